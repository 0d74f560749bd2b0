import { type Kind, kindDefinitions, kinds, readLanguages } from "@entente/model";
import type { RecordList, RecordSummary } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { overviewQuery, recordsQuery } from "../api/queries.ts";
import { ExportMenu } from "../components/export-menu.tsx";
import { FilterField } from "../components/filter-field.tsx";
import { KindMark, PartialDate, TermList } from "../components/marks.tsx";
import { Pager } from "../components/pager.tsx";
import { Answer, Empty } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { kindOf, recordSorts, registerSearch } from "../lib/url-state.ts";
import { displayValue } from "../lib/values.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/register/$kind");

type Change = Record<string, string | number | boolean | undefined>;

/** A step within the list; any change of filter goes back to its first page. */
function useChange(): (change: Change) => void {
  const navigate = route.useNavigate();
  return (change) => void navigate({ search: (before) => registerSearch({ ...before, page: undefined, ...change }), replace: true });
}

function Kinds({ chosen }: { chosen: Kind }) {
  const { t, kinds: many, number } = useSpeech();
  const overview = useQuery(overviewQuery());
  return (
    <nav className="kinds" aria-label={t("kindsOfRecord")}>
      {kinds.map((kind) => (
        <Link key={kind} to="/register/$kind" params={{ kind }} search={{}} aria-current={kind === chosen ? "page" : undefined}>
          <KindMark kind={kind} />
          <span>{many(kind)}</span>
          <span className="figures">{overview.data ? number(overview.data.records[kind] ?? 0) : ""}</span>
        </Link>
      ))}
    </nav>
  );
}

/** What a facet is filtered by: terms have their own names in the address, the others stand for themselves. */
const searchName = (property: string): "year" | "language" | `term.${string}` =>
  property === "year" || property === "language" ? property : `term.${property}`;

/** Codes of a facet shown before one asks for the rest. */
const facetSize = 8;

