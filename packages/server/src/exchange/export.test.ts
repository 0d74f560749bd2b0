import { readFileSync } from "node:fs";
import { isPartialDate } from "@entente/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestHouse, type TestHouse } from "../http/testing.ts";
import { type Cell, csv } from "./csv-write.ts";
import type { FtmEntity } from "./ftm/entities.ts";
import type { FtmStatement } from "./ftm/statements.ts";
import { readCsv } from "./import/csv-read.ts";
import { openSheet } from "./import/sheet.ts";
import { xlsx } from "./xlsx-write.ts";

/** Schemata of FollowTheMoney as their project defines them: names, ancestors, what is required, properties with type and range. */
interface Schema {
  extends: string[];
  abstract: boolean;
  required: string[];
  properties: Record<string, { type: string; range?: string }>;
}
const schemata = JSON.parse(readFileSync(new URL("testing/ftm-schemata.json", import.meta.url), "utf8")) as Record<string, Schema>;

function ancestors(name: string): string[] {
  return [name, ...(schemata[name]?.extends ?? []).flatMap(ancestors)];
}

const propertyOf = (schema: string, prop: string) =>
  ancestors(schema)
    .map((name) => schemata[name]?.properties[prop])
    .find(Boolean);
const requiredOf = (schema: string) => [...new Set(ancestors(schema).flatMap((name) => schemata[name]?.required ?? []))];

const forms: Record<string, (value: string) => boolean> = {
  date: isPartialDate,
  country: (value) => /^[a-z]{2}$/u.test(value),
  number: (value) => Number.isFinite(Number(value)),
  language: (value) => /^[a-z]{3}$/u.test(value),
  url: (value) => /^https?:/u.test(value),
};

/** What is wrong with one value of an entity, given the schema of every entity there is. */
function fault(schema: string, prop: string, value: string, known: ReadonlyMap<string, string>): string | undefined {
  const property = propertyOf(schema, prop);
  if (!property) return `${schema} has no ${prop}`;
  if (property.type === "entity") {
    const target = known.get(value);
    return target && ancestors(target).includes(property.range ?? "Thing")
      ? undefined
      : `${schema}.${prop} points to ${target ?? "nothing"}`;
  }
  return (forms[property.type] ?? ((words: string) => words !== ""))(value) ? undefined : `${schema}.${prop} is ${value}`;
}

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const got = async (path: string) => (await house.ask("GET", path)).text();
const lines = async <T>(path: string) =>
  (await got(path))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

