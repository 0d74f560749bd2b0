import { type Kind, kindDefinitions, kinds } from "@entente/model";
import { present } from "../lib/url-state.ts";

/** Kinds that each view shows, in its order of choices; "person" in the network stands for affiliations. */
export const timelineKinds: readonly Kind[] = kinds.filter((kind) => kindDefinitions[kind].date !== undefined);
export const mapKinds: readonly Kind[] = ["encounter", "agreement", "tie"];
export const networkKinds: readonly Kind[] = ["encounter", "agreement", "tie", "person", "commitment"];
/** A promise brings two together only on paper, and its date lies ahead; so it is left out until somebody asks. */
export const usualNetwork: readonly Kind[] = networkKinds.filter((kind) => kind !== "commitment");

/** What the addresses of all views have in common. `kinds` are joined by commas; absent means the usual ones. */
export interface ViewSearch {
  record?: string;
  kinds?: string;
}

/** `until`: the month at the top of the list; `skip`: entries of it passed over. */
export interface TimelineSearch extends ViewSearch {
  until?: string;
  skip?: number;
}

/** `place`: codes of the chosen places, joined by commas. */
export interface MapSearch extends ViewSearch {
  year?: string;
  country?: string;
  place?: string;
  page?: number;
}

/** `from` and `to` are years. */
export interface NetworkSearch extends ViewSearch {
  from?: string;
  to?: string;
  more?: boolean;
}

type Raw = Record<string, unknown>;

function word(value: unknown, pattern: RegExp): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && pattern.test(text) ? text : undefined;
}

const record = /^.{1,200}$/u;
const year = /^\d{4}$/;
const month = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** The kinds an address names, in the view's order; the usual ones where it names none. */
export function kindsOf(value: string | undefined, offered: readonly Kind[], usual = offered): readonly Kind[] {
  const named = value?.split(",") ?? [];
  const chosen = offered.filter((kind) => named.includes(kind));
  return chosen.length > 0 ? chosen : usual;
}

/** The reverse of `kindsOf`; undefined where none or exactly the usual ones are chosen. */
export function kindsText(chosen: readonly Kind[], offered: readonly Kind[], usual = offered): string | undefined {
  const text = offered.filter((kind) => chosen.includes(kind)).join(",");
  return text === "" || text === offered.filter((kind) => usual.includes(kind)).join(",") ? undefined : text;
}

function shared(search: Raw, offered: readonly Kind[], usual = offered): { record: string | undefined; kinds: string | undefined } {
  const named = word(search["kinds"], /^[a-z,]+$/);
  return { record: word(search["record"], record), kinds: named && kindsText(kindsOf(named, offered, usual), offered, usual) };
}

function whole(value: unknown, least: number): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= least ? number : undefined;
}

/** What the address of the timeline says; what cannot be understood is dropped. */
export function timelineSearch(search: Raw): TimelineSearch {
  return present<TimelineSearch>({
    ...shared(search, timelineKinds),
    until: word(search["until"], month),
    skip: whole(search["skip"], 1),
  });
}

export function mapSearch(search: Raw): MapSearch {
  return present<MapSearch>({
    ...shared(search, mapKinds),
    year: word(search["year"], year),
    country: word(search["country"], /^[A-Z]{2}$/),
    place: word(search["place"], /^[\w/,-]{2,20000}$/),
    page: whole(search["page"], 2),
  });
}

export function networkSearch(search: Raw): NetworkSearch {
  const { more } = search;
  return present<NetworkSearch>({
    ...shared(search, networkKinds, usualNetwork),
    from: word(search["from"], year),
    to: word(search["to"], year),
    more: more === true || more === "1" ? true : undefined,
  });
}
