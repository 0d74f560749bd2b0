import pg from "pg";
import { hashOf } from "../claims/ids.ts";
import { listText } from "./columns.ts";
import { explain } from "./faults.ts";
import { TransactionGuard } from "./guard.ts";
import type { Database, Db } from "./types.ts";

const INT8 = 20;
const INT8_LIST = 1016;
const NUMERIC = 1700;
const TIMESTAMPTZ = 1184;

/** Integers as numbers, times as ISO 8601: the same forms the embedded engine gives. */
const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === INT8_LIST) return (text: string) => text.slice(1, -1).split(",").filter(Boolean).map(Number);
    if (oid === INT8 || oid === NUMERIC) return Number;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    return pg.types.getTypeParser(oid, format as "text");
  },
};

/**
 * Reading through an index costs little more than reading on; compiling a query takes longer than any of ours runs, and so does planning
 * most of them anew for their parameters.
 */
const SETTINGS = "-c random_page_cost=1.1 -c jit=off -c plan_cache_mode=force_generic_plan";

type Client = Pick<pg.PoolClient, "query">;

/** Opens a PostgreSQL server (15 or newer) by its address, "postgres://user@host:port/database". Throws "database-unreachable". */
export async function openServer(address: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: address, max: 8, types: valueTypes, options: SETTINGS, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  const database = serverDatabase(pool, withoutPassword(address));
  try {
    await database.query("select 1");
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/u, "$1@");
}

function serverDatabase(pool: pg.Pool, where: string): Database {
  const guard = new TransactionGuard();
  let closing: Promise<void> | undefined;
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    guard.check();
    return work().catch((error: unknown) => {
      throw explain(error, where);
    });
  };
  return {
    engine: "postgresql",
    query: <T>(sql: string, params: readonly unknown[] = []) => run(() => rows<T>(pool, sql, params)),
    exec: (sql) => run(async () => void (await pool.query(sql))),
    transaction: (body) => run(() => inTransaction(pool, (client) => guard.within(() => body(clientDb(client))))),
    close: () => (closing ??= pool.end()),
  };
}

/** Each connection parses a statement once, by its name, and plans it seldom. */
async function rows<T>(client: Client | pg.Pool, sql: string, params: readonly unknown[]): Promise<T[]> {
  return (await client.query({ name: nameOf(sql), text: sql, values: params.map(asSent) })).rows as T[];
}

/** Plain lists in the form the database reads; the driver would take each element apart and quote numbers, too, which takes both sides longer. */
function asSent(param: unknown): unknown {
  return Array.isArray(param) && !param.some((one) => typeof one === "object" && one !== null) ? listText(param) : param;
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) names.set(sql, (name = hashOf([sql]).slice(0, 32)));
  return name;
}

async function inTransaction<T>(pool: pg.Pool, body: (client: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await body(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function clientDb(client: Client, depth = 1): Db {
  return {
    engine: "postgresql",
    query: <T>(sql: string, params: readonly unknown[] = []) => rows<T>(client, sql, params),
    exec: async (sql) => void (await client.query(sql)),
    transaction: async (body) => {
      await client.query(`savepoint s${depth}`);
      try {
        const result = await body(clientDb(client, depth + 1));
        await client.query(`release savepoint s${depth}`);
        return result;
      } catch (error) {
        await client.query(`rollback to savepoint s${depth}`);
        throw error;
      }
    },
  };
}
