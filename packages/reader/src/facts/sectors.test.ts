import { sectors } from "@entente/model";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findCues, searched } from "./cues.ts";
import { lexiconOf } from "./lexicon.ts";
import { factsOf } from "./testing.ts";

describe("sectors", () => {
  const cases = [
    { language: "vi", text: "Hai bên hợp tác trong lĩnh vực bán dẫn, du lịch và xe điện." },
    { language: "ko", text: "양측은 반도체, 관광, 전기차 분야에서 협력한다." },
    { language: "ja", text: "双方は半導体、観光、電気自動車の分野で協力する。" },
    { language: "de", text: "Beide Seiten arbeiten in den Bereichen Halbleiter, Tourismus und Elektromobilität zusammen." },
    { language: "en", text: "Both sides cooperate in the fields of semiconductors, tourism and electric vehicles." },
  ];
  it.each(cases)("reads a list of fields: $language", ({ language, text }) => {
    const codes = factsOf(language, text).sectors.map((sector) => sector.code);
    expect(codes).toEqual(expect.arrayContaining(["semiconductors", "tourism", "electric_vehicles"]));
  });

  it("does not take the investment environment for the environment", () => {
    const codes = factsOf("vi", "Hai bên trao đổi về môi trường đầu tư trong lĩnh vực du lịch.").sectors.map((sector) => sector.code);
    expect(codes).not.toContain("environment");
  });

  it.each(packs)("$code has words for every sector", (pack) => {
    for (const sector of sectors) {
      const [phrase] = pack.facts.sectors[sector];
      expect(phrase, sector).toBeTruthy();
    }
  });
});

describe("lexicon", () => {
  const english = packs.find((pack) => pack.code === "en");
  const german = packs.find((pack) => pack.code === "de");
  const found = (pack: typeof english, text: string) =>
    pack ? findCues(lexiconOf(pack), searched(text), { start: 0, end: text.length }) : [];

  it("finds whole words only where words are spaced", () => {
    expect(found(english, "the aid said maid").filter((hit) => hit.cue.kind === "measure")).toHaveLength(1);
  });

  it("finds compounds where the phrase is open", () => {
    expect(found(german, "die Wirtschaftsdelegation").some((hit) => hit.cue.kind === "delegation")).toBe(true);
  });

  it("asks for the second half of a phrase with a gap", () => {
    expect(found(german, "Busan bot Hilfe an").some((hit) => hit.cue.kind === "commitment")).toBe(true);
    expect(found(german, "Busan bot Hilfe").some((hit) => hit.cue.kind === "commitment")).toBe(false);
  });

  it("keeps spans in the text as written", () => {
    const text = "İstanbul and Busan signed a MEMORANDUM OF UNDERSTANDING";
    const hit = found(english, text).find((each) => each.cue.kind === "agreement");
    expect(hit && text.slice(hit.start, hit.end)).toBe("MEMORANDUM OF UNDERSTANDING");
  });
});
