import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const mn =
  "(?<mn>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const mn2 = mn.replace("<mn>", "<mn2>");
const d = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
const d2 = "(?<d2>\\d{1,2})(?:st|nd|rd|th)?";
const to = "\\s*(?:[-–—~]|to|until|through|and)\\s*";
const y = "(?<y>(?:19|20)\\d{2})";
const edge = "(?![\\p{L}\\p{N}])";
const make = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}${edge}`, "giu");
const monthOpenings = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export const dates: DateSlots = {
  patterns: [
    { name: "month-day-range", opens: monthOpenings, pattern: make(`${mn}\\s+${d}${to}(?:${mn2}\\s+)?${d2}(?:,?\\s+${y})?`) },
    { name: "day-range-month", opens: ["0"], pattern: make(`${d}${to}${d2}\\s+(?:of\\s+)?${mn}(?:,?\\s+${y})?`) },
    { name: "day-month-range", opens: ["0"], pattern: make(`${d}\\s+${mn}${to}${d2}\\s+${mn2}(?:,?\\s+${y})?`) },
    { name: "month-day-year", opens: monthOpenings, pattern: make(`${mn}\\s+${d},?\\s+${y}`) },
    { name: "day-month-year", opens: ["0"], pattern: make(`${d}\\s+(?:of\\s+)?${mn},?\\s+${y}`) },
    { name: "year-month-day", opens: ["0"], pattern: make(`${y}[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})`) },
    // Day and month in figures stand in either order; only a day above twelve tells which.
    { name: "day-month-year-figures", opens: ["0"], pattern: make(`(?<d>1[3-9]|2\\d|3[01])[-./](?<m>0?[1-9]|1[0-2])[-./]${y}`) },
    { name: "month-day-year-figures", opens: ["0"], pattern: make(`(?<m>0?[1-9]|1[0-2])[-./](?<d>1[3-9]|2\\d|3[01])[-./]${y}`) },
    { name: "month-day", opens: monthOpenings, pattern: make(`${mn}\\s+${d}`) },
    { name: "day-month", opens: ["0"], pattern: make(`${d}\\s+(?:of\\s+)?${mn}`) },
    { name: "month-year", opens: monthOpenings, pattern: make(`${mn},?\\s+(?:of\\s+)?${y}`) },
    {
      name: "month-beside",
      opens: ["last", "next", "this past", "this coming"],
      pattern: make(`(?:(?<past>last|this past)|(?<ahead>next|this coming))\\s+${mn}(?!\\s+\\d)`),
    },
    {
      name: "month",
      opens: monthOpenings,
      pattern:
        /(?<=(?:^|[^\p{L}])(?:in|since|until|by|last|next|this|of|early|late|mid-?)\s)(?<mn>january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}])(?!\s+\d)/giu,
    },
    {
      name: "relative-day",
      opens: ["today", "yesterday", "tomorrow", "this"],
      pattern: make("(?<rel>today|yesterday|tomorrow|this morning|this afternoon)"),
    },
    {
      name: "weekday",
      opens: ["on "],
      pattern: make(
        "on\\s+(?:(?<ahead>next|coming)\\s+)?(?<wd>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!,?\\s+(?:the\\s+)?(?:[\\d(]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?:(?<soon>(?<=will\\s(?:[^\\s.]+\\s){0,12}on\\s+\\w+))|)",
      ),
      confidence: 0.7,
    },
    { name: "relative-month", pattern: make("(?<relm>last month|this month|next month)") },
    { name: "relative-year", pattern: make("(?<rely>last year|this year|next year)") },
    {
      name: "year-range",
      opens: ["0"],
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.,/$€£-])${y}\\s*(?:[-–—]|to|through|until)\\s*(?<y2>(?:19|20)\\d{2})${edge}`, "giu"),
    },
    {
      name: "year",
      opens: ["0"],
      pattern:
        /(?<=(?:^|[^\p{L}])(?:in|since|from|by|until|of|year|for|during|early|late|and|to)\s)(?<y>(?:19|20)\d{2})(?![\p{N}%]|[.,]\d|\s+(?:companies|people|jobs|square|students|projects|workers))/giu,
      confidence: 0.85,
    },
    {
      name: "bare-year",
      opens: ["0"],
      pattern:
        /(?<![\p{L}\p{N}.,/$€£-])(?<y>(?:199|20[0-4])\d)(?![\p{L}\p{N}%]|[.,]\d|\s+(?:companies|people|jobs|square|students|projects|workers|participants))/gu,
      confidence: 0.6,
    },
  ],
  months: {
    jan: 1,
    january: 1,
    feb: 2,
    february: 2,
    mar: 3,
    march: 3,
    apr: 4,
    april: 4,
    may: 5,
    jun: 6,
    june: 6,
    jul: 7,
    july: 7,
    aug: 8,
    august: 8,
    sep: 9,
    sept: 9,
    september: 9,
    oct: 10,
    october: 10,
    nov: 11,
    november: 11,
    dec: 12,
    december: 12,
  },
  eras: {},
  relativeDays: { today: 0, "this morning": 0, "this afternoon": 0, yesterday: -1, tomorrow: 1 },
  relativeMonths: { "last month": -1, "this month": 0, "next month": 1 },
  relativeYears: { "last year": -1, "this year": 0, "next year": 1 },
  weekdays: { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
};

