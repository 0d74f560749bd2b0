import { type FailedReading, Problem, type Reading } from "@entente/model";
import { type Category, type Expected, evaluate, nothingRead, type Pair, type Report, type Share } from "@entente/reader/evaluate";
import { problemMessage } from "../errors.ts";
import type { Speak } from "../messages.ts";
import type { ModelOptions } from "../model/settings.ts";
import type { Room } from "../reading/reading-room.ts";
import { type Case, findCases } from "./cases.ts";
import { openFile } from "./inputs.ts";
import { openRoom } from "./room.ts";
import type { Shell } from "./shared.ts";
import { tableLines } from "./table.ts";

export interface EvaluateOptions extends ModelOptions {
  json?: boolean;
  misses?: boolean;
  /** Only cases whose expected reading is in this language. */
  language?: string;
}

/** Reads a folder of cases and prints how far the readings agree with the expected ones; gives the exit status: 0 when all were read. */
export async function evaluateCommand(folder: string, options: EvaluateOptions, shell: Shell): Promise<number> {
  const cases = (await findCases(folder, shell)).filter(({ expected }) => inLanguage(expected, options.language));
  const room = openRoom(options, shell);
  const pairs: Pair[] = [];
  let failures = 0;
  try {
    for (const one of cases) {
      const results = await readCase(room, one, shell);
      failures += results.filter((result) => "error" in result).length;
      pairs.push(...pairsOf(one, results));
    }
  } finally {
    await room.close();
  }
  const report = evaluate(pairs);
  await shell.terminal.print(options.json ? jsonOf(report, options) : textOf(report, options, shell.speak));
  return failures > 0 ? 1 : 0;
}

function inLanguage(expected: readonly Expected[], language: string | undefined): boolean {
  return language === undefined || expected.some(({ lang }) => lang === language);
}

/** A document that cannot be read is said on standard error and counts as one in which nothing was found. */
async function readCase(room: Room, { source, expected }: Case, shell: Shell): Promise<(Reading | FailedReading)[]> {
  const { terminal, speak, language } = shell;
  const results = await readFile(room, source);
  for (const result of results) {
    if (!("error" in result)) continue;
    const { code, params, message: detail } = result.error;
    if (code === "internal") terminal.note(detail);
    const message = problemMessage(code, { file: result.document.file, id: "stderr", ...params }, language);
    terminal.note(speak("cli", "error", { message }));
  }
  if (results.length === expected.length) terminal.note(speak("cli", "progress.read", { file: source }));
  else terminal.note(speak("cli", "evaluate.number", { file: source, found: results.length, expected: expected.length }));
  return results;
}

async function readFile(room: Room, source: string): Promise<(Reading | FailedReading)[]> {
  try {
    const { bytes } = await openFile(source);
    return await room.read({ file: source, bytes });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [{ document: { file: source }, error: { code: error.code, message: error.message, params: error.params } }];
  }
}

/** Documents are set beside what is expected of them in their order; one more or less on either side stands alone. */
function pairsOf({ source, expected }: Case, results: readonly (Reading | FailedReading)[]): Pair[] {
  return expected.map((one, index) => {
    const result = results[index];
    return { expected: one, reading: result && !("error" in result) ? result : nothingRead(source) };
  });
}

function jsonOf(report: Report, { misses }: EvaluateOptions): string {
  return `${JSON.stringify(misses ? report : { ...report, misses: undefined }, null, 2)}\n`;
}

function textOf(report: Report, { misses }: EvaluateOptions, speak: Speak): string {
  const parts = [
    categoryTable(report, speak),
    languageTable(report, speak),
    closing(report, speak),
    ...(misses ? [missLines(report, speak)] : []),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function categoryTable({ categories }: Report, speak: Speak): string[] {
  const head = ["precision", "recall", "f1", "expected", "found"].map((column) => speak("cli", `evaluate.${column}`));
  const rows = entries(categories).map(([category, score]) => [
    categoryName(category, speak),
    ...[score.precision, score.recall, score.f1].map(percent),
    String(score.expected),
    String(score.found),
  ]);
  return tableLines([["", ...head], ...rows]);
}

function languageTable({ languages, categories }: Report, speak: Speak): string[] {
  const tongues = Object.entries(languages);
  const rows = entries(categories).map(([category]) => [
    categoryName(category, speak),
    ...tongues.map(([, scores]) => percent(scores.categories[category])),
  ]);
  const overall = [speak("cli", "evaluate.overallShort"), ...tongues.map(([, scores]) => percent(scores.overall))];
  return tableLines([["F1", ...tongues.map(([language]) => language)], ...rows, overall]);
}

function closing({ roles, grounding, documents, overall }: Report, speak: Speak): string[] {
  return [
    speak("cli", "evaluate.roles", shareValues(roles)),
    speak("cli", "evaluate.grounding", shareValues(grounding)),
    speak("cli", "evaluate.overall", { documents, percent: percent(overall) }),
  ];
}

function shareValues({ right, of }: Share): Record<string, string | number> {
  return { right, of, percent: percent(of === 0 ? 1 : right / of) };
}

function missLines({ misses }: Report, speak: Speak): string[] {
  return misses.flatMap(({ id, category, missed, extra }) => [
    `${id}  ${categoryName(category, speak)}`,
    ...missed.map((item) => `  ${speak("cli", "evaluate.missed", { item: JSON.stringify(item) })}`),
    ...extra.map((item) => `  ${speak("cli", "evaluate.extra", { item: JSON.stringify(item) })}`),
  ]);
}

const kinds: Partial<Record<Category, string>> = {
  persons: "person",
  organisations: "organisation",
  places: "place",
  encounters: "encounter",
  agreements: "agreement",
  ties: "tie",
  commitments: "commitment",
  figures: "figure",
};

function categoryName(category: Category, speak: Speak): string {
  const kind = kinds[category];
  return kind ? speak("term", `kinds.${kind}`) : speak("cli", `label.${category}`);
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function entries<T>(record: Record<Category, T>): [Category, T][] {
  return Object.entries(record) as [Category, T][];
}
