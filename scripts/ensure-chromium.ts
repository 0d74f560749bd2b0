/**
 * Finds a Chromium to test and print with: CHROMIUM_PATH, an installed one, or one it installs itself (the Debian package where this is
 * Debian and we are root, else the test library's own download). Prints the path.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const fixed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of an installed browser, or undefined. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixed];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, installed now if there was none; undefined where that is not possible. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) installDebianPackage();
  return findChromium() ?? (await downloaded());
}

function installDebianPackage(): void {
  console.error("Installing Debian's chromium for the browser tests …");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

async function downloaded(): Promise<string | undefined> {
  const { chromium } = await import("playwright-core");
  if (!existsSync(chromium.executablePath())) {
    const cli = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
    spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore" });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

if (import.meta.main) {
  const path = await ensureChromium();
  if (path) console.log(path);
  else {
    console.error("No Chromium found and none could be installed. Set CHROMIUM_PATH to a browser.");
    process.exitCode = 1;
  }
}
