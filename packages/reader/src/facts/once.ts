import type { Context } from "../types.ts";
import type { Hit } from "./lexicon.ts";
import type { Sides } from "./sides.ts";
import type { SentenceView } from "./view.ts";

let questions = 0;

type Question<A> = (context: Context, sides: Sides, sentence: SentenceView) => A;

/** A question about a sentence that several rules ask, answered once for the same sides. */
export function oncePerSentence<A>(answer: Question<A>): Question<A> {
  const question = questions++;
  return (context, sides, sentence) => {
    if (sentence.answeredFor !== sides) forget(sentence, sides);
    const known = sentence.answers[question] as A | undefined;
    if (known !== undefined) return known;
    const made = answer(context, sides, sentence);
    sentence.answers[question] = made;
    return made;
  };
}

function forget(sentence: SentenceView, sides: Sides): void {
  sentence.answers = [];
  sentence.answeredFor = sides;
}

type HitQuestion<H, A> = (context: Context, sides: Sides, sentence: SentenceView, hit: H) => A;

/** A question about a cue of a sentence that several rules ask, answered once for the same sides. */
export function oncePerHit<H extends Hit, A>(answer: HitQuestion<H, A>): HitQuestion<H, A> {
  const answersOf = oncePerSentence((): { hit: H; answer: A }[] => []);
  return (context, sides, sentence, hit) => {
    const answers = answersOf(context, sides, sentence);
    for (const known of answers) if (known.hit === hit) return known.answer;
    const made = answer(context, sides, sentence, hit);
    answers.push({ hit, answer: made });
    return made;
  };
}
