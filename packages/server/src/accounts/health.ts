import { type Health, healthOf, isOfficial, type Side, sideOf } from "@entente/desk";
import { firstDay, isPartialDate, type Kind } from "@entente/model";
import { type AccountMaterial, accountMaterial, type Db, type HealthMaterial, type HealthOrigin, healthMaterial } from "@entente/register";

/** How far a record can be relied on. Throws "not-found". */
export async function recordHealthOf(db: Db, id: string): Promise<Health> {
  const material = await healthMaterial(db, id);
  const sides = material.kind === "encounter" ? sidesOf(await accountMaterial(db, id)) : [];
  return judge(material, sides);
}

function sidesOf({ documents, guest, host }: AccountMaterial): Side[] {
  return [...new Set(documents.map((document) => sideOf(document, guest, host).side))];
}

function judge({ kind, documents, copies, disagreements, languages, properties, origins }: HealthMaterial, sides: readonly Side[]): Health {
  const news = origins.flatMap(({ publishedOn }) => (publishedOn && isPartialDate(publishedOn) ? [publishedOn] : []));
  const [lastNews] = news.sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1));
  return healthOf({
    kind: kind as Kind,
    sources: documents - copies,
    documents,
    publishers: new Set(origins.flatMap(({ publisher }) => publisher ?? [])).size,
    official: new Set(origins.filter(isOfficial).map(({ story }: HealthOrigin) => story)).size,
    sides,
    languages: languages.length,
    properties,
    disagreements,
    ...(lastNews !== undefined && { lastNews }),
  });
}
