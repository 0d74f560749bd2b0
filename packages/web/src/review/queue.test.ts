import type { ReviewItem, ReviewList } from "@entente/server";
import { describe, expect, it } from "vitest";
import { decided, emptyQueue, extended, onDesk, returned, stepped, wantsMore, without } from "./queue.ts";

const item = (id: string): ReviewItem => ({
  id,
  type: "warning",
  state: "open",
  seen: id,
  code: "undated",
  message: "",
  evidence: [],
  document: { id: "d", title: "D" },
});
const page = (ids: string[], next?: string): ReviewList => ({
  items: ids.map(item),
  counts: { fact: 0, join: 0, disagreement: 0, warning: 9 },
  kinds: [],
  languages: [],
  behind: 0,
  ...(next === undefined ? {} : { next }),
});
const line = Promise.resolve("1");
const queue = extended(emptyQueue, page(["a", "b", "c"], "c"));
const ids = (one: typeof queue) => one.items.map(({ id }) => id);

describe("the queue", () => {
  it("puts the next item on the desk once one was decided, and counts one less", () => {
    const after = decided(queue, "a", line);
    expect([onDesk(after)?.id, ids(after), after.counts.warning]).toEqual(["b", ["b", "c"], 8]);
  });

  it("gives an undone item back to the desk", () => {
    const after = returned(decided(queue, "a", line), item("a"));
    expect([onDesk(after)?.id, ids(after), after.counts.warning, after.acts]).toEqual(["a", ["a", "b", "c"], 9, []]);
  });

  it("brings an item back with who decided first, whatever lies on the desk by then", () => {
    const rival = { author: "Bo", at: "2026-01-01", act: "accept" };
    const after = returned(decided(decided(queue, "a", line), "b", line), item("a"), rival);
    expect([onDesk(after)?.id, after.rivals.get("a")]).toEqual(["a", rival]);
  });

  it("stays on its item when an earlier one goes", () => {
    const after = without(stepped(stepped(queue, 1), 1), "a");
    expect(onDesk(after)?.id).toBe("c");
  });

  it("does not add a second time what it holds or what was just decided", () => {
    const after = extended(decided(queue, "a", line), page(["a", "b", "d"]));
    expect([ids(after), after.next]).toEqual([["b", "c", "d"], undefined]);
  });

  it("walks past the last item and back, and never further", () => {
    const past = stepped(stepped(stepped(stepped(queue, 1), 1), 1), 1);
    expect([onDesk(past), onDesk(stepped(past, -1))?.id, stepped(queue, -1).at]).toEqual([undefined, "c", 0]);
  });

  it("asks for more in time", () => {
    expect([wantsMore(queue), wantsMore(extended(emptyQueue, page(["a"])))]).toEqual([true, false]);
  });
});
