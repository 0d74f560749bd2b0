import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The sample documents under `folder`, one `source.*` in each of its folders, in a fixed order; none where the folder is missing. */
export async function listSamples(folder: string): Promise<string[]> {
  const cases = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = cases
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const sources = await Promise.all(names.map((name) => sourceIn(join(folder, name))));
  return sources.filter((source) => source !== undefined);
}

async function sourceIn(folder: string): Promise<string | undefined> {
  const files = (await readdir(folder)).filter((name) => name.startsWith("source.") && !name.endsWith(".md")).sort();
  return files[0] === undefined ? undefined : join(folder, files[0]);
}
