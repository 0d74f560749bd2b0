import { fold } from "@entente/model";
import { type PreparedName, sameNameThreshold } from "@entente/model/names";
import type { Reason } from "../../types.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Candidate, CarriedName } from "./material.ts";
import { compared } from "./prepared-names.ts";

/** What the rules hold of two records. */
export interface Weighed {
  verdict: "same" | "unsure";
  score: number;
  reasons: Reason[];
}

/**
 * From this score of their names on two records are joined without asking anyone, where nothing speaks against it. Against the most alike wrong
 * name of thousands, 0.99 and more of what reaches it is right.
 */
export const automaticThreshold = 0.93;
/** The same with Hangul on one side, where even the right spelling of a name is one of several and costs something. */
const automaticInHangul = 0.88;

/**
 * From which score on two names join their records without asking anyone. Kana tell fewer sounds apart: among 100,000 people a lower score
 * joins namesakes there.
 */
export function automaticFor(left: PreparedName, right: PreparedName): number {
  const scripts = new Set([left.script, right.script]);
  return scripts.size > 1 && scripts.has("hangul") && !scripts.has("kana") ? automaticInHangul : automaticThreshold;
}

/** Likenesses that two people of one family often have; something else must be in common before anything is joined. */
const doubtful: Readonly<Record<Candidate["kind"], ReadonlySet<string>>> = {
  person: new Set(["initial", "missing-middle-name", "extra-word"]),
  // In the name of a body or a place one letter may be what tells it from its neighbour.
  organisation: new Set(["initial", "missing-middle-name", "extra-word", "spelling", "given-name-order"]),
  place: new Set(["initial", "missing-middle-name", "extra-word", "spelling", "given-name-order"]),
};

/** Letters (of a reading in Latin) from which on a name of several words is not borne by many by chance. */
const DISTINCTIVE = 9;
/** Letters of a short form that few bodies share. */
const RARE_ACRONYM = 5;

/** Whether two records are one thing, by their names and what else is known; undefined where nothing suggests it or something excludes it. */
export function weigh(a: Candidate, b: Candidate, met: ReadonlyMap<string, ReadonlySet<string>>): Weighed | undefined {
  const against = contradictionsOf(a, b);
  if (against.some(({ excludes }) => excludes)) return undefined;
  const alike = alikeNames(a, b);
  const short = a.kind === "organisation" ? sharedAcronym(a, b) : undefined;
  const context = contextOf(a, b, met);
  const byName = alike && alike.score >= sameNameThreshold ? weighNames(a, b, alike, context) : undefined;
  const byShortForm = short === undefined ? undefined : weighShortForm(a, b, short, context);
  const weighed = [byName, byShortForm].find((one) => one?.verdict === "same") ?? byName ?? byShortForm;
  if (!weighed) return undefined;
  const reasons = [...weighed.reasons, ...context, ...against.map(({ reason }) => reason)];
  return { verdict: against.length > 0 ? "unsure" : weighed.verdict, score: weighed.score, reasons };
}

/** The two names of two records that are most alike. */
export interface AlikeNames {
  left: CarriedName;
  right: CarriedName;
  score: number;
  reasons: Reason[];
}

/** The most alike names of two records, short forms left out; undefined where one has none. */
export function alikeNames(a: Candidate, b: Candidate): AlikeNames | undefined {
  let best: AlikeNames | undefined;
  for (const left of fullNames(a))
    for (const right of fullNames(b)) {
      const { score, reasons } = compared(left.prepared, right.prepared);
      if (!best || score > best.score) best = { left, right, score, reasons };
      if (score === 1) return best;
    }
  return best;
}

function fullNames({ kind, names }: Candidate): CarriedName[] {
  return kind === "organisation" ? names.filter(({ prepared }) => prepared.acronym === "") : names;
}

function weighNames(a: Candidate, b: Candidate, alike: AlikeNames, context: readonly Reason[]): Weighed {
  const { left, right, score, reasons } = alike;
  const sure =
    score >= automaticFor(left.prepared, right.prepared) &&
    (a.kind === "place" || context.length > 0 || isPlain(a.kind, alike)) &&
    isSupported(a, b, alike, context);
  return { verdict: sure ? "same" : "unsure", score, reasons: [{ code: "names", left: left.text, right: right.text }, ...reasons] };
}

