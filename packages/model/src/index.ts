export * from "./fold.ts";
export * from "./kinds.ts";
export * from "./partial-date.ts";
export * from "./problems.ts";
export * from "./reading.ts";
export * from "./vocabularies.ts";
