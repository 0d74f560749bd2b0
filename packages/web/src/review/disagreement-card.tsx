import type { DisagreementItem, RecordValue } from "@entente/server";
import { Sentences } from "../components/sentences.tsx";
import { displayValue, isSourceWords } from "../lib/values.ts";
import { useSpeech } from "../words.ts";

/** One of the values that cannot all hold, with the claim that stands for it. */
export interface Rivalling {
  property: string;
  value: RecordValue;
  claim: string;
}

/** The rival values of an item in the order of their digits. */
export function rivalsOf(item: DisagreementItem): Rivalling[] {
  return item.properties
    .flatMap(({ name, values }) => values.map((value) => ({ property: name, value, claim: value.sources[0]?.claim ?? "" })))
    .filter(({ claim }) => claim !== "");
}

/** Rival values, each with its digit and the sentences that say it. */
export function DisagreementCard({ item, choose }: { item: DisagreementItem; choose: (rival: Rivalling) => void }) {
  const speech = useSpeech();
  const rivals = rivalsOf(item);
  return (
    <div className="rivals">
      {item.properties.map(({ name }) => (
        <section key={name} aria-label={speech.label("property", name)}>
          <h3>{speech.label("property", name)}</h3>
          <ol>
            {rivals.map((rival, index) =>
              rival.property === name ? (
                <li key={rival.claim} className="rival">
                  <button type="button" className="button rival-choice" onClick={() => choose(rival)}>
                    {index < 9 && <kbd>{index + 1}</kbd>}{" "}
                    <span lang={isSourceWords(item.kind, name) ? rival.value.sources[0]?.document?.language : undefined}>
                      {displayValue(item.kind, name, rival.value, speech)}
                    </span>
                  </button>
                  <span className="detail">{speech.t("inDocuments", { count: rival.value.documents })}</span>
                  <Sentences value={rival.value} repeated={false} />
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
