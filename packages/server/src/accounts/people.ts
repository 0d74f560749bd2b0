import { compareNames, type PreparedName, prepareName, sameNameThreshold } from "@entente/model/names";

/**
 * One key for each person whom several accounts name in their own scripts: the first record that a name was met under. Within one encounter a likeness of names is enough to
 * set people side by side, though not to join their records.
 */
export function personKeys(named: readonly { record: string; name: string }[]): Map<string, string> {
  const met: { key: string; name: PreparedName }[] = [];
  const keys = new Map<string, string>();
  for (const { record, name } of named) {
    if (keys.has(record)) continue;
    const prepared = prepareName(name, "person");
    const [best] = met
      .map((other) => ({ key: other.key, score: compareNames(other.name, prepared).score }))
      .sort((a, b) => b.score - a.score);
    const key = best && best.score >= sameNameThreshold ? best.key : record;
    keys.set(record, key);
    met.push({ key, name: prepared });
  }
  return keys;
}
