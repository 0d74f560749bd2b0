import type { DateSlots, QuantitySlots } from "../name-slots.ts";

const wd = "(?:\\s?[（(][月火水木金土日](?:曜日?)?[）)])?";
const to = "\\s?(?:から|[-–~〜～－])\\s?";
const y = "(?:(?<era>令和|平成|昭和)\\s?(?<ey>\\d{1,2}|元)|(?<y>\\d{4}))年";

export const dates: DateSlots = {
  patterns: [
    { name: "full-range", pattern: new RegExp(`(?:${y}\\s?)?(?<m>\\d{1,2})月\\s?(?<d>\\d{1,2})日?${wd}${to}(?:(?<m2>\\d{1,2})月\\s?)?(?<d2>\\d{1,2})日${wd}(?:まで)?`, "gu") },
    { name: "day-range", pattern: new RegExp(`(?<![\\d月]\\s?)(?<d>\\d{1,2})日${wd}${to}(?<d2>\\d{1,2})日${wd}(?:まで)?`, "gu") },
    { name: "year-month-day", pattern: new RegExp(`${y}\\s?(?<m>\\d{1,2})月\\s?(?<d>\\d{1,2})日`, "gu") },
    { name: "separated", pattern: /(?<![\d./-])(?<y>(?:19|20)\d{2})[./-](?<m>\d{1,2})[./-](?<d>\d{1,2})(?!\d)/gu },
    { name: "day-first", pattern: /(?<![\d年月])(?<d>\d{1,2})月(?<m>\d{1,2})日(?!\d)/gu },
    { name: "year-month", pattern: new RegExp(`${y}\\s?(?<m>\\d{1,2})月(?!\\s?\\d{1,2}日)`, "gu") },
    { name: "relative-year-month", pattern: /(?<rely>昨年|去年|今年|本年|来年)の?\s?(?<m>\d{1,2})月(?:\s?(?<d>\d{1,2})日)?/gu },
    { name: "relative-month-day", pattern: /(?<relm>先月|今月|来月)の?\s?(?<d>\d{1,2})日(?!間)/gu },
    { name: "day", pattern: /(?<![\d月年.,/-]\s?|\d)(?<d>\d{1,2})日(?!間|目|本|系|\d|以内|程度|連続|前|後)/gu, confidence: 0.8 },
    { name: "month", pattern: /(?<![\d年])(?<m>\d{1,2})月(?!\s?\d{1,2}日|\d|間)/gu },
    { name: "relative-day", pattern: /(?<rel>本日|今日|昨日|一昨日|明日)/gu },
    { name: "relative-month", pattern: /(?<relm>先月|今月|来月)(?!の?\s?\d)/gu },
    { name: "relative-year", pattern: /(?<rely>昨年度?|去年|今年度?|本年度?|来年度?)(?!の?\s?\d{1,2}月)/gu },
    { name: "year-range", pattern: /(?<!\d)(?<y>(?:19|20)\d{2})年?度?\s?(?:から|[-–~〜～])\s?(?<y2>(?:19|20)\d{2})年/gu },
    { name: "year", pattern: new RegExp(`(?<!\\d)${y}(?!\\s?\\d{1,2}月|間|以上)`, "gu") },
  ],
  months: {},
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  relativeDays: { 本日: 0, 今日: 0, 昨日: -1, 一昨日: -2, 明日: 1 },
  relativeMonths: { 先月: -1, 今月: 0, 来月: 1 },
  relativeYears: { 昨年: -1, 昨年度: -1, 去年: -1, 今年: 0, 今年度: 0, 本年: 0, 本年度: 0, 来年: 1, 来年度: 1 },
};

export const quantities: QuantitySlots = {
  decimal: ".",
  group: ",",
  scales: { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8, 兆: 1e12 },
  mixedScales: true,
  words: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 二十: 20, 三十: 30, 数十: 30 },
  wordsNeedCounter: true,
  currencies: { ドル: "USD", 米ドル: "USD", 円: "JPY", ウォン: "KRW", ユーロ: "EUR", ドン: "VND", 元: "CNY", 人民元: "CNY", $: "USD", "＄": "USD", usd: "USD", "¥": "JPY", "￥": "JPY", "€": "EUR", ポンド: "GBP" },
  percent: ["%", "％", "パーセント"],
  over: ["以上", "超", "を超える", "余り", "余", "強", "少なくとも", "を上回る", "あまり"],
  under: ["未満", "以下", "近く", "弱", "ほぼ", "最大", "近い", "を下回る"],
  about: ["約", "およそ", "程度", "ほど", "前後", "おおよそ"],
  ordinalBefore: ["第"],
  ordinalAfter: ["位", "番目", "回", "周年", "次"],
  ordinalWords: {},
  notBefore: [/^(?:時(?!間)|分(?!の|野)|:\d{2})/u],
  counters: ["人", "名", "社", "件", "カ国", "ヵ国", "か国", "ヶ国", "ケ国", "国", "年", "回", "校", "団体", "機関", "カ所", "か所", "ヶ所", "箇所", "周年", "倍", "つ", "個", "台", "トン", "ヘクタール", "平方メートル", "平方キロ", "キロ", "億", "の国と地域", "日", "カ月", "か月", "ヶ月", "便", "世帯", "都市", "大学", "企業", "拠点", "都道府県", "自治体", "プロジェクト"],
};
