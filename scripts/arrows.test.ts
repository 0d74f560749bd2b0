import { describe, expect, it } from "vitest";
import { checkArrows, offences } from "./arrows.ts";

describe("the arrows between rooms", () => {
  it("hold in the whole tree", () => {
    expect(checkArrows()).toEqual([]);
  });

  it.each([
    ["packages/model/src/a.ts", 'import { x } from "@entente/reader";'],
    ["packages/reader/src/a.ts", 'import { x } from "@entente/register";'],
    ["packages/register/src/a.ts", 'import { x } from "@entente/server";'],
    ["packages/desk/src/a.ts", 'import { x } from "../../reader/src/read.ts";'],
    ["packages/web/src/a.tsx", 'import { x } from "@entente/server";'],
    ["packages/web/src/a.tsx", 'import { type A, b } from "@entente/server";'],
    ["packages/web/src/a.tsx", 'import { x } from "@entente/register";'],
    ["packages/reader/src/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["packages/desk/src/a.ts", "const now = Date.now();"],
    ["packages/desk/src/a.ts", "const now = new Date();"],
    ["packages/model/src/a.ts", "const x = await fetch(address);"],
    ["packages/reader/src/a.ts", 'const pg = await import("pg");'],
    ["packages/reader/src/a.ts", 'export * from "@electric-sql/pglite";'],
  ])("refuses in %s: %s", (file, source) => {
    expect(offences(file, source)).toHaveLength(1);
  });

  it.each([
    ["packages/web/src/a.tsx", 'import type { x } from "@entente/server";'],
    ["packages/web/src/a.tsx", 'import { type A, type B } from "@entente/server";'],
    ["packages/server/src/a.ts", 'import { x } from "@entente/register";\nconst now = new Date();'],
    ["packages/desk/src/a.ts", 'import { x } from "@entente/model";\nconst day = new Date(text);'],
    ["packages/reader/src/a.ts", 'import { createHash } from "node:crypto";\n// Date.now() would be wrong here'],
    ["packages/reader/src/a.test.ts", 'import { readFileSync } from "node:fs";'],
  ])("allows in %s: %s", (file, source) => {
    expect(offences(file, source)).toEqual([]);
  });
});
