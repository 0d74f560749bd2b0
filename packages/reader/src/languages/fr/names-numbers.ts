import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const short = ["janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"];
const plain = ["fevrier", "aout", "decembre"];
const mn = `(?<mn>${[...months, ...plain, ...short].join("|")})\\.?`;
const mn2 = mn.replace("<mn>", "<mn2>");
const d = "(?<d>\\d{1,2})(?:er)?";
const d2 = "(?<d2>\\d{1,2})(?:er)?";
const weekday = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?";
const to = `\\s*(?:[-–—]|au|et|jusqu['’]au)\\s*${weekday}`;
const y = "(?<y>(?:19|20)\\d{2})";
const edge = "(?![\\p{L}\\p{N}])";
const make = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}${edge}`, "giu");
const monthOpenings = [...months, ...plain, ...short].map((name) => name.slice(0, 3));

export const dates: DateSlots = {
  patterns: [
    { name: "day-month-range", opens: ["0"], pattern: make(`${d}\\s+${mn}(?:\\s+\\d{4})?${to}${d2}\\s+${mn2}(?:\\s+${y})?`) },
    { name: "day-range-month", opens: ["0"], pattern: make(`${d}${to}${d2}\\s+${mn}(?:\\s+${y})?`) },
    { name: "day-month-year", opens: ["0"], pattern: make(`${d}\\s+${mn}\\s+${y}`) },
    { name: "day-number-year", opens: ["0"], pattern: make(`${d}[/.](?<m>\\d{1,2})[/.]${y}`) },
    { name: "year-month-day", opens: ["0"], pattern: make(`${y}-(?<m>\\d{1,2})-(?<d>\\d{1,2})`) },
    { name: "day-month", opens: ["0"], pattern: make(`${d}\\s+${mn}`) },
    { name: "month-year", opens: monthOpenings, pattern: make(`${mn}\\s+${y}`) },
    {
      name: "month",
      opens: monthOpenings,
      pattern: new RegExp(
        `(?<=(?:^|[^\\p{L}])(?:en|depuis|fin|début|mi-|mois de|mois d['’]|d['’]ici)\\s?)(?<mn>${[...months, ...plain].join("|")})${edge}(?!\\s+\\d)`,
        "giu",
      ),
    },
    {
      name: "relative-day",
      opens: ["aujourd", "hier", "demain", "ce"],
      pattern: make("(?<rel>aujourd['’]hui|hier|demain|ce matin|cet après-midi|ce soir)"),
    },
    { name: "relative-month", opens: ["le mois", "ce mois"], pattern: make("(?<relm>le mois dernier|ce mois-ci|le mois prochain)") },
    {
      name: "relative-year",
      pattern: make("(?<rely>l['’]an dernier|l['’]année dernière|cette année|l['’]an prochain|l['’]année prochaine)"),
    },
    { name: "year-range", opens: ["0"], pattern: make(`${y}\\s*(?:[-–—]|à|au)\\s*(?<y2>(?:19|20)\\d{2})`) },
    {
      name: "year",
      pattern: new RegExp(
        `(?<=(?:^|[^\\p{L}])(?:en|depuis|dès|fin|début|année|d['’]ici|pour|de|à|et|jusqu['’]en|été|printemps|automne|hiver)\\s)${y}(?![\\p{L}\\p{N}%]|[.,]\\d|\\s+(?:entreprises|personnes|emplois|étudiants|projets))`,
        "giu",
      ),
      confidence: 0.85,
    },
    {
      name: "bare-year",
      opens: ["0"],
      pattern:
        /(?<![\p{L}\p{N}.,/$€£-])(?<y>(?:199|20[0-4])\d)(?![\p{L}\p{N}%]|[.,]\d|\s+(?:entreprises|personnes|emplois|étudiants|projets|participants|visiteurs|\d{3}))/gu,
      confidence: 0.6,
    },
  ],
  months: {
    ...Object.fromEntries(months.map((name, index) => [name, index + 1])),
    fevrier: 2,
    aout: 8,
    decembre: 12,
    janv: 1,
    févr: 2,
    avr: 4,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    déc: 12,
  },
  eras: {},
  relativeDays: {
    "aujourd'hui": 0,
    "aujourd’hui": 0,
    hier: -1,
    demain: 1,
    "ce matin": 0,
    "cet après-midi": 0,
    "ce soir": 0,
  },
  relativeMonths: { "le mois dernier": -1, "ce mois-ci": 0, "le mois prochain": 1 },
  relativeYears: {
    "l'an dernier": -1,
    "l’an dernier": -1,
    "l'année dernière": -1,
    "l’année dernière": -1,
    "cette année": 0,
    "l'an prochain": 1,
    "l’an prochain": 1,
    "l'année prochaine": 1,
    "l’année prochaine": 1,
  },
};

/** A currency's words with what joins them to a scale: "millions d'euros", "milliards de wons". */
function money(code: string, words: readonly string[]): [string, string][] {
  return words.flatMap((word) => ["", "de ", "d'", "d’"].map((link): [string, string] => [link + word, code]));
}

export const quantities: QuantitySlots = {
  decimal: ",",
  group: ".",
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    billion: 1e12,
  },
  mixedScales: false,
  words: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    "dix-sept": 17,
    "dix-huit": 18,
    "dix-neuf": 19,
    vingt: 20,
    "vingt et un": 21,
    "vingt-deux": 22,
    "vingt-trois": 23,
    "vingt-quatre": 24,
    "vingt-cinq": 25,
    "vingt-six": 26,
    "vingt-sept": 27,
    "vingt-huit": 28,
    "vingt-neuf": 29,
    trente: 30,
    "trente-cinq": 35,
    quarante: 40,
    "quarante-cinq": 45,
    cinquante: 50,
    soixante: 60,
    "soixante-dix": 70,
    "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  },
  wordsNeedCounter: false,
  currencies: Object.fromEntries([
    ...money("EUR", ["euros", "euro"]),
    ...money("USD", ["dollars", "dollars américains", "dollars us", "usd"]),
    ...money("KRW", ["wons", "won", "wons sud-coréens", "krw"]),
    ...money("JPY", ["yens", "yen", "jpy"]),
    ...money("VND", ["dongs", "dong", "dôngs", "vnd"]),
    ...money("CNY", ["yuans", "yuan", "rmb"]),
    ...money("GBP", ["livres sterling"]),
    ...money("CHF", ["francs suisses"]),
    ...([
      ["€", "EUR"],
      ["m€", "EUR"],
      ["$", "USD"],
      ["us$", "USD"],
      ["₩", "KRW"],
      ["¥", "JPY"],
      ["£", "GBP"],
      ["eur", "EUR"],
    ] as [string, string][]),
  ]),
  percent: ["%", "pour cent"],
  over: ["plus de", "plus d'", "plus d’", "au moins", "supérieur à", "supérieure à", "au-delà de"],
  under: ["moins de", "près de", "presque", "jusqu'à", "jusqu’à", "à peine"],
  about: ["environ", "quelque", "autour de", "à peu près", "de l'ordre de", "de l’ordre de", "une"],
  ordinalBefore: ["n°", "numéro", "no."],
  ordinalAfter: ["er", "re", "ère", "e", "ème", "ième", "nd", "nde"],
  ordinalWords: {
    premier: 1,
    première: 1,
    deuxième: 2,
    second: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    quinzième: 15,
    vingtième: 20,
    trentième: 30,
  },
  notBefore: [/^\s*h(?:eures?)?(?:\s?\d{2})?(?!\p{L})/iu],
  counters: [],
};
