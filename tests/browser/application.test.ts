import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstRecord, type House, openHouse } from "./house.ts";

const browserIsThere = Boolean(process.env.CHROMIUM_PATH);

describe.runIf(browserIsThere)("the application in a browser", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 240_000);
  afterAll(() => house?.close());

  it("says on its first page what the register holds and what was read last", async () => {
    const page = await house.visit("/");
    await page.getByRole("heading", { level: 1, name: /statements from \d+ documents/u }).waitFor();
    await page
      .getByRole("link", { name: /People|Persons/u })
      .first()
      .click();
    await page.waitForURL(/\/register\/person/u);
    await page.getByRole("table").waitFor();
    await page.context().close();
  });

  it("filters documents and opens one with its evidence marked in the text", async () => {
    const page = await house.visit("/documents");
    const rows = () => page.getByRole("table").getByRole("row").count();
    const before = await rows();
    await page.locator("main").getByRole("combobox", { name: "Language" }).selectOption("ko");
    await expect.poll(rows).toBeLessThan(before);
    await page.getByRole("table").getByRole("link").first().click();
    await page.waitForURL(/\/documents\/[0-9a-f]{64}/u);
    const marks = page.locator(".evidence");
    await expect.poll(() => marks.count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it("marks damaged places with what is wrong", async () => {
    const { items } = (await (await fetch(new URL("api/documents?limit=200", house.address))).json()) as {
      items: { id: string; warnings: number }[];
    };
    const damaged = items.find(({ warnings }) => warnings > 0);
    const page = await house.visit(`/documents/${damaged?.id}`);
    await page.getByRole("heading", { name: "Damaged places" }).waitFor();
    await page.context().close();
  });

  it("lets a person correct a value, keeps what the source says, and undoes it", async () => {
    const record = await firstRecord(house, "person");
    const page = await house.visit(`/records/${record.id}`);
    await page
      .getByRole("button", { name: /^Correct: / })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("New value").fill("Corrected By Test");
    await dialog.getByLabel(/^Reason/u).fill("as printed on the visiting card");
    await dialog.getByLabel("Your name").fill("An Officer");
    await dialog.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByText("Corrected By Test").first().waitFor();
    const other = await house.visit("/history");
    await other.getByText("as printed on the visiting card").first().waitFor();
    await other.context().close();
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.", { exact: true }).waitFor();
    await expect.poll(async () => (await firstRecord(house, "person")).caption).toBe(record.caption);
    await page.context().close();
  });

  it("takes in a pasted text, and says so where it is known already", async () => {
    const words =
      "On 3 March 2025 Mayor Jonas Brandt of Dresden visited Gwangju and signed a memorandum of understanding with Mayor Han Ji-woo.";
    const page = await house.visit("/documents");
    for (const outcome of ["Added", "Already known"]) {
      const summary = page.getByText("Paste a text").first();
      if (!(await page.getByLabel("Text", { exact: true }).isVisible())) await summary.click();
      await page.getByLabel("Text", { exact: true }).fill(words);
      await page.getByRole("button", { name: "Read", exact: true }).last().click();
      await page.getByText(outcome, { exact: true }).first().waitFor();
    }
    await page.context().close();
  });

  it("names what is wrong with a file it cannot read", async () => {
    const page = await house.visit("/documents");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 cut") });
    await page
      .getByText(/broken\.pdf.*(damaged|cut off)/u)
      .first()
      .waitFor();
    await page.context().close();
  });

  it("finds a word of two Korean letters", async () => {
    const page = await house.visit(`/search?q=${encodeURIComponent("부산")}`);
    await expect.poll(() => page.locator("main").getByRole("link").count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it.each([
    ["vi", "Tài liệu"],
    ["ko", "문서"],
    ["ja", "文書"],
    ["de", "Dokumente"],
  ])("speaks %s", async (language, word) => {
    const page = await house.visit("/", { locale: language });
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(language);
    await page.getByRole("navigation").getByText(word).first().waitFor();
    await page.context().close();
  });

  it("can be walked by keyboard: the first stop skips to the content", async () => {
    const page = await house.visit("/documents");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toMatch(/search|text/u);
    await page.context().close();
  });

  const pages = async (): Promise<string[]> => [
    "/",
    "/documents",
    `/documents/${((await (await fetch(new URL("api/documents?limit=1", house.address))).json()) as { items: { id: string }[] }).items[0]?.id}`,
    "/register/person",
    "/register/encounter",
    "/register/commitment",
    `/records/${(await firstRecord(house, "place")).id}`,
    `/records/${(await firstRecord(house, "encounter")).id}`,
    "/search?q=ha",
    "/history",
    "/nowhere",
  ];

  describe("every page, wide and narrow, light and dark", () => {
    it.each([
      [1280, "light"],
      [390, "light"],
      [1280, "dark"],
    ] as const)("has no accessibility fault and no sideways scrolling at %i, %s", { timeout: 240_000 }, async (width, colorScheme) => {
      for (const path of await pages()) {
        const page = await house.visit(path, { viewport: { width, height: 844 }, colorScheme });
        await page.locator("main h1").first().waitFor();
        expect(await overflow(page), `${path} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
        const found = violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(" ")}`);
        expect(found).toEqual([]);
        await page.context().close();
      }
    });
  });

  it("meets no error, no refused policy and no request to anyone else on the way", () => {
    expect(house.faults.filter((fault) => !/404 \(Not Found\)/u.test(fault))).toEqual([]);
  });
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
