/** Every problem a person can be told about, by stable id. Its words stand in the message catalogue under `problem.<code>`. */
export const problemCodes = [
  "empty-file",
  "unknown-format",
  "damaged-file",
  "encrypted-file",
  "protected-copy",
  "scanned-file",
  "too-large",
  "too-deep",
  "archive-bomb",
  "no-text",
  "unknown-language",
  "broken-feed",
  "wrong-charset",
  "over-budget",
  "file-not-found",
  "file-not-readable",
  "address-invalid",
  "address-private",
  "address-unreachable",
  "address-timeout",
  "address-refused",
  "disk-full",
  "data-folder-in-use",
  "data-folder-newer",
  "data-folder-damaged",
  "database-unreachable",
  "port-in-use",
  "host-not-loopback",
  "host-forbidden",
  "origin-forbidden",
  "not-found",
  "invalid-input",
  "conflict",
  "not-a-list",
  "no-rows",
  "columns-missing",
  "all-refused",
  "all-skipped",
  "unknown-command",
  "internal",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A problem with its id and the values its message names (file, field, limit ...). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Record<string, string | number>;

  constructor(code: ProblemCode, params: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(describe(code, params), options);
    this.name = "Problem";
    this.code = code;
    this.params = params;
  }
}

function describe(code: ProblemCode, params: Record<string, string | number>): string {
  const details = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return details.length > 0 ? `${code} (${details.join(", ")})` : code;
}
