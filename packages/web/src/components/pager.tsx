import { pageSize } from "../api/queries.ts";
import { useSpeech } from "../words.ts";

interface Props {
  total: number;
  page: number;
  go: (page: number) => void;
}

/** Which rows of how many are shown, and the way to the next ones; nothing where all fit on one page. */
export function Pager({ total, page, go }: Props) {
  const { t, number } = useSpeech();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className="pager" aria-label={t("pages")}>
      <button type="button" className="button" disabled={page <= 1} onClick={() => go(page - 1)}>
        {t("previous")}
      </button>
      <span className="figures">
        {t("range", { from: number(from), to: number(Math.min(total, from + pageSize - 1)), total: number(total) })}
      </span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => go(page + 1)}>
        {t("next")}
      </button>
    </nav>
  );
}
