import { messages, type PGlite, parse, protocol } from "@electric-sql/pglite";
import { type Column, rowsIn } from "./answer.ts";
import { bindMessage } from "./bind.ts";
import { listText } from "./columns.ts";

/** A statement the database holds parsed: its name there, the types of its parameters, the columns of its rows. */
interface Prepared {
  name: string;
  types: number[];
  columns: Column[];
}

/** Statements kept prepared at a time; all that the register has fit in. */
const KEPT = 256;

const { serialize } = protocol;
const execute = serialize.execute({});

/**
 * Runs statements on the embedded engine, each parsed once and planned seldom. PGlite's own `query` parses and plans anew every time and
 * enters the engine six times for it, which takes longer than most of our statements run. Who calls takes care that nobody else does
 * meanwhile.
 */
export class PreparedStatements {
  readonly #pglite: PGlite;
  readonly #known = new Map<string, Prepared>();
  #count = 0;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** Runs one statement with parameters as `Db.query` takes them and gives its rows. */
  async query<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
    const { name, types, columns } = this.#known.get(sql) ?? (await this.#prepare(sql));
    const values = params.map((value, index) => this.#serialized(value, types[index]));
    return rowsIn(await this.#send(bindMessage(name, values), execute), columns) as T[];
  }

  async #prepare(sql: string): Promise<Prepared> {
    const name = `s${(this.#count += 1)}`;
    const request = joined(serialize.parse({ name, text: sql }), serialize.describe({ type: "S", name }));
    const answer = await this.#pglite.runExclusive(() => this.#pglite.execProtocolStream(request, { syncToFs: false }));
    const rows = answer.find((message) => message instanceof messages.RowDescriptionMessage);
    const columns = (rows?.fields ?? []).map(({ name, dataTypeID }) => ({ name, parse: this.#parserOf(dataTypeID) }));
    const prepared = { name, types: parse.parseDescribeStatementResults(answer), columns };
    this.#known.set(sql, prepared);
    await this.#forgetOldest();
    return prepared;
  }

  #parserOf(type: number): (text: string) => unknown {
    const parser = this.#pglite.parsers[type];
    return parser ? (text) => parser(text, type) : String;
  }

  async #forgetOldest(): Promise<void> {
    const [oldest] = this.#known;
    if (!oldest || this.#known.size <= KEPT) return;
    const [sql, { name }] = oldest;
    this.#known.delete(sql);
    await this.#send(serialize.close({ type: "S", name }));
  }

  #serialized(value: unknown, type = 0): string | Uint8Array | null {
    if (value === null || value === undefined) return null;
    if (value instanceof Uint8Array) return value;
    if (Array.isArray(value)) return listText(value);
    const serialize = this.#pglite.serializers[type];
    return serialize ? serialize(value) : String(value);
  }

  /** One visit to the engine; everything it answers, faults among it. Taken as it comes, past PGlite's own reading of every cell. */
  async #send(...parts: Uint8Array[]): Promise<Buffer> {
    const answer: Uint8Array[] = [];
    // What is handed over lies in the engine's memory, which it uses again.
    const onRawData = (chunk: Uint8Array) => void answer.push(chunk.slice());
    await this.#pglite.runExclusive(() => this.#pglite.execProtocolRawStream(joined(...parts), { syncToFs: false, onRawData }));
    return Buffer.concat(answer);
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat([...parts, serialize.sync()]);
}
