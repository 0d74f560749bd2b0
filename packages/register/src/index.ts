export { bundleDocuments, noteBundle } from "./bundles.ts";
export { claimsOf } from "./claims/claims-of.ts";
export { hashBytes } from "./claims/ids.ts";
export type { Claim, Passage, Statement, Subject } from "./claims/types.ts";
export { openEmbedded, openMemory } from "./db/embedded.ts";
export { migrate } from "./db/migrate.ts";
export { openServer } from "./db/server.ts";
export { tend } from "./db/tend.ts";
export type { Database, Db } from "./db/types.ts";
export { addClaim, correctClaim, decide } from "./decide/claims.ts";
export { history } from "./decide/history.ts";
export { judge, unjudge } from "./decide/judgements.ts";
export { judgeStory, type StoryInput } from "./decide/stories.ts";
export { undo } from "./decide/undo.ts";
export { importList } from "./exchange/import.ts";
export { type Namesake, namesakes } from "./exchange/likely.ts";
export type { Imported, List, ListEntry, ListValue, RowDecision } from "./exchange/types.ts";
export {
  type WalkedClaim,
  type WalkedDocument,
  type WalkedRecord,
  type WalkedValue,
  walkClaims,
  walkDocuments,
  walkRecords,
} from "./exchange/walk.ts";
export { catchUpFind } from "./find/catch-up.ts";
export { find } from "./find/find.ts";
export { rebuild } from "./project/rebuild.ts";
export { type AccountClaim, type AccountDocument, type AccountMaterial, type AccountSide, accountMaterial } from "./read/accounts.ts";
export { type DocumentQuery, documentBytes, documentLine, documentPage, knownDocuments, listDocuments } from "./read/documents.ts";
export { type HealthMaterial, type HealthOrigin, healthMaterial, weakestFirst } from "./read/health.ts";
export { knownNames } from "./read/known-names.ts";
export {
  type MapPlace,
  type MappedKind,
  type MapQuery,
  type MapView,
  mapEntries,
  mappedKinds,
  mapView,
} from "./read/map.ts";
export { datedKinds, type MonthCount, type Months, type TimelineQuery, timelineEntries, timelineMonths } from "./read/months.ts";
export { type ConnectingKind, connectingKinds, type Network, type NetworkNode, type NetworkQuery, network } from "./read/network.ts";
export { overview } from "./read/overview.ts";
export { recordPage } from "./read/record-page.ts";
export { listRecords, type RecordQuery, recordIds } from "./read/records.ts";
export { search } from "./read/search.ts";
export { type StorySibling, storyOf } from "./read/stories.ts";
export { type Resolved, resolvePending } from "./resolve/resolve.ts";
export * from "./review/index.ts";
export { type Arrival, type Source, settle, settleAll } from "./settle.ts";
export * from "./types.ts";
