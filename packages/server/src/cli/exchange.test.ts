import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "./testing.ts";

it("takes a list in, gives refused rows back, writes lists out, and undoes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-exchange-"));
  const data = ["--data", join(folder, "data")];
  const list = join(folder, "partners.csv");
  writeFileSync(list, "Name;Type\nHarbour Institute;institute\n;bank\nBlue Bank;bank\n");
  const refused = join(folder, "refused.csv");
  const taken = await runProgram(["import", list, "--refused", refused, "--author", "Mai", "--json", ...data]);
  expect(JSON.parse(taken.out)).toMatchObject({ entries: 2, refused: 1 });
  expect(readFileSync(refused, "utf8")).toContain("The row has no name.");
  const out = join(folder, "all.xlsx");
  expect(await runProgram(["export", "xlsx", "--kind", "organisation", "--output", out, ...data])).toMatchObject({
    status: 0,
    out: "",
    err: "",
  });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  const { id } = JSON.parse(taken.out) as { id: string };
  expect((await runProgram(["undo", id, ...data])).status).toBe(0);
  expect((await runProgram(["export", "ftm", ...data])).out).toBe("");
}, 180_000);

it("says what is wrong with a list or a form", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-exchange-"));
  const data = ["--data", join(folder, "data")];
  const empty = join(folder, "empty.csv");
  writeFileSync(empty, "");
  expect(await runProgram(["import", empty, ...data])).toMatchObject({ status: 1, out: "" });
  expect((await runProgram(["import", join(folder, "none.csv"), "--lang", "de", ...data])).err).toContain("none.csv");
  expect((await runProgram(["export", "pdf", ...data])).status).toBe(1);
}, 120_000);
