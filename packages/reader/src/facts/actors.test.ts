import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const first = (language: string, text: string) => factsOf(language, text).commitments.at(-1);

describe("who is bound", () => {
  it.each([
    [
      "en",
      "A delegation from Busan visited Da Nang on 5 May 2024, led by Mr. Park Min-ho. The delegation also asked Da Nang to send nurses.",
      "Busan",
    ],
    ["de", "Am 5. Mai 2024 besuchte eine Delegation aus Busan die Stadt Dresden. Die Delegation lud Dresden zur Messe ein.", "Busan"],
    [
      "ko",
      "2024년 5월 5일 김영수 부산시장은 하이퐁시 대표단을 접견했다. 대표단은 부산시의 발전을 축하하며 청소년 교류를 제안했다.",
      "하이퐁시",
    ],
  ])("a delegation named barely stands for those who came: %s", (language, text, by) => {
    expect(first(language, text)).toMatchObject({ by });
  });

  it.each([
    [
      "en",
      "Nguyen Van Hung, Chairman of the Hai Phong People's Committee, received a delegation from Busan. The Chairman of the Hai Phong People's Committee asked Busan to send nurses.",
      "Nguyen Van Hung",
    ],
    [
      "vi",
      "Ông Nguyễn Văn Hùng, Chủ tịch UBND tỉnh Bắc Ninh, tiếp đoàn thành phố Busan. Chủ tịch UBND tỉnh Bắc Ninh đề nghị Busan cử y tá.",
      "Nguyễn Văn Hùng",
    ],
  ])("an office told with its body stands for its holder: %s", (language, text, by) => {
    expect(first(language, text)).toMatchObject({ force: "requested", by });
  });

  it("an act named behind a comma is the speaker's, not that of the body last spoken of", () => {
    const text =
      "Ngày 5/6/2024, ông Trần Văn Hậu tiếp ông John Miller, Bộ trưởng Thương mại New Zealand. Ông John Miller nhấn mạnh New Zealand coi trọng vai trò trung tâm của ASEAN và quan hệ đối tác lâu dài, toàn diện với các nước thành viên ASEAN, bày tỏ mong muốn sớm đưa quan hệ này lên tầm cao mới.";
    expect(first("vi", text)).toMatchObject({ by: "John Miller" });
  });

  it.each([
    [
      "an office and a name",
      "Bei dem Treffen mit Botschafter Vu Quang Minh bot Ministerpräsident Kretschmer an, Fachkräfte auszubilden.",
      "Kretschmer",
    ],
    [
      "an office of a place, then its holder",
      "Im Gespräch mit Landrätin Petra Enders äußerte der Bürgermeister von Dresden, Jan Petersen, den Wunsch nach einer engeren Zusammenarbeit.",
      "Jan Petersen",
    ],
  ])("where a sentence opens with a preposition its subject stands behind the verb: %s", (_, text, by) => {
    expect(first("de", text)).toMatchObject({ by });
  });

  it.each([
    ["ja", "日本側は技能実習生の受け入れを約束し、ベトナム側は日本語教育を支援すると表明した。", "日本", "ベトナム"],
    ["ko", "하이즈엉성은 교류 확대를 약속했고, 전라도와 협력해 온 제주도는 인력 파견을 약속했다.", "하이즈엉성", "제주도"],
  ])("each of two topics of a sentence binds itself: %s", (language, text, one, other) => {
    const { commitments } = factsOf(language, text);
    expect(commitments.map(({ by }) => by)).toEqual([one, other]);
  });

  it("nobody asks where something is expected", () => {
    expect(factsOf("de", "Für 2015 wird in Dresden ein Wachstum von 3,4 Prozent erwartet.").commitments).toEqual([]);
  });

  it("somebody of a body speaks for it", () => {
    const text =
      '부산상공회의소는 2024년 5월 5일 하노이시를 방문했다. 김영수 회장이 단장을 맡았다. 부산상공회의소 관계자는 "하노이는 자원과 인재가 풍부한 동남아시아의 대표적인 도시"라며 "이번 방문을 계기로 하노이시와 기업 교류를 확대하겠다"고 말했다.';
    expect(first("ko", text)).toMatchObject({ force: "pledged", by: "부산상공회의소" });
  });

  it("what both agree binds the side first named, in a place or a person", () => {
    const text =
      "최민수 부산시장이 10일 시청에서 중국 구이저우성 외사판공실 왕웨이 주임과 만났다. 구이저우성 대표단은 공원을 둘러봤다. 양 도시는 체육 교류를 위해 긴밀히 협력하기로 합의했다.";
    expect(first("ko", text)).toMatchObject({
      force: "agreed",
      by: expect.stringContaining("부산"),
      to: expect.stringContaining("구이저우성"),
    });
  });

  it.each([
    [
      "en",
      "Mayor Park Min-ho of Busan met Governor Tran Van Hau of Bac Ninh on 4 May 2023. The mayor hoped that both sides would exchange students.",
    ],
    [
      "de",
      "Oberbürgermeister Dirk Hansen aus Dresden traf am 4. Mai 2023 den Bürgermeister von Busan. Hansen wünscht sich, dass beide Städte Schüler austauschen.",
    ],
    ["ko", "김영수 부산시장은 2023년 5월 4일 하노이시장을 만났다. 김 시장은 양 도시가 학생 교류를 늘리기를 바란다고 말했다."],
    ["ja", "2023年5月4日、鈴木一郎知事は釜山市長と面会した。鈴木知事は両市が青少年の交流を進めることを期待すると述べた。"],
  ])("what is hoped of both sides is proposed: %s", (language, text) => {
    expect(first(language, text)).toMatchObject({ force: "proposed" });
  });

  it("a pronoun takes up the person whom the sentence names, not the one named before", () => {
    const text =
      "Secretary-General Maria Lopes of the Port Authority of Lisbon visited the Port of Da Nang on 4 May 2023. Director Tran Van Hau welcomed her. Ms Lopes thanked her hosts and proposed a joint seminar next year.";
    expect(first("en", text)).toMatchObject({ force: "proposed", by: "Maria Lopes" });
  });

  it.each([
    ["en", "Governor Taro Suzuki of Hokkaido met the mayor of Busan on 3 June 2024. The mayor proposed a student exchange.", "Busan"],
    [
      "de",
      "Oberbürgermeister Dirk Hansen empfing am 3. Juni 2024 die Botschafterin der Republik Ghana. Die Botschafterin regte einen Schüleraustausch an.",
      "Republik Ghana",
    ],
    ["vi", "Ngày 3/6/2024, ông Trần Văn Hậu, Chủ tịch UBND tỉnh Bắc Ninh, tiếp Đại sứ Ghana. Đại sứ đề nghị tỉnh cử chuyên gia.", "Ghana"],
  ])("an office whose holder is unnamed stands for what it was told of: %s", (language, text, by) => {
    expect(first(language, text)).toMatchObject({ by });
  });
});
