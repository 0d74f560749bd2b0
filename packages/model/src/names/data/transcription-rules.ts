/**
 * What the fitted tables see too little of: how the published orthographies write Vietnamese, Korean and Chinese names. Letters, then
 * sounds as written in the target script ("-" before a letter: at the end of a syllable), then a cost in nats.
 */

/** Hangul: the Korean rules for loan words (외래어 표기법), Vietnamese table of 2004 and its practice; Revised and McCune-Reischauer romanisation. */
export const hangulRules = `
tr ㅉ .7|tr ㅊ 1.2|tr ㅌㅡㄹ 1.5|ch ㅉ .7|ph ㅍ .2|th ㅌ .4|kh ㅋ .3|đ ㄷ .2|d ㅈ 1|gi ㅈ .7|gi ㅈㅣ .8|x ㅆ .7|s ㅆ 1|qu ㄲㅜ .8|qu ㄲㅝ 1|c ㄲ .5|k ㄲ .6|t ㄸ .6|t ㅌ .5|p ㅃ .8|v ㅂ .3|b ㅂ .2
ng -ㅇ .2|nh -ㄴ .5|nh -ㅇ .9|nh ㄴㅣ .7|ch$ -ㄱ$ .6|ch$ -ㅅ$ 1.2|c$ -ㄱ$ .3|t$ -ㅅ$ .5|t$ -ㄷ$ .8|p$ -ㅂ$ .3|^ng ^ㅡㅇ 1|^ng ^-ㅇ 1|guy ㅇㅡㅇㅜ 1|uye ㅞ .8|uye ㅜㅖ .8|uye ㅜㅣㅔ .8|uy ㅟ .7|iê ㅣㅔ .5|ie ㅣㅔ .5|ia ㅣㅓ .5|ươ ㅡㅓ .5|uo ㅡㅓ .7|uo ㅜㅗ .7|uong ㅡㅓㅇ .7|ua ㅡㅓ .8|ua ㅜㅓ .7|â ㅓ .5|au ㅓㅜ .8|au ㅏㅜ .5|ơ ㅓ .4|ă ㅏ .3|y ㅣ .4|u ㅡ .9|a ㅓ 1.2|o ㅓ 1.5|ay ㅓㅣ .9|ai ㅏㅣ .4|oa ㅗㅏ .4|oa ㅘ .6|oi ㅓㅣ .9|oi ㅗㅣ .5|anh ㅏㅣ 1.2|anh ㅏㄴ .5|inh ㅣㄴ .3|ê ㅔ .3|l ㄹ .2|r ㄹ .3|h ㅎ .2|m ㅁ .1|n ㄴ .1
^l ^ㅇ 2|^lee$ ^ㅣ$ .2|lee ㅣ .3|^yi ^ㅣ .3|rhe ㅣ 1|^i ^ㅣ .3|^ri$ ^ㅣ$ .8|^no ^ㄴㅗ .4|^ro ^ㄴㅗ .8|^ra ^ㄴㅏ .8|^ry ^ㅠ 1.2|^yoo ^ㅠ .3|oo ㅜ .3|woo ㅜ .3|eo ㅓ .2|ŏ ㅓ .2|u ㅓ .6|eu ㅡ .2|ar ㅏ .7|k ㄱ .3|g ㄱ .3|j ㅈ .2|ch ㅈ .5|ch ㅊ .3|p ㅂ .5|t ㄷ .5|kw ㄱㅗ 1|kwa ㄱㅘ .3|gwa ㄱㅘ .3|wo ㅝ .4|we ㅞ .4|oe ㅚ .3|oi ㅚ .5|ui ㅢ .3|ee ㅢ .9|ae ㅐ .2|ye ㅖ .3|yeo ㅕ .2|you ㅕ .7|yu ㅕ .7|yo ㅛ .3|k -ㄱ .3|g -ㄱ .6|p -ㅂ .4|b -ㅂ .6|l -ㄹ .3|ng -ㅇ .1|n -ㄴ .1|m -ㅁ .1
zh ㅈ .5|zh ㅉ .9|q ㅊ .4|x ㅅ .3|c ㅊ .5|z ㅉ .5|z ㅈ .5|sh ㅅ .4|r ㄹ .3|ui ㅜㅔㅣ .5|un ㅜㄴ .4|ian ㅣㅔㄴ .4|iu ㅠ .7|ng -ㅇ .1|ong ㅜㅇ .8|eng ㅓㅇ .3|en ㅓㄴ .4|ü ㅟ .4|yu ㅟ .4|yua ㅟㅏ .6|uan ㅘㄴ .6|ia ㅑ .3
`;

