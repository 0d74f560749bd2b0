import { Link } from "@tanstack/react-router";
import { formatPartialDate } from "../lib/dates.ts";
import { useSpeech } from "../words.ts";
import type { TimelineSearch } from "./address.ts";
import { type Month, type Year, yearsOf } from "./months.ts";

interface Props {
  months: readonly Month[];
  search: TimelineSearch;
  /** The month at the top of the list. */
  at: string | undefined;
}

const monthName = (year: string, index: number): string => `${year}-${String(index + 1).padStart(2, "0")}`;

/** A year's twelve months as bars for pointer and eye; the year's own link and the choice of months say the same in words. */
function Bars({ year, most, search, at }: { year: Year; most: number; search: TimelineSearch; at: string | undefined }) {
  const { language, t } = useSpeech();
  return (
    <span className="rail-bars" aria-hidden="true">
      {year.months.map((count, index) => {
        const month = monthName(year.year, index);
        const title = `${formatPartialDate(month, language)}: ${t("recordsFound", { count })}`;
        if (count === 0) return <span key={month} className="rail-bar" />;
        return (
          <Link
            key={month}
            to="/timeline"
            search={{ ...search, until: month }}
            className={month === at ? "rail-bar rail-here" : "rail-bar"}
            tabIndex={-1}
            title={title}
          >
            <span style={{ blockSize: `${Math.max(12, Math.round((100 * count) / most))}%` }} />
          </Link>
        );
      })}
    </span>
  );
}

/** All years with their months, each leading to its place in the list. */
export function MonthRail({ months, search, at }: Props) {
  const { t, number } = useSpeech();
  const years = yearsOf(months);
  const most = Math.max(1, ...years.flatMap((year) => year.months));
  const { skip: _, ...bare } = search;
  return (
    <nav className="rail" aria-label={t("months")}>
      <ol>
        {years.map((year) => (
          <li key={year.year}>
            <Link to="/timeline" search={{ ...bare, until: `${year.year}-12` }} className="rail-year">
              <span>{year.year}</span> <span className="figures">{number(year.count)}</span>
            </Link>
            <Bars year={year} most={most} search={bare} at={at} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
