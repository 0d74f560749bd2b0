import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const mn =
  "(?<mn>jan(?:uar|\\.)?|jänner|feb(?:ruar|\\.)?|märz|mär\\.|apr(?:il|\\.)?|mai|juni?|juli?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?)";
const mn2 = mn.replace("<mn>", "<mn2>");
const d = "(?<d>\\d{1,2})\\.";
const d2 = "(?<d2>\\d{1,2})\\.";
const to = "\\s*(?:[-–—]|bis(?:\\s+(?:zum|einschließlich))?|und)\\s*";
const y = "(?<y>(?:19|20)\\d{2})";
const make = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "giu");
const monthOpenings = ["jan", "jän", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const relativeOpenings = ["im ", "letzte", "vergangene", "diese", "kommende", "nächste"];

export const dates: DateSlots = {
  patterns: [
    { name: "day-range-month", opens: ["0"], pattern: make(`(?<d>\\d{1,2})\\.?${to}${d2}\\s*${mn}(?:\\s+${y})?`) },
    { name: "day-month-range", opens: ["0"], pattern: make(`${d}\\s*${mn}${to}${d2}\\s*${mn2}(?:\\s+${y})?`) },
    { name: "number-range", opens: ["0"], pattern: make(`${d}(?:\\s?(?<m>\\d{1,2})\\.)?${to}${d2}\\s?(?<m2>\\d{1,2})\\.(?:\\s?${y})?`) },
    { name: "day-month-year-words", opens: ["0"], pattern: make(`${d}\\s*${mn}\\s+${y}`) },
    { name: "day-month-year", opens: ["0"], pattern: make(`${d}\\s?(?<m>\\d{1,2})\\.\\s?${y}`) },
    { name: "year-month-day", opens: ["0"], pattern: make(`${y}[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})`) },
    { name: "day-month-year-figures", opens: ["0"], pattern: make(`(?<d>0?[1-9]|[12]\\d|3[01])/(?<m>0?[1-9]|1[0-2])/${y}`) },
    { name: "day-month-words", opens: ["0"], pattern: make(`${d}\\s*${mn}`) },
    {
      name: "day-month-figures",
      opens: ["0"],
      pattern: /(?<=(?:^|[^\p{L}])(?:am|vom|ab|bis zum)\s|\()(?<d>0?[1-9]|[12]\d|3[01])\.\s?(?<m>0?[1-9]|1[0-2])\.(?!\s?\d)/giu,
      confidence: 0.8,
    },
    { name: "month-year", opens: monthOpenings, pattern: make(`${mn}\\s+${y}`) },
    {
      name: "month-of-year",
      opens: monthOpenings,
      pattern: make(
        `${mn}\\s+(?:des\\s+)?(?<rely>vergangenen jahres|letzten jahres|vorigen jahres|vorjahres|dieses jahres|kommenden jahres|nächsten jahres)`,
      ),
    },
    {
      name: "month-beside",
      opens: ["vergangene", "letzte", "kommende", "nächste"],
      pattern: make(`(?:(?<past>vergangene[nr]|letzte[nr])|(?<ahead>kommende[nr]|nächste[nr]))\\s+${mn}(?!\\s+\\d)`),
    },
    {
      name: "month",
      opens: monthOpenings,
      pattern:
        /(?<=(?:^|[^\p{L}])(?:im|seit|bis|ab|ende|anfang|mitte|vergangenen|kommenden)\s)(?<mn>januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?![\p{L}])(?!\s+\d)/giu,
    },
    {
      name: "relative-day",
      pattern: make("(?<rel>heute|gestern|vorgestern|morgen)(?!\\s+(?:und|des))"),
      confidence: 0.6,
    },
    {
      name: "weekday",
      opens: ["am ", "an diesem "],
      pattern: make(
        "(?:am|an diesem)\\s+(?:(?:vergangenen|letzten|gestrigen|heutigen)\\s+|(?<ahead>kommenden|nächsten|morgigen)\\s+)?(?<wd>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:(?:vor|nach)?mittag|abend|morgen)?(?!,?\\s+(?:de[mn]\\s+)?\\(?\\d)(?:(?<soon>(?=\\s+(?:will|wird|werden|wollen|soll|sollen)\\s)|(?<=(?:will|wird|werden|wollen|soll|sollen|werde|an diesem)\\s(?:[^\\s.]+\\s){0,6}(?:am\\s+(?:\\w+\\s+)?)?\\w+))|)",
      ),
      confidence: 0.7,
    },
    {
      name: "relative-month",
      opens: relativeOpenings,
      pattern: make("(?<relm>(?:im )?(?:letzten|vergangenen|diesen|kommenden|nächsten) monat)"),
    },
    {
      name: "relative-year",
      opens: relativeOpenings,
      pattern: make("(?<rely>(?:im )?(?:letzten|vergangenen|letztes|vergangenes|diesem|dieses|kommenden|nächsten|nächstes) jahr(?:es)?)"),
    },
    {
      name: "year-range",
      opens: ["0"],
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.,/$€-])${y}\\s*(?:[-–—]|bis)\\s*(?<y2>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])`, "giu"),
    },
    {
      name: "year",
      opens: ["0"],
      pattern:
        /(?<=(?:^|[^\p{L}])(?:im Jahr|im Jahre|Jahr|Jahres|Jahre|seit|bis|von|in|ab|Ende|Anfang|Mitte|Sommer|Herbst|Frühjahr|Winter)\s)(?<y>(?:19|20)\d{2})(?![\p{N}%]|[.,]\d|\s+(?:Unternehmen|Menschen|Personen|Euro|Studierende|Teilnehmer|Quadratmeter|Einwohner))/giu,
      confidence: 0.9,
    },
    {
      name: "bare-year",
      opens: ["0"],
      pattern:
        /(?<![\p{L}\p{N}.,/$€-])(?<y>(?:199|20[0-4])\d)(?![\p{L}\p{N}%]|[.,]\d|\s+(?:Unternehmen|Menschen|Personen|Euro|Studierende|Teilnehmer|Quadratmeter|Einwohner|Mitarbeiter|Firmen|Arbeitsplätze))/gu,
      confidence: 0.6,
    },
  ],
  months: {
    januar: 1,
    jänner: 1,
    jan: 1,
    "jan.": 1,
    februar: 2,
    feb: 2,
    "feb.": 2,
    märz: 3,
    "mär.": 3,
    april: 4,
    apr: 4,
    "apr.": 4,
    mai: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    august: 8,
    aug: 8,
    "aug.": 8,
    september: 9,
    sep: 9,
    sept: 9,
    "sep.": 9,
    "sept.": 9,
    oktober: 10,
    okt: 10,
    "okt.": 10,
    november: 11,
    nov: 11,
    "nov.": 11,
    dezember: 12,
    dez: 12,
    "dez.": 12,
  },
  eras: {},
  relativeDays: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1 },
  relativeMonths: {
    "im letzten monat": -1,
    "letzten monat": -1,
    "im vergangenen monat": -1,
    "vergangenen monat": -1,
    "diesen monat": 0,
    "im kommenden monat": 1,
    "kommenden monat": 1,
    "im nächsten monat": 1,
    "nächsten monat": 1,
  },
  weekdays: { sonntag: 0, montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6 },
  relativeYears: {
    "im letzten jahr": -1,
    vorjahres: -1,
    "vorigen jahres": -1,
    "letzten jahr": -1,
    "letztes jahr": -1,
    "vergangenes jahr": -1,
    "im vergangenen jahr": -1,
    "vergangenen jahr": -1,
    "vergangenen jahres": -1,
    "letzten jahres": -1,
    "in diesem jahr": 0,
    "diesem jahr": 0,
    "dieses jahr": 0,
    "dieses jahres": 0,
    "im kommenden jahr": 1,
    "kommenden jahr": 1,
    "kommenden jahres": 1,
    "im nächsten jahr": 1,
    "nächsten jahr": 1,
    "nächstes jahr": 1,
    "nächsten jahres": 1,
  },
};

/** "größter Investor" → 1, "zweitwichtigster" → 2: a place among others told by a superlative. */
function standings(): Record<string, number> {
  const roles = [
    "Investor",
    "Handelspartner",
    "Wirtschaftspartner",
    "Exportmarkt",
    "Absatzmarkt",
    "Geldgeber",
    "Geber",
    "Lieferant",
    "Abnehmer",
  ];
  const nouns = [
    ...roles,
    "Auslandsinvestor",
    "ausländische Investor",
    "ausländischer Investor",
    "ausländischen Investor",
    "Partner",
    "Importeur",
  ];
  const superlatives = ["größte", "größter", "größten", "wichtigste", "wichtigster", "wichtigsten"];
  const first = superlatives.flatMap((word) => nouns.map((noun): [string, number] => [`${word} ${noun.toLowerCase()}`, 1]));
  const places = ["zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"];
  const later = places.flatMap((place, index) => superlatives.map((word): [string, number] => [place + word, index + 2]));
  return Object.fromEntries([...first, ...later]);
}

const numerals = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  fünfundzwanzig: 25,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  hundert: 100,
};

/** "neunköpfige Delegation", "zehnjähriges Bestehen": a numeral and the heads it counts in one word. */
function headed(words: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) =>
      ["e", "en", "er", "es"].flatMap((end): [string, number][] => [
        [`${word}köpfig${end}`, value],
        [`${word}jährig${end}`, value],
      ]),
    ),
  );
}

export const quantities: QuantitySlots = {
  decimal: ",",
  group: ".",
  scales: {
    hundert: 100,
    tausend: 1e3,
    tsd: 1e3,
    "tsd.": 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    "mio.": 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    "mrd.": 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  mixedScales: false,
  words: { ...numerals, ...headed(numerals), zweier: 2, dreier: 3 },
  wordsNeedCounter: false,
  currencies: {
    euro: "EUR",
    eur: "EUR",
    "€": "EUR",
    "us-dollar": "USD",
    dollar: "USD",
    usd: "USD",
    $: "USD",
    us$: "USD",
    won: "KRW",
    krw: "KRW",
    yen: "JPY",
    jpy: "JPY",
    "¥": "JPY",
    vnd: "VND",
    dong: "VND",
    pfund: "GBP",
    yuan: "CNY",
    franken: "CHF",
  },
  percent: ["%", "prozent"],
  over: ["über", "mehr als", "mindestens", "rund über", "gut", "übersteigt"],
  under: ["fast", "beinahe", "knapp", "unter", "weniger als", "bis zu", "nahezu", "höchstens"],
  about: ["rund", "etwa", "ca.", "ca", "ungefähr", "circa", "zirka", "gegen"],
  ordinalBefore: ["platz", "rang", "nr.", "nummer"],
  ordinalAfter: [],
  rangeWords: ["bis"],
  ordinalWords: {
    erste: 1,
    erster: 1,
    ersten: 1,
    zweite: 2,
    zweiter: 2,
    zweiten: 2,
    zweitgrößte: 2,
    zweitgrößter: 2,
    zweitgrößten: 2,
    dritte: 3,
    dritter: 3,
    dritten: 3,
    drittgrößte: 3,
    drittgrößter: 3,
    drittgrößten: 3,
    vierte: 4,
    vierter: 4,
    viertgrößte: 4,
    viertgrößter: 4,
    viertgrößten: 4,
    fünfte: 5,
    fünfter: 5,
    fünftgrößte: 5,
    fünftgrößter: 5,
    fünftgrößten: 5,
    ...standings(),
  },
  notBefore: [/^\s*(?:Uhr|:\d{2})/u],
  counters: [],
};
