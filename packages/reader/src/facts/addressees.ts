import type { Force, Span } from "@entente/model";
import { type Cast, oppositeOf } from "./cast.ts";
import { type Clause, inside } from "./clauses.ts";
import { least } from "./least.ts";
import { ownParty } from "./sides.ts";
import type { Named } from "./subjects.ts";
import { type SentenceView, type View, verbFinal } from "./view.ts";

/** A clause that binds somebody, in its sentence. */
interface Told {
  sentence: SentenceView;
  clause: Clause;
}

/** To whom: who is asked, else the first name of the other side in the clause, else the other of the document's two parties. */
export function addresseeOf(view: View, cast: Cast, by: number | undefined, place: Told): number | undefined {
  const own = by === undefined ? undefined : (ownParty(view.context, by) ?? by);
  const opposite = oppositeOf(cast, own);
  return askedOf(view, cast, own, by, place) ?? partnerIn(view, cast, own, opposite, by, place) ?? opposite;
}

const asking: ReadonlySet<Force> = new Set(["requested", "invited", "proposed"]);

/** "asked X to …", "hopes that X will …": whoever stands right behind the words, a person too, but no place of one's own. */
function askedOf(view: View, cast: Cast, own: number | undefined, by: number | undefined, place: Told): number | undefined {
  const { sentence, clause } = place;
  if (verbFinal(view) || !asking.has(clause.hit.cue.of.force)) return undefined;
  const name = sentence.names.find(({ start }) => start >= clause.hit.end);
  if (!name || name.start - clause.hit.end > objectReach || name.entity === by) return undefined;
  const ownPlace = name.kind === "place" && own !== undefined && cast.sides.of(name.entity) === cast.sides.of(own);
  return ownPlace ? undefined : name.entity;
}

/** Room for an article and a form of address between a verb and its object, in UTF-16 units. */
const objectReach = 24;

function partnerIn(
  view: View,
  { sides }: Cast,
  own: number | undefined,
  opposite: number | undefined,
  by: number | undefined,
  { sentence, clause }: Told,
): number | undefined {
  const ownSide = own === undefined ? undefined : sides.of(own);
  const partner = opposite === undefined || sides.isUnplaced(opposite) ? undefined : sides.of(opposite);
  const isObject = ({ start }: Span) => !verbFinal(view) && start >= clause.hit.end && start - clause.hit.end <= objectReach;
  // Countries and bodies of neither side only tell what it is about, unless the verb takes them as its object.
  const isAside = (entity: number) =>
    partner !== undefined && sides.of(entity) !== partner && (sides.isCountry(entity) || !sides.isPlace(entity));
  const rank = ({ entity, start }: Named) => (sides.isCountry(entity) ? 1 : 0) + (verbFinal(view) || start >= clause.hit.start ? 0 : 2);
  const partners = sentence.names.filter(
    (name) =>
      inside(name, clause) &&
      name.entity !== by &&
      name.kind !== "person" &&
      sides.of(name.entity) !== ownSide &&
      (isObject(name) || !isAside(name.entity)),
  );
  return least(partners, rank)?.entity;
}
