import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const y = "(?<y>\\d{4})\\s?년";
const m = "(?<m>\\d{1,2})\\s?월";
const d = "(?<d>\\d{1,2})\\s?일(?!\\s?(?:간|동안|째|차))";
const wd = "(?:\\s?\\([월화수목금토일]\\))?";
const to = "\\)?\\s?(?:[-–~∼〜]|부터|에서)\\s?";
const until = "(?:\\s?(?:까지|간))?";

export const dates: DateSlots = {
  patterns: [
    {
      name: "from-day-for-days",
      pattern: new RegExp(
        `(?<![\\d박])(?:(?:${y}\\s*)?${m}\\s*)?(?<d>\\d{1,2})\\s?일${wd}\\s?부터\\s?(?:\\d{1,2}박\\s?(?<days>\\d{1,2})일|(?<days2>\\d{1,2})일(?:간|\\s?동안))`,
        "gu",
      ),
    },
    {
      name: "full-range",
      pattern: new RegExp(
        `(?:${y}\\s*)?${m}\\s*(?<d>\\d{1,2})\\s?일?${wd}${to}(?:(?<m2>\\d{1,2})\\s?월\\s*)?(?<d2>\\d{1,2})\\s?일${wd}${until}`,
        "gu",
      ),
    },
    {
      name: "day-range",
      opens: ["지난", "오는", "이달", "0"],
      pattern: new RegExp(
        `(?<![\\d월박]\\s?)(?:지난|오는|이달)?\\s?(?<d>\\d{1,2})\\s?일?${wd}${to}(?<d2>\\d{1,2})\\s?일${wd}${until}`,
        "gu",
      ),
    },
    {
      name: "day-to-next-month",
      pattern:
        /(?<!\d)(?<d>\d{1,2})\s?일(?:\s?\([월화수목금토일]\))?\s?(?:[-–~∼〜]|부터)\s?(?:오는\s?)?(?:(?<relm2>내달|다음\s?달)|(?<m2>\d{1,2})\s?월)\s?(?<d2>\d{1,2})\s?일(?:\s?까지)?/gu,
    },
    {
      name: "dotted-range",
      pattern:
        /(?<y>\d{4})\s?\.\s?(?<m>\d{1,2})\s?\.\s?(?<d>\d{1,2})\s?\.?(?:\s?\([월화수목금토일]\))?\s?[-–~∼]\s?(?:(?<m2>\d{1,2})\s?\.\s?)?(?<d2>\d{1,2})(?!\d)/gu,
    },
    { name: "year-month-day", pattern: new RegExp(`${y}\\s*${m}\\s*${d}`, "gu") },
    { name: "dotted", pattern: /(?<![\d.])(?<y>(?:19|20)\d{2})\s?[./-]\s?(?<m>\d{1,2})\s?[./-]\s?(?<d>\d{1,2})(?!\d)/gu },
    { name: "day-first", pattern: /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d{2})(?!\d)/gu },
    {
      name: "month-day-dotted",
      pattern: /(?<![\d.])(?<m>1[0-2]|[1-9])\.\s?(?<d>3[01]|[12]\d|[1-9])\.?(?:\s?\([월화수목금토일]\)|(?=\s(?:오전|오후)))/gu,
    },
    { name: "month-day", pattern: new RegExp(`(?<!\\d)${m}\\s*${d}`, "gu") },
    { name: "year-month", pattern: new RegExp(`${y}\\s*${m}(?!\\s*\\d{1,2}\\s?일)`, "gu") },
    {
      name: "relative-year-month",
      pattern: /(?<rely>지난해|작년|올해|내년|금년)\s*(?<m>\d{1,2})\s?월(?:\s*(?<d>\d{1,2})\s?일)?/gu,
    },
    {
      name: "relative-month-day",
      pattern: /(?<relm>지난달|지난 달|이달|이번 달|내달|다음 달|다음달)\s*(?<d>\d{1,2})\s?일(?!\s?간)/gu,
    },
    {
      name: "day",
      opens: ["지난", "오는", "0"],
      pattern:
        /(?<![\d월박]\s?|\d[.,]\s?)(?:지난|오는)?\s?(?<d>\d{1,2})\s?일(?!\s?(?:간|동안|째|차|정|보|부터|까지|만에|본))(?=\s|\(|,|$|[가-힣])/gu,
      confidence: 0.8,
    },
    { name: "month", pattern: /(?<!\d)(?<m>\d{1,2})\s?월(?!\s*\d{1,2}\s?일|\p{L}*간)/gu },
    {
      name: "relative-day",
      pattern: /(?<rel>오늘|어제|내일|그저께|모레)(?=$|[^가-힣]|[은의도])/gu,
    },
    { name: "relative-month", pattern: /(?<relm>지난달|지난 달|이달|이번 달|내달|다음 달|다음달)(?!\s*\d)/gu },
    { name: "relative-year", pattern: /(?<rely>지난해|작년|올해|내년|금년)(?!\s*\d{1,2}\s?월)/gu },
    { name: "year-range", pattern: /(?<!\d)(?<y>(?:19|20)\d{2})\s?년?\s?(?:[-–~∼]|부터)\s?(?<y2>(?:19|20)\d{2})\s?년?/gu },
    { name: "year", pattern: /(?<!\d)(?<y>(?:19|20)\d{2})\s?년(?!\s*\d{1,2}\s?월|\s?(?:간|동안))/gu },
  ],
  months: {},
  eras: {},
  relativeDays: { 오늘: 0, 어제: -1, 그저께: -2, 내일: 1, 모레: 2 },
  relativeMonths: { 지난달: -1, "지난 달": -1, 이달: 0, "이번 달": 0, 내달: 1, "다음 달": 1, 다음달: 1 },
  relativeYears: { 지난해: -1, 작년: -1, 올해: 0, 금년: 0, 내년: 1 },
};

