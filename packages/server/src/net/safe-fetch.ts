import { promises as dns, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { Problem } from "@entente/model";
import { Agent, type Dispatcher, request } from "undici";
import { isPublicAddress } from "./addresses.ts";

/** What an address gave: the bytes and what the answer said about them. */
export interface Fetched {
  bytes: Uint8Array;
  /** The address after redirects. */
  address: string;
  mediaType?: string;
  charset?: string;
}

export interface FetchOptions {
  /** Milliseconds for everything together: name lookup, redirects, body. */
  timeout?: number;
  /** Bytes of the body, before and after decompression. */
  limit?: number;
  /** IP addresses reachable although they are not public; for tests against a server of their own. */
  allowed?: readonly string[];
  signal?: AbortSignal;
}

const maximumRedirects = 5;
const defaults = { timeout: 20_000, limit: 20 * 1024 * 1024 };

/**
 * Fetches a public http(s) address. Every connection, redirects included, is made only to an address that was looked up once and found
 * public, so that neither a name that points inwards nor one that changes between check and use reaches the private network.
 * Throws a Problem: address-invalid, -private, -unreachable, -timeout, -refused or too-large.
 */
export async function safeFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeout = options.timeout ?? defaults.timeout;
  const clock = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([clock, options.signal]) : clock;
  const agent = new Agent({ connect: { lookup: publicLookup(options.allowed ?? []) }, maxHeaderSize: 32_768 });
  try {
    return await follow(address, { agent, signal, limit: options.limit ?? defaults.limit, allowed: options.allowed ?? [] });
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (clock.aborted) throw new Problem("address-timeout", { address, seconds: timeout / 1000 }, { cause: error });
    throw problemOf(error, address);
  } finally {
    await agent.destroy();
  }
}

interface Journey {
  agent: Dispatcher;
  signal: AbortSignal;
  limit: number;
  allowed: readonly string[];
}

async function follow(address: string, journey: Journey): Promise<Fetched> {
  let current = parseAddress(address);
  for (let hop = 0; hop <= maximumRedirects; hop++) {
    refusePrivateLiteral(current, journey.allowed);
    const answer = await ask(current, journey);
    const target = redirectTarget(answer, current);
    if (target === undefined) return await receive(answer, current, journey);
    answer.body.on("error", () => undefined).destroy();
    current = parseAddress(target);
  }
  throw new Problem("address-unreachable", { address, reason: "redirects" });
}

function parseAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") throw new Problem("address-invalid", { address });
  if (url.username !== "" || url.password !== "") throw new Problem("address-invalid", { address: url.host });
  return url;
}

/** An address written as numbers is connected to without a lookup, so it is checked here. */
function refusePrivateLiteral(url: URL, allowed: readonly string[]): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host) && !allowed.includes(host)) throw new Problem("address-private", { address: url.href });
}

function ask(url: URL, { agent, signal }: Journey): Promise<Dispatcher.ResponseData> {
  const headers = {
    accept: "text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,*/*;q=0.5",
    "accept-encoding": "identity",
    "user-agent": "Entente/0.1 (reads one document on request)",
  };
  return request(url, { dispatcher: agent, signal, headers });
}

function redirectTarget(answer: Dispatcher.ResponseData, from: URL): string | undefined {
  const location = headerOf(answer, "location");
  if (![301, 302, 303, 307, 308].includes(answer.statusCode) || location === undefined) return undefined;
  const target = URL.parse(location, from);
  if (target === null) throw new Problem("address-invalid", { address: location });
  return target.href;
}

function headerOf(answer: Dispatcher.ResponseData, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

async function receive(answer: Dispatcher.ResponseData, url: URL, { limit }: Journey): Promise<Fetched> {
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    answer.body.on("error", () => undefined).destroy();
    throw new Problem("address-refused", { address: url.href, status: answer.statusCode });
  }
  const raw = await collect(answer, url, limit);
  const bytes = await unpack(raw, headerOf(answer, "content-encoding"), url, limit);
  return { bytes, address: url.href, ...parseContentType(headerOf(answer, "content-type")) };
}

async function collect(answer: Dispatcher.ResponseData, url: URL, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(url, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const unpackers = { gzip: promisify(gunzip), "x-gzip": promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/** Some servers compress although asked not to. */
async function unpack(raw: Buffer, encoding: string | undefined, url: URL, limit: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase();
  if (!name || name === "identity") return raw;
  if (!Object.hasOwn(unpackers, name)) throw new Problem("address-unreachable", { address: url.href, reason: `content-encoding ${name}` });
  try {
    return await unpackers[name as keyof typeof unpackers](raw, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(url, limit);
    throw new Problem("damaged-file", { file: url.href }, { cause: error });
  }
}

function tooLarge(url: URL, limit: number): Problem {
  return new Problem("too-large", { file: url.href, limit });
}

function parseContentType(header: string | undefined): { mediaType?: string; charset?: string } {
  const [mediaType, ...parameters] = (header ?? "").split(";").map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([\w.:-]+)"?$/i.exec(part)?.[1]).find((found) => found !== undefined);
  return { ...(mediaType ? { mediaType: mediaType.toLowerCase() } : {}), ...(charset ? { charset } : {}) };
}

/** A lookup that gives only public addresses; the connection uses exactly what it gives, so nothing is looked up a second time. */
function publicLookup(allowed: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    const family = options.family === 4 || options.family === 6 ? options.family : 0;
    dns
      .lookup(hostname, { all: true, family })
      .then((found) => answerLookup(refusePrivate(hostname, found, allowed), options.all === true, callback))
      .catch((error: unknown) => callback(error as NodeJS.ErrnoException, "", 0));
  };
}

function refusePrivate(hostname: string, found: LookupAddress[], allowed: readonly string[]): LookupAddress[] {
  if (found.every(({ address }) => isPublicAddress(address) || allowed.includes(address))) return found;
  throw new Problem("address-private", { address: hostname });
}

function answerLookup(found: LookupAddress[], all: boolean, callback: Parameters<LookupFunction>[2]): void {
  const [first] = found;
  if (all) callback(null, found);
  else if (first) callback(null, first.address, first.family);
}

const timeoutCodes = new Set(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);

function problemOf(error: unknown, address: string): Problem {
  const cause = rootOf(error);
  if (cause instanceof Problem) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (timeoutCodes.has(code)) return new Problem("address-timeout", { address, seconds: defaults.timeout / 1000 }, { cause: error });
  return new Problem("address-unreachable", { address, reason: code || String(cause) }, { cause: error });
}

function rootOf(error: unknown): unknown {
  let current = error;
  while (current instanceof Error && !(current instanceof Problem) && current.cause !== undefined) current = current.cause;
  return current;
}
