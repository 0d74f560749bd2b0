import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNameKey, fold, nameKey } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["Lê Tiến Châu", "le tien chau"],
    ["ĐỒNG NAI", "dong nai"],
    ["Straße Köln", "strasse koln"],
    ["ガス", "ガス"],
    ["ﾊｲﾌｫﾝ", "ハイフォン"],
    ["레 띠엔 쩌우", "레 띠엔 쩌우"],
    ["ＫＩＳＴ", "kist"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is the same whether marks come composed or apart", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text.normalize("NFD")) === fold(text.normalize("NFC"))));
  });

  it("is the same beside a letter that has a mark to lose", () => {
    const letters = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."aZ ß가각힣ｶﾞガハパ゛゜ー々〇中國・。①ＡΣς\u3099\u302a\u1100\u1161") }),
    );
    fc.assert(fc.property(letters, (text) => fold(`é\n${text}`) === `e\n${fold(text)}`));
  });
});

describe("name keys", () => {
  it("nameKey forgives marks, spaces and points; exactNameKey keeps marks", () => {
    expect(nameKey("TP. Hồ Chí Minh")).toBe(nameKey("tp Ho Chi-Minh"));
    expect(exactNameKey("Hà")).not.toBe(exactNameKey("Ha"));
    expect(exactNameKey("Kim  Hyun-dae")).toBe(exactNameKey("KIM HYUN DAE"));
    expect(nameKey("레 띠엔 쩌우")).toBe("레띠엔쩌우");
  });
});
