import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
/** The command line program. */
export const entente = join(root, "packages", "server", "bin", "entente.ts");
