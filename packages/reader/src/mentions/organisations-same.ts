import type { OrganisationType } from "@entente/model";
import type { NameDraft } from "./draft.ts";
import type { Source } from "./places.ts";

/**
 * Files a body under a spelling that its other spellings share: the head written out ("UBND" for "Ủy ban nhân dân"), its place by what
 * it is and not how it is written ("TP.HCM"), and a ministry of the home country without that country.
 */
export function filed(source: Source, draft: NameDraft): NameDraft {
  if (draft.canonical || draft.form !== "full") return draft;
  const canonical = withoutHome(source, draft, placesByCode(source, headsInFull(source, draft)));
  return canonical === draft.name.toLowerCase() ? draft : { ...draft, canonical };
}

function headsInFull({ names }: Source, { name }: NameDraft): string {
  const lower = name.toLowerCase();
  for (const pair of names.slots.organisations.sameHeads ?? []) {
    const [shorter = "", fuller = ""] = pair.split("|");
    if (lower.includes(shorter)) return lower.replace(shorter, fuller);
  }
  return lower;
}

const anywhere = { begins: () => true, ends: () => true };

function placesByCode({ names }: Source, name: string): string {
  const found = names.places.find(name, anywhere).filter(({ value }) => value.entry && !value.cautious);
  return found.reduceRight((rest, { start, end, value }) => {
    const word = names.slots.places.before.find((each) => rest.slice(0, start).endsWith(`${each} `));
    return `${rest.slice(0, word ? start - word.length - 1 : start)}${value.entry?.code}${rest.slice(end)}`;
  }, name);
}

const national: ReadonlySet<OrganisationType> = new Set(["ministry"]);

function withoutHome({ names }: Source, { organisationType }: NameDraft, name: string): string {
  const home = names.slots.organisations.homeCountry;
  return home && organisationType && national.has(organisationType) && name.length > home.length ? name.replace(home, "").trim() : name;
}
