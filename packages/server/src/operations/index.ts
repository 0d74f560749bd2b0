import { decisionOperations } from "./decisions.ts";
import { documentOperations } from "./documents.ts";
import { houseOperations } from "./house.ts";
import type { Operation } from "./operation.ts";
import { recordOperations } from "./records.ts";

/** Everything the program can do. */
export const operations: readonly Operation[] = [...houseOperations, ...recordOperations, ...documentOperations, ...decisionOperations];
