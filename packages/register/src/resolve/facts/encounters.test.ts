import { prepareName } from "@entente/model/names";
import { describe, expect, it } from "vitest";
import { compareAgreements, compareTies } from "./bonds.ts";
import { compareEncounters } from "./encounters.ts";
import { choosePairs, type Pair } from "./pairs.ts";
import { comparePromises, numbersIn } from "./promises.ts";
import type { Party, Profile } from "./types.ts";

const party = (record: string, kind: Party["kind"], more: Partial<Party> = {}): Party => ({
  record,
  kind,
  label: record,
  places: [],
  names: kind === "person" || kind === "organisation" ? [prepareName(record, kind)] : [],
  belongs: [],
  ...more,
});
const place = (code: string) => party(code, "place", { places: [code] });
const body = (name: string, type: string, ...places: string[]) => party(name, "organisation", { type, places });
const person = (name: string, ...belongs: Party[]) => party(name, "person", { belongs });

let made = 0;
const fact = (kind: Profile["kind"], more: Partial<Profile>): Profile => {
  made += 1;
  return {
    record: `r${made}`,
    kind,
    documents: [`d${made}`],
    stories: [],
    damaged: false,
    types: [],
    dates: [],
    sides: [[], []],
    people: [],
    sectors: [],
    words: [],
    ...more,
  };
};
const gifu = place("JP-21");
const hue = place("VN-26");
const meeting = (more: Partial<Profile> = {}) =>
  fact("encounter", { types: ["meeting"], dates: ["2024-10-23"], sides: [[gifu], [hue]], place: hue, ...more });
const verdict = (a: Profile, b: Profile) => compareEncounters(a, b)?.verdict ?? "none";

describe("compareEncounters", () => {
  it("joins the same day, sides, type and place", () => {
    expect(verdict(meeting(), meeting())).toBe("same");
  });

  it("sees through a government to its place, and through swapped sides", () => {
    const committee = body("UBND tỉnh Thừa Thiên Huế", "committee", "VN-26");
    expect(verdict(meeting(), meeting({ sides: [[gifu], [committee]] }))).toBe("same");
    expect(verdict(meeting(), meeting({ sides: [[hue], [gifu]] }))).toBe("same");
  });

  it("takes a leader for the place he leads", () => {
    const governor = person("Morikawa Shunsuke", gifu);
    expect(verdict(meeting(), meeting({ sides: [[governor], [hue]] }))).toBe("same");
  });

  it("knows a person in another script", () => {
    const [left, right] = [person("Nguyễn Hữu Khánh"), person("응우옌 흐우 카인")];
    const reasons = compareEncounters(meeting({ people: [left] }), meeting({ people: [right] }))?.reasons ?? [];
    expect(reasons.map(({ code }) => code)).toContain("people-shared");
  });

  it("proposes where the days contradict each other by little, and not where by much", () => {
    const people = [person("Morikawa Shunsuke"), person("Ono Keiko")];
    expect(verdict(meeting({ people }), meeting({ people, dates: ["2024-10-22"] }))).toBe("unsure");
    expect(verdict(meeting({ people, dates: ["2024-10-06"] }), meeting({ people, dates: ["2024-06-10"] }))).toBe("unsure");
    expect(verdict(meeting({ people }), meeting({ people, dates: ["2024-12-01"] }))).toBe("none");
  });

  it("proposes where a text's dates are broken and all else fits", () => {
    const people = [person("Morikawa Shunsuke"), person("Ono Keiko"), person("Ishida Kazuo")];
    expect(verdict(meeting({ people }), meeting({ people, dates: ["2024-12-01"], damaged: true }))).toBe("unsure");
    expect(verdict(meeting({ people }), meeting({ people, dates: ["2024"], damaged: true }))).toBe("unsure");
    expect(verdict(meeting({ people, stories: ["s"] }), meeting({ people, dates: ["2024"], damaged: true, stories: ["s"] }))).toBe("same");
  });

  it("asks where the date is missing or vague, however many people both name", () => {
    const people = ["Morikawa Shunsuke", "Ono Keiko", "Ishida Kazuo"].map((name) => person(name));
    expect(verdict(meeting({ people }), meeting({ people, dates: [] }))).toBe("unsure");
    expect(verdict(meeting({ people }), meeting({ people, dates: ["2024-10"] }))).toBe("unsure");
    expect(verdict(meeting({ people }), meeting({ people: people.slice(0, 2), dates: [] }))).toBe("unsure");
    expect(verdict(meeting(), meeting({ dates: [] }))).toBe("none");
  });

  it("never joins by machine what has another party, other people, another place or is a call", () => {
    expect(verdict(meeting(), meeting({ sides: [[place("JP-13")], [hue]] }))).not.toBe("same");
    expect(verdict(meeting({ people: [person("Ono Keiko")] }), meeting({ people: [person("Trần Văn Bình")] }))).not.toBe("same");
    expect(verdict(meeting(), meeting({ place: place("VN-DN") }))).not.toBe("same");
    const university = body("Đại học Huế", "university", "VN-26");
    const people = [person("Ono Keiko"), person("Võ Đình Phúc")];
    expect(verdict(meeting({ people }), meeting({ people, sides: [[gifu], [university]] })), "another host of the same place").toBe(
      "unsure",
    );
    expect(verdict(meeting(), meeting({ types: ["call"] }))).toBe("none");
  });

  it("tells a visit from a meeting within it, and a meeting from its signing unless the people are the same", () => {
    const people = [person("Morikawa Shunsuke"), person("Ono Keiko")];
    const visit = meeting({ people, types: ["visit"], dates: ["2024-10-21/2024-10-24"] });
    expect(verdict(visit, meeting({ people }))).toBe("unsure");
    expect(verdict(visit, meeting({ people, types: ["visit"] }))).toBe("unsure");
    expect(verdict(meeting(), meeting({ types: ["signing"] }))).toBe("unsure");
    expect(verdict(meeting({ people }), meeting({ people, types: ["signing"] }))).toBe("same");
  });
});

