import { open } from "node:fs/promises";
import { Problem } from "@entente/model";
import { exportOperation } from "../operations/exchange.ts";
import type { Download } from "../operations/operation.ts";
import type { Shell } from "./shared.ts";
import { withRegister } from "./with-register.ts";

export interface ExportOptions {
  output?: string;
  data?: string;
  [filter: string]: unknown;
}

/** Writes a list, or the register, to a file or to standard output, piece by piece. */
export async function exportCommand(format: string, { output, data, ...filters }: ExportOptions, shell: Shell): Promise<number> {
  await withRegister(data, shell, async (context) => {
    const { bytes } = (await exportOperation.call(context, { ...filters, format })) as Download;
    await write(pieces(bytes), output, shell);
  });
  return 0;
}

async function* pieces(bytes: Download["bytes"]): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

/** Writes to a file, or where none is named to standard output until its reader has gone. Throws "file-not-readable" where it cannot. */
export async function write(bytes: AsyncIterable<Uint8Array>, output: string | undefined, { terminal }: Shell): Promise<void> {
  if (output !== undefined) return writeFile(bytes, output);
  for await (const piece of bytes) {
    if (terminal.closed) return;
    await terminal.print(piece);
  }
}

async function writeFile(bytes: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  const opened = await open(file, "w").catch((error: unknown) => {
    throw new Problem("file-not-readable", { file }, { cause: error });
  });
  try {
    for await (const piece of bytes) await opened.write(piece);
  } finally {
    await opened.close();
  }
}
