import type { ProblemCode } from "../problems.ts";
import type { Language } from "../vocabularies.ts";
import { catalogue as de } from "./de/index.ts";
import { catalogue as en } from "./en/index.ts";
import { catalogue as ja } from "./ja/index.ts";
import { catalogue as ko } from "./ko/index.ts";
import { catalogue as vi } from "./vi/index.ts";

/** Everything a person reads, in one language: texts by key, with {{places}} for values (i18next's form). */
export type Catalogue = {
  problem: Record<ProblemCode, string>;
  cli: Record<keyof typeof en.cli, string>;
  /** What the server says about lists that leave or come in. */
  exchange: Record<keyof typeof en.exchange, string>;
  /** Texts of the screens; some languages need several forms of a text that counts. */
  web: Readonly<Record<string, string>>;
  /** Labels of kinds, properties and vocabulary codes. */
  term: Readonly<Record<string, string>>;
};

export const catalogues: Readonly<Record<Language, Catalogue>> = { vi, ko, ja, de, en };
