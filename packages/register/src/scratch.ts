import { createHash } from "node:crypto";
import type { Reading } from "@entente/model";
import { openEmbedded } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import { settle } from "./settle.ts";
import { rebuild } from "./project/rebuild.ts";
const n = Number(process.argv[2] ?? 200);
const db = await openEmbedded(process.argv[3] ?? "/tmp/register/data2");
await migrate(db);
function reading(i: number): Reading {
  const prov = `Tỉnh ${i % 60}`;
  const lead = `Nguyễn Văn Bình ${i % 900}`;
  const org = `Viện Nghiên cứu ${i % 1500}`;
  const names = [prov, "Việt Nam", "Hàn Quốc"];
  let text = `${prov} đã đón đoàn công tác số ${i} của ${org}. Ông ${lead} cho biết Việt Nam và Hàn Quốc sẽ hợp tác. `;
  for (let k = 0; k < 40; k++) text += `Câu thứ ${k} nói về hợp tác kinh tế số ${(i * 31 + k * 17) % 5000} giữa hai bên. `;
  const ev = (q: string) => { const start = text.indexOf(q); return [{ start, end: start + q.length, quote: q }]; };
  return {
    document: { sha256: createHash("sha256").update(text).digest("hex"), file: `d${i}.txt`, mediaType: "text/plain", language: ["vi","ko","ja","de","en"][i % 5]!, title: `Tin ${i}`, publisher: "Báo", publishedOn: "2024-05-06", text },
    persons: Array.from({length: 5}, (_, k) => ({ name: k ? `${lead} ${k}` : lead, role: "Chủ tịch; Bí thư", affiliation: prov, evidence: ev(lead), confidence: 0.9 })),
    organisations: Array.from({length: 6}, (_, k) => ({ name: k ? `${org} ${k}`: org, aliases: ["VN" + i % 1500], type: "institute" as const, evidence: ev(org), confidence: 0.9 })),
    places: names.map((name, k) => ({ name, country: k === 2 ? "KR" : "VN", code: k === 0 ? `VN-${i % 60}` : k === 1 ? "VN" : "KR", evidence: ev(name), confidence: 0.9 })),
    encounters: [{ type: "meeting", date: `2024-05-${String(1 + i % 28).padStart(2, "0")}`, guests: [org, "Hàn Quốc"], hosts: [prov, "Việt Nam"], people: [lead], place: prov, evidence: ev(prov), confidence: 0.8, sectors: ["automotive", "trade"] },
      { type: "visit", date: `2023-05`, guests: [org], hosts: [prov], people: [lead], place: "Việt Nam", evidence: ev(org), confidence: 0.8 }],
    agreements: [{ type: "MoU", parties: [prov, org], status: "signed", evidence: ev(prov), confidence: 0.7 }],
    ties: [],
    commitments: [{ force: "pledged", by: prov, to: org, evidence: ev("sẽ hợp tác"), confidence: 0.7 }, { force: "requested", by: org, to: prov, evidence: ev("hợp tác kinh tế"), confidence: 0.7 }],
    figures: [{ measure: "companies", value: i, unit: "", about: "Hàn Quốc", partner: "Việt Nam", evidence: ev(`${i}`), confidence: 0.7 }],
    sectors: [], warnings: [], reader: { name: "grammar", version: "0.1.0" },
  };
}
let t = performance.now();
const start = (await db.query<{n: number}>("select count(*) as n from documents"))[0]!.n;
for (let i = start; i < start + n; i++) {
  await settle(db, reading(i), { bytes: new TextEncoder().encode("x".repeat(3000)), addedAt: "2026-11-21T00:00:00Z" });
  if ((i + 1) % 100 === 0) { console.log(i + 1, (100000 / (performance.now() - t)).toFixed(1), "docs/s"); t = performance.now(); }
}
console.log(await db.query("select (select count(*) from claims) c, (select count(*) from records) r, (select count(*) from record_values) v, (select count(*) from record_links) l"));
if (process.argv[4]) { t = performance.now(); console.log(await rebuild(db), performance.now() - t); }
await db.close();
