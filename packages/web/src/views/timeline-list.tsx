import type { TimelineRecords } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { KindMark, PartialDate, TermList } from "../components/marks.tsx";

type TimelineMonth = TimelineRecords["months"][number];

function Entry({ entry }: { entry: TimelineMonth["entries"][number] }) {
  const { date, record } = entry;
  return (
    <li>
      <span className="figures">
        <PartialDate date={date} short />
      </span>
      <span className="record-line">
        <KindMark kind={record.kind} />
        <span className="record-line-words">
          <Link to="/records/$id" params={{ id: record.id }} className="caption">
            {record.caption}
          </Link>
          <span className="detail">
            <TermList record={record} /> {record.detail}
          </span>
        </span>
      </span>
    </li>
  );
}

/** Months as headings, below each its entries, the newest first. */
export function TimelineList({ months }: { months: readonly TimelineMonth[] }) {
  return months.map(({ month, entries }) => (
    <section key={month} className="timeline-month" aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`} tabIndex={-1} className="month-head">
        <PartialDate date={month} />
      </h2>
      <ol className="timeline">
        {entries.map((entry) => (
          <Entry key={entry.record.id} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}
