import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const read = (text: string) => factsOf("de", text);
const bonds = (text: string) => read(text).ties.map(({ type }) => type);

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

describe("what German press says will be done", () => {
  it.each([
    ["agreed", "Sachsen und Binh Duong wollen bei der Ausbildung enger zusammenarbeiten."],
    ["agreed", "Erfurt empfing Gäste aus Daegu. Geplant ist ein Austausch von Studierenden."],
    ["pledged", "Bayern stellt 300.000 Euro für die Schule in Shandong bereit."],
    ["proposed", "Vietnam bekundete in Hanoi Interesse an einer Zusammenarbeit mit Hessen."],
    ["proposed", "Beide Seiten sprachen sich in Erfurt dafür aus, das Festival in Daegu zu wiederholen."],
  ])("is %s: %s", (force, text) => {
    expect(read(text).commitments.map((item) => item.force)).toEqual([force]);
  });

  it.each([
    "Karl Brandau bedankte sich in Daegu für die Einladung nach Erfurt.",
    "Der Rat von Erfurt hat die Partnerschaft mit Daegu beschlossen.",
  ])("is none where something was done: %s", (text) => {
    expect(read(text).commitments).toEqual([]);
  });
});

describe("a contract of partnership", () => {
  it("makes towns sisters, and not universities", () => {
    expect(bonds("Erfurt und Daegu haben 2019 einen Partnerschaftsvertrag unterzeichnet.")).toEqual(["sister"]);
    expect(bonds("Die Universität Jena und die Universität Busan haben 2019 einen Partnerschaftsvertrag unterzeichnet.")).toEqual([]);
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

describe("who receives whom in German press", () => {
  it.each([
    ["In Jena begrüßte Oberbürgermeister Hans Gruber den Botschafter von Kenia, John Kimani.", ["Kenia"], ["Jena"]],
    ["Im Rathaus empfing Oberbürgermeister Hans Gruber den Botschafter von Kenia, John Kimani.", ["Kenia"], []],
    ["In Jena empfing Hans Gruber, Oberbürgermeister von Jena, eine Delegation aus Wuhan.", ["Wuhan"], ["Jena"]],
    ["Der Botschafter von Kenia, John Kimani, wurde in Jena von Oberbürgermeister Hans Gruber empfangen.", ["Kenia"], ["Jena"]],
  ])("%s", (text, guests, hosts) => {
    expect(factsOf("de", text).encounters).toMatchObject([
      { type: "meeting", guests, hosts, people: expect.arrayContaining(["Hans Gruber"]) },
    ]);
  });
});

describe("partners who bind themselves in German press", () => {
  it.each([
    "Darin verpflichten sie sich, den Jugendaustausch auszubauen.",
    "Die Partner verpflichteten sich, den Jugendaustausch auszubauen.",
  ])("%s", (text) => {
    const { commitments } = factsOf("de", `Jena und Wuhan unterzeichneten ein Memorandum.\n${text}`);
    expect(commitments).toMatchObject([{ force: "agreed", by: "Jena", to: "Wuhan" }]);
  });
});
