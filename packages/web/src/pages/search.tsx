import type { SearchHit } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { searchQuery } from "../api/queries.ts";
import { KindMark } from "../components/marks.tsx";
import { Answer, Empty } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/search");

function HitLink({ hit }: { hit: SearchHit }) {
  const to = hit.type === "record" ? ("/records/$id" as const) : ("/documents/$id" as const);
  return (
    <Link to={to} params={{ id: hit.id }} className="caption">
      {hit.caption}
    </Link>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { kind } = useSpeech();
  return (
    <li>
      <span className="record-line">
        {hit.kind ? (
          <KindMark kind={hit.kind} />
        ) : (
          <span className="mark k-document" aria-hidden="true">
            ¶
          </span>
        )}
        <span className="record-line-words">
          <HitLink hit={hit} />
          <span className="detail">
            {hit.kind && <span className="terms">{kind(hit.kind)}</span>} {hit.detail}
          </span>
          {hit.snippet && <q className="snippet">{hit.snippet}</q>}
        </span>
      </span>
    </li>
  );
}

function Hits({ title, hits }: { title: string; hits: readonly SearchHit[] }) {
  const { number } = useSpeech();
  if (hits.length === 0) return null;
  return (
    <section>
      <header className="section-head">
        <h2>{title}</h2>
        <span className="figures">{number(hits.length)}</span>
      </header>
      <ul className="lines">
        {hits.map((hit) => (
          <Hit key={`${hit.type}-${hit.id}`} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function Results({ q }: { q: string }) {
  const { t } = useSpeech();
  const found = useQuery(searchQuery(q));
  return (
    <Answer query={found}>
      {({ total, items }) => (
        <>
          <output className="total">{t("hits", { count: total })}</output>
          {items.length === 0 && (
            <Empty title={t("nothingFound", { q })}>
              <p>{t("nothingFoundHint")}</p>
            </Empty>
          )}
          <div className="hit-columns">
            <Hits title={t("register")} hits={items.filter((hit) => hit.type === "record")} />
            <Hits title={t("documents")} hits={items.filter((hit) => hit.type === "document")} />
          </div>
        </>
      )}
    </Answer>
  );
}

/** Records and documents in which the asked words stand. */
export function SearchPage() {
  const { t } = useSpeech();
  const { q } = route.useSearch();
  useTitle(q ? `${t("search")}: ${q}` : t("search"));
  return (
    <div className="page">
      <h1>
        {t("search")} {q && <span className="of-kind">{q}</span>}
      </h1>
      {q ? <Results q={q} /> : <Empty title={t("searchHint")} />}
    </div>
  );
}
