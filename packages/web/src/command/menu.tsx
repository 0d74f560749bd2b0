import type { FindResult } from "@entente/server";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { get } from "../api/client.ts";
import { Dialog } from "../components/dialog.tsx";
import { KindMark } from "../components/marks.tsx";
import { useSettled } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";
import { actionsOf, type Entry, fitting, type Group, hitEntry, placeEntry } from "./entries.ts";
import { actionsHere } from "./here.ts";
import { commanding } from "./open.ts";
import { recent } from "./recent.ts";

/** Milliseconds the typing rests before the register is asked. */
const rest = 80;

function useFound(q: string) {
  const asked = useSettled(q.trim(), rest);
  return useQuery({
    queryKey: ["find", asked],
    queryFn: ({ signal }) => get<FindResult>("/api/find", { q: asked, limit: 12 }, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

/** What the menu offers: what was opened last and all actions, or what fits the words typed. */
function useGroups(q: string, help: () => void): { groups: Group[]; settled: boolean } {
  const speech = useSpeech();
  const navigate = useNavigate();
  const visits = recent.use();
  const found = useFound(q);
  const here = actionsHere(useLocation(), speech, navigate);
  const actions = actionsOf(speech, navigate, help);
  if (q.trim() === "") {
    const last = visits.map((visit) => placeEntry(visit, visit.kind ? speech.kind(visit.kind) : speech.t("document"), navigate));
    const groups = grouped([speech.t("commandRecent"), last], [speech.t("commandHere"), here], [speech.t("commandActions"), actions]);
    return { groups, settled: true };
  }
  const hits = (found.data?.items ?? []).map((hit) => hitEntry(hit, speech, navigate));
  const everywhere: Entry = {
    id: "action-search",
    label: speech.t("commandSearchAll", { q: q.trim() }),
    detail: "",
    sign: "/",
    run: () => void navigate({ to: "/search", search: { q: q.trim() } }),
  };
  const groups = grouped([speech.t("register"), hits], [speech.t("commandActions"), [...fitting([...here, ...actions], q), everywhere]]);
  return { groups, settled: !found.isFetching };
}

function grouped(...groups: [title: string, entries: readonly Entry[]][]): Group[] {
  return groups.filter(([, entries]) => entries.length > 0).map(([title, entries]) => ({ title, entries }));
}

function Option({
  entry,
  id,
  active,
  choose,
  point,
}: {
  entry: Entry;
  id: string;
  active: boolean;
  choose: () => void;
  point: () => void;
}) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- the field keeps the focus and has the keys
    <div ref={line} id={id} role="option" aria-selected={active} className="command-option" onClick={choose} onPointerMove={point}>
      {entry.kind ? (
        <KindMark kind={entry.kind} />
      ) : (
        <span className="command-sign" aria-hidden="true">
          {entry.sign}
        </span>
      )}
      <span className="command-label">{entry.label}</span>
      {entry.detail && <span className="detail">{entry.detail}</span>}
    </div>
  );
}

/** The entries under their headings; the one chosen by the arrow keys is told to the field. */
function Options({
  groups,
  list,
  at,
  choose,
  point,
}: {
  groups: readonly Group[];
  list: string;
  at: number;
  choose: (entry: Entry) => void;
  point: (at: number) => void;
}) {
  const entries = groups.flatMap((group) => group.entries);
  return groups.map((group) => (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of options has no element of its own
    <div key={group.title} role="group" aria-label={group.title}>
      <div className="command-title" aria-hidden="true">
        {group.title}
      </div>
      {group.entries.map((entry) => {
        const index = entries.indexOf(entry);
        return (
          <Option
            key={entry.id}
            entry={entry}
            id={`${list}-${index}`}
            active={index === at}
            choose={() => choose(entry)}
            point={() => point(index)}
          />
        );
      })}
    </div>
  ));
}

/** What a key does to the chosen line: its new index, "run", or nothing. Keys that an input method is using are its own. */
function moved(event: KeyboardEvent, at: number, count: number): number | "run" | undefined {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return undefined;
  if (event.key === "ArrowDown") return (at + 1) % Math.max(1, count);
  if (event.key === "ArrowUp") return (at - 1 + count) % Math.max(1, count);
  if (event.key === "PageDown") return Math.min(count - 1, at + 8);
  if (event.key === "PageUp") return Math.max(0, at - 8);
  return event.key === "Enter" ? "run" : undefined;
}

/** The menu that leads to every record, document and action, by typing in whatever script. */
export default function CommandMenu({ close, help }: { close: () => void; help: () => void }) {
  const { t } = useSpeech();
  const list = useId();
  const q = commanding.use() ?? "";
  const [at, setAt] = useState(0);
  const { groups, settled } = useGroups(q, help);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = Math.min(at, entries.length - 1);
  const choose = (entry: Entry) => {
    close();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    const to = moved(event, chosen, entries.length);
    if (to === undefined) return;
    event.preventDefault();
    const entry = entries[chosen];
    if (to !== "run") setAt(to);
    else if (entry) choose(entry);
  };
  return (
    <Dialog title={t("command")} close={close}>
      <input
        className="field command-field"
        role="combobox"
        aria-label={t("commandField")}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        {...(entries.length > 0 ? { "aria-activedescendant": `${list}-${chosen}` } : {})}
        placeholder={t("commandField")}
        value={q}
        onChange={(event) => {
          const words = event.target.value;
          commanding.set(() => words);
          setAt(0);
        }}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element lists options that are searched for elsewhere */}
      <div id={list} role="listbox" aria-label={t("command")} className="command-list" aria-busy={!settled}>
        <Options groups={groups} list={list} at={chosen} choose={choose} point={setAt} />
      </div>
      <output className="hidden">{settled && t("commandResults", { count: entries.length })}</output>
    </Dialog>
  );
}
