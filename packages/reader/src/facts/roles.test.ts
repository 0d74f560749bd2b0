import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

interface Case {
  what: string;
  language: string;
  text: string;
  type: string;
  guests: string[];
  hosts: string[];
}

const cases: Case[] = [
  {
    what: "who invites is no guest",
    language: "en",
    text: "At the invitation of the Daegu Chamber of Commerce, a delegation from Can Tho visited Ulsan on 4 May 2023.",
    type: "visit",
    guests: ["Can Tho"],
    hosts: ["Ulsan"],
  },
  {
    what: "an invitation followed is no new one",
    language: "de",
    text: "Auf Einladung der Stadt Kassel besuchte eine Delegation aus Incheon am 4. Mai 2023 die Stadt.",
    type: "visit",
    guests: ["Incheon"],
    hosts: ["Kassel"],
  },
  {
    what: "the inviter receives where nobody else does",
    language: "vi",
    text: "Ngày 4/5/2023, nhận lời mời của thành phố Ulsan, đoàn công tác tỉnh Bắc Ninh đã sang thăm và làm việc.",
    type: "visit",
    guests: ["Bắc Ninh"],
    hosts: ["Ulsan"],
  },
  {
    what: "a place in front of the verb tells where, not who",
    language: "de",
    text: "In Japan besuchte am 4. Mai 2023 eine Delegation aus Leipzig die Präfektur Kochi.",
    type: "visit",
    guests: ["Leipzig"],
    hosts: ["Kochi"],
  },
  {
    what: "a verb at the end of its clause",
    language: "de",
    text: "Eine Delegation aus Leipzig hatte Incheon im Mai 2006 besucht.",
    type: "visit",
    guests: ["Leipzig"],
    hosts: ["Incheon"],
  },
  {
    what: "a goal written into the word",
    language: "de",
    text: "Während des Vietnam-Besuchs der Bürgermeisterin von Leipzig am 4. Mai 2023 ging es um Handel.",
    type: "visit",
    guests: ["Leipzig"],
    hosts: ["Vietnam"],
  },
  {
    what: "the committee of the province is the province",
    language: "en",
    text: "A delegation from Ulsan came to Bac Ninh. The secretary of the provincial Party Committee received the delegation from Ulsan on 4 May 2023.",
    type: "meeting",
    guests: ["Ulsan"],
    hosts: ["Bac Ninh"],
  },
];

describe("who came and who received", () => {
  it.each(cases)("$what: $language", ({ language, text, type, guests, hosts }) => {
    const { encounters } = factsOf(language, text);
    expect(encounters.find((each) => each.type === type)).toMatchObject({ type, guests, hosts });
  });

  it("does not take the hall for the event", () => {
    const text = "On 4 May 2023 a delegation from Ulsan visited Bac Ninh and saw the Exhibition Hall of Bac Ninh.";
    expect(factsOf("en", text).encounters.map(({ type }) => type)).toEqual(["visit"]);
    expect(
      factsOf("ko", "울산시 대표단은 2023년 5월 4일 박닌성을 방문해 국제회의실을 둘러봤다.").encounters.map(({ type }) => type),
    ).toEqual(["visit"]);
  });

  it("keeps a meeting at which something was asked", () => {
    const text = "김철수 울산시장은 2023년 5월 4일 베트남 박닌성 대표단을 만나 청소년 교류 사업의 확대를 건의했다.";
    expect(factsOf("ko", text).encounters).toEqual([expect.objectContaining({ type: "meeting", guests: ["박닌성"], hosts: ["울산"] })]);
  });

  it("takes a team sent out for no sender of the country it goes to", () => {
    const text = "울산상공회의소는 2023년 5월 4일 베트남 시장개척단을 하노이에 파견했다.";
    expect(factsOf("ko", text).encounters).toEqual([
      expect.objectContaining({ type: "visit", guests: ["울산상공회의소"], hosts: ["하노이"] }),
    ]);
  });
});