/** Whether the likeness is of a sort that seldom misleads. */
function isPlain(kind: Candidate["kind"], { left, right, reasons }: AlikeNames): boolean {
  if (reasons.some(({ code }) => doubtful[kind].has(code))) return false;
  const sameScript = left.prepared.script === right.prepared.script;
  return !sameScript || !reasons.some(({ code }) => code === "given-name-order") || isRotated(left, right);
}

/**
 * Whether the family name went from one end of a name of three words or more to the other. Of two words either may be the family name, and
 * where inner words change places it is another person's name in many countries.
 */
function isRotated(left: CarriedName, right: CarriedName): boolean {
  const [a, b] = [left, right].map(({ prepared }) => prepared.readings[0] ?? []);
  if (!a || !b || a.length < 3 || a.length !== b.length) return false;
  const text = b.join(" ");
  return [...a.slice(1), a[0]].join(" ") === text || [a.at(-1), ...a.slice(0, -1)].join(" ") === text;
}

/** Whether a very alike name is enough by itself, and what must come with it where it is not. */
function isSupported(a: Candidate, b: Candidate, { left, right, reasons }: AlikeNames, context: readonly Reason[]): boolean {
  if (a.kind === "place") {
    return [...a.countries].some((country) => b.countries.has(country)) && !reasons.some(({ code }) => doubtful.place.has(code));
  }
  return context.length > 0 || (isDistinctive(left) && isDistinctive(right));
}

function isDistinctive({ prepared }: CarriedName): boolean {
  const words = prepared.readings[0] ?? [];
  const letters = words.join("").length;
  if (prepared.kind === "organisation") return letters >= DISTINCTIVE || words.length > 1;
  return words.length > 1 && letters >= DISTINCTIVE;
}

/** A short form that both go by, beside their full names or as the only name. */
function sharedAcronym(a: Candidate, b: Candidate): string | undefined {
  const own = new Set(acronyms(a));
  return acronyms(b).find((acronym) => own.has(acronym));
}

function acronyms({ names }: Candidate): string[] {
  return names.flatMap(({ prepared }) => (prepared.acronym === "" ? [] : [prepared.acronym]));
}

/**
 * Names in two languages say nothing to each other; the short form that a text sets beside each of them does. In one language two full
 * names with the same short form are two bodies, or one that changed its name: people decide.
 */
function weighShortForm(a: Candidate, b: Candidate, acronym: string, context: readonly Reason[]): Weighed {
  const [left, right] = [fullNames(a), fullNames(b)];
  const translated = left.length === 0 || right.length === 0 || ![...a.languages].some((language) => b.languages.has(language));
  const sure = translated && (acronym.length >= RARE_ACRONYM || (acronym.length === RARE_ACRONYM - 1 && context.length > 0));
  return {
    verdict: sure ? "same" : "unsure",
    score: sure ? automaticThreshold : sameNameThreshold,
    reasons: [{ code: "acronym", acronym }],
  };
}

/** What else two records have in common that a chance likeness of names would not explain. */
function contextOf(a: Candidate, b: Candidate, met: ReadonlyMap<string, ReadonlySet<string>>): Reason[] {
  const reasons: Reason[] = [];
  if ([...a.affiliations].some((record) => b.affiliations.has(record))) reasons.push({ code: "shared-affiliation" });
  const role = a.roles.find((one) => b.roles.some((other) => sameRole(one, other)));
  if (role !== undefined) reasons.push({ code: "same-role", role });
  const others = met.get(b.id);
  if (others && [...(met.get(a.id) ?? [])].some((record) => others.has(record))) reasons.push({ code: "shared-counterpart" });
  return reasons;
}

/** Whether two roles are the same but for case, marks and what comes after a comma. */
function sameRole(a: string, b: string): boolean {
  const [left, right] = [a, b].map((role) => fold(role.split(",")[0] ?? "").trim());
  return left !== "" && left === right;
}
