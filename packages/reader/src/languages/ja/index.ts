import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "の",
  "は",
  "を",
  "に",
  "が",
  "と",
  "で",
  "も",
  "した",
  "する",
  "して",
  "から",
  "こと",
  "など",
  "ました",
  "ため",
  "いる",
];

export const ja: Pack = { code: "ja", name: "日本語", commonWords, names, facts };
