/** Letters whose base form NFD does not give. */
const baseLetters: Record<string, string> = { đ: "d", ð: "d", ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** Marks that lean on a letter; voiced and half-voiced kana are left out, since they make another letter. */
const marks = /(?![\u3099\u309a])\p{Script=Inherited}/gu;

/** ASCII, ideographs, kana and whole Hangul syllables: nothing in such text can lose a mark. */
const markless = /^[\p{ASCII}\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/u;

/**
 * Lower case without marks, for search and for comparing spellings: "Lê Tiến Châu" → "le tien chau".
 * Hangul and kana keep their letters (recomposed), full-width forms become ordinary ones.
 */
export function fold(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  // Taking letters apart and putting them together again takes longer than all the rest.
  if (markless.test(lower)) return lower;
  const bare = lower.normalize("NFD").replace(marks, "");
  return bare.replace(/[đðøłßæœı]/gu, (letter) => baseLetters[letter] ?? letter).normalize("NFC");
}

/** The key under which identical names meet: folded, with spaces, points, hyphens and middle dots gone. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/**
 * The key for joining records without asking anyone: marks count, since "Hà" and "Ha" may be two people; only case, spacing and
 * punctuation are forgiven.
 */
export function exactNameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
