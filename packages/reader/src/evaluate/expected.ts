import {
  type AgreementItem,
  agreementStatuses,
  agreementTypes,
  type CommitmentItem,
  type EncounterItem,
  encounterTypes,
  type FigureItem,
  forces,
  measures,
  Problem,
  type TieItem,
  tieTypes,
  type WarningItem,
  warningCodes,
} from "@entente/model";
import { z } from "zod";

type Plain<T> = Omit<T, "evidence" | "confidence" | "rule" | "implied" | "aliases">;

/** What a careful reader takes from one document: the fields of a reading, with the carrying words in place of evidence. */
export interface Expected {
  id: string;
  lang: string;
  /** EDTF date of publication. */
  published?: string;
  persons: { name: string; role?: string; affiliation?: string }[];
  organisations: string[];
  places: string[];
  encounters: Plain<EncounterItem>[];
  agreements: Plain<AgreementItem>[];
  ties: Plain<TieItem>[];
  commitments: (Plain<CommitmentItem> & { quote: string })[];
  figures: (Plain<FigureItem> & { quote: string })[];
  sectors: string[];
  warnings: { code: WarningItem["code"]; quote: string }[];
}

const words = z.union([z.string(), z.number()]).transform(String);
const optional = words.optional();
const name = z.union([z.string(), z.object({ name: z.string() }).transform((item) => item.name)]);
const names = z
  .union([name.transform((one) => [one]), z.array(name)])
  .nullish()
  .transform((list) => list ?? []);
/** Lists that a person left out are empty. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const form = z.object({
  id: z.string().optional(),
  lang: z.string().default(""),
  published: optional,
  persons: list(
    z.union([z.string().transform((one) => ({ name: one })), z.object({ name: z.string(), role: optional, affiliation: optional })]),
  ),
  organisations: names,
  places: names,
  encounters: list(z.object({ type: z.enum(encounterTypes), date: optional, guests: names, hosts: names, people: names, place: optional })),
  agreements: list(z.object({ type: z.enum(agreementTypes), parties: names, date: optional, status: z.enum(agreementStatuses) })),
  ties: list(z.object({ type: z.enum(tieTypes), parties: names, since: optional })),
  commitments: list(z.object({ force: z.enum(forces), by: optional, to: optional, due: optional, quote: z.string() })),
  figures: list(
    z.object({
      measure: z.enum(measures),
      value: z.number(),
      unit: z.string().default(""),
      about: optional,
      partner: optional,
      asOf: optional,
      quote: z.string().default(""),
    }),
  ),
  sectors: list(z.string()),
  warnings: list(z.object({ code: z.enum(warningCodes), quote: z.string() })),
});

/**
 * The expected readings of one file, as JSON.parse gave them: one, or a list where the source holds several documents. Lists may be left
 * out. Throws Problem "invalid-input" that names the file and the place where the form is not kept.
 */
export function parseExpected(json: unknown, file: string): Expected[] {
  const found = z.union([z.array(form), form.transform((one) => [one])]).safeParse(json);
  if (!found.success) throw new Problem("invalid-input", { field: file, reason: placeOf(json) });
  return found.data.map((one, index) => withoutAbsent({ ...one, id: one.id ?? (index === 0 ? file : `${file}/${index + 1}`) }) as Expected);
}

/** The first place where one document's form is not kept, with what stands in the way. */
function placeOf(json: unknown): string {
  const all: unknown[] = Array.isArray(json) ? json : [json];
  for (const [index, one] of all.entries()) {
    const issue = form.safeParse(one).error?.issues[0];
    if (issue) return `${[...(all.length > 1 ? [index] : []), ...issue.path].join(".")}: ${issue.message}`;
  }
  return "?";
}

/** A field without a value is absent, as readings have it. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(present.map(([key, field]) => [key, withoutAbsent(field)]));
}
