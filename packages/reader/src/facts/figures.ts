import type { Evidence, FigureItem, Measure, Span } from "@entente/model";
import type { QuantityMention } from "../types.ts";
import type { Cast } from "./cast.ts";
import { holdersOf } from "./holders.ts";
import type { Cue, Hit } from "./lexicon.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View, within } from "./view.ts";

type MeasureHit = Hit & { cue: Extract<Cue, { kind: "measure" | "counted" }> };
type CountedHit = MeasureHit & { cue: { kind: "counted" } };

/** Numbers about the cooperation or its parties. Numbers whose meaning the words do not tell are left out. */
export function findFigures(view: View, cast: Cast): FigureItem[] {
  const found: FigureItem[] = [];
  const byValue = new Map<number, FigureItem[]>();
  let amount: { line: number; measure: Measure } | undefined;
  for (const sentence of view.sentences) {
    for (const quantity of sentence.quantities) {
      if (quantity.garbled || converts(view, sentence, quantity)) continue;
      const money = isMoney(quantity);
      const noun = quantity.unit === "" ? countedNoun(sentence, quantity) : undefined;
      const measure = measureOf(sentence, quantity, noun) ?? (money && amount?.line === sentence.line ? amount.measure : undefined);
      if (!measure) continue;
      if (money) amount = { line: sentence.line, measure };
      const evidence = evidenceOf(view.context, phraseOf(quantity, noun));
      const alike = byValue.get(quantity.value) ?? [];
      const known = alike.find((item) => item.measure === measure && item.unit === quantity.unit);
      if (known) known.evidence.push(evidence);
      else {
        const item = itemOf(view, cast, sentence, quantity, { measure, evidence });
        found.push(item);
        alike.push(item);
        byValue.set(quantity.value, alike);
      }
    }
  }
  return found;
}

function isMoney({ unit }: QuantityMention): boolean {
  return unit !== "" && unit !== "%";
}

/** "2 million dollars (about 250 million yen)": the same amount again, in the reader's currency. */
function converts(view: View, sentence: SentenceView, quantity: QuantityMention): boolean {
  if (!isMoney(quantity)) return false;
  const before = sentence.quantities.findLast((other) => other.end <= quantity.start);
  if (!before || !isMoney(before) || before.unit === quantity.unit) return false;
  return /^\s?[(（][^)）]{0,12}$/u.test(view.context.text.slice(before.end, quantity.start));
}

function measureOf(sentence: SentenceView, quantity: QuantityMention, noun: CountedHit | undefined): Measure | undefined {
  if (quantity.unit === "%") return contextOf(sentence, quantity, percentMeasures) ?? "other";
  if (quantity.unit !== "")
    return contextOf(sentence, quantity, moneyMeasures) ?? (investing(sentence) || projectsIn(sentence) ? "fdi_capital" : undefined);
  if (quantity.ordinal)
    return roundYears(sentence, quantity) ?? contextOf(sentence, quantity, rankMeasures, rankReach) ?? partnerRank(sentence, quantity);
  return countOf(sentence, quantity, noun);
}

const percentMeasures: ReadonlySet<Measure> = new Set(["share", "growth"]);
const moneyMeasures: ReadonlySet<Measure> = new Set(["fdi_capital", "trade", "exports", "aid", "grdp", "other"]);
const rankMeasures: ReadonlySet<Measure> = new Set(["rank"]);
/** Counts of people whose words do not say which; their context does. */
const peopleMeasures: ReadonlySet<Measure> = new Set(["delegates", "students_workers", "jobs", "population", "participants"]);

const rankReach = 40;
const anywhere = Number.MAX_SAFE_INTEGER;

/** The measure named nearest to the number among those that fit its unit. */
function contextOf(sentence: SentenceView, quantity: Span, fitting: ReadonlySet<Measure>, reach = anywhere): Measure | undefined {
  let nearest: Measure | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hitsOf(sentence, "measure")) {
    if (!fitting.has(hit.cue.measure) || gapTo(hit, quantity) > reach) continue;
    const cost = costOf(hit, quantity);
    if (cost >= least) continue;
    nearest = hit.cue.measure;
    least = cost;
  }
  return nearest;
}

