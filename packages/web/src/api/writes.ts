import type { AddClaim, AddOutcome, CorrectClaim, DecideClaim, Done, RemoveJudgement } from "@entente/server";
import { send, upload } from "./client.ts";

const part = encodeURIComponent;

/** Everything a person can do to the register. Each answers with the id under which it can be undone. */
export const writes = {
  addClaim: (body: AddClaim) => send<Done>("POST", "/api/claims", body),
  correct: (claim: string, body: CorrectClaim) => send<Done>("POST", `/api/claims/${part(claim)}/correct`, body),
  decide: (claim: string, body: DecideClaim) => send<Done>("POST", `/api/claims/${part(claim)}/decide`, body),
  separate: (judgement: string, body: RemoveJudgement) => send<Done>("DELETE", `/api/judgements/${part(judgement)}`, body),
  undo: (decision: string, author: string) => send<Done>("POST", `/api/decisions/${part(decision)}/undo`, { author }),
  addFile: (file: File) => upload<AddOutcome>("/api/documents", file),
  addAddress: (address: string) => send<AddOutcome>("POST", "/api/documents", { address }),
  addText: (text: string, title: string) => send<AddOutcome>("POST", "/api/documents", title === "" ? { text } : { text, title }),
};
