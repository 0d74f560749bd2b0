import { describe, expect, it } from "vitest";
import { sideOf } from "./account-sides.ts";
import { type AccountStatement, compareAccounts, encounterOf } from "./accounts.ts";
import { isOfficial } from "./official.ts";

const said = (topic: string, value: string | number, more: Partial<AccountStatement> = {}): AccountStatement => ({
  topic,
  question: topic,
  single: true,
  type: typeof value === "number" ? "number" : "plain",
  value,
  ...more,
});
const day = (value: string) => said("date", value, { type: "date" });
const there = (name: string) => said("participant", name, { question: name, single: false });

const statuses = (...accounts: AccountStatement[][]) =>
  compareAccounts(accounts, ["date", "participant"]).map(({ topic, question, status }) => `${topic}/${question}: ${status}`);

describe("compareAccounts", () => {
  it("tells agreement, silence and contradiction apart", () => {
    expect(statuses([day("2024-10-22")], [day("2024-10-23")])).toEqual(["date/date: differ"]);
    expect(statuses([day("2024-10-22")], [day("2024-10")])).toEqual(["date/date: all"]);
    expect(statuses([day("2024-10-22")], [])).toEqual(["date/date: one"]);
    expect(statuses([day("2024-10-22")], [day("2024-10-22")], [])).toEqual(["date/date: some"]);
    expect(statuses([said("delegates", 15)], [said("delegates", 18)], [])).toEqual(["delegates/delegates: differ"]);
  });

  it("never calls what one leaves out a contradiction", () => {
    expect(statuses([there("Ono"), there("Hạnh")], [there("Ono")])).toEqual(["participant/Ono: all", "participant/Hạnh: one"]);
  });

  it("keeps a column for each account and a thing said twice once", () => {
    const [row] = compareAccounts([[], [there("Ono"), there("Ono")]], []);
    expect(row?.cells.map((cell) => cell.length)).toEqual([0, 1]);
  });

  it("puts contradictions first within a topic", () => {
    expect(statuses([there("Ono"), day("2024-01-01")], [there("Ono"), day("2023-01-01")])).toEqual([
      "date/date: differ",
      "participant/Ono: all",
    ]);
  });
});

const encounter = (id: string, at: number, parties: string[], dates: string[] = []) => ({ id, at, parties, dates });

describe("encounterOf", () => {
  const encounters = [encounter("visit", 0, ["gifu", "hue"], ["2024-10-23"]), encounter("plan", 500, ["gifu", "tokyo"], ["2025"])];

  it("goes by day, then parties, then the last one spoken of before", () => {
    expect(encounterOf({ parties: [], dates: ["2024-10-23"], at: 900 }, encounters)).toBe("visit");
    expect(encounterOf({ parties: ["hue"], dates: [], at: 900 }, encounters)).toBe("visit");
    expect(encounterOf({ parties: ["gifu"], dates: [], at: 900 }, encounters)).toBe("plan");
    expect(encounterOf({ parties: ["gifu"], dates: [], at: 400 }, encounters)).toBe("visit");
    expect(encounterOf({ parties: [], dates: [], at: 0 }, [])).toBeUndefined();
  });
});

describe("sideOf", () => {
  const guest = { names: ["Gifu"], places: ["JP-21"] };
  const host = { names: ["UBND tỉnh Thừa Thiên Huế"], places: ["VN-26"] };
  const side = (origin: Parameters<typeof sideOf>[0], left = guest, right = host) => {
    const found = sideOf(origin, left, right);
    return `${found.side} ${found.reason.code}`;
  };

  it("goes by publisher, then address, then language", () => {
    expect(side({ publisher: "岐阜県公式ホームページ", language: "ja" })).toBe("guest side-publisher-place");
    expect(side({ publisher: "UBND tỉnh Thừa Thiên Huế - Cổng thông tin", language: "vi" })).toBe("host side-publisher-party");
    expect(side({ address: "https://news.example.vn/1", language: "en" })).toBe("host side-domain");
    expect(side({ language: "ja" })).toBe("guest side-language");
  });

  it("takes a translation for the press of its publisher, not of its language", () => {
    expect(side({ publisher: "フエ・オンライン", language: "ja" })).toBe("host side-publisher-place");
  });

  it("is a third's where neither side fits, or both", () => {
    expect(side({ publisher: "Busan Daily", language: "ko" })).toBe("third side-elsewhere");
    expect(side({ language: "en" })).toBe("third side-unknown");
    expect(side({ language: "vi" }, { names: [], places: ["VN-DN"] }, host)).toBe("third side-unknown");
  });
});

describe("isOfficial", () => {
  it.each([
    [{ address: "https://english.busan.go.kr/x" }, true],
    [{ address: "https://moit.gov.vn/tin" }, true],
    [{ address: "https://www.pref.gifu.lg.jp/" }, true],
    [{ publisher: "구미시청" }, true],
    [{ publisher: "Cổng thông tin điện tử tỉnh Thái Nguyên" }, true],
    [{ publisher: "Stadt Chemnitz" }, true],
    [{ publisher: "Green Office", publisherType: "ministry" }, true],
    [{ publisher: "중부경제일보" }, false],
    [{ publisher: "Städtische Nachrichten" }, false],
    [{ address: "https://gov.example.com/" }, false],
    [{}, false],
  ])("%j: %s", (origin, official) => {
    expect(isOfficial(origin)).toBe(official);
  });
});
