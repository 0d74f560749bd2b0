import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const cases = [
  {
    language: "vi",
    force: "pledged",
    text: "Tại buổi làm việc, ông Trần Văn Hậu cam kết tạo mọi điều kiện cho doanh nghiệp Hàn Quốc đầu tư tại tỉnh Đồng Nai.",
  },
  { language: "vi", force: "requested", text: "Ông Trần Văn Hậu đề nghị tỉnh Gyeonggi hỗ trợ đào tạo nguồn nhân lực." },
  { language: "ko", force: "proposed", text: "김영수 지사는 하이퐁시에 청소년 교류를 제안했다." },
  { language: "ko", force: "agreed", text: "경기도와 하이퐁시는 물류 분야에서 협력하기로 했다." },
  { language: "ja", force: "requested", text: "鈴木一郎知事は、浙江省に観光交流の再開を要請した。" },
  { language: "ja", force: "invited", text: "鈴木一郎知事は、浙江省の省長を来年の祭りに招待した。" },
  { language: "de", force: "invited", text: "Oberbürgermeister Dirk Hansen lud Vertreter aus Busan zum Hafenfest ein." },
  { language: "de", force: "offered", text: "Oberbürgermeister Dirk Hansen bot der Stadt Busan Hilfe bei der Ausbildung an." },
  { language: "en", force: "offered", text: "Governor Kim Min-soo offered to help Hai Phong train nurses." },
  { language: "en", force: "pledged", text: "Governor Kim Min-soo pledged support for Hai Phong's new port." },
];

