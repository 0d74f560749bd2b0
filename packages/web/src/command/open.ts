import { useEffect } from "react";
import { createStore } from "../lib/store.ts";

/** What is typed in the menu; undefined where it is closed. */
export const commanding = createStore<string | undefined>(undefined);

export const openMenu = (): void => commanding.set((words) => words ?? "");
export const closeMenu = (): void => commanding.set(() => undefined);

/**
 * Opens the menu by Ctrl+K or Cmd+K, from fields too and on keyboards of any script. What is typed from then on is meant for it, also
 * while its field is still to come.
 */
export function useCommandKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector("[role='dialog']")?.contains(event.target as Node)) return;
      if (isMenuKey(event)) openWith(event);
      else if (commanding.get() !== undefined) keep(event);
    };
    // Before all others, so that nothing typed for the menu acts on the page.
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, []);
}

function isMenuKey({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && code === "KeyK";
}

function openWith(event: KeyboardEvent): void {
  if (document.querySelector("[role='dialog']")) return;
  event.preventDefault();
  openMenu();
}

function keep(event: KeyboardEvent): void {
  // A menu that never comes, since the connection is gone, must not keep the keyboard.
  if (event.key === "Escape") return closeMenu();
  if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  commanding.set((words) => (words ?? "") + event.key);
}
