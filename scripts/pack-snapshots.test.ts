import { readFileSync } from "node:fs";
import { packs } from "@entente/reader";
import { describe, expect, it } from "vitest";
import { snapshotOf, snapshotPath } from "./pack-snapshots.ts";

describe.each(packs.map((pack) => [pack.code, pack] as const))("the snapshot of %s", (_, pack) => {
  it("is the one that stands beside the pack", () => {
    expect(readFileSync(snapshotPath(pack), "utf8")).toBe(snapshotOf(pack));
  });
});
