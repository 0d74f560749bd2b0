import { Problem } from "@entente/model";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { choosePack } from "./language.ts";

function chosen(text: string, language?: string): string {
  try {
    return choosePack(language === undefined ? { text } : { text, language }, packs).code;
  } catch (error) {
    if (error instanceof Problem) return `${error.code} ${error.params.found}`;
    throw error;
  }
}

const items: [string, string][] = [
  ["vi", "Sáng 5/6, đoàn công tác của tỉnh đã thăm và làm việc với các doanh nghiệp tại thành phố."],
  ["ko", "도지사는 지난 21일 대표단을 만나 반도체 분야의 협력 방안을 논의했다고 밝혔다."],
  ["ja", "市の代表団は研究院を訪問し、半導体分野での協力について協議した。"],
  ["de", "Die Delegation besuchte am Montag die Universität und sprach mit der Rektorin über den Austausch."],
  ["en", "The governor met the delegation on Monday and signed a memorandum with the institute."],
  ["fr", "Le président de la région a rencontré une délégation coréenne pour parler de coopération entre les deux pays."],
];
const headlines: [string, string][] = [
  ["vi", "Doan cong tac cua tinh da lam viec voi dai dien cac doanh nghiep Han Quoc va Nhat Ban"],
  ["ko", "경기도-하노이, MOU 체결"],
  ["ja", "日韓首脳会談、東京で開催"],
  ["de", "Delegation aus Korea besucht Leipzig"],
  ["en", "Governor meets Korean delegation"],
  ["fr", "Le maire reçoit une délégation du Vietnam"],
];

describe("choosePack", () => {
  it.each([...items, ...headlines])("%s without a statement: %s", (code, text) => {
    expect(chosen(text)).toBe(code);
  });

  it.each(items)("%s whatever language the file wrongly states: %s", (code, text) => {
    for (const { code: stated } of packs) expect(chosen(text, stated), stated).toBe(code);
  });

  it("follows the file where the text leaves it open, regional forms included", () => {
    expect(chosen("Seoul 2024", "de-AT")).toBe("de");
    expect(chosen("KOTRA, Samsung, LG 2024", "en_US")).toBe("en");
  });

  it.each([
    ["es", "El presidente de la región recibió a una delegación coreana para hablar de la cooperación entre los dos países."],
    ["zh", "中国代表团访问了韩国首尔,并与市长举行会谈。双方签署了合作备忘录。"],
    ["ru", "Делегация посетила завод и подписала соглашение."],
    ["nl", "De delegatie van de provincie heeft een bezoek gebracht aan de haven en sprak met de burgemeester."],
  ])("has no pack for %s, whatever the file states", (found, text) => {
    for (const stated of [undefined, "en", "ko", "vi"]) expect(chosen(text, stated)).toBe(`unknown-language ${found}`);
  });

  it("has no pack for a text without letters", () => {
    expect(chosen("12.345 – 67")).toBe("unknown-language ?");
  });

  it("names the entry of a feed in the problem", () => {
    const document = { text: "12 345", part: { file: "https://press.example/1", identity: "x" } };
    expect(() => choosePack(document, packs)).toThrow(expect.objectContaining({ params: { file: "https://press.example/1", found: "?" } }));
  });
});
