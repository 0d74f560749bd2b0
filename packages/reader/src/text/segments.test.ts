import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../languages/index.ts";
import type { Pack } from "../languages/pack.ts";
import { segment } from "./segments.ts";

function pack(code: string): Pack {
  const found = packs.find((each) => each.code === code);
  if (!found) throw new Error(`no pack ${code}`);
  return found;
}

const roles = (code: string, text: string) => segment(text, pack(code)).map((sentence) => sentence.role);
const sentences = (code: string, text: string) => segment(text, pack(code)).map((sentence) => sentence.text);

describe("segment", () => {
  it("ends sentences by the rules of each writing system", () => {
    expect(sentences("vi", "Đoàn đến TP. Hồ Chí Minh. Ông Lê nói.")).toEqual(["Đoàn đến TP. Hồ Chí Minh.", "Ông Lê nói."]);
    expect(sentences("de", "Am 12. August kam Dr. Weber. Er blieb.")).toEqual(["Am 12. August kam Dr. Weber.", "Er blieb."]);
    expect(sentences("en", 'Mr. Lau said: "Welcome." He left at 3.5 p.m. Monday.')).toHaveLength(2);
    expect(sentences("ko", "경기도가 밝혔다. 도는 3.5% 성장했다.")).toHaveLength(2);
    expect(sentences("ja", "知事は「歓迎する。」と述べた。会談は続いた。")).toEqual(["知事は「歓迎する。」と述べた。", "会談は続いた。"]);
  });

  it("tells prose from headings, captions, reporter lines and clutter", () => {
    expect(roles("de", "Besuch aus Daejeon\nDie Gäste kamen gestern an.\n(Foto: Stadt)\nKommentare (3)")).toEqual([
      "heading",
      "body",
      "caption",
      "boilerplate",
    ]);
    expect(roles("ko", "협약 체결\n경기도가 협약을 맺었다.\n홍길동 기자 hong@example.com")).toEqual(["heading", "body", "byline"]);
  });

  it("covers every visible character once, in order, whatever the text", () => {
    const letters = fc.constantFrom("a", "B", "한", "日", ".", "。", "」", "「", " ", "\n", "1", "!", '"');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), fc.constantFrom(...packs), (parts, language) => {
        const text = parts.join("");
        let end = 0;
        for (const sentence of segment(text, language)) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
