import type { WarningReviewItem } from "@entente/server";
import { useSpeech } from "../words.ts";
import { Passage } from "./passage.tsx";

/** A damaged place of a text and what that means. */
export function WarningCard({ item }: { item: WarningReviewItem }) {
  const { label, t } = useSpeech();
  return (
    <div className="review-sides">
      <section aria-label={t("reviewEvidence")}>{item.passage && <Passage passage={item.passage} />}</section>
      <section aria-label={t("reviewProposal")}>
        <p>{label("warningText", item.code)}</p>
      </section>
    </div>
  );
}
