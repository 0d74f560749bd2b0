import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, migrate, openEmbedded, openServer } from "@entente/register";
import { startTestServer } from "../packages/register/src/testing/server.ts";

/** What a bench does with an empty register on the engine of that name. */
type Bench = (name: string, db: Database) => Promise<void>;

const all: readonly string[] = ["embedded", "postgresql"];

/** Runs a bench on the engines named by `--engines=embedded,postgresql`; on both unless told, where there is a PostgreSQL server. */
export async function onEachEngine(bench: Bench): Promise<void> {
  const engines = (argument("engines") ?? all.join(",")).split(",");
  const unknown = engines.find((engine) => !all.includes(engine));
  if (unknown !== undefined) throw new Error(`There is no engine "${unknown}" to measure. There are: ${all.join(", ")}.`);
  if (engines.includes("embedded")) await onEmbedded(bench);
  if (engines.includes("postgresql")) await onServer(bench);
}

async function onEmbedded(bench: Bench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  await withRegister("Embedded (PGlite)", await openEmbedded(folder), bench);
  rmSync(folder, { recursive: true, force: true });
}

async function onServer(bench: Bench): Promise<void> {
  const postgres = await startTestServer();
  if (!postgres) return console.log("\nNo PostgreSQL server here; its part is left out.");
  await withRegister("PostgreSQL", await openServer(postgres.address), bench);
  await postgres.stop();
}

async function withRegister(name: string, db: Database, bench: Bench): Promise<void> {
  try {
    await migrate(db);
    await bench(name, db);
  } finally {
    await db.close();
  }
}

/** The number given on the command line as `--<name>=<number>`, else `usual`. */
export function numberArgument(name: string, usual: number): number {
  return Number(argument(name) ?? usual);
}

function argument(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((one) => one.startsWith(prefix))?.slice(prefix.length);
}
