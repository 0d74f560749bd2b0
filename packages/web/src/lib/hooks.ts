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

/** Calls `press` with each key pressed outside of fields and without modifier; it says whether it took the key. */
export function useKeys(press: (key: string) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
      if (document.querySelector("[role='dialog']")) return;
      if (press(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [press]);
}
