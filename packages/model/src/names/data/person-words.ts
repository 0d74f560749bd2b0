/** Forms of address and titles before or after a person's name; no part of it. Lower case, without points. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir lady dame lord president premier minister ambassador governor chairman gen general col capt haji hajji sheikh shaikh sheik " +
    "ông bà anh chị ts pgs gs thạc đồng chí " +
    "씨 님 박사 교수 대통령 총리 장관 시장 지사 도지사 회장 사장 원장 위원장 " +
    "氏 様 さん 博士 教授 大統領 首相 知事 市長 会長 社長 " +
    "herr frau jr sr pope emperor empress " +
    "교황 천황 황제 황후 여왕 왕자 공주 왕세자 공작 후작 백작 자작 남작 대공 여대공"
  ).split(" "),
);

/** Particles that come and go before a family name. */
export const particles: ReadonlySet<string> = new Set(
  "al el ul de la le da do dos das di del della van von der den bin ibn ben y e of the".split(" "),
);

/** Vietnamese family names, without marks; they tell that marks on a name are tones. */
export const vietnameseFamilies: ReadonlySet<string> = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh trinh truong luong chau phung to doan lam thai mai cao ha luu " +
    "ta quach tong vuong la kieu thach nghiem chu cung tang bach giang han khuc mac ong phi quan sam thieu tieu ton trieu van"
  ).split(" "),
);
