import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const forces = (text: string) => factsOf("ko", text).commitments.map(({ force }) => force);

const figures = (text: string) => factsOf("ko", text).figures.map(({ measure, value }) => [measure, value]);

describe("Korean commitments", () => {
  it.each([
    ["agreed", "경기도와 하이퐁시는 청소년 교류를 확대키로 했다."],
    ["requested", "김영수 지사는 하이퐁시에 교민들을 도와 달라고 말했다."],
    ["offered", "김영수 지사는 하이퐁시의 연구를 지원하고 싶다고 말했다."],
    ["pledged", "김영수 지사는 하이퐁시와 관계를 강화하고자 더욱 노력하겠다고 말했다."],
    ["pledged", "경기도는 하이퐁시에 정착하려는 기업에 상담을 지원한다."],
    ["agreed", "경기도와 하이퐁시는 꾸준한 교류를 이어갈 것을 서로 다짐했다."],
    ["agreed", "경기도와 하이퐁시는 농업 인력 교류에 협력하게 된다."],
    ["invited", '김영수 지사는 "하이퐁시 대표단이 축제에 방문해 주길 바란다"고 말했다.'],
    ["proposed", '김영수 지사는 "하이퐁시와 경험을 나누길 희망한다"고 말했다.'],
    ["proposed", '김영수 지사는 "하이퐁시와 함께 사업을 했으면 한다"고 말했다.'],
  ])("reads what is %s", (force, text) => {
    expect(forces(text)).toEqual([force]);
  });

  it("parts two quoted acts of one sentence", () => {
    expect(forces('김영수 지사는 "하이퐁시의 연구를 아낌없이 돕겠다"며 "교민 지원을 부탁한다"고 말했다.')).toHaveLength(2);
  });

  it("binds a body whose short form stands in brackets before the particle", () => {
    const [commitment] = factsOf("ko", "한국국제협력단(KOICA)은 꽝찌성에 의료기기를 지원한다.").commitments;
    expect(commitment).toMatchObject({ by: "한국국제협력단", to: "꽝찌성" });
  });

  it("leaves hopes for a good occasion alone", () => {
    expect(forces("김영수 지사는 이번 방문이 경기도와 하이퐁시의 우정을 다지는 계기가 되길 바란다고 말했다.")).toEqual([]);
  });

  it.each([
    "김영수 지사와 하이퐁시 대표단은 우의를 다짐하는 기념행사를 가졌다.",
    "이 만남은 경기도와 협력을 논의하고 싶다는 하이퐁시의 제안으로 이뤄졌다.",
  ])("takes no occasion for a commitment: %s", (text) => {
    expect(forces(text)).toEqual([]);
  });
});

describe("Korean encounters", () => {
  it("take nobody named in what was said there for a host", () => {
    const text = "김영수 경기도지사는 뮐러 주한독일대사와 만나 “유럽연합 국가와 친환경 분야에서 함께하길 바란다”고 말했다.";
    for (const { hosts } of factsOf("ko", text).encounters) expect(hosts).not.toContain("유럽연합");
  });

  it("take who acts in their own city hall or province's office for the host", () => {
    const text = "김영수 경기도지사는 11일 도청에서 부이 반 남 하이퐁시 서기장을 만나 교류 확대를 논의했다.";
    expect(factsOf("ko", text, "2025-03-24").encounters).toMatchObject([{ type: "meeting", guests: ["하이퐁시"], hosts: ["경기도"] }]);
  });

  it("take who receives for the host where the guests have no name", () => {
    const text = "경기도의회 김영수 의장은 하원 의원단을 접견했다.";
    expect(factsOf("ko", text).encounters).toMatchObject([{ guests: [], hosts: ["경기도의회"] }]);
  });

  it("hear none in an anniversary or a year of visits", () => {
    expect(factsOf("ko", "경기도와 하이퐁시는 결연 30주년을 맞아 2026 경기 방문의 해를 알렸다.").encounters).toEqual([]);
  });
});

describe("Korean papers", () => {
  it("dates a signing by its own day, not by that of its announcement", () => {
    const text = "새봄대학교는 지난 20일 베트남 호아센대학교와 교류 협약을 맺었다고 24일 밝혔다.";
    const { agreements } = factsOf("ko", text, "2025-03-24");
    expect(agreements).toMatchObject([{ type: "agreement", status: "signed", date: "2025-03-20" }]);
    expect(agreements[0]?.parties).toEqual(expect.arrayContaining(["새봄대학교", "호아센대학교"]));
  });
});

describe("Korean figures", () => {
  it("reads ranks only where something is ranked", () => {
    expect(figures("한국은 하이퐁시에서 5번째로 큰 투자국이다.")).toContainEqual(["rank", 5]);
    expect(figures("김영수 지사의 하이퐁시 방문은 이번이 다섯 번째다.")).toEqual([]);
  });

  it("reads the members of a delegation and the years of a bond", () => {
    expect(figures("하이퐁시 방문단 20인이 경기도를 방문했다.")).toEqual([["delegates", 20]]);
    expect(figures("하이퐁시는 시험원(TEST 3)과 '기업 지원 협약'을 맺었다.")).toEqual([]);
    expect(figures("행사에는 경기도와 하이퐁시 기업인 200여 명이 참석했다.")).toEqual([["participants", 200]]);
    expect(figures("하이퐁시는 면적 1천526㎢로 7개 구로 이뤄진다.")).toEqual([["area", 1526]]);
    expect(figures("한국과 베트남은 수교 32주년을 맞았다.")).toEqual([["years_of_ties", 32]]);
  });
});
