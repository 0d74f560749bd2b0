import { request } from "node:http";
import { Problem } from "@entente/model";
import { describe, expect, it } from "vitest";
import { loopbackHosts } from "./guard.ts";
import { listen } from "./listen.ts";
import { openTestHouse } from "./testing.ts";

const hello = () => new Response("hello");

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "no problem",
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
}

/** A request as it comes over the wire; unlike fetch it lets the Host header be anything. */
function ask(port: number, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/api/health", headers }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("listen", () => {
  it.each(["0.0.0.0", "::", "192.168.1.10", "example.org", ""])("refuses to listen on %s", async (host) => {
    expect(await codeOf(listen(hello, { host, port: 0 }))).toBe("host-not-loopback");
  });

  it("takes the next free port by itself, but never another than the one asked for", async () => {
    const first = await listen(hello);
    const second = await listen(hello);
    expect(second.port).toBeGreaterThan(first.port);
    expect(await codeOf(listen(hello, { port: first.port }))).toBe("port-in-use");
    await Promise.all([first.close(100), second.close(100)]);
  });

  it("prints an address that answers", async () => {
    const listening = await listen(hello, { port: 0 });
    expect(await (await fetch(listening.address)).text()).toBe("hello");
    await listening.close(100);
    await expect(fetch(listening.address)).rejects.toThrow();
  });
});

describe("over the wire", () => {
  it("only this machine's names reach the application", async () => {
    const house = await openTestHouse();
    let hosts: readonly string[] = ["localhost:4870"];
    const { createApp } = await import("./app.ts");
    const app = createApp({
      context: { db: house.db, intake: house.intake, now: () => "" },
      hosts: () => hosts,
      web: "/nowhere",
      log: () => undefined,
    });
    const { port, close } = await listen((incoming) => app.fetch(incoming), { port: 0 });
    hosts = loopbackHosts(port);
    try {
      expect(await ask(port, { host: `localhost:${port}` })).toMatchObject({ status: 200, body: expect.stringContaining('"ok":true') });
      for (const host of ["rebound.example", `rebound.example:${port}`, `localhost:${port + 1}`, "localhost"]) {
        expect(await ask(port, { host })).toMatchObject({ status: 403, body: expect.stringContaining("host-forbidden") });
      }
    } finally {
      await close(100);
      await house.close();
    }
  }, 60_000);
});
