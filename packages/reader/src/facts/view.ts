import type { Evidence, Span } from "@entente/model";
import type { Context, DateMention, Entity, Mention, NameMention, QuantityMention, Sentence } from "../types.ts";
import { findCues, searched } from "./cues.ts";
import { type Cue, type Hit, type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

/** What the words of a sentence say, by kind and in text order. */
type Hits = ReadonlyMap<Cue["kind"], readonly Hit[]>;

/** A sentence with all that was found in it, in text order. */
export interface SentenceView extends Sentence {
  hits: Hits;
  names: NameMention[];
  dates: DateMention[];
  quantities: QuantityMention[];
  /** What was asked about the sentence before, by the number of the question. */
  answers: unknown[];
}

/** The document as the fact rules see it: only headings, body and captions, each sentence with its finds. */
export interface View {
  context: Context;
  lexicon: Lexicon;
  sentences: SentenceView[];
  quotations: Quotation[];
}

const read = new Set(["heading", "body", "caption"]);

/** Sorts mentions and cues under their sentences, in time linear in the document. */
export function viewOf(context: Context): View {
  const lexicon = lexiconOf(context.pack);
  const text = searched(context.text, context.small);
  const { mentions } = context;
  const sentences: SentenceView[] = [];
  let next = 0;
  let word = 0;
  for (const sentence of context.sentences) {
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).sentence === sentence.index) next++;
    if (!read.has(sentence.role)) continue;
    for (const stretch of stretchesOf(sentence, mentions.slice(first, next))) {
      while ((context.words[word]?.end ?? Number.POSITIVE_INFINITY) <= stretch.sentence.start) word++;
      sentences.push(sentenceView(stretch, context, findCues(lexicon, text, stretch.sentence, context.words, word)));
    }
  }
  return { context, lexicon, sentences, quotations: quotationsOf(sentences) };
}

/** In UTF-16 units. What stands further apart than this in text without full stops does not belong together. */
const longestSentence = 3000;

interface Stretch {
  sentence: Sentence;
  mentions: readonly Mention[];
}

/** A sentence with its mentions; one of unusual length in stretches, since rules weigh each cue of a sentence against all its names. */
function stretchesOf(sentence: Sentence, mentions: readonly Mention[]): Stretch[] {
  if (sentence.text.length <= longestSentence) return [{ sentence, mentions }];
  const stretches: Stretch[] = [];
  let next = 0;
  for (let from = 0; from < sentence.text.length; ) {
    const to = cutAt(sentence.text, from);
    const [start, end] = [sentence.start + from, sentence.start + to];
    const first = next;
    while ((mentions[next]?.start ?? end) < end) next++;
    stretches.push({ sentence: { ...sentence, start, end, text: sentence.text.slice(from, to) }, mentions: mentions.slice(first, next) });
    from = to;
  }
  return stretches;
}

/** Behind the last space within reach, else at full length. */
function cutAt(text: string, from: number): number {
  if (text.length - from <= longestSentence) return text.length;
  const space = text.lastIndexOf(" ", from + longestSentence - 1);
  return space > from ? space + 1 : from + longestSentence;
}

function sentenceView({ sentence, mentions }: Stretch, context: Context, cues: readonly Hit[]): SentenceView {
  const { start, end, index, line, role } = sentence;
  context.spend(end - start);
  const hits = byKind(cues);
  const view: SentenceView = {
    start,
    end,
    index,
    line,
    role,
    text: sentence.text,
    hits,
    names: [],
    dates: [],
    quantities: [],
    answers: [],
  };
  for (const mention of mentions) {
    if (mention.kind === "date") view.dates.push(mention);
    else if (mention.kind === "quantity") view.quantities.push(mention);
    else view.names.push(mention);
  }
  return view;
}

const noHits: Hits = new Map();

function byKind(found: readonly Hit[]): Hits {
  if (found.length === 0) return noHits;
  const hits = new Map<Cue["kind"], Hit[]>();
  for (const hit of found) {
    const same = hits.get(hit.cue.kind);
    if (same) same.push(hit);
    else hits.set(hit.cue.kind, [hit]);
  }
  return hits;
}

const none: readonly never[] = [];

/** The hits of one kind, with their cue narrowed to it. */
export function hitsOf<K extends Cue["kind"]>({ hits }: { hits: Hits }, kind: K): readonly (Hit & { cue: Extract<Cue, { kind: K }> })[] {
  return (hits.get(kind) ?? none) as readonly (Hit & { cue: Extract<Cue, { kind: K }> })[];
}

export function has({ hits }: { hits: Hits }, kind: Cue["kind"]): boolean {
  return hits.has(kind);
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
