import { Problem } from "@entente/model";
import eld from "eld/extrasmall";
import { Trie } from "../gazetteer/trie.ts";
import type { Pack } from "../languages/pack.ts";
import type { DocumentText } from "../types.ts";
import { asString } from "./letters.ts";

/** Characters looked at: enough to be sure, few enough that the choice costs microseconds. */
const sampleLength = 700;
/** Share of running words that must be common words of a language before the words alone decide. */
const decisiveShare = 0.12;
/** How many times more common words of another language than of the stated one make the statement wrong. */
const clearlyMoreWords = 2;
/** The same for the scores of letter sequences, which lie closer together; measured on neighbours such as en/fr and en/vi. */
const clearlyHigherScore = 1.2;
/** So many common words of the stated language, and of no other more, confirm the statement. */
const confirmingWords = 6;
/** Under this many words, letter sequences do not overrule what the file states. */
const fewWords = 6;
/** What one syllable or ideograph weighs against one letter of an alphabet, since it says about as much as three. */
const syllableWeight = 3;
/** Share of the letters that must be in the stated language's writing for the statement to be believed. */
const believableShare = 0.15;

type Writing = "Latn" | "Kore" | "Jpan" | "Hani" | "other";
type Weights = Record<Writing, number>;

interface Candidate {
  pack: Pack;
  index: number;
  /** The primary subtag of its language. */
  primary: string | undefined;
  writing: Writing;
}

/**
 * The pack a document is read with: the one for the language its file states, unless the text clearly speaks another; else
 * the one whose writing and common words fit. Where these leave it open, `eld` decides.
 * Throws Problem "unknown-language" where no pack fits.
 */
export function choosePack(document: Pick<DocumentText, "text" | "language" | "part">, packs: readonly Pack[]): Pack {
  const { candidates, wordOwners } = compile(packs);
  const sample = sampleOf(document.text);
  const weights = weighLetters(sample);
  const named = candidateFor(document.language, candidates);
  const stated = named && believable(named, weights) ? named : undefined;
  const words = () => countWords(sample, candidates.length, wordOwners);
  const chosen = byWriting(weights, candidates, stated, words) ?? byNgrams(sample, candidates, stated);
  if (!chosen) throw unknownLanguage(document, sample);
  return chosen.pack;
}

/** The language a text is written in, BCP 47 primary subtag, or undefined where it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | undefined {
  const result = eld.detect(sampleOf(text));
  return result.language && result.isReliable() ? result.language : undefined;
}

interface Compiled {
  candidates: Candidate[];
  /** For each common word, the indexes of the candidates it speaks for. */
  wordOwners: Trie<number[]>;
}

const compiled = new WeakMap<readonly Pack[], Compiled>();

function compile(packs: readonly Pack[]): Compiled {
  const known = compiled.get(packs);
  if (known) return known;
  const candidates = packs.map((pack, index) => ({ pack, index, primary: primaryOf(pack.code), writing: writingOf(pack.code) }));
  const wordOwners = new Trie<number[]>();
  for (const { pack, index } of candidates) for (const word of pack.commonWords) wordOwners.add(word, []).push(index);
  const result = { candidates, wordOwners };
  compiled.set(packs, result);
  return result;
}

function writingOf(code: string): Writing {
  const { script } = new Intl.Locale(code).maximize();
  if (script === "Latn" || script === "Kore" || script === "Jpan") return script;
  return script === "Hans" || script === "Hant" ? "Hani" : "other";
}

function candidateFor(language: string | undefined, candidates: readonly Candidate[]): Candidate | undefined {
  const primary = primaryOf(language);
  return primary === undefined ? undefined : candidates.find((candidate) => candidate.primary === primary);
}

function primaryOf(language: string | undefined): string | undefined {
  return language?.trim().toLowerCase().split(/[-_]/u)[0] || undefined;
}

/** The middle of a long text, away from menus, datelines and headings in another language; all of a short one. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const start = Math.floor(Math.min(text.length - sampleLength, text.length / 4));
  return text.slice(start, start + sampleLength);
}

function byWriting(
  weights: Weights,
  candidates: readonly Candidate[],
  stated: Candidate | undefined,
  words: () => WordCounts,
): Candidate | undefined {
  const writing = dominantWriting(weights);
  if (writing === undefined) return stated;
  if (writing === "other") return undefined;
  const fitting = candidates.filter((candidate) => candidate.writing === writing);
  if (fitting.length === 1 && (writing === "Kore" || writing === "Jpan")) return stated ?? fitting[0];
  return fitting.length === 0 ? undefined : byWords(words(), fitting, stated);
}

/** The writing most of the letters belong to; undefined where there is no letter. */
function dominantWriting(weights: Weights): Writing | undefined {
  let most: Writing | undefined;
  for (const writing of ["Latn", "Kore", "Jpan", "Hani", "other"] as const) {
    if (weights[writing] > (most === undefined ? 0 : weights[most])) most = writing;
  }
  return most;
}

