import { fold, type Kind, kinds, languages } from "@entente/model";
import type { SearchHit } from "@entente/server";
import type { useNavigate } from "@tanstack/react-router";
import { chooseLanguage, ownNames, type Speech } from "../words.ts";
import type { Visit } from "./recent.ts";

type Navigate = ReturnType<typeof useNavigate>;

/** A line of the menu: what it leads to, or does. */
export interface Entry {
  id: string;
  label: string;
  detail: string;
  kind?: Kind;
  /** The mark of an entry that is no record. */
  sign: string;
  run: () => void;
}

export interface Group {
  title: string;
  entries: readonly Entry[];
}

/** A line that does something. */
export function action(id: string, label: string, run: () => void, detail = ""): Entry {
  return { id: `action-${id}`, label, detail, sign: "›", run };
}

/** Everything that can be gone to or done from anywhere. */
export function actionsOf(speech: Speech, navigate: Navigate, help: () => void): Entry[] {
  const { t } = speech;
  const go = (to: "/" | "/documents" | "/review" | "/history" | "/timeline" | "/map" | "/network" | "/import") => () =>
    void navigate({ to });
  return [
    action("review", t("review"), go("/review")),
    action("add", t("addDocuments"), go("/documents")),
    action("documents", t("documents"), go("/documents")),
    ...kinds.map((kind) =>
      action(`kind-${kind}`, speech.kinds(kind), () => void navigate({ to: "/register/$kind", params: { kind } }), t("register")),
    ),
    action("history", t("history"), go("/history")),
    action("timeline", t("timeline"), go("/timeline"), t("views")),
    action("map", t("map"), go("/map"), t("views")),
    action("network", t("network"), go("/network"), t("views")),
    action("import", t("importList"), go("/import")),
    action("start", t("toStart"), go("/")),
    action("help", t("keys"), help, "?"),
    ...languages.map((code) => action(`language-${code}`, ownNames[code], () => void chooseLanguage(code), t("interfaceLanguage"))),
  ];
}

/** Actions in whose words all that was typed stands. */
export function fitting(actions: readonly Entry[], q: string): Entry[] {
  const words = fold(q).split(/\s+/u).filter(Boolean);
  return actions.filter(({ label, detail }) => {
    const text = fold(`${label} ${detail}`);
    return words.every((word) => text.includes(word));
  });
}

/** A record or document as a line. */
export function placeEntry({ type, id, kind, caption }: Visit, detail: string, navigate: Navigate): Entry {
  const run = () =>
    void (type === "record" ? navigate({ to: "/records/$id", params: { id } }) : navigate({ to: "/documents/$id", params: { id } }));
  return { id: `${type}-${id}`, label: caption, detail, sign: "¶", run, ...(kind ? { kind } : {}) };
}

export function hitEntry(hit: SearchHit, speech: Speech, navigate: Navigate): Entry {
  const detail = [hit.kind ? speech.kind(hit.kind) : speech.t("document"), hit.detail].filter(Boolean).join(" · ");
  return placeEntry(hit, detail, navigate);
}
