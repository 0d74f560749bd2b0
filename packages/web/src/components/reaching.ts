import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { lastAtOrBefore } from "../lib/evidence.ts";
import { useKeys } from "../lib/hooks.ts";
import { carriers, type Linked, type Reach } from "./linked.ts";

/** Which leaf lies on top on a narrow screen. */
export type Pane = "text" | "facts";

type Root = RefObject<HTMLElement | null>;

const calm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function bring(element: Element | undefined, block: ScrollLogicalPosition = "center"): void {
  element?.scrollIntoView({ block, behavior: calm() ? "instant" : "smooth" });
}

const placesIn = (root: Root, id: string): HTMLElement[] =>
  root.current ? carriers(root.current, [id]).filter((element) => element.classList.contains("evidence")) : [];

/** Pieces of one place stand next to each other; only the first of each run is a stop. */
function stops(places: readonly HTMLElement[]): HTMLElement[] {
  return places.filter((element, index) => places[index - 1] === undefined || places[index - 1] !== element.previousElementSibling);
}

/** The ways between text and facts. Showing a fact's words a second time goes on to its next place in the text. */
export function useReaching(root: Root, links: Linked, turn: (pane: Pane) => void): Reach {
  const step = useRef({ id: "", count: 0 });
  return useMemo(
    () => ({
      toText(id) {
        step.current = { id, count: step.current.id === id ? step.current.count + 1 : 0 };
        flushSync(() => turn("text"));
        links.hold([id]);
        const places = stops(placesIn(root, id));
        bring(places[step.current.count % Math.max(1, places.length)]);
      },
      toFact(id) {
        flushSync(() => turn("facts"));
        links.hold([id]);
        const fact = root.current ? carriers(root.current, [id]).find((element) => !element.classList.contains("evidence")) : undefined;
        bring(fact, "nearest");
        if (getComputedStyle(fact ?? document.body).display !== "none") fact?.querySelector("button")?.focus({ preventScroll: true });
      },
    }),
    [root, links, turn],
  );
}

/** The keys n and p walk from evidence to evidence, Escape lets go. */
export function useWalking(root: Root, links: Linked): void {
  const at = useRef(-1);
  const walk = useCallback(
    (key: string) => {
      if (key === "Escape") links.hold([]);
      if ((key !== "n" && key !== "p") || !root.current) return false;
      const places = [...root.current.querySelectorAll<HTMLElement>(".evidence:not([data-kind='sector'])")];
      if (places.length === 0) return false;
      at.current = (at.current + (key === "n" ? 1 : -1) + places.length) % places.length;
      const place = places[at.current];
      links.hold(place?.dataset["ids"]?.split(" ") ?? []);
      bring(place);
      return true;
    },
    [root, links],
  );
  useKeys(walk);
}

/** Opens the text at the offset the address names and shows for a moment where that is. */
export function useArrival(root: Root, at: number | undefined): void {
  useEffect(() => {
    if (at === undefined || !root.current) return;
    const places = [...root.current.querySelectorAll<HTMLElement>(".document-text [data-start]")];
    const place =
      places[
        lastAtOrBefore(
          places.map((element) => Number(element.dataset["start"])),
          at,
        )
      ];
    if (!place) return;
    place.scrollIntoView({ block: "center", behavior: "instant" });
    place.classList.add("arrived");
    return () => place.classList.remove("arrived");
  }, [root, at]);
}
