import { type Kind, kinds } from "@entente/model";
import type { DocumentSummary, Overview, PledgeSummary, RecordSummary } from "@entente/server";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { healthQuery, overviewQuery } from "../api/queries.ts";
import { AddDocuments } from "../components/add-documents.tsx";
import { DocumentLine, KindMark, RecordLine } from "../components/marks.tsx";
import { Answer } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";

/** While the server is still reading at its start: how far it is. The page is asked anew with every document that is done. */
function Reading() {
  const { t } = useSpeech();
  const health = useQuery(healthQuery());
  const client = useQueryClient();
  const reading = health.data?.reading;
  const done = reading?.done;
  useEffect(() => {
    if (done !== undefined) void client.invalidateQueries({ queryKey: ["overview"] });
  }, [client, done]);
  if (!reading || reading.done >= reading.total) return null;
  return (
    <output className="reading-now">
      {t("readingNow", { done: reading.done, total: reading.total })}
      <progress value={reading.done} max={reading.total} aria-label={t("readingNow", { done: reading.done, total: reading.total })} />
    </output>
  );
}

function Ledger({ records }: { records: Overview["records"] }) {
  const { t, kinds: many, number } = useSpeech();
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{t("inRegister")}</h2>
      <ul className="ledger">
        {kinds.map((kind: Kind) => (
          <li key={kind}>
            <Link to="/register/$kind" params={{ kind }}>
              <KindMark kind={kind} />
              <span>{many(kind)}</span>
              <span className="figures">{number(records[kind] ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listing({ id, title, more, children }: { id: string; title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
}

function RecordList({ records, none }: { records: readonly RecordSummary[]; none: string }) {
  if (records.length === 0) return <p className="none">{none}</p>;
  return (
    <ul className="lines">
      {records.map((record) => (
        <li key={record.id}>
          <RecordLine record={record} />
        </li>
      ))}
    </ul>
  );
}

/** What the clock says of a promise, in words: never by colour alone. */
function Clock({ pledge }: { pledge: PledgeSummary }) {
  const { t } = useSpeech();
  if (pledge.clock === "undated") return null;
  return <span className={`clock clock-${pledge.clock}`}>{t(`clock_${pledge.clock}` as const)}</span>;
}

function PledgeList({ pledges }: { pledges: readonly PledgeSummary[] }) {
  const { t } = useSpeech();
  if (pledges.length === 0) return <p className="none">{t("noCommitments")}</p>;
  return (
    <ul className="lines">
      {pledges.map((pledge) => (
        <li key={pledge.id}>
          <RecordLine record={pledge} />
          <Clock pledge={pledge} />
        </li>
      ))}
    </ul>
  );
}

function DocumentList({ documents, none }: { documents: readonly DocumentSummary[]; none: string }) {
  if (documents.length === 0) return <p className="none">{none}</p>;
  return (
    <ul className="lines">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLine document={document} />
        </li>
      ))}
    </ul>
  );
}

/** For somebody who comes for the first time, or to an empty register: what this is, in three steps. */
function Newcomer() {
  const { t } = useSpeech();
  return (
    <section className="newcomer" aria-labelledby="newcomer">
      <h2 id="newcomer">{t("newcomerTitle")}</h2>
      <ol>
        <li>{t("newcomerRead")}</li>
        <li>{t("newcomerSettle")}</li>
        <li>{t("newcomerWork")}</li>
      </ol>
    </section>
  );
}

function Languages({ languages }: { languages: Overview["languages"] }) {
  const { t, label, number } = useSpeech();
  return (
    <Listing id="languages" title={t("languagesRead")}>
      <ul className="counts">
        {languages.map(({ code, documents }) => (
          <li key={code}>
            <Link to="/documents" search={{ language: code }}>
              <span>{label("language", code)}</span>
              <span className="figures">{number(documents)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Listing>
  );
}

function Statement({ overview }: { overview: Overview }) {
  const { t } = useSpeech();
  if (overview.documents === 0) return <h1>{t("emptyRegister")}</h1>;
  return (
    <>
      <h1>
        {t("statement", { claims: t("claims", { count: overview.claims }), documents: t("fromDocuments", { count: overview.documents }) })}
      </h1>
      <p className="lede">
        {overview.disagreements > 0 && <span className="open-question">{t("disagreements", { count: overview.disagreements })}</span>}
        {overview.warnings > 0 && <span className="open-question">{t("damagedPlaces", { count: overview.warnings })}</span>}
      </p>
    </>
  );
}

function Contents({ overview }: { overview: Overview }) {
  const { t } = useSpeech();
  return (
    <div className="start-columns">
      <div className="start-main">
        {overview.documents === 0 ? <Newcomer /> : <Ledger records={overview.records} />}
        <Listing
          id="encounters"
          title={t("latestEncounters")}
          more={
            <Link to="/register/$kind" params={{ kind: "encounter" }} search={{ sort: "date" }}>
              {t("all")}
            </Link>
          }
        >
          <RecordList records={overview.recentEncounters} none={t("noEncounters")} />
        </Listing>
        <Listing
          id="commitments"
          title={t("openCommitments")}
          more={
            <Link to="/register/$kind" params={{ kind: "commitment" }}>
              {t("all")}
            </Link>
          }
        >
          <PledgeList pledges={overview.openCommitments} />
        </Listing>
      </div>
      <aside className="start-side">
        <AddDocuments />
        <Listing id="documents" title={t("lastRead")} more={<Link to="/documents">{t("all")}</Link>}>
          <DocumentList documents={overview.recentDocuments} none={t("noDocuments")} />
        </Listing>
        {overview.languages.length > 0 && <Languages languages={overview.languages} />}
      </aside>
    </div>
  );
}

/** The first page: what is in the register, what was read last, what is still open. */
export function StartPage() {
  useTitle("");
  const overview = useQuery(overviewQuery());
  return (
    <div className="page start">
      <Reading />
      <Answer query={overview} lines={10}>
        {(data) => (
          <>
            <Statement overview={data} />
            <Contents overview={data} />
          </>
        )}
      </Answer>
    </div>
  );
}
