import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

interface Case {
  language: string;
  text: string;
  type: string;
  date: string;
  guests: string[];
  hosts: string[];
}

const told: Case[] = [
  {
    language: "vi",
    text: "Sáng 14/3/2024, Chủ tịch UBND tỉnh Đồng Nai Trần Văn Hậu đã tiếp đoàn đại biểu tỉnh Gyeongsangnam (Hàn Quốc) đến tìm hiểu môi trường đầu tư.",
    type: "meeting",
    date: "2024-03-14",
    guests: ["Gyeongsangnam"],
    hosts: ["Đồng Nai"],
  },
  {
    language: "vi",
    text: "Ngày 2 tháng 5 năm 2023, đoàn công tác tỉnh Bắc Ninh đến thăm tỉnh Gyeonggi của Hàn Quốc.",
    type: "visit",
    date: "2023-05-02",
    guests: ["Bắc Ninh"],
    hosts: ["Gyeonggi"],
  },
  {
    language: "ko",
    text: "경기도는 2024년 4월 9일 베트남 하이퐁시 대표단을 접견하고 경제 협력을 논의했다.",
    type: "meeting",
    date: "2024-04-09",
    guests: ["하이퐁"],
    hosts: ["경기"],
  },
  {
    language: "ja",
    text: "2023年7月3日、浙江省の代表団が静岡県を訪問しました。",
    type: "visit",
    date: "2023-07-03",
    guests: ["浙江省"],
    hosts: ["静岡県"],
  },
  {
    language: "de",
    text: "Am 5. Juni 2023 empfing die Stadt Dresden eine Delegation aus Busan.",
    type: "meeting",
    date: "2023-06-05",
    guests: ["Busan"],
    hosts: ["Dresden"],
  },
  {
    language: "en",
    text: "A delegation from Gyeonggi Province visited Hai Phong on 12 March 2024 to study its ports.",
    type: "visit",
    date: "2024-03-12",
    guests: ["Gyeonggi"],
    hosts: ["Hai Phong"],
  },
];

describe("encounters", () => {
  it.each(told)("tells who came to whom and when: $language $type", ({ language, text, type, date, guests, hosts }) => {
    const found = factsOf(language, text).encounters.find((encounter) => encounter.type === type);
    expect(found?.date).toBe(date);
    expect(found?.guests).toEqual(guests.map((name) => expect.stringContaining(name)));
    expect(found?.hosts).toEqual(hosts.map((name) => expect.stringContaining(name)));
  });

  it("joins two reports of one visit", () => {
    const text = "A delegation from Busan visited Hamburg on 3 June 2023.\nThe Busan delegation visited Hamburg to discuss shipping.";
    expect(factsOf("en", text).encounters.filter((encounter) => encounter.type === "visit")).toHaveLength(1);
  });

  it("does not take an invitation for a visit", () => {
    const text = "Am 5. Juni 2023 traf sich Dresden mit Busan.\nDie Stadt Busan lud Vertreter aus Dresden ein, die Stadt zu besuchen.";
    expect(factsOf("de", text).encounters.map((encounter) => encounter.type)).not.toContain("visit");
  });

  it("takes each country of a list for a host of those who are sent there", () => {
    const text = "한국무역협회는 2023년 4월 18일 헝가리·폴란드·슬로바키아 등 3개국에 경제사절단을 파견했다고 밝혔다.";
    expect(factsOf("ko", text).encounters).toMatchObject([{ guests: ["한국무역협회"], hosts: ["헝가리", "폴란드", "슬로바키아"] }]);
  });

  it("takes nobody behind a verb that goes on for whom it describes", () => {
    const text = "전북대학교 양오봉 총장은 2024년 3월 5일 베트남 하노이대학교를 방문해 응우옌 반 선 총장과 학생 교류를 논의했다.";
    expect(factsOf("ko", text).encounters).toContainEqual(
      expect.objectContaining({ type: "visit", guests: ["전북대학교"], hosts: ["하노이대학교"] }),
    );
  });

  it("tells a call on somebody from a call on them to do something", () => {
    const call = factsOf("en", "President Park Min-ho of Busan University called on the Governor of Hai Phong on 3 May 2024.");
    expect(call.encounters).toMatchObject([{ type: "meeting", guests: ["Busan University"], hosts: ["Hai Phong"] }]);
    expect(call.commitments).toEqual([]);
    const plea = factsOf("en", "On 3 May 2024 Mayor Jan de Vries of Rotterdam called on the city of Busan to support Dutch firms.");
    expect(plea.encounters).toEqual([]);
    expect(plea.commitments).toMatchObject([{ force: "requested", by: "Jan de Vries", to: "Busan" }]);
  });

  it("has an ambassador act for a country", () => {
    const text =
      "Am 5. Juni 2023 hat der Botschafter der Republik Usbekistan, S.E. Nabijon Karimov, der Stadt Dresden einen Antrittsbesuch abgestattet.";
    expect(factsOf("de", text).encounters).toMatchObject([{ type: "visit", guests: ["Republik Usbekistan"], hosts: ["Dresden"] }]);
  });

  it("gives no encounter for a text without sides", () => {
    expect(factsOf("en", "The weather was pleasant and the meeting room was full.").encounters).toEqual([]);
  });

  it("carries the sentence as evidence", () => {
    const text = "A delegation from Gyeonggi Province visited Hai Phong on 12 March 2024.";
    const [visit] = factsOf("en", text).encounters;
    expect(visit?.evidence).toEqual([{ start: 0, end: text.length, quote: text }]);
  });
});
