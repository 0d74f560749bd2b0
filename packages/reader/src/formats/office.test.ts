import { Problem, type ProblemCode } from "@entente/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Compound } from "./compound.ts";
import { toText } from "./index.ts";
import { makeZip } from "./testing/files.ts";
import { hwpParagraph, hwpRecord, hwpSection, hwpxFiles, hwpxParagraph, makeHwp, makeHwpx, makeOle } from "./testing/office.ts";
import { tidy } from "./tidy.ts";

const content = [
  "서해시, 하번성 대표단 맞이",
  "서해시는 6월 5일 하번성 대표단과 자동차 분야 협력을 논의했다.",
  [
    ["이름", "직위"],
    ["김서연", "국제협력과장"],
  ],
  "양측은 양해각서에 서명했다.",
];
const text =
  "서해시, 하번성 대표단 맞이\n\n머리말이 아닌 각주.\n\n서해시는 6월 5일 하번성 대표단과 자동차 분야 협력을 논의했다.\n\n이름 | 직위\n김서연 | 국제협력과장\n\n양측은 양해각서에 서명했다.";
const furniture = { title: "교류 결과 보고", header: "대외비 머리말", note: "머리말이 아닌 각주." };

async function problemOf(bytes: Uint8Array, file: string): Promise<Problem> {
  const problem = await toText({ bytes, file }).catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw new Error(`${file} was read`);
  return problem;
}

describe("Hangul documents", () => {
  it.each([
    ["HWPX", makeHwpx(content, furniture), "application/hwp+zip"],
    ["compressed HWP", makeHwp(content, furniture), "application/x-hwp"],
    ["plain HWP", makeHwp(content, { ...furniture, flags: 0 }), "application/x-hwp"],
  ])("%s gives paragraphs, notes and tables in order, without page headers", async (_, bytes, mediaType) => {
    expect(await toText({ bytes, file: "보고.bin" })).toEqual([{ text, mediaType, title: "교류 결과 보고" }]);
  });

  it("leaves out a title that the program made from the first letters of the text", async () => {
    const [document] = await toText({ bytes: makeHwp(content, { title: "서해시, 하번성 대표단 맞이 서해시는 6월" }), file: "a.hwp" });
    expect(document).not.toHaveProperty("title");
  });

  it("takes what a tracked deletion removed for removed", async () => {
    const markup = hwpxParagraph(
      '협력을 <hp:deleteBegin Id="1"/>중단<hp:deleteEnd Id="1"/><hp:insertBegin Id="2"/>확대<hp:insertEnd Id="2"/>한다.',
    );
    const [document] = await toText({ bytes: makeZip(hwpxFiles(markup)), file: "a.hwpx" });
    expect(document?.text).toBe("협력을 확대한다.");
  });

  it("does not cut a sentence in which a box is anchored", async () => {
    const box = `<hp:rect><hp:drawText><hp:subList>${hwpxParagraph("그림 설명")}</hp:subList></hp:drawText></hp:rect>`;
    const markup = `<hp:p><hp:run><hp:t>대표단은 </hp:t>${box}<hp:t>공장을 둘러봤다.</hp:t></hp:run></hp:p>`;
    const [document] = await toText({ bytes: makeZip(hwpxFiles(markup)), file: "a.hwpx" });
    expect(document?.text).toBe("대표단은 공장을 둘러봤다.\n\n그림 설명");
  });

  it("gives the paragraphs of tables that only frame text", async () => {
    const frame = [["첫 문장이다."], ["둘째 문장이다."]];
    expect((await toText({ bytes: makeHwp([frame]), file: "a.hwp" }))[0]?.text).toBe("첫 문장이다.\n\n둘째 문장이다.");
    expect((await toText({ bytes: makeHwpx([frame]), file: "a.hwpx" }))[0]?.text).toBe("첫 문장이다.\n\n둘째 문장이다.");
  });

  it("reads sections by number, and texts longer than a short record holds", async () => {
    const long = "대표단이 서해시를 방문했다. ".repeat(400).trim();
    const bytes = makeOle({
      FileHeader: new Compound({ bytes: makeHwp(content, { flags: 0 }), file: "" }).read("FileHeader") ?? new Uint8Array(),
      "BodyText/Section10": hwpSection(["셋째 구역"]),
      "BodyText/Section2": hwpSection(["둘째 구역"]),
      "BodyText/Section0": hwpParagraph(0, long),
    });
    expect((await toText({ bytes, file: "a.hwp" }))[0]?.text).toBe(`${long}\n\n둘째 구역\n\n셋째 구역`);
  });

  it("falls back on the preview where the body shows nothing", async () => {
    expect((await toText({ bytes: makeHwp([""], { preview: "미리 보기" }), file: "a.hwp" }))[0]?.text).toBe("미리 보기");
  });
});

