import { useEffect } from "react";
import { createStore } from "../lib/store.ts";

/** Whether the menu is open. */
export const commanding = createStore(false);

/** Opens the menu by Ctrl+K or Cmd+K, from fields too and on keyboards of any script. */
export function useCommandKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK";
      if (!asked || event.isComposing || document.querySelector("[role='dialog']")) return;
      event.preventDefault();
      commanding.set(() => true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
