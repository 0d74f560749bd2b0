/** What a name names; decides which parts of it weigh (given names, legal forms, heads). */
export type NameKind = "person" | "organisation" | "place";

/** The script most letters of a name are in; "none" where there is no letter or figure. */
export type NameScript = "latin" | "hangul" | "kana" | "han" | "other" | "none";

/** One word of a name: lower case, composed (NFC), with the marks it was written with. */
export interface NameToken {
  text: string;
  script: NameScript;
}

/**
 * A name analysed once, for many comparisons. Plain data: it may be stored as JSON and compared later, by the same
 * `nameRulesVersion`.
 */
export interface PreparedName {
  version: string;
  kind: NameKind;
  /** The name as it was given, cut to 400 characters. */
  text: string;
  script: NameScript;
  /** Words that carry the name, without legal form, generic head and honorifics; at most 12, of at most 40 letters. */
  tokens: NameToken[];
  /** Ways the name may be read aloud, in Latin letters; the first is the usual one. Each has a word per word of the name. */
  readings: string[][];
  /** The name of an organisation where it is one short word and so may be a short form ("katech"); else "". */
  acronym: string;
  /** The first letters of the words (Korea Automotive Technology Institute → "kati"); "" for one word. */
  initials: string;
  /** Legal form in its common code ("gmbh", "co-ltd"), else "". */
  legalForm: string;
  /** Generic head in its common code ("peoples-committee", "embassy"), else "". */
  head: string;
}

/** Why two names were held to be the same or different. */
export type Reason =
  /** The same letters, but for case, spacing and punctuation. */
  | { code: "same-letters" }
  /** The same letters once marks (tones, umlauts, accents) are left out. */
  | { code: "marks-ignored" }
  /** Written by ear or by rule in another script or spelling; `rules` says by which. */
  | { code: "transcription"; rules: TranscriptionRules }
  /** A few letters differ, as by a slip of the pen. */
  | { code: "spelling"; differences: number }
  /** Family and given name stand in another order. */
  | { code: "given-name-order" }
  /** An initial stands for the word. */
  | { code: "initial"; initial: string; word: string }
  /** One side has a further name between first and last. */
  | { code: "missing-middle-name"; name: string }
  /** Words that only one side has. */
  | { code: "extra-word"; word: string }
  /** One name is the short form of the other; a proposal, never enough by itself. */
  | { code: "acronym"; acronym: string }
  /** Legal forms left out of the comparison. */
  | { code: "legal-form-ignored"; form: string }
  /** Legal forms that exclude each other. */
  | { code: "different-legal-form"; forms: [string, string] }
  /** Bodies of another kind ("embassy" against "university"). */
  | { code: "different-generic-head"; heads: [string, string] }
  /** Numbers in the names differ. */
  | { code: "different-number"; numbers: [string, string] }
  /** Two names with tones that contradict each other. */
  | { code: "different-tones"; words: [string, string] };

/** The rule sets by which a name is carried into another script or spelling. */
export type TranscriptionRules = "hangul" | "kana" | "kanji" | "hanja" | "sino-vietnamese" | "romanisation" | "other-script";

export interface NameComparison {
  /** From 0 (nothing in common) to 1 (the same); comparable over all scripts and kinds. */
  score: number;
  reasons: Reason[];
}
