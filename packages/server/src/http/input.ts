import { Problem } from "@entente/model";
import type { HonoRequest } from "hono";
import type { Operation } from "../operations/operation.ts";

/** The raw input of an operation: path parameters, and the query of a GET or the body of anything else. Checked by the operation. */
export async function rawInput(request: HonoRequest, { method, form }: Operation): Promise<Record<string, unknown>> {
  if (method === "get") return { ...queryOf(request), ...request.param() };
  const multipart = (request.header("content-type") ?? "").toLowerCase().startsWith("multipart/form-data");
  const body = multipart && form === "files" ? await filesOf(request) : await jsonOf(request);
  return { ...body, ...request.param() };
}

/** "term.type=visit" becomes {terms: {type: "visit"}}; "lang" belongs to the edge. */
function queryOf(request: HonoRequest): Record<string, unknown> {
  const entries = Object.entries(request.query()).filter(([key]) => key !== "lang");
  const asked = Object.entries(request.queries()).filter(([key]) => key.startsWith("term."));
  const terms = asked.map(([key, codes]) => [key.slice("term.".length), codes]);
  const plain = entries.filter(([key]) => !key.startsWith("term."));
  return { ...Object.fromEntries(plain), ...(terms.length > 0 ? { terms: Object.fromEntries(terms) } : {}) };
}

async function jsonOf(request: HonoRequest): Promise<Record<string, unknown>> {
  const text = await request.text();
  return objectOf(text);
}

function objectOf(text: string): Record<string, unknown> {
  if (text.trim() === "") return {};
  const body = parseJson(text);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Problem("invalid-input", { field: "body", reason: "JSON" });
  return { ...body };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem("invalid-input", { field: "body", reason: "JSON" }, { cause: error });
  }
}

async function filesOf(request: HonoRequest): Promise<Record<string, unknown>> {
  const form = await parseForm(request);
  const parts = form.getAll("files").filter((part) => part instanceof File);
  const files = parts.map(async (part) => ({
    name: part.name || "file",
    bytes: await part.bytes(),
    ...(part.type ? { mediaType: part.type } : {}),
  }));
  return { ...optionsOf(form.get("options")), files: await Promise.all(files) };
}

/** What is said about the files, beside them. */
function optionsOf(part: FormDataEntryValue | null): Record<string, unknown> {
  return typeof part === "string" ? objectOf(part) : {};
}

async function parseForm(request: HonoRequest): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    throw new Problem("invalid-input", { field: "body", reason: "multipart/form-data" }, { cause: error });
  }
}
