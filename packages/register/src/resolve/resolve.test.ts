import { expect, it } from "vitest";
import type { Db } from "../db/types.ts";
import { decide, history, judge, listRecords, rebuild, recordPage, resolvePending, settle, undo, unjudge } from "../index.ts";
import { dumpProjections } from "../testing/dump.ts";
import { actor, type DraftDocument, reading, source } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";

const at = "2026-03-04T05:06:07.000Z";

/** Settles documents one after another. */
async function add(db: Db, ...documents: DraftDocument[]): Promise<void> {
  for (const document of documents) await settle(db, reading(document), source(document.text));
}

/** A document that names one person. */
function person(name: string, more: { role?: string; affiliation?: string; language?: string; note?: string } = {}): DraftDocument {
  const { role, affiliation, language = "vi", note = "" } = more;
  return {
    text: `${name}${affiliation ? `, ${affiliation}` : ""} ${note}`,
    language,
    persons: [{ name, ...(role && { role }), ...(affiliation && { affiliation }) }],
    ...(affiliation && { organisations: [{ name: affiliation }] }),
  };
}

/** A document that names the head of an institute by several names. */
function personAlso(name: string, ...aliases: string[]): DraftDocument {
  return { text: [name, ...aliases].join(", "), language: "ko", persons: [{ name, aliases, role: "원장" }] };
}

/** A document that names many. */
function personsList(names: readonly string[]): DraftDocument {
  return { text: names.join(", "), language: "en", persons: names.map((name) => ({ name })) };
}

async function names(db: Db, kind: "person" | "organisation" | "place" = "person"): Promise<string[]> {
  return (await listRecords(db, { kind, limit: 200 })).items.map(({ caption }) => caption).sort();
}

interface Standing {
  verdict: string;
  author: string;
  codes: string[];
}

/** Standing judgements with the codes of their reasons. */
async function judgements(db: Db): Promise<Standing[]> {
  const rows = await db.query<{ verdict: string; author: string; reasons: ({ code: string } | string)[] }>(
    "select verdict, author, reasons from judgements where undone_at is null and author not like 'identical%' and author not like 'same-place%' order by id",
  );
  return rows.map(({ reasons, ...row }) => ({
    ...row,
    codes: reasons.map((reason) => (typeof reason === "string" ? reason : reason.code)),
  }));
}

async function idOf(db: Db, name: string): Promise<string> {
  const { items } = await listRecords(db, { kind: "person", q: name, limit: 200 });
  return items.find(({ caption }) => caption === name)?.id ?? "";
}

