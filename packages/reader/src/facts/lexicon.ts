import type { AgreementStatus, AgreementType, Measure, Sector, Span, TieType } from "@entente/model";
import { Beginnings } from "../gazetteer/beginnings.ts";
import { Openings } from "../gazetteer/openings.ts";
import { Trie } from "../gazetteer/trie.ts";
import type { CommitmentCues, DelegationCues, EncounterCues, FactSlots, Phrase } from "../languages/fact-slots.ts";
import type { Pack } from "../languages/pack.ts";
import { respell } from "../mentions/compile.ts";
import { lowerAligned } from "../text/letters.ts";
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
  | "founding"
  | "anniversary"
  | "not-committed"
  | "coordinator"
  | "speech"
  | "first-person"
  | "third-person"
  | "field"
  | "invitation"
  | "home-venue"
  | "witness"
  | "idiom";

export interface Hit extends Span {
  cue: Cue;
}

export interface Entry extends Omit<Literal, "text"> {
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

/** Which tries of phrases may begin at a place, as bits. */
export const wholeBit = 1;
export const innerBit = 2;

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
  yield [{ kind: "founding" }, slots.foundings ?? []];
  yield [{ kind: "anniversary" }, slots.anniversaries];
  yield [{ kind: "not-committed" }, slots.notCommitted];
  yield [{ kind: "coordinator" }, slots.coordinators];
  yield [{ kind: "speech" }, slots.speech];
  yield [{ kind: "first-person" }, slots.firstPerson];
  yield [{ kind: "third-person" }, slots.thirdPerson];
  yield [{ kind: "field" }, slots.fields];
  yield [{ kind: "invitation" }, slots.invitations ?? []];
  yield [{ kind: "witness" }, slots.witnesses ?? []];
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
