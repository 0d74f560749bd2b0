import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findMentions } from "./index.ts";

function read(text: string) {
  const pack = packs.find((each) => each.code === "ko");
  if (!pack) throw new Error("no pack ko");
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (text: string, kind: string) =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name);

const affiliations = (text: string) => {
  const { entities } = read(text);
  return entities.flatMap(({ kind, name, affiliation }) =>
    kind === "person" ? [[name, typeof affiliation === "number" ? entities[affiliation]?.name : affiliation]] : [],
  );
};

describe("foreign names in Korean letters", () => {
  it.each([
    ["다나카 노부히로 돗토리현 지사가 도청을 찾았다.", "다나카 노부히로"],
    ["한독상공회의소 크리스티나 베셀 부회장은 공장을 둘러봤다.", "크리스티나 베셀"],
    ["작센주 헬무트 피셔(Helmut Fischer) 경제부차관이 참석했다.", "헬무트 피셔"],
    ["부지사를 접견한 응웬 반 떰 당서기는 협력을 약속했다.", "응웬 반 떰"],
    ["응우옌 반 득 빈시 당위원회 부서기가 참석했다.", "응우옌 반 득"],
    ["레 응우옌 바오 호아센대 총장이 참석했다.", "레 응우옌 바오"],
    ["이 사업은 쩐 반 하이 다낭대 총장이 제안했다.", "쩐 반 하이"],
  ])("reads the whole name: %s", (text, name) => {
    expect(named(text, "person")).toEqual([name]);
  });

  it("ties an office to the smallest of the places before it", () => {
    expect(affiliations("지사는 응웬 반 남 베트남 박닌성 당서기를 만났다.")).toEqual([["응웬 반 남", "박닌성"]]);
  });

  it("keeps a company's name out of its chairman's", () => {
    expect(named("인탑스 김하준 대표이사가 참석했다.", "person")).toEqual(["김하준"]);
  });

  it("takes neither halls, markets nor clauses for people", () => {
    expect(named("의원들은 이야기를 나누고 본회의장을 둘러봤다.", "person")).toEqual([]);
    expect(named("중소기업은 선진국 시장을 공략해야 한다.", "person")).toEqual([]);
    expect(named("신산업에 관심이 높아 작센주 경제개발공사 사장이 동행했다.", "person")).toEqual([]);
  });
});

describe("Korean offices and where they belong", () => {
  it("gives a bare office to the place of its kind that the text names", () => {
    const text = "영동군 대표단이 출국했다. 몽골을 방문 중인 오민재 군수는 협약을 맺었다.";
    expect(affiliations(text)).toEqual([["오민재", "영동군"]]);
  });

  it("does not give one person the place of another's office", () => {
    const text = "야마다 노부히로 돗토리현 지사가 오민재 지사를 만났다.";
    expect(affiliations(text)).not.toContainEqual(["오민재", "돗토리현"]);
  });

  it("reads the office of a special city and the place before a governor", () => {
    expect(named("오민재 용인특례시장이 참석했다.", "person")).toEqual(["오민재"]);
    expect(affiliations("오민재 경남지사가 참석했다.")).toEqual([["오민재", "경남"]]);
  });

  it("does not join a person's last name to the department they head", () => {
    const text = "쯔엉 응옥 뚜언(Truong Ngoc Tuan) 다크락성 인사부장이 왔다. 뚜언 인사부장은 감사를 전했다.";
    expect(named(text, "organisation")).toEqual(["다크락성 인사부"]);
  });

  it("takes no deed before a name into it", () => {
    expect(named("오민재 시장은 하이퐁을 방문해 응웬 반 득 당서기장을 만났다.", "person")).toEqual(["오민재", "응웬 반 득"]);
    expect(named("행사는 홍보영상 상영, 환영사 순으로 진행됐다.", "person")).toEqual([]);
  });
});
