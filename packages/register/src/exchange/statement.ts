import type { Evidence, Kind, Span } from "@entente/model";
import { exactNameKey, kindDefinitions } from "@entente/model";
import { joinKeyOf } from "../claims/claims-of.ts";
import { idWithin, valueKey } from "../claims/ids.ts";
import type { Claim, Statement, Subject } from "../claims/types.ts";
import type { List, ListEntry, ListValue } from "./types.ts";

/** The statement of a list, and the subject each row became, in the order of the rows. */
export interface ListStatement extends Statement {
  rows: string[];
}

/** Under which a value read from a list stands as found. */
const RULE = "list/row";
/** The office's own list says what it says; what may be wrong is the list. */
const CONFIDENCE = 1;

/**
 * What a list states, row by row. Every row is a subject of its own, also where two rows have one name; things that its references name
 * become subjects too, one for each name. Pure: the same list as the same document gives the same ids.
 */
export function statementOf(list: List, document: string): ListStatement {
  const named = new Map<string, Subject>();
  const claims = new Map<string, Claim>();
  const add = (claim: Claim) => void claims.set(claim.id, claim);
  const rows = list.entries.map((entry, index) => rowSubject(list, document, entry, index));
  for (const [index, entry] of list.entries.entries()) {
    const subject = rows[index];
    if (!subject) continue;
    for (const value of entry.values) {
      const other = value.names && namedSubject(list, document, entry.row, value, named, add);
      add(claimOf(document, subject, value, false, other?.id));
    }
  }
  return { subjects: [...named.values(), ...rows], claims: [...claims.values()], rows: rows.map(({ id }) => id) };
}

function rowSubject(list: List, document: string, { row, values }: ListEntry, index: number): Subject {
  const caption = captionOf(list.kind, values);
  const joinKey = caption && joinKeyOf(list.kind, caption.value, values.find(({ property }) => property === "code")?.value);
  const shown = caption?.evidence ?? values[0]?.evidence;
  return subjectOf(list, document, [list.kind, "row", index], {
    kind: list.kind,
    row,
    evidence: shown,
    ...(joinKey !== undefined && { joinKey }),
  });
}

function captionOf(kind: Kind, values: readonly ListValue[]): ListValue | undefined {
  const caption = kindDefinitions[kind].caption;
  return caption === undefined ? undefined : values.find(({ property }) => property === caption);
}

interface SubjectParts {
  kind: Kind;
  row: Span;
  evidence: Evidence | undefined;
  joinKey?: string;
}

function subjectOf(list: List, document: string, identity: readonly unknown[], { kind, row, evidence, joinKey }: SubjectParts): Subject {
  const highlights = evidence ? [{ start: evidence.start - row.start, end: evidence.end - row.start }] : [];
  return {
    id: idWithin(document, [document, ...identity]),
    kind,
    document,
    quote: evidence?.quote ?? "",
    sentence: { at: row.start, text: list.text.slice(row.start, row.end), highlights },
    evidence: evidence ? [evidence] : [],
    rule: RULE,
    ...(joinKey !== undefined && { joinKey }),
  };
}

/** The thing a reference names; what is known of it is implied by its name, not written. */
function namedSubject(
  list: List,
  document: string,
  row: Span,
  { value, evidence, names }: ListValue,
  named: Map<string, Subject>,
  add: (claim: Claim) => void,
): Subject | undefined {
  if (!names) return undefined;
  const code = names.known.find(({ property }) => property === "code")?.value;
  const identity = [names.kind, "named", exactNameKey(String(value)) || value, code ?? ""];
  const key = JSON.stringify(identity);
  const known = named.get(key);
  if (known) return known;
  const joinKey = joinKeyOf(names.kind, value, code);
  const subject = subjectOf(list, document, identity, { kind: names.kind, row, evidence, ...(joinKey !== undefined && { joinKey }) });
  named.set(key, subject);
  add(claimOf(document, subject, { property: "name", value, evidence }, false));
  for (const { property, value: said } of names.known) add(claimOf(document, subject, { property, value: said, evidence }, true));
  return subject;
}

function claimOf(
  document: string,
  { id: subject, kind }: Subject,
  { property, value, evidence }: ListValue,
  implied: boolean,
  ref?: string,
): Claim {
  return {
    id: idWithin(document, [subject, kind, property, value, document, [evidence]]),
    subject,
    kind,
    property,
    value,
    valueKey: valueKey(value),
    document,
    evidence: [evidence],
    rule: RULE,
    confidence: CONFIDENCE,
    implied,
    ...(ref !== undefined && ref !== subject && { ref }),
  };
}
