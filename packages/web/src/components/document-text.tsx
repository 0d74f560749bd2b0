import { type MouseEvent, memo, useCallback } from "react";
import type { EvidenceKind } from "../lib/evidence.ts";
import type { Line, Piece } from "../lib/segments.ts";
import { useReach } from "./linked.ts";

interface Props {
  text: string;
  lines: readonly Line<EvidenceKind>[];
  language: string | undefined;
}

const words = (ids: Iterable<string>): string => [...new Set(ids)].join(" ");

/** Up to two kinds show at once: the most particular as a tinted word, the one around it as a line below. */
function Evidence({ piece, children }: { piece: Piece<EvidenceKind>; children: string }) {
  const facts = piece.marks.filter((mark) => mark.kind !== "sector");
  const kinds = [...new Set(facts.map((mark) => mark.kind))];
  return (
    <span
      className="evidence"
      data-ids={words([...facts, ...piece.marks].map((mark) => mark.id))}
      data-start={piece.start}
      data-kind={kinds[0] ?? "sector"}
      data-around={kinds.find((kind) => kind !== kinds[0])}
    >
      {children}
    </span>
  );
}

const Paragraph = memo(function Paragraph({ text, line }: { text: string; line: Line<EvidenceKind> }) {
  return (
    <p data-start={line.start}>
      {line.pieces.map((piece) => {
        const part = text.slice(piece.start, piece.end);
        return piece.marks.length > 0 ? (
          <Evidence key={piece.start} piece={piece}>
            {part}
          </Evidence>
        ) : (
          part
        );
      })}
    </p>
  );
});

/** A selection of words is left alone; a plain click on evidence shows its fact. */
function useClick(): (event: MouseEvent<HTMLElement>) => void {
  const { toFact } = useReach();
  return useCallback(
    (event) => {
      const carrier = event.target instanceof Element ? event.target.closest<HTMLElement>(".evidence:not([data-kind='sector'])") : null;
      const [first] = carrier?.dataset["ids"]?.split(" ") ?? [];
      if (first !== undefined && (document.getSelection()?.isCollapsed ?? true)) toFact(first);
    },
    [toFact],
  );
}

/** The text as it was read, in its own language, with what rests on it marked. The keyboard walks it by the keys n and p. */
export function DocumentText({ text, lines, language }: Props) {
  const click = useClick();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- n, p and the list of facts do the same
    <div className="document-text" lang={language} onClick={click}>
      {lines.map((line) => (
        <Paragraph key={line.start} text={text} line={line} />
      ))}
    </div>
  );
}
