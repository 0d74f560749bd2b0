import { kindDefinitions, kinds, languages } from "@entente/model";
import { rebuild } from "@entente/register";
import { z } from "zod";
import { health, rebuilt, vocabulary } from "../contract.ts";
import { version } from "../version.ts";
import { operation } from "./operation.ts";

function wordsOf(kind: (typeof kinds)[number]) {
  const properties = kindDefinitions[kind].properties.map(({ name, type, many, terms, to }) => ({
    name,
    type,
    many,
    ...(terms ? { terms: [...terms] } : {}),
    ...(to ? { to: [...to] } : {}),
  }));
  return { kind, properties };
}

/** What concerns the house as a whole rather than one thing in it. */
export const houseOperations = [
  operation({
    id: "health",
    method: "get",
    path: "/api/health",
    input: z.object({}),
    output: health,
    run: async ({ db, intake }) => ({
      ok: true as const,
      version,
      engine: db.engine,
      ...(intake.progress ? { reading: { ...intake.progress } } : {}),
    }),
  }),
  operation({
    id: "vocabulary",
    method: "get",
    path: "/api/vocabulary",
    input: z.object({}),
    output: vocabulary,
    run: async () => ({ languages: [...languages], kinds: kinds.map(wordsOf) }),
  }),
  operation({
    id: "rebuild",
    method: "post",
    path: "/api/rebuild",
    input: z.object({}),
    output: rebuilt,
    command: { name: "rebuild" },
    run: ({ db }) => rebuild(db),
  }),
];