/** Kana: the Japanese guide for foreign words (外来語の表記, 1991) and the practice of the press for Vietnamese, Korean and Chinese names. */
export const kanaRules = `
tr チャ 1.2|tr チ 1|tr ト 1.5|tra チャ .7|tri チ .6|tru チュ .6|tro チョ .7|ph フ .4|phu フ .3|pha ファ .3|th ト 1|tha タ .3|thi ティ .4|tho ト .4|thu トゥ .4|the テ .4|thi チ 1.2|kh ク 1|kha カ .3|kho コ .3|khi キ .3|nh ニ .9|nha ニャ .4|nhu ニュ .4|nho ニョ .5|nh$ ン$ .5|nh$ イン$ 1|ng$ ン$ .3|ng$ ング$ .7|ng グ 1.2|ngu グ .7|ng ガ 1.2|gi ジ .6|gia ザ .6|gia ジャ .6|gi ザ 1.2|đ ド .7|di ジ .7|du ズ .7|da ザ .9|do ゾ .9|du ユ .9|duo ズオ .8|duo ユオ .9|xu ス .4|xua スア .4|c$ ック$ .5|c$ ク$ .5|ch$ ック$ .7|ch$ ック$ .7|t$ ット$ .4|p$ ップ$ .4|qu ク .6|qua クア .5|quo クオ .5|que クエ .5|ie イエ .4|ie ィエ .3|iê イエ .4|ye イエ .5|uye ウエ .5|uye エ 1|uo ウオ .5|uo オ .9|ươ ウオ .5|au アウ .3|ai アイ .3|ay アイ .4|ao アオ .3|eo エオ .4|oa ホア 2|oa オア .4|ua ウア .4|ui ウイ .4|uy ウイ .5|uy イ .8|y イ .4|v ブ .6|va バ .4|vo ボ .4|vi ビ .4|ve ベ .4|vu ブ .3|va ヴァ .3
eo オ .6|yeo ヨ .4|eu ウ .4|eui ウィ .5|ae エ .4|oe エ .5|oe ウェ .7|ui ウィ .5|wo ウォ .4|k$ ク$ .4|l$ ル$ .3|p$ プ$ .4|b$ プ$ .6|t$ ッ$ .6|ch チ .7|cho チョ .3|cha チャ .3|cho チェ 2|choi チェ .4|jeo チョ .6|jo チョ .6|ju チュ .6|ja チャ .6|ji チ .7|jeo ジョ .4|^ba ^パ .5|^be ^ペ .5|^bu ^プ .5|^ga ^カ .5|^go ^コ .5|^gu ^ク .5|^gw ^ク .8|^gwo ^クォ .5|kwo クォ .4|^do ^ト .6|^da ^タ .6|^de ^テ .6|^lee ^イ .5|^yi ^イ .4|^rhe ^イ 1|park パク .3|lim イム .6|ung オン .8|un オン 1.2|un ョン 1|yun ヨン .7|oo ウ .4|woo ウ .5|gye ギョ .6|kyu キュ .4|kyo キョ .4|hyu ヒョ .6|hye ヘ .5|hyo ヒョ .3|myu ミョ .6|
zh ジ .8|zhu ジュ .4|zha ジャ .4|zho ジョ .5|zho チョ .5|zh チ .8|q チ .8|qi チ .4|qia チア .5|x シ .7|xi シ .3|xia シア .4|xu シュ .5|c ツ .9|ca ツァ .4|sh シ .7
`;
