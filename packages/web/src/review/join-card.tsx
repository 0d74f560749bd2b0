import type { JoinItem, JoinSide } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { RecordLine, TermList } from "../components/marks.tsx";
import { useSpeech } from "../words.ts";
import { isDoubt } from "./doubts.ts";
import { Passage } from "./passage.tsx";

/** Both records side by side, above them why they may be one and what speaks against it. */
export function JoinCard({ item }: { item: JoinItem }) {
  const { t } = useSpeech();
  return (
    <>
      <Reasons title={t("reviewReasons")} reasons={item.reasons.filter((one) => !isDoubt(one))} />
      <Reasons title={t("reviewDoubts")} reasons={item.reasons.filter(isDoubt)} />
      <div className="review-sides join-sides">
        <Side side={item.left} />
        <Side side={item.right} />
      </div>
    </>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: JoinItem["reasons"] }) {
  const { reason } = useSpeech();
  if (reasons.length === 0) return null;
  return (
    <section className="join-reasons" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {reasons.map((one) => (
          <li key={JSON.stringify(one)}>{reason(one)}</li>
        ))}
      </ul>
    </section>
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
        <Words title={label("property", belongs(record.kind) ? "affiliation" : "party")} words={side.affiliations} />
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

/** Things that belong to others; what happened or was agreed has parties. */
const belongs = (kind: string): boolean => kind === "person" || kind === "organisation" || kind === "place";

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
