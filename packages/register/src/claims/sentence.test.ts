import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "../testing/readings.ts";
import { passageOf } from "./sentence.ts";

describe("passageOf", () => {
  it.each([
    ["Erster Satz. Am 18. Oktober sprach Dr. Weber in Bonn. Dritter Satz.", "Weber", "Am 18. Oktober sprach Dr. Weber in Bonn."],
    ["前の文。横浜市の代表団が訪れた。次の文。", "横浜市", "横浜市の代表団が訪れた。"],
    ["Headline\nThe mayor met “partners.” Then she left.", "mayor", "The mayor met “partners.”"],
    ["Only words", "words", "Only words"],
    ["첫 문장이다. 용인시는 협약을 맺었다. 끝.", "협약", "용인시는 협약을 맺었다."],
  ])("cuts %j around %j", (text, quote, sentence) => {
    const passage = passageOf(text, [spanOf(text, quote)]);
    expect(passage?.text).toBe(sentence);
    expect(text.startsWith(sentence, passage?.at)).toBe(true);
  });

  it("marks further evidence nearby and leaves out what is far", () => {
    const text = `Alpha met Beta. ${"x ".repeat(600)}Gamma came.`;
    const passage = passageOf(text, [spanOf(text, "Alpha"), spanOf(text, "Beta"), spanOf(text, "Gamma")]);
    expect(passage?.highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual(["Alpha", "Beta"]);
  });

  it("has none without evidence", () => {
    expect(passageOf("text", [])).toBeUndefined();
  });

  it("holds a line break that is the evidence itself", () => {
    expect(passageOf("\nNews", [{ start: 0, end: 1, quote: "\n" }])?.text.startsWith("\n")).toBe(true);
  });

  it("always holds its evidence, at its place, and splits no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 900 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [0];
        for (const character of text) points.push((points.at(-1) ?? 0) + character.length);
        const [start, end] = [points[a % points.length] ?? 0, points[b % points.length] ?? 0].sort((x, y) => x - y);
        const evidence = { start: start ?? 0, end: end ?? 0, quote: text.slice(start, end) };
        const passage = passageOf(text, [evidence]);
        const [mark] = passage?.highlights ?? [];
        expect(passage?.text.slice(mark?.start, mark?.end)).toBe(evidence.quote);
        expect(text.slice(passage?.at).startsWith(passage?.text ?? "?")).toBe(true);
        expect(passage?.text.isWellFormed()).toBe(true);
      }),
    );
  });
});
