import type { ImportKind } from "./types.ts";

/**
 * What columns are called, by kind and property. Matched as a whole first, then as part of a longer heading; the more telling a word, the
 * better it also tells the kind of the list. Words are joined by "|".
 */
export const headingWords: Readonly<Record<ImportKind, Readonly<Record<string, string>>>> = {
  organisation: {
    name: "name|organisation|organization|partner|company|institution|partner name|company name|agency|full name|tên|tên đối tác|đối tác|tên tổ chức|tổ chức|cơ quan|tên cơ quan|đơn vị|tên đơn vị|công ty|tên công ty|doanh nghiệp|기관명|기관|단체명|단체|회사명|회사|기업명|기업|협력기관|파트너|이름|명칭|名称|団体名|団体|組織名|組織|機関名|会社名|企業名|企業|法人名|パートナー|organisation / partner|firma|firmenname|unternehmen|einrichtung|institution / einrichtung|bezeichnung|partnerorganisation",
    alias:
      "alias|short name|abbreviation|acronym|other name|english name|local name|name in english|tên viết tắt|viết tắt|tên khác|tên tiếng anh|tên giao dịch|약칭|영문명|영문 기관명|다른 이름|略称|英語名|英文名|別名|kurzname|abkürzung|kürzel|englischer name",
    type: "type|category|kind|sort|loại|loại hình|phân loại|유형|구분|종류|기관 유형|種別|種類|区分|分類|typ|art|kategorie",
  },
  person: {
    name: "name|full name|person|contact|contact person|representative|họ tên|họ và tên|tên|người liên hệ|người đại diện|성명|이름|담당자|대표자|연락 담당자|氏名|名前|担当者|担当者名|代表者|代表者名|vorname nachname|ansprechpartner|person / name|vor- und nachname",
    alias:
      "alias|other name|english name|latin name|tên khác|tên tiếng anh|영문명|영문 성명|한자명|英語名|ローマ字|ふりがな|フリガナ|auch bekannt als",
    role: "role|position|title|job title|function|post|chức vụ|chức danh|vị trí|직위|직책|직함|직급|役職|職名|肩書|肩書き|funktion|position / funktion|amt|stellung",
    affiliation:
      "affiliation|organisation|organization|company|institution|employer|agency|department|đơn vị|cơ quan|tổ chức|công ty|nơi công tác|đơn vị công tác|소속|소속기관|기관|기관명|회사|회사명|所属|所属先|所属機関|会社|会社名|団体|団体名|勤務先|firma|unternehmen|einrichtung|zugehörigkeit|behörde",
  },
  agreement: {
    title:
      "title|agreement|name of agreement|agreement title|subject|document|name|tên thỏa thuận|tên thoả thuận|tên văn bản|văn bản|thỏa thuận|thoả thuận|tên biên bản|nội dung|tiêu đề|협정명|협약명|제목|협약|협정|건명|문서명|件名|協定名|協定|題名|覚書名|文書名|タイトル|titel|vereinbarung|abkommen|bezeichnung|gegenstand",
    type: "type|category|kind|form|loại|hình thức|loại văn bản|유형|구분|종류|種別|種類|区分|typ|art|kategorie",
    status: "status|state|validity|trạng thái|tình trạng|hiệu lực|상태|현황|状態|状況|有効性|stand|gültigkeit",
    date: "date|signed on|date of signing|signing date|date signed|signed|signature date|ngày|ngày ký|ngày ký kết|thời gian ký|thời gian|năm ký|일자|날짜|체결일|체결일자|서명일|협약일|체결일시|日付|締結日|署名日|調印日|年月日|datum|unterzeichnet am|datum der unterzeichnung|unterzeichnung|year|jahr|năm|년도|연도|年",
    party:
      "party|parties|partner|partners|party a|party b|first party|second party|signatory|signatories|counterpart|with|bên a|bên b|các bên|bên ký|các bên ký kết|đối tác|bên ký kết|당사자|체결기관|상대방|상대기관|협약기관|갑|을|체결 당사자|当事者|相手方|締結先|締結者|署名者|甲|乙|partei|parteien|partei a|partei b|vertragspartner|unterzeichner|partner a|partner b",
  },
  tie: {
    type: "type of tie|type of partnership|tie|relationship|partnership|loại quan hệ|hình thức quan hệ|결연 유형|결연구분|교류형태|提携種別|提携の種類|art der partnerschaft",
    party:
      "city|our city|sister city|partner city|twin city|thành phố|địa phương|tỉnh kết nghĩa|địa phương kết nghĩa|도시|자매도시|결연도시|결연 지역|都市|自治体|提携都市|提携自治体|姉妹都市|stadt|partnerstadt",
    since: "since|established|since year|year established|từ năm|năm thiết lập|năm kết nghĩa|결연일|결연일자|提携日|提携年月日|seit",
  },
};
