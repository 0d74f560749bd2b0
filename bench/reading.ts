/** Reading speed: items a second on one core, words a second beside two English libraries, growth with length and with known names. */
import { compileNames, type DocumentText, packs, type ReadOptions, readText } from "@entente/reader";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { longText, sampleTexts, typicalItems } from "./corpus.ts";
import { heading, measure, measureAlone, row } from "./measure.ts";

const options: ReadOptions = { packs };
const origin = { sha256: "", file: "bench" };
const readAll = (items: readonly DocumentText[], chosen: ReadOptions = options) => {
  for (const item of items) readText(item, origin, chosen);
};

/** Items of one run: each sample several times, and still so few that some runs meet nothing else on a machine that others use too. */
const atOnce = 100;

/** Rounds before the first is counted: the engine goes on compiling the reader for some thousand items, as it does in a server just started. */
const warmUps = 16;

async function itemsPerSecond(texts: DocumentText[]): Promise<void> {
  heading("Reading typical items (3 KB), one core", "items/s", "core to itself", "runs so", "fastest run", "spread");
  const all = typicalItems(texts, 5 * atOnce);
  for (let round = 0; round < warmUps; round++) readAll(all);
  await speedOf("all languages", all, 75);
  for (const language of new Set(texts.map((text) => text.language))) {
    const own = texts.filter((text) => text.language === language);
    await speedOf(`  ${language}`, typicalItems(own, atOnce), 10);
  }
}

async function speedOf(name: string, items: readonly DocumentText[], runs: number): Promise<void> {
  readAll(items);
  let from = 0;
  const next = () => {
    readAll(items.slice(from, from + atOnce));
    from = (from + atOnce) % items.length;
  };
  const { rate, alone, runsAlone, best, spread } = await measureAlone(atOnce, next, runs);
  row(name, rate, alone, `${runsAlone} of ${runs}`, best, spread);
}

async function besideLibraries(texts: DocumentText[]): Promise<void> {
  const english = typicalItems(
    texts.filter((text) => text.language === "en"),
    100,
  );
  const words = english.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const wink = winkNLP(model);
  heading("The same English texts beside two libraries", "words/s", "ratio to ours");
  const ours = await measure(words, () => readAll(english));
  row("entente (text to gated facts)", ours.rate, 1);
  const theirs = await measure(words, () => english.map(({ text }) => wink.readDoc(text).entities().out()));
  row("wink-nlp 2.4 (entities)", theirs.rate, theirs.rate / ours.rate);
  const other = await measure(words, () => english.map(({ text }) => nlp(text).topics().out("array")));
  row("compromise 14 (topics)", other.rate, other.rate / ours.rate);
}

async function growthWithLength(texts: DocumentText[]): Promise<void> {
  heading("Growth with length (time per KB against the 10 KB text)", "10 KB", "100 KB", "1 MB");
  for (const pack of packs) {
    const same = texts.filter((text) => text.language === pack.code);
    const perByte: number[] = [];
    for (const bytes of [10_000, 100_000, 1_000_000]) {
      const item: DocumentText = { text: longText(same, bytes), mediaType: "text/plain", language: pack.code };
      const { seconds } = await measure(1, () => readText(item, origin, { ...options, budget: Number.POSITIVE_INFINITY }), 3);
      perByte.push(seconds / bytes);
    }
    row(pack.name, ...perByte.map((value) => value / (perByte[0] ?? 1)));
  }
}

async function growthWithNames(texts: DocumentText[]): Promise<void> {
  heading("Growth with known names (time against none)", "names", "ratio");
  const items = typicalItems(texts, 100);
  const none = await measure(items.length, () => readAll(items));
  for (const count of [100, 1000, 10_000, 100_000]) {
    const known = compileNames(
      Array.from({ length: count }, (_, index) => ({ name: inventedName(index), kind: "organisation" as const, id: String(index) })),
    );
    const { seconds } = await measure(items.length, () => readAll(items, { ...options, known }));
    row("", count, seconds / none.seconds);
  }
}

function inventedName(index: number): string {
  const syllables = ["ka", "mi", "ron", "tel", "vas", "lo", "dan", "pri", "sum", "gor", "hel", "nit"];
  const parts: string[] = [];
  for (let rest = index + 144; rest > 0; rest = Math.floor(rest / 12)) parts.push(syllables[rest % 12] as string);
  const name = parts.join("");
  return `${name[0]?.toUpperCase()}${name.slice(1)} Institute`;
}

const texts = await sampleTexts();
await itemsPerSecond(texts);
await besideLibraries(texts);
await growthWithLength(texts);
await growthWithNames(texts);
