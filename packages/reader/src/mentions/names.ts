import type { Span } from "@entente/model";
import { matchesFor, searchesFor } from "../text/matches.ts";
import type { KnownNames, Sentence } from "../types.ts";
import { draftOfName, inOrder, type NameDraft, overlaps, SpanMap } from "./draft.ts";
import { findEmployers } from "./employers.ts";
import { findBodiesAgain } from "./organisations-again.ts";
import { findBodiesByCapital } from "./organisations-capital.ts";
import { findBodiesByEnding } from "./organisations-ending.ts";
import { findPersonsAgain } from "./persons-again.ts";
import { findPersonsByCapital } from "./persons-capital.ts";
import { findPersonsByRole } from "./persons-role.ts";
import { findPlaces, findUnlistedByCapital, findUnlistedByEnding, type Source } from "./places.ts";
import { findSurnames } from "./surnames.ts";
import { findTowns } from "./towns.ts";

/**
 * All names of a text, none overlapping another of higher standing: known names first, then bodies, people, places.
 * Nothing is read from bylines, credits and page clutter.
 */
export function findNames(source: Source, sentences: readonly Sentence[], known: KnownNames | undefined): NameDraft[] {
  const silent = new SpanMap(silentSpans(source, sentences));
  const audible = (span: Span) => silent.touching(span) === undefined;
  const given = knownNames(source, known).filter(audible);
  const { listed, decoys } = findPlaces(source);
  const { cased, spaced } = source.names.slots.writing;
  const early = spaced && !cased ? unlisted(source, [...listed, ...decoys]) : [];
  const barriers = [...listed, ...decoys, ...early];
  const { bodies, persons } = cased ? byCapital(source, barriers) : byEnding(source, barriers);
  const free = (drafts: readonly NameDraft[], taken: readonly NameDraft[]) => withoutOverlap(drafts.filter(audible), taken);
  const first = free(bodies, given);
  const second = free(persons, [...given, ...first]);
  const third = free([...listed, ...early, ...unlisted(source, [...bodies, ...persons, ...barriers])], [...given, ...first, ...second]);
  return [...given, ...first, ...second, ...third, ...seatsOfPower(barriers, first, third)];
}

const localPower: ReadonlySet<string> = new Set(["government", "parliament", "party", "committee"]);

/**
 * A province or city that a text names only through its own authorities ("UBND tỉnh Bắc Ninh") is a place of the text all the
 * same; in the names of other bodies a place is part of the name.
 */
function seatsOfPower(listed: readonly NameDraft[], bodies: readonly NameDraft[], places: readonly NameDraft[]): NameDraft[] {
  const map = new SpanMap(bodies);
  const named = new Set(places.map((place) => place.entry?.code));
  return listed.filter((place) => {
    const body = map.at(place.start);
    const local = place.entry !== undefined && place.entry.level !== "country" && !named.has(place.entry.code);
    return local && body?.organisationType !== undefined && localPower.has(body.organisationType);
  });
}

function byCapital(source: Source, listed: readonly NameDraft[]): { bodies: NameDraft[]; persons: NameDraft[] } {
  const places = new SpanMap(listed);
  const whole = findPersonsByCapital(source, places);
  const persons = [...whole, ...findSurnames(source, whole, places)];
  const bodies = findBodiesByCapital(source, places, new SpanMap(persons));
  const again = findPersonsAgain(source, places, persons, bodies);
  const named = findBodiesAgain(source, bodies, [listed, persons, bodies]);
  return { bodies: [...bodies, ...named], persons: [...persons, ...again] };
}

function byEnding(source: Source, listed: readonly NameDraft[]): { bodies: NameDraft[]; persons: NameDraft[] } {
  const places = new SpanMap(listed);
  const bodies = findBodiesByEnding(source, places);
  const taken = new SpanMap(bodies);
  const persons = findPersonsByRole(source, places, taken);
  return { bodies: [...bodies, ...findEmployers(source, persons, places, taken)], persons };
}

function unlisted(source: Source, taken: readonly NameDraft[]): NameDraft[] {
  const map = new SpanMap(taken);
  const free = (word: Span) => map.at(word.start) === undefined;
  if (source.names.slots.writing.cased) {
    const named = findUnlistedByCapital(source, free);
    return [...named, ...findTowns(source, named, free)];
  }
  return findUnlistedByEnding(source, (start, end) => map.touching({ start, end }) === undefined);
}

function knownNames(source: Source, known: KnownNames | undefined): NameDraft[] {
  return (known?.find(source.text) ?? []).map(({ start, end, name }) => {
    const draft = draftOfName(source, name.kind, { start, end }, "known-name", 0.97);
    draft.known = name;
    draft.organisationType = name.organisationType;
    return draft;
  });
}

/** Lines and credits whose names are of no account. */
function silentSpans({ names }: Source, sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = sentences.filter((sentence) => sentence.role === "byline" || sentence.role === "boilerplate");
  const credits = creditsIn(sentences, names.slots.lines.credit);
  return [...spans, ...credits.filter((credit) => !spans.some((span) => overlaps(span, credit)))];
}

/** Longer sentences hold no credit. */
const longestWithCredit = 1200;

function creditsIn(sentences: readonly Sentence[], patterns: readonly RegExp[]): Span[] {
  const credits: Span[] = [];
  const searches = searchesFor(patterns);
  for (const { text, start } of sentences)
    if (text.length < longestWithCredit)
      for (const search of searches)
        for (const { index, 0: credit } of matchesFor(search, text))
          credits.push({ start: start + index, end: start + index + credit.length });
  return credits;
}

/** Keeps what touches nothing taken and nothing kept before it; of two that begin together the longer stays. */
function withoutOverlap(drafts: readonly NameDraft[], taken: readonly NameDraft[]): NameDraft[] {
  const map = new SpanMap(taken);
  const kept: NameDraft[] = [];
  for (const draft of inOrder(drafts)) {
    const last = kept.at(-1);
    if ((last && last.end > draft.start) || map.touching(draft)) continue;
    kept.push(draft);
  }
  return kept;
}
