import { takeWriterTurnForFewRows } from "../../db/turn.ts";
import type { Db } from "../../db/types.ts";
import type { StageOptions, StageOutcome } from "../resolve.ts";
import { type DocumentPair, factCandidates, textCandidates } from "./candidates.ts";
import { judgeStories, type StoryPair } from "./judge.ts";
import { marksOf, passagesOf } from "./passages.ts";
import { compareSequences, translationRule } from "./same-facts.ts";
import { compareTexts, copyRule } from "./same-text.ts";
import { sequencesOf } from "./sequences.ts";

/** Documents looked at in one transaction. */
const BATCH = 20;

interface FreshDocument {
  id: string;
  seq: number;
  text: string;
}

/**
 * Finds documents that tell one story: copies within a language by their passages, translations by their facts and the order of them. Runs after facts were joined, since that is what
 * brings documents of different languages together.
 */
export async function resolveStories(db: Db, { at, limit = Number.POSITIVE_INFINITY }: StageOptions): Promise<StageOutcome> {
  let outcome: StageOutcome = { looked: 0, joined: 0, proposed: 0, remaining: 0 };
  while (outcome.looked < limit) {
    const most = Math.min(BATCH, limit - outcome.looked);
    const more = await db.transaction((tx) => step(tx, at, most));
    outcome = {
      looked: outcome.looked + more.looked,
      joined: outcome.joined + more.joined,
      proposed: outcome.proposed + more.proposed,
      remaining: 0,
    };
    if (more.looked < most) return outcome;
  }
  return { ...outcome, remaining: await remaining(db) };
}

async function step(tx: Db, at: string, most: number): Promise<StageOutcome> {
  await takeWriterTurnForFewRows(tx);
  const documents = await fresh(tx, most);
  const last = documents.at(-1);
  if (!last) return { looked: 0, joined: 0, proposed: 0, remaining: 0 };
  const ids = documents.map(({ id }) => id);
  const pairs = [...(await copies(tx, documents)), ...(await translations(tx, await factCandidates(tx, ids)))];
  const { joined, proposed } = await judgeStories(tx, onePerPair(pairs), at);
  await tx.query("insert into resolve_progress (stage, seq) values ('stories', $1) on conflict (stage) do update set seq = excluded.seq", [
    last.seq,
  ]);
  return { looked: documents.length, joined, proposed, remaining: 0 };
}

const reached = "coalesce((select seq from resolve_progress where stage = 'stories'), 0)";

function fresh(tx: Db, most: number): Promise<FreshDocument[]> {
  return tx.query<FreshDocument>(`select id, seq, text from documents where seq > ${reached} order by seq limit $1`, [most]);
}

async function remaining(db: Db): Promise<number> {
  const [row] = await db.query<{ waiting: number }>(`select count(*) as waiting from documents where seq > ${reached}`);
  return row?.waiting ?? 0;
}

async function copies(tx: Db, documents: readonly FreshDocument[]): Promise<StoryPair[]> {
  const marks = documents.flatMap(({ id, text }) => marksOf(passagesOf(text)).map((mark) => ({ mark, document: id })));
  const pairs = await textCandidates(tx, marks);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const others = [...new Set(pairs.map(({ other }) => other))].filter((id) => !texts.has(id));
  for (const { id, text } of await textsOf(tx, others)) texts.set(id, text);
  return pairs.flatMap(({ document, other }) => {
    const verdict = compareTexts(texts.get(document) ?? "", texts.get(other) ?? "");
    return verdict ? [{ left: other, right: document, rule: copyRule, ...verdict }] : [];
  });
}

async function textsOf(tx: Db, documents: readonly string[]): Promise<{ id: string; text: string }[]> {
  return documents.length === 0 ? [] : tx.query("select id, text from documents where id = any($1)", [documents]);
}

/** Documents of other languages that tell the same in the same order. */
async function translations(tx: Db, pairs: readonly DocumentPair[]): Promise<StoryPair[]> {
  const sequences = await sequencesOf(tx, [...new Set(pairs.flatMap(({ document, other }) => [document, other]))]);
  return pairs.flatMap(({ document, other }) => {
    const [left, right] = [sequences.get(other), sequences.get(document)];
    const verdict = left && right && compareSequences(left, right);
    return verdict ? [{ left: other, right: document, rule: translationRule, ...verdict }] : [];
  });
}

function onePerPair(pairs: readonly StoryPair[]): StoryPair[] {
  const best = new Map<string, StoryPair>();
  for (const pair of pairs.toSorted((a, b) => b.score - a.score)) {
    const key = [pair.left, pair.right].sort().join(" ");
    if (!best.has(key)) best.set(key, pair);
  }
  return [...best.values()];
}
