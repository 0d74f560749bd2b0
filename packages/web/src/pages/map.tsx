import type { MapView } from "@entente/server";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { RecordLine } from "../components/marks.tsx";
import { Pager } from "../components/pager.tsx";
import { Answer, Empty } from "../components/states.tsx";
import { displayValue } from "../lib/values.ts";
import { kindsOf, kindsText, type MapSearch, mapKinds, mapSearch } from "../views/address.ts";
import { KindChoice, ViewFrame } from "../views/frame.tsx";
import { clusterNames, MapPicture } from "../views/map-picture.tsx";
import { PlaceTable } from "../views/place-table.tsx";
import { mapQuery, mapRecordsQuery } from "../views/queries.ts";
import { useSpeech } from "../words.ts";

const route = getRouteApi("/map");

type Change = { [K in keyof MapSearch]?: MapSearch[K] | undefined };

/** A step within the map; another filter lets go of the chosen places, other places begin at their first page. */
function useChange(): (change: Change) => void {
  const navigate = route.useNavigate();
  return (change) =>
    void navigate({
      search: (before) => mapSearch({ ...before, place: undefined, page: undefined, ...change }),
      replace: true,
      resetScroll: false,
    });
}

interface ChoiceProps {
  name: "year" | "country";
  title: string;
  options: MapView["years"];
  text: (value: string) => string;
}

function Choice({ name, title, options, text }: ChoiceProps) {
  const { t, number } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  return (
    <label>
      <span>{title}</span>
      <select value={search[name] ?? ""} onChange={(event) => change({ [name]: event.target.value || undefined })}>
        <option value="">{t("every")}</option>
        {options.map(({ value, count }) => (
          <option key={value} value={value}>
            {text(value)} ({number(count)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Filters({ view }: { view: MapView }) {
  const speech = useSpeech();
  const { t, label } = speech;
  const search = route.useSearch();
  const change = useChange();
  return (
    <>
      <KindChoice
        legend={t("shownKinds")}
        offered={mapKinds}
        chosen={kindsOf(search.kinds, mapKinds)}
        change={(kinds) => change({ kinds: kindsText(kinds, mapKinds) })}
      />
      <div className="filters">
        <Choice name="year" title={label("property", "year")} options={view.years} text={(year) => year} />
        <Choice
          name="country"
          title={t("countryTakingPart")}
          options={view.countries}
          text={(code) => displayValue("place", "country", { value: code, label: "" }, speech)}
        />
      </div>
    </>
  );
}

/** The records at the chosen places. */
function Here({ view, chosen }: { view: MapView; chosen: readonly string[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const search = route.useSearch();
  const change = useChange();
  const records = useQuery(mapRecordsQuery(search));
  const names = chosen.flatMap((code) => view.places.find((place) => place.code === code)?.name ?? []);
  if (names.length === 0) return <p className="hint">{t("choosePlace")}</p>;
  return (
    <>
      <h2>{clusterNames(names, speech)}</h2>
      <Answer query={records} lines={6}>
        {({ total, items }) => (
          <>
            <output className="total">{t("recordsFound", { count: total })}</output>
            <ul className="lines">
              {items.map((record) => (
                <li key={record.id}>
                  <RecordLine record={record} />
                </li>
              ))}
            </ul>
            <Pager total={total} page={search.page ?? 1} go={(page) => change({ place: search.place, page })} />
          </>
        )}
      </Answer>
    </>
  );
}

function Found({ view }: { view: MapView }) {
  const { t } = useSpeech();
  const search = route.useSearch();
  const change = useChange();
  const chosen = search.place?.split(",") ?? [];
  const choose = (codes: readonly string[]) => change({ place: codes.join(",") });
  return (
    <>
      <Filters view={view} />
      <div className="picture-columns">
        <div>
          <MapPicture view={view} chosen={chosen} choose={choose} />
          <p className="hint">{t("pictureKeys")}</p>
          <p className="hint">{t("mapNote")}</p>
        </div>
        <section className="picture-side" aria-label={t("recordsThere")}>
          <Here view={view} chosen={chosen} />
        </section>
      </div>
      <section aria-labelledby="places">
        <h2 id="places">{t("places")}</h2>
        <p className="total">
          {t("recordsFound", { count: view.total })} {view.unplaced > 0 && <span>{t("unplaced", { count: view.unplaced })}</span>}
        </p>
        {view.places.length > 0 ? <PlaceTable view={view} chosen={chosen} choose={choose} /> : <Empty title={t("nothingOnMap")} />}
      </section>
    </>
  );
}

/** Encounters, agreements and ties by place; of the whole register or of what names one record. */
export function MapPage() {
  const { language } = useSpeech();
  const search = route.useSearch();
  const view = useQuery(mapQuery(search, language));
  return (
    <ViewFrame view="map" record={search.record}>
      <Answer query={view} lines={12}>
        {(answer) => <Found view={answer} />}
      </Answer>
    </ViewFrame>
  );
}
