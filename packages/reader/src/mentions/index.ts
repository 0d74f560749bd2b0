import { Problem } from "@entente/model";
import type { Pack } from "../languages/pack.ts";
import type { ReadOptions } from "../read.ts";
import { lowerAligned } from "../text/letters.ts";
import { segment } from "../text/segments.ts";
import type { Context, DateMention, DocumentText, Mention, QuantityMention, Sentence } from "../types.ts";
import { compiled, respell } from "./compile.ts";
import { imprintOf } from "./dateline.ts";
import type { DateDraft } from "./dates.ts";
import { putInOrder } from "./draft.ts";
import { resolve } from "./entities.ts";
import { findNames } from "./names.ts";
import { findQuantities, type QuantityDraft } from "./quantities.ts";
import { datesOf } from "./reference-day.ts";
import { startsOf } from "./starts.ts";

/** Work allowed for one document where the caller sets no budget: about fifty passes over the longest text accepted. */
const defaultBudget = 500_000_000;

/**
 * Finds what a text names: people, bodies, places, dates and numbers, each in its sentence, and joins the names of one
 * real-world thing. Cost grows linearly with the text.
 */
export function findMentions(document: DocumentText, pack: Pack, options: ReadOptions): Context {
  const { text } = document;
  const spend = allowance(options.budget ?? defaultBudget);
  spend(text.length);
  const names = compiled(pack);
  const sentences = segment(text, pack);
  const { stamp, publishedOn, title, publisher } = imprintOf(document, sentences, names);
  const words = pack.names.writing.spaced ? names.vocabulary.wordsOf(text) : [];
  const small = lowerAligned(text);
  const lowered = respell(small, pack.names);
  const source = { text, lowered, words, names, starts: startsOf(lowered, words, names) };
  const locate = locator(sentences);
  const drafts = findNames(source, sentences, options.known);
  const { entities, mentions } = resolve(drafts, source, locate);
  const dates = datesOf({ text, small, words }, names, sentences, publishedOn);
  const taken = coverage(text.length, dates);
  const quantities = findQuantities(source, (position) => taken[position] === 1);
  const told = dates.filter((date) => stamp === undefined || date.start >= stamp.end);
  const all: Mention[] = [...mentions, ...placeDates(told, text, locate), ...placeQuantities(quantities, text, locate)];
  putInOrder(all);
  const { grammar } = pack.facts;
  return { text, small: lowered, words, pack, grammar, sentences, mentions: all, entities, publishedOn, title, publisher, spend };
}

function allowance(budget: number): (units: number) => void {
  let left = budget;
  return (units) => {
    left -= units;
    if (left < 0) throw new Problem("over-budget", { limit: budget });
  };
}

/** Answers which sentence a position lies in, for positions asked in any order. */
function locator(sentences: readonly Sentence[]): (position: number) => number {
  return (position) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Sentence).start <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function coverage(length: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const taken = new Uint8Array(length + 1);
  for (const span of spans) taken.fill(1, span.start, span.end);
  return taken;
}

function placeDates(drafts: readonly DateDraft[], text: string, locate: (position: number) => number): DateMention[] {
  return drafts.map(({ kind, start, end, value, implied, impossible, rule, confidence }) => {
    const written = text.slice(start, end);
    return { kind, start, end, text: written, value, implied, impossible, rule, confidence, sentence: locate(start) };
  });
}

function placeQuantities(drafts: readonly QuantityDraft[], text: string, locate: (position: number) => number): QuantityMention[] {
  return drafts.map(({ kind, start, end, value, unit, bound, noun, ordinal, garbled, rule, confidence }) => {
    const written = text.slice(start, end);
    return { kind, start, end, text: written, value, unit, bound, noun, ordinal, garbled, rule, confidence, sentence: locate(start) };
  });
}
