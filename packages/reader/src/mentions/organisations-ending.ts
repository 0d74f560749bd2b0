import { anywhere } from "../gazetteer/finder.ts";
import { inOrder, type NameDraft, SpanMap } from "./draft.ts";
import { listedBodies } from "./organisations-capital.ts";
import { inRuns } from "./organisations-ending-runs.ts";
import { inWords, shortForms } from "./organisations-ending-words.ts";
import { findListedBefore } from "./organisations-listed-before.ts";
import { findMarkedBodies } from "./organisations-marked.ts";
import { file } from "./organisations-same.ts";
import type { Source } from "./places.ts";

/** Bodies in scripts without capitals, recognised by the head word in which their name ends. */
export function findBodiesByEnding(source: Source, places: SpanMap<NameDraft>): readonly NameDraft[] {
  const found = source.names.slots.writing.spaced ? inWords(source, places) : inRuns(source, places);
  const short = source.names.slots.writing.spaced ? shortForms(source, found) : [];
  const listedOnes = listedBodies(source).map((body) => withOpening(source, body));
  const bodies = [...listedOnes, ...short, ...findMarkedBodies(source), ...found].map((body) => withBranch(source, body));
  const listed = source.names.slots.writing.spaced ? findListedBefore(source, places, new SpanMap(bodies)) : [];
  const full = bodies.filter((body) => !isShortOf(source, body, bodies));
  const all = [...full, ...listed];
  file(source, all);
  return inOrder(all);
}

/** "ベカルタ東急": foreign letters written on to a listed name in other ones open the name of a company it has part in. */
function withOpening({ text, names }: Source, body: NameDraft): NameDraft {
  const { writing, organisations } = names.slots;
  if (writing.spaced || body.organisationType !== "company" || !/^\p{Script=Han}/u.test(body.name)) return body;
  const opening = /[\p{Script=Katakana}ー]{3,12}$/u.exec(text.slice(Math.max(0, body.start - 13), body.start))?.[0];
  const ordinary = opening && Object.values(organisations.quotedNouns ?? {}).some((nouns) => nouns.some((noun) => opening.endsWith(noun)));
  if (!opening || ordinary || names.places.get(opening.toLowerCase()) || names.headFinder.get(opening)) return body;
  const start = body.start - opening.length;
  return { ...body, start, name: text.slice(start, body.end), canonical: undefined };
}

/** "한빛협회 충북지회": the branch of a place right behind a body belongs to its name. */
function withBranch({ text, lowered, names }: Source, body: NameDraft): NameDraft {
  const { branches } = names.slots.organisations;
  const place = branches && text.charAt(body.end) === " " ? names.places.at(lowered, body.end + 1, anywhere) : undefined;
  const branch = place && branches?.find((each) => text.startsWith(each, place.end));
  if (!place || branch === undefined) return body;
  const end = place.end + branch.length;
  return { ...body, end, name: text.slice(body.start, end), canonical: undefined };
}

/** "인민위원회" where the text also names one with its place. */
function isShortOf({ names }: Source, { name }: NameDraft, bodies: readonly NameDraft[]): boolean {
  if (!names.slots.organisations.alone?.includes(name)) return false;
  return bodies.some((other) => other.name.length > name.length && other.name.endsWith(name));
}
