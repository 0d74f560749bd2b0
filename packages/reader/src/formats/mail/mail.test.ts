import { Problem, type ProblemCode, type Reading } from "@entente/model";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { packs } from "../../languages/index.ts";
import { readDocument } from "../../read.ts";
import type { DocumentText } from "../../types.ts";
import { toText } from "../index.ts";
import { limits } from "../limits.ts";
import { docxParagraph, makeDocx } from "../testing/files.ts";
import { makeHwp, makeMsg } from "../testing/office.ts";
import { tidy } from "../tidy.ts";
import { unwrap } from "./unwrap.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const word = (text: string) => `=?utf-8?B?${base64(utf8(text))}?=`;

const from = `From: ${word("Sở Ngoại vụ Hà Vân")} <press@havan.example>`;
const header = `Received: from mx.example\r\n${from}\r\nTo: a@b.example\r\nSubject: ${word("Đoàn Hà Vân thăm Seohae")}\r\nDate: Wed, 05 Jun 2024 23:30:00 +0700\r\nMIME-Version: 1.0\r\n`;

interface Part {
  headers: string;
  content: Uint8Array;
}

/** A mail in one part, its content as it is. */
function simple(type: string, content: Uint8Array, head = header): Uint8Array {
  return new Uint8Array(Buffer.concat([utf8(`${head}Content-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`), content]));
}

/** A mail of several parts, each in base64. */
function multipart(parts: readonly Part[], kind = "mixed", boundary = "edge"): Uint8Array {
  const body = parts.map(
    (part) => `--${boundary}\r\n${part.headers}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(part.content)}\r\n`,
  );
  return utf8(`${header}Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body.join("")}--${boundary}--\r\n`);
}

function attachment(name: string, content: Uint8Array, type = "application/octet-stream"): Part {
  return { headers: `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"`, content };
}

const plain: Part = { headers: "Content-Type: text/plain; charset=utf-8", content: utf8("Hai bên ký bản ghi nhớ.") };
const html: Part = {
  headers: "Content-Type: text/html; charset=utf-8",
  content: utf8(
    "<html><head><style>p{}</style></head><body><p>Hai bên ký <b>bản ghi nhớ</b>.</p><table><tr><td>Tên</td><td>Chức vụ</td></tr></table></body></html>",
  ),
};

async function read(bytes: Uint8Array, file = "thu.eml"): Promise<DocumentText[]> {
  return toText({ bytes, file });
}

async function losses(bytes: Uint8Array): Promise<[string, string][]> {
  const found: [string, string][] = [];
  await toText({ bytes, file: "thu.eml" }, (part, problem) => found.push([part, problem.code]));
  return found;
}

describe("a mail", () => {
  it("gives its subject and text, its sender, and the day in the sender's own time zone", async () => {
    expect(await read(simple("text/plain; charset=utf-8", plain.content))).toEqual([
      {
        text: "Đoàn Hà Vân thăm Seohae\n\nHai bên ký bản ghi nhớ.",
        mediaType: "message/rfc822",
        title: "Đoàn Hà Vân thăm Seohae",
        publisher: "Sở Ngoại vụ Hà Vân",
        publishedOn: "2024-06-05",
      },
    ]);
  });

  it("is read from its marked-up form where it has one", async () => {
    const [mail] = await read(multipart([plain, html], "alternative"));
    expect(mail?.text).toBe("Đoàn Hà Vân thăm Seohae\n\nHai bên ký bản ghi nhớ.\n\nTên | Chức vụ");
  });

  it.each([
    ["euc-kr", "서해시는 대표단을 맞아 협력을 논의했다."],
    ["ks_c_5601-1987", "서해시는 대표단을 맞아 협력을 논의했다."],
    ["iso-2022-jp", "代表団は大学を訪問し、協力について協議した。"],
    ["shift_jis", "代表団は大学を訪問し、協力について協議した。"],
    ["windows-1258", "Hai bên đi xe đêm."],
  ])("in %s is decoded", async (charset, text) => {
    const encoded = charset === "iso-2022-jp" ? iso2022(text) : iconv.encode(text, charset === "ks_c_5601-1987" ? "euc-kr" : charset);
    const [mail] = await read(simple(`text/plain; charset=${charset}`, encoded));
    expect(mail?.text.split("\n\n")[1]).toBe(text);
  });

  it("that does not name its charset is decoded by its bytes", async () => {
    const text = "서해시는 5일 하번성 대표단을 맞아 자동차 분야 협력을 논의하고 양해각서에 서명했다.";
    const head = `From: a@b.example\r\nSubject: x\r\nDate: 5 Jun 2024 10:00 +0900\r\nMIME-Version: 1.0\r\n`;
    const [mail] = await read(simple("text/plain", iconv.encode(text, "euc-kr"), head));
    expect(mail?.text).toContain(text);
  });

  it("gives a text of its own for each document attached", async () => {
    const report = makeHwp(["대표단이 서해시를 방문했다."]);
    const minutes = makeDocx(docxParagraph("Biên bản làm việc."));
    const texts = await read(multipart([plain, attachment("bao-cao.hwp", report), attachment("bien-ban.docx", minutes)]));
    expect(texts.map(({ text, mediaType, part }) => [part?.file, mediaType, text])).toEqual([
      [undefined, "message/rfc822", "Đoàn Hà Vân thăm Seohae\n\nHai bên ký bản ghi nhớ."],
      ["thu.eml#bao-cao.hwp", "application/x-hwp", "대표단이 서해시를 방문했다."],
      ["thu.eml#bien-ban.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Biên bản làm việc."],
    ]);
    expect(new Set(texts.map(({ part }) => part?.identity)).size).toBe(3);
  });

  it("gives a forwarded mail with its own sender and day", async () => {
    const inner = utf8(
      "From: Stadt Chemnitz <a@b.example>\r\nSubject: Besuch\r\nDate: 3 Jun 2024 10:00 +0200\r\n\r\nDie Delegation kommt.",
    );
    const texts = await read(multipart([plain, { headers: "Content-Type: message/rfc822", content: inner }]));
    expect(texts[1]).toMatchObject({
      title: "Besuch",
      publisher: "Stadt Chemnitz",
      publishedOn: "2024-06-03",
      text: "Besuch\n\nDie Delegation kommt.",
    });
  });

  it("that only carries a document gives that alone", async () => {
    const texts = await read(multipart([attachment("a.docx", makeDocx(docxParagraph("Biên bản.")))]));
    expect(texts.map(({ text }) => text)).toEqual(["Biên bản."]);
  });
});

