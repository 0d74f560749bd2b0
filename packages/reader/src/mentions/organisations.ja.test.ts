import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findMentions } from "./index.ts";

const pack = packs.find((each) => each.code === "ja");

function bodies(text: string): string[] {
  if (!pack) throw new Error("no pack ja");
  const { entities } = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
  return entities.filter((entity) => entity.kind === "organisation").map((entity) => entity.name);
}

describe("Japanese bodies that no head shows", () => {
  it.each([
    ["a legal form before the name", "一行は㈱ハルナクスの工場を視察した。", ["㈱ハルナクス"]],
    ["an office behind it", "㈱ハルナクス社長が出席した。", ["㈱ハルナクス"]],
    ["the word for a firm", "ホーチミン市でエルニオ社を訪問した。", ["エルニオ社"]],
    ["a noun before quotation marks", "現地の団体「ハルナみらいサポーターズ」と懇談した。", ["ハルナみらいサポーターズ"]],
  ])("%s", (_, text, names) => {
    expect(bodies(text)).toEqual(names);
  });

  it("takes neither counted firms nor quoted clauses for names", () => {
    expect(bodies("県内企業11社が参加した。")).toEqual([]);
    expect(bodies("工場建設に土地が必要で、専門委員会が連携する。")).toEqual([]);
    expect(bodies("団体「交流を続けたい」と話した。")).toEqual([]);
    expect(bodies("ベトナム政府と韓国政府が合意した。空港に到着した。")).toEqual([]);
  });
});

it("takes an assembly behind a family name for no body, and a school or hospital for one", () => {
  expect(bodies("訪問団は中塚市議会議長を訪れた。")).toEqual([]);
  expect(bodies("一行は清水中学校と相澤病院を視察した。")).toEqual(["清水中学校", "相澤病院"]);
});

describe("where a Japanese body's name begins", () => {
  it.each([
    ["behind the name of its officer", "ヤン・コルベク連邦首相府国務大臣と会談した。", ["連邦首相府"]],
    ["behind its officer, whom one letter marks", "山田正俊兵庫県日韓親善協会長が参加した。", ["兵庫県日韓親善協会"]],
    ["behind an officer's family name that no list holds", "香薗正司福岡県議会議長が参加した。", ["福岡県議会"]],
    ["behind an officer's family name alone", "高橋福岡県議会副議長が参加した。", ["福岡県議会"]],
    ["at foreign letters before a listed company", "ベルカメックス東急の社長も列席した。", ["ベルカメックス東急"]],
    ["behind a word of time", "今後長崎大学と昨年福岡大学が加わった。", ["長崎大学", "福岡大学"]],
    ["at the first of two countries", "ドンナイ省はベトナム・韓国友好協会を設立した。", ["ベトナム・韓国友好協会"]],
  ])("%s", (_, text, names) => {
    expect(bodies(text)).toEqual(names);
  });
});
