import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { entente, root } from "../support/entente.ts";

/** The application as a person has it: started by its own command on a new data folder, open in a real browser. */
export interface House {
  address: string;
  /** Opens a page in a browser of its own; what goes wrong in it is kept in `faults`. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors on the console, failed or foreign requests, policy violations: all that a person must never meet. */
  faults: string[];
  close(): Promise<void>;
}

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  // Draws WebGL without a graphics card.
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the application and waits until all sample documents have been read. */
export async function openHouse(): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), "entente-browser-"));
  const child = spawn(process.execPath, [entente, "start", "--data", data, "--port", "0", "--lang", "en"], { cwd: root });
  const address = await firstAddress(child);
  await samplesRead(address);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "chromium", args: switches });
  const faults: string[] = [];
  const visit = async (path: string, options: BrowserContextOptions = {}) => {
    const page = await (await contextOf(browser, options)).newPage();
    page.setDefaultTimeout(60_000);
    watch(page, address, faults);
    await page.goto(new URL(path, address).href);
    // On a busy machine the network falls silent before the scripts it brought have drawn anything.
    await page.locator("#main").waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    return page;
  };
  const close = async () => {
    await browser.close();
    child.kill("SIGTERM");
    await new Promise((ended) => child.once("close", ended));
    rmSync(data, { recursive: true, force: true });
  };
  return { address, visit, faults, close };
}

function contextOf(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
}

function watch(page: Page, address: string, faults: string[]): void {
  page.on("console", (message) => void (message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`)));
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/u.test(request.url())) faults.push(`${page.url()} asked ${request.url()}`);
  });
}

function firstAddress(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.:a-z]+\//u.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`the application ended: ${said}`)));
  });
}

async function samplesRead(address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const health = (await (await fetch(new URL("api/health", address))).json()) as { reading?: unknown };
    const { documents } = (await (await fetch(new URL("api/overview", address))).json()) as { documents: number };
    if (!health.reading && documents > 0) return;
    await pause(250);
  }
  throw new Error("the sample documents were not read in time");
}

/** The first record of a kind, found through the interface for programs. */
export async function firstRecord(house: House, kind: string, query = "sort=documents"): Promise<{ id: string; caption: string }> {
  const list = (await (await fetch(new URL(`api/records?kind=${kind}&limit=1&${query}`, house.address))).json()) as {
    items: { id: string; caption: string }[];
  };
  const [item] = list.items;
  if (!item) throw new Error(`no ${kind} in the register`);
  return item;
}
