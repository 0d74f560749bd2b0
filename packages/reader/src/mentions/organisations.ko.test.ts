import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import { findMentions } from "./index.ts";

const pack = packs.find((each) => each.code === "ko");

function bodies(text: string): string[] {
  if (!pack) throw new Error("no pack ko");
  const { entities } = findMentions({ text, mediaType: "text/plain" }, pack, { packs });
  return entities.filter((entity) => entity.kind === "organisation").map((entity) => entity.name);
}

describe("Korean companies that no word of their own marks", () => {
  it.each([
    ["a list before the noun", "도내 한빛나래, 노르텍, 코디악 등 3개 기업이 참가했다.", ["한빛나래", "노르텍", "코디악"]],
    ["a list joined within the word", "이곳에는 코디악, 미르정밀, 노르켄등의 주요기업이 입주했다.", ["코디악", "미르정밀", "노르켄"]],
    ["a list closed by a verb", "이곳에는 코디악과 미르다를 포함한 한국기업 40개가 있다.", ["코디악", "미르다"]],
    ["the word for a firm behind foreign letters", "베트남 QTRE사와 협약을 맺었다.", ["QTRE사"]],
    ["its legal form behind it", "방문단은 QTR LOB(주)를 찾았다.", ["QTR LOB(주)"]],
  ])("%s: %s", (_, text, names) => {
    expect(bodies(text)).toEqual(names);
  });

  it("takes neither fields of work nor places for companies", () => {
    expect(bodies("반도체, 이차전지, 화장품 등 첨단 기업이 모였다.")).toEqual([]);
    expect(bodies("태국, 라오스 등 해외 기업이 참가했다.")).toEqual([]);
  });
});

describe("where a Korean body's name begins and ends", () => {
  it.each([
    ["a branch", "한국나래협회 충북지회가 참여했다.", ["한국나래협회 충북지회"]],
    ["a field of work before the head", "태양광산업 협회 소속 회사들이 갔다.", ["태양광산업 협회"]],
    ["people of a country before the head", "경상남도 베트남인 협회가 도왔다.", ["경상남도 베트남인 협회"]],
    ["the country before a town's assembly", "일본 노가와시의회가 초청했다.", ["노가와시의회"]],
  ])("tells %s", (_, text, names) => {
    expect(bodies(text)).toEqual(names);
  });

  it("joins the spellings of one assembly", () => {
    expect(bodies("부산광역시의회는 함께했다. 부산시의회를 방문했다.")).toHaveLength(1);
  });

  it("names a people's committee alone only where none is named with its place", () => {
    expect(bodies("인민위원회 위원장이 방문했다.")).toEqual(["인민위원회"]);
    expect(bodies("푸옌성 인민위원회를 찾았다. 인민위원회 위원장이 맞았다.")).toEqual(["푸옌성 인민위원회"]);
  });

  it("takes the name of an assembly's officer for none of its name", () => {
    expect(bodies("뭉흐다와 보양델게르 시의회 의장과 만났다.")).toEqual([]);
  });

  it("takes no government as such for a body", () => {
    expect(bodies("롱안성 지방정부와 독일 정부, 주 정부가 지지했다.")).toEqual([]);
  });
});
