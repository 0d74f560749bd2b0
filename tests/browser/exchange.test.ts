import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";

const list = [
  "Partner;Type;Country;Remark",
  "Quiet Harbour Institute;institute;Korea;met 2023",
  ";bank;;has no name",
  "Blue Lantern Bank;bank;Vietnam;",
  "Green Hill University;choir;Japan;",
].join("\n");
const file = (content: string) => ({ name: "partners.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

describe.runIf(process.env.CHROMIUM_PATH)("lists in the application", { timeout: 120_000 }, () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 300_000);
  afterAll(() => house?.close());

  it("takes a list in: understood, decided about, given back, undone", async () => {
    const page = await house.visit("/import");
    await page.locator("input[type=file]").setInputFiles(file(list));
    await page.getByLabel("Says: Country").waitFor();
    expect(await page.getByLabel("Says: Partner").inputValue()).toBe("name");
    await page.getByText("3 rows can be taken in.").waitFor();
    await page.getByText("Type: “choir” is none of the known terms.").waitFor();
    await page.getByRole("heading", { name: "1 row cannot be taken in" }).waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download these rows with the reasons" }).click();
    expect(readFileSync(await (await saved).path(), "utf8")).toContain("The row has no name.");
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
    await page.getByLabel("Your name").fill("An Officer");
    await page.getByRole("button", { name: "Import 3 rows" }).click();
    await page.getByText("3 rows were taken in.").waitFor();
    const again = await house.visit("/import");
    await again.locator("input[type=file]").setInputFiles(file("Partner\nQuiet harbour institute\nAnother Lighthouse\n"));
    await again.getByRole("heading", { name: "1 row may be in the register already" }).waitFor();
    await again.getByLabel("Decision: Quiet harbour institute").selectOption({ label: "leave this row out" });
    await again.getByRole("button", { name: "Import 1 row" }).waitFor();
    await again.context().close();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.", { exact: true }).waitFor();
    const found = await fetch(new URL("api/records?kind=organisation&q=Lantern", house.address));
    expect(await found.json()).toMatchObject({ total: 0 });
    await page.context().close();
  });

  it("says what is wrong with a file", async () => {
    const page = await house.visit("/import");
    await page.locator("input[type=file]").setInputFiles({ ...file("<!doctype html><p>no list"), name: "page.html" });
    await page.getByText(/page\.html.*is no list/u).waitFor();
    await page.context().close();
  });

  it("gives a list as a table, as the filters have it", async () => {
    const page = await house.visit("/register/place?term.country=KR", { acceptDownloads: true, viewport: { width: 390, height: 844 } });
    await page.getByText("Download", { exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Table (CSV)" }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("entente-place.csv");
    const rows = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    const { total } = (await (await fetch(new URL("api/records?kind=place&term.country=KR&limit=1", house.address))).json()) as {
      total: number;
    };
    expect(rows.length).toBe(total + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
