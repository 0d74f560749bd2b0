import { type Evidence, emptyReading, type Grounded, type Reading } from "@entente/model";
import { hashOf } from "../claims/ids.ts";
import type { Source } from "../settle.ts";

type Lists = Omit<Reading, "document" | "reader" | "warnings">;
/** An item without its evidence and confidence; `said` are the words it rests on. */
type Draft<T> = Omit<T, keyof Grounded> & Partial<Grounded> & { said?: string };
type Drafts = { [K in keyof Lists]?: Draft<Lists[K][number]>[] };

export interface DraftDocument extends Drafts {
  text: string;
  language?: string;
  title?: string;
  warnings?: Reading["warnings"];
}

/** A reading as the reader would give it: every item grounded in the words it names, else in its own name, else in the whole text. */
export function reading(draft: DraftDocument): Reading {
  const { text, language = "en", title, warnings = [], ...drafts } = draft;
  const lists = Object.entries(drafts).map(([name, items]) => [
    name,
    (items as Draft<{ name?: string }>[]).map((item) => ground(text, item)),
  ]);
  const document = {
    sha256: hashOf([text]),
    file: `${title ?? "document"}.txt`,
    mediaType: "text/plain",
    language,
    ...(title !== undefined && { title }),
    text,
  };
  const nothing = emptyReading(document, { name: "grammar", version: "0.1.0" });
  return { ...nothing, ...(Object.fromEntries(lists) as Partial<Lists>), warnings };
}

function ground(text: string, { said, ...item }: Draft<{ name?: string }>): unknown {
  return { confidence: 0.9, evidence: [spanOf(text, said ?? item.name ?? text)], ...item };
}

/** Where words stand in a text, as evidence. */
export function spanOf(text: string, quote: string): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return { start, end: start + quote.length, quote };
}

/** Where a test document comes from. */
export function source(text = "bytes"): Source {
  return { bytes: new TextEncoder().encode(text), addedAt: "2026-01-02T03:04:05.000Z" };
}

/** Who acts in a test. */
export const actor = { author: "Mai", at: "2026-02-03T04:05:06.000Z" };
