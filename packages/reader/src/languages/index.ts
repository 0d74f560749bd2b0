import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import { ja } from "./ja/index.ts";
import { ko } from "./ko/index.ts";
import type { Pack } from "./pack.ts";
import { vi } from "./vi/index.ts";

/** Every language pack the project ships. A new language is one more line here. */
export const packs: readonly Pack[] = [vi, ko, ja, de, en, fr];
