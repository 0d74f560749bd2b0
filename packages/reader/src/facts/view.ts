import type { Evidence, Grounded, Span } from "@entente/model";
import type { Context, DateMention, Entity, Mention, NameMention, QuantityMention, Sentence } from "../types.ts";
import { findCues, searched } from "./cues.ts";
import { type Cue, type Hit, type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import type { Sides } from "./sides.ts";

/** What the words of a sentence say, in text order, by the number of their kind. */
type Hits = readonly (readonly Hit[] | undefined)[];

/** A sentence with all that was found in it, in text order. */
export interface SentenceView extends Sentence {
  hits: Hits;
  names: NameMention[];
  /** The people among the names; of a sentence read in stretches, those of all of it. */
  people: NameMention[];
  dates: DateMention[];
  quantities: QuantityMention[];
  /** What was asked about the sentence before, by the number of the question. */
  answers: unknown[];
  /** Whose answers these are: others are told apart by other sides. */
  answeredFor: Sides | undefined;
}

/** The document as the fact rules see it: only headings, body and captions, each sentence with its finds. */
export interface View {
  context: Context;
  lexicon: Lexicon;
  sentences: SentenceView[];
  quotations: Quotation[];
}

/** Sorts mentions and cues under their sentences, in time linear in the document. */
export function viewOf(context: Context): View {
  const lexicon = lexiconOf(context.pack);
  const text = searched(context.text, context.small);
  const { words, mentions } = context;
  const sentences: SentenceView[] = [];
  let next = 0;
  let word = 0;
  for (const sentence of stretchesOf(context.sentences)) {
    while ((mentions[next]?.sentence ?? sentence.index) < sentence.index) next++;
    while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) word++;
    context.spend(sentence.end - sentence.start);
    const view = sentenceView(sentence, findCues(lexicon, text, sentence, words, word));
    const last = sentences.at(-1);
    if (last?.index === view.index) view.people = last.people;
    next = addMentions(view, mentions, next);
    sentences.push(view);
  }
  return { context, lexicon, sentences, quotations: quotationsOf(context.text, sentences) };
}

/** In UTF-16 units. What stands further apart than this in text without full stops does not belong together. */
const longestSentence = 3000;

/** The sentences to be read; one of unusual length in stretches, since rules weigh each cue of a sentence against all its names. */
function stretchesOf(sentences: readonly Sentence[]): Sentence[] {
  const stretches: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.role === "byline" || sentence.role === "boilerplate") continue;
    if (sentence.text.length <= longestSentence) stretches.push(sentence);
    else cutUp(sentence, stretches);
  }
  return stretches;
}

function cutUp(sentence: Sentence, stretches: Sentence[]): void {
  for (let from = 0; from < sentence.text.length; ) {
    const to = cutAt(sentence.text, from);
    stretches.push({ ...sentence, start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) });
    from = to;
  }
}

/** Behind the last space within reach, else at full length. */
function cutAt(text: string, from: number): number {
  if (text.length - from <= longestSentence) return text.length;
  const space = text.lastIndexOf(" ", from + longestSentence - 1);
  return space > from ? space + 1 : from + longestSentence;
}

function sentenceView({ start, end, index, line, role, text }: Sentence, cues: readonly Hit[]): SentenceView {
  const hits = byKind(cues);
  return {
    start,
    end,
    index,
    line,
    role,
    text,
    hits,
    names: [],
    people: [],
    dates: [],
    quantities: [],
    answers: [],
    answeredFor: undefined,
  };
}

/** Puts the mentions from the `next` one on under the sentence, as far as they begin in it, and gives back the one behind them. */
function addMentions(view: SentenceView, mentions: readonly Mention[], next: number): number {
  for (let at = next; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.sentence !== view.index || mention.start >= view.end) return at;
    if (mention.kind === "date") view.dates.push(mention);
    else if (mention.kind === "quantity") view.quantities.push(mention);
    else {
      view.names.push(mention);
      if (mention.kind === "person") view.people.push(mention);
    }
  }
  return mentions.length;
}

/** Kinds are numbered: they are asked for so often that looking them up by name would cost more than most answers. */
const numberOf: Readonly<Record<Cue["kind"], number>> = {
  encounter: 0,
  delegation: 1,
  commitment: 2,
  agreement: 3,
  status: 4,
  tie: 5,
  counted: 6,
  measure: 7,
  sector: 8,
  both: 9,
  attendance: 10,
  establishing: 11,
  anniversary: 12,
  "not-committed": 13,
  coordinator: 14,
  speech: 15,
  "first-person": 16,
  "third-person": 17,
  field: 18,
  invitation: 19,
  "home-venue": 20,
  idiom: 21,
  witness: 22,
  founding: 23,
};

const noHits: readonly undefined[] = Object.keys(numberOf).map(() => undefined);

function byKind(found: readonly Hit[]): Hits {
  if (found.length === 0) return noHits;
  const hits: (Hit[] | undefined)[] = noHits.slice();
  for (const hit of found) {
    const kind = numberOf[hit.cue.kind];
    const same = hits[kind];
    if (same) same.push(hit);
    else hits[kind] = [hit];
  }
  return hits;
}

const none: readonly never[] = [];

/** The hits of one kind, with their cue narrowed to it. */
export function hitsOf<K extends Cue["kind"]>({ hits }: { hits: Hits }, kind: K): readonly (Hit & { cue: Extract<Cue, { kind: K }> })[] {
  return (hits[numberOf[kind]] ?? none) as readonly (Hit & { cue: Extract<Cue, { kind: K }> })[];
}

export function has({ hits }: { hits: Hits }, kind: Cue["kind"]): boolean {
  return hits[numberOf[kind]] !== undefined;
}

/** What an item tells, before the words that say so are set under it. */
export type Told<I extends Grounded> = Omit<I, keyof Grounded> & Partial<Grounded>;

/** Completes an item with its words. Fields are set one by one: objects joined from parts that may be missing cost ten times as much. */
export function ground<T extends Partial<Grounded>>(
  told: T,
  evidence: Evidence[],
  confidence: number,
  rule: string,
): asserts told is T & Grounded {
  const item: Partial<Grounded> = told;
  item.evidence = evidence;
  item.confidence = confidence;
  item.rule = rule;
}

/** The words of a span as evidence. */
export function evidenceOf(context: Context, { start, end }: Span): Evidence {
  return { start, end, quote: context.text.slice(start, end) };
}

export function entityOf(context: Context, index: number): Entity | undefined {
  return context.entities[index];
}

/** "vi/visits": the pack and the rule that spoke. */
export function ruleName(context: Context, rule: string): string {
  return `${context.pack.code}/${rule}`;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the text's language closes its clauses with the verb. */
export function verbFinal({ context }: View): boolean {
  return context.grammar.order === "verb-final";
}
