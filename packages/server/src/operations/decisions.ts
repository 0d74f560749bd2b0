import { addClaim, correctClaim, decide, history, judge, undo, unjudge } from "@entente/register";
import { z } from "zod";
import * as contract from "../contract.ts";
import { type Context, operation, window } from "./operation.ts";

const id = z.string().min(1).max(200);

/** Who acts, when and why, as the register notes it. */
function actor({ now }: Context, { author, reason }: { author: string; reason?: string | undefined }) {
  return { author, at: now(), reason };
}

export const decisionOperations = [
  operation({
    id: "claims.add",
    method: "post",
    path: "/api/claims",
    input: contract.addClaim,
    output: contract.done,
    run: (context, { author, reason, ...said }) => addClaim(context.db, said, actor(context, { author, reason })),
  }),
  operation({
    id: "claims.correct",
    method: "post",
    path: "/api/claims/{id}/correct",
    input: contract.correctClaim.extend({ id }),
    output: contract.done,
    run: (context, { id, author, reason, ...said }) => correctClaim(context.db, id, said, actor(context, { author, reason })),
  }),
  operation({
    id: "claims.decide",
    method: "post",
    path: "/api/claims/{id}/decide",
    input: contract.decideClaim.extend({ id }),
    output: contract.done,
    run: (context, { id, author, reason, ...decision }) => decide(context.db, id, decision, actor(context, { author, reason })),
  }),
  operation({
    id: "decisions.undo",
    method: "post",
    path: "/api/decisions/{id}/undo",
    input: contract.undoDecision.extend({ id }),
    output: contract.done,
    command: { name: "undo", words: ["id"] },
    run: (context, { id, ...by }) => undo(context.db, id, actor(context, by)),
  }),
  operation({
    id: "judgements.add",
    method: "post",
    path: "/api/judgements",
    input: contract.addJudgement,
    output: contract.done,
    run: (context, { author, reason, ...judgement }) => judge(context.db, judgement, actor(context, { author, reason })),
  }),
  operation({
    id: "judgements.remove",
    method: "delete",
    path: "/api/judgements/{id}",
    input: contract.removeJudgement.extend({ id }),
    output: contract.done,
    run: (context, { id, expected, ...by }) => unjudge(context.db, id, actor(context, by), { expected }),
  }),
  operation({
    id: "history.list",
    method: "get",
    path: "/api/history",
    input: z.object({ record: z.string().max(200).optional(), ...window }),
    output: contract.historyList,
    command: { name: "history" },
    run: ({ db }, query) => history(db, query),
  }),
];
