export { Candidates, chooseKnown, type KnownChoice } from "./by-model/choose.ts";
export {
  type ModelEndpoint,
  type ModelFailure,
  type ModelReading,
  type ModelReadOptions,
  type ModelRequest,
  readByModel,
} from "./by-model/read.ts";
export { limits } from "./formats/limits.ts";
export { extract as archivePart, listArchive as archiveEntries } from "./formats/zip.ts";
export { passGate } from "./gate.ts";
export { compileNames } from "./gazetteer/index.ts";
export { packs } from "./languages/index.ts";
export type { Pack } from "./languages/pack.ts";
export { type DocumentInput, type ReadOptions, readDocument, reader, readText } from "./read.ts";
export { decode as decodeText, isGarbled } from "./text/charset.ts";
export type { DocumentText, KnownName, KnownNames } from "./types.ts";
