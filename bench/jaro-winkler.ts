/** Jaro-Winkler similarity, from 0 to 1 (Winkler 1990: prefix of up to four letters, weight 0.1). */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const left: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      left.push(a[i] ?? "");
      break;
    }
  }
  if (left.length === 0) return 0;
  const right = [...b].filter((_, j) => taken[j]);
  const moved = left.filter((letter, at) => letter !== right[at]).length / 2;
  return (left.length / a.length + left.length / b.length + (left.length - moved) / left.length) / 3;
}
