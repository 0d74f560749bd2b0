import { canonical, decode } from "../../text/charset.ts";
import type { Compound } from "../compound.ts";

/** Types of property values, as the names of their streams end. */
const types = { wide: "001F", narrow: "001E", binary: "0102", object: "000D" };
const timeType = 0x0040;
const numberType = 0x0003;
const entrySize = 16;
const messageCodepage = 0x3ffd;
/** Code pages whose WHATWG label is not "windows-" and their number. */
const labels: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  50220: "iso-2022-jp",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};
/** Milliseconds from 1601, where file times begin, to 1970. */
const epoch = 11_644_473_600_000;

/** The properties of one object of a message: short ones in one stream, long ones in a stream each. */
export class Properties {
  readonly #compound: Compound;
  readonly #path: string;
  readonly #short = new Map<number, { type: number; low: number; high: number }>();

  /** `path` ends in "/" or is empty; `header` is the number of bytes before the first short property. */
  constructor(compound: Compound, path: string, header: number) {
    this.#compound = compound;
    this.#path = path;
    const stream = compound.read(`${path}__properties_version1.0`) ?? new Uint8Array();
    const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    for (let at = header; at + entrySize <= view.byteLength; at += entrySize) {
      const [type, id] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      this.#short.set(id, { type, low: view.getUint32(at + 8, true), high: view.getUint32(at + 12, true) });
    }
  }

  /** A text in Unicode, or else in the message's own code page. */
  text(id: number): string | undefined {
    const wide = this.#read(id, types.wide);
    if (wide) return new TextDecoder("utf-16le").decode(wide);
    const narrow = this.#read(id, types.narrow);
    return narrow && this.decoded(narrow, [this.codepage(messageCodepage)]);
  }

  bytes(id: number): Uint8Array | undefined {
    return this.#read(id, types.binary);
  }

  /** The path of an object kept in a storage of its own. */
  storage(id: number): string | undefined {
    const path = this.#streamOf(id, types.object);
    return this.#compound.entries.some((entry) => entry.kind === "storage" && entry.path === path) ? `${path}/` : undefined;
  }

  /** The day of a point in time, in UTC, as ISO 8601. */
  day(id: number): string | undefined {
    const value = this.#short.get(id);
    if (value?.type !== timeType) return undefined;
    const date = new Date((value.high * 2 ** 32 + value.low) / 10_000 - epoch);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
  }

  /** The label of the encoding that a property names by its code page. */
  codepage(id: number): string | undefined {
    const value = this.#short.get(id);
    return value?.type === numberType ? canonical(labels[value.low] ?? `windows-${value.low}`) : undefined;
  }

  /** The message names its encoding, and is believed where that leaves nothing undecoded. */
  decoded(bytes: Uint8Array, declared: readonly (string | undefined)[]): string {
    const [named] = declared;
    try {
      if (named) return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    return decode(bytes, declared).text;
  }

  #read(id: number, type: string): Uint8Array | undefined {
    return this.#compound.read(this.#streamOf(id, type));
  }

  #streamOf(id: number, type: string): string {
    return `${this.#path}__substg1.0_${id.toString(16).toUpperCase().padStart(4, "0")}${type}`;
  }
}