describe("FollowTheMoney", () => {
  it("gets entities of schemata it has, with the properties, types and ranges it defines", async () => {
    const entities = await lines<FtmEntity>("/api/export/ftm");
    const known = new Map(entities.map(({ id, schema }) => [id, schema]));
    expect(known.size).toBe(entities.length);
    const faults = entities.flatMap(({ schema, properties }) =>
      Object.entries(properties).flatMap(([prop, values]) => values.flatMap((value) => fault(schema, prop, value, known) ?? [])),
    );
    expect(faults).toEqual([]);
    expect(entities.filter(({ schema }) => schemata[schema] === undefined || schemata[schema].abstract)).toEqual([]);
    for (const { schema, properties } of entities)
      expect([schema, requiredOf(schema).filter((prop) => !properties[prop])]).toEqual([schema, []]);
    const found = new Set(entities.map(({ schema }) => schema));
    const wanted = ["Address", "Contract", "Document", "Employment", "Event", "Note", "Organization", "Person", "UnknownLink"];
    expect(wanted.filter((schema) => !found.has(schema))).toEqual([]);
  });

  it("gets every claim as a statement whose canonical entity is one of those", async () => {
    const entities = await lines<FtmEntity>("/api/export/ftm");
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
    const statements = await lines<FtmStatement>("/api/export/statements");
    for (const { canonical_id, schema, prop, value } of statements) {
      expect(schemaOf.get(canonical_id)).toBe(schema);
      if (prop !== "id") expect(fault(schema, prop, value, schemaOf)).toBeUndefined();
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const name = statements.find(({ schema, prop }) => schema === "Person" && prop === "name");
    expect(name).toMatchObject({ value: "Lan Petrova", dataset: "entente", lang: "eng", origin: "a".repeat(64), external: false });
    expect(name?.id).toMatch(/^[0-9a-f]{40}$/u);
  });
});

describe("tables", () => {
  it("hold every record of a list with its values and their sentences, headings in the reader's language", async () => {
    const { rows } = readCsv(await got("/api/export/csv?kind=person&lang=de"), 100);
    expect(rows[0]).toEqual(["Art des Eintrags", "Eintrag", "Name", "Name: Quelle", "Auch geschrieben", ...(rows[0] ?? []).slice(5)]);
    const person = rows[1] ?? [];
    expect(person.slice(0, 3)).toEqual(["Person", "Lan Petrova", "Lan Petrova"]);
    expect(person[3]).toContain(
      "“Lan Petrova led Harbour Institute to Vĩnh Phúc on 18 October 2023. Both signed a memorandum with Busan.” – Harbour visit, 2023-10-19",
    );
  });

  it("follow the filters of the list, not its page", async () => {
    const all = readCsv(await got("/api/export/csv"), 100).rows;
    const total = ((await (await house.ask("GET", "/api/records?limit=1")).json()) as { total: number }).total;
    expect(all.length - 1).toBe(total);
    expect(readCsv(await got("/api/export/csv?kind=place&term.country=KR"), 100).rows).toHaveLength(2);
    expect(readCsv(await got("/api/export/csv?kind=place&q=nowhere"), 100).rows).toHaveLength(1);
  });

  it("of one record, of the documents, and of the history", async () => {
    const [record] = (
      (await (await house.ask("GET", "/api/records?kind=organisation")).json()) as { items: { id: string; caption: string }[] }
    ).items;
    expect(readCsv(await got(`/api/export/csv?record=${record?.id}`), 9).rows[1]?.[1]).toBe(record?.caption);
    expect(readCsv(await got("/api/export/csv?list=documents&sort=title"), 9).rows[1]?.slice(0, 3)).toEqual([
      "Harbour visit",
      "given.txt",
      "English",
    ]);
    expect(readCsv(await got("/api/export/csv?list=history"), 9).rows[0]?.[0]).toBe("Time");
  });

  it("are workbooks that read back the same", async () => {
    const answer = await house.ask("GET", "/api/export/xlsx?kind=figure");
    expect(answer.headers.get("content-disposition")).toContain("entente-figure.xlsx");
    const book = await openSheet(await answer.bytes(), "figures.xlsx");
    const text = readCsv(await got("/api/export/csv?kind=figure"), 9).rows;
    expect([book.headings, ...book.rows.map(({ cells }) => cells)]).toEqual(text.map((row) => row.slice(0, book.headings.length)));
  });

  it.each([
    ["/api/export/pdf", 400],
    ["/api/export/ftm?list=history", 400],
    ["/api/export/csv?record=none", 404],
  ])("answer %s with %i", async (path, status) => {
    expect((await house.ask("GET", path)).status).toBe(status);
  });
});

async function* given(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

describe("a spreadsheet", () => {
  it("is never handed a formula", async () => {
    const cells = ["=1+1", "+49 30", "-x", "@a", "\t=1", "＝1", 'a "b", c', -5, "plain", undefined];
    expect(await text(csv(given([cells])))).toBe("\uFEFF'=1+1,'+49 30,'-x,'@a,'\t=1,'＝1,\"a \"\"b\"\", c\",-5,plain,\r\n");
  });

  it("takes whatever text there is", async () => {
    const odd = ["\0\u0001x", "\uD800", "<&>\"'", "line\nbreak", "😀", "ự", "x".repeat(40_000)];
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsx("A/B: [x]", given([["h", ...odd.slice(1)], odd]))) pieces.push(piece);
    const sheet = await openSheet(new Uint8Array(Buffer.concat(pieces)), "odd.xlsx");
    expect(sheet.rows[0]?.cells).toEqual(["x", "\uFFFD", "<&>\"'", "line break", "😀", "ự", "x".repeat(32_767)]);
  });
});

describe("JSON-LD", () => {
  interface Node {
    id: string;
    type: string;
    target?: { source: string; selector: { type: string; exact?: string; start?: number; end?: number }[] };
  }

  it("has each statement as a web annotation whose words stand where it says, counted in characters", async () => {
    const words = "😀 Ông Lan 𠮷 met Blue Bank in Busan.";
    await house.ask("POST", "/api/documents", { text: words, title: "Emoji" });
    const { "@graph": graph } = JSON.parse(await got("/api/export/jsonld")) as { "@graph": Node[] };
    const annotations = graph.filter(({ type }) => type === "Annotation");
    expect(annotations.length).toBeGreaterThan(5);
    const texts = new Map<string, string>();
    for (const { target } of annotations) {
      const id = target?.source.split(":").at(-1) ?? "";
      if (!texts.has(id)) texts.set(id, ((await (await house.ask("GET", `/api/documents/${id}`)).json()) as { text: string }).text);
      const [quote, position] = target?.selector ?? [];
      const characters = [...(texts.get(id) ?? "")].slice(position?.start, position?.end).join("");
      expect(characters).toBe(quote?.exact);
    }
    const ids = new Set(graph.map(({ id }) => id));
    for (const { target } of annotations) expect(ids.has(target?.source ?? "")).toBe(true);
  });

  it("of one record has that record and what is said of it", async () => {
    const [record] = ((await (await house.ask("GET", "/api/records?kind=person")).json()) as { items: { id: string }[] }).items;
    const { "@graph": graph } = JSON.parse(await got(`/api/export/jsonld?record=${record?.id}`)) as { "@graph": Node[] };
    expect(graph.filter(({ id }) => id.startsWith("urn:entente:record:")).map(({ id }) => id)).toEqual([
      `urn:entente:record:${record?.id}`,
    ]);
    expect(graph.filter(({ type }) => type === "Annotation").length).toBeGreaterThan(1);
  });
});

/** A list as a screen sends it. */
function form(name: string, content: string, options: object): FormData {
  const body = new FormData();
  body.append("files", new File([content], name));
  body.append("options", JSON.stringify(options));
  return body;
}

describe("lists over HTTP", () => {
  it("are previewed, taken in, and taken back", async () => {
    const content = "Name,Type\nQuiet Bank,bank\n,bank\n";
    const preview = await house.ask("POST", "/api/import/preview", form("banks.csv", content, {}));
    expect(await preview.json()).toMatchObject({ kind: "organisation", ready: 1, refused: { total: 1 } });
    const refused = await house.ask("POST", "/api/import/refused", form("banks.csv", content, {}));
    expect(refused.headers.get("content-disposition")).toContain("banks-refused.csv");
    const outcome = (await (await house.ask("POST", "/api/import", form("banks.csv", content, { author: "Mai" }))).json()) as {
      id: string;
    };
    expect(readCsv(await got("/api/export/csv?kind=organisation&q=Quiet"), 9).rows).toHaveLength(2);
    expect((await house.ask("POST", `/api/decisions/${outcome.id}/undo`, { author: "Mai" })).status).toBe(200);
    expect(readCsv(await got("/api/export/csv?kind=organisation&q=Quiet"), 9).rows).toHaveLength(1);
  });

  it.each([
    [form("a.csv", "Name\nx\n", {}), 400],
    [form("a.csv", "Name\nx\n", { author: "Mai", mapping: ["nothing"] }), 400],
    [form("a.csv", "", { author: "Mai" }), 422],
    [new FormData(), 400],
  ])("say what is wrong", async (body, status) => {
    expect((await house.ask("POST", "/api/import", body)).status).toBe(status);
  });
});
