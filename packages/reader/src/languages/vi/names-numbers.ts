import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const day = "(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|mùng|mồng|từ|đến)";

export const dates: DateSlots = {
  patterns: [
    { name: "range-words", pattern: /(?:từ\s+)?(?:ngày\s+)?(?<d>\d{1,2})(?:\/(?<m>\d{1,2}))?\s*(?:[-–~]|đến(?:\s+hết)?(?:\s+ngày)?)\s*(?:ngày\s+)?(?<d2>\d{1,2})\s*(?:\/|[-–]|tháng\s+|\s+tháng\s+)(?<m2>\d{1,2})(?:\s*(?:\/|[-–]|,?\s*năm\s+)(?<y2>\d{4}))?(?![\d/])/giu },
    { name: "day-month-year-words", pattern: /(?:ngày|mùng|mồng)?\s*(?<d>\d{1,2})\s*(?:tháng|\/)\s*(?<m>\d{1,2})\s*,?\s*năm\s+(?<y>\d{4})/giu },
    { name: "day-month-year", pattern: /(?<![\d/.,-])(?<d>\d{1,2})[/\-.](?<m>\d{1,2})[/\-.](?<y>\d{4})(?![\d/])/gu },
    { name: "year-month-day", pattern: /(?<![\d/.,-])(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d/])/gu },
    { name: "day-month-words", pattern: /(?:ngày|mùng|mồng)\s*(?<d>\d{1,2})\s*tháng\s*(?<m>\d{1,2})(?!\s*,?\s*năm\s+\d{4}|\d)/giu },
    { name: "month-year", pattern: /tháng\s+(?<m>\d{1,2})\s*(?:\/|[-–]|,?\s*năm\s+)\s*(?<y>\d{4})(?!\d)/giu },
    { name: "month-year-slash", pattern: /(?<=(?:^|[^\p{L}\p{N}/])(?:trong|từ|đến|vào|kể từ|tính đến|tới)\s)(?<m>\d{1,2})\/(?<y>(?:19|20)\d{2})(?![\d/])/giu },
    { name: "day-month", pattern: new RegExp(`(?:${day}\\s*,?\\s*)(?:ngày\\s+)?(?<d>\\d{1,2})[/\\-](?<m>\\d{1,2})(?![\\d/%]|[.,]\\d)`, "giu") },
    { name: "month", pattern: /(?<![\p{L}\p{N}]\s*)tháng\s+(?<m>\d{1,2})(?!\s*(?:\/|năm\s+\d{4})|\d|\s*(?:đầu|cuối))/giu },
    { name: "relative-month", pattern: /(?<![\p{L}])(?<relm>tháng (?:trước|này|sau|tới))(?![\p{L}])/giu },
    { name: "relative-year", pattern: /(?<![\p{L}])(?<rely>năm (?:ngoái|nay|trước|tới|sau))(?![\p{L}])/giu },
    { name: "relative-day", pattern: /(?<![\p{L}])(?<rel>hôm (?:nay|qua|kia)|ngày mai|sáng nay|chiều nay|tối qua)(?![\p{L}])/giu },
    { name: "year-range", pattern: /(?:giai đoạn|từ(?: năm)?|năm)\s+(?<y>(?:19|20)\d{2})\s*(?:[-–]|đến(?: năm)?)\s*(?<y2>(?:19|20)\d{2})(?!\d)/giu },
    { name: "year", pattern: /(?<![\p{L}])năm\s+(?<y>(?:19|20)\d{2})(?!\d)/giu },
    { name: "bare-year", pattern: /(?<![\d.,/$-])(?<y>(?:199|20[0-4])\d)(?![\d%]|[.,/]\d|\s*(?:người|dự án|doanh nghiệp|USD|tỷ|triệu|m2|ha))/gu, confidence: 0.6 },
  ],
  months: {},
  eras: {},
  relativeDays: { "hôm nay": 0, "sáng nay": 0, "chiều nay": 0, "hôm qua": -1, "tối qua": -1, "hôm kia": -2, "ngày mai": 1 },
  relativeMonths: { "tháng trước": -1, "tháng này": 0, "tháng sau": 1, "tháng tới": 1 },
  relativeYears: { "năm ngoái": -1, "năm trước": -1, "năm nay": 0, "năm tới": 1, "năm sau": 1 },
};

export const quantities: QuantitySlots = {
  decimal: ",",
  group: ".",
  scales: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9, "nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "ngàn tỷ": 1e12, "trăm triệu": 1e8, "trăm tỷ": 1e11 },
  mixedScales: false,
  words: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, "mười hai": 12, "mười lăm": 15, "hai mươi": 20, "ba mươi": 30 },
  wordsNeedCounter: true,
  currencies: {
    usd: "USD", "đô la mỹ": "USD", "đô la": "USD", "đô-la": "USD", "đô la hoa kỳ": "USD", "us$": "USD", $: "USD", đồng: "VND", vnd: "VND", vnđ: "VND", won: "KRW", krw: "KRW", yên: "JPY", jpy: "JPY", euro: "EUR", eur: "EUR", "€": "EUR", "¥": "JPY", "₩": "KRW", "nhân dân tệ": "CNY",
  },
  percent: ["%", "phần trăm"],
  over: ["hơn", "trên", "vượt", "ít nhất", "tối thiểu", "quá"],
  under: ["gần", "dưới", "tối đa", "xấp xỉ dưới", "không quá"],
  about: ["khoảng", "chừng", "ước", "xấp xỉ", "ước đạt"],
  ordinalBefore: ["thứ", "hạng", "vị trí", "lần thứ"],
  ordinalAfter: [],
  ordinalWords: { "thứ nhất": 1, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4, "thứ năm": 5, "thứ sáu": 6, "thứ bảy": 7, "thứ tám": 8, "thứ chín": 9, "thứ mười": 10 },
  notBefore: [/^\s*(?:giờ|h\d{0,2}(?!\p{L})|phút)/iu],
  counters: [
    "quốc gia", "nước", "dự án", "doanh nghiệp", "công ty", "dn", "người", "lao động", "chi nhánh", "thành viên", "đại biểu", "địa phương", "tỉnh", "lần", "sinh viên", "học sinh", "đối tác", "văn bản", "thỏa thuận", "biên bản", "ngày", "tháng", "năm", "chuyến bay", "trường", "đơn vị", "khu công nghiệp", "gian hàng", "cơ sở", "nhà máy", "lĩnh vực", "nội dung", "hộ", "ha", "km", "km2", "m2", "mw", "tấn", "nhà đầu tư",
  ],
};
