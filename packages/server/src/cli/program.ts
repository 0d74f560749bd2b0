import { Command, InvalidArgumentError } from "commander";
import { operations } from "../operations/index.ts";
import { version } from "../version.ts";
import type { AddOptions } from "./add.ts";
import type { EvaluateOptions } from "./evaluate.ts";
import type { ExportOptions } from "./export.ts";
import type { ImportOptions } from "./import.ts";
import { mountOperation } from "./operation-command.ts";
import type { ReadOptions } from "./read.ts";
import { accountName, type Shell } from "./shared.ts";
import type { StartOptions } from "./start.ts";
import { helpInLanguage, Usage } from "./usage.ts";

/** The command line. `done` gets the exit status of the command that ran. Wrong calls throw Usage. */
export function createProgram(shell: Shell, done: (status: number) => void): Command {
  const { speak } = shell;
  const program = new Command("entente")
    .description(speak("cli", "program"))
    .configureHelp({ ...helpInLanguage(shell), showGlobalOptions: false });
  program.version(version, "--version", speak("cli", "option.version")).option("--lang <lang>", speak("cli", "option.lang"));
  program.helpCommand("help [command]", speak("cli", "command.help"));
  addStart(program, shell, done);
  addRead(program, shell, done);
  addAdd(program, shell, done);
  addEvaluate(program, shell, done);
  addExport(program, shell, done);
  addImport(program, shell, done);
  for (const operation of operations) if (operation.command) mountOperation(program, operation, shell, done);
  for (const command of [program, ...program.commands]) settle(command, shell);
  return program;
}

/** What all commands have alike: help in the person's language, wrong calls thrown, the language option anywhere. */
function settle(command: Command, { speak, terminal }: Shell): void {
  command.helpOption("-h, --help", speak("cli", "option.help")).exitOverride((error) => {
    throw new Usage(error, command);
  });
  command.configureOutput({ writeOut: (text) => void terminal.print(text), writeErr: () => undefined, outputError: () => undefined });
  if (command.parent) command.option("--lang <lang>", speak("cli", "option.lang"));
}

/** Options of every command that reads: which language model does it, if any. */
function withModel(command: Command, { speak }: Shell): Command {
  return command.option("--model <name>", speak("cli", "option.model")).option("--model-url <address>", speak("cli", "option.modelUrl"));
}

/** Options of commands that take documents: what their sender knows of their form. */
function withForm(command: Command, { speak }: Shell): Command {
  return command
    .option("--charset <charset>", speak("cli", "option.charset"))
    .option("--media-type <type>", speak("cli", "option.mediaType"));
}

function addStart(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  withModel(program.command("start"), shell)
    .description(speak("cli", "command.start"))
    .option("--port <port>", speak("cli", "option.port"), parsePort)
    .option("--host <host>", speak("cli", "option.host"), "127.0.0.1")
    .option("--data <folder>", speak("cli", "option.data"))
    .option("--no-samples", speak("cli", "option.noSamples"))
    .option("--no-web", speak("cli", "option.noWeb"))
    .action(async (options: StartOptions) => done(await (await import("./start.ts")).startCommand(options, shell)));
}

function addRead(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  withForm(withModel(program.command("read"), shell), shell)
    .description(speak("cli", "command.read"))
    .argument("<inputs...>", speak("cli", "argument.inputs"))
    .option("--json", speak("cli", "option.json"))
    .option("--compare", speak("cli", "option.compare"))
    .action(async (names: string[], options: ReadOptions) => done(await (await import("./read.ts")).readCommand(names, options, shell)));
}

function addAdd(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  withForm(withModel(program.command("add"), shell), shell)
    .description(speak("cli", "command.add"))
    .argument("<inputs...>", speak("cli", "argument.inputs"))
    .option("--json", speak("cli", "option.json"))
    .option("--data <folder>", speak("cli", "option.data"))
    .action(async (names: string[], options: AddOptions) => done(await (await import("./add.ts")).addCommand(names, options, shell)));
}

function addExport(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  const command = program
    .command("export")
    .description(speak("cli", "operation.export"))
    .argument("<format>", speak("cli", "argument.format"));
  command.option("--output <file>", speak("cli", "option.output")).option("--list <list>", speak("cli", "option.list"));
  for (const name of ["record", "kind", "q", "language", "year", "sort"])
    command.option(`--${name} <${name}>`, speak("cli", `option.${name}`));
  command.option("--disagreement", speak("cli", "option.disagreement")).option("--data <folder>", speak("cli", "option.data"));
  command.action(async (format: string, options: ExportOptions) =>
    done(await (await import("./export.ts")).exportCommand(format, options, shell)),
  );
}

function addImport(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  const command = program
    .command("import")
    .description(speak("cli", "operation.import"))
    .argument("<file>", speak("cli", "argument.listFile"));
  command.option("--kind <kind>", speak("cli", "option.listKind")).option("--map <properties>", speak("cli", "option.map"));
  command.option("--headless", speak("cli", "option.headless")).option("--charset <charset>", speak("cli", "option.charset"));
  command.option("--skip-known", speak("cli", "option.skipKnown")).option("--preview", speak("cli", "option.preview"));
  command
    .option("--refused <file>", speak("cli", "option.refused"))
    .option("--author <author>", speak("cli", "option.author"), accountName());
  command.option("--reason <reason>", speak("cli", "option.reason")).option("--json", speak("cli", "option.json"));
  command.option("--data <folder>", speak("cli", "option.data"));
  command.action(async (file: string, options: ImportOptions) =>
    done(await (await import("./import.ts")).importCommand(file, options, shell)),
  );
}

function addEvaluate(program: Command, shell: Shell, done: (status: number) => void): void {
  const { speak } = shell;
  withModel(program.command("evaluate"), shell)
    .description(speak("cli", "command.evaluate"))
    .argument("<folder>", speak("cli", "argument.cases"))
    .option("--json", speak("cli", "option.json"))
    .option("--misses", speak("cli", "option.misses"))
    .option("--language <language>", speak("cli", "option.language"))
    .action(async (folder: string, options: EvaluateOptions) =>
      done(await (await import("./evaluate.ts")).evaluateCommand(folder, options, shell)),
    );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("");
  return port;
}
