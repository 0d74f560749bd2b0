import type { RecordPage, RecordProperty, RecordValue } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { claimsOf } from "../lib/edit.ts";
import type { ValueGroup } from "../lib/quotations.ts";
import { displayValue, isSourceWords } from "../lib/values.ts";
import { useSpeech } from "../words.ts";
import { openEdit } from "./editing.ts";
import { Sentences } from "./sentences.tsx";

interface Props {
  record: RecordPage;
  property: RecordProperty;
  value: RecordValue;
}

/** What can be done about one value. */
function Acts({ record, property, value }: Props) {
  const { t } = useSpeech();
  const claims = claimsOf(value);
  if (claims.length === 0) return null;
  const open = (act: "accept" | "correct" | "reject") => () => openEdit({ act, record, property: property.name, value, claims });
  const named = (act: string) => `${act}: ${value.label}`;
  return (
    <span className="acts">
      {value.state !== "accepted" && (
        <button type="button" className="link" aria-label={named(t("do_accept"))} onClick={open("accept")}>
          {t("do_accept")}
        </button>
      )}
      {value.state !== "rejected" && (
        <>
          <button type="button" className="link" aria-label={named(t("do_correct"))} onClick={open("correct")}>
            {t("do_correct")}
          </button>
          <button type="button" className="link" aria-label={named(t("do_reject"))} onClick={open("reject")}>
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

function ValueLine(props: Props) {
  const { value } = props;
  const { label, t } = useSpeech();
  return (
    <div className={`value-line value-${value.state}`}>
      <Words {...props} />
      {value.state !== "proposed" && <span className={`state-sign state-${value.state}`}>{label("state", value.state)}</span>}
      {value.documents > 1 && <span className="detail">{t("inDocuments", { count: value.documents })}</span>}
      <Acts {...props} />
    </div>
  );
}

function Group({ record, property, group }: { record: RecordPage; property: RecordProperty; group: ValueGroup }) {
  const [first] = group.values;
  return (
    <div className="value">
      {group.values.map((value) => (
        <ValueLine key={`${value.label}-${String(value.value)}-${value.record ?? ""}`} record={record} property={property} value={value} />
      ))}
      {first && <Sentences value={first} repeated={group.repeated} />}
    </div>
  );
}

/** One property with its values; rival ones stand side by side under a plain word that they disagree. */
export function PropertySection({
  record,
  property,
  groups,
}: {
  record: RecordPage;
  property: RecordProperty;
  groups: readonly ValueGroup[];
}) {
  const { label, t } = useSpeech();
  const id = `property-${property.name}`;
  return (
    <section className="property" aria-labelledby={id}>
      <h2 id={id}>{label("property", property.name)}</h2>
      <div>
        {property.disagreement && <p className="disagreement">{t("disagree")}</p>}
        <div className={property.disagreement ? "values values-rival" : "values"}>
          {groups.map((group) => (
            <Group
              key={group.values.map(({ label, value }) => `${label} ${String(value)}`).join("; ")}
              record={record}
              property={property}
              group={group}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
