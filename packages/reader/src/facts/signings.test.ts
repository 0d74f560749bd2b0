import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const signings = (language: string, text: string, publishedOn: string) =>
  factsOf(language, text, publishedOn).encounters.filter(({ type }) => type === "signing");

interface Case {
  language: string;
  text: string;
  date: string;
}

const told: Case[] = [
  {
    language: "en",
    text: "A delegation from Oita Prefecture visited Vinh Long on May 6, 2025. On this occasion Oita Prefecture and Vinh Long signed a memorandum of understanding on fruit growing.",
    date: "2025-05-06",
  },
  {
    language: "de",
    text: "Am 6. Mai 2025 besuchte eine Delegation der Präfektur Oita die Provinz Vinh Long. Bei diesem Anlass unterzeichneten die Präfektur Oita und die Provinz Vinh Long ein Memorandum of Understanding.",
    date: "2025-05-06",
  },
  {
    language: "vi",
    text: "Ngày 6/5/2025, đoàn công tác tỉnh Oita (Nhật Bản) thăm tỉnh Vĩnh Long. Nhân dịp này, tỉnh Oita và tỉnh Vĩnh Long đã ký kết Biên bản ghi nhớ về trồng cây ăn quả.",
    date: "2025-05-06",
  },
];

describe("signings told by what was signed", () => {
  it.each(told)("in $language", ({ language, text, date }) => {
    expect(signings(language, text, "2025-05-07").map((signing) => signing.date)).toEqual([date]);
  });

  it("names both sides, each once", () => {
    const [signing] = signings("en", told[0]?.text ?? "", "2025-05-07");
    expect([...(signing?.guests ?? []), ...(signing?.hosts ?? [])].sort()).toEqual(["Oita", "Vinh Long"]);
  });

  it("are read from a text without any date, wherever they stand", () => {
    const text =
      "A delegation from Oita Prefecture visited Vinh Long. It saw the market. It saw the port. It saw the school. It saw the museum. Then Oita Prefecture and Vinh Long signed a memorandum of understanding.";
    expect(factsOf("en", text).encounters.map(({ type }) => type)).toContain("signing");
  });

  it("are not read from papers of earlier years", () => {
    const text = "In 2016, Oita Prefecture and Vinh Long signed a cooperation agreement. The two sides met again on May 6, 2025.";
    expect(signings("en", text, "2025-05-07")).toEqual([]);
  });

  it("are not read from papers that are only proposed", () => {
    const text = "On May 6, 2025, the Governor of Oita Prefecture proposed signing a memorandum of understanding with Vinh Long.";
    expect(signings("en", text, "2025-05-07")).toEqual([]);
  });

  it("are told once where the ceremony has words of its own", () => {
    const text =
      "On May 6, 2025, Oita Prefecture and Vinh Long held a signing ceremony in Vinh Long. Oita Prefecture and Vinh Long signed a memorandum of understanding.";
    expect(signings("en", text, "2025-05-07")).toHaveLength(1);
  });
});

describe("bonds that are only planned", () => {
  it.each([
    ["en", "The Governor of Oita Prefecture proposed that Oita and Vinh Long establish a sister relationship in 2027."],
    [
      "de",
      "Der Gouverneur von Oita lud den Vorsitzenden für Mai 2027 zur Unterzeichnung eines Städtepartnerschaftsvertrags zwischen Oita und Vinh Long ein.",
    ],
  ])("are no bonds yet (%s)", (language, text) => {
    expect(factsOf(language, text, "2025-05-07").ties).toEqual([]);
  });

  it("leave a bond that exists alone, whatever is wished for it", () => {
    const text = "He hoped that the sister relationship between Oita Prefecture and Vinh Long, established in 2015, would grow.";
    expect(factsOf("en", text, "2025-05-07").ties).toMatchObject([{ type: "sister", since: "2015" }]);
  });

  it("are not read from the names of bodies", () => {
    const text = "The Oita Sister City Committee sent flowers to Vinh Long.";
    expect(factsOf("en", text, "2025-05-07").ties).toEqual([]);
  });
});

const parties = (language: string, text: string) => factsOf(language, text).agreements.map((agreement) => agreement.parties);

