import { Problem } from "@entente/model";
import { parseFeed } from "feedsmith";
import type { DocumentInput } from "../../read.ts";
import { decode } from "../../text/charset.ts";
import type { DocumentText } from "../../types.ts";
import { statedDate } from "../dates.ts";
import { declaredCharset, fragmentToText } from "../html/index.ts";
import { checkXmlDepth } from "../html/prepare.ts";
import { checkSize, limits } from "../limits.ts";
import { tidy, tidyLine } from "../tidy.ts";

type Feed = ReturnType<typeof parseFeed<string>>;

/** One entry in the words that all feed formats share. */
interface Entry {
  /** Address, or the identifier the feed gives. */
  address?: string | undefined;
  title?: string | undefined;
  /** Markup of the whole item, or of its summary where that is all. */
  content?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
}

interface Channel {
  mediaType: string;
  title?: string | undefined;
  language?: string | undefined;
  entries: Entry[];
}

/** RSS, Atom or RDF to one text for each entry; an entry without content gives its title and summary. */
export function feedToText(input: DocumentInput): DocumentText[] {
  checkSize(input.file, input.bytes.length, limits.textBytes, "bytes");
  const { text: xml, charset } = decode(input.bytes, [input.charset, declaredCharset(input.bytes)]);
  const channel = readChannel(xml, input.file);
  const texts = channel.entries.map((entry, index) => entryText(entry, index, { channel, charset, file: input.file }));
  const readable = texts.filter((text) => text !== undefined);
  if (readable.length === 0) throw new Problem("broken-feed", { file: input.file });
  return readable;
}

function readChannel(xml: string, file: string): Channel {
  if (/<!ENTITY/u.test(xml)) throw new Problem("broken-feed", { file });
  checkSize(file, xml.match(/<(?:item|entry)[\s>]/gu)?.length ?? 0, limits.feedEntries, "entries");
  checkXmlDepth(xml, file);
  try {
    return channelOf(parseFeed(xml));
  } catch (error) {
    throw new Problem("broken-feed", { file }, { cause: error });
  }
}

function channelOf({ format, feed }: Feed): Channel {
  if (format === "atom") return atomChannel(feed);
  if (format === "json") return { mediaType: "application/feed+json", title: feed.title, language: feed.language, entries: [] };
  return format === "rdf" ? rdfChannel(feed) : rssChannel(feed);
}

function rssChannel(feed: Extract<Feed, { format: "rss" }>["feed"]): Channel {
  const entries = (feed.items ?? []).map((item) => ({
    address: item.link ?? item.guid?.value,
    title: item.title,
    content: item.content?.encoded ?? item.description,
    date: item.pubDate ?? item.dc?.dates?.[0],
  }));
  return { mediaType: "application/rss+xml", title: feed.title, language: feed.language, entries };
}

function rdfChannel(feed: Extract<Feed, { format: "rdf" }>["feed"]): Channel {
  const entries = (feed.items ?? []).map((item) => ({
    address: item.link,
    title: item.title,
    content: item.content?.encoded ?? item.description,
    date: item.dc?.dates?.[0],
  }));
  return { mediaType: "application/rdf+xml", title: feed.title, language: feed.dc?.languages?.[0], entries };
}

function atomChannel(feed: Extract<Feed, { format: "atom" }>["feed"]): Channel {
  const entries = (feed.entries ?? []).map((entry) => ({
    address: entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? entry.id,
    title: entry.title?.value,
    content: entry.content?.value ?? entry.summary?.value,
    date: entry.published ?? entry.updated,
    language: entry.xml?.lang,
  }));
  return { mediaType: "application/atom+xml", title: feed.title?.value, language: feed.xml?.lang, entries };
}

interface EntryOrigin {
  channel: Channel;
  charset: string;
  file: string;
}

function entryText(entry: Entry, index: number, { channel, charset, file }: EntryOrigin): DocumentText | undefined {
  const title = entry.title && tidyLine(fragmentToText(entry.title, file));
  const body = entry.content ? fragmentToText(entry.content, file) : "";
  const text = title && !body.startsWith(title) ? tidy(`${title}\n\n${body}`) : body;
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const address = entry.address?.trim() || `${file}#${index + 1}`;
  const publisher = channel.title && tidyLine(fragmentToText(channel.title, file));
  const publishedOn = statedDate(entry.date);
  const language = entry.language ?? channel.language;
  return {
    text,
    mediaType: channel.mediaType,
    charset,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(language && { language }),
    part: { file: address, identity: JSON.stringify([address, text]) },
  };
}
