import type { Pack } from "../pack.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";

/** Told apart by these; see `Pack.commonWords`. */
const commonWords = [
  "và",
  "của",
  "các",
  "trong",
  "với",
  "cho",
  "là",
  "được",
  "có",
  "đã",
  "này",
  "tại",
  "về",
  "những",
  "từ",
  "đến",
  "một",
  "để",
  "hai",
  "ngày",
  "khi",
  "vào",
  "nhiều",
  "trên",
  "phát",
  "người",
];

export const vi: Pack = { code: "vi", name: "Tiếng Việt", commonWords, names, facts };