describe("papers with each of a list", () => {
  it("are one for each partner of whoever is named before them", () => {
    expect(parties("ko", "충남대는 베트남 하노이대, 일본 오사카대와 업무협약을 체결했다.")).toEqual([
      ["충남대", "하노이대"],
      ["충남대", "오사카대"],
    ]);
    expect(parties("en", "Hanoi University signed memoranda of understanding with Osaka University and Busan University.")).toEqual([
      ["Hanoi University", "Osaka University"],
      ["Hanoi University", "Busan University"],
    ]);
  });

  it("are one paper of all where nobody is named before the list", () => {
    expect(parties("ko", "충남대와 하노이대가 업무협약을 체결했다.")).toHaveLength(1);
  });
});

describe("a paper still to be signed", () => {
  it("is proposed", () => {
    const { agreements } = factsOf("ko", "수원시는 일본 아사히카와시와 업무협약을 체결할 예정이다.");
    expect(agreements).toMatchObject([{ type: "MoU", status: "proposed" }]);
  });
});

describe("the sides of a paper", () => {
  it.each([
    ["vi", "Trường Đại học Sao Mai và Đại học Sakura (Nhật Bản) ký kết biên bản ghi nhớ.", ["Trường Đại học Sao Mai", "Đại học Sakura"]],
    [
      "en",
      "Lotus University and Sakura University (Japan) signed a memorandum of understanding.",
      ["Lotus University", "Sakura University"],
    ],
    [
      "en",
      "Lotus University and Sakura University, Japan, signed a memorandum of understanding.",
      ["Lotus University", "Sakura University"],
    ],
    [
      "de",
      "Die Universität Lotus und die Universität Sakura (Japan) unterzeichneten eine Absichtserklärung.",
      ["Universität Lotus", "Universität Sakura"],
    ],
  ])("are bodies, not the country that tells where one lies: %s", (language, text, expected) => {
    expect(parties(language, text).map((names) => names.toSorted())).toEqual([expected]);
  });
});

describe("one paper that several sign together", () => {
  it.each([
    [
      "en",
      "Lotus University and Sakura University signed an agreement with Kobe University.",
      ["Lotus University", "Sakura University", "Kobe University"],
    ],
    [
      "de",
      "Die Universität Lotus und die Universität Sakura unterzeichneten ein Abkommen mit der Universität Kobe.",
      ["Universität Lotus", "Universität Sakura", "Universität Kobe"],
    ],
    [
      "vi",
      "Công ty Sao Mai và Công ty Hoa Sen ký hợp đồng với Tập đoàn Sakura (Nhật Bản).",
      ["Công ty Sao Mai", "Công ty Hoa Sen", "Tập đoàn Sakura"],
    ],
    ["ko", "한빛대학교와 새별대학교, 하노이대학교는 지난 5일 업무협약을 체결했다.", ["한빛대학교", "새별대학교", "하노이대학교"]],
    ["ja", "長崎大学と福岡大学、ハノイ大学は5日、学術交流協定を締結した。", ["長崎大学", "福岡大学", "ハノイ大学"]],
  ])("binds all of them: %s", (language, text, expected) => {
    expect(parties(language, text)).toEqual([expected]);
  });
});

describe("the place where a paper is signed", () => {
  it.each([
    [
      "en",
      "Mombasa County and Hai Phong City signed a Memorandum of Understanding on port cooperation in Nairobi on Monday.",
      ["Hai Phong", "Mombasa"],
    ],
  ])("is none of its parties: %s", (language, text, expected) => {
    expect(parties(language, text).map((names) => names.toSorted())).toEqual([expected]);
  });
});

describe("a company and the country it is from", () => {
  it.each([
    ["vi", "Tập đoàn Sakura của Nhật Bản ký biên bản ghi nhớ với tỉnh Hải Dương.", ["Tập đoàn Sakura", "Hải Dương"]],
    ["en", "Japanese carmaker Sakura Motors signed a memorandum with Jena.", ["Sakura Motors", "Jena"]],
    ["de", "Sakura Motors aus Japan unterzeichnete mit der Stadt Jena eine Absichtserklärung.", ["Sakura Motors", "Jena"]],
  ])("is one party: %s", (language, text, expected) => {
    expect(parties(language, text)).toEqual([expected]);
    expect(factsOf(language, text).encounters.map(({ place }) => place)).not.toContain("Japan");
    expect(factsOf(language, text).encounters.map(({ place }) => place)).not.toContain("Nhật Bản");
  });
});
