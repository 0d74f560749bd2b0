import { type Kind, kinds } from "@entente/model";
import type { ReviewItem, ReviewOutcome, ReviewPreview } from "@entente/server";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useId, useState } from "react";
import { refresh } from "../api/cache.ts";
import { Dialog } from "../components/dialog.tsx";
import { KindMark } from "../components/marks.tsx";
import { Failure, failureText, Loading } from "../components/states.tsx";
import { useUndoNotice } from "../components/undo.ts";
import { useSettled } from "../lib/hooks.ts";
import { notify } from "../lib/notices.ts";
import { useSpeech, type Word } from "../words.ts";
import { calls } from "./calls.ts";
import { layOut } from "./desk.ts";
import type { ReviewSearch } from "./filter.ts";
import { rivalText, signed } from "./use-review.ts";

type Line = ReviewPreview["lines"][number];
type Verdict = "accept" | "reject" | "same";

/** Which items a batch is about: the facts of one document, or proposed joins. */
interface Choice {
  type: "fact" | "join";
  /** Only this document's facts; absent for all that the inbox shows. */
  document: string | undefined;
  verdict: Verdict;
  /** Lowest confidence or score, in hundredths. */
  least: number;
}

function firstChoice(item: ReviewItem | undefined): Choice {
  if (item?.type === "join") return { type: "join", document: undefined, verdict: "same", least: Math.round(item.score * 100) };
  const document = item && "passage" in item ? item.passage?.document.id : undefined;
  return { type: "fact", document, verdict: "accept", least: 90 };
}

const wordsOf: Record<Verdict, { choose: Word; apply: Word; done: Word }> = {
  accept: { choose: "batchAccept", apply: "batchApplyAccept", done: "batchAccepted" },
  reject: { choose: "batchReject", apply: "batchApplyReject", done: "batchRejected" },
  same: { choose: "batchJoin", apply: "batchApplyJoin", done: "batchJoined" },
};

function Choosing({ choice, change, item }: { choice: Choice; change: (choice: Choice) => void; item: ReviewItem | undefined }) {
  const { t } = useSpeech();
  const id = useId();
  const passage = item && "passage" in item ? item.passage : undefined;
  const verdicts: readonly Verdict[] = choice.type === "join" ? ["same"] : ["accept", "reject"];
  return (
    <div className="batch-choice">
      <fieldset>
        <legend className="hidden">{t("reviewBatch")}</legend>
        {verdicts.map((verdict) => (
          <label key={verdict} className="check">
            <input
              type="radio"
              name={`${id}-verdict`}
              checked={choice.verdict === verdict}
              onChange={() => change({ ...choice, verdict })}
            />
            {t(wordsOf[verdict].choose)}
          </label>
        ))}
      </fieldset>
      {choice.type === "fact" && passage && (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.document !== undefined}
            onChange={(event) => change({ ...choice, document: event.target.checked ? passage.document.id : undefined })}
          />
          <span>
            {t("batchOnlyDocument")} <span lang={passage.document.language}>{passage.document.title}</span>
          </span>
        </label>
      )}
      <label htmlFor={`${id}-least`}>{t(choice.type === "join" ? "batchLeastScore" : "batchLeastConfidence")}</label>
      <input
        id={`${id}-least`}
        className="field batch-least"
        type="number"
        min={0}
        max={100}
        value={choice.least}
        onChange={(event) => change({ ...choice, least: Math.max(0, Math.min(100, Number(event.target.value))) })}
      />
    </div>
  );
}

/** How many of each kind are ticked. */
function Counts({ lines }: { lines: readonly Line[] }) {
  const { kinds: many, number } = useSpeech();
  const counted = Map.groupBy(lines, ({ kind }) => kind);
  return (
    <ul className="batch-counts">
      {kinds.flatMap((kind: Kind) => {
        const list = counted.get(kind);
        return list ? [<li key={kind}>{`${many(kind)} ${number(list.length)}`}</li>] : [];
      })}
    </ul>
  );
}

