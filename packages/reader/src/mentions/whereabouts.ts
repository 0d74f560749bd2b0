import type { Entity, NameMention } from "../types.ts";
import type { Register } from "./entities.ts";
import type { Source } from "./places.ts";

/** Gives bodies and places of unknown country the country that the words beside their names tell. */
export function addWhereabouts(register: Register): void {
  const tell = register.source.names.slots.writing.cased ? tellOwner : tellCountry;
  const { mentions, entities } = register;
  for (let index = 1; index < mentions.length; index++) {
    const [one, other] = [mentions[index - 1] as NameMention, mentions[index] as NameMention];
    const [first, second] = [entities[one.entity], entities[other.entity]];
    if (first && second && first.kind !== "person" && second.kind !== "person") tell(one, first, other, second, register.source);
  }
}

type Tell = (one: NameMention, first: Entity, other: NameMention, second: Entity, source: Source) => void;

/** In scripts with capitals. */
const tellOwner: Tell = (one, first, other, second, source) => {
  if (first.kind === "organisation" && second.kind === "place") tellWhereabouts(one, first, other, second, source);
  if (first.kind !== "place" || second.country || !first.country) return;
  const between = source.text.slice(one.end, other.start);
  const { endings } = source.names.slots.writing;
  const owned = endings.some((ending) => /^['’]/u.test(ending) && between === `${ending} `);
  const told = second.kind === "organisation" && one.form === "generic" && isKindOfBody(source.names, between);
  if (owned || told) second.country = first.country;
};

/** "Vietnam’s Alpha Group", "South Korean | research institute | Alpha": nothing but a word for the kind of body stands before the name. */
function isKindOfBody({ heads, companyNouns }: Source["names"], between: string): boolean {
  if (between.length > longestKind || !/^ (?:\p{L}+ ){1,3}$/u.test(between)) return false;
  const kind = between.trimEnd().split(" ").at(-1)?.toLowerCase() ?? "";
  return heads.opensWith(kind) || companyNouns.opensWith(kind);
}

/** Room for "research and development company", in UTF-16 units. */
const longestKind = 36;

/** In scripts without capitals: "スウェーデンのヘルシングボリ市", a place that no list holds lies in the country named directly before it. */
const tellCountry: Tell = (one, first, other, second, source) => {
  if (first.kind !== second.kind) tellWhereabouts(one, first, other, second, source);
  else if (second.kind === "place" && !second.code && !second.country && first.country) {
    const between = source.text.slice(one.end, other.start).trim();
    const links = source.names.slots.persons.ofLinks;
    const adjoins = one.end <= other.start && (between === "" || between === "・" || links.includes(between));
    if (adjoins) second.country = first.country;
  }
};

/** "ベトナムにある東部大学", "Osaka University (Japan)", "Viện X (Daejeon, Hàn Quốc)": a body lies in the country of the place it is said to be at. */
const tellWhereabouts: Tell = (one, first, other, second, { text, names }) => {
  const [place, body] = first.kind === "place" ? [first, second] : [second, first];
  if (!place.country || body.country) return;
  const between = text.slice(one.end, other.start).trim();
  const told =
    place === first
      ? names.slots.organisations.seatVerbs?.includes(between)
      : (/^[(（]$/u.test(between) && /[)）,，]/u.test(text.charAt(other.end))) || isOfCountry(names, between, second, text, other.end);
  if (told) body.country = place.country;
};

/** "Osaka University, Japan, …", "Tập đoàn Sakura | của | Nhật Bản": a country behind a body, in scripts with capitals. */
function isOfCountry({ slots }: Source["names"], between: string, place: Entity, text: string, end: number): boolean {
  if (!slots.writing.cased || place.code?.length !== countryCode) return false;
  if (slots.organisations.countryLinks?.includes(between)) return true;
  return between === "," && /[,.;)]/u.test(text.charAt(end));
}

/** Letters of a country's code; those of its parts are longer. */
const countryCode = 2;