describe("attachments that cannot be read", () => {
  it("are reported by name, and the rest is read", async () => {
    const locked = makeHwp(["x"], { flags: 3 });
    const bytes = multipart([plain, attachment("khoa.hwp", locked), attachment("hong.pdf", utf8("%PDF-1.7 cut"))]);
    expect(await losses(bytes)).toEqual([
      ["thu.eml#khoa.hwp", "encrypted-file"],
      ["thu.eml#hong.pdf", "damaged-file"],
    ]);
    const readings = await readDocument({ bytes, file: "thu.eml" }, { packs });
    expect(readings.map((reading) => ("error" in reading ? reading.error.code : (reading as Reading).document.text))).toEqual([
      "Đoàn Hà Vân thăm Seohae\n\nHai bên ký bản ghi nhớ.",
      "encrypted-file",
      "damaged-file",
    ]);
    expect(new Set(readings.map(({ document }) => document.sha256)).size).toBe(3);
  });

  it("are passed over where they are pictures, invitations or empty", async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    const parts = [plain, attachment("logo.bin", png), attachment("a.png", png, "image/png"), attachment("leer.txt", new Uint8Array())];
    expect(await losses(multipart(parts))).toEqual([]);
    expect(await read(multipart(parts))).toHaveLength(1);
  });

  it("beyond the limit are reported as too many", async () => {
    const many = Array.from({ length: limits.attachments + 3 }, (_, index) => attachment(`${index}.txt`, utf8(`Nachricht ${index}.`)));
    expect(await losses(multipart(many))).toEqual([["thu.eml", "too-large"]]);
    expect(await read(multipart(many))).toHaveLength(limits.attachments);
  });

  it("nested beyond the limit are reported as too deep", async () => {
    let bytes = multipart([plain]);
    for (let level = 0; level <= limits.partDepth; level++)
      bytes = multipart([{ headers: "Content-Type: message/rfc822", content: bytes }]);
    expect((await losses(multipart([plain, { headers: "Content-Type: message/rfc822", content: bytes }]))).map(([, code]) => code)).toEqual(
      ["too-deep"],
    );
  });
});

describe("an Outlook message", () => {
  const sent = Date.UTC(2024, 5, 5, 16, 30);

  it("gives subject, text, sender and day", async () => {
    const bytes = makeMsg({ subject: "Besuch aus Gumi", sender: "Stadt Chemnitz", body: "Die Delegation kommt.", sent });
    expect(await read(bytes, "a.msg")).toEqual([
      {
        text: "Besuch aus Gumi\n\nDie Delegation kommt.",
        mediaType: "application/vnd.ms-outlook",
        title: "Besuch aus Gumi",
        publisher: "Stadt Chemnitz",
        publishedOn: "2024-06-05",
      },
    ]);
  });

  it("takes the day from the header that came with it, and the text from its markup", async () => {
    const headers = "Received: x\r\nDate: Thu, 06 Jun 2024 01:30:00 +0900\r\n";
    const [mail] = await read(makeMsg({ headers, sent, body: "x", html: utf8("<p>Die <b>Delegation</b> kommt.</p>") }), "a.msg");
    expect(mail).toMatchObject({ publishedOn: "2024-06-06", text: "Die Delegation kommt." });
  });

  it("is decoded from the code page it names", async () => {
    const texts = { "0037": iconv.encode("訪問", "shift_jis"), "1000": iconv.encode("日本語 本文", "shift_jis") };
    expect((await read(makeMsg({ narrow: { codepage: 932, texts } }), "a.msg"))[0]?.text).toBe("訪問\n\n日本語 本文");
  });

  it("gives the documents and messages attached to it", async () => {
    const inner = {
      subject: "Anlage",
      body: "Innere Nachricht.",
      attachments: [{ name: "b.hwp", content: makeHwp(["대표단이 방문했다."]) }],
    };
    const bytes = makeMsg({ subject: "Außen", body: "Äußere Nachricht.", attachments: [{ name: "Anlage", content: inner }] });
    expect((await read(bytes, "a.msg")).map(({ part, text }) => [part?.file, text])).toEqual([
      [undefined, "Außen\n\nÄußere Nachricht."],
      ["a.msg#Anlage", "Anlage\n\nInnere Nachricht."],
      ["a.msg#Anlage#b.hwp", "대표단이 방문했다."],
    ]);
  });
});

