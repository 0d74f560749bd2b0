import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@entente/model";
import { syncPath } from "./durable-fs.ts";

/** Version of the data folder's layout; raised when an older program could no longer use the folder. */
export const FOLDER_FORMAT = 1;
/** Major version of the embedded PostgreSQL, whose files stand in the folder. */
const POSTGRES_MAJOR = 18;
/**
 * Room kept free, in bytes: the log grows by files of 16 MB, and running out in the middle of one stops the database instead of
 * refusing the write.
 */
const RESERVE = 64 * 1024 * 1024;

export const databasePath = (folder: string): string => join(folder, "database");
const formatPath = (folder: string): string => join(folder, "format");

/** Creates the folder where it is missing. Throws "disk-full" or "file-not-readable". */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Problem("file-not-readable", { file: folder }, { cause: error });
  }
}

/**
 * Whether the folder holds a database ("ready") or none yet ("new"). Throws "data-folder-newer" where a newer version wrote it and
 * "data-folder-damaged" where what it says of itself does not hold.
 */
export function inspectFolder(folder: string): "ready" | "new" {
  const format = readFormat(folder);
  const version = readPostgresVersion(folder);
  if (format !== undefined && format > FOLDER_FORMAT) throw newer(folder, format, FOLDER_FORMAT);
  if (version !== undefined && version > POSTGRES_MAJOR) throw newer(folder, version, POSTGRES_MAJOR);
  if (version === undefined) {
    if (format !== undefined || existsSync(databasePath(folder))) throw damaged(folder);
    return "new";
  }
  if (version !== POSTGRES_MAJOR) throw damaged(folder);
  // The format is written last, so a database without one is complete: the process was stopped just before.
  if (format === undefined) writeFormat(folder);
  return "ready";
}

export function damaged(folder: string, cause?: unknown): Problem {
  return new Problem("data-folder-damaged", { folder }, { cause });
}

function newer(folder: string, found: number, known: number): Problem {
  return new Problem("data-folder-newer", { folder, found, known });
}

function readFormat(folder: string): number | undefined {
  if (!existsSync(formatPath(folder))) return undefined;
  const text = readFileSync(formatPath(folder), "utf8").trim();
  if (!/^\d{1,6}$/u.test(text)) throw damaged(folder);
  return Number(text);
}

function readPostgresVersion(folder: string): number | undefined {
  const path = join(databasePath(folder), "PG_VERSION");
  return existsSync(path) ? Number.parseInt(readFileSync(path, "utf8"), 10) || 0 : undefined;
}

/** Writes the format file in one durable step. */
export function writeFormat(folder: string): void {
  const path = formatPath(folder);
  const descriptor = openSync(`${path}.new`, "w");
  try {
    writeSync(descriptor, `${FOLDER_FORMAT}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${path}.new`, path);
  syncPath(folder);
}

/** Throws "disk-full" before a write for which the disk may not have room. */
export function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < RESERVE) throw new Problem("disk-full", { folder });
}
