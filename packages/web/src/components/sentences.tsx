import type { RecordSource, RecordValue } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { coversAll } from "../lib/quotations.ts";
import { piecesOf } from "../lib/segments.ts";
import { useSpeech } from "../words.ts";
import { documentName, PartialDate } from "./marks.tsx";

/** Sentences shown at once; the others open below. */
const shownAtOnce = 2;

/** The sentence in its own language, with the words the value rests on marked. */
function Quotation({ sentence, source }: { sentence: string; source: RecordSource }) {
  const marks = source.highlights.map(({ start, end }, index) => ({ id: String(index), kind: "quote", start, end }));
  return (
    <blockquote lang={source.document?.language} className={coversAll(source) ? "whole" : undefined}>
      {piecesOf(0, sentence.length, marks).map((piece) => {
        const words = sentence.slice(piece.start, piece.end);
        return piece.marks.length > 0 ? <mark key={piece.start}>{words}</mark> : <span key={piece.start}>{words}</span>;
      })}
    </blockquote>
  );
}

function FromDocument({ source, document }: { source: RecordSource; document: NonNullable<RecordSource["document"]> }) {
  const { t } = useSpeech();
  return (
    <>
      {document.publisher && <span lang={document.language}>{document.publisher}</span>}
      <PartialDate date={document.publishedOn} />
      <Link
        to="/documents/$id"
        params={{ id: document.id }}
        search={source.at === undefined ? {} : { at: source.at }}
        lang={document.language}
      >
        {documentName(document)}
      </Link>
      {source.implied && <span className="implied">{t("implied")}</span>}
    </>
  );
}

function FromPerson({ source }: { source: RecordSource }) {
  const { t } = useSpeech();
  return (
    <>
      <span>{t("saidBy", { name: source.author ?? "" })}</span>
      {source.reason && <span className="reason">{source.reason}</span>}
    </>
  );
}

function Source({ source }: { source: RecordSource }) {
  const { label } = useSpeech();
  return (
    <figure className={`source source-${source.state}`}>
      {source.sentence && <Quotation sentence={source.sentence} source={source} />}
      <figcaption>
        {source.document ? <FromDocument source={source} document={source.document} /> : <FromPerson source={source} />}
        {source.state === "rejected" && <span className="state-sign state-rejected">{label("state", "rejected")}</span>}
      </figcaption>
    </figure>
  );
}

function List({ sources }: { sources: readonly RecordSource[] }) {
  return sources.map((source) => <Source key={source.claim} source={source} />);
}

/** Sentences that stand further up already: the first words of the first, the rest on asking. */
function Again({ value }: { value: RecordValue }) {
  const { t } = useSpeech();
  const [first] = value.sources;
  return (
    <details className="again">
      <summary>
        <span className="hidden">{t("sameWords")}: </span>
        <span lang={first?.document?.language}>{first?.sentence}</span>
      </summary>
      <List sources={value.sources} />
    </details>
  );
}

/** The sentences that say a value, the first ones open. */
export function Sentences({ value, repeated }: { value: RecordValue; repeated: boolean }) {
  const { t } = useSpeech();
  const rest = value.sources.slice(shownAtOnce);
  if (repeated) return <Again value={value} />;
  return (
    <>
      <List sources={value.sources.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details className="more-sources">
          <summary>{t("moreSentences", { count: rest.length })}</summary>
          <List sources={rest} />
          {value.claims > value.sources.length && <p className="hint">{t("notAllShown", { count: value.claims })}</p>}
        </details>
      )}
    </>
  );
}
