import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, type NameKind, nameKeys, prepareName, type Reason, sameNameThreshold } from "./index.ts";
import { mostKeys } from "./keys.ts";

function score(a: string, b: string, kind: NameKind = "person"): number {
  return compareNames(prepareName(a, kind), prepareName(b, kind)).score;
}

function codes(a: string, b: string, kind: NameKind = "person"): Reason["code"][] {
  return compareNames(prepareName(a, kind), prepareName(b, kind)).reasons.map((reason) => reason.code);
}

describe("persons", () => {
  it.each([
    ["Lê Tiến Châu", "레 띠엔 쩌우"],
    ["Lê Tiến Châu", "レ・ティエン・チャウ"],
    ["Le Tien Chau", "Lê Tiến Châu"],
    ["레 띠엔 쩌우", "レ・ティエン・チャウ"],
    ["Nguyễn Phú Trọng", "응우옌 푸 쫑"],
    ["Phạm Minh Chính", "ファム・ミン・チン"],
    ["Kim Jong-un", "김정은"],
    ["Un Jong Kim", "Kim Jong Un"],
    ["Yi Chae-myŏng", "이재명"],
    ["Park Geun-hye", "박근혜"],
    ["Kōsuke Toyohara", "도요하라 고스케"],
    ["Emmanuel Macron", "에마뉘엘 마크롱"],
    ["Jürgen Müller", "Juergen Mueller"],
    ["Vladimir Putin", "V. Putin"],
    ["Vladimir Vladimirovich Putin", "Vladimir Putin"],
    ["Владимир Путин", "Vladimir Putin"],
    ["岸田文雄", "Fumio Kishida"],
    ["高橋みなみ", "Takahashi Minami"],
    ["高橋みなみ", "タカハシ・ミナミ"],
    ["一ノ瀬直子", "一ノ瀬 直子"],
    ["黒岩祐治", "Kuroiwa Yuji"],
    ["田中角栄", "다나카 가쿠에이"],
    ["Dr. Rami Makhlouf", "Rami Makhlouf"],
    ["Conrad IV of Germany", "콘라트 4세"],
    ["Charles III of Spain", "Charles III"],
    ["Nguyễn Thị Vi", "응우옌 티 비"],
    ["Sima Guang", "사마광"],
    ["Wang Fuzhi", "왕부지"],
    ["Alexander IV", "교황 알렉산데르 4세"],
    ["Anthony Giddens, Baron Giddens", "앤서니 기든스"],
  ])("%s = %s", (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(sameNameThreshold);
  });

  it.each([
    ["Ahmad Ibrahim", "Anwar Ibrahim"],
    ["김정은", "김종은"],
    ["Lee Jun-hyeop", "이정협"],
    ["Sancho III of Castile", "산초 4세"],
    ["Lê Văn Hùng", "Lê Văn Hưng"],
    ["Lê Tiến Châu", "응우옌 푸 쫑"],
    ["Sima Guang", "사마랑"],
    ["Wang Fuzhi", "이부지"],
    ["Roman Abramovich", "Boris Abramovich"],
    ["岸田文雄", "岸田文夫"],
    ["高橋みなみ", "前田みなみ"],
    ["杉山ケンミチ", "斎藤ケンミチ"],
    ["Thomas Lindemann", "Niranjan Thomas Alva"],
  ])("%s ≠ %s", (a, b) => {
    expect(score(a, b)).toBeLessThan(sameNameThreshold);
  });

  it("a name without tones fits any", () => {
    expect(score("Le Van Hung", "Lê Văn Hùng")).toBeGreaterThanOrEqual(sameNameThreshold);
    expect(score("Le Van Hung", "Lê Văn Hưng")).toBeGreaterThanOrEqual(sameNameThreshold);
  });

  it("says why", () => {
    expect(codes("KIM JONG UN", "Kim Jong-un")).toContain("same-letters");
    expect(codes("Lê Tiến Châu", "레 띠엔 쩌우")).toContain("transcription");
    expect(codes("Kōsuke Toyohara", "도요하라 고스케")).toContain("given-name-order");
    expect(codes("Vladimir Putin", "V. Putin")).toContain("initial");
    expect(codes("Boris Ivan Johnson", "Boris Johnson")).toContain("missing-middle-name");
    expect(codes("Lê Văn Hùng", "Lê Văn Hưng")).toContain("different-tones");
  });
});

