/**
 * Dates as exact as their source: EDTF level 0 (ISO 8601-2:2019), "2024", "2024-05", "2024-05-06", and intervals of these
 * joined by "/".
 */
const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month, leap years included; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether such a day exists in the calendar. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function validSingle(text: string): boolean {
  const match = single.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (!month) return true;
  if (!day) return Number(month) >= 1 && Number(month) <= 12;
  return dayExists(Number(year), Number(month), Number(day));
}

/** Whether `text` is a date this project can hold. */
export function isPartialDate(text: string): boolean {
  const parts = text.split("/");
  if (parts.length > 2 || !parts.every(validSingle)) return false;
  return parts.length === 1 || firstDay(parts[0] as string) <= lastDay(parts[1] as string);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** "2024", 5, undefined → "2024-05": as exact as what is given. */
export function partialDate(year: number, month?: number, day?: number): string {
  if (month === undefined) return pad(year, 4);
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The first day a date may mean: "2024-05" → "2024-05-01". For sorting and windows. */
export function firstDay(date: string): string {
  const [year, month = "01", day = "01"] = (date.split("/")[0] as string).split("-");
  return `${year}-${month}-${day}`;
}

/** The last day a date may mean: "2024-02" → "2024-02-29". */
export function lastDay(date: string): string {
  const [year, month = "12", day] = (date.split("/").at(-1) as string).split("-");
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}
