import { exactNameKey, isPartialDate, nameKey } from "@entente/model";
import { compareNames, type NameKind, prepareName, type Reason, sameNameThreshold } from "@entente/model/names";
import { type Db, type Namesake, namesakes, type RowDecision } from "@entente/register";
import type { Plan, ReadyRow } from "./rows.ts";
import type { ImportKind } from "./types.ts";

/** A record that a row may be, with how alike they are and why. */
export interface Candidate {
  namesake: Namesake;
  /** True where the names differ in nothing but case, spacing and punctuation. */
  exact: boolean;
  /** 0 to 1. */
  score: number;
  reasons: readonly (Reason | { code: string })[];
}

/** A row that may be in the register already; the likeliest candidate first. */
export interface Duplicate {
  row: ReadyRow;
  candidates: Candidate[];
  /** What happens where nobody decides. */
  usual: "same" | "new";
}

/** What a person can say of a row; "same" names the record. */
export interface Decision {
  row: number;
  as: "same" | "new" | "skip";
  record?: string | undefined;
}

/** Rows of a plan that have namesakes in the register, in the order of the list. */
export async function duplicatesOf(db: Db, { kind, ready }: Plan): Promise<Duplicate[]> {
  if (kind === "tie") return [];
  const found = await namesakes(
    db,
    kind,
    ready.map(({ caption }) => caption),
  );
  const byRow = Map.groupBy(found, ({ index }) => index);
  return ready.flatMap((row, index) => {
    const candidates = (byRow.get(index) ?? []).map((namesake) => compared(kind, row, namesake)).filter(({ score }) => score > 0);
    if (candidates.length === 0) return [];
    candidates.sort((a, b) => b.score - a.score || b.namesake.record.documents - a.namesake.record.documents);
    return [{ row, candidates, usual: (candidates[0]?.score ?? 0) >= sameNameThreshold ? "same" : "new" }];
  });
}

function compared(kind: ImportKind, row: ReadyRow, namesake: Namesake): Candidate {
  if (kind === "agreement") return sameTitle(row, namesake);
  const exact = namesake.names.some((name) => exactNameKey(name) === exactNameKey(row.caption));
  if (exact) return { namesake, exact, score: 1, reasons: [{ code: "same-letters" }] };
  const own = prepareName(row.caption, kind as NameKind);
  const scored = namesake.names.map((name) => compareNames(own, prepareName(name, kind as NameKind)));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return { namesake, exact, score: best?.score ?? 0, reasons: best?.reasons ?? [] };
}

/** Agreements are one where title and date are: the same title of another year is another agreement. */
function sameTitle(row: ReadyRow, namesake: Namesake): Candidate {
  const same = namesake.names.some((name) => nameKey(name) === nameKey(row.caption));
  const date = row.values.find(({ property }) => property === "date")?.value;
  const known = namesake.record.date;
  const agree = date === undefined || known === undefined || known.startsWith(String(date)) || String(date).startsWith(known);
  if (!same) return { namesake, exact: false, score: 0, reasons: [] };
  return { namesake, exact: agree, score: agree || !isPartialDate(String(date)) ? 1 : 0.4, reasons: [{ code: "same-letters" }] };
}

/** What the register is to do about each row, by row number: what a person said, and the usual thing about likely ones nobody spoke of. */
export function rowDecisions(
  kind: ImportKind,
  duplicates: readonly Duplicate[],
  said: readonly Decision[],
): Map<number, RowDecision | "skip"> {
  const decisions = new Map<number, RowDecision | "skip">();
  const byRow = new Map(said.map((decision) => [decision.row, decision]));
  for (const { row, candidates, usual } of duplicates) {
    const decision = byRow.get(row.number);
    const [best] = candidates;
    if (decision?.as === "new") decisions.set(row.number, { as: "new", apart: candidates.map(({ namesake }) => namesake.record.id) });
    else if (!decision && usual === "same" && best && needsWord(kind, best))
      decisions.set(row.number, { as: "same", record: best.namesake.record.id });
  }
  for (const { row, as, record } of said) {
    if (as === "skip") decisions.set(row, "skip");
    if (as === "same" && record !== undefined) decisions.set(row, { as: "same", record });
  }
  return decisions;
}

/** Exact names join by the register's own rule; the others by a judgement of the person who imports. */
function needsWord(kind: ImportKind, { exact }: Candidate): boolean {
  return kind === "agreement" || !exact;
}
