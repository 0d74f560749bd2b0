import type { Kind } from "@entente/model";
import type { PreparedName } from "@entente/model/names";
import type { Reason } from "../../types.ts";

/** Somebody or something that takes part in a fact, as far as it tells whether another name means the same. */
export interface Party {
  /** Record id; the name as written where it stands for no record. */
  record: string;
  kind: Kind | "words";
  label: string;
  /** Codes of the place it is, or of places its name holds; most exact first. */
  places: readonly string[];
  /** Type of an organisation. */
  type?: string;
  /** Names in all spellings, prepared for comparison. */
  names: readonly PreparedName[];
  /** Of a person: what it belongs to. */
  belongs: readonly Party[];
}

/** A fact of one record with what it is compared by. */
export interface Profile {
  record: string;
  kind: "encounter" | "agreement" | "tie" | "commitment";
  /** Documents that tell it. */
  documents: readonly string[];
  /** The stories they tell, where they share one with others. */
  stories: readonly string[];
  /** Whether one of them has a date that no calendar knows: none of its dates is certain. */
  damaged: boolean;
  types: readonly string[];
  /** EDTF; of a commitment when it falls due. */
  dates: readonly string[];
  /** Guests and hosts of an encounter, the parties of an agreement or tie, by and to of a commitment. */
  sides: readonly [left: readonly Party[], right: readonly Party[]];
  people: readonly Party[];
  place?: Party;
  sectors: readonly string[];
  /** Titles of an agreement, words of a commitment. */
  words: readonly string[];
}

/** What comparing two facts gives. `points` order candidates among each other, `score` is 0..1. */
export interface Verdict {
  verdict: "same" | "unsure";
  score: number;
  points: number;
  reasons: Reason[];
}
