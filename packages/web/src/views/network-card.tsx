import { Link } from "@tanstack/react-router";
import { KindName, PartialDate } from "../components/marks.tsx";
import { termTexts } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { type Connection, connectionsAt, type NetworkNode } from "./connections.ts";
import { SentenceLink } from "./sentence-link.tsx";

/** Connections named on the card; the table has all of them. */
const shown = 12;

interface Props {
  node: NetworkNode;
  list: readonly Connection[];
  /** Absent where all its connections are there already. */
  expand: ((id: string) => void) | undefined;
}

function Line({ connection, id }: { connection: Connection; id: string }) {
  const speech = useSpeech();
  const { through, affiliation } = connection;
  const others = [...connection.who, ...connection.withWhom].filter((node) => node.id !== id);
  const what = affiliation
    ? speech.label("property", "affiliation")
    : [speech.kind(through.kind), ...termTexts(through.kind, through.terms, speech)].join(" · ");
  return (
    <li>
      <span className="detail">
        <PartialDate date={through.date} short /> {what}
      </span>{" "}
      {others.slice(0, 4).map((node, index) => (
        <span key={node.id}>
          {index > 0 && ", "}
          <Link to="/records/$id" params={{ id: node.id }}>
            {node.caption}
          </Link>
        </span>
      ))}
      {others.length > 4 && " …"} <SentenceLink node={through} />
    </li>
  );
}

/** One record of the picture: what it is, what connects it, and the ways on. */
export function NetworkCard({ node, list, expand }: Props) {
  const { t } = useSpeech();
  const own = connectionsAt(list, node.id);
  return (
    <>
      <p className="eyebrow">
        <KindName kind={node.kind} />
        <PartialDate date={node.date} />
      </p>
      <h2>
        <Link to="/records/$id" params={{ id: node.id }} className="caption">
          {node.caption}
        </Link>
      </h2>
      <p className="card-ways">
        <Link to="/records/$id" params={{ id: node.id }} className="button">
          {t("openIt")}
        </Link>
        {expand && (
          <button type="button" className="button" onClick={() => expand(node.id)}>
            {t("expand")}
          </button>
        )}
      </p>
      <p className="hint">{t("connections", { count: own.length })}</p>
      <ul className="lines card-lines">
        {own.slice(0, shown).map((connection) => (
          <Line key={connection.through.id} connection={connection} id={node.id} />
        ))}
      </ul>
    </>
  );
}
