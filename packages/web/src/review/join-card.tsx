import type { JoinItem, JoinSide } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { RecordLine, TermList } from "../components/marks.tsx";
import { useSpeech } from "../words.ts";
import { Passage } from "./passage.tsx";

/** Both records side by side, above them why they may be one. */
export function JoinCard({ item }: { item: JoinItem }) {
  const { t, reason } = useSpeech();
  return (
    <>
      <section className="join-reasons" aria-label={t("reviewReasons")}>
        <h3>{t("reviewReasons")}</h3>
        <ul>
          {item.reasons.map((one) => (
            <li key={JSON.stringify(one)}>{reason(one)}</li>
          ))}
        </ul>
      </section>
      <div className="review-sides join-sides">
        <Side side={item.left} />
        <Side side={item.right} />
      </div>
    </>
  );
}

function Side({ side }: { side: JoinSide }) {
  const { t, label } = useSpeech();
  const { record } = side;
  return (
    <section aria-label={record.caption}>
      <h3>
        <Link to="/records/$id" params={{ id: record.id }} className="caption">
          {record.caption}
        </Link>
      </h3>
      <p className="detail">
        <TermList record={record} /> {t("inDocuments", { count: record.documents })}
      </p>
      <dl className="proposal">
        <Words title={label("property", "name")} words={side.names} />
        <Words title={label("property", "role")} words={side.roles} />
        <Words title={label("property", "affiliation")} words={side.affiliations} />
      </dl>
      {side.encounters.length > 0 && (
        <ul className="lines">
          {side.encounters.map((encounter) => (
            <li key={encounter.id}>
              <RecordLine record={encounter} />
            </li>
          ))}
        </ul>
      )}
      {side.passage && <Passage passage={side.passage} />}
      <OtherDocuments side={side} />
    </section>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {words.map((word) => (
        <dd key={word}>{word}</dd>
      ))}
    </div>
  );
}

function OtherDocuments({ side }: { side: JoinSide }) {
  const others = side.documents.filter(({ id }) => id !== side.passage?.document.id);
  if (others.length === 0) return null;
  return (
    <ul className="detail join-documents">
      {others.map((document) => (
        <li key={document.id}>
          <Link to="/documents/$id" params={{ id: document.id }} lang={document.language}>
            {document.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
