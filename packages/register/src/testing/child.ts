import { openEmbedded } from "../db/embedded.ts";
import { migrate } from "../db/migrate.ts";
import { settle } from "../settle.ts";
import { reading, source } from "./readings.ts";

/**
 * A process of its own for tests: opens the data folder given and settles numbered documents until it is stopped, saying "open" once it
 * holds the folder and each number once its document is acknowledged. Says the problem's code where the folder is refused.
 */
async function main(folder: string, from: number, count: number): Promise<void> {
  const db = await openEmbedded(folder).catch((error: { code?: string }) => say(`refused ${error.code}`));
  if (typeof db !== "object") return;
  await migrate(db);
  say("open");
  for (let number = from; number < from + count; number++) {
    const outcome = await settle(db, reading({ text: `Document ${number} names Ann Lee.`, persons: [{ name: "Ann Lee" }] }), source());
    say(`${outcome} ${number}`);
  }
  await new Promise((resolve) => process.stdin.once("end", resolve).resume());
  await db.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv[2] ?? "", Number(process.argv[3] ?? 0), Number(process.argv[4] ?? 0));
