import { Problem } from "@entente/model";
import { getDocumentProxy } from "unpdf";
import type { DocumentInput } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { statedDate } from "../dates.ts";
import { checkSize, limits } from "../limits.ts";
import { tidy, tidyLine } from "../tidy.ts";
import { type Page, type PageItem, toLines, withoutRunningLines } from "./lines.ts";
import { toParagraphs } from "./paragraphs.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Content = Awaited<ReturnType<Awaited<ReturnType<Pdf["getPage"]>>["getTextContent"]>>["items"][number];

/** The paragraphs of a PDF, running titles left out. Throws Problem "damaged-file", "encrypted-file" or "scanned-file". */
export async function pdfToText(input: DocumentInput): Promise<DocumentText[]> {
  checkComplete(input);
  const pdf = await open(input);
  try {
    checkSize(input.file, pdf.numPages, limits.pages, "pages");
    const pages = await readPages(pdf, input.file);
    const text = tidy(toParagraphs(withoutRunningLines(pages)));
    if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem("scanned-file", { file: input.file, pages: pdf.numPages });
    return [{ text, mediaType: "application/pdf", ...(await metadataOf(pdf)) }];
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/**
 * A whole file ends by naming the place of its table of objects. One cut off names none, or one beyond its end; the reader below
 * would then give the pages it still finds, and nobody would know that some are missing.
 */
function checkComplete({ bytes, file }: DocumentInput): void {
  const text = new TextDecoder("latin1").decode(bytes);
  const last = text.lastIndexOf("startxref");
  const offset = last < 0 ? Number.NaN : Number.parseInt(text.slice(last + 9, last + 40), 10);
  if (!(offset > 0 && offset < bytes.length)) throw new Problem("damaged-file", { file, part: "startxref" });
}

async function open({ bytes, file }: DocumentInput): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new Problem(encrypted ? "encrypted-file" : "damaged-file", { file }, { cause: error });
  }
}

async function readPages(pdf: Pdf, file: string): Promise<Page[]> {
  const pages: Page[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number, file);
    length += page.lines.reduce((sum, { text }) => sum + text.length, 0);
    checkSize(file, length, limits.textLength, "characters");
    pages.push(page);
  }
  return pages;
}

async function readPage(pdf: Pdf, number: number, file: string): Promise<Page> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const [, bottom = 0, , top = 0] = page.view;
    return { lines: toLines(items.flatMap(toItem)), bottom, top };
  } catch (error) {
    throw new Problem("damaged-file", { file, part: `page ${number}` }, { cause: error });
  }
}

function toItem(content: Content): PageItem[] {
  if (!("str" in content)) return [];
  const [a = 1, b = 0, , , x = 0, y = 0] = content.transform as number[];
  return [
    { text: withKanaDots(content.str), x, y, width: content.width, size: content.height || Math.hypot(a, b), lineEnd: content.hasEOL },
  ];
}

/** Fonts draw U+2027 and the dot between kana with one glyph, and printing programs then write the rarer of the two. */
function withKanaDots(text: string): string {
  return text.replaceAll("\u2027", "・");
}

async function metadataOf(pdf: Pdf): Promise<{ title?: string; createdOn?: string; language?: string }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Language, CreationDate } = info as { Title?: unknown; Language?: unknown; CreationDate?: unknown };
  const title = typeof Title === "string" && !isFileName(Title) ? tidyLine(Title) : "";
  const createdOn = typeof CreationDate === "string" ? statedDate(CreationDate.replace(/^D:/u, "")) : undefined;
  const language = typeof Language === "string" ? Language.trim() : "";
  return { ...(title && { title }), ...(createdOn && { createdOn }), ...(language && { language }) };
}

/** Word processors leave "Microsoft Word - report.docx" where a title belongs. */
function isFileName(title: string): boolean {
  return /\.\w{2,4}$/u.test(title.trim()) || /^(?:untitled|microsoft (?:word|powerpoint)|slide 1)/iu.test(title.trim());
}
