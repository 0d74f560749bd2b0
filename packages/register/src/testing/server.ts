import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A PostgreSQL server for one test run. */
export interface TestServer {
  /** Address of its maintenance database. */
  address: string;
  stop(): Promise<void>;
}

/** Folder of the newest PostgreSQL programs installed, or undefined. */
function programs(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).filter((version) => existsSync(join(root, version, "bin", "initdb")));
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(root, newest, "bin");
}

/** PostgreSQL refuses to run as root; then it runs as the user of that name, else as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return { uid: idOfPostgres("-u"), gid: idOfPostgres("-g") };
  } catch {
    return { uid: 65_534, gid: 65_534 };
  }
}

function idOfPostgres(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
}

/**
 * The server at DATABASE_URL, else a throw-away one from the programs installed here, else undefined. It listens on a socket in its own
 * folder only and keeps nothing.
 */
export async function startTestServer(): Promise<TestServer | undefined> {
  const given = process.env["DATABASE_URL"];
  if (given) return { address: given, stop: async () => undefined };
  const bin = programs();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "entente-pg-"));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initialise = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  execFileSync(join(bin, "initdb"), initialise, { ...user, cwd: folder, stdio: "pipe" });
  const settings = ["fsync=off", "listen_addresses=", `unix_socket_directories=${folder}`, "max_connections=60"];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  process.once("exit", () => abandon(server, folder));
  await listening(bin, folder, server);
  return { address: `postgres://postgres@/postgres?host=${folder}`, stop: () => stop(server, folder) };
}

async function listening(bin: string, folder: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`the test server ended with status ${server.exitCode}`);
    try {
      execFileSync(join(bin, "pg_isready"), ["-q", "-h", folder, "-U", "postgres"], { stdio: "ignore" });
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error("the test server did not begin to listen");
}

/** The process ends without having stopped the server. */
function abandon(server: ChildProcess, folder: string): void {
  server.kill("SIGQUIT");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
