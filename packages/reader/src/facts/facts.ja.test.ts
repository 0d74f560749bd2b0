import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const read = (text: string) => factsOf("ja", text, "2024-05-20");

describe("Japanese encounters", () => {
  it("takes the first of two places before a delegation for its sender", () => {
    const [visit] = read("総勢40名の鹿児島県ベトナム訪問団がベトナムを訪問した。").encounters;
    expect(visit).toMatchObject({ type: "visit", guests: ["鹿児島県"], hosts: ["ベトナム"] });
  });

  it("takes the first of two places joined before a delegation for its sender", () => {
    const [visit] = read("福岡県・ハノイ市15周年記念訪問団がハノイ市を訪問した。").encounters;
    expect(visit).toMatchObject({ type: "visit", guests: ["福岡県"], hosts: ["ハノイ市"] });
  });

  it("takes a paper that is only announced for no signing", () => {
    const { agreements, encounters } = read("福岡県の北原誠一郎知事は、ハノイ市と新たな覚書を締結することを報告した。");
    expect(agreements).toMatchObject([{ status: "proposed" }]);
    expect(encounters).toEqual([]);
  });

  it("takes the place where a body is said to be for no party", () => {
    const { agreements } = read("青葉大学はベトナム・ビンズン省にある南星大学と協定を締結した。南星大学(ベトナム)との交流が始まる。");
    expect(agreements).toHaveLength(1);
    expect(agreements[0]?.parties.toSorted()).toEqual(["南星大学", "青葉大学"]);
  });

  it("sends an earlier traveller of no named body from the text's other side", () => {
    const { encounters } = read("ダクラク省は長野県と交流している。23年には北原前知事が同省を訪問した。");
    expect(encounters).toMatchObject([{ type: "visit", date: "2023", guests: ["長野県"], hosts: ["ダクラク省"] }]);
  });

  it("tells no visit beside the meeting for which somebody came", () => {
    const { encounters } = read("長野県を訪れたダクラク省のクアン委員長は、長野県の北原誠一郎知事と面会した。");
    expect(encounters).toMatchObject([{ type: "meeting", guests: ["ダクラク省"], hosts: ["長野県"] }]);
  });

  it("takes who acts in their own office for the host", () => {
    const { encounters } = read("長野県の北原誠一郎知事は12日、県庁でダクラク省のグエン・ダン・クアン委員長と会談した。");
    expect(encounters).toMatchObject([{ guests: ["ダクラク省"], hosts: ["長野県"] }]);
  });

  it("does not take a name in brackets for the subject", () => {
    const [visit] = read("長野県（事務局：青森県）は、5月14日にダクラク省を訪問した。").encounters;
    expect(visit).toMatchObject({ guests: ["長野県"], hosts: ["ダクラク省"], date: "2024-05-14" });
  });

  it("sees no host in a person the delegation calls on", () => {
    const { encounters } = read("ダクラク省代表団が来日した。一行はその後、達増拓也岩手県知事を表敬訪問した。");
    expect(encounters.find(({ type }) => type === "meeting")).toMatchObject({ guests: ["ダクラク省"], hosts: ["岩手県"] });
  });

  it("reports nothing that is only asked for, and no anniversary as a reception", () => {
    const { encounters } = read("村岡嗣政山口県知事は慶尚南道に水素展示会への参加を求めた。両県道は30周年を迎えた。");
    expect(encounters).toEqual([]);
  });
});

