import { basename } from "node:path";
import { type ImportOutcome, type ImportPreview, importOutcome, importPreview } from "../contract-exchange.ts";
import { importOperation, previewOperation, refusedOperation } from "../operations/exchange.ts";
import type { Context, Download } from "../operations/operation.ts";
import { resolveOperation } from "../operations/resolve.ts";
import { write } from "./export.ts";
import { openFile } from "./inputs.ts";
import { present } from "./present.ts";
import type { Shell } from "./shared.ts";
import { withRegister } from "./with-register.ts";

export interface ImportOptions {
  kind?: string;
  map?: string;
  headless?: boolean;
  charset?: string;
  skipKnown?: boolean;
  preview?: boolean;
  refused?: string;
  author: string;
  reason?: string;
  json?: boolean;
  data?: string;
}

/** Takes a list into the register, or shows what would become of it; gives the exit status: 0 when every row could be taken in. */
export async function importCommand(file: string, options: ImportOptions, shell: Shell): Promise<number> {
  const { bytes } = await openFile(file);
  const { kind, charset, headless } = options;
  const mapping = options.map?.split(",").map((property) => property.trim() || null);
  const list = {
    files: [{ name: basename(file), bytes }],
    ...Object.fromEntries(Object.entries({ kind, charset, headless, mapping }).filter(([, value]) => value !== undefined)),
  };
  return withRegister(options.data, shell, async (context) => {
    const preview = importPreview.parse(await previewOperation.call(context, list));
    if (options.refused !== undefined && preview.refused.total > 0) await writeRefused(context, list, options.refused, shell);
    if (options.preview) await shell.terminal.print(options.json ? json(preview) : previewLines(preview, shell));
    else await takeIn(context, list, options, shell);
    return preview.refused.total > 0 ? 1 : 0;
  });
}

async function writeRefused(context: Context, list: object, output: string, shell: Shell): Promise<void> {
  const { bytes } = (await refusedOperation.call(context, list)) as Download;
  if (!(bytes instanceof Uint8Array)) await write(bytes, output, shell);
}

async function takeIn(
  context: Context,
  list: object,
  { author, reason, skipKnown, json: asJson }: ImportOptions,
  shell: Shell,
): Promise<void> {
  const wish = { ...list, author, ...(reason !== undefined && { reason }), otherwise: skipKnown ? "skip" : "usual" };
  const outcome = importOutcome.parse(await importOperation.call(context, wish));
  await shell.terminal.print(asJson ? json(outcome) : `${outcomeLine(outcome, shell)}\n`);
  if (outcome.entries === 0) return;
  const found = await resolveOperation.call(context, {});
  if (!asJson) await shell.terminal.print(present(resolveOperation.id, found, shell.speak));
}

function outcomeLine({ id, entries, joined, skipped, refused }: ImportOutcome, { speak }: Shell): string {
  return speak("cli", "import.done", { id, entries, joined, skipped, refused });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function previewLines({ kind, columns, rows, ready, refused, duplicates, notes, sample }: ImportPreview, { speak }: Shell): string {
  const said = (property: string | null) => (property === null ? "–" : speak("term", `property.${property}`));
  const lines = [
    speak("term", `kinds.${kind}`),
    ...columns.map(({ heading, property }, index) =>
      speak("cli", "import.column", { column: index + 1, heading, property: said(property) }),
    ),
    speak("cli", "import.counts", { rows, ready, refused: refused.total, duplicates: duplicates.total }),
    ...notes,
    ...sample.map(({ row, values }) => `  ${row}  ${values.map(({ property, label }) => `${said(property)}: ${label}`).join("; ")}`),
    ...refused.items.map(({ row, reason }) => `  ${row}  ${reason}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