const paper = (more: Partial<Profile> = {}) =>
  fact("agreement", { types: ["MoU"], dates: ["2024-10-23"], sides: [[gifu, hue], []], ...more });
const tie = (more: Partial<Profile> = {}) => fact("tie", { types: ["sister"], dates: ["2019"], sides: [[hue, gifu], []], ...more });

describe("agreements, ties and promises", () => {
  it("joins papers of one kind, day and parties; a year alone is asked about", () => {
    expect(compareAgreements(paper(), paper())?.verdict).toBe("same");
    expect(compareAgreements(paper(), paper({ dates: ["2024"] }))?.verdict).toBe("unsure");
    expect(compareAgreements(paper(), paper({ types: ["contract"] }))?.verdict).toBe("unsure");
    expect(compareAgreements(paper(), paper({ dates: ["2019-01-01"] }))).toBeUndefined();
    expect(compareAgreements(paper(), paper({ sides: [[gifu, place("KR-26")], []] }))).toBeUndefined();
  });

  it("joins ties of one type between the same two, and asks where the years differ", () => {
    expect(compareTies(tie(), tie({ dates: [] }))?.verdict).toBe("same");
    expect(compareTies(tie(), tie({ dates: ["2013"] }))?.verdict).toBe("unsure");
    expect(compareTies(tie(), tie({ types: ["friendship"] }))).toBeUndefined();
  });

  it("only ever proposes promises, by side, direction and substance", () => {
    const promise = (more: Partial<Profile> = {}) =>
      fact("commitment", {
        types: ["pledged"],
        sides: [[gifu], [hue]],
        sectors: ["education_training"],
        words: ["takes 10 students"],
        ...more,
      });
    expect(comparePromises(promise(), promise({ words: ["10名を受け入れる"] }))?.verdict).toBe("unsure");
    expect(comparePromises(promise(), promise({ sides: [[hue], [gifu]] }))).toBeUndefined();
    expect(comparePromises(promise(), promise({ sectors: ["tourism"], words: ["opens an office"] }))).toBeUndefined();
    expect(comparePromises(promise({ sectors: [] }), promise({ sectors: [], words: ["by 2025-10"], dates: ["2025-10"] }))).toBeUndefined();
  });

  it("reads numbers whatever their grouping and leaves out years and single digits", () => {
    expect(numbersIn(["1.200 bò, 1,200 cows, 3 of 12, in 2024", "１２名"])).toEqual(["1200", "12"]);
  });
});

const pair = (left: Profile, right: Profile, points: number): Pair => ({ left, right, points, score: 0.9, verdict: "same", reasons: [] });

describe("choosePairs", () => {
  it("never brings two facts of one document together through a third", () => {
    const [a, b, c] = [meeting({ documents: ["one"] }), meeting({ documents: ["two"] }), meeting({ documents: ["one"] })];
    const chosen = choosePairs([pair(a, b, 10), pair(b, c, 8)]);
    expect(chosen.filter(({ verdict }) => verdict === "same").map(({ points }) => points)).toEqual([10]);
  });

  it("asks people where two fit nearly as well", () => {
    const [a, b, c] = [meeting({ documents: ["one"] }), meeting({ documents: ["two"] }), meeting({ documents: ["one"] })];
    const chosen = choosePairs([pair(a, b, 9), pair(b, c, 8.8)]);
    expect(chosen.map(({ verdict }) => verdict)).toEqual(["unsure", "unsure"]);
    expect(chosen[0]?.reasons).toContainEqual({ code: "rival" });
  });

  it("joins a third account to both with no more edges than needed", () => {
    const [a, b, c] = [meeting(), meeting(), meeting()];
    expect(choosePairs([pair(a, b, 9), pair(b, c, 9), pair(a, c, 9)]).filter(({ verdict }) => verdict === "same")).toHaveLength(2);
  });
});
