import type { MapView } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { displayValue } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { mapKinds } from "./address.ts";
import { type MapPlace, recordsAt } from "./clusters.ts";

interface Props {
  view: MapView;
  chosen: readonly string[];
  choose: (codes: readonly string[]) => void;
}

function Row({ place, chosen, choose }: { place: MapPlace; chosen: boolean; choose: () => void }) {
  const speech = useSpeech();
  const { kinds, number, t } = speech;
  return (
    <tr>
      <td className="wide">
        <button type="button" className="link place-name" aria-pressed={chosen} onClick={choose}>
          {place.name}
        </button>
      </td>
      <td>{displayValue("place", "country", { value: place.country, label: "" }, speech)}</td>
      {mapKinds.map((kind) => (
        <td key={kind} data-label={kinds(kind)} className={place.counts[kind] ? "number" : "number empty"}>
          {place.counts[kind] ? number(place.counts[kind]) : "—"}
        </td>
      ))}
      <td>
        <Link to="/records/$id" params={{ id: place.record }} aria-label={`${t("openIt")}: ${place.name}`}>
          {t("openIt")}
        </Link>
      </td>
    </tr>
  );
}

/** Every place of the map with its counts, the busiest first. */
export function PlaceTable({ view, chosen, choose }: Props) {
  const speech = useSpeech();
  const { t, kinds, label } = speech;
  const places = view.places.toSorted((a, b) => recordsAt(b) - recordsAt(a) || a.name.localeCompare(b.name, speech.language));
  return (
    <table className="table table-places">
      <caption className="hidden">{t("places")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("places")}</th>
          <th scope="col">{label("property", "country")}</th>
          {mapKinds.map((kind) => (
            <th key={kind} scope="col" className="number">
              {kinds(kind)}
            </th>
          ))}
          <th scope="col">{t("record")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Row key={place.code} place={place} chosen={chosen.includes(place.code)} choose={() => choose([place.code])} />
        ))}
      </tbody>
    </table>
  );
}
