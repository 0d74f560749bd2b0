import { describe, expect, it } from "vitest";
import type { Reason, TranscriptionRules } from "../names/index.ts";
import { problemCodes } from "../problems.ts";
import { languages } from "../vocabularies.ts";
import { catalogues } from "./index.ts";

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(languages.filter((language) => language !== "en"))("the catalogue in %s", (language) => {
  it.each(["problem", "cli", "exchange"] as const)(
    "says all that the English one says under %s, with the same places for values",
    (part) => {
      const own: Record<string, string> = catalogues[language][part];
      for (const [key, english] of Object.entries(catalogues.en[part])) {
        expect([key, places(own[key] ?? "")]).toEqual([key, places(english)]);
        expect(own[key]?.trim(), key).not.toBe("");
      }
      expect(Object.keys(own).sort()).toEqual(Object.keys(catalogues.en[part]).sort());
    },
  );

  it("is not English left standing", () => {
    const same = problemCodes.filter((code) => catalogues[language].problem[code] === catalogues.en.problem[code]);
    expect(same).toEqual([]);
  });
});

it("has words for every problem", () => {
  expect(Object.keys(catalogues.en.problem).sort()).toEqual([...problemCodes].sort());
});

/** Every code once; the compiler says which is missing. */
const nameReasons: Record<Reason["code"] | `rules.${TranscriptionRules}`, readonly string[]> = {
  "same-letters": [],
  "marks-ignored": [],
  transcription: ["rules"],
  spelling: ["differences"],
  "given-name-order": [],
  initial: ["initial", "word"],
  "missing-middle-name": ["name"],
  "extra-word": ["word"],
  acronym: ["acronym"],
  "legal-form-ignored": ["form"],
  "different-legal-form": ["forms"],
  "different-generic-head": ["heads"],
  "different-number": ["numbers"],
  "different-tones": ["words"],
  "rules.hangul": [],
  "rules.kana": [],
  "rules.kanji": [],
  "rules.hanja": [],
  "rules.sino-vietnamese": [],
  "rules.romanisation": [],
  "rules.other-script": [],
};

it.each(languages)("says in %s why two names are alike or not, with the values of the reason", async (language) => {
  const { reasons: own }: { reasons: Record<string, string> } = await import(`./${language}/reasons.ts`);
  for (const [code, values] of Object.entries(nameReasons)) {
    expect(own[code]?.trim(), code).not.toBe("");
    expect([code, places(own[code] ?? "-")]).toEqual([code, values]);
  }
});
