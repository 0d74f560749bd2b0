import { type NameKind, nameRulesVersion } from "@entente/model/names";
import { columnsOf } from "../db/columns.ts";
import { takeWriterTurn } from "../db/turn.ts";
import type { Db } from "../db/types.ts";
import { findWords } from "./sounds.ts";

/** Names taken in one transaction. */
const STRETCH = 1000;
/** Another way of hearing begins anew. */
const STAGE = `find-words/1 ${nameRulesVersion}`;

interface NameRow {
  id: number;
  kind: NameKind;
  name: string;
}

/** Makes names that the resolver has met since the last time findable by their sound, a stretch at a time. */
export async function catchUpFind(db: Db): Promise<void> {
  while ((await db.transaction(takeStretch)) === STRETCH);
}

async function takeStretch(tx: Db): Promise<number> {
  await takeWriterTurn(tx);
  const [progress] = await tx.query<{ seq: number }>("select seq from review_progress where stage = $1", [STAGE]);
  if (!progress) await beginAnew(tx);
  const rows = await tx.query<NameRow>("select id, kind, name from names where id > $1 order by id limit $2", [
    progress?.seq ?? 0,
    STRETCH,
  ]);
  const words = rows.flatMap(({ id, kind, name }) => findWords(name, kind).map((word) => ({ word, id })));
  const columns = columnsOf(
    words,
    ({ word }) => word,
    ({ id }) => id,
  );
  await tx.query("insert into find_words (word, name) select * from unnest($1::text[], $2::bigint[]) on conflict do nothing", columns);
  const last = rows.at(-1);
  if (last) await tx.query("update review_progress set seq = $2 where stage = $1", [STAGE, last.id]);
  return rows.length;
}

async function beginAnew(tx: Db): Promise<void> {
  await tx.query("delete from review_progress where stage like 'find-words/%'");
  await tx.query("insert into review_progress (stage, seq) values ($1, 0)", [STAGE]);
  await tx.exec("delete from find_words");
}
