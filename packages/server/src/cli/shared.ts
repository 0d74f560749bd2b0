import { userInfo } from "node:os";
import type { Language } from "@entente/model";
import { reportProblem, toProblem } from "../errors.ts";
import { chooseLanguage, type Speak } from "../messages.ts";
import type { Terminal } from "./terminal.ts";

/** What every command works with. */
export interface Shell {
  terminal: Terminal;
  language: Language;
  speak: Speak;
  env: Readonly<Record<string, string | undefined>>;
}

/** The language of messages: "--lang" before the locale of the environment (POSIX order). */
export function shellLanguage(argv: readonly string[], env: Shell["env"]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return chooseLanguage([asked ?? "", locale ?? ""]);
}

/** Says a problem on standard error, in the person's language. */
export function noteProblem({ terminal, language, speak }: Shell, error: unknown): void {
  const problem = toProblem(error, terminal.note);
  terminal.note(speak("cli", "error", { message: reportProblem(problem, language).message }));
}

/** The data folder a command works on. */
export function dataFolder(option: string | undefined, env: Shell["env"]): string {
  return option ?? env["ENTENTE_DATA"] ?? "data";
}

/** The name that stands under decisions made on the command line. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "?";
  }
}

/** Now, as ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}
