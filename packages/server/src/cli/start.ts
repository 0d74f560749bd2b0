import { join } from "node:path";
import { Problem } from "@entente/model";
import { type AppParts, createApp } from "../http/app.ts";
import { loopbackHosts } from "../http/guard.ts";
import { type Listening, listen } from "../http/listen.ts";
import { Intake } from "../intake.ts";
import type { ModelOptions } from "../model/settings.ts";
import { isLoopbackHost } from "../net/addresses.ts";
import { projectRoot } from "../paths.ts";
import { openRegister } from "../register.ts";
import { openRoom } from "./room.ts";
import { readSamples } from "./sample-run.ts";
import { dataFolder, now, type Shell } from "./shared.ts";
import { buildWeb } from "./web-build.ts";

export interface StartOptions extends ModelOptions {
  port?: number;
  host?: string;
  data?: string;
  /** False to leave the sample documents out. */
  samples: boolean;
  /** False to leave the screens out. */
  web: boolean;
}

/** Milliseconds running requests get when the server is told to stop. */
const grace = 5_000;

/** Serves the application until told to stop; the sample documents are read while it is already open. */
export async function startCommand(options: StartOptions, shell: Shell): Promise<number> {
  const { terminal, speak, env } = shell;
  if (options.host !== undefined && !isLoopbackHost(options.host)) throw new Problem("host-not-loopback", { host: options.host });
  const stop = stopSignal();
  const folder = dataFolder(options.data, env);
  const url = env["DATABASE_URL"];
  terminal.note(speak("cli", "start.opening", { folder: url ? speak("cli", "start.database") : folder }));
  const db = await openRegister(folder, url);
  const room = openRoom(options, shell);
  try {
    const intake = new Intake({ db, room, now, log: terminal.note });
    if (options.web) await buildWeb(shell);
    await serve({ db, intake, now }, options, stop, shell);
  } finally {
    await room.close();
    await db.close();
  }
  terminal.note(speak("cli", "start.stopped"));
  return 0;
}

/** Milliseconds within which a repeated signal is the same wish: a key press reaches this process from the terminal and again through npm. */
const echo = 1_000;

/** The first signal asks for an orderly end; a later one ends at once, which loses nothing acknowledged either. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const onSignal = () => {
    if (first === undefined) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first > echo) process.exit(130);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return controller.signal;
}

async function serve(context: AppParts["context"], options: StartOptions, stop: AbortSignal, shell: Shell): Promise<void> {
  if (stop.aborted) return;
  const { terminal, speak } = shell;
  const listening = await open(context, options, shell);
  await terminal.print(`${speak("cli", "start.listening", { address: listening.address })}\n`);
  try {
    if (options.samples) await readSamples(context.intake, stop, shell);
    await stopped(stop);
    terminal.note(speak("cli", "start.stopping"));
  } finally {
    await listening.close(grace);
  }
}

async function open(context: AppParts["context"], { host, port }: StartOptions, { terminal }: Shell): Promise<Listening> {
  let hosts: readonly string[] = [];
  const app = createApp({ context, hosts: () => hosts, web: join(projectRoot, "packages/web/dist"), log: terminal.note });
  const listening = await listen((request) => app.fetch(request), {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  });
  hosts = loopbackHosts(listening.port);
  return listening;
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => (stop.aborted ? resolve() : stop.addEventListener("abort", () => resolve(), { once: true })));
}
