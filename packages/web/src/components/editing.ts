import type { Kind } from "@entente/model";
import type { ClaimState, RecordPage, RecordValue } from "@entente/server";
import { createStore } from "../lib/store.ts";

/** What a person is about to change. `claim` is the one that stands for the value they saw, `state` what it was then. */
export type Edit =
  | { act: "correct"; record: RecordPage; property: string; value: RecordValue; claim: string; state: ClaimState }
  | { act: "accept" | "reject"; record: RecordPage; property: string; value: RecordValue; claims: { claim: string; state: ClaimState }[] }
  | { act: "add"; record: RecordPage; property: string | undefined }
  | { act: "separate"; record: RecordPage; judgement: string; caption: string };

/** The change whose form is open; one at a time. */
export const editing = createStore<Edit | undefined>(undefined);

export const openEdit = (edit: Edit): void => editing.set(() => edit);
export const closeEdit = (): void => editing.set(() => undefined);

/** The kind of record an edit is about. */
export const kindOfEdit = (edit: Edit): Kind => edit.record.kind;
