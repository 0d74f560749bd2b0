import type { ProblemBody } from "@entente/server";

/** A refusal of the server with its message in the interface language, or code "offline" where no answer came. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** What the message names: of a conflict who did what and when (author, act, at). */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, message: string, status: number, params: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.params = params;
  }
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === "object" &&
  body !== null &&
  "error" in body &&
  typeof body.error === "object" &&
  body.error !== null &&
  "message" in body.error;

async function answer<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as T;
  if (isProblem(body)) throw new ApiError(body.error.code, body.error.message, response.status, body.error.params);
  throw new ApiError("internal", `${response.status} ${response.statusText}`, response.status);
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  return answer<T>(await ask(path, init));
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("accept-language", document.documentElement.lang);
  headers.set("accept", "application/json");
  try {
    return await fetch(path, { ...init, headers });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError("offline", "offline", 0);
  }
}

/** Reads `path`; `query` values that are absent or empty are left out. */
export function get<T>(path: string, query: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") params.set(name, String(value));
  }
  const text = params.toString();
  return call<T>(text === "" ? path : `${path}?${text}`, signal ? { signal } : {});
}

/** Sends JSON by an unsafe method; the header shows that the call comes from the application's own pages. */
export function send<T>(method: "POST" | "DELETE", path: string, body: object): Promise<T> {
  return call<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json", "x-entente": "1" } });
}

function formOf(file: File, options: object | undefined): RequestInit {
  const form = new FormData();
  form.append("files", file, file.name);
  if (options) form.append("options", JSON.stringify(options));
  return { method: "POST", body: form, headers: { "x-entente": "1" } };
}

/** Uploads one file as it is, with what is said about it beside it. */
export function upload<T>(path: string, file: File, options?: object): Promise<T> {
  return call<T>(path, formOf(file, options));
}

/** The same where the answer is a file. */
export async function uploadForFile(path: string, file: File, options: object): Promise<Blob> {
  const response = await ask(path, formOf(file, options));
  return response.ok ? response.blob() : answer<never>(response);
}
