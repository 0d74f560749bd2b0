import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const told = (language: string, text: string, publishedOn?: string) =>
  factsOf(language, text, publishedOn).encounters.map(({ type, date, guests, hosts }) => [type, date, guests.join("+"), hosts.join("+")]);

describe("which date is an encounter's", () => {
  it("leaves the year of a bond to the bond", () => {
    const text = "빈푹성 대표단은 2013년 자매결연을 맺은 충청북도를 방문했다.";
    expect(told("ko", text)).toEqual([["visit", undefined, "빈푹성", "충청북도"]]);
    const german = "Eine Delegation aus Busan besuchte Dresden, das seit 2013 durch eine Städtepartnerschaft mit Busan verbunden ist.";
    expect(told("de", german).map(([, date]) => date)).not.toContain("2013");
  });

  it("lends no year from elsewhere to a day that cannot be placed", () => {
    const text =
      "하이퐁시 대표단이 25일 인천시를 방문했다. 회원들은 노래를 불렀다. 모두 즐거워했다. 두 도시는 1997년 7월 25일 자매결연을 맺었다.";
    expect(told("ko", text)).toEqual([["visit", undefined, "하이퐁시", "인천시"]]);
  });

  it("places days by the full date of the opening or of a stamp at the end", () => {
    const opening = "홍천군은 하이퐁시를 방문했다고 2023년 3월 10일 밝혔다. 7일 대표단은 하노이시를 방문했다.";
    expect(told("ko", opening)).toContainEqual(["visit", "2023-03-07", "홍천군", "하노이시"]);
    const stamp = "하이퐁시 대표단이 지난 14일 인천시를 방문했다.\n한빛신문 2022.11.16";
    expect(told("ko", stamp)).toEqual([["visit", "2022-11-14", "하이퐁시", "인천시"]]);
  });

  it("reads a Japanese year told in both countings, and a Vietnamese day written with a point", () => {
    const both = "高知県の訪問団は2019(令和元)年5月10日から12日まで大邱市を訪問しました。";
    expect(told("ja", both)).toEqual([["visit", "2019-05-10/2019-05-12", "高知県", "大邱市"]]);
    const turned = "令和元年(2019年)6月3日、大邱市の訪問団が高知県を訪問しました。";
    expect(told("ja", turned)).toEqual([["visit", "2019-06-03", "大邱市", "高知県"]]);
    const point = "Ngày 11.3, đoàn công tác thành phố Ulsan đến thăm tỉnh Bắc Ninh.";
    expect(told("vi", point, "2024-03-12")).toEqual([["visit", "2024-03-11", "Ulsan", "Bắc Ninh"]]);
  });

  it("does not let an earlier month's visit decide who came on the day of the news", () => {
    const text =
      "高知県と大邱市との覚書の締結式が11月11日、高知城で行われた。高知県の代表団は2024年6月に大邱市を訪問。大邱市からの訪問団が列席した。";
    expect(told("ja", text)).toContainEqual(["signing", undefined, "大邱市", "高知県"]);
  });

  it("tells an earlier visit in the other direction apart", () => {
    const text = "돗토리현 대표단이 20일 강원도를 방문했다. 2022년 강원도는 돗토리현을 방문했다.";
    expect(told("ko", text, "2025-05-21")).toEqual([
      ["visit", "2025-05-20", "돗토리현", "강원도"],
      ["visit", "2022", "강원도", "돗토리현"],
    ]);
  });
});

describe("who came and who received", () => {
  it("reads where a journey goes from the word for it", () => {
    const text = "오민재 인천시장은 25일 방한 중인 응웬반뚱 하이퐁시 인민위원회 위원장과 면담했다.";
    const meeting = factsOf("ko", text, "2025-06-26").encounters.find(({ type }) => type === "meeting");
    expect(meeting).toMatchObject({ guests: ["하이퐁시 인민위원회"], hosts: ["인천"] });
  });

  it("gives those who only report no part", () => {
    const text = "25일 한빛일보에 따르면 하이퐁시 대표단이 인천시를 방문했다.";
    expect(told("ko", text, "2025-06-26")).toEqual([["visit", "2025-06-25", "하이퐁시", "인천시"]]);
  });

  it("makes who holds a forum its host", () => {
    const text = "하이퐁시 대표단은 6일 한국산업연구원 주최 투자 포럼에 참가했다.";
    const forum = factsOf("ko", text, "2025-06-07").encounters.find(({ type }) => type === "forum");
    expect(forum).toMatchObject({ guests: ["하이퐁시"], hosts: ["한국산업연구원"] });
  });

  it("counts no visits back and forth as one of its own", () => {
    expect(told("ko", "인천시와 하이퐁시는 그동안 76차례 상호 방문하며 교류했다.")).toEqual([]);
  });
});

describe("Korean words for an encounter", () => {
  it.each([
    ["call", "오민재 인천시장은 응웬반뚱 하이퐁시 인민위원회 위원장과의 전화 통화에서 협력을 논의했다."],
    ["meeting", "오민재 인천시장은 응웬반뚱 하이퐁시 인민위원회 위원장과 대화를 나눴다."],
    ["visit", "하이퐁시 대표단은 인천시를 답방했다."],
  ])("tells a %s", (type, text) => {
    expect(factsOf("ko", text).encounters.map((each) => each.type)).toContain(type);
  });
});

describe("the lead of a Korean wire report", () => {
  it("is read although it opens with the reporter's name", () => {
    const text = "(천안=한빛통신) 오민재 기자 = 하이퐁시 대표단이 지난 20일 천안시를 방문해 교류 방안을 논의했다고 시가 24일 밝혔다.";
    expect(told("ko", text, "2023-04-24")).toContainEqual(["visit", "2023-04-20", "하이퐁시", "천안시"]);
    expect(factsOf("ko", text).persons).toEqual([]);
  });
});

describe("who asks and promises in Korean", () => {
  it("is the person, not the body of their office", () => {
    const text = '레 응우옌 바오 호아센대 총장은 "새봄대학교와 인적 교류에 적극 협력하겠다"고 밝혔다. 새봄대학교는 환영했다.';
    expect(factsOf("ko", text).commitments.map(({ force, by }) => [force, by])).toEqual([["pledged", "레 응우옌 바오"]]);
  });

  it("is nobody where a request is only told as the reason", () => {
    expect(factsOf("ko", "이번 방문은 하이퐁시의 요청에 따라 인천시에서 이뤄졌다.").commitments).toEqual([]);
  });
});

describe("the date of a meeting whose day the text does not name", () => {
  it.each([
    ["2024-05-16", "2024-05"],
    ["2024-05-03", "2024"],
    ["2024-01-03", undefined],
  ])("lies about the day of publication (%s) where the text names no day", (publishedOn, date) => {
    const [meeting] = factsOf("en", "The mayor of Busan received a delegation from Hanoi at City Hall.", publishedOn).encounters;
    expect(meeting?.date).toBe(date);
  });
});
