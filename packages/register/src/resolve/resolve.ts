import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { resolveFacts } from "./facts/stage.ts";

import { forgetNames, resolveNames } from "./names/stage.ts";
import { resolveStories } from "./stories/stage.ts";

/** How a stage is asked: `at` is ISO 8601, `limit` bounds how much it takes on before it returns. */
export interface StageOptions {
  at: string;
  limit?: number | undefined;
}

/** What a stage did. */
export interface StageOutcome {
  /** Things looked at for the first time. */
  looked: number;
  joined: number;
  proposed: number;
  /** Things that still wait to be looked at. */
  remaining: number;
}

/** What one run of the resolver did. */
export interface Resolved {
  /** Names looked at. */
  names: number;
  /** Pairs of records joined. */
  joined: number;
  /** Pairs of records proposed to people. */
  proposed: number;
  /** Pairs among the joined that were encounters, agreements or ties. */
  encounters: number;
  /** Documents found to tell a story told before. */
  stories: number;
  /** More than 0 where `limit` ended the run early. */
  remaining: number;
}

/**
 * Looks at what came into the register since the last time and joins, or proposes to join, what is one thing: people, bodies and places by
 * their names, then what they did, then the documents that tell of it. Works in small transactions, so that others can write between them; a second run finds nothing left
 * to do. With `again` it begins from nothing, except for what people decided and what was joined: after rules have changed.
 */
export async function resolvePending(db: Db, { again = false, ...options }: StageOptions & { again?: boolean }): Promise<Resolved> {
  if (again) await db.transaction((tx) => forget(tx, options.at));
  const names = await resolveNames(db, options);
  const facts = await resolveFacts(db, options);
  const stories = await resolveStories(db, options);
  // Documents of one story tell of the same encounters, whatever became of a date in translation.
  const told = stories.joined > 0 ? await resolveFacts(db, options) : { joined: 0, proposed: 0 };
  return {
    names: names.looked,
    joined: names.joined + facts.joined + told.joined,
    proposed: names.proposed + facts.proposed + told.proposed + stories.proposed,
    encounters: facts.joined + told.joined,
    stories: stories.joined,
    remaining: names.remaining + facts.remaining + stories.remaining,
  };
}

/** Empties what the resolver noted for itself and withdraws what it proposed and nobody answered. */
async function forget(tx: Db, at: string): Promise<void> {
  await takeWriterTurn(tx);
  await forgetNames(tx, at);
  await tx.exec("delete from name_queue; delete from resolve_progress");
  await tx.query("update judgements set undone_at = $1, undone_by = author where by_rule and verdict = 'unsure' and undone_at is null", [
    at,
  ]);
}
