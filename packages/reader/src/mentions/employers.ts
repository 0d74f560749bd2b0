import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import { draftOfName, type NameDraft, type SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";
import { isInner } from "./remember.ts";

/**
 * "인탑스 권오봉 전무이사", "박민수 그린테크아시아 대표": companies that no word marks as such, told by the business office of the
 * person named right behind or before them. For scripts with spaces and without capitals.
 */
export function findEmployers(
  source: Source,
  persons: readonly NameDraft[],
  places: SpanMap<NameDraft>,
  bodies: SpanMap<NameDraft>,
): NameDraft[] {
  const { words, names } = source;
  const offices = names.slots.persons.businessOffices ?? [];
  if (offices.length === 0) return [];
  const holders = new Set(persons.filter((person) => person.roles?.some((role) => offices.includes(role))).map((person) => person.start));
  const employing = new Set(
    persons
      .flatMap(({ roles, roleSpans }) =>
        roles?.some((role) => offices.includes(role.slice(role.indexOf(" ") + 1))) ? (roleSpans ?? []) : [],
      )
      .map(({ start }) => start),
  );
  if (holders.size === 0 && employing.size === 0) return [];
  return words.flatMap((word, index) => {
    const firm = holders.has(word.start) && word.gap === " " ? previous(words, index) : employing.has(word.start) ? word : undefined;
    if (!firm || !mayBeFirm(source, firm)) return [];
    return places.touching(firm) || bodies.touching(firm) ? [] : [draftOf(source, firm)];
  });
}

/** A word without an ending that is neither an ordinary word nor an office. */
function mayBeFirm({ names }: Source, word: Word): boolean {
  const { text, lower } = word;
  const ends = (size: number) => text.length > size + 1 && names.endings.has(text.slice(-size));
  if (text.length < 2 || /^\d/u.test(text) || ends(1) || ends(2)) return false;
  const ordinary = names.personNever.has(lower) || names.leading.has(lower) || isInner(names, word);
  return !ordinary && !names.never.has(lower) && !names.roleFinder.get(lower) && !names.rolePrefixes.has(lower) && !isVerb(names, lower);
}

function isVerb({ personNever }: Source["names"], lower: string): boolean {
  return [1, 2, 3].some((size) => personNever.has(`*${lower.slice(-size)}`));
}

function draftOf(source: Source, word: Word): NameDraft {
  const draft = draftOfName(source, "organisation", word, "employer-before-name", 0.7);
  draft.organisationType = "company";
  return draft;
}
