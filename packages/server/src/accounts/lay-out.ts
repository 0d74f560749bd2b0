import { type AccountStatement, compareAccounts, encounterOf, type Side, sideOf, type ToldEncounter } from "@entente/desk";
import { nameKey } from "@entente/model";
import type { AccountClaim, AccountDocument, AccountMaterial } from "@entente/register";
import type { Account, AccountCell, AccountsPage } from "../contract-accounts.ts";
import { personKeys } from "./people.ts";

/** Rows in the order a page shows them. */
const topics = ["date", "type", "place", "guest", "host", "participant", "agreement", "figure", "promise", "sector"];
/** Properties of which an account gives one answer. */
const single = new Set(["date", "type", "place"]);
/** Properties by which a thing names those it concerns. */
const partyProperties = new Set(["guest", "host", "participant", "place", "party", "by", "to", "about", "partner"]);
const sideOrder: readonly Side[] = ["guest", "host", "third"];

type Statement = AccountStatement & { cell: AccountCell };

/** The accounts of an encounter side by side: one column a story, one row a question. */
export function layOut(material: AccountMaterial): AccountsPage {
  const stories = Map.groupBy(material.documents, ({ story }) => story);
  const accounts = [...stories].map(([story, documents]) => accountOf(story, documents, material)).sort(bySide);
  const byDocument = Map.groupBy(material.claims, ({ document }) => document);
  const questions = questionsOf(material);
  const told = accounts.map(({ documents }) => {
    const { id, language } = teller(documents, material);
    return { claims: byDocument.get(id) ?? [], language };
  });
  const papers = new Set(told.flatMap(({ claims }) => ownThings(material.record.id, claims)).flatMap(paperOf));
  const said = told.map(({ claims, language }) =>
    statementsOf(material.record.id, language, claims, papers).map((one) => ({ ...one, ...questions(one) })),
  );
  const rows = compareAccounts(said, topics).map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => cell.map((one) => one.cell)),
  }));
  return { record: material.record, accounts, rows };
}

/** Of copies and translations the one that tells for all: undamaged, and with most to say. */
function teller(documents: readonly { id: string; language?: string | undefined }[], { documents: all, claims }: AccountMaterial) {
  const damage = (id: string) => Math.min(1, all.find((document) => document.id === id)?.warnings ?? 0);
  const told = (id: string) => claims.filter(({ document }) => document === id).length;
  const [best] = documents.toSorted((a, b) => damage(a.id) - damage(b.id) || told(b.id) - told(a.id));
  return { id: best?.id ?? "", language: best?.language };
}

/** People whose names are alike, and promises that may be one, stand in one row; the cells show who says what. */
function questionsOf({ claims, likely }: AccountMaterial): (statement: Statement) => Pick<Statement, "question" | "value"> {
  const participants = claims.filter(({ property }) => property === "participant");
  const people = personKeys(participants.map(({ target, label, value }) => ({ record: target ?? nameKey(label), name: String(value) })));
  const promises = new Map<string, string>();
  for (const { left, right } of likely) if (!promises.has(left) && !promises.has(right)) promises.set(right, left);
  return ({ topic, question, value }) => {
    const key = topic === "participant" ? people.get(question) : topic === "promise" ? promises.get(question) : undefined;
    return key === undefined ? { question, value } : { question: key, value: key };
  };
}

function accountOf(story: string, documents: readonly AccountDocument[], { guest, host }: AccountMaterial): Account {
  const sides = documents.map((document) => sideOf(document, guest, host));
  // A translation is its original's account: the first document that one side owns says whose.
  const { side, reason } = sides.find((one) => one.side !== "third") ??
    sides[0] ?? { side: "third" as const, reason: { code: "side-unknown" } };
  return { story, side, reason, documents: documents.map(shownDocument) };
}

function shownDocument({ id, title, publisher, publishedOn, language }: AccountDocument): Account["documents"][number] {
  return {
    id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(language !== undefined && { language }),
  };
}

function bySide(a: Account, b: Account): number {
  return sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side);
}

/** The subjects of one document, each with its claims. */
function subjectsOf(claims: readonly AccountClaim[]): AccountClaim[][] {
  return [...Map.groupBy(claims, ({ subject }) => subject).values()];
}

/** The promises, figures and agreements of one document that belong to the encounter. */
function ownThings(encounter: string, claims: readonly AccountClaim[]): AccountClaim[][] {
  const subjects = subjectsOf(claims);
  const encounters = subjects.filter(([first]) => first?.kind === "encounter");
  const told = encounters.map(toldEncounter);
  const ours = new Set(encounters.filter(([first]) => first?.record === encounter).map(([first]) => first?.subject));
  return subjects.filter((own) => own[0]?.kind !== "encounter" && ours.has(encounterOf(toldThing(own), told)));
}

