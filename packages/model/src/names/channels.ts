import { fold } from "../fold.ts";
import { type Alignment, alignWhole, alignWords, mostWordGap, type Pairing, type WordPair } from "./align.ts";
import { letterGap, profileGap, type Side, sideOf, type View } from "./sides.ts";
import { sinoGap } from "./sino.ts";
import { hangulTable, kanaTable, latinTable } from "./tables.ts";
import type { NameComparison, PreparedName, Reason, TranscriptionRules } from "./types.ts";
import { sameNameThreshold } from "./version.ts";

const nothing: NameComparison = { score: 0, reasons: [] };

/** A badness of 1 is where two names are just held to be the same. */
function scoreOf(badness: number): number {
  return sameNameThreshold ** badness;
}

/** Badness from which on it does not matter how bad. */
const worstOfAll = 2.5;

/** The least score that is told apart from none. */
export const leastScore = scoreOf(worstOfAll);

/** The badness above which a score stays below `least`. */
export const worstFor = (least: number): number =>
  least <= leastScore ? worstOfAll : Math.log(least) / Math.log(sameNameThreshold) + 1e-9;

/** How the letters of one script stand for the sounds of another: which sides, which table, and what is usual. */
export interface Channel extends Pairing {
  letters: View;
  sounds: View;
  rules: TranscriptionRules;
  /** Cost in nats for each letter and sound that is just borne. */
  borne: number;
  /** Letters and sounds that a name has to have before any cost is borne. */
  tare: number;
  /** Cost of a word that only one side has. */
  extra: number;
}

const across = { gap: profileGap, hopeless: 0.75, tare: 15, extra: 2 };
export const hangul: Channel = {
  ...across,
  borne: 0.24,
  table: hangulTable,
  letters: "hangul-letters",
  sounds: "hangul-sounds",
  rules: "hangul",
};
export const kana: Channel = { ...across, borne: 0.27, table: kanaTable, letters: "kana-letters", sounds: "kana-sounds", rules: "kana" };

/** Compares names of which one at least is in Hangul or kana; `a` comes first in the order Latin, Han, Hangul, kana. */
export function compareAcrossScripts(a: PreparedName, b: PreparedName, worst: number): NameComparison {
  if (b.script === "hangul") return better(throughReadings(hangul, a, b, worst), inSinoKorean(a, b));
  const straight = throughReadings(kana, a, b, worst);
  if (a.script !== "hangul") return straight;
  const back = throughReadings(hangul, b, a, worst);
  return better(straight, back);
}

const better = (one: NameComparison, other: NameComparison): NameComparison => (other.score > one.score ? other : one);

/** A Chinese name read as Koreans read its characters. Many characters share a reading, so this is never more than a proposal to join. */
function inSinoKorean(a: PreparedName, b: PreparedName): NameComparison {
  const gap = sinoGap(a, b);
  return gap === undefined ? nothing : { score: scoreOf(0.5 + gap / 4), reasons: [{ code: "transcription", rules: "hanja" }] };
}

const mostReadings = 6;

function throughReadings(channel: Channel, a: PreparedName, b: PreparedName, worst: number): NameComparison {
  const right = sideOf(b, channel.sounds);
  let best = nothing;
  for (let form = 0; form < Math.min(a.readings.length, mostReadings); form += 1) {
    const found = through(channel, sideOf(a, channel.letters, form), right, worst);
    if (found.score > best.score) best = found;
  }
  return best;
}

function through(channel: Channel, left: Side, right: Side, worst: number): NameComparison {
  if (right.words.length === 0 || left.words.length === 0) return nothing;
  if (profileGap(left.profile, right.profile) > mostGap + 0.02 * (left.length + right.length) + missedWords(left, right)) return nothing;
  const words = wordByWord(channel, left, right);
  if (left.words.length === right.words.length) return transcribed(channel, words.badness, words.moved);
  const borne = borneBy(channel, left.surprise + right.surprise) / (right.inSyllables ? eachSyllable : 1);
  const whole = alignWhole(channel.table(), left, right, Math.min(words.badness, worst) * borne);
  return whole ? transcribed(channel, whole.cost / borne, whole.order > 0) : transcribed(channel, words.badness, words.moved);
}

