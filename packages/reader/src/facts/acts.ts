import type { Span } from "@entente/model";
import { opensDateline } from "../text/datelines.ts";
import type { Context, NameMention } from "../types.ts";
import type { SentenceView } from "./view.ts";

/** Whether a name takes part in what its sentence tells: not where it only says by whom, whence or in which office. */
export function acts(context: Context, sentence: SentenceView, mention: NameMention): boolean {
  if (mention.kind === "organisation")
    return mention.form !== "generic" && !isSource(context, mention) && !isSideline(context, sentence, mention);
  return mention.kind !== "place" || !(opensDateline(context.text, mention) || isPost(context, sentence, mention));
}

/** "A, member of the Central Committee, governor of X": a party's body of no place is only one more office of somebody who belongs elsewhere. */
function isSideline(context: Context, sentence: SentenceView, { entity, start, end }: NameMention): boolean {
  const { organisationType, seat, country } = context.entities[entity] ?? {};
  if (organisationType !== "party" || seat !== undefined || country !== undefined) return false;
  const name = context.text.slice(start, end);
  return sentence.people.some((person) => {
    const { affiliation, roles } = context.entities[person.entity] ?? {};
    return affiliation !== entity && roles?.some((role) => role.includes(name)) === true;
  });
}

/** "Consul General of A in B", "駐B総領事": where an office is held, as an office of the sentence's people tells it, takes no part. */
function isPost(context: Context, sentence: SentenceView, { start, end }: Span): boolean {
  const { text, pack, entities } = context;
  const { persons, writing } = pack.names;
  if (!persons.postLinks || sentence.people.length === 0 || (writing.cased && text.charCodeAt(start - 1) !== blank)) return false;
  const link = persons.postLinks.find((each) => (writing.cased ? endsWithWord(text, each, start - 1) : text.endsWith(each, start)));
  if (link === undefined) return false;
  const post = writing.cased ? ` ${link} ${text.slice(start, end)}` : link + text.slice(start, end);
  return sentence.people.some(({ entity }) => entities[entity]?.roles.some((role) => role.includes(post)));
}

const blank = " ".charCodeAt(0);

/** Whether a word stands behind a blank and ends at `end`. */
function endsWithWord(text: string, word: string, end: number): boolean {
  return text.charCodeAt(end - word.length - 1) === blank && text.startsWith(word, end - word.length);
}

/** "According to the agency": who only passes on what is told has no part in it. */
function isSource({ text, pack }: Context, { start, end }: Span): boolean {
  const { sources, sourcesBefore } = pack.facts;
  const behind = sources && text.slice(end, end + sourceReach);
  if (behind !== undefined && (sources ?? []).some((words) => behind.includes(words))) return true;
  const before = sourcesBefore && text.slice(Math.max(0, start - sourceReachBefore), start).toLowerCase();
  return before !== undefined && (sourcesBefore ?? []).some((words) => before.includes(words));
}

/** Room for an article and the agency's kind between the words and its name ("berichtet die Nachrichtenagentur X"), in UTF-16 units. */
const sourceReachBefore = 36;

/** Room for a few words between a name and those that call it a source, in UTF-16 units. */
const sourceReach = 18;
