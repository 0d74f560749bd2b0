import { isBlock, isSilent, nameOf } from "./render.ts";

/** Class and id words of what surrounds an article: menus, sharing, comments, lists of other items, notices, advertisements. */
const surroundings =
  /^(?:share|sharing|social|sns|comments?|reply|related|relate|recommend(?:ed)?|breadcrumbs?|topicpath|pankuzu|menu|submenu|gnb|lnb|snb|nav|navi|navbar|navigation|sidebar|side|footer|banner|advert|advertisement|ads?|sponsor(?:ed)?|popup|modal|cookies?|consent|weather|paging|pagination|pager|toolbar|tools?|print|fontsize|rating|newsletter|subscribe|subscription|copyright|login|search|skip|sitemap|quick|teaser|teasers|promo|popular|trending|ranking|widget|kanren|lienquan|khac|tinkhac|chiase|binhluan|danhmuc|copyright|prev|next|prevnext|author-bio|tags?|hashtag|keywords?)$/u;
/** Names of more words are made from headings ("sharing-with-a-single-partner") and say nothing about the layout. */
const nameLength = 3;
/** Least weight of a stretch of prose; an ideograph or syllable counts as three letters. */
const proseWeight = 60;
/** Least weight of a stretch that ends as a sentence does. */
const sentenceWeight = 25;
const sentenceEnd = /[.!?。!?…]["'”’」』)\])]*$/u;
/** Share of linked letters from which a stretch is a list of links. */
const linkedShare = 0.4;
/** The same for whole elements that are left out of the article, by their names. */
const linkedShares = new Map([
  ...["ul", "ol", "dl", "div", "section", "table"].map((name) => [name, 0.7] as const),
  ...["p", "td", "li"].map((name) => [name, 0.9] as const),
]);
/** What a list of links, or a short label, takes from the worth of the element around it. */
const linkPenalty = 10;
const labelPenalty = 4;
/** An element named like surroundings is kept if it holds at least this share of the page's prose. */
const mainShare = 0.4;

/** What the stretches of text inside an element are worth, and its letters in links and in all. */
interface Worth {
  prose: number;
  score: number;
}

export interface Article {
  root: Element;
  /** Weight of the prose found: letters, with ideographs and syllables counted three times. */
  prose: number;
  /** What inside the root is no part of the article. */
  skip: (element: Element) => boolean;
}

/**
 * The element of a page that holds its article: the one whose stretches of prose, less a fine for each list of links or label
 * it also holds, are worth most. Works for short items and for pages built of tables, since it looks at text and not at tags.
 */
export function findArticle(body: Element): Article {
  const worths = new Map<Element, Worth>();
  const whole = weigh(body, worths, (element) => isSilent(element));
  const named = (element: Element) => isSurrounding(element) && (worths.get(element)?.prose ?? 0) < mainShare * whole.prose;
  const inner = new Map<Element, Worth>();
  weigh(body, inner, (element) => isSilent(element) || named(element));
  let best = body;
  if (whole.prose === 0) return { root: body, prose: 0, skip: named };
  for (const [element, { score }] of inner) if (score > (inner.get(best)?.score ?? 0)) best = element;
  const skip = (element: Element) => named(element) || isLinkList(element);
  return { root: best, prose: inner.get(best)?.prose ?? 0, skip };
}

function isSurrounding(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names.length < 3) return false;
  return names.split(/\s+/u).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/gu, "$1-$2")
      .toLowerCase()
      .split(/[_-]+/u);
    return words.length <= nameLength && words.some((word) => surroundings.test(word));
  });
}

/** Goes through the tree once; entries of `worths` are in post-order, so of equal elements the innermost is met first. */
function weigh(element: Element, worths: Map<Element, Worth>, skip: (element: Element) => boolean): Worth {
  const total: Worth = { prose: 0, score: 0 };
  const run = new Run();
  for (const child of element.childNodes) {
    if (child.nodeType === 3) run.add(child.nodeValue ?? "", false);
    else if (child.nodeType === 1) weighChild(child as Element, total, run, worths, skip);
  }
  run.settle(total);
  worths.set(element, total);
  return total;
}

function weighChild(child: Element, total: Worth, run: Run, worths: Map<Element, Worth>, skip: (element: Element) => boolean): void {
  if (skip(child)) return;
  if (isInline(child)) {
    const linked = nameOf(child) === "a" || child.querySelector("a") !== null;
    run.add(child.textContent ?? "", linked);
    return;
  }
  run.settle(total);
  if (nameOf(child) === "br") return;
  const worth = weigh(child, worths, skip);
  total.prose += worth.prose;
  total.score += worth.score;
}

function isInline(element: Element): boolean {
  const name = nameOf(element);
  if (name === "br" || isBlock(element)) return false;
  return !element.firstElementChild || !holdsBlock(element);
}

function holdsBlock(element: Element): boolean {
  for (const inner of element.children) if (nameOf(inner) === "br" || isBlock(inner) || holdsBlock(inner)) return true;
  return false;
}

/** A stretch of text between two block boundaries. */
class Run {
  #text = "";
  #linked = 0;

  add(text: string, linked: boolean): void {
    this.#text += text;
    if (linked) this.#linked += weightOf(text);
  }

  settle(total: Worth): void {
    const text = this.#text.trim();
    const weight = weightOf(text);
    if (weight > 0) {
      if (this.#linked > linkedShare * weight) total.score -= linkPenalty;
      else if (weight >= proseWeight || (weight >= sentenceWeight && sentenceEnd.test(text))) {
        total.prose += weight;
        total.score += weight;
      } else total.score -= labelPenalty;
    }
    this.#text = "";
    this.#linked = 0;
  }
}

/** Letters, where a syllable or ideograph counts as three; white space counts nothing. */
function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) continue;
    weight += code >= 0x3041 && code <= 0xd7a3 ? 3 : 1;
  }
  return weight;
}

/** Blocks most of whose words are links, and paragraphs that are nothing else: other items, tags, languages, page numbers. */
function isLinkList(element: Element): boolean {
  const least = linkedShares.get(nameOf(element));
  if (least === undefined) return false;
  const links = element.querySelectorAll("a");
  if (links.length < 2) return false;
  let linked = 0;
  for (const link of links) linked += weightOf(link.textContent ?? "");
  return linked > least * weightOf(element.textContent ?? "");
}
