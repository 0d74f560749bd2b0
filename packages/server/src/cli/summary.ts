import type { EncounterItem, Evidence, Reading } from "@entente/model";
import type { Speak } from "../messages.ts";

type Line = readonly [words: string, evidence: readonly Evidence[]];

/** A reading as a page for a person: what was found, each with the words it rests on. */
export function summarise(reading: Reading, speak: Speak): string {
  const { document } = reading;
  const heading = [document.title ?? document.file, ...about(reading, speak)];
  const sections = parts(reading, speak).filter(([, lines]) => lines.length > 0);
  return [...heading, ...sections.flatMap(([title, lines]) => ["", title, ...lines.map(itemLine)]), ""].join("\n");
}

function about({ document }: Reading, speak: Speak): string[] {
  const fields = [
    ["label.language", document.language],
    ["label.publisher", document.publisher],
    ["label.publishedOn", document.publishedOn],
  ] as const;
  return fields.filter(([, value]) => value).map(([key, value]) => `  ${speak("cli", key)}: ${value}`);
}

function parts(reading: Reading, speak: Speak): (readonly [title: string, lines: Line[]])[] {
  const term = (group: string, code: string) => speak("term", `${group}.${code}`);
  const kind = (name: string) => speak("term", `kinds.${name}`);
  return [
    [kind("person"), reading.persons.map((item) => [join(item.name, item.role, item.affiliation), item.evidence])],
    [kind("organisation"), reading.organisations.map((item) => [join(item.name, item.aliases?.join(", ")), item.evidence])],
    [kind("place"), reading.places.map((item) => [join(item.name, item.country), item.evidence])],
    [
      kind("encounter"),
      reading.encounters.map((item) => [
        join(term("encounterType", item.type), item.date, sides(item.guests, item.hosts), elsewhere(item)),
        item.evidence,
      ]),
    ],
    [
      kind("agreement"),
      reading.agreements.map((item) => [
        join(term("agreementType", item.type), term("status", item.status), item.date, item.parties.join(" – ")),
        item.evidence,
      ]),
    ],
    [kind("tie"), reading.ties.map((item) => [join(term("tieType", item.type), item.parties.join(" – "), item.since), item.evidence])],
    [
      kind("commitment"),
      reading.commitments.map((item) => [join(term("force", item.force), sides(given(item.by), given(item.to)), item.due), item.evidence]),
    ],
    [
      kind("figure"),
      reading.figures.map((item) => [
        join(term("measure", item.measure), `${item.value} ${item.unit}`.trim(), item.about, item.asOf),
        item.evidence,
      ]),
    ],
    [speak("cli", "label.sectors"), reading.sectors.map((item) => [term("sector", item.code), item.evidence])],
    [speak("cli", "label.warnings"), reading.warnings.map((item) => [term("warning", item.code), item.evidence])],
  ];
}

function join(...words: (string | undefined)[]): string {
  return words.filter((word) => word).join(", ");
}

function sides(from: readonly string[], to: readonly string[]): string {
  return [from.join(", "), to.join(", ")].filter((side) => side).join(" → ");
}

/** The place, unless it is one of the sides and so said already. */
function elsewhere({ place, guests, hosts }: EncounterItem): string | undefined {
  return place !== undefined && [...guests, ...hosts].includes(place) ? undefined : place;
}

function given(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

function itemLine([words, evidence]: Line): string {
  const [first] = evidence;
  const quote = first?.quote.replace(/\s+/gu, " ");
  return quote && quote !== words ? `  · ${words}  “${quote}”` : `  · ${words}`;
}
