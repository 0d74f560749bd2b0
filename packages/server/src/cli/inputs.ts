import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@entente/model";
import { limits } from "@entente/reader";
import type { HandedIn, Unopened } from "../intake.ts";
import { safeFetch } from "../net/safe-fetch.ts";

/** One input as far as it could be fetched: a document, or the problem that stood in the way. */
export type Input = HandedIn | Unopened;

const isAddress = (name: string) => /^https?:\/\//i.test(name);

/** Whether the inputs may yield more than one document, before any is opened. */
export async function areSeveral(names: readonly string[]): Promise<boolean> {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return true;
  return !isAddress(only) && (await isFolder(only));
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Files, addresses and the files of folders, one at a time and in a fixed order. */
export async function* openInputs(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    if (isAddress(name)) yield await attempt(name, () => fetchDocument(name));
    else if (await isFolder(name)) yield* openFolder(name);
    else yield await attempt(name, () => openFile(name));
  }
}

/** Hidden files and links to folders are passed over: the first are not documents, the second can go in circles. */
async function* openFolder(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return yield { name: folder, problem: fileProblem(entries, folder) };
  const visible = entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* openFolder(path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield await attempt(path, () => openFile(path));
  }
}

async function attempt(name: string, open: () => Promise<HandedIn>): Promise<Input> {
  try {
    return await open();
  } catch (problem) {
    return { name, problem };
  }
}

async function fetchDocument(address: string): Promise<HandedIn> {
  const fetched = await safeFetch(address);
  return { ...fetched, name: address };
}

/** A file's bytes. Throws file-not-found, file-not-readable or too-large; what is no plain file (a device, a pipe) is not opened. */
export async function openFile(name: string): Promise<HandedIn> {
  try {
    const found = await stat(name);
    if (!found.isFile()) throw new Problem("file-not-readable", { file: name });
    if (found.size > limits.fileBytes) throw new Problem("too-large", { file: name, limit: limits.fileBytes });
    return { name, bytes: await readFile(name) };
  } catch (error) {
    throw fileProblem(error, name);
  }
}

function fileProblem(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new Problem(code === "ENOENT" || code === "ENOTDIR" ? "file-not-found" : "file-not-readable", { file }, { cause: error });
}
