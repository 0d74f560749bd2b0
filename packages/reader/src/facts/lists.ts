import type { Party, Sides } from "./sides.ts";

/** A name and those of its side that follow closely, as in a list, where bodies that lie nowhere are of any side. */
export function joinedTo(text: string, first: Party, after: readonly Party[], sides: Sides): Party[] {
  const list = [first];
  for (const party of after) {
    const last = list.at(-1) ?? first;
    if (party.start < last.end || party.start - last.end > listReach) continue;
    const unplaced = sides.isUnplaced(last.entity) && sides.isUnplaced(party.entity);
    if (sides.of(party.entity) === sides.of(first.entity) || (unplaced && itemJoint.test(text.slice(last.end, party.start))))
      list.push(party);
  }
  return list;
}

/** What parts the items of a list: a bracket, a comma, and two small words. */
const itemJoint = /^(?: \([^()]{1,12}\))?(?:, | )(?:\p{Ll}+ ){0,2}$/u;

/** Room for a conjunction and a bracket between two names of a list. */
const listReach = 30;

/** "A, the museum and B were shown": bodies without a place of their own right before the last of their list. */
export function listBefore(text: string, sides: Sides, before: readonly Party[], object: Party): Party[] {
  if (!sides.isUnplaced(object.entity)) return [];
  return before.filter(
    (party) =>
      party.end <= object.start &&
      party.entity !== object.entity &&
      sides.isUnplaced(party.entity) &&
      listed.test(text.slice(party.end, object.start)),
  );
}

/** What may stand between the names of a list: marks, brackets and other nouns, but no particle of a clause. */
const listed = /^(?:[(（][^()（）]{1,20}[)）])?[、・](?:[^はがをに。「」]{0,30}[、・])?$/u;

/** "헝가리·폴란드·슬로바키아에": the names parted by nothing but marks of a list from the one that ends it. */
export function chainBefore(text: string, before: readonly Party[], last: Party): Party[] {
  const chain: Party[] = [];
  let first = last;
  for (const party of before.toReversed()) {
    if (party.end > first.start || !chained.test(text.slice(party.end, first.start))) continue;
    chain.unshift(party);
    first = party;
  }
  return chain;
}

const chained = /^\s?[·ㆍ・,、]\s?$/u;
