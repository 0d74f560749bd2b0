import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const agreements = [
  {
    language: "vi",
    text: "Ngày 26/2/2024, UBND tỉnh Hải Dương và thành phố Suwon ký kết bản ghi nhớ về hợp tác giáo dục.",
    type: "MoU",
    date: "2024-02-26",
  },
  { language: "ko", text: "경기도와 하노이시는 2023년 10월 21일 업무협약을 체결했다.", type: "MoU", date: "2023-10-21" },
  { language: "ja", text: "静岡県と浙江省は2023年5月10日、経済交流に関する覚書を締結した。", type: "MoU", date: "2023-05-10" },
  {
    language: "de",
    text: "Am 4. Mai 2023 unterzeichneten Dresden und Busan eine Absichtserklärung.",
    type: "letter_of_intent",
    date: "2023-05-04",
  },
  {
    language: "en",
    text: "Bac Ninh and Gyeonggi signed a memorandum of understanding on 29 November 2023.",
    type: "MoU",
    date: "2023-11-29",
  },
];

describe("agreements", () => {
  it.each(agreements)("reads what was signed, by whom and when: $language", ({ language, text, type, date }) => {
    const [found] = factsOf(language, text).agreements;
    expect(found).toMatchObject({ type, date, status: "signed" });
    expect(found?.parties).toHaveLength(2);
  });

  it("tells a plan to sign from a signature", () => {
    const [found] = factsOf("en", "Bac Ninh and Gyeonggi will sign a cooperation agreement next year.").agreements;
    expect(found?.status).toBe("proposed");
  });

  it("reads each line of a list of papers, signed as the words above the list say", () => {
    const text =
      "The guests signed the following papers in Hanoi on 3 May 2024:\n\n1. MoU between Hue University and Kansai University;\n\n2. MoU between Hanoi and Fukuoka on waste water.";
    expect(factsOf("en", text).agreements).toMatchObject([
      { type: "MoU", status: "signed", parties: ["Hue University", "Kansai University"] },
      { type: "MoU", status: "signed", parties: ["Hanoi", "Fukuoka"] },
    ]);
    expect(factsOf("en", "- MoU between Hanoi and Fukuoka on waste water.").agreements).toEqual([]);
  });

  it.each([
    ["en", "Firms of both may gain from the EU-Vietnam Free Trade Agreement."],
    ["vi", "Việt Nam đã ký Hiệp định thương mại tự do với EU."],
    ["de", "Das Freihandelsabkommen zwischen der EU und Vietnam ist seit August 2020 in Kraft."],
  ])("takes a treaty between states for one that holds: %s %s", (language, text) => {
    expect(factsOf(language, text).agreements).toMatchObject([{ type: "agreement", status: "existing" }]);
  });

  it("takes no treaty for one of two sides that the sentence does not name", () => {
    expect(factsOf("en", "Hanoi received Fukuoka. A free trade agreement helps exporters.").agreements).toEqual([]);
  });

  it("tells a signing that is to come from one that was", () => {
    const text = "하이퐁대학교와 부산대학교의 업무협약이 체결될 예정이다.";
    expect(factsOf("ko", text).agreements).toMatchObject([{ status: "proposed" }]);
  });

  it("reads no agreement where nothing is said to become of it", () => {
    expect(factsOf("en", "Bac Ninh and Gyeonggi know what a contract costs.").agreements).toEqual([]);
  });
});

const ties = [
  { language: "vi", text: "Tỉnh Quảng Nam và thành phố Osan đã thiết lập quan hệ kết nghĩa từ năm 2013.", type: "sister", since: "2013" },
  { language: "ko", text: "충청북도와 하이퐁시는 2013년 자매결연을 맺었다.", type: "sister", since: "2013" },
  { language: "ja", text: "静岡県と浙江省は1982年に友好提携を結んだ。", type: "friendship", since: "1982" },
  { language: "de", text: "Seit 1993 besteht eine Städtepartnerschaft zwischen Dresden und Busan.", type: "sister", since: "1993" },
  { language: "en", text: "Japan and Vietnam established diplomatic relations in 1973.", type: "diplomatic relations", since: "1973" },
];

