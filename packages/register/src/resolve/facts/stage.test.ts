import type { Reading } from "@entente/model";
import { expect, it } from "vitest";
import { history, judge, judgeStory, rebuild, recordPage, settle, undo, unjudge } from "../../index.ts";
import { accountMaterial } from "../../read/accounts.ts";
import { healthMaterial } from "../../read/health.ts";
import { storyOf } from "../../read/stories.ts";
import { dumpProjections } from "../../testing/dump.ts";
import { actor, reading, source } from "../../testing/readings.ts";
import { onEachEngine } from "../../testing/suite.ts";
import { resolveStories } from "../stories/stage.ts";
import { resolveFacts } from "./stage.ts";

const at = "2026-03-04T05:06:07.000Z";

/** The host's press: 18 delegates on the 23rd. */
const host = (words = "The provincial leaders received the Gifu delegation"): Reading =>
  reading({
    text: `${words}: Gifu in Huế on 23 October 2024. Hoàng Trọng Nghĩa met Morikawa Shunsuke. The delegation had 18 members.`,
    language: "vi",
    title: "Host",
    persons: [{ name: "Hoàng Trọng Nghĩa" }, { name: "Morikawa Shunsuke", affiliation: "Gifu" }],
    places: [
      { name: "Gifu", country: "JP", code: "JP-21" },
      { name: "Huế", country: "VN", code: "VN-26" },
    ],
    encounters: [
      {
        type: "meeting",
        date: "2024-10-23",
        guests: ["Gifu"],
        hosts: ["Huế"],
        people: ["Hoàng Trọng Nghĩa", "Morikawa Shunsuke"],
        place: "Huế",
        said: words,
      },
    ],
    figures: [{ measure: "delegates", value: 18, unit: "", about: "Gifu", said: "18 members" }],
  });

/** The guests' press, in another script: 15 delegates; `day` as it tells it. */
const guest = (day?: string, people = ["森川俊介"]): Reading =>
  reading({
    text: `岐阜県の${people.join("と")}がトゥアティエン・フエ省で会談した。${day ?? ""}代表団は15名。`,
    language: "ja",
    title: "Guest",
    persons: people.map((name) => ({ name })),
    places: [
      { name: "岐阜県", country: "JP", code: "JP-21" },
      { name: "トゥアティエン・フエ", country: "VN", code: "VN-26" },
    ],
    encounters: [
      {
        type: "meeting",
        ...(day !== undefined && { date: day }),
        guests: ["岐阜県"],
        hosts: ["トゥアティエン・フエ"],
        people,
        place: "トゥアティエン・フエ",
        said: "会談した",
      },
    ],
    figures: [{ measure: "delegates", value: 15, unit: "", about: "岐阜県", said: "15名" }],
  });

