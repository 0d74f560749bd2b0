import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
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

/**
 * Serves the built web application in `folder`. Only files listed there when the server starts are ever opened, so no path can lead
 * elsewhere. A path without a file is a screen of the application and gets its page.
 */
export function webFiles(folder: string): MiddlewareHandler {
  const files = listFiles(folder);
  return async (context, next) => {
    const { path, method } = context.req;
    if (path.startsWith("/api/") || (method !== "GET" && method !== "HEAD")) return next();
    const file = files.get(path) ?? (extname(path) === "" ? files.get("/index.html") : undefined);
    if (file === undefined) return next();
    const type = types[extname(file)] ?? "application/octet-stream";
    const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return context.body(new Uint8Array(await readFile(file)), 200, { "content-type": type, "cache-control": caching });
  };
}

/** File by path of its address. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("."),
  );
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length).replaceAll("\\", "/"), file];
    }),
  );
}
