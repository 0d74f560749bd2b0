import { Problem } from "@entente/model";
import type { DocumentInput } from "../../read.ts";
import { decode, isGarbled } from "../../text/charset.ts";
import type { DocumentText } from "../../types.ts";
import { checkSize, limits } from "../limits.ts";
import { tidy } from "../tidy.ts";

/** Plain text in any of the usual encodings, Vietnamese font encodings among them. */
export function plainToText(input: DocumentInput): DocumentText[] {
  checkSize(input.file, input.bytes.length, limits.textBytes, "bytes");
  const decoded = decode(input.bytes, [input.charset]);
  if (isGarbled(decoded.text)) throw new Problem("wrong-charset", { file: input.file, charset: input.charset ?? decoded.charset });
  const text = tidy(decoded.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem("no-text", { file: input.file });
  return [{ text, mediaType: "text/plain", charset: decoded.charset }];
}
