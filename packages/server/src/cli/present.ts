import type { Kind } from "@entente/model";
import * as contract from "../contract.ts";
import type { Speak } from "../messages.ts";

type Presenter = (result: unknown, speak: Speak) => string[];

/** What an operation gave, as lines for a person. An operation without a form of its own is shown as JSON. */
export function present(id: string, result: unknown, speak: Speak): string {
  const presenter = presenters[id];
  const lines = presenter ? presenter(result, speak) : [JSON.stringify(result, null, 2)];
  return lines.map((line) => `${line}\n`).join("");
}

const presenters: Readonly<Record<string, Presenter>> = {
  overview: (result, speak) => overviewLines(contract.overview.parse(result), speak),
  "records.list": (result, speak) => {
    const { total, items } = contract.recordList.parse(result);
    return listLines(
      items.map((item) => recordLine(item, speak)),
      total,
      speak,
    );
  },
  "records.get": (result, speak) => recordLines(contract.recordPage.parse(result), speak),
  "documents.list": (result, speak) => {
    const { total, items } = contract.documentList.parse(result);
    return listLines(items.map(documentLine), total, speak);
  },
  "documents.get": (result, speak) => documentLines(contract.documentPage.parse(result), speak),
  search: (result, speak) => {
    const { total, items } = contract.searchResult.parse(result);
    return listLines(
      items.map((item) => hitLine(item, speak)),
      total,
      speak,
    );
  },
  "history.list": (result, speak) => {
    const { total, items } = contract.historyList.parse(result);
    return listLines(
      items.map((item) => historyLine(item, speak)),
      total,
      speak,
    );
  },
  "decisions.undo": (result, speak) => [speak("cli", "done", { id: contract.done.parse(result).id })],
  resolve: (result, speak) => [speak("cli", "resolved", contract.resolved.parse(result))],
  rebuild: (result, speak) => [speak("cli", "rebuilt", contract.rebuilt.parse(result))],
};

function listLines(lines: readonly string[], total: number, speak: Speak): string[] {
  if (lines.length === 0) return [speak("cli", "list.empty")];
  return [...lines, speak("cli", "list.total", { shown: lines.length, total })];
}

const columns = (...words: (string | undefined)[]) => words.filter((word) => word).join("  ");
const kindName = (kind: Kind, speak: Speak) => speak("term", `kind.${kind}`);

function recordLine({ id, kind, caption, detail, date }: contract.RecordSummary, speak: Speak): string {
  return columns(kindName(kind, speak), caption, detail, date, `[${id}]`);
}

function documentLine({ id, file, title, language, publisher, publishedOn }: contract.DocumentSummary): string {
  return columns(language, publishedOn, title ?? file, publisher, `[${id}]`);
}

function hitLine({ id, type, kind, caption, detail, snippet }: contract.SearchHit, speak: Speak): string {
  const what = kind ? kindName(kind, speak) : speak("cli", "label.documents");
  return columns(type === "document" ? speak("cli", "label.documents") : what, caption, detail, snippet, `[${id}]`);
}

function historyLine({ id, at, author, act, caption, property, from, to, reason }: contract.HistoryEntry, speak: Speak): string {
  const change = [from, to].filter((side) => side).join(" → ");
  return columns(at.slice(0, 16).replace("T", " "), author, speak("term", `act.${act}`), caption, property, change, reason, `[${id}]`);
}

function overviewLines(overview: contract.Overview, speak: Speak): string[] {
  const counts = Object.entries(overview.records).map(([kind, count]) => `  ${speak("term", `kinds.${kind}`)}: ${count}`);
  return [
    `${speak("cli", "label.documents")}: ${overview.documents}`,
    ...counts,
    `${speak("cli", "label.claims")}: ${overview.claims}`,
    `${speak("cli", "label.disagreements")}: ${overview.disagreements}`,
    `${speak("cli", "label.warnings")}: ${overview.warnings}`,
    ...overview.recentDocuments.map((document) => `  ${documentLine(document)}`),
  ];
}

function recordLines(record: contract.RecordPage, speak: Speak): string[] {
  const properties = record.properties.flatMap(({ name, values }) => [
    speak("term", `property.${name}`),
    ...values.flatMap((value) => [`  ${value.label}  (${speak("term", `state.${value.state}`)})`, ...value.sources.map(sourceLine)]),
  ]);
  return [recordLine(record, speak), ...properties];
}

function sourceLine({ sentence, author, reason, document, claim }: contract.RecordSource): string {
  const origin = document ? columns(document.publisher ?? document.title, document.publishedOn) : columns(author, reason);
  return `    ${columns(sentence && `“${sentence}”`, origin, `[${claim}]`)}`;
}

function documentLines(document: contract.DocumentPage, speak: Speak): string[] {
  const items = document.items.map(
    ({ kind, caption, evidence }) => `  ${columns(kindName(kind, speak), caption, evidence[0] && `“${evidence[0].quote}”`)}`,
  );
  return [documentLine(document), ...items, "", document.text];
}
