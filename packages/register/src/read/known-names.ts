import type { OrganisationType } from "@entente/model";
import type { Db } from "../db/types.ts";
import type { RegisteredName } from "../types.ts";
import { present } from "./rows.ts";

interface NameRow {
  name: string;
  kind: RegisteredName["kind"];
  id: string;
  terms: Record<string, string>;
}

/**
 * Names and aliases for the reader's gazetteer: those that a person accepted, or that at least `documents` documents use (default 2),
 * so that one misread name does not spread.
 */
export async function knownNames(db: Db, options: { documents?: number | undefined } = {}): Promise<RegisteredName[]> {
  const rows = await db.query<NameRow>(
    `select v.value #>> '{}' as name, r.kind, r.id, r.terms
     from record_values v join records r on r.id = v.record
     where v.property in ('name', 'alias') and v.claims > v.rejected and (v.accepted > 0 or v.documents >= $1)
       and r.kind in ('person', 'organisation', 'place')
     order by r.id, v.first_seq`,
    [options.documents ?? 2],
  );
  return rows.map(({ name, kind, id, terms }) =>
    present<RegisteredName>({
      name,
      kind,
      id,
      country: terms["country"],
      code: terms["code"],
      organisationType: kind === "organisation" ? (terms["type"] as OrganisationType | undefined) : undefined,
    }),
  );
}
