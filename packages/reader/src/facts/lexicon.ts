import type { AgreementStatus, AgreementType, Measure, Sector, Span, TieType } from "@entente/model";
import { Beginnings, type Places } from "../gazetteer/beginnings.ts";
import { Openings } from "../gazetteer/openings.ts";
import { Trie } from "../gazetteer/trie.ts";
import type { CommitmentCues, DelegationCues, EncounterCues, FactSlots, Phrase } from "../languages/fact-slots.ts";
import type { Pack } from "../languages/pack.ts";
import { respell } from "../mentions/compile.ts";
import { asString, isSurrogate, isWordUnit, lowerAligned } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { type Literal, literalsOf, plainApostrophes } from "./phrases.ts";

/** What the words found mean; `group` is the position of the slot's entry, for rule names. */
export type Cue =
  | { kind: "encounter"; of: EncounterCues }
  | { kind: "delegation"; of: DelegationCues }
  | { kind: "commitment"; of: CommitmentCues }
  | { kind: "agreement"; type: AgreementType; standing: boolean }
  | { kind: "status"; status: AgreementStatus }
  | { kind: "tie"; type: TieType; weight: "named" | "bare"; of: "places" | "any" }
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
  | "invitation"
  | "home-venue"
  | "idiom";

export interface Hit extends Span {
  cue: Cue;
}

interface Entry extends Omit<Literal, "text"> {
  cue: Cue;
  /** Cues of one class hide shorter ones of the same class inside them. Classes are numbered from 0. */
  rank: number;
}

/** All phrases of a pack. */
export interface Lexicon {
  /** Phrases that begin where a word begins; in scripts without spaces, all. */
  whole: Trie<Entry[]>;
  /** Phrases that may begin inside a word. */
  inner: Trie<Entry[]>;
  /** Where phrases of both kinds may begin, in texts that are not cut into words. */
  openings: Openings | undefined;
  /** Where in words phrases of both kinds begin. */
  beginnings: Beginnings;
  /** Brings a word to the one form in which phrases are filed. */
  spelt: (word: string) => string;
  spacedWords: boolean;
  /** For each class of cues, how far the sentence in hand is covered; emptied for each sentence. */
  covered: Int32Array;
}

const wholeBit = 1;
const innerBit = 2;

const compiled = new WeakMap<Pack, Lexicon>();

