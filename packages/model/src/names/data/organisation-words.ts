/** Legal forms: common code, then the ways it is written; lower case, without points. Which codes exclude each other: `exclusiveForms`. */
export const legalForms: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ["ag", "ag", "akg", "aktiengesellschaft"],
  ["gmbh", "gmbh", "gesellschaft mit beschränkter haftung", "gesellschaft mit beschrankter haftung", "ggmbh"],
  ["kg", "kg", "gmbh & co kg", "gmbh and co kg", "kommanditgesellschaft"],
  ["ev", "e v", "ev", "eingetragener verein"],
  ["se", "se"],
  ["inc", "inc", "incorporated"],
  ["corp", "corp", "corporation"],
  ["co-ltd", "co ltd", "company limited", "co limited", "ltd co", "coltd"],
  ["ltd", "ltd", "limited", "pte ltd", "pty ltd", "pvt ltd", "private limited", "sdn bhd", "pte limited"],
  ["co", "co", "company", "cie", "compagnie"],
  ["llc", "llc", "limited liability company", "ooo", "obshchestvo s ogranichennoy otvetstvennostyu", "общество с ограниченной ответственностью", "ооо"],
  ["llp", "llp", "lp", "limited partnership"],
  ["plc", "plc", "public limited company"],
  ["jsc", "jsc", "joint stock company", "oao", "ojsc", "pjsc", "pao", "zao", "cjsc", "open joint stock company", "joint stock", "joint-stock company", "ао", "оао", "зао", "пао", "акционерное общество", "jst"],
  ["sa", "sa", "sarl", "sas", "sl", "srl", "spa", "societatea cu răspundere limitată", "sa de cv", "société anonyme", "societe anonyme", "sp z o o", "spzoo", "na"],
  ["bv", "bv", "nv", "bvba", "ab", "a/s", "as", "oy", "oyj"],
  ["tnhh", "công ty tnhh một thành viên", "công ty tnhh mtv", "công ty tnhh", "cty tnhh", "công ty trách nhiệm hữu hạn", "tnhh", "cong ty tnhh"],
  ["ctcp", "công ty cổ phần", "công ty cp", "ctcp", "cong ty co phan", "tập đoàn", "tổng công ty", "công ty"],
  ["jusik", "주식회사", "(주)", "유한회사", "(유)", "사단법인", "(사)", "재단법인", "(재)"],
  ["kabushiki", "株式会社", "(株)", "有限会社", "(有)", "合同会社", "一般社団法人", "一般財団法人", "公益財団法人", "独立行政法人", "股份有限公司", "有限公司"],
];

/** Forms that two different bodies of one name may well bear side by side. */
export const exclusiveForms: readonly (readonly [string, string])[] = [
  ["ag", "gmbh"],
  ["ev", "gmbh"],
  ["ev", "ag"],
];

/** Kinds of bodies and places: common code, then how each language writes it, before or after the name. */
export const heads: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ["peoples-committee", "people's committee of", "people’s committee of", "people's committee", "peoples committee of", "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "인민위원회", "人民委員会", "volkskomitee der", "volkskomitee"],
  ["peoples-council", "people's council of", "people's council", "hội đồng nhân dân", "hđnd", "인민의회", "人民評議会", "volksrat"],
  ["embassy", "embassy of", "embassy", "đại sứ quán", "đsq", "대사관", "大使館", "botschaft"],
  ["consulate", "consulate general of", "consulate-general of", "consulate general", "tổng lãnh sự quán", "lãnh sự quán", "총영사관", "総領事館", "generalkonsulat"],
  ["university", "university of", "national university of", "university", "trường đại học", "đại học", "대학교", "대학", "大学", "universität"],
  ["ministry", "ministry of", "ministry", "bộ", "부처", "bundesministerium für", "ministerium für", "ministerium"],
  ["department", "department of", "department", "sở", "cục"],
  ["government", "government of", "government", "chính phủ", "정부", "政府", "regierung von"],
  ["chamber", "chamber of commerce and industry", "chamber of commerce", "phòng thương mại và công nghiệp", "phòng thương mại", "상공회의소", "商工会議所", "industrie- und handelskammer", "handelskammer"],
  ["institute", "institute of", "research institute of", "viện nghiên cứu", "viện", "연구원", "연구소", "研究所", "研究院", "institut für"],
];

/** Kinds of places, the same way. */
export const placeHeads: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ["province", "province of", "province", "prefecture", "tỉnh", "특별자치도", "provinz", "präfektur", "省", "県"],
  ["city", "city of", "city", "thành phố", "tp", "특별시", "광역시", "stadt"],
  ["district", "district", "quận", "huyện", "landkreis", "bezirk"],
  ["state", "state of", "bundesland", "freistaat"],
];

/** Endings of Hangul and Han place names that say what kind of place it is; only after two or more letters. */
export const placeEndings: readonly (readonly [code: string, ending: string])[] = [
  ["province", "도"],
  ["city", "시"],
  ["district", "군"],
  ["district", "구"],
  ["city", "市"],
  ["province", "성"],
  ["province", "府"],
];

/** Words of an organisation's name that carry nothing. */
export const emptyWords: ReadonlySet<string> = new Set("the of and for de la le du des der die das für fur und von của va và in on y e & a".split(" "));

/** Other ways of writing a word of an organisation's name. */
export const wordForms: Readonly<Record<string, string>> = {
  intl: "international",
  "int’l": "international",
  "1st": "first",
  "2nd": "second",
  "3rd": "third",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  corporation: "corp",
  technologies: "technology",
  univ: "university",
  inst: "institute",
  assoc: "association",
  dept: "department",
};
