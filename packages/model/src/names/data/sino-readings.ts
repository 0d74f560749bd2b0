/** Sino-Korean readings (Revised Romanisation) of characters common in Korean names; family names as people spell them most. */
export const sinoKorean: ReadonlyMap<string, string> = new Map(
  (
    "金:kim 李:lee 朴:park 崔:choi 鄭:jeong 姜:kang 趙:cho 尹:yoon 張:jang 林:lim 任:im 韓:han 吳:oh 徐:seo 申:shin 權:kwon 黃:hwang 安:an 宋:song 柳:ryu 劉:yu 洪:hong 全:jeon 高:ko 文:mun 梁:yang 孫:son 裵:bae 白:baek 許:heo 南:nam 沈:sim 盧:no 河:ha 郭:gwak 成:seong 車:cha 朱:ju 禹:u 具:gu 羅:na 潘:ban 潭:dam " +
    "正:jeong 恩:eun 在:jae 寅:in 明:myeong 博:bak 根:geun 惠:hye 大:dae 中:jung 泳:yeong 三:sam 泰:tae 愚:u 斗:du 煥:hwan 承:seung 晩:man 熙:hui 炫:hyeon 鉉:hyeon 賢:hyeon 東:dong 俊:jun 浚:jun 哲:cheol 喆:cheol 永:yeong 英:yeong 榮:yeong 水:su 洙:su 秀:su 民:min 敏:min 旻:min 珉:min 基:gi 起:gi 宇:u 雨:u 錫:seok 奭:seok 悅:yeol 烈:yeol 昌:chang 昊:ho 浩:ho 鎬:ho 虎:ho 相:sang 尙:sang 善:seon 宣:seon 仙:seon 美:mi 京:gyeong 敬:gyeong 慶:gyeong 景:gyeong 貞:jeong 廷:jeong 淑:suk 順:sun 舜:sun 臣:sin 子:ja 姬:hui 喜:hui 秉:byeong 炳:byeong 植:sik 圭:gyu 奎:gyu 源:won 元:won 遠:won 成:seong 聖:seong 星:seong 誠:seong 日:il 一:il 基:gi 玟:min 智:ji 志:ji 知:ji 敏:min 宰:jae 載:jae 仁:in 義:ui 禮:ye 信:sin 勳:hun 勛:hun 振:jin 鎭:jin 珍:jin 眞:jin 光:gwang 國:guk 龍:yong 容:yong 用:yong 勇:yong 萬:man 洛:nak 淵:yeon 姸:yeon 娟:yeon"
  )
    .split(" ")
    .map((entry) => entry.split(":"))
    .map(([han = "", reading = ""]): [string, string] => [han, reading]),
);
