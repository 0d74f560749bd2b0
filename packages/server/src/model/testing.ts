import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as bodyOf } from "node:stream/consumers";

let server: Server | undefined;
/** Ends the service that runs, if any. */
export function stopService(): void {
  server?.closeAllConnections();
  server?.close();
}

/** How the service answers one request; `turn` counts from 0. */
export type Play = (
  request: { body: { messages: { role: string; content: string }[]; response_format?: { type: string } }; turn: number },
  response: ServerResponse,
) => void;

/** A service on loopback that answers as told. */
export async function service(play: Play): Promise<string> {
  let turn = 0;
  server = createServer(async (request: IncomingMessage, response) => {
    const body = JSON.parse(await bodyOf(request));
    play({ body, turn: turn++ }, response);
  });
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

/** Answers as a language model would. */
export function say(response: ServerResponse, content: unknown, more: object = {}): void {
  const words = typeof content === "string" ? content : JSON.stringify(content);
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      id: "1",
      object: "chat.completion",
      created: 0,
      model: "m",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: words }, ...more }],
    }),
  );
}

/** Answers with an error. */
export function fail(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.setHeader("retry-after-ms", "1");
  response.end(JSON.stringify({ error: { message } }));
}
