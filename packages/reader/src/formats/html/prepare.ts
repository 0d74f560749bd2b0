import { Problem } from "@entente/model";
import { checkSize, limits } from "../limits.ts";

/** Elements that never hold others. */
const voidElements = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements a parser closes by itself when the next of their kind opens, so that they do not nest. */
const selfClosing = new Set("p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rp".split(" "));
/** Elements whose content is no markup; it is dropped here, which also keeps the tree small. */
const raw = /^(?:script|style|noscript|template|svg|math|iframe|object|textarea|select|xmp|noembed|noframes)$/u;
const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/giu;

/**
 * Markup without comments, scripts, styles and other content that is no text, ready for a tree parser. Structured data
 * (JSON-LD) stays. One pass, no recursion. Throws Problem "too-deep" or "too-large" (elements) before a parser meets the file.
 */
export function prepare(markup: string, file: string): string {
  const kept: string[] = [];
  const depth = new Depth(file);
  let from = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const end = skippedUntil(markup, found);
    if (end === undefined) {
      depth.count(found[1] === "/", (found[2] ?? "").toLowerCase());
      continue;
    }
    kept.push(markup.slice(from, found.index));
    from = end;
    tag.lastIndex = end;
  }
  kept.push(markup.slice(from));
  const prepared = kept.join("");
  checkSize(file, prepared.length, limits.markupLength, "characters");
  return prepared;
}

/** Where a comment or raw element that opens here ends; undefined where ordinary markup stands. */
function skippedUntil(markup: string, found: RegExpExecArray): number | undefined {
  if (found[0] === "<!--") return after(markup, "-->", found.index + 4);
  const name = (found[2] ?? "").toLowerCase();
  if (found[1] === "/" || !raw.test(name)) return undefined;
  const opened = after(markup, ">", found.index);
  const start = markup.slice(found.index, opened);
  if (start.endsWith("/>") && name === "svg") return opened;
  const end = afterClosing(markup, name, opened);
  return name === "script" && /ld\+json/iu.test(start) ? undefined : end;
}

function after(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length;
}

function afterClosing(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, "giu");
  closing.lastIndex = from;
  return closing.exec(markup) ? closing.lastIndex : markup.length;
}

/** The stack of open elements a parser would hold, with its height limited. */
class Depth {
  readonly #file: string;
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  #elements = 0;

  constructor(file: string) {
    this.#file = file;
  }

  count(closing: boolean, name: string): void {
    if (!closing) checkSize(this.#file, ++this.#elements, limits.elements, "elements");
    if (voidElements.has(name) || selfClosing.has(name)) return;
    if (closing) this.#close(name);
    else this.#push(name);
  }

  #push(name: string): void {
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (this.#open.length > limits.depth) throw new Problem("too-deep", { file: this.#file, limit: limits.depth });
  }

  #close(name: string): void {
    if (!this.#counts.get(name)) return;
    for (let top = this.#open.pop(); top !== undefined; top = this.#open.pop()) {
      this.#counts.set(top, (this.#counts.get(top) ?? 1) - 1);
      if (top === name) return;
    }
  }
}

/** Throws Problem "too-deep" where XML elements stand too deep in one another; for XML the self-closing form counts nothing. */
export function checkXmlDepth(xml: string, file: string): void {
  const xmlTag = /<(?:!\[CDATA\[|!--|(\/?)[\p{L}_][^<>]*?(\/?)>)/gu;
  let depth = 0;
  for (let found = xmlTag.exec(xml); found; found = xmlTag.exec(xml)) {
    if (found[0] === "<![CDATA[") xmlTag.lastIndex = after(xml, "]]>", found.index);
    else if (found[0] === "<!--") xmlTag.lastIndex = after(xml, "-->", found.index);
    else if (found[1] === "/") depth--;
    else if (found[2] !== "/") depth++;
    if (depth > limits.depth) throw new Problem("too-deep", { file, limit: limits.depth });
  }
}
