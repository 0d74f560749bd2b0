import { randomUUID } from "node:crypto";
import { type Language, Problem, type ProblemCode, problemCodes } from "@entente/model";
import { speaker } from "./messages.ts";

type Params = Record<string, string | number>;

/** A problem as it crosses the edge. */
export interface ProblemReport {
  code: ProblemCode;
  message: string;
  params: Params;
  field?: string;
}

const statuses: Partial<Record<ProblemCode, number>> = {
  "too-large": 413,
  "address-unreachable": 502,
  "address-refused": 502,
  "address-timeout": 504,
  "disk-full": 507,
  "data-folder-in-use": 503,
  "data-folder-newer": 503,
  "data-folder-damaged": 503,
  "database-unreachable": 503,
  "host-forbidden": 403,
  "origin-forbidden": 403,
  "address-private": 403,
  "not-found": 404,
  "invalid-input": 400,
  conflict: 409,
  internal: 500,
};

/** The HTTP status of a problem; what concerns a document's content is 422. */
export function statusOf(code: ProblemCode): number {
  return statuses[code] ?? 422;
}

const systemCodes: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ECONNREFUSED: "database-unreachable",
  /** PostgreSQL: disk_full, cannot_connect_now, admin_shutdown. */
  "53100": "disk-full",
  "57P03": "database-unreachable",
  "57P01": "database-unreachable",
};

/**
 * Any thrown thing as a Problem. What nobody foresaw becomes "internal" with an id under which `log` gets the whole error, so that
 * neither words of the machine nor a stack reach a reader.
 */
export function toProblem(error: unknown, log: (line: string) => void): Problem {
  if (error instanceof Problem && error.code !== "internal") return error;
  const system = error instanceof Error ? systemCodes[(error as NodeJS.ErrnoException).code ?? ""] : undefined;
  if (system) return new Problem(system, systemParams(error as NodeJS.ErrnoException), { cause: error });
  const id = randomUUID().slice(0, 8);
  log(`internal ${id}: ${detailsOf(error)}`);
  return new Problem("internal", { id }, { cause: error });
}

function systemParams(error: NodeJS.ErrnoException): Params {
  return { file: error.path ?? "?", reason: error.code ?? error.message };
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n  caused by ${detailsOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** A problem in the words of a language. */
export function reportProblem(problem: Problem, language: Language): ProblemReport {
  const { code, params } = problem;
  const field = params["field"];
  return { code, message: problemMessage(code, params, language), params, ...(field === undefined ? {} : { field: String(field) }) };
}

/** The message of a problem code; `code` may be any text, for what was written down earlier. */
export function problemMessage(code: string, params: Params, language: Language): string {
  const known = problemCodes.find((problem) => problem === code) ?? "internal";
  return speaker(language)("problem", known, readable(params, language));
}

/** A limit is shown with its unit, bytes as megabytes; where no reason is given, the refused value stands in its place. */
function readable(given: Params, language: Language): Params {
  const params = { reason: given["value"] ?? "?", ...given };
  const { limit, unit = "bytes" } = given;
  if (typeof limit !== "number") return params;
  if (unit === "bytes") {
    const size = new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
    return { ...params, limit: size.format(limit / 1_048_576) };
  }
  return { ...params, limit: speaker(language)("cli", `unit.${unit}`, { number: new Intl.NumberFormat(language).format(limit) }) };
}
