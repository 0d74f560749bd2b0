import type { RecordProperty, RecordSource, RecordValue } from "@entente/server";

/** Values that rest on the very same words, with those words once. */
export interface ValueGroup {
  values: RecordValue[];
  /** True where every one of the sentences stands in full further up on the page. */
  repeated: boolean;
}

/** What makes two sources the same words of the same place; what a person said is never the same as anything else. */
function wordsOf(source: RecordSource): string {
  if (!source.document) return JSON.stringify(["by hand", source.claim]);
  return JSON.stringify([source.document.id, source.at, source.sentence, source.highlights.map(({ start, end }) => [start, end])]);
}

const baseOf = (value: RecordValue): string =>
  JSON.stringify([value.state, value.sources.map(wordsOf), value.sources.map(({ state }) => state)]);

function groupsOf(property: RecordProperty): RecordValue[][] {
  if (property.disagreement) return property.values.map((value) => [value]);
  return [...Map.groupBy(property.values, baseOf).values()];
}

/**
 * Gathers the values of a record's properties under the sentences they share. Twelve people who were named in one sentence stand
 * above it together; a sentence shown in full once is only hinted at further down. Rival values always stand apart.
 */
export function arrange(properties: readonly RecordProperty[]): { property: RecordProperty; groups: ValueGroup[] }[] {
  const shown = new Set<string>();
  return properties.map((property) => ({
    property,
    groups: groupsOf(property).map((values) => {
      const words = (values[0]?.sources ?? []).map(wordsOf);
      const repeated = words.length > 0 && words.every((word) => shown.has(word));
      for (const word of words) shown.add(word);
      return { values, repeated };
    }),
  }));
}

/** Whether the marked words are (nearly) the whole sentence, so that marking them would tell nothing. */
export function coversAll(source: RecordSource): boolean {
  const marked = source.highlights.reduce((sum, { start, end }) => sum + end - start, 0);
  return marked >= 0.9 * (source.sentence ?? "").trim().length;
}