describe("Japanese commitments", () => {
  const scene = "長野県の北原誠一郎知事はダクラク省のグエン・ダン・クアン委員長と会談した。";

  it.each([
    ["requested", "グエン・ダン・クアン", "クアン委員長からは、技術指導員の派遣について要望があった。"],
    ["proposed", "北原誠一郎", "北原知事より、観光分野の交流を広げたい旨述べた。"],
    ["pledged", "北原誠一郎", "北原知事は「研修生の受け入れに協力していく」と応じた。"],
    ["offered", "グエン・ダン・クアン", "クアン委員長は、企業に有利な条件を整える用意があると強調した。"],
    ["invited", "グエン・ダン・クアン", "クアン委員長は11月の祭りに北原知事を招待した。"],
    ["pledged", "北原誠一郎", "北原知事は「省の皆さんと緊密に連携していきたい」と述べた。"],
    ["pledged", "北原誠一郎", "北原知事は研修生の受け入れを支援する考えを示した。"],
    ["requested", "グエン・ダン・クアン", "クアン委員長は、約20ヘクタールの土地を必要としていると述べた。"],
    ["agreed", "長野県", "協定は、研修生の受け入れと日本語教育を柱とする。"],
    ["proposed", "グエン・ダン・クアン", "クアン委員長は、協議を続けたいと考えている。"],
    ["pledged", "北原誠一郎", "北原知事は、行事の開催について検討したいと答えた。"],
    ["requested", "北原誠一郎", "知事は、省の協力をお願いしたいと述べた。"],
  ])("%s by %s", (force, by, text) => {
    expect(read(scene + text).commitments).toEqual([expect.objectContaining({ force, by })]);
  });

  it.each([
    "北原知事は訪問に感謝したいと述べた。",
    "一行は省の招待を受け、祭りを見学した。",
    "今後の発展が期待される。",
    "北原知事は、提携が両者の発展に寄与するものと期待していると述べた。",
    "北原知事は企業の進出を歓迎し、交流を続けていくことが大切と語った。",
  ])("is none: %s", (text) => {
    expect(read(scene + text).commitments).toEqual([]);
  });
});

describe("Japanese topics of nothing but an office", () => {
  it("stand for the place governed where the text names no holder", () => {
    const scene = "福岡県の訪問団がハノイ市を訪れ、ヴォー・ヴァン・トゥオン国家主席と会談した。";
    const { commitments } = read(`${scene}知事は、人材育成への協力を要請した。`);
    expect(commitments).toEqual([expect.objectContaining({ force: "requested", by: "福岡県" })]);
  });
});

describe("Japanese figures", () => {
  it("counts no companies in the word for one", () => {
    expect(read("長野県の会社が10年前からダクラク省の開発を進めている。").figures).toEqual([]);
  });

  it("counts anniversaries as years of ties", () => {
    const { figures } = read("長野県とダクラク省は友好提携15周年を祝った。");
    expect(figures).toEqual([expect.objectContaining({ measure: "years_of_ties", value: 15 })]);
  });

  it("reads an amount once where brackets only convert it, and lists that go on without naming the measure", () => {
    const { figures } = read("ベトナムへの投資額は2億ドル（約300億円）だった。以下、タイ：5420万ドル、フランス：2000万ドルと続いた。");
    expect(figures.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ["fdi_capital", 200_000_000, "USD"],
      ["fdi_capital", 54_200_000, "USD"],
      ["fdi_capital", 20_000_000, "USD"],
    ]);
  });
});

describe("Japanese hopes and promises", () => {
  const scene = "釜山市の李敏鎬市長は5日、高知県の田中一郎知事と会談した。";

  it.each(["李市長は「両地域の交流がさらに深まることを期待する」と述べた。", "李市長は喜びを表明した。", "両市は合意書を交換した。"])(
    "hears no commitment in %s",
    (sentence) => {
      expect(factsOf("ja", scene + sentence, "2024-05-20").commitments).toEqual([]);
    },
  );

  it.each([
    ["李市長は「高知県は釜山市と観光の協力を促進する」と明らかにした。", "pledged"],
    ["李市長は「観光の交流を深めていきたい」と述べた。", "proposed"],
    ["両者は観光協力の拡大で合意した。", "agreed"],
    ["李市長は高知県に観光客の受け入れを期待すると述べた。", "requested"],
  ])("hears one in %s", (sentence, force) => {
    expect(factsOf("ja", scene + sentence, "2024-05-20").commitments).toMatchObject([{ force }]);
  });
});
