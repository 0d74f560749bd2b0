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

describe("missions, owners and people", () => {
  it("lets an embassy receive those who come from its own country", () => {
    const text =
      "Ngày 4/5/2023, đoàn công tác tỉnh Bắc Ninh làm việc với Đại sứ quán Việt Nam tại Hàn Quốc. Đoàn Bắc Ninh giới thiệu tỉnh Bắc Ninh.";
    expect(factsOf("vi", text).encounters).toEqual([
      expect.objectContaining({ type: "meeting", guests: ["Bắc Ninh"], hosts: ["Đại sứ quán Việt Nam tại Hàn Quốc"] }),
    ]);
  });

  it("keeps an embassy on its country's side among others", () => {
    const text = "Ngày 4/5/2023, lãnh đạo tỉnh Bắc Ninh tiếp đoàn công tác Đại sứ quán Hàn Quốc tại Việt Nam.";
    expect(factsOf("vi", text).encounters).toEqual([
      expect.objectContaining({ type: "meeting", guests: ["Đại sứ quán Hàn Quốc tại Việt Nam"], hosts: ["Bắc Ninh"] }),
    ]);
  });

  it("reads an office held behind the name, and whose delegation a province owns", () => {
    const text =
      "Bac Ninh province’s trade promotion delegation paid a courtesy visit to Governor Goro Mori of Japan’s Kochi province on 4 May 2023.";
    const { encounters, persons } = factsOf("en", text);
    expect(persons).toEqual([expect.objectContaining({ name: "Goro Mori", affiliation: "Kochi" })]);
    expect(encounters[0]).toMatchObject({ guests: ["Bac Ninh"], hosts: ["Kochi"] });
  });

  it("meets the minister, not the city in which he is met", () => {
    const text = "Die Oberbürgermeisterin von Leipzig traf am 4. Mai 2023 in Tokio den japanischen Wirtschaftsminister Goro Mori.";
    expect(factsOf("de", text).encounters).toEqual([expect.objectContaining({ type: "meeting", guests: ["Leipzig"], hosts: ["Japan"] })]);
  });

  it("tells a signing that was held online as a signing", () => {
    const text = "高知市は2023年5月4日、ハイフォン市とオンライン会議を開き、協力に関する覚書を締結した。";
    expect(factsOf("ja", text).encounters.map(({ type }) => type)).toEqual(["signing"]);
  });
});

describe("envoys", () => {
  it.each([
    ["en", "Karaganda Governor Zhenis Aliyev met with Ambassador of Belarus Pavel Ivanov on 3 June 2024.", "Belarus", "Karaganda"],
    [
      "de",
      "Am 3. Juni 2024 trafen sich Oberbürgermeister Dirk Hansen aus Dresden und der Generalkonsul von Japan zu einem Gespräch.",
      "Japan",
      "Dresden",
    ],
    ["ja", "2024年6月3日、鈴木一郎北海道知事はガーナの大使と会談した。", "ガーナ", "北海道"],
    ["vi", "Ngày 3/6/2024, Chủ tịch UBND tỉnh Bắc Ninh Trần Văn Hậu đã có buổi trao đổi với Đại sứ Ghana.", "Ghana", "Bắc Ninh"],
  ])("call on those among whom they are posted: %s", (language, text, guest, host) => {
    const [meeting] = factsOf(language, text).encounters;
    expect(meeting?.guests).toEqual([guest]);
    expect(meeting?.hosts[0]).toContain(host);
  });
});

describe("announced and dated", () => {
  it("reads days in brackets and stays told by their length", () => {
    const text =
      "Đoàn công tác tỉnh Bắc Ninh sẽ thực hiện chuyến xúc tiến đầu tư tại Nhật Bản và dự Hội nghị xúc tiến đầu tư tại Osaka (17/11).";
    expect(factsOf("vi", text, "2025-11-15").encounters).toContainEqual(
      expect.objectContaining({ type: "forum", date: "2025-11-17", guests: ["Bắc Ninh"], hosts: ["Osaka"] }),
    );
    const stay = "울산시 대표단이 18일부터 3박 4일 일정으로 하노이시를 방문한다고 17일 밝혔다.";
    expect(factsOf("ko", stay, "2023-04-17").encounters).toEqual([
      expect.objectContaining({ type: "visit", date: "2023-04-18/2023-04-21" }),
    ]);
    const days = "高知県の訪問団は13日から3日間の日程で大邱市を訪問する。";
    expect(factsOf("ja", days, "2013-05-10").encounters).toEqual([expect.objectContaining({ date: "2013-05-13/2013-05-15" })]);
  });

  it("does not date a journey by the line that opens the news", () => {
    const text = "ULSAN, South Korea, Aug. 26 (Agency) -- Governor Kim Min-su of Gyeonggi will visit Hanoi next month, officials said.";
    expect(factsOf("en", text, "2022-08-26").encounters).toEqual([
      expect.objectContaining({ type: "visit", date: "2022-09", hosts: ["Hanoi"] }),
    ]);
  });
});

describe("who took no part", () => {
  it("leaves out the city in which a consul holds office", () => {
    const text = "4月5日、朴一(パク・イル)駐福岡韓国総領事が高知県庁を表敬訪問した。高知県は歓迎した。";
    expect(factsOf("ja", text).persons[0]).toMatchObject({ affiliation: "韓国" });
    expect(factsOf("ja", text).encounters.flatMap(({ guests, hosts }) => [...guests, ...hosts])).not.toContain("福岡");
  });

  it("leaves out who was only spoken about", () => {
    const text = "Die Bürgermeister von Leipzig und Kochi führten am 4. Mai 2023 einen Meinungsaustausch über Abkommen mit Vietnam.";
    expect(factsOf("de", text).encounters.flatMap(({ guests, hosts }) => [...guests, ...hosts])).not.toContain("Vietnam");
  });

  it("does not date a festival by the year in which it was founded", () => {
    const text =
      "A delegation from Ulsan visited Hai Phong. The mayor of Ulsan attended the Hai Phong Investment Forum, an annual event launched in 2001.";
    const forum = factsOf("en", text).encounters.find(({ type }) => type === "forum");
    expect(forum).toMatchObject({ type: "forum" });
    expect(forum?.date).toBeUndefined();
  });
});
