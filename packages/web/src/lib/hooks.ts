import { useEffect, useState } from "react";

/** Names the page in the window's title while it is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Entente" : `${title} · Entente`;
  }, [title]);
}

/** `value`, once it has stood still for `delay` milliseconds: a search is asked when the typing rests. */
export function useSettled<T>(value: T, delay = 200): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The letter on a key that is set to another script, as the Korean one is, counts as the Latin one beside it. */
function plainKey({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}

/**
 * Calls `press` with each key pressed outside of fields and without modifier; it says whether it took the key. What somebody took is not
 * offered to others; `first` is asked before them.
 */
export function useKeys(press: (key: string) => boolean, first = false): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target) || event.defaultPrevented) return;
      if (document.querySelector("[role='dialog']")) return;
      if (press(plainKey(event))) event.preventDefault();
    };
    document.addEventListener("keydown", listen, first);
    return () => document.removeEventListener("keydown", listen, first);
  }, [press, first]);
}