function paperOf([first]: readonly AccountClaim[]): string[] {
  return first?.kind === "agreement" ? [first.record] : [];
}

/**
 * What one document says of an encounter: its own properties, the promises, figures and agreements that belong to it, and agreements (`papers`) that belong to it by another
 * account, since one report tells the signing for itself where another makes it part of the meeting.
 */
function statementsOf(
  encounter: string,
  language: string | undefined,
  claims: readonly AccountClaim[],
  papers: ReadonlySet<string>,
): Statement[] {
  const subjects = subjectsOf(claims);
  const properties = subjects.filter(([first]) => first?.kind === "encounter" && first.record === encounter).flat();
  const things = new Set(ownThings(encounter, claims).map(([first]) => first?.subject));
  const belonging = subjects.filter((own) => things.has(own[0]?.subject) || paperOf(own).some((record) => papers.has(record)));
  return [...properties.map((claim) => propertyStatement(claim, language)), ...belonging.flatMap((own) => thingStatements(own, language))];
}

function partiesOf(claims: readonly AccountClaim[]): string[] {
  return claims.filter(({ property }) => partyProperties.has(property)).map((claim) => claim.target ?? nameKey(claim.label));
}

function startOf(claims: readonly AccountClaim[]): number {
  return Math.min(...claims.map(({ at = 0 }) => at));
}

function toldEncounter(claims: readonly AccountClaim[]): ToldEncounter {
  const dates = claims.filter(({ property }) => property === "date").map(({ value }) => String(value));
  return { id: claims[0]?.subject ?? "", parties: partiesOf(claims), dates, at: startOf(claims) };
}

/** When a promise falls due says nothing about when it was made. */
function toldThing(claims: readonly AccountClaim[]) {
  const dates = claims.filter(({ kind, property }) => kind === "agreement" && property === "date").map(({ value }) => String(value));
  return { parties: partiesOf(claims), dates, at: startOf(claims) };
}

function propertyStatement(claim: AccountClaim, language: string | undefined): Statement {
  const { property, value } = claim;
  const key = claim.target ?? (typeof value === "string" && property !== "date" ? nameKey(value) || value : value);
  return {
    topic: property,
    question: single.has(property) ? property : String(key),
    single: single.has(property),
    value: key,
    type: property === "date" ? "date" : "plain",
    cell: cellOf(claim, language, {}),
  };
}

/** A promise, figure or agreement as one statement. */
function thingStatements(claims: readonly AccountClaim[], language: string | undefined): Statement[] {
  const said = (name: string) => claims.find(({ property }) => property === name);
  const terms = Object.fromEntries(claims.map((claim) => [claim.property, String(claim.value)]));
  switch (claims[0]?.kind) {
    case "commitment": {
      const words = said("words");
      return words
        ? [
            {
              topic: "promise",
              question: words.record,
              single: false,
              value: words.record,
              type: "plain",
              cell: cellOf(words, language, terms),
            },
          ]
        : [];
    }
    case "figure": {
      const value = said("value");
      return value
        ? [
            {
              topic: "figure",
              question: figureQuestion(said),
              single: true,
              value: value.value,
              type: "number",
              cell: cellOf(value, language, terms),
            },
          ]
        : [];
    }
    default: {
      const type = said("type");
      return type
        ? [
            {
              topic: "agreement",
              question: type.record,
              single: false,
              value: type.record,
              type: "plain",
              cell: cellOf(type, language, terms),
            },
          ]
        : [];
    }
  }
}

/** What a figure measures of whom. Who came is asked of the encounter, whatever side an account counts for. */
function figureQuestion(said: (name: string) => AccountClaim | undefined): string {
  const measure = String(said("measure")?.value ?? "");
  if (measure === "delegates" || measure === "participants") return measure;
  const named = ["about", "partner"].map((name) => said(name)).map((claim) => (claim ? (claim.target ?? nameKey(claim.label)) : ""));
  return JSON.stringify([measure, said("unit")?.value ?? "", ...named]);
}

function cellOf(claim: AccountClaim, language: string | undefined, terms: Record<string, string>): AccountCell {
  const { kind, property, value, label, document, sentence, highlights, at, implied } = claim;
  const record = kind === "encounter" ? claim.target : claim.record;
  return {
    kind,
    property,
    value,
    // A party as this account writes it, whatever its record goes by.
    label: claim.target === undefined ? label : String(value),
    terms,
    claim: claim.claim,
    document,
    highlights,
    implied,
    ...(record !== undefined && { record }),
    ...(language !== undefined && { language }),
    ...(sentence !== undefined && { sentence }),
    ...(at !== undefined && { at }),
  };
}
