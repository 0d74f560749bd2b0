import { allCases } from "/work/main/samples/cases.ts";
import { readFileSync } from "node:fs";
import { packs, readDocument } from "@entente/reader";
import { openMemory } from "@entente/register";
import { migrate, settle } from "@entente/register";
import { resolvePending } from "/work/main/packages/register/src/resolve/resolve.ts";
const db = await openMemory(); await migrate(db);
for (const c of allCases()) {
  const bytes = readFileSync(c.source);
  for (const r of await readDocument({ bytes, file: c.name }, { packs })) if (!("error" in r)) await settle(db, r, { bytes, addedAt: "2026-01-01T00:00:00Z" });
}
const t = process.cpuUsage(); 
const o = await resolvePending(db, { at: "2026-01-01T00:00:00Z" });
const u = process.cpuUsage(t); console.log(o, (u.user + u.system) / 1000, "ms cpu");
const js = await db.query<any>(`select j.*, l.kind, ld.file as lf, rd.file as rf, lr.caption as lc, rr.caption as rc, lr.terms as lt, rr.terms as rt, lr.date as ld, rr.date as rd from judgements j join subjects l on l.id=j.left_subject join subjects r on r.id=j.right_subject left join documents ld on ld.id=l.document left join documents rd on rd.id=r.document join members lm on lm.subject=l.id join members rm on rm.subject=r.id join records lr on lr.id=lm.record join records rr on rr.id=rm.record where j.author like 'same-%' and j.author not like '%code%' order by verdict, score desc`);
for (const j of js) console.log(j.verdict, j.score, j.author, "\n   ", j.lf, "|", j.lt.type ?? "", j.ld, j.lc, "\n   ", j.rf, "|", j.rt.type ?? "", j.rd, j.rc, "\n     ", j.reasons.map((x: any) => Object.values(x).join(":")).join("  "));

console.log("STORIES");
for (const j of await db.query<any>("select j.verdict, j.score, j.reasons, a.file as a, b.file as b from judgements j join documents a on a.id=j.left_subject join documents b on b.id=j.right_subject")) console.log(j.verdict, j.score, j.a, "|", j.b, JSON.stringify(j.reasons));
console.log(await db.query("select caption, kind, documents, copies from records where copies>0 order by copies desc limit 5"));
