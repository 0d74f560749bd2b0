import { fold } from "@entente/model";
import { type SubmitEvent, useId, useMemo } from "react";
import { useSpeech } from "../words.ts";
import type { Connections, NetworkNode } from "./connections.ts";

/** Names offered while typing, the best connected. */
const offered = 300;

/** The record whose name is what was typed, else the best connected one whose name holds it. */
export function nodeNamed(nodes: readonly NetworkNode[], typed: string): NetworkNode | undefined {
  const wanted = fold(typed.trim());
  if (wanted === "") return undefined;
  return nodes.find(({ caption }) => fold(caption) === wanted) ?? nodes.find(({ caption }) => fold(caption).includes(wanted));
}

/** A field that finds a record of the picture by its name. */
export function FindNode({ connections, find }: { connections: Connections; find: (id: string) => void }) {
  const { t } = useSpeech();
  const list = useId();
  const nodes = useMemo(
    () => [...connections.nodes.values()].sort((a, b) => (connections.degrees.get(b.id) ?? 0) - (connections.degrees.get(a.id) ?? 0)),
    [connections],
  );
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("name");
    const node = typeof typed === "string" ? nodeNamed(nodes, typed) : undefined;
    if (node) find(node.id);
  };
  return (
    <form className="find-node" onSubmit={submit}>
      <label>
        <span>{t("findInPicture")}</span>
        <span className="field-row">
          <input name="name" type="search" list={list} autoComplete="off" />
          <button type="submit" className="button">
            {t("go")}
          </button>
        </span>
      </label>
      <datalist id={list}>
        {[...new Set(nodes.slice(0, offered).map(({ caption }) => caption))].map((caption) => (
          <option key={caption} value={caption}>
            {caption}
          </option>
        ))}
      </datalist>
    </form>
  );
}
