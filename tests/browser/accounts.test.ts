import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";

const browserIsThere = Boolean(process.env.CHROMIUM_PATH);

interface Listed {
  id: string;
  caption: string;
  title?: string;
  file: string;
}

describe.runIf(browserIsThere)("one encounter, every account", () => {
  let house: House;
  /** Told by the guests' press, a machine translation of it, and the hosts' press. */
  let encounter: string;
  let translation: string;

  const list = async (path: string): Promise<Listed[]> =>
    ((await (await fetch(new URL(path, house.address))).json()) as { items: Listed[] }).items;

  beforeAll(async () => {
    house = await openHouse();
    const documents = await list("api/documents?limit=200");
    translation = documents.find(({ file }) => file.includes("ja-garbled-copy"))?.id ?? "";
    const host = documents.find(({ file }) => file.includes("ko-host-food-accord"))?.id ?? "";
    const page = (await (await fetch(new URL(`api/documents/${host}`, house.address))).json()) as {
      items: { kind: string; record: string }[];
    };
    encounter = page.items.find(({ kind }) => kind === "encounter")?.record ?? "";
  }, 300_000);
  afterAll(() => house?.close());

  it("lays the sides' accounts beside each other and says in words where they differ", async () => {
    const page = await house.visit(`/records/${encounter}`);
    const table = page.getByRole("region", { name: "Accounts" }).getByRole("table");
    await table.getByText("Guests' press").first().waitFor();
    await table.getByText("Hosts' press").first().waitFor();
    const delegates = table.getByRole("row").filter({ hasText: "Delegates" });
    await delegates.getByText("They differ").waitFor();
    await delegates.getByText("16", { exact: true }).waitFor();
    await delegates.getByText("15", { exact: true }).click();
    await delegates.locator("blockquote").filter({ hasText: "대표단 15명" }).waitFor();
    await delegates.getByRole("link").first().click();
    await page.waitForURL(/\/documents\/[0-9a-f]{64}\?at=\d+/u);
    await page.context().close();
  });

  it("shows only what is worth a look where asked to", async () => {
    const page = await house.visit(`/records/${encounter}`);
    const rows = page.locator(".account-row");
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByLabel("Only where they differ or one alone speaks").check();
    await expect.poll(() => rows.count()).toBeLessThan(before);
    expect(await page.locator(".account-status.is-all").count()).toBe(0);
    await page.context().close();
  });

  it("says how far a record can be relied on, and why", async () => {
    const page = await house.visit(`/records/${encounter}`);
    await page.getByText(/sources? \(3 documents\)/u).waitFor();
    await page.locator(".health summary").click();
    await page.getByText("told by both sides").waitFor();
    await page.context().close();
  });

  it("counts a translation as one source until a person says otherwise, and takes that back", async () => {
    const page = await house.visit(`/documents/${translation}`);
    const story = page.getByRole("region", { name: "The same story" });
    await story.getByRole("button", { name: "Not the same story" }).first().click();
    await page.getByRole("textbox", { name: "Your name" }).fill("An Officer");
    await page.getByRole("button", { name: "Continue" }).click();
    await story.getByText("Another story").first().waitFor();
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await story.getByText("Another story").first().waitFor({ state: "detached" });
    await page.context().close();
  });

  it.each([
    [1280, "light"],
    [390, "light"],
    [390, "dark"],
  ] as const)("has no accessibility fault and no sideways scrolling at %i, %s", { timeout: 120_000 }, async (width, colorScheme) => {
    for (const path of [`/records/${encounter}`, `/documents/${translation}`]) {
      const page = await house.visit(path, { viewport: { width, height: 844 }, colorScheme });
      await page.locator(".accounts, .story").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
      await page.context().close();
    }
  });

  it("meets no error on the way", () => {
    expect(house.faults).toEqual([]);
  });
});
