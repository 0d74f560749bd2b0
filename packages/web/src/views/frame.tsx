import type { Kind } from "@entente/model";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { recordQuery } from "../api/queries.ts";
import { KindMark } from "../components/marks.tsx";
import { useTitle } from "../lib/hooks.ts";
import { useSpeech } from "../words.ts";

export type ViewName = "timeline" | "map" | "network";
const views = [
  ["timeline", "/timeline"],
  ["map", "/map"],
  ["network", "/network"],
] as const satisfies readonly (readonly [ViewName, string])[];

/** The three ways to look at the same things; the record they are narrowed to goes along. */
function Tabs({ view, record }: { view: ViewName; record: string | undefined }) {
  const { t } = useSpeech();
  return (
    <nav className="kinds view-tabs" aria-label={t("views")}>
      {views.map(([name, to]) => (
        <Link key={name} to={to} search={record === undefined ? {} : { record }} aria-current={name === view ? "page" : undefined}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

/** What the view is narrowed to, and the way back to everything. */
function Narrowed({ view, record }: { view: ViewName; record: string }) {
  const { t } = useSpeech();
  const { data } = useQuery(recordQuery(record));
  const [, to] = views.find(([name]) => name === view) ?? views[0];
  return (
    <p className="view-narrowed">
      {data && (
        <Link to="/records/$id" params={{ id: record }} className="caption">
          {t("onlyRecord", { caption: data.caption })}
        </Link>
      )}
      <Link to={to} search={{}}>
        {t("wholeRegister")}
      </Link>
    </p>
  );
}

interface FrameProps {
  view: ViewName;
  record: string | undefined;
  children: ReactNode;
}

const ledes = { timeline: "timelineLede", map: "mapLede", network: "networkLede" } as const;

/** What stands around each view. */
export function ViewFrame({ view, record, children }: FrameProps) {
  const { t } = useSpeech();
  useTitle(t(view));
  return (
    <div className="page view">
      <h1>{t(view)}</h1>
      <p className="lede">{t(ledes[view])}</p>
      <Tabs view={view} record={record} />
      {record !== undefined && <Narrowed view={view} record={record} />}
      {children}
    </div>
  );
}

interface KindsProps {
  legend: string;
  offered: readonly Kind[];
  chosen: readonly Kind[];
  /** How each kind is called here; its own name unless told. */
  name?: (kind: Kind) => string;
  counts?: (kind: Kind) => number;
  change: (chosen: readonly Kind[]) => void;
}

/** The kinds a view shows, each switched by itself; the last one cannot be switched off. */
export function KindChoice({ legend, offered, chosen, name, counts, change }: KindsProps) {
  const speech = useSpeech();
  const toggle = (kind: Kind) => change(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    <fieldset className="kind-choice">
      <legend>{legend}</legend>
      {offered.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            disabled={chosen.length === 1 && chosen.includes(kind)}
            onChange={() => toggle(kind)}
          />
          <KindMark kind={kind} />
          <span>{(name ?? speech.kinds)(kind)}</span>
          {counts && <span className="figures">{speech.number(counts(kind))}</span>}
        </label>
      ))}
    </fieldset>
  );
}
