import { Problem } from "@entente/model";
import { z } from "zod";
import { importOptions, importOutcome, importPreview, listOptions } from "../contract-exchange.ts";
import { exported, exportFormats, exportLists } from "../exchange/exports.ts";
import { type ListFile, previewList, refusedRows, runImport } from "../exchange/import/run.ts";
import { documentSorts, download, file, operation, words } from "./operation.ts";
import { recordFilters, recordSorts } from "./records.ts";

/** The filters of all lists, as the screens have them; "sort" is one of the list that is asked for. */
const exportInput = recordFilters.omit({ offset: true, limit: true }).extend({
  format: z.enum(exportFormats),
  list: z.enum(exportLists).default("records"),
  record: z.string().max(200).optional(),
  language: words,
  sort: words,
});

const oneFile = { files: z.array(file).length(1) };

function listFile({ files, ...options }: z.output<typeof listOptions> & { files: z.output<typeof file>[] }): ListFile {
  const [given] = files;
  if (!given) throw new Problem("invalid-input", { field: "files", reason: "1" });
  return { name: given.name, bytes: given.bytes, ...options };
}

/** Both are commands too, with forms of their own: they write and read files. */
export const exportOperation = operation({
  id: "export",
  method: "get",
  path: "/api/export/{format}",
  input: exportInput,
  output: download,
  run: ({ db, language: spoken }, { format, list, record, sort, ...filters }) => {
    const documentSort = documentSorts.find((known) => known === sort);
    return exported(db, {
      format,
      list,
      record,
      records: { ...filters, sort: recordSorts.find((known) => known === sort) },
      documents: { q: filters.q, language: filters.language, sort: documentSort === "added" ? "recent" : documentSort },
      language: spoken,
    });
  },
});

export const previewOperation = operation({
  id: "import.preview",
  method: "post",
  path: "/api/import/preview",
  input: listOptions.extend(oneFile),
  output: importPreview,
  form: "files",
  run: ({ db, language }, input) => previewList(db, listFile(input), language),
});

export const refusedOperation = operation({
  id: "import.refused",
  method: "post",
  path: "/api/import/refused",
  input: listOptions.extend(oneFile),
  output: download,
  form: "files",
  run: async ({ language }, input) => {
    const list = listFile(input);
    return { name: `${list.name.replace(/\.\w+$/u, "")}-refused.csv`, bytes: await refusedRows(list, language) };
  },
});

export const importOperation = operation({
  id: "import",
  method: "post",
  path: "/api/import",
  input: importOptions.extend(oneFile),
  output: importOutcome,
  form: "files",
  run: async ({ db, now }, { files, decisions, otherwise, author, reason, ...options }) =>
    runImport(db, { ...listFile({ files, ...options }), decisions, otherwise }, { author, at: now(), reason }),
});

export const exchangeOperations = [exportOperation, previewOperation, refusedOperation, importOperation];
