import type { AgreementStatus, AgreementType, Measure, Sector, Span, TieType } from "@entente/model";
import { Openings } from "../gazetteer/openings.ts";
import { Trie } from "../gazetteer/trie.ts";
import type { CommitmentCues, DelegationCues, EncounterCues, FactSlots, Phrase } from "../languages/fact-slots.ts";
import type { Pack } from "../languages/pack.ts";
import { isSurrogate, isWordUnit } from "../text/letters.ts";
import { type Literal, literalsOf, lower } from "./phrases.ts";

/** What the words found mean; `group` is the position of the slot's entry, for rule names. */
export type Cue =
  | { kind: "encounter"; of: EncounterCues }
  | { kind: "delegation"; of: DelegationCues }
  | { kind: "commitment"; of: CommitmentCues }
  | { kind: "agreement"; type: AgreementType }
  | { kind: "status"; status: AgreementStatus }
  | { kind: "tie"; type: TieType }
  | { kind: "counted"; measure: Measure }
  | { kind: "measure"; measure: Measure }
  | { kind: "sector"; sector: Sector }
  | { kind: WordKind };

/** Cues that say no more than that they are there. */
export type WordKind =
  | "both"
  | "attendance"
  | "establishing"
  | "anniversary"
  | "not-committed"
  | "coordinator"
  | "speech"
  | "first-person"
  | "third-person"
  | "field"
  | "idiom";

export interface Hit extends Span {
  cue: Cue;
}

interface Entry extends Omit<Literal, "text"> {
  cue: Cue;
  /** Cues of one class hide shorter ones of the same class inside them. */
  rank: string;
}

/** All phrases of a pack. */
export interface Lexicon {
  /** Phrases that begin where a word begins; in scripts without spaces, all. */
  whole: Trie<Entry[]>;
  /** Phrases that may begin inside a word. */
  inner: Trie<Entry[]>;
  /** Where phrases of both kinds may begin. */
  openings: Openings;
  spacedWords: boolean;
}

const wholeBit = 1;
const innerBit = 2;

const compiled = new WeakMap<Pack, Lexicon>();

/** The pack's phrases, compiled on first use and kept as long as the pack. */
export function lexiconOf(pack: Pack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack.facts);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile(slots: FactSlots): Lexicon {
  const whole = new Trie<Entry[]>();
  const inner = new Trie<Entry[]>();
  for (const [cue, phrases] of cuesOf(slots)) {
    for (const phrase of phrases)
      for (const literal of literalsOf(phrase)) {
        insert(whole, literal, cue);
        if (literal.openStart) insert(inner, literal, cue);
      }
  }
  return { whole, inner, openings: new Openings([whole, inner]), spacedWords: slots.spacedWords };
}

function* cuesOf(slots: FactSlots): Generator<[Cue, readonly Phrase[]]> {
  for (const of of slots.encounters) yield [{ kind: "encounter", of }, of.cues];
  for (const of of slots.delegations) yield [{ kind: "delegation", of }, of.cues];
  for (const of of slots.commitments) yield [{ kind: "commitment", of }, of.cues];
  for (const { type, cues } of slots.agreements.nouns) yield [{ kind: "agreement", type }, cues];
  for (const { status, cues } of slots.agreements.statuses) yield [{ kind: "status", status }, cues];
  for (const { type, cues } of slots.ties) yield [{ kind: "tie", type }, cues];
  for (const { measure, counted, context } of slots.measures) {
    yield [{ kind: "counted", measure }, counted];
    yield [{ kind: "measure", measure }, context];
  }
  for (const [sector, cues] of Object.entries(slots.sectors)) yield [{ kind: "sector", sector: sector as Sector }, cues];
  yield* wordsOf(slots);
}

function* wordsOf(slots: FactSlots): Generator<[Cue, readonly Phrase[]]> {
  yield [{ kind: "both" }, slots.bothSides];
  yield [{ kind: "attendance" }, slots.attendance];
  yield [{ kind: "establishing" }, slots.establishing];
  yield [{ kind: "anniversary" }, slots.anniversaries];
  yield [{ kind: "not-committed" }, slots.notCommitted];
  yield [{ kind: "coordinator" }, slots.coordinators];
  yield [{ kind: "speech" }, slots.speech];
  yield [{ kind: "first-person" }, slots.firstPerson];
  yield [{ kind: "third-person" }, slots.thirdPerson];
  yield [{ kind: "field" }, slots.fields];
  yield [{ kind: "idiom" }, slots.idioms];
}

