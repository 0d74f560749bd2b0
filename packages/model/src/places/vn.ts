import { entry, type RowExtras, split, withSuffix } from "./rows.ts";
import type { PlaceEntry } from "./types.ts";

/** Last day of the 63 units: the National Assembly's merger to 34 took effect on 1 July 2025. */
const merged = "2025-06-30";

/** A province. Latin-script press drops the marks, so those spellings are made here; Korean and Japanese rows are transcriptions. */
function tinh(code: string, vi: string, ko: string, ja: string, lat: number, lon: number, extras: RowExtras = {}): PlaceEntry {
  return unit(code, vi, withSuffix(ko, "성"), withSuffix(respelt(ja), "省"), lat, lon, extras);
}

/** A province that the merger of 2025 joined to another, `into`. */
function joined(code: string, into: string, vi: string, ko: string, ja: string, lat: number, lon: number): PlaceEntry {
  return tinh(code, vi, ko, ja, lat, lon, { into, until: merged });
}

/** A city, provincial or centrally run. */
function pho(code: string, vi: string, ko: string, ja: string, lat: number, lon: number, extras: RowExtras = {}): PlaceEntry {
  return unit(code, vi, withSuffix(ko, "시"), withSuffix(respelt(ja), "市"), lat, lon, extras);
}

/** A rural district, or an urban one of a large city, abolished as a level in 2025. */
function huyen(code: string, vi: string, ko: string, ja: string, lat: number, lon: number): PlaceEntry {
  return unit(code, vi, ko, respelt(ja), lat, lon, { level: "district", until: merged });
}

function unit(code: string, vi: string, ko: string, ja: string, lat: number, lon: number, extras: RowExtras): PlaceEntry {
  const latin = bare(vi);
  const en = extras.de === undefined ? latin : `${extras.de}|${latin}`;
  return entry(code, { vi: retoned(vi), ko, ja, de: en, en: en.replace(/[^|]*-Stadt\|/gu, "") }, lat, lon, extras);
}

/** Without marks, and as written at home: "Vĩnh Phúc" → "Vinh Phuc|Vĩnh Phúc". What is an everyday word in Vietnamese is none abroad. */
function bare(vi: string): string {
  const home = vi.replace(/\?/gu, "");
  const plain = home
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/đ/gu, "d")
    .replace(/Đ/gu, "D");
  return `${plain}|${home}`;
}

/** Both customs of placing the tone mark: "Khánh Hòa" and "Khánh Hoà". */
function retoned(vi: string): string {
  const other = vi.replace(/òa/gu, "oà").replace(/óa/gu, "oá");
  return other === vi ? vi : [...split(vi), ...split(other)].join("|");
}

/** ヴ is also written with バ row letters: "ヴィンフック" and "ビンフック". */
function respelt(ja: string): string {
  const other = ja.replace(/ヴィ/gu, "ビ").replace(/ヴァ/gu, "バ").replace(/ヴェ/gu, "ベ").replace(/ヴォ/gu, "ボ").replace(/ヴ/gu, "ブ");
  return other === ja ? ja : [...split(ja), ...split(other)].join("|");
}

/**
 * Vietnam's 63 provinces and cities until June 2025. Of these, 34 go on under their names, 23 of them enlarged by the others, which say so
 * as `successor`; a name keeps its code, so that a record of 2023 and one of 2026 about Bắc Ninh meet.
 */
