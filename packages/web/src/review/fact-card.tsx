import type { FactItem } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { displayValue, isSourceWords } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { Passage } from "./passage.tsx";

/** What is proposed, property by property, beside the sentence that says it. */
export function FactCard({ item }: { item: FactItem }) {
  const { t } = useSpeech();
  return (
    <div className="review-sides">
      <section aria-label={t("reviewEvidence")}>{item.passage && <Passage passage={item.passage} />}</section>
      <section aria-label={t("reviewProposal")}>
        <Values item={item} />
        <Standing item={item} />
      </section>
    </div>
  );
}

function Values({ item }: { item: FactItem }) {
  const speech = useSpeech();
  const language = item.passage?.document.language;
  return (
    <dl className="proposal">
      {[...Map.groupBy(item.values, ({ property }) => property)].map(([property, values]) => (
        <div key={property}>
          <dt>{speech.label("property", property)}</dt>
          {values.map((value) => (
            <dd key={value.claim} className={`said-${value.state}`} lang={isSourceWords(item.kind, property) ? language : undefined}>
              {displayValue(item.kind, property, value, speech)}
              {value.implied && <span className="implied" lang={speech.language}>{` ${speech.t("implied")}`}</span>}
              {value.state !== "proposed" && (
                <span className={`state-sign state-${value.state}`} lang={speech.language}>
                  {speech.label("state", value.state)}
                </span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The record it would strengthen, where others speak of the same. */
function Standing({ item: { record } }: { item: FactItem }) {
  const { t } = useSpeech();
  return (
    <p className="detail">
      {t("reviewBelongsTo")}{" "}
      <Link to="/records/$id" params={{ id: record.id }}>
        {record.caption}
      </Link>{" "}
      {record.documents > 1 && t("inDocuments", { count: record.documents })}
    </p>
  );
}
