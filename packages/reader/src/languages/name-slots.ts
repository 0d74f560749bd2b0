import type { OrganisationType } from "@entente/model";

/** How a language is written. The engine asks these instead of asking which language it reads. */
export interface WritingSlots {
  /** Words are divided by spaces. */
  spaced: boolean;
  /** Names begin with capital letters. */
  cased: boolean;
  /** Every noun begins with a capital, so that a capital alone says little. */
  nounsCapitalised: boolean;
  /** Everyday nouns that no name of a person or town holds, lower case; absent where a capital alone marks a name. */
  nouns?: readonly string[];
  /** Characters that end a sentence wherever they stand ("。"). */
  hardStops: string;
  /** Characters that end a sentence when a space and a new beginning follow (".!?"). */
  softStops: string;
  /** Words before a full stop that do not end a sentence ("TP", "Dr"), lower case, without the stop. */
  abbreviations: readonly string[];
  /** What may follow a name within its word: particles ("에서"), case endings ("s"), nouns that only stand behind names ("主催"). */
  endings: readonly string[];
  /** Letters written in two orders, brought to one of equal length before comparing ("oà" → "òa"); at a word's end the first pair that fits decides. */
  spellings: readonly (readonly [string, string])[];
  /**
   * Small words that lose their vowel and are written on to the next by an apostrophe ("l", "d"), lower case, without it. Phrases of
   * the pack that contain one are written with a space behind the apostrophe ("chambre d' agriculture"). Absent where there are none.
   */
  elisions?: readonly string[];
  /** A syllable of the language in small letters, where each is a word of its own: what is written otherwise is foreign. Absent elsewhere. */
  syllable?: RegExp;
}

/** What a line that is no prose looks like. Each pattern is tried on one trimmed line. */
export interface LineSlots {
  boilerplate: readonly RegExp[];
  caption: readonly RegExp[];
  /** Reporter lines; a line of nothing but a name is recognised by the engine. */
  byline: readonly RegExp[];
  /** Photo credits and the like inside a caption; people and bodies named there are not read. */
  credit: readonly RegExp[];
  /** Group 1 is the publisher ("Nguồn Bình Dương: https://…"). */
  source: readonly RegExp[];
  /** Lines that state the publication date. */
  dateline: readonly RegExp[];
}

export interface PlaceSlots {
  /** Words that stand before a place's name ("tỉnh", "Provinz"), lower case. */
  before: readonly string[];
  /** What opens a country's full name before the short one, as written ("Republic of"). */
  formal?: readonly string[];
  /** What closes it behind the short one, as written, the longer first ("連邦共和国", "共和国"). */
  formalBehind?: readonly string[];
  /** Words or endings that stand after it ("Province", "시", "県"), lower case. */
  after: readonly string[];
  /** Words right before a name that is also an ordinary word, which tell that the place is meant ("tại", "sang"), lower case. */
  beside: readonly string[];
  /** Endings that turn a place into something else ("人", "語", "어"): no place there. */
  spoilers: readonly string[];
  /** Offices that do not name the kind of place they govern ("知事": "県", "府"), where names are written together. */
  offices?: readonly { role: string; kinds: readonly string[] }[];
  /** Words that look like a place by `after` but are none ("都市", "도시"). */
  never: readonly string[];
  /** Letters an unlisted name before `after` consists of, as a character class body; empty where capitals decide. */
  letters: string;
  /** Nouns that stand for a place named before ("the province"), lower case. */
  generics: readonly string[];
  /** How towns that no list knows show themselves; absent where capitals and place words are all there is. */
  towns?: TownSlots;
  /** How adjectives are made of places' names; absent where they are not, or are the names themselves. */
  adjectives?: PlaceAdjectiveSlots;
}

/** Words around the names of unlisted towns, all in lower case. */
export interface TownSlots {
  /** Phrases right behind which a name is a town's ("Bürgermeister von", "Delegation aus"). */
  behind: readonly string[];
  /** Phrases right before which a name is a town's ("is twinned with"). */
  ahead?: readonly string[];
  /** Words behind which a name is a town's if the text names it again ("in", "aus"). */
  near: readonly string[];
  /** Words that join two towns ("und"). */
  joints: readonly string[];
  /** Words that hardly ever stand right before a town's name: what follows one anywhere in the text is a noun. */
  articles: readonly string[];
  /** Endings of nouns that are no names ("ung", "schaft"). */
  nounEndings: readonly string[];
  /** What a name takes when it owns the word behind it ("s"). */
  genitive: string;
}

