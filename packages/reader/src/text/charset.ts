import { analyse } from "chardet";
import { repairVietnameseFont, syllableShare } from "./vietnamese-fonts.ts";

export interface Decoded {
  text: string;
  /** The WHATWG name of the encoding, or "tcvn3" or "vni" for Vietnamese font encodings. */
  charset: string;
}

/** Encodings tried where the bytes are not UTF-8; one more is tried if it was declared. */
const candidates = ["euc-kr", "shift_jis", "euc-jp", "windows-1258", "windows-1252"] as const;
/** What a declaration is worth against what the bytes look like. */
const declaredBonus = 0.15;
/** Below this nothing among the candidates looks like language, and the general detector is asked. */
const plausible = 0.5;
const sampleBytes = 32_768;

/**
 * Bytes to text. A byte-order mark and well-formed UTF-8 are believed before any declaration; else every candidate is tried
 * and the one whose letters look most like language wins, a declared one with a small advantage.
 * @param declared labels in order of trust (transport, then the file's own); unknown labels are ignored.
 */
export function decode(bytes: Uint8Array, declared: readonly (string | undefined)[] = []): Decoded {
  const charset = charsetOf(bytes, declared);
  const text = decodeAs(bytes, charset).normalize("NFC");
  const repaired =
    charset === "windows-1252" || charset === "utf-8" || charset === "windows-1258" ? repairFont(bytes, text, charset) : undefined;
  return repaired ?? { text, charset };
}

function repairFont(bytes: Uint8Array, text: string, charset: string): Decoded | undefined {
  const latin = charset === "windows-1258" ? decodeAs(bytes, "windows-1252") : text;
  if (charset === "windows-1258" && syllableShare(text.slice(0, sampleBytes)) > plausible) return undefined;
  const repaired = repairVietnameseFont(latin);
  return repaired && { text: repaired.text, charset: repaired.font };
}

function charsetOf(bytes: Uint8Array, declared: readonly (string | undefined)[]): string {
  const certain = byteOrderMark(bytes) ?? wideWithoutMark(bytes) ?? escapeSequences(bytes);
  if (certain) return certain;
  const sample = sampleOf(bytes);
  if (!sample || wellFormed(bytes, sample)) return "utf-8";
  const labels = declared.map(canonical).filter((label) => label !== undefined);
  return mostPlausible(sample, labels);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: zero bytes, in text only half of an ASCII character, fall nearly all on one side. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(1, length / 50)) return undefined;
  if (odd > even * 10) return "utf-16le";
  return even > odd * 10 ? "utf-16be" : undefined;
}

/** ISO-2022-JP is seven-bit and switches alphabets by escape sequences. */
function escapeSequences(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at + 2 < length; at++) {
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return "iso-2022-jp";
  }
  return undefined;
}

/** A stretch that begins, on a whole character, where the first byte beyond ASCII stands; undefined where there is none. */
function sampleOf(bytes: Uint8Array): Uint8Array | undefined {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return first < 0 ? undefined : bytes.subarray(first, first + sampleBytes);
}

/** Whether the bytes are UTF-8, a few damaged or cut characters forgiven. */
function wellFormed(bytes: Uint8Array, sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    const { beyond, damaged } = countDamage(decodeAs(sample, "utf-8"));
    return damaged <= 1 + beyond / 50 && beyond > 10 * damaged;
  }
}

function countDamage(text: string): { beyond: number; damaged: number } {
  let beyond = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code >= 0x80) beyond++;
  }
  return { beyond, damaged };
}

/** Whether so many characters could not be decoded that the text is no text in this encoding. */
export function isGarbled(text: string): boolean {
  const { beyond, damaged } = countDamage(text.slice(0, sampleBytes));
  return damaged > 3 && damaged * 10 > beyond;
}

