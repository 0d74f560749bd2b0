import { Problem, type ProblemCode } from "@entente/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toText } from "./index.ts";
import { limits } from "./limits.ts";
import { claimSize, docxParagraph, makeCompound, makeDocx, makePdf, makeZip, type PdfLine } from "./testing/files.ts";
import { tidy } from "./tidy.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  return (await toText({ bytes, file }))[0]?.text ?? "";
}

async function problemOf(bytes: Uint8Array, file: string): Promise<Problem> {
  const problem = await toText({ bytes, file }).catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw new Error(`${file} was read`);
  return problem;
}

/** Lines 14 points apart, as a word processor would set them. */
function set(lines: readonly string[], top = 700): PdfLine[] {
  return lines.map((text, index) => ({ text, y: top - index * 14 }));
}

const german = [
  "Die Delegation aus Hanoi besuchte am 12. Mai 2024 die Univer-",
  "sität Leipzig und sprach dort mit der Rektorin über Wirtschafts-",
  "und Wissenschaftsfragen sowie über den Ausbau der Hanoi-",
  "Leipzig-Partnerschaft.",
];
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sở Ngoại vụ</title><language>vi</language>
<item><title>Đoàn Hà Vân thăm Seohae</title><link>https://press.example/1</link><pubDate>Wed, 05 Jun 2024 08:00:00 +0700</pubDate><description>Tóm tắt.</description><content:encoded><![CDATA[<p>Sáng 5/6, đoàn rời Seohae.</p><p>Hai bên ký &amp; trao văn kiện.</p>]]></content:encoded></item>
<item><title>Tin ngắn</title><description>Chỉ có &lt;b&gt;tóm tắt&lt;/b&gt;.</description></item></channel></rss>`;
const docx = makeDocx(
  `${docxParagraph("Biên bản làm việc", "Heading1")}<w:p><w:r><w:t>Hai bên ký</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> bản ghi nhớ.</w:t></w:r></w:p>` +
    `<w:tbl><w:tr><w:tc>${docxParagraph("Tên")}</w:tc><w:tc>${docxParagraph("Chức vụ")}</w:tc></w:tr></w:tbl>`,
  { title: "Biên bản &amp; ghi nhớ", footnote: "Ký ngày 5/6/2024." },
);

/** A page with a running title, two paragraphs and a page number. */
function numberedPage(number: number): PdfLine[] {
  return [
    { text: "Sở Ngoại vụ tỉnh Hà Vân", y: 800 },
    ...set([`Đoạn thứ ${number} nói về chuyến thăm của đoàn công tác.`]),
    ...set([`Đoạn cuối của trang ${number} nói về văn kiện đã ký.`], 640),
    { text: `- ${number} -`, y: 40 },
    { text: "https://press.example/ha-van/ban-tin", y: 25 },
  ];
}

describe("PDF", () => {
  it("rebuilds paragraphs from lines and makes hyphenated words whole", async () => {
    const [document] = await toText({
      bytes: makePdf([set(german)], { title: "Besuch", created: "20240513100000+02'00'" }),
      file: "a.pdf",
    });
    expect(document).toMatchObject({ mediaType: "application/pdf", title: "Besuch", createdOn: "2024-05-13" });
    expect(document?.text).toBe(
      "Die Delegation aus Hanoi besuchte am 12. Mai 2024 die Universität Leipzig und sprach dort mit der Rektorin über Wirtschafts- und Wissenschaftsfragen sowie über den Ausbau der Hanoi-Leipzig-Partnerschaft.",
    );
  });

  it("joins Japanese without spaces, Vietnamese with them", async () => {
    const lines = [
      "ハイフォン市の代表団は韓国科学技術研究院を訪問し、半導体分野での協力につ",
      "いて協議した。",
      "Đoàn công tác tỉnh Hà Vân đã đến thăm và làm việc với Viện Nghiên cứu ô tô Seo",
      "Hae vào sáng 5/6.",
    ];
    expect(await textOf(makePdf([set(lines.slice(0, 2))]), "ja.pdf")).toBe(lines.slice(0, 2).join(""));
    expect(await textOf(makePdf([set(lines.slice(2))]), "vi.pdf")).toBe(lines.slice(2).join(" "));
  });

  it("parts paragraphs at wide gaps and drops running titles and page numbers", async () => {
    const text = await textOf(makePdf([numberedPage(1), numberedPage(2), numberedPage(3)]), "pages.pdf");
    expect(text.split("\n\n")).toEqual(
      [1, 2, 3].flatMap((number) => [
        `Đoạn thứ ${number} nói về chuyến thăm của đoàn công tác.`,
        `Đoạn cuối của trang ${number} nói về văn kiện đã ký.`,
      ]),
    );
  });
});

describe("Word", () => {
  it("reads paragraphs, tables and footnotes", async () => {
    const [document] = await toText({ bytes: docx, file: "a.docx" });
    expect(document?.text).toBe("Biên bản làm việc\n\nHai bên ký bản ghi nhớ.\n\nTên | Chức vụ\n\nKý ngày 5/6/2024.");
    expect(document?.title).toBe("Biên bản & ghi nhớ");
  });
});

describe("feeds", () => {
  it("gives one text for each RSS entry, from its content or else its summary", async () => {
    const documents = await toText({ bytes: utf8(rss), file: "feed.xml" });
    expect(documents.map(({ text }) => text)).toEqual([
      "Đoàn Hà Vân thăm Seohae\n\nSáng 5/6, đoàn rời Seohae.\n\nHai bên ký & trao văn kiện.",
      "Tin ngắn\n\nChỉ có tóm tắt.",
    ]);
    expect(documents[0]).toMatchObject({
      publisher: "Sở Ngoại vụ",
      publishedOn: "2024-06-05",
      language: "vi",
      part: { file: "https://press.example/1" },
    });
    expect(documents[1]?.part?.file).toBe("feed.xml#2");
  });

  it("reads Atom and RDF", async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><title>서해시</title><entry><id>urn:1</id><title>방문</title><summary>대표단이 방문했다.</summary><updated>2024-06-05T01:00:00Z</updated></entry></feed>';
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>県庁</title></channel><item><title>訪問</title><link>https://press.example/2</link><description>代表団が訪問した。</description><dc:date>2024-06-05T10:00:00+09:00</dc:date></item></rdf:RDF>`;
    expect((await toText({ bytes: utf8(atom), file: "a.xml" }))[0]).toMatchObject({
      text: "방문\n\n대표단이 방문했다.",
      publishedOn: "2024-06-05",
      language: "ko",
    });
    expect((await toText({ bytes: utf8(rdf), file: "r.xml" }))[0]).toMatchObject({
      text: "訪問\n\n代表団が訪問した。",
      publishedOn: "2024-06-05",
      publisher: "県庁",
    });
  });
});

