import { fold, type Kind, languages, propertyOf } from "@entente/model";
import { catalogues } from "@entente/model/messages";
import { places } from "@entente/model/places";
import { vocabularyOf } from "../tables.ts";

/** Spellings of terms that lists use beside the labels of the screens, by vocabulary and code. */
const further: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  agreementType: {
    MoU: [
      "mou",
      "memorandum",
      "memorandum of understanding",
      "biên bản ghi nhớ",
      "bản ghi nhớ",
      "양해각서",
      "업무협약",
      "覚書",
      "absichtserklärung",
    ],
    agreement: ["accord", "thỏa thuận", "thoả thuận", "hiệp định", "협정", "협약", "合意書", "協定", "abkommen", "vereinbarung"],
    letter_of_intent: ["loi", "letter of intent", "ý định thư", "의향서", "意向書", "letter of intent (loi)"],
    contract: ["hợp đồng", "계약", "契約", "vertrag"],
    plan: ["kế hoạch", "계획", "計画", "programme", "program"],
  },
  status: {
    signed: ["đã ký", "체결", "締結", "署名済み", "unterzeichnet"],
    renewed: ["gia hạn", "갱신", "更新", "verlängert", "extended"],
    proposed: ["đề xuất", "제안", "提案", "planned", "vorgeschlagen", "geplant"],
    existing: ["active", "valid", "còn hiệu lực", "유효", "有効", "gültig", "in kraft"],
  },
  organisationType: {
    company: [
      "corporation",
      "firm",
      "enterprise",
      "doanh nghiệp",
      "công ty",
      "기업",
      "회사",
      "会社",
      "企業",
      "unternehmen",
      "firma",
      "business",
    ],
    government: [
      "authority",
      "public authority",
      "cơ quan nhà nước",
      "정부",
      "지자체",
      "自治体",
      "政府",
      "behörde",
      "verwaltung",
      "local government",
    ],
    university: ["đại học", "대학", "대학교", "大学", "universität", "hochschule", "college"],
    institute: ["viện", "viện nghiên cứu", "연구원", "연구소", "研究所", "forschungsinstitut", "research institute"],
    association: ["hiệp hội", "hội", "협회", "協会", "verband", "verein", "ngo", "society"],
    chamber: ["phòng thương mại", "상공회의소", "商工会議所", "handelskammer", "ihk", "chamber of commerce"],
    bank: ["ngân hàng", "은행", "銀行"],
    hospital: ["bệnh viện", "병원", "病院", "krankenhaus"],
  },
  tieType: {
    sister: [
      "sister city",
      "twinning",
      "twin city",
      "kết nghĩa",
      "자매결연",
      "자매도시",
      "姉妹都市",
      "städtepartnerschaft",
      "partnerstadt",
    ],
    friendship: ["friendship city", "hữu nghị", "우호협력", "우호도시", "友好都市", "freundschaft"],
    "strategic partnership": ["đối tác chiến lược", "전략적 동반자", "戦略的パートナーシップ", "strategische partnerschaft"],
  },
};

function key(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Every way to write the terms of one vocabulary, by key. Made when first asked for. */
function vocabulary(name: string, terms: readonly string[]): ReadonlyMap<string, string> {
  const made = known.get(name);
  if (made) return made;
  const written = terms.flatMap((code) => {
    const labels = languages.map((language) => catalogues[language].term[`${name}.${code}`] ?? code);
    return [code, ...labels, ...(further[name]?.[code] ?? [])].map((word) => [key(word), code] as const);
  });
  // A label of one term may be a further spelling of another; the label wins.
  const map = new Map(written.toReversed());
  known.set(name, map);
  return map;
}

/** The code of a term written in any of the interface languages, or undefined. */
export function termOf(kind: Kind, property: string, text: string): string | undefined {
  const terms = propertyOf(kind, property)?.terms;
  return terms && vocabulary(vocabularyOf(kind, property), terms).get(key(text));
}

const countries: ReadonlyMap<string, string> = new Map(
  places
    .filter(({ level }) => level === "country")
    .flatMap(({ code, names }) => [code, ...Object.values(names).flat()].map((name) => [key(name), code] as const)),
);

/** The ISO code of a country written in any of the languages read, or undefined. */
export function countryOf(text: string): string | undefined {
  return countries.get(key(text));
}

/** A place that is known by heart. */
export interface KnownPlace {
  code: string;
  country: string;
}

/** Words before or behind a name that say it is a place. */
const generic =
  /^(?:tỉnh|thành phố|tp\.?|province of|city of|prefecture of|state of|stadt|land|freistaat)\s+|\s+(?:province|city|prefecture|state|metropolitan city)$/iu;

/** Names that mean exactly one place first: larger units come before smaller ones of the same spelling. */
const placeNames = new Map<string, KnownPlace>();
for (const { code, country, names, caution = [] } of places) {
  for (const name of Object.values(names).flat()) {
    if (!caution.includes(name) && !placeNames.has(key(name))) placeNames.set(key(name), { code, country });
  }
}

/** The place of a name, with or without the word that says what it is; undefined where none is known by it. */
export function placeOf(text: string): KnownPlace | undefined {
  return placeNames.get(key(text)) ?? placeNames.get(key(text.replace(generic, "")));
}