function mostPlausible(sample: Uint8Array, declared: readonly string[]): string {
  let best = { charset: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const charset of new Set<string>(declared.concat(candidates))) {
    const score = plausibility(decodeAs(sample, charset), charset) + (declared.includes(charset) ? declaredBonus : 0);
    if (score > best.score) best = { charset, score };
  }
  if (best.score >= plausible || declared.includes(best.charset)) return best.charset;
  return detected(sample) ?? best.charset;
}

/** The general detector's first choice that this machine can decode. */
function detected(sample: Uint8Array): string | undefined {
  for (const { name } of analyse(sample)) {
    const charset = canonical(name);
    if (charset && charset !== "utf-8" && countDamage(decodeAs(sample, charset)).damaged === 0) return charset;
  }
  return undefined;
}

/** How much the letters beyond ASCII look like running text of the languages that use the encoding: about 0 to 1. */
function plausibility(text: string, charset: string): number {
  if (charset === "windows-1258") return vietnamesePlausibility(text);
  let beyond = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    beyond++;
    sum += letterValue(text, at);
  }
  const share = beyond === 0 ? 0 : sum / beyond;
  return fitsEncoding(text, charset) ? share : share * unexpectedWriting;
}

const unexpectedWriting = 0.6;
const kana = /[\u3041-\u30ff]{2}/u;
const commonChinese = /[的是在和了国年中]/gu;

/** Nearly every pair of bytes is some ideograph in these encodings; kana in one and the commonest words in the other tell them. */
function fitsEncoding(text: string, charset: string): boolean {
  if (/^(?:shift_jis|euc-jp)$/u.test(charset)) return kana.test(text);
  if (!/^(?:gbk|gb18030|big5)$/u.test(charset)) return true;
  return !kana.test(text) && (text.match(commonChinese)?.length ?? 0) * 40 > text.length;
}

function letterValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code < 0xf900)) return -6;
  if (code < 0x370) return besideAccent(text, at) ? -0.5 : latinValue(code);
  if (code >= 0x2000 && code < 0x3000) return latinValue(code);
  if (isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1))) return -1;
  return scriptValue(code);
}

/** Accented letters stand alone among plain ones; a run of them is another alphabet read in a western encoding. */
function besideAccent(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xc0 && (isAccented(text.charCodeAt(at - 1)) || isAccented(text.charCodeAt(at + 1)));
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code < 0x370;
}

function isAsciiLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Syllables that make up nearly half of any Korean text. */
const commonHangul = new Set(
  "이다의는을에로지고한가도사기서은대인하를해시어자정국과일나리제원".split("").map((letter) => letter.charCodeAt(0)),
);

/** What a letter of a script of its own is worth: syllables and kana most, since wrong decoding seldom gives runs of them. */
function scriptValue(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return commonHangul.has(code) ? 1 : 0.65;
  if (code >= 0x3041 && code <= 0x30ff) return 1;
  if (code >= 0x3000 && code <= 0x303f) return 0.9;
  if (code >= 0xff01 && code <= 0xff5e) return 0.8;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.75;
  if (code >= 0x370 && code < 0x530) return 0.6;
  if (code >= 0x3131 && code <= 0x318e) return -1;
  return code >= 0xff61 && code <= 0xff9f ? -0.5 : 0.2;
}

/** Letters and marks that running text in western alphabets uses; the rest of Latin-1 is rare in it. */
const westernText = new Set(
  "äöüßÄÖÜéèêëáàâãåæçíìîïñóòôõøúùûýÿœÉÈÀÇ„“”‘’‚–—…«»§°€©®·¡¿•£\u00a0".split("").map((letter) => letter.charCodeAt(0)),
);

function latinValue(code: number): number {
  return westernText.has(code) ? 0.7 : -0.5;
}

/** Words are the measure: a Vietnamese text decoded rightly has marked words that are syllables. */
function vietnamesePlausibility(text: string): number {
  const { damaged } = countDamage(text);
  return syllableShare(text.normalize("NFC")) - (damaged > 0 ? 0.5 : 0);
}

/** The encoding's name, or undefined where the label names none. */
export function canonical(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}
