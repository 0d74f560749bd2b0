/** Common Japanese names with their readings in plain Latin letters (Hepburn, lengths left out); several where several are common. */

function table(text: string): Map<string, string[]> {
  return new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((entry) => entry.split(":"))
      .map(([han = "", readings = ""]) => [han, readings.split(",")]),
  );
}

export const familyNames: ReadonlyMap<string, string[]> = table(`
佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 伊東:ito 渡辺:watanabe 渡邊:watanabe 渡部:watanabe,watabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada
佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斎藤:saito 斉藤:saito 齋藤:saito 清水:shimizu 山崎:yamazaki,yamasaki 森:mori 池田:ikeda 橋本:hashimoto 阿部:abe 安倍:abe 石川:ishikawa
山下:yamashita 中島:nakajima,nakashima 石井:ishii 小川:ogawa 前田:maeda 岡田:okada 長谷川:hasegawa 藤田:fujita 後藤:goto 近藤:kondo 村上:murakami 遠藤:endo 青木:aoki 坂本:sakamoto 福田:fukuda 太田:ota 大田:ota
西村:nishimura 藤井:fujii 金子:kaneko 岡本:okamoto 藤原:fujiwara 三浦:miura 中野:nakano 中川:nakagawa 原田:harada 松田:matsuda 竹内:takeuchi 小野:ono 田村:tamura 中山:nakayama 和田:wada 石田:ishida 森田:morita
上田:ueda 原:hara 内田:uchida 柴田:shibata 酒井:sakai 宮崎:miyazaki 横山:yokoyama 高木:takagi 安藤:ando 宮本:miyamoto 大野:ono 小島:kojima 谷口:taniguchi 今井:imai 工藤:kudo 高田:takada 丸山:maruyama 増田:masuda
杉山:sugiyama 村田:murata 大塚:otsuka 小山:koyama,oyama 平野:hirano 藤本:fujimoto 河野:kono,kawano 上野:ueno 武田:takeda 野口:noguchi 松井:matsui 千葉:chiba 菅原:sugawara 岩崎:iwasaki 久保:kubo 木下:kinoshita
佐野:sano 野村:nomura 松尾:matsuo 菊地:kikuchi 菊池:kikuchi 杉本:sugimoto 市川:ichikawa 古川:furukawa 大西:onishi 島田:shimada 水野:mizuno 桜井:sakurai 高野:takano 吉川:yoshikawa 山内:yamauchi 西田:nishida
岸田:kishida 石破:ishiba 高市:takaichi 菅:suga,kan 麻生:aso 小泉:koizumi 黒岩:kuroiwa 小池:koike 大村:omura 岸:kishi 鳩山:hatoyama 野田:noda 福島:fukushima 服部:hattori 吉村:yoshimura 茂木:motegi 林田:hayashida 玉木:tamaki 玉城:tamaki
川口:kawaguchi 東:higashi,azuma 辻:tsuji 川崎:kawasaki 本田:honda 豊田:toyoda 永田:nagata 松下:matsushita 三木:miki 大平:ohira 宮澤:miyazawa 宮沢:miyazawa 細川:hosokawa 村山:murayama 小渕:obuchi
`);

export const givenNames: ReadonlyMap<string, string[]> = table(`
太郎:taro 一郎:ichiro 次郎:jiro 二郎:jiro 三郎:saburo 健:ken,takeshi 健一:kenichi 健二:kenji 健太:kenta 健太郎:kentaro 誠:makoto 隆:takashi 孝:takashi 浩:hiroshi 博:hiroshi 宏:hiroshi 弘:hiroshi 進:susumu 茂:shigeru 茂樹:shigeki 稔:minoru
勝:masaru 勇:isamu 実:minoru 豊:yutaka 修:osamu 学:manabu 清:kiyoshi 明:akira 昭:akira 晃:akira 亮:ryo 涼:ryo 翔:sho 翔太:shota 大輔:daisuke 大樹:daiki 拓也:takuya 達也:tatsuya 和也:kazuya 直樹:naoki 直人:naoto 秀樹:hideki 英樹:hideki
晋三:shinzo 文雄:fumio 義偉:yoshihide 純一郎:junichiro 祐治:yuji 裕二:yuji 雄二:yuji 祐二:yuji 百合子:yuriko 秀章:hideaki 早苗:sanae 太一:taichi 由紀夫:yukio 直弘:naohiro 康夫:yasuo 康弘:yasuhiro 角栄:kakuei 信介:shinsuke 進次郎:shinjiro 敏充:toshimitsu 洋文:hirofumi
恵子:keiko 洋子:yoko 陽子:yoko 裕子:yuko,hiroko 優子:yuko 智子:tomoko 京子:kyoko 幸子:sachiko,yukiko 和子:kazuko 美智子:michiko 由美子:yumiko 久美子:kumiko 真由美:mayumi 由美:yumi 直美:naomi 明美:akemi 愛:ai 葵:aoi 美咲:misaki 花子:hanako 雅子:masako 愛子:aiko 佳子:yoshiko,kako
正:tadashi,masa 雅:masa 昌:masa 政:masa 英:hide 秀:hide 俊:toshi 敏:toshi 利:toshi 義:yoshi 良:yoshi,ryo 吉:yoshi 芳:yoshi 和:kazu 一:kazu,hajime 信:nobu 伸:nobu 文:fumi 道:michi 忠:tada 久:hisa 幸:yuki 行:yuki 之:yuki 輝:teru 貴:taka 高:taka 重:shige 成:nari 晴:haru 春:haru 靖:yasu 泰:yasu 安:yasu 康:yasu
夫:o 雄:o 男:o 郎:ro 介:suke 助:suke 輔:suke 樹:ki 人:to 斗:to 也:ya 哉:ya 子:ko 美:mi 香:ka 代:yo 江:e 恵:e 奈:na 治:ji 司:ji 彦:hiko 広:hiro 裕:hiro 洋:hiro 史:shi 志:shi 士:shi 太:ta 平:hei 吾:go 真:ma 由:yu 里:ri 理:ri 紀:ki 希:ki 朗:ro 二:ji 三:zo 造:zo 蔵:zo
`);
