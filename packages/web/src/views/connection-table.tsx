import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { pageSize } from "../api/queries.ts";
import { KindMark, PartialDate } from "../components/marks.tsx";
import { Pager } from "../components/pager.tsx";
import { termTexts } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import type { Connection, NetworkNode } from "./connections.ts";
import { SentenceLink } from "./sentence-link.tsx";

function Names({ nodes }: { nodes: readonly NetworkNode[] }) {
  return (
    <ul className="names">
      {nodes.map((node) => (
        <li key={node.id}>
          <KindMark kind={node.kind} />
          <Link to="/records/$id" params={{ id: node.id }}>
            {node.caption}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** An affiliation is no record of its own, so only its name stands there. */
function Through({ connection: { through, affiliation } }: { connection: Connection }) {
  const speech = useSpeech();
  if (affiliation) return speech.label("property", "affiliation");
  return (
    <>
      <Link to="/records/$id" params={{ id: through.id }}>
        {speech.kind(through.kind)}
      </Link>{" "}
      {termTexts(through.kind, through.terms, speech).join(" · ")}
    </>
  );
}

function Row({ connection }: { connection: Connection }) {
  const { t } = useSpeech();
  const { through, who, withWhom } = connection;
  return (
    <tr>
      <td data-label={t("when")} className={through.date ? "figures" : "figures empty"}>
        {through.date ? <PartialDate date={through.date} short /> : "—"}
      </td>
      <td data-label={t("who")} className="party">
        <Names nodes={who} />
      </td>
      <td data-label={t("withWhom")} className="party">
        <Names nodes={withWhom} />
      </td>
      <td data-label={t("throughWhat")}>
        <Through connection={connection} />
      </td>
      <td data-label={t("sentenceHead")} className={through.sentence ? "" : "empty"}>
        {through.sentence ? <SentenceLink node={through} /> : "—"}
      </td>
    </tr>
  );
}

/** Everything the picture shows, in words: who, with whom, through what, when, and the sentence that says so. */
export function ConnectionTable({ list }: { list: readonly Connection[] }) {
  const { t } = useSpeech();
  const [wanted, setPage] = useState(1);
  const page = Math.min(wanted, Math.max(1, Math.ceil(list.length / pageSize)));
  return (
    <>
      <table className="table table-connections">
        <caption className="hidden">{t("network")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("withWhom")}</th>
            <th scope="col">{t("throughWhat")}</th>
            <th scope="col">{t("sentenceHead")}</th>
          </tr>
        </thead>
        <tbody>
          {list.slice((page - 1) * pageSize, page * pageSize).map((connection) => (
            <Row key={connection.through.id} connection={connection} />
          ))}
        </tbody>
      </table>
      <Pager total={list.length} page={page} go={setPage} />
    </>
  );
}
