import type { AddResult } from "../contract.ts";
import { Intake } from "../intake.ts";
import type { ModelOptions } from "../model/settings.ts";
import { openRegister } from "../register.ts";
import { type Input, openInputs } from "./inputs.ts";
import { noteProgress, noteTally, type Tally, tally } from "./progress.ts";
import { openRoom } from "./room.ts";
import { dataFolder, now, type Shell } from "./shared.ts";

export interface AddOptions extends ModelOptions {
  json?: boolean;
  data?: string;
  charset?: string;
  mediaType?: string;
}

/** Reads documents into the register; gives the exit status: 0 when all are in it. */
export async function addCommand(names: readonly string[], options: AddOptions, shell: Shell): Promise<number> {
  const { terminal, env } = shell;
  const db = await openRegister(dataFolder(options.data, env), env["DATABASE_URL"]);
  const room = openRoom(options, shell);
  const counts: Tally = { added: 0, known: 0, failed: 0 };
  try {
    const intake = new Intake({ db, room, now, log: terminal.note });
    await intake.learnNames();
    let done = 0;
    for await (const results of intake.addEach(inputs(names, options), shell.language)) {
      tally(results, counts);
      done++;
      for (const result of results) await say(result, done, options, shell);
    }
    if (counts.added > 0) await intake.resolve();
  } finally {
    await room.close();
    await db.close();
  }
  noteTally(counts, shell);
  return counts.failed > 0 ? 1 : 0;
}

/** What is to be added, each as the options say that it is to be understood. */
async function* inputs(names: readonly string[], { charset, mediaType }: AddOptions): AsyncGenerator<Input> {
  for await (const input of openInputs(names)) {
    if ("problem" in input) yield input;
    else yield { ...input, charset: charset ?? input.charset, mediaType: mediaType ?? input.mediaType };
  }
}

/** With --json one object a line, each as soon as its document is safe. */
async function say(result: AddResult, done: number, { json }: AddOptions, shell: Shell): Promise<void> {
  if (json) await shell.terminal.print(`${JSON.stringify(result)}\n`);
  else noteProgress(result, { done }, shell);
}
