import { statedDate } from "../dates.ts";
import { tidyLine } from "../tidy.ts";

/** What a page says about itself. */
export interface PageMetadata {
  title?: string;
  publisher?: string;
  /** EDTF. */
  publishedOn?: string;
  /** BCP 47. */
  language?: string;
}

const titleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title"];
const publisherNames = ["og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name"];
const dateNames = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_at",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "date",
  "last-published",
];
/** What parts a headline from the name of the site. */
const titleSeparator = /\s+[|｜¦·•»«—–-]\s+|\s*[|｜]\s*|\s+::?\s+/u;
/** A headline is at least this long; shorter first parts are sections ("News | ..."). */
const headlineLength = 12;

export function metadataOf(document: Document): PageMetadata {
  const metas = metaValues(document);
  const linked = linkedData(document);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const publisher = first(publisherNames.slice(0, 1)) ?? linked.publisher ?? first(publisherNames.slice(1));
  const title = headline(document, first(titleNames) ?? linked.title, publisher);
  const publishedOn =
    statedDate(first(dateNames.slice(0, 3))) ?? linked.publishedOn ?? statedDate(first(dateNames)) ?? timeElement(document);
  const language = languageOf(document, metas);
  return { ...(title && { title }), ...(publisher && { publisher }), ...(publishedOn && { publishedOn }), ...(language && { language }) };
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = tidyLine(meta.getAttribute("content") ?? "");
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content.slice(0, 1000));
    }
  }
  return values;
}

function languageOf(document: Document, metas: ReadonlyMap<string, string>): string | undefined {
  const root = document.documentElement;
  const stated = root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? metas.get("content-language") ?? metas.get("og:locale");
  return /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.exec(stated?.trim() ?? "")?.[0].replaceAll("_", "-");
}

/** The first time element in the page's head part or article, where a page gives its own date before those of other items. */
function timeElement(document: Document): string | undefined {
  const element =
    document.querySelector("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]") ??
    document.querySelector("article time[datetime], header time[datetime]") ??
    document.querySelector("time[datetime]");
  return statedDate(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent);
}

/** The page's headline without the name of its site. */
function headline(document: Document, stated: string | undefined, publisher: string | undefined): string | undefined {
  const windowTitle = tidyLine(document.querySelector("title")?.textContent ?? "");
  const whole = stated ?? windowTitle;
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => tidyLine(heading.textContent ?? ""))
    .filter((text) => text.length > 0);
  const shown = headings.find((heading) => heading.length >= headlineLength && whole.includes(heading));
  if (shown) return shown;
  const bare = withoutSite(whole, publisher);
  return bare || headings[0];
}

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(titleSeparator).map((part) => part.trim());
  if (parts.length < 2) return title;
  const site = publisher?.toLowerCase();
  const named = parts.findIndex((part, index) => index > 0 && part.toLowerCase() === site);
  if (named > 0)
    return title.slice(0, title.indexOf(parts[named] as string, (parts[0] as string).length)).replace(/[\s|｜¦·•»«—–:-]+$/u, "");
  const bar = title.search(/\s*[|｜]\s*|\s+::\s+/u);
  const head = bar > 0 ? title.slice(0, bar).trim() : "";
  return head.length >= headlineLength ? head : title;
}

interface LinkedData {
  title?: string;
  publisher?: string;
  publishedOn?: string;
}

/** Schema.org's JSON-LD; the first object with a publication date speaks for the page. */
function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parseJson(script.textContent ?? ""), 0);
    if (article) return fieldsOf(article);
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function articleIn(data: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof data !== "object" || data === null || depth > 4) return undefined;
  if ("datePublished" in data) return data as Record<string, unknown>;
  for (const value of Object.values(data).slice(0, 50)) {
    const found = articleIn(value, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function fieldsOf(article: Record<string, unknown>): LinkedData {
  const publisher = article.publisher;
  const publisherName = typeof publisher === "object" && publisher !== null && "name" in publisher ? publisher.name : publisher;
  const date = statedDate(textOf(article.datePublished));
  const title = textOf(article.headline);
  const name = textOf(publisherName);
  return { ...(title && { title }), ...(name && { publisher: name }), ...(date && { publishedOn: date }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? tidyLine(value) || undefined : undefined;
}
