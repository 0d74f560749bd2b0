import { describe, expect, it } from "vitest";
import { fold } from "../fold.ts";
import { isPartialDate } from "../partial-date.ts";
import { languages, readLanguages } from "../vocabularies.ts";
import { existed, lookalikes, type PlaceEntry, placeByCode, placeName, places, subdivisionsOf } from "./index.ts";

const codes = new Set(places.map((place) => place.code));
const rows = places.flatMap((place) =>
  readLanguages.flatMap((language) => (place.names[language] ?? []).map((name) => ({ place, language, name }))),
);
const show = (entries: readonly PlaceEntry[]) => entries.map((place) => place.code);

function liesIn(inner: PlaceEntry, outer: PlaceEntry): boolean {
  return inner !== outer && (inner.code.startsWith(`${outer.code}/`) || (outer.level === "country" && inner.country === outer.code));
}

/** Spellings by language that mean two places, neither inside the other, when nothing else is said. */
function clashes(): string[] {
  const holders = Map.groupBy(
    rows.filter(({ place, name }) => !place.caution?.includes(name)),
    ({ language, name }) => `${language} ${fold(name)}`,
  );
  return [...holders]
    .filter(([, found]) =>
      found.some((a) => found.some((b) => a.place !== b.place && !liesIn(a.place, b.place) && !liesIn(b.place, a.place))),
    )
    .map(([key, found]) => `${key}: ${[...new Set(found.map(({ place }) => place.code))].join(" ")}`);
}

/** Countries whose first-level units are small. */
const compact = new Set(["KR", "VN", "DE", "NL", "BE", "CH", "AT"]);

/** Distance in degrees of latitude, by the flat approximation. */
function degreesApart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], (a[1] - b[1]) * Math.cos((a[0] * Math.PI) / 180));
}

describe("the codes of places", () => {
  it("are unique", () => {
    expect(places.length).toBe(codes.size);
  });

  it("have the form of their level", () => {
    const forms = { country: /^[A-Z]{2}$/u, subdivision: /^[A-Z]{2}-[A-Z0-9]{1,3}$/u, city: /\/[a-z-]+$/u, district: /\/[a-z-]+$/u };
    expect(show(places.filter((place) => !forms[place.level].test(place.code)))).toEqual([]);
    expect(show(places.filter((place) => !/^[A-Z]{2}(-[A-Z0-9]{1,3})?(\/[a-z-]+){0,2}$/u.test(place.code)))).toEqual([]);
  });

  it("name a country and a parent that exist", () => {
    expect(show(places.filter((place) => !codes.has(place.country)))).toEqual([]);
    expect(show(places.filter((place) => place.parent !== undefined && !codes.has(place.parent)))).toEqual([]);
  });

  it("lead to the entry and back", () => {
    expect(placeByCode("KR-41/yongin")?.parent).toBe("KR-41");
    expect(placeByCode("XX")).toBeUndefined();
  });
});

describe("first-level units", () => {
  it.each([
    ["KR", 17],
    ["VN", 63],
    ["JP", 47],
    ["DE", 16],
    ["US", 51],
  ])("%s has %i", (country, count) => {
    expect(subdivisionsOf(country)).toHaveLength(count);
  });

  it("counts 63 units in Vietnam until June 2025 and 34 from July on", () => {
    expect(subdivisionsOf("VN", "2025-06-30")).toHaveLength(63);
    expect(subdivisionsOf("VN", "2025-07-01")).toHaveLength(34);
    expect(subdivisionsOf("VN", "2026")).toHaveLength(34);
  });

  it.each(["KR", "VN", "JP", "DE"])("of %s have a name in all five languages", (country) => {
    expect(show(subdivisionsOf(country).filter((place) => languages.some((language) => !place.names[language]?.length)))).toEqual([]);
  });

  it("are complete for the countries that have any: names and place on the map", () => {
    expect(show(places.filter((place) => place.level === "subdivision" && (!place.at || !place.names.en || !place.names.ko)))).toEqual([]);
  });
});

describe("units that are gone", () => {
  it("say when and into which living unit of their country they went", () => {
    const gone = places.filter((place) => place.successor !== undefined);
    expect(gone).toHaveLength(29);
    for (const place of gone) {
      const heir = placeByCode(place.successor ?? "");
      expect(heir?.validTo).toBeUndefined();
      expect(heir?.country).toBe(place.country);
      expect(place.validTo).toBe("2025-06-30");
    }
  });

  it("have dates that exist", () => {
    const dates = places.flatMap((place) => [place.validFrom, place.validTo]).filter((date) => date !== undefined);
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
  });

  it("are found on the days they existed", () => {
    const vinhPhuc = placeByCode("VN-70") as PlaceEntry;
    expect(existed(vinhPhuc, "2023-10-18")).toBe(true);
    expect(existed(vinhPhuc, "2023")).toBe(true);
    expect(existed(vinhPhuc, "2025-08")).toBe(false);
  });
});

