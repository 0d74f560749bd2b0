import type { NetworkView } from "@entente/server";
import { describe, expect, it } from "vitest";
import { connectionList, connectionsAt, connectionsOf, type NetworkNode } from "./connections.ts";

const node = (id: string, kind: NetworkNode["kind"], date?: string): NetworkNode => ({
  id,
  kind,
  caption: id.toUpperCase(),
  terms: {},
  ...(date === undefined ? {} : { date }),
});

const view = (nodes: NetworkNode[], links: [string, string, string][]): NetworkView => ({
  nodes,
  links: links.map(([source, property, target]) => ({ source, property, target })),
  total: 0,
  shown: 0,
});

const visit = view(
  [node("visit", "encounter", "2024-05-06"), node("hue", "place"), node("gifu", "place"), node("lan", "person")],
  [
    ["visit", "guest", "hue"],
    ["visit", "host", "gifu"],
    ["visit", "participant", "lan"],
  ],
);
const around = view(
  [
    { ...node("tie", "tie"), sentence: { document: "d", at: 4 } },
    node("hue", "place"),
    node("gifu", "place"),
    node("lan", "person"),
    node("office", "organisation"),
  ],
  [
    ["tie", "party", "hue"],
    ["tie", "party", "gifu"],
    ["lan", "affiliation", "office"],
  ],
);

const ids = (nodes: readonly NetworkNode[]) => nodes.map(({ id }) => id);
const said = (center?: string) =>
  connectionList(connectionsOf([visit, around]), center).map(({ through, who, withWhom }) => [through.id, ids(who), ids(withWhom)]);

describe("several answers together", () => {
  it("hold each record and each link once, and keep the sentence that any of them gave", () => {
    const { nodes, links, degrees } = connectionsOf([around, visit, around, view([node("tie", "tie")], [])]);
    expect([nodes.size, links.length]).toEqual([6, 6]);
    expect(nodes.get("tie")?.sentence).toEqual({ document: "d", at: 4 });
    expect([degrees.get("hue"), degrees.get("visit"), degrees.get("office")]).toEqual([2, 3, 1]);
  });
});

describe("the list of connections", () => {
  it("tells guests first, the newest on top, affiliations from the person", () => {
    expect(said()).toEqual([
      ["visit", ["hue"], ["gifu", "lan"]],
      ["lan", ["lan"], ["office"]],
      ["tie", ["hue"], ["gifu"]],
    ]);
  });

  it("tells everything from the side of the record asked for", () => {
    expect(said("gifu")).toEqual([
      ["visit", ["gifu"], ["hue", "lan"]],
      ["lan", ["lan"], ["office"]],
      ["tie", ["gifu"], ["hue"]],
    ]);
    expect(said("lan")[0]).toEqual(["visit", ["lan"], ["gifu", "hue"].toReversed()]);
  });

  it("names a record once that has two parts in the same encounter", () => {
    const twice = view([node("visit", "encounter")], [["visit", "participant", "hue"]]);
    const [connection] = connectionList(connectionsOf([visit, twice]));
    expect([ids(connection?.who ?? []), ids(connection?.withWhom ?? [])]).toEqual([["hue"], ["gifu", "lan"]]);
  });

  it("finds what connects one record, whether it is named or connects itself", () => {
    const list = connectionList(connectionsOf([visit, around]));
    expect(connectionsAt(list, "lan").map(({ through }) => through.id)).toEqual(["visit", "lan"]);
    expect(connectionsAt(list, "tie").map(({ through }) => through.id)).toEqual(["tie"]);
  });
});