describe("organisations and places", () => {
  it.each([
    ["Siemens AG", "Siemens Aktiengesellschaft"],
    ["삼성전자 주식회사", "(주)삼성전자"],
    ["トヨタ自動車株式会社", "トヨタ自動車"],
    ["Công ty TNHH Hoa Sen", "Công ty Cổ phần Hoa Sen"],
    ["HSBC Holdings p.l.c.", "HSBC Holdings plc"],
    ["University of Ulsan", "Ulsan University"],
    ["The World Bank", "World Bank"],
  ])("%s = %s", (a, b) => {
    expect(score(a, b, "organisation")).toBeGreaterThanOrEqual(sameNameThreshold);
  });

  it.each([
    ["Embassy of Vietnam", "University of Vietnam"],
    ["People's Committee of Vinh Phuc", "People's Committee of Hai Phong"],
    ["Ủy ban nhân dân tỉnh Vĩnh Phúc", "Hội đồng nhân dân tỉnh Vĩnh Phúc"],
    ["Carlyle Partners VII L.P.", "Carlyle Partners VIII L.P."],
    ["Deutsche Bank AG", "Deutsche Bank GmbH"],
    ["Viện Nghiên cứu ô tô Hàn Quốc", "한국자동차연구원"],
  ])("%s ≠ %s", (a, b) => {
    expect(score(a, b, "organisation")).toBeLessThan(sameNameThreshold);
  });

  it("a short form is a proposal, never enough", () => {
    const found = compareNames(
      prepareName("KATI", "organisation"),
      prepareName("Korea Automotive Technology Inc Institution", "organisation"),
    );
    expect(found.reasons).toContainEqual({ code: "acronym", acronym: "kati" });
    expect(found.score).toBeGreaterThan(0.5);
    expect(found.score).toBeLessThan(sameNameThreshold);
  });

  it.each([
    ["Hải Phòng", "하이퐁"],
    ["경기도", "Gyeonggi Province"],
    ["Thành phố Hải Phòng", "Hai Phong City"],
  ])("%s = %s", (a, b) => {
    expect(score(a, b, "place")).toBeGreaterThanOrEqual(sameNameThreshold);
  });
});

describe("keys", () => {
  it.each([
    ["Lê Tiến Châu", "레 띠엔 쩌우"],
    ["Lê Tiến Châu", "レ・ティエン・チャウ"],
    ["레 띠엔 쩌우", "レ・ティエン・チャウ"],
    ["Kim Jong-un", "김정은"],
    ["Kōsuke Toyohara", "도요하라 고스케"],
    ["岸田文雄", "Fumio Kishida"],
    ["Murong Hui", "모용외"],
    ["Paul Roh Ki-nam", "노기남"],
    ["Wei-Liang Chow", "저우웨이량"],
    ["Grace Leung", "양소미"],
    ["Lim Sang-wook", "임상욱"],
    ["Nguyễn Thị Doan Trang", "응우옌티조안짱"],
    ["William II of Sicily", "굴리엘모 2세"],
  ])("%s and %s share one", (a, b) => {
    const keys = new Set(nameKeys(prepareName(a, "person")));
    expect(nameKeys(prepareName(b, "person")).some((key) => keys.has(key))).toBe(true);
  });
});

const anyName = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("Lê", "Kim", "정은", "チャウ", "岸田", "Müller", "Châu", "GmbH", "محمد", "🙂", "\ud800", "-", "'", "7"), {
      maxLength: 8,
    })
    .map((words) => words.join(" ")),
);
const anyKind = fc.constantFrom<NameKind>("person", "organisation", "place");

describe("any text", () => {
  it("compares the same both ways, between 0 and 1", () => {
    fc.assert(
      fc.property(anyName, anyName, anyKind, (a, b, kind) => {
        const there = score(a, b, kind);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(score(b, a, kind)).toBe(there);
      }),
    );
  });

  it("is like itself, also written in other case or with marks apart", () => {
    fc.assert(
      fc.property(anyName, anyKind, (text, kind) => {
        const name = prepareName(text, kind);
        fc.pre(name.tokens.length > 0);
        expect(compareNames(name, prepareName(text.normalize("NFD"), kind)).score).toBe(1);
        expect(nameKeys(prepareName(text.normalize("NFD"), kind))).toEqual(nameKeys(name));
        expect(nameKeys(prepareName(text.toLowerCase(), kind))).toEqual(nameKeys(name));
      }),
    );
  });

  it("tells the same from a threshold on when nothing below it matters", () => {
    fc.assert(
      fc.property(anyName, anyName, anyKind, (a, b, kind) => {
        const [one, two] = [prepareName(a, kind), prepareName(b, kind)];
        const whole = compareNames(one, two);
        const quick = compareNames(one, two, sameNameThreshold);
        if (whole.score >= sameNameThreshold) expect(quick).toEqual(whole);
        else expect(quick.score).toBeLessThan(sameNameThreshold);
      }),
    );
  });

  it("prepares to plain data that compares alike", () => {
    fc.assert(
      fc.property(anyName, anyName, anyKind, (a, b, kind) => {
        const [one, two] = [prepareName(a, kind), prepareName(b, kind)];
        expect(compareNames(JSON.parse(JSON.stringify(one)), two)).toEqual(compareNames(one, two));
        expect(nameKeys(one).length).toBeLessThanOrEqual(mostKeys);
      }),
    );
  });

  it("bears very long names", () => {
    const long = prepareName("레 Châu チャ ".repeat(2000), "person");
    expect(compareNames(long, long).score).toBe(1);
    expect(compareNames(long, prepareName("a".repeat(10_000), "person")).score).toBeLessThan(sameNameThreshold);
  });
});
