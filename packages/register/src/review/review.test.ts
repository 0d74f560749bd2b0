import type { Reading } from "@entente/model";
import { beforeEach, expect, it } from "vitest";
import { judge, unjudge } from "../decide/judgements.ts";
import { decide, history, rebuild, recordPage, undo } from "../index.ts";
import { settle } from "../settle.ts";
import { dumpProjections } from "../testing/dump.ts";
import { actor, reading, source } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";
import {
  catchUpWholly,
  type DisagreementItem,
  decideReview,
  type FactItem,
  type JoinItem,
  previewReview,
  type ReviewItem,
  reviewItem,
  reviewList,
} from "./index.ts";

const visit = (): Reading =>
  reading({
    text: "A quiet morning. The guests were early. Ann Lee of Alpha Institute met Beta City on Saturday. She promised ten scholarships. Rain fell. All went home.",
    title: "Alpha in Beta",
    persons: [{ name: "Ann Lee", role: "director", affiliation: "Alpha Institute", confidence: 0.8 }],
    organisations: [{ name: "Alpha Institute", type: "institute", confidence: 0.95 }],
    places: [{ name: "Beta City", country: "KR", code: "KR-26", confidence: 0.99 }],
    encounters: [
      {
        type: "meeting",
        date: "2024-05-18",
        guests: ["Alpha Institute"],
        hosts: ["Beta City"],
        people: ["Ann Lee"],
        said: "met Beta City",
      },
    ],
    commitments: [{ force: "pledged", by: "Ann Lee", to: "Beta City", said: "promised ten scholarships", confidence: 0.6 }],
    warnings: [{ code: "undated", message: "no year", evidence: [{ start: 2, end: 7, quote: "quiet" }] }],
  });

const other = (): Reading =>
  reading({
    text: "An Li visited Beta City.",
    title: "Short notice",
    language: "de",
    persons: [{ name: "An Li", role: "director" }],
    places: [{ name: "Beta City", country: "VN", code: "KR-26" }],
  });

const someone = { author: "Bo", at: "2026-02-04T00:00:00.000Z" };

const types = (items: readonly ReviewItem[]) => items.map((item) => `${item.type} ${"kind" in item ? item.kind : ""}`.trim());

