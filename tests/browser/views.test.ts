import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstRecord, type House, openHouse } from "./house.ts";

const browserIsThere = Boolean(process.env.CHROMIUM_PATH);

describe.runIf(browserIsThere)("the network, the map and the timeline in a browser", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 240_000);
  afterAll(() => house?.close());

  it("lead from a record to its network, and from there to another record and its sentence", { timeout: 120_000 }, async () => {
    const place = await firstRecord(house, "place");
    const page = await house.visit(`/records/${place.id}`);
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Network" }).click();
    await page.waitForURL(/\/network\?record=/u);
    const side = page.getByRole("region", { name: "Find in the picture" });
    await side.getByRole("heading", { name: place.caption, exact: true }).waitFor();
    await page.locator(".network-frame canvas").first().waitFor({ state: "attached" });
    const rows = page.getByRole("table").getByRole("row");
    const party = rows.nth(1).locator("td").nth(2).getByRole("link").first();
    const name = (await party.textContent()) ?? "";
    const before = await countIn(page);
    await side.getByRole("combobox").fill(name);
    await side.getByRole("combobox").press("Enter");
    await side.getByRole("heading", { name, exact: true }).waitFor();
    await side.getByRole("button", { name: "Add its connections" }).click();
    await expect.poll(() => countIn(page)).toBeGreaterThanOrEqual(before);
    await page
      .getByRole("link", { name: /^Sentence: / })
      .first()
      .click();
    await page.waitForURL(/\/documents\/[0-9a-f]{64}\?at=\d+/u);
    await page.locator(".arrived").waitFor();
    await page.context().close();
  });

  it("filter the map, move it by keys, and list the records of a place", { timeout: 120_000 }, async () => {
    const page = await house.visit("/map");
    const picture = page.getByRole("region", { name: "Map of the places" });
    await picture.locator(".map-land").waitFor({ state: "attached" });
    const bubble = picture.getByRole("button", { name: /: \d+ records?$/u }).first();
    const stood = await bubble.boundingBox();
    await bubble.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await bubble.boundingBox())?.x).not.toBe(stood?.x);
    await bubble.press("Enter");
    await page.waitForURL(/place=/u);
    const list = page.getByRole("region", { name: "Records at the chosen place" });
    await list.getByRole("link").first().waitFor();
    const places = () => page.getByRole("table").getByRole("row").count();
    const all = await places();
    await page.locator("main").getByRole("combobox", { name: "Country taking part" }).selectOption("DE");
    await expect.poll(places).toBeLessThan(all);
    await page.context().close();
  });

  it("jump along the timeline to a date, by hand and by keys", { timeout: 120_000 }, async () => {
    const page = await house.visit("/timeline");
    await page.locator(".month-head").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.type("2023-10");
    await page.keyboard.press("Enter");
    await page.waitForURL(/until=/u);
    const heads = page.locator(".month-head");
    await expect.poll(async () => ((await heads.first().locator("time").getAttribute("datetime")) ?? "9999") <= "2023-10").toBe(true);
    await page
      .locator("main")
      .getByRole("checkbox", { name: /Figures/u })
      .uncheck();
    await page.waitForURL(/kinds=/u);
    await page.waitForLoadState("networkidle");
    await page.locator("main h1").click();
    await page.keyboard.press("n");
    await expect.poll(() => heads.first().evaluate((head) => head === document.activeElement)).toBe(true);
    await heads.first().locator("xpath=..").getByRole("link").first().click();
    await page.waitForURL(/\/records\//u);
    await page.context().close();
  });

  it.each([
    [1280, "light", "en-GB"],
    [390, "dark", "de-DE"],
    [390, "light", "ko-KR"],
  ] as const)(
    "have no accessibility fault and no sideways scrolling at %i, %s, %s",
    { timeout: 240_000 },
    async (width, colorScheme, locale) => {
      const place = await firstRecord(house, "place");
      for (const path of ["/timeline", "/map", "/network", `/timeline?record=${place.id}`, `/network?record=${place.id}`]) {
        const page = await house.visit(path, { viewport: { width, height: 844 }, colorScheme, locale });
        await page.locator("main .total, main .state-title").first().waitFor();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          path,
        ).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
        await page.context().close();
      }
    },
  );

  it("meet no error, no refused policy and no request to anyone else on the way", () => {
    expect(house.faults).toEqual([]);
  });
});

/** How many records the picture says it holds. */
async function countIn(page: Page): Promise<number> {
  return Number.parseInt((await page.locator("output.total").first().textContent()) ?? "0", 10);
}
