import { Problem } from "@entente/model";

const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "EPIPE",
  "57P01",
  "57P03",
  "08006",
  "08001",
  "3D000",
  "28P01",
  "28000",
]);

/** SQLSTATE or system error code, searched through causes. */
function codeOf(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as Error & { code?: unknown }).code;
    if (typeof code === "string") return code;
  }
  return undefined;
}

/** The problem a fault of the database or the disk means for a person, or the fault itself where it means none. */
export function explain(error: unknown, where: string): unknown {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "53100") return new Problem("disk-full", { folder: where }, { cause: error });
  if (code !== undefined && unreachable.has(code)) return new Problem("database-unreachable", { address: where }, { cause: error });
  return error;
}
