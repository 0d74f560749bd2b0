import { type Kind, kinds } from "@entente/model";
import { useEffect } from "react";
import { createStore, kept } from "../lib/store.ts";

/** A record or document that was opened on this machine. */
export interface Visit {
  type: "record" | "document";
  id: string;
  kind?: Kind | undefined;
  caption: string;
}

const most = 8;

function isVisit(value: unknown): value is Visit {
  if (typeof value !== "object" || value === null) return false;
  const { type, id, kind, caption } = value as Record<string, unknown>;
  return (
    (type === "record" || type === "document") &&
    typeof id === "string" &&
    typeof caption === "string" &&
    (kind === undefined || kinds.some((one) => one === kind))
  );
}

function remembered(): readonly Visit[] {
  try {
    const list: unknown = JSON.parse(kept.read("recent") ?? "[]");
    return Array.isArray(list) ? list.filter(isVisit).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** What was opened last, the latest first; kept in this browser only. */
export const recent = createStore(remembered(), (list) => kept.write("recent", JSON.stringify(list)));

/** Notes that something is being looked at. */
export function useVisit({ type, id, kind, caption }: Visit): void {
  useEffect(() => {
    const visit: Visit = { type, id, caption, ...(kind ? { kind } : {}) };
    recent.set((list) => [visit, ...list.filter((other) => other.id !== id)].slice(0, most));
  }, [type, id, kind, caption]);
}
