import { Problem } from "@entente/model";
import { parseHTML } from "linkedom";
import type { DocumentInput } from "../../read.ts";
import { decode } from "../../text/charset.ts";
import type { DocumentText } from "../../types.ts";
import { checkSize, limits } from "../limits.ts";
import { tidy } from "../tidy.ts";
import { findArticle } from "./article.ts";
import { metadataOf } from "./metadata.ts";
import { prepare } from "./prepare.ts";
import { render } from "./render.ts";

/** A page to the text of its article, its headline first. */
export function htmlToText(input: DocumentInput): DocumentText[] {
  checkSize(input.file, input.bytes.length, limits.textBytes, "bytes");
  const { text: markup, charset } = decode(input.bytes, [input.charset, declaredCharset(input.bytes)]);
  const document = parse(markup, input.file);
  const metadata = metadataOf(document);
  const text = withHeadline(articleText(document), metadata.title);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem("no-text", { file: input.file });
  return [{ text, mediaType: "text/html", charset, ...metadata }];
}

/** All the readable text of a piece of markup, such as a feed entry's: nothing is taken for surroundings. */
export function fragmentToText(markup: string, file: string, skip?: (element: Element) => boolean): string {
  if (!/[<&]/u.test(markup)) return tidy(markup);
  return render(bodyOf(parse(`<body>${markup}</body>`, file)), skip ? { skip } : {});
}

/** The charset a page states in its first bytes, as the HTML standard looks for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/iu.exec(head))?.[1];
}

function parse(markup: string, file: string): Document {
  const prepared = prepare(markup, file);
  const whole = /<(?:html|body)[\s>]/iu.test(prepared) ? prepared : `<html><body>${prepared}</body></html>`;
  return parseHTML(whole).document;
}

function bodyOf(document: Document): Element {
  return document.querySelector("body") ?? document.documentElement;
}

function articleText(document: Document): string {
  const body = bodyOf(document);
  if (!body) return "";
  const article = findArticle(body);
  return render(article.root, { skip: article.skip }) || render(body);
}

/** The headline begins the text, whether or not the page shows it inside the article. */
function withHeadline(text: string, title: string | undefined): string {
  if (!title) return text;
  const opening = text
    .slice(0, title.length + 400)
    .split("\n")
    .slice(0, 6);
  const at = opening.indexOf(title);
  if (at === 0) return text;
  return at > 0 ? text : tidy(`${title}\n\n${text}`);
}
