import type { Story } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { judgeStory, storyQuery } from "../api/accounts.ts";
import { refresh } from "../api/cache.ts";
import { author } from "../lib/author.ts";
import { notify } from "../lib/notices.ts";
import { useSpeech } from "../words.ts";
import { naming } from "./editing.ts";
import { DocumentLine } from "./marks.tsx";
import { failureText } from "./states.tsx";
import { useUndoNotice } from "./undo.ts";

type Sibling = Story["items"][number];
type Verdict = "same" | "different";

/** Says whether two documents tell one story; signed with the person's name, asked for where it is not known. */
function useJudging(left: string): (right: string, verdict: Verdict) => void {
  const speech = useSpeech();
  const undoNotice = useUndoNotice();
  return (right, verdict) => {
    const run = async (name: string) => {
      try {
        undoNotice(speech.t("done_story"), [await judgeStory({ left, right, verdict, author: name })]);
      } catch (error) {
        notify({ text: failureText(error, speech), tone: "failed" });
      }
      await refresh();
    };
    if (author.get() === "") naming.set(() => (name) => void run(name));
    else void run(author.get());
  };
}

const signs = { same: "sameStory", unsure: "mayBeSame", different: "otherStory" } as const;

function Line({ sibling, judge }: { sibling: Sibling; judge: (right: string, verdict: Verdict) => void }) {
  const { t, reason } = useSpeech();
  const { document, verdict, reasons } = sibling;
  return (
    <li>
      <span>
        <DocumentLine document={document} />
        <span className="detail">
          <span className={`story-sign story-${verdict}`}>{t(signs[verdict])}</span> {reasons.map(reason).join(", ")}
        </span>
      </span>
      <span className="acts">
        {verdict !== "same" && (
          <button type="button" className="button" onClick={() => judge(document.id, "same")}>
            {t("do_sameStory")}
          </button>
        )}
        {verdict !== "different" && (
          <button type="button" className="button" onClick={() => judge(document.id, "different")}>
            {t("do_otherStory")}
          </button>
        )}
      </span>
    </li>
  );
}

/** The documents that tell the story of this one, with the way to say that they do not. */
export function StorySiblings({ id }: { id: string }) {
  const { t } = useSpeech();
  const { data } = useQuery(storyQuery(id));
  const judge = useJudging(id);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="story" aria-labelledby="story">
      <h2 id="story">{t("sameStory")}</h2>
      <p className="hint">{t("sameStoryLede")}</p>
      <ul className="story-list">
        {data.items.map((sibling) => (
          <Line key={sibling.document.id} sibling={sibling} judge={judge} />
        ))}
      </ul>
    </section>
  );
}
