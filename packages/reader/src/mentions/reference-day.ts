import { isPartialDate } from "@entente/model";
import type { Sentence } from "../types.ts";
import type { CompiledNames } from "./compile.ts";
import { type DateDraft, valued } from "./dates.ts";
import { type DatedText, findWrittenDates } from "./written-dates.ts";

/** Sentences from the top whose full date is that of the news. */
const leadSentences = 3;
/** A line no longer than this that holds a full date is a stamp ("Herald, 2022.11.16"), in UTF-16 units. */
const longestStamp = 40;

/**
 * All dates of a text. Where nothing tells the day of publication, days and months without a year are placed by the full date of
 * the text's opening or of a line of its own, unless the text names a later one.
 */
export function datesOf(
  source: DatedText,
  names: CompiledNames,
  sentences: readonly Sentence[],
  published: string | undefined,
): DateDraft[] {
  const found = findWrittenDates(source, names);
  const dates = valued(found, source.text, names, published);
  if (published !== undefined || dates.every((date) => date.value !== undefined || date.impossible)) return dates;
  const reference = referenceDay(dates, sentences);
  return reference === undefined ? dates : valued(found, source.text, names, reference);
}

function referenceDay(dates: readonly DateDraft[], sentences: readonly Sentence[]): string | undefined {
  const full = dates.filter((date) => date.value !== undefined && date.value.length === 10 && isPartialDate(date.value));
  const latest = full
    .map((date) => date.value?.slice(0, 4) ?? "")
    .toSorted()
    .at(-1);
  const opening = sentences.filter((sentence) => sentence.role !== "boilerplate").slice(0, leadSentences);
  const telling = [...opening, ...sentences.filter((sentence) => sentence.role !== "body" && sentence.text.length <= longestStamp)];
  return full.find(
    (date) => date.value?.slice(0, 4) === latest && telling.some((sentence) => date.start >= sentence.start && date.end <= sentence.end),
  )?.value;
}
