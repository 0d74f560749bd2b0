import type { Span } from "@entente/model";
import type { NameMention } from "../types.ts";
import type { Cast } from "./cast.ts";
import { least } from "./least.ts";
import { officerOf } from "./officers.ts";
import { quotationAt } from "./quotations.ts";
import { markedBy } from "./subjects.ts";
import { hitsOf, type SentenceView, type View } from "./view.ts";

/**
 * Who speaks at a position: the person beside the verb of saying in the sentence, around the quotation that holds it, or in
 * the nearest sentence before within the same stretch of speech. Entity index.
 */
export class Speakers {
  readonly #view: View;
  readonly #cast: Cast;
  /** Null where nobody speaks, undefined where it was not asked yet. */
  readonly #bySentence: (number | null | undefined)[] = [];

  constructor(view: View, cast: Cast) {
    this.#view = view;
    this.#cast = cast;
  }

  /** Who speaks in the sentence at `index`, as it tells itself. */
  #in(index: number): number | undefined {
    const sentence = this.#view.sentences[index];
    if (!sentence) return undefined;
    const known = this.#bySentence[index];
    if (known !== undefined) return known ?? undefined;
    const own = speakerIn(sentence) ?? officerOf(this.#view, this.#cast, sentence) ?? spokenFor(this.#view, sentence);
    this.#bySentence[index] = own ?? null;
    return own;
  }

  at(position: number, span: Span): number | undefined {
    return this.#in(position) ?? this.#aroundQuotation(position, span) ?? this.before(position);
  }

  /** A speaker may be named only behind a quotation of several sentences. */
  #aroundQuotation(position: number, span: Span): number | undefined {
    const quotation = quotationAt(this.#view.quotations, span.start);
    if (!quotation) return undefined;
    for (let index = position + 1; index <= position + speechReach; index++) {
      if (this.#view.sentences[index]?.line !== quotation.line) return undefined;
      const speaker = this.#in(index);
      if (speaker !== undefined) return speaker;
    }
    return undefined;
  }

  /** The person the sentences before were about: whom a pronoun or a bare title takes up. */
  before(position: number): number | undefined {
    for (let index = position - 1; index >= 0 && position - index <= speechReach; index--) {
      const speaker = this.#in(index) ?? lastPerson(this.#view.sentences[index]);
      if (speaker !== undefined) return speaker;
    }
    return undefined;
  }
}

/** Sentences over which a speaker goes on speaking without being named again. */
const speechReach = 4;

function lastPerson(sentence: SentenceView | undefined): number | undefined {
  return sentence?.names.findLast((name) => name.kind === "person")?.entity;
}

function speakerIn(sentence: SentenceView): number | undefined {
  const verb = hitsOf(sentence, "speech")[0];
  if (!verb) return undefined;
  const persons = sentence.names.filter((name) => name.kind === "person");
  const unled = persons.every((person) => person.start > verb.start);
  const body = sentence.names.find((name) => name.kind !== "person" && verb.start - name.end >= 0 && verb.start - name.end <= rightBefore);
  return (unled ? body : undefined)?.entity ?? nearestTo(persons, verb)?.entity;
}

/** "대한상의 관계자는 …고 말했다": where no person is named and the verb comes last, the body or place that is the subject speaks. */
function spokenFor({ context, quotations }: View, sentence: SentenceView): number | undefined {
  const { grammar, text } = context;
  const verb = hitsOf(sentence, "speech").at(-1);
  if (!verb || grammar.order !== "verb-final" || sentence.people.length > 0) return undefined;
  const unquoted = sentence.names.filter(({ start }) => !quotationAt(quotations, start));
  return markedBy(text, unquoted, verb, grammar)?.entity;
}

/** "The city said": a body or place speaks where it stands right before the verb and no person does. */
const rightBefore = 1;

/** The person before the verb where there is one near, else the one after it ("said X"). */
function nearestTo(persons: readonly NameMention[], verb: Span): NameMention | undefined {
  const gap = (person: NameMention) => (person.end <= verb.start ? verb.start - person.end : Math.max(0, person.start - verb.end));
  return least(persons, gap);
}
