import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context, DateMention } from "../types.ts";
import { findMentions } from "./index.ts";

function read(text: string, publishedOn?: string): Context {
  const pack = packs.find((each) => each.code === "ko");
  if (!pack) throw new Error("no pack ko");
  return findMentions({ text, mediaType: "text/plain", ...(publishedOn ? { publishedOn } : {}) }, pack, { packs });
}

const named = (text: string, kind: string) =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
const days = (text: string) =>
  read(text, "2024-10-24").mentions.flatMap((mention) => (mention.kind === "date" ? [(mention as DateMention).value] : []));

describe("Korean people", () => {
  it("gives the names of a row the office behind the last", () => {
    const { entities } = read("박도윤·최서연 부의장이 함께 자리했다.");
    expect(entities.map(({ name, roles }) => [name, roles])).toEqual([
      ["박도윤", ["부의장"]],
      ["최서연", ["부의장"]],
    ]);
  });

  it("reads names with a hyphen, and takes no pair of places for one", () => {
    expect(named("어윤-에르덴 몽골 총리가 바트-에르데네 대사와 서울을 찾았다.", "person")).toEqual(["어윤-에르덴", "바트-에르데네"]);
    expect(named("부산-몽골 대표가 만났다.", "person")).toEqual([]);
  });

  it("reads who holds office in the ministry of a state abroad", () => {
    const text = "라제시 쿠마르 구자라트주 도시개발부 수석차관을 비롯한 공무원이 참석했다.";
    expect(named(text, "person")).toEqual(["라제시 쿠마르"]);
    expect(named(text, "organisation")).toEqual(["구자라트주 도시개발부"]);
  });

  it("reads transcribed names in one word or several, and envoys of any name", () => {
    expect(named("응웬반득 위원장과 도안 티 흐엉 총영사가 만났다.", "person")).toEqual(["응웬반득", "도안 티 흐엉"]);
    expect(named("차관은 샤오밍 신임 주한중국대사를 접견했다.", "person")).toContain("샤오밍");
  });

  it("reads a middle name that is an ordinary word, and sends an envoy from the country in the office", () => {
    expect(named("쩐 후 타이 흥옌성 당 서기는 공장을 둘러봤다.", "person")).toEqual(["쩐 후 타이"]);
    expect(named("인재들이 활약하는 데 있어 총리의 지원을 요청하였다.", "person")).toEqual([]);
    const { entities } = read("정하윤 주독일대한민국대사는 작센주를 찾았다.");
    expect(entities.find(({ kind }) => kind === "person")).toMatchObject({ country: "KR", affiliation: undefined });
  });

  it("takes neither verbs, nor markets, nor companies for parts of a name", () => {
    expect(named("행사에는 시장을 비롯해 정하윤 운영위원장이 참석했다.", "person")).toEqual(["정하윤"]);
    expect(named("기업들은 신흥 거대시장 공략에 나섰다.", "person")).toEqual([]);
    expect(named("세움텍 오민재 대표이사가 대표단을 안내했다.", "person")).toEqual(["오민재"]);
    expect(named("도는 예술, 마을대표, 대학생 교류회를 열었다.", "person")).toEqual([]);
  });

  it("begins a name behind the particle of a quotation and behind a topic", () => {
    expect(named("지사는 “함께 걷자”며 슈나이더 대사를 불렀다.", "person")).not.toContain("며 슈나이더");
    expect(named("이번 만남은 박 지사가 마련했다.", "person")).not.toContain("만남은 박");
  });

  it("reads both parts of a Japanese name before an office held abroad", () => {
    const [first, second] = read("다케이시 도시히코 의장과 하야미 야스마사 주부산 일본총영사가 참석했다.").entities;
    expect(first).toMatchObject({ name: "다케이시 도시히코", roles: ["의장"] });
    expect(second).toMatchObject({ name: "하야미 야스마사", roles: ["주부산 일본총영사"] });
  });

  it("reads a family name that is an ordinary word only before a syllable that is none", () => {
    expect(named("또 람 서기장이 참석했다.", "person")).toEqual([]);
    expect(named("또 럼 서기장이 참석했다.", "person")).toEqual(["또 럼"]);
  });

  it("parts a company from the name of who heads it, in either order", () => {
    expect(named("박민수 그린테크아시아 대표가 참석했다.", "person")).toEqual(["박민수"]);
    expect(named("박민수 그린테크아시아 대표가 참석했다.", "organisation")).toEqual(["그린테크아시아"]);
  });
});

