import { describe, expect, it } from "vitest";
import { nodeNamed } from "./find-node.tsx";

const nodes = ["Lê Duy Thành", "Huế", "Thừa Thiên Huế"].map((caption) => ({ id: caption, kind: "place" as const, caption, terms: {} }));

describe("finding by name", () => {
  it.each([
    ["le duy", "Lê Duy Thành"],
    ["HUE", "Huế"],
    ["thua", "Thừa Thiên Huế"],
    ["", undefined],
    ["Gifu", undefined],
  ])("%j gives %j", (typed, caption) => expect(nodeNamed(nodes, typed)?.caption).toBe(caption));
});