onEachEngine("encounters and stories", (db) => {
  const add = (...readings: Reading[]) =>
    readings.reduce(
      (before, one) =>
        before.then(async () => {
          await settle(db, one, source(one.document.text));
        }),
      Promise.resolve(),
    );
  const encounters = () =>
    db.query<{ id: string; documents: number }>("select id, documents from records where kind = 'encounter' order by first_seq");
  const sameAfterRebuild = async () => {
    const before = await dumpProjections(db);
    await rebuild(db);
    expect(await dumpProjections(db)).toEqual(before);
  };

  it("joins what both sides tell, once, and can take it back", async () => {
    await add(host(), guest("2024-10-23", ["Hoàng Trọng Nghĩa"]));
    expect(await resolveFacts(db, { at })).toMatchObject({ joined: 1, remaining: 0 });
    const [joined] = await encounters();
    expect(joined?.documents).toBe(2);
    expect(await resolveFacts(db, { at })).toMatchObject({ looked: 0, joined: 0, proposed: 0 });
    await sameAfterRebuild();
    const member = (await recordPage(db, joined?.id ?? "")).members.find(({ judgement }) => judgement !== undefined);
    expect(member?.author).toBe("same-encounter/1");
    await unjudge(db, member?.judgement ?? "", actor);
    expect(await encounters()).toHaveLength(2);
    await db.query("insert into fact_queue select id from records where kind = 'encounter'");
    await resolveFacts(db, { at });
    expect(await encounters(), "what a person took back stays apart").toHaveLength(2);
  });

  it("proposes where the day differs, and joins a third account to the one it fits", async () => {
    await add(host(), guest("2024-10-22", ["Hoàng Trọng Nghĩa"]));
    expect(await resolveFacts(db, { at })).toMatchObject({ joined: 0, proposed: 1 });
    await add(host("Leaders of the province met their partners"));
    expect(await resolveFacts(db, { at })).toMatchObject({ joined: 1 });
    expect((await encounters()).map(({ documents }) => documents)).toEqual([2, 1]);
  });

  it("looks again at encounters whose people were joined", async () => {
    await add(host(), guest("2024-10-23", ["森川俊介"]));
    expect(await resolveFacts(db, { at }), "nobody known to be in both").toMatchObject({ joined: 0, proposed: 1 });
    const people = await db.query<{ id: string }>(
      "select id from records where caption in ('Morikawa Shunsuke', '森川俊介') order by first_seq",
    );
    await judge(db, { left: people[0]?.id ?? "", right: people[1]?.id ?? "", verdict: "same" }, actor);
    expect(await resolveFacts(db, { at })).toMatchObject({ joined: 1 });
    await sameAfterRebuild();
  });

  it("keeps apart what one document tells apart", async () => {
    const twice = host();
    const [first] = twice.encounters;
    if (first) twice.encounters.push({ ...first, evidence: [{ start: 0, end: 3, quote: "The" }] });
    await add(twice, guest("2024-10-23", ["Hoàng Trọng Nghĩa"]));
    await resolveFacts(db, { at });
    const counts = await db.query<{ most: number }>(
      `select max(c) as most from (select count(*) as c from members m join subjects s on s.id = m.subject
         where s.kind = 'encounter' group by m.record, s.document) x`,
    );
    expect(counts[0]?.most).toBe(1);
  });

  it("gives the material of accounts and health", async () => {
    await add(host(), guest("2024-10-23", ["Hoàng Trọng Nghĩa"]));
    await resolveFacts(db, { at });
    const [joined] = await encounters();
    const material = await accountMaterial(db, joined?.id ?? "");
    expect(material.documents.map(({ title }) => title).sort()).toEqual(["Guest", "Host"]);
    expect(material.guest.places).toEqual(["JP-21"]);
    expect(
      material.claims
        .filter(({ property }) => property === "value")
        .map(({ value }) => value)
        .sort(),
    ).toEqual([15, 18]);
    expect(await healthMaterial(db, joined?.id ?? "")).toMatchObject({ documents: 2, copies: 0 });
    await expect(accountMaterial(db, "nothing")).rejects.toMatchObject({ code: "not-found" });
  });

  it("counts copies of one text as one source until a person says otherwise", async () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    await add(host(long), host(`Agency. ${long}`));
    await resolveFacts(db, { at });
    expect(await resolveStories(db, { at })).toMatchObject({ joined: 1, remaining: 0 });
    const [joined] = await encounters();
    const sources = async () => (await recordPage(db, joined?.id ?? "")).sources;
    expect(await sources()).toBe(1);
    await sameAfterRebuild();
    const documents = await db.query<{ id: string }>("select id from documents order by seq");
    const [left = "", right = ""] = documents.map(({ id }) => id);
    expect((await storyOf(db, left)).map(({ verdict }) => verdict)).toEqual(["same"]);
    const { id } = await judgeStory(db, { left, right, verdict: "different" }, actor);
    expect(await sources()).toBe(2);
    expect((await history(db)).items[0]).toMatchObject({ act: "separate", caption: "Host", to: "Host", document: left });
    expect((await storyOf(db, right)).map(({ verdict }) => verdict)).toEqual(["different"]);
    await sameAfterRebuild();
    await undo(db, id, actor);
    expect(await sources()).toBe(1);
    await sameAfterRebuild();
    await expect(judgeStory(db, { left, right: "nothing", verdict: "same" }, actor)).rejects.toMatchObject({ code: "not-found" });
  });

  it("settles a further document into records that hold copies, and rebuilds the same", async () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    await add(host(long), host(`Agency. ${long}`));
    await resolveFacts(db, { at });
    await resolveStories(db, { at });
    await add(guest("2024-10-23", ["Hoàng Trọng Nghĩa"]));
    await sameAfterRebuild();
  });
});
