import type { RecordPage, RecordProperty, RecordValue } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { displayValue, isSourceWords } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { openEdit } from "./editing.ts";
import { Sentences } from "./sentences.tsx";

interface Props {
  record: RecordPage;
  property: RecordProperty;
  value: RecordValue;
}

/** What can be done about one value. The claim that is corrected is the first that still stands. */
function Acts({ record, property, value }: Props) {
  const { t } = useSpeech();
  const standing = value.sources.find((source) => source.state !== "rejected") ?? value.sources[0];
  if (!standing) return null;
  const claims = value.sources.map(({ claim, state }) => ({ claim, state }));
  const decide = (act: "accept" | "reject") => openEdit({ act, record, property: property.name, value, claims });
  const correct = () => openEdit({ act: "correct", record, property: property.name, value, claim: standing.claim, state: standing.state });
  return (
    <span className="acts">
      {value.state !== "accepted" && (
        <button type="button" className="link" onClick={() => decide("accept")}>
          {t("do_accept")}
        </button>
      )}
      {value.state !== "rejected" && (
        <>
          <button type="button" className="link" onClick={correct}>
            {t("do_correct")}
          </button>
          <button type="button" className="link" onClick={() => decide("reject")}>
            {t("do_reject")}
          </button>
        </>
      )}
    </span>
  );
}

function Words({ record, property, value }: Props) {
  const speech = useSpeech();
  const shown = displayValue(record.kind, property.name, value, speech);
  const language = isSourceWords(record.kind, property.name) ? value.sources[0]?.document?.language : undefined;
  if (!value.record || value.record === record.id) {
    return (
      <span className="value-words" lang={language}>
        {shown}
      </span>
    );
  }
  return (
    <Link to="/records/$id" params={{ id: value.record }} className="value-words">
      {shown}
    </Link>
  );
}

function Value(props: Props) {
  const { value } = props;
  const { label, t } = useSpeech();
  return (
    <div className={`value value-${value.state}`}>
      <p className="value-line">
        <Words {...props} />
        {value.state !== "proposed" && <span className={`state-sign state-${value.state}`}>{label("state", value.state)}</span>}
        {value.documents > 1 && <span className="detail">{t("inDocuments", { count: value.documents })}</span>}
        <Acts {...props} />
      </p>
      <Sentences value={value} />
    </div>
  );
}

/** One property with its values; rival ones stand side by side under a plain word that they disagree. */
export function PropertySection({ record, property }: { record: RecordPage; property: RecordProperty }) {
  const { label, t } = useSpeech();
  const id = `property-${property.name}`;
  return (
    <section className="property" aria-labelledby={id}>
      <h2 id={id}>{label("property", property.name)}</h2>
      <div>
        {property.disagreement && <p className="disagreement">{t("disagree")}</p>}
        <div className={property.disagreement ? "values values-rival" : "values"}>
          {property.values.map((value) => (
            <Value key={`${value.label}-${String(value.value)}-${value.record ?? ""}`} record={record} property={property} value={value} />
          ))}
        </div>
      </div>
    </section>
  );
}
