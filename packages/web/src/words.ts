import { type Kind, type Language, languages } from "@entente/model";
import type { ScreenKey } from "@entente/model/messages/en/screens";
import type { TermKey } from "@entente/model/messages/en/terms";
import i18next from "i18next";
import { useMemo } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import { kept } from "./lib/store.ts";

/** What a language calls itself. */
export const ownNames: Record<Language, string> = { en: "English", vi: "Tiếng Việt", ko: "한국어", ja: "日本語", de: "Deutsch" };

type Words = Record<string, string>;
const loaders: Record<Language, () => Promise<[{ screens: Words }, { terms: Words }, { reasons: Words }]>> = {
  en: () =>
    Promise.all([
      import("@entente/model/messages/en/screens"),
      import("@entente/model/messages/en/terms"),
      import("@entente/model/messages/en/reasons"),
    ]),
  vi: () =>
    Promise.all([
      import("@entente/model/messages/vi/screens"),
      import("@entente/model/messages/vi/terms"),
      import("@entente/model/messages/vi/reasons"),
    ]),
  ko: () =>
    Promise.all([
      import("@entente/model/messages/ko/screens"),
      import("@entente/model/messages/ko/terms"),
      import("@entente/model/messages/ko/reasons"),
    ]),
  ja: () =>
    Promise.all([
      import("@entente/model/messages/ja/screens"),
      import("@entente/model/messages/ja/terms"),
      import("@entente/model/messages/ja/reasons"),
    ]),
  de: () =>
    Promise.all([
      import("@entente/model/messages/de/screens"),
      import("@entente/model/messages/de/terms"),
      import("@entente/model/messages/de/reasons"),
    ]),
};

const languageOf = (tag: string | undefined): Language | undefined => languages.find((code) => tag?.toLowerCase().split("-")[0] === code);

function firstLanguage(): Language {
  const wishes = [kept.read("language"), ...navigator.languages];
  return wishes.map(languageOf).find((code) => code !== undefined) ?? "en";
}

/** Fetches the words of a language, then shows the interface in it and remembers the choice. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "web")) {
    const [{ screens }, { terms }, { reasons }] = await loaders[language]();
    i18next.addResourceBundle(language, "web", screens);
    i18next.addResourceBundle(language, "terms", terms);
    i18next.addResourceBundle(language, "reasons", reasons);
  }
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export function chooseLanguage(language: Language): Promise<void> {
  kept.write("language", language);
  return speak(language);
}

/** Keys hold dots and spaces of their own, so nothing in them separates. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: false,
    ns: ["web", "terms", "reasons"],
    defaultNS: "web",
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {},
    react: { useSuspense: false },
  });
  await speak(firstLanguage());
}

type Stem<K> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;
/** A text of the interface; counted ones by their stem ("facts" for "facts_one", "facts_other"). */
export type Word = Stem<ScreenKey>;

export interface Speech {
  language: Language;
  t: (key: Word, params?: Record<string, string | number>) => string;
  /** The label of a term key, or of a code that has none the code itself. */
  term: (key: TermKey) => string;
  /** The label of a code made at run time, e.g. label("sector", "energy"). */
  label: (group: string, code: string) => string;
  kind: (kind: Kind) => string;
  kinds: (kind: Kind) => string;
  number: (value: number) => string;
  /** Why a judgement was made, in a sentence; a person's own words in quotation marks. */
  reason: (reason: string | Reason) => string;
}

/** Why a rule judged as it did: a code of the catalogue's reasons with the values of its sentence. */
interface Reason {
  code: string;
  [value: string]: unknown;
}

const numberParams = (params: Record<string, string | number> | undefined, format: (value: number) => string) =>
  params && typeof params["count"] === "number" ? { ...params, n: format(params["count"]) } : params;

/** The words of the interface in its language. In a counted text, `{{n}}` is the count as the language writes it. */
export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language) ?? "en";
  return useMemo(() => speechIn(language), [language]);
}

export function speechIn(language: Language): Speech {
  const web = i18next.getFixedT(language, "web");
  const terms = i18next.getFixedT(language, "terms");
  const reasons = i18next.getFixedT(language, "reasons");
  const format = new Intl.NumberFormat(language);
  const number = (value: number) => format.format(value);
  return {
    language,
    number,
    t: (key, params) => web(key, numberParams(params, number) ?? {}),
    term: (key) => terms(key),
    label: (group, code) => terms(`${group}.${code}`, { defaultValue: code }),
    reason: (reason) =>
      typeof reason === "string" ? `“${reason}”` : reasons(reason.code, { ...reasonValues(reason, reasons), defaultValue: reason.code }),
    kind: (kind) => terms(`kind.${kind}`),
    kinds: (kind) => terms(`kinds.${kind}`),
  };
}

/** The values of a reason as its sentence takes them: lists side by side, codes of rule sets by their names. */
function reasonValues({ code: _code, rules, ...values }: Reason, reasons: (key: string) => string): Record<string, string | number> {
  const shown = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(" / ") : String(value)]);
  return { ...Object.fromEntries(shown), ...(rules === undefined ? {} : { rules: reasons(`rules.${String(rules)}`) }) };
}