/** Adjectives made of places' names, all in lower case. */
export interface PlaceAdjectiveSlots {
  /** Stem → the place's name: "vietnamesisch" → "Vietnam". */
  stems: Readonly<Record<string, string>>;
  /** Endings of the stem ("", "e", "en"). */
  endings: readonly string[];
  /** Those of the endings that say whose the many behind it are ("er" in "Union vietnamesischer Vereine"). */
  ofMany?: readonly string[];
  /** What may stand before a stem within the word ("nord"). */
  prefixes: readonly string[];
  /** Ending of the word for what comes from a town ("er"), and endings of town names that give way to it ("en"). */
  inhabitant: string;
  yielding: readonly string[];
}

export interface OrganisationSlots {
  /** Words that make a name an organisation's, by type; matched without regard to case. */
  heads: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  /** Heads that name a body though written small, if a place stands behind them ("conseil régional de Bretagne"), where the head comes first. */
  smallHeads?: readonly string[];
  /** Heads of foreign names written in this language's texts as they are ("Samsung Display"), where its own heads come first. */
  foreignHeads: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  /** Heads of names left in a language that puts the head first ("Universidad de Chile"), and the small words inside such names. */
  romance?: { heads: Readonly<Partial<Record<OrganisationType, readonly string[]>>>; links: readonly string[] };
  /** Where the head stands in the name. */
  headPosition: "first" | "last" | "both";
  /** Heads also count as the ending of a longer word ("Wirtschaftsministerium", "연구원"). */
  headsAreEndings: boolean;
  /** Endings a head may take ("s", "es"). */
  headInflections: readonly string[];
  /** Words a name may run through when the name goes on behind them ("of", "và"). */
  links: readonly string[];
  /** Those of the links that join equals ("and"). */
  conjunctions: readonly string[];
  /** Links behind which a place ends the name ("tại", "in"), for bodies that sit abroad. */
  seatLinks: readonly string[];
  /** Words of time that scripts without spaces write right before a name ("今後|長崎大学"). */
  timeWords?: readonly string[];
  /** Links before what a body is for ("Verein | zur | Förderung …"): behind a ministry or a university what follows is not its name. */
  purposeLinks?: readonly string[];
  /** Words between a body and the country it belongs to ("Sakura Group | of | Japan"), in scripts with capitals. */
  countryLinks?: readonly string[];
  /** What may stand between a place and a body that is said to be there ("にある"), where the place comes first. */
  seatVerbs?: readonly string[];
  /** Lower-case words that may belong to a name ("công nghiệp", "digitale"). */
  inner: readonly string[];
  /** Those of `inner` that are verbs or adverbs, too ("thông tin", "vừa"): written small they do not end the name of a body that acts. */
  innerVerbs?: readonly string[];
  /** Lower-case words that a body's name may begin with ("provincial"), where the language writes them so. */
  openers?: readonly string[];
  /** Words that never begin a name though written with a capital at a sentence's start, or that go before it ("The"). */
  leading: readonly string[];
  /** Heads that count only directly behind a place, being ordinary endings elsewhere ("상의"). */
  headsBehindPlaces?: readonly string[];
  /** Heads too short to tell alone, with the offices behind which they count ("대" before "총장"). */
  headsBeforeOffices?: Readonly<Record<string, readonly string[]>>;
  /** The ending of a ministry's name, by which one that no list holds is told behind its country ("부"). */
  ministryEnding?: string;
  /** Heads with their short forms: a body named in full may be named so further on ("대학교" → "대"). */
  headShortForms?: readonly (readonly [string, string])[];
  /** Spellings of heads that mean the same, "shorter|fuller" in lower case ("ubnd|ủy ban nhân dân"). */
  sameHeads?: readonly string[];
  /** The country (ISO 3166) whose name may be left out or added in the names of its own ministries ("Bộ Công an Việt Nam"). */
  homeCountry?: string;
  /** Endings of branches, which belong to the name behind a body and before which their place stands ("지회"), where words end so. */
  branches?: readonly string[];
  /** A word for a firm that is written on to a name in foreign letters ("사"). */
  firmEnding?: string;
  /** What follows two places that a body belongs to ("友好"), in scripts without spaces. */
  bothPlaces?: readonly string[];
  /** Nouns right behind which a name in quotation marks is a body's, by type ("企業「…」"), and what shows that a clause is quoted instead. */
  quotedNouns?: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  clauseMarks?: RegExp;
  /** Letters in which only foreign names are written, where the script shows them ("카", "프"). */
  foreignLetters?: RegExp;
  /** Words behind which companies are listed by name ("companies such as"), in scripts with capitals. */
  companyLists?: readonly string[];
  /** What ends a list of examples before the noun they are examples of ("등"), and verbs that do ("포함한"), where the noun comes last. */
  listEndings?: readonly string[];
  listVerbs?: readonly string[];
  /** What joins an item to the next within its word ("와"), and what the last item may end in ("를"). */
  listJoints?: readonly string[];
  listParticles?: readonly string[];
  /** Words behind which one company stands by its name alone ("Konzern"), in scripts with capitals; elsewhere nouns for the companies of a list. */
  companyNouns?: readonly string[];
  /** Legal forms that mark a company ("GmbH", "TNHH", "㈜"). */
  legalForms: readonly string[];
  /** Words that look like organisations and are none ("Delegation", "代表団"); "* forum" is any name that ends so. */
  never: readonly string[];
  /** Heads that name a body without any further word ("Politbüro", "국회"). */
  standalone: readonly string[];
  /** Those of `standalone` that count only where the text names no such body more fully ("인민위원회"), where names are written so. */
  alone?: readonly string[];
  /** Bodies known by name that only this language's press names, by type; see well-known.ts for the others. Spellings are joined by "|", the fullest first. */
  known: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  /** Expressions that only contain a known body's name ("UNESCO World Heritage"). */
  notBodies?: readonly string[];
  /** Nouns that stand for a body named before ("the institute"), by type. */
  generics: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  /** What may stand before a bracketed short form ("gọi tắt là"). */
  shortFormCues: readonly string[];
}

