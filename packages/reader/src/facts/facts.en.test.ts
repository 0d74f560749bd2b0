import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const read = (text: string) => factsOf("en", text, "2024-05-20");
const scene = "On 14 May, Ha Nam province received a delegation from Incheon led by Mayor Park Min-ho.";

describe("English commitments", () => {
  it.each([
    ["The agreement, signed in March, aims to promote youth exchanges."],
    ["The memorandum is designed to help local firms."],
    ["Both the cities will exchange students."],
  ])("binds both sides in %s", (sentence) => {
    expect(read(`${scene} ${sentence}`).commitments).toMatchObject([{ force: "agreed", by: "Ha Nam", to: "Incheon" }]);
  });

  it("leaves a list of aims in one piece, and belief without a pledge", () => {
    expect(
      read(`${scene} The pact aims to promote trade; and foster tourism, in addition to broadening contacts.`).commitments,
    ).toHaveLength(1);
    expect(read(`${scene} Park Min-ho said he believes the port will help the region.`).commitments).toEqual([]);
  });
});

describe("English ties", () => {
  it("counts friendly relations with their beginning as a bond", () => {
    expect(read("Osaka and Ho Chi Minh City have maintained friendly relations since 2007.").ties).toMatchObject([
      { type: "friendship", since: "2007" },
    ]);
  });
});
