import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, type Edge } from "./clusters.ts";

const edges = (...lines: [left: string, right: string, verdict: Edge["verdict"], byRule?: boolean][]): Edge[] =>
  lines.map(([left, right, verdict, byRule = true], index) => ({ id: index + 1, left, right, verdict, byRule }));

const groups = (list: Edge[]): string[] => {
  const members = Map.groupBy([...clusters(list)], ([, root]) => root);
  return [...members.values()]
    .map((group) =>
      group
        .map(([subject]) => subject)
        .sort()
        .join(""),
    )
    .sort();
};

describe("clusters", () => {
  it("joins through others", () => {
    expect(groups(edges(["a", "b", "same"], ["c", "b", "same"], ["d", "e", "unsure"]))).toEqual(["abc", "d", "e"]);
  });

  it("keeps two apart even when others would join them", () => {
    expect(groups(edges(["a", "b", "same"], ["b", "c", "same"], ["a", "c", "different", false]))).toEqual(["ab", "c"]);
  });

  it("keeps clusters apart that hold two different ones", () => {
    const list = edges(["a", "b", "same"], ["c", "d", "same"], ["a", "d", "different"], ["b", "c", "same"]);
    expect(groups(list)).toEqual(["ab", "cd"]);
  });

  it("lets a person's word on a pair stand over a rule's, the latest over earlier ones", () => {
    expect(groups(edges(["a", "b", "different", false], ["b", "a", "same"]))).toEqual(["a", "b"]);
    expect(groups(edges(["a", "b", "different", false], ["b", "a", "same", false]))).toEqual(["ab"]);
    expect(groups(edges(["a", "b", "same", false], ["b", "a", "unsure", false]))).toEqual(["a", "b"]);
  });

  it("prefers a person's join where two compete", () => {
    expect(groups(edges(["a", "b", "same"], ["a", "c", "different"], ["b", "c", "same", false]))).toEqual(["a", "bc"]);
  });

  it("never puts two different ones together, and ignores the order of rows", () => {
    const subject = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const line = fc
      .tuple(subject, subject, fc.constantFrom("same", "different", "unsure"), fc.boolean())
      .filter(([left, right]) => left !== right);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const list = edges(...(lines as Parameters<typeof edges>));
        expect(groups(list.toReversed())).toEqual(groups(list));
        const root = clusters(list);
        const last = new Map(
          list
            .toSorted((a, b) => Number(b.byRule) - Number(a.byRule) || a.id - b.id)
            .map((edge) => [[edge.left, edge.right].sort().join(), edge]),
        );
        for (const edge of last.values()) if (edge.verdict === "different") expect(root.get(edge.left)).not.toBe(root.get(edge.right));
      }),
    );
  });
});