function PreviewLine({ line, ticked, tick }: { line: Line; ticked: boolean; tick: (ticked: boolean) => void }) {
  const { number } = useSpeech();
  return (
    <li>
      <label className="batch-line">
        <input type="checkbox" checked={ticked} onChange={(event) => tick(event.target.checked)} />
        {line.kind ? <KindMark kind={line.kind} /> : <span />}
        <span>
          <span className="batch-caption" lang={line.type === "fact" ? line.language : undefined}>
            {line.other === undefined ? line.caption : `${line.caption} = ${line.other}`}
          </span>{" "}
          {line.score !== undefined && <span className="detail figures">{number(Math.round(line.score * 100))} %</span>}
          {line.sentence && (
            <q className="snippet" lang={line.language}>
              {line.sentence.slice(0, 160)}
            </q>
          )}
        </span>
      </label>
    </li>
  );
}

function usePreview(choice: Choice, filter: ReviewSearch) {
  const { type, document, least } = useSettled(choice);
  const asked = { ...(filter.language ? { language: filter.language } : {}), ...(document === undefined ? {} : { document }) };
  const kind = filter.kind && document === undefined ? { kind: filter.kind } : {};
  const state = filter.state ? { state: filter.state } : {};
  return useQuery({
    queryKey: ["review-preview", type, document, least, filter],
    queryFn: () => calls.preview({ ...asked, ...kind, ...state, type, least: least / 100 }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Says what was done, what was left because it had changed, and offers to undo. */
function useReport(): (outcome: ReviewOutcome, verdict: Verdict) => void {
  const speech = useSpeech();
  const showUndo = useUndoNotice();
  return ({ id, done, skipped }, verdict) => {
    showUndo(speech.t(wordsOf[verdict].done, { count: done }), [{ id }]);
    const [first] = skipped;
    if (!first) return;
    const { author, at, act } = first;
    const rival = author && at && act ? { author, at, act } : undefined;
    notify({ text: `${speech.t("batchSkipped", { count: skipped.length })} ${rivalText(rival, speech)}`, tone: "failed" });
  };
}

/** Decides about many items at once: first shows what would change, then does just that, as one line of history. */
export default function BatchDialog({ item, filter, close }: { item: ReviewItem | undefined; filter: ReviewSearch; close: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const [choice, setChoice] = useState(() => firstChoice(item));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = usePreview(choice, filter);
  const report = useReport();
  const lines = preview.data?.lines ?? [];
  const ticked = lines.filter(({ id }) => !left.has(id));
  const apply = useMutation({
    mutationFn: (author: string) => calls.decide({ items: ticked.map(({ id, seen }) => ({ id, seen })), verdict: choice.verdict, author }),
    onSuccess: (outcome) => {
      close();
      report(outcome, choice.verdict);
    },
    onSettled: () => Promise.all([layOut(filter, true), refresh()]),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (ticked.length > 0) signed((name) => apply.mutate(name));
  };
  const tick = (id: string) => (yes: boolean) =>
    setLeft((before) => (yes ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return (
    <Dialog title={t("reviewBatch")} close={close}>
      <form className="batch" onSubmit={submit}>
        <Choosing choice={choice} change={setChoice} item={item} />
        {preview.isPending && <Loading lines={3} />}
        {preview.isError && <Failure error={preview.error} />}
        {preview.data && (
          <section aria-label={t("batchPreview")}>
            <output className="total">{t("batchWouldChange", { count: ticked.length })}</output>
            <Counts lines={ticked} />
            {preview.data.more && <p className="hint">{t("batchMore", { count: lines.length })}</p>}
            <ul className="batch-lines">
              {lines.map((line) => (
                <PreviewLine key={line.id} line={line} ticked={!left.has(line.id)} tick={tick(line.id)} />
              ))}
            </ul>
          </section>
        )}
        {apply.isError && (
          <p className="refusal" role="alert">
            {failureText(apply.error, speech)}
          </p>
        )}
        <div className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {t("cancel")}
          </button>
          <button type="submit" className="button button-strong" disabled={ticked.length === 0 || apply.isPending || preview.isPending}>
            {t(wordsOf[choice.verdict].apply, { count: ticked.length })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