onEachEngine("resolving names", (db) => {
  it("joins a name with its spelling without marks, and does nothing the second time", async () => {
    await add(db, person("Lê Tiến Châu"), person("Le Tien Chau", { language: "en" }));
    expect(await resolvePending(db, { at })).toMatchObject({ names: 2, joined: 1, proposed: 0, remaining: 0 });
    expect(await names(db)).toEqual(["Lê Tiến Châu"]);
    const dump = await dumpProjections(db);
    expect(await resolvePending(db, { at })).toMatchObject({ names: 0, joined: 0, proposed: 0, remaining: 0 });
    expect(await dumpProjections(db)).toEqual(dump);
  });

  it("looks at all names anew where others were noted by other rules, and proposes nothing twice", async () => {
    await add(db, person("Lê Tiến Châu"), person("Kim Min-su", { language: "en" }), person("김민수", { language: "ko" }));
    await resolvePending(db, { at });
    const before = await judgements(db);
    expect(before).toHaveLength(1);
    await db.exec("update resolve_progress set stage = 'names/1' where stage like 'names/%'");
    expect(await resolvePending(db, { at })).toMatchObject({ names: 3, remaining: 0 });
    expect(await judgements(db)).toEqual(before);
    expect(await resolvePending(db, { at })).toMatchObject({ names: 0, joined: 0, proposed: 0 });
  });

  it("goes through more names than it takes on at a time, and finds in the last what was in the first", async () => {
    const parts = ["Bal", "Cor", "Dim", "Fen", "Gur", "Hol", "Jas", "Kem", "Lud", "Mor", "Nis", "Pel"];
    const many = parts.flatMap((a) =>
      parts.flatMap((b) => parts.map((c) => `${a}${b.toLowerCase()} ${c}${a.toLowerCase()}${b.toLowerCase()}`)),
    );
    await add(db, personsList(["Lê Tiến Châu", ...many]), personsList(["Le Tien Chau"]));
    expect(await resolvePending(db, { at })).toMatchObject({ names: many.length + 2, remaining: 0 });
    expect((await recordPage(db, await idOf(db, "Lê Tiến Châu"))).members).toHaveLength(2);
  });

  it("finds what comes later", async () => {
    await add(db, person("Lê Tiến Châu"));
    await resolvePending(db, { at });
    await add(db, person("Le Tien Chau", { language: "en" }));
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 1 });
    expect(await names(db)).toHaveLength(1);
  });

  it("keeps names apart whose tones differ, and proposes nothing it would not explain", async () => {
    await add(db, person("Nguyễn Văn Hưng"), person("Nguyễn Văn Hùng"));
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 0 });
    for (const { codes } of await judgements(db)) expect(codes).toContain("different-tones");
    expect(await names(db)).toHaveLength(2);
  });

  it("joins a newcomer to neither of two whose tones differ, and shows the conflict", async () => {
    await add(db, person("Nguyễn Văn Hưng"), person("Nguyễn Văn Hùng"), person("Nguyen Van Hung", { language: "en" }));
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 0 });
    expect(await names(db)).toHaveLength(3);
    expect((await judgements(db)).filter(({ codes }) => codes.includes("conflict"))).toHaveLength(2);
  });

  it("proposes, but does not join, two people whose whole names differ where a short form or another script is alike", async () => {
    await add(
      db,
      personAlso("Bernhard Reinbert Hofmann", "Bernhard R. Hofmann"),
      personAlso("Bernhard Rurich Hofmann", "BERNHARD R. HOFMANN"),
    );
    await add(db, personAlso("강정병", "Kang Jung-byeong"), personAlso("강중병", "Kang Jungbyeong"));
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 0 });
    for (const { verdict, codes } of await judgements(db))
      expect([verdict, ...codes]).toEqual(expect.arrayContaining(["unsure", "different-full-names"]));
    expect(await names(db)).toHaveLength(4);
  });

  it("joins two people by their Hangul name, however differently their names are written in Latin letters", async () => {
    await add(db, personAlso("Kang Jeong-byeong", "강정병"), personAlso("Gahng Chungpyung", "강정병"));
    expect(await names(db)).toHaveLength(2);
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 1 });
  });

  it("joins a newcomer to neither of two whom a person holds to be different", async () => {
    await add(db, person("Olaf Scholzendorf", { language: "de" }), person("Olaf Schölzendorf", { language: "de" }));
    const [left, right] = [await idOf(db, "Olaf Scholzendorf"), await idOf(db, "Olaf Schölzendorf")];
    await judge(db, { left, right, verdict: "different" }, actor);
    await add(db, person("OLAF SCHOLZENDÖRF", { language: "de" }));
    await resolvePending(db, { at });
    expect(await names(db)).toHaveLength(3);
    const conflicts = (await judgements(db)).filter(({ codes }) => codes.includes("conflict"));
    expect(conflicts).toHaveLength(2);
    expect(conflicts.every(({ verdict }) => verdict === "unsure")).toBe(true);
  });

  it("does not join again what a person separated", async () => {
    await add(db, person("Lê Tiến Châu"), person("Le Tien Chau", { language: "en" }));
    await resolvePending(db, { at });
    const page = await recordPage(db, await idOf(db, "Lê Tiến Châu"));
    await unjudge(db, page.members[1]?.judgement ?? "", actor);
    expect(await names(db)).toHaveLength(2);
    await add(db, person("Le Tien Chau", { language: "en", note: "again" }), person("LÊ TIẾN CHÂU", { note: "again" }));
    await resolvePending(db, { at });
    expect(await names(db)).toHaveLength(2);
  });

  it("finds a part that was taken out of its record, and joins neither part with what fits both", async () => {
    await add(db, person("Olaf Schmidthauer", { language: "de" }), person("Olaf Schmidthauer", { language: "de", note: "another" }));
    await resolvePending(db, { at });
    const page = await recordPage(db, await idOf(db, "Olaf Schmidthauer"));
    await unjudge(db, page.members[1]?.judgement ?? "", actor);
    expect(await names(db)).toHaveLength(2);
    await add(db, person("Olaf Schmidthäuer", { language: "de" }));
    await resolvePending(db, { at });
    expect(await names(db)).toHaveLength(3);
    expect((await judgements(db)).map(({ verdict, codes }) => [verdict, codes.includes("conflict")])).toEqual([
      ["unsure", true],
      ["unsure", true],
    ]);
  });

  it("separates exactly what it joined, with what people decided meanwhile", async () => {
    await add(db, person("Lê Tiến Châu", { role: "Chairman" }));
    await add(db, person("Le Tien Chau", { role: "Secretary", language: "en" }));
    await resolvePending(db, { at });
    const joined = await recordPage(db, await idOf(db, "Lê Tiến Châu"));
    const roles = joined.properties.find(({ name }) => name === "role")?.values ?? [];
    for (const { sources } of roles) await decide(db, sources[0]?.claim ?? "", { state: "accepted" }, actor);
    await unjudge(db, joined.members[1]?.judgement ?? "", actor);
    for (const [name, role] of [
      ["Lê Tiến Châu", "Chairman"],
      ["Le Tien Chau", "Secretary"],
    ]) {
      const page = await recordPage(db, await idOf(db, name ?? ""));
      const values = page.properties.find((property) => property.name === "role")?.values ?? [];
      expect(values.map(({ value, state }) => [value, state])).toEqual([[role, "accepted"]]);
    }
    const dump = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(dump);
  });

  it("lets the latest of two people's contradicting judgements stand, and shows both in the history", async () => {
    await add(db, person("Ann Leehausen"), person("Bert Parkhausen"));
    const [left, right] = [await idOf(db, "Ann Leehausen"), await idOf(db, "Bert Parkhausen")];
    await judge(db, { left, right, verdict: "same" }, actor);
    await judge(db, { left, right, verdict: "different" }, { ...actor, author: "Lan" });
    expect(await names(db)).toHaveLength(2);
    await judge(db, { left: right, right: left, verdict: "same" }, actor);
    expect(await names(db)).toHaveLength(1);
    expect((await history(db)).items.map(({ act, author }) => `${author} ${act}`)).toEqual(["Mai join", "Lan separate", "Mai join"]);
  });

  it("lets people's last word about two records hold, through whichever members it was said, and takes it back whole", async () => {
    await add(db, person("Ann Leehausen"), person("Bert Parkhausen"), person("Ann Leehausen", { note: "again" }));
    const [left, right] = [await idOf(db, "Ann Leehausen"), await idOf(db, "Bert Parkhausen")];
    const second = (await recordPage(db, left)).members[1]?.subject ?? "";
    await judge(db, { left: second, right, verdict: "different" }, actor);
    const before = await dumpProjections(db);
    const done = await judge(db, { left, right, verdict: "same" }, { ...actor, author: "Lan" });
    expect(await names(db)).toHaveLength(1);
    await undo(db, done.id, actor);
    expect(await dumpProjections(db)).toEqual(before);
    await judge(db, { left, right, verdict: "same" }, { ...actor, author: "Lan" });
    expect(await names(db)).toHaveLength(1);
  });

  it("tells one of two people who join and separate at the same moment that things have changed", async () => {
    await add(db, person("Ann Leehausen"), person("Bert Parkhausen"), person("Bert Parkhausen", { note: "again" }));
    const [left, right] = [await idOf(db, "Ann Leehausen"), await idOf(db, "Bert Parkhausen")];
    const judgement = (await recordPage(db, right)).members[1]?.judgement ?? "";
    const outcomes = await Promise.allSettled([
      judge(db, { left, right, verdict: "same", expected: { left, right } }, actor),
      unjudge(db, judgement, { ...actor, author: "Lan" }, { expected: right }),
      unjudge(db, judgement, { ...actor, author: "Hoa" }, { expected: right }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: "conflict" });
    const dump = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(dump);
  });

  it("makes one edge of fifty documents with the same two spellings", async () => {
    for (let index = 0; index < 25; index += 1) {
      await add(db, person("Lê Tiến Châu", { note: `${index}` }), person("Le Tien Chau", { language: "en", note: `${index}` }));
    }
    await resolvePending(db, { at });
    expect(await judgements(db)).toHaveLength(1);
    expect(await names(db)).toHaveLength(1);
  });

  it("joins bodies named in two languages through the short form set beside both", async () => {
    const ko: DraftDocument = {
      text: "한국자동차연구원(KATECH)",
      language: "ko",
      organisations: [{ name: "한국자동차연구원", aliases: ["KATECH"] }],
    };
    const vi: DraftDocument = {
      text: "Viện Nghiên cứu ô tô Hàn Quốc (KATECH)",
      language: "vi",
      organisations: [{ name: "Viện Nghiên cứu ô tô Hàn Quốc", aliases: ["KATECH"] }],
    };
    await add(db, ko, vi);
    await resolvePending(db, { at });
    expect(await names(db, "organisation")).toHaveLength(1);
    // The knowledge serves where the short form does not stand.
    await add(db, { text: "Viện Nghiên cứu ô tô Hàn Quốc", language: "vi", organisations: [{ name: "Viện Nghiên cứu ô tô Hàn Quốc" }] });
    await resolvePending(db, { at });
    expect(await names(db, "organisation")).toHaveLength(1);
  });

  it("leaves two bodies of one language with one short form to people", async () => {
    await add(
      db,
      { text: "Korea Automotive Institute (KAITX)", organisations: [{ name: "Korea Automotive Institute", aliases: ["KAITX"] }] },
      { text: "Council of Aviation and Travel (KAITX)", organisations: [{ name: "Council of Aviation and Travel", aliases: ["KAITX"] }] },
    );
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 0, proposed: 1 });
  });

  it("never brings places with different codes together", async () => {
    await add(
      db,
      { text: "Gwangju", language: "ko", places: [{ name: "Gwangju", code: "KR-29", country: "KR" }] },
      { text: "Gwangju-si", language: "en", places: [{ name: "Gwangju", code: "KR-41610", country: "KR" }] },
    );
    expect(await resolvePending(db, { at })).toMatchObject({ joined: 0, proposed: 0 });
  });

  it("bears empty, endless, mixed, right-to-left and pictured names, and a hundred alike in one document", async () => {
    const odd = ["   ", "…", "x".repeat(10_000), "Lê 레 レ 李 Ле", "محمد بن سلمان", "👩‍💼🎉", "\u202eevil\u202c", "a\ud800b"];
    await add(db, { text: `odd ${odd.join(" | ")}`.toWellFormed(), persons: odd.map((name) => ({ name, said: "odd" })) });
    const alike = Array.from({ length: 100 }, () => ({ name: "Park Jae-seung", said: "many" }));
    await add(db, { text: "many people", persons: alike });
    await resolvePending(db, { at });
    expect((await names(db)).filter((name) => name === "Park Jae-seung")).toHaveLength(1);
    expect(await resolvePending(db, { at })).toMatchObject({ names: 0, remaining: 0 });
  });
});
