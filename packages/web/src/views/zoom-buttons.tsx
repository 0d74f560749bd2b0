import { useSpeech } from "../words.ts";

interface Props {
  closer: () => void;
  farther: () => void;
  whole: () => void;
}

/** The corner of a picture from which it is brought closer, farther, or back to the whole. */
export function ZoomButtons({ closer, farther, whole }: Props) {
  const { t } = useSpeech();
  return (
    <div className="zoom-buttons">
      <button type="button" className="button" onClick={closer} aria-label={t("zoomIn")} title={t("zoomIn")}>
        +
      </button>
      <button type="button" className="button" onClick={farther} aria-label={t("zoomOut")} title={t("zoomOut")}>
        −
      </button>
      <button type="button" className="button" onClick={whole}>
        {t("showWhole")}
      </button>
    </div>
  );
}
