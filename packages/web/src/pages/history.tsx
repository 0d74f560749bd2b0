import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { historyQuery } from "../api/queries.ts";
import { ExportMenu } from "../components/export-menu.tsx";
import { HistoryEntries } from "../components/history-list.tsx";
import { Pager } from "../components/pager.tsx";
import { Answer, Empty } from "../components/states.tsx";
import { useTitle } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/history");

/** Everything people decided, with the way back. */
export function HistoryPage() {
  const { t } = useSpeech();
  useTitle(t("history"));
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const history = useQuery(historyQuery(page));
  return (
    <div className="page">
      <h1>{t("history")}</h1>
      <p className="lede">{t("historyLede")}</p>
      <ExportMenu query={{ list: "history" }} />
      <Answer query={history}>
        {({ total, items }) => (
          <>
            {items.length > 0 ? (
              <HistoryEntries entries={items} />
            ) : (
              <Empty title={t("noHistory")}>
                <p>{t("noHistoryHint")}</p>
              </Empty>
            )}
            <Pager total={total} page={page} go={(to) => void navigate({ search: { page: to } })} />
          </>
        )}
      </Answer>
    </div>
  );
}
