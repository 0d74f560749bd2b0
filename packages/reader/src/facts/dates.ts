import type { Span } from "@entente/model";
import { datesDateline } from "../text/datelines.ts";
import type { DateMention } from "../types.ts";
import { has, hitsOf, type SentenceView, type View } from "./view.ts";

/** A date a fact takes over, and whether its words stand elsewhere than the fact's. */
export interface FoundDate {
  value: string;
  implied: boolean;
}

const shortestDay = "0000-00-00".length;

/** Whether a date names a day (or days). */
export function isDay(value: string): boolean {
  return value.length >= shortestDay && /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** The date a sentence gives for what happens at `span`: the nearest day, else the nearest month or year; within `reach` UTF-16 units. */
export function dateNear(sentence: SentenceView, span: Span, reach = Number.POSITIVE_INFINITY): FoundDate | undefined {
  if (sentence.dates.length === 0) return undefined;
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

/** When something happens, as its own sentence tells it. */
export interface OwnDate {
  date?: FoundDate;
  /** Whether the sentence names a day, even one whose month or year stands nowhere. */
  told: boolean;
}

interface DateSearch {
  /** How far from the words a date may stand, in UTF-16 units. */
  reach: number | undefined;
  /** The year of the news. */
  year: string | undefined;
}

/** Whether a date is a day of the year of the news, which may be that of a bond and of the encounter at which it came about. */
function isDayOf({ value }: DateMention, year: string | undefined): boolean {
  return value === undefined || (isDay(value) && year !== undefined && value.startsWith(year));
}

/**
 * The date an encounter's sentence gives for it. Dates that belong to a bond or paper named beside it are left out, and a day
 * that cannot be placed ("on the 25th") yields to no other date of the sentence.
 */
export function ownDate(view: View, sentence: SentenceView, span: Span, { reach, year }: DateSearch): OwnDate {
  if (sentence.dates.length === 0) return undated;
  const verbFinal = view.context.grammar.order === "verb-final";
  const near = sentence.dates.filter(
    (date) =>
      !date.impossible &&
      names(date) &&
      distance(date, span) <= (reach ?? Number.POSITIVE_INFINITY) &&
      !datesDateline(view.context.text, date) &&
      (verbFinal || !ofBeginning(sentence, date)) &&
      (isDayOf(date, year) || !ofBond(view, sentence, date, span)),
  );
  const days = withoutAnnouncement(sentence, near.filter(isDayMention));
  const gap = (date: Span) => distance(date, span) + (verbFinal && date.start >= span.end ? behindVerb : 0);
  const nearest = (days.length > 0 ? days : near).toSorted((a, b) => gap(a) - gap(b))[0];
  if (!nearest) return undated;
  return { told: true, ...(nearest.value !== undefined && { date: { value: nearest.value, implied: nearest.implied } }) };
}

const undated: OwnDate = { told: false };

/** Where the verb comes last, what stands behind it belongs to the next verb: further off than anything before, in UTF-16 units. */
const behindVerb = 10_000;

/** Whether the words name a date at all: "this year" without a publication date names none. */
function names(date: DateMention): boolean {
  return date.value !== undefined || /\p{N}/u.test(date.text);
}

function isDayMention(date: DateMention): boolean {
  return date.value === undefined || isDay(date.value);
}

/** "Launched in 2001": a year right behind such words is that of something begun, not held. */
function ofBeginning(sentence: SentenceView, date: DateMention): boolean {
  if (date.value === undefined || isDay(date.value)) return false;
  return hitsOf(sentence, "establishing").some((hit) => hit.end <= date.start && date.start - hit.end <= beginningReach);
}

/** Room for a preposition between the words and the date, in UTF-16 units. */
const beginningReach = 5;

/** Whether a date tells when a bond or paper came about: "since they became sister cities in 2005, ... visited". */
function ofBond(view: View, sentence: SentenceView, date: DateMention, span: Span): boolean {
  const { text, grammar } = view.context;
  const stretch = grammar.order === "verb-final" ? behindDate(sentence, date, span) : clauseAround(text, sentence, date);
  if (span.start >= stretch.start && span.end <= stretch.end) return false;
  const inside = (hit: Span) => hit.start >= stretch.start && hit.end <= stretch.end;
  if (hitsOf(sentence, "tie").some(inside)) return hitsOf(sentence, "establishing").some(inside);
  return hitsOf(sentence, "agreement").some(inside) && hitsOf(sentence, "status").some(inside);
}

/** Where the verb comes last a date belongs to what follows it: up to the encounter's words, or the sentence's end. */
function behindDate(sentence: Span, date: Span, span: Span): Span {
  return { start: date.end, end: date.end <= span.start ? span.start : sentence.end };
}

/** The stretch between commas that holds a date. */
function clauseAround(text: string, sentence: Span, date: Span): Span {
  const before = text.slice(sentence.start, date.start);
  const behind = text.slice(date.end, sentence.end).search(/[,;]/u);
  return { start: sentence.start + before.lastIndexOf(",") + 1, end: behind < 0 ? sentence.end : date.end + behind };
}

/** "20일 협약을 맺었다고 24일 밝혔다": of several days the one right beside the verb of saying dates the announcement. */
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
  for (const { dates } of sentences) {
    const day = dates.find((date) => date.impossible || date.value === undefined || isDay(date.value));
    if (day) return day;
  }
  return undefined;
}

/** The date of the main event: its day, or the year alone where the written day is impossible. */
export function mainDate(view: View): FoundDate | undefined {
  const mention = mainDateMention(view);
  if (!mention) return undefined;
  if (mention.value !== undefined && !mention.impossible) return { value: mention.value, implied: true };
  const year = yearOfText(view);
  return year === undefined ? undefined : { value: year, implied: true };
}

/**
 * The year of publication, else the latest year of a full date in the text that is not a bond's own: the only ones that can
 * stand for a missing one.
 */
export function yearOfText(view: View): string | undefined {
  const { publishedOn } = view.context;
  if (publishedOn) return publishedOn.slice(0, 4);
  const full = view.sentences
    .filter((sentence) => !has(sentence, "tie") || !has(sentence, "establishing"))
    .flatMap(({ dates }) => dates)
    .flatMap(({ implied, impossible, value }) => (!implied && !impossible && value !== undefined && isDay(value) ? [value] : []));
  return full.toSorted().at(-1)?.slice(0, 4);
}