function insert(trie: Trie<Entry[]>, { text, ...literal }: Literal, cue: Cue): void {
  if (text !== "") trie.add(text, []).push({ ...literal, cue, rank: rankOf(cue) });
}

/** Several sectors and several ties may be read from the same words; other cues compete with all of their kind. */
function rankOf(cue: Cue): string {
  if (cue.kind === "sector") return `sector:${cue.sector}`;
  return cue.kind === "tie" ? `tie:${cue.type}` : cue.kind;
}

/**
 * Every cue within `span`, in text order, in time linear in the span's length (times the longest phrase).
 * Of cues of one kind that overlap, the first and of those the longest stays.
 */
export function findCues(lexicon: Lexicon, text: string, span: Span): Hit[] {
  const small = lower(text.slice(span.start, span.end));
  const hits: Hit[] = [];
  const covered = new Map<string, number>();
  let behindWord = false;
  for (let at = 0; at < small.length; at++) {
    const word = lexicon.spacedWords && isWord(small, at);
    const inside = word && behindWord;
    behindWord = word;
    const phrases = inside ? lexicon.inner : lexicon.whole;
    if (phrases.step(Trie.root, small.charCodeAt(at)) === Trie.none) continue;
    if ((lexicon.openings.at(small, at) & (inside ? innerBit : wholeBit)) === 0) continue;
    const matches = matchesAt(phrases, lexicon.spacedWords, small, at);
    if (!matches) continue;
    for (const { entry, end } of longest(matches)) {
      if ((covered.get(entry.rank) ?? 0) > at || (entry.capitals && !isShouted(text, span.start + at, span.start + end))) continue;
      covered.set(entry.rank, end);
      hits.push({ cue: entry.cue, start: span.start + at, end: span.start + end });
    }
  }
  return outsideIdioms(hits);
}

function isShouted(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

/** Cues whose words an idiom has taken for itself are none. */
function outsideIdioms(hits: Hit[]): Hit[] {
  const idioms = hits.filter((hit) => hit.cue.kind === "idiom");
  if (idioms.length === 0) return hits;
  return hits.filter((hit) => !idioms.some((idiom) => hit.start >= idiom.start && hit.end <= idiom.end));
}

interface Match {
  entry: Entry;
  end: number;
}

function matchesAt(phrases: Trie<Entry[]>, spacedWords: boolean, small: string, at: number): Match[] | undefined {
  let found: Match[] | undefined;
  let node = phrases.step(Trie.root, small.charCodeAt(at));
  for (let end = at + 1; node !== Trie.none; end++) {
    const entries = phrases.valueAt(node);
    if (entries) for (const entry of entries) if (fits(entry, spacedWords, small, end)) (found ??= []).push({ entry, end });
    if (end >= small.length) break;
    node = phrases.step(node, small.charCodeAt(end));
  }
  return found;
}

function fits(entry: Entry, spacedWords: boolean, small: string, end: number): boolean {
  const goesOn = !entry.openEnd && spacedWords && end < small.length && isWord(small, end) && isWord(small, end - 1);
  return !goesOn && followed(entry.rest, small, end, spacedWords);
}

/** Whether a unit belongs to a word; halves of surrogate pairs (emoji, rare ideographs) do not. */
function isWord(small: string, at: number): boolean {
  return isWordUnit(small, at) && !isSurrogate(small, at);
}

function followed(rest: readonly string[], small: string, end: number, spacedWords: boolean): boolean {
  let from = end;
  for (const part of rest) {
    const at = spacedWords && part.length <= longestParticle ? particleAt(small, part, from) : small.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Parts of this length and less are words of their own ("an", "vor"): inside longer words they would be everywhere. */
const longestParticle = 3;

function particleAt(small: string, part: string, from: number): number {
  for (let at = small.indexOf(part, from); at >= 0; at = small.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!(at > 0 && isWord(small, at - 1)) && !(end < small.length && isWord(small, end))) return at;
  }
  return -1;
}

function longest(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.entry.rank);
    if (!known || match.end > known.end || match.entry.rest.length > known.entry.rest.length) best.set(match.entry.rank, match);
  }
  return [...best.values()];
}