describe("telling formats apart", () => {
  it("goes by the content, not by name or media type", async () => {
    const pdf = makePdf([set(["Ein Satz steht hier."])]);
    expect((await toText({ bytes: pdf, file: "page.html", mediaType: "text/html" }))[0]?.mediaType).toBe("application/pdf");
    expect((await toText({ bytes: docx, file: "a.txt", mediaType: "text/plain" }))[0]?.text).toContain("Biên bản");
    expect((await toText({ bytes: utf8("<!DOCTYPE html><p>Ein Satz."), file: "a.txt", mediaType: "text/plain" }))[0]?.mediaType).toBe(
      "text/html",
    );
    expect((await toText({ bytes: utf8("Wenn a < b, dann gilt <p> nicht."), file: "a.txt" }))[0]?.mediaType).toBe("text/plain");
  });
});

describe("bad input gets a problem that names it", () => {
  const cases: [string, ProblemCode, () => Uint8Array][] = [
    ["empty.txt", "empty-file", () => new Uint8Array()],
    ["blank.txt", "no-text", () => utf8(" \n \n")],
    ["nothing.html", "no-text", () => utf8("<html><body></body></html>")],
    [
      "picture.png",
      "unknown-format",
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]),
    ],
    ["rubbish.bin", "unknown-format", () => Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)],
    ["old.doc", "unknown-format", () => makeCompound("WordDocument")],
    ["password.docx", "encrypted-file", () => makeCompound("EncryptedPackage")],
    ["password.pdf", "encrypted-file", () => makePdf([set(["Geheim"])], { encrypted: true })],
    ["scan.pdf", "scanned-file", () => makePdf([[], []])],
    ["cut.pdf", "damaged-file", () => makePdf([set(german), set(german)]).slice(0, 900)],
    ["cut.docx", "damaged-file", () => docx.slice(0, docx.length / 2)],
    ["notes.zip", "unknown-format", () => makeZip({ "a.txt": utf8("a") })],
    ["claims.docx", "archive-bomb", () => claimSize(docx, limits.archiveBytes)],
    ["grows.docx", "archive-bomb", () => makeDocx("<w:p/>".repeat(4_000_000))],
    ["deep.docx", "too-deep", () => makeDocx("<w:sdt>".repeat(50_000))],
    ["deep.html", "too-deep", () => utf8(`<html><body>${"<div>".repeat(100_000)}x`)],
    ["deep.xml", "too-deep", () => utf8(`<?xml version="1.0"?><rss><channel>${"<a>".repeat(100_000)}`)],
    ["huge.txt", "too-large", () => new Uint8Array(50_000_000).fill(0x61)],
    ["huge.html", "too-large", () => utf8(`<html>${"<p>Ein Satz.</p>".repeat(limits.elements + 1)}`)],
    ["broken.xml", "broken-feed", () => utf8('<?xml version="1.0"?><rss version="2.0"><channel><title>x')],
    ["empty.xml", "broken-feed", () => utf8('<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>')],
    [
      "entities.xml",
      "broken-feed",
      () =>
        utf8(
          '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
        ),
    ],
  ];

  it.each(cases)("%s: %s", async (file, code, make) => {
    const problem = await problemOf(make(), file);
    expect(problem.code).toBe(code);
    expect(problem.params.file).toBe(file);
  });

  it("names the limit and what was found", async () => {
    expect((await problemOf(new Uint8Array(50_000_000).fill(0x61), "huge.txt")).params).toEqual({
      file: "huge.txt",
      limit: limits.textBytes,
      found: 50_000_000,
      unit: "bytes",
    });
  });
});

