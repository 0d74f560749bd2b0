import { type Language, Problem } from "@entente/model";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { reportProblem, statusOf, toProblem } from "../errors.ts";
import { acceptedLanguages, chooseLanguage } from "../messages.ts";
import { operations } from "../operations/index.ts";
import type { Context, Download, Operation } from "../operations/operation.ts";
import { version } from "../version.ts";
import { guard } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { rawInput } from "./input.ts";
import { describeOperation } from "./openapi.ts";
import { webFiles } from "./static.ts";
import { streamOf } from "./stream.ts";

export interface AppParts {
  /** What operations may reach, without what a request decides. */
  context: Omit<Context, "language">;
  /** Values of the Host header that mean this server; asked at each request, since the port is known only after listening. */
  hosts: () => readonly string[];
  /** Folder of the built web application. */
  web: string;
  log: (line: string) => void;
}

/** Bytes of one request, all files together. */
const requestLimit = 128 * 1024 * 1024;

/** The whole HTTP surface: every operation under its path, its description at /api/openapi.json, and the web application beside it. */
export function createApp({ context, hosts, web, log }: AppParts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError((error, request) => problemAnswer(request, error, log));
  app.notFound((request) => problemAnswer(request, new Problem("not-found", { id: request.req.path }), log));
  app.use(securityHeaders);
  app.use(guard(hosts));
  app.use("/api/*", neverStored);
  app.use("/api/*", bodyLimit({ maxSize: requestLimit, onError: refuseLarge }));
  for (const operation of operations) mount(app, operation, context);
  app.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "Entente", version } });
  app.use(webFiles(web));
  return app;
}

function mount(app: OpenAPIHono, operation: Operation, context: Omit<Context, "language">): void {
  describeOperation(app.openAPIRegistry, operation);
  const path = operation.path.replace(/\{(\w+)\}/g, ":$1");
  app.on(operation.method.toUpperCase(), path, async (request) => {
    const result = await operation.call({ ...context, language: languageOf(request) }, await rawInput(request.req, operation));
    return isDownload(result) ? downloadAnswer(request, result) : request.json(result as object);
  });
}

function isDownload(result: unknown): result is Download {
  return typeof result === "object" && result !== null && "bytes" in result;
}

function languageOf({ req }: HonoContext): Language {
  return chooseLanguage([req.query("lang") ?? "", ...acceptedLanguages(req.header("accept-language") ?? "")]);
}

/** Answers hold what is in the register now. */
const neverStored: MiddlewareHandler = async (request, next) => {
  await next();
  request.res.headers.set("cache-control", "no-store");
};

function refuseLarge(): never {
  throw new Problem("too-large", { file: "request", limit: requestLimit });
}

/** A document as it came may hold anything, so a browser is told to save it and never to show it. */
function downloadAnswer(request: HonoContext, { bytes, name }: Download): Response {
  const plain = (name.split(/[/\\]/).at(-1) || "document").replace(/[\p{Cc}"]/gu, "_");
  const encoded = encodeURIComponent(plain.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const disposition = `attachment; filename="${plain.replace(/[^\x20-\x7e]/g, "_")}"; filename*=UTF-8''${encoded}`;
  const body = bytes instanceof Uint8Array ? new Uint8Array(bytes) : streamOf(bytes);
  return request.body(body, 200, { "content-type": "application/octet-stream", "content-disposition": disposition });
}

function problemAnswer(request: HonoContext, error: unknown, log: (line: string) => void): Response {
  const problem = toProblem(error, log);
  return Response.json({ error: reportProblem(problem, languageOf(request)) }, { status: statusOf(problem.code) });
}
