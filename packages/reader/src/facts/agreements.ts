import type { AgreementItem, AgreementStatus } from "@entente/model";
import type { Cast } from "./cast.ts";
import { dateNear, type FoundDate, mainDate } from "./dates.ts";
import type { Cue, Hit } from "./lexicon.ts";
import { bondKey, bondParties } from "./parties.ts";
import { type Partners, signersListed, withCosigners } from "./partners.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View } from "./view.ts";
import { onlyWished, tellsOfThePast } from "./wished.ts";

type StatusHit = Hit & { cue: Extract<Cue, { kind: "status" }> };
type NounHit = Hit & { cue: Extract<Cue, { kind: "agreement" }> };

/** An agreement, its parties' entity indices, and the sentence that told first what became of it. */
export interface AgreementDraft {
  item: AgreementItem;
  parties: number[];
  sentence: SentenceView;
}

type Draft = AgreementDraft;
type Pair = ReturnType<typeof bondParties>;

/** Agreements named together with what became of them: signed, renewed, proposed, in force. */
export function findAgreements(view: View, cast: Cast): AgreementDraft[] {
  const drafts: Draft[] = [];
  let announced: StatusHit | undefined;
  for (const sentence of view.sentences) {
    if (announced && /^\P{L}*$/u.test(sentence.text)) continue;
    const statuses = hitsOf(sentence, "status");
    if (!announced && statuses.length === 0 && !has(sentence, "agreement")) continue;
    const listed = announced && statuses.length === 0 && isListItem(sentence);
    if (!listed) announced = statuses.length > 0 && sentence.text.trimEnd().endsWith(":") ? statuses.at(-1) : undefined;
    for (const noun of hitsOf(sentence, "agreement")) {
      const status = noun.cue.standing ? standingStatus(noun, statuses) : (statusFor(noun, statuses) ?? (listed ? announced : undefined));
      if (!status) continue;
      const several = signersListed(view, cast, sentence, noun);
      for (const pair of several ? pairsOf(several) : [signersOf(view, cast, sentence, noun)]) {
        const draft = draftOf(view, cast, sentence, noun, status, pair);
        if (!draft || (noun.cue.standing && draft.item.implied?.includes("parties"))) continue;
        if (!listed && !several) join(drafts, draft, cast);
        else if (!drafts.some((other) => sameParties(other, draft))) drafts.push(draft);
      }
    }
  }
  return drafts;
}

/** A party and each of those with whom it has a paper. */
function pairsOf({ holder, partners }: Partners): Pair[] {
  return partners.map(({ entity }) => ({ parties: [holder, entity], implied: false }));
}

/** Those who have one paper together. */
function signersOf(view: View, cast: Cast, sentence: SentenceView, noun: NounHit): Pair {
  const { parties, implied } = bondParties(view, cast, sentence, noun, "any");
  return { parties: implied ? parties : withCosigners(view, cast, sentence, noun, parties), implied };
}

/** Room for a bullet or a number before the first word of a line of a list. */
const bulletReach = 6;

/** "- MoU between …": a line of a list that opens with its paper; what became of it stands above the list. */
function isListItem(sentence: SentenceView): boolean {
  return hitsOf(sentence, "agreement").some((noun) => noun.start - sentence.start <= bulletReach);
}

/** Each line of a list is a paper of its own, unless the same two have one of its kind. */
function sameParties(one: Draft, other: Draft): boolean {
  return bondKey(one.item.type, one.parties) === bondKey(other.item.type, other.parties);
}

/** A treaty in force is told as such even where the words recall its signing; one still sought is proposed. */
function standingStatus(noun: NounHit, statuses: readonly StatusHit[]): StatusHit {
  const near = statusFor(noun, statuses);
  if (near?.cue.status === "proposed") return near;
  return { start: noun.start, end: noun.end, cue: { kind: "status", status: "existing" } };
}

/** How far a verb may stand from the paper it speaks of, in UTF-16 units. */
const statusReach = 90;

function statusFor(noun: NounHit, statuses: readonly StatusHit[]): StatusHit | undefined {
  const gap = (hit: StatusHit) => (hit.end <= noun.start ? noun.start - hit.end : Math.max(0, hit.start - noun.end));
  let nearest: StatusHit | undefined;
  for (const hit of statuses) if (gap(hit) <= statusReach && (!nearest || gap(hit) < gap(nearest))) nearest = hit;
  return nearest;
}

