/**
 * Dates as exact as their source: EDTF level 0 (ISO 8601-2:2019), "2024", "2024-05", "2024-05-06", and intervals of these
 * joined by "/".
 */
const lengths = { year: 4, month: 7, day: 10 } as const;
const hyphen = 0x2d;
const zero = 0x30;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, leap years included; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

/** Whether such a day exists in the calendar. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function validSingle(text: string): boolean {
  const { length } = text;
  const year = figuresAt(text, 0, 4);
  if (year < 0) return false;
  if (length === lengths.year) return true;
  if (text.charCodeAt(lengths.year) !== hyphen) return false;
  const month = figuresAt(text, lengths.year + 1, 2);
  if (length === lengths.month) return month >= 1 && month <= 12;
  return (
    length === lengths.day && text.charCodeAt(lengths.month) === hyphen && dayExists(year, month, figuresAt(text, lengths.month + 1, 2))
  );
}

/** The number that so many figures at a place stand for; below 0 where they are not all figures. */
function figuresAt(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at++) {
    const figure = text.charCodeAt(at) - zero;
    if (!(figure >= 0 && figure <= 9)) return -1;
    number = number * 10 + figure;
  }
  return number;
}

/** Whether `text` is a date this project can hold. */
export function isPartialDate(text: string): boolean {
  const slash = text.indexOf("/");
  if (slash < 0) return validSingle(text);
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  return validSingle(from) && validSingle(to) && firstDay(from) <= lastDay(to);
}

/** Months and days as they are written. */
const twoFigures = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));

function pad(value: number): string {
  return twoFigures[value] ?? String(value).padStart(2, "0");
}

/** "2024", 5, undefined → "2024-05": as exact as what is given. */
export function partialDate(year: number, month?: number, day?: number): string {
  const written = String(year).padStart(4, "0");
  if (month === undefined) return written;
  return day === undefined ? `${written}-${pad(month)}` : `${written}-${pad(month)}-${pad(day)}`;
}

/** The first day a date may mean: "2024-05" → "2024-05-01". For sorting and windows. */
export function firstDay(date: string): string {
  if (date.length === lengths.day) return date;
  const [year, month = "01", day = "01"] = (date.split("/")[0] as string).split("-");
  return `${year}-${month}-${day}`;
}

/** The last day a date may mean: "2024-02" → "2024-02-29". */
export function lastDay(date: string): string {
  const [year, month = "12", day] = (date.split("/").at(-1) as string).split("-");
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}
