import type { DocumentPage } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import { documentQuery, sourceAddress } from "../api/queries.ts";
import { useVisit } from "../command/recent.ts";
import { DocumentFacts } from "../components/document-facts.tsx";
import { DocumentText } from "../components/document-text.tsx";
import { Legend } from "../components/legend.tsx";
import { ReachContext, useHovering, useLinks } from "../components/linked.ts";
import { documentName, PartialDate } from "../components/marks.tsx";
import { type Pane, useArrival, useReaching, useWalking } from "../components/reaching.ts";
import { Answer } from "../components/states.tsx";
import { StorySiblings } from "../components/story.tsx";
import { formatMoment } from "../lib/dates.ts";
import { type EvidenceKind, marksOf } from "../lib/evidence.ts";
import { useTitle } from "../lib/hooks.ts";
import { segment } from "../lib/segments.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/documents/$id");

function Address({ address }: { address: string }) {
  return /^https?:\/\//.test(address) ? (
    <a href={address} rel="noreferrer" className="file-name">
      {address}
    </a>
  ) : (
    <span className="file-name">{address}</span>
  );
}

function Details({ document }: { document: DocumentPage }) {
  const { t, language } = useSpeech();
  return (
    <details className="about-document">
      <summary>{t("aboutDocument")}</summary>
      <dl>
        <div>
          <dt>{t("file")}</dt>
          <dd>
            <Address address={document.address ?? document.file} />
          </dd>
        </div>
        <div>
          <dt>{t("form")}</dt>
          <dd>{[document.mediaType, document.charset].filter(Boolean).join(", ")}</dd>
        </div>
        <div>
          <dt>{t("addedHead")}</dt>
          <dd>{formatMoment(document.addedAt, language)}</dd>
        </div>
        <div>
          <dt>{t("reader")}</dt>
          <dd>
            {document.reader.name} {document.reader.version}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd className="file-name">{document.id}</dd>
        </div>
      </dl>
    </details>
  );
}

function Head({ document }: { document: DocumentPage }) {
  const { t, label } = useSpeech();
  return (
    <header className="document-head">
      <p className="eyebrow">
        <span>{label("language", document.language ?? "unknown")}</span>
        {document.publisher && <span lang={document.language}>{document.publisher}</span>}
        <PartialDate date={document.publishedOn} />
        <a href={sourceAddress(document.id)} download>
          {t("download")}
        </a>
      </p>
      <h1 lang={document.language}>{documentName(document)}</h1>
      <Details document={document} />
    </header>
  );
}

/** On a narrow screen text and facts are two leaves of which one lies on top; side by side on a wide one. */
function Leaves({ pane, turn, facts }: { pane: Pane; turn: (pane: Pane) => void; facts: number }) {
  const { t, number } = useSpeech();
  return (
    <div className="leaves">
      <button type="button" aria-pressed={pane === "text"} onClick={() => turn("text")}>
        {t("text")}
      </button>
      <button type="button" aria-pressed={pane === "facts"} onClick={() => turn("facts")}>
        {t("factsHead")} <span className="figures">{number(facts)}</span>
      </button>
    </div>
  );
}

function useHidden(): [ReadonlySet<EvidenceKind>, (kind: EvidenceKind) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<EvidenceKind>>(new Set());
  const toggle = useCallback((kind: EvidenceKind) => {
    setHidden((before) => (before.has(kind) ? new Set([...before].filter((other) => other !== kind)) : new Set([...before, kind])));
  }, []);
  return [hidden, toggle];
}

function Body({ document }: { document: DocumentPage }) {
  const { t } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<Pane>("text");
  const [hidden, toggle] = useHidden();
  const links = useLinks(root);
  const reach = useReaching(root, links, setPane);
  const lines = useMemo(() => segment(document.text, marksOf(document, hidden)), [document, hidden]);
  const toggleKind = (kind: EvidenceKind) => {
    links.hold([]);
    toggle(kind);
  };
  useHovering(root, links);
  useWalking(root, links);
  useArrival(root, route.useSearch().at);
  return (
    <ReachContext value={reach}>
      <Legend document={document} hidden={hidden} toggle={toggleKind} />
      <Leaves pane={pane} turn={setPane} facts={document.items.length} />
      <div className="document-columns" data-pane={pane} ref={root}>
        <section className="document-words" aria-label={t("text")}>
          <DocumentText text={document.text} lines={lines} language={document.language} />
        </section>
        <section className="document-facts" aria-label={t("factsHead")}>
          {document.items.length === 0 && <p className="none">{t("noFacts")}</p>}
          <DocumentFacts document={document} />
        </section>
      </div>
    </ReachContext>
  );
}

function Page({ document }: { document: DocumentPage }) {
  useTitle(documentName(document));
  useVisit({ type: "document", id: document.id, caption: documentName(document) });
  return (
    <>
      <Head document={document} />
      <StorySiblings id={document.id} />
      <Body document={document} />
    </>
  );
}

/** One document: its words, and beside them what was read from them. */
export function DocumentRoute() {
  const { t } = useSpeech();
  const { id } = route.useParams();
  const document = useQuery(documentQuery(id));
  return (
    <article className="page document">
      {!document.data && <h1 className="hidden">{t("document")}</h1>}
      <Answer query={document} lines={14}>
        {(data) => <Page key={data.id} document={data} />}
      </Answer>
    </article>
  );
}