function draftOf(view: View, cast: Cast, sentence: SentenceView, noun: NounHit, hit: StatusHit, pair: Pair): Draft | undefined {
  const { parties, implied } = pair;
  if (parties.length < 2) return undefined;
  const status = statusOf(view, sentence, hit);
  const date = dateOf(view, sentence, noun, status);
  const item: Told<AgreementItem> = { type: noun.cue.type, parties: parties.map((party) => cast.sides.nameOf(party)), status };
  if (date) item.date = date.value;
  ground(item, [evidenceOf(view.context, sentence)], implied ? 0.6 : 0.8, ruleName(view.context, `agreement-${status}`));
  const fields = impliedFields(implied, date);
  if (fields.length > 0) item.implied = fields;
  return { item, parties, sentence };
}

/** What is only wished for is proposed, whatever the verb: "proposed renewing the memorandum". */
function statusOf(view: View, sentence: SentenceView, hit: StatusHit): AgreementStatus {
  const { status } = hit.cue;
  const done = status === "signed" || status === "renewed";
  return done && onlyWished(view, sentence, hit) && !tellsOfThePast(view, sentence) ? "proposed" : status;
}

function impliedFields(parties: boolean, date: FoundDate | undefined): string[] {
  const implied: string[] = [];
  if (parties) implied.push("parties");
  if (date?.implied) implied.push("date");
  return implied;
}

function dateOf(view: View, sentence: SentenceView, noun: NounHit, status: AgreementStatus): FoundDate | undefined {
  const own = dateNear(sentence, noun);
  const done = status === "signed" || status === "renewed";
  return own && !(done && isTerm(own.value)) ? own : done ? mainDate(view) : undefined;
}

/** "2026/2029": the years for which a paper holds. */
function isTerm(value: string): boolean {
  return /^\d{4}\/\d{4}$/u.test(value);
}

/** A paper is compared with so many before it, so that the time stays linear in files of many texts. */
const mostCompared = 80;

/** One paper told of twice is one agreement: same type and status kin, same two parties or parties only implied, no rival dates. */
function join(drafts: Draft[], draft: Draft, cast: Cast): void {
  const same = drafts.slice(-mostCompared).find((other) => samePaper(other, draft, cast) || inShort(other, draft, cast));
  if (!same) {
    drafts.push(draft);
    return;
  }
  const { item } = same;
  if (inShort(same, draft, cast)) {
    same.parties = draft.parties;
    item.parties = draft.item.parties;
  }
  if (item.status === "existing" && (draft.item.status === "signed" || draft.item.status === "renewed")) {
    item.status = draft.item.status;
    same.sentence = draft.sentence;
  }
  item.evidence.push(...draft.item.evidence);
  if (item.type === "agreement") item.type = draft.item.type;
}

function samePaper(one: Draft, other: Draft, cast: Cast): boolean {
  const [a, b] = [one.item, other.item];
  if (a.type !== b.type && a.type !== "agreement" && b.type !== "agreement") return false;
  const overlap = other.parties.some((party) => one.parties.includes(party)) && !otherPartner(one, other, cast);
  if (a.date && b.date && a.date !== b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false;
  return overlap || (b.implied?.includes("parties") ?? false) || (a.implied?.includes("parties") ?? false);
}

/**
 * Two universities each sign with the same third one: both papers name two sides in their own sentences, and one side differs.
 * A city's paper and that of a body of the city may be one.
 */
function otherPartner(one: Draft, other: Draft, { sides }: Cast): boolean {
  if ([...one.parties, ...other.parties].some((party) => sides.isPlace(party))) return false;
  if (one.item.implied?.includes("parties") || other.item.implied?.includes("parties")) return false;
  const differ = (own: Draft, its: Draft) =>
    own.item.parties.filter((name) => !its.item.parties.some((each) => each.includes(name) || name.includes(each)));
  const [mine, theirs] = [differ(one, other), differ(other, one)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    one.sentence.role === "body" &&
    other.sentence.role === "body" &&
    one.sentence.line !== other.sentence.line
  );
}

/** A headline's "Busan and Hai Phong sign" for the paper that the text below gives to two bodies of these places. */
function inShort(one: Draft, other: Draft, { sides }: Cast): boolean {
  if (one.sentence.role !== "heading" || one.item.type !== other.item.type || !one.parties.every((party) => sides.isPlace(party)))
    return false;
  const [own, named] = [one, other].map(({ parties }) => new Set(parties.map((party) => sides.of(party))));
  return own !== undefined && named !== undefined && own.size === named.size && own.isSubsetOf(named);
}
