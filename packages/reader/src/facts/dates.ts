import type { Span } from "@entente/model";
import type { DateMention } from "../types.ts";
import { has, hitsOf, type SentenceView, type View } from "./view.ts";

/** A date a fact takes over, and whether its words stand elsewhere than the fact's. */
export interface FoundDate {
  value: string;
  implied: boolean;
}

/** Whether a date names a day (or days). */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** The date a sentence gives for what happens at `span`: the nearest day, else the nearest month or year; within `reach` UTF-16 units. */
export function dateNear(sentence: SentenceView, span: Span, reach = Number.POSITIVE_INFINITY): FoundDate | undefined {
  const known = sentence.dates.filter(
    (date): date is DateMention & { value: string } => date.value !== undefined && !date.impossible && distance(date, span) <= reach,
  );
  const days = withoutAnnouncement(
    sentence,
    known.filter((date) => isDay(date.value)),
  );
  const nearest = (days.length > 0 ? days : known).toSorted((a, b) => distance(a, span) - distance(b, span))[0];
  return nearest && { value: nearest.value, implied: nearest.implied };
}

/** "20일 협약을 맺었다고 24일 밝혔다": of several days the one right before the verb of saying dates the announcement. */
function withoutAnnouncement<D extends Span>(sentence: SentenceView, days: readonly D[]): readonly D[] {
  if (days.length < 2) return days;
  const verbs = hitsOf(sentence, "speech");
  return days.filter((day) => !verbs.some((verb) => verb.start >= day.end && verb.start - day.end <= 1));
}

function distance(date: Span, span: Span): number {
  return date.end <= span.start ? span.start - date.end : Math.max(0, date.start - span.end);
}

/** Sentences at the top of a text among which its own day is looked for. */
const leadSentences = 6;

/** The words that date the text's main event, whether or not they determine a day. */
export function mainDateMention(view: View): DateMention | undefined {
  const lead = view.sentences.slice(0, leadSentences);
  const telling = lead.filter((sentence) => has(sentence, "encounter") || has(sentence, "status"));
  return firstDay(telling) ?? firstDay(lead);
}

function firstDay(sentences: readonly SentenceView[]): DateMention | undefined {
  const dates = sentences.flatMap((sentence) => sentence.dates);
  return dates.find((date) => date.impossible === true || date.value === undefined || isDay(date.value));
}

/** The date of the main event: its day, or the year alone where the written day is impossible. */
export function mainDate(view: View): FoundDate | undefined {
  const mention = mainDateMention(view);
  if (!mention) return undefined;
  if (mention.value !== undefined && !mention.impossible) return { value: mention.value, implied: true };
  const year = yearOfText(view);
  return year === undefined ? undefined : { value: year, implied: true };
}

/** The year of publication, else the latest year of a full date anywhere in the text: the only ones that can stand for a missing one. */
export function yearOfText(view: View): string | undefined {
  const { publishedOn, mentions } = view.context;
  if (publishedOn) return publishedOn.slice(0, 4);
  const full = mentions.flatMap((mention) =>
    mention.kind === "date" && !mention.implied && !mention.impossible && mention.value && isDay(mention.value) ? [mention.value] : [],
  );
  return full.toSorted().at(-1)?.slice(0, 4);
}
