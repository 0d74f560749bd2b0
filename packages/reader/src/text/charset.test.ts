import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./charset.ts";
import { repairVietnameseFont } from "./vietnamese-fonts.ts";

const texts = {
  vi: "Sáng 18/10, Đoàn công tác của tỉnh đã đến thăm và làm việc với Viện Nghiên cứu, mở ra chương mới trong quan hệ giữa hai bên.",
  ko: "도지사는 지난 21일 베트남 대표단을 만나 반도체와 바이오 분야의 협력 방안을 논의하고 업무협약을 체결했다고 밝혔다.",
  ja: "市の代表団は韓国の研究院を訪問し、半導体分野での協力について協議した。ハイフォンの企業も参加しました。",
  de: "Die Oberbürgermeisterin begrüßte die Gäste und würdigte die langjährige Städtepartnerschaft über Kontinente hinweg.",
  en: "The governor welcomed the “high-level” delegation – and signed a memorandum worth £2 million.",
};

function encode(text: string, charset: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, charset));
}

/** Vietnamese in windows-1258 writes some vowels whole and their tones as separate characters. */
function encode1258(text: string): Uint8Array {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const split = [...text].map((letter) => {
    const parts = [...letter.normalize("NFD")];
    const tones = parts.filter((part) => tone.test(part)).join("");
    return (
      parts
        .filter((part) => !tone.test(part))
        .join("")
        .normalize("NFC") + tones
    );
  });
  return encode(split.join(""), "windows-1258");
}

const encoded: [string, string, Uint8Array][] = [
  ["utf-8", texts.vi, encode(texts.vi, "utf-8")],
  ["utf-16le", texts.vi, encode(texts.vi, "utf-16le")],
  ["utf-16le", texts.ko, encode(texts.ko, "utf-16le")],
  ["utf-16be", texts.de, encode(texts.de, "utf-16be")],
  ["euc-kr", texts.ko, encode(texts.ko, "cp949")],
  ["shift_jis", texts.ja, encode(texts.ja, "shift_jis")],
  ["euc-jp", texts.ja, encode(texts.ja, "euc-jp")],
  ["windows-1252", texts.de, encode(texts.de, "windows-1252")],
  ["windows-1252", texts.en, encode(texts.en, "windows-1252")],
  ["windows-1258", texts.vi, encode1258(texts.vi)],
];
const labels = ["utf-8", "euc-kr", "shift_jis", "euc-jp", "windows-1252", "windows-1258", "iso-8859-1", "gb2312", "no-such-charset"];

describe("decode", () => {
  it.each(encoded)("reads %s without any label: %s", (charset, text, bytes) => {
    expect(decode(bytes)).toEqual({ text, charset });
  });

  it.each(encoded)("reads %s under every wrong label: %s", (_charset, text, bytes) => {
    for (const label of labels) expect(decode(bytes, [label]).text, label).toBe(text);
  });

  it.each(encoded)("reads a short headline in %s with its right label: %s", (charset, text) => {
    const short = text.slice(0, 24);
    const bytes = charset === "windows-1258" ? encode1258(short) : encode(short, charset);
    expect(decode(bytes, [charset]).text).toBe(short);
  });

  it("believes a byte-order mark before a label", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...encode(texts.ja, "utf-16le")]);
    expect(decode(bytes, ["shift_jis"])).toEqual({ text: texts.ja, charset: "utf-16le" });
  });

  it("forgives a cut and a damaged character in UTF-8", () => {
    const bytes = encode(texts.ko, "utf-8").slice(0, -1);
    expect(decode(bytes, ["euc-kr"]).charset).toBe("utf-8");
  });

  it("keeps a declared encoding it does not try by itself", () => {
    const text = "Делегация области посетила завод и подписала соглашение о сотрудничестве.";
    expect(decode(encode(text, "windows-1251"), ["windows-1251"]).text).toBe(text);
  });
});

const fontTexts: [string, string, string][] = [
  [
    "tcvn3",
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc",
    "Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc",
  ],
  [
    "vni",
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc",
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc",
  ],
];

describe("Vietnamese font encodings", () => {
  it.each(fontTexts)("%s as bytes", (charset, typed, text) => {
    expect(decode(encode(typed, "windows-1252"), [])).toEqual({ text, charset });
  });

  it.each(fontTexts)("%s as it comes out of a Unicode file, whatever the label says", (charset, typed, text) => {
    for (const label of labels) expect(decode(encode(typed, "utf-8"), [label])).toEqual({ text, charset });
  });

  it.each(Object.entries(texts))("leaves %s alone", (_language, text) => {
    expect(repairVietnameseFont(text)).toBeUndefined();
  });

  it("leaves other languages with many accents alone", () => {
    for (const text of [
      "Le président a été reçu à l'hôtel de ville, où il a déjà signé l'accord général.",
      "Påsken är över, så vi går på möte i Malmö på måndag, därför är det fullt här.",
    ]) {
      expect(repairVietnameseFont(text)).toBeUndefined();
    }
  });
});
