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
  const output = new Output();
  renderChildren(root, output, options);
  return tidy(output.text());
}

/** Text pieces with the line ends between them; of the line ends two neighbours ask for, the greater number counts. */
class Output {
  readonly #pieces: string[] = [];
  #pending = 0;

  add(text: string): void {
    if (this.#pending > 0 && text.trim() === "") return;
    this.#pieces.push("\n".repeat(this.#pending), text);
    this.#pending = 0;
  }

  /** 1 ends the line, 2 leaves a blank line. */
  part(lineEnds: number): void {
    this.#pending = Math.max(this.#pending, lineEnds);
  }

  /** Two line breaks in a row make a blank line. */
  breakLine(): void {
    this.#pending = Math.min(this.#pending + 1, 2);
  }

  text(): string {
    return this.#pieces.join("");
  }
}

function renderChildren(parent: Element, output: Output, options: RenderOptions): void {
  const preformatted = nameOf(parent) === "pre";
  for (const child of parent.childNodes) {
    const text = child.nodeValue ?? "";
    if (child.nodeType === 3) output.add(preformatted ? text : text.replace(/\s+/gu, keepIdeographic));
    else if (child.nodeType === 1) renderElement(child as Element, output, options);
  }
}

function keepIdeographic(run: string): string {
  return run === "\u3000" ? run : " ";
}

function renderElement(element: Element, output: Output, options: RenderOptions): void {
  if (isSilent(element) || options.skip?.(element)) return;
  const name = nameOf(element);
  if (name === "br") output.breakLine();
  else if (name === "table" && isDataTable(element)) renderRows(element, output, options);
  else {
    const lineEnds = parted.test(name) ? 2 : lined.test(name) ? 1 : 0;
    output.part(lineEnds);
    renderChildren(element, output, options);
    output.part(lineEnds);
  }
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

function renderRows(table: Element, output: Output, options: RenderOptions): void {
  output.part(2);
  const caption = [...table.children].find((child) => nameOf(child) === "caption");
  const rows = [...table.querySelectorAll("tr")].map((row) => cellsOf(row).map((cell) => oneLine(cell, options)));
  for (const cells of caption ? [[oneLine(caption, options)], ...rows] : rows) {
    output.add(cells.filter((cell) => cell !== "").join(cellSeparator));
    output.part(1);
  }
  output.part(2);
}

function oneLine(element: Element, options: RenderOptions): string {
  return render(element, options).replace(/\s*\n+\s*/gu, " ");
}
