import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const cases = [
  {
    language: "vi",
    text: "Hàn Quốc có 392 dự án với tổng vốn đầu tư hơn 6,2 tỷ USD tại tỉnh Đồng Nai.",
    measure: "fdi_capital",
    value: 6_200_000_000,
    unit: "USD",
  },
  {
    language: "vi",
    text: "Đoàn đại biểu tỉnh Gyeonggi gồm 18 thành viên đến thăm tỉnh Đồng Nai.",
    measure: "delegates",
    value: 18,
    unit: "",
  },
  { language: "ko", text: "하이퐁시에는 한국 기업 200여 개사가 진출해 있다.", measure: "companies", value: 200, unit: "" },
  { language: "ja", text: "ベトナムには韓国企業300社が進出している。", measure: "companies", value: 300, unit: "" },
  { language: "de", text: "In Busan arbeiten rund 2.000 Unternehmen.", measure: "companies", value: 2000, unit: "" },
  { language: "en", text: "Korea has invested in 150 projects in Hai Phong.", measure: "fdi_projects", value: 150, unit: "" },
];

describe("figures", () => {
  it.each(cases)("reads $measure: $language", ({ language, text, measure, value, unit }) => {
    expect(factsOf(language, text).figures).toContainEqual(expect.objectContaining({ measure, value, unit }));
  });

  it("names who receives an investment and who makes it", () => {
    const text = "Hàn Quốc có 392 dự án tại tỉnh Đồng Nai.";
    expect(factsOf("vi", text).figures[0]).toMatchObject({ about: "Đồng Nai", partner: "Hàn Quốc" });
  });

  it("takes no figure from dates, times and house numbers", () => {
    expect(factsOf("en", "The guests arrived in Hai Phong at 9.30 on 12 March 2024 and stayed at 25 Harbour Street.").figures).toEqual([]);
  });

  it("makes a damaged number a warning and no figure", () => {
    const reading = factsOf("en", "Korea has invested in XNUMX projects in Hai Phong.");
    expect(reading.figures).toEqual([]);
    expect(reading.warnings.map((warning) => warning.code)).toContain("garbled-number");
  });
});

describe("warnings", () => {
  it("says when the day of the main event has no year", () => {
    const reading = factsOf("vi", "Sáng 18/10, đoàn công tác tỉnh Bắc Ninh đến thăm tỉnh Gyeonggi.");
    expect(reading.warnings.map((warning) => warning.code)).toContain("undated");
    expect(reading.encounters[0]).not.toHaveProperty("date");
  });

  it("says when a day does not exist", () => {
    const reading = factsOf("ja", "2024年26月6日、浙江省の代表団が静岡県を訪問した。");
    expect(reading.warnings.map((warning) => warning.code)).toContain("impossible-date");
  });

  it("has nothing to say about a sound text", () => {
    expect(factsOf("en", "A delegation from Busan visited Hamburg on 3 June 2023.").warnings).toEqual([]);
  });
});
