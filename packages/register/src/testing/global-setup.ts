import { SERVER_VARIABLE } from "./engines.ts";
import { startTestServer } from "./server.ts";

/** For Vitest's `globalSetup`: one PostgreSQL server for the whole run. Returns what to do at its end. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  if (!server) {
    process.stdout.write("No PostgreSQL server here (DATABASE_URL or installed programs): tests run on the embedded engine only.\n");
    return async () => undefined;
  }
  process.env[SERVER_VARIABLE] = server.address;
  return () => server.stop();
}
