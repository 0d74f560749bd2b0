import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findMentions } from "./index.ts";

/** Each person with the offices read for them. */
function offices(code: string, text: string): [string, readonly string[]][] {
  const pack = packs.find((each) => each.code === code);
  if (!pack) throw new Error(`no pack ${code}`);
  const { entities } = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
  return entities.flatMap(({ kind, name, roles }) => (kind === "person" ? [[name, roles ?? []] as [string, readonly string[]]] : []));
}

describe("an office that names its body right before the holder", () => {
  it.each([
    ["vi", "Giám đốc Sở Ngoại vụ Nguyễn Văn Hòa tiếp đoàn.", "Nguyễn Văn Hòa", "Giám đốc Sở Ngoại vụ"],
    ["vi", "Phó Chủ tịch Thường trực Quốc hội Lê Thị Nga chủ trì.", "Lê Thị Nga", "Phó Chủ tịch Thường trực Quốc hội"],
    ["vi", "Phó Giám đốc Sở Kế hoạch và Đầu tư Lê Văn Dũng phát biểu.", "Lê Văn Dũng", "Phó Giám đốc Sở Kế hoạch và Đầu tư"],
    ["vi", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Vũ Minh Sơn dự.", "Vũ Minh Sơn", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"],
    [
      "en",
      "Director of the Department of Planning and Investment Le Van Dung spoke.",
      "Le Van Dung",
      "Director of the Department of Planning and Investment",
    ],
    ["en", "Minister for Trade, Industry and Energy Ahn Seo-jun came.", "Ahn Seo-jun", "Minister for Trade, Industry and Energy"],
    [
      "de",
      "Der Minister für Wirtschaft, Arbeit und Energie Hans Weber sprach.",
      "Hans Weber",
      "Minister für Wirtschaft, Arbeit und Energie",
    ],
  ])("%s: %s", (code, text, name, office) => {
    expect(offices(code, text)).toEqual([[name, [office]]]);
  });

  it("keeps apart the offices of two people that an 'and' joins", () => {
    expect(offices("de", "Bürgermeister der Stadt Gera Klaus Meier und Landrat Hans Weber sprachen.")).toEqual([
      ["Klaus Meier", ["Bürgermeister der Stadt Gera"]],
      ["Hans Weber", ["Landrat"]],
    ]);
    expect(offices("vi", "Phó Chủ tịch tỉnh và Giám đốc Sở Công Thương Lê Văn Dũng dự.")).toEqual([
      ["Lê Văn Dũng", ["Giám đốc Sở Công Thương"]],
    ]);
  });

  it("leaves the namesakes of schools to them", () => {
    expect(offices("vi", "Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai thăm Seoul.")).toEqual([]);
  });
});
