import type { ReviewItem, ReviewList, ReviewType } from "@entente/server";

/** What a person did about an item, and the line of history it made; it comes when the server has answered. */
export interface Act {
  item: ReviewItem;
  /** Position in the queue it was taken from. */
  at: number;
  line: Promise<string | undefined>;
}

/** Somebody else's decision about an item. */
export interface Rival {
  author: string;
  at: string;
  act: string;
}

/** The items before a person: those not decided yet, the place in them, and what was done last. Every change gives a new queue. */
export interface Queue {
  items: readonly ReviewItem[];
  /** Index of the item on the desk; the length of `items` where all were seen. */
  at: number;
  /** Where the next page begins; absent on the last. */
  next?: string | undefined;
  counts: ReviewList["counts"];
  kinds: ReviewList["kinds"];
  languages: ReviewList["languages"];
  behind: number;
  /** False until the first page is there. */
  ready: boolean;
  acts: readonly Act[];
  /** Items about which somebody else decided first. */
  rivals: ReadonlyMap<string, Rival>;
}

export const emptyQueue: Queue = {
  items: [],
  at: 0,
  counts: { fact: 0, join: 0, disagreement: 0, warning: 0 },
  kinds: [],
  languages: [],
  behind: 0,
  ready: false,
  acts: [],
  rivals: new Map(),
};

/** Acts that can be undone by a key. */
const remembered = 100;

export const onDesk = (queue: Queue): ReviewItem | undefined => queue.items[queue.at];

function counted(counts: Queue["counts"], type: ReviewType, by: number): Queue["counts"] {
  return { ...counts, [type]: Math.max(0, counts[type] + by) };
}

/** A page more; what is there already, or was just decided, is not added twice. */
export function extended(queue: Queue, page: ReviewList): Queue {
  const known = new Set([...queue.items, ...queue.acts.map(({ item }) => item)].map(({ id }) => id));
  const { counts, kinds, languages, behind, next } = page;
  return {
    ...queue,
    items: [...queue.items, ...page.items.filter(({ id }) => !known.has(id))],
    next,
    counts,
    kinds,
    languages,
    behind,
    ready: true,
  };
}

/** The counts as the server has them now. */
export function recounted(queue: Queue, { counts, kinds, languages, behind }: ReviewList): Queue {
  return { ...queue, counts, kinds, languages, behind };
}

/** The item leaves the desk and the next one lies on it. */
export function decided(queue: Queue, id: string, line: Promise<string | undefined>): Queue {
  const at = queue.items.findIndex((item) => item.id === id);
  const item = queue.items[at];
  if (!item) return queue;
  return { ...without(queue, id), acts: [...queue.acts, { item, at, line }].slice(-remembered) };
}

/** An item is gone without this person's doing. */
export function without(queue: Queue, id: string): Queue {
  const index = queue.items.findIndex((item) => item.id === id);
  const item = queue.items[index];
  if (!item) return queue;
  const items = queue.items.filter((one) => one !== item);
  const at = index < queue.at ? queue.at - 1 : queue.at;
  return { ...queue, items, at: Math.min(at, items.length), counts: counted(queue.counts, item.type, -1) };
}

/** An item lies on the desk again, as it stands now: after an undo, a failure, or somebody else's decision. */
export function returned(queue: Queue, item: ReviewItem, rival?: Rival): Queue {
  const gone = queue.items.some(({ id }) => id === item.id) ? without(queue, item.id) : queue;
  const rivals = new Map(queue.rivals);
  if (rival) rivals.set(item.id, rival);
  else rivals.delete(item.id);
  return {
    ...gone,
    items: gone.items.toSpliced(gone.at, 0, item),
    counts: counted(gone.counts, item.type, 1),
    acts: gone.acts.filter((act) => act.item.id !== item.id),
    rivals,
  };
}

/** An item has changed but still waits. */
export function renewed(queue: Queue, item: ReviewItem): Queue {
  return { ...queue, items: queue.items.map((one) => (one.id === item.id ? item : one)) };
}

/** To the next item, or back, without deciding. */
export function stepped(queue: Queue, by: 1 | -1): Queue {
  return { ...queue, at: Math.max(0, Math.min(queue.items.length, queue.at + by)) };
}

/** How many items may lie ahead before the next page is fetched. */
export const wantsMore = (queue: Queue): boolean => queue.next !== undefined && queue.items.length - queue.at < 8;