describe("Korean bodies", () => {
  it("finds an unmarked company before the holder of a business office, and none before other offices", () => {
    expect(named("세움텍 오민재 대표이사가 대표단을 안내했다.", "organisation")).toEqual(["세움텍"]);
    expect(named("어제 오민재 군수가 대표단을 안내했다.", "organisation")).toEqual([]);
  });

  it("reads a company behind the sign for one, and chambers only behind a place", () => {
    expect(named("대표단은 ㈜한울테크를 찾았다.", "organisation")).toEqual(["㈜한울테크"]);
    expect(named("백 개 이상의 공장이 있다.", "organisation")).toEqual([]);
    expect(named("대표단은 정하윤 대전시장을 만났다.", "organisation")).toEqual([]);
  });

  it("joins short forms to the body named in full", () => {
    const bodies = read("새봄대학교는 협정을 맺었다. 새봄대와 하노이대학교는 교수를 교환한다.").entities;
    expect(bodies.find((body) => body.name === "새봄대학교")?.evidence.map(({ quote }) => quote)).toEqual(["새봄대학교", "새봄대"]);
  });

  it("takes foreign words before a common head, but no ordinary ones", () => {
    expect(named("대표단은 카르텍 그룹을 찾았다.", "organisation")).toEqual(["카르텍 그룹"]);
    expect(named("지역의회와 첨단 전자 분야의 협력, 백 개 이상의 기업", "organisation")).toEqual([]);
  });

  it("leaves a country out that only locates, and its government", () => {
    expect(named("베트남 하이퐁시 인민의회가 대표단을 보냈다.", "organisation")).toEqual(["하이퐁시 인민의회"]);
    expect(named("베트남 정부의 지원에 감사를 전했다.", "organisation")).toEqual([]);
  });
});

describe("Korean bodies named twice", () => {
  it("are one with a space and without, and under the short form of their head", () => {
    expect(named("미나토상공회의소가 왔다. 이어 미나토 상공회의소는 협약을 맺었다.", "organisation")).toHaveLength(1);
    expect(named("경북테크노파크는 협약을 맺었다. 경북 TP는 대표부를 연다.", "organisation")).toEqual(["경북테크노파크"]);
    expect(named("경북테크노파크는 협약을 맺었다. 경북TP는 대표부를 연다.", "organisation")).toEqual(["경북테크노파크"]);
  });
});

describe("Korean places", () => {
  it("leaves the word for a region out of a name", () => {
    expect(named("경북지역 기업이 참가했다.", "place")).toEqual(["경북"]);
  });

  it("keeps the word for the kind of place and knows a place further on", () => {
    const places = read("나주시는 일본 미나토시시와 교류한다. 미나토시시 대표단이 왔다.").entities.filter(({ kind }) => kind === "place");
    expect(places.find(({ name }) => name === "미나토시시")?.evidence).toHaveLength(2);
    expect(places.find(({ name }) => name === "미나토시시")?.country).toBe("JP");
  });

  it("finds the place inside an office and a name written with a space", () => {
    expect(named("유도현 인천시장은 빈 즈엉성을 찾았다.", "place")).toEqual(["인천", "빈 즈엉성"]);
    expect(named("함께 동반 성장하는 길을 논의했다.", "place")).toEqual([]);
  });
});