/** Names further apart than this are not looked at closer; some true pairs are lost by it (docs/names.md). */
const mostGap = 3.4;

const missedWords = (left: Side, right: Side): number =>
  left.words.length > 1 && right.words.length > 1 && left.words.length !== right.words.length ? 2.5 : 0;

/** What is just borne by names of so many letters and sounds together. */
export const borneBy = (channel: Channel, surprise: number): number => channel.borne * Math.max(4, surprise - channel.tare);

/** How much more each cost weighs in a name written in syllables, of which one makes another name: 이준협 and 이정협 are two people. */
export const eachSyllable = 1.6;

function wordByWord(channel: Channel, left: Side, right: Side): { badness: number; moved: boolean } {
  const found = alignWords(channel, left, right);
  const paired = found.pairs.reduce((sum, pair) => sum + pair.length, 0);
  const lonely = left.length + right.length - paired;
  const count = found.extraLeft.length + found.extraRight.length;
  const extra = (count * channel.extra + lonely * 0.3) * (found.pairs.length > 1 ? 1 : 2);
  const cost = found.pairs.reduce((sum, pair) => sum + pair.cost, extra);
  const told = found.pairs.reduce((sum, pair) => sum + (left.surprises[pair.left] ?? 0) + (right.surprises[pair.right] ?? 0), 0);
  return { badness: cost / borneBy(channel, told), moved: found.moved };
}

function transcribed(channel: Channel, badness: number, moved: boolean): NameComparison {
  const reasons: Reason[] = [{ code: "transcription", rules: channel.rules }];
  if (moved) reasons.push({ code: "given-name-order" });
  return { score: scoreOf(badness), reasons };
}

/** Letters that differ, for each letter of both words, that are just borne in one script. */
const borneLetters = 0.12;
export const letterPairing: Pairing = { table: latinTable, gap: letterGap, hopeless: 0.25 };
const worstWord = 5;
export const initialBadness = 0.5;

/** Compares names by their Latin letters: those they have, or those of their usual romanisation. */
export function compareLetters(a: PreparedName, b: PreparedName, worst: number): NameComparison {
  let best = nothing;
  for (let i = 0; i < Math.min(a.readings.length, 3); i += 1) {
    for (let j = 0; j < Math.min(b.readings.length, 3); j += 1) {
      const found = byLetters(a, b, sideOf(a, "latin-left", i), sideOf(b, "latin-right", j), worst);
      if (found.score > best.score) best = found;
    }
  }
  return best;
}

function byLetters(a: PreparedName, b: PreparedName, left: Side, right: Side, worst: number): NameComparison {
  if (left.words.length === 0 || right.words.length === 0) return nothing;
  if (left.all === right.all) return { score: 1, reasons: [{ code: "same-letters" }] };
  const joined = joinedBadness(left, right);
  const found = tooFar(a, left, right, worst) ? undefined : alignWords(letterPairing, left, right);
  const badness = found ? lettersBadness(a, found, left, right) : worstWord;
  if (joined < badness) return { score: scoreOf(joined), reasons: [{ code: "spelling", differences: Math.round(joined * 10) }] };
  if (!found || badness > worst) return nothing;
  return { score: scoreOf(badness), reasons: lettersReasons(a, b, found, left, right) };
}

const isShort = (side: Side, word: number): boolean => (side.written[word]?.length ?? 0) === 3;

/** Whether the words that one side lacks, or those that nothing on the other side is like, decide before any letters are compared. */
function tooFar(a: PreparedName, left: Side, right: Side, worst: number): boolean {
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const extra = (longer.words.length - shorter.words.length) * (a.kind === "person" ? 0.3 : 0.7);
  if (extra > worst) return true;
  let lonely = 0;
  for (let word = 0; word < shorter.words.length; word += 1) if (isLonely(shorter, word, longer)) lonely += 1;
  return lonely * worstWord ** 2 > worst ** 2 * shorter.words.length;
}

function isLonely(side: Side, word: number, other: Side): boolean {
  if (isShort(side, word)) return false;
  const own = side.profiles[word] ?? [];
  return !other.profiles.some((profile, at) => isShort(other, at) || letterGap(own, profile) <= mostWordGap);
}

