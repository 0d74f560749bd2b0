import type { Db } from "../db/types.ts";
import type { Edge } from "./clusters.ts";

const edges = `
  select id, left_subject as left, right_subject as right, verdict, by_rule as "byRule"
  from judgements where left_subject = any($1) and undone_at is null
  union all
  select id, left_subject, right_subject, verdict, by_rule
  from judgements where right_subject = any($1) and undone_at is null`;

/**
 * The subjects that standing "same" judgements lead to from the given ones, and every standing judgement between two of them. What leads out of
 * them is of no account: nothing joins them with what it leads to.
 */
export async function reach(tx: Db, subjects: readonly string[]): Promise<{ subjects: string[]; edges: Edge[] }> {
  const reached = new Set(subjects);
  const found = new Map<number, Edge>();
  for (let frontier = [...reached]; frontier.length > 0; ) {
    const next = new Set<string>();
    for (const edge of await tx.query<Edge>(edges, [frontier])) {
      found.set(edge.id, edge);
      if (edge.verdict !== "same") continue;
      for (const end of [edge.left, edge.right]) if (!reached.has(end)) next.add(end);
    }
    for (const subject of next) reached.add(subject);
    frontier = [...next];
  }
  return { subjects: [...reached], edges: [...found.values()].filter(({ left, right }) => reached.has(left) && reached.has(right)) };
}
