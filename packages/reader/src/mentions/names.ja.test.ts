import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Context } from "../types.ts";
import { findMentions } from "./index.ts";

function read(text: string): Context {
  const pack = packs.find((each) => each.code === "ja");
  if (!pack) throw new Error("no pack ja");
  return findMentions({ text, mediaType: "text/plain" }, pack, { packs });
}

const named = (text: string, kind: string) =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
const belongs = (text: string, name: string) => {
  const { entities } = read(text);
  const { affiliation } = entities.find((entity) => entity.name === name) ?? {};
  return typeof affiliation === "number" ? entities[affiliation]?.name : affiliation;
};
const rolesOf = (text: string, name: string) => read(text).entities.find((entity) => entity.name === name)?.roles;
const dates = (text: string) => read(text).mentions.flatMap((mention) => (mention.kind === "date" ? [mention.value] : []));

describe("a Japanese mayor whose town is one word with the office", () => {
  it("has name and town apart where the text names the town elsewhere", () => {
    const text = "一行は土浦市を訪れた。中川清土浦市長が歓迎した。";
    expect(named(text, "person")).toEqual(["中川清"]);
    expect(rolesOf(text, "中川清")).toEqual(["土浦市長"]);
    expect(belongs(text, "中川清")).toBe("土浦市");
  });
});

describe("what is no Japanese person", () => {
  it.each(["参事官、一等書記官の方々が視察した。", "最高顧問（元行政院院長）が含まれる。", "ハイレベル代表団が来日した。"])(
    "%s",
    (text) => {
      expect(named(text, "person")).toEqual([]);
    },
  );
});

describe("foreign names in Japanese letters", () => {
  it("may open with initials", () => {
    const text = "テランガナ州のA・レバント・レディ州首相とD.スリダ・バブ大臣が東京を訪れた。";
    expect(named(text, "person")).toEqual(["A・レバント・レディ", "D.スリダ・バブ"]);
  });

  it("of states are read with their kind", () => {
    expect(named("テランガナ州の代表団が来日した。", "place")).toEqual(["テランガナ州"]);
  });
});

describe("what a bracket says of one person", () => {
  it("is not said of the next", () => {
    expect(belongs("上野孝副会頭（横浜・会頭）、広瀬道明特別顧問が参加した。", "広瀬道明")).toBeUndefined();
  });
});

describe("a country's full name", () => {
  it("is read whole", () => {
    expect(named("セネガル共和国とエチオピア連邦民主共和国の大使が来訪した。", "place")).toEqual([
      "セネガル共和国",
      "エチオピア連邦民主共和国",
    ]);
  });
});