/** Whether enough of the text is in the writing of a language for it to be that language. */
function believable({ writing }: Candidate, weights: Weights): boolean {
  const ideographs = writing === "Jpan" ? weights.Hani : 0;
  const all = weights.Latn + weights.Kore + weights.Jpan + weights.Hani + weights.other;
  return weights[writing] + ideographs >= believableShare * all;
}

/** How much of the text each writing makes up. Ideographs count as Japanese where kana stand among them. */
function weighLetters(sample: string): Weights {
  const counts = [0, 0, 0, 0, 0, 0];
  const text = asString(sample);
  for (let at = 0; at < text.length; at++) {
    const group = letterGroup(text.charCodeAt(at));
    counts[group] = (counts[group] as number) + 1;
  }
  const [, latin = 0, hangul = 0, kana = 0, han = 0, other = 0] = counts;
  const ideographic = (kana + han) * syllableWeight;
  const japanese = kana * 10 >= han;
  return { Latn: latin, Kore: hangul * syllableWeight, Jpan: japanese ? ideographic : 0, Hani: japanese ? 0 : ideographic, other };
}

/** 0: no letter, 1: Latin, 2: Hangul, 3: kana, 4: Chinese characters, 5: other letters. */
function letterGroup(code: number): number {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return code >= 0xc0 ? 1 : 0;
  if (code >= 0xac00 && code <= 0xd7a3) return 2;
  if (code >= 0x3041 && code <= 0x30fe) return 3;
  if (code >= 0x3400 && code <= 0x9fff) return 4;
  return code >= 0x370 && code < 0x2000 ? 5 : 0;
}

interface WordCounts {
  /** Words in the sample. */
  all: number;
  /** Common words of each candidate, by its index. */
  common: number[];
}

/** Splits at spaces only: words with punctuation attached are few, and this keeps the count cheap. */
function countWords(sample: string, size: number, owners: Trie<number[]>): WordCounts {
  const common = Array.from({ length: size }, () => 0);
  const text = asString(sample.toLowerCase());
  let all = 1;
  let node: number = Trie.root;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== space && node !== Trie.none) node = owners.step(node, unit);
    if (unit !== space) continue;
    addOwners(common, owners, node);
    node = Trie.root;
    all++;
  }
  addOwners(common, owners, node);
  return { all, common };
}

const space = 0x20;

function addOwners(common: number[], owners: Trie<number[]>, node: number): void {
  if (node === Trie.none) return;
  for (const index of owners.valueAt(node) ?? []) common[index] = (common[index] ?? 0) + 1;
}

function byWords({ all, common }: WordCounts, candidates: readonly Candidate[], stated: Candidate | undefined): Candidate | undefined {
  const countOf = (candidate: Candidate) => common[candidate.index] ?? 0;
  const best = candidates.reduce((most, candidate) => (countOf(candidate) > countOf(most) ? candidate : most));
  if (stated && countOf(stated) >= confirmingWords && countOf(best) === countOf(stated)) return stated;
  if (countOf(best) < decisiveShare * all) return undefined;
  return stated && countOf(best) <= clearlyMoreWords * countOf(stated) ? stated : best;
}

/** A statement stands unless the letter sequences reliably speak another language that fits far better. */
function byNgrams(sample: string, candidates: readonly Candidate[], stated: Candidate | undefined): Candidate | undefined {
  const result = eld.detect(sample);
  const found = candidateFor(result.language || undefined, candidates);
  if (!stated) return found;
  const scores = result.getScores();
  const statedScore = scores[stated.primary ?? ""] ?? 0;
  const higher = (scores[result.language] ?? 0) > clearlyHigherScore * statedScore;
  const contradicted = higher && result.isReliable() && sample.split(" ", fewWords).length === fewWords;
  return contradicted ? found : stated;
}

function unknownLanguage(document: Pick<DocumentText, "part">, sample: string): Problem {
  const found = detectLanguage(sample) ?? "?";
  return new Problem("unknown-language", document.part ? { file: document.part.file, found } : { found });
}
