/** A model's answer held against the text: what is not there, word for word, is left out. */
import { type Evidence, isPartialDate, type Reading, type Sector, sectors } from "@entente/model";
import type { Aligner } from "./align.ts";
import type { Answer } from "./answer.ts";

export type Facts = Omit<Reading, "document" | "reader">;

/** How sure a model's item counts once its words are found; above the review threshold, below a person's word. */
const confidence = 0.85;

interface Ground {
  aligner: Aligner;
  /** Where the part asked about begins, so that repeated words are found there first. */
  from: number;
  /** Whether the words of a quote carry this number, by the language's own number grammar. */
  carries: (quote: string, value: number) => boolean;
}

/** Facts of one part. Every name, quote and number in them stands in the text. */
export function groundAnswer(answer: Answer, ground: Ground): Facts {
  const names = nameCheck(ground);
  return {
    persons: keep(answer.persons, ground, ({ name, role, affiliation, aliases }) =>
      names.has(name)
        ? { name, ...given("role", role), ...given("affiliation", names.if(affiliation)), ...given("aliases", names.some(aliases)) }
        : undefined,
    ),
    organisations: keep(answer.organisations, ground, ({ name, type, aliases }) =>
      names.has(name) ? { name, ...given("type", type), ...given("aliases", names.some(aliases)) } : undefined,
    ),
    places: keep(answer.places, ground, ({ name, country }) =>
      names.has(name) ? { name, ...given("country", country && /^[A-Z]{2}$/u.test(country) ? country : undefined) } : undefined,
    ),
    encounters: keep(answer.encounters, ground, ({ type, date, guests, hosts, people, place, sectors: codes }) => {
      const sides = { guests: names.some(guests) ?? [], hosts: names.some(hosts) ?? [] };
      if (sides.guests.length + sides.hosts.length === 0) return undefined;
      return {
        type,
        ...sides,
        ...given("date", validDate(date)),
        ...given("people", names.some(people)),
        ...given("place", names.if(place)),
        ...given("sectors", known(codes)),
      };
    }),
    agreements: keep(answer.agreements, ground, ({ type, status, parties, date, title }) => {
      const sides = names.some(parties) ?? [];
      return { type, status, parties: sides, ...given("date", validDate(date)), ...given("title", names.if(title)) };
    }),
    ties: keep(answer.ties, ground, ({ type, parties, since }) => {
      const sides = names.some(parties) ?? [];
      return sides.length > 0 ? { type, parties: sides, ...given("since", validDate(since)) } : undefined;
    }),
    commitments: keep(answer.commitments, ground, ({ force, by, to, due, sectors: codes }) => ({
      force,
      ...given("by", names.if(by)),
      ...given("to", names.if(to)),
      ...given("due", validDate(due)),
      ...given("sectors", known(codes)),
    })),
    figures: keep(answer.figures, ground, ({ measure, value, unit, about, partner, asOf, bound }, evidence) => {
      if (!evidence.some(({ quote }) => ground.carries(quote, value))) return undefined;
      const more = {
        ...given("about", names.if(about)),
        ...given("partner", names.if(partner)),
        ...given("asOf", validDate(asOf)),
        ...given("bound", bound),
      };
      return { measure, value, unit: unit && /^([A-Z]{3}|%)$/u.test(unit) ? unit : "", ...more };
    }),
    sectors: keep(answer.sectors, ground, ({ code }) => ({ code })),
    warnings: keep(answer.warnings, ground, ({ code, message }) => ({ code, message: message ?? code })),
  };
}

function keep<D extends { quotes: string[] }, T extends object>(
  drafts: readonly D[],
  { aligner, from }: Ground,
  make: (draft: D, evidence: Evidence[]) => T | undefined,
): (T & { evidence: Evidence[]; confidence: number; rule: string })[] {
  return drafts.flatMap((draft) => {
    const evidence = draft.quotes.flatMap((quote) => aligner.find(quote, from) ?? []);
    const item = evidence.length > 0 ? make(draft, evidence) : undefined;
    return item ? [{ ...item, evidence, confidence, rule: "model" }] : [];
  });
}

/** Names count only where the text writes them. */
function nameCheck({ aligner }: Ground) {
  const has = (name: string) => name.trim().length > 0 && aligner.has(name);
  return {
    has,
    if: (name: string | undefined) => (name !== undefined && has(name) ? name : undefined),
    some: (list: readonly string[] | undefined) => {
      const kept = [...new Set((list ?? []).filter(has))];
      return kept.length > 0 ? kept : undefined;
    },
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function validDate(date: string | undefined): string | undefined {
  return date !== undefined && isPartialDate(date) ? date : undefined;
}

const sectorCodes: ReadonlySet<string> = new Set(sectors);

function known(codes: readonly string[] | undefined): Sector[] | undefined {
  const kept = (codes ?? []).filter((code): code is Sector => sectorCodes.has(code));
  return kept.length > 0 ? kept : undefined;
}
