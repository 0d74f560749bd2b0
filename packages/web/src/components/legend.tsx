import { kinds } from "@entente/model";
import type { DocumentPage } from "@entente/server";
import type { EvidenceKind } from "../lib/evidence.ts";
import { useSpeech } from "../words.ts";
import { KindMark } from "./marks.tsx";

interface Props {
  document: DocumentPage;
  hidden: ReadonlySet<EvidenceKind>;
  toggle: (kind: EvidenceKind) => void;
}

/** What the marks in the text mean; each kind can be taken out of sight. */
export function Legend({ document, hidden, toggle }: Props) {
  const { t, kinds: many } = useSpeech();
  const shown = kinds.filter((kind) => document.items.some((item) => item.kind === kind));
  if (shown.length === 0) return null;
  return (
    <fieldset className="legend">
      <legend className="hidden">{t("markedInText")}</legend>
      {shown.map((kind) => (
        <button key={kind} type="button" aria-pressed={!hidden.has(kind)} onClick={() => toggle(kind)}>
          <KindMark kind={kind} />
          <span className={`sample u-${kind}`}>{many(kind)}</span>
        </button>
      ))}
    </fieldset>
  );
}