/** "twenty-one" to "ninety-nine". */
function compounds(): Record<string, number> {
  const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
  const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  return Object.fromEntries(
    tens.flatMap((ten, index) => units.map((unit, more): [string, number] => [`${ten}-${unit}`, (index + 2) * 10 + more + 1])),
  );
}

/** "largest investor" → 1, "second-biggest export market" → 2: a place among others told by a superlative. */
function standings(): Record<string, number> {
  const roles = [
    "investor",
    "trading partner",
    "trade partner",
    "economic partner",
    "export market",
    "import market",
    "market",
    "supplier",
  ];
  const sources = [
    "provider",
    "donor",
    "source of",
    "source market",
    "foreign investor",
    "FDI investor",
    "contributor",
    "buyer",
    "importer",
  ];
  const nouns = [...roles, ...sources, "exporter", "FDI source", "ODA provider", "export destination", "direct investor"];
  const superlatives = ["largest", "biggest", "top", "leading", "most important", "number one"];
  const first = superlatives.flatMap((word) => nouns.map((noun): [string, number] => [`${word} ${noun}`, 1]));
  const places = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
  const later = places.flatMap((place, index) =>
    ["largest", "biggest", "most important"].flatMap((word): [string, number][] => [
      [`${place}-${word}`, index + 2],
      [`${place} ${word}`, index + 2],
    ]),
  );
  return Object.fromEntries([...first, ...later]);
}

export const quantities: QuantitySlots = {
  decimal: ".",
  group: ",",
  scales: { hundred: 100, thousand: 1e3, million: 1e6, mln: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, bln: 1e9, trillion: 1e12, m: 1e6 },
  mixedScales: false,
  words: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    ...compounds(),
  },
  wordsNeedCounter: false,
  currencies: {
    $: "USD",
    us$: "USD",
    usd: "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    dollars: "USD",
    dollar: "USD",
    "€": "EUR",
    eur: "EUR",
    euros: "EUR",
    euro: "EUR",
    won: "KRW",
    "korean won": "KRW",
    krw: "KRW",
    "₩": "KRW",
    yen: "JPY",
    "¥": "JPY",
    jpy: "JPY",
    vnd: "VND",
    dong: "VND",
    "vietnamese dong": "VND",
    "£": "GBP",
    pounds: "GBP",
    gbp: "GBP",
    yuan: "CNY",
    rmb: "CNY",
    a$: "AUD",
    c$: "CAD",
  },
  percent: ["%", "percent", "per cent", "pct"],
  over: [
    "over",
    "more than",
    "above",
    "at least",
    "exceeding",
    "upwards of",
    "some more than",
    "no fewer than",
    "no less than",
    "in excess of",
  ],
  under: ["nearly", "almost", "under", "less than", "fewer than", "up to", "close to", "just under"],
  about: ["about", "around", "approximately", "some", "roughly", "an estimated"],
  ordinalBefore: ["no.", "number", "ranked", "rank"],
  ordinalAfter: ["st", "nd", "rd", "th"],
  ordinalWords: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    ...standings(),
  },
  rangeWords: ["to"],
  changeWord: "from",
  notBefore: [/^\s*(?::\d{2}|[ap]\.?m\.?(?!\p{L}))/iu],
  counters: [],
};
