import type { Done } from "@entente/server";
import { useCallback } from "react";
import { refresh } from "../api/cache.ts";
import { writes } from "../api/writes.ts";
import { author } from "../lib/author.ts";
import { notify } from "../lib/notices.ts";
import { useSpeech } from "../words.ts";
import { failureText } from "./states.tsx";

/** Undoes decisions, the latest first, and says how it went. */
export function useUndo(): (decisions: readonly string[]) => Promise<void> {
  const speech = useSpeech();
  return useCallback(
    async (decisions) => {
      try {
        for (const decision of decisions.toReversed())
          await writes.undo(decision, author.get() === "" ? speech.t("someone") : author.get());
        notify({ text: speech.t("done_undo"), tone: "done" });
      } catch (error) {
        notify({ text: failureText(error, speech), tone: "failed" });
      }
      await refresh();
    },
    [speech],
  );
}

/** Says that something was done and offers to undo it. */
export function useUndoNotice(): (text: string, done: readonly Done[]) => void {
  const { t } = useSpeech();
  const undo = useUndo();
  return useCallback(
    (text, done) => {
      const run = () => void undo(done.map(({ id }) => id));
      notify({ text, tone: "done", ...(done.length === 0 ? {} : { action: { label: t("undo"), run } }) });
    },
    [t, undo],
  );
}
