/** A piece of text as a page shows it; units are points, `y` counts upwards from the page's foot. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  /** Whether the page's own order ends a line here. */
  lineEnd: boolean;
}

export interface PageLine {
  text: string;
  x: number;
  y: number;
  /** Right end. */
  end: number;
  size: number;
  /** Whether white space stood at the line's end, so that a word ended there. */
  spaced: boolean;
}

/** Items of one page, in the page's order, to lines: an item belongs to the line before it if it stands at the same height. */
export function toLines(items: readonly PageItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let current: PageItem[] = [];
  for (const item of items) {
    const last = current.at(-1);
    if (last && !sameLine(last, item)) {
      pushLine(lines, current);
      current = [];
    }
    if (item.text !== "" || current.length > 0) current.push(item);
  }
  pushLine(lines, current);
  return lines;
}

function sameLine(last: PageItem, item: PageItem): boolean {
  const size = Math.max(last.size, item.size, 1);
  return Math.abs(last.y - item.y) < size * 0.5 && item.x >= last.x - size && !(last.lineEnd && item.x < last.x + last.width);
}

function pushLine(lines: PageLine[], items: readonly PageItem[]): void {
  const shown = items.filter(({ text }) => text.trim() !== "");
  const first = shown[0];
  if (!first) return;
  const text = joinItems(items);
  const end = Math.max(...shown.map(({ x, width }) => x + width));
  const size = Math.max(...shown.map((item) => item.size));
  lines.push({ text: text.trim(), x: first.x, y: first.y, end, size, spaced: /\s$/u.test(text) });
}

/** Pieces standing apart by more than a quarter of the font size have a space between them, by more than two sizes a cell's bar. */
function joinItems(items: readonly PageItem[]): string {
  let text = "";
  let last: PageItem | undefined;
  for (const item of items) {
    if (last && item.text !== "") text += gapBetween(text, last, item);
    text += item.text;
    if (item.text.trim() !== "") last = item;
  }
  return text;
}

function gapBetween(text: string, last: PageItem, item: PageItem): string {
  const gap = item.x - (last.x + last.width);
  const size = Math.max(last.size, 1);
  if (gap > size * 2.5) return /\s$/u.test(text) ? "| " : " | ";
  return gap > size * 0.2 && !/\s$/u.test(text) && !/^\s/u.test(item.text) ? " " : "";
}

/** A page's lines and the heights, in points, between which its text area lies. */
export interface Page {
  lines: PageLine[];
  bottom: number;
  top: number;
}

/** Share of a page's height, at its head and at its foot, where running titles and page numbers stand. */
const edgeStrip = 0.11;
/** Share of the pages on which an edge line must stand to be a running title. */
const runningShare = 0.5;
const pageNumber = /^(?:[-–—|\s]*(?:\p{L}{1,8}\.?\s*)?\d{1,4}(?:\s*(?:\/|of|von|trên)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,6})$/iu;

/** The address a browser prints at the foot of a page. */
const printedAddress = /^(?:file|https?):\/\/\S/u;

/** The lines of each page without running titles and page numbers: edge lines that are the same, digits aside, on most pages. */
export function withoutRunningLines(pages: readonly Page[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * runningShare));
  const running = (line: PageLine) =>
    pageNumber.test(line.text) || printedAddress.test(line.text) || (counts.get(runningKey(line)) ?? 0) >= least;
  return pages.map((page) => {
    const drop = new Set(edges(page).filter(running));
    return page.lines.filter((line) => !drop.has(line));
  });
}

function edges({ lines, bottom, top }: Page): PageLine[] {
  const strip = (top - bottom) * edgeStrip;
  return lines.filter(({ y }) => y < bottom + strip || y > top - strip);
}

/** The height counts too, in steps, so that a heading repeated in the text is not taken for a running title. */
function runningKey(line: PageLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, "#")}`;
}
