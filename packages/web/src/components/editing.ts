import type { Edit } from "../lib/edit.ts";
import { createStore } from "../lib/store.ts";

/** The change whose form is open; one at a time. */
export const editing = createStore<Edit | undefined>(undefined);

export const openEdit = (edit: Edit): void => editing.set(() => edit);
export const closeEdit = (): void => editing.set(() => undefined);

/** What waits for a person to say their name; it is then called with it. */
export const naming = createStore<((name: string) => void) | undefined>(undefined);