describe("Japanese people beside their offices", () => {
  it.each([
    ["西園寺公夫（さいおんじ・きみお）長崎県知事が出席した。", "西園寺公夫", "長崎県知事"],
    ["山田滝夫駐ベトナム日本国大使が挨拶した。", "山田滝夫", "駐ベトナム日本国大使"],
    ["県庁では北原誠一郎 知事が出迎えた。", "北原誠一郎", "知事"],
    ["岩瀬忠彦・静岡県知事が同席した。", "岩瀬忠彦", "静岡県知事"],
    ["会場には畦蒜義昭総領事も訪れた。", "畦蒜義昭", "総領事"],
    ["グエン・ホア・ハイズオン省党委書記と面会した。", "グエン・ホア", "ハイズオン省党委書記"],
    ["チャン・ヴァン・ロイ省人民委員会委員長が歓迎した。", "チャン・ヴァン・ロイ", "省人民委員会委員長"],
    ["講演したミラ・ホルム国会議長は謝意を述べた。", "ミラ・ホルム", "国会議長"],
    ["岩手農科大学（学長：鈴木 厚志）が主催した。", "鈴木 厚志", "学長"],
    ["協会の笹倉透会長が述べた。", "笹倉透", "会長"],
    ["式には薮沼副町長らが並んだ。", "薮沼", "副町長"],
    ["副会頭の薗瀬一郎氏が続いた。", "薗瀬一郎", "副会頭"],
    ["チャン・ディン・フエ議長が答えた。", "チャン・ディン・フエ", "議長"],
    ["シュテルンベルガー大統領が迎えた。", "シュテルンベルガー", "大統領"],
    ["山田弘彦県議会議長と意見を交わした。", "山田弘彦", "県議会議長"],
  ])("%s", (text, name, role) => {
    expect(named(text, "person")).toEqual([name]);
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it("files the reading in brackets as another name of the same person", () => {
    const person = read("金秀賢（キム・スヒョン）京畿道知事が来日した。").entities.find((entity) => entity.kind === "person");
    expect(person).toMatchObject({ name: "金秀賢", aliases: ["キム・スヒョン"] });
  });

  it("parts offices that people in a row hold", () => {
    const text = "商工会議所の槙瀬敬三会頭、副会頭の薗瀬一郎氏が加わった。";
    expect([rolesOf(text, "槙瀬敬三"), rolesOf(text, "薗瀬一郎")]).toEqual([["会頭"], ["副会頭"]]);
  });

  it("reads offices in a row before one name", () => {
    const text = "省党常任委員会委員、省評議会副議長のグエン・ヴァン・ハイ氏が代表団を迎えた。";
    expect(named(text, "person")).toEqual(["グエン・ヴァン・ハイ"]);
    expect(rolesOf(text, "グエン・ヴァン・ハイ")).toEqual(["省党常任委員会委員", "省評議会副議長"]);
  });

  it("take a mayor for a person unless the text names the city, too", () => {
    expect(named("雪沼市長が挨拶した。", "person")).toEqual(["雪沼"]);
    expect(named("雪沼市を訪れた。雪沼市長が挨拶した。", "person")).toEqual([]);
    expect(named("雪沼市を訪れた。雪沼市長が挨拶した。", "place")).toEqual(["雪沼市"]);
  });

  it.each([
    "民間大使と農林部長、地元市長が並んだ。",
    "東部地区会長と外国人教授が話した。",
    "国際交流担当部長が説明した。",
    "地方創生大臣が出席した。",
    "雄安新区（ゆうあんしんく）を視察した。",
  ])("finds nobody in: %s", (text) => {
    expect(named(text, "person")).toEqual([]);
  });
});

it("reads Japanese years of two figures, but no stretches of years", () => {
  expect(dates("18年に覚書を結び、23年には県知事が訪れた。")).toEqual(["2018", "2023"]);
  expect(dates("30年にわたり、20年に一度の祭りを続けてきた。")).toEqual([]);
});

describe("Japanese bodies and places", () => {
  it("parts a body from the name of its head", () => {
    const text = "佐藤健一伊藤忠商事社長と、ヴォー・ヴァン・タム外務省副大臣が会った。";
    expect(named(text, "organisation")).toEqual(["伊藤忠商事", "外務省"]);
    expect(named(text, "person")).toEqual(["佐藤健一", "ヴォー・ヴァン・タム"]);
  });

  it("ends a body's name before words that only follow it", () => {
    expect(named("ハノイ工科大学及び東都大学等関係機関、ベトナム商工会議所主催の講演会。", "organisation")).toEqual([
      "ハノイ工科大学",
      "東都大学",
      "ベトナム商工会議所",
    ]);
  });

  it("reads towns no list holds, behind hiragana and behind another place, and none inside other words", () => {
    expect(named("鹿児島県曽於市の職員は、ナバラ州と小布施町を訪ねた。", "place")).toEqual(["鹿児島県", "曽於市", "ナバラ州", "小布施町"]);
    expect(named("世界市場を目指す開発区と両県省、姉妹都市の政令市。", "place")).toEqual([]);
  });

  it("takes a lone word for a kind of place for the place of that kind named last", () => {
    const context = read("長野県は松本市の工場を紹介した。県は支援する。県庁は別だ。");
    const generic = context.mentions.filter((mention) => "form" in mention && mention.form === "generic");
    expect(generic.map((mention) => [mention.text, "entity" in mention && context.entities[mention.entity]?.name])).toEqual([
      ["県", "長野県"],
    ]);
  });

  it("places an unlisted town in the country named before it", () => {
    const town = read("スウェーデンのエスレーヴ市から客が来た。").entities.find((entity) => entity.name === "エスレーヴ市");
    expect(town?.country).toBe("SE");
  });
});

it("ties a person to the body whose short form stands in brackets before them", () => {
  expect(belongs("青葉商工会議所（ACCI）の北原誠一郎会頭が挨拶した。", "北原誠一郎")).toBe("青葉商工会議所");
});

describe("Japanese governors", () => {
  it("govern the prefecture named before them in the sentence", () => {
    expect(belongs("一行は18日に高知県を訪れ、北原誠一郎知事と産業の交流を話し合う。", "北原誠一郎")).toBe("高知県");
    expect(belongs("愛媛県は、西園寺公夫知事をはじめ経済関係者らで訪問団を編成する。", "西園寺公夫")).toBe("愛媛県");
  });

  it("govern none that another sentence names, and no city", () => {
    expect(belongs("愛媛県の産品を紹介した。会場で北原誠一郎知事が挨拶した。", "北原誠一郎")).toBeUndefined();
    expect(belongs("一行は松山市を訪れ、北原誠一郎知事と話し合う。", "北原誠一郎")).not.toBe("松山市");
  });
});

describe("Japanese years of two figures", () => {
  it("are of this century or the last", () => {
    expect(dates("15年3月に覚書を結んだ。")).toEqual(["2015-03"]);
    expect(dates("96年5月3日に覚書を結んだ。")).toEqual(["1996-05-03"]);
  });

  it("are no years of an era and no length of time", () => {
    expect(dates("平成15年3月に覚書を結んだ。")).toEqual(["2003-03"]);
    expect(dates("建設には12年3カ月を要した。")).toEqual([]);
  });
});

describe("Japanese short forms in brackets", () => {
  it("are other names of the body before them", () => {
    const bodies = read("代表団は国立放送大学(KTVカレッジ)に到着した。一行はKTVカレッジの施設を見た。").entities.filter(
      ({ kind }) => kind === "organisation",
    );
    expect(bodies).toMatchObject([{ name: "国立放送大学", aliases: ["KTVカレッジ"] }]);
  });

  it("are no readings", () => {
    const body = read("国立放送大学(ホウソウ)が会場となった。").entities.find(({ kind }) => kind === "organisation");
    expect(body?.aliases).toEqual([]);
  });
});
