import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import { draftOfName, type NameDraft, SpanMap } from "./draft.ts";
import { initialsOf, mayBeginAs } from "./initials.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

/**
 * People named again by the first or last part of their name alone ("Jung, for her part, said"), in languages whose press does
 * so. A lone capitalised word counts only where a person of the text bears it and it is nothing else.
 */
export function findPersonsAgain(
  source: Source,
  places: SpanMap<NameDraft>,
  persons: readonly NameDraft[],
  bodies: readonly NameDraft[],
): NameDraft[] {
  if (!source.names.slots.persons.namedAgain) return [];
  const parts = new Set(persons.filter(({ form }) => form === "full").flatMap(({ name }) => endsOf(name)));
  const drafts: NameDraft[] = [];
  if (parts.size === 0) return drafts;
  const taken = new SpanMap([...persons, ...bodies]);
  const initials = initialsOf(parts);
  for (let index = 0; index < source.words.length; index++) {
    const word = source.words[index] as Word;
    if (!word.capital || !mayBeginAs(initials, word.lower) || taken.at(word.start) || places.at(word.start)) continue;
    const length = partLength(source, word, parts);
    if (length > 0 && standsAlone(source, index)) drafts.push(draftOf(source, word, length));
  }
  return drafts;
}

function endsOf(name: string): string[] {
  const parts = name.toLowerCase().split(" ");
  const [first, last] = [parts[0], parts.at(-1)];
  return [first, last].filter((part) => part !== undefined && part.length > 1) as string[];
}

/** Length of the name's part that the word is, its ending taken off; 0 where it is another word. */
function partLength({ names }: Source, word: Word, parts: ReadonlySet<string>): number {
  const stem = stemsOf(names, word).find((each) => parts.has(each));
  if (
    stem === undefined ||
    names.personNever.has(stem) ||
    names.leading.has(stem) ||
    names.heads.at([word], 0) ||
    names.roles.at([word], 0)
  )
    return 0;
  return stem.length;
}

/** A word, and it without each ending it may have. */
const stemsOf = askedOnce(({ endings }, { lower }): string[] =>
  ["", ...endings].filter((ending) => lower.endsWith(ending)).map((ending) => lower.slice(0, lower.length - ending.length)),
);

/** No other capital joins it, except an office or a form of address before it. */
function standsAlone({ words, names }: Source, index: number): boolean {
  const [before, word, next] = [previous(words, index), words[index] as Word, words[index + 1]];
  if (next?.capital && /^[ -]$/u.test(next.gap)) return false;
  const joined = before?.capital === true && /^[ -]$/u.test(word.gap);
  return !joined || names.roles.at([before], 0) !== undefined || names.honorifics.at([before], 0) !== undefined;
}

function draftOf(source: Source, { start }: Word, length: number): NameDraft {
  return draftOfName(source, "person", { start, end: start + length }, "name-again", 0.65, "short");
}
