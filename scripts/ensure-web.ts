/**
 * Builds the web application where its build is missing or older than its sources. Prints a line only when it builds; nothing when the build
 * is current. The stamp in the build folder is the hash of everything the build is made from.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = join(root, "packages/web");
const stamp = join(web, "dist/.sources");
const sources = ["packages/web", "packages/model/src", "package-lock.json"];
const passedOver = new Set(["dist", "node_modules"]);

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !passedOver.has(name) && !name.startsWith("."));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}

/** One hash over the names and contents of all sources; tests take no part in the build. */
function sourcesHash(): string {
  const all = sources.flatMap((source) => (source.endsWith(".json") ? [join(root, source)] : filesOf(join(root, source))));
  const hash = createHash("sha256");
  for (const file of all.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    hash.update(JSON.stringify([relative(root, file), content]));
  }
  return hash.digest("hex");
}

function isCurrent(hash: string): boolean {
  return existsSync(join(web, "dist/index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

function viteProgram(): string {
  const manifest = createRequire(join(web, "package.json")).resolve("vite/package.json");
  return join(dirname(manifest), "bin/vite.js");
}

/** Gives the exit status. */
function ensureWeb(): number {
  const hash = sourcesHash();
  if (isCurrent(hash)) return 0;
  console.log("Building the web application");
  const built = spawnSync(process.execPath, [viteProgram(), "build", web], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}`);
    return built.status ?? 1;
  }
  writeFileSync(stamp, hash);
  return 0;
}

process.exitCode = ensureWeb();
