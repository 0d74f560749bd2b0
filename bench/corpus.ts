import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentText, packs, readDocument } from "@entente/reader";

const samples = join(import.meta.dirname, "..", "samples");
/** Length of a typical press item, in UTF-8 bytes. */
export const typicalBytes = 3000;

/** The readable texts of the sample documents. */
export async function sampleTexts(): Promise<DocumentText[]> {
  const texts: DocumentText[] = [];
  for (const entry of readdirSync(samples, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(samples, entry.name);
    const source = readdirSync(folder).find((name) => /^source\.(html|txt|pdf|docx|xml|rss|atom)$/u.test(name));
    if (!source) continue;
    const readings = await readDocument({ bytes: readFileSync(join(folder, source)), file: source }, { packs });
    for (const reading of readings) if (!("error" in reading)) texts.push(asText(reading.document));
  }
  return texts;
}

function asText({
  text,
  mediaType,
  language,
  publishedOn,
}: {
  text: string;
  mediaType: string;
  language?: string;
  publishedOn?: string;
}): DocumentText {
  return { text, mediaType, ...(language ? { language } : {}), ...(publishedOn ? { publishedOn } : {}) };
}

/** `count` items of typical length, made by cutting and joining the samples of each language at paragraph ends. */
export function typicalItems(texts: readonly DocumentText[], count: number): DocumentText[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = texts[index % texts.length] as DocumentText;
    const same = texts.filter((text) => text.language === seed.language);
    return { ...seed, text: fill(same, Math.floor(index / texts.length)) };
  });
}

function fill(texts: readonly DocumentText[], offset: number): string {
  const paragraphs: string[] = [];
  let bytes = 0;
  for (let index = offset; bytes < typicalBytes && index < offset + 50; index += 1) {
    const source = texts[index % texts.length] as DocumentText;
    for (const paragraph of source.text.split("\n")) {
      if (bytes >= typicalBytes) break;
      paragraphs.push(paragraph);
      bytes += Buffer.byteLength(paragraph) + 1;
    }
  }
  return paragraphs.join("\n");
}

/** One text of about `bytes` bytes in the language of `texts`, for measuring growth with length. */
export function longText(texts: readonly DocumentText[], bytes: number): string {
  const whole = texts.map((text) => text.text).join("\n");
  const times = Math.ceil(bytes / Buffer.byteLength(whole));
  return Buffer.from(`${whole}\n`.repeat(times))
    .subarray(0, bytes)
    .toString("utf8")
    .replace(/\uFFFD+$/u, "");
}
