import type { AddOutcome, AddResult } from "@entente/server";
import { ApiError } from "../api/client.ts";
import { writes } from "../api/writes.ts";
import { createStore } from "./store.ts";

/** One thing handed in: on its way, or with what became of it (a feed becomes several documents). */
export interface Upload {
  id: number;
  name: string;
  results?: AddResult[];
}

export const uploads = createStore<readonly Upload[]>([]);

let last = 0;
let arrived: () => void = () => {};

/** Says whom to tell when documents were added, so that lists are read again. */
export function onArrival(tell: () => void): void {
  arrived = tell;
}

function failure(name: string, error: unknown): AddResult[] {
  const { code, message } = error instanceof ApiError ? error : { code: "internal", message: String(error) };
  return [{ file: name, outcome: "failed", error: { code, message } }];
}

function announce(name: string): number {
  last += 1;
  const id = last;
  uploads.set((all) => [...all, { id, name }]);
  return id;
}

async function finish(id: number, name: string, work: Promise<AddOutcome>): Promise<void> {
  const results = await work.then(
    (outcome) => outcome.items,
    (error: unknown) => failure(name, error),
  );
  uploads.set((all) => all.map((upload) => (upload.id === id ? { ...upload, results } : upload)));
  arrived();
}

/** Adds files one after the other: reading is the slow part and the server does it one at a time. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const waiting = files.map((file) => ({ file, id: announce(file.name) }));
  for (const { file, id } of waiting) await finish(id, file.name, writes.addFile(file));
}

export const addAddress = (address: string): Promise<void> => finish(announce(address), address, writes.addAddress(address));

export function addText(text: string, title: string): Promise<void> {
  const name = title === "" ? text.slice(0, 60) : title;
  return finish(announce(name), name, writes.addText(text, title));
}

/** Takes the finished ones off the list. */
export function clearFinished(): void {
  uploads.set((all) => all.filter((upload) => !upload.results));
}
