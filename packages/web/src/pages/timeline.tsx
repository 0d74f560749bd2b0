import type { Kind } from "@entente/model";
import type { TimelineMonths } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type RefObject, type SubmitEvent, useCallback, useRef } from "react";
import { Answer, Empty } from "../components/states.tsx";
import { formatPartialDate } from "../lib/dates.ts";
import { useKeys } from "../lib/hooks.ts";
import { kindsOf, kindsText, type TimelineSearch, timelineKinds, timelineSearch } from "../views/address.ts";
import { KindChoice, ViewFrame } from "../views/frame.tsx";
import { MonthRail } from "../views/month-rail.tsx";
import { datedOf, type Month, monthsOf, monthTyped, placeAt, positionOf, totalOf, undatedOf } from "../views/months.ts";
import { monthsQuery, timelineQuery, timelineSize } from "../views/queries.ts";
import { TimelineList } from "../views/timeline-list.tsx";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/timeline");

type Place = Pick<TimelineSearch, "until" | "skip">;

/** What lies ahead, such as due dates, stands above this month and is one step away. */
const thisMonth = (): string => new Date().toISOString().slice(0, 7);

/** The search with the place that is shown where the address names none. */
const placed = (search: TimelineSearch): TimelineSearch & { until: string } => ({ ...search, until: search.until ?? thisMonth() });

/** Leads to another place of the same list. */
function useGoTo(): (place: Place) => void {
  const navigate = route.useNavigate();
  return useCallback(
    (place) => void navigate({ search: ({ record, kinds }) => timelineSearch({ record, kinds, ...place }), resetScroll: false }),
    [navigate],
  );
}

/** A date to type, and all months to choose from. */
function Jump({ months, at }: { months: readonly Month[]; at: string | undefined }) {
  const { t, language, number } = useSpeech();
  const goTo = useGoTo();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("date");
    if (!(field instanceof HTMLInputElement)) return;
    const month = monthTyped(field.value);
    field.setCustomValidity(month === undefined ? t("dateWrong") : "");
    if (month === undefined) field.reportValidity();
    else goTo(placeAt(months, Math.min(totalOf(months) - 1, positionOf(months, month))));
  };
  return (
    <form className="jump" onSubmit={submit} noValidate>
      <label>
        <span>{t("jumpTo")}</span>
        <span className="field-row">
          <input
            id="jump"
            name="date"
            placeholder={t("jumpHint")}
            autoComplete="off"
            inputMode="numeric"
            onInput={(event) => event.currentTarget.setCustomValidity("")}
          />
          <button type="submit" className="button">
            {t("go")}
          </button>
        </span>
      </label>
      <label>
        <span>{t("monthChoice")}</span>
        <select value={at ?? ""} onChange={(event) => goTo({ until: event.target.value })}>
          {months.map(({ month, count }) => (
            <option key={month} value={month}>
              {formatPartialDate(month, language)} ({number(count)})
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

interface StepsProps {
  months: readonly Month[];
  position: number;
}

/** The way to newer and older entries, and which ones of how many are shown. */
function Steps({ months, position }: StepsProps) {
  const { t, number } = useSpeech();
  const goTo = useGoTo();
  const total = totalOf(months);
  if (total <= timelineSize) return null;
  const to = Math.min(total, position + timelineSize);
  return (
    <nav className="pager" aria-label={t("pages")}>
      <button type="button" className="button" disabled={position === 0} onClick={() => goTo(placeAt(months, 0))}>
        {t("newest")}
      </button>
      <button
        type="button"
        className="button"
        disabled={position === 0}
        onClick={() => goTo(placeAt(months, Math.max(0, position - timelineSize)))}
      >
        {t("newer")}
      </button>
      <span className="figures">{t("range", { from: number(position + 1), to: number(to), total: number(total) })}</span>
      <button type="button" className="button" disabled={to >= total} onClick={() => goTo(placeAt(months, to))}>
        {t("older")}
      </button>
    </nav>
  );
}

/** "j" leads to the date field, "n" and "p" walk over the months that are shown. */
function useTimelineKeys(list: RefObject<HTMLElement | null>): void {
  const press = useCallback(
    (key: string) => {
      if (key === "j") document.getElementById("jump")?.focus();
      else if (key === "n" || key === "p") walk(list.current, key === "n" ? 1 : -1);
      else return false;
      return true;
    },
    [list],
  );
  useKeys(press);
}

function walk(list: HTMLElement | null, step: 1 | -1): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>(".month-head") ?? [])];
  const at = heads.findIndex((head) => head === document.activeElement);
  const next = at < 0 ? heads[0] : heads[at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
}

function Entries({ months, chosen }: { months: readonly Month[]; chosen: readonly Kind[] }) {
  const { t } = useSpeech();
  const search = placed(route.useSearch());
  const list = useRef<HTMLDivElement>(null);
  useTimelineKeys(list);
  const kinds = kindsText(chosen, timelineKinds);
  const records = useQuery(timelineQuery({ ...search, ...(kinds === undefined ? {} : { kinds }) }));
  const position = Math.min(positionOf(months, search.until, search.skip), Math.max(0, totalOf(months) - 1));
  return (
    <div ref={list}>
      <Steps months={months} position={position} />
      <Answer query={records} lines={12}>
        {(data) => (data.months.length > 0 ? <TimelineList months={data.months} /> : <Empty title={t("nothingFits")} />)}
      </Answer>
      <Steps months={months} position={position} />
    </div>
  );
}

function Found({ answer }: { answer: TimelineMonths }) {
  const { t } = useSpeech();
  const search = placed(route.useSearch());
  const navigate = route.useNavigate();
  const chosen = kindsOf(search.kinds, timelineKinds);
  const months = monthsOf(answer, chosen);
  const at = months.find((_, index) => index === indexAt(months, search)) ?? months[0];
  const undated = undatedOf(answer, chosen);
  return (
    <>
      <KindChoice
        legend={t("shownKinds")}
        offered={timelineKinds}
        chosen={chosen}
        counts={(kind) => datedOf(answer, kind)}
        change={(kinds) => void navigate({ search: (before) => timelineSearch({ ...before, kinds: kindsText(kinds, timelineKinds) }) })}
      />
      <p className="total">
        {t("recordsFound", { count: totalOf(months) })} {undated > 0 && <span>{t("undated", { count: undated })}</span>}
      </p>
      {months.length === 0 ? (
        <Empty title={t("nothingFits")} />
      ) : (
        <div className="timeline-columns">
          <div className="timeline-side">
            <Jump months={months} at={at?.month} />
            <MonthRail months={months} search={search} at={at?.month} />
          </div>
          <Entries months={months} chosen={chosen} />
        </div>
      )}
    </>
  );
}

/** Which month stands at the top of the list. */
function indexAt(months: readonly Month[], { until, skip }: Place & { until: string }): number {
  const position = positionOf(months, until, skip);
  return months.findLastIndex(({ before }) => before <= position);
}

/** All that has a date, month by month; of the whole register or of what names one record. */
export function TimelinePage() {
  const search = route.useSearch();
  const months = useQuery(monthsQuery(search.record));
  return (
    <ViewFrame view="timeline" record={search.record}>
      <Answer query={months} lines={12}>
        {(answer) => <Found answer={answer} />}
      </Answer>
    </ViewFrame>
  );
}
