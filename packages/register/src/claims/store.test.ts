import { expect, it } from "vitest";
import { documentPage } from "../index.ts";
import { settle } from "../settle.ts";
import { reading, source, spanOf } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";

const text = "Mr Kim visited. In Suwon, Kim, the governor, spoke.";

onEachEngine("the grounds of claims", (db) => {
  it("is kept with the thing, and with the claim where another place of the document says it", async () => {
    const named = { name: "Kim", rule: "first", evidence: [spanOf(text, "Mr Kim")] };
    const titled = { name: "Kim", role: "governor", rule: "second", evidence: [spanOf(text, "Kim, the governor")] };
    const read = reading({ text, persons: [named, titled] });
    await settle(db, read, source(text));
    const [item] = (await documentPage(db, read.document.sha256)).items;
    expect(item?.evidence).toEqual([...named.evidence, ...titled.evidence]);
    expect(item?.rule).toBe("first");
    expect(await db.query("select property, evidence, rule from claims order by seq")).toEqual([
      { property: "name", evidence: null, rule: null },
      { property: "name", evidence: titled.evidence, rule: "second" },
      { property: "role", evidence: titled.evidence, rule: "second" },
    ]);
  });
});
