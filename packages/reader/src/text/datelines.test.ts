import { describe, expect, it } from "vitest";
import { opensDateline } from "./datelines.ts";

const opens = (text: string, town: string): boolean => {
  const start = text.indexOf(town);
  return opensDateline(text, { start, end: start + town.length });
};

describe("towns that open a news line", () => {
  it.each([
    ["BERLIN (dpa) - Der Minister reist ab.", "BERLIN"],
    ["Hanoi (VNA) – The minister left.", "Hanoi"],
    ["SEOUL, Oct. 1 -- The mayor came.", "SEOUL"],
    ["Title\n\nSUHL – Die IHK lädt ein.", "SUHL"],
  ])("%s", (text, town) => {
    expect(opens(text, town)).toBe(true);
  });

  it.each([
    ["Berlin empfing die Gäste.", "Berlin"],
    ["The mayor of Hanoi (VNA) – a guest – spoke.", "Hanoi"],
    ["Hue - Da Nang railway opened.", "Hue"],
  ])("not: %s", (text, town) => {
    expect(opens(text, town)).toBe(false);
  });
});
