/**
 * Measures the comparison of names on a folder of samples: `npm run bench:names -- FOLDER [--queries=N] [--unseen=K] [--misses]`.
 *
 * `*.tsv`: a true pair a line, left TAB right; each left name is a query against all right names of the file. `*.csv`: labelled pairs
 * with the columns schema, name1, name2, is_match. N queries are spread over each file (default 1,000; 0 means every row); with --unseen=K
 * only every Kth row is a query, which `scripts/fit-names.ts FOLDER --unseen=K` never sees.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareNames, type NameKind, nameKeys, type PreparedName, prepareName, sameNameThreshold } from "@entente/model/names";
import { jaroWinkler } from "./jaro-winkler.ts";
import { freshNames, joinsHeading, joinsReport, type Spellings, sampleJoins } from "./joins.ts";
import { heading, row } from "./measure.ts";

interface Pair {
  left: PreparedName;
  right: PreparedName;
}

interface Ranked extends Pair {
  at: number;
  own: number;
  /** Best score of a right name that is not the query's own, and that name. */
  rival: number;
  rivalName: string;
}

const options = new Map(process.argv.slice(3).map((word) => word.replace(/^--/u, "").split("=") as [string, string | undefined]));
const folder = process.argv[2];
if (!folder) throw new Error("Name the folder that holds the samples.");
const wanted = Number(options.get("queries") ?? 1000);
const unseen = Number(options.get("unseen") ?? 1);

function readPairs(file: string): Pair[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines
    .map((line) => line.split("\t"))
    .map(([left = "", right = ""]) => ({ left: prepareName(left, "person"), right: prepareName(right, "person") }));
}

function rank(pairs: readonly Pair[], at: number): Ranked {
  const { left, right } = pairs[at] ?? missing();
  const own = compareNames(left, right).score;
  let rival = -1;
  let rivalName = "";
  pairs.forEach((other, place) => {
    if (place === at) return;
    const { score } = compareNames(left, other.right);
    if (score > rival) [rival, rivalName] = [score, other.right.text];
  });
  return { left, right, at, own, rival, rivalName };
}

function missing(): never {
  throw new Error("There is no such row.");
}

function spread(count: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at).filter((at) => at % unseen === unseen - 1);
  if (wanted === 0 || wanted >= all.length) return all;
  return Array.from({ length: wanted }, (_, n) => all[Math.floor((n * all.length) / wanted)] as number);
}

interface Measures {
  precision: number;
  recall: number;
  f1: number;
}

function measures(right: number, wrong: number, all: number): Measures {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, all);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function report(name: string, ranked: readonly Ranked[]): void {
  const first = ranked.filter(({ own, rival }) => own > rival).length / Math.max(1, ranked.length);
  const right = ranked.filter(({ own }) => own >= sameNameThreshold).length;
  const wrong = ranked.filter(({ rival }) => rival >= sameNameThreshold).length;
  const { precision, recall, f1 } = measures(right, wrong, ranked.length);
  row(name, ranked.length, first, precision, recall, f1, bestF1(ranked));
}

/** The F1 that another threshold would have given, to see whether the one for all fits this file. */
function bestF1(ranked: readonly Ranked[]): string {
  const thresholds = Array.from({ length: 60 }, (_, n) => 0.4 + n / 100);
  const all = thresholds.map((t) => ({ t, f1: measures(count(ranked, "own", t), count(ranked, "rival", t), ranked.length).f1 }));
  const best = all.toSorted((a, b) => b.f1 - a.f1)[0];
  return best ? `${best.f1.toFixed(3)} at ${best.t.toFixed(2)}` : "–";
}

const count = (ranked: readonly Ranked[], side: "own" | "rival", threshold: number): number =>
  ranked.filter((one) => one[side] >= threshold).length;

