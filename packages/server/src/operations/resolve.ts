import { z } from "zod";
import { resolved } from "../contract.ts";
import { operation } from "./operation.ts";

export const resolveOperation = operation({
  id: "resolve",
  method: "post",
  path: "/api/resolve",
  input: z.object({ again: z.boolean().optional() }),
  output: resolved,
  command: { name: "resolve" },
  run: ({ intake }, { again }) => intake.resolve(again),
});
