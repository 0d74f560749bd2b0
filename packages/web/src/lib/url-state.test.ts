import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsSearch, kindOf, offsetOf, parseSearch, placeSearch, registerSearch, stringifySearch } from "./url-state.ts";

describe("the address as state", () => {
  it("reads and writes plain words", () => {
    expect(stringifySearch({ q: "Vĩnh Phúc", page: 2, year: "2024", disagreement: true, sort: undefined })).toBe(
      "?q=V%C4%A9nh+Ph%C3%BAc&page=2&year=2024&disagreement=1",
    );
    expect(parseSearch("?q=V%C4%A9nh+Ph%C3%BAc&page=2")).toEqual({ q: "Vĩnh Phúc", page: "2" });
    expect(stringifySearch({ q: "", page: undefined })).toBe("");
  });

  it("comes back from the address as it went in", () => {
    const search = fc.record({ q: fc.string({ minLength: 1, unit: "grapheme" }), page: fc.integer({ min: 2, max: 1e6 }) });
    fc.assert(
      fc.property(search, (value) => {
        expect(documentsSearch(parseSearch(stringifySearch(value)))).toEqual(value);
      }),
    );
  });

  it("drops what it cannot understand", () => {
    expect(documentsSearch({ sort: "colour", page: "-3", q: "" })).toEqual({});
    expect(registerSearch({ year: "soon", disagreement: "maybe", sort: "drop table", "term.type": "" })).toEqual({});
    expect(placeSearch({ at: "x" })).toEqual({});
  });

  it("keeps filters by term", () => {
    expect(registerSearch({ "term.type": "visit", "term.sector": "energy", other: "x", disagreement: "1" })).toEqual({
      "term.type": "visit",
      "term.sector": "energy",
      disagreement: true,
    });
  });

  it("opens a document at its very first letter too", () => {
    expect(placeSearch({ at: "0" })).toEqual({ at: 0 });
  });

  it("counts pages from one", () => {
    expect(offsetOf(undefined, 50)).toBe(0);
    expect(offsetOf(3, 50)).toBe(100);
  });

  it("names a kind or falls back", () => {
    expect(kindOf("person")).toBe("person");
    expect(kindOf("nonsense")).toBe("encounter");
  });
});
