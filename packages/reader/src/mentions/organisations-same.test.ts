import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Entity } from "../types.ts";
import { findMentions } from "./index.ts";

function bodies(code: string, text: string): Entity[] {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  const { entities } = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
  return entities.filter((entity) => entity.kind === "organisation");
}

describe("one body under several spellings", () => {
  it.each([
    ["vi", "UBND tỉnh Bắc Ninh họp. Ủy ban nhân dân tỉnh Bắc Ninh quyết định."],
    ["vi", "Đoàn gặp Bộ Công Thương. Sau đó Bộ Công Thương Việt Nam phát biểu."],
    ["en", "The People's Committee of Bac Ninh province met. The Bac Ninh People's Committee agreed."],
    ["de", "Das Volkskomitee der Provinz Bac Ninh tagte. Der Vertreter des Volkskomitees von Bac Ninh sprach."],
    ["de", "Er besuchte das Tarsong-Institut. Die Leitung des Tarsong-Instituts dankte."],
  ])("%s: %s", (code, text) => {
    expect(bodies(code, text)).toHaveLength(1);
  });

  it("keeps the bodies of two places and of two countries apart", () => {
    expect(bodies("vi", "UBND tỉnh Bắc Ninh gặp UBND tỉnh Nghệ An.")).toHaveLength(2);
    expect(bodies("vi", "Bộ Ngoại giao Việt Nam gặp Bộ Ngoại giao Đức.")).toHaveLength(2);
  });
});

describe("bodies that several languages know", () => {
  it.each([
    ["en", "He met managers of Hyundai Rotem in Seoul.", "Hyundai Rotem", "KR"],
    ["de", "Der Verband Keidanren lud nach Tokio ein.", "Keidanren", "JP"],
    ["vi", "Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản ủng hộ.", "Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản", "JP"],
    ["ko", "독일무역투자진흥처와 협약을 맺었다.", "독일무역투자진흥처", "DE"],
    ["ja", "国際協力機構の担当者と会った。", "国際協力機構", "JP"],
  ])("%s: %s", (code, text, name, country) => {
    expect(bodies(code, text)).toMatchObject([{ name, country }]);
  });

  it("reads an acronym in capitals only, and not inside another expression", () => {
    expect(bodies("de", "Un deux trois war das Motto der Gruppe.")).toEqual([]);
    expect(bodies("ko", "유네스코 세계문화유산인 사찰을 찾았다.")).toEqual([]);
    expect(bodies("en", "They saw a UNESCO World Heritage site.")).toEqual([]);
  });
});

describe("where a Vietnamese body's name begins and ends", () => {
  it.each([
    ["a dash before another head", "Ông là Cục trưởng Cục Đầu tư nước ngoài – Bộ Tài chính.", ["Cục Đầu tư nước ngoài", "Bộ Tài chính"]],
    ["a seat named with its kind", "Đoàn đến Tổng lãnh sự quán Việt Nam tại tỉnh Osaka.", ["Tổng lãnh sự quán Việt Nam tại tỉnh Osaka"]],
    ["the owner before a short form", "Đoàn gặp Hiệp hội Doanh nghiệp nhỏ của Đức (BVKW).", ["Hiệp hội Doanh nghiệp nhỏ của Đức"]],
    ["a verb behind a ministry", "Bộ Y tế thông tin ca mắc, Bộ Y tế vừa công bố.", ["Bộ Y tế"]],
    ["a school named after a person", "Đoàn thăm Trường THPT Hoàng Văn Thụ.", ["Trường THPT Hoàng Văn Thụ"]],
    ["a hospital before its director", "Giám đốc Bệnh viện Bạch Mai Nguyễn Quang Hải dự.", ["Bệnh viện Bạch Mai"]],
    ["a ministry before a name that holds a head", "Thứ trưởng Bộ Y tế Nguyễn Trường Hải dự.", ["Bộ Y tế"]],
    ["another place behind and", "Đoàn gặp UBND huyện Quảng Uyên và huyện Trùng Khánh.", ["UBND huyện Quảng Uyên"]],
    ["a field behind a small head", "Bà là giám đốc công ty du lịch Wild Rivers.", ["công ty du lịch Wild Rivers"]],
    [
      "a field of two small syllables",
      "Viện Dinh dưỡng quốc gia và Bảo tàng Dân tộc học Việt Nam.",
      ["Viện Dinh dưỡng quốc gia", "Bảo tàng Dân tộc học Việt Nam"],
    ],
    ["a place that begins like a head", "Đoàn đến thăm Hội An.", []],
  ])("tells %s", (_, text, names) => {
    expect(bodies("vi", text).map(({ name }) => name)).toEqual(names);
  });
});

it("takes the authorities of a place with their place, in English", () => {
  expect(bodies("en", "He met Bac Ninh's Party Committee leaders.").map(({ name }) => name)).toEqual(["Bac Ninh's Party Committee"]);
  expect(bodies("en", "He met Vietnam's Ministry of Finance.").map(({ name }) => name)).toEqual(["Ministry of Finance"]);
});

describe("where a German body's name begins and ends", () => {
  it.each([
    ["the country's adjective", "Sie traf sich mit der vietnamesischen Botschaft in Korea.", ["vietnamesischen Botschaft in Korea"]],
    [
      "a part that a hyphen shortens",
      "Der Leiter der Staatlichen Handels- und Reformkommission kam.",
      ["Staatlichen Handels- und Reformkommission"],
    ],
    [
      "the noun its genitive belongs to",
      "Laut Angaben des Wirtschaftsministeriums Diversifizierung betreffend.",
      ["Wirtschaftsministeriums"],
    ],
    ["what it came for", "Die Hochschule Stralsund zu Besuch in Hefei.", ["Hochschule Stralsund"]],
  ])("tells %s", (_, text, names) => {
    expect(bodies("de", text).map(({ name }) => name)).toEqual(names);
  });

  it("takes a university of a country for no name", () => {
    expect(bodies("de", "Er kennt die Lehre an chinesischer Universität und Schule.")).toEqual([]);
  });
});
