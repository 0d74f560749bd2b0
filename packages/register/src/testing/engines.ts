import { randomBytes } from "node:crypto";
import { openMemory } from "../db/embedded.ts";
import { migrate } from "../db/migrate.ts";
import { openServer } from "../db/server.ts";
import type { Database, Db } from "../db/types.ts";
import { startTestServer } from "./server.ts";

/** A database under test with the current schema, and how to be rid of it. */
export interface TestDatabase {
  db: Database;
  close(): Promise<void>;
}

/** An engine the suites run on. `open` gives undefined where this machine has no such engine. */
export interface TestEngine {
  name: string;
  open(): Promise<TestDatabase | undefined>;
}

/** Address of a server that a global setup started for all test files. */
export const SERVER_VARIABLE = "ENTENTE_TEST_SERVER";

/** Both engines; every suite about stored data runs on each. */
export const testEngines: readonly TestEngine[] = [
  { name: "embedded", open: openEmbeddedForTest },
  { name: "postgresql", open: openServerForTest },
];

async function openEmbeddedForTest(): Promise<TestDatabase> {
  const db = await openMemory();
  await migrate(db);
  return { db, close: () => db.close() };
}

/** A database of its own on the shared server, or on one started for this file alone. */
async function openServerForTest(): Promise<TestDatabase | undefined> {
  const shared = process.env[SERVER_VARIABLE];
  const server = shared ? { address: shared, stop: async () => undefined } : await startTestServer();
  if (!server) return undefined;
  const name = `entente_test_${randomBytes(6).toString("hex")}`;
  await onServer(server.address, `create database ${name} encoding 'UTF8' template template0`);
  const db = await openServer(withDatabase(server.address, name));
  await migrate(db);
  const close = async () => {
    await db.close();
    await onServer(server.address, `drop database ${name}`);
    await server.stop();
  };
  return { db, close };
}

async function onServer(address: string, sql: string): Promise<void> {
  const db = await openServer(address);
  await db.exec(sql);
  await db.close();
}

function withDatabase(address: string, name: string): string {
  return address.replace(/^(\w+:\/\/[^/]*\/)[^?]*/u, `$1${name}`);
}

/** Empties every table and starts counting anew. */
export async function reset(db: Db): Promise<void> {
  const tables = await db.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'",
  );
  await db.exec(`truncate ${tables.map(({ name }) => name).join(", ")} restart identity`);
}
