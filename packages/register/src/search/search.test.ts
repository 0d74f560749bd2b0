import { fold } from "@entente/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWithOrigin, snippetOf } from "./snippet.ts";
import { indexTerms, nameQuery, queryTerms, tsquery } from "./terms.ts";

/** Whether a text indexed by its terms is found by a query. */
const finds = (text: string, query: string): boolean => {
  const terms = indexTerms([text]);
  const asked = queryTerms(query);
  return asked.length > 0 && asked.every((term) => terms.some((one) => (term.prefix ? one.startsWith(term.text) : one === term.text)));
};

describe("terms", () => {
  it.each([
    ["Lê Tiến Châu đến Hải Phòng", "le tien chau"],
    ["Lê Tiến Châu đến Hải Phòng", "HẢI PHO"],
    ["용인시는 협약을 맺었다", "용인"],
    ["용인시는 협약을 맺었다", "협약"],
    ["용인시는 협약을 맺었다", "약"],
    ["神奈川県横浜市", "横浜"],
    ["神奈川県横浜市", "市"],
    ["KT그룹이 참여", "kt그룹"],
    ["Straße und Müller", "strasse muller"],
    ["ｶﾅ 半角", "カナ"],
  ])("finds in %j by %j", (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ["용인시는", "인용"],
    ["Hải Phòng", "phong than"],
    ["ab", "b"],
    ["anything", "…"],
  ])("does not find in %j by %j", (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it("asks for nothing where the query has no words", () => {
    expect(tsquery(" -- ")).toBeUndefined();
    expect(nameQuery("…")).toBeUndefined();
  });

  it("asks in quotes, so that no character of the query has a meaning of its own", () => {
    expect(tsquery("o'brien | & !x:*")).toBe("'o' & 'brien' & 'x'");
  });

  it("finds every word of a text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
          if (queryTerms(word).length > 0) expect(finds(text, word)).toBe(true);
      }),
    );
  });

  it("bounds what it keeps of one text", () => {
    const long = Array.from({ length: 200_000 }, (_, index) => `word${index}`).join(" ");
    expect(indexTerms([long]).join("").length).toBeLessThanOrEqual(200_000);
  });
});

describe("snippetOf", () => {
  it.each([
    ["Đoàn công tác tỉnh Vĩnh Phúc", "vinh phuc", ["Vĩnh", "Phúc"]],
    ["Die Straße nach Köln", "strasse", ["Straße"]],
    ["오늘 용인시는 협약을", "용인", ["용인"]],
    ["a\u0323\u0302n ca\u0302u", "cau", ["ca\u0302u"]],
  ])("marks in %j what %j means", (text, query, words) => {
    const snippet = snippetOf(text, query);
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(words);
  });

  it("shows the place, not the beginning, of a long text", () => {
    const text = `${"filler word ".repeat(400)}then Yokohama came ${"and more ".repeat(400)}`;
    const snippet = snippetOf(text, "yokohama");
    expect(snippet?.text.length).toBeLessThan(260);
    expect(snippet?.text).toContain("Yokohama");
  });

  it("shows nothing where nothing fits", () => {
    expect(snippetOf("some text", "other")).toBeUndefined();
  });

  it("maps every folded unit back to where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { folded, origin } = foldWithOrigin(text);
        expect(origin).toHaveLength(folded.length + 1);
        expect(origin.at(-1)).toBe(text.length);
        for (let i = 1; i < origin.length; i++) expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] ?? 0);
      }),
    );
  });
});
