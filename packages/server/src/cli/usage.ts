import type { Command, CommanderError, Help } from "commander";
import type { Shell } from "./shared.ts";

const headings: Readonly<Record<string, string>> = {
  "Usage:": "heading.usage",
  "Arguments:": "heading.arguments",
  "Options:": "heading.options",
  "Commands:": "heading.commands",
};

/** Help in the person's language: the library's headings are the only words there that are not the catalogue's. */
export function helpInLanguage({ speak }: Shell): Partial<Help> {
  return { styleTitle: (title: string) => (headings[title] ? speak("cli", headings[title]) : title) };
}

/** A command that was called wrongly, or help that was asked for (`status` 0). */
export class Usage extends Error {
  readonly error: CommanderError;
  readonly command: Command;

  constructor(error: CommanderError, command: Command) {
    super(error.message, { cause: error });
    this.error = error;
    this.command = command;
  }
}

const usageKeys: Readonly<Record<string, string>> = {
  "commander.unknownOption": "usage.unknownOption",
  "commander.missingArgument": "usage.missing",
  "commander.optionMissingArgument": "usage.missing",
  "commander.missingMandatoryOptionValue": "usage.missing",
  "commander.excessArguments": "usage.excess",
};

/** What is said about a wrong call. */
export function usageMessage({ error, command }: Usage, { speak }: Shell): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  if (error.code === "commander.unknownCommand") return speak("problem", "unknown-command", { name });
  return speak("cli", usageKeys[error.code] ?? "usage.invalid", { name, help: `${pathOf(command)} --help` });
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
