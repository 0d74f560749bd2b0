/**
 * What stands right before `index` in a list; before the first there is nothing. It never asks in front of the list: engines look for a
 * property named "-1" there, and run whatever asked slowly from then on.
 */
export function previous<T>(list: readonly T[], index: number): T | undefined {
  return index > 0 ? list[index - 1] : undefined;
}
