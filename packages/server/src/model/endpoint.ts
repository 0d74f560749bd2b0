import type { ModelEndpoint, ModelRequest } from "@entente/reader";
import OpenAI from "openai";

export interface EndpointSettings {
  /** Address of an OpenAI-compatible service, "http://localhost:11434/v1" for a local one. */
  address: string;
  model: string;
  /** Local services need none. */
  key?: string | undefined;
  /** Seconds one question may take, retries not counted. */
  timeout?: number | undefined;
  /** How often a question is asked again after a rate limit, a broken connection or a server's fault. */
  retries?: number | undefined;
}

/** Ways to hold a service to JSON, strictest first. Services differ in what they know. */
const formats = ["json_schema", "json_object", "none"] as const;
type Format = (typeof formats)[number];

/**
 * An OpenAI-compatible service as the reader sees it. It asks with the strictest answer format the service accepts and remembers
 * which that is. Rejects on time-out, refusal, cut-off answers and exhausted retries; the message says which.
 */
export function modelEndpoint({ address, model, key, timeout = 120, retries = 3 }: EndpointSettings): ModelEndpoint {
  const client = new OpenAI({ baseURL: address, apiKey: key ?? "none", timeout: timeout * 1000, maxRetries: retries });
  let accepted = 0;
  const ask = async (request: ModelRequest): Promise<unknown> => {
    for (;;) {
      try {
        return await askOnce(client, model, request, formats[accepted] ?? "none");
      } catch (error) {
        if (
          !(error instanceof OpenAI.BadRequestError || error instanceof OpenAI.UnprocessableEntityError) ||
          accepted >= formats.length - 1
        )
          throw error;
        accepted += 1;
      }
    }
  };
  return { name: model, ask };
}

async function askOnce(client: OpenAI, model: string, request: ModelRequest, format: Format): Promise<unknown> {
  const completion = await client.chat.completions.create({
    model,
    temperature: 0,
    messages: [
      { role: "system", content: request.instructions },
      { role: "user", content: request.prompt },
    ],
    ...responseFormat(request, format),
  });
  const choice = completion.choices?.[0];
  if (!choice) throw new Error("the service gave no answer");
  if (choice.message?.refusal) throw new Error(`the model refused: ${choice.message.refusal.slice(0, 200)}`);
  if (choice.finish_reason === "content_filter") throw new Error("the service's content filter withheld the answer");
  if (choice.finish_reason === "length") throw new Error("the answer was cut off; ask for shorter parts or allow longer answers");
  return choice.message?.content ?? "";
}

function responseFormat({ schema, schemaName }: ModelRequest, format: Format): Partial<OpenAI.ChatCompletionCreateParamsNonStreaming> {
  if (format === "none") return {};
  if (format === "json_object") return { response_format: { type: "json_object" } };
  return { response_format: { type: "json_schema", json_schema: { name: schemaName, schema, strict: false } } };
}