describe("commitments", () => {
  it.each(cases)("reads what is $force: $language", ({ language, force, text }) => {
    const found = factsOf(language, text).commitments;
    expect(found.map((commitment) => commitment.force)).toContain(force);
    for (const { evidence } of found) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  const praise = [
    { language: "vi", text: "Ông Trần Văn Hậu đánh giá cao sự phát triển của tỉnh Gyeonggi." },
    { language: "ko", text: "김영수 지사는 하이퐁시의 발전을 높이 평가했다." },
    { language: "ja", text: "鈴木一郎知事は、浙江省の発展を高く評価した。" },
    { language: "de", text: "Oberbürgermeister Dirk Hansen lobte die Stadt Busan für ihre Parks." },
    { language: "en", text: "Governor Kim Min-soo praised the growth of Hai Phong." },
  ];
  it.each(praise)("leaves praise alone: $language", ({ language, text }) => {
    expect(factsOf(language, text).commitments).toEqual([]);
  });

  it("gives the words in the first person to the speaker", () => {
    const text = "Governor Kim Min-soo of Gyeonggi said: “We will support the exchange of students with Hai Phong.”";
    expect(factsOf("en", text).commitments[0]).toMatchObject({
      force: "pledged",
      by: "Kim Min-soo",
      to: expect.stringContaining("Hai Phong"),
    });
  });

  it("binds those who signed the paper where the text speaks of both", () => {
    const text =
      "The Seaside University of Busan and the Hai Phong Medical College signed a memorandum of understanding on 5 May 2024.\nUnder the memorandum, both institutions will exchange nurses.";
    expect(factsOf("en", text).commitments.at(-1)).toMatchObject({
      force: "agreed",
      by: "Seaside University of Busan",
      to: "Hai Phong Medical College",
    });
  });

  it("binds the place of which the speaker tells, and asks whoever stands behind the verb", () => {
    const told = "A delegation of Gyeonggi visited Hai Phong. Secretary Tran Van Hau said Hai Phong will always support investors.";
    expect(factsOf("en", told).commitments).toEqual([expect.objectContaining({ force: "pledged", by: "Hai Phong" })]);
    const asked =
      "Chairman Tran Van Hau of Hai Phong expressed his hope that the Korean Harbour Association would introduce firms from Germany.";
    expect(factsOf("en", asked).commitments).toEqual([expect.objectContaining({ by: "Tran Van Hau", to: "Korean Harbour Association" })]);
  });

  it("parts a promise from an invitation in one sentence", () => {
    const text = "鈴木一郎知事は、企業の投資を支援すると約束し、浙江省の省長を静岡県に招待した。";
    expect(factsOf("ja", text).commitments.map((commitment) => commitment.force)).toEqual(["pledged", "invited"]);
  });

  it("does not bind the place in which something is asked", () => {
    const text = "大邱市の金民洙市長は5日、高知県を訪問した。高知県では企業との懇談会を開き、大邱市への投資を要請した。";
    const { commitments } = factsOf("ja", text);
    expect(commitments).toEqual([expect.objectContaining({ force: "requested" })]);
    expect(commitments[0]?.by).not.toBe("高知県");
  });

  it.each([
    ["ko", "창원상공회의소와 베트남 하이퐁시는 물류 협력을 강화하기로 했다.", "창원상공회의소", "하이퐁시"],
    ["ja", "静岡県とハイフォン市は、人材育成で協力することで合意した。", "静岡県", "ハイフォン市"],
    ["en", "Gyeonggi Province and Bac Ninh agreed to train engineers together.", "Gyeonggi", "Bac Ninh"],
    ["de", "Thüringen und die Provinz Shaanxi wollen künftig bei der Ausbildung enger zusammenarbeiten.", "Thüringen", "Shaanxi"],
    ["vi", "Lãnh đạo tỉnh Gyeonggi thăm tỉnh Bắc Ninh. Hai bên thống nhất mở rộng hợp tác du lịch.", "Gyeonggi", "Bắc Ninh"],
  ])("binds of two that agree the one named first to the other: %s", (language, text, by, to) => {
    expect(factsOf(language, text).commitments.at(-1)).toMatchObject({ force: "agreed", by, to });
  });

  it("binds the body or place of the person who agreed, not the person", () => {
    const text = "Governor Kim Min-soo of Gyeonggi met Chairman Tran Van Hau of Bac Ninh. The governor agreed to send trainers.";
    expect(factsOf("en", text).commitments).toEqual([expect.objectContaining({ force: "agreed", by: "Gyeonggi", to: "Bac Ninh" })]);
  });

  it.each([
    [
      "en",
      "Governor Kim Min-soo of Gyeonggi met Chairman Tran Van Hau of Bac Ninh. The chairman asked for help with training.",
      "Tran Van Hau",
    ],
    [
      "de",
      "Gouverneur Kim Min-soo aus Gyeonggi empfing Vizeminister Tran Van Hau aus Hanoi. Der Vizeminister bat um Hilfe bei der Ausbildung.",
      "Tran Van Hau",
    ],
    [
      "vi",
      "Đại sứ Hàn Quốc Kim Min Soo chào xã giao Bí thư Tỉnh ủy Bắc Ninh Trần Văn Hậu. Đại sứ đề nghị tỉnh hỗ trợ doanh nghiệp Hàn Quốc.",
      "Kim Min Soo",
    ],
  ])("knows an office that stands alone for its holder: %s", (language, text, by) => {
    expect(factsOf(language, text).commitments).toEqual([expect.objectContaining({ force: "requested", by })]);
  });

  it("looks for the other side by the family name where nothing tells a person's own", () => {
    const text = "Die Provinz Hà Nam war in Hessen zu Gast. Tran Van Hau bat um Unterstützung bei der Ausbildung.";
    expect(factsOf("de", text).commitments).toEqual([expect.objectContaining({ by: "Tran Van Hau", to: "Hessen" })]);
  });

  it.each([
    ["de", "Erfurt und Gwangju unterzeichneten ein Memorandum. Kern der Vereinbarung ist der Austausch von Auszubildenden."],
    ["de", "Erfurt und Gwangju unterzeichneten ein Memorandum. Die Vereinbarung sieht gemeinsame Projekte im Umweltschutz vor."],
    ["en", "Maryland and Jeju signed a pact. The agreement aims to expand tourism and promote trade; and foster arts."],
  ])("binds both sides by what their paper is for: %s", (language, text) => {
    const { commitments } = factsOf(language, text);
    expect(commitments.map(({ force }) => force)).toEqual(["agreed"]);
    expect(commitments[0]?.by).toMatch(/Erfurt|Gwangju|Maryland|Jeju/);
    expect(commitments[0]?.to).toMatch(/Erfurt|Gwangju|Maryland|Jeju/);
  });

  it("tells a confession from a pledge", () => {
    const { commitments } = factsOf("de", "Gouverneur Nakajima bekannte sich in Erfurt als Freund der deutschen Küche.");
    expect(commitments).toEqual([]);
    const pledge = "Gouverneur Nakajima bekannte sich in Erfurt zum Ausbau der Partnerschaft.";
    expect(factsOf("de", pledge).commitments.map(({ force }) => force)).toEqual(["pledged"]);
  });
});
