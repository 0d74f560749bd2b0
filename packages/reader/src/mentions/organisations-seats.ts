import type { OrganisationType } from "@entente/model";
import type { Word } from "../text/words.ts";
import type { Surroundings } from "./organisations-capital.ts";
import type { Source } from "./places.ts";

/** "Handwerkskammer (HWK) | Koblenz": the place behind the short form that a head has in brackets. */
export function behindShortForm({ words }: Source, headEnd: number, { places }: Surroundings): number | undefined {
  const [short, behind] = [words[headEnd + 1], words[headEnd + 2]];
  if (short?.gap !== " (" || behind?.gap !== ") " || !/^\p{Lu}{2,8}$/u.test(short.text)) return undefined;
  return places.at(behind.start)?.start === behind.start ? headEnd + 2 : undefined;
}

/** "Botschaft in der | Bundesrepublik Deutschland": where a mission sits, or the country in which its people's association does. */
export function seatEnd(source: Source, { type }: { type: OrganisationType }, last: number, { places }: Surroundings): number {
  const { words, names } = source;
  if (!names.seatLinks.has(words[last + 1]?.lower ?? "") || words[last + 1]?.gap !== " ") return last;
  const article =
    names.links.has(words[last + 2]?.lower ?? "") || (names.leading.has(words[last + 2]?.lower ?? "") && !words[last + 2]?.capital);
  const at = article ? last + 3 : last + 2;
  const place = places.at(words[at]?.start ?? -1);
  if (!place) return last;
  const sits = type === "embassy" || (associations.has(type) && place.entry?.level === "country");
  return sits ? lastWithin(source, at, place.end) : last;
}

const associations: ReadonlySet<OrganisationType> = new Set(["association", "chamber", "party"]);

/** "Hochschule Zittau | /Görlitz": a second town of a body that sits in two. */
export function twinSeatEnd({ words }: Source, last: number, { places }: Surroundings): number {
  const twin = words[last + 1];
  if (twin?.gap !== "/" || !twin.capital) return last;
  const place = places.at(twin.start);
  return place?.start === twin.start && place.end === twin.end && place.entry?.level !== "country" ? last + 1 : last;
}

/** The last word, from `at` on, that ends no later than `end` in the text. */
export function lastWithin({ words }: Source, at: number, end: number): number {
  let last = at;
  while (words[last + 1] && (words[last + 1] as Word).end <= end) last++;
  return last;
}
