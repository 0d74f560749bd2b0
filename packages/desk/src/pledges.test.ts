import { describe, expect, it } from "vitest";
import { type Pledge, pledgesByClock } from "./pledges.ts";

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge => ({ id, force: "pledged", ...more });

describe("pledgesByClock", () => {
  it("marks a partial due date by the last day it allows", () => {
    const [only] = pledgesByClock([pledge("a", { due: "2025" })], "2025-12-31");
    expect(only).toMatchObject({ clock: "soon", daysLeft: 0 });
    expect(pledgesByClock([pledge("a", { due: "2025" })], "2026-01-01")[0]).toMatchObject({ clock: "overdue", daysLeft: -1 });
  });

  it("puts the overdue first and the undated last, newest said first", () => {
    const list = [
      pledge("undated-old", { saidOn: "2023" }),
      pledge("undated-new", { saidOn: "2024-05-06" }),
      pledge("later", { due: "2026-06" }),
      pledge("overdue", { due: "2024-03-01" }),
    ];
    expect(pledgesByClock(list, "2025-01-01").map(({ pledge }) => pledge.id)).toEqual(["overdue", "later", "undated-new", "undated-old"]);
  });

  it("leaves out wishes, requests and proposals: they bind nobody", () => {
    const list = (["requested", "proposed", "invited", "pledged", "agreed", "offered"] as const).map((force) => pledge(force, { force }));
    expect(
      pledgesByClock(list, "2025-01-01")
        .map(({ pledge }) => pledge.id)
        .sort(),
    ).toEqual(["agreed", "offered", "pledged"]);
  });

  it("counts days across a leap day", () => {
    expect(pledgesByClock([pledge("a", { due: "2024-03-01" })], "2024-02-28")[0]?.daysLeft).toBe(2);
  });
});
