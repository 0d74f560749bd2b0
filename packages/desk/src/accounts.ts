import { firstDay, isPartialDate, lastDay } from "@entente/model";

/** One thing an account says, as an answer to a question that all accounts may answer. */
export interface AccountStatement {
  /** What the row is about: a property ("date"), or a group of connected facts ("promise"). */
  topic: string;
  /** The question within the topic: statements with the same one stand in one row. */
  question: string;
  /** Whether answers can contradict each other ("on which day?"), or are said or not said ("did she take part?"). */
  single: boolean;
  /** Compared for equality, after type: dates agree where one may mean the other. */
  value: string | number;
  type: "date" | "number" | "plain";
}

/** What the accounts do with one question: all say the same, all that speak of it say the same, only one speaks of it, or they contradict each other. */
export type RowStatus = "all" | "some" | "one" | "differ";

/** One question with the answers of each account, in the order of the accounts. */
export interface AccountRow<S> {
  topic: string;
  question: string;
  status: RowStatus;
  cells: S[][];
}

/**
 * Lays accounts side by side: `accounts` holds what each says. Rows come in the order of `topics`, topics not listed last, and within a topic contradictions first, then what
 * most accounts say.
 */
export function compareAccounts<S extends AccountStatement>(
  accounts: readonly (readonly S[])[],
  topics: readonly string[],
): AccountRow<S>[] {
  const questions = new Map<string, AccountRow<S>>();
  for (const [at, statements] of accounts.entries()) {
    for (const statement of statements) {
      const key = JSON.stringify([statement.topic, statement.question]);
      const row = questions.get(key) ?? emptyRow(statement, accounts.length);
      addOnce(row.cells[at] ?? [], statement);
      questions.set(key, row);
    }
  }
  return [...questions.values()].map((row) => ({ ...row, status: statusOf(row.cells) })).sort(inOrder(topics));
}

function emptyRow<S extends AccountStatement>({ topic, question }: S, accounts: number): AccountRow<S> {
  return { topic, question, status: "all", cells: Array.from({ length: accounts }, () => []) };
}

/** One account may say a thing twice. */
function addOnce<S extends AccountStatement>(cell: S[], statement: S): void {
  if (!cell.some(({ value }) => value === statement.value)) cell.push(statement);
}

function statusOf<S extends AccountStatement>(cells: readonly S[][]): RowStatus {
  const telling = cells.filter((cell) => cell.length > 0);
  if (telling.some((cell, at) => telling.slice(at + 1).some((other) => !agree(cell, other)))) return "differ";
  if (telling.length === cells.length) return "all";
  return telling.length === 1 ? "one" : "some";
}

/** Whether two accounts can both be right about a question. */
function agree<S extends AccountStatement>(cell: readonly S[], other: readonly S[]): boolean {
  if (!cell.some(({ single }) => single)) return true;
  return cell.some((one) => other.some((two) => sameAnswer(one, two)));
}

function sameAnswer(a: AccountStatement, b: AccountStatement): boolean {
  if (a.value === b.value) return true;
  const [one, two] = [String(a.value), String(b.value)];
  if (a.type !== "date" || !isPartialDate(one) || !isPartialDate(two)) return false;
  return firstDay(one) <= lastDay(two) && firstDay(two) <= lastDay(one);
}

const order: readonly RowStatus[] = ["differ", "all", "some", "one"];

function inOrder(topics: readonly string[]) {
  const place = (topic: string) => (topics.includes(topic) ? topics.indexOf(topic) : topics.length);
  return (a: AccountRow<unknown>, b: AccountRow<unknown>) =>
    place(a.topic) - place(b.topic) || order.indexOf(a.status) - order.indexOf(b.status) || firstTold(a) - firstTold(b);
}

function firstTold({ cells }: AccountRow<unknown>): number {
  return cells.findIndex((cell) => cell.length > 0);
}

/** An encounter of a document, as one of several that its other facts may belong to. */
export interface ToldEncounter {
  id: string;
  /** Records that take part, people among them. */
  parties: readonly string[];
  /** EDTF. */
  dates: readonly string[];
  /** Where the text speaks of it first, in UTF-16 code units. */
  at: number;
}

/** A commitment, figure or agreement of a document. */
export interface ToldThing {
  parties: readonly string[];
  /** The day it was done on, where it says so; not when it falls due. */
  dates: readonly string[];
  at: number;
}

/**
 * Which of a document's encounters a fact of it belongs to: the one on its day; else that with most of its parties; else the last one spoken of before it. What is promised at a meeting is
 * told after it. Undefined where the document tells of none.
 */
export function encounterOf(thing: ToldThing, encounters: readonly ToldEncounter[]): string | undefined {
  const ranked = encounters.map((encounter) => ({ encounter, points: closeness(thing, encounter) }));
  ranked.sort((a, b) => b.points - a.points || nearness(thing, a.encounter) - nearness(thing, b.encounter));
  return ranked[0]?.encounter.id;
}

function closeness(thing: ToldThing, { parties, dates }: ToldEncounter): number {
  const shared = thing.parties.filter((party) => parties.includes(party)).length;
  return shared + 3 * daysFit(thing.dates, dates);
}

/** 1 where both can be of one day, -1 where they cannot, 0 where one is silent. */
function daysFit(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [left.filter(isPartialDate), right.filter(isPartialDate)];
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((one) => b.some((two) => firstDay(one) <= lastDay(two) && firstDay(two) <= lastDay(one))) ? 1 : -1;
}

/** Distance in the text; what comes after the fact is further off than all that comes before. */
function nearness({ at }: ToldThing, encounter: ToldEncounter): number {
  return encounter.at <= at ? at - encounter.at : 1_000_000 + encounter.at - at;
}