export const quantities: QuantitySlots = {
  decimal: ".",
  group: ",",
  scales: { 백: 100, 천: 1e3, 만: 1e4, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12 },
  mixedScales: true,
  words: { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 스무: 20 },
  wordsNeedCounter: true,
  currencies: {
    달러: "USD",
    "미국 달러": "USD",
    "미 달러": "USD",
    불: "USD",
    $: "USD",
    usd: "USD",
    원: "KRW",
    krw: "KRW",
    "₩": "KRW",
    엔: "JPY",
    "¥": "JPY",
    유로: "EUR",
    "€": "EUR",
    동: "VND",
    vnd: "VND",
    위안: "CNY",
    파운드: "GBP",
  },
  percent: ["%", "퍼센트", "％", "프로"],
  over: ["이상", "넘는", "넘게", "여", "여 개", "초과", "넘어", "웃도는", "최소"],
  under: ["가까이", "이하", "미만", "거의", "가까운", "최대"],
  about: ["약", "대략", "정도", "가량", "내외", "안팎", "총 약"],
  ordinalBefore: ["제"],
  ordinalAfter: ["위", "번째", "대", "회", "차"],
  ordinalWords: { "첫 번째": 1, "두 번째": 2, "세 번째": 3, "네 번째": 4, "다섯 번째": 5 },
  notBefore: [/^\s?(?:시(?![가-힣])|시\s?\d|분(?![가-힣야])|:\d{2})/u],
  counters: [
    "명",
    "여명",
    "개",
    "개사",
    "사",
    "곳",
    "건",
    "개국",
    "국",
    "인",
    "년",
    "개월",
    "일",
    "회",
    "차례",
    "가지",
    "개소",
    "종",
    "대",
    "채",
    "톤",
    "㎡",
    "km",
    "ha",
    "만",
    "개 기업",
    "여 명",
    "여 개",
    "여개",
    "주년",
    "개교",
    "개 기관",
    "세대",
    "가구",
    "평",
    "배",
  ],
};
