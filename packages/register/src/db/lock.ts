import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "@entente/model";

/** Who holds a lock; the content of a lock file. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process began, in the system's own measure, so that a reused pid is not taken for it. "" where unknown. */
  start: string;
  /** Tells one taking of the lock from every other. */
  nonce: string;
}

export interface Lock {
  release(): void;
}

const HEARTBEAT_MS = 5_000;
/** A holder on another host cannot be asked whether it lives; silent for so long, it is taken for gone. */
const SILENT_MS = 60_000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Takes the lock of a folder for this process, or throws "data-folder-in-use" with the holder's pid. Of any number of processes
 * that try at once exactly one gets it. A lock whose process is gone is taken over. Released on `release`, on exit and on signals.
 */
export function takeLock(path: string): Lock {
  const own: Holder = { pid: process.pid, host: hostname(), start: startOf(process.pid), nonce: randomUUID() };
  const ticket = `${path}.${own.nonce}`;
  writeFileSync(ticket, JSON.stringify(own), { flag: "wx" });
  try {
    acquire(path, ticket);
  } finally {
    rmSync(ticket, { force: true });
  }
  return hold(path, own);
}

/**
 * A lock appears with its content in one step, by a hard link to the ticket. To replace a dead holder's lock one must first hold the
 * lock on replacing exactly that one (its name ends in the dead holder's nonce), so two processes never both replace it.
 */
function acquire(path: string, ticket: string): void {
  for (;;) {
    if (tryLink(ticket, path)) return;
    const holder = readHolder(path);
    if (!holder) continue;
    if (lives(holder, path)) throw inUse(path, holder);
    const takeover = `${path}.${holder.nonce}.next`;
    acquire(takeover, ticket);
    try {
      if (readHolder(path)?.nonce === holder.nonce) return replace(path, ticket);
    } finally {
      rmSync(takeover, { force: true });
    }
  }
}

function replace(path: string, ticket: string): void {
  const copy = `${ticket}.copy`;
  linkSync(ticket, copy);
  // Renaming onto a link to the same file does nothing, but `path` is another file here: the dead holder's.
  renameSync(copy, path);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The holder written in a lock file; undefined where there is no such file. Unreadable content counts as a holder that is gone. */
function readHolder(path: string): Holder | undefined {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { pid, host, start, nonce } = JSON.parse(content) as Partial<Holder>;
    if (pid && host !== undefined && start !== undefined && nonce && /^[\w-]+$/u.test(nonce)) return { pid, host, start, nonce };
  } catch {
    // Falls through: a file damaged by a crash of the machine.
  }
  return { pid: 0, host: hostname(), start: "", nonce: "unreadable" };
}

function lives(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENT_MS;
  if (holder.pid <= 0 || !processExists(holder.pid)) return false;
  const start = startOf(holder.pid);
  return start === "" || holder.start === "" || start === holder.start;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Boot and start time of a process as Linux tells them; "" on other systems. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name in parentheses may hold spaces; starttime is the 20th field after it.
    return `${boot}:${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return "";
  }
}

function inUse(path: string, holder: Holder): Problem {
  return new Problem("data-folder-in-use", { folder: dirname(path), pid: holder.pid });
}

/** Keeps a taken lock until it is released. */
function hold(path: string, own: Holder): Lock {
  const beat = setInterval(() => touch(path), HEARTBEAT_MS);
  beat.unref();
  const letGo = () => {
    clearInterval(beat);
    if (readHolder(path)?.nonce === own.nonce) rmSync(path, { force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    // Whoever else listens shuts the process down in order, and `exit` follows; alone, this must end it as if nobody listened.
    if (process.listenerCount(signal) > 1) return;
    letGo();
    process.off(signal, onSignal);
    process.kill(process.pid, signal);
  };
  process.on("exit", letGo);
  for (const signal of signals) process.on(signal, onSignal);
  return {
    release() {
      letGo();
      process.off("exit", letGo);
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // A folder that vanished under a running process is met by the next database call.
  }
}

/** Path of the lock file in a data folder. */
export function lockPath(folder: string): string {
  return join(folder, "lock");
}
