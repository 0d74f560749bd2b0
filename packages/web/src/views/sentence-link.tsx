import { Link } from "@tanstack/react-router";
import { useSpeech } from "../words.ts";
import type { NetworkNode } from "./connections.ts";

/** The way to the sentence in which a connecting record was read; nothing where a person entered it. */
export function SentenceLink({ node }: { node: NetworkNode }) {
  const { t } = useSpeech();
  if (!node.sentence) return null;
  const { document, at } = node.sentence;
  return (
    <Link to="/documents/$id" params={{ id: document }} search={{ at }} aria-label={`${t("sentenceHead")}: ${node.caption}`}>
      {t("readSentence")}
    </Link>
  );
}