export const vn: readonly PlaceEntry[] = [
  pho("VN-HN", "Hà Nội", "하노이", "ハノイ|河内?", 21.0, 105.8, { de: "Hanoi" }),
  pho(
    "VN-SG",
    "Thành phố Hồ Chí Minh|TP.HCM|TP. Hồ Chí Minh|TP Hồ Chí Minh|TP.Hồ Chí Minh|TP HCM|TP. HCM|TPHCM|Tp.HCM|Hồ Chí Minh?|Sài Gòn",
    "호찌민|호치민|사이공",
    "ホーチミン|サイゴン",
    10.8,
    106.7,
    { de: "Ho-Chi-Minh-Stadt|Ho Chi Minh City|Ho Chi Minh?|Hochiminh City|HCM City|HCMC|Saigon|Ho-Chi-Minh-City" },
  ),
  pho("VN-HP", "Hải Phòng", "하이퐁", "ハイフォン", 20.9, 106.7, { de: "Haiphong|Hai Phong" }),
  pho("VN-DN", "Đà Nẵng", "다낭", "ダナン", 16.1, 108.2, { de: "Da Nang|Danang" }),
  pho("VN-CT", "Cần Thơ", "껀터|칸토", "カントー", 10.0, 105.8),
  pho(
    "VN-26",
    "Huế|Thừa Thiên Huế|Thừa Thiên-Huế|Thừa Thiên - Huế|Thừa Thiên – Huế|TP Huế|TP. Huế",
    "후에?|트어티엔후에",
    "フエ|トゥアティエン・フエ|トゥアティエンフエ",
    16.5,
    107.6,
    { de: "Hue?" },
  ),

  tinh("VN-01", "Lai Châu", "라이쩌우|라이짜우", "ライチャウ", 22.4, 103.5),
  tinh("VN-02", "Lào Cai", "라오까이|라오카이", "ラオカイ", 22.5, 104.0),
  joined("VN-03", "VN-07", "Hà Giang", "하장|하지앙", "ハザン|ハーザン", 22.8, 105.0),
  tinh("VN-04", "Cao Bằng", "까오방|카오방", "カオバン", 22.7, 106.3),
  tinh("VN-05", "Sơn La", "선라|썬라|손라", "ソンラ", 21.3, 103.9),
  joined("VN-06", "VN-02", "Yên Bái", "옌바이", "イエンバイ", 21.7, 104.9),
  tinh("VN-07", "Tuyên Quang", "뚜옌꽝|투옌꽝", "トゥエンクアン|トゥイエンクアン", 21.8, 105.2),
  tinh("VN-09", "Lạng Sơn", "랑선|랑썬|랑손", "ランソン", 21.9, 106.8),
  tinh("VN-13", "Quảng Ninh", "꽝닌|쾅닌", "クアンニン", 21.0, 107.1),
  joined("VN-14", "VN-68", "Hòa Bình?", "호아빈|화빈", "ホアビン", 20.8, 105.3),
  tinh("VN-18", "Ninh Bình", "닌빈", "ニンビン", 20.3, 106.0),
  joined("VN-20", "VN-66", "Thái Bình?", "타이빈", "タイビン", 20.5, 106.3),
  tinh("VN-21", "Thanh Hóa", "타인호아|탄호아|타잉호아", "タインホア|タインホアー", 19.8, 105.8),
  tinh("VN-22", "Nghệ An", "응에안|응애안", "ゲアン|ゲアーン", 18.7, 105.7),
  tinh("VN-23", "Hà Tĩnh", "하띤|하띵|하틴", "ハティン|ハーティン", 18.3, 105.9),
  joined("VN-24", "VN-25", "Quảng Bình", "꽝빈|쾅빈", "クアンビン", 17.5, 106.6),
  tinh("VN-25", "Quảng Trị", "꽝찌|꽝치", "クアンチ|クアンチー", 16.8, 107.1),
  joined("VN-27", "VN-DN", "Quảng Nam", "꽝남|쾅남", "クアンナム", 15.6, 108.0),
  joined("VN-28", "VN-29", "Kon Tum|Kontum", "꼰뚬|콘툼|꼰툼", "コントゥム|コンツム", 14.4, 108.0),
  tinh("VN-29", "Quảng Ngãi", "꽝응아이|꽝아이", "クアンガイ", 15.1, 108.8),
  tinh("VN-30", "Gia Lai", "잘라이|쟈라이|자라이|지아라이", "ザライ|ジャライ", 14.0, 108.0),
  joined("VN-31", "VN-30", "Bình Định", "빈딘|빈딩", "ビンディン", 13.8, 109.2),
  joined("VN-32", "VN-33", "Phú Yên", "푸옌", "フーイエン|フーエン", 13.1, 109.3),
  tinh("VN-33", "Đắk Lắk|Đắc Lắc|Đăk Lăk|Daklak", "닥락|다크락|닥라크", "ダクラク|ダックラック|ダクラック", 12.7, 108.1),
  tinh("VN-34", "Khánh Hòa", "카인호아|칸호아|카잉호아", "カインホア|カンホア", 12.2, 109.2),
  tinh("VN-35", "Lâm Đồng", "럼동|람동", "ラムドン", 11.9, 108.4),
  joined("VN-36", "VN-34", "Ninh Thuận", "닌투언|닌투안", "ニントゥアン|ニントアン", 11.6, 109.0),
  tinh("VN-37", "Tây Ninh", "떠이닌|타이닌", "タイニン", 11.3, 106.1),
  tinh("VN-39", "Đồng Nai", "동나이", "ドンナイ|ドンナーイ", 10.9, 106.8),
  joined("VN-40", "VN-35", "Bình Thuận", "빈투언|빈투안", "ビントゥアン|ビントアン", 10.9, 108.1),
  joined("VN-41", "VN-37", "Long An", "롱안", "ロンアン", 10.5, 106.4),
  joined(
    "VN-43",
    "VN-SG",
    "Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Bà Rịa – Vũng Tàu|BR-VT|BRVT",
    "바리아붕따우|바리아-붕따우|바리어붕따우",
    "バリア・ブンタウ|バリアブンタウ|バリア=ブンタウ",
    10.5,
    107.2,
  ),
  tinh("VN-44", "An Giang", "안장?|안지앙", "アンザン", 10.4, 105.4),
  tinh("VN-45", "Đồng Tháp", "동탑", "ドンタップ", 10.5, 105.6),
  joined("VN-46", "VN-45", "Tiền Giang", "띠엔장|티엔장", "ティエンザン", 10.4, 106.4),
  joined("VN-47", "VN-44", "Kiên Giang", "끼엔장|키엔장|낀장", "キエンザン", 10.0, 105.1),
  tinh("VN-49", "Vĩnh Long", "빈롱", "ヴィンロン", 10.3, 106.0),
  joined("VN-50", "VN-49", "Bến Tre", "벤쩨|벤째|벤트레", "ベンチェ", 10.2, 106.4),
  joined("VN-51", "VN-49", "Trà Vinh", "짜빈|차빈", "チャヴィン", 9.9, 106.3),
  joined("VN-52", "VN-CT", "Sóc Trăng", "속짱|속트랑", "ソクチャン", 9.6, 106.0),
  joined("VN-53", "VN-69", "Bắc Kạn|Bắc Cạn", "박깐|박칸|박껀", "バックカン|バッカン|バクカン", 22.1, 105.8),
  joined("VN-54", "VN-56", "Bắc Giang", "박장|박지앙|박쟝", "バクザン|バックザン|バクジャン", 21.3, 106.2),
  joined("VN-55", "VN-59", "Bạc Liêu", "박리에우|박리우|박려우", "バクリエウ|バックリュウ", 9.3, 105.7),
  tinh("VN-56", "Bắc Ninh", "박닌|박닝|박린", "バクニン|バックニン", 21.2, 106.1),
  joined("VN-57", "VN-SG", "Bình Dương", "빈즈엉|빈증|빈즈응|빈두옹", "ビンズオン|ビンズン|ビンズーン", 11.0, 106.7),
  joined("VN-58", "VN-39", "Bình Phước", "빈프억|빈푸옥|빈푸억|빈프옥", "ビンフオック", 11.5, 106.9),
  tinh("VN-59", "Cà Mau", "까마우|카마우", "カマウ|カーマウ", 9.2, 105.2),
  joined("VN-61", "VN-HP", "Hải Dương", "하이즈엉|하이증|하이드엉|하이두옹", "ハイズオン|ハイズン", 20.9, 106.3),
  joined("VN-63", "VN-18", "Hà Nam", "하남?", "ハナム", 20.5, 105.9),
  tinh("VN-66", "Hưng Yên", "흥옌|훙옌|흥이엔", "フンイエン|フンエン", 20.7, 106.1),
  joined("VN-67", "VN-18", "Nam Định", "남딘|남딩", "ナムディン", 20.4, 106.2),
  tinh("VN-68", "Phú Thọ", "푸토", "フート|フートー", 21.4, 105.2),
  tinh("VN-69", "Thái Nguyên", "타이응우옌|타이응웬|타이응우엔|타이응우엔", "タイグエン|ターイグエン", 21.6, 105.8),
  joined("VN-70", "VN-68", "Vĩnh Phúc", "빈푹", "ヴィンフック|ヴィンフックー", 21.3, 105.6),
  tinh("VN-71", "Điện Biên", "디엔비엔", "ディエンビエン", 21.4, 103.0),
  joined("VN-72", "VN-35", "Đắk Nông|Đắc Nông|Đăk Nông|Daknong", "닥농|다크농", "ダクノン|ダックノン", 12.0, 107.7),
  joined("VN-73", "VN-CT", "Hậu Giang", "허우장|하우장", "ハウザン", 9.8, 105.5),

  pho("VN-21/thanh-hoa", "thành phố Thanh Hóa|TP Thanh Hóa|TP. Thanh Hóa", "", "", 19.8, 105.8),
  pho("VN-13/ha-long", "Hạ Long", "하롱|할롱", "ハロン", 21.0, 107.1, { de: "Ha Long|Halong" }),
  pho("VN-13/mong-cai", "Móng Cái", "몽까이", "モンカイ", 21.5, 108.0),
  pho("VN-13/uong-bi", "Uông Bí", "우옹비", "ウオンビ", 21.0, 106.8),
  pho("VN-13/cam-pha", "Cẩm Phả", "깜파", "カムファ", 21.0, 107.3),
  pho("VN-13/quang-yen", "Quảng Yên", "꽝옌", "クアンイエン", 20.9, 106.8),
  pho("VN-34/nha-trang", "Nha Trang", "나트랑|냐짱|나짱", "ニャチャン", 12.2, 109.2),
  pho("VN-34/cam-ranh", "Cam Ranh", "깜라인|캄란|깜란", "カムラン", 11.9, 109.2),
  pho("VN-35/da-lat", "Đà Lạt", "달랏|다랏", "ダラット", 11.9, 108.4, { de: "Da Lat|Dalat" }),
  pho("VN-35/bao-loc", "Bảo Lộc", "바오록", "バオロック", 11.5, 107.8),
  pho("VN-43/vung-tau", "Vũng Tàu", "붕따우|붕타우", "ブンタウ", 10.3, 107.1),
  pho("VN-43/ba-ria", "Bà Rịa", "바리아", "バリア?", 10.5, 107.2),
  huyen("VN-43/phu-my", "Phú Mỹ", "푸미", "フーミー", 10.6, 107.1),
  huyen("VN-43/con-dao", "Côn Đảo", "꼰다오", "コンダオ", 8.7, 106.6),
  pho("VN-27/hoi-an", "Hội An", "호이안", "ホイアン", 15.9, 108.3),
  pho("VN-27/tam-ky", "Tam Kỳ", "땀끼|탐키", "タムキー", 15.6, 108.5),
  huyen("VN-27/chu-lai", "Chu Lai", "쭈라이|추라이|츄라이", "チュライ", 15.4, 108.7),
  huyen("VN-29/dung-quat", "Dung Quất", "중꽛|융깟", "ズンクアット", 15.4, 108.8),
  pho("VN-31/quy-nhon", "Quy Nhơn|Qui Nhơn", "꾸이년|퀴논|퀴년", "クイニョン", 13.8, 109.2),
  pho("VN-30/pleiku", "Pleiku", "쁠래이꾸|플레이쿠", "プレイク", 14.0, 108.0),
  pho(
    "VN-33/buon-ma-thuot",
    "Buôn Ma Thuột|Buôn Mê Thuột|Ban Mê Thuột",
    "부온마투옷|부온마투엇",
    "バンメトート|ブオンマトート",
    12.7,
    108.0,
  ),
  pho("VN-32/tuy-hoa", "Tuy Hòa", "뚜이호아", "トゥイホア", 13.1, 109.3),
  pho("VN-36/phan-rang", "Phan Rang - Tháp Chàm|Phan Rang-Tháp Chàm|Phan Rang", "판랑", "ファンラン", 11.6, 109.0),
  pho("VN-40/phan-thiet", "Phan Thiết", "판티엣", "ファンティエット", 10.9, 108.1),
  pho("VN-22/vinh", "thành phố Vinh|TP Vinh|TP. Vinh|Vinh?", "빈시", "ヴィン市|ビン市", 18.7, 105.7),
  pho("VN-25/dong-ha", "Đông Hà", "동하?", "ドンハ", 16.8, 107.1),
  pho("VN-24/dong-hoi", "Đồng Hới", "동허이", "ドンホイ", 17.5, 106.6),
  huyen("VN-23/vung-ang", "Vũng Áng", "붕앙", "ブンアン", 18.1, 106.4),
  huyen("VN-23/ky-anh", "Kỳ Anh", "끼아인|키안", "キーアイン", 18.1, 106.3),
  huyen("VN-21/nghi-son", "Nghi Sơn", "응이선|응히손|응이손", "ギソン|ニソン", 19.4, 105.7),
  pho("VN-21/sam-son", "Sầm Sơn", "삼선?|삼손?", "サムソン?", 19.7, 105.9),
  pho("VN-67/nam-dinh", "thành phố Nam Định|TP Nam Định|TP. Nam Định", "남딘시|남딩시", "ナムディン市", 20.4, 106.2),
  pho("VN-63/phu-ly", "Phủ Lý", "푸리?", "フーリー", 20.5, 105.9),
  huyen("VN-63/dong-van", "Đồng Văn", "동반?", "ドンバン|ドンヴァン", 20.6, 105.9),
  huyen("VN-63/duy-tien", "Duy Tiên", "주이띠엔|두이티엔", "ズイティエン", 20.6, 105.9),
  pho("VN-18/hoa-lu", "Hoa Lư", "호아르", "ホアルー", 20.3, 105.9),
  pho("VN-18/tam-diep", "Tam Điệp", "땀디엡", "タムディエップ", 20.2, 105.9),
  pho("VN-70/vinh-yen", "Vĩnh Yên", "빈옌", "ヴィンイエン", 21.3, 105.6),
  pho("VN-70/phuc-yen", "Phúc Yên", "푹옌", "フックイエン", 21.2, 105.7),
  huyen("VN-70/binh-xuyen", "Bình Xuyên", "빈쑤옌", "ビンスエン", 21.3, 105.7),
  huyen("VN-70/tam-dao", "Tam Đảo", "땀다오|탐다오", "タムダオ", 21.5, 105.6),
  pho("VN-68/viet-tri", "Việt Trì", "비엣찌", "ヴィエットチ|ヴィエッチ", 21.3, 105.4),
  pho("VN-69/song-cong", "Sông Công", "송꽁", "ソンコン", 21.5, 105.8),
  pho("VN-69/pho-yen", "Phổ Yên", "포옌", "フォーイエン", 21.4, 105.9),
  huyen("VN-69/phu-binh", "Phú Bình", "푸빈", "フービン", 21.5, 106.0),
  pho("VN-56/tu-son", "Từ Sơn", "뜨선|뜨썬", "トゥーソン", 21.1, 106.0),
  huyen("VN-56/que-vo", "Quế Võ", "꾸에보|꿰보|퀘보", "クエボー|クエヴォ", 21.2, 106.2),
  huyen("VN-56/yen-phong", "Yên Phong", "옌퐁", "イエンフォン", 21.2, 105.9),
  huyen("VN-56/thuan-thanh", "Thuận Thành", "투언타인|투안탄", "トゥアンタイン", 21.0, 106.1),
  huyen("VN-56/tien-du", "Tiên Du", "띠엔주|티엔두", "ティエンズー", 21.1, 106.0),
  huyen("VN-54/viet-yen", "Việt Yên", "비엣옌", "ヴィエットイエン", 21.3, 106.1),
  huyen("VN-54/hiep-hoa", "Hiệp Hòa", "히엡호아", "ヒエップホア", 21.4, 106.0),
  huyen("VN-54/yen-dung", "Yên Dũng", "옌중", "イエンズン", 21.2, 106.2),
  pho("VN-61/chi-linh", "Chí Linh", "찌린", "チーリン", 21.1, 106.4),
  huyen("VN-61/cam-giang", "Cẩm Giàng", "깜장", "カムザン", 21.0, 106.2),
  huyen("VN-66/yen-my", "Yên Mỹ", "옌미", "イエンミー", 20.9, 106.0),
  huyen("VN-66/van-lam", "Văn Lâm", "반럼", "ヴァンラム", 21.0, 106.0),
  huyen("VN-66/my-hao", "Mỹ Hào", "미하오", "ミーハオ", 20.9, 106.1),
  huyen("VN-66/pho-noi", "Phố Nối", "포노이", "フォーノイ", 20.9, 106.1),
  pho("VN-02/sa-pa", "Sa Pa|Sapa", "사파", "サパ", 22.3, 103.8),
  pho("VN-71/dien-bien-phu", "Điện Biên Phủ", "디엔비엔푸", "ディエンビエンフー", 21.4, 103.0),
  huyen("VN-09/dong-dang", "Đồng Đăng", "동당?", "ドンダン", 21.9, 106.7),
  huyen("VN-HP/cat-hai", "Cát Hải", "깟하이", "カットハイ", 20.8, 106.9),
  huyen("VN-HP/cat-ba", "Cát Bà", "깟바|캇바", "カットバ|カットバー", 20.7, 107.0),
  huyen("VN-HP/lach-huyen", "Lạch Huyện", "락후옌", "ラックフェン|ラックフエン", 20.8, 106.9),
  huyen("VN-HP/dinh-vu", "Đình Vũ", "딘부|딩부", "ディンブー|ディンヴー", 20.8, 106.8),
  huyen("VN-HP/an-duong", "An Dương", "안즈엉", "アンズオン", 20.9, 106.6),
  huyen("VN-HP/thuy-nguyen", "Thủy Nguyên|Thuỷ Nguyên", "투이응우옌", "トゥイグエン", 20.9, 106.7),
  huyen("VN-HP/hong-bang", "Hồng Bàng", "홍방", "ホンバン", 20.9, 106.7),
  huyen("VN-HP/hai-an", "Hải An", "하이안", "ハイアン", 20.8, 106.7),
  huyen("VN-HP/do-son", "Đồ Sơn", "도선?|도썬", "ドーソン", 20.7, 106.8),
  huyen("VN-HN/ba-dinh", "Ba Đình", "바딘|바딩", "バーディン|バディン", 21.0, 105.8),
  huyen("VN-HN/hoan-kiem", "Hoàn Kiếm", "호안끼엠", "ホアンキエム", 21.0, 105.9),
  huyen("VN-HN/cau-giay", "Cầu Giấy", "꺼우저이", "カウザイ|カウゼイ", 21.0, 105.8),
  huyen("VN-HN/nam-tu-liem", "Nam Từ Liêm", "남뜨리엠", "ナムトゥーリエム", 21.0, 105.8),
  huyen("VN-HN/bac-tu-liem", "Bắc Từ Liêm", "박뜨리엠", "バックトゥーリエム", 21.1, 105.8),
  huyen("VN-HN/tay-ho", "Tây Hồ", "떠이호", "タイホー", 21.1, 105.8),
  huyen("VN-HN/long-bien", "Long Biên", "롱비엔", "ロンビエン", 21.0, 105.9),
  huyen("VN-HN/ha-dong", "Hà Đông", "하동?", "ハドン", 21.0, 105.8),
  huyen("VN-HN/dong-anh", "Đông Anh", "동아인", "ドンアイン|ドンアン", 21.1, 105.8),
  huyen("VN-HN/hoa-lac", "Hòa Lạc", "호아락|화락", "ホアラック", 21.0, 105.5),
  huyen("VN-HN/me-linh", "Mê Linh", "메린", "メーリン|メリン", 21.2, 105.7),
  huyen("VN-HN/soc-son", "Sóc Sơn", "속선|속썬", "ソクソン", 21.3, 105.8),
  huyen("VN-HN/noi-bai", "Nội Bài", "노이바이", "ノイバイ", 21.2, 105.8),
  huyen("VN-DN/hai-chau", "Hải Châu", "하이쩌우", "ハイチャウ", 16.1, 108.2),
  huyen("VN-DN/lien-chieu", "Liên Chiểu", "리엔찌에우", "リエンチエウ", 16.1, 108.2),
  huyen("VN-DN/ngu-hanh-son", "Ngũ Hành Sơn", "응우하인선", "グーハインソン", 16.0, 108.3),
  pho("VN-SG/thu-duc", "Thủ Đức", "투득", "トゥードゥック|トゥドゥック", 10.8, 106.8),
  huyen("VN-SG/cu-chi", "Củ Chi", "꾸찌|구찌?", "クチ?", 11.0, 106.5),
  huyen("VN-SG/can-gio", "Cần Giờ", "껀저", "カンザー|カンゾー", 10.5, 106.9),
  huyen("VN-SG/nha-be", "Nhà Bè", "냐베", "ニャーベー|ニャベ", 10.7, 106.7),
  huyen("VN-SG/binh-thanh", "Bình Thạnh", "빈타인|빈탄", "ビンタイン", 10.8, 106.7),
  huyen("VN-SG/tan-binh", "Tân Bình", "떤빈|탄빈", "タンビン", 10.8, 106.7),
  huyen("VN-SG/phu-nhuan", "Phú Nhuận", "푸뉴언|푸뉴안", "フーニュアン", 10.8, 106.7),
  pho("VN-57/thu-dau-mot", "Thủ Dầu Một", "투저우못|투다우못|투더우못", "トゥーザウモット|トゥザウモット", 11.0, 106.7),
  pho("VN-57/di-an", "Dĩ An", "디안|지안", "ジーアン|ジアン?", 10.9, 106.8),
  pho("VN-57/thuan-an", "Thuận An", "투언안|투안안", "トゥアンアン", 10.9, 106.7),
  pho("VN-57/tan-uyen", "Tân Uyên", "떤우옌|탄우옌", "タンウエン", 11.1, 106.8),
  pho("VN-57/ben-cat", "Bến Cát", "벤깟|벤캇", "ベンカット", 11.1, 106.6),
  huyen("VN-57/bau-bang", "Bàu Bàng", "바우방", "バウバン", 11.3, 106.6),
  pho("VN-39/bien-hoa", "Biên Hòa", "비엔호아", "ビエンホア", 11.0, 106.8),
  pho("VN-39/long-khanh", "Long Khánh", "롱카인|롱칸", "ロンカイン|ロンカン", 10.9, 107.2),
  huyen("VN-39/nhon-trach", "Nhơn Trạch", "년짝|논짝", "ニョンチャック|ニョンチャク", 10.7, 106.9),
  huyen("VN-39/long-thanh", "Long Thành", "롱타인|롱탄", "ロンタイン", 10.8, 107.0),
  huyen("VN-39/trang-bom", "Trảng Bom", "짱봄", "チャンボム", 10.9, 107.0),
  pho("VN-58/dong-xoai", "Đồng Xoài", "동쏘아이", "ドンソアイ", 11.5, 106.9),
  huyen("VN-58/chon-thanh", "Chơn Thành", "쩐타인", "チョンタイン", 11.4, 106.6),
  pho("VN-41/tan-an", "Tân An", "떤안|탄안", "タンアン", 10.5, 106.4),
  huyen("VN-41/duc-hoa", "Đức Hòa", "득호아", "ドゥックホア", 10.9, 106.4),
  huyen("VN-41/ben-luc", "Bến Lức", "벤륵|벤룩", "ベンルック", 10.6, 106.5),
  huyen("VN-41/can-giuoc", "Cần Giuộc", "껀주옥", "カンズオック", 10.6, 106.7),
  pho("VN-46/my-tho", "Mỹ Tho", "미토??", "ミトー", 10.4, 106.4),
  pho("VN-45/cao-lanh", "Cao Lãnh", "까오라인|카오란", "カオライン", 10.5, 105.6),
  pho("VN-45/sa-dec", "Sa Đéc", "사덱", "サデック", 10.3, 105.8),
  pho("VN-44/long-xuyen", "Long Xuyên", "롱쑤옌", "ロンスエン|ロンスイエン", 10.4, 105.4),
  pho("VN-44/chau-doc", "Châu Đốc", "쩌우독", "チャウドック", 10.7, 105.1),
  pho("VN-47/rach-gia", "Rạch Giá", "락자", "ラックザー|ラクザー", 10.0, 105.1),
  pho("VN-47/phu-quoc", "Phú Quốc", "푸꾸옥|푸꿕|푸쿠옥", "フーコック|フーコク", 10.2, 104.0),
  pho("VN-47/ha-tien", "Hà Tiên", "하띠엔", "ハティエン", 10.4, 104.5),
  pho("VN-73/vi-thanh", "Vị Thanh", "비타인", "ヴィタイン", 9.8, 105.5),
];
