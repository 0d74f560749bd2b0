import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const read = (text: string) => factsOf("de", text);

describe("German press on twin towns", () => {
  it("tells two towns apart that no list knows", () => {
    const { encounters, ties } = read(
      "Hollerstett – Eine Delegation aus der Partnerstadt Woronkino war zu Gast in Hollerstett. " +
        "Bürgermeisterin Inge Marten empfing die Gäste am 4. Juni 2019 im Rathaus. " +
        "Die Städtepartnerschaft zwischen Hollerstett und Woronkino besteht seit 1991.",
    );
    expect(encounters.map(({ type, guests, hosts }) => [type, guests, hosts])).toEqual([
      ["visit", ["Woronkino"], ["Hollerstett"]],
      ["meeting", ["Woronkino"], ["Hollerstett"]],
    ]);
    expect(ties.map(({ type, parties, since }) => [type, [...parties].sort(), since])).toEqual([
      ["sister", ["Hollerstett", "Woronkino"], "1991"],
    ]);
  });

  it("tells two regions of one country apart", () => {
    const { encounters } = read("Eine Delegation aus Thüringen besuchte am 2. Mai 2022 Hessen. Hessen und Thüringen arbeiten zusammen.");
    expect(encounters[0]).toMatchObject({ type: "visit", guests: ["Thüringen"], hosts: ["Hessen"], date: "2022-05-02" });
  });

  it("takes an adjective for the side it names", () => {
    const { encounters } = read("Der hessische Minister Karl Brandau hat am 9. März 2023 eine vietnamesische Delegation empfangen.");
    expect(encounters[0]).toMatchObject({ type: "meeting", guests: ["Vietnam"], hosts: ["Hessen"] });
  });
});

describe("German indirect speech", () => {
  it.each([
    ["pledged", "Botschafter Karl Brandau sagte in Hanoi, Deutschland werde die Ausbildung in Vietnam unterstützen."],
    ["pledged", "Der Minister erklärte in Hanoi, Vietnam wolle den Handel mit Deutschland ausbauen."],
    ["requested", "Er hoffe, dass Vietnam deutsche Firmen unterstützt, sagte Karl Brandau in Hanoi."],
    ["offered", "Gouverneur Anton Welikow erklärte in Hanoi, Russland sei bereit, Studenten aus Vietnam aufzunehmen."],
  ])("carries what is %s: %s", (force, text) => {
    expect(read(text).commitments.map((item) => item.force)).toEqual([force]);
  });

  it("is no commitment where it only reports or thanks", () => {
    expect(read("Karl Brandau dankte Vietnam für den Empfang in Hanoi. Das Wetter sei gut gewesen.").commitments).toEqual([]);
  });
});

describe("short words in phrases", () => {
  it("are words of their own and not letters inside others", () => {
    const { commitments } = read("Deutschland sagte das Treffen in Hanoi ab, zumal Vietnam andere Pläne hatte.");
    expect(commitments).toEqual([]);
  });
});

describe("text without full stops", () => {
  it("is read in stretches whose evidence stays verbatim", () => {
    const line = "Eine Delegation aus Polen besuchte Erfurt ".repeat(200).trim();
    const { encounters } = read(line);
    expect(encounters.length).toBeGreaterThan(0);
    for (const { evidence } of encounters) for (const { start, end, quote } of evidence) expect(line.slice(start, end)).toBe(quote);
  });
});
