import type { Command } from "commander";
import type { z } from "zod";
import { Intake } from "../intake.ts";
import type { Context, Operation } from "../operations/operation.ts";
import { ReadingRoom } from "../reading/reading-room.ts";
import { openRegister } from "../register.ts";
import { present } from "./present.ts";
import { accountName, dataFolder, now, type Shell } from "./shared.ts";

type Options = Record<string, string | boolean | undefined>;

/** Mounts an operation as a command: its words as arguments, the rest of its input as options. */
export function mountOperation(program: Command, operation: Operation, shell: Shell, done: (status: number) => void): void {
  const { command: form, id, input } = operation;
  if (!form) return;
  const { speak } = shell;
  const words = form.words ?? [];
  const command = program.command(form.name).description(speak("cli", `operation.${id}`));
  for (const word of words) command.argument(`<${word}>`, speak("cli", word === "q" ? "option.q" : `argument.${word}`));
  for (const [name, field] of Object.entries(input.shape)) if (!words.includes(name)) addOption(command, name, field as z.ZodType, shell);
  command.option("--json", speak("cli", "option.json")).option("--data <folder>", speak("cli", "option.data"));
  command.action(async (...called: unknown[]) => {
    await runOperation(operation, inputOf(called, words), shell);
    done(0);
  });
}

/** Fields that take no single word (nested ones) have no option. */
function addOption(command: Command, name: string, field: z.ZodType, { speak }: Shell): void {
  if (field.safeParse({}).success) return;
  const isFlag = field.safeParse(true).success && !field.safeParse("12").success;
  const isAuthor = name === "author";
  const flags = isFlag ? `--${name}` : `--${name} <${name}>`;
  if (isAuthor) command.option(flags, speak("cli", "option.author"), accountName());
  else command.option(flags, speak("cli", `option.${name}`));
}

/** The library hands a command its words first, then its options. */
function inputOf(called: readonly unknown[], words: readonly string[]): Options {
  const input: Options = { ...(called[words.length] as Options) };
  for (const [index, word] of words.entries()) input[word] = String(called[index]);
  return input;
}

async function runOperation(operation: Operation, { json, data, ...input }: Options, shell: Shell): Promise<void> {
  const { terminal, language, env } = shell;
  const db = await openRegister(dataFolder(typeof data === "string" ? data : undefined, env), env["DATABASE_URL"]);
  const room = new ReadingRoom();
  try {
    const context: Context = { db, now, language, intake: new Intake({ db, room, now, log: terminal.note }) };
    const result = await operation.call(context, input);
    await terminal.print(json ? `${JSON.stringify(result, null, 2)}\n` : present(operation.id, result, shell.speak));
  } finally {
    await room.close();
    await db.close();
  }
}
