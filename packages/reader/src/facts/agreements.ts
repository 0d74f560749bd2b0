import type { AgreementItem, AgreementStatus } from "@entente/model";
import type { Cast } from "./cast.ts";
import { dateNear, type FoundDate, mainDate } from "./dates.ts";
import type { Cue, Hit } from "./lexicon.ts";
import { bondParties } from "./parties.ts";
import { evidenceOf, hitsOf, ruleName, type SentenceView, type View } from "./view.ts";

type StatusHit = Hit & { cue: Extract<Cue, { kind: "status" }> };
type NounHit = Hit & { cue: Extract<Cue, { kind: "agreement" }> };

interface Draft {
  item: AgreementItem;
  parties: number[];
}

/** Agreements named together with what became of them: signed, renewed, proposed, in force. */
export function findAgreements(view: View, cast: Cast): AgreementItem[] {
  const drafts: Draft[] = [];
  for (const sentence of view.sentences) {
    const statuses = hitsOf(sentence, "status");
    for (const noun of hitsOf(sentence, "agreement")) {
      const status = statusFor(noun, statuses);
      const draft = status && draftOf(view, cast, sentence, noun, status);
      if (draft) join(drafts, draft);
    }
  }
  return drafts.map(({ item }) => item);
}

/** How far a verb may stand from the paper it speaks of, in UTF-16 units. */
const statusReach = 90;

function statusFor(noun: NounHit, statuses: readonly StatusHit[]): StatusHit | undefined {
  const gap = (hit: StatusHit) => (hit.end <= noun.start ? noun.start - hit.end : Math.max(0, hit.start - noun.end));
  return statuses.filter((hit) => gap(hit) <= statusReach).toSorted((a, b) => gap(a) - gap(b))[0];
}

function draftOf(view: View, cast: Cast, sentence: SentenceView, noun: NounHit, hit: StatusHit): Draft | undefined {
  const { parties, implied } = bondParties(view, cast, sentence, noun, "any");
  if (parties.length < 2) return undefined;
  const { status } = hit.cue;
  const date = dateOf(view, sentence, noun, status);
  const item: AgreementItem = {
    type: noun.cue.type,
    parties: parties.map((party) => cast.sides.nameOf(party)),
    status,
    ...(date && { date: date.value }),
    evidence: [evidenceOf(view.context, sentence)],
    confidence: implied ? 0.6 : 0.8,
    rule: ruleName(view.context, `agreement-${status}`),
    ...impliedFields(implied, date),
  };
  return { item, parties };
}

function impliedFields(parties: boolean, date: FoundDate | undefined): { implied?: string[] } {
  const implied = [...(parties ? ["parties"] : []), ...(date?.implied ? ["date"] : [])];
  return implied.length > 0 ? { implied } : {};
}

function dateOf(view: View, sentence: SentenceView, noun: NounHit, status: AgreementStatus): FoundDate | undefined {
  const own = dateNear(sentence, noun);
  return own ?? (status === "signed" || status === "renewed" ? mainDate(view) : undefined);
}

/** One paper told of twice is one agreement: same type and status kin, same two parties or parties only implied, no rival dates. */
function join(drafts: Draft[], draft: Draft): void {
  const same = drafts.find((other) => samePaper(other, draft));
  if (!same) {
    drafts.push(draft);
    return;
  }
  const { item } = same;
  if (item.status === "existing" && draft.item.status !== "proposed") item.status = draft.item.status;
  item.evidence.push(...draft.item.evidence);
  if (item.type === "agreement") item.type = draft.item.type;
}

function samePaper(one: Draft, other: Draft): boolean {
  const [a, b] = [one.item, other.item];
  if (a.type !== b.type && a.type !== "agreement" && b.type !== "agreement") return false;
  const overlap = other.parties.some((party) => one.parties.includes(party));
  if (a.date && b.date && a.date !== b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false;
  return overlap || (b.implied?.includes("parties") ?? false) || (a.implied?.includes("parties") ?? false);
}
