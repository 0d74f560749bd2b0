import { hash } from "node:crypto";

/** Hex SHA-256 of a JSON array: parts can never run into each other as joined strings can. */
export function hashOf(parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "hex");
}

/** Hex digits that ids of one source share. */
const SHARED = 16;
/** Hex digits of an id. Ids are most of what the register's indexes hold; 160 bits tell apart whatever one source can say. */
const LENGTH = 40;

/**
 * The id of something said by a source: the beginning of the source's own id, then a hash of what is said, 40 hex digits in all (64 in older
 * registers). What one document says lies together in every index that way; with nothing but hashes each row would touch a page of its
 * own, and adding would slow down with every document.
 */
export function idWithin(source: string, parts: readonly unknown[]): string {
  return source.slice(0, SHARED) + hashOf(parts).slice(SHARED, LENGTH);
}

/** Hex SHA-256 of bytes: the id of a document. */
export function hashBytes(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** The key under which equal values meet: canonically composed text, exact otherwise. 32 hex digits. */
export function valueKey(value: unknown): string {
  return hashOf([typeof value === "string" ? value.normalize("NFC") : value]).slice(0, 32);
}
