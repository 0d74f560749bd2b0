import type { Span } from "@entente/model";
import { datesDateline } from "../text/datelines.ts";
import type { DateMention } from "../types.ts";
import { least } from "./least.ts";
import { has, hitsOf, type SentenceView, type View } from "./view.ts";

/** A date a fact takes over, and whether its words stand elsewhere than the fact's. */
export interface FoundDate {
  value: string;
  implied: boolean;
}

const shortestDay = "0000-00-00".length;
const endOfYear = 4;
const endOfMonth = 7;

/** Whether a date names a day (or days). It is asked of every date, and so without a pattern. */
export function isDay(value: string): boolean {
  if (value.length < shortestDay) return false;
  for (let at = 0; at < shortestDay; at++) {
    const unit = value.charCodeAt(at);
    if (at === endOfYear || at === endOfMonth ? unit !== hyphen : unit < zero || unit > nine) return false;
  }
  return true;
}

const hyphen = "-".charCodeAt(0);
const zero = "0".charCodeAt(0);
const nine = "9".charCodeAt(0);

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
  const nearest = least(days.length > 0 ? days : known, (date) => distance(date, span));
  return nearest && { value: nearest.value, implied: nearest.implied };
}

/** When something happens, as its own sentence tells it. */
export interface OwnDate {
  date: FoundDate | undefined;
  /** Whether the sentence names a day, even one whose month or year stands nowhere. */
  told: boolean;
}

interface DateSearch {
  /** How far from the words a date may stand, in UTF-16 units. */
  reach: number;
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
export function ownDate(view: View, sentence: SentenceView, span: Span, search: DateSearch): OwnDate {
  if (sentence.dates.length === 0) return undated;
  const near = sentence.dates.filter((date) => mayDate(view, sentence, date, span, search));
  if (near.length === 0) return undated;
  const verbFinal = view.context.grammar.order === "verb-final";
  const days = withoutAnnouncement(sentence, near.filter(isDayMention));
  const gap = (date: Span) => distance(date, span) + (verbFinal && date.start >= span.end ? behindVerb : 0);
  const { value, implied } = least(days.length > 0 ? days : near, gap) as DateMention;
  return { told: true, date: value === undefined ? undefined : { value, implied } };
}

const undated: OwnDate = { told: false, date: undefined };

function mayDate(view: View, sentence: SentenceView, date: DateMention, span: Span, { reach, year }: DateSearch): boolean {
  if (date.impossible || !names(date) || distance(date, span) > reach) return false;
  if (view.context.grammar.order !== "verb-final" && ofBeginning(sentence, date)) return false;
  return (isDayOf(date, year) || !ofBond(view, sentence, date, span)) && !datesDateline(view.context.text, date);
}

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
  return firstDay(view.sentences, true) ?? firstDay(view.sentences, false);
}

/** The first day that the lead names, among its `telling` sentences or all. */
function firstDay(sentences: readonly SentenceView[], telling: boolean): DateMention | undefined {
  for (let position = 0; position < Math.min(leadSentences, sentences.length); position++) {
    const sentence = sentences[position] as SentenceView;
    if (sentence.dates.length === 0 || (telling && !has(sentence, "encounter") && !has(sentence, "status"))) continue;
    const day = sentence.dates.find((date) => date.impossible || isDayMention(date));
    if (day) return day;
  }
  return undefined;
}

/**
 * The date of the main event: its day, or the year alone where the written day is impossible; where the lead names no day, about when
 * the text was published.
 */
export function mainDate(view: View): FoundDate | undefined {
  const mention = mainDateMention(view);
  if (!mention) return aboutPublication(view);
  if (mention.value !== undefined && !mention.impossible) return { value: mention.value, implied: true };
  const year = yearOfText(view);
  return year === undefined ? undefined : { value: year, implied: true };
}

/** News is of the month in which it is published; early in a month it may be of the one before, early in January of another year. */
function aboutPublication({ context: { publishedOn } }: View): FoundDate | undefined {
  if (publishedOn === undefined || !isDay(publishedOn)) return undefined;
  if (Number(publishedOn.slice(endOfMonth + 1, shortestDay)) > freshDays) return { value: publishedOn.slice(0, endOfMonth), implied: true };
  const month = publishedOn.slice(endOfYear + 1, endOfMonth);
  return month === "01" ? undefined : { value: publishedOn.slice(0, endOfYear), implied: true };
}

/** News is seldom older than a week. */
const freshDays = 7;

/**
 * The year of publication, else the latest year of a full date in the text that is not a bond's own: the only ones that can
 * stand for a missing one.
 */
export function yearOfText(view: View): string | undefined {
  const { publishedOn } = view.context;
  if (publishedOn) return publishedOn.slice(0, 4);
  let latest: string | undefined;
  for (const sentence of view.sentences) {
    if (sentence.dates.length === 0 || (has(sentence, "tie") && has(sentence, "establishing"))) continue;
    for (const { value, implied, impossible } of sentence.dates)
      if (!implied && !impossible && value !== undefined && isDay(value) && (latest === undefined || value > latest)) latest = value;
  }
  return latest?.slice(0, 4);
}
