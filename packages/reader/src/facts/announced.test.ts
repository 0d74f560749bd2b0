import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const told = (code: string, text: string, publishedOn?: string) =>
  factsOf(code, text, publishedOn).encounters.map(({ type, guests, hosts, date }) => [type, guests, hosts, date]);

const ranks = (code: string, text: string) =>
  factsOf(code, text)
    .figures.filter(({ measure }) => measure === "rank")
    .map(({ value }) => value);

describe("encounters that are announced", () => {
  it("in English", () => {
    expect(told("en", "Governor Anna Marsh of Utah will travel to Japan on June 3, 2024.")).toEqual([
      ["visit", ["Utah"], ["Japan"], "2024-06-03"],
    ]);
    expect(told("en", "Utah will sign a memorandum of understanding with Gyeonggi on June 3, 2024.")).toContainEqual([
      "signing",
      expect.anything(),
      expect.anything(),
      "2024-06-03",
    ]);
  });

  it("in German", () => {
    expect(told("de", "Bundesminister Karl Brandau wird am 3. Juni 2024 nach Japan reisen.")).toEqual([
      ["visit", ["Deutschland"], ["Japan"], "2024-06-03"],
    ]);
  });
});

describe("whom an envoy acts for", () => {
  it("is the country of the adjective, not that of the post", () => {
    const text = "Vietnamese Ambassador to Germany Vu Minh Hoa visited Saxony on June 3, 2024. Vietnam and Saxony work together.";
    expect(told("en", text)).toEqual([["visit", ["Vietnam"], ["Saxony"], "2024-06-03"]]);
  });

  it("is not the town that opens the line, nor who reports", () => {
    const text = "BERLIN (dpa) - Eine Delegation aus Japan besuchte am 3. Juni 2024 Hessen.";
    expect(told("de", text)).toEqual([["visit", ["Japan"], ["Hessen"], "2024-06-03"]]);
  });
});

describe("ranks told by a superlative", () => {
  it.each([
    ["en", "South Korea is the largest foreign investor in Ha Nam.", [1]],
    ["en", "Japan is the second largest export market of Vietnam.", [2]],
    ["de", "Deutschland ist der größte Handelspartner Vietnams.", [1]],
    ["de", "Deutschland ist der größte  Handelspartner Vietnams.", [1]],
    ["de", "Japan ist drittwichtigster Exportmarkt Deutschlands.", [3]],
    ["en", "It was the largest exhibition ever held in Ha Nam.", []],
    ["en", "South Korea is one of the largest investors in Ha Nam.", []],
  ])("%s: %s", (code, text, values) => {
    expect(ranks(code, text)).toEqual(values);
  });
});

describe("beliefs about ties", () => {
  it("are no commitments", () => {
    const text = "Vietnam and Japan met. Mayor Anna Marsh said she believes that the ties between the two cities will continue to grow.";
    expect(factsOf("en", text).commitments).toEqual([]);
  });
});

describe("a return visit of an earlier year", () => {
  it("does not turn who comes and who receives now", () => {
    const text =
      "Im Mai 2023 besuchte eine Delegation aus Thüringen Da Nang. " +
      "Nun kommt am 4. Juni 2024 eine Delegation aus Da Nang nach Thüringen und unterzeichnet am 5. Juni 2024 eine Absichtserklärung.";
    expect(told("de", text)).toEqual([
      ["visit", ["Thüringen"], ["Da Nang"], "2023-05"],
      ["visit", ["Da Nang"], ["Thüringen"], "2024-06-04"],
      ["signing", ["Da Nang"], ["Thüringen"], "2024-06-05"],
    ]);
  });
});

describe("wishing a visit well", () => {
  it("asks for nothing", () => {
    const text = "Vietnam met Japan in Hanoi. Governor Anna Marsh hoped that the visit would be a success.";
    expect(factsOf("en", text).commitments).toEqual([]);
  });
});
