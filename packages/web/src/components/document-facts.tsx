import { kindDefinitions, kinds } from "@entente/model";
import type { DocumentFact, DocumentPage } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { damageId, sectorId } from "../lib/evidence.ts";
import { displayValue, isSourceWords, termTexts } from "../lib/values.ts";
import { type Speech, useSpeech } from "../words.ts";
import { useReach } from "./linked.ts";
import { KindName } from "./marks.tsx";

/** Kinds without a name are headed by what they are: "Visit", "Investment projects · 221". */
function headingOf(fact: DocumentFact, speech: Speech): string {
  if (kindDefinitions[fact.kind].caption) return "";
  const terms = Object.fromEntries(
    fact.values.filter(({ state }) => state !== "rejected").map(({ property, value }) => [property, String(value)]),
  );
  return termTexts(fact.kind, terms, speech).join(" · ");
}

const inHeading = (fact: DocumentFact, property: string): boolean =>
  !kindDefinitions[fact.kind].caption && ["type", "status", "force", "measure", "value", "unit", "bound"].includes(property);

function SaidValue({ fact, value, language }: { fact: DocumentFact; value: DocumentFact["values"][number]; language: string | undefined }) {
  const speech = useSpeech();
  return (
    <dd className={`said-${value.state}`} lang={isSourceWords(fact.kind, value.property) ? language : undefined}>
      {displayValue(fact.kind, value.property, value, speech)}
      {value.implied && (
        <span className="implied" lang={speech.language}>
          {speech.t("implied")}
        </span>
      )}
    </dd>
  );
}

/** What was read about a fact beside its name, each property once with all of its values. */
function Said({ fact, language }: { fact: DocumentFact; language: string | undefined }) {
  const { label } = useSpeech();
  const caption = kindDefinitions[fact.kind].caption;
  const said = fact.values.filter(({ property }) => property !== caption && property !== "words" && !inHeading(fact, property));
  if (said.length === 0) return null;
  return (
    <dl className="said">
      {[...Map.groupBy(said, ({ property }) => property)].map(([property, values]) => (
        <div key={property}>
          <dt>{label("property", property)}</dt>
          {values.map((value) => (
            <SaidValue key={value.claim} fact={fact} value={value} language={language} />
          ))}
        </div>
      ))}
    </dl>
  );
}

const Fact = memo(function Fact({ fact, language }: { fact: DocumentFact; language: string | undefined }) {
  const speech = useSpeech();
  const { t } = speech;
  const heading = headingOf(fact, speech);
  const { toText } = useReach();
  return (
    <li className="fact" data-ids={fact.subject}>
      <button type="button" className="fact-caption" onClick={() => toText(fact.subject)}>
        {heading && <span className="fact-heading">{heading}</span>}
        <span lang={language}>{fact.caption}</span>
      </button>
      <Link to="/records/$id" params={{ id: fact.record }} className="fact-record" aria-label={t("openRecord", { caption: fact.caption })}>
        →
      </Link>
      <Said fact={fact} language={language} />
    </li>
  );
});

/** Places of the text that are damaged, each with what that means for the reader. */
function Damage({ document }: { document: DocumentPage }) {
  const { t, label, number } = useSpeech();
  const { toText } = useReach();
  if (document.damage.length === 0) return null;
  return (
    <section className="fact-group damage" aria-labelledby="facts-damage">
      <h2 id="facts-damage">
        <span className="kind-name">
          <span className="mark k-damage" aria-hidden="true">
            !
          </span>
          {t("damageTitle")}
        </span>
        <span className="figures">{number(document.damage.length)}</span>
      </h2>
      <ul>
        {document.damage.map((warning, index) => (
          <li key={damageId(index)} className="fact" data-ids={damageId(index)}>
            <button type="button" className="fact-caption" onClick={() => toText(damageId(index))}>
              {label("warning", warning.code)}
            </button>
            {warning.evidence[0] && <q lang={document.language}>{warning.evidence[0].quote}</q>}
            <p className="detail">{label("warningText", warning.code)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sectors({ document }: { document: DocumentPage }) {
  const { t, label } = useSpeech();
  const { toText } = useReach();
  if (document.sectors.length === 0) return null;
  return (
    <section className="fact-group" aria-labelledby="facts-sectors">
      <h2 id="facts-sectors">{t("sectors")}</h2>
      <ul className="sectors">
        {document.sectors.map((sector) => (
          <li key={sector.code} data-ids={sectorId(sector.code)}>
            <button type="button" className="tag" onClick={() => toText(sectorId(sector.code))}>
              {label("sector", sector.code)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that was read from the document, kind by kind. */
export function DocumentFacts({ document }: { document: DocumentPage }) {
  const { number } = useSpeech();
  return (
    <>
      <Damage document={document} />
      {kinds.map((kind) => {
        const facts = document.items.filter((item) => item.kind === kind);
        if (facts.length === 0) return null;
        return (
          <section key={kind} className="fact-group" aria-labelledby={`facts-${kind}`}>
            <h2 id={`facts-${kind}`}>
              <KindName kind={kind} many />
              <span className="figures">{number(facts.length)}</span>
            </h2>
            <ul>
              {facts.map((fact) => (
                <Fact key={fact.subject} fact={fact} language={document.language} />
              ))}
            </ul>
          </section>
        );
      })}
      <Sectors document={document} />
    </>
  );
}
