import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { rejoinAll } from "./membership.ts";
import { refold } from "./refresh.ts";
import { restoryAll } from "./stories.ts";

/** Computes everything that is computed, from claims, decisions and judgements alone, in one transaction. */
export async function rebuild(db: Db): Promise<{ records: number; claims: number }> {
  return db.transaction(async (tx) => {
    await takeWriterTurn(tx);
    await rejoinAll(tx);
    await restoryAll(tx);
    await tx.exec(
      "delete from record_links; delete from record_values; delete from record_search; delete from records; delete from tallies where what = 'records'",
    );
    const ids = await tx.query<{ record: string }>("select distinct record from members");
    await refold(
      tx,
      ids.map(({ record }) => record),
    );
    const [count] = await tx.query<{ records: number; claims: number }>(
      "select (select count(*) from records) as records, (select count(*) from claims) as claims",
    );
    return count ?? { records: 0, claims: 0 };
  });
}
