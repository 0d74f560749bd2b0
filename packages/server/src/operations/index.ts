import { accountOperations } from "./accounts.ts";
import { decisionOperations } from "./decisions.ts";
import { documentOperations } from "./documents.ts";
import { exchangeOperations } from "./exchange.ts";
import { houseOperations } from "./house.ts";
import type { Operation } from "./operation.ts";
import { recordOperations } from "./records.ts";
import { resolveOperation } from "./resolve.ts";
import { reviewOperations } from "./review.ts";
import { viewOperations } from "./views.ts";

/** Everything the program can do. */
export const operations: readonly Operation[] = [
  ...houseOperations,
  ...recordOperations,
  ...accountOperations,
  ...documentOperations,
  ...decisionOperations,
  ...exchangeOperations,
  resolveOperation,
  ...reviewOperations,
  ...viewOperations,
];
