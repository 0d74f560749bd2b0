import { SERVER_VARIABLE } from "../../packages/register/src/testing/engines.ts";
import setupRegister from "../../packages/register/src/testing/global-setup.ts";
import { ensureChromium } from "../../scripts/ensure-chromium.ts";

/** Names the browser for the tests that need one. */
export const CHROMIUM_VARIABLE = "CHROMIUM_PATH";

/**
 * Once for a whole run: a PostgreSQL server where one can be started, and a browser. What is missing is said in one line; with
 * ENTENTE_REQUIRE_ALL set it ends the run instead, so that nothing is skipped unseen.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const stop = await setupRegister();
  const browser = await ensureChromium();
  if (browser) process.env[CHROMIUM_VARIABLE] = browser;
  else process.stdout.write("No Chromium here and none could be installed: the browser tests are left out.\n");
  if (process.env.ENTENTE_REQUIRE_ALL && (!browser || !process.env[SERVER_VARIABLE])) {
    await stop();
    throw new Error("ENTENTE_REQUIRE_ALL is set, but the browser or the PostgreSQL server is missing.");
  }
  return stop;
}
