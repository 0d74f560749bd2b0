import { languages } from "@entente/model";
import type { DocumentSummary } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { documentsQuery } from "../api/queries.ts";
import { AddDocuments } from "../components/add-documents.tsx";
import { ExportMenu } from "../components/export-menu.tsx";
import { FilterField } from "../components/filter-field.tsx";
import { documentName, PartialDate } from "../components/marks.tsx";
import { Pager } from "../components/pager.tsx";
import { Answer, Empty } from "../components/states.tsx";
import { formatDay } from "../lib/dates.ts";
import { useTitle } from "../lib/hooks.ts";
import { type DocumentsSearch, documentSorts, documentsSearch } from "../lib/url-state.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/documents");

/** A step within the list; any change of filter goes back to its first page. */
function useChange(): (change: Partial<Record<keyof DocumentsSearch, string | number | undefined>>) => void {
  const navigate = route.useNavigate();
  return (change) => void navigate({ search: (before) => documentsSearch({ ...before, page: undefined, ...change }), replace: true });
}

function Filters() {
  const speech = useSpeech();
  const { t } = speech;
  const search = route.useSearch();
  const change = useChange();
  return (
    <div className="filters">
      <FilterField value={search.q ?? ""} label={t("filterDocuments")} change={(q) => change({ q })} />
      <label>
        <span>{t("language")}</span>
        <select value={search.language ?? ""} onChange={(event) => change({ language: event.target.value })}>
          <option value="">{t("every")}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {speech.label("language", code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("sort")}</span>
        <select
          value={search.sort ?? "added"}
          onChange={(event) => change({ sort: event.target.value === "added" ? undefined : event.target.value })}
        >
          {documentSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort_${sort}` as const)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Row({ document }: { document: DocumentSummary }) {
  const { t, label, number, language } = useSpeech();
  return (
    <tr>
      <td className="wide">
        <Link to="/documents/$id" params={{ id: document.id }} className="caption" lang={document.language}>
          {documentName(document)}
        </Link>
        <span className="detail one-line">{document.address ?? document.file}</span>
      </td>
      <td data-label={t("language")}>{label("language", document.language ?? "unknown")}</td>
      <td data-label={t("publisher")} lang={document.language} className={document.publisher ? undefined : "empty"}>
        {document.publisher ?? "—"}
      </td>
      <td data-label={t("published")} className={document.publishedOn ? "figures" : "figures empty"}>
        {document.publishedOn ? <PartialDate date={document.publishedOn} short /> : "—"}
      </td>
      <td data-label={t("factsHead")} className="number">
        {number(document.facts)}
      </td>
      <td data-label={t("damageHead")} className={document.warnings > 0 ? "number" : "number empty"}>
        {document.warnings > 0 ? <span className="damage-count">{number(document.warnings)}</span> : "—"}
      </td>
      <td data-label={t("addedHead")} className="figures">
        {formatDay(document.addedAt, language)}
      </td>
    </tr>
  );
}

function Table({ items }: { items: readonly DocumentSummary[] }) {
  const { t } = useSpeech();
  return (
    <table className="table">
      <caption className="hidden">{t("documents")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("document")}</th>
          <th scope="col">{t("language")}</th>
          <th scope="col">{t("publisher")}</th>
          <th scope="col">{t("published")}</th>
          <th scope="col" className="number">
            {t("factsHead")}
          </th>
          <th scope="col" className="number">
            {t("damageHead")}
          </th>
          <th scope="col">{t("addedHead")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

/** Every document that was read, and the ways to add one. */
export function DocumentsPage() {
  const { t } = useSpeech();
  useTitle(t("documents"));
  const search = route.useSearch();
  const change = useChange();
  const documents = useQuery(documentsQuery(search));
  const filtered = search.q !== undefined || search.language !== undefined;
  return (
    <div className="page">
      <h1>{t("documents")}</h1>
      <div className="with-side">
        <div>
          <Filters />
          <Answer query={documents}>
            {({ total, items }) => (
              <>
                <output className="total">{t("documentsFound", { count: total })}</output>
                {items.length > 0 ? (
                  <Table items={items} />
                ) : (
                  <Empty title={t(filtered ? "nothingFits" : "noDocuments")}>{!filtered && <p>{t("noDocumentsHint")}</p>}</Empty>
                )}
                <Pager total={total} page={search.page ?? 1} go={(page) => change({ page })} />
              </>
            )}
          </Answer>
        </div>
        <aside>
          <h2>{t("addDocuments")}</h2>
          <AddDocuments />
          <div className="list-ways">
            <Link to="/import">{t("importList")}</Link>
            <ExportMenu query={{ list: "documents", ...search }} />
          </div>
        </aside>
      </div>
    </div>
  );
}
