import { type Kind, propertyOf } from "@entente/model";
import { type ListValue } from "@entente/register";
import type { Speak } from "../../messages.ts";
import { vocabularyOf } from "../tables.ts";
import type { Note, Refusal } from "./types.ts";

/** Why a row, or a cell of it, was not taken, in a language. */
export function refusalWords({ code, params }: Refusal, headings: readonly string[], speak: Speak): string {
  const column = typeof params["column"] === "number" ? headings[params["column"] - 1] || String(params["column"]) : "";
  return speak("exchange", `refusal.${code}`, { ...params, column });
}

export function noteWords({ code, params = {} }: Note, speak: Speak): string {
  return speak("exchange", `note.${code}`, params);
}

/** A value as the preview shows it. */
export function valueLabel(kind: Kind, { property, value }: ListValue, speak: Speak): string {
  return propertyOf(kind, property)?.type === "term" ? speak("term", `${vocabularyOf(kind, property)}.${value}`) : String(value);
}
