import { useEffect, useState } from "react";
import { dropTaker } from "../lib/drops.ts";
import { addFiles } from "../lib/uploads.ts";
import { useSpeech } from "../words.ts";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Listens for files dragged over any part of any page; tells whether some hang over it now. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      document.addEventListener(name, act, { signal: stop.signal });
    listen("dragover", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const taker = dropTaker.get();
      if (taker) taker(files);
      else void addFiles(files);
    });
    return () => stop.abort();
  }, []);
  return over;
}

export function DropAnywhere() {
  const { t } = useSpeech();
  const taker = dropTaker.use();
  return useDrop() ? <div className="drop-over">{t(taker ? "importDrop" : "dropHere")}</div> : null;
}
