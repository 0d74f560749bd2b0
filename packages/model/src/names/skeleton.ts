/** Classes of sounds that both Hangul and kana keep apart, one letter each. */
const classes = new Map<string, string>(
  Object.entries({
    n: "mnN\u1106\u1102\u11ab\u11b7\u11bc",
    r: "r\u1105\u11af",
    p: "pbfv\u1107\u1108\u1111\u11b8",
    t: "td\u1103\u1104\u1110\u11ba",
    k: "kg\u1100\u1101\u110f\u11a8",
    s: "szSCTj\u1109\u110a\u110c\u110d\u110e",
  }).flatMap(([name, sounds]) => [...sounds].map((sound): [string, string] => [sound, name])),
);

/** The coarse consonants of a row of sounds, as `hangulSounds` and `kanaSounds` give them, repeated ones once; "" where there are none. */
export function skeleton(sounds: string): string {
  let found = "";
  for (const sound of sounds) found = extended(found, classes.get(sound) ?? "");
  return found;
}

/** Two skeletons as one; what ends the first and begins the second stands once. */
export function extended(found: string, more: string): string {
  return more !== "" && found.at(-1) === more[0] ? found + more.slice(1) : found + more;
}
