import { renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Problem } from "@entente/model";
import { DurableNodeFS, durableStartParams, keptPlans, syncPath, syncTree } from "./durable-fs.ts";
import { explain } from "./faults.ts";
import { damaged, databasePath, inspectFolder, prepareFolder, requireRoom, writeFormat } from "./folder.ts";
import { housekeeping } from "./housekeeping.ts";
import { lockPath, takeLock } from "./lock.ts";
import { parsers, pgliteDatabase } from "./pglite-db.ts";
import type { Database } from "./types.ts";

/**
 * Opens the data folder with the embedded database, creating it where it is missing. The folder belongs to this process until the
 * database is closed. What a transaction acknowledged survives a killed process and a power cut.
 * Throws "data-folder-in-use", "data-folder-newer", "data-folder-damaged" or "disk-full".
 */
export async function openEmbedded(path: string): Promise<Database> {
  const folder = resolve(path);
  prepareFolder(folder);
  const lock = lockFolder(folder);
  try {
    if (inspectFolder(folder) === "new") await createDatabase(folder);
    const pglite = await openFiles(folder, databasePath(folder));
    return pgliteDatabase(pglite, {
      where: folder,
      beforeWrite: () => requireRoom(folder),
      afterWrite: housekeeping(pglite),
      afterClose: () => lock.release(),
    });
  } catch (error) {
    lock.release();
    throw explain(error, folder);
  }
}

/** A database in memory, gone when closed: for tests and for reading without keeping. */
export async function openMemory(): Promise<Database> {
  return pgliteDatabase(await PGlite.create({ startParams: [...PGlite.defaultStartParams, ...keptPlans], parsers }), { where: "memory" });
}

function lockFolder(folder: string) {
  try {
    return takeLock(lockPath(folder));
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Built beside its place and renamed into it, so that a process killed meanwhile leaves nothing that looks like a database. */
async function createDatabase(folder: string): Promise<void> {
  requireRoom(folder);
  const draft = join(folder, "database.new");
  rmSync(draft, { recursive: true, force: true });
  const pglite = await openFiles(folder, draft);
  await pglite.close();
  syncTree(draft);
  renameSync(draft, databasePath(folder));
  syncPath(folder);
  writeFormat(folder);
}

async function openFiles(folder: string, files: string): Promise<PGlite> {
  try {
    return await PGlite.create({ fs: new DurableNodeFS(files), startParams: durableStartParams, parsers });
  } catch (error) {
    const explained = explain(error, folder);
    throw explained instanceof Problem ? explained : damaged(folder, error);
  }
}
