import type { Db } from "./db/types.ts";

/** Notes that a file of several documents (`id`: SHA-256 of its bytes) has been taken in whole. */
export async function noteBundle(db: Db, id: string, documents: readonly string[]): Promise<void> {
  await db.query("insert into bundles (id, documents) values ($1, $2) on conflict (id) do nothing", [id, [...documents]]);
}

/** The documents of a file that was taken in whole; undefined where it is no such file. */
export async function bundleDocuments(db: Db, id: string): Promise<string[] | undefined> {
  const [row] = await db.query<{ documents: string[] }>("select documents from bundles where id = $1", [id]);
  return row?.documents;
}