export interface PersonSlots {
  /** Forms of address and degrees, not part of the role ("ông", "Dr.", "氏"). */
  honorificsBefore: readonly string[];
  honorificsAfter: readonly string[];
  /** Offices ("Chủ tịch", "지사", "書記"). */
  roles: readonly string[];
  /** Offices that are ordinary words too: joined to another word they count only behind a place ("시장", a mayor or a market). */
  officesBehindPlaces?: readonly string[];
  /** Offices of those who head a place, which open with the word for its kind ("구청장" of a 구), where they are written on to its name. */
  headsOfPlaces?: readonly string[];
  /** Offices of state, before which a single word in foreign letters is their holder's name, in scripts without capitals. */
  stateOffices?: readonly string[];
  /** Offices that only companies have ("대표이사"), where such an office tells that the word before its holder is a company. */
  businessOffices?: readonly string[];
  /** Words an office may begin with ("Phó", "stellvertretender", "전"). */
  rolePrefixes: readonly string[];
  /** Words at which a role written behind or before a name ends. */
  roleStops: readonly string[];
  /** Small words within a person's name, between two capitals ("de", "van"). */
  nameParticles?: readonly string[];
  /** Family names of this writing system. */
  familyNames: readonly string[];
  /** Second letters by which a family name of two is told that no list holds, in scripts without spaces ("田", "沢"). */
  familyEndings?: readonly string[];
  /** Given names that mark a Western name; in scripts without spaces, the letters in which given names end. */
  givenNames: readonly string[];
  /** Letters that end words but no given name of the language ("당"), where a family name and a given name are one word. */
  givenNeverEnds?: string;
  /** First parts of foreign names transcribed into this script ("응우옌", "グエン"). */
  foreignFamilyNames: readonly string[];
  /** Family names that tell where their bearers are at home, by country (ISO 3166-1 alpha-2); a hint where the text says nothing else. */
  familyHomes?: Readonly<Record<string, readonly string[]>>;
  /** Words that never are part of a name; "*하고" is any word that ends so. */
  never: readonly string[];
  /** Words that join a name with the body that follows it ("của", "of", "von"). */
  ofLinks: readonly string[];
  /** Words between an office and the place where it is held, not that which it is held for ("Ambassador to Germany"). */
  postLinks?: readonly string[];
  /** Articles before an office that stands for its holder named before ("the ambassador"); where there are none, a capital tells it. */
  titleArticles?: readonly string[];
  /** Words between an office and the body where its holder works ("professor | at | X"), in scripts with capitals. */
  workLinks?: readonly string[];
  /** Words that only begin with an office ("代表団"), in scripts without spaces. */
  officeCompounds?: readonly string[];
  /** What may stand between an office and the name behind it ("の", "である"). */
  officeLinks: readonly string[];
  /** What an office takes that says somebody holds it, before their name ("인"), in scripts with spaces and no capitals. */
  officeCopula?: string;
  /** Endings of words for a department, which may stand before an office ("부", "국"). */
  departmentEndings: readonly string[];
  /** Words of saying behind a quotation, before the speaker's name ("so", "sagte"). */
  sayingBefore?: readonly string[];
  /** Whether the press names people again by one part of their name alone ("Jung said"). */
  namedAgain?: boolean;
  /** Pronouns and nouns that stand for a person named before ("er", "he"). */
  generics: readonly string[];
}

