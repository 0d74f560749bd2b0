import { readdirSync, readFileSync } from "node:fs";
import { kindDefinitions, kinds, type Language, languages, readLanguages, warningCodes } from "@entente/model";
import { screens as deWeb } from "@entente/model/messages/de/screens";
import { terms as deTerms } from "@entente/model/messages/de/terms";
import { screens as enWeb } from "@entente/model/messages/en/screens";
import { terms as enTerms } from "@entente/model/messages/en/terms";
import { screens as jaWeb } from "@entente/model/messages/ja/screens";
import { terms as jaTerms } from "@entente/model/messages/ja/terms";
import { screens as koWeb } from "@entente/model/messages/ko/screens";
import { terms as koTerms } from "@entente/model/messages/ko/terms";
import { screens as viWeb } from "@entente/model/messages/vi/screens";
import { terms as viTerms } from "@entente/model/messages/vi/terms";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "./lib/values.ts";

const webs: Record<Language, Record<string, string>> = { en: enWeb, vi: viWeb, ko: koWeb, ja: jaWeb, de: deWeb };
const allTerms: Record<Language, Record<string, string>> = { en: enTerms, vi: viTerms, ko: koTerms, ja: jaTerms, de: deTerms };
const counted = Object.keys(enWeb).flatMap((key) => (key.endsWith("_one") ? [key.slice(0, -4)] : []));
const fields = (text = ""): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").sort();

describe.each(languages)("the words of the interface in %s", (language) => {
  const web = webs[language];
  const terms = allTerms[language];

  it("hold every text, counted ones in exactly the forms of the language", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plain = Object.keys(enWeb).filter((key) => !counted.includes(key.replace(/_(one|other)$/, "")));
    const wanted = [...plain, ...counted.flatMap((stem) => forms.map((form) => `${stem}_${form}`))];
    expect(Object.keys(web).sort()).toEqual(wanted.sort());
  });

  it("fill in the same things as the English ones", () => {
    for (const [key, text] of Object.entries(web)) expect([key, fields(text)]).toEqual([key, fields(webs.en[key])]);
  });

  it("leave nothing empty", () => {
    for (const [key, text] of [...Object.entries(web), ...Object.entries(terms)]) expect([key, text.trim() !== ""]).toEqual([key, true]);
  });

  it("name every kind, property, code and warning", () => {
    const properties = kinds.flatMap((kind) => kindDefinitions[kind].properties.map((property) => ({ kind, property })));
    const wanted = [
      ...kinds.flatMap((kind) => [`kind.${kind}`, `kinds.${kind}`, `mark.${kind}`]),
      ...properties.map(({ property }) => `property.${property.name}`),
      ...properties.flatMap(({ kind, property }) => (property.terms ?? []).map((code) => `${vocabularyOf(kind, property.name)}.${code}`)),
      ...warningCodes.flatMap((code) => [`warning.${code}`, `warningText.${code}`]),
      ...readLanguages.map((code) => `language.${code}`),
    ];
    expect(wanted.filter((key) => terms[key] === undefined)).toEqual([]);
  });
});

describe("the texts", () => {
  /** Keys put together at run time: the part before what varies. */
  const families = ["outcome_", "sort_", "ask_", "do_", "done_", "clock_", "side_", "health_", "topic_"];
  const folder = new URL(".", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");

  it("are all shown somewhere", () => {
    const stems = [
      ...new Set(
        Object.keys(enWeb).map((key) => (counted.includes(key.replace(/_(one|other)$/, "")) ? key.replace(/_(one|other)$/, "") : key)),
      ),
    ];
    const unused = stems.filter(
      (key) => !sources.includes(`"${key}"`) && !families.some((family) => key.startsWith(family) && sources.includes(`\`${family}`)),
    );
    expect(unused).toEqual([]);
  });
});
