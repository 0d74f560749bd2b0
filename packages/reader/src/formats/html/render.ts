import { tidy } from "../tidy.ts";

/** Elements with nothing to read in them. */
const silent =
  /^(?:script|style|noscript|template|svg|math|iframe|object|form|button|input|select|textarea|audio|video|canvas|rt|rp|nav|footer|aside|dialog|menu|head)$/u;
/** Elements with a blank line around them. */
const parted = /^(?:p|h[1-6]|blockquote|pre|ul|ol|dl|table|figure|article|section|header|main|hr|details)$/u;
/** Elements on lines of their own. */
const lined =
  /^(?:div|li|dt|dd|figcaption|caption|address|fieldset|legend|center|summary|body|html|tr|td|th|thead|tbody|tfoot|hgroup|option)$/u;
/** Cells longer than this are columns of a page, not of a table. */
const cellLength = 300;
export const cellSeparator = " | ";

export interface RenderOptions {
  /** Elements left out beside those that never hold text. */
  skip?: (element: Element) => boolean;
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

export function isSilent(element: Element): boolean {
  return silent.test(nameOf(element)) || isHidden(element);
}

/** Whether an element begins and ends a line. */
export function isBlock(element: Element): boolean {
  const name = nameOf(element);
  return parted.test(name) || lined.test(name);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute("style") ?? "")) return true;
  return /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|blind)(?:\s|$)/iu.test(element.getAttribute("class") ?? "");
}

/** The readable text of an element: a line for each paragraph, heading, caption, list item and table row. */
export function render(root: Element, options: RenderOptions = {}): string {
  const pieces: string[] = [];
  renderChildren(root, pieces, options);
  return tidy(pieces.join(""));
}

function renderChildren(parent: Element, pieces: string[], options: RenderOptions): void {
  const preformatted = nameOf(parent) === "pre";
  for (const child of parent.childNodes) {
    if (child.nodeType === 3)
      pieces.push(preformatted ? (child.nodeValue ?? "") : (child.nodeValue ?? "").replace(/\s+/gu, keepIdeographic));
    else if (child.nodeType === 1) renderElement(child as Element, pieces, options);
  }
}

/** Line ends between two ideographs are layout of the source; elsewhere white space is one space. */
function keepIdeographic(run: string): string {
  return run === "\u3000" ? run : " ";
}

function renderElement(element: Element, pieces: string[], options: RenderOptions): void {
  if (isSilent(element) || options.skip?.(element)) return;
  const name = nameOf(element);
  if (name === "br") {
    pieces.push("\n");
    return;
  }
  if (name === "table" && isDataTable(element)) {
    renderRows(element, pieces, options);
    return;
  }
  const mark = parted.test(name) ? "\n\n" : lined.test(name) ? "\n" : "";
  pieces.push(mark);
  renderChildren(element, pieces, options);
  pieces.push(mark);
}

/** Tables that lay out a page hold other tables, long texts or a single column. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute("role") === "presentation" || table.querySelector("table")) return false;
  let widest = 0;
  for (const row of table.querySelectorAll("tr")) {
    const cells = cellsOf(row);
    widest = Math.max(widest, cells.length);
    if (cells.some((cell) => (cell.textContent ?? "").trim().length > cellLength)) return false;
  }
  return widest > 1;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => /^t[dh]$/u.test(nameOf(child)));
}

function renderRows(table: Element, pieces: string[], options: RenderOptions): void {
  pieces.push("\n\n");
  const caption = [...table.children].find((child) => nameOf(child) === "caption");
  if (caption) pieces.push(oneLine(caption, options), "\n");
  for (const row of table.querySelectorAll("tr")) {
    const cells = cellsOf(row).map((cell) => oneLine(cell, options));
    if (cells.some((cell) => cell !== "")) pieces.push(cells.filter((cell) => cell !== "").join(cellSeparator), "\n");
  }
  pieces.push("\n\n");
}

function oneLine(element: Element, options: RenderOptions): string {
  return render(element, options).replace(/\s*\n+\s*/gu, " ");
}
