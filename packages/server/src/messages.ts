import { type Language, languages } from "@entente/model";
import { catalogues } from "@entente/model/messages";
import { createInstance, type i18n } from "i18next";

const parts = ["problem", "cli", "term", "exchange"] as const;
export type CataloguePart = (typeof parts)[number];

/** Puts words to a key: `values` fill the {{places}}; a key without words comes back as it is. */
export type Speak = (part: CataloguePart, key: string, values?: Record<string, string | number>) => string;

const instance: i18n = createInstance();
await instance.init({
  resources: catalogues,
  fallbackLng: "en",
  ns: [...parts],
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  // Texts go to terminals and into JSON; screens escape for themselves.
  interpolation: { escapeValue: false },
  // A message whose value is unknown still has to read well.
  missingInterpolationHandler: () => "?",
});

/** The voice of one language. */
export function speaker(language: Language): Speak {
  const speakIn = Object.fromEntries(parts.map((part) => [part, instance.getFixedT(language, part)])) as Record<CataloguePart, i18n["t"]>;
  return (part, key, values = {}) => speakIn[part](key, values);
}

/** The first language a person asks for that is spoken here: BCP 47 tags in order of preference. English where none is. */
export function chooseLanguage(tags: readonly string[]): Language {
  const wanted = tags.map(
    (tag) =>
      tag
        .trim()
        .toLowerCase()
        .split(/[-_.@]/)[0],
  );
  return wanted.map((tag) => languages.find((language) => language === tag)).find((language) => language !== undefined) ?? "en";
}

/** The tags of an Accept-Language header (RFC 9110), most wanted first. */
export function acceptedLanguages(header: string): string[] {
  const weighted = header.split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
  });
  return weighted
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