describe("ties", () => {
  it.each([
    [
      "en",
      "Da Nang is twinned with Yokohama, Busan and Seattle (since 2012).",
      [
        ["Da Nang", "Yokohama"],
        ["Da Nang", "Busan"],
        ["Da Nang", "Seattle"],
      ],
    ],
    [
      "ko",
      "부산광역시는 1996년 중국 상하이시와의 자매결연 체결 이래로 미국 시애틀, 베트남 후에시, 몽골 울란바토르 등 여러 도시와 자매결연을 맺었다.",
      [
        ["상하이시", "부산광역시"],
        ["부산광역시", "시애틀"],
        ["부산광역시", "후에시"],
        ["부산광역시", "울란바토르"],
      ],
    ],
    [
      "vi",
      "Đà Nẵng đã kết nghĩa với thành phố Yokohama của Nhật Bản, quận Gangnam, thành phố Seoul (Hàn Quốc) và Seattle.",
      [
        ["Đà Nẵng", "Yokohama"],
        ["Đà Nẵng", "Gangnam"],
        ["Đà Nẵng", "Seattle"],
      ],
    ],
    [
      "ja",
      "釜山市は上海市、大阪市、シアトルなど12都市と姉妹都市提携を結んでいる。",
      [
        ["釜山市", "上海市"],
        ["釜山市", "大阪市"],
        ["釜山市", "シアトル"],
      ],
    ],
  ])("gives one bond to each of a list of partners: %s", (language, text, pairs) => {
    expect(factsOf(language, text).ties.map(({ parties }) => parties)).toEqual(pairs);
  });

  it("gives a partner of a list only the year beside its own name", () => {
    const { ties } = factsOf("en", "Da Nang is twinned with Yokohama, Busan (2009) and Seattle (since 2012).");
    expect(ties.map(({ since }) => since)).toEqual([undefined, "2009", "2012"]);
  });

  it.each(ties)("reads the bond and its beginning: $language", ({ language, text, type, since }) => {
    const [found] = factsOf(language, text, "2024-05-01").ties;
    expect(found).toMatchObject({ type, since });
    expect(found?.parties).toHaveLength(2);
  });

  it("does not take friendly words for a bond", () => {
    expect(factsOf("en", "Officials of Bac Ninh and Gyeonggi had a friendly talk.").ties).toEqual([]);
  });

  it("gives one bond for each partner of a list", () => {
    const text = "Tỉnh Bình Dương đã thiết lập quan hệ hợp tác hữu nghị với thành phố Daejeon và quận Gangnam.";
    expect(factsOf("vi", text).ties.map((tie) => tie.parties[1])).toEqual([
      expect.stringContaining("Daejeon"),
      expect.stringContaining("Gangnam"),
    ]);
  });

  it.each([
    ["ko", "전주시와 나트랑시는 우호협력 방안을 논의했다."],
    ["ko", "전주시는 나트랑시와 우호교류 의향서를 체결했다."],
    ["ja", "静岡県と浙江省は友好交流の拡大について話し合った。"],
    ["vi", "Tỉnh Quảng Nam và thành phố Osan muốn tăng cường quan hệ hữu nghị."],
  ])("takes friendly contact that nobody founds for no bond: %s %s", (language, text) => {
    expect(factsOf(language, text).ties).toEqual([]);
  });

  it("reads one bond out of words that name two kinds at once, and out of friendship between twins", () => {
    expect(factsOf("ja", "静岡市と寧波市は1985年に姉妹友好都市提携を結んだ。").ties.map(({ type }) => type)).toEqual(["sister"]);
    const text = "전주시와 가나자와시는 2002년 자매결연을 맺었다. 전주시와 가나자와시의 우호 협력 관계는 돈독하다.";
    expect(factsOf("ko", text).ties.map(({ type }) => type)).toEqual(["sister"]);
  });

  it("binds places where the sentence names bodies, too", () => {
    const text = "창원시는 26일 독일 드레스덴시와 우호도시 협약을 체결한 뒤 프라운호퍼 연구소를 방문했다.";
    expect(factsOf("ko", text, "2019-06-27").ties[0]?.parties.toSorted()).toEqual(["드레스덴시", "창원시"]);
  });

  it.each([
    ["en", "Da Nang and Daegu signed a sister-city agreement in 2004.", "2004"],
    [
      "de",
      "Die Gäste kamen am 4. Mai 2017 an. Beide begrüßten das zehnjährige Bestehen der Partnerschaft zwischen Niedersachsen und Tokushima.",
      "2007",
    ],
    ["ja", "一行は2024年5月2日に到着した。長野県と河北省の友好提携40周年が祝われた。", "1984"],
  ])("dates a bond by its paper, or by its round age where the text tells its own year: %s", (language, text, since) => {
    expect(factsOf(language, text).ties[0]?.since).toBe(since);
  });
});

const sinceOf = (language: string, text: string) => factsOf(language, text, "2024-05-20").ties.map(({ since }) => since);

describe("the year in which a bond began", () => {
  it.each([
    ["vi", "Năm 2022, Việt Nam và Hàn Quốc kỷ niệm 30 năm thiết lập quan hệ ngoại giao.", "1992"],
    ["en", "In 2022 Korea and Vietnam marked the 30th anniversary of diplomatic relations.", "1992"],
    ["en", "Seattle and Hai Phong became sister cities in 1996 and marked the 25th anniversary in 2021.", "1996"],
  ])("is counted back from the year of a round date, unless it is told: %s %s", (language, text, since) => {
    expect(sinceOf(language, text)).toEqual([since]);
  });

  it("is the one told where another sentence only counts", () => {
    const text =
      "Seattle and Hai Phong mark the 25th anniversary of their sister city ties. Seattle and Hai Phong became sister cities in 1996.";
    expect(sinceOf("en", text)).toEqual(["1996"]);
  });

  it("is none where the bond is only planned", () => {
    expect(sinceOf("vi", "Tỉnh Quảng Trị và tỉnh Jeonbuk thảo luận kế hoạch xúc tiến thiết lập quan hệ kết nghĩa.")).toEqual([]);
  });
});

describe("friendly relations told as such", () => {
  it("give each place of a list its own bond", () => {
    const { ties } = factsOf("ko", "다낭시는 현재 창원, 대구, 제주 등 3개 한국 지역과 우호적인 협력 관계를 맺고 있다.");
    expect(ties.map(({ type, parties }) => [type, parties])).toEqual([
      ["friendship", ["다낭시", "창원"]],
      ["friendship", ["다낭시", "대구"]],
      ["friendship", ["다낭시", "제주"]],
    ]);
  });
});
