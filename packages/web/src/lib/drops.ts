import { createStore } from "./store.ts";

/** Who takes files dropped on the page, where the page has a use of its own for them; otherwise they are read as documents. */
export const dropTaker = createStore<((files: readonly File[]) => void) | undefined>(undefined);
