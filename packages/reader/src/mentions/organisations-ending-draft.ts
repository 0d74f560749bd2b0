import type { OrganisationType } from "@entente/model";
import type { NameDraft } from "./draft.ts";
import { bracketedAlias } from "./organisations-capital.ts";
import type { Source } from "./places.ts";

/** A body whose name ends in its head, with the short form in brackets behind it. */
export function bodyByEnding(source: Source, start: number, end: number, type: OrganisationType, confidence: number): NameDraft {
  const { text, names } = source;
  const draft: NameDraft = {
    kind: "organisation",
    start,
    end,
    name: text.slice(start, end),
    form: "full",
    rule: `${names.code}/head-ending`,
    confidence,
    organisationType: type,
  };
  const alias = bracketedAlias(source, end);
  if (alias) draft.alias = alias;
  return draft;
}
