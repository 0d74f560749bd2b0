import { kinds, readLanguages } from "@entente/model";
import { catchUp, decideReview, find, previewReview, reviewItem, reviewList } from "@entente/register";
import { z } from "zod";
import * as contract from "../contract-review.ts";
import { operation } from "./operation.ts";

const filter = {
  type: contract.reviewType.optional(),
  kind: z.enum(kinds).optional(),
  language: z.enum([...readLanguages, ""]).optional(),
  document: z.string().max(200).optional(),
  state: z.enum(["open", "aside"]).optional(),
  least: z.coerce.number().min(0).max(1).optional(),
};

/** Things taken into the inbox while somebody waits for a page of it; the rest was or will be taken after reading. */
const MEANWHILE = 200;

/** What waits for a person, and the menu that leads everywhere. */
export const reviewOperations = [
  operation({
    id: "review.list",
    method: "get",
    path: "/api/review",
    input: z.object({ ...filter, after: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    output: contract.reviewList,
    run: async ({ db }, query) => {
      const behind = await catchUp(db, MEANWHILE);
      return { ...(await reviewList(db, query)), behind };
    },
  }),
  operation({
    id: "review.preview",
    method: "get",
    path: "/api/review/preview",
    input: z.object({ ...filter, type: contract.reviewType }),
    output: contract.reviewPreview,
    run: ({ db }, query) => previewReview(db, query),
  }),
  operation({
    id: "review.get",
    method: "get",
    path: "/api/review/items/{id}",
    input: z.object({ id: z.string().min(1).max(200) }),
    output: contract.reviewedItem,
    run: ({ db }, { id }) => reviewItem(db, id),
  }),
  operation({
    id: "review.decide",
    method: "post",
    path: "/api/review/decide",
    input: contract.reviewDecision,
    output: contract.reviewOutcome,
    run: ({ db, now }, { author, reason, ...decision }) => decideReview(db, decision, { author, at: now(), reason }),
  }),
  operation({
    id: "find",
    method: "get",
    path: "/api/find",
    input: z.object({ q: z.string().trim().max(200).default(""), limit: z.coerce.number().int().min(1).max(50).default(12) }),
    output: contract.findResult,
    run: async ({ db }, { q, limit }) => ({ items: await find(db, q, { limit }) }),
  }),
];
