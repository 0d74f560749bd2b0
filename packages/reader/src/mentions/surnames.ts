import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import { draftOfName, type NameDraft, SpanMap } from "./draft.ts";
import { initialsOf, mayBeginAs } from "./initials.ts";
import type { Source } from "./places.ts";

const leastLength = 3;

/**
 * People named again by their last name alone ("Polenz betonte …"), where the text gives the whole name somewhere. Linear in the
 * words. Left to titles in languages whose people are not named so.
 */
export function findSurnames(source: Source, persons: readonly NameDraft[], places: SpanMap<NameDraft>): NameDraft[] {
  if (source.names.slots.organisations.headPosition === "first") return [];
  const surnames = new Set(persons.filter((person) => person.form === "full").map((person) => lastWord(person.name)));
  if (surnames.size === 0) return [];
  const initials = initialsOf(surnames);
  const taken = new SpanMap(persons);
  const drafts: NameDraft[] = [];
  for (let index = 0; index < source.words.length; index++) {
    const word = source.words[index] as Word;
    const name = word.capital && mayBeginAs(initials, word.text) ? surnameIn(source, word, surnames) : undefined;
    if (name === undefined || taken.at(word.start) || places.at(word.start) || !standsAlone(source, index)) continue;
    const span = { start: word.start, end: word.start + name.length };
    drafts.push(draftOfName(source, "person", span, "surname-again", 0.75, "short"));
  }
  return drafts;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** The surname a word is, or is the genitive of. */
function surnameIn({ names }: Source, word: Word, surnames: ReadonlySet<string>): string | undefined {
  if (word.text.length < leastLength) return undefined;
  const name = surnames.has(word.text) ? word.text : namedInGenitive(names, word, surnames);
  return name === undefined || names.nouns.has(word.lower) || names.personNever.has(word.lower) ? undefined : name;
}

function namedInGenitive({ slots }: Source["names"], { text }: Word, surnames: ReadonlySet<string>): string | undefined {
  const ending = slots.writing.endings.find((each) => text.endsWith(each) && surnames.has(text.slice(0, -each.length)));
  return ending === undefined ? undefined : text.slice(0, -ending.length);
}

/** Beside another capital the word is part of a longer name, unless that capital opens the sentence or is an office. */
function standsAlone({ words, names }: Source, index: number): boolean {
  const before = previous(words, index);
  const after = words[index + 1];
  if (after?.capital && after.gap === " " && !names.slots.writing.nounsCapitalised) return false;
  if (names.heads.at(words, index + 1) && after?.gap === " ") return false;
  if (!before?.capital || words[index]?.gap !== " ") return true;
  return names.leading.has(before.lower) || names.nouns.has(before.lower) || names.roles.at([before], 0) !== undefined;
}
