import type {
  AgreementStatus,
  AgreementType,
  Bound,
  EncounterType,
  Force,
  Measure,
  OrganisationType,
  Sector,
  TieType,
  WarningCode,
} from "./vocabularies.ts";

/** A stretch of a document's text; `start` and `end` count UTF-16 code units, `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The words a value rests on. `text.slice(start, end) === quote` always holds once past the gate. */
export interface Evidence extends Span {
  quote: string;
}

/** What every item of a reading carries besides its own fields. */
export interface Grounded {
  evidence: Evidence[];
  /** 0..1, how sure the rule is. */
  confidence: number;
  /** The rule that found it, as "pack/rule", e.g. "vi/title-before-name". */
  rule?: string;
  /** Names of fields that the context implies rather than the words state (a year taken from the dateline). */
  implied?: string[];
}

export interface PersonItem extends Grounded {
  name: string;
  aliases?: string[];
  /** Roles as written, several joined by "; ". */
  role?: string;
  affiliation?: string;
}

export interface OrganisationItem extends Grounded {
  name: string;
  aliases?: string[];
  type?: OrganisationType;
}

export interface PlaceItem extends Grounded {
  name: string;
  aliases?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-2 subdivision code, or the gazetteer's own code for a city. */
  code?: string;
}

/** A date is EDTF as the text supports it: "2024", "2024-05", "2024-05-06" or "2024-08-19/2024-08-23". */
export interface EncounterItem extends Grounded {
  type: EncounterType;
  date?: string;
  guests: string[];
  hosts: string[];
  people?: string[];
  place?: string;
  sectors?: Sector[];
}

export interface AgreementItem extends Grounded {
  type: AgreementType;
  parties: string[];
  date?: string;
  status: AgreementStatus;
  title?: string;
}

export interface TieItem extends Grounded {
  type: TieType;
  parties: string[];
  /** Year, or a fuller date where written. */
  since?: string;
}

export interface CommitmentItem extends Grounded {
  force: Force;
  by?: string;
  to?: string;
  sectors?: Sector[];
  due?: string;
}

export interface FigureItem extends Grounded {
  measure: Measure;
  /** A plain number in base units (41 tỷ USD is 41000000000). */
  value: number;
  /** ISO 4217 currency, "%", or "" for counts. */
  unit: string;
  about?: string;
  partner?: string;
  asOf?: string;
  bound?: Bound;
}

export interface SectorItem extends Grounded {
  code: Sector;
}

export interface WarningItem {
  code: WarningCode;
  /** Plain English explanation for logs and JSON; screens show the catalogue's text for `code`. */
  message: string;
  evidence: Evidence[];
}

export interface DocumentInfo {
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  /** Name or address as given. */
  file: string;
  mediaType: string;
  charset?: string;
  language?: string;
  title?: string;
  publisher?: string;
  /** EDTF date of publication. */
  publishedOn?: string;
  /** The readable text that every span points into. */
  text: string;
}

/** All that was read from one document; the form `entente read --json` prints. */
export interface Reading {
  document: DocumentInfo;
  persons: PersonItem[];
  organisations: OrganisationItem[];
  places: PlaceItem[];
  encounters: EncounterItem[];
  agreements: AgreementItem[];
  ties: TieItem[];
  commitments: CommitmentItem[];
  figures: FigureItem[];
  sectors: SectorItem[];
  warnings: WarningItem[];
  reader: { name: string; version: string };
}

/** A reading of `document` in which nothing was found. */
export function emptyReading(document: DocumentInfo, reader: Reading["reader"]): Reading {
  return {
    document,
    persons: [],
    organisations: [],
    places: [],
    encounters: [],
    agreements: [],
    ties: [],
    commitments: [],
    figures: [],
    sectors: [],
    warnings: [],
    reader,
  };
}

/** The lists of a Reading whose items pass the gate, in the order they are printed. */
export const readingLists = [
  "persons",
  "organisations",
  "places",
  "encounters",
  "agreements",
  "ties",
  "commitments",
  "figures",
  "sectors",
  "warnings",
] as const;
export type ReadingList = (typeof readingLists)[number];

/** What stands in for a reading when the file could not be read. */
export interface FailedReading {
  document: { file: string; sha256?: string; mediaType?: string };
  error: {
    code: string;
    message: string /** Values the message names, to say it in another language. */;
    params?: Record<string, string | number>;
  };
}
