import { type ReadLanguage, readLanguages } from "../vocabularies.ts";
import { french } from "./french.ts";
import { entry, type Spellings, split } from "./rows.ts";
import type { PlaceEntry } from "./types.ts";

/** ISO 3166-1 alpha-2, all officially assigned codes. */
const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/u);

/**
 * Spellings of press beyond the runtime's own (Unicode CLDR through `Intl.DisplayNames`), and the shown name first where press
 * prefers another one. Names of one or two letters that are everyday words carry "?".
 */
const spellings: Readonly<Record<string, Spellings>> = {
  KR: {
    vi: "Hàn Quốc|Đại Hàn Dân Quốc|Cộng hòa Hàn Quốc|Nam Hàn|Nam Triều Tiên|Korea",
    ko: "한국|대한민국|남한",
    ja: "韓国|大韓民国|南朝鮮",
    de: "Südkorea|Republik Korea|Korea|Suedkorea|Süd-Korea",
    en: "South Korea|Republic of Korea|Korea|ROK|S. Korea|S.Korea|Rep. of Korea",
  },
  KP: {
    vi: "Triều Tiên|CHDCND Triều Tiên|Cộng hòa Dân chủ Nhân dân Triều Tiên|Bắc Triều Tiên|Bắc Hàn",
    ko: "북한|조선민주주의인민공화국|북조선",
    ja: "北朝鮮|朝鮮民主主義人民共和国",
    de: "Nordkorea|Demokratische Volksrepublik Korea|DVRK",
    en: "North Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|DPRK|N. Korea",
  },
  VN: {
    vi: "Việt Nam|CHXHCN Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam|VN?",
    ko: "베트남|베트남사회주의공화국|월남?",
    ja: "ベトナム|ヴェトナム|ベトナム社会主義共和国|越南",
    de: "Vietnam|Viet Nam|Sozialistische Republik Vietnam|Việt Nam",
    en: "Vietnam|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|Việt Nam",
  },
  JP: { vi: "Nhật Bản|Nhật", ko: "일본|일본국", ja: "日本", de: "Japan", en: "Japan" },
  CN: {
    vi: "Trung Quốc|CHND Trung Hoa|Cộng hòa Nhân dân Trung Hoa|Trung Hoa",
    ko: "중국|중화인민공화국|중공?",
    ja: "中国|中華人民共和国",
    de: "China|Volksrepublik China|VR China",
    en: "China|People's Republic of China|People’s Republic of China|PRC|P.R. China|PR China",
  },
  TW: { vi: "Đài Loan", ko: "대만|타이완", ja: "台湾|中華民国", de: "Taiwan", en: "Taiwan|Chinese Taipei" },
  HK: { vi: "Hồng Kông|Hong Kong|Hồng Công", ko: "홍콩", ja: "香港", de: "Hongkong|Hong Kong", en: "Hong Kong|Hongkong" },
  MO: { vi: "Ma Cao|Macau|Macao", ko: "마카오", ja: "マカオ|澳門", de: "Macau|Macao", en: "Macao|Macau" },
  US: {
    vi: "Hoa Kỳ|Mỹ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ|Mĩ?|USA",
    ko: "미국|미합중국",
    ja: "米国|アメリカ|アメリカ合衆国|合衆国|USA",
    de: "Vereinigte Staaten|USA|Vereinigte Staaten von Amerika|Vereinigten Staaten|Vereinigten Staaten von Amerika|U.S.A.|US?|Amerika?",
    en: "United States|USA|U.S.|United States of America|U.S.A.|US|America?",
  },
  GB: {
    vi: "Vương quốc Anh|Anh?|Anh Quốc|Vương quốc Liên hiệp Anh và Bắc Ireland|Liên hiệp Anh",
    ko: "영국",
    ja: "英国|イギリス|連合王国",
    de: "Großbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigten Königreichs|UK",
    en: "United Kingdom|UK|U.K.|Britain|Great Britain",
  },
  DE: {
    vi: "Đức?|CHLB Đức|Cộng hòa Liên bang Đức|Cộng hoà Liên bang Đức",
    ko: "독일|독일연방공화국",
    ja: "ドイツ|ドイツ連邦共和国|独逸",
    de: "Deutschland|Bundesrepublik Deutschland|BRD",
    en: "Germany|Federal Republic of Germany",
  },
  FR: { vi: "Pháp|Cộng hòa Pháp", ko: "프랑스|불란서", ja: "フランス|仏国", de: "Frankreich", en: "France" },
  IT: { vi: "Ý?|Italia|Italy|I-ta-li-a", ko: "이탈리아|이태리", ja: "イタリア", de: "Italien", en: "Italy" },
  ES: { vi: "Tây Ban Nha", ko: "스페인|에스파냐", ja: "スペイン", de: "Spanien", en: "Spain" },
  PT: { vi: "Bồ Đào Nha", ko: "포르투갈", ja: "ポルトガル", de: "Portugal", en: "Portugal" },
  NL: {
    vi: "Hà Lan",
    ko: "네덜란드|화란",
    ja: "オランダ",
    de: "Niederlande|Niederlanden|Holland?|Königreich der Niederlande",
    en: "Netherlands|Holland?",
  },
  BE: { vi: "Bỉ|Vương quốc Bỉ", ko: "벨기에", ja: "ベルギー", de: "Belgien", en: "Belgium" },
  CH: {
    vi: "Thụy Sĩ|Thuỵ Sĩ|Thụy Sỹ|Thuỵ Sỹ",
    ko: "스위스",
    ja: "スイス",
    de: "Schweiz|Schweizerische Eidgenossenschaft",
    en: "Switzerland",
  },
  AT: { vi: "Áo?|Cộng hòa Áo", ko: "오스트리아", ja: "オーストリア", de: "Österreich", en: "Austria" },
  CZ: {
    vi: "Séc|Cộng hòa Séc|Cộng hoà Séc|CH Séc|Czech",
    ko: "체코|체코공화국",
    ja: "チェコ|チェコ共和国",
    de: "Tschechien|Tschechische Republik|Tschechischen Republik",
    en: "Czechia|Czech Republic",
  },
  SK: { vi: "Slovakia|Xlô-va-ki-a", ko: "슬로바키아", ja: "スロバキア", de: "Slowakei", en: "Slovakia|Slovak Republic" },
  PL: { vi: "Ba Lan", ko: "폴란드", ja: "ポーランド", de: "Polen", en: "Poland" },
  HU: { vi: "Hungary|Hung-ga-ri|Hungari", ko: "헝가리", ja: "ハンガリー", de: "Ungarn", en: "Hungary" },
  RO: { vi: "Romania|Rumani|Ru-ma-ni", ko: "루마니아", ja: "ルーマニア", de: "Rumänien", en: "Romania" },
  BG: { vi: "Bulgaria|Bun-ga-ri", ko: "불가리아", ja: "ブルガリア", de: "Bulgarien", en: "Bulgaria" },
  RU: {
    vi: "Nga?|Liên bang Nga|LB Nga",
    ko: "러시아|러시아연방",
    ja: "ロシア|ロシア連邦",
    de: "Russland|Russische Föderation|Russischen Föderation",
    en: "Russia|Russian Federation",
  },
  UA: { vi: "Ukraine|Ukraina|U-crai-na", ko: "우크라이나", ja: "ウクライナ", de: "Ukraine", en: "Ukraine" },
  BY: { vi: "Belarus|Bê-la-rút", ko: "벨라루스", ja: "ベラルーシ", de: "Belarus|Weißrussland", en: "Belarus" },
  GR: { vi: "Hy Lạp", ko: "그리스", ja: "ギリシャ|ギリシア", de: "Griechenland", en: "Greece" },
  IE: { vi: "Ireland|Ai-len|Ai Len", ko: "아일랜드", ja: "アイルランド", de: "Irland", en: "Ireland" },
  SE: { vi: "Thụy Điển|Thuỵ Điển", ko: "스웨덴", ja: "スウェーデン", de: "Schweden", en: "Sweden" },
  NO: { vi: "Na Uy", ko: "노르웨이", ja: "ノルウェー", de: "Norwegen", en: "Norway" },
  DK: { vi: "Đan Mạch", ko: "덴마크", ja: "デンマーク", de: "Dänemark", en: "Denmark" },
  FI: { vi: "Phần Lan", ko: "핀란드", ja: "フィンランド", de: "Finnland", en: "Finland" },
  IS: { vi: "Iceland|Ai-xơ-len", ko: "아이슬란드", ja: "アイスランド", de: "Island?|Republik Island", en: "Iceland" },
  TR: {
    vi: "Thổ Nhĩ Kỳ|Thổ Nhĩ Kì|Türkiye",
    ko: "튀르키예|터키",
    ja: "トルコ|トルコ共和国",
    de: "Türkei|Türkiye",
    en: "Türkiye|Turkey|Turkiye",
  },
  GE: {
    vi: "Georgia?|Gruzia|Gru-di-a",
    ko: "조지아?|그루지야",
    ja: "ジョージア?|グルジア",
    de: "Georgien",
    en: "Georgia?|Republic of Georgia",
  },
  AM: { vi: "Armenia|Ác-mê-ni-a", ko: "아르메니아", ja: "アルメニア", de: "Armenien", en: "Armenia" },
  AZ: { vi: "Azerbaijan|A-déc-bai-gian", ko: "아제르바이잔", ja: "アゼルバイジャン", de: "Aserbaidschan", en: "Azerbaijan" },
  KZ: { vi: "Kazakhstan|Ca-dắc-xtan", ko: "카자흐스탄", ja: "カザフスタン", de: "Kasachstan", en: "Kazakhstan" },
  UZ: { vi: "Uzbekistan|U-dơ-bê-ki-xtan", ko: "우즈베키스탄|우즈벡", ja: "ウズベキスタン", de: "Usbekistan", en: "Uzbekistan" },
  KG: {
    vi: "Kyrgyzstan",
    ko: "키르기스스탄|키르기즈스탄|키르기스",
    ja: "キルギス|キルギスタン",
    de: "Kirgisistan|Kirgistan",
    en: "Kyrgyzstan|Kyrgyz Republic",
  },
  MN: { vi: "Mông Cổ", ko: "몽골|몽고", ja: "モンゴル|モンゴル国", de: "Mongolei", en: "Mongolia" },
  LA: {
    vi: "Lào|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào",
    ko: "라오스|라오스인민민주공화국",
    ja: "ラオス|ラオス人民民主共和国",
    de: "Laos|Demokratische Volksrepublik Laos",
    en: "Laos|Lao PDR|Lao People's Democratic Republic|Lao People’s Democratic Republic",
  },
  KH: {
    vi: "Campuchia|Vương quốc Campuchia|Cam-pu-chia|Căm-pu-chia",
    ko: "캄보디아",
    ja: "カンボジア",
    de: "Kambodscha",
    en: "Cambodia|Kingdom of Cambodia",
  },
  TH: { vi: "Thái Lan", ko: "태국|타이?", ja: "タイ|タイ王国|タイ国", de: "Thailand", en: "Thailand" },
  MM: {
    vi: "Myanmar|Mi-an-ma|Miến Điện|My-an-ma",
    ko: "미얀마|버마",
    ja: "ミャンマー|ビルマ",
    de: "Myanmar|Burma|Birma",
    en: "Myanmar|Burma",
  },
  MY: { vi: "Malaysia|Ma-lai-xi-a|Mã Lai", ko: "말레이시아|말레이지아", ja: "マレーシア", de: "Malaysia", en: "Malaysia" },
  SG: { vi: "Singapore|Xinh-ga-po|Xin-ga-po|Singapo", ko: "싱가포르|싱가폴", ja: "シンガポール", de: "Singapur", en: "Singapore" },
  ID: { vi: "Indonesia|In-đô-nê-xi-a|Indônêxia", ko: "인도네시아|인니", ja: "インドネシア", de: "Indonesien", en: "Indonesia" },
  PH: { vi: "Philippines|Phi-líp-pin|Philippin", ko: "필리핀", ja: "フィリピン", de: "Philippinen", en: "Philippines" },
  BN: {
    vi: "Brunei|Bru-nây|Brunei Darussalam",
    ko: "브루나이",
    ja: "ブルネイ",
    de: "Brunei|Brunei Darussalam",
    en: "Brunei|Brunei Darussalam",
  },
  TL: {
    vi: "Đông Timor|Timor Leste|Timor-Leste|Ti-mo Lét-xtê",
    ko: "동티모르",
    ja: "東ティモール",
    de: "Osttimor|Timor-Leste",
    en: "Timor-Leste|East Timor",
  },
  IN: { vi: "Ấn Độ", ko: "인도|인도공화국", ja: "インド", de: "Indien", en: "India" },
  PK: { vi: "Pakistan|Pa-ki-xtan", ko: "파키스탄", ja: "パキスタン", de: "Pakistan", en: "Pakistan" },
  BD: { vi: "Bangladesh|Băng-la-đét", ko: "방글라데시", ja: "バングラデシュ|バングラディシュ", de: "Bangladesch", en: "Bangladesh" },
  LK: { vi: "Sri Lanka|Xri Lan-ca", ko: "스리랑카", ja: "スリランカ", de: "Sri Lanka", en: "Sri Lanka" },
  NP: { vi: "Nepal|Nê-pan", ko: "네팔", ja: "ネパール", de: "Nepal", en: "Nepal" },
  AU: {
    vi: "Úc|Australia|Ô-xtrây-li-a|Ôxtrâylia",
    ko: "호주|오스트레일리아",
    ja: "オーストラリア|豪州",
    de: "Australien",
    en: "Australia",
  },
  NZ: { vi: "New Zealand|Niu Di-lân|Niu Dilân", ko: "뉴질랜드", ja: "ニュージーランド|ＮＺ|NZ", de: "Neuseeland", en: "New Zealand" },
  CA: { vi: "Canada|Ca-na-đa", ko: "캐나다", ja: "カナダ", de: "Kanada", en: "Canada" },
  MX: { vi: "Mexico|Mê-hi-cô|Mêhicô", ko: "멕시코", ja: "メキシコ", de: "Mexiko", en: "Mexico" },
  BR: { vi: "Brazil|Bra-xin|Braxin", ko: "브라질", ja: "ブラジル", de: "Brasilien", en: "Brazil" },
  AR: { vi: "Argentina|Ác-hen-ti-na", ko: "아르헨티나", ja: "アルゼンチン", de: "Argentinien", en: "Argentina" },
  CL: { vi: "Chile|Chi-lê", ko: "칠레", ja: "チリ?|チリ共和国", de: "Chile", en: "Chile" },
  PE: { vi: "Peru|Pê-ru", ko: "페루", ja: "ペルー", de: "Peru", en: "Peru" },
  CO: { vi: "Colombia|Cô-lôm-bi-a", ko: "콜롬비아", ja: "コロンビア", de: "Kolumbien", en: "Colombia" },
  CU: { vi: "Cuba|Cu-ba", ko: "쿠바", ja: "キューバ", de: "Kuba", en: "Cuba" },
  AE: {
    vi: "Các Tiểu vương quốc Ả Rập Thống nhất|UAE|Các Tiểu vương quốc Arab Thống nhất|Các Tiểu vương quốc Ả-rập Thống nhất",
    ko: "아랍에미리트|아랍에미리트연합|UAE",
    ja: "アラブ首長国連邦|UAE|ＵＡＥ",
    de: "Vereinigte Arabische Emirate|VAE|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten",
    en: "United Arab Emirates|UAE|U.A.E.",
  },
  SA: {
    vi: "Ả Rập Xê Út|Ả-rập Xê-út|Saudi Arabia|Ả Rập Saudi|Arab Saudi|Ả rập Xê út",
    ko: "사우디아라비아|사우디",
    ja: "サウジアラビア|サウジ",
    de: "Saudi-Arabien|Königreich Saudi-Arabien",
    en: "Saudi Arabia|Kingdom of Saudi Arabia|KSA",
  },
  QA: { vi: "Qatar|Ca-ta", ko: "카타르", ja: "カタール", de: "Katar", en: "Qatar" },
  KW: { vi: "Kuwait|Cô-oét", ko: "쿠웨이트", ja: "クウェート", de: "Kuwait", en: "Kuwait" },
  OM: { vi: "Oman|Ô-man", ko: "오만?", ja: "オマーン", de: "Oman", en: "Oman" },
  BH: { vi: "Bahrain|Ba-ranh", ko: "바레인", ja: "バーレーン", de: "Bahrain", en: "Bahrain" },
  IR: { vi: "Iran|I-ran", ko: "이란", ja: "イラン", de: "Iran", en: "Iran" },
  IQ: { vi: "Iraq|I-rắc", ko: "이라크", ja: "イラク", de: "Irak", en: "Iraq" },
  IL: { vi: "Israel|I-xra-en|Ixraen", ko: "이스라엘", ja: "イスラエル", de: "Israel", en: "Israel" },
  JO: { vi: "Jordan|Gioóc-đa-ni", ko: "요르단", ja: "ヨルダン", de: "Jordanien", en: "Jordan|Hashemite Kingdom of Jordan" },
  EG: { vi: "Ai Cập", ko: "이집트", ja: "エジプト", de: "Ägypten", en: "Egypt" },
  MA: { vi: "Maroc|Morocco|Ma-rốc", ko: "모로코", ja: "モロッコ", de: "Marokko", en: "Morocco" },
  DZ: { vi: "Algeria|An-giê-ri", ko: "알제리", ja: "アルジェリア", de: "Algerien", en: "Algeria" },
  ZA: {
    vi: "Nam Phi|Cộng hòa Nam Phi",
    ko: "남아프리카공화국|남아공|남아프리카 공화국",
    ja: "南アフリカ|南アフリカ共和国|南ア?",
    de: "Südafrika",
    en: "South Africa",
  },
  NG: { vi: "Nigeria|Ni-giê-ri-a", ko: "나이지리아", ja: "ナイジェリア", de: "Nigeria", en: "Nigeria" },
  KE: { vi: "Kenya|Kê-ni-a", ko: "케냐", ja: "ケニア", de: "Kenia", en: "Kenya" },
  ET: { vi: "Ethiopia|Ê-ti-ô-pi-a", ko: "에티오피아", ja: "エチオピア", de: "Äthiopien", en: "Ethiopia" },
  GH: { vi: "Ghana|Ga-na", ko: "가나?|가나공화국", ja: "ガーナ", de: "Ghana", en: "Ghana" },
  TZ: { vi: "Tanzania|Tan-da-ni-a", ko: "탄자니아", ja: "タンザニア", de: "Tansania", en: "Tanzania" },
  CI: {
    vi: "Bờ Biển Ngà|Côte d'Ivoire|Cốt-đi-voa",
    ko: "코트디부아르",
    ja: "コートジボワール",
    de: "Elfenbeinküste|Côte d'Ivoire",
    en: "Côte d'Ivoire|Ivory Coast|Cote d'Ivoire",
  },
  CD: {
    vi: "Cộng hòa Dân chủ Congo|CHDC Congo",
    ko: "콩고민주공화국",
    ja: "コンゴ民主共和国",
    de: "Demokratische Republik Kongo|DR Kongo",
    en: "Democratic Republic of the Congo|DR Congo|DRC",
  },
  CG: {
    vi: "Cộng hòa Congo|Congo?",
    ko: "콩고공화국|콩고?",
    ja: "コンゴ共和国",
    de: "Republik Kongo|Kongo?",
    en: "Republic of the Congo|Congo?",
  },
  LU: { vi: "Luxembourg|Lúc-xăm-bua", ko: "룩셈부르크", ja: "ルクセンブルク", de: "Luxemburg", en: "Luxembourg" },
  MK: { vi: "Bắc Macedonia", ko: "북마케도니아", ja: "北マケドニア", de: "Nordmazedonien", en: "North Macedonia" },
  BA: {
    vi: "Bosnia và Herzegovina|Bosnia",
    ko: "보스니아 헤르체고비나|보스니아",
    ja: "ボスニア・ヘルツェゴビナ|ボスニア",
    de: "Bosnien und Herzegowina|Bosnien",
    en: "Bosnia and Herzegovina|Bosnia",
  },
  VA: { vi: "Vatican|Tòa thánh Vatican", ko: "바티칸|교황청?", ja: "バチカン", de: "Vatikanstadt|Vatikan", en: "Vatican City|Vatican" },
  PS: { vi: "Palestine|Pa-le-xtin", ko: "팔레스타인", ja: "パレスチナ", de: "Palästina", en: "Palestine" },
  SY: { vi: "Syria|Xi-ri", ko: "시리아", ja: "シリア", de: "Syrien", en: "Syria" },
  ML: { ko: "말리?", ja: "マリ?", vi: "Mali", de: "Mali", en: "Mali" },
  SD: { ko: "수단?", vi: "Sudan|Xu-đăng", ja: "スーダン", de: "Sudan", en: "Sudan" },
  TD: { en: "Chad?|Republic of Chad", ko: "차드", vi: "Chad", ja: "チャド", de: "Tschad" },
  TG: { vi: "Togo", ko: "토고?", ja: "トーゴ", de: "Togo", en: "Togo" },
  GN: { vi: "Guinea", ko: "기니?", ja: "ギニア", de: "Guinea", en: "Guinea" },
  NE: { vi: "Niger", ko: "니제르", ja: "ニジェール", de: "Niger", en: "Niger" },
  CM: { vi: "Cameroon|Ca-mơ-run", ko: "카메룬", ja: "カメルーン", de: "Kamerun", en: "Cameroon" },
  BJ: { vi: "Benin", ko: "베냉|베닌", ja: "ベナン", de: "Benin", en: "Benin" },
  GA: { vi: "Gabon", ko: "가봉?", ja: "ガボン", de: "Gabun", en: "Gabon" },
  TO: { vi: "Tonga", ko: "통가", ja: "トンガ", de: "Tonga", en: "Tonga" },
  IM: { vi: "Đảo Man", ko: "맨섬", ja: "マン島", de: "Isle of Man", en: "Isle of Man" },
  GG: { vi: "Guernsey", ko: "건지섬|건지?", ja: "ガーンジー", de: "Guernsey", en: "Guernsey" },
  BT: { vi: "Bhutan|Bu-tan", ko: "부탄?|부탄왕국", ja: "ブータン", de: "Bhutan", en: "Bhutan" },
  JE: { vi: "Jersey?", ko: "저지?", ja: "ジャージー?", de: "Jersey?", en: "Jersey?" },
  WS: { vi: "Samoa", ko: "사모아", ja: "サモア", de: "Samoa", en: "Samoa" },
  PR: { vi: "Puerto Rico", ko: "푸에르토리코", ja: "プエルトリコ", de: "Puerto Rico", en: "Puerto Rico" },
  DO: {
    vi: "Cộng hòa Dominica",
    ko: "도미니카공화국|도미니카 공화국",
    ja: "ドミニカ共和国",
    de: "Dominikanische Republik",
    en: "Dominican Republic",
  },
  FM: {
    vi: "Micronesia|Liên bang Micronesia",
    ko: "미크로네시아",
    ja: "ミクロネシア連邦|ミクロネシア",
    de: "Mikronesien",
    en: "Micronesia|Federated States of Micronesia",
  },
  RE: { vi: "Réunion", ko: "레위니옹", ja: "レユニオン", de: "Réunion", en: "Réunion" },
  YT: { vi: "Mayotte", ko: "마요트", ja: "マヨット", de: "Mayotte", en: "Mayotte" },
  GL: { vi: "Greenland", ko: "그린란드", ja: "グリーンランド", de: "Grönland", en: "Greenland" },
};

const displayNames = Object.fromEntries(
  readLanguages.map((language) => [language, new Intl.DisplayNames(language, { type: "region", fallback: "code" })]),
) as Record<ReadLanguage, Intl.DisplayNames>;

/** Every country of ISO 3166-1, its names from the table above and from the runtime. */
export const countries: readonly PlaceEntry[] = codes.map((code) => entry(code, allSpellings(code)));

function allSpellings(code: string): Spellings {
  const curated: Spellings = { fr: french[code] ?? "", ...spellings[code] };
  return Object.fromEntries(readLanguages.map((language) => [language, joined(curated[language], runtimeName(code, language))]));
}

function joined(curated: string | undefined, runtime: string | undefined): string {
  const known = split(curated);
  const isNew = runtime !== undefined && !known.includes(runtime) && !known.includes(`${runtime}?`);
  return (isNew ? [...known, runtime] : known).join("|");
}

/** The runtime's name without what it puts in brackets ("미얀마(버마)"); undefined where it has none. */
function runtimeName(code: string, language: ReadLanguage): string | undefined {
  const name = displayNames[language].of(code)?.replace(/\s*[（(].*$/u, "");
  return name === code ? undefined : name;
}
