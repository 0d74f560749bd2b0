import { breath } from "../../db/breath.ts";
import type { Db } from "../../db/types.ts";
import { saidBetween } from "./links.ts";
import type { PreparedNames } from "./prepared-names.ts";

/** Names analysed without giving way to answers of the database. */
const AT_A_TIME = 8;

/**
 * Runs `batch`, and while a server works on it analyses the names of the claims after `from` up to `to`, as far as there is time. The
 * embedded engine works on this thread: there nothing is gained.
 */
export async function withNext<T>(db: Db, batch: () => Promise<T>, prepared: PreparedNames, from: number, to: number): Promise<T> {
  if (db.engine === "embedded") return batch();
  const life = { over: false };
  const running = batch().finally(() => {
    life.over = true;
  });
  const [done] = await Promise.all([running, prepareAhead(db, prepared, from, to, life)]);
  return done;
}

async function prepareAhead(db: Db, prepared: PreparedNames, from: number, to: number, life: { over: boolean }): Promise<void> {
  const said = await saidBetween(db, from, to);
  for (let at = 0; at < said.length && !life.over; at += AT_A_TIME) {
    for (const { name, kind } of said.slice(at, at + AT_A_TIME)) prepared.keysOf(name, kind);
    await breath();
  }
}
