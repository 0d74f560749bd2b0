import type { Reading } from "@entente/model";
import type { Context } from "../types.ts";
import { findAgreements } from "./agreements.ts";
import { castOf } from "./cast.ts";
import { findCommitments } from "./commitments.ts";
import { findEncounters } from "./encounters.ts";
import { findFigures } from "./figures.ts";
import { findFoundings } from "./foundings.ts";
import { nameItems } from "./names.ts";
import { findSectors } from "./sectors.ts";
import { findSignings } from "./signings.ts";
import { findTies } from "./ties.ts";
import { viewOf } from "./view.ts";
import { findWarnings } from "./warnings.ts";

/**
 * The facts of a document, from its mentions and the pack's words: one pass finds every cue, the cast tells who came to whom,
 * and each kind of fact reads the cues of its own kind. Time grows with the length of the text.
 */
export function findFacts(context: Context): Omit<Reading, "document" | "reader"> {
  const view = viewOf(context);
  const cast = castOf(view);
  const papers = findAgreements(view, cast);
  const told = findEncounters(view, cast);
  const encounters = told.concat(findSignings(view, cast, papers, told));
  const figures = [...findFigures(view, cast), ...findFoundings(view, cast)];
  const { persons, organisations, places } = nameItems(context);
  return {
    persons,
    organisations,
    places,
    encounters,
    agreements: papers.map(({ item }) => item),
    ties: findTies(view, cast),
    commitments: findCommitments(view, cast, papers),
    figures,
    sectors: findSectors(view),
    warnings: findWarnings(view, encounters, figures),
  };
}