function keyReport(name: string, pairs: readonly Pair[]): void {
  const index = new Map<string, number[]>();
  pairs.forEach(({ right }, at) => {
    for (const key of nameKeys(right)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  let met = 0;
  let candidates = 0;
  let [alike, alikeMet] = [0, 0];
  pairs.forEach(({ left, right }, at) => {
    const found = new Set(nameKeys(left).flatMap((key) => index.get(key) ?? []));
    candidates += found.size;
    const isAlike = compareNames(left, right, sameNameThreshold).score >= sameNameThreshold;
    if (found.has(at)) met += 1;
    if (isAlike) alike += 1;
    if (isAlike && found.has(at)) alikeMet += 1;
  });
  row(name, pairs.length, met / pairs.length, alikeMet / alike, candidates / pairs.length);
}

/** Why a pair was missed, as far as its score tells. */
function causeOf({ own, rival, right, rivalName }: Ranked): string {
  if (right.text === rivalName) return "the same right name twice in the file";
  if (own < 0.15) return "noise, or another name of the same person";
  if (own < 0.45) return "part of the name differs (formal against common name)";
  if (own < sameNameThreshold) return "a missing or too dear rule";
  return rival >= own ? "a nearer name in the file" : "";
}

function missReport(ranked: readonly Ranked[]): void {
  const missed = ranked.filter(({ own, rival }) => own <= rival || own < sameNameThreshold);
  for (const [cause, list] of Map.groupBy(missed, causeOf)) {
    console.log(`  ${cause}: ${list.length}`);
    if (!options.has("misses")) continue;
    for (const { left, right, own, rival, rivalName } of list.slice(0, 25)) {
      console.log(`    ${left.text} | ${right.text} ${own.toFixed(2)} | ${rivalName} ${rival.toFixed(2)}`);
    }
  }
}

/** The cells of one line of a CSV file; quotes doubled within quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

interface Labelled {
  score: number;
  same: boolean;
  names: string;
}

function readLabelled(file: string): Labelled[] {
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const column = (name: string): number => cellsOf(head).indexOf(name);
  return lines.map((line) => {
    const cells = cellsOf(line);
    const kind: NameKind = cells[column("schema")] === "Person" ? "person" : "organisation";
    const [one = "", two = ""] = [cells[column("name1")], cells[column("name2")]];
    const { score } = compareNames(prepareName(one, kind), prepareName(two, kind));
    return { score, same: cells[column("is_match")] === "true", names: `${kind}: ${one} | ${two}` };
  });
}

function labelledReport(file: string): void {
  const pairs = readLabelled(join(folder ?? "", file));
  const above = pairs.filter(({ score }) => score >= sameNameThreshold);
  const right = above.filter(({ same }) => same).length;
  const { precision, recall, f1 } = measures(right, above.length - right, pairs.filter(({ same }) => same).length);
  row(file, pairs.length, "", precision, recall, f1);
  if (!options.has("misses")) return;
  for (const { score, same, names } of pairs.filter((one) => one.same !== one.score >= sameNameThreshold)) {
    console.log(`    ${same ? "missed" : "wrong "} ${score.toFixed(2)} ${names}`);
  }
}

/** Processor seconds that `work` takes; the machine may be busy with other things. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What any-ascii makes of a name. */
const plain = (one: PreparedName): string => one.readings.at(-1)?.join(" ") ?? "";

function speedReport(name: string, pairs: readonly Pair[]): void {
  const left = pairs.slice(0, 500);
  const right = pairs.slice(0, 800);
  const baseline = right.map((pair) => plain(pair.right));
  const each = (compare: (a: Pair, b: Pair, at: number) => unknown) => (): void => {
    for (const a of left) right.forEach((b, at) => compare(a, b, at));
  };
  const ours = each((a, b) => compareNames(a.left, b.right));
  ours();
  const asked = each((a, b) => compareNames(a.left, b.right, sameNameThreshold));
  asked();
  const theirs = each((a, _, at) => jaroWinkler(plain(a.left), baseline[at] ?? ""));
  theirs();
  const total = left.length * right.length;
  row(name, total, total / seconds(asked), total / seconds(ours), total / seconds(theirs));
}

const files = readdirSync(folder);
const tables = files.filter((file) => file.endsWith(".tsv")).map((file) => ({ file, pairs: readPairs(join(folder, file)) }));
heading(`Ranking, threshold ${sameNameThreshold}`, "queries", "top1", "precision", "recall", "F1", "best F1");
for (const { file, pairs } of tables) {
  const ranked = spread(pairs.length).map((at) => rank(pairs, at));
  report(file, ranked);
  missReport(ranked);
}
for (const file of files.filter((name) => name.endsWith(".csv"))) labelledReport(file);
heading("Keys", "pairs", "recall", "of those alike", "candidates");
for (const { file, pairs } of tables) keyReport(file, pairs);
joinsHeading();
sampleJoins();
for (const { file, pairs } of tables)
  joinsReport(`words of ${file}`, freshNames(pairs.map(({ left, right }): Spellings => [left.text, right.text])));
// The register asks only whether names are the same; a full score says how far apart the others are, too.
heading("Comparisons a second of processor time", "compared", "same or not", "full score", "any-ascii + J-W");
for (const { file, pairs } of tables) speedReport(file, pairs);
