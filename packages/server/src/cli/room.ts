import type { ModelReading } from "@entente/reader";
import { chosenEndpoint, type ModelOptions } from "../model/settings.ts";
import { ModelRoom } from "../reading/model-room.ts";
import { ReadingRoom, type Room } from "../reading/reading-room.ts";
import type { Shell } from "./shared.ts";

/** Where this run reads: by the grammar, or by the language model that the options or the environment name. */
export function openRoom(options: ModelOptions, shell: Shell, onReading: (reading: ModelReading) => void = () => undefined): Room {
  const endpoint = chosenEndpoint(options, shell.env);
  if (!endpoint) return new ReadingRoom();
  shell.terminal.note(shell.speak("cli", "model.reads", { model: endpoint.name }));
  return new ModelRoom(endpoint, (reading) => {
    noteFailures(reading, shell);
    onReading(reading);
  });
}

function noteFailures({ reading, failures, dropped }: ModelReading, { terminal, speak }: Shell): void {
  const { file } = reading.document;
  for (const { part, detail } of failures) terminal.note(speak("cli", "model.failed", { file, part: part + 1, detail }));
  if (dropped > 0) terminal.note(speak("cli", "model.dropped", { file, number: dropped }));
}
