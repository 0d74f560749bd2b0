import type { RecordPage } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { historyQuery, recordQuery } from "../api/queries.ts";
import { useVisit } from "../command/recent.ts";
import { Accounts } from "../components/accounts.tsx";
import { openEdit } from "../components/editing.ts";
import { ExportMenu } from "../components/export-menu.tsx";
import { Health, SourceCount } from "../components/health.tsx";
import { HistoryEntries } from "../components/history-list.tsx";
import { KindMark, KindName, PartialDate, RecordLine, TermList } from "../components/marks.tsx";
import { PropertySection } from "../components/property-section.tsx";
import { Answer } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { arrange } from "../lib/quotations.ts";
import { ViewLinks } from "../views/view-links.tsx";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/records/$id");

function Head({ record }: { record: RecordPage }) {
  const { t } = useSpeech();
  return (
    <header className="record-head">
      <p className="eyebrow">
        <Link to="/register/$kind" params={{ kind: record.kind }}>
          <KindName kind={record.kind} />
        </Link>
        <TermList record={record} />
        <PartialDate date={record.date} />
      </p>
      <h1>{record.caption}</h1>
      {record.detail !== "" && <p className="lede">{record.detail}</p>}
      <p className="record-facts">
        <SourceCount record={record} />
        <span>{t("claims", { count: record.claims })}</span>
        {record.disagreements > 0 && <span className="open-question">{t("disagreements", { count: record.disagreements })}</span>}
      </p>
      <Health record={record} />
      <div className="list-ways">
        <ViewLinks record={record.id} />
        <ExportMenu query={{ record: record.id }} whole />
      </div>
    </header>
  );
}

function Connected({ record }: { record: RecordPage }) {
  const { t, kinds, label, number } = useSpeech();
  if (record.connected.length === 0) return null;
  return (
    <section aria-labelledby="connected">
      <h2 id="connected">{t("connected")}</h2>
      {record.connected.map((group) => (
        <div key={`${group.direction}-${group.kind}-${group.property}`} className="connected-group">
          <h3>
            {kinds(group.kind)}{" "}
            <span className="detail">
              {group.direction === "in"
                ? t("asProperty", { property: label("property", group.property) })
                : label("property", group.property)}
            </span>
            <span className="figures">{number(group.count)}</span>
          </h3>
          <ul className="lines">
            {group.records.map((other) => (
              <li key={other.id}>
                <RecordLine record={other} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function TimelineEntry({ entry }: { entry: RecordPage["timeline"][number]["entries"][number] }) {
  return (
    <li>
      <span className="figures">
        <PartialDate date={entry.date} short />
      </span>
      <span className="record-line">
        <KindMark kind={entry.record.kind} />
        <span className="record-line-words">
          <Link to="/records/$id" params={{ id: entry.record.id }} className="caption">
            {entry.record.caption}
          </Link>
          <span className="detail">
            <TermList record={entry.record} />
          </span>
        </span>
      </span>
    </li>
  );
}

function Timeline({ record }: { record: RecordPage }) {
  const { t } = useSpeech();
  if (record.timeline.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline")}</h2>
      {record.timeline.map(({ month, entries }) => (
        <div key={month} className="timeline-month">
          <h3>
            <PartialDate date={month} />
          </h3>
          <ol className="timeline">
            {entries.map((entry) => (
              <TimelineEntry key={entry.record.id} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Member({ record, member }: { record: RecordPage; member: RecordPage["members"][number] }) {
  const { t, label, reason } = useSpeech();
  const { judgement, caption } = member;
  return (
    <li>
      <span>
        <span className="member-name">{caption}</span>
        <span className="detail">
          {member.document && (
            <Link to="/documents/$id" params={{ id: member.document }}>
              {t("document")}
            </Link>
          )}{" "}
          {member.author && label("joinReason", member.author.replace(/\/[\d.]+$/, ""))} {member.reasons.map(reason).join(", ")}
        </span>
      </span>
      {judgement && (
        <button type="button" className="button" onClick={() => openEdit({ act: "separate", record, judgement, caption })}>
          {t("separate")}
        </button>
      )}
    </li>
  );
}

/** What was joined into this record, each part with the way to take it out again. */
function Members({ record }: { record: RecordPage }) {
  const { t } = useSpeech();
  if (record.members.length < 2) return null;
  return (
    <details className="members">
      <summary>
        <h2>{t("joinedFrom", { count: record.members.length })}</h2>
      </summary>
      <ul>
        {record.members.map((member) => (
          <Member key={member.subject} record={record} member={member} />
        ))}
      </ul>
    </details>
  );
}

function RecordHistory({ id }: { id: string }) {
  const { t } = useSpeech();
  const history = useQuery(historyQuery(1, id));
  if (!history.data || history.data.items.length === 0) return null;
  return (
    <section aria-labelledby="record-history">
      <h2 id="record-history">{t("history")}</h2>
      <HistoryEntries entries={history.data.items} />
    </section>
  );
}

function Page({ record }: { record: RecordPage }) {
  const { t } = useSpeech();
  useTitle(record.caption);
  useVisit({ type: "record", id: record.id, kind: record.kind, caption: record.caption });
  const arranged = useMemo(() => arrange(record.properties), [record]);
  return (
    <>
      <Head record={record} />
      {record.kind === "encounter" && <Accounts id={record.id} />}
      <div className="record-columns">
        <div className="properties">
          {arranged.map(({ property, groups }) => (
            <PropertySection key={property.name} record={record} property={property} groups={groups} />
          ))}
          <button type="button" className="button" onClick={() => openEdit({ act: "add", record, property: undefined })}>
            {t("addValue")}
          </button>
        </div>
        <aside className="record-side">
          <Timeline record={record} />
          <Connected record={record} />
          <Members record={record} />
          <RecordHistory id={record.id} />
        </aside>
      </div>
    </>
  );
}

/** All that is known of one thing, each value under the sentences that say it. */
export function RecordRoute() {
  const { t } = useSpeech();
  const { id } = route.useParams();
  const record = useQuery(recordQuery(id));
  return (
    <article className="page record">
      {!record.data && <h1 className="hidden">{t("record")}</h1>}
      <Answer query={record} lines={12}>
        {(data) => <Page record={data} />}
      </Answer>
    </article>
  );
}
