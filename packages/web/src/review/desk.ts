import type { ReviewDecision, ReviewItem } from "@entente/server";
import { refresh } from "../api/cache.ts";
import { ApiError } from "../api/client.ts";
import { createStore } from "../lib/store.ts";
import { calls } from "./calls.ts";
import type { ReviewSearch } from "./filter.ts";
import {
  decided,
  emptyQueue,
  extended,
  onDesk,
  type Queue,
  type Rival,
  recounted,
  renewed,
  returned,
  wantsMore,
  without,
} from "./queue.ts";

/** Items of one page: enough that a quick person never waits. */
const pageSize = 20;

/** The queue before this person; it outlives the page, so that a look at a record costs nobody their place. */
export const desk = createStore<Queue>(emptyQueue);

/** What the desk has to tell; the page puts it into words. */
export type News =
  | { what: "gone"; rival: Rival | undefined }
  | { what: "changed" }
  | { what: "conflict"; rival: Rival | undefined }
  | { what: "failed"; error: unknown }
  | { what: "undone" }
  | { what: "nothing-to-undo" };

let tell: (news: News) => void = () => {};
/** Says whom to tell what happens on its own. */
export function onNews(listener: (news: News) => void): void {
  tell = listener;
}

let filter: ReviewSearch | undefined;
let fetching: Promise<void> | undefined;
/** Decisions go out one after the other, so that the server sees them in the order they were made. */
let sending: Promise<unknown> = Promise.resolve();

/** Lays out what fits a filter; what lies there already stays, unless it is to be laid out `anew`. */
export async function layOut(wanted: ReviewSearch, anew = false): Promise<void> {
  const same = JSON.stringify(wanted) === JSON.stringify(filter);
  if (same && !anew && desk.get().ready) return;
  filter = wanted;
  desk.set(() => emptyQueue);
  const page = await calls.page(wanted, undefined, pageSize);
  if (filter === wanted) desk.set(() => extended(emptyQueue, page));
}

/** Fetches the next page before it is needed. */
export function fetchAhead(): Promise<void> {
  const queue = desk.get();
  const asked = filter;
  if (!asked || !wantsMore(queue)) return Promise.resolve();
  fetching ??= calls
    .page(asked, queue.next, pageSize)
    .then((page) => desk.set((now) => (filter === asked ? extended(now, page) : now)))
    .catch((error: unknown) => tell({ what: "failed", error }))
    .finally(() => {
      fetching = undefined;
    });
  return fetching;
}

export type Saying = Omit<ReviewDecision, "items" | "author">;

/** Decides about an item: the next one lies on the desk at once, the server hears of it in its turn. */
export function decide(item: ReviewItem, saying: Saying, author: string): void {
  const decision = { ...saying, items: [{ id: item.id, seen: item.seen }], author };
  const line = sending
    .then(() => calls.decide(decision))
    .then(
      async ({ id }) => {
        await afterwards(item);
        return id;
      },
      (error: unknown) => takeBack(item, error),
    );
  sending = line;
  desk.set((queue) => decided(queue, item.id, line));
  void fetchAhead();
}

/** A record may disagree about more than was just settled. */
async function afterwards(item: ReviewItem): Promise<void> {
  if (item.type !== "disagreement" || item.properties.length < 2) return;
  const now = await calls.item(item.id).catch(() => undefined);
  if (now?.item.state === "open") desk.set((queue) => returned(queue, now.item));
}

/** A decision that did not come through: the item returns to the desk as it stands now. */
async function takeBack(item: ReviewItem, error: unknown): Promise<undefined> {
  if (!(error instanceof ApiError) || error.status !== 409) {
    desk.set((queue) => returned(queue, item));
    tell({ what: "failed", error });
    return;
  }
  const now = await calls.item(item.id).catch(() => undefined);
  const rival = now?.last ?? rivalIn(error);
  desk.set((queue) => returned(queue, now?.item ?? item, rival));
  tell({ what: "conflict", rival });
}

/** Who decided, as a conflict says it. */
export function rivalIn(error: unknown): Rival | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { author, at, act } = error.params;
  return author === undefined ? undefined : { author: String(author), at: String(at), act: String(act) };
}

/** Takes the last decision of this desk back and lays its item out again. */
export async function undoLast(author: string): Promise<void> {
  const act = desk.get().acts.at(-1);
  if (!act) return tell({ what: "nothing-to-undo" });
  // Pressed again at once, the key means the one before.
  desk.set((queue) => ({ ...queue, acts: queue.acts.filter((one) => one !== act) }));
  const line = await act.line;
  if (line === undefined) return;
  try {
    await calls.undo(line, author);
    const { item } = await calls.item(act.item.id);
    desk.set((queue) => returned(queue, item));
    tell({ what: "undone" });
  } catch (error) {
    tell({ what: "failed", error });
  }
  await refresh();
}

/** Looks whether an item on the desk still waits, and how much there is: others may be at work. */
export async function lookAgain(id: string | undefined): Promise<void> {
  const item = onDesk(desk.get());
  const asked = filter;
  if (!asked) return;
  await sending;
  try {
    if (item && item.id === id && !desk.get().rivals.has(id)) await compare(item);
    const page = await calls.page(asked, undefined, 1);
    if (filter === asked && !fetching) desk.set((queue) => recounted(queue, page));
  } catch {
    // The next look, or the next decision, tells more.
  }
}

async function compare(item: ReviewItem): Promise<void> {
  const { item: now, last } = await calls.item(item.id);
  if (onDesk(desk.get())?.id !== item.id) return;
  if (now.state === item.state && now.seen === item.seen) return;
  desk.set((queue) => (now.state === item.state ? renewed(queue, now) : without(queue, item.id)));
  tell(now.state === item.state ? { what: "changed" } : { what: "gone", rival: last });
}

/** Waits until the server has heard everything. */
export const settled = (): Promise<unknown> => sending;
