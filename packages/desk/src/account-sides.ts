import { nameKey } from "@entente/model";
import { placesNamed } from "@entente/model/places/named";
import { countryOf, isCountry, liesIn } from "@entente/model/places/within";

/** Whose press an account is. */
export type Side = "guest" | "host" | "third";

/** One side of the table, as far as it tells whose press a report is. */
export interface TableSide {
  /** Names of its parties. */
  names: readonly string[];
  /** Codes of their places. */
  places: readonly string[];
}

/** What is known of where a report comes from. */
export interface Origin {
  publisher?: string;
  /** Web address it was fetched from. */
  address?: string;
  language?: string;
}

/** Why a report counts as one side's: a code with the words it rests on. */
export interface SideReason {
  code: string;
  [param: string]: string;
}

export interface SideOf {
  side: Side;
  reason: SideReason;
}

/** Countries whose press is written in a language, where it is mainly of these. English is written everywhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  vi: ["VN"],
  ko: ["KR", "KP"],
  ja: ["JP"],
  de: ["DE", "AT", "CH", "LI"],
  fr: ["FR", "BE", "CH", "LU", "MC"],
};

/**
 * Whose press an account is: the publisher is a party; else it is named after a place of one side; else its address ends in the country of one;
 * else its language is that of one side only. What fits neither side or both is a third's, and the reason says which.
 */
export function sideOf(origin: Origin, guest: TableSide, host: TableSide): SideOf {
  return (
    byPublisher(origin, guest, host) ?? byPlace(origin, guest, host) ?? byDomain(origin, guest, host) ?? byLanguage(origin, guest, host)
  );
}

function byPublisher({ publisher }: Origin, guest: TableSide, host: TableSide): SideOf | undefined {
  if (!publisher) return undefined;
  const key = nameKey(publisher);
  const isParty = ({ names }: TableSide) => names.some((name) => nameKey(name).length > 2 && key.startsWith(nameKey(name)));
  return decided([isParty(guest), isParty(host)], { code: "side-publisher-party", publisher });
}

function byPlace({ publisher }: Origin, guest: TableSide, host: TableSide): SideOf | undefined {
  const [place] = publisher ? placesNamed(publisher) : [];
  if (!publisher || !place) return undefined;
  const reason = { code: "side-publisher-place", publisher };
  const near =
    decided([isAt(place, guest), isAt(place, host)], reason) ??
    decided([inCountry(countryOf(place), guest), inCountry(countryOf(place), host)], reason);
  return near ?? { side: "third", reason: { code: "side-elsewhere", publisher } };
}

/** Whether a place lies in one of the side's, or holds one that is smaller than a country. */
function isAt(place: string, { places }: TableSide): boolean {
  return places.some((own) => !isCountry(own) && (liesIn(place, own) || (!isCountry(place) && liesIn(own, place))));
}

function inCountry(country: string, { places }: TableSide): boolean {
  return places.some((own) => countryOf(own) === country);
}

function byDomain({ address }: Origin, guest: TableSide, host: TableSide): SideOf | undefined {
  const domain = hostOf(address);
  const ending = domain?.split(".").at(-1)?.toUpperCase();
  if (!domain || ending?.length !== 2) return undefined;
  const country = ending === "UK" ? "GB" : ending;
  const reason = { code: "side-domain", domain };
  return decided([inCountry(country, guest), inCountry(country, host)], reason);
}

/** The host of a web address, small letters; undefined for anything else. */
export function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/?#:@]+)/iu.exec(address ?? "")?.[1]?.toLowerCase();
}

function byLanguage({ language = "" }: Origin, guest: TableSide, host: TableSide): SideOf {
  const countries = homes[language] ?? [];
  const speaks = (side: TableSide) => countries.some((country) => inCountry(country, side));
  return decided([speaks(guest), speaks(host)], { code: "side-language", language }) ?? { side: "third", reason: { code: "side-unknown" } };
}

/** The one side that fits; undefined where both or neither do. */
function decided([guest, host]: readonly [boolean, boolean], reason: SideReason): SideOf | undefined {
  return guest === host ? undefined : { side: guest ? "guest" : "host", reason };
}
