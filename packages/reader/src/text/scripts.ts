/** Scripts of UTF-16 code units, looked up instead of matched: names in scripts without spaces are told letter by letter. */
const asked = 1;
const han = 2;
const katakana = 4;

const table = new Uint8Array(65536);

function found(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bits = asked | (/[\p{Script=Han}々]/u.test(letter) ? han : 0) | (/[\p{Script=Katakana}ー]/u.test(letter) ? katakana : 0);
  table[unit] = bits;
  return bits;
}

function scriptsAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return 0;
  const unit = text.charCodeAt(index);
  return table[unit] || found(unit);
}

/** Whether an ideograph or its repetition mark stands at `index`; halves of surrogate pairs are none. */
export function isHan(text: string, index: number): boolean {
  return (scriptsAt(text, index) & han) !== 0;
}

/** Whether a katakana letter or the mark that lengthens it stands at `index`. */
export function isKatakana(text: string, index: number): boolean {
  return (scriptsAt(text, index) & katakana) !== 0;
}
