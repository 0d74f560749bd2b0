import type { Word } from "../text/words.ts";
import type { NameDraft, SpanMap } from "./draft.ts";
import { hangul, holdsOffice, isDepartment, isNamedLikePlace, isPost, officeEnd } from "./offices-words.ts";
import type { Source } from "./places.ts";
import { askedOnce, endsInHead, isInner } from "./remember.ts";

/** Whether a word has letters in which only foreign names are written. */
export function isForeign(names: Source["names"], word: Word | undefined): boolean {
  return word !== undefined && names.slots.organisations.foreignLetters?.test(word.text) === true;
}

export function isSpelling({ gap, text }: Word): boolean {
  return /^\s?\($/u.test(gap) && /^\p{Script=Latin}/u.test(text);
}

/** Whether no name opens with a word, whatever stands around it: it is an office, a post or an ordinary word, and not made like a name. */
export const opensNoName = askedOnce((names, word): boolean => {
  if (holdsOffice(names, word)) return true;
  const isFamilyName = names.foreignFamilyNames.has(word.lower);
  if (isNeverName(names, word)) return !isFamilyName;
  if (isPost(names, word)) return true;
  if (isFamilyName || hasLocalForm(names, word) || isJoinedName(names, word) || mayBeEnvoy(names, word)) return false;
  return !mayBeTranscribed(names, word) || isCommonWord(names, word);
});

/** "후쿠야마 노부히로": a family name that is also a town's, told by the given name behind it. */
export function isFamilyNameOfPlace(source: Source, index: number, place: NameDraft): boolean {
  const { words, names } = source;
  const word = words[index] as Word;
  const next = words[index + 1];
  if (place.end !== word.end || next?.gap !== " " || !names.givenNames.has(next.lower)) return false;
  const behind = words[index + 2];
  return !isNamedLikePlace(names, word) || (!place.entry && behind?.gap === " " && officeEnd(source, behind) !== undefined);
}

/** "엠텍 김무영 대표": three letters with a family name are a whole name, what stands before them is not part of it. */
export function isPlainLocalName(source: Source, word: Word): boolean {
  return word.text.length === 3 && isLocalName(source, word);
}

/** "응웬반뚱": a transcribed name written as one word. */
export const isJoinedName = askedOnce((names, word): boolean => {
  const size = word.text.length;
  if (
    size < 3 ||
    size > 8 ||
    names.slots.organisations.listJoints?.includes(word.text.charAt(size - 1)) ||
    !hangul.test(word.text) ||
    endsInHead(names, word.lower) ||
    isDepartment(names, word)
  )
    return false;
  for (let family = 1; family <= Math.min(3, size - 2); family++) {
    const fits = family > 1 || size <= 4;
    if (fits && names.foreignFamilyNames.has(word.lower.slice(0, family)) && !isInner(names, word)) return true;
  }
  return false;
});

/** "다이빙 신임 주한중국대사": whoever stands before a new or an accredited office has a name, whatever it is made of. */
export function isEnvoy({ words, names }: Source, index: number): boolean {
  const next = words[index + 1];
  return next?.gap === " " && opensOffice(names, next) && mayBeEnvoy(names, words[index] as Word);
}

const opensOffice = askedOnce(({ slots }, { lower }): boolean =>
  slots.persons.rolePrefixes.some((prefix) => prefix.length > 1 && lower.startsWith(prefix.toLowerCase())),
);

const mayBeEnvoy = askedOnce(
  (names, word): boolean =>
    /^\p{Script=Hangul}{2,5}$/u.test(word.text) &&
    !endsInHead(names, word.lower) &&
    !isInner(names, word) &&
    !(word.text.length > longestLocalName && isDepartment(names, word)),
);

/** Letters of a name in the letters of the language; longer words that end as departments do are departments. */
const longestLocalName = 3;

/** Words that are no name: those the pack lists, with a particle or without, and those with a verb's ending ("*하고"). */
export const isNeverName = askedOnce(({ personNever, endings }, { lower }): boolean => {
  const withParticle = (size: number) =>
    lower.length >= size + 2 && endings.has(lower.slice(-size)) && personNever.has(lower.slice(0, -size));
  return personNever.has(lower) || endsInVerb(personNever, lower, 1) || withParticle(1) || withParticle(2);
});

function endsInVerb(personNever: ReadonlySet<string>, lower: string, shortest: number): boolean {
  return [1, 2, 3].some((size) => size >= shortest && lower.length > size && personNever.has(`*${lower.slice(-size)}`));
}

/** Family name and given name in one word: "김동연", "남궁민수". */
export function isLocalName({ names }: Source, word: Word): boolean {
  return hasLocalForm(names, word);
}

const hasLocalForm = askedOnce(({ personNever, familyNames, slots }, { text, lower }): boolean => {
  const size = text.length;
  if (!hangul.test(text) || personNever.has(lower) || endsInVerb(personNever, lower, 2)) return false;
  if (size > 2 && slots.persons.givenNeverEnds?.includes(text.charAt(size - 1))) return false;
  if (size === 4 || size === 5) return familyNames.has(text.slice(0, 2));
  return (size === 3 || size === 2) && familyNames.has(text.charAt(0));
});

/** Words of one to eight letters each, without endings, up to the office. */
export function transcribedLength(source: Source, index: number, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): number {
  const { words } = source;
  let count = 0;
  while (count < 5) {
    const word = words[index + count];
    if (!word || (count > 0 && word.gap !== " ") || !mayBeTranscribed(source.names, word) || officeEnd(source, word) !== undefined) break;
    const place = places.at(word.start);
    if (place && !source.names.foreignFamilyNames.has(word.lower) && !(count === 0 && isFamilyNameOfPlace(source, index, place))) break;
    if (count > 0 && (bodies.at(word.start) || isPost(source.names, word) || (count > 1 && isNamedLikePlace(source.names, word)))) break;
    if (!isMiddleName(source, index, count) && (isCommonWord(source.names, word) || (count > 0 && isInner(source.names, word)))) break;
    if (count > 0 && endsInHead(source.names, word.lower)) break;
    if (count > 0 && opensAnotherName(source, words[index + count - 1] as Word, word)) break;
    if (count > 1 && word.text.length > longestSyllable && source.names.foreignFamilyNames.has((words[index] as Word).lower)) break;
    count++;
  }
  return count;
}

/** Names that open with the family name are of syllables, each a word of few letters: "페트로리멕스" behind one is no part of it. */
const longestSyllable = 4;

/** "응우옌 후 응이어": between a foreign family name and one more word of the name even an ordinary syllable is a name. */
function isMiddleName(source: Source, index: number, count: number): boolean {
  const { words, names } = source;
  if (count !== 1) return false;
  const [family, middle, given] = [words[index], words[index + 1], words[index + 2]];
  if (middle?.text.length !== 1 || given?.gap !== " " || !family || !names.foreignFamilyNames.has(family.lower)) return false;
  return mayBeTranscribed(names, given) && !isCommonWord(names, given) && officeEnd(source, given) === undefined;
}

/** "이 과정은 팜 득 틴": behind a word with a particle a family name opens the name. */
function opensAnotherName({ names }: Source, before: Word, word: Word): boolean {
  return before.text.length > 2 && names.endings.has(before.text.slice(-1)) && names.foreignFamilyNames.has(word.lower);
}

const mayBeTranscribed = askedOnce((names, word): boolean => (word.text.length <= 8 && hangul.test(word.text)) || isHyphened(names, word));

/** "어윤-에르덴": two parts of a foreign name; "한-몽골" and "부산-몽골" are pairs of places. */
export const isHyphened = askedOnce(({ places }, { lower }): boolean => {
  const parts = lower.split("-");
  return parts.length === 2 && parts.every((part) => /^\p{Script=Hangul}{2,5}$/u.test(part) && !places.get(part));
});

export const isCommonWord = askedOnce((names, word): boolean => {
  if (names.givenNames.has(word.lower)) return false;
  const endsIn = (size: number) => word.text.length > size && names.endings.has(word.text.slice(-size));
  const letter = word.text.length > 3 && endsIn(1) && !(endsLikeName.test(word.text) && isForeign(names, word));
  return isNeverName(names, word) || endsIn(2) || endsIn(3) || letter;
});

/** Particles in which names of foreign letters may end, too: "쿨리코", "안드레이", "레난도". */
const endsLikeName = /[이로도나만]$/u;