describe("lines broken by a mail program", () => {
  it("are made whole, with spaces only where the writing has them", () => {
    const german =
      "Die Delegation aus Hanoi besuchte am 12. Mai 2024 die Universität\nLeipzig und sprach dort mit der Rektorin über die Zusammenarbeit.\n\nMit freundlichen Grüßen\nAnna Weber";
    expect(unwrap(german)).toBe(
      "Die Delegation aus Hanoi besuchte am 12. Mai 2024 die Universität Leipzig und sprach dort mit der Rektorin über die Zusammenarbeit.\n\nMit freundlichen Grüßen\nAnna Weber",
    );
    expect(unwrap("ハイフォン市の代表団は大学を訪問し、半導体分野での協\n力について協議した。")).toBe(
      "ハイフォン市の代表団は大学を訪問し、半導体分野での協力について協議した。",
    );
  });

  it("are left alone in lists, verses and texts that were not broken", () => {
    const list =
      "Teilnehmer der Delegation aus der Stadt Chemnitz in diesem Jahr:\n- Anna Weber, Leiterin des Amtes für Wirtschaftsförderung Chemnitz\n- Max Roth";
    expect(unwrap(list)).toBe(list);
    expect(unwrap("Kurz.\nKnapp.\nKlar.")).toBe("Kurz.\nKnapp.\nKlar.");
    const long = `${"Ein langer Absatz ohne Umbruch. ".repeat(8)}\nZweiter Absatz.`;
    expect(unwrap(long)).toBe(long);
  });
});

describe("bad mails get a problem that names them", () => {
  const cases: [string, ProblemCode, () => Uint8Array][] = [
    ["leer.eml", "no-text", () => utf8("From: a@b.example\r\nSubject: x\r\nDate: 5 Jun 2024 10:00 +0900\r\n\r\n")],
    ["kopf.eml", "damaged-file", () => utf8(`${header}X-Long: ${"x".repeat(1_100_000)}\r\n\r\nText.`)],
    ["teile.eml", "too-large", () => utf8(`${header}\r\n${"Content-Type: multipart/mixed; boundary=x\r\n".repeat(limits.boundaries + 1)}`)],
    ["zeilen.eml", "too-large", () => utf8(`${header}\r\n${"\n".repeat(limits.mailLines)}`)],
    ["leer.msg", "no-text", () => makeMsg({})],
    ["kaputt.msg", "damaged-file", () => makeMsg({ subject: "x", body: "Text. ".repeat(3_000) }).slice(0, 3_000)],
  ];

  it.each(cases)("%s: %s", async (file, code, make) => {
    const problem = await toText({ bytes: make(), file }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code, params: { file } });
  });

  it("and a text that only mentions a subject is no mail", async () => {
    const [note] = await read(utf8("Subject: Besuch\nDatum: heute\n\nDie Delegation kommt."), "a.txt");
    expect(note?.mediaType).toBe("text/plain");
  });
});

describe("whatever the bytes", () => {
  const samples: Record<string, Uint8Array> = {
    "a.eml": multipart([plain, html, attachment("a.docx", makeDocx(docxParagraph("Biên bản.")))]),
    "a.msg": makeMsg({ subject: "Besuch", body: "Text.", attachments: [{ name: "b", content: { subject: "Innen", body: "Text." } }] }),
  };

  it.each(Object.entries(samples))("damaged copies of %s are read or refused, never a crash", async (file, sample) => {
    const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.option(fc.integer({ min: 1, max: sample.length })),
        async (changes, length) => {
          const bytes = sample.slice(0, length ?? sample.length);
          for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
          const result = await read(bytes, file).catch((error: unknown) => error);
          if (result instanceof Problem) expect(String(result.params.file)).toContain(file);
          else for (const { text } of result as DocumentText[]) expect(tidy(text)).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** ISO-2022-JP of kana and kanji: EUC-JP without its high bits, between the two escape sequences. */
function iso2022(text: string): Uint8Array {
  const kanji = Uint8Array.from(iconv.encode(text, "euc-jp"), (byte) => byte & 0x7f);
  return new Uint8Array(Buffer.concat([utf8("\u001b$B"), kanji, utf8("\u001b(B")]));
}
