import { Problem } from "@entente/model";
import type { MiddlewareHandler } from "hono";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);
const bodyTypes = /^(?:application\/json|multipart\/form-data)(?:;|$)/i;

/** The names under which a loopback server on `port` may be asked for. */
export function loopbackHosts(port: number): readonly string[] {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  const withPort = names.map((name) => `${name}:${port}`);
  return port === 80 ? [...names, ...withPort] : withPort;
}

/**
 * Without sign-in the only visitor is this machine's own browser on this server's own page. Other names for the server (DNS rebinding),
 * other pages' origins, and bodies a plain form could send are refused.
 */
export function guard(hosts: () => readonly string[]): MiddlewareHandler {
  return async ({ req }, next) => {
    const host = (req.header("host") ?? "").toLowerCase();
    if (!hosts().includes(host)) throw new Problem("host-forbidden", { host });
    if (!safeMethods.has(req.method)) refuseForeign(host, (name) => req.header(name));
    await next();
  };
}

function refuseForeign(host: string, header: (name: string) => string | undefined): void {
  const origin = header("origin");
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) throw new Problem("origin-forbidden", { origin });
  if (header("x-entente") !== "1") throw new Problem("origin-forbidden", { origin: origin ?? "?" });
  const type = header("content-type");
  if (type !== undefined && !bodyTypes.test(type.trim())) throw new Problem("invalid-input", { field: "content-type", reason: type });
}
