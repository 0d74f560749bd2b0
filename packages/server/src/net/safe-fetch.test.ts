import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { Problem, type ProblemCode } from "@entente/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchOptions, safeFetch } from "./safe-fetch.ts";

const own: FetchOptions = { allowed: ["127.0.0.1", "::1"], timeout: 2_000, limit: 100_000 };
let server: Server;
let base: string;

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/page": (_request, response) => response.setHeader("content-type", 'text/html; charset="EUC-KR"').end("<p>hello</p>"),
  "/hop": (_request, response) => response.writeHead(302, { location: "/page" }).end(),
  "/loop": (_request, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/inward": (_request, response) => response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end(),
  "/mapped": (_request, response) => response.writeHead(307, { location: "http://[::ffff:10.0.0.1]/" }).end(),
  "/file": (_request, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/gone": (_request, response) => response.writeHead(410).end("gone"),
  "/large": (_request, response) => response.end("x".repeat(200_000)),
  "/endless": (_request, response) => {
    const push = () => response.write("y".repeat(10_000), () => !response.destroyed && setImmediate(push));
    push();
  },
  "/packed": (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed words")),
  "/bomb": (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(5_000_000))),
  "/silent": () => undefined,
  "/stalls": (_request, response) => response.write("a beginning"),
};

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function problemOf(address: string, options: FetchOptions = own): Promise<ProblemCode | "no problem"> {
  try {
    await safeFetch(address, options);
    return "no problem";
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe("safeFetch", () => {
  it("gives the bytes with media type and charset", async () => {
    const fetched = await safeFetch(`${base}/page`, own);
    expect(Buffer.from(fetched.bytes).toString()).toBe("<p>hello</p>");
    expect(fetched).toMatchObject({ mediaType: "text/html", charset: "EUC-KR", address: `${base}/page` });
  });

  it("follows redirects and says where it ended", async () => {
    expect((await safeFetch(`${base}/hop`, own)).address).toBe(`${base}/page`);
  });

  it("unpacks what a server compressed unasked", async () => {
    expect(Buffer.from((await safeFetch(`${base}/packed`, own)).bytes).toString()).toBe("packed words");
  });

  it("reaches a name through its looked-up address", async () => {
    const { port } = new URL(base);
    expect((await safeFetch(`http://localhost:${port}/page`, { ...own, allowed: ["127.0.0.1", "::1"] })).mediaType).toBe("text/html");
  });

  it.each([
    ["/loop", "address-unreachable"],
    ["/inward", "address-private"],
    ["/mapped", "address-private"],
    ["/file", "address-invalid"],
    ["/gone", "address-refused"],
    ["/large", "too-large"],
    ["/endless", "too-large"],
    ["/bomb", "too-large"],
  ])("%s is the problem %s", async (path, code) => expect(await problemOf(base + path)).toBe(code));

  it.each(["/silent", "/stalls"])("%s runs into the time limit", async (path) => {
    expect(await problemOf(base + path, { ...own, timeout: 300 })).toBe("address-timeout");
  });

  it("refuses loopback by number and by name, and its other spellings", async () => {
    const { port } = new URL(base);
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"]) {
      expect([host, await problemOf(`http://${host}:${port}/page`, {})]).toEqual([host, "address-private"]);
    }
  });

  it.each(["", "words", "ftp://example.org/x", "file:///etc/hostname", "javascript:alert(1)", "http://user:word@example.org/"])(
    "refuses %s as no address",
    async (address) => {
      expect(await problemOf(address)).toBe("address-invalid");
    },
  );

  it("names an address where nobody listens", async () => {
    const idle = createServer();
    await new Promise<void>((resolve) => idle.listen(0, "127.0.0.1", resolve));
    const { port } = idle.address() as AddressInfo;
    await new Promise((resolve) => idle.close(resolve));
    expect(await problemOf(`http://127.0.0.1:${port}/`)).toBe("address-unreachable");
  });

  it("names a host that does not exist", async () => {
    expect(await problemOf("http://no-such-host.invalid/")).toBe("address-unreachable");
  });
});
