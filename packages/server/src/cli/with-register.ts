import { Intake } from "../intake.ts";
import type { Context } from "../operations/operation.ts";
import { ReadingRoom } from "../reading/reading-room.ts";
import { openRegister } from "../register.ts";
import { dataFolder, now, type Shell } from "./shared.ts";

/** Does something with the register in a data folder and closes it again, whatever happens. */
export async function withRegister<T>(
  data: string | undefined,
  { terminal, language, env }: Shell,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const db = await openRegister(dataFolder(data, env), env["DATABASE_URL"]);
  const room = new ReadingRoom();
  try {
    return await work({ db, now, language, intake: new Intake({ db, room, now, log: terminal.note }) });
  } finally {
    await room.close();
    await db.close();
  }
}
