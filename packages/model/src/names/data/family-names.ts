/**
 * Family names of one, two or three syllables as Korean writes them, each with its usual spellings in Latin letters (without marks): Korean ones as
 * people spell them, Chinese ones in Pinyin, Wade-Giles and Cantonese by their Korean and by their Chinese reading, Vietnamese ones.
 * Written by hand from general knowledge.
 */
export const familySpellings = `
김 kim gim|이 lee yi rhee li rhie ri yee lei|리 ri li lee rhee ly lei|박 park pak bak pahk piao|최 choi choe che cui tsui|정 jung jeong chung chong cheong zheng cheng ding ting trinh|강 kang gang jiang chiang keung
조 cho jo joh zhao chao chiu cao tsao|윤 yoon yun youn yin|장 jang chang zhang cheung jiang chiang|임 lim im yim rim lin lam ren jen|한 han hahn|오 oh o wu ng woo ou au|서 seo suh so sur xu hsu tsui|신 shin sin shen
권 kwon gwon kwun|황 hwang whang huang wong hoang huynh|안 ahn an|송 song sung|전 jeon jun chun chon tian tien qian chien|홍 hong hung|유 yoo yu ryu you liu lau luu|류 ryu ryoo yoo liu lau|고 ko go koh gao kao gu ku
문 moon mun wen man|양 yang yeung young liang leung duong|량 liang leung|손 son sohn sun suen|배 bae pae bai pei|백 baek paek baik back bai pai|허 heo hur huh her ho he xu hsu hui|남 nam|심 shim sim shen shum|노 roh no noh ro lu lo
하 ha he ho xia hsia|곽 kwak gwak guo kuo kwok huo fok|성 sung seong cheng sheng|차 cha|주 joo ju chu zhu zhou chou chow chau|우 woo wu u yu vu|구 koo gu goo ku qiu chiu yau ou|민 min|나 na ra rah luo lo law|진 jin chin chen chan tan tran qin chun
지 ji chi jee|엄 eom um uhm yan yen|채 chae chai cai tsai choy choi|원 won yuan yuen wen wan|천 cheon chun chen|방 bang pang fang fong|공 kong gong kung|현 hyun hyeon|함 ham hahm|변 byun byeon|염 yeom yum yan yen yim|여 yeo yuh lu yu li lui
추 choo chu zou tsou cui|도 do tao to du|소 so xiao hsiao siu su shao shiu|석 seok suk shi shih shek|선 sun seon shen shum xian|설 seol sul xue hsueh|마 ma mah|길 gil kil|연 yeon yun lian|위 wi wee wei ngai|표 pyo|명 myung myeong ming
기 ki gi kee qi chi|반 ban pan poon pun phan|라 ra na luo law|왕 wang wong vuong|금 geum keum|육 yook yuk lu luk|맹 maeng meng mang|모 mo mao|탁 tak|국 kook guk|어 eo uh|편 pyun pyeon|용 yong long lung|예 ye yeh ni|경 kyung|봉 bong|사 sa xie hsieh shi sze
부 boo bu fu foo pu vu bui|가 ka ga jia chia ke|복 bok|태 tae tai|피 pi|두 du doo tu to|감 kam gam gan|당 tang dang tong|등 deng teng tang|동 dong tung|풍 feng fung|팽 peng pang|증 zeng tseng tsang|엽 ye yeh yip|요 yao yiu liao liu|종 zhong chung
담 tan tam|범 fan pham|웅 xiong hsiung hung|단 duan tuan|뇌 lei lui|후 hou hau hu|호 hu wu woo ho|학 hao|만 wan man|대 dai tai|막 mo mok mac|상 chang sheung shang|탕 tang tong|완 ruan yuen nguyen|관 guan kuan kwan|시 shi shih sze|온 wen wan|정 cheng ching
제갈 jegal zhuge|남궁 namgung namkoong nangong|황보 hwangbo huangfu|선우 sunwoo seonwoo|독고 dokgo|사공 sagong|모용 murong|사마 sima|구양 ouyang auyeung|상관 shangguan|하후 xiahou|공손 gongsun|사도 situ szeto|탁발 tuoba|완안 wanyan|야율 yelu
왕 wang|자오 zhao chao|우 wu|저우 zhou chou|쉬 xu hsu|쑨 sun|후 hu|궈 guo kuo|허 he ho|가오 gao kao|린 lin|뤄 luo lo|셰 xie hsieh|쑹 song sung|덩 deng teng|차오 cao tsao|펑 peng feng|쩡 zeng tseng|샤오 xiao hsiao shao|톈 tian tien|둥 dong tung|판 pan fan phan
위안 yuan|차이 cai tsai|위 yu|두 du tu|예 ye yeh|청 cheng|웨이 wei|쑤 su|뤼 lu|딩 ding ting|런 ren jen|루 lu luu|야오 yao|선 shen|추이 cui tsui|중 zhong chung|탄 tan|진 jin chin|스 shi shih|랴오 liao|자 jia chia|샤 xia hsia|푸 fu|팡 fang|바이 bai pai|쩌우 zou tsou chau
멍 meng|슝 xiong hsiung|친 qin|추 qiu chiu|인 yin|쉐 xue hsueh|옌 yan yen|돤 duan tuan|레이 lei|허우 hou|룽 long lung|타오 tao|구 gu ku|마오 mao|하오 hao|궁 gong kung|사오 shao|완 wan|첸 qian chien|쿵 kong kung|캉 kang|간 gan kan|훠 huo|롼 ruan|훙 hong hung|원 wen|커 ke|롄 lian lien|니 ni|웡 wong|청 cheung|렁 leung|람 lam|라우 lau|찬 chan|초이 choi|입 yip|융 yeung
응우옌 nguyen|쩐 tran|레 le|팜 pham|호앙 hoang|후인 huynh|부 vu|보 vo|당 dang|부이 bui|도 do|응오 ngo|즈엉 duong|다오 dao|딘 dinh|쯔엉 truong|럼 lam|마이 mai|찐 trinh|도안 doan|르엉 luong|찌에우 trieu|타이 thai|끼에우 kieu|따 ta|똔 ton|까오 cao|쭈 chu|또 to|막 mac|꽝 quang|쩌우 chau|브엉 vuong
`;
