import { kinds } from "@entente/model";
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useSpeech } from "../words.ts";
import type { Connections } from "./connections.ts";
import { type Drawing, draw, type Hands } from "./network-drawing.ts";
import { graphOf, type Palette } from "./picture-data.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

/** The colours that the style sheet has now. */
function read(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour("--ink"),
    paper: colour("--sheet"),
    faint: colour("--hair"),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, colour(`--k-${kind}`)])),
  };
}

const theme = window.matchMedia("(prefers-color-scheme: dark)");
let current: Palette | undefined;

function onTheme(changed: () => void): () => void {
  const turn = () => {
    current = undefined;
    changed();
  };
  theme.addEventListener("change", turn);
  return () => theme.removeEventListener("change", turn);
}

/** The colours of the theme, read anew when it changes. */
const usePalette = (): Palette => useSyncExternalStore(onTheme, () => (current ??= read()));

/** Keys that work while anything inside the frame has the focus. */
function usePictureKeys(frame: RefObject<HTMLElement | null>, drawing: RefObject<Drawing | undefined>): void {
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !drawing.current) return;
      if (!act(event.key, drawing.current)) return;
      event.preventDefault();
    };
    frame.current?.addEventListener("keydown", press, { signal: stop.signal });
    return () => stop.abort();
  }, [frame, drawing]);
}

function act(key: string, drawing: Drawing): boolean {
  if (key === "+" || key === "=") drawing.closer();
  else if (key === "-") drawing.farther();
  else if (key === "0") drawing.whole();
  else if (key === "ArrowLeft" || key === "ArrowRight") drawing.pan(key === "ArrowRight" ? 1 : -1, 0);
  else if (key === "ArrowUp" || key === "ArrowDown") drawing.pan(0, key === "ArrowDown" ? 1 : -1);
  else return false;
  return true;
}

interface Props extends Pick<Hands, "open" | "expand" | "look"> {
  connections: Connections;
  center: string | undefined;
  /** A record to bring into the middle; a new object each time it is asked for. */
  found: { id: string } | undefined;
}

/** Where records stood when the picture was last drawn, so that more records do not tear it apart. */
type Places = Map<string, [number, number]>;

/** The network as a picture; the table below says the same in words. */
export function NetworkPicture({ connections, center, found, open, expand, look }: Props) {
  const { t } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const hands = useRef({ open, expand, look });
  const places = useRef<Places>(new Map());
  const [arranging, setArranging] = useState(false);
  const [drawable, setDrawable] = useState(true);
  const palette = usePalette();
  useEffect(() => {
    hands.current = { open, expand, look };
  });
  useEffect(() => {
    if (!frame.current) return;
    const stood = places.current;
    const graph = graphOf(connections, center, palette, stood);
    const forward: Hands = {
      open: (id) => hands.current.open(id),
      expand: (id) => hands.current.expand(id),
      look: (id) => hands.current.look(id),
      arranging: setArranging,
    };
    const drawn = draw(frame.current, graph, palette, forward);
    drawing.current = drawn;
    setDrawable(drawn !== undefined);
    return () => {
      graph.forEachNode((id, { x, y }) => stood.set(id, [Number(x), Number(y)]));
      drawn?.close();
      drawing.current = undefined;
    };
  }, [connections, center, palette]);
  useEffect(() => {
    if (found) drawing.current?.show(found.id, true);
  }, [found]);
  usePictureKeys(frame, drawing);
  if (!drawable) return <p className="none">{t("noPicture")}</p>;
  return (
    <section className="network-frame" aria-label={t("networkPicture")}>
      <div ref={frame} className="network-drawing" />
      {arranging && <span className="network-busy">{t("arranging")}</span>}
      <ZoomButtons
        closer={() => drawing.current?.closer()}
        farther={() => drawing.current?.farther()}
        whole={() => drawing.current?.whole()}
      />
    </section>
  );
}
