import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

describe("witnesses of a signing", () => {
  it.each([
    ["ko", "부산시와 구이저우성은 2024년 5월 5일 서울시와 상하이시 관계자가 참석한 가운데 업무협약을 체결했다.", ["구이저우성", "부산"]],
    [
      "de",
      "In Anwesenheit von Ministerpräsident Karl Maier aus Bayern unterzeichneten Dresden und Busan am 4. Mai 2023 ein Memorandum of Understanding.",
      ["Busan", "Dresden"],
    ],
    [
      "en",
      "On 4 May 2023 Dresden and Busan signed a memorandum of understanding in the presence of the President of France and the Governor of Hokkaido.",
      ["Busan", "Dresden"],
    ],
    [
      "fr",
      "Le 4 mai 2023, Lyon et Busan ont signé un protocole d'accord en présence du ministre de l'Économie du Japon.",
      ["Busan", "Lyon"],
    ],
    [
      "vi",
      "Ngày 4/5/2023, trước sự chứng kiến của Thủ tướng Việt Nam và Thủ tướng Nhật Bản, Đại học Cần Thơ và Đại học Kyoto đã ký biên bản ghi nhớ.",
      ["Đại học Cần Thơ", "Đại học Kyoto"],
    ],
    [
      "ja",
      "2023年5月4日、広島県知事とハノイ市長の立ち会いのもと、広島大学とハノイ工科大学が覚書を締結した。",
      ["ハノイ工科大学", "広島大学"],
    ],
  ])("are no parties to it: %s", (language, text, parties) => {
    const { agreements, encounters } = factsOf(language, text);
    expect(
      agreements
        .flatMap((paper) => paper.parties)
        .map((name) => name.replace(/시$/u, ""))
        .toSorted(),
    ).toEqual(parties.toSorted());
    const signing = encounters.find(({ type }) => type === "signing");
    expect([...(signing?.guests ?? []), ...(signing?.hosts ?? [])].map((name) => name.replace(/시$/u, "")).toSorted()).toEqual(
      parties.toSorted(),
    );
  });

  it("leave the paper to the text's own two where nobody else is named", () => {
    const text =
      "부산시는 2024년 5월 5일 중국 구이저우성을 방문했다. 이후 부산시 문화국과 시의회가 참석한 가운데 체육 교류를 위한 업무협약을 체결했다.";
    expect(factsOf("ko", text).agreements[0]?.parties.toSorted()).toEqual(["구이저우성", "부산시"]);
  });
});
