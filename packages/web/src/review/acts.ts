import type { ReviewItem } from "@entente/server";
import type { Word } from "../words.ts";

export type ActName =
  | "accept"
  | "reject"
  | "same"
  | "different"
  | "unsure"
  | "edit"
  | "next"
  | "previous"
  | "undo"
  | "record"
  | "document"
  | "batch";

/** Something a key or a button does. */
export interface Doing {
  name: ActName;
  /** The key shown, and others that do the same. */
  keys: readonly [string, ...string[]];
  word: Word;
}

const accept: Doing = { name: "accept", keys: ["a"], word: "reviewAccept" };
const reject: Doing = { name: "reject", keys: ["r"], word: "reviewReject" };
const unsure: Doing = { name: "unsure", keys: ["u"], word: "reviewUnsure" };
const edit: Doing = { name: "edit", keys: ["e"], word: "reviewEdit" };
const same: Doing = { name: "same", keys: ["m"], word: "reviewSame" };
const different: Doing = { name: "different", keys: ["d"], word: "reviewDifferent" };
const record: Doing = { name: "record", keys: ["o"], word: "reviewRecord" };
const source: Doing = { name: "document", keys: ["t"], word: "reviewDocument" };

/** What can be said of each sort of item, in the order of the buttons. */
export const verdicts: Record<ReviewItem["type"], readonly Doing[]> = {
  fact: [accept, reject, unsure, edit],
  join: [same, different, unsure],
  disagreement: [unsure, { ...edit, word: "reviewOtherValue" }],
  warning: [{ ...accept, word: "reviewNoted" }, { ...reject, word: "reviewNoDamage" }, unsure],
};

/** Ways to look closer. */
export const looks: Record<ReviewItem["type"], readonly Doing[]> = {
  fact: [record, source],
  join: [record],
  disagreement: [record],
  warning: [source],
};

/** What can always be done. */
export const moves: readonly Doing[] = [
  { name: "previous", keys: ["k", "ArrowLeft"], word: "reviewPrevious" },
  { name: "next", keys: ["j", "ArrowRight"], word: "reviewNext" },
  { name: "undo", keys: ["z"], word: "undo" },
  { name: "batch", keys: ["b"], word: "reviewBatch" },
];

/** What a key does about an item, if anything. */
export function doingOf(key: string, item: ReviewItem | undefined): ActName | undefined {
  const offered = item ? [...verdicts[item.type], ...looks[item.type], ...moves] : moves;
  return offered.find(({ keys }) => keys.includes(key))?.name;
}

/** All keys with what they do, for the list of keys. */
export const reviewKeys: readonly (readonly [readonly string[], Word])[] = [
  [["a"], "reviewAccept"],
  [["r"], "reviewReject"],
  [["u"], "reviewUnsure"],
  [["e"], "reviewEdit"],
  [["m"], "reviewSame"],
  [["d"], "reviewDifferent"],
  [["1", "…", "9"], "reviewDigits"],
  [["j", "→"], "reviewNext"],
  [["k", "←"], "reviewPrevious"],
  [["z"], "undo"],
  [["o"], "reviewRecord"],
  [["t"], "reviewDocument"],
  [["b"], "reviewBatch"],
];
