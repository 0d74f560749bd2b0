import { Problem } from "@entente/model";
import { type Database, migrate, openEmbedded, openServer } from "@entente/register";

/** Opens the register, brought to this version's form: on the server that `url` names, else embedded in `folder`. */
export async function openRegister(folder: string, url: string | undefined): Promise<Database> {
  const database = url ? await openServer(url) : await openEmbedded(folder);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error instanceof Problem ? new Problem(error.code, { folder, ...error.params }, { cause: error }) : error;
  }
}
