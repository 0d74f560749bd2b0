import { createStore } from "./store.ts";

/** A short message at the foot of the page, with at most one thing to do about it. */
export interface Notice {
  id: number;
  text: string;
  tone: "done" | "failed";
  action?: { label: string; run: () => void };
}

const longest = 4;
let last = 0;

export const notices = createStore<readonly Notice[]>([]);

export function notify(notice: Omit<Notice, "id">): void {
  last += 1;
  const id = last;
  notices.set((all) => [...all, { ...notice, id }].slice(-longest));
}

export function dismiss(id: number): void {
  notices.set((all) => all.filter((notice) => notice.id !== id));
}
