import type { useLocation, useNavigate } from "@tanstack/react-router";
import { type ExportFormat, exportAddress, exportNames, tableFormats, wholeFormats } from "../api/exchange.ts";
import type { Speech } from "../words.ts";
import { action, type Entry } from "./entries.ts";

type Location = Pick<ReturnType<typeof useLocation>, "pathname" | "search">;
type Query = Readonly<Record<string, unknown>>;

/** What a page shows, as the words of an export. */
function shownOn({ pathname, search }: Location): { query: Query; formats: readonly ExportFormat[] } | undefined {
  const [, place = "", name = ""] = pathname.split("/");
  if (place === "records" && name) return { query: { record: decodeURIComponent(name) }, formats: wholeFormats };
  if (place === "register") return { query: { ...(name && { kind: name }), ...search }, formats: wholeFormats };
  if (place === "documents" && !name) return { query: { list: "documents", ...search }, formats: tableFormats };
  return place === "history" ? { query: { list: "history" }, formats: tableFormats } : undefined;
}

function downloads(location: Location, { t, language }: Speech): Entry[] {
  const shown = shownOn(location);
  if (!shown) return [];
  return shown.formats.map((format) =>
    action(
      `export-${format}`,
      t(exportNames[format]),
      () => window.location.assign(exportAddress(format, shown.query, language)),
      t("exportMenu"),
    ),
  );
}

function viewsOf({ pathname }: Location, { t }: Speech, navigate: ReturnType<typeof useNavigate>): Entry[] {
  const record = /^\/records\/([^/]+)$/u.exec(pathname)?.[1];
  if (record === undefined) return [];
  return (["network", "map", "timeline"] as const).map((view) =>
    action(
      `here-${view}`,
      t(view),
      () => void navigate({ to: `/${view}`, search: { record: decodeURIComponent(record) } }),
      t("commandThisRecord"),
    ),
  );
}

/** What can be done with the page that is open: its views, and what it lists as a file. */
export function actionsHere(location: Location, speech: Speech, navigate: ReturnType<typeof useNavigate>): Entry[] {
  return [...viewsOf(location, speech, navigate), ...downloads(location, speech)];
}
