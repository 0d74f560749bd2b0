/**
 * Vietnamese typed in fonts that redrew Latin-1 letters, as offices did before Unicode. The tables are those of the
 * Vietnamese standard TCVN 5712:1993 (VN3) and of the VNI for Windows fonts.
 */
const tcvn3Letters = pair(
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
);

/** What a mark letter adds to the vowel before it, as combining characters. */
const vniMarks = new Map(
  Object.entries({
    ù: "\u0301",
    ø: "\u0300",
    û: "\u0309",
    õ: "\u0303",
    ï: "\u0323",
    â: "\u0302",
    á: "\u0302\u0301",
    à: "\u0302\u0300",
    å: "\u0302\u0309",
    ã: "\u0302\u0303",
    ä: "\u0302\u0323",
    ê: "\u0306",
    é: "\u0306\u0301",
    è: "\u0306\u0300",
    ú: "\u0306\u0309",
    ü: "\u0306\u0303",
    ë: "\u0306\u0323",
  }),
);
const vniLetters = pair("ôöñæóòîÔÖÑÆÓÒÎ", "ơưđỉĩịỵƠƯĐỈĨỊỴ");
const vniPair = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ôöñæóòîÔÖÑÆÓÒÎ]/gu;

const onset = "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const rhyme = "(?:[aăâeêioôơuưy]{1,3})(?:ch|ng|nh|[cmnpt])?";
const syllable = new RegExp(`^${onset}${rhyme}$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Least number of marked words for letter statistics to say anything. */
const enoughWords = 4;
/** Least share of words with marks; in Vietnamese it is about three in four. */
const markedShare = 0.3;
/** Characters looked at. */
const sampleLength = 20_000;

export type VietnameseFont = "tcvn3" | "vni";

/**
 * The text in Unicode where it is Vietnamese typed in a TCVN3 or VNI font, with the name of the encoding; undefined where it
 * is anything else. A text counts as such if its marked words are no Vietnamese syllables as they stand, but become so by the table.
 */
export function repairVietnameseFont(text: string): { text: string; font: VietnameseFont } | undefined {
  const sample = text.slice(0, sampleLength);
  if (syllableShare(sample) > 0.35) return undefined;
  const shares = { tcvn3: syllableShare(fromTcvn3(sample)), vni: syllableShare(fromVni(sample)) };
  const font = shares.tcvn3 >= shares.vni ? "tcvn3" : "vni";
  if (shares[font] < 0.7) return undefined;
  return { text: font === "tcvn3" ? fromTcvn3(text) : fromVni(text), font };
}

export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/gu, (letter) => tcvn3Letters.get(letter) ?? letter);
}

export function fromVni(text: string): string {
  const converted = text.replace(vniPair, (found: string, vowel: string | undefined, mark: string | undefined) => {
    if (vowel === undefined || mark === undefined) return vniLetters.get(found) ?? found;
    return (vniLetters.get(vowel) ?? vowel) + (vniMarks.get(mark.toLowerCase()) ?? mark);
  });
  return converted.normalize("NFC");
}

/** Share of the words with marks that are Vietnamese syllables; 0 where marked words are too few for Vietnamese. */
export function syllableShare(text: string): number {
  let [words, marked, syllables] = [0, 0, 0];
  for (const word of text.toLowerCase().split(/[\s!-/:-@[-`{-~“”‘’…–]+/u)) {
    if (word.length < 2 || word.length > 12) continue;
    words++;
    if (!/[^!-~]/u.test(word)) continue;
    marked++;
    if (isSyllable(word)) syllables++;
  }
  return marked < Math.max(enoughWords, words * markedShare) ? 0 : syllables / marked;
}

function isSyllable(word: string): boolean {
  const bare = word.normalize("NFD").replace(tones, "");
  const toneCount = word.normalize("NFD").length - bare.length;
  return toneCount <= 1 && syllable.test(bare.normalize("NFC"));
}

function pair(from: string, to: string): Map<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}
