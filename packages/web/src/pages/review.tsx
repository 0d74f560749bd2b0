import { kinds } from "@entente/model";
import type { ReviewItem } from "@entente/server";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { KindName } from "../components/marks.tsx";
import { Empty, Failure, Loading } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { termTexts } from "../lib/values.ts";
import { type ActName, type Doing, looks, moves, verdicts } from "../review/acts.ts";
import { desk, fetchAhead, layOut } from "../review/desk.ts";
import { DisagreementCard } from "../review/disagreement-card.tsx";
import { FactCard } from "../review/fact-card.tsx";
import { type ReviewSearch, reviewTypes } from "../review/filter.ts";
import { JoinCard } from "../review/join-card.tsx";
import type { Queue } from "../review/queue.ts";
import { rivalText, say, useReview } from "../review/use-review.ts";
import { WarningCard } from "../review/warning-card.tsx";
import { type Speech, useSpeech } from "../words.ts";

const EditItem = lazy(() => import("../review/edit-item.tsx"));
const BatchDialog = lazy(() => import("../review/batch-dialog.tsx"));
const route = getRouteApi("/review");

const typeWords = { fact: "reviewFacts", join: "reviewJoins", disagreement: "reviewDisagreements", warning: "reviewWarnings" } as const;

function Sorts({ queue, filter, go }: { queue: Queue; filter: ReviewSearch; go: (change: ReviewSearch) => void }) {
  const { t, number } = useSpeech();
  const sum = reviewTypes.reduce((all, type) => all + queue.counts[type], 0);
  const { type: _, ...others } = filter;
  return (
    <nav className="review-sorts" aria-label={t("reviewSorts")}>
      <button type="button" aria-pressed={filter.type === undefined} onClick={() => go(others)}>
        {t("every")} <span className="figures">{number(sum)}</span>
      </button>
      {reviewTypes.map((type) => (
        <button key={type} type="button" aria-pressed={filter.type === type} onClick={() => go({ ...others, type })}>
          {t(typeWords[type])} <span className="figures">{number(queue.counts[type])}</span>
        </button>
      ))}
    </nav>
  );
}

const kindChosen = (value: string) => kinds.find((one) => one === value);

