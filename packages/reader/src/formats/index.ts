import { Problem } from "@entente/model";
import type { DocumentInput } from "../read.ts";
import type { DocumentText } from "../types.ts";

export async function toText(input: DocumentInput): Promise<DocumentText[]> {
  if (input.bytes.length === 0) throw new Problem("empty-file", { file: input.file });
  const text = new TextDecoder("utf-8").decode(input.bytes).normalize("NFC").replace(/\r\n?/gu, "\n");
  return [{ text, mediaType: "text/plain", charset: "utf-8" }];
}
