import { resolvePending } from "@entente/register";
import { z } from "zod";
import { resolved } from "../contract.ts";
import { operation } from "./operation.ts";

export const resolveOperations = [
  operation({
    id: "resolve",
    method: "post",
    path: "/api/resolve",
    input: z.object({ again: z.boolean().optional() }),
    output: resolved,
    command: { name: "resolve" },
    run: ({ db, now }, { again = false }) => resolvePending(db, { at: now(), again }),
  }),
];