function Filters({ queue, filter, go }: { queue: Queue; filter: ReviewSearch; go: (change: ReviewSearch) => void }) {
  const speech = useSpeech();
  const { t, label, number } = speech;
  const { kind: _kind, ...withoutKind } = filter;
  const { language: _language, ...withoutLanguage } = filter;
  const { state: _state, ...withoutState } = filter;
  const { document: _document, ...withoutDocument } = filter;
  return (
    <div className="filters">
      <label>
        {t("kindsOfRecord")}
        <select
          value={filter.kind ?? ""}
          onChange={({ target }) => {
            const kind = kindChosen(target.value);
            go(kind ? { ...filter, kind } : withoutKind);
          }}
        >
          <option value="">{t("every")}</option>
          {queue.kinds.map(({ kind, items }) => (
            <option key={kind} value={kind}>{`${speech.kinds(kind)} (${number(items)})`}</option>
          ))}
        </select>
      </label>
      <label>
        {t("language")}
        <select
          value={filter.language ?? ""}
          onChange={({ target }) => go(target.value === "" ? withoutLanguage : { ...filter, language: target.value })}
        >
          <option value="">{t("every")}</option>
          {queue.languages
            .filter(({ code }) => code !== "")
            .map(({ code, items }) => (
              <option key={code} value={code}>{`${label("language", code)} (${number(items)})`}</option>
            ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.state === "aside"}
          onChange={({ target }) => go(target.checked ? { ...filter, state: "aside" } : withoutState)}
        />
        {t("reviewAside")}
      </label>
      {filter.document && (
        <button type="button" className="link" onClick={() => go(withoutDocument)}>
          {t("reviewAllDocuments")}
        </button>
      )}
    </div>
  );
}

/** What an item is about, in a line. */
function headingOf(item: ReviewItem, speech: Speech): string {
  switch (item.type) {
    case "fact": {
      const terms = Object.fromEntries(
        item.values.filter(({ state }) => state !== "rejected").map(({ property, value }) => [property, String(value)]),
      );
      return [item.caption, termTexts(item.kind, terms, speech).join(" · ")].filter(Boolean).join(" · ");
    }
    case "join":
      return speech.t("reviewOneOrTwo", { left: item.left.record.caption, right: item.right.record.caption });
    case "disagreement":
      return item.record.caption;
    case "warning":
      return speech.label("warning", item.code);
  }
}

function Card({ item }: { item: ReviewItem }) {
  switch (item.type) {
    case "fact":
      return <FactCard item={item} />;
    case "join":
      return <JoinCard item={item} />;
    case "disagreement":
      return <DisagreementCard item={item} choose={(rival) => say(item, { verdict: "choose", choice: rival.claim })} />;
    case "warning":
      return <WarningCard item={item} />;
  }
}

function Sureness({ item }: { item: ReviewItem }) {
  const { t, number } = useSpeech();
  const score = item.type === "fact" ? item.confidence : item.type === "join" ? item.score : undefined;
  if (score === undefined) return null;
  return <span>{t(item.type === "fact" ? "reviewConfidence" : "reviewScore", { share: number(Math.round(score * 100)) })}</span>;
}

/** One item on the desk. Its heading takes the focus, so that it is read out when it comes. */
function Item({ item, queue }: { item: ReviewItem; queue: Queue }) {
  const speech = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const rival = queue.rivals.get(item.id);
  useEffect(() => {
    if (!document.querySelector("[role='dialog']")) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="review-item" data-id={item.id}>
      <p className="eyebrow">
        {"kind" in item ? <KindName kind={item.kind} /> : <span>{speech.t("document")}</span>}
        <span>{speech.t(typeWords[item.type])}</span>
        <Sureness item={item} />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {headingOf(item, speech)}
      </h2>
      {rival && (
        <p className="refusal" role="alert">
          {rivalText(rival, speech)} {speech.t(item.state === "done" ? "reviewRivalDone" : "reviewRivalOpen")}
        </p>
      )}
      <Card item={item} />
    </article>
  );
}

function Button({ doing, act, strong }: { doing: Doing; act: (name: ActName) => void; strong: boolean }) {
  const { t } = useSpeech();
  return (
    <button
      type="button"
      className={strong ? "button button-strong" : "button"}
      onClick={() => act(doing.name)}
      aria-keyshortcuts={doing.keys.join(" ")}
    >
      {t(doing.word)} <kbd aria-hidden="true">{doing.keys[0]}</kbd>
    </button>
  );
}

/** Everything the keys do, for fingers and pointers; what was decided by somebody else can only be passed or looked at. */
function Bar({ item, act }: { item: ReviewItem | undefined; act: (name: ActName) => void }) {
  const { t } = useSpeech();
  const waiting = item && item.state !== "done" ? verdicts[item.type] : [];
  const [first] = waiting;
  return (
    <div className="review-bar" role="toolbar" aria-label={t("reviewActs")}>
      <div className="review-verdicts">
        {waiting.map((doing) => (
          <Button key={doing.name} doing={doing} act={act} strong={doing === first && doing.name !== "unsure"} />
        ))}
      </div>
      <div>
        {item && looks[item.type].map((doing) => <Button key={doing.name} doing={doing} act={act} strong={false} />)}
        {moves.map((doing) => (
          <Button key={doing.name} doing={doing} act={act} strong={false} />
        ))}
      </div>
    </div>
  );
}

/** Lays out what the address asks for; says what went wrong where it could not. */
function useLayingOut(filter: ReviewSearch): { error: unknown; again: () => void } {
  const [failure, setFailure] = useState<{ filter: ReviewSearch; error: unknown }>();
  const lay = useCallback(
    (anew: boolean) =>
      void layOut(filter, anew).then(
        () => {
          setFailure(undefined);
          return fetchAhead();
        },
        (error: unknown) => setFailure({ filter, error }),
      ),
    [filter],
  );
  useEffect(() => lay(false), [lay]);
  return { error: failure?.filter === filter ? failure.error : undefined, again: () => lay(true) };
}

function Nothing({ queue }: { queue: Queue }) {
  const { t } = useSpeech();
  return (
    <Empty title={t(queue.items.length > 0 ? "reviewSeenAll" : "reviewNothing")}>
      <p>{t(queue.items.length > 0 ? "reviewSeenAllHint" : "reviewNothingHint")}</p>
    </Empty>
  );
}

/** What waits for a person, one item at a time: decided by a key, the next one opens by itself. */
export function ReviewPage() {
  const { t, number } = useSpeech();
  useTitle(t("review"));
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const queue = desk.use();
  const [window, setWindow] = useState<"edit" | "batch">();
  const edit = useCallback(() => setWindow("edit"), []);
  const batch = useCallback(() => setWindow("batch"), []);
  const { error, again } = useLayingOut(filter);
  const { item, act } = useReview({ edit, batch });
  const close = () => setWindow(undefined);
  const go = (search: ReviewSearch) => void navigate({ search });
  return (
    <div className="page review">
      <header className="review-head">
        <h1>{t("review")}</h1>
        <Sorts queue={queue} filter={filter} go={go} />
        <Filters queue={queue} filter={filter} go={go} />
      </header>
      {error !== undefined && <Failure error={error} retry={again} />}
      {!queue.ready && error === undefined && <Loading lines={8} />}
      {queue.behind > 0 && <p className="hint">{t("reviewBehind", { n: number(queue.behind) })}</p>}
      {queue.ready && (item ? <Item key={`${item.id} ${item.seen}`} item={item} queue={queue} /> : <Nothing queue={queue} />)}
      {queue.ready && <Bar item={item} act={act} />}
      <Suspense>
        {window === "edit" && item && (item.type === "fact" || item.type === "disagreement") && <EditItem item={item} close={close} />}
        {window === "batch" && <BatchDialog item={item} filter={filter} close={close} />}
      </Suspense>
    </div>
  );
}