/** The pack's phrases, compiled on first use and kept as long as the pack. */
export function lexiconOf(pack: Pack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile({ facts: slots, names }: Pack): Lexicon {
  const whole = new Trie<Entry[]>();
  const inner = new Trie<Entry[]>();
  const ranks = new Map<string, number>();
  for (const [cue, phrases] of cuesOf(slots)) {
    const name = rankOf(cue);
    const rank = ranks.get(name) ?? ranks.size;
    ranks.set(name, rank);
    for (const phrase of phrases)
      for (const written of literalsOf(phrase)) {
        const literal = { ...written, text: respell(written.text, names), rest: written.rest.map((part) => respell(part, names)) };
        insert(whole, literal, cue, rank);
        if (literal.openStart) insert(inner, literal, cue, rank);
      }
  }
  const spelt = (word: string) => plainApostrophes(respell(lowerAligned(word), names));
  const openings = names.writing.spaced ? undefined : new Openings([whole, inner]);
  const beginnings = new Beginnings([whole, inner]);
  return { whole, inner, openings, beginnings, spelt, spacedWords: slots.spacedWords, covered: new Int32Array(ranks.size) };
}

function* cuesOf(slots: FactSlots): Generator<[Cue, readonly Phrase[]]> {
  for (const of of slots.encounters) yield [{ kind: "encounter", of }, of.cues];
  for (const of of slots.delegations) yield [{ kind: "delegation", of }, of.cues];
  for (const of of slots.commitments) yield [{ kind: "commitment", of }, of.cues];
  for (const { type, standing = false, cues } of slots.agreements.nouns) yield [{ kind: "agreement", type, standing }, cues];
  for (const { status, cues } of slots.agreements.statuses) yield [{ kind: "status", status }, cues];
  for (const { type, weight = "named", of = "any", cues } of slots.ties) yield [{ kind: "tie", type, weight, of }, cues];
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
  yield [{ kind: "invitation" }, slots.invitations ?? []];
  yield [{ kind: "home-venue" }, slots.homeVenues ?? []];
  yield [{ kind: "idiom" }, slots.idioms];
}

function insert(trie: Trie<Entry[]>, literal: Literal, cue: Cue, rank: number): void {
  const { text, openStart, openEnd, capitals } = literal;
  // One list for all phrases without gaps: it is looked at for every phrase met, and so is always at hand.
  const rest = literal.rest.length === 0 ? noWords : literal.rest;
  if (text !== "") trie.add(text, []).push({ openStart, openEnd, capitals, rest, cue, rank });
}

const noWords: readonly string[] = [];

/** Several sectors and several ties may be read from the same words; other cues compete with all of their kind. */
function rankOf(cue: Cue): string {
  if (cue.kind === "sector") return `sector:${cue.sector}`;
  return cue.kind === "tie" ? `tie:${cue.type}` : cue.kind;
}

/** A text made ready for the search for cues. */
export interface Searched {
  text: string;
  /** In lower case with one kind of apostrophe, every unit in its place. */
  small: string;
}

export function searched(text: string, small = lowerAligned(text)): Searched {
  return { text, small: plainApostrophes(small) };
}

/**
 * Every cue within `span`, in text order, in time linear in the span's length (times the longest phrase).
 * Of cues of one kind that overlap, the first and of those the longest stays. `words` are those of the whole text, in scripts with
 * spaces; `first` is the first of them that ends behind the span's beginning.
 */
export function findCues(lexicon: Lexicon, { text, small }: Searched, span: Span, words: readonly Word[] = [], first = 0): Hit[] {
  const { whole, inner, spacedWords, covered } = lexicon;
  const cut = (words[first]?.start ?? span.end) < span.start;
  const places = words.length === 0 || cut ? placesByUnit(lexicon, small, span) : placesByWord(lexicon, small, span, words, first);
  const hits: Hit[] = [];
  covered.fill(0);
  let idioms = false;
  for (let next = 0; next < places.length; next += 2) {
    const at = places[next] as number;
    const phrases = places[next + 1] === innerBit ? inner : whole;
    for (const { entry, end } of matchesAt(phrases, spacedWords, small, at, span.end)) {
      if ((covered[entry.rank] as number) > at || (entry.capitals && !isShouted(text, at, end))) continue;
      covered[entry.rank] = end;
      idioms ||= takesWords(entry.cue);
      hits.push({ cue: entry.cue, start: at, end });
    }
  }
  return idioms ? outsideIdioms(hits) : hits;
}

/** The places at which a phrase may begin, each followed by the bit of its kind, found by a look at every unit. */
function placesByUnit({ whole, inner, openings, spacedWords }: Lexicon, lowered: string, span: Span): number[] {
  const small = asString(lowered);
  const places: number[] = [];
  let behindWord = false;
  for (let at = span.start; at < span.end; at++) {
    const inside: boolean = spacedWords && behindWord && isWord(small, at);
    if (spacedWords) behindWord = inside || (!behindWord && isWord(small, at));
    if ((inside ? inner : whole).step(Trie.root, small.charCodeAt(at)) === Trie.none) continue;
    const bit = inside ? innerBit : wholeBit;
    if (!openings || (openings.at(small, at) & bit) !== 0) places.push(at, bit);
  }
  return places;
}

/** The same in a text cut into words, by what is known of each as it is spelt. */
function placesByWord(lexicon: Lexicon, small: string, span: Span, words: readonly Word[], first: number): number[] {
  const places: number[] = [];
  const { signs } = lexicon.beginnings;
  let last = span.start;
  for (let index = first; index < words.length && last < span.end; index++) {
    const word = words[index] as Word;
    if (signs.size > 0) addSigns(places, signs, small, last, Math.min(word.start, span.end));
    if (word.start >= span.end) return places;
    addPlaces(places, word, (word.begins.cues ??= placesIn(word, lexicon)), span.end);
    last = word.end;
  }
  if (signs.size > 0) addSigns(places, signs, small, last, span.end);
  return places;
}

function addPlaces(places: number[], { start }: Word, found: Places, limit: number): void {
  for (let next = 0; next < found.length; next += 2) {
    const at = start + (found[next] as number);
    if (at < limit) places.push(at, found[next + 1] as number);
  }
}

function addSigns(places: number[], signs: ReadonlySet<number>, small: string, from: number, to: number): void {
  for (let at = from; at < to; at++) if (signs.has(small.charCodeAt(at))) places.push(at, wholeBit);
}

/** Inside a word only phrases may begin that are filed for it; where words run on, all. */
function placesIn({ text }: Word, { beginnings, spelt, spacedWords }: Lexicon): Places {
  const word = spelt(text);
  const inside = (at: number) => spacedWords && isWord(word, at - 1) && isWord(word, at);
  return beginnings.in(word, (at) => (inside(at) ? innerBit : wholeBit));
}

function isShouted(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function takesWords({ kind }: Cue): boolean {
  return kind === "idiom" || kind === "invitation";
}

/** Cues whose words an idiom has taken for itself are none; who came at an invitation is not invited once more. */
function outsideIdioms(hits: Hit[]): Hit[] {
  const idioms = hits.filter(({ cue }) => takesWords(cue));
  return hits.filter((hit) => !idioms.some((idiom) => hit !== idiom && hit.start >= idiom.start && hit.end <= idiom.end));
}

interface Match {
  entry: Entry;
  end: number;
}

const nothing: readonly Match[] = [];

/** For each class of cues with a phrase that begins at `at` and ends by `limit`, the longest, in the order in which the classes were met. */
function matchesAt(phrases: Trie<Entry[]>, spacedWords: boolean, text: string, at: number, limit: number): readonly Match[] {
  const small = asString(text);
  let found: Match[] | undefined;
  let node = phrases.step(Trie.root, small.charCodeAt(at));
  for (let end = at + 1; node !== Trie.none; end++) {
    const entries = phrases.valueAt(node);
    if (entries) for (const entry of entries) if (fits(entry, spacedWords, small, end, limit)) found = withLongest(found, { entry, end });
    if (end >= limit) break;
    node = phrases.step(node, small.charCodeAt(end));
  }
  return found ?? nothing;
}

function withLongest(found: Match[] | undefined, match: Match): Match[] {
  if (!found) return [match];
  const at = found.findIndex(({ entry }) => entry.rank === match.entry.rank);
  const known = at < 0 ? undefined : found[at];
  if (!known) found.push(match);
  else if (match.end > known.end || match.entry.rest.length > known.entry.rest.length) found[at] = match;
  return found;
}

function fits(entry: Entry, spacedWords: boolean, small: string, end: number, limit: number): boolean {
  const goesOn = !entry.openEnd && spacedWords && end < limit && isWord(small, end) && isWord(small, end - 1);
  return !goesOn && followed(entry.rest, small, end, limit, spacedWords);
}

/** Whether a unit belongs to a word; halves of surrogate pairs (emoji, rare ideographs) do not. */
function isWord(small: string, at: number): boolean {
  return isWordUnit(small, at) && !isSurrogate(small, at);
}

function followed(rest: readonly string[], small: string, end: number, limit: number, spacedWords: boolean): boolean {
  if (rest.length === 0) return true;
  // One unit more than is searched, to tell whether a word goes on.
  const within = small.slice(end - 1, limit);
  let from = 1;
  for (const part of rest) {
    const at = spacedWords && part.length <= longestParticle ? particleAt(within, part, from) : within.indexOf(part, from);
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
