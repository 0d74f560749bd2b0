import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The part of an emscripten stream that syncing needs. */
interface Stream {
  /** Descriptor of the real file; unset for directories. */
  nfd?: number;
  node: unknown;
}

/** The emscripten file system over Node's, with the one operation it lacks. */
interface NodeBackend {
  realPath(node: unknown): string;
  tryFSOperation<T>(operation: () => T): T;
  stream_ops: { fsync?: (stream: Stream) => void };
}

/**
 * PGlite's file system in a folder, made durable: emscripten's NODEFS has no `fsync`, so PostgreSQL's calls end nowhere and a
 * commit survives a killed process but not a power cut. Here they reach the disk. Needs `durableStartParams`.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncThrough] } };
  }
}

function syncThrough(module: unknown): void {
  const { NODEFS: backend } = module as { NODEFS: NodeBackend };
  backend.stream_ops.fsync = (stream) =>
    backend.tryFSOperation(() => (stream.nfd === undefined ? syncPath(backend.realPath(stream.node)) : fsyncSync(stream.nfd)));
}

/** Planning a statement anew for its parameters takes longer than most of ours run, and their plans do not depend on them. */
export const keptPlans = ["-c", "plan_cache_mode=force_generic_plan"];

/**
 * PGlite's own start parameters without "-F", which switches syncing off, and with the sync method that emscripten passes on:
 * its `fdatasync` does nothing.
 */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
  // Everything is on a local disk or in its cache: reading through an index costs little more than reading on.
  "-c",
  "random_page_cost=1.1",
  ...keptPlans,
];

/** Makes a file's content, or a directory's list of names, durable. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a folder with everything in it durable, and its name in the folder above. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
  syncPath(dirname(resolve(folder)));
}