/**
 * One way to write a date. Groups: `y` year, `m` month number, `mn` month name, `d` day, `d2`, `m2`, `mn2`, `y2` the end of a
 * range, `era` an era name with `y` counting in it, `rel` a word of `relativeDays`, `relm` (`relm2` at a range's end) of `relativeMonths`, `rely` of `relativeYears`.
 */
export interface DatePattern {
  name: string;
  pattern: RegExp;
  /**
   * How a match of the pattern begins, apart from blanks: with one of these words or their first letters (lower case), "0" for any
   * figure. Given for a pattern that is slow to search for: it is then tried nowhere else.
   */
  opens?: readonly string[];
  confidence?: number;
}

export interface DateSlots {
  patterns: readonly DatePattern[];
  /** Month names in lower case, all forms. */
  months: Readonly<Record<string, number>>;
  /** Era name → year before its first ("令和" → 2018). */
  eras: Readonly<Record<string, number>>;
  /** Word → days from the dateline ("hôm qua" → -1). */
  relativeDays: Readonly<Record<string, number>>;
  /** Word → months from the dateline's ("지난달" → -1). */
  relativeMonths: Readonly<Record<string, number>>;
  /** Word → years from the dateline's ("năm ngoái" → -1). */
  relativeYears: Readonly<Record<string, number>>;
  /** Day of the week → its number, Sunday 0: without a date beside it, the last one up to the dateline's day. */
  weekdays?: Readonly<Record<string, number>>;
}

export interface QuantitySlots {
  decimal: "." | ",";
  group: "." | ",";
  /** Words that multiply the number before them ("tỷ" → 1e9, "万" → 1e4). */
  scales: Readonly<Record<string, number>>;
  /** Parts like 3억 5천만 add up, largest first. */
  mixedScales: boolean;
  /** Numbers written as words ("bốn" → 4). */
  words: Readonly<Record<string, number>>;
  /** Number words count only directly before one of these (counters), where the word alone means something else. */
  wordsNeedCounter: boolean;
  /** Currency word or sign → ISO 4217; before or after the number. */
  currencies: Readonly<Record<string, string>>;
  percent: readonly string[];
  /** Words before or behind the number that hedge it. */
  over: readonly string[];
  under: readonly string[];
  about: readonly string[];
  /** Marks of an ordinal before ("thứ", "제", "第") and after ("위", "位", "th", "."). */
  ordinalBefore: readonly string[];
  ordinalAfter: readonly string[];
  /** Ordinals as words ("third" → 3). */
  ordinalWords: Readonly<Record<string, number>>;
  /** Words between the two ends of a range in figures ("to"); dashes are known. */
  rangeWords?: readonly string[];
  /** A word before two such figures which tells that one became the other ("from"). */
  changeWord?: string;
  /** What directly follows a number that is no quantity (clock times, postcodes). */
  notBefore: readonly RegExp[];
  /** Counters and units between the number and what is counted ("件", "명"): they are part of `noun`. */
  counters: readonly string[];
}

/** The words and patterns by which names, dates and numbers are found. */
export interface NameSlots {
  writing: WritingSlots;
  lines: LineSlots;
  places: PlaceSlots;
  organisations: OrganisationSlots;
  persons: PersonSlots;
  dates: DateSlots;
  quantities: QuantitySlots;
}
