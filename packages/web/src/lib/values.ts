import { type Kind, kindDefinitions, kinds, propertyOf } from "@entente/model";
import { formatPartialDate } from "./dates.ts";

/** What showing a value needs of the interface language. */
export interface Labels {
  language: string;
  label: (group: string, code: string) => string;
}

/** The vocabulary a term of a property comes from: "type" means another list for each kind. */
export function vocabularyOf(kind: Kind, property: string): string {
  return property === "type" ? `${kind}Type` : property;
}

/** The word for a term code, e.g. ("encounter", "type", "visit") → "Visit". */
export function termLabel(kind: Kind, property: string, code: string, words: Labels): string {
  return words.label(vocabularyOf(kind, property), code);
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

const asText = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");

function formatNumber(value: unknown, language: string): string | undefined {
  return typeof value === "number" ? new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value) : undefined;
}

/** A unit in words: a currency by its name, "%" as it is, a bare count as a dash. */
function unitName(unit: string, language: string): string {
  if (unit === "") return "—";
  if (!/^[A-Z]{3}$/.test(unit)) return unit;
  return `${new Intl.DisplayNames(language, { type: "currency" }).of(unit) ?? unit} (${unit})`;
}

/** How a value stands on a page: terms translated, dates and numbers as the language writes them, everything else as it was said. */
export function displayValue(kind: Kind, property: string, value: { value: unknown; label: string }, words: Labels): string {
  const said = asText(value.value);
  const plain = value.label === "" ? said : value.label;
  switch (propertyOf(kind, property)?.type) {
    case "term":
      return termLabel(kind, property, said === "" ? value.label : said, words);
    case "date":
      return formatPartialDate(said === "" ? value.label : said, words.language);
    case "number":
      return formatNumber(value.value, words.language) ?? plain;
    case "country":
      return countryName(said === "" ? value.label : said, words.language);
    case "unit":
      return unitName(said, words.language);
    default:
      return plain;
  }
}

/** A value of which only the property is known, as the history keeps it: terms and dates in words, everything else as it was said. */
export function displayAnywhere(property: string, said: string, words: Labels): string {
  const kind = kinds.find((candidate) => {
    const known = propertyOf(candidate, property);
    return known !== undefined && (known.type !== "term" || known.terms?.includes(said));
  });
  const number = Number(said);
  const value = kind && propertyOf(kind, property)?.type === "number" && Number.isFinite(number) ? number : said;
  return kind ? displayValue(kind, property, { value, label: said }, words) : said;
}

/** Values that are words of a source and so stand in its language; the others are said by the interface. */
export function isSourceWords(kind: Kind, property: string): boolean {
  const type = propertyOf(kind, property)?.type;
  return type === "text" || type === "name" || type === "reference";
}

/** Turns what a person typed into the value that is sent; undefined where it cannot be one. */
export function readTyped(kind: Kind, property: string, typed: string): string | number | undefined {
  const text = typed.trim();
  if (propertyOf(kind, property)?.type !== "number") return text === "" ? undefined : text;
  const number = Number(text.replaceAll(/[\s_']/g, ""));
  return text === "" || !Number.isFinite(number) ? undefined : number;
}

const hedges: Readonly<Record<string, string>> = { over: "> ", under: "< ", about: "≈ " };

/** A figure at a glance: "> 41,000,000,000 USD", "25%". Hedges are signs, since every language puts its word for them elsewhere. */
function figureText(terms: Record<string, string>, language: string): string {
  const number = Number(terms["value"]);
  if (terms["value"] === undefined || !Number.isFinite(number)) return "";
  const unit = terms["unit"] ?? "";
  const size = Math.abs(number) >= 1e9 ? ({ notation: "compact", maximumFractionDigits: 2 } as const) : { maximumFractionDigits: 2 };
  const words = new Intl.NumberFormat(language, size).format(number);
  return `${hedges[terms["bound"] ?? ""] ?? ""}${words}${unit === "%" ? "%" : unit === "" ? "" : `\u00a0${unit}`}`;
}

/** What lists say of a record besides its caption, translated: type, status, country, the figure itself. Sectors are left out. */
export function termTexts(kind: Kind, terms: Record<string, string>, words: Labels): string[] {
  const shown = kindDefinitions[kind].properties.filter(
    ({ name, type }) => terms[name] !== undefined && ((type === "term" && name !== "sector" && name !== "bound") || type === "country"),
  );
  const texts = shown.map(({ name }) => displayValue(kind, name, { value: terms[name], label: "" }, words));
  return kind === "figure" ? [...texts, figureText(terms, words.language)].filter(Boolean) : texts;
}
