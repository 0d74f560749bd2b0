import { hash } from "node:crypto";
import { type Db, type WalkedClaim, walkClaims } from "@entente/register";
import { dataset, threeLetters } from "./entities.ts";
import { type Part, partsOf, type Thing } from "./parts.ts";

/** A statement as FollowTheMoney writes it: one value, of what one source says of one thing. */
export interface FtmStatement {
  canonical_id: string;
  entity_id: string;
  prop: string;
  schema: string;
  value: string;
  dataset: string;
  lang: string | null;
  original_value: string | null;
  first_seen: string;
  last_seen: string;
  external: boolean;
  origin: string | null;
  id: string;
}

/**
 * Every standing claim of records as FollowTheMoney statements: `entity_id` is the thing as one source speaks of it, `canonical_id` the record
 * it was joined into, `origin` the document or the person.
 */
export async function* ftmStatements(db: Db, ids: readonly string[]): AsyncGenerator<FtmStatement[]> {
  for await (const claims of walkClaims(db, ids)) {
    const subjects = Map.groupBy(claims, ({ subject }) => subject);
    yield [...subjects.values()].flatMap(subjectStatements);
  }
}

function subjectStatements(claims: readonly WalkedClaim[]): FtmStatement[] {
  const [first] = claims;
  if (!first) return [];
  const { subject: own, record: canonical, kind, caption, type } = first;
  const told = claims.map((claim) => ({ property: claim.property, value: claim.value, from: claim, ...refOf(claim) }));
  const thing: Thing<WalkedClaim> = { own, canonical, kind, caption, type: type ?? undefined, told };
  const statements = partsOf(thing).flatMap((part) => partStatements(part, first));
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}

function refOf({ ref, refRecord, refKind }: WalkedClaim) {
  return ref !== null && refRecord !== null && refKind !== null ? { ref: { own: ref, canonical: refRecord, kind: refKind } } : {};
}

function partStatements(part: Part<WalkedClaim>, first: WalkedClaim): FtmStatement[] {
  const said = part.values.map(({ prop, value, from }) => statement(part, prop, value, from ?? first));
  return [statement(part, "id", part.own, first), ...said];
}

/** Properties whose values have no language: what is no words. */
const wordless =
  /^(?:id|date|startDate|endDate|contractDate|country|latitude|longitude|subject|object|employee|employer|entity|organizer|involved|addressEntity)$/u;

function statement(part: Part<WalkedClaim>, prop: string, value: string, claim: WalkedClaim): FtmStatement {
  const lang = wordless.test(prop) ? undefined : threeLetters(claim.language ?? "");
  const said = String(claim.value);
  const seen = claim.recordedAt.slice(0, 19);
  return {
    canonical_id: part.canonical,
    entity_id: part.own,
    prop,
    schema: part.schema,
    value,
    dataset,
    lang: lang ?? null,
    original_value: prop === "id" || said === value ? null : said,
    first_seen: seen,
    last_seen: seen,
    external: false,
    origin: claim.document ?? claim.author,
    id: statementId(part.own, prop, value, lang),
  };
}

/** The key by which that project's tools know equal statements again. */
function statementId(entity: string, prop: string, value: string, lang: string | undefined): string {
  const key = `${dataset}.${entity}.${prop}.${value}`;
  return hash("sha1", lang === undefined ? key : `${key}@${lang}`, "hex");
}
