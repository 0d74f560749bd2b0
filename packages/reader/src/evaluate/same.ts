/** When two written names are taken for the same: by their letters, whatever their marks, case, spaces and rank words. */

/** Names count as the same where one holds nearly all of the other. */
export function sameName(left: string, right: string): boolean {
  const [short, long] = [lettersOf(left), lettersOf(right)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length >= 0.7 * long.length;
}

export function samePlace(left: string, right: string): boolean {
  return barePlace(left) === barePlace(right);
}

/** A party may be named more or less fully: "Gumi" for "Stadt Gumi". */
export function sameParty(left: string, right: string): boolean {
  if (sameName(left, right) || samePlace(left, right)) return true;
  const [short, long] = [lettersOf(left), lettersOf(right)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length >= 4 && long.includes(short);
}

const rankBefore = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|stadt|provinz|land|freistaat|province of|city of|state of)\s+/iu;
const rankAfter = /(?:\s+(?:province|city|prefecture|state|county|district|provinz)|특별자치도|광역시|특별시|[도성시군구省市県府])$/iu;

function barePlace(name: string): string {
  return lettersOf(name.normalize("NFC").replace(rankBefore, "").replace(rankAfter, "")) || lettersOf(name);
}

/** Letters and digits in plain form; a comma or point counts only inside a number. */
export function lettersOf(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return bare.replaceAll("đ", "d").replace(/[^\p{L}\p{N}%,.]+|[,.](?!\p{N})/gu, "");
}
