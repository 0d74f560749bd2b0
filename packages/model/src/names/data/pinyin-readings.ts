/**
 * Syllables of the Chinese Latin script (Hànyǔ Pīnyīn, without tones), each with the Sino-Korean readings of characters that are common in
 * names, the usual ones first. Both ways of writing ㄹ and ㄴ at the beginning of a name stand side by side.
 */
export const pinyinReadings = `
a 아|ai 애|an 안|ao 오|ba 파팔발|bai 백배|ban 반|bang 방|bao 보포|bei 패북배|ben 본분|bi 필비벽|bian 변편|biao 표|bin 빈|bing 병|bo 백박발파|bu 포부보|cai 채재|can 참찬|cang 창|cao 조|ce 책|cen 잠|cha 차사|chai 시채|chan 찬선전|chang 창장상|chao 조초|che 차철
chen 진신심|cheng 성정승증|chi 지치적|chong 충숭중|chou 추수|chu 저초주추|chuan 천전|chun 춘순|ci 자사차|cong 총종|cui 최취|cun 촌존|da 대달|dai 대|dan 단담|dang 당|dao 도|de 덕|deng 등|di 적제지디|dian 전점|diao 조초|ding 정|dong 동|dou 두|du 두도독|duan 단
dun 둔돈|duo 다탁|e 아악|en 은|er 이|fa 법발|fan 범번반|fang 방|fei 비|fen 분|feng 풍봉|fu 부복보|gai 개|gan 감간|gang 강|gao 고|ge 갈가격|gen 근|geng 경|gong 공궁|gou 구|gu 고곡|guan 관|guang 광|gui 귀계규|guo 곽국과|hai 해|han 한함|hang 항|hao 호학
he 하화학혁|heng 형항|hong 홍굉|hou 후|hu 호|hua 화|huai 회|huan 환|huang 황|hui 혜회휘외|hun 혼|huo 곽화|ji 계기길급제|jia 가갑|jian 건견간검감|jiang 강장|jiao 교초|jie 개걸절|jin 금김진근|jing 경정|jiong 형경|jiu 구|ju 거국|juan 권연|jue 각결|jun 군준|kai 개|kang 강|kong 공
kui 규|kun 곤|lai 래뢰내|lan 란람남|lang 랑낭|lao 로노|le 락악|lei 뢰|li 리이려력여역|lian 련렴연염|liang 량양|liao 료요|lie 렬열|lin 림임린인|ling 령영릉능|liu 류유육|long 룡용륭융|lou 루누|lu 로노육록녹려여|luan 란난|lun 륜윤|luo 라나락낙|ma 마|man 만|mang 망|mao 모
mei 매미|men 문|meng 맹몽|mi 미|mian 면|miao 묘|min 민|ming 명|mo 막묵모|mou 모|mu 목모|na 나|nan 남|ni 니예이|nian 년연|nie 섭|ning 녕영|niu 우|nong 농|nu 노|ou 구|pan 반|pang 방|pei 배|peng 팽붕|pi 피비|pin 빈|ping 평|po 파|pu 포보복
qi 기제계척|qian 전건|qiang 강|qiao 교|qin 진금|qing 청경|qiong 경|qiu 구추|qu 굴곡구|quan 전권|que 각|qun 군|ran 연염|rao 요|ren 임인|ri 일|rong 영융용|rou 유|ru 여유|ruan 완|rui 예서|run 윤|ruo 약|sa 살|san 삼|sang 상|sha 사|shan 산선|shang 상|shao 소
she 사|shen 심신|sheng 성승생|shi 시석사실|shou 수|shu 서숙수|shuang 쌍|shui 수|shun 순|shuo 석|si 사|song 송|su 소|sui 수|sun 손|suo 색|ta 탑|tai 태|tan 담|tang 당탕|tao 도|teng 등|ti 제|tian 전천|tie 철|ting 정|tong 동통|tu 도|tuo 탁타
wan 만완|wang 왕망|wei 위유|wen 문온|weng 옹|wo 와|wu 오무우|xi 희서석습|xia 하|xian 현헌|xiang 상향항|xiao 소효|xie 사섭해|xin 신흔|xing 형성흥|xiong 웅|xiu 수|xu 서허욱|xuan 현선|xue 설학|xun 순훈|ya 아|yan 안엄염연언|yang 양|yao 요|ye 엽섭|yi 이의익일예|yin 윤은음인|ying 영응
yong 용영|you 유우|yu 우여유옥어|yuan 원|yue 월악|yun 운윤|zai 재|zang 장|zao 조|ze 택|zeng 증|zha 사|zhan 전담|zhang 장|zhao 조소|zhe 철|zhen 진정|zheng 정쟁|zhi 지|zhong 종중|zhou 주|zhu 주축제|zhuang 장|zhuo 탁|zi 자|zong 종|zou 추|zu 조|zuo 좌
`;
