import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "@entente/model";
import { getRequestListener } from "@hono/node-server";
import { isLoopbackHost } from "../net/addresses.ts";

type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface Listening {
  port: number;
  /** The address to open in a browser. */
  address: string;
  /** Takes no new requests, lets running ones finish for at most `grace` milliseconds. */
  close: (grace: number) => Promise<void>;
}

const firstPort = 4870;
const portsTried = 50;

/**
 * Listens on this machine's loopback address only. Without `port` the first free one from 4870 is taken.
 * Throws "host-not-loopback" or "port-in-use".
 */
export async function listen(
  handler: FetchHandler,
  { host = "127.0.0.1", port }: { host?: string; port?: number } = {},
): Promise<Listening> {
  if (!isLoopbackHost(host)) throw new Problem("host-not-loopback", { host });
  const server = createServer(getRequestListener(handler));
  server.headersTimeout = 20_000;
  const bare = host.replace(/^\[|\]$/g, "");
  const candidates = port === undefined ? Array.from({ length: portsTried }, (_, index) => firstPort + index) : [port];
  const taken = await bindFirst(server, bare, candidates);
  return {
    port: taken,
    address: `http://${bare.includes(":") ? `[${bare}]` : bare}:${taken}/`,
    close: (grace) => closeServer(server, grace),
  };
}

async function bindFirst(server: Server, host: string, ports: readonly number[]): Promise<number> {
  for (const port of ports) if (await bind(server, host, port)) return (server.address() as AddressInfo).port;
  throw new Problem("port-in-use", { port: ports[0] ?? 0 });
}

function bind(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, host);
  });
}

async function closeServer(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}
