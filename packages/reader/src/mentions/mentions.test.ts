import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context, DateMention, NameMention, QuantityMention } from "../types.ts";
import { findMentions } from "./index.ts";

function read(code: string, text: string, publishedOn?: string): Context {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  return findMentions({ text, mediaType: "text/plain", ...(publishedOn ? { publishedOn } : {}) }, pack, { packs });
}

const named = (context: Context, kind: string) => context.entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
const names = (context: Context) =>
  context.mentions.filter((mention): mention is NameMention => mention.kind !== "date" && mention.kind !== "quantity");
const dates = (context: Context) => context.mentions.filter((mention): mention is DateMention => mention.kind === "date");
const quantities = (context: Context) => context.mentions.filter((mention): mention is QuantityMention => mention.kind === "quantity");
const values = (context: Context) => quantities(context).map(({ value, unit }) => [value, unit]);

describe("names", () => {
  it("reads Vietnamese people, bodies and places with their roles", () => {
    const context = read(
      "vi",
      "Bà Nguyễn Hương Giang, Chủ tịch UBND tỉnh Bắc Ninh, tiếp ông Takeo Nakajima của Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO) tại Hà Nội.",
    );
    expect(named(context, "person")).toEqual(["Nguyễn Hương Giang", "Takeo Nakajima"]);
    expect(context.entities.find((entity) => entity.name === "Nguyễn Hương Giang")?.roles).toEqual(["Chủ tịch UBND tỉnh Bắc Ninh"]);
    expect(named(context, "organisation")).toContain("Tổ chức Xúc tiến Thương mại Nhật Bản");
    expect(context.entities.find((entity) => entity.aliases.includes("JETRO"))?.kind).toBe("organisation");
    expect(named(context, "place")).toContain("Hà Nội");
  });

  it("reads Korean people before their office, transcribed names and bodies in words with particles", () => {
    const context = read(
      "ko",
      "김동연 경기도지사는 도청에서 레 띠엔 쩌우 하이퐁시 당서기를 만났다. 조 바이든 미국 대통령은 수원상공회의소를 찾았다.",
    );
    expect(named(context, "person")).toEqual(["김동연", "레 띠엔 쩌우", "조 바이든"]);
    expect(named(context, "organisation")).toEqual(["수원상공회의소"]);
    expect(named(context, "place")).toEqual(expect.arrayContaining(["미국"]));
  });

  it("reads Japanese names in kanji and katakana and joins the short form", () => {
    const context = read("ja", "黒岩祐治神奈川県知事は、レ・ティエン・チャウ党書記と会談した。黒岩知事は横浜商工会議所を訪れた。");
    expect(named(context, "person")).toEqual(["黒岩祐治", "レ・ティエン・チャウ"]);
    const persons = names(context).filter((mention) => mention.kind === "person");
    expect(persons.map((mention) => mention.form)).toEqual(["full", "full", "short"]);
    expect(new Set(persons.map((mention) => mention.entity)).size).toBe(2);
    expect(named(context, "organisation")).toEqual(["横浜商工会議所"]);
  });

  it("reads German bodies with their attributes and people with apposed offices", () => {
    const context = read(
      "de",
      "Dr. Sabine Schmidt, Geschäftsführerin der Deutsch-Koreanischen Handelskammer, und Oberbürgermeister Thomas Müller besuchten das Fraunhofer-Institut für Solare Energiesysteme.",
    );
    expect(named(context, "person")).toEqual(["Sabine Schmidt", "Thomas Müller"]);
    expect(named(context, "organisation")).toEqual(["Deutsch-Koreanischen Handelskammer", "Fraunhofer-Institut für Solare Energiesysteme"]);
  });

  it("reads English ministries with lists in their names and keeps neighbours apart", () => {
    const context = read(
      "en",
      "Governor Kim Dong-yeon met officials of the Ministry of Trade, Industry and Energy. Vietnam Chamber of Commerce and Industry and Hyundai Motor Group signed a memorandum in Hanoi.",
    );
    expect(named(context, "person")).toEqual(["Kim Dong-yeon"]);
    expect(named(context, "organisation")).toEqual([
      "Ministry of Trade, Industry and Energy",
      "Vietnam Chamber of Commerce and Industry",
      "Hyundai Motor Group",
    ]);
  });

  it("takes neither common nouns nor adjectives for names", () => {
    expect(
      read("vi", "Các công ty Hàn Quốc và cơ quan chức năng dự hội nghị về Thái Bình Dương.").entities.map((entity) => entity.name),
    ).toEqual(["Hàn Quốc"]);
    const english = read("en", "Vietnamese companies and the delegation discussed energy and education.");
    expect(english.entities.filter((entity) => !entity.unwritten)).toEqual([]);
    const german = read("de", "Die koreanische Delegation sprach über Zusammenarbeit, Bildung und Wirtschaft.");
    expect(german.entities.filter((entity) => !entity.unwritten)).toEqual([]);
    expect(read("ko", "양측은 도시 개발과 연구 협력을 확대하기로 했다.").entities).toEqual([]);
    expect(read("ja", "代表団は都市開発と研究の協力を強化する。").entities).toEqual([]);
  });

  it("reads no names from reporter lines and photo credits", () => {
    expect(named(read("ko", "경기도가 협약을 맺었다.\n홍길동 기자 hong@example.com"), "person")).toEqual([]);
    expect(named(read("de", "Die Gäste kamen aus Daejeon. (Foto: Stadtverwaltung Freiburg)"), "organisation")).toEqual([]);
  });

  it("lets nouns stand for what was named before", () => {
    const context = read("en", "Gyeonggi signed the plan. The province will follow.");
    const generic = names(context).find((mention) => mention.kind === "place" && mention.form === "generic");
    expect(generic && context.entities[generic.entity]?.name).toBe("Gyeonggi");
  });

  it("gives every mention the words at its span", () => {
    for (const pack of packs) {
      const context = read(
        pack.code,
        "Kim Dong-yeon, 김동연 지사, 黒岩知事, ông Lê Văn Tám, Herr Müller 12.06.2024 3,5 Mio. Euro 1조 2,000억 원",
      );
      for (const mention of context.mentions) expect(context.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });
});

describe("dates", () => {
  const cases: [string, string, string | undefined, boolean][] = [
    ["vi", "Từ ngày 19 ~ 23 tháng 8 đoàn thăm tỉnh.", "2024-08-19/2024-08-23", true],
    ["vi", "Hội nghị diễn ra ngày 5 tháng 3 năm 2023.", "2023-03-05", false],
    ["ko", "대표단은 4월 10일부터 12일까지 방문한다.", "2024-04-10/2024-04-12", true],
    ["ko", "2023년 11월 7일 협약을 맺었다.", "2023-11-07", false],
    ["ja", "令和6年5月2日に締結した。", "2024-05-02", false],
    ["ja", "来月5日に訪問する。", "2024-07-05", true],
    ["de", "Vom 10. bis 13. Juni 2023 war sie dort.", "2023-06-10/2023-06-13", false],
    ["de", "Am 31. Dezember endet das.", "2023-12-31", true],
    ["en", "They met on May 2-4, 2022 in Suwon.", "2022-05-02/2022-05-04", false],
    ["en", "They met yesterday.", "2024-06-11", true],
  ];
  it.each(cases)("%s: %s", (code, text, value, implied) => {
    const [date] = dates(read(code, text, code === "de" && value === "2023-12-31" ? "2024-01-04" : "2024-06-12"));
    expect(date).toMatchObject({ value, implied });
  });

  it("gives no value without a year to take, and marks days that do not exist", () => {
    expect(dates(read("vi", "Sáng 18/10, đoàn đã đến."))[0]?.value).toBeUndefined();
    expect(dates(read("ja", "26月6日、会談した。"))[0]).toMatchObject({ impossible: true });
    expect(dates(read("de", "Am 31.02.2024 traf man sich."))[0]).toMatchObject({ impossible: true });
  });

  it("takes the year from the text's own dateline", () => {
    const context = read("en", "Governor visits Hanoi\n\nPublished: June 12, 2024\n\nThe delegation arrived on June 10 for talks.");
    expect(context.publishedOn).toBe("2024-06-12");
    expect(dates(context).map((date) => date.value)).toContain("2024-06-10");
  });
});

describe("quantities", () => {
  const cases: [string, string, [number, string]][] = [
    ["vi", "tổng vốn hơn 41,5 tỷ USD", [41_500_000_000, "USD"]],
    ["vi", "4.354 dự án", [4354, ""]],
    ["ko", "총 3억 5천만 달러를 투자했다", [350_000_000, "USD"]],
    ["ko", "1조 2,000억 원 규모", [1_200_000_000_000, "KRW"]],
    ["ja", "約2億ドルに達した", [200_000_000, "USD"]],
    ["de", "rund 3,5 Milliarden Euro", [3_500_000_000, "EUR"]],
    ["de", "fast 2.000 Unternehmen", [2000, ""]],
    ["en", "nearly US$1.2bn in trade", [1_200_000_000, "USD"]],
    ["en", "grew 12.5 percent", [12.5, "%"]],
  ];
  it.each(cases)("%s: %s", (code, text, expected) => {
    expect(values(read(code, text))[0]).toEqual(expected);
  });

  it("reads hedges, ordinals and what is counted", () => {
    expect(quantities(read("en", "over 120 Korean companies"))[0]).toMatchObject({ bound: "over" });
    expect(quantities(read("ko", "국내 3위를 차지했다"))[0]).toMatchObject({ value: 3, ordinal: true });
    const context = read("de", "fast 2.000 Unternehmen");
    const noun = quantities(context)[0]?.noun;
    expect(noun && context.text.slice(noun.start, noun.end)).toBe("Unternehmen");
  });

  it("marks damaged digits and leaves dates alone", () => {
    expect(quantities(read("ja", "合計XNUMX件のプロジェクト"))[0]).toMatchObject({ garbled: true });
    expect(quantities(read("ja", "第11,5位だった"))[0]).toMatchObject({ garbled: true });
    expect(quantities(read("en", "They met on June 12, 2024."))).toEqual([]);
  });
});

describe("size", () => {
  it("stops when the allowance is spent", () => {
    const pack = packs[0];
    if (!pack) throw new Error("no packs");
    expect(() => findMentions({ text: "x".repeat(100), mediaType: "text/plain" }, pack, { packs, budget: 10 })).toThrow("over-budget");
  });
});
