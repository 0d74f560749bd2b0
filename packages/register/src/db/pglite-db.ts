import { type PGlite, types } from "@electric-sql/pglite";
import { breath } from "./breath.ts";
import { explain } from "./faults.ts";
import { TransactionGuard } from "./guard.ts";
import { PreparedStatements } from "./prepared.ts";
import type { Database, Db } from "./types.ts";

/** Integers as numbers, times as ISO 8601: the same forms the server engine gives. */
export const parsers = {
  [types.INT8]: Number,
  [types.NUMERIC]: Number,
  [types.TIMESTAMPTZ]: (text: string) => new Date(text).toISOString(),
  [types.BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), "hex")),
};

export interface PgliteHooks {
  /** Names the place in problems: the data folder, or "memory". */
  where: string;
  /** Called before each transaction; throws where there is no room for one. */
  beforeWrite?: () => void;
  /** Called after each transaction. */
  afterWrite?: () => Promise<void>;
  afterClose?: () => void;
}

/** A PGlite instance behind the common interface. Closing it is idempotent. */
export function pgliteDatabase(pglite: PGlite, hooks: PgliteHooks): Database {
  const guard = new TransactionGuard();
  const statements = new PreparedStatements(pglite);
  let closing: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One thing after the other: a query from outside must not slip into a transaction that waits for something. */
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    guard.check();
    const turn = last.then(work).catch((error: unknown) => {
      throw explain(error, hooks.where);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    engine: "embedded",
    query: <T>(sql: string, params: readonly unknown[] = []) => run(() => statements.query<T>(sql, params)),
    exec: (sql) => run(async () => void (await pglite.exec(sql))),
    transaction: (body) =>
      run(async () => {
        hooks.beforeWrite?.();
        const result = await inTransaction(pglite, statements, (tx) => guard.within(() => body(tx)));
        // What was committed stays so, whatever becomes of the housekeeping; its troubles show at the next write.
        await hooks.afterWrite?.().catch(() => undefined);
        // The engine works on this thread.
        await breath();
        return result;
      }),
    close: () => (closing ??= closeOnce(pglite, hooks)),
  };
}

async function closeOnce(pglite: PGlite, hooks: PgliteHooks): Promise<void> {
  try {
    if (!pglite.closed) await pglite.close();
  } finally {
    hooks.afterClose?.();
  }
}

/** PGlite's own way in and out of a transaction takes longer than ten small statements. */
async function inTransaction<T>(pglite: PGlite, statements: PreparedStatements, body: (tx: Db) => Promise<T>): Promise<T> {
  const life = { ended: false };
  await statements.query("begin", []);
  try {
    const result = await body(transactionDb(pglite, statements, life));
    await statements.query("commit", []);
    return result;
  } catch (error) {
    await statements.query("rollback", []).catch(() => undefined);
    throw error;
  } finally {
    life.ended = true;
  }
}

function transactionDb(pglite: PGlite, statements: PreparedStatements, life: { ended: boolean }, depth = 1): Db {
  const alive = () => {
    if (life.ended) throw new Error("a transaction was used after its end");
  };
  const exec = async (sql: string) => {
    alive();
    await pglite.exec(sql);
  };
  return {
    engine: "embedded",
    query: async <T>(sql: string, params: readonly unknown[] = []) => {
      alive();
      return statements.query<T>(sql, params);
    },
    exec,
    transaction: async (body) => {
      await exec(`savepoint s${depth}`);
      try {
        const result = await body(transactionDb(pglite, statements, life, depth + 1));
        await exec(`release savepoint s${depth}`);
        return result;
      } catch (error) {
        await exec(`rollback to savepoint s${depth}`);
        throw error;
      }
    },
  };
}
