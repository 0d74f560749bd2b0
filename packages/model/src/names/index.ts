export { compareNames } from "./compare.ts";
export { type Glance, glanceOf, mayBeAlike } from "./glance.ts";
export { nameKeys } from "./keys.ts";
export { prepareName } from "./prepare.ts";
export type { NameComparison, NameKind, NameScript, NameToken, PreparedName, Reason, TranscriptionRules } from "./types.ts";
export { nameRulesVersion, sameNameThreshold } from "./version.ts";