/** The words set together differ by a slip only: "Jan Daniel", "JanDaniel". */
function joinedBadness(left: Side, right: Side): number {
  const length = Math.max(left.length, right.length);
  if (left.words.length === right.words.length || !areAsLong(left.all.length, right.all.length, length)) return worstWord;
  if (letterGap(left.profile, right.profile) > mostWordGap) return worstWord;
  const whole = alignWhole(latinTable(), left, right, 0.12 * length);
  return whole ? 0.1 + whole.cost / (2 * length * borneLetters) : worstWord;
}

/** Whether two names have about as many letters; `length` is that of the longer one with the bounds of its words. */
export function areAsLong(letters: number, others: number, length: number): boolean {
  return Math.abs(letters - others) <= 0.2 * length;
}

function lettersBadness(a: PreparedName, found: Alignment, left: Side, right: Side): number {
  let sum = 0;
  let weight = 0;
  for (const pair of found.pairs) {
    const badness = isInitial(a, pair, left, right) ? initialBadness : wordBadness(pair.cost, pair.length - 4);
    sum += badness ** 2 * Math.sqrt(pair.length - 4);
    weight += Math.sqrt(pair.length - 4);
  }
  const extra = (found.extraLeft.length + found.extraRight.length) * extraWord(a, found);
  return Math.sqrt(sum / weight) + extra + (found.moved ? 0.05 : 0);
}

/** How bad it is that one word stands for another of together so many letters, by what it costs. */
export function wordBadness(cost: number, letters: number): number {
  return Math.min(worstWord, cost / (letters * borneLetters));
}

function extraWord(a: PreparedName, found: Alignment): number {
  if (a.kind !== "person") return found.pairs.length > 2 ? 0.7 : 1.1;
  return found.pairs.length > 1 ? 0.3 : 1.1;
}

function isInitial(a: PreparedName, pair: WordPair, left: Side, right: Side): boolean {
  return a.kind === "person" && isInitialOf(left.written[pair.left] ?? "", right.written[pair.right] ?? "");
}

/** Whether one of two words, "^" before and "$" behind, is the first letter of the other. */
export function isInitialOf(left: string, right: string): boolean {
  return left[1] === right[1] && Math.min(left.length, right.length) === 3 && left !== right;
}

function pairReason(a: PreparedName, pair: WordPair, left: Side, right: Side): Reason[] {
  const [l, r] = [left.written[pair.left] ?? "", right.written[pair.right] ?? ""].map((word) => word.slice(1, -1)) as [string, string];
  if (isInitial(a, pair, left, right))
    return [l.length < r.length ? { code: "initial", initial: l, word: r } : { code: "initial", initial: r, word: l }];
  if (l === r) return [];
  if (fold(l) === fold(r)) return [{ code: "marks-ignored" }];
  return pair.cost < 0.6 ? [{ code: "transcription", rules: "romanisation" }] : [{ code: "spelling", differences: Math.ceil(pair.cost) }];
}

function lettersReasons(a: PreparedName, b: PreparedName, found: Alignment, left: Side, right: Side): Reason[] {
  const reasons = found.pairs.flatMap((pair) => pairReason(a, pair, left, right));
  if (found.moved) reasons.push({ code: "given-name-order" });
  const extra = [...found.extraLeft.map((at) => a.tokens[at]?.text), ...found.extraRight.map((at) => b.tokens[at]?.text)];
  for (const word of extra) {
    if (word !== undefined)
      reasons.push(
        a.kind === "person" && found.pairs.length > 1 ? { code: "missing-middle-name", name: word } : { code: "extra-word", word },
      );
  }
  return reasons;
}

/** Compares names in Han characters: a character that differs is another name, unless it is the same in another form. */
export function compareHan(a: PreparedName, b: PreparedName, worst: number): NameComparison {
  const left = a.tokens.map((token) => token.text).join("");
  const right = b.tokens.map((token) => token.text).join("");
  if (left === right) return { score: 1, reasons: [{ code: "same-letters" }] };
  const found = compareLetters(a, b, worst);
  return { score: Math.min(found.score, sameNameThreshold - 0.05), reasons: found.reasons };
}
