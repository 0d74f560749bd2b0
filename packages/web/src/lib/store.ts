import { useSyncExternalStore } from "react";

/** A value outside React that components can watch. */
export interface Store<T> {
  get(): T;
  set(change: (value: T) => T): void;
  use(): T;
}

/** Makes a store; `changed` is told of every new value (to keep it in the browser, for instance). */
export function createStore<T>(initial: T, changed?: (value: T) => void): Store<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  const subscribe = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  const get = () => value;
  return {
    get,
    set(change) {
      value = change(value);
      changed?.(value);
      for (const watcher of watchers) watcher();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

/** Browser storage that a private window may refuse; then nothing is kept and nothing breaks. */
export const kept = {
  read(name: string): string | undefined {
    try {
      return localStorage.getItem(`entente.${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(`entente.${name}`, value);
    } catch {
      // Storage is refused or full: the choice then lasts as long as the page.
    }
  },
};
