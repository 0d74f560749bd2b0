import type { NameSlots } from "../name-slots.ts";
import { dates, quantities } from "./names-numbers.ts";
import { organisations } from "./names-organisations.ts";
import { persons } from "./names-persons.ts";

export const names: NameSlots = {
  writing: {
    spaced: true,
    cased: true,
    nounsCapitalised: false,
    hardStops: "",
    softStops: ".!?…",
    abbreviations: ["mr", "mrs", "ms", "dr", "prof", "gov", "sen", "rep", "gen", "st", "no", "co", "ltd", "corp", "inc", "jr", "sr", "vs", "etc", "e.g", "i.e", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "h.e", "hon", "dept", "vol", "approx", "a.m", "p.m"],
    endings: ["'s", "’s"],
    spellings: [],
  },
  lines: {
    boilerplate: [
      /^(?:share|tweet|facebook|twitter|print|e-?mail|subscribe|sign (?:in|up)|log ?in|home|menu|search|related (?:news|articles|stories|posts)|read (?:more|also|next)|advertisement|tags?|comments?|leave a (?:reply|comment)|newsletter|follow us|back to top|previous|next|skip to (?:main )?content|contact us|views?)\b.{0,60}$/iu,
      /^comments?\s*\(\d+\)/iu,
      /^(?:©|copyright|all rights reserved)/iu,
      /\ball rights reserved\b/iu,
      /(?:views?|hits|page ?views?)\s*:?\s*[\d.,]+\s*$/iu,
      /^\D{0,30}\d{1,3}\s*°\s*[CF]\b/u,
    ],
    caption: [/\((?:photo|image|picture|courtesy)\b[^)]*\)\.?$/iu, /^(?:photo|image|picture|caption)\s*[:/]/iu, /\b(?:photo|image)(?: courtesy of| by|:)\s/iu, /\|\s*(?:photo|courtesy)/iu],
    byline: [/^(?:by|reported by|written by|story by|from our correspondent)\s+\p{Lu}.{0,60}$/u, /^\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3}\s*[,|-]?\s*(?:staff (?:writer|reporter)|reporter|correspondent|\S+@\S+)/u, /\S+@\S+\.\w+\s*$/u],
    credit: [/\((?:photo|image|picture|courtesy)\b[^)]*\)/giu, /\b(?:photo|image)(?: courtesy of| by|:)\s[^\n]*$/giu],
    source: [/^source\s*:\s*([^\n]+)$/iu],
    dateline: [
      /^(?:published|posted|updated|last updated|date|release date|created)\b.{0,30}\d{4}/iu,
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2},?\s+\d{4}/iu,
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?\s+\d{4}/iu,
      /^\d{4}[-./]\d{2}[-./]\d{2}(?:\s|$)/u,
    ],
  },
  places: {
    before: ["province of", "city of", "state of", "county of", "prefecture of", "district of", "region of", "municipality of", "republic of", "town of", "island of"],
    after: ["province", "city", "prefecture", "county", "district", "state", "region", "metropolitan city", "municipality", "island", "-do", "-si", "-gun", "-gu", "governorate", "oblast"],
    spoilers: [],
    never: ["smart", "sister", "capital", "member", "home", "host", "partner", "new", "port", "twin", "the", "this", "each", "our", "its", "their", "that", "national", "united", "industrial", "central", "local", "both", "special", "mountainous", "northern", "southern", "coastal", "friendship", "innovation", "inner", "free", "knowledge", "science", "university", "convention", "party", "head of", "secretary of", "people", "provincial"],
    letters: "",
    generics: ["the province", "the city", "the prefecture", "the county", "the state", "the district", "the municipality", "the locality"],
  },
  organisations,
  persons,
  dates,
  quantities,
};
