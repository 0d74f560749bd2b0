import type { AgreementStatus, AgreementType, EncounterType, Force, Measure, Sector, TieType } from "@entente/model";

/**
 * A phrase as packs write it. `{a,b}` stands for either, `*` at an end lets the word go on there (inflection, compounds), and
 * ` … ` lets other words of the same sentence stand between. Letter case is forgiven.
 */
export type Phrase = string;

/** Who stands where around an encounter's words. */
export type Frame =
  /** The subject goes to the object: "visited". */
  | "visits"
  /** The subject takes the object in: "received". */
  | "receives"
  /** The subject is taken in by the one named after: "was received by". */
  | "received-by"
  /** Both take part and the words do not say who came: "held talks". */
  | "joint";

export interface EncounterCues {
  type: EncounterType;
  frame: Frame;
  /** "event" tells that it happened; "mention" refers back to it ("at the meeting") and alone opens no second encounter. */
  weight: "event" | "mention";
  /** Country code of where the words themselves say the journey goes ("방한": KR). */
  to?: string;
  cues: readonly Phrase[];
}

/** Where the name of the sender stands beside a word for a delegation. */
export interface DelegationCues {
  owner: "before" | "after";
  cues: readonly Phrase[];
}

export interface CommitmentCues {
  force: Force;
  /** "actor": the nearest name before the words is bound; "speaker": whoever says it, whatever the clause is about; "parties": the text's two sides, by their paper. */
  by: "actor" | "speaker" | "parties";
  /** "named" words name the speech act ("promised"); "bare" ones only point to the future ("will") and yield to them. */
  weight: "named" | "bare";
  cues: readonly Phrase[];
}

export interface MeasureCues {
  measure: Measure;
  /** Nouns that are counted: "projects", "delegates". */
  counted: readonly Phrase[];
  /** Words of the same clause that tell what an amount, a percentage or an ordinal measures. */
  context: readonly Phrase[];
}

/** How a clause is built, as far as finding its parties needs it. */
export type Grammar =
  /** The verb stands between; `inverts` where it may also come before its subject. */
  | { order: "verb-medial"; inverts: boolean }
  /**
   * The verb comes last; particles after a name tell its part, `joining` ones that another name goes with it. Behind the `parting`
   * words a delegation is not the name's before them; a verb with a `describing` ending describes the name behind it, one with a `connecting` one does not.
   */
  | {
      order: "verb-final";
      topic: readonly string[];
      subject: readonly string[];
      object: readonly string[];
      joining: readonly string[];
      parting?: readonly string[];
      describing?: readonly string[];
      connecting?: readonly string[];
    };

/** Words and patterns by which the facts of a language are told. */
export interface FactSlots {
  grammar: Grammar;
  /** Whether a phrase must begin and end at word boundaries. */
  spacedWords: boolean;
  encounters: readonly EncounterCues[];
  delegations: readonly DelegationCues[];
  /** Words that stand for the two sides of the text: "both cities". */
  bothSides: readonly Phrase[];
  /** Words that announce people taking part. */
  attendance: readonly Phrase[];
  agreements: {
    /** "standing" papers between states hold without a verb that says so ("free trade agreement"), whoever signed them when. */
    nouns: readonly { type: AgreementType; standing?: boolean; cues: readonly Phrase[] }[];
    statuses: readonly { status: AgreementStatus; cues: readonly Phrase[] }[];
  };
  /**
   * "bare" words only speak of friendly contact ("friendly exchange"): they are a bond beside words that found one. "places" words mean
   * another thing where bodies are bound ("Partnerschaftsvertrag").
   */
  ties: readonly { type: TieType; weight?: "named" | "bare"; of?: "places"; cues: readonly Phrase[] }[];
  /** Words that tell a bond's beginning: "established", "since". */
  establishing: readonly Phrase[];
  /** Words that tell when a body was founded, beside the year ("was founded"). */
  foundings?: readonly Phrase[];
  /** Words of a round date: "anniversary". */
  anniversaries: readonly Phrase[];
  commitments: readonly CommitmentCues[];
  /** Words of praise, thanks and announcement: beside them a bare "will" is no commitment. */
  notCommitted: readonly Phrase[];
  /** Words behind which, where they open a sentence, the subject stands right behind its verb ("bei"), in languages whose verb stands second. */
  prepositions?: readonly string[];
  /** Words that join a second commitment to the first. */
  coordinators: readonly Phrase[];
  /** Verbs of saying, which make the person beside them the speaker. */
  speech: readonly Phrase[];
  /** "we", "our". */
  firstPerson: readonly Phrase[];
  /** "he", "she": the person last named. */
  thirdPerson: readonly Phrase[];
  measures: readonly MeasureCues[];
  /** Words right behind a name whose owner only reports what is told ("에 따르면"), where the verb comes last. */
  sources?: readonly string[];
  /** Words before a name whose owner only reports what is told ("according to"), in lower case, where the verb stands between. */
  sourcesBefore?: readonly string[];
  /** Words right behind the name of who holds a forum ("주최"), where the verb comes last. */
  organisers?: readonly string[];
  /** Words that tell at whose invitation somebody came: right before the name ("at the invitation of"), behind it where the verb comes last. */
  invitations?: readonly Phrase[];
  /** Words that tell in whose presence something was signed: before the names ("in the presence of"), behind them where the verb comes last. */
  witnesses?: readonly Phrase[];
  /** Words for those whom a country sends to another, in lower case, also as parts of words ("ambassador", "konsul"). */
  envoys?: readonly string[];
  /** Words behind which a clause tells what was spoken about ("about"), where the verb stands between. */
  topics?: readonly string[];
  /** Words by which a place is where something is held: right before its name, or behind it where the verb comes last. */
  venue?: readonly string[];
  /** Words for being at the seat of one's own authority ("도청에서", "県庁で"): who acts there receives, where the verb comes last. */
  homeVenues?: readonly Phrase[];
  /** Words right before the receiving side of an investment: "into", "in". */
  receiving: readonly string[];
  /** Phrases in which the words of a cue mean something else: "investment environment". */
  idioms: readonly Phrase[];
  /** Words after or before which fields of work are listed: "in the fields of". */
  fields: readonly Phrase[];
  sectors: Readonly<Record<Sector, readonly Phrase[]>>;
}
