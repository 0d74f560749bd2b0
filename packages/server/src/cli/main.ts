import { speaker } from "../messages.ts";
import { createProgram } from "./program.ts";
import { noteProblem, type Shell, shellLanguage } from "./shared.ts";
import { processTerminal } from "./terminal.ts";
import { Usage, usageMessage } from "./usage.ts";

/**
 * Runs one command. Gives the exit status: 0 when all went well, 1 when something could not be done, 2 when the command was called wrongly.
 * Never throws; what went wrong has been said on standard error.
 */
export async function main(argv: readonly string[], env: Shell["env"]): Promise<number> {
  const language = shellLanguage(argv, env);
  const shell: Shell = { terminal: processTerminal(), language, speak: speaker(language), env };
  let status = 0;
  try {
    const program = createProgram(shell, (given) => {
      status = given;
    });
    await program.parseAsync(argv.length > 0 ? argv : ["--help"], { from: "user" });
    return status;
  } catch (error) {
    return explain(error, shell);
  }
}

function explain(error: unknown, shell: Shell): number {
  if (!(error instanceof Usage)) {
    noteProblem(shell, error);
    return 1;
  }
  if (error.error.exitCode === 0) return 0;
  shell.terminal.note(shell.speak("cli", "error", { message: usageMessage(error, shell) }));
  return 2;
}
