import type { OrganisationType } from "@entente/model";
import { draftOfName, type NameDraft } from "./draft.ts";
import { bracketedAlias } from "./organisations-capital.ts";
import type { Source } from "./places.ts";

/** A body whose name ends in its head, with the short form in brackets behind it. */
export function bodyByEnding(source: Source, start: number, end: number, type: OrganisationType, confidence: number): NameDraft {
  const draft = draftOfName(source, "organisation", { start, end }, "head-ending", confidence);
  draft.organisationType = type;
  draft.alias = bracketedAlias(source, end);
  return draft;
}
