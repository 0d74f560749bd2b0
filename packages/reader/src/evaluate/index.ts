export { type Expected, parseExpected } from "./expected.ts";
export { f1, type Outcome, type Tally } from "./match.ts";
export { evaluate, type Misses, nothingRead, type Report, type Score, type Share } from "./report.ts";
export { type Category, categories, compare, type Pair, tallies } from "./score.ts";