describe("Hangul documents that cannot be read get a problem that names them", () => {
  const locked = hwpxFiles(hwpxParagraph("x"));
  locked["META-INF/manifest.xml"] = new TextEncoder().encode(
    '<odf:manifest><odf:file-entry odf:full-path="Contents/section0.xml"><odf:encryption-data/></odf:file-entry></odf:manifest>',
  );
  const deep = `${"<hp:subList>".repeat(2_000)}${"</hp:subList>".repeat(2_000)}`;
  const nested = Array.from({ length: 1_010 }, (_, level) => hwpRecord(71, level, new Uint8Array(4)));
  const cases: [string, ProblemCode, () => Uint8Array][] = [
    ["password.hwpx", "encrypted-file", () => makeZip(locked)],
    ["password.hwp", "encrypted-file", () => makeHwp(content, { flags: 3 })],
    ["certificate.hwp", "encrypted-file", () => makeHwp(content, { flags: 0x101 })],
    ["distribution.hwp", "protected-copy", () => makeHwp(content, { flags: 5 })],
    ["old.hwp", "unknown-format", () => new TextEncoder().encode("HWP Document File V3.00 \u001a\u0001\u0002\u0003\u0004\u0005")],
    ["pictures.hwp", "no-text", () => makeHwp([""])],
    ["cut.hwp", "damaged-file", () => makeHwp(content).slice(0, 1_000)],
    ["record.hwp", "damaged-file", () => makeHwp([], { section: hwpSection(["대표단이 방문했다."]).slice(0, -4) })],
    ["garbage.hwp", "damaged-file", () => makeHwp([], { flags: 0, section: new Uint8Array(64).fill(0xff) })],
    ["deep.hwp", "too-deep", () => makeHwp([], { section: new Uint8Array(Buffer.concat(nested)) })],
    ["bomb.hwp", "archive-bomb", () => makeHwp([], { section: new Uint8Array(40_000_000) })],
    ["deep.hwpx", "too-deep", () => makeZip(hwpxFiles(deep))],
    ["entities.hwpx", "damaged-file", () => makeZip(hwpxFiles('<!ENTITY a "aaaa">'))],
    ["empty.hwpx", "no-text", () => makeHwpx([""])],
    ["bomb.hwpx", "archive-bomb", () => makeZip(hwpxFiles(hwpxParagraph(" ".repeat(40_000_000))))],
  ];

  it.each(cases)("%s: %s", async (file, code, make) => {
    const problem = await problemOf(make(), file);
    expect(problem.code).toBe(code);
    expect(problem.params.file).toBe(file);
  });

  it("but not where tables and boxes stand in one another as deep as they may", async () => {
    const chain = Array.from({ length: 990 }, (_, level) => hwpRecord(71, level + 1, new Uint8Array(4)));
    const section = new Uint8Array(Buffer.concat([hwpRecord(66, 0, new Uint8Array(22)), ...chain, hwpParagraph(992, "깊은 글")]));
    expect((await toText({ bytes: makeHwp([], { section }), file: "a.hwp" }))[0]?.text).toBe("깊은 글");
  });

  it("says which old version it is", async () => {
    expect((await problemOf(new TextEncoder().encode("HWP Document File V3.00 \u001a"), "old.hwp")).params.found).toBe("HWP 3");
  });
});

describe("compound files", () => {
  it("give back every stream, large and small, as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 9_000 }), { minLength: 1, maxLength: 8 }), (contents) => {
        const bytes = makeOle(Object.fromEntries(contents.map((content, index) => [`Storage${index % 3}/Stream${index}`, content])));
        const compound = new Compound({ bytes, file: "x" });
        contents.forEach((content, index) => expect(compound.read(`Storage${index % 3}/Stream${index}`)).toEqual(content));
      }),
      { numRuns: 30 },
    );
  });

  it("whose streams share their sectors give up before their size is spent many times", () => {
    const bytes = makeOle(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`S${index}`, new Uint8Array(200_000).fill(index)])));
    const compound = new Compound({ bytes, file: "x" });
    expect(() => {
      for (let round = 0; round < 5; round++) for (let index = 0; index < 12; index++) compound.read(`S${index}`);
    }).toThrow(expect.objectContaining({ code: "archive-bomb" }));
  });
});

describe("whatever the bytes", () => {
  const samples: Record<string, Uint8Array> = {
    "a.hwpx": makeHwpx(content, furniture),
    "a.hwp": makeHwp(content, furniture),
    "plain.hwp": makeHwp(content, { ...furniture, flags: 0 }),
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
          const result = await toText({ bytes, file }).catch((error: unknown) => error);
          if (result instanceof Problem) expect(result.params.file).toBe(file);
          else for (const document of result as { text: string }[]) expect(tidy(document.text)).toBe(document.text);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("random records are read or refused", async () => {
    const record = fc.tuple(fc.constantFrom(66, 67, 71, 72, 77), fc.nat(6), fc.uint8Array({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 30 }), async (records) => {
        const section = new Uint8Array(Buffer.concat(records.map(([tag, level, payload]) => hwpRecord(tag, level, payload))));
        const result = await toText({ bytes: makeHwp([], { flags: 0, section }), file: "a.hwp" }).catch((error: unknown) => error);
        expect(result instanceof Problem || Array.isArray(result)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
