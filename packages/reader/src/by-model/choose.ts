import { fold, nameKey, type Reading } from "@entente/model";
import { z } from "zod";
import type { KnownName } from "../types.ts";
import { jsonIn } from "./answer.ts";
import { choiceInstructions } from "./prompt.ts";
import type { ModelEndpoint } from "./read.ts";

/** A name of a document that a model takes for a record the register holds. */
export interface KnownChoice {
  kind: KnownName["kind"];
  name: string;
  /** Id of the record. */
  record: string;
}

/** Known names that may be meant by a name, found by shared character pairs, rarest first. Built once for many documents. */
export class Candidates {
  readonly #names: readonly KnownName[];
  readonly #byPair = new Map<string, number[]>();

  constructor(names: readonly KnownName[]) {
    this.#names = names;
    for (const [index, { name }] of names.entries()) {
      for (const pair of pairsOf(name)) {
        const list = this.#byPair.get(pair);
        if (list) list.push(index);
        else this.#byPair.set(pair, [index]);
      }
    }
  }

  /** At most `most` known names of the same kind, one a record, most alike first. */
  like(kind: KnownName["kind"], name: string, most = 8): KnownName[] {
    const votes = new Map<number, number>();
    const lists = pairsOf(name).map((pair) => this.#byPair.get(pair) ?? []);
    for (const list of lists.sort((a, b) => a.length - b.length).slice(0, 6)) {
      if (list.length > 2000) continue;
      for (const index of list) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
    const found = new Map<string, KnownName>();
    for (const [index] of [...votes].sort((a, b) => b[1] - a[1])) {
      const known = this.#names[index];
      if (known?.kind === kind && !found.has(known.id)) found.set(known.id, known);
      if (found.size >= most) break;
    }
    return [...found.values()];
  }
}

function pairsOf(name: string): string[] {
  const key = nameKey(name);
  return [...new Set(Array.from({ length: Math.max(1, key.length - 1) }, (_, index) => key.slice(index, index + 2)))];
}

interface Asked {
  kind: KnownName["kind"];
  name: string;
  words: string;
  candidates: KnownName[];
}

const choices = z.object({ choices: z.array(z.object({ name: z.string(), record: z.string().nullish() })) });

/**
 * The second step of reading by a model: which of a reading's names are records the register holds already. Only records that were offered for
 * that name are taken. Empty where there is nothing to ask or the model does not answer; names spelled like a known one are not asked about.
 */
export async function chooseKnown(reading: Reading, candidates: Candidates, endpoint: ModelEndpoint): Promise<KnownChoice[]> {
  const asked = questionsOf(reading, candidates);
  if (asked.length === 0) return [];
  const answer = await endpoint
    .ask({ instructions: choiceInstructions, prompt: promptOf(asked), schema: z.toJSONSchema(choices), schemaName: "choices" })
    .catch(() => undefined);
  const parsed = choices.safeParse(typeof answer === "string" ? jsonIn(answer) : answer);
  if (!parsed.success) return [];
  return parsed.data.choices.flatMap(({ name, record }) => {
    const question = asked.find((one) => one.name === name);
    const offered = question?.candidates.some(({ id }) => id === record);
    return question && record && offered ? [{ kind: question.kind, name, record }] : [];
  });
}

function questionsOf(reading: Reading, candidates: Candidates): Asked[] {
  const lists = [
    ["person", reading.persons],
    ["organisation", reading.organisations],
    ["place", reading.places],
  ] as const;
  return lists.flatMap(([kind, items]) =>
    items.flatMap(({ name, evidence }): Asked[] => {
      const alike = candidates.like(kind, name);
      if (alike.length === 0 || alike.some((known) => fold(known.name) === fold(name))) return [];
      return [{ kind, name, words: around(reading.document.text, evidence[0]?.start ?? 0), candidates: alike }];
    }),
  );
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at + 120).replace(/\s+/gu, " ");
}

function promptOf(asked: readonly Asked[]): string {
  const questions = asked.map(({ kind, name, words, candidates }) => ({
    kind,
    name,
    words,
    records: candidates.map((known) => ({ record: known.id, name: known.name, ...(known.country ? { country: known.country } : {}) })),
  }));
  return JSON.stringify(questions, null, 1);
}
