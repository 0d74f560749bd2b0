import { readdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { MiddlewareHandler } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** File by path of its address. */
type Listing = ReadonlyMap<string, string>;

/**
 * Serves the built web application in `folder`. Only files found there by listing it are ever opened, so no path can lead elsewhere; the
 * listing is made anew when the build is. A path without a file is a screen of the application and gets its page.
 */
export function webFiles(folder: string): MiddlewareHandler {
  const listing = freshListing(folder);
  return async (context, next) => {
    const { path, method } = context.req;
    if (path.startsWith("/api/") || (method !== "GET" && method !== "HEAD")) return next();
    const files = await listing();
    const file = files.get(path) ?? (extname(path) === "" ? files.get("/index.html") : undefined);
    if (file === undefined) return next();
    const type = types[extname(file)] ?? "application/octet-stream";
    const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return context.body(new Uint8Array(await readFile(file)), 200, { "content-type": type, "cache-control": caching });
  };
}

/** The listing of the present build, which its page stands for. */
function freshListing(folder: string): () => Promise<Listing> {
  let files: Listing = new Map();
  let built = 0;
  return async () => {
    const page = await stat(join(folder, "index.html")).catch(() => undefined);
    if (page !== undefined && page.mtimeMs !== built) {
      files = listFiles(folder);
      built = page.mtimeMs;
    }
    return files;
  };
}

function listFiles(folder: string): Listing {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length).replaceAll("\\", "/"), file]));
}
