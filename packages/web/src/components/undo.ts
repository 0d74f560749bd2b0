import type { Done } from "@entente/server";
import { useCallback } from "react";
import { refresh } from "../api/cache.ts";
import { writes } from "../api/writes.ts";
import { author } from "../lib/author.ts";
import { notify } from "../lib/notices.ts";
import { useSpeech } from "../words.ts";
import { naming } from "./editing.ts";
import { failureText } from "./states.tsx";

/** Undoes decisions, the latest first, and says how it went. A person not known by name yet is asked for it. */
export function useUndo(): (decisions: readonly string[]) => void {
  const speech = useSpeech();
  return useCallback(
    (decisions) => {
      const run = async (name: string) => {
        try {
          for (const decision of decisions.toReversed()) await writes.undo(decision, name);
          notify({ text: speech.t("done_undo"), tone: "done" });
        } catch (error) {
          notify({ text: failureText(error, speech), tone: "failed" });
        }
        await refresh();
      };
      if (author.get() === "") naming.set(() => (name) => void run(name));
      else void run(author.get());
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
      const run = () => undo(done.map(({ id }) => id));
      notify({ text, tone: "done", ...(done.length === 0 ? {} : { action: { label: t("undo"), run } }) });
    },
    [t, undo],
  );
}
