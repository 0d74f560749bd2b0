import type { ReviewItem } from "@entente/server";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import { client } from "../api/cache.ts";
import { naming } from "../components/editing.ts";
import { failureText } from "../components/states.tsx";
import { author } from "../lib/author.ts";
import { formatMoment } from "../lib/dates.ts";
import { useKeys } from "../lib/hooks.ts";
import { notify } from "../lib/notices.ts";
import { type Speech, useSpeech } from "../words.ts";
import { type ActName, doingOf } from "./acts.ts";
import { decide, desk, fetchAhead, lookAgain, type News, onNews, type Saying, settled, undoLast } from "./desk.ts";
import { rivalsOf } from "./disagreement-card.tsx";
import { onDesk, type Rival, stepped } from "./queue.ts";

/** Milliseconds between two looks at what others did. */
const lookEvery = 15_000;

/** Who decided what and when, in a sentence. */
export function rivalText(rival: Rival | undefined, { t, label, language }: Speech): string {
  if (!rival) return t("reviewGone");
  return t("reviewRival", { name: rival.author, act: label("act", rival.act), when: formatMoment(rival.at, language) });
}

function newsText(news: News, speech: Speech): string {
  if (news.what === "gone" || news.what === "conflict") return rivalText(news.rival, speech);
  if (news.what === "failed") return failureText(news.error, speech);
  if (news.what === "undone") return speech.t("done_undo");
  return speech.t(news.what === "changed" ? "reviewChanged" : "reviewNothingToUndo");
}

/** Puts what happens on its own into words at the foot of the page. */
function useNews(): void {
  const speech = useSpeech();
  useEffect(() => {
    onNews((news) =>
      notify({ text: newsText(news, speech), tone: news.what === "failed" || news.what === "conflict" ? "failed" : "done" }),
    );
  }, [speech]);
}

/** Others may be at work: looks again at every new item, whenever the window is come back to, and from time to time. */
function useWatch(item: ReviewItem | undefined): void {
  const id = item?.id;
  useEffect(() => {
    const look = () => void lookAgain(id);
    const soon = setTimeout(look, 500);
    const often = setInterval(look, lookEvery);
    window.addEventListener("focus", look);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
      window.removeEventListener("focus", look);
    };
  }, [id]);
}

/** Whoever leaves the inbox finds the other pages as they are after all decisions. */
function useFreshPagesAfter(): void {
  useEffect(() => () => void settled().then(() => client.invalidateQueries()), []);
}

/** Calls `run` with the name that decisions are signed with; asks for it where it is not known yet. */
export function signed(run: (name: string) => void): void {
  const name = author.get();
  if (name === "") naming.set(() => run);
  else run(name);
}

export const say = (item: ReviewItem, saying: Saying): void => signed((name) => decide(item, saying, name));

const step = (by: 1 | -1): void => {
  desk.set((queue) => stepped(queue, by));
  void fetchAhead();
};

interface Windows {
  edit: () => void;
  batch: () => void;
}

/** Everything that can be done on the desk, by key or by button. */
export function useActs(item: ReviewItem | undefined, windows: Windows): (name: ActName) => void {
  const navigate = useNavigate();
  const { edit, batch } = windows;
  return useCallback(
    (name) => {
      if (name === "next" || name === "previous") return step(name === "next" ? 1 : -1);
      if (name === "undo") return signed((who) => void undoLast(who));
      if (name === "batch") return batch();
      if (!item) return;
      if (name === "edit") return item.state === "done" ? undefined : edit();
      if (name === "record") return void navigate({ to: "/records/$id", params: { id: recordOf(item) } });
      if (name === "document") {
        const passage = "passage" in item ? item.passage : undefined;
        if (passage)
          void navigate({ to: "/documents/$id", params: { id: passage.document.id }, search: { at: passage.at + passage.sentence.start } });
        return;
      }
      if (item.state !== "done") say(item, { verdict: name });
    },
    [item, edit, batch, navigate],
  );
}

function recordOf(item: ReviewItem): string {
  if (item.type === "join") return item.left.record.id;
  return item.type === "warning" ? "" : item.record.id;
}

/** The item on the desk with its keys. */
export function useReview(windows: Windows): { item: ReviewItem | undefined; act: (name: ActName) => void } {
  const item = onDesk(desk.use());
  const act = useActs(item, windows);
  useNews();
  useWatch(item);
  useFreshPagesAfter();
  const press = useCallback(
    (key: string) => {
      const rival = item?.type === "disagreement" && /^[1-9]$/.test(key) ? rivalsOf(item)[Number(key) - 1] : undefined;
      if (item && rival) say(item, { verdict: "choose", choice: rival.claim });
      const name = doingOf(key, item);
      if (name) act(name);
      return name !== undefined || rival !== undefined;
    },
    [item, act],
  );
  useKeys(press);
  return { item, act };
}
