import { createHash } from "node:crypto";

/** Hex SHA-256 of a JSON array: parts can never run into each other as joined strings can. */
export function hashOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Hex SHA-256 of bytes: the id of a document. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The key under which equal values meet: canonically composed text, exact otherwise. 32 hex digits. */
export function valueKey(value: unknown): string {
  return hashOf([typeof value === "string" ? value.normalize("NFC") : value]).slice(0, 32);
}