onEachEngine("the inbox", (db) => {
  beforeEach(async () => {
    await settle(db, visit(), source());
    await settle(db, other(), source());
    await catchUpWholly(db);
  });

  const list = async (filter: Parameters<typeof reviewList>[1] = {}) => (await reviewList(db, { limit: 100, ...filter })).items;
  const fact = async (kind: FactItem["kind"]): Promise<FactItem> => {
    const found = (await list({ type: "fact", kind })).find((item) => item.type === "fact");
    if (!found || found.type !== "fact") throw new Error(`no ${kind} in the inbox`);
    return found;
  };
  const subjectOf = async (name: string) => {
    const [row] = await db.query<{ subject: string }>("select subject from claims where property = 'name' and value = to_jsonb($1::text)", [
      name,
    ]);
    return row?.subject ?? "";
  };
  const propose = async (left: string, right: string, score = 0.7) => {
    const [row] = await db.query<{ id: number }>(
      `insert into judgements (left_subject, right_subject, verdict, score, reasons, author, by_rule, at)
         values ($1, $2, 'unsure', $3, '[{"code":"transcription"}]', 'names/1', true, now()) returning id`,
      [left, right, score],
    );
    return `join:${row?.id}`;
  };
  const proposal = async () => propose(await subjectOf("Ann Lee"), await subjectOf("An Li"));
  /** The bins must always say what the rows say. */
  const binsAgree = async () => {
    const counted = await db.query(
      `select state, type, kind, language, count(*) as items from review_items group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    );
    const kept = await db.query("select state, type, kind, language, items from review_bins where items <> 0 order by 1, 2, 3, 4");
    expect(kept).toEqual(counted);
  };

  it("puts promises first, then what happened, then who and where, damage between; each with its sentence between its neighbours", async () => {
    const items = await list();
    expect(types(items)).toEqual([
      "fact commitment",
      "fact encounter",
      "disagreement place",
      "warning",
      "fact person",
      "fact person",
      "fact organisation",
      "fact place",
      "fact place",
    ]);
    const promise = await fact("commitment");
    const { text, sentence, highlights, document } = promise.passage ?? { text: "", sentence: { start: 0, end: 0 }, highlights: [] };
    expect(text.slice(sentence.start, sentence.end)).toBe("She promised ten scholarships.");
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["promised ten scholarships"]);
    expect(text.startsWith("The guests were early.")).toBe(true);
    expect(text.endsWith("All went home.")).toBe(true);
    expect(document?.title).toBe("Alpha in Beta");
    expect(promise.values.map(({ property }) => property)).toEqual(["force", "by", "to", "words"]);
    await binsAgree();
  });

  it("gives pages that join without gap, and counts what every filter would leave", async () => {
    const first = await reviewList(db, { limit: 4 });
    const second = await reviewList(db, { limit: 100, after: first.next });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual((await list()).map(({ id }) => id));
    expect(second.next).toBeUndefined();
    const german = await reviewList(db, { language: "de", type: "fact" });
    expect(german.items).toHaveLength(2);
    expect(german.counts).toEqual({ fact: 2, join: 0, disagreement: 1, warning: 0 });
    const document = visit().document.sha256;
    const here = await reviewList(db, { document });
    expect(here.counts).toEqual({ fact: 5, join: 0, disagreement: 0, warning: 1 });
    await expect(reviewList(db, { after: "rubbish" })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("accepts a whole fact as one line of history and takes it back as a whole", async () => {
    const before = await dumpProjections(db);
    const item = await fact("encounter");
    const done = await decideReview(db, { items: [{ id: item.id, seen: item.seen }], verdict: "accept" }, actor);
    expect(done).toMatchObject({ done: 1, skipped: [], record: item.record.id });
    expect(types(await list())).not.toContain("fact encounter");
    const page = await recordPage(db, item.record.id);
    expect(page.properties.flatMap(({ values }) => values.map(({ state }) => state))).toEqual(Array(5).fill("accepted"));
    const lines = await history(db);
    expect(lines.total).toBe(1);
    expect(lines.items[0]).toMatchObject({ id: done.id, act: "accept", undoable: true, caption: item.record.caption });
    expect(lines.items[0]?.values?.map(({ property }) => property)).toEqual(["type", "date", "guest", "host", "participant"]);
    expect((await history(db, { record: item.record.id })).total).toBe(1);
    await undo(db, done.id, someone);
    expect(await dumpProjections(db)).toEqual(before);
    expect((await reviewItem(db, item.id)).item.seen).toBe(item.seen);
    expect((await history(db)).items[0]).toMatchObject({ undone: true, undoable: false });
    await binsAgree();
  });

  it("tells the second of two people who decided what and when, and overwrites nothing", async () => {
    const item = await fact("commitment");
    const seen = { id: item.id, seen: item.seen };
    await decideReview(db, { items: [seen], verdict: "accept" }, someone);
    await expect(decideReview(db, { items: [seen], verdict: "reject" }, actor)).rejects.toMatchObject({
      code: "conflict",
      params: { id: item.id, author: "Bo", at: someone.at, act: "accept" },
    });
    const now = await reviewItem(db, item.id);
    expect(now).toMatchObject({ item: { state: "done" }, last: { author: "Bo", act: "accept" } });
    expect((await history(db)).total).toBe(1);
  });

  it("of a batch leaves what changed meanwhile and names it", async () => {
    const [encounter, promise] = [await fact("encounter"), await fact("commitment")];
    await decide(db, promise.values[0]?.claim ?? "", { state: "rejected" }, someone);
    const items = [encounter, promise].map(({ id, seen }) => ({ id, seen }));
    const done = await decideReview(db, { items, verdict: "accept" }, actor);
    expect(done).toMatchObject({ done: 1, skipped: [{ id: promise.id, author: "Bo", act: "reject" }] });
    expect((await reviewItem(db, promise.id)).item.state).toBe("open");
  });

  it("refuses to take a batch back where something was decided since, and says what", async () => {
    const item = await fact("encounter");
    const done = await decideReview(db, { items: [{ id: item.id }], verdict: "accept" }, actor);
    await decide(db, item.values[1]?.claim ?? "", { state: "rejected" }, someone);
    await expect(undo(db, done.id, actor)).rejects.toMatchObject({
      code: "conflict",
      params: { author: "Bo", act: "reject", changed: 1 },
    });
    expect((await history(db)).items.map(({ undone }) => undone)).toEqual([false, false]);
  });

  it("corrects one value of a fact and accepts the rest", async () => {
    const item = await fact("encounter");
    const date = item.values.find(({ property }) => property === "date")?.claim ?? "";
    await decideReview(
      db,
      { items: [{ id: item.id, seen: item.seen }], verdict: "correct", edits: [{ claim: date, value: "2024-05-19" }] },
      actor,
    );
    const page = await recordPage(db, item.record.id);
    expect(page.date).toBe("2024-05-19");
    expect((await reviewItem(db, item.id)).item.state).toBe("done");
    const [line] = (await history(db)).items;
    expect(line?.values).toContainEqual({ property: "date", from: "2024-05-18", to: "2024-05-19" });
    const wrong = decideReview(db, { items: [{ id: item.id }], verdict: "correct", edits: [{ claim: date, value: "soon" }] }, actor);
    await expect(wrong).rejects.toMatchObject({ code: "conflict" });
  });

  it("sets aside what a person is unsure about, and brings it back on undo", async () => {
    const item = await fact("person");
    const done = await decideReview(db, { items: [{ id: item.id }], verdict: "unsure" }, actor);
    expect((await list({ state: "aside" })).map(({ id }) => id)).toEqual([item.id]);
    expect((await list()).map(({ id }) => id)).not.toContain(item.id);
    expect((await history(db)).items[0]).toMatchObject({ act: "unsure", caption: item.record.caption });
    await undo(db, done.id, actor);
    expect((await list()).map(({ id }) => id)).toContain(item.id);
    await binsAgree();
  });

  it("chooses among rival values; the record no longer disagrees, and does again after undo", async () => {
    const [item] = (await list({ type: "disagreement" })) as DisagreementItem[];
    expect(item?.properties.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual([["country", ["KR", "VN"]]]);
    const choice = item?.properties[0]?.values[1]?.sources[0]?.claim;
    const done = await decideReview(db, { items: [{ id: item?.id ?? "", seen: item?.seen }], verdict: "choose", choice }, actor);
    expect((await recordPage(db, item?.record.id ?? "")).terms["country"]).toBe("VN");
    expect(await list({ type: "disagreement" })).toEqual([]);
    await undo(db, done.id, actor);
    expect(await list({ type: "disagreement" })).toHaveLength(1);
    const said = { property: "country", value: "JP" };
    await decideReview(db, { items: [{ id: item?.id ?? "" }], verdict: "choose", said }, actor);
    expect((await recordPage(db, item?.record.id ?? "")).terms["country"]).toBe("JP");
    await binsAgree();
  });

  it("deals with damage, once or aside", async () => {
    const [warning] = await list({ type: "warning" });
    expect(warning).toMatchObject({ code: "undated", document: { title: "Alpha in Beta" } });
    const done = await decideReview(db, { items: [{ id: warning?.id ?? "" }], verdict: "accept" }, actor);
    expect(await list({ type: "warning" })).toEqual([]);
    expect((await history(db)).items[0]).toMatchObject({ act: "accept", caption: "Alpha in Beta" });
    await undo(db, done.id, actor);
    expect(await list({ type: "warning" })).toHaveLength(1);
  });

  it("shows a proposed join with both sides, joins them on same, and proposes again after undo", async () => {
    const id = await proposal();
    const [item] = (await list({ type: "join" })) as JoinItem[];
    expect(item).toMatchObject({ id, score: 0.7, reasons: [{ code: "transcription" }] });
    expect([item?.left.names, item?.right.names]).toEqual([["Ann Lee"], ["An Li"]]);
    expect(item?.left).toMatchObject({ roles: ["director"], affiliations: ["Alpha Institute"], documents: [{ title: "Alpha in Beta" }] });
    expect(item?.left.encounters).toHaveLength(1);
    const before = await dumpProjections(db);
    const done = await decideReview(db, { items: [{ id, seen: item?.seen }], verdict: "same" }, actor);
    expect((await recordPage(db, await subjectOf("An Li"))).members).toHaveLength(2);
    expect(await list({ type: "join" })).toEqual([]);
    await expect(decideReview(db, { items: [{ id, seen: item?.seen }], verdict: "different" }, someone)).rejects.toMatchObject({
      code: "conflict",
      params: { act: "join", author: actor.author },
    });
    await undo(db, done.id, actor);
    expect(await dumpProjections(db)).toEqual(before);
    expect(await list({ type: "join" })).toHaveLength(1);
    await binsAgree();
  });

  it("asks once about two records, whichever of their parts were compared, and not again once a person has spoken anywhere", async () => {
    const [ann, an] = [await subjectOf("Ann Lee"), await subjectOf("An Li")];
    await propose(ann, an, 0.6);
    const better = await propose(an, ann, 0.8);
    expect((await list({ type: "join" })).map(({ id }) => id)).toEqual([better]);
    const { id } = await judge(db, { left: an, right: ann, verdict: "different" }, someone);
    expect(await list({ type: "join" })).toEqual([]);
    await undo(db, id, someone);
    await judge(db, { left: ann, right: an, verdict: "unsure" }, someone);
    expect((await list({ type: "join", state: "aside" })).map(({ id: aside }) => aside)).toEqual([better]);
    await unjudge(db, better.slice("join:".length), someone);
    expect(await list({ type: "join", state: "aside" })).toHaveLength(1);
    await binsAgree();
  });

  it("previews what a batch would do and does just that", async () => {
    const document = visit().document.sha256;
    const preview = await previewReview(db, { type: "fact", document, least: 0.9 });
    expect(preview).toMatchObject({ more: false });
    expect(preview.lines.map(({ caption, kind }) => `${kind}: ${caption}`).sort()).toEqual([
      "encounter: Alpha Institute – Beta City",
      "organisation: Alpha Institute",
      "place: Beta City",
    ]);
    const [kept, ...ticked] = preview.lines;
    const done = await decideReview(db, { items: ticked.map(({ id, seen }) => ({ id, seen })), verdict: "accept" }, actor);
    expect(done).toMatchObject({ done: 2, skipped: [] });
    expect((await history(db)).items[0]).toMatchObject({ things: 2, act: "accept" });
    expect((await list({ type: "fact", document })).map(({ id }) => id)).toContain(kept?.id);
    await undo(db, done.id, actor);
    expect((await history(db)).items[0]).toMatchObject({ undone: true });
    expect((await reviewList(db, { document })).counts.fact).toBe(5);
  });

  it("refuses a verdict that does not fit and an item that is none", async () => {
    const item = await fact("place");
    await expect(decideReview(db, { items: [{ id: item.id }], verdict: "same" }, actor)).rejects.toMatchObject({ code: "invalid-input" });
    await expect(decideReview(db, { items: [{ id: "fact:none" }], verdict: "accept" }, actor)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(decideReview(db, { items: [], verdict: "accept" }, actor)).rejects.toMatchObject({ code: "invalid-input" });
  });

  const order = async () =>
    (await list({ type: "fact", kind: "person" }))
      .flatMap((item) => ("caption" in item ? [item.caption] : []))
      .filter((name) => name === "Ruth Vogel" || name === "Ivo Kern");

  it("asks first about what only one source tells", async () => {
    const told = (text: string, name: string, confidence: number) =>
      settle(db, reading({ text, persons: [{ name, confidence }] }), source());
    await told("Ruth Vogel came.", "Ruth Vogel", 0.5);
    await told("Ivo Kern came too.", "Ivo Kern", 0.9);
    await catchUpWholly(db);
    expect(await order()).toEqual(["Ruth Vogel", "Ivo Kern"]);
    await told("Ruth Vogel left later.", "Ruth Vogel", 0.6);
    await catchUpWholly(db);
    expect(await order()).toEqual(["Ivo Kern", "Ruth Vogel", "Ruth Vogel"]);
  });

  it("is the same after a rebuild", async () => {
    await proposal();
    const item = await fact("encounter");
    await decideReview(db, { items: [{ id: item.id }], verdict: "reject" }, actor);
    const rows = () => db.query("select * from review_items order by id");
    const before = await rows();
    await rebuild(db);
    expect(await rows()).toEqual(before);
    await binsAgree();
  });
});
