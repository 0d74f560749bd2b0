export * from "./contract.ts";
export * from "./contract-accounts.ts";
export * from "./contract-exchange.ts";
export * from "./contract-review.ts";
export * from "./contract-views.ts";