/** The counted codes of one property; choosing one narrows the list to it, choosing it again lets go. */
function Facet({ kind, property, counts }: { kind: Kind; property: string; counts: RecordList["facets"][string] }) {
  const speech = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  const [all, setAll] = useState(false);
  const name = searchName(property);
  const chosen = search[name];
  const shown = all ? counts : counts.filter(({ value }, index) => index < facetSize || value === chosen);
  return (
    <fieldset className="facet">
      <legend>{speech.label("property", property)}</legend>
      {shown.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => change({ [name]: chosen === value ? undefined : value })}
        >
          <span>{displayValue(kind, property, { value, label: value }, speech)}</span>
          <span className="figures">{speech.number(count)}</span>
        </button>
      ))}
      {shown.length < counts.length && (
        <button type="button" className="facet-more" onClick={() => setAll(true)}>
          {speech.t("moreCodes", { count: counts.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}

function Facets({ kind, facets }: { kind: Kind; facets: RecordList["facets"] }) {
  const { t } = useSpeech();
  const order = [...kindDefinitions[kind].properties.map((property) => property.name), "year"];
  const shown = order.filter((name) => (facets[name]?.length ?? 0) > 0);
  if (shown.length === 0) return null;
  const inOrder = (name: string) =>
    (name === "year" ? facets[name]?.toSorted((a, b) => b.value.localeCompare(a.value)) : facets[name]) ?? [];
  return (
    <details className="facets" open={window.matchMedia("(min-width: 60rem)").matches}>
      <summary>{t("narrow")}</summary>
      {shown.map((property) => (
        <Facet key={property} kind={kind} property={property} counts={inOrder(property)} />
      ))}
    </details>
  );
}

/** Things in time stand the latest first, the others by name. */
const usualSort = (kind: Kind): string => (kindDefinitions[kind].date ? "date" : "caption");

function Choices({ kind }: { kind: Kind }) {
  const { t, label } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  const sorts = recordSorts.filter((sort) => sort !== "date" || kindDefinitions[kind].date);
  return (
    <>
      <label>
        <span>{t("language")}</span>
        <select value={search.language ?? ""} onChange={(event) => change({ language: event.target.value })}>
          <option value="">{t("every")}</option>
          {readLanguages.map((code) => (
            <option key={code} value={code}>
              {label("language", code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("sort")}</span>
        <select value={search.sort ?? usualSort(kind)} onChange={(event) => change({ sort: event.target.value })}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort_${sort}` as const)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Filters({ kind }: { kind: Kind }) {
  const { t } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  return (
    <div className="filters">
      <FilterField value={search.q ?? ""} label={t("filterRecords")} change={(q) => change({ q })} />
      <Choices kind={kind} />
      <label className="check">
        <input
          type="checkbox"
          checked={search.disagreement ?? false}
          onChange={(event) => change({ disagreement: event.target.checked })}
        />
        <span>{t("onlyDisagreements")}</span>
      </label>
    </div>
  );
}

function Heading({ kind, sort, className, children }: { kind: Kind; sort: string; className?: string; children: string }) {
  const search = route.useSearch();
  const change = useChange();
  const sorted = (search.sort ?? usualSort(kind)) === sort;
  return (
    <th scope="col" className={className} aria-sort={sorted ? "other" : undefined}>
      <button type="button" className="sorter" onClick={() => change({ sort })}>
        {children}
      </button>
    </th>
  );
}

function Row({ record, dated, termed }: { record: RecordSummary; dated: boolean; termed: boolean }) {
  const { t, number } = useSpeech();
  return (
    <tr>
      {dated && (
        <td data-label={t("date")} className={record.date ? "figures" : "figures empty"}>
          {record.date ? <PartialDate date={record.date} short /> : "—"}
        </td>
      )}
      {termed && (
        <td data-label={t("type")}>
          <TermList record={record} />
        </td>
      )}
      <td className="wide">
        <Link to="/records/$id" params={{ id: record.id }} className="caption">
          {record.caption}
        </Link>
        <span className="detail">{record.detail}</span>
      </td>
      <td data-label={t("documents")} className="number">
        {number(record.documents)}
      </td>
      <td data-label={t("disagreementHead")} className={record.disagreements > 0 ? "number" : "number empty"}>
        {record.disagreements > 0 ? <span className="damage-count">{number(record.disagreements)}</span> : "—"}
      </td>
    </tr>
  );
}

function Table({ kind, items }: { kind: Kind; items: readonly RecordSummary[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const dated = kindDefinitions[kind].date !== undefined;
  const termed = kindDefinitions[kind].properties.some(({ type, name }) => (type === "term" && name !== "sector") || type === "country");
  return (
    <table className="table table-records">
      <caption className="hidden">{speech.kinds(kind)}</caption>
      <thead>
        <tr>
          {dated && (
            <Heading kind={kind} sort="date">
              {t("date")}
            </Heading>
          )}
          {termed && <th scope="col">{t("type")}</th>}
          <Heading kind={kind} sort="caption">
            {speech.kind(kind)}
          </Heading>
          <Heading kind={kind} sort="documents" className="number">
            {t("documents")}
          </Heading>
          <th scope="col" className="number">
            {t("disagreementHead")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((record) => (
          <Row key={record.id} record={record} dated={dated} termed={termed} />
        ))}
      </tbody>
    </table>
  );
}

function Found({ kind, list }: { kind: Kind; list: RecordList }) {
  const { t } = useSpeech();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useChange();
  const narrowed = Object.keys(search).some((name) => name !== "sort" && name !== "page");
  return (
    <div className="register-body">
      <Facets kind={kind} facets={list.facets} />
      <div>
        <output className="total">
          {t("recordsFound", { count: list.total })}
          {narrowed && (
            <button type="button" className="link" onClick={() => void navigate({ search: {} })}>
              {t("allAgain")}
            </button>
          )}
        </output>
        {list.items.length > 0 ? (
          <Table kind={kind} items={list.items} />
        ) : (
          <Empty title={t(narrowed ? "nothingFits" : "noneOfKind")}>{!narrowed && <p>{t("noDocumentsHint")}</p>}</Empty>
        )}
        <Pager total={list.total} page={search.page ?? 1} go={(page) => change({ page })} />
      </div>
    </div>
  );
}

/** One kind of record as a list, with everything that narrows and orders it in the address. */
export function RegisterPage() {
  const speech = useSpeech();
  const kind = kindOf(route.useParams().kind);
  const search = route.useSearch();
  useTitle(`${speech.t("register")}: ${speech.kinds(kind)}`);
  const records = useQuery(recordsQuery(kind, { ...search, sort: search.sort ?? usualSort(kind) }));
  return (
    <div className="page">
      <h1>
        {speech.t("register")} <span className="of-kind">{speech.kinds(kind)}</span>
      </h1>
      <Kinds chosen={kind} />
      <Filters key={kind} kind={kind} />
      <div className="list-ways">
        <ExportMenu query={{ kind, ...search, sort: search.sort ?? usualSort(kind) }} whole />
        <Link to="/import">{speech.t("importList")}</Link>
      </div>
      <Answer query={records} lines={12}>
        {(list) => <Found kind={kind} list={list} />}
      </Answer>
    </div>
  );
}