/** Words before the number weigh more: amounts follow what they measure in most sentences. */
function costOf(hit: MeasureHit, quantity: Span): number {
  return gapTo(hit, quantity) + (hit.start >= quantity.end ? afterCost : 0) + (hit.cue.measure === "other" ? vagueCost : 0);
}

const afterCost = 6;
/** Words of worth ("total value") yield to nearby words that tell what was paid for. */
const vagueCost = 40;

function gapTo(hit: Span, quantity: Span): number {
  return hit.end <= quantity.start ? quantity.start - hit.end : Math.max(0, hit.start - quantity.end);
}

function investing(sentence: SentenceView): boolean {
  return hitsOf(sentence, "sector").some((hit) => hit.cue.sector === "investment");
}

/** Amounts beside a number of investment projects are what was put into them. */
function projectsIn(sentence: SentenceView): boolean {
  return hitsOf(sentence, "counted").some((hit) => hit.cue.measure === "fdi_projects");
}

/** "The 25th anniversary" of a bond counts its years. */
function roundYears(sentence: SentenceView, quantity: Span): Measure | undefined {
  const noun = hitsOf(sentence, "counted").find((hit) => hit.start >= quantity.end && hit.start - quantity.end <= ordinalReach);
  const ofBond = has(sentence, "tie") || bondNear(sentence, quantity);
  return noun?.cue.measure === "years_of_ties" && ofBond && has(sentence, "anniversary") ? "years_of_ties" : undefined;
}

/** Room for the ordinal's ending and a word: "30th founding anniversary". */
const ordinalReach = 12;

/** "The third partner city": which of its partners somebody is. */
function partnerRank(sentence: SentenceView, quantity: Span): Measure | undefined {
  if (has(sentence, "anniversary")) return undefined;
  const behind = (hit: Span) => hit.start >= quantity.end && hit.start - quantity.end <= besideNoun;
  const partner = hitsOf(sentence, "counted").some((hit) => hit.cue.measure === "partners" && behind(hit));
  return partner || hitsOf(sentence, "tie").some((hit) => hit.cue.type === "sister" && behind(hit)) ? "rank" : undefined;
}

/** Words near a number of years that tell what has lasted so long: "close relations". */
function bondNear(sentence: SentenceView, quantity: Span): boolean {
  return hitsOf(sentence, "measure").some((hit) => hit.cue.measure === "years_of_ties" && gapTo(hit, quantity) <= rankReach);
}

/** What is counted: the noun behind the number, or before it where the number closes the phrase. */
function countOf(sentence: SentenceView, quantity: QuantityMention, noun: CountedHit | undefined): Measure | undefined {
  if (!noun) return bareCount(sentence, quantity);
  if (hitsOf(sentence, "both").some((both) => within(quantity, both))) return undefined;
  const { measure } = noun.cue;
  if (measure === "years_of_ties") return bonded(sentence, noun) || bondNear(sentence, quantity) ? measure : undefined;
  if (measure === "growth") return contextOf(sentence, quantity, growthMeasures, rankReach);
  if (measure === "fdi_projects") return aided(sentence, noun) ? "aid" : measure;
  if (measure !== "participants") return measure;
  if (delegationNear(sentence, quantity)) return "delegates";
  return contextOf(sentence, quantity, peopleMeasures, rankReach) ?? measure;
}

/** "Aid projects", "projects under ODA": the words for aid stand beside the noun. */
function aided(sentence: SentenceView, noun: Span): boolean {
  return hitsOf(sentence, "measure").some((hit) => hit.cue.measure === "aid" && gapTo(hit, noun) <= besideNoun);
}

const besideNoun = 2;

/** Numbers without a noun: "3.5 times the average", "a population of 1.35 million". */
function bareCount(sentence: SentenceView, quantity: QuantityMention): Measure | undefined {
  const fitting = Number.isInteger(quantity.value) ? populationMeasures : growthMeasures;
  return fitting === populationMeasures && quantity.value < smallestPopulation
    ? undefined
    : contextOf(sentence, quantity, fitting, bareReach);
}

const populationMeasures: ReadonlySet<Measure> = new Set(["population"]);
/** Below this a number beside the word is a year's day or a rank's, not a number of inhabitants. */
const smallestPopulation = 10_000;
const bareReach = 40;