async function readsOrRefuses(bytes: Uint8Array, file: string): Promise<void> {
  const result = await toText({ bytes, file }).catch((error: unknown) => error);
  if (result instanceof Problem) expect(result.params.file).toBe(file);
  else for (const { text } of result as { text: string }[]) expect(tidy(text)).toBe(text);
}

describe("whatever the bytes", () => {
  const samples: Record<string, Uint8Array> = {
    "a.pdf": makePdf([set(german), set(german)], { title: "Besuch" }),
    "a.docx": docx,
    "a.xml": utf8(rss),
    "a.html": utf8(
      "<html lang='de'><head><title>Besuch | Stadt</title></head><body><table><tr><td><p>Eine Delegation besuchte die Stadt.</td></tr></table><!-- x --><a href='/'>Start</a></body></html>",
    ),
    "a.txt": utf8("Sáng 5/6, đoàn công tác rời Seohae.\r\nHai bên ký bản ghi nhớ."),
  };

  it.each(Object.entries(samples))("damaged copies of %s are read or refused, never a crash", async (file, sample) => {
    const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 6 }),
        fc.integer({ min: 1, max: sample.length }),
        fc.boolean(),
        async (changes, length, cut) => {
          const bytes = cut ? sample.slice(0, length) : sample.slice();
          for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
          await readsOrRefuses(bytes, file);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("random bytes and random markup are read or refused", async () => {
    const markup = fc.array(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<table>",
        "<td>",
        "<div class='menu'>",
        "</div>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&amp;",
        "&#0;",
        "\ud800",
        "Ein Satz. ",
        "<a href=x>",
        "<h1>",
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          markup.map((parts) => utf8(`<html>${parts.join("")}`)),
        ),
        (bytes) => readsOrRefuses(bytes.length === 0 ? utf8("x") : bytes, "any"),
      ),
      { numRuns: 300 },
    );
  });

  it("tidying twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});
