import { accountMaterial, judgeStory, storyOf } from "@entente/register";
import { z } from "zod";
import { recordHealthOf } from "../accounts/health.ts";
import { layOut } from "../accounts/lay-out.ts";
import { done } from "../contract.ts";
import * as accounts from "../contract-accounts.ts";
import { operation } from "./operation.ts";

const id = z.string().min(1).max(200);

/** Who tells what of one encounter, which documents tell one story, and how far a record can be relied on. */
export const accountOperations = [
  operation({
    id: "accounts",
    method: "get",
    path: "/api/records/{id}/accounts",
    input: z.object({ id }),
    output: accounts.accountsPage,
    command: { name: "accounts", words: ["id"] },
    run: async ({ db }, { id }) => layOut(await accountMaterial(db, id)),
  }),
  operation({
    id: "records.health",
    method: "get",
    path: "/api/records/{id}/health",
    input: z.object({ id }),
    output: accounts.recordHealth,
    run: ({ db }, { id }) => recordHealthOf(db, id),
  }),
  operation({
    id: "story",
    method: "get",
    path: "/api/documents/{id}/story",
    input: z.object({ id }),
    output: accounts.story,
    command: { name: "story", words: ["id"] },
    run: async ({ db }, { id }) => ({ items: await storyOf(db, id) }),
  }),
  operation({
    id: "stories.judge",
    method: "post",
    path: "/api/stories",
    input: accounts.judgeStory,
    output: done,
    run: ({ db, now }, { author, reason, ...input }) => judgeStory(db, input, { author, at: now(), reason }),
  }),
];
