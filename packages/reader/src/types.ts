import type { Evidence, OrganisationType, Span } from "@entente/model";
import type { Grammar } from "./languages/fact-slots.ts";
import type { Pack } from "./languages/pack.ts";
import type { Word } from "./text/words.ts";

/** What a format gives back: the readable text, and what the file itself says about it. */
export interface DocumentText {
  text: string;
  mediaType: string;
  charset?: string;
  title?: string;
  publisher?: string;
  /** EDTF date of publication as the file states it (meta tags, feed entry, document properties). */
  publishedOn?: string;
  /** EDTF date on which the file was made. It may be a later copy, so any date that the text itself states goes before it. */
  createdOn?: string;
  /** BCP 47, only where the file states it. */
  language?: string;
  /** Set where a file holds several documents (a feed's entries): the entry's own address and the content that identifies it. */
  part?: { file: string; identity: string };
}

/** What a line is for. Facts are read from headings and body; people named only in bylines are not read. */
export type LineRole = "heading" | "body" | "caption" | "byline" | "boilerplate";

/** One sentence; `text` equals the document's text between `start` and `end`. */
export interface Sentence extends Span {
  index: number;
  /** Line number, counted from 0; a sentence never crosses a line end. */
  line: number;
  role: LineRole;
  text: string;
}

export type MentionKind = "person" | "organisation" | "place" | "date" | "quantity";

interface MentionBase extends Span {
  text: string;
  sentence: number;
  rule: string;
  confidence: number;
}

/** A named thing. Mentions of one real-world thing share `entity`, an index into `Context.entities`. */
export interface NameMention extends MentionBase {
  kind: "person" | "organisation" | "place";
  entity: number;
  /** "full" is a written name; "short" an acronym or shortened form; "generic" a noun that stands for it ("the province"). */
  form: "full" | "short" | "generic";
}

export interface DateMention extends MentionBase {
  kind: "date";
  /** EDTF; absent where the words name no determinable day, month or year. */
  value: string | undefined;
  /** True where the year (or more) was taken from the dateline. */
  implied: boolean;
  /** Set where the words name a day that does not exist. */
  impossible: boolean;
}

export interface QuantityMention extends MentionBase {
  kind: "quantity";
  value: number;
  /** ISO 4217, "%" or "". */
  unit: string;
  bound: "over" | "under" | "about" | undefined;
  /** The counted noun or ordinal that follows or precedes, as a span into the text. */
  noun: Span | undefined;
  ordinal: boolean;
  /** True where the digits are visibly damaged ("XNUMX", "11,5th"); such a quantity is a warning and never a figure. */
  garbled: boolean;
}

export type Mention = NameMention | DateMention | QuantityMention;

/** One real-world thing of a document, under its first full written form. */
export interface Entity {
  index: number;
  kind: "person" | "organisation" | "place";
  name: string;
  aliases: string[];
  evidence: Evidence[];
  confidence: number;
  rule: string;
  /** Person: roles as written, in order of appearance. */
  roles: string[];
  /** Person: index of the organisation or place the role ties them to; or plain words where no entity fits. */
  affiliation: number | string | undefined;
  /** Organisation. */
  organisationType: OrganisationType | undefined;
  /** Organisation: index of the place it belongs to, where its name or words say so ("UBND tỉnh Vĩnh Phúc"). */
  seat: number | undefined;
  /** Place. */
  country: string | undefined;
  code: string | undefined;
  /** Place: known only through an adjective ("polnische Gäste"), so that it is no name of the text. */
  unwritten: boolean;
}

/** A name the register already knows, handed in so that reading improves with use. */
export interface KnownName {
  name: string;
  kind: "person" | "organisation" | "place";
  /** The register's id, passed through untouched. */
  id: string;
  country?: string;
  code?: string;
  organisationType?: OrganisationType;
}

/** Known names compiled for searching; made by `compileNames`, opaque to everyone else. */
export interface KnownNames {
  readonly names: readonly KnownName[];
  /** Finds every known name in a text in time linear in the text, whatever the number of names. */
  find(text: string): { start: number; end: number; name: KnownName }[];
}

/** Everything the fact rules may look at. Mentions are sorted by `start`, then longest first. */
export interface Context {
  text: string;
  /** The text in lower case and in one spelling, every unit in its place. */
  small: string;
  /** Its words, in scripts with spaces; empty elsewhere. */
  words: readonly Word[];
  pack: Pack;
  /** That of the pack, which the rules about facts ask for at every turn. */
  grammar: Grammar;
  sentences: Sentence[];
  mentions: Mention[];
  entities: Entity[];
  /** EDTF date of publication, from the file or from a dateline in the text. */
  publishedOn: string | undefined;
  /** Headline and publisher as the text itself gives them, where the file does not. */
  title: string | undefined;
  publisher: string | undefined;
  /** Marks a stretch of work; throws a Problem "over-budget" when the document's allowance is spent. */
  spend: (units: number) => void;
}
