/** The form a model must answer in. It is looser than a Reading: everything is checked against the text before it counts. */
import {
  agreementStatuses,
  agreementTypes,
  bounds,
  encounterTypes,
  forces,
  measures,
  organisationTypes,
  sectors,
  tieTypes,
  warningCodes,
} from "@entente/model";
import { z } from "zod";

/** Models write null where a field is empty, whatever they are told. */
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);
const quotes = z.array(z.string().max(2000)).max(8);
const names = optional(z.array(z.string().max(300)).max(60));
const sectorList = optional(z.array(z.string()));
const text = z.string().max(500);

const itemForms = {
  persons: z.object({ name: text, role: optional(text), affiliation: optional(text), aliases: names, quotes }),
  organisations: z.object({ name: text, type: optional(z.enum(organisationTypes).catch("other")), aliases: names, quotes }),
  places: z.object({ name: text, country: optional(text), quotes }),
  encounters: z.object({
    type: z.enum(encounterTypes),
    date: optional(text),
    guests: names,
    hosts: names,
    people: names,
    place: optional(text),
    sectors: sectorList,
    quotes,
  }),
  agreements: z.object({
    type: z.enum(agreementTypes),
    status: z.enum(agreementStatuses),
    parties: names,
    date: optional(text),
    title: optional(text),
    quotes,
  }),
  ties: z.object({ type: z.enum(tieTypes), parties: names, since: optional(text), quotes }),
  commitments: z.object({
    force: z.enum(forces),
    by: optional(text),
    to: optional(text),
    due: optional(text),
    sectors: sectorList,
    quotes,
  }),
  figures: z.object({
    measure: z.enum(measures),
    value: z.number(),
    unit: optional(text),
    about: optional(text),
    partner: optional(text),
    asOf: optional(text),
    bound: optional(z.enum(bounds)),
    quotes,
  }),
  sectors: z.object({ code: z.enum(sectors), quotes }),
  warnings: z.object({ code: z.enum(warningCodes), message: optional(text), quotes }),
};

type ItemForms = typeof itemForms;
export type AnswerList = keyof ItemForms;
export type Answer = { [List in AnswerList]: z.infer<ItemForms[List]>[] };
export const answerLists = Object.keys(itemForms) as AnswerList[];

/** JSON Schema of the answer, for endpoints that can be held to one. */
export const answerSchema: Record<string, unknown> = z.toJSONSchema(z.object(mapForms((form) => z.array(form))), {
  io: "input",
  unrepresentable: "any",
});

function mapForms<T>(make: (form: ItemForms[AnswerList]) => T): Record<AnswerList, T> {
  return Object.fromEntries(answerLists.map((list) => [list, make(itemForms[list])])) as Record<AnswerList, T>;
}

/**
 * What can be used of a model's answer: items of the right form are kept, others dropped and counted, so that one bad item does not
 * cost the rest. Undefined where the answer is no object at all.
 */
export function parseAnswer(raw: unknown): { answer: Answer; dropped: number } | undefined {
  const object = typeof raw === "string" ? jsonIn(raw) : raw;
  if (typeof object !== "object" || object === null || Array.isArray(object)) return undefined;
  const fields = object as Record<string, unknown>;
  if (!answerLists.some((list) => Array.isArray(fields[list]))) return undefined;
  let dropped = 0;
  const parsed = answerLists.map((list) => {
    const items = Array.isArray(fields[list]) ? (fields[list] as unknown[]) : [];
    const kept = items.map((item) => itemForms[list].safeParse(item)).flatMap((result) => (result.success ? [result.data] : []));
    dropped += items.length - kept.length;
    return [list, kept];
  });
  return { answer: Object.fromEntries(parsed) as Answer, dropped };
}

/** The JSON object inside words, fences or after a model's thinking aloud; undefined where there is none. */
export function jsonIn(words: string): unknown {
  const start = words.indexOf("{");
  const end = words.lastIndexOf("}");
  if (start < 0 || end <= start) return undefined;
  try {
    return JSON.parse(words.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
