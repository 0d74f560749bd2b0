import type { Kind } from "@entente/model";
import { Problem } from "@entente/model";
import type { Db } from "../db/types.ts";
import { Parameters } from "../read/rows.ts";
import { loadItems } from "./items.ts";
import { type ReviewFilter, type ReviewList, type ReviewRow, type ReviewType, reviewTypes } from "./types.ts";

/** A place in the order of the inbox. */
interface Place {
  importance: number;
  weight: number;
  id: string;
}

/** What waits for a person, the most important first: a page of it, and how much there is of each sort. `after` is `next` of the page before. */
export async function reviewList(
  db: Db,
  options: ReviewFilter & { after?: string | undefined; limit?: number | undefined } = {},
): Promise<Omit<ReviewList, "behind">> {
  const limit = Math.min(100, Math.max(1, options.limit ?? 20));
  const rows = await reviewRows(db, options, limit + 1, options.after === undefined ? undefined : placeIn(options.after));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await loadItems(db, shown),
    ...(rows.length > limit && last && { next: JSON.stringify([last.importance, last.weight, last.id]) }),
    ...(await countsOf(db, options)),
  };
}

/** Throws "invalid-input" where the text is no place that a list gave. */
function placeIn(text: string): Place {
  const [importance, weight, id] = asList(text);
  if (typeof importance !== "number" || typeof weight !== "number" || typeof id !== "string") {
    throw new Problem("invalid-input", { field: "after", value: text.slice(0, 100) });
  }
  return { importance, weight, id };
}

function asList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/**
 * Rows that fit, in order. Each sort of row (state, type, kind, language) lies in order in the index; a page takes the first few of each sort
 * that fits, so that its cost does not grow with the inbox. What one document holds is few enough to be sorted.
 */
export async function reviewRows(db: Db, filter: ReviewFilter, limit: number, after?: Place): Promise<ReviewRow[]> {
  const parameters = new Parameters();
  const own = conditions(filter, parameters, after);
  const count = parameters.add(limit);
  const from = filter.document
    ? `review_items i where ${sorts(filter, parameters, "i")} and i.document = ${parameters.add(filter.document)} and ${own}`
    : `review_bins b cross join lateral (
        select * from review_items i
        where i.state = b.state and i.state <> 'done' and i.type = b.type and i.kind = b.kind and i.language = b.language and ${own}
        order by i.importance, i.weight, i.id limit ${count}
      ) i where b.items > 0 and ${sorts(filter, parameters, "b")}`;
  return db.query<ReviewRow>(`select i.* from ${from} order by i.importance, i.weight, i.id limit ${count}`, parameters.values);
}

function conditions({ least }: ReviewFilter, parameters: Parameters, after: Place | undefined): string {
  const all = ["true"];
  if (least !== undefined) all.push(`i.score >= ${parameters.add(least)}`);
  if (after) {
    const place = [parameters.add(after.importance), parameters.add(after.weight), parameters.add(after.id)];
    all.push(`(i.importance, i.weight, i.id) > (${place[0]}::smallint, ${place[1]}::float8, ${place[2]}::text collate "C")`);
  }
  return all.join(" and ");
}

function sorts({ type, kind, language, state }: ReviewFilter, parameters: Parameters, table: "b" | "i"): string {
  const all = [`${table}.state = ${parameters.add(state ?? "open")}`];
  if (type) all.push(`${table}.type = ${parameters.add(type)}`);
  if (kind) all.push(`${table}.kind = ${parameters.add(kind)}`);
  if (language) all.push(`${table}.language = ${parameters.add(language)}`);
  return all.join(" and ");
}

interface Bin {
  type: ReviewType;
  kind: string;
  language: string;
  items: number;
}

const binsOfDocument = `
  select type, kind, language, count(*) as items from review_items
  where state = $1 and document = $2 and ($3::float8 is null or score >= $3) group by type, kind, language`;
const binsOfAll = "select type, kind, language, items from review_bins where state = $1 and items > 0";

/** How many there are, each way of filtering counted as if it alone were let go. */
async function countsOf(db: Db, filter: ReviewFilter): Promise<Pick<ReviewList, "counts" | "kinds" | "languages">> {
  const { type, kind, language, document, state = "open", least } = filter;
  const bins = document ? await db.query<Bin>(binsOfDocument, [state, document, least ?? null]) : await db.query<Bin>(binsOfAll, [state]);
  const fits = (bin: Bin, ...parts: ("type" | "kind" | "language")[]) =>
    (!parts.includes("type") || !type || bin.type === type) &&
    (!parts.includes("kind") || !kind || bin.kind === kind) &&
    (!parts.includes("language") || !language || bin.language === language);
  const byType = tally(
    bins.filter((bin) => fits(bin, "kind", "language")),
    (bin) => bin.type,
  );
  const byKind = tally(
    bins.filter((bin) => bin.kind !== "" && fits(bin, "type", "language")),
    (bin) => bin.kind,
  );
  const byLanguage = tally(
    bins.filter((bin) => fits(bin, "type", "kind")),
    (bin) => bin.language,
  );
  return {
    counts: Object.fromEntries(reviewTypes.map((one) => [one, byType.get(one) ?? 0])) as Record<ReviewType, number>,
    kinds: [...byKind].map(([name, items]) => ({ kind: name as Kind, items })),
    languages: [...byLanguage].map(([code, items]) => ({ code, items })),
  };
}

/** Sums by a key, the largest first. */
function tally(bins: readonly Bin[], key: (bin: Bin) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const bin of bins) sums.set(key(bin), (sums.get(key(bin)) ?? 0) + bin.items);
  return new Map([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
