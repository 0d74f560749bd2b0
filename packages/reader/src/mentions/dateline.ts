import { isPartialDate, type Span } from "@entente/model";
import type { DocumentText, Sentence } from "../types.ts";
import type { CompiledNames } from "./compile.ts";
import { findDates } from "./dates.ts";

/** What a text says about itself. */
export interface Imprint {
  publishedOn?: string;
  title?: string;
  publisher?: string;
  /** Where a stamp at the top stands: its date is the text's own, not that of anything told. */
  stamp?: Span;
}

/** Reads publication date, headline and publisher from the lines of a text that state them. */
export function imprintOf(document: DocumentText, sentences: readonly Sentence[], names: CompiledNames): Imprint {
  const imprint: Imprint = {};
  const stamp = stampOf(document.text);
  if (stamp) imprint.stamp = stamp.span;
  const publishedOn = document.publishedOn ?? datelineOf(sentences, names) ?? stamp?.date ?? document.createdOn;
  if (publishedOn) imprint.publishedOn = publishedOn;
  const title = sentences.find((sentence) => sentence.role === "heading" || sentence.role === "body");
  if (title?.role === "heading") imprint.title = headline(sentences, title);
  const publisher = publisherOf(sentences, names);
  if (publisher) imprint.publisher = publisher;
  return imprint;
}

/** "date 2023-02-21" or "date: 2023-02" before anything else: the label and form in which saved pages carry their date in any language. */
const stampPattern = /^\s*(?:date|published|updated)\s*[:=]?\s*(?<date>\d{4}-\d{2}(?:-\d{2})?)(?![\p{N}-])/iu;

function stampOf(text: string): { date: string; span: Span } | undefined {
  const found = stampPattern.exec(text.slice(0, 80));
  const date = found?.groups?.["date"];
  if (!found || date === undefined || !isPartialDate(date)) return undefined;
  return { date, span: { start: 0, end: found[0].length } };
}

function headline(sentences: readonly Sentence[], first: Sentence): string {
  const parts = sentences.slice(first.index, first.index + 5).filter((sentence) => sentence.line === first.line);
  return parts.map((part) => part.text).join(" ");
}

function datelineOf(sentences: readonly Sentence[], names: CompiledNames): string | undefined {
  for (const sentence of sentences) {
    if (
      sentence.role !== "boilerplate" ||
      sentence.text.length > 120 ||
      !names.slots.lines.dateline.some((pattern) => pattern.test(sentence.text))
    )
      continue;
    const date = findDates(sentence.text, names, undefined).find((found) => found.value && found.value.length === 10);
    if (date?.value) return date.value;
  }
  return undefined;
}

function publisherOf(sentences: readonly Sentence[], names: CompiledNames): string | undefined {
  for (const sentence of sentences) {
    if (sentence.role !== "boilerplate") continue;
    for (const pattern of names.slots.lines.source) {
      const found = pattern.exec(sentence.text)?.[1]?.trim();
      if (found && found.length <= 80) return found;
    }
  }
  return undefined;
}