/** "3.5 times the average" carries no unit of its own. */
const growthMeasures: ReadonlySet<Measure> = new Set(["growth"]);
/** How far the noun may stand behind its number (adjectives between), and before it. */
const nounReach = 24;
const nounBefore = 3;

function countedNoun(sentence: SentenceView, quantity: QuantityMention): CountedHit | undefined {
  const hits = hitsOf(sentence, "counted");
  if (hits.length === 0) return undefined;
  const limit = nextNumber(sentence, quantity) ?? sentence.end;
  let direct: CountedHit | undefined;
  let behind: CountedHit | undefined;
  for (const hit of hits) {
    if (!isBehind(sentence, quantity, hit) || hit.start >= limit || isLoose(hit, quantity)) continue;
    behind ??= hit;
    if (hit.start - quantity.end > 1) continue;
    direct = hit;
    break;
  }
  if (direct && direct.cue.measure !== "participants") return direct;
  const before = hits.findLast(
    (hit) =>
      hit.end <= quantity.start &&
      hit.end - hit.start > 1 &&
      quantity.start - hit.end <= nounBefore &&
      !clauseMark.test(between(sentence, hit, quantity)) &&
      !isCounted(sentence, hit),
  );
  return before ?? direct ?? behind;
}

/** "署名 1 覚書の署|名": a word of one letter counts only what stands at it. */
function isLoose(noun: Span, quantity: Span): boolean {
  return noun.end - noun.start === 1 && noun.start - quantity.end > 1;
}

function isBehind(sentence: SentenceView, quantity: Span, noun: Span): boolean {
  if (noun.start < quantity.start || noun.end <= quantity.end - 2 || noun.start - quantity.end > nounReach) return false;
  return noun.start <= quantity.end || !stopMark.test(between(sentence, quantity, noun));
}

/** "364㎢로 1개 시": a noun right behind a number of its own counts nothing else. */
function isCounted({ quantities }: SentenceView, noun: Span): boolean {
  return quantities.some(({ end }) => end <= noun.start && noun.start - end <= 1);
}

const clauseMark = /[,;、，；/]/u;
/** A bracket closed that was opened before the number ends the phrase, too. */
const stopMark = /[;:.、，；。!?」』”"]|^[^(（]*[)）]/u;

function between(sentence: SentenceView, before: Span, after: Span): string {
  return sentence.text.slice(before.end - sentence.start, after.start - sentence.start);
}

function nextNumber(sentence: SentenceView, quantity: Span): number | undefined {
  return sentence.quantities.find((other) => other.start >= quantity.end)?.start;
}

/** Whether a number of years counts a bond's age; that the counted noun itself speaks of a round date ("周年") says nothing of a bond. */
function bonded(sentence: SentenceView, noun: Span): boolean {
  return has(sentence, "tie") || has(sentence, "both") || hitsOf(sentence, "anniversary").some((hit) => !within(hit, noun));
}

function delegationNear(sentence: SentenceView, quantity: Span): boolean {
  return hitsOf(sentence, "delegation").some((hit) => gapTo(hit, quantity) <= rankReach);
}

/** What a number measures, and the words that say so. */
interface Measured {
  measure: Measure;
  evidence: Evidence;
}

function itemOf(view: View, cast: Cast, sentence: SentenceView, quantity: QuantityMention, { measure, evidence }: Measured): FigureItem {
  const { about, partner } = holdersOf(view, cast, sentence, quantity, measure);
  const asOf = sentence.dates.find((date) => date.value !== undefined && !date.impossible)?.value;
  const item: Told<FigureItem> = { measure, value: quantity.value, unit: quantity.unit };
  if (about !== undefined) item.about = cast.sides.nameOf(about);
  if (partner !== undefined) item.partner = cast.sides.nameOf(partner);
  if (asOf) item.asOf = asOf;
  if (quantity.bound) item.bound = quantity.bound;
  ground(item, [evidence], Math.min(quantity.confidence, 0.8), ruleName(view.context, `figure-${measure}`));
  return item;
}

/** The number with its noun. */
function phraseOf(quantity: Span, noun: Span | undefined): Span {
  return { start: Math.min(quantity.start, noun?.start ?? quantity.start), end: Math.max(quantity.end, noun?.end ?? quantity.end) };
}
