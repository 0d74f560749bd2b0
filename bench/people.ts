/**
 * People with names as the press of five languages writes them, drawn by a seeded generator: the same number always gives the same person.
 * Family names recur as often as they do in life, given names are put together from parts.
 */

/** A person under several names; the first is the one in the person's own script. */
export interface Person {
  language: "vi" | "ko" | "ja" | "de" | "en";
  /** Four names or fewer, where spellings coincide. */
  names: string[];
}

/** Numbers between 0 and 1 from a seed (the mulberry32 generator). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = <T>(list: readonly T[]) => T;

const words = (text: string): string[] => text.split(" ");
const pairs = (text: string): [string, string][] => words(text).map((pair) => pair.split(":") as [string, string]);

const vietnamese = {
  family: words(
    "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Vũ Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Đoàn Lâm Mai Trịnh Cao Lý Tạ",
  ),
  middle: words(
    "Văn Thị Đức Minh Quang Thanh Hữu Xuân Ngọc Kim Tiến Duy Quốc Công Bá Hồng Thu Thùy Bích Mạnh Đình Trọng Anh Gia Khắc Thế Viết Phúc Hải Tuấn",
  ),
  given: words(
    "An Anh Bình Bảo Bích Châu Chi Chính Cường Cúc Dung Dũng Duyên Đạt Đông Giang Hà Hạ Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàn Hùng Hưng Hương Huy Khánh Khoa Kiên Lan Lâm Liên Linh Loan Long Lộc Mai Mạnh Minh My Nam Nga Ngân Nghĩa Nhân Nhung Ninh Oanh Phong Phúc Phương Quân Quý Quyên Sơn Tâm Tân Thái Thắng Thành Thảo Thịnh Thơ Thu Thủy Tiến Toàn Trang Trí Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Vy Xuân Yến",
  ),
};

const korean = {
  family: pairs(
    "김:Kim 김:Kim 김:Kim 이:Lee 이:Lee 박:Park 박:Park 최:Choi 정:Jung 강:Kang 조:Cho 윤:Yoon 장:Jang 임:Lim 한:Han 오:Oh 서:Seo 신:Shin 권:Kwon 황:Hwang 안:Ahn 송:Song 전:Jeon 홍:Hong 유:Yoo 고:Ko 문:Moon 양:Yang 손:Son 배:Bae 백:Baek 허:Heo 남:Nam 심:Shim 노:Noh 하:Ha 곽:Kwak 성:Sung 차:Cha 주:Joo 우:Woo 구:Koo 민:Min 류:Ryu 나:Na 진:Jin 지:Ji 엄:Eom 채:Chae 원:Won 천:Chun 방:Bang 공:Gong 현:Hyun 함:Ham 변:Byun 염:Yeom 여:Yeo 추:Chu 도:Do 소:So 석:Seok 선:Sun 설:Seol 마:Ma 길:Gil 연:Yeon 위:Wi 표:Pyo 명:Myung 기:Ki 반:Ban",
  ),
  part: pairs(
    "가:ga 경:gyeong 광:gwang 규:gyu 근:geun 기:gi 길:gil 나:na 남:nam 다:da 대:dae 덕:deok 도:do 동:dong 란:ran 래:rae 리:ri 만:man 명:myeong 무:mu 문:mun 미:mi 민:min 범:beom 병:byeong 보:bo 봉:bong 빈:bin 상:sang 서:seo 석:seok 선:seon 성:seong 세:se 소:so 수:su 숙:suk 순:sun 승:seung 시:si 아:a 안:an 애:ae 양:yang 연:yeon 영:yeong 예:ye 옥:ok 완:wan 용:yong 우:u 욱:uk 운:un 원:won 유:yu 윤:yun 율:yul 은:eun 의:ui 이:i 인:in 일:il 자:ja 장:jang 재:jae 전:jeon 정:jeong 제:je 조:jo 종:jong 주:ju 준:jun 중:jung 지:ji 진:jin 찬:chan 창:chang 채:chae 철:cheol 춘:chun 태:tae 하:ha 한:han 해:hae 혁:hyeok 현:hyeon 형:hyeong 혜:hye 호:ho 홍:hong 화:hwa 환:hwan 회:hoe 효:hyo 훈:hun 휘:hwi 희:hui",
  ),
};

const japanese = {
  family:
    "佐藤:サトウ:Sato 鈴木:スズキ:Suzuki 高橋:タカハシ:Takahashi 田中:タナカ:Tanaka 伊藤:イトウ:Ito 渡辺:ワタナベ:Watanabe 山本:ヤマモト:Yamamoto 中村:ナカムラ:Nakamura 小林:コバヤシ:Kobayashi 加藤:カトウ:Kato 吉田:ヨシダ:Yoshida 山田:ヤマダ:Yamada 佐々木:ササキ:Sasaki 山口:ヤマグチ:Yamaguchi 松本:マツモト:Matsumoto 井上:イノウエ:Inoue 木村:キムラ:Kimura 林:ハヤシ:Hayashi 斎藤:サイトウ:Saito 清水:シミズ:Shimizu 山崎:ヤマザキ:Yamazaki 森:モリ:Mori 池田:イケダ:Ikeda 橋本:ハシモト:Hashimoto 阿部:アベ:Abe 石川:イシカワ:Ishikawa 山下:ヤマシタ:Yamashita 中島:ナカジマ:Nakajima 石井:イシイ:Ishii 小川:オガワ:Ogawa 前田:マエダ:Maeda 岡田:オカダ:Okada 長谷川:ハセガワ:Hasegawa 藤田:フジタ:Fujita 後藤:ゴトウ:Goto 近藤:コンドウ:Kondo 村上:ムラカミ:Murakami 遠藤:エンドウ:Endo 青木:アオキ:Aoki 坂本:サカモト:Sakamoto 福田:フクダ:Fukuda 太田:オオタ:Ota 西村:ニシムラ:Nishimura 藤井:フジイ:Fujii 岡本:オカモト:Okamoto 金子:カネコ:Kaneko 藤原:フジワラ:Fujiwara 三浦:ミウラ:Miura 中野:ナカノ:Nakano 原田:ハラダ:Harada 松田:マツダ:Matsuda 竹内:タケウチ:Takeuchi 小野:オノ:Ono 田村:タムラ:Tamura 中山:ナカヤマ:Nakayama 和田:ワダ:Wada 石田:イシダ:Ishida 上田:ウエダ:Ueda 森田:モリタ:Morita 原:ハラ:Hara 内田:ウチダ:Uchida 柴田:シバタ:Shibata 酒井:サカイ:Sakai 宮崎:ミヤザキ:Miyazaki 横山:ヨコヤマ:Yokoyama 高木:タカギ:Takagi 安藤:アンドウ:Ando 宮本:ミヤモト:Miyamoto 大野:オオノ:Ono 小島:コジマ:Kojima 谷口:タニグチ:Taniguchi 今井:イマイ:Imai 工藤:クドウ:Kudo 高田:タカダ:Takada 増田:マスダ:Masuda 丸山:マルヤマ:Maruyama 杉山:スギヤマ:Sugiyama 村田:ムラタ:Murata 大塚:オオツカ:Otsuka 新井:アライ:Arai"
      .split(" ")
      .map((one) => one.split(":") as [string, string, string]),
  front: pairs(
    "アキ:Aki ハル:Haru カズ:Kazu ヒロ:Hiro マサ:Masa ヨシ:Yoshi トモ:Tomo ノブ:Nobu タカ:Taka ユキ:Yuki ナオ:Nao シゲ:Shige テル:Teru ミツ:Mitsu ヤス:Yasu フミ:Fumi クニ:Kuni サト:Sato スミ:Sumi トシ:Toshi モト:Moto ムネ:Mune ノリ:Nori サダ:Sada タダ:Tada ツネ:Tsune キヨ:Kiyo エリ:Eri マリ:Mari リョウ:Ryo ケン:Ken シン:Shin ジュン:Jun",
  ),
  back: pairs(
    "オ:o コ:ko ミ:mi ヤ:ya ト:to キ:ki カ:ka ロウ:ro スケ:suke タ:ta ヒコ:hiko エ:e ヨ:yo ノリ:nori ヒロ:hiro アキ:aki ユキ:yuki マサ:masa カズ:kazu ハル:haru ナリ:nari シ:shi ヒデ:hide ミチ:michi",
  ),
};

const german = {
  family: words(
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Maier Kaiser Fuchs Lang Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer",
  ),
  front: words("Wolf Hart Sieg Ger Rein Bern Lud Her Ul Wil Ekke Diet Fried Gott Hein Kon Leo Man Nor Ru Theo Wal Ans Bert Edel Hel"),
  back: words("gang mut fried hard hold wig mann rich helm bert rad fred gard linde traud trud burg hild run lieb"),
};

const english = {
  family: words(
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Patel Khan Lewis James Phillips Mason Mitchell Rose Davis Cox Alexander Edwards Ellis Price Palmer Harris Cooper Ward Bell Marshall Carter Shaw Rogers Parker Fletcher Sharp Gibson Spencer Hudson Barker Chambers Dawson Fox Gardner Harvey Holmes Hunter Knight Lawson Lloyd Mills Murray Newman Nicholson Owen Pearson Porter Reid Richardson Russell Saunders Simpson Stevens Stone Sutton Turner Watson Webb West Woods",
  ),
  given: words(
    "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Dorothy Kevin Carol Brian Amanda George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine",
  ),
};

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
const umlautsSpelled = (text: string): string =>
  text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const makers: Readonly<Record<Person["language"], (draw: Draw) => string[]>> = {
  vi: (draw) => {
    const [family, middle, given] = [
      draw(vietnamese.family),
      draw(vietnamese.middle),
      `${draw(vietnamese.middle)} ${draw(vietnamese.given)}`,
    ];
    const full = `${family} ${middle} ${given}`;
    return [full, bare(full), bare(`${middle} ${given} ${family}`), bare(full).toUpperCase()];
  },
  ko: (draw) => {
    const [[family, latin], [first, a], [second, b]] = [draw(korean.family), draw(korean.part), draw(korean.part)];
    return [
      `${family}${first}${second}`,
      `${latin} ${capital(a)}-${b}`,
      `${capital(a)}${b} ${latin}`,
      `${latin} ${capital(a)} ${capital(b)}`,
    ];
  },
  ja: (draw) => {
    const [[kanji, family, latin], [front, a], [back, b]] = [draw(japanese.family), draw(japanese.front), draw(japanese.back)];
    return [`${kanji}${front}${back}`, `${family}・${front}${back}`, `${latin} ${a}${b}`, `${a}${b} ${latin}`];
  },
  de: (draw) => {
    const [given, second, family] = [draw(german.front) + draw(german.back), draw(german.front) + draw(german.back), draw(german.family)];

    return [
      `${given} ${second} ${family}`,
      umlautsSpelled(`${family}, ${given} ${second}`),
      umlautsSpelled(`${given} ${second.charAt(0)}. ${family}`),
      bare(`${given} ${second} ${family}`).toUpperCase(),
    ];
  },
  en: (draw) => {
    const [given, second, third, family] = [draw(english.given), draw(english.given), draw(english.given), draw(english.family)];
    return [
      `${given} ${second} ${third} ${family}`,
      `${family}, ${given} ${second} ${third}`,
      `${given} ${second.charAt(0)}. ${third} ${family}`,
      `${given} ${second} ${third.charAt(0)}. ${family}`,
    ];
  },
};

const languages = Object.keys(makers) as Person["language"][];

/** `count` people of different names. */
export function people(count: number, seed = 1): Person[] {
  const next = random(seed);
  const draw: Draw = (list) => list[Math.floor(next() * list.length)] as never;
  const taken = new Set<string>();
  const made: Person[] = [];
  while (made.length < count) {
    const language = draw(languages);
    const names = [...new Set(makers[language](draw))];
    const own = names[0] ?? "";
    if (taken.has(own)) continue;
    taken.add(own);
    made.push({ language, names });
  }
  return made;
}
