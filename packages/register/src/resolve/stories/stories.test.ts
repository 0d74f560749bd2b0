import { describe, expect, it } from "vitest";
import { marksOf, overlapOf, passagesOf } from "./passages.ts";
import { compareSequences } from "./same-facts.ts";
import { compareTexts } from "./same-text.ts";

/** A text of numbered words, so that any stretch of it differs from any other. */
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(" ");

describe("passages", () => {
  it("do not change with case, layout and width", () => {
    const [a, b] = [passagesOf("The Mayor met them, twice."), passagesOf("the  mayor\nmet THEM — twice")];
    expect(overlapOf(a, b)).toMatchObject({ alike: 1, held: 1 });
  });

  it("work for scripts without spaces, and find an excerpt inside its whole", () => {
    const whole = "岐阜県の森川知事は二十二日、フエ市で人民委員会の委員長と会談し、農業と観光の協力に関する覚書に署名した。";
    expect(overlapOf(passagesOf(whole.slice(0, 30)), passagesOf(whole)).held).toBe(1);
  });

  it("share marks wherever texts share a third of their words", () => {
    const [a, b] = [passagesOf(words(0, 600)), passagesOf(words(300, 900))];
    expect(overlapOf(a, b).alike).toBeCloseTo(1 / 3, 1);
    const marks = new Set(marksOf(a));
    expect(marksOf(b).filter((mark) => marks.has(mark)).length).toBeGreaterThan(2);
  });
});

const report = (numbers: number[]) => `${words(0, 200)} ${numbers.map((number, at) => `total${at} ${number}`).join(" ")}`;

describe("compareTexts", () => {
  it("knows a copy with another head and an excerpt, and not two texts on one thing", () => {
    const text = words(0, 400);
    expect(compareTexts(`By our reporter. ${text}`, `${text} Source: agency.`)?.verdict).toBe("same");
    expect(compareTexts(text, words(20, 120))?.verdict).toBe("same");
    expect(compareTexts(text, words(300, 700))).toBeUndefined();
    expect(compareTexts("", "")).toBeUndefined();
  });

  it("does not take two reports made from one form for one", () => {
    expect(compareTexts(report([11, 12, 13, 14, 15]), report([11, 12, 13, 14, 15]))?.verdict).toBe("same");
    expect(compareTexts(report([11, 12, 13, 14, 15]), report([21, 22, 23, 24, 25]))).toBeUndefined();
  });
});

const sequence = (plain: string[]) => ({ plain, named: [] });

describe("compareSequences", () => {
  const facts = ["day:2025-10-21", "place:a", "figure:16", "place:b", "figure:27", "figure:340", "figure:95", "day:2026"];

  it("knows a translation by its facts and their order, with a few lost", () => {
    expect(compareSequences(sequence(facts), sequence(facts))?.verdict).toBe("same");
    expect(compareSequences(sequence(facts), sequence(facts.slice(1)))?.verdict).toBe("same");
  });

  it("does not take the other side's own account for one", () => {
    const own = ["place:b", "place:a", "figure:15", "figure:20", "figure:412", "day:2025-10-21", "day:2026"];
    expect(compareSequences(sequence(facts), sequence(own))).toBeUndefined();
    expect(compareSequences(sequence(facts), sequence(facts.toReversed()))).toBeUndefined();
  });

  it("says nothing of too few facts", () => {
    expect(compareSequences(sequence(facts.slice(0, 4)), sequence(facts.slice(0, 4)))).toBeUndefined();
  });
});
