import type { CompiledNames } from "./compile.ts";
import type { DocumentText, Sentence } from "../types.ts";
import { findDates } from "./dates.ts";

/** What a text says about itself. */
export interface Imprint {
  publishedOn?: string;
  title?: string;
  publisher?: string;
}

/** Reads publication date, headline and publisher from the lines of a text that state them. */
export function imprintOf(document: DocumentText, sentences: readonly Sentence[], names: CompiledNames): Imprint {
  const imprint: Imprint = {};
  const publishedOn = document.publishedOn ?? datelineOf(sentences, names);
  if (publishedOn) imprint.publishedOn = publishedOn;
  const title = sentences.find((sentence) => sentence.role === "heading" || sentence.role === "body");
  if (title?.role === "heading") imprint.title = headline(sentences, title);
  const publisher = publisherOf(sentences, names);
  if (publisher) imprint.publisher = publisher;
  return imprint;
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
