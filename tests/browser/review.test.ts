import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstRecord, type House, openHouse } from "./house.ts";

const browserIsThere = Boolean(process.env.CHROMIUM_PATH);

interface Item {
  id: string;
  seen: string;
  type: string;
}

/** The item on the desk. */
const open = (page: Page) => page.locator(".review-item").getAttribute("data-id");

async function check(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
}

const nextItem = (page: Page, before: string | null) => expect.poll(() => open(page)).not.toBe(before);

describe.runIf(browserIsThere)("the inbox in a browser", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  }, 240_000);
  afterAll(() => house?.close());

  /** Opens a page as somebody who has signed decisions before. */
  const visitAs = async (name: string, path: string, options: Parameters<House["visit"]>[1] = {}): Promise<Page> => {
    const stored = [{ name: "entente.author", value: name }];
    return house.visit(path, {
      ...options,
      storageState: { cookies: [], origins: [{ origin: new URL(house.address).origin, localStorage: stored }] },
    });
  };
  const ask = async <T>(path: string): Promise<T> => (await (await fetch(new URL(path, house.address))).json()) as T;
  const waiting = async (query = ""): Promise<Item[]> => (await ask<{ items: Item[] }>(`api/review?limit=50${query}`)).items;
  const lastLine = async () => (await ask<{ items: { things: number; undone: boolean }[] }>("api/history?limit=1")).items[0];
  const stateOf = async (id: string | null) =>
    (await ask<{ item: { state: string } }>(`api/review/items/${encodeURIComponent(id ?? "")}`)).item.state;

  it("takes decisions by single keys, opens the next item by itself, and takes the last one back", async () => {
    const page = await visitAs("Mai", "/review");
    const first = await open(page);
    await page.keyboard.press("a");
    await nextItem(page, first);
    const second = await open(page);
    await page.keyboard.press("r");
    await nextItem(page, second);
    await page.keyboard.press("u");
    await expect.poll(() => stateOf(second)).toBe("done");
    expect(await stateOf(first)).toBe("done");
    await page.keyboard.press("z");
    await page.getByText("Undone.", { exact: true }).waitFor();
    await page.keyboard.press("z");
    await expect.poll(() => open(page)).toBe(second);
    expect(await stateOf(second)).toBe("open");
    expect(await stateOf(first)).toBe("done");
    await page.context().close();
  });

  it("asks for a name before the first decision, and takes it as typed at once", async () => {
    const page = await house.visit("/review");
    const first = await open(page);
    await page.keyboard.press("a");
    await page.getByRole("dialog", { name: "Your name" }).waitFor();
    await page.keyboard.type("Mai");
    await page.keyboard.press("Enter");
    await nextItem(page, first);
    await expect.poll(() => stateOf(first)).toBe("done");
    await page.keyboard.press("z");
    await expect.poll(() => open(page)).toBe(first);
    await page.context().close();
  });

  it("reads the new item out: its heading has the focus", async () => {
    const page = await visitAs("Mai", "/review");
    const before = await open(page);
    await page.keyboard.press("j");
    await nextItem(page, before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("k");
    await expect.poll(() => open(page)).toBe(before);
    await page.context().close();
  });

  it("leaves keys alone in fields, and shows the list of keys on ?", async () => {
    const page = await visitAs("Mai", "/review");
    const before = await open(page);
    await page.locator("#search").fill("");
    await page.locator("#search").press("a");
    await page.locator("#search").press("r");
    expect(await open(page)).toBe(before);
    expect(await page.locator("#search").inputValue()).toBe("ar");
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("In the review").waitFor();
    await page.keyboard.press("a");
    expect(await open(page)).toBe(before);
    await page.context().close();
  });

  it("corrects one value in place and accepts the rest as one line of history", async () => {
    const page = await visitAs("Mai", "/review?type=fact&kind=encounter");
    const id = await open(page);
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Date").first().fill("2031-02-03");
    await dialog.getByRole("button", { name: "Save and accept the rest" }).click();
    await nextItem(page, id);
    await expect.poll(() => stateOf(id)).toBe("done");
    const history = await visitAs("Mai", "/history");
    await history.locator(".entry").first().getByText("Feb", { exact: false }).first().waitFor();
    await history.context().close();
    await page.context().close();
  });

  it("tells the second of two people who was first, and overwrites nothing", async () => {
    const [mine, theirs] = [await visitAs("Mai", "/review?type=fact"), await visitAs("Bo", "/review?type=fact")];
    const id = await open(mine);
    expect(await open(theirs)).toBe(id);
    await theirs.keyboard.press("a");
    await expect.poll(() => stateOf(id)).toBe("done");
    await mine.keyboard.press("r");
    await mine.getByRole("alert").getByText("Bo decided first", { exact: false }).waitFor();
    const { last } = await ask<{ last: { author: string; act: string } }>(`api/review/items/${encodeURIComponent(id ?? "")}`);
    expect(last).toMatchObject({ author: "Bo", act: "accept" });
    await mine.context().close();
    await theirs.context().close();
  });

  it("drops what somebody else decided meanwhile and says so", async () => {
    const page = await visitAs("Mai", "/review?type=fact");
    const id = await open(page);
    const decision = { items: [{ id }], verdict: "reject", author: "Bo" };
    const headers = { "content-type": "application/json", "x-entente": "1" };
    await fetch(new URL("api/review/decide", house.address), { method: "POST", headers, body: JSON.stringify(decision) });
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await nextItem(page, id);
    await page.locator(".notice").getByText("Bo decided first", { exact: false }).waitFor();
    await page.context().close();
  });

  it("shows what a batch would change, applies what stays ticked, and takes it back in one go", async () => {
    const page = await visitAs("Mai", "/review?type=fact&kind=organisation");
    await open(page);
    await page.keyboard.press("b");
    const dialog = page.getByRole("dialog");
    const preview = page.waitForResponse(
      (response) => response.url().includes("/api/review/preview") && response.url().includes("least=0.1"),
    );
    await dialog.getByLabel("At least so sure (%)").fill("10");
    const { lines: expected } = (await (await preview).json()) as { lines: unknown[] };
    const all = expected.length;
    expect(all).toBeGreaterThan(2);
    const lines = dialog.locator(".batch-line");
    await expect.poll(() => lines.count()).toBe(all);
    await lines.first().getByRole("checkbox").uncheck();
    await dialog.getByRole("button", { name: `Accept ${all - 1}`, exact: true }).click();
    await page.getByText(`${all - 1} facts were accepted.`).waitFor();
    expect(await lastLine()).toMatchObject({ things: all - 1, undone: false });
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expect.poll(lastLine).toMatchObject({ undone: true });
    await page.context().close();
  });

  it("leads from a name in any script to the record", async () => {
    const known = await firstRecord(house, "person", "language=vi&sort=documents");
    const page = await visitAs("Mai", "/review");
    const item = await open(page);
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "Name, place, document or action" });
    const plain = known.caption.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D").toLowerCase();
    await page.keyboard.type(plain);
    await expect.poll(() => field.inputValue()).toBe(plain);
    expect(await stateOf(item)).toBe("open");
    const line = page.getByRole("option", { name: new RegExp(`${known.caption}.*Person`, "su") });
    await line.first().waitFor();
    await field.press("Enter");
    await page.waitForURL(/\/records\//u);
    await page.getByRole("button", { name: /^Go to/u }).click();
    await line.first().waitFor();
    await page.keyboard.type("review");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/review/u);
    await page.context().close();
  });

  it.each([
    [1280, "light"],
    [390, "light"],
    [1280, "dark"],
  ] as const)("has no accessibility fault and no sideways scrolling at %i, %s", { timeout: 240_000 }, async (width, colorScheme) => {
    for (const type of ["fact", "join", "disagreement", "warning"]) {
      const page = await visitAs("Mai", `/review?type=${type}`, { viewport: { width, height: 844 }, colorScheme });
      await page.getByRole("toolbar").waitFor();
      await check(page, `${type} at ${width}`);
      await page.context().close();
    }
  });

  it("works by touch alone on a narrow screen, its windows without fault", { timeout: 240_000 }, async () => {
    const page = await visitAs("Mai", "/review", { viewport: { width: 390, height: 844 }, hasTouch: true });
    const before = await open(page);
    await page.getByRole("toolbar").getByRole("button", { name: "Next" }).tap();
    await nextItem(page, before);
    await page.getByRole("button", { name: "Several at once" }).tap();
    await page.locator(".batch-lines").waitFor();
    await check(page, "batch");
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).tap();
    await page.getByRole("button", { name: /^Go to/u }).tap();
    await page.getByRole("listbox").waitFor();
    await check(page, "menu");
    await page.context().close();
  });

  it("has an inbox to show at all", async () => {
    expect((await waiting()).length).toBeGreaterThan(10);
    expect((await waiting("&type=warning")).every(({ type }) => type === "warning")).toBe(true);
  });

  it("meets no error, no refused policy and no request to anyone else on the way", () => {
    expect(house.faults.filter((fault) => !/(404 \(Not Found\)|409 \(Conflict\))/u.test(fault))).toEqual([]);
  });
});
