import { Problem } from "@entente/model";
import { documentBytes, documentPage as findDocument, listDocuments } from "@entente/register";
import { z } from "zod";
import { addOutcome, documentList, documentPage } from "../contract.ts";
import { documentSorts, download, file, operation, window, words } from "./operation.ts";

const id = z.string().min(1).max(200);

const addInput = z.object({
  files: z.array(file).max(1000).optional(),
  text: z.string().max(20_000_000).optional(),
  title: z.string().trim().max(500).optional(),
  address: z.string().trim().max(4000).optional(),
});

export const documentOperations = [
  operation({
    id: "documents.list",
    method: "get",
    path: "/api/documents",
    input: z.object({ q: words, language: words, sort: z.enum(documentSorts).default("added"), ...window }),
    output: documentList,
    command: { name: "documents" },
    run: ({ db }, { sort, ...query }) => listDocuments(db, { ...query, sort: sort === "added" ? "recent" : sort }),
  }),
  operation({
    id: "documents.get",
    method: "get",
    path: "/api/documents/{id}",
    input: z.object({ id }),
    output: documentPage,
    command: { name: "document", words: ["id"] },
    run: ({ db }, { id }) => findDocument(db, id),
  }),
  operation({
    id: "documents.source",
    method: "get",
    path: "/api/documents/{id}/source",
    input: z.object({ id }),
    output: download,
    run: async ({ db }, { id }) => {
      const { bytes, file } = await documentBytes(db, id);
      return { bytes, name: file };
    },
  }),
  operation({
    id: "documents.add",
    method: "post",
    path: "/api/documents",
    input: addInput,
    output: addOutcome,
    form: "files",
    run: async ({ intake, language }, { files, text, title, address }) => {
      if (files && files.length > 0) return { items: await intake.addFiles(files, language) };
      if (text !== undefined) return { items: await intake.addText(text, title, language) };
      if (address) return { items: await intake.addAddress(address, language) };
      throw new Problem("invalid-input", { field: "files", reason: "files | text | address" });
    },
  }),
];
