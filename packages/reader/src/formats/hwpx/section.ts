import { Parser } from "htmlparser2";
import type { Block, Table } from "../blocks.ts";
import { Paragraph } from "../paragraph.ts";

/** Elements with no running text: page furniture, settings, hidden notes, formulas, and the stand-in for programs that know less. */
const skipped = new Set(["header", "footer", "secPr", "hiddenComment", "parameters", "equation", "default"]);
/** Elements whose character data is text; `mainText` is the base under a ruby gloss. */
const textual = new Set(["t", "mainText"]);
/** Characters that are elements. */
const characters: Readonly<Record<string, string>> = { tab: " ", nbSpace: " ", fwSpace: " ", hyphen: "-", lineBreak: "\n" };

type Frame = { kind: "list"; blocks: Block[] } | { kind: "paragraph"; paragraph: Paragraph } | { kind: "table"; table: Table };

/** The paragraphs and tables of one section, in the order of the document. Names are compared without their prefix. */
export function sectionBlocks(xml: string): Block[] {
  const reader = new SectionReader();
  parse(xml, reader);
  return reader.blocks;
}

/** The title that the list of contents states, or "". */
export function titleOf(xml: string): string {
  let [inside, title] = [false, ""];
  parse(xml, {
    open: (name) => {
      inside ||= name === "title";
    },
    close: (name) => {
      inside &&= name !== "title";
    },
    text: (data) => {
      if (inside) title += data;
    },
  });
  return title;
}

interface Events {
  open(name: string): void;
  close(name: string): void;
  text(data: string): void;
}

function parse(xml: string, events: Events): void {
  const parser = new Parser(
    {
      onopentagname: (name) => events.open(localName(name)),
      onclosetag: (name) => events.close(localName(name)),
      ontext: (data) => events.text(data),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Hears elements open and close and keeps the frames they stand in. */
class SectionReader implements Events {
  readonly blocks: Block[] = [];
  readonly #frames: Frame[] = [{ kind: "list", blocks: this.blocks }];
  /** Open elements from a skipped one inwards. */
  #skipping = 0;
  #textual = 0;
  /** Between the marks of a deletion that was tracked. */
  #deleted = false;

  open(name: string): void {
    if (this.#skipping > 0 || skipped.has(name)) {
      this.#skipping++;
      return;
    }
    if (textual.has(name)) this.#textual++;
    else if (name === "p") this.#frames.push({ kind: "paragraph", paragraph: new Paragraph() });
    else if (name === "tbl") this.#frames.push({ kind: "table", table: { rows: [] } });
    else if (name === "tr") this.#table()?.rows.push([]);
    else if (name === "tc") this.#frames.push({ kind: "list", blocks: [] });
    else if (name === "deleteBegin" || name === "deleteEnd") this.#deleted = name === "deleteBegin";
    else this.#write(characters[name] ?? "");
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping--;
    else if (textual.has(name)) this.#textual--;
    else if (name === "p" || name === "tbl" || name === "tc") this.#leave();
  }

  text(data: string): void {
    if (this.#textual > 0 && this.#skipping === 0) this.#write(data);
  }

  #write(text: string): void {
    const top = this.#frames.at(-1);
    if (!this.#deleted && top?.kind === "paragraph") top.paragraph.write(text);
  }

  #table(): Table | undefined {
    const top = this.#frames.at(-1);
    return top?.kind === "table" ? top.table : undefined;
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (frame?.kind === "paragraph") for (const block of frame.paragraph.blocks()) this.#add(block);
    else if (frame?.kind === "table") this.#add(frame.table);
    else if (frame) this.#addCell(frame.blocks);
  }

  #addCell(cell: Block[]): void {
    const table = this.#table();
    if (table) table.rows.at(-1)?.push(cell);
    else for (const block of cell) this.#add(block);
  }

  /** A table's caption goes to what the table stands in. */
  #add(block: Block): void {
    const frame = this.#frames.findLast(({ kind }) => kind !== "table");
    if (frame?.kind === "paragraph") frame.paragraph.hang(block);
    else if (frame?.kind === "list") frame.blocks.push(block);
  }
}
