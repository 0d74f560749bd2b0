import { describe, expect, it } from "vitest";
import { factsOf } from "./testing.ts";

const encounters = (language: string, text: string) => factsOf(language, text, "2024-05-20").encounters;

/** Type, guests and hosts of the encounters read from a text. */
function told(language: string, text: string): unknown[] {
  return encounters(language, text).map(({ type, guests, hosts }) => [type, guests.join(), hosts.join()]);
}

describe("where an encounter takes place", () => {
  it("makes the city or province of a forum its host", () => {
    const vietnamese = "Tỉnh Hyogo cử đoàn doanh nghiệp dự Diễn đàn hợp tác địa phương Việt Nam - Nhật Bản tại tỉnh Lào Cai.";
    expect(told("vi", vietnamese)).toContainEqual(["forum", "Hyogo", "Lào Cai"]);
    const japanese = "佐賀県の田中一郎知事は、10月に大田広域市で開かれる農業博覧会への参加を約束した。";
    expect(told("ja", japanese)).toContainEqual(["forum", "佐賀県", "大田広域市"]);
  });

  it("leaves a forum without a place to those who hold it", () => {
    const text = "釜山市の訪問団は5日、高知県を訪問した。一行は高知県と観光セミナーを開いた。";
    expect(told("ja", text)).toContainEqual(["visit", "釜山市", "高知県"]);
  });

  it("tells who received from the house where they met", () => {
    const text = "5日、大邱市の公館で黒木太郎愛媛県知事と李敏鎬大邱市長が会談した。";
    expect(told("ja", text)).toContainEqual(["meeting", "愛媛県", "大邱市"]);
  });
});

describe("who came", () => {
  it("does not take the delegation that receives for a guest", () => {
    const text = "Đoàn công tác của tỉnh Lào Cai đã tiếp và làm việc với đoàn lãnh đạo tỉnh Hyogo (Nhật Bản).";
    expect(told("vi", text)).toContainEqual(["meeting", "Hyogo", "Lào Cai"]);
  });

  it("takes a hospital shown to guests for no party of the news", () => {
    const text = "大連市の訪問団が5日、函館市を訪れた。訪問団は中央病院、青葉小学校を視察した。大連市の訪問団は函館市の市長と面会した。";
    expect(told("ja", text)).toContainEqual(["meeting", "大連市", "函館市"]);
    expect(encounters("ja", text).flatMap(({ guests }) => guests)).not.toContain("中央病院");
  });

  it("keeps every stop of a journey", () => {
    const text = "全羅北道の金民鎬知事は17日、大阪府、高知県、福岡県を訪問する。";
    expect(told("ja", text)).toContainEqual(["visit", "全羅北道", "大阪府,高知県,福岡県"]);
  });

  it("counts a stop and the trip it belongs to once", () => {
    const text = "Ngày 1/5, trong khuôn khổ chuyến công tác tại Đức, đoàn công tác tỉnh Lào Cai đã đến thăm thành phố Dresden.";
    expect(told("vi", text).filter((each) => String(each).startsWith("visit"))).toEqual([["visit", "Lào Cai", "Dresden"]]);
  });

  it("looks past the country that only locates who came", () => {
    const text = "日本を訪問している韓国南部・慶尚南道の金民鎬知事は5日、佐賀県の田中一郎知事と会談した。";
    expect(told("ja", text)).toContainEqual(["meeting", "慶尚南道", "佐賀県"]);
  });
});

describe("who was visited", () => {
  it("is every body of a list behind the verb", () => {
    const visited = [["visit", "", "Zentrum Waldau Consulting GmbH,Hafenwerk Nord AG"]];
    expect(told("de", "Am Montag besuchte die Delegation die Zentrum Waldau Consulting GmbH und die Hafenwerk Nord AG.")).toEqual(visited);
  });

  it("is not the one who went, where the verb comes first", () => {
    expect(told("de", "Zum Jubiläum reiste Bürgermeisterin Eva Berg nach Erfurt.")).toEqual([["visit", "", "Erfurt"]]);
  });

  it("is no party's body in somebody's offices", () => {
    const text =
      "Am 3. Juni besuchte Tran Van Long, Mitglied des Zentralkomitees der Partei, Gouverneur der Provinz Ha Nam, die koreanische Botschaft in Hanoi.";
    expect(told("de", text).join()).not.toContain("Zentralkomitee");
  });
});
