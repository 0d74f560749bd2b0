import { createContext, type RefObject, useContext, useEffect, useMemo, useRef } from "react";

/**
 * Ties places of the text to the facts beside it. Both carry `data-ids` with the same words; what is active is marked by an
 * attribute set directly on the elements, because a long document has thousands and only a few change with each movement.
 */
export interface Linked {
  /** Shows what is under the pointer or the focus, until something else is. Nothing changes while something is held. */
  hover(ids: readonly string[]): void;
  /** Holds these, letting go of what was held before; an empty list only lets go. */
  hold(ids: readonly string[]): void;
  held(): readonly string[];
}

const selectorOf = (id: string): string => `[data-ids~="${CSS.escape(id)}"]`;

/** Every element of `root` that carries one of `ids`, in document order. */
export function carriers(root: ParentNode, ids: readonly string[]): HTMLElement[] {
  return ids.length === 0 ? [] : [...root.querySelectorAll<HTMLElement>(ids.map(selectorOf).join(","))];
}

function show(root: HTMLElement, ids: readonly string[], attribute: string): void {
  for (const old of root.querySelectorAll(`[${attribute}]`)) old.removeAttribute(attribute);
  for (const element of carriers(root, ids)) element.setAttribute(attribute, "");
}

/** The links of one page; `root` holds both the text and the facts. */
export function useLinks(root: RefObject<HTMLElement | null>): Linked {
  const held = useRef<readonly string[]>([]);
  return useMemo(
    () => ({
      hover(ids) {
        if (root.current) show(root.current, ids, "data-over");
      },
      hold(ids) {
        held.current = ids;
        if (root.current) show(root.current, ids, "data-held");
      },
      held: () => held.current,
    }),
    [root],
  );
}

const idsAt = (target: EventTarget | null): string[] => {
  const carrier = target instanceof Element ? target.closest<HTMLElement>("[data-ids]") : null;
  return carrier?.dataset["ids"]?.split(" ") ?? [];
};

/** Watches pointer and focus over `root`: what lies under them lights up on both sides. */
export function useHovering(root: RefObject<HTMLElement | null>, links: Linked): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const stop = new AbortController();
    const over = (event: Event) => links.hover(idsAt(event.target));
    element.addEventListener("pointerover", over, { signal: stop.signal });
    element.addEventListener("focusin", over, { signal: stop.signal });
    element.addEventListener("pointerleave", () => links.hover([]), { signal: stop.signal });
    return () => stop.abort();
  }, [root, links]);
}

export interface Reach {
  /** Shows a place of the text that carries `id`; asked again it goes on to the next such place. */
  toText(id: string): void;
  /** Shows the fact that carries `id`. */
  toFact(id: string): void;
}

/** How a line of either side asks the page to show the other side. */
export const ReachContext = createContext<Reach>({ toText: () => {}, toFact: () => {} });
export const useReach = (): Reach => useContext(ReachContext);
