import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { problem } from "../contract.ts";
import { speaker } from "../messages.ts";
import { download, type Operation } from "../operations/operation.ts";

type Registry = OpenAPIHono["openAPIRegistry"];
type Route = Parameters<Registry["registerPath"]>[0];

const failure = { description: "A problem, in words", content: { "application/json": { schema: problem } } };
const bytes = { schema: { type: "string", format: "binary" } as const };

/** Describes an operation in the OpenAPI document. */
export function describeOperation(registry: Registry, operation: Operation): void {
  const { id, method, path } = operation;
  const summary = speaker("en")("cli", `operation.${id}`);
  registry.registerPath({ operationId: id, method, path, summary, request: requestOf(operation), responses: responsesOf(operation) });
}

function requestOf({ path, input, method, form }: Operation): NonNullable<Route["request"]> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  const fields = Object.entries(input.shape);
  const params = z.object(Object.fromEntries(fields.filter(([name]) => inPath.includes(name))));
  const rest = z.object(Object.fromEntries(fields.filter(([name]) => !inPath.includes(name) && name !== "files")));
  const parameters = inPath.length > 0 ? { params } : {};
  if (method === "get") return { ...parameters, query: rest };
  const files = z.object({ files: z.array(z.any().openapi({ type: "string", format: "binary" })) });
  const multipart = form === "files" ? { "multipart/form-data": { schema: files } } : {};
  const headers = z.object({ "x-entente": z.literal("1") });
  return { ...parameters, headers, body: { content: { "application/json": { schema: rest }, ...multipart } } };
}

function responsesOf({ output }: Operation): Route["responses"] {
  const content: { "application/octet-stream": typeof bytes } | { "application/json": { schema: z.ZodType } } =
    output === download ? { "application/octet-stream": bytes } : { "application/json": { schema: output } };
  return { 200: { description: "Done", content }, default: failure };
}
