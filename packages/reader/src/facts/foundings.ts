import type { FigureItem, Span } from "@entente/model";
import type { DateMention, NameMention } from "../types.ts";
import type { Cast } from "./cast.ts";
import { least } from "./least.ts";
import type { Hit } from "./lexicon.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View } from "./view.ts";

/** "The institute was founded in 1990": the year from which a body has existed, as a figure of its own. */
export function findFoundings(view: View, cast: Cast): FigureItem[] {
  const found: FigureItem[] = [];
  for (const sentence of view.sentences) {
    if (sentence.dates.length === 0) continue;
    for (const hit of hitsOf(sentence, "founding")) {
      const item = has(sentence, "tie") ? undefined : foundingOf(view, cast, sentence, hit);
      if (item && !found.some((other) => other.about === item.about)) found.push(item);
    }
  }
  return found;
}

function foundingOf(view: View, cast: Cast, sentence: SentenceView, hit: Hit): FigureItem | undefined {
  const date = least(sentence.dates, (each) => (yearIn(view, each) === undefined ? Number.POSITIVE_INFINITY : gap(each, hit)));
  const year = date && gap(date, hit) <= yearReach ? yearIn(view, date) : undefined;
  if (date === undefined || year === undefined) return undefined;
  const told = { start: Math.min(date.start, hit.start), end: Math.max(date.end, hit.end) };
  const body = bodyOf(view, sentence, told);
  if (!body) return undefined;
  const item: Told<FigureItem> = { measure: "other", value: year, unit: "", about: cast.sides.nameOf(body.entity) };
  ground(item, [evidenceOf(view.context, told)], 0.7, ruleName(view.context, "figure-founded"));
  return item;
}

/** The year as the text writes it. */
function yearIn({ context }: View, { start, end, value, impossible }: DateMention): number | undefined {
  const year = value?.slice(0, 4);
  return year !== undefined && !impossible && context.text.slice(start, end).includes(year) ? Number(year) : undefined;
}

/** The body told of: one that the words describe ("2006 gegründete Universität", "1990년 설립된 연구원"), else the nearest before them. */
function bodyOf({ context }: View, { names }: SentenceView, told: Span): NameMention | undefined {
  const bodies = names.filter((name) => name.kind === "organisation");
  const reach = context.grammar.order === "verb-final" ? describedReach : 1;
  const described = bodies.find((name) => name.start >= told.end && name.start - told.end <= reach);
  return described ?? bodies.findLast((name) => name.end <= told.start && told.start - name.end <= bodyReach);
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : Math.max(0, one.start - other.end);
}

/** Room for a preposition between the words and the year, in UTF-16 units. */
const yearReach = 8;
/** Room for an acronym in brackets and a country between a body and the words. */
const bodyReach = 60;
/** Room for a place before the body described. */
const describedReach = 12;