describe("names", () => {
  it("exist in English, German and Vietnamese or the local script for every place", () => {
    expect(show(places.filter((place) => !place.names.en && !place.names.vi))).toEqual([]);
  });

  it("are not empty, not padded and not repeated", () => {
    expect(rows.filter(({ name }) => name === "" || name !== name.trim() || /[?|]|\s\s/u.test(name))).toEqual([]);
    const repeated = places.filter((place) =>
      readLanguages.some((language) => new Set(place.names[language]).size !== (place.names[language] ?? []).length),
    );
    expect(show(repeated)).toEqual([]);
  });

  it("are written in the script of their language", () => {
    const scripts = {
      ko: /\p{Script=Hangul}/u,
      ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
      vi: /^[^\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]+$/u,
    };
    const acronym = /^[A-ZＡ-Ｚ.]{2,4}$/u;
    const wrong = (language: keyof typeof scripts) =>
      rows
        .filter((row) => row.language === language && !acronym.test(row.name) && !scripts[language].test(row.name))
        .map(({ name }) => name);
    expect(wrong("ko")).toEqual([]);
    expect(wrong("ja").filter((name) => name !== "NEOM")).toEqual([]);
    expect(wrong("vi")).toEqual([]);
    const latin = rows.filter(
      ({ language, name }) =>
        (language === "en" || language === "de" || language === "fr") && !/^[\p{Script=Latin}\p{M}\p{P}\p{Zs}ʻ`]+$/u.test(name),
    );
    expect(latin.map(({ name }) => name)).toEqual([]);
  });

  it("of one sign (Hangul, kanji, kana) or one or two Latin letters are marked for caution, but for the few that are nothing else", () => {
    const few = new Set(["US", "UK", "Mỹ", "Bỉ", "Úc", "괌"]);
    const short = rows.filter(({ language, name }) => [...name].length < (language === "ja" || language === "ko" ? 2 : 3));
    expect(short.filter(({ place, name }) => !few.has(name) && !place.caution?.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it("mean one place, or one within the other, unless marked for caution", () => {
    expect(clashes()).toEqual([]);
  });

  it("marked for caution are names of the place", () => {
    const stray = places.filter((place) =>
      place.caution?.some((name) => !readLanguages.some((language) => place.names[language]?.includes(name))),
    );
    expect(show(stray)).toEqual([]);
  });

  it("leave every place at least one spelling that needs no support, or a generic word to stand beside it", () => {
    const all = places.filter((place) =>
      languages.every((language) => (place.names[language] ?? []).every((name) => place.caution?.includes(name))),
    );
    expect(show(all.filter((place) => place.level === "subdivision" && ["KR", "VN", "JP", "DE"].includes(place.country)))).toEqual([]);
  });

  it.each([
    ["vi", "Hoa Kỳ", "US"],
    ["vi", "CHDCND Triều Tiên", "KP"],
    ["ko", "강원특별자치도", "KR-42"],
    ["ko", "전라북도", "KR-45"],
    ["ko", "빈증성", "VN-57"],
    ["ko", "호치민", "VN-SG"],
    ["ja", "ビンフック省", "VN-70"],
    ["ja", "京畿道", "KR-41"],
    ["ja", "埼玉県", "JP-11"],
    ["de", "Ho-Chi-Minh-Stadt", "VN-SG"],
    ["de", "Nordrhein-Westfalen", "DE-NW"],
    ["en", "Ba Ria - Vung Tau", "VN-43"],
    ["en", "Chungcheongbuk-do", "KR-43"],
    ["en", "Lower Saxony", "DE-NI"],
    ["fr", "Corée du Sud", "KR"],
    ["fr", "Hô Chi Minh-Ville", "VN-SG"],
    ["fr", "Finistère", "FR-BRE/finistere"],
  ] as const)("know the press's %s %s as %s", (language, name, code) => {
    expect(placeByCode(code)?.names[language]).toContain(name);
  });

  it("are shown in the reader's language, in English where there is none, and as the code where the place is unknown", () => {
    expect(placeName("VN-SG", "ja")).toBe("ホーチミン市");
    expect(placeName("JP-13", "de")).toBe("Tokio");
    expect(placeName("VN-21/thanh-hoa", "ko")).toBe("thanh pho Thanh Hoa");
    expect(placeName("ZZ-1", "en")).toBe("ZZ-1");
  });
});

describe("coordinates", () => {
  it("are degrees rounded to a tenth", () => {
    const wrong = places.filter(
      ({ at }) => at && !(Math.abs(at[0]) <= 85 && Math.abs(at[1]) <= 180 && at.every((value) => Math.round(value * 10) / 10 === value)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it("of a city or district lie near its parent's", () => {
    const far = places.filter((place) => {
      const parent = place.parent ? placeByCode(place.parent) : undefined;
      return place.at && parent?.at && degreesApart(place.at, parent.at) > (compact.has(place.country) ? 2.5 : 11);
    });
    expect(show(far)).toEqual([]);
  });
});

describe("lookalikes", () => {
  it("contain the name of a place of their language or are written like one, and are none themselves", () => {
    const writtenLikeOne = /^\p{Lu}\S*(?: \S+)*$/u;
    for (const language of readLanguages) {
      const names = new Set(rows.filter((row) => row.language === language).map(({ name }) => name));
      const folded = new Set([...names].map(fold));
      expect(lookalikes[language].filter((phrase) => names.has(phrase))).toEqual([]);
      const contains = (phrase: string) => [...folded].some((name) => fold(phrase).includes(name));
      expect(lookalikes[language].filter((phrase) => !contains(phrase) && !writtenLikeOne.test(phrase))).toEqual([]);
    }
  });
});
