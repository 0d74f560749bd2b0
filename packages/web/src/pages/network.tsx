import type { NetworkView } from "@entente/server";
import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Answer, Empty } from "../components/states.tsx";
import { kindsOf, kindsText, type NetworkSearch, networkKinds, networkSearch, usualNetwork } from "../views/address.ts";
import { ConnectionTable } from "../views/connection-table.tsx";
import { connectionList, connectionsOf } from "../views/connections.ts";
import { FindNode } from "../views/find-node.tsx";
import { KindChoice, ViewFrame } from "../views/frame.tsx";
import { NetworkCard } from "../views/network-card.tsx";
import { NetworkPicture } from "../views/network-picture.tsx";
import { networkQuery } from "../views/queries.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/network");

type Change = { [K in keyof NetworkSearch]?: NetworkSearch[K] | undefined };

function useChange(): (change: Change) => void {
  const navigate = route.useNavigate();
  return (change) => void navigate({ search: (before) => networkSearch({ ...before, ...change }), replace: true, resetScroll: false });
}

function YearField({ name, title }: { name: "from" | "to"; title: string }) {
  const search = route.useSearch();
  const change = useChange();
  return (
    <label className="year-field">
      <span>{title}</span>
      <input
        key={search[name]}
        defaultValue={search[name] ?? ""}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        onChange={(event) => {
          const typed = event.target.value.trim();
          if (typed === "" || /^\d{4}$/.test(typed)) change({ [name]: typed || undefined });
        }}
      />
    </label>
  );
}

function Filters() {
  const { t, kinds, label } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  return (
    <>
      <KindChoice
        legend={t("connectedThrough")}
        offered={networkKinds}
        chosen={kindsOf(search.kinds, networkKinds, usualNetwork)}
        name={(kind) => (kind === "person" ? label("property", "affiliation") : kinds(kind))}
        change={(chosen) => change({ kinds: kindsText(chosen, networkKinds, usualNetwork) })}
      />
      <div className="filters">
        <YearField name="from" title={t("fromYear")} />
        <YearField name="to" title={t("toYear")} />
      </div>
    </>
  );
}

/** How much of everything is there to see, and the way to more. */
function Extent({ view, count }: { view: NetworkView; count: number }) {
  const { t, number } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  return (
    <output className="total">
      <span>{t("inPicture", { count })}</span>
      {view.shown < view.total && <span>{t("shownOf", { shown: number(view.shown), total: number(view.total) })}</span>}
      {view.shown < view.total && !search.more && (
        <button type="button" className="link" onClick={() => change({ more: true })}>
          {t("showMore")}
        </button>
      )}
    </output>
  );
}

const arrived = (answers: readonly { data: NetworkView | undefined }[]): NetworkView[] =>
  answers.flatMap(({ data }) => (data ? [data] : []));

/** What the records that were expanded add; answers that have not come yet add nothing. */
function useExpanded(ids: readonly string[]): readonly NetworkView[] {
  const { record: _, more: __, ...filters } = route.useSearch();
  return useQueries({ queries: ids.map((id) => networkQuery({ ...filters, record: id })), combine: arrived });
}

function Found({ view }: { view: NetworkView }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [looked, setLooked] = useState<string | undefined>(view.center);
  const [found, setFound] = useState<{ id: string }>();
  const more = useExpanded(expanded);
  const connections = useMemo(() => connectionsOf([view, ...more]), [view, more]);
  const list = useMemo(() => connectionList(connections, view.center), [connections, view.center]);
  const expand = (id: string) => setExpanded((before) => (before.includes(id) ? before : [...before, id]));
  const node = looked === undefined ? undefined : connections.nodes.get(looked);
  const find = (id: string) => {
    setLooked(id);
    setFound({ id });
  };
  if (list.length === 0) return <Empty title={t("noConnections")} />;
  return (
    <>
      <Extent view={view} count={connections.nodes.size} />
      <div className="picture-columns">
        <div>
          <NetworkPicture
            connections={connections}
            center={view.center}
            found={found}
            open={(id) => void navigate({ to: "/records/$id", params: { id } })}
            expand={expand}
            look={setLooked}
          />
          <p className="hint">{t("networkHint")}</p>
          <p className="hint">{t("pictureKeys")}</p>
        </div>
        <section className="picture-side" aria-label={t("findInPicture")}>
          <FindNode connections={connections} find={find} />
          {expanded.length > 0 && (
            <button type="button" className="link" onClick={() => setExpanded([])}>
              {t("asBefore")}
            </button>
          )}
          {node && (
            <NetworkCard node={node} list={list} expand={node.id === view.center || expanded.includes(node.id) ? undefined : expand} />
          )}
        </section>
      </div>
      <ConnectionTable list={list} />
    </>
  );
}

/** Who is connected with whom: around one record, or the newest of the whole register. */
export function NetworkPage() {
  const search = route.useSearch();
  const view = useQuery(networkQuery(search));
  return (
    <ViewFrame view="network" record={search.record}>
      <Filters />
      <Answer query={view} lines={12}>
        {(answer) => <Found key={search.record ?? ""} view={answer} />}
      </Answer>
    </ViewFrame>
  );
}
