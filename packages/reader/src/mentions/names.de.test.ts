import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context } from "../types.ts";
import { findMentions } from "./index.ts";

function read(text: string): Context {
  const pack = packs.find(({ code }) => code === "de");
  if (!pack) throw new Error("no German pack");
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (context: Context, kind: string) =>
  context.entities.filter((entity) => entity.kind === kind && !entity.unwritten).map(({ name }) => name);
const placesIn = (text: string) => named(read(text), "place");

describe("towns that no list knows", () => {
  it.each([
    ["behind an office", "Der Bürgermeister von Hollerstett lobte den Austausch.", ["Hollerstett"]],
    ["behind a delegation", "Eine Delegation aus Woronkino traf gestern ein.", ["Woronkino"]],
    ["behind a word for a partner town", "Die Partnerstadt Brezowica schickte ein Orchester.", ["Brezowica"]],
    ["in a bond", "Die Städtepartnerschaft zwischen Hollerstett und Brezowica wird gefeiert.", ["Hollerstett", "Brezowica"]],
    ["in the dateline that opens the text", "Hollerstett – Der Landrat empfing Gäste.", ["Hollerstett"]],
    ["as the owner of an office, named again", "Hollerstetts Bürgermeister Jan Petersen kam. Er lebt in Hollerstett.", ["Hollerstett"]],
  ])("%s", (_, text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it("lie in no country where their people only are", () => {
    const { entities } = read("Unternehmer aus Hollerstett in Ägypten. Die Gäste aus Hollerstett blieben.");
    expect(entities.find(({ name }) => name === "Hollerstett")?.country).toBeUndefined();
  });

  it("are not what people are by trade", () => {
    expect(placesIn("Eine Delegation von Professoren und eine Delegation von Journalisten reisten an.")).toEqual([]);
  });

  it("are shown as they are written outside a headline", () => {
    expect(placesIn("PITTSBURGH (AB) – Die Stadt Pittsburgh empfing Gäste.")).toEqual(["Pittsburgh"]);
  });

  it("are found again wherever the text names them", () => {
    const context = read("Die Gäste aus Woronkino blieben drei Tage. Für Woronkino ist Woronkinos Theater wichtig.");
    expect(context.mentions.filter(({ rule }) => rule.startsWith("de/town")).map(({ text }) => text)).toEqual([
      "Woronkino",
      "Woronkino",
      "Woronkino",
    ]);
  });

  it.each([
    "Eine Delegation aus Wirtschaft und Politik reiste an.",
    "Der Wettbewerb ist beendet. Die Gäste aus Wettbewerb und Jury gratulierten.",
    "Die Partnerschaft mit Vereinen und Schulen wächst. In Zusammenarbeit entstand ein Film, in Zusammenarbeit ein Buch.",
    "Hinweis – Der Vortrag beginnt später.\nBitte beachten.",
  ])("leave nouns alone: %s", (text) => {
    expect(placesIn(text).filter((name) => name !== "Hinweis")).toEqual([]);
  });
});

/** Names of what generic words stand for. */
function sidesOf(text: string) {
  const { mentions, entities } = read(text);
  return mentions.flatMap((mention) => ("entity" in mention && mention.form === "generic" ? [entities[mention.entity]?.name] : []));
}

describe("adjectives of places", () => {
  it("stand for the place without being names of the text", () => {
    expect(sidesOf("Die ostpolnische Gruppe traf die hessische Ministerin.")).toEqual(["Polen", "Hessen"]);
    expect(placesIn("Die ostpolnische Gruppe traf die hessische Ministerin.")).toEqual([]);
  });

  it("are made of towns the text names", () => {
    expect(sidesOf("In Erfurt begann das Treffen. Die Erfurter Delegation reist weiter.")).toEqual(["Erfurt"]);
  });

  it("are not seen in words for two countries at once or inside names", () => {
    expect(sidesOf("Das deutsch-polnische Jugendwerk und die Deutsche Bahn luden ein.")).toEqual([]);
  });

  it("tell in which country an unlisted town lies", () => {
    const town = read("Gäste kamen aus der französischen Gemeinde Montrivel.").entities.find(({ name }) => name === "Montrivel");
    expect(town?.country).toBe("FR");
  });
});

describe("people", () => {
  it("are known again by their last name", () => {
    const { mentions, entities } = read("Ministerin Hedwig Torstenau sprach in Bonn. Später lud Torstenau zum Essen.");
    const people = mentions.filter(({ rule }) => rule === "de/surname-again");
    expect(people.map(({ text }) => text)).toEqual(["Torstenau"]);
    expect(named({ entities } as Context, "person")).toEqual(["Hedwig Torstenau"]);
  });

  it("take the office before the comma that sets their name apart", () => {
    const { entities } = read("Der stellvertretende Vorsitzende des Volkskomitees der Provinz Quang Ninh, Tran Van Binh, dankte.");
    const person = entities.find(({ kind }) => kind === "person");
    expect(person?.roles).toEqual(["stellvertretende Vorsitzende des Volkskomitees der Provinz Quang Ninh"]);
  });

  it("end where a noun follows their name", () => {
    expect(named(read("Am Abend führte Staatspräsident Luong Minh Gespräche mit Gouverneur Anton Welikow."), "person")).toEqual([
      "Luong Minh",
      "Anton Welikow",
    ]);
  });
});

describe("surnames alone", () => {
  it("are people behind an office where the list knows them", () => {
    const context = read("Gouverneur Nakajima dankte Generalkonsul Zheng. Der Sekretär Handel und der Minister Vertrag sind keine.");
    expect(named(context, "person")).toEqual(["Nakajima", "Zheng"]);
  });
});

const bodiesIn = (text: string) => named(read(text), "organisation");

describe("German bodies and offices", () => {
  it.each([
    [
      "the country of a mission, with its article",
      "Die koreanische Botschaft in der Bundesrepublik Deutschland half.",
      "koreanische Botschaft in der Bundesrepublik Deutschland",
    ],
    [
      "whose the members are, and where",
      "Der Verband koreanischer Unternehmen in Deutschland lud ein.",
      "Verband koreanischer Unternehmen in Deutschland",
    ],
    ["a short form before the place", "Die Handwerkskammer (HWK) Dresden half.", "Handwerkskammer (HWK) Dresden"],
    ["the seat of a chamber known by its letters", "Die IHK zu Dortmund half.", "IHK zu Dortmund"],
    ["a committee written as one word", "Gäste des Provinzparteikomitees kamen.", "Provinzparteikomitees"],
  ])("take in %s", (_, text, body) => {
    expect(bodiesIn(text)).toEqual([body]);
  });

  it.each([
    ["officials", "Die Beamten der koreanischen Botschaft in Berlin kamen.", ["koreanischen Botschaft in Berlin"]],
    ["a compound that ends in an office", "Unser BDW-Wirtschaftsberater kam.", []],
    [
      "the next body behind an article",
      "Gäste der Hochschule Wismar und des Konsulats Rostock kamen.",
      ["Hochschule Wismar", "Konsulats Rostock"],
    ],
  ])("do not take in %s", (_, text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  it("gives each of two people their own office", () => {
    const { entities } = read("Ministerin Petra Hansen, Energieberaterin Inga Marten und Botschafter a.D. Jan Petersen kamen.");
    expect(entities.map(({ name, roles }) => [name, roles])).toEqual([
      ["Petra Hansen", ["Ministerin"]],
      ["Inga Marten", ["Energieberaterin"]],
      ["Jan Petersen", []],
    ]);
  });

  it("reads an office whose place ends in what is also a small word", () => {
    const { entities } = read("Der Vorsitzende des Volkskomitees von Nghe An, Le Hong Vinh, kam.");
    expect(entities.find(({ kind }) => kind === "person")?.roles).toEqual(["Vorsitzende des Volkskomitees von Nghe An"]);
  });
});

const people = (text: string) => named(read(text), "person");

describe("German people without a listed name", () => {
  it.each([
    ["behind an office of state", "Oberbürgermeister Hilbert empfing die Gäste, Landrätin Enders dankte.", ["Hilbert", "Enders"]],
    ["before a bracket with their office", "Es kamen Ka Bian (stellvertretender Bürgermeister) und Gäste.", ["Ka Bian"]],
    [
      "with a town's name, between commas",
      "Der Gouverneur der japanischen Präfektur Yamanashi, Kotaro Nagasaki, sprach.",
      ["Kotaro Nagasaki"],
    ],
    ["behind a quotation", "„Wir freuen uns sehr“, so Shigeo Tanabe.", ["Shigeo Tanabe"]],
    ["behind an honorific with points", "Er empfing I.E. Botschafterin Akua Danso im Rathaus.", ["Akua Danso"]],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ["a place behind an office", "In Hollerstett traf er Oberbürgermeister Hollerstett."],
    ["a noun behind an office", "Der Minister Ausbildung sprach mit dem Leiter Business Development."],
    ["a noun behind a quotation", "„Gut“, sagte Internationale Zusammenarbeit."],
  ])("are not %s", (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

describe("German bodies", () => {
  it.each([
    [
      "one in both forms of the genitive",
      "Eine Delegation des Deutschen Handwerksverbandes kam. Der Chef des deutschen Handwerksverbands sprach.",
      ["Deutschen Handwerksverbandes"],
    ],
    ["one with a firm's short word", "Geschäftsführer der Hansel & Co. Sektkellerei KG war dabei.", ["Hansel & Co. Sektkellerei KG"]],
    ["none that goes on to an office", "Es kam der Rektor der Universität Hidalgo und WWU-Prorektorin Denz.", ["Universität Hidalgo"]],
    ["a government before a noun", "Sie will mit der Landesregierung Kontakt aufnehmen.", ["Landesregierung"]],
  ])("%s", (_, text, expected) => {
    expect(named(read(text), "organisation")).toEqual(expected);
  });
});
