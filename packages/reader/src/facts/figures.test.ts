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
  { language: "vi", text: "Toàn tỉnh có 12.000 lao động đang làm việc tại Đức.", measure: "students_workers", value: 12_000, unit: "" },
  { language: "vi", text: "JICA tài trợ cho tỉnh 7 dự án ODA.", measure: "aid", value: 7, unit: "" },
  { language: "vi", text: "Vốn đăng ký của tỉnh đạt gần ½ tỷ USD.", measure: "fdi_capital", value: 500_000_000, unit: "USD" },
  { language: "vi", text: "Hàn Quốc là nhà đầu tư lớn nhất tại tỉnh Bắc Ninh.", measure: "rank", value: 1, unit: "" },
  { language: "vi", text: "Tỉnh Gyeonggi có 50 – 60 doanh nghiệp tại Hải Phòng.", measure: "companies", value: 50, unit: "" },
  { language: "vi", text: "Vốn FDI tại Hải Phòng đạt từ 2 đến 3 tỷ USD.", measure: "fdi_capital", value: 2_000_000_000, unit: "USD" },
  { language: "en", text: "Some 40 to 50 companies work in Busan.", measure: "companies", value: 40, unit: "" },
  { language: "en", text: "Exports of Busan rose from 5 to 10 billion USD.", measure: "exports", value: 10_000_000_000, unit: "USD" },
  { language: "vi", text: "Vốn đầu tư tăng gấp 3 lần.", measure: "growth", value: 3, unit: "" },
  { language: "ko", text: "한국은 빈푹성의 최대 투자국이다.", measure: "rank", value: 1, unit: "" },
  { language: "ko", text: "응에안성은 면적 1만6천481㎢의 지역이다.", measure: "area", value: 16_481, unit: "" },
  { language: "ko", text: "양국 교역은 175배 늘었다.", measure: "growth", value: 175, unit: "" },
  { language: "ja", text: "高知県には約3千人のベトナム人が暮らしている。", measure: "students_workers", value: 3000, unit: "" },
  { language: "de", text: "Rund 350 deutsche Unternehmen sind in Hanoi tätig.", measure: "companies", value: 350, unit: "" },
  { language: "en", text: "Some 90,000 Vietnamese live and work in South Korea.", measure: "students_workers", value: 90_000, unit: "" },
  { language: "de", text: "Die Exporte Vietnams nach Bayern stiegen um 12 bis 15 Prozent.", measure: "growth", value: 12, unit: "%" },
  { language: "ja", text: "ベトナムの投資額は120億～150億ドルになる。", measure: "fdi_capital", value: 12_000_000_000, unit: "USD" },
  {
    language: "de",
    text: "Japan will 2 bis 3 Millionen Euro in Bayern investieren.",
    measure: "fdi_capital",
    value: 2_000_000,
    unit: "EUR",
  },
  { language: "de", text: "Daegu ist die vierte Partnerstadt Erfurts.", measure: "rank", value: 4, unit: "" },
  {
    language: "de",
    text: "Erfurt pflegt seit mehr als 17 Jahren enge Beziehungen zu Daegu.",
    measure: "years_of_ties",
    value: 17,
    unit: "",
  },
  {
    language: "en",
    text: "Hue and Oslo marked the 20th founding anniversary of their relationship.",
    measure: "years_of_ties",
    value: 20,
    unit: "",
  },
  { language: "en", text: "Tokyo pledged 20 billion yen in grant aid to Da Nang.", measure: "aid", value: 20_000_000_000, unit: "JPY" },
];

/** Numbers that look like figures of one kind and are none. */
const others = [
  { language: "ko", text: "하이퐁시는 독립 55주년 행사를 열었다.", measure: "years_of_ties" },
  { language: "ja", text: "第21次訪問団がハノイを訪れた。", measure: "rank" },
  { language: "ja", text: "長崎県とハノイ市は覚書の署名1 覚書の署名2を公開した。", measure: "participants" },
  { language: "ja", text: "「ミート2023」では、ハノイの地方が紹介された。", measure: "partners" },
  { language: "vi", text: "Hàn Quốc là một trong những nhà đầu tư lớn nhất tại Bắc Ninh.", measure: "rank" },
  { language: "vi", text: "Dân số của tỉnh giảm (5/2021).", measure: "population" },
  { language: "en", text: "Hue opened its 12th Sister City Week, an anniversary of peace, in Oslo.", measure: "rank" },
  { language: "en", text: "The two universities of Hue and Oslo will cooperate.", measure: "other" },
];

describe("figures", () => {
  it.each(others)("reads no $measure: $language", ({ language, text, measure }) => {
    expect(factsOf(language, text).figures.map((figure) => figure.measure)).not.toContain(measure);
  });

  it("gives each amount of a list its own place, and a rank to the one who holds it", () => {
    const list = "Hải Dương thu hút vốn đầu tư 288 triệu USD, Đồng Nai 242 triệu USD.";
    expect(factsOf("vi", list).figures.map(({ about }) => about)).toEqual(["Hải Dương", "Đồng Nai"]);
    const [rank] = factsOf("en", "Japan is the largest investor in Hai Phong.").figures;
    expect(rank).toMatchObject({ about: "Japan", partner: "Hai Phong" });
  });

  it("gives a country's money to the place it went to, and the years of a bond to both its parties", () => {
    const [capital] = factsOf("ko", "한국은 빈푹성에 50억 달러를 투자했다.").figures;
    expect(capital).toMatchObject({ about: "빈푹성", partner: "한국" });
    const [years] = factsOf("de", "2024 feiert die Städtepartnerschaft zwischen Dresden und Hanoi ihr 10-jähriges Bestehen.").figures;
    expect(years).toMatchObject({ about: "Dresden", partner: "Hanoi" });
  });

  it("holds no office for statistics for the place it counts", () => {
    const text = "Tỉnh Bắc Ninh phát triển nhanh. Theo Cục Đầu tư nước ngoài, tổng vốn đăng ký đạt 3 tỷ USD.";
    expect(factsOf("vi", text).figures[0]?.about).toBe("Bắc Ninh");
  });

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
