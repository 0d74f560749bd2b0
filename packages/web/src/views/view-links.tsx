import { Link } from "@tanstack/react-router";
import { useSpeech } from "../words.ts";

/** From a record to the views of what names it. */
export function ViewLinks({ record }: { record: string }) {
  const { t } = useSpeech();
  return (
    <nav className="view-links" aria-label={t("views")}>
      <Link to="/network" search={{ record }}>
        {t("network")}
      </Link>
      <Link to="/map" search={{ record }}>
        {t("map")}
      </Link>
      <Link to="/timeline" search={{ record }}>
        {t("timeline")}
      </Link>
    </nav>
  );
}
