import { fold } from "../fold.ts";
import { exclusiveForms } from "./data/organisation-words.ts";
import { vietnameseFamilies } from "./data/person-words.ts";
import type { NameComparison, PreparedName, Reason } from "./types.ts";
import { sameNameThreshold } from "./version.ts";

/** Just below the threshold: worth a person's look, never joined without one. */
const proposal = sameNameThreshold - 0.1;
const another = 0.4;

type Rule = (a: PreparedName, b: PreparedName) => { reason: Reason; most: number } | undefined;

const rules: readonly Rule[] = [differentHead, differentForm, differentNumber, differentTones, differentSyllable];

/** What overrules letters: another head, number or tone lowers the score; a short form is a proposal; a shared form is noted. */
export function decisive(a: PreparedName, b: PreparedName, found: NameComparison): NameComparison {
  let { score } = found;
  const reasons = [...found.reasons];
  if (score < proposal && isShortForm(a, b)) return { score: proposal, reasons: [{ code: "acronym", acronym: a.acronym || b.acronym }] };
  if (score < another) return found;
  for (const rule of rules) {
    const against = rule(a, b);
    if (!against) continue;
    score = Math.min(score, against.most);
    reasons.push(against.reason);
  }
  if (a.legalForm !== b.legalForm) reasons.push({ code: "legal-form-ignored", form: a.legalForm || b.legalForm });
  return { score, reasons };
}

function isShortForm(a: PreparedName, b: PreparedName): boolean {
  if (a.kind !== "organisation") return false;
  return (a.acronym.length > 2 && a.acronym === b.initials) || (b.acronym.length > 2 && b.acronym === a.initials);
}

function differentHead(a: PreparedName, b: PreparedName): ReturnType<Rule> {
  if (a.head === b.head || (a.kind === "place" && (a.head === "" || b.head === ""))) return undefined;
  return { reason: { code: "different-generic-head", heads: [a.head, b.head] }, most: a.head && b.head ? another : proposal };
}

function differentForm(a: PreparedName, b: PreparedName): ReturnType<Rule> {
  const forms: [string, string] = [a.legalForm, b.legalForm];
  const apart = exclusiveForms.some(([one, two]) => forms.includes(one) && forms.includes(two));
  return apart ? { reason: { code: "different-legal-form", forms }, most: proposal } : undefined;
}

const roman = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/u;
const numbersOf = (name: PreparedName): string =>
  name.tokens
    .filter(({ text }, at) => /\p{N}/u.test(text) || (at > 0 && name.kind === "organisation" && roman.test(text)))
    .map(({ text }) => text)
    .join(" ");

function differentNumber(a: PreparedName, b: PreparedName): ReturnType<Rule> {
  const numbers: [string, string] = [numbersOf(a), numbersOf(b)];
  // Of a person the number is often left out.
  return numbers[0] === numbers[1] || (a.kind === "person" && numbers.includes(""))
    ? undefined
    : { reason: { code: "different-number", numbers }, most: proposal };
}

/** Two Vietnamese names that both carry marks are the same only with the same marks; one without any fits both. */
function differentTones(a: PreparedName, b: PreparedName): ReturnType<Rule> {
  if (!hasTones(a) || !hasTones(b)) return undefined;
  for (const { text } of a.tokens) {
    const plain = fold(text);
    const other = b.tokens.find((token) => fold(token.text) === plain);
    if (other && marksOf(other.text) !== marksOf(text))
      return { reason: { code: "different-tones", words: [text, other.text] }, most: proposal };
  }
  return undefined;
}

const onlyVietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưă]/u;

function hasTones(name: PreparedName): boolean {
  const whole = name.tokens.map((token) => token.text).join(" ");
  if (name.script !== "latin" || fold(whole) === whole) return false;
  return onlyVietnamese.test(whole) || (name.kind === "person" && vietnameseFamilies.has(fold(name.tokens[0]?.text ?? "")));
}

/** The marks of a word, whichever vowel of a group carries them ("hòa", "hoà"). */
const marksOf = (word: string): string =>
  [...word.normalize("NFD").replaceAll("đ", "d\u0335")]
    .filter((letter) => /\p{M}/u.test(letter))
    .toSorted()
    .join("");

/** Of two short Hangul names one syllable decides: 김정은 and 김종은 are two people. */
function differentSyllable(a: PreparedName, b: PreparedName): ReturnType<Rule> {
  if (a.kind !== "person" || a.script !== "hangul" || b.script !== "hangul") return undefined;
  const [left, right] = [a, b].map((name) => name.tokens.map((token) => token.text).join("")) as [string, string];
  if (left === right || left.length > 4 || left.length !== right.length) return undefined;
  return { reason: { code: "spelling", differences: 1 }, most: proposal };
}
