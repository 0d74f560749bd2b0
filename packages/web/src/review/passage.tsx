import type { ContextPassage } from "@entente/server";
import { Link } from "@tanstack/react-router";
import { PartialDate } from "../components/marks.tsx";
import { piecesOf } from "../lib/segments.ts";
import { useSpeech } from "../words.ts";

/** The sentence in its own language between its neighbours, with the words marked on which the proposal rests. */
export function Passage({ passage }: { passage: ContextPassage }) {
  const { text, sentence, highlights, document } = passage;
  const marks = [
    { id: "sentence", kind: "sentence", ...sentence },
    ...highlights.map(({ start, end }, index) => ({ id: String(index), kind: "quote", start, end })),
  ];
  return (
    <figure className="passage">
      <blockquote lang={document.language}>
        {piecesOf(0, text.length, marks).map((piece) => {
          const words = text.slice(piece.start, piece.end);
          const holds = (kind: string) => piece.marks.some((mark) => mark.kind === kind);
          if (holds("quote")) return <mark key={piece.start}>{words}</mark>;
          return (
            <span key={piece.start} className={holds("sentence") ? "passage-sentence" : "passage-around"}>
              {words}
            </span>
          );
        })}
      </blockquote>
      <Origin passage={passage} />
    </figure>
  );
}

function Origin({ passage: { document, at, sentence, highlights } }: { passage: ContextPassage }) {
  const { label } = useSpeech();
  return (
    <figcaption className="detail">
      <span>{label("language", document.language ?? "unknown")}</span>
      {document.publisher && <span lang={document.language}>{document.publisher}</span>}
      <PartialDate date={document.publishedOn} />
      <Link
        to="/documents/$id"
        params={{ id: document.id }}
        search={{ at: at + (highlights[0]?.start ?? sentence.start) }}
        lang={document.language}
      >
        {document.title}
      </Link>
    </figcaption>
  );
}