describe("Korean dates", () => {
  it("reads ranges into the next month and from a bracketed day, but no lengths of stay", () => {
    expect(days("대표단은 오는 26일부터 다음달 1일까지 머문다.")).toEqual(["2024-10-26/2024-11-01"]);
    expect(days("오늘(24일)부터 28일까지 열린다.")).toContain("2024-10-24/2024-10-28");
    expect(days("대표단은 3박 4일 일정으로 머문다.")).toEqual([]);
  });
});

const people = (text: string) => {
  const { entities } = read(text);
  const nameOf = (owner: number | string | undefined) => (typeof owner === "number" ? entities[owner]?.name : owner);
  return entities.filter(({ kind }) => kind === "person").map(({ name, roles, affiliation }) => [name, roles[0], nameOf(affiliation)]);
};

describe("Korean people beside bodies and verbs", () => {
  it("are told from verbs before them, and from parties and universities with their offices", () => {
    expect(people("야당이 일제히 반대하자 마르코 리날디 총리가 나섰다.").map(([name]) => name)).toEqual(["마르코 리날디"]);
    expect(people("정하윤 주임위원을 비롯해 마린 부주임이 왔다.").map(([name]) => name)).toEqual(["정하윤", "마린"]);
    expect(people("민주당 대표와 서강대 물리학과 교수가 참석했다.")).toEqual([]);
    expect(people("경기도의 한 중고차 시장을 둘러봤다.")).toEqual([]);
  });

  it("hold their office at a body no list knows, where the name is surely one", () => {
    expect(
      people("류진우 한빛제분 회장과 데이브 스톤(Dave Stone) 세인트폴상의 부회장이 만났다.").map(([name, role]) => [name, role]),
    ).toEqual([
      ["류진우", "한빛제분 회장"],
      ["데이브 스톤", "세인트폴상의 부회장"],
    ]);
  });

  it("belong to the name before the bracket that holds their office", () => {
    expect(people("성동구(구청장 김서윤)는 도요하시대(총장 이케다 쓰토무)를 찾았다.")).toEqual([
      ["김서윤", "구청장", "성동구"],
      ["이케다 쓰토무", "총장", "도요하시대"],
    ]);
  });

  it("may have one name in foreign letters, before an office of state only", () => {
    expect(people("울란바타르시의 바트바야르 부시장이 왔다.").map(([name]) => name)).toEqual(["바트바야르"]);
    expect(people("스포츠 시장과 콘텐츠 시장을 조사했다.")).toEqual([]);
  });

  it("follow an office that says somebody holds it, and may have a particle", () => {
    expect(people("시 인민위원회 부위원장인 쩐 안 뚜언은 김순수 씨와 함께 왔다.").map(([name]) => name)).toEqual(["쩐 안 뚜언", "김순수"]);
    expect(people("대사 모임이 열렸다.")).toEqual([]);
  });

  it("stand between their university and its office", () => {
    expect(people("배재대 정순호 총장이 독일을 찾았다.")).toEqual([["정순호", "총장", "배재대"]]);
  });
});

describe("Korean bodies and places no list holds", () => {
  it("are ministries behind their country, universities of listed places and councils of places told by their kind", () => {
    expect(named("캄보디아 노동직업훈련부와 협의했다. 미국 행정부는 아니다.", "organisation")).toEqual(["캄보디아 노동직업훈련부"]);
    expect(named("충남대는 베트남 하노이대와 협약했다.", "organisation")).toEqual(["충남대", "하노이대"]);
    expect(named("쾅미성 인민위원회 대표단이 왔다. 당시 시의회는 조용했다.", "organisation")).toEqual(["쾅미성 인민위원회"]);
  });

  it("are districts whose head of office the text names", () => {
    expect(named("한울구(구청장 김서윤)는 축제를 연다. 한울구는 넓다.", "place")).toEqual(["한울구"]);
  });
});
