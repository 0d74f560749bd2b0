import { draftOfName, type NameDraft, SpanMap } from "./draft.ts";
import type { Source } from "./places.ts";

/**
 * Bodies named again by their bracketed acronym ("… (VKBIA). VKBIA will …") or, where the head comes first, by the one foreign word
 * behind it ("Tập đoàn Hanjin … Hanjin"), wherever the text does so. For scripts with capitals; linear in the words.
 */
export function findBodiesAgain(source: Source, bodies: readonly NameDraft[], found: readonly (readonly NameDraft[])[]): NameDraft[] {
  const shorts = shortNames(source, bodies);
  if (shorts.size === 0) return [];
  const taken = new SpanMap(found.flat());
  const aliases = new Set(bodies.map(({ alias }) => alias?.start));
  const drafts: NameDraft[] = [];
  for (const word of source.words) {
    const name = word.capital ? shorts.get(word.text) : undefined;
    if (name === undefined || taken.at(word.start) || aliases.has(word.start)) continue;
    const draft = draftOfName(source, "organisation", word, "body-again", 0.65, "short");
    draft.name = name;
    drafts.push(draft);
  }
  return drafts;
}

/** Short name → the name under which the body is filed. */
function shortNames(source: Source, bodies: readonly NameDraft[]): ReadonlyMap<string, string> {
  const shorts = new Map<string, string>();
  for (const { alias, name } of bodies) {
    const bracketed = alias && source.text.slice(alias.start, alias.end);
    if (bracketed !== undefined && acronym.test(bracketed) && !shorts.has(bracketed)) shorts.set(bracketed, bracketed);
    const own = ownWord(source, name);
    if (own !== undefined && !shorts.has(own)) shorts.set(own, name);
  }
  return shorts;
}

const acronym = /^(?=.{3,12}$)\p{Lu}[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}]*$/u;

/** "Hanjin" of "Tập đoàn Hanjin": a word that is none of the language, alone behind the head of a name. */
function ownWord({ names }: Source, name: string): string | undefined {
  const { syllable } = names.slots.writing;
  const cut = name.lastIndexOf(" ");
  const own = name.slice(cut + 1);
  if (!syllable || cut < 0 || own.length < 3 || !/^\p{Lu}/u.test(own) || syllable.test(own.toLowerCase())) return undefined;
  return names.headFinder.get(name.slice(0, cut).toLowerCase()) && !names.places.get(own.toLowerCase()) ? own : undefined;
}
