/** What a step of the way through a pair of words costs more or less by what stands around it, in nats: by the step (`stepName`), then by cue. */
export type Contexts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One step of the way: so many letters from `letter` on are written as so many sounds from `sound` on. */
export interface Step {
  letter: number;
  sound: number;
  letters: number;
  sounds: number;
}

/** A step as contexts know it: its letters, "|", its sounds. */
export const stepName = (letters: string, sounds: string, { letter, sound, letters: a, sounds: b }: Step): string =>
  `${letters.slice(letter, letter + a)}|${sounds.slice(sound, sound + b)}`;

/** Letters are in their plain form here. */
const vowels = /[aeiouy]/u;

const classOf = (letter = ""): string => (letter === "" ? "#" : vowels.test(letter) ? "V" : "C");

/**
 * What may count about a step: the step by itself ("."), the letter or two before ("<") and behind (">") it, both at once ("_"), whether these are
 * vowels ("~"), the sound before ("[") and behind ("]") it, and the step before it ("+").
 */
export function cuesOf(letters: string, sounds: string, step: Step, before: Step | undefined): string[] {
  const [from, to] = [step.letter, step.letter + step.letters];
  const [last, next] = [letters[from - 1] ?? "", letters[to] ?? ""];
  const around = `${classOf(last)}${classOf(letters[from - 2])}_${classOf(next)}${classOf(letters[to + 1])}`;
  const cues = [".", `${last}_${next}`, `~${around}`, `+${before ? stepName(letters, sounds, before) : ""}`];
  if (from > 0) cues.push(`<${last}`);
  if (from > 1) cues.push(`<${letters[from - 2]}${last}`);
  if (next !== "") cues.push(`>${next}`);
  if (to + 1 < letters.length) cues.push(`>${next}${letters[to + 1]}`);
  if (step.sound > 0) cues.push(`[${sounds[step.sound - 1]}`);
  const behind = sounds[step.sound + step.sounds];
  if (behind !== undefined) cues.push(`]${behind}`);
  return cues;
}

/** What all steps of a way, in their order, cost more or less by what stands around them. */
export function contextCost(contexts: Contexts, letters: string, sounds: string, steps: readonly Step[]): number {
  let sum = 0;
  for (const [at, step] of steps.entries()) {
    const weights = contexts.get(stepName(letters, sounds, step));
    if (weights) for (const cue of cuesOf(letters, sounds, step, steps[at - 1])) sum += weights.get(cue) ?? 0;
  }
  return sum;
}

/** Contexts as they are stored: a line a step, then `cue,tenths`. */
export function contextsOf(text: string): Contexts {
  const lines = text.trim() === "" ? [] : text.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [step = "", ...cues] = line.split(" ");
      return [step, new Map(cues.map((cue) => [cue.slice(0, cue.lastIndexOf(",")), Number(cue.slice(cue.lastIndexOf(",") + 1)) / 10]))];
    }),
  );
}
