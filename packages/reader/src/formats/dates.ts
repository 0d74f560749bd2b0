import { dayExists, partialDate } from "@entente/model";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const yearFirst = /(?<!\d)((?:19|20)\d{2})(?:\s*[-/.년年]\s*(\d{1,2})(?:\s*[-/.월月]\s*(\d{1,2}))?)?(?!\d{3})/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\d]|$)/u;
const dayFirst = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?!\d)/u;
const mailDate = /(?<!\d)(\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\d{4}|\d{2})(?!\d)/iu;
const monthFirst = /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}),? ((?:19|20)\d{2})/iu;

/**
 * The day a metadata field states, as EDTF, in the publisher's own time zone: ISO 8601, RFC 822 and 5322, "2024.8.21.",
 * "20240821", "August 21, 2024". Where day and month cannot be told apart ("3/4/2024"), the year alone.
 */
export function statedDate(value: string | undefined | null): string | undefined {
  const text = value?.trim().slice(0, 100);
  if (!text) return undefined;
  return fromCompact(text) ?? fromMail(text) ?? fromMonthName(text) ?? fromDayFirst(text) ?? fromYearFirst(text);
}

function fromCompact(text: string): string | undefined {
  const [, year, month, day] = compact.exec(text) ?? [];
  return existing(year, month, day);
}

function fromMail(text: string): string | undefined {
  const [, day, month, year] = mailDate.exec(text) ?? [];
  return existing(year?.length === 2 ? `20${year}` : year, monthNumber(month), day);
}

function fromMonthName(text: string): string | undefined {
  const [, month, day, year] = monthFirst.exec(text) ?? [];
  return existing(year, monthNumber(month), day);
}

function monthNumber(name: string | undefined): string | undefined {
  return name && String(months.indexOf(name.toLowerCase()) + 1);
}

function fromDayFirst(text: string): string | undefined {
  const [, first, second, year] = dayFirst.exec(text) ?? [];
  if (!year) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return existing(year, second, first);
  return b > 12 ? existing(year, first, second) : year;
}

function fromYearFirst(text: string): string | undefined {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return text.length <= 6 ? year : undefined;
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? partialDate(Number(year), Number(month)) : undefined;
  return existing(year, month, day);
}

function existing(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (!year || !month || !day || !dayExists(Number(year), Number(month), Number(day))) return undefined;
  return partialDate(Number(year), Number(month), Number(day));
}
