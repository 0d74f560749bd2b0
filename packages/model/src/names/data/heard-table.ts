// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.
export const heardTable = `
$ ,27 s,85 r,92 k,93 n,93 tn,101 kn,101 t,102 ns,103 sn,105 pr,105 p,106 sns,106 ntr,107 sk,107 pt,107 ps,108 pk,109 kt,111 tpn,112 st,112 rn,113 rk,113 rt,114 psk,114 trk,114 nk,117 ts,119 pn,121 nsk,122 tnr,137
^ ,31 k,96 prn,100 st,101 tn,102 sns,108 s,111 r,111 tk,112 t,112 pr,112 pn,112 kn,112 nk,113 rt,113 sn,113 ns,113 rs,114 rst,114 nr,114 nkn,114 ntr,114 ps,114 ptr,114 nrs,114 n,115 kp,116 p,119 pt,131
^a ,54 r,121
^a$ ptr,114
^ab p,73
^ad t,74
^af p,100
^ag k,85
^ah ,103
^ai ,87
^ak k,84 ks,115
^al r,60 ,99
^am n,78 ,133
^an n,64 ,82
^ap p,101
^aq k,115
^ar r,70 ,83 rt,114
^as s,83
^at t,92
^au ,82
^av p,97
^ax ks,104
^ay ,85
^az s,102 ,146
^aß s,114
^b p,64 ,107 pr,112 prs,115 prn,115 pt,148
^b$ pnr,114
^ba p,57 ,90 pk,109
^be p,60 pt,108 ,113 pnt,114 pr,142
^bi p,69
^bj pr,102
^bl pr,74
^bo p,60 ,97 pr,124 ps,128
^br pr,61 prn,104 prs,113
^bu p,68 ,108 ptr,114 pr,119
^by p,85 pn,105
^bá p,96
^bé p,95
^bö p,100
^bø p,113
^bü p,93
^bă p,116
^bł p,133
^c k,81 s,82 ,103 kt,117
^c$ srs,114
^ca k,57 ,102 krt,114 s,133
^ce s,82 ,117
^ch s,55 ,72 k,75 sn,107
^ci s,84
^cl kr,73 k,105
^co k,61 ,98 kp,114
^cr kr,72
^cu k,78 ,123
^cv sp,110
^cy s,104
^cz s,104
^cá k,103
^cé s,101 ,111
^có k,114
^că k,103
^d t,72 s,101 ,102
^da t,56 ,102 tr,129
^de t,61 ,104 tp,126
^di t,69 tp,108 ,111
^dj s,109 ts,115
^do t,63 ,101 tn,117
^dr tr,90
^du t,70 ,94 s,100 tk,116
^dy t,96
^dz s,105 sr,113
^dá t,108
^dé t,108
^dö t,115
^dü t,107
^e ,70
^eb p,98
^ed t,79 ,102 s,108
^eg k,97
^eh ,106
^ei ,84
^ek k,100
^el r,78 ,107
^em n,80 ,91 nr,121
^en n,84
^er r,76 ,135
^es s,89
^eu ,85
^ev p,82
^ew p,105
^ex ks,108
^f p,73 ,98
^fa p,70 ,92
^fe p,71 rp,104 ,106
^fi p,74 pr,113
^fl pr,80 p,118
^fo p,74
^fr pr,63 ,107 p,117
^fu ,77 p,78
^fá p,113
^fé p,98
^fö p,114
^fü p,114
^g k,67 ,99 s,114
^ga k,62 ,102 ks,131
^ge s,74 k,75 ,92 kn,107 krk,115
^gh k,117
^gi s,73 k,81 ,84
^gl kr,91
^go k,64
^gr kr,66 ,98 krn,114 krs,120 k,147
^gu k,68 ,115
^gw k,107
^gy ,94 sr,102 k,107 s,125
^gå k,114
^gé s,107
^gó k,114
^gö k,114
^gü k,98
^h ,65 k,109 n,113
^ha ,54 ns,114 n,131
^he ,61
^hi ,65 t,115
^ho ,62 p,100 n,144
^hu ,69 p,95 k,104
^hy ,73
^hå ,107
^hé ,98
^hö ,96
^hü ,114 p,115
^hă r,114
^i ,70
^i$ s,86
^ib p,89
^id t,124
^ig k,87
^ii s,82 ,124
^ik k,125
^il r,82
^im n,91 ,107
^in n,78 ,114
^io ,95
^ir r,96 ,96
^is s,84
^it t,133
^iv p,81 s,104 ,130
^iw ,125
^j s,84 ,88 sn,98
^j$ sp,114
^ja s,61 ,69 sn,120
^je s,62 ,78
^ji s,71 ,88 k,95 n,115
^jo s,57 ,63 ns,106
^ju s,66 ,71 p,100
^jä n,121 ,124
^jé s,100
^jó ,115
^jö ,107
^jú s,107
^jü ,97
^k k,54 ,90 kr,131 kns,144
^ka k,54 ,97 pr,103
^ke k,64
^kh k,80 ,85
^ki k,62 ,100
^kl kr,97
^kn n,88 kn,109
^ko k,60 ,88 kt,120
^kr kr,76
^ku k,68 sr,100 kr,111 ,124
^kw k,85
^ky k,82 ,98
^ká k,97
^kä k,101
^kö k,98
^kü k,102
^kı k,114
^kō k,88 ,105
^l r,87 ,107 rp,116
^la r,60 ,81 rp,132
^le r,63 ,64 s,114
^li r,66 ,76
^lo r,69 ,85
^lu r,65 ,94 rk,115
^ly r,85 ,115
^læ r,114
^lé r,97
^lö r,114
^lú r,114
^lü ,101 r,126
^m n,78 ,96 nr,115
^ma n,47 ,92 nrk,114 nst,114 nr,114 nk,116 ns,120
^mc nk,74 n,83
^me n,65 ,92
^mi n,56 ,83 nk,118 ns,128
^mo n,59 ,78
^mu n,68 ,84 nrt,107 nks,114 nst,114
^my n,86 ,95
^má n,95
^mä n,108
^mé n,90
^mó p,114
^mö n,98
^mü ,102 n,107
^mý n,114
^n n,95 ,106
^na n,60 ,90
^ne n,70 ,103
^ni n,66 ,132
^no n,68 ,90
^nu n,98 ,100
^ny n,93
^ná n,114
^nä n,114
^né n,102
^o ,67 k,118
^ob p,87
^oc k,95 s,106
^od t,92
^of ,84 pn,98 t,106 k,123
^og k,88
^oh ,80
^ok k,81
^ol r,78 rk,114
^on n,97
^op p,101 pr,117
^or r,89 ,93
^os s,81
^ot t,95 ,117
^ou ,92
^ox ks,108
^oy ,109
^oz s,90 ,114
^p p,68 ,106 pr,116 pn,121
^pa p,55 ,93
^pe p,62 ps,119 ,125
^pf p,105
^ph p,81
^pi p,66 pk,124
^pl pr,88
^po p,67
^pr pr,74 ,104 prs,107 p,112 prt,113
^pu p,81 ,100 ps,115
^py p,90 ,113
^pá p,103
^pé p,106
^pó p,120
^pł p,114
^q$ ktr,114
^qa k,97
^qi s,91 k,107 ,115
^qu k,85 s,102 ,110
^qı k,114
^r r,80 rs,121
^r$ rns,114
^ra r,62 ,95 rn,110
^re r,67 ,109
^ri r,67 ,98 rs,105
^ro r,59 ,81
^ru r,70 ,96 rn,114
^ry r,75 ,116
^ré r,101
^ró r,97
^rö r,102
^rú r,115
^rü r,108
^ră r,114
^s s,54 ,91 sp,103 sn,118
^sa s,56 ,94 sk,115
^sc sk,84 s,122
^se s,60 ,98 sn,110
^sh s,58 sr,111 sp,118 ,133 sn,145
^si s,65 sk,115 sn,116 ,138
^sk sk,108
^sl sr,119
^sm sn,109
^so s,63 ,112
^sp sp,78
^st st,61 s,108 ,115 str,118
^su s,63 ,91 n,114 skn,114 sk,118 sn,127
^sv sp,134
^sw ,99 s,103
^sy s,87
^sz s,92
^sä s,114
^sé sr,108
^só s,114
^sø s,99
^sü s,107
^sō ,125 s,149
^sū s,114
^t t,74 ,93 s,106 tnk,118
^ta t,56 ,95 tr,114
^te t,69 ,95
^th t,73 s,88 ,92 tns,114
^ti t,74 s,95 ,105
^to t,61 ,93
^tr tr,75 s,91 trp,107
^ts s,82
^tu t,76 s,104 tk,106 tr,137
^tw t,102
^tx s,114
^ty t,88
^tz s,104
^tó t,114
^tø t,114
^tı t,107
^tō t,100
^u ,104
^ud t,141
^ue ,88
^ul ,100 r,116
^um n,108
^up p,115
^ur r,99
^us s,100
^uz s,142
^uł r,114
^v p,73 ,111 ps,112 pk,116
^v$ s,107
^va p,67 ,97 ps,112
^ve p,73 ,102
^vi p,68 ,101 pk,115 ps,116 pr,117
^vj ps,109
^vl pr,88
^vo p,77
^vu p,107
^vy p,93
^vá p,101
^vä p,107
^vé p,107
^ví pk,114 p,115
^w ,77 p,80 t,114
^wa ,64 p,92
^we ,71 p,82 psp,107 pr,113 st,114
^wh ,88
^wi ,68 p,78 r,114
^wo ,77 p,97
^wu ,92 p,95
^wy ,108
^wó p,115
^wö pr,107 p,107
^wü p,100
^wł p,114
^x s,110
^xa s,99
^xi ,86 s,89 k,105
^xu s,91 ,95 p,114
^y ,99
^ya ,65
^ye ,76 s,114
^yi ,82 k,117
^yo ,60
^yu ,64 k,100
^yı rt,103
^yō ,100
^yū ,82
^z s,81 sn,124 sr,124
^za s,74 ,103 sk,113 sr,128
^ze s,80 sk,116 ,129
^zh s,78 ,111
^zi s,81
^zo s,85
^zu s,95 sn,115
^zy s,115 sk,116
^zä s,122
^zü s,110 sr,122
^ál r,103
^ár r,107 p,114
^ás s,111 sk,121
^åk k,107
^æn n,114
^æt s,114
^ço p,114
^çı s,115
^é srn,114
^éd t,96 tr,133
^él r,111
^ém n,114
^év p,107
^ís s,114
^ít t,115
^ón n,114
^ós s,114
^öb p,114
^ög k,104
^öz s,96
^ør r,114
^øs s,109 st,127
^úr r,114
^ük k,114
^ćo sr,117 s,134
^ča s,103
^če s,115
^đ t,111 srs,114
^đa t,107
^đo t,108
^đu s,107
^łu ,114
^ō ,92
^ōh ,112
^ōk k,126
^ōm n,113
^ōn n,113
^ōs s,121
^ōt t,110
^ōu s,147
^şe s,109 sr,142
^şü s,114
^š s,95
^ša s,114
^šk sk,104
^šo s,116
^št st,110
^šu s,115
^ž sr,124
^že s,114
^ži s,107
a ,49 kn,122 r,128 k,143
a$ ,46 tr,107 r,111 rs,114 nr,114 kn,115 tnr,117
ab p,93 ,112
ab$ p,101
aba p,102 ,110
abb p,94
abd pt,90
abe p,84 sp,114
abi p,112 ,112 pt,114
abl pr,116
abo ,112
abu p,103
ac k,102 s,109 ,147
ac$ k,87
acc k,105
ace s,105
ach ,91 k,102 s,105 p,110
aci s,95
ack k,91 sk,109
aco k,95
acq k,134
ad t,87 ,105 s,112
ad$ t,81 ,94
ada t,88 ,120
add t,96 ,142
ade t,97
adi t,84 tn,115 ,123
adl tr,95
ado t,104
adr tr,99
ady t,104
adz s,98 ,108
adž ,107
aew ,98
af p,96
af$ p,94
afa p,116 ,116
aff p,99
afi p,109
ag k,90 ,145
aga k,89 ,101
agg ,107
agh k,109
agi k,98
agn n,106 kn,111
ago k,92 ,116
agu k,98
ah ,101
ah$ ,73
aha ,127
ahl r,97
ahm n,105
ai ,109
ai$ ,90
aid t,113
aik k,99
ain ,102
air ,99
ait t,119
aiz s,110
aj ,108 s,134
aj$ ,101
aji s,115
ak k,96 ,115
ak$ k,83 ,103
aka k,91 ,111 tk,114
ake k,102
akh ,99 p,103
aki k,79 ,103
ako k,149
akp kp,103
aku k,102
al r,86 ,98 rs,115 t,117
al$ r,74 pr,100 ,104
alb rp,130
alc rk,100
ald rt,89 t,110
ale r,106
alf rp,110 r,115
ali r,88
alk rk,118
all r,85 ,114 pr,115 tr,134
alo r,110
alp rp,110
alt rt,92 prt,120
alv p,101 rp,103
alz rs,114
am n,85 rn,111 ,116
am$ n,67 ,114
ama n,100
amb np,89 ,115 p,115
ame n,132
ami n,93 ,134
amm n,96 ,115
amo ,93 n,109
amp np,87 n,109
ams ns,90
amu n,89
amy ,114
an n,60 ,81 ns,110
an$ n,52 ,90 sn,102
ana n,95
anc n,80 nk,91 s,108 ns,121
and nt,61 n,97 ,101 ntr,102 t,136
ane n,119
anf np,120
ang n,77 ,99 ns,101 nk,106 sn,123
ani n,86 ,96
ank nk,77
ann n,75 ,117
ano n,87
ans ns,94
ant nt,75 n,110 ,131
anu n,94 ,114
anz ns,90
anç n,106
ané n,115
ao$ ,82 n,88
ap p,90
ap$ p,100
api p,118
apl pr,111
apo p,114
app p,91
apu p,97 ,130
aqu k,86
ar ,74 r,75 t,105 pk,114 p,116 rs,130
ar$ r,79 ,87
ara r,89 ,138
arb rp,109
arc r,116
ard ,79 t,82 rt,84 r,85
are r,130
ari r,82 ,104 n,113
ark k,88 rk,108 ks,130
arl r,76
arm n,98 ,113
arn n,96
aro r,102
arp p,98
arr ,102 r,104
ars s,118
art t,91 rt,97 ,100 r,121
aru r,117
ary r,114
arz rs,100 ,104 s,107
as s,83 ,112
as$ s,67 ,95 rks,114 ps,114
asa s,89
ase s,138
ash s,80 ,143
asi s,96 ,118
ask sk,121
asp sp,115
ass s,80 ,146
ast st,88
asu ,108 s,114
at t,82 ,110 s,116
at$ t,86 ,89
ata t,99
ate t,105
ath s,85 t,88
ati t,96 ,111
ato t,85
ats s,100
att t,93
au ,84
au$ ,81 r,122
aud t,88 ,105 p,114
aug k,114
aum n,123
aun n,119
aur ,121
aus s,97
aut ,116 t,117
aux ,123
av p,86 ,110 r,114
av$ p,103
ava p,124
ave p,95 ,113
avi p,89 ,112
avr pr,120
avč ,114 p,115
aw ,93
aw$ ,92 p,115
awa ,75
awk k,100
awl r,103
ax ks,104
ax$ ks,101
ay ,95
ay$ ,84
aya ,86
ayd t,104 ,114
aye ,113
ayu ,105
az s,102 ,107
az$ s,96
aza s,88 ,114
aze s,105
azi s,91 ,107
azu s,84
azz s,92
aí$ t,116
aíl ,114
aña n,118
año n,106
ać$ k,114
aşı s,113
aš s,104
ažu ,116
b p,76 ,89
b$ p,105 ,124
ba p,69 ,98
ba$ p,88 ,109
bab p,108
bac ps,113
bag pk,113
bah p,130
baj p,100
bak pk,92 k,104
bal pr,86
ban pn,86 ,105 p,116
bap p,108
bar pr,86 p,94 ,111 prp,121 r,141
bas ps,97
bat pt,100 p,122
bau p,101
bay p,93 ,111
bb p,98
bb$ p,99
bba p,96 ,117
bbi p,94 ,118
bby ,100 p,109 s,115
bdu pt,132
be p,73 ,113 pr,114
be$ p,91
bec p,111
bed pt,107
beg pk,109
bek pk,94
bel pr,84
ben pn,95 n,103
ber pr,64 p,67 ,119 rpr,127
bes p,114
bet ,142
bhu p,113
bi p,81 ,94
bi$ p,124
bia p,96
bie p,95 ,135
big p,122
bil pr,98
bin pn,77
bir pr,102
bis ps,111
bl pr,90
bla pr,89
ble pr,99
bli pr,121
blo pr,96 r,101
bo p,82
bo$ p,89
bob p,94
bod pt,107
bog p,119
bok pk,96
bol pr,151
bom pn,103
bon pn,94
bor pr,84 p,97 tp,130
bos ps,108
bot p,112 ,121
bou p,84 ,135
bov p,92
bow p,111
br pr,94
bra pr,87
bre pr,88
bri pr,82 p,89 r,136
bro pr,87 ,110
bru pr,96
bry pr,99
bs ps,110
bu p,77 ,109
bu$ p,99
buk pk,105
bul pr,101 r,112
bum pn,97
bur pr,84 p,87 pt,114
bus ps,105
but pt,95
by p,99
by$ p,82 ,110
bye p,112
bát ,114
bé p,106
bé$ p,102
bén pn,102
bíu ,114
bó$ p,107
bö p,115
bø$ p,114
bøk p,107
büt p,116
bă p,115
bō$ p,114
c k,80 ,83 s,88 sr,114
c$ k,84 s,95
ca k,86 ,136
ca$ k,75 ,132
cad kt,110
cal kr,96
can kn,94
cap kp,106
car kr,81 k,86 ,119
cas ks,106
cat kt,103 k,106
caz ks,109
cc k,116
cca k,92
cch k,87
cci s,89
cco k,93 ,114
cdo kt,103
ce s,97 sp,114
ce$ s,72 ,111
cec s,113
ced st,98
cek sk,103
cel sr,89
cen sn,88
cer sr,105 s,113
ces s,95
cet st,100
cev sp,89
ch s,72 ,73 k,87 p,97
ch$ ,71 s,84 k,88 p,105
cha s,71 k,75 ,78 n,126
che s,72 k,87 ,90
chi s,64 ,82 k,85 ks,119 kn,123
chl r,129 sr,132
cho s,86 k,96 ,105 ns,114 sn,117
chr kr,85
chs ks,100
cht t,93 kt,97
chu s,85 ns,114 ,115
chw p,96 ,113 pr,114
chá r,114
chè ,118
chö ,110
ci s,78 ,109 ps,119
ci$ s,92
cia s,87
cic s,95
cil r,102 sr,114
cin sn,95
cio s,93 ,108
cir sr,118
cis s,109
ciu s,126
ció s,108
ck k,71
ck$ k,62 ,113
cke k,81
cki sk,96 k,123
ckl kr,90
ckm k,124
ckn kn,151
cks ks,87 sn,115 s,130
cky k,119
cl kr,131
cla kr,91 k,104
cle kr,93
cli kr,101
co k,85 ,121
co$ k,75 ,120
cob kp,88
coc ,99 k,124
col kr,78 ,113
com kn,103 ,103
con kn,101
cop kp,108
cor kr,97 ,111 k,118
cos ks,130
cot kt,101
cou k,90 kr,116
cov kp,146
cox ks,108
cq$ k,108
cqu k,82
cr kr,129
cra kr,104
cre kr,91
cri kr,117
cro kr,95
csi ,107
ct kt,100
cto kt,96 ktr,125
cu k,89 ,127
cu$ k,94 ,108
cub kp,108
cul kr,116
cur ,111 kr,130
cus ks,102
cy$ s,83
cz s,100 ,118
cz$ ps,92
cze s,97 ,110
czk sk,98 ,114
czy s,94 n,114 ,116
cá k,107
cés s,106
cía s,100
că$ k,94 rk,113
cı$ s,114
d t,68 ,83 s,101 ntr,114 ptr,114 tr,139
d$ t,64 ,85
da t,79 ,84 tr,117
da$ t,61 ,109
dag tk,108
dai t,80
dak tk,103
dal tr,98
dam tn,87 n,104
dan tn,89
dar tr,88 ,109
dat t,99 ,100
dav tp,100
day t,108 ,109
dd t,88 ,114
dd$ ,93 t,113
dda t,100
ddi t,90 ,120
ddy t,97 ,99
de t,75 s,100 ,106
de$ t,78 s,95
dea t,101
deb tp,95
dec tk,110
dek tk,93
del tr,82 t,112
dem tn,98
den tn,78 ,118
der tr,80 t,85 ,111 trs,119
des ts,107
dev tp,123
dew t,112
dez ts,115
dge s,91 ,117
dh t,107
dhi t,110
di t,78 s,92 ,93
di$ t,77 rt,114
dia t,90
dib tp,112
dic tk,106 ts,109
die t,94
dig tk,103
dim tn,106
din tn,84 t,110
dir tr,105
dis ts,90
dit t,101
dj ,117 s,126
dja s,101
dje s,96
dji s,100
djo s,96
dl tr,102
dl$ tr,105
dle tr,118
do t,84 tr,116 ,141
do$ t,68 pt,133
dol tr,95
dom tn,105
don tn,86
dor tr,77 t,91 r,99 ,107
dos ts,106 t,117
dou t,88 ,123
dov tp,90
dow t,113
dr tr,87 trk,107
dra tr,84
dre tr,77 ,109
dri tr,83 t,115
dro tr,90
dry tr,115
drz s,99 ns,111
dré tr,104
ds s,118
ds$ s,97
dso ts,100
dt t,104
dt$ t,83 ,98
du t,104
du$ t,136
dub tp,104
duc tk,106
dul tr,92 t,113
dup tp,109
dur tr,99 t,130
dwa t,148
dwe ,109
dwi tp,96 t,96
dy t,101 ,116
dy$ t,82 ,98 pt,114
dyk tk,100
dyl tr,104
dz s,97 ,137
dze s,99
dzh s,95
dzi s,98
dé$ t,103
dí$ t,114
dó$ t,114
dõl ,114
dú$ t,114
dō$ t,109
dž s,112 ,132
dža s,103 ,115
džu ,114
e ,49 srn,107 nr,112 p,113 tnp,114 n,139 t,149
e$ ,44 s,99 rn,108 r,108 n,113 prk,114 t,121
eat t,111
eb p,99
eb$ p,90
eba p,111
ebe p,101
ebo p,100
ec k,122 ,136
ec$ s,97 ps,112
ech k,100 s,106 ,116
eck k,87 sk,108
ed t,81 ,107
ed$ t,78
eda t,107
edd t,98
ede t,89
edg s,104
edi t,104
edo t,124
edr tr,109
edu t,103
edw t,87 ,104
ee ,117
ee$ ,99 n,111
een n,93
ef p,89
ef$ p,117
efa p,98
efe p,100
eff p,93 ,124
eg k,85 kr,115
eg$ k,101
ega k,108 ,114
ege ,114
egg k,95
egh k,108
ego k,90
egr ,107
egy k,114 s,114
eh ,93
eh$ ,90
eha ,110
ehl ,108 r,121
ehm n,107 pn,134
eho ,100
ehr r,92 ,113
ehw ,108
ehy ,108
ei ,98
ei$ ,106
eib p,111
eid t,89
eij ,113
eik k,109
eil r,115
eim n,101
ein n,93
eis s,105 ,110
eit t,101 ,119
eix ,115 s,116
eiš ,114
ej ,97 s,104
ej$ ,97
eja ,103
ejo ,107
ejū ,114
ek k,93 ,136
ek$ k,71 pk,107 spk,114
ekh ,112
ekk k,104
eks ks,93
el r,74 ,88 n,109 ntr,119
el$ r,58 ,87
ela r,109 ,137
elb rp,121
eld rt,93 t,110 ,111
ele r,108
elf rp,114
eli r,75 pr,114 sr,115 ,128
ell r,65 ,95 s,107
elm r,111 rn,112
elo r,109
els rs,92
elt rt,106
elv rp,110
em n,93 ,101
em$ n,89
emb np,113
eme ,104 n,116
emi n,92 ,103
emm n,92 ,110
emp np,107 ,127
emu ,122 n,123
emy ,108
en n,69 ,87 p,114 s,117 ns,152
en$ n,57 ,94 pn,122
ena ,110 n,122
enb np,90
enc ns,96 ,107
end nt,89 t,151
ene n,108
eng n,93 nk,101 ,103
eni n,134
enj ns,125
enk nk,102
enn n,86 ,121
eno n,110
ens ns,83
ent nt,83
enz ns,89
ené ,119
eo ,131
eod ,119
eok k,102 ,114
eol r,94
eon ,100
eop p,107
ep p,93 ,114
eph p,79
epo ,108
epp p,104 ,114
epú ,114
equ k,109
er r,71 ,71 s,106 t,121
er$ ,46 r,70
era r,122
erb rp,126
erc s,112
erd rt,129
ere sr,115 r,117
erg rk,93 k,107 r,117
eri r,80 ,141
erm ,93 rn,108
ern r,91 rn,92 n,116 ,117 prn,134
ero r,130
err r,93 ,102
ers s,79 rs,91 ,97
ert rt,87 ,98 t,106 r,111
erv rp,104 p,135
erz rs,110
erš ,115
es s,78 ,96 t,115
es$ s,61 ,75 ns,114
esa s,97
esc sk,82 ,108
ese s,113
esh s,97
esl sr,126
esp sp,97
ess s,76 ,93 n,111
est st,84
et t,86 ,87
et$ ,76 t,83
eta t,105
ete pt,114 t,128
eth s,96 t,104
eti t,110
etk tk,107
etr tr,120
ets ,114
ett t,75 ,103
etz ,101 s,102
eu ,94
eu$ ,105
eun n,84 ,91
euw ,103
euß ,114
ev p,87 ps,115
ev$ p,73
eva p,103
eve p,79 ,136
evi ps,104 p,113 ,116
evo p,100
evs ps,93
evy p,111
ew ,97 p,101
ew$ ,84
ewa ,97
ewe p,113
ewi ,96 p,124
ews ,100 s,116
ex ks,107
ex$ ks,90
exa ks,103
ey ,96 p,114
ey$ ,66
eya ,111
ez s,97 ,134
ez$ s,71 ,93 rs,103 nts,114
eze s,101
ezh s,105
ezk sk,143
eš$ s,108
f p,82 ,111
f$ p,88 rks,114 kst,114 nsk,121
fa p,86 ,103
fa$ p,118
fab p,105
fal pr,95
fan pn,86
far pr,94 p,108
fat pt,116
fau p,112
faz ps,114
fe ,100 p,106 rp,113
fei p,108
fel pr,91
fen pn,114
fer pr,82 p,86
ff p,87 ,116
ff$ p,74 ,117
ffe p,91
ffl pr,101
ffr pr,92
fi p,94
fi$ p,97
fie p,86 ,109
fig pk,108 p,111
fil pr,103
fir pr,120
fis ps,137
fit pt,101
fle ,115 pr,132
flo pr,112
fo p,91
fol pr,115
fon pn,95 n,115
for p,85 pr,93
fou p,114
fow ,110 p,124
fox p,115
fr pr,94
fra pr,94
fre pr,84
fri pr,85
ft pt,95
ft$ pt,93 ,114
fu ,100 p,106
fu$ p,109
fuj s,95 ,103
fum n,100
fur pr,101 r,133
fus ps,113 p,124
g k,69 ,89 s,118
g$ k,73 ,76 p,113 s,122
ga k,69 ,106 kr,116
ga$ k,76 ,98 nk,121
gab kp,95
gai k,114
gal kr,90
gam kn,105
gan kn,88
gar kr,84 k,87 ,113
gas ks,108
gat k,108 kt,109
gav kp,112
gaw k,97 ,117
gay k,109
ge k,89 s,95 ,97 nk,114
ge$ k,84 s,85 ,101
ged kt,109
gei k,106
gel kr,86 sr,91 ,105 r,110 nsr,112
gen kn,83 sn,94 n,95
geo ,111 s,121
ger k,81 kr,90 s,100 ,100 sr,105 r,118
ges s,107
geu ,102
gg k,92 ,126
gg$ k,101
gge k,110
ggi s,89 k,101 ,101
ggs ks,102 ,115
gh k,88 ,106
gh$ ,88 k,94
gha k,104
ghe ,103
ghi k,115
ght t,86 rt,120
gi k,93 s,93 ,98
gi$ k,98 s,100 ,120
gia s,133
gib kp,105
gil kr,92 r,123
gin sn,89 kn,92 n,126
gio s,101
gis ks,111 ,114
giu s,103
giz ks,107
gl kr,95
gl$ kr,104
gla kr,99
gle kr,97 ,114
gli r,85
glo kr,104 k,113
glu r,151
gn kn,88 n,115
gna n,98 ,100 kn,114
gne n,103 kn,117
gno ,98 n,100 kn,116
go k,87 ,133
go$ k,77 ,113 nk,115
god k,115
goj ,114
gol kr,96
gom kn,103
gon kn,90 kns,113
goo k,109
gor kr,87 k,105 r,115
gos ks,109
gou k,101
gov kp,114
gr kr,92
gra kr,90
gre kr,86 ,117
gri kr,103
gro kr,96 ,114
gré kr,108
gs$ ks,119
gsy ks,107
gu k,72 ,104 kn,124
gu$ k,100
gua k,99
guc ks,99 ,123
gue k,87
gui k,86 ,101
gum kn,121
gun kn,107
gur kr,101 k,116
gus ks,92 k,109
guy ,106
guz ks,113
gué k,116
gw k,116
gwa k,111 ,126
gwi ,107
gwo k,107
gy k,102
gy$ s,102 k,124
gye k,95 s,106
gyi k,106
gyo ,110
gyu s,104 k,104 ,109
gé$ s,114
gü k,114
găr k,107
h ,68 p,99 n,108
h$ ,75
ha ,67 rn,114 rt,114 n,119
ha$ ,90
hab p,111
had t,98
haf p,97
hag k,97
hai ,101
haj ,102
hak k,109 ,114
hal r,105
ham ,80 n,82
han n,75 ,86 ns,116
har r,75 ,89
has s,102
hau ,107
haw ,93
hay ,104
he ,76
he$ ,135
hea ,118
hee ,89 sn,114
hei ,82
hel r,90 ,129
hem n,116
hen n,88
her ,87 r,91
hes s,119
het t,109
hew ,101
hey ,110
hi ,71 r,121 t,127
hi$ ,81
hid t,97
hik k,101 ,105
hil r,108
him n,100
hin n,116 sn,149
hir r,77 ,112
his ,105 s,108
hit t,116
hl r,86
hl$ r,90 ,106
hm n,100 ,105 pn,112
hma p,99 pn,106
hme n,106 ,116
hn n,102 ,109
hn$ n,69 sn,95 ,105
hne ,109
hns ns,88
ho ,81
ho$ ,75
hod ,101
hof p,92 ,108
hol r,81 n,114 ,140
hom n,99
hon n,98 ,102
hop p,112
hor r,103 ,127
hou ,97
hr r,95 ,96 pr,98
hra pr,104
hri r,100
hrm ,110
hu ,88 p,94
hu$ ,132
hua ,124
hub p,107
hud t,111
hui ,89
hun n,99
hup ,117
hur ,109
hut t,103 ,115
hwa ,80
hwi ,113
hy ,107
hy$ ,113
hya ,130
hye ,77
hyo ,105
hyt t,107
hyu ,79
hüb p,103
hăi ,114
hō$ n,104 sn,134
i ,47 k,107 prn,114 pk,117 t,120 r,123 s,136 p,143
i$ ,47 r,95 n,105 nk,108 s,109 nt,114 ns,120 k,132
ia ,103
ia$ ,71
ian n,84 ,109
ib p,107
ib$ p,107
ibb p,104
ic ,110 s,114 k,119
ic$ s,69 k,79 ,108
ica k,129
ice s,102
ich s,72 ,83 rs,117 ns,121 k,122 kr,127
ici s,101 ,114
ick k,88
ico k,98
icz ps,123
ică k,115
id t,82 ,96
id$ t,87
ida t,97
idd t,100
ide t,88
idg s,100 ,125 rs,131
idi t,99 ,105
ido t,93
idz s,102 ,107
ie ,94
ie$ ,71 p,117
ied t,89
ieg k,102
iel r,103 ,128
ier ,95 r,119
iet ,125
if$ p,133
ife p,101
iff p,100
ifu ,127
ig k,95 ,106
ig$ k,85 ,121
iga k,96
ige k,87 s,107
igg k,108
igh ,89 k,104
igl kr,107
ign n,89 kn,116 sn,128 ,131
igo k,99
igu k,96 ,133
ihá ,114
ii$ s,114
ij ,99 s,114
ija ,113
iji s,91
ik k,93 ,104
ik$ k,78
ika k,96
ike k,91 ,124
ikh ,104
iki k,109
ikk k,96
iko ,98 k,143
iku k,134
il r,79 ,90
il$ r,71 ,113
ila r,106
ild rt,129
ile r,111
ilh r,106 ,116
ili r,83
ill ,78 r,80 s,100 rn,117
ilo ,117 r,146
ils rs,120
ilv p,103 rp,110
ily r,94
im n,82 ,99 ns,114
im$ n,61 ,84
ima n,88 ,109
ime n,118 ,135
imi nr,114 n,122 ,137
imm n,100 ,132
imo n,94 ,113
imp np,113
in n,66 ,88 sn,112
in$ n,56 ,94 sn,106 kn,124
ina n,93 rn,115 ,136
inc nk,106 ,109
ind nt,102
ine n,86 ,133
ing nk,70 n,87 ns,98 rnk,112 ,120 s,122
inh ,116 n,132
ini n,100
ink nk,108
ino n,94 ,116
ins ns,87
int nt,90 ,136
inz ns,109
io ,119
io$ ,74 s,113
iov sp,141
ip p,92
ip$ p,115
ipp p,93
ips ps,106
iq ,118
iq$ k,103
ir r,91 ,100 kr,135
ir$ r,87 ,98
ira r,89 ,136
ire r,99 ,121
iri r,100
iro r,85
iré r,105
irō r,123 sr,123
is s,75 ,94
is$ s,65 ,80 kt,103 t,115
isa s,86 ,146
isc sk,121
ise s,98
ish s,77 ,115
isl sr,97
iso s,125
iss s,79
ist st,74 s,111 ,114 stn,121
isu s,115
it t,83 ,97 s,114
it$ t,96 ,96
ita t,98
ite t,110
ith s,97 ,104 t,118
itl tr,92
itm tn,102
ito t,94
its s,98
itt t,90
itz s,80 rs,114 ps,140
itō t,102
iu$ ,112
ius s,116
iv p,101
iv$ s,123
iva p,102
ive p,98
ivi p,89 ,121
iwa ,87
ix s,101 ks,106
ix$ s,118 ks,119
ixe s,111
ixo s,104
iya ,98
iyo ,94
iz s,96 ,131
iz$ s,87
iza s,90 ,125
izi s,113 rs,129
izo ,105 s,133
izu s,92 ,122
izz s,105
izō ,115
iß$ s,114
ißf ,114
iç$ s,115
iè ,143
ièr r,103 ,105
ié$ ,112
iño n,115
ić$ s,70 ps,99
ič$ s,100
iči ,114
ińs ns,126
iša s,103
iž s,106
j ,81 s,92 t,105
j$ ,114
ja ,86 s,89 sn,108 r,110
ja$ ,92 s,95
jac s,110
jad st,115
jae s,95
jak k,112
jam sn,87 ,123
jan n,84 ,101 sn,116
jar r,103
jci s,107
je s,93 ,96
je$ s,111
jed t,100 ,118
jej ,114
jen ,106 sn,118
jeo s,90 ,119
jer ,112
jev p,90
jew p,107 ,115
ji s,91 ,96 k,121
ji$ s,73 ,110
jib sp,101
jic s,100 ,114
jim sn,88
jin sn,78
jić s,100 t,114
jko k,113
jn$ n,99
jo s,87 ,107 n,114
jo$ s,91 ,102
joh s,101 ns,117
jon sn,97 n,108
jor r,96
jos ,103 s,107
ju s,97 ,100 r,114
ju$ s,97 ns,113
jub p,105
jul ,126
jun sn,85 n,108
jur r,131
jär ,114
jæ kr,113
jær ,116
jér ,115
jía ,107
jó ,112
józ ,115
jöm ,128
jör r,98
jür r,110
jči s,107
jō$ s,107 n,114
jū$ s,114
k k,66 ,85 s,97 t,114
k$ k,72 ,101
ka k,63 ,92 ks,107 kr,121
ka$ k,64
kab kp,118
kag k,88
kai k,104
kak k,99
kal kr,97
kam kn,101
kan kn,89 ,141
kap kp,111
kar kr,84
kas ks,90
kat k,105 kt,109
kaw k,85
kay ,102 k,103
kaz ks,100
kař ,114
kaş ,114
ke k,73 ,127
ke$ k,70 ,128
kee k,120
kei k,113
kel kr,94 r,114
ken kn,84 k,121
ker k,98
ket kt,116
keu k,99
kev kp,105
key k,114
kh ,89 k,89 p,97
kh$ k,120
kha ,85 k,94 r,105
khe k,100 ,114
kho k,92 ,99
khu ,105 k,114
khy k,120
ki k,77 ,96
ki$ k,58 ,96
kik k,97
kim kn,82 ,109 k,111
kin kn,74
kir kr,97
kiv kp,122
kiw k,103
kiy k,98
kk k,100
kka k,96 tk,107
kl kr,98
kla kr,99
kle kr,134
kli kr,120
kma kn,115
ko k,77 ,129
ko$ k,65 ,91 rk,118
kob kp,96
kol kr,86 ,116 r,118
kom kn,106
kon kn,123
kop kp,106
kor kr,88 k,115
kos ks,97
kot kt,105 k,137
kou k,110
kov kp,73 k,93 ,121
kow kp,95 k,103
koy k,108
koz ks,108
koó ,114
kr kr,132
kra kr,102
kri kr,123
ks ks,99 k,116
ks$ ks,115
kse ks,113
kto kt,103
ku k,75 ,93
ku$ k,89 ,116
kub kp,96
kuc ,115 ks,140
kug k,100 ,103
kul kr,100 k,123
kum kn,93
kun kn,94 k,110
kuo ,115
kur kr,95
kus ks,112
kut kt,104
kuy k,129
kuz ks,97
kw k,113
kwa k,99
kwe k,110
kwo k,101 ,132
kwu k,118
kx$ ks,144
ky k,115 ,123
ky$ k,87 ,125
kyo ,98 k,106
kyu k,81 ,117
kyō ,97
kác ,107
kó$ k,104 ,115
kü k,148
ký$ sk,114
kō$ k,115
kōj ks,113
l r,56 ,76 sr,104 rnp,114 rpr,117 ntr,127
l$ r,75 ,107
la r,73 ,87
la$ r,73 ,104
lab rp,97
lac rs,98 ,115 r,150
lad rt,91 t,129
laf rp,111
lag rk,100
lah r,98 ,98
lai r,100 ,112
lak rk,106
lal r,100
lam rn,89
lan rn,73 n,122 ,130
lar r,82 ,125
las rs,90 ,112 s,124
lat rt,88 r,112
lau ,101 r,107
lav rp,80
law r,95 ,96 p,98
lay r,98
laz rs,103 r,109
laú ,114
lb rp,120
lba rp,101
lbe rp,98
lby rp,104
lc rk,114 rs,144
ld rt,77 t,148
ld$ rt,74
lde rt,92 t,113
ldi rt,94
ldı ,103
le r,69 ,100 rnt,114 k,122
le$ r,68 ,92 sr,128
leb rp,95
led rt,101 r,116
lee ,106 r,152
lef rp,102
leg rk,118
leh r,106
lei r,93
lem r,101 rn,102 ,114
len rn,77 n,112
lep rp,108
ler r,80
les rs,88 r,116
let r,111 rt,116
lev rp,88
lew ,114 r,130
lex rks,75
ley r,76 ,112
lez rs,101
lf rp,93 p,115
lf$ p,100 rp,101
lff p,114 rp,116
lfo rp,101 ,114
lfr rpr,97
lga rk,115
lhe ,89 r,112
li r,63 ,96 kr,123
li$ r,82 ,100 nr,115
lia r,86 ,136
lib rp,102
lic rs,99 s,113
lid rt,125
lie r,100
lif rp,115
lig rk,103 r,107
lik rk,108
lil r,102
lim rn,93
lin rn,68 rns,125 trn,133
lip rp,82 rps,115 p,129
lis rs,98
lit rt,104
liu ,101 r,115
liv rp,89
lix rks,94
lj r,92
lj$ r,126
lje r,99
lk rk,94
lk$ rk,96
lko rk,131
ll r,64 ,92 tr,108 krn,114
ll$ r,64 ,96 pr,114
lla r,75 ,88 rn,115
lle r,73 ,94
lli r,66 ,93
llm rn,122
llo r,83 ,100
llu r,141
lly r,82
llé r,102 ,118
lm rn,90 n,108 r,132
lm$ rn,93 prn,102 n,106
lma rn,99 r,115
lme rn,119
lmi rn,110
lmă ,114
lo r,76 ,105
lo$ r,80 ,106 sr,114
lob rp,98
loc rk,107 r,113
lod rt,108
lof rp,101
log rk,99
lom rn,93 r,114
lon rn,83 n,107
lop rp,101
lor r,80
los rs,83 r,130
lot r,97 rt,103 ,118
lou r,83 ,135
lov rp,77 r,108 kr,114
low r,86 p,105 ,122
loz rs,139
lp rp,97
lph p,98 rp,107 ,114
ls rs,89 s,138
ls$ rs,97
lso rs,105
lst rst,118
lt rt,77 prt,113
lt$ rt,98
lte rt,145
lto rt,110
ltz rs,106
lu r,88 rk,114 ,122
lu$ r,109
lub rp,101
luc rs,102 rk,104 r,118
lud rt,113
luf rp,121
lug rk,111
lui r,111 rs,137
luk rk,99
lum rn,98
lun rn,106
lus rs,124
lv rp,93 r,106
lva rp,88 p,105 r,107
lve rp,88
lvi rp,96
ly r,89 ,118
ly$ r,80 ,107 pr,114
lyd rt,113 ,114
lym rn,117
lyn rn,93 ,106 r,106
lz rs,122
lz$ rs,104
lze rs,100
lá ,115
lás rs,102
láz rs,106 r,108
lä r,103
lèn n,114
lé$ r,99
léo r,119
lí r,103
lím n,108
ló r,106
ló$ r,100
lóp rp,100
lór r,115
lü r,106
lü$ ,110
lý$ r,114
lı$ s,114
m n,70 ,81
m$ n,67 ,102 nsn,107
ma n,68 ,81 s,114
ma$ n,71 ,102
mac nk,97 ns,110
mad nt,86 t,91
mag nk,98
mah ,107
mai n,110
mak nk,96
mal nr,96
man n,57 ,70 pn,111
mar nr,69 n,88 nk,114 ,116
mas ns,76
mat n,121 nt,141
max nks,107
may n,104
maz ns,94
mb np,86 n,112 ,120
mb$ n,107
mba np,85
mbe np,90 n,104
mbi np,95
mbo np,89
mbu np,103
mcc nk,88
me n,87 ,104
me$ n,86
mec nk,111
med nt,92 t,102 ,108
mei n,95 ,99
mel nr,87
men n,76 ,107
mer nr,81 n,91 r,105
mes ns,77
met nt,101
mey n,92 ,108
mez ns,100
mgw ,107
mgy k,94
mi n,67 ,80 r,124
mi$ n,71 ,92
mic n,109 nk,131
mid nt,104 n,118
mig nk,118
mil nr,81
min n,70 ,88
mir nr,77
mis ns,130
mit nt,91
miz ns,136
mm n,90 ,110
mma n,87
mme n,92
mmi n,96 ,101
mmy n,87
mo n,70 ,86
mo$ n,89
mol nr,93
mon n,71 ,124
moo ,131
mor n,86 nr,98 ,111
mos ns,103
mot nt,86 n,113
mou n,110
mov np,103
mp np,80 sn,107
mp$ np,110
mpa np,96
mpb np,93
mpe np,105
mpi np,96
mpl np,147
mpr ,101
mps nps,90 n,105
ms ns,105
ms$ ns,109
mu n,84 ,102
mu$ n,95
mud nt,106
mug nk,113
muh n,114
muk nk,110
mul nr,106
mun n,80 ,134
mur nr,76 n,103
mus ns,107
mut nt,96
my n,99 ,109
my$ n,90
mye ,107
myo ,116
myr ,105
má n,106
mán n,105
már nr,103 ,107
máč ,115
mä n,105
mäe n,120
mé$ n,104
mén n,106
mí n,113
mín ,118
mír r,105
mö n,114
múd ,114
mül n,124
mün n,113
mý$ n,123
mči ,114
mō$ n,114
n n,51 ,66 r,102 ntr,114 k,116 nrt,117 ns,122 nt,125 nk,131
n$ n,49 ,74 nsn,106 pn,106 ntn,115 kn,120 sn,123
na n,68 ,89 tn,117
na$ n,63 ,78 rn,117
nab np,99
nac nk,111
nad nt,99
nag nk,88
nah ,126
nai n,109
nak nk,89
nal nr,97
nam ,85 n,87
nan n,80 ,105
nar nr,90
nas ns,92
nat nt,99 ns,143
nau n,93
nay n,101
naz ns,94 ,115
nba np,110
nbe np,86 p,137
nc n,112 ,113 nk,126
nc$ nk,102
nce ns,88 n,101 ,117
nch ns,85 ,101 n,119 s,119
nci ns,101 s,112
nck nk,116
nco nk,103 n,104
nd nt,72 n,102 ,104 t,106
nd$ nt,89 n,99
nda nt,80
nde nt,78 t,107 rnt,116
ndi nt,102
ndl ntr,92
ndo nt,94 t,118
ndr ntr,85
nds ns,90
ndé nt,103
ne n,71 ,96 k,109
ne$ n,63 ,94 rn,141
neb np,114
nef np,116
neg nk,94
nei n,99
nek nk,125
nel nr,123
nen n,91 ,96
ner n,93 knr,107 nr,108
nes ns,80 n,132 ,140
net nt,100 n,102 ,114
neu n,136
nev np,95
new n,99
ney n,90
nf np,126
nfe np,99
nfi np,108
ng n,72 nk,85 ,85 ns,105 kn,110 k,115
ng$ n,51 ,72 nk,85 kn,109
nga nk,103
ngb np,101
nge nk,106 ns,110
ngg nk,92 k,123
ngh ,80 n,83 nk,90 k,102
ngj ns,85 s,107
ngk nk,122
ngl nkr,102
ngm ,89
ngs ns,79
ngt nt,89
ngu ,128
ngw ,89 n,149
ngx n,109 ,126
ngy n,94 ,125
nh n,151
nhe ,98
nho ,95 n,114
nhu n,96
ni n,66 ,89
ni$ n,69 ,96 tn,125
nic nk,85 n,94 ns,96 nkr,141
nid nt,113
nie n,92
nif np,102 p,108 ,115
nig nk,98 n,120
nik nk,81 ,129
nil nr,145
nin n,83
nis ns,93
niz ns,108
nja ns,93 ,110
nji ns,85 ,108
nju ns,92 s,116
njū s,114
nk nk,91
nk$ nk,92
nka nk,100
nke nk,125
nki nk,104
nko nk,87 ,115
nky nk,109
nn n,84 ,92
nn$ n,81
nna n,95 ,112
nne n,72 ,92
nni n,76 ,87
nno n,90
nny n,81
no n,75 ,99
no$ n,66 ,134
nob np,97 ,104
nol nr,97
nop np,120
nor nr,97 ,102 n,110
nos ns,96
not n,104
nou n,98
nov np,74 n,131
now np,100
nri nr,99
nry nr,118
ns ns,72 s,119 n,122
ns$ ns,80
nsa ns,97
nse ns,85 s,126
nsi ns,111
nsk nsk,100
nso ns,86 s,96 ,114 n,115
nst nst,81 st,117
nsu ns,146
nt nt,79 ,97 n,109 ns,110 kn,114
nt$ nt,88 ,107
nta nt,80 t,117
nte nt,83 t,96
nth nt,90 ns,108
nti nt,87 t,124
nto nt,88
nts ns,96
ntz ns,130
nté t,114
nu ,100 n,110
nus ns,103
nwo ,104
ny n,94 ,109
ny$ n,80
nya n,105
nyi n,112
nyo ,98 n,116
nyu ,97
nz ns,101
nz$ ns,108
nza ns,89
nzi ns,91 s,134
nzo ns,130
nço n,98
né n,95
né$ n,93
nés ns,117
nét n,107
néz ,114
nó$ n,115
nów ,107
nö$ n,114
ný$ n,107
nčo ,114
nš$ ns,111
o ,52 pr,108 pt,114 tr,114 tp,114 sn,116
o$ ,48 n,88 s,107 pr,108 k,113 pn,114
oak k,104
ob pr,106 p,122
ob$ p,108 ,124
oba p,124
obb p,115
obe p,122
obi p,125
obl pr,109
obu p,88 ,109
occ k,116
och s,96 ,117
ock k,93
od t,88
od$ t,100
odd ,114
ode t,95
odg s,103
odi t,105
odl tr,121
odo ,91 t,99
ody t,113
odz ,109
of$ ,101 p,113 t,118 pn,150
off p,87
ofi p,112
og ,92 k,108
og$ k,132
oga k,115 ,149
oge k,100
ogg k,105
ogi ,106
ogl r,98
ogo k,107 ,150
oh ,101
oh$ ,98
oha ,109
ohe ,106
ohl r,118
ohn n,119
oi ,150
oi$ ,75
ois ,102 s,103
oja ,99
ojc ,114
ojè ,114
ojč ,114
ok k,85 ,101
ok$ k,74 ,108
oka k,101
okh ,128
oki k,101 ,127
okk k,103
oko k,94
oks ks,124
oku ,94 k,122
ol r,81 ,110
ol$ r,83
ola r,90
olb rp,110
old rt,94 r,106
olf rp,84 p,116 prp,118
olg rk,109
oli r,85
olk k,100 rk,109
oll r,95
olo r,122
ols rs,94
olt rt,112
oly r,104
om n,87 ,108
om$ n,79
oma n,86 ,114
omb n,113 ,126 np,126
ome n,101
omi ,91 n,100
omo ,103 n,113
omp np,104 n,107 ,114
oms ns,98
omý n,110
on n,70 ,80
on$ n,50 ,92 sn,107 nrt,108
ona n,103
ond nt,101
one n,108
onf np,111
ong n,69 ,80 nk,109 k,131 kn,135
oni n,87 ,135
onj ns,104 s,104
onk nk,117
onn n,148
ono n,87
ons ns,95 s,133
ont nt,100
onz ns,127
oo$ ,99 s,116
ood t,105
ook k,93
oom n,103
oon ,130 n,133
op p,89
op$ p,89
opf p,128
oph p,88 ,115
opi p,105
opo p,105
opp p,97 kp,135
or ,79 r,88
or$ r,79 ,82
ord rt,95 rtn,114 t,124
ore ,103 r,110
orf rp,104
org ,83 rk,85 r,100 rs,100 s,102 srs,107
ori r,81 ,108
orl r,110
orm n,120
orn n,110 rn,110
orp p,103 rp,109
ors rs,120 s,127
ort rt,100 t,110
oru r,120
orè ,115
orđ ,114
os s,96 ,118
os$ s,71 ,92 ns,107 ks,114
ose s,110
osh ,110 s,122
osi s,103
oss s,100
ost st,103 s,122
osu s,99
ot t,94 ,110
ot$ ,85 t,97
ota t,92
oth s,101
oto t,122
ots s,109
ott t,75 ,110
ou ,74
ou$ ,85
oub p,113
oud t,96 ,118
oue ,109
ouf p,101 ,114
oug ,120
ouk k,113
oul r,92 ,107
our r,88 ,128
ous ,137 s,138
out t,113
ouv p,107
ouz s,136
ov p,85 ,105
ov$ p,64 ,102 rnp,114
ova p,80 ,85
ovi p,110
ová p,94 ,97
ow ,87
ow$ ,88 p,92
owa ,115
owe ,111
owi ,124
owl r,104
own n,89
ows ps,87 s,95
ox$ ks,107 ,115
oxe ks,109
oxu ,114
oy ,117
oy$ ,103
oya ,88
oyc s,116
oye ,103
oyu ,114
oyé ,117
oz$ s,95
oza ,115 s,133
ozs s,102
ozz s,101
oña n,114
oš$ s,103
p p,75 ,99
p$ p,91
pa p,89 ,98
pa$ p,105
pac ps,107
pad pt,150
pag pk,108
pah p,103
pak pk,104
pal pr,112
pap p,100
par pr,89 p,108 ,119
pas s,107
pat pt,102
pav p,91
pe p,86 pt,118
pe$ p,103
pek pk,110
pel ,104 pr,105
pen pn,108 n,114
per pr,85 p,88 ,95 s,107
pes ps,107
pet pt,77
pez ps,96
pf p,100
pf$ p,109
ph p,91
ph$ p,91
pha p,91
phi p,79
pho p,98
pi p,102
pi$ p,109
pic pk,114
pid pt,103
pie p,119
pil pr,106
pin pn,90 n,118
pis ps,100
pit pt,97 p,116
pk pk,122
pka pk,109
pl pr,95
pla pr,91
ple pr,113
pli pr,113
po p,95
po$ p,94
pol pr,85 r,112
pop ,114
por p,94 pr,133
pos ps,103
pou p,85 ,106
pow p,108 ,114
pp p,84
pp$ p,92
ppa ,103 p,106
ppe p,83 ,98
ppi p,95 ,107
pre pr,94
pri pr,91 ,97
pro pr,96
ps ps,103
ps$ ps,97
pso ps,112
pt pt,99
pti t,103
pto pt,106
pu p,89 ,116
pu$ p,123
puc ps,111
pud pt,133
pul pr,128
pur pr,113
put pt,102
puu p,130
py ,115
py$ rp,125
pyo p,106
pyr pr,106
pää ,114
pé$ p,114
péb ,114
pér pr,109
q k,98 nk,114
qay k,110
qi k,128 ,130
qi$ k,98
qia s,111
qir kr,101
qj$ ,118
qu k,103 s,114
qua k,94
que k,77 ,89 s,114
qui k,84
r r,55 ,59 rn,112 kr,115 p,124
r$ ,78 r,86 pr,115 p,115
ra r,64 ,94 kr,112
ra$ r,62 ,111
rab rp,95 r,114 p,117
rac rs,94 rk,96 ,117
rad rt,77
raf rp,100
rag rk,99 r,106
rah r,77
rai r,113
raj r,104 rs,115
rak rk,89
ral r,103
ram rn,82
ran rn,77 r,114
rap rp,103
ras rs,83 krs,116
rat rt,82 r,124
rau r,103
rav rp,94
raw r,105 ,121
ray r,94
raz rs,95
rb ,106 rp,125
rba rp,90 ,99
rbe p,92 ,106 rp,113
rbo rp,94 p,113
rbu p,107
rc s,101 rs,107 rk,115
rc$ k,94 rk,107
rca rk,121
rce rs,93 s,99
rch s,96 rs,99 r,102
rci rs,92 s,105
rck rk,110
rco rk,109
rcu rk,97
rd rt,80 t,84 r,115
rd$ t,70 r,90 ,97 rt,112
rda rt,130 t,132
rde rt,99
rdi rt,89 t,96
rdo rt,96 t,103
re r,73 ,87 rt,115 kr,129
re$ r,84 ,85
rea r,108
reb rp,98
rec rs,114 r,124
red rt,92 ,115
ree r,103
reg rk,105 r,107 rs,111
rei r,98 ,100
rej r,99
rek rk,131
rel r,87
rem rn,88
ren rn,73 n,87
res rs,89
ret rt,98
rev rp,118
rew r,93 ,120
rey r,100 ,120
rez rs,96 r,120
rf$ rp,135
rg rk,88 k,94
rg$ k,84 rk,86 r,121
rga k,89 rk,125
rge rk,86 rs,95 r,99 ,105 s,110 srs,136
rgi s,95 rk,97 rs,97 r,102
rgo rk,100
ri r,55 ,89 prt,107 s,114
ri$ r,69 pr,124
ria r,82
rib rp,101 p,112
ric rk,88 rs,97 tr,114 k,119 r,125
rid rt,112
rie r,94 rt,114 ,122
rif rp,103
rig rk,107
rik rk,91
ril r,100
rim rn,99
rin rn,76
rio r,100
ris rs,77 krs,87 s,111
rit rt,101
riz rs,114
rk k,86 rk,90 ,108
rk$ k,68 ,91 rk,109 ks,111 nk,118
rko rk,96
rkç ,115
rkè ,114
rl r,88
rl$ r,89
rle r,88 ,113
rlo r,81
rm rn,109 ,116 n,132
rma ,94 n,102 rn,112
rme rn,95
rmi n,98 ,110
rmo rn,99
rn n,86 rn,91 prn,105 ,125
rn$ n,103
rna rn,98 n,102 ,108
rne n,87 rn,116
rns ns,104
rny rn,105
rná r,96 rn,114
ro r,67 ,88 pr,107 kr,133
ro$ r,66 ,118
rob rp,90 rpt,114
rod rt,93 r,109 t,128
rof rp,111
rog rs,102
rok rk,132
rol r,85
rom rn,87
ron rn,86 n,125
rop rp,112
ros rs,78
rot r,93 rt,109
rou r,98 ,120
rov rp,84
row r,90 ,104 rp,117
roy r,104
roz rs,92 r,130
rp p,99 rp,100
rp$ p,115
rpa rp,95
rpe p,117
rph p,100
rpi rp,94
rq rk,110
rqu rk,99 k,127
rr r,92 ,113
rr$ ,90
rra r,89 ,99
rre r,76 ,87
rri r,72 ,115
rro r,92 ,104
rry r,86 ,103
rs s,95 rs,109 ,119
rs$ s,89
rse s,124
rsi rs,106
rsk rsk,113
rst rst,93 st,95
rt t,77 rt,77 ,98 s,108
rt$ t,78 rt,89 ,90 r,98 prt,114
rta rt,112
rte rt,106
rth s,85 rt,87
rti t,91 rt,94
rto rt,91
rtu rt,110
rty t,110
rtz s,117
ru r,79
ru$ r,76
rub rp,95
rud rt,91
ruk rk,99
rum rn,94
run rn,111
rup rp,108
rus rs,91
rv rp,111 p,114
rva rp,93
rve p,96 rp,100
rvi p,108 rp,119
rvo rp,108
rwe ,101
rwi ,114
ry r,87 ,109
ry$ r,68 ,109
ryo r,89
ryu r,91
ryō r,98
ryū r,97
rz s,98 rs,102 ,149
rza ,107
rze s,93 ,109 rs,116
rzi rs,96
rzy s,96 ,102 sn,105 p,122
rá r,101
ráz r,114
rè$ r,114
règ ,114
rès r,114
ré r,106
ré$ r,87 ,112
rém rn,106
ría r,94
río r,103
rö r,100
röm rn,110
rü$ r,114
rüh r,115
rō$ r,78 ,116
s s,58 ,74 rs,109 t,109 psk,115 p,115
s$ s,54 ,79 ns,107
sa s,67 ,89
sa$ s,76 ,90
sab sp,100
sad st,98
sah s,104
sak sk,84
sal sr,86
sam sn,87
san sn,81 n,116 s,133
sap sp,117
sar sr,90
sat st,122
sav sp,102 s,105
saw s,109
say s,94 ,110
sba sp,119
sbe sp,100
sc s,111
sca sk,90
sch s,61 ,106 sk,114
sci s,87
sco sk,81 k,107 ,108
scu sk,102
se s,75 ,95
se$ s,70 ,106
seb sp,111
sef sp,103 p,108 ,110
seg sk,94
sek sk,127
sel sr,96
sen sn,77
seo s,86 ,120
sep ,107
ser sr,110 ,111
sev sp,105
sey s,88 ps,138
sh s,72 ,111
sh$ s,73
sha s,81
she s,86
shi s,54 ,86 sr,119
shk sk,105
shn sn,98
sho s,94
shu s,85 ,98
shō s,91
shū s,103
si s,82 ,95 sr,116
si$ s,88
sic s,95 k,114 sk,147
sid st,95
sie ,109 s,110
sig s,108
sik sk,95
sil sr,86 ,114
sim sn,98 s,112
sin sn,94
sip sp,103
sir sr,102
sjö s,109 ,114
sk sk,87
ska sk,82
ske sk,93
ski sk,77 psk,113
sko sk,115
sky sk,73 k,117
ský sk,100
sl sr,92
sla sr,106
sle sr,92
sli sr,112
slo sr,116
sma sn,103
smi sn,91
smo sn,101
sne sn,124
so s,83 ,113
so$ s,90
sok sk,96
sol sr,100
son sn,68 ,106 s,111
soo s,84 ,117
sop sp,116
sor sr,122
sou ,110
sov sp,103
sp sp,106
spa sp,90 p,107
spi sp,99
spo sp,115
squ sk,99
ss s,69 ps,119 ,120
ss$ s,82 ,110
ssa s,88
sse s,78 ,144
ssi s,78 ,90
sso s,87 ,110 ps,128
ssé s,108
st st,68 s,100 ,110
st$ st,81 pst,114
sta st,75
ste st,70 s,105
sti st,74 s,91
sto st,82 ,116
str str,80 ,105
stu st,106
sty st,127
su s,76 ,99
su$ s,85
sub sp,109
suf sp,108
sug sk,96
suh s,107 ,117
suk sk,70 k,113
sul sr,128
sum n,97 sn,99
sun sn,89
sup s,109 sp,116
sur sr,111
suz s,116
sve sp,112
swo ,103
sy$ s,103
syd st,129
syl sr,118
sym sn,107
sz s,94 ,115
sz$ s,94 ns,114
sza s,105
szc ,110
szk sk,101
szt s,109
sá$ s,114
sán sn,94 n,111 s,114
sä$ s,114
sé$ ,87 s,95
sør sr,110
sús ,114
t t,66 ,74 s,102 ns,114 r,115 tn,139
t$ t,61 ,72 pr,115
ta t,71 ,119
ta$ t,64 ,101
tab tp,103
tad t,88
tag tk,113
tak tk,83 t,114 ,115
tal tr,86
tam tn,116
tan tn,77
tar tr,82 t,112 r,139
tas ts,112
tay t,97
tch s,76 ,101
te t,80 s,108 ,134
te$ t,72 ,97 tst,114
teb tp,136
ted t,107
tef tp,115
teg tk,103 ,114
tel tr,93
tem tn,101
ten tn,110
ter t,76 tr,88 pt,114 s,115
tes s,110
tev tp,96
tf tp,126
th s,77 t,88 ,105
th$ s,71 t,85 ,91
tha t,85 s,96
the t,82 s,86 ,100
thi t,96
tho t,82 s,92 ,109
thr sr,110
thu t,95 ,124
thy s,86
ti t,76 s,91 ,96
ti$ t,82
tia ,97 t,98 n,144
tic tk,96 ts,120
tie t,98
tij t,110 ,116
tik tk,117
til tr,103
tim tn,98
tin tn,75 sn,92 ,112
tip tp,98
tit t,92
tje s,103 ,114
tko tk,115
tl tr,100
tle tr,106
to t,70 ,99
to$ t,61
tob tp,106
tod t,129
tof tp,112
tol tr,104
tom tn,85 tns,106 t,123
ton tn,71
top tp,97
tor tr,79 ,108 t,110 kt,114
tos ts,109 s,116
tov tp,95
tow t,110
tr tr,100
tra tr,83
tre tr,87 t,112
tri tr,77 trk,107
tro tr,86 r,122
tru tr,105
try tr,102
ts s,86 ,127
ts$ s,85
tse s,114
tsk sk,103
tso s,99
tsu s,61 ,84
tsy s,105
tt t,69 ,95
tt$ t,69 ,110
tta t,91
tte t,80
tth s,91
tti t,82 ,99
ttl tr,100
ttn tn,94
tto t,90 ,118
tty t,117
tu s,99 t,100
tu$ t,102
tul tr,102
tum tn,99
tur tr,91 t,102 ,104 s,115
tus ts,121
ty t,107
ty$ t,89 ,122
tya ,99
tyl tr,99
tz s,85
tz$ s,75
tzk sk,108
tzm ,107 s,136
tá$ t,114
té$ t,101 ,124
tí t,122
tín tn,110
tö$ t,114
tü$ t,114
tă$ s,114
tı t,114
tō$ t,88
u ,54 tk,110 r,129 s,147
u$ ,63 n,102 k,110 p,116 r,122
ua$ ,117
uar r,119
ub p,87
ub$ p,106
uba p,94 ,106
ubb p,102
ube p,100
ubi p,98
ubo p,119
uc s,100
uc$ k,105
ucc s,93
uce s,105
uch s,79 ,104
uck k,95 ,108 sk,115
ud t,93 ,110
ud$ t,91 ,91 pt,104
uda t,119
udd t,97 ,114
ude t,128
udh t,107
udi t,104
udo ,109
udw t,117
ue ,118
uel r,97
uer ,136
uf p,100
uf$ p,103
uff p,90 ,126
ufi p,125
ufv ,108
ug k,92 kr,110
ug$ k,103
uga k,114
uge s,99 ,109 k,116
ugg k,107
ugh ,82 p,107 k,108
ugi k,101
ugo k,110
ugu k,96
uh ,108
uha ,115
uhi ,106
ui$ ,89
uis s,100 ,103
uiz s,113 ,117
uj ,104 s,114
uji ,100 s,118
uk k,91 ,112
uk$ k,87 ,108
uka k,99
uke k,102
ukh ,99 p,115
uki k,110
ukw k,105
ul r,75 ,101
ul$ r,71 ,94
ula r,92
uld rt,98
ule r,122
ulf rp,114
uli r,87 ,113
ull r,83 ,110
ulo r,108
ult ,97
um n,86 ,99
um$ n,83 ,123
uma ,101 n,134
umb n,98 np,102
ume n,91 ,113
umi n,108
umm n,102 ,119
ump n,103
umu n,109
un n,74 ,93
un$ n,71 ,113
unb np,124
unc ns,106
und nt,89 n,103 ,115 t,120
une n,129
ung n,71 ,75 nk,97 ns,111 nsn,119 kn,133
uni n,99 ,108
unj ns,110 ,114 n,116 s,123
uno n,102
uns ns,93
unt nt,121
uo$ ,127
up p,96 ,120
up$ p,99
upa p,106 ,115
upp p,107
uqi ,114
uqj ,112
uqu k,112
ur ,74 r,81
ur$ r,87 ,89 pr,121
ura r,87 ,101
urb rp,103
urc s,120
urd t,103 ,116
ure r,95 ,97
urg rk,105
uri r,85 ,102
urm n,112
urn n,126
uro r,111
urr r,115 ,129
urs rs,107
urt t,109 ,114 rt,131
ury ,108
urz rs,109
uré r,105
us s,84 ,97 kst,114
us$ s,63 ,86
usa s,99 ,99
usc s,106
use s,93 ,106
ush s,93 ,116
usi s,131
usk sk,98
uss s,86 rs,114
ust st,85
usu s,127
usz s,98
ut t,90 ,99 s,110
ut$ ,100 t,100
uta t,100
ute t,102
uth ,110
uti t,93
utl tr,102
uto t,117
uts s,105
utt t,94
utz s,100 ,115
uva ,98
uve ,119 p,124
uvi ,116
uw$ ,109
uwe p,103 ,115
ux$ ,84
uxu s,115
uy ,120
uye ,111
uyu ,130
uz s,94
uz$ s,94 ,115
uza ,110
uze s,104
uzi s,103
uzm s,99
uzo s,106
uzu ,93
uzz s,111
uß$ s,114
ué$ ,106
uña n,102
uč s,139
uč$ s,115
uła ,114
uš s,112
v p,80 ,97
v$ p,102
va p,81 ,114 r,122 pn,127
va$ p,79 ,82 psk,107
vad pt,95 p,118
val pr,80 p,102 r,110
van pn,79 n,105 p,110 ,113
var pr,82 p,106 r,106
vas ,124
vat pt,104
ve p,83 ,120
ve$ p,81 sp,114
vei p,100
vel pr,89 r,102
ven pn,82 n,96 ,121
ver pr,78 p,90 ,104
ves ps,91
vet pt,94 p,114 ,118
vey p,101
vez ps,111
vi p,74 ,108 pt,114
vi$ p,95 rp,113
via p,115
vic ps,90 pk,91 ,115 p,132
vid pt,76 ,107 p,117
vie p,97 ,115
vig p,104 pk,124
vik pk,100
vil pr,84 p,105 r,109
vin pn,77 n,114
vio p,116
vis ps,84 ,107
vit ps,101
viv p,92
vić ps,107
vla pr,107
vo p,96
vo$ p,105
vog pk,102
voj p,103
vol pr,91
von pn,102
vor pr,92 r,104 p,107 ,115
vra pr,93
vre pr,99
vsk psk,94
vy p,102
vy$ p,102
vyn pn,106
vá p,112
vá$ p,90
ván pn,111 p,114
vé p,111
vé$ p,101
ví p,110
vón n,108
vý$ p,114
w ,77 p,99
w$ ,102
wa ,70 p,114
wa$ ,76
wak ,105
wal pr,92 r,93 ,107 p,115
wan n,83 ,111
war ,86 r,103
wat t,96
way ,96
we ,78 p,92 s,119
we$ ,97 k,114
web p,126
wee ,140
weg k,114
wei p,96 ,132
wel r,126 ,141
wen pn,112 n,118
wer pr,104 ,105
wes sr,114 s,120
whe ,102
whi ,97
wi ,81 p,93
wic p,108
wie p,98 ps,147
wig p,112 ,119
wil pr,102 r,103 p,123
win pn,94 n,110
wis s,91 ,113
wit p,98
wl ,105 r,127
wle r,105
wn$ n,115
wo t,106 ,110 p,114
woj p,103
wol pr,97 r,121
won n,91 ,105
woo ,75 t,116 sn,117
wor ,91
wre ,123
wsk psk,93 sk,104
wt$ t,109
wu$ ,100
wy ,106
wyc k,127
wyn n,112
wä p,107
wé$ p,116
x ks,86 ,134
x$ ks,85 s,100 ,102
xa ,114
xa$ s,114
xan ksn,102 n,116 sn,126
xe s,104 ks,123
xe$ ks,111
xha s,107
xi ks,94 s,115
xi$ ,144
xia s,114
xim sn,115
xin sn,99
xis s,115 ks,115
xiu s,112
xo$ s,114
xt kst,96
xu s,114
xue s,112
y ,61 p,134
y$ ,55 rpt,107 s,109 ns,110 pt,118 rt,129
ya ,73
ya$ ,65 kn,116
yah ,116
yak k,100
yal ,107
yam n,78 ,102
yan n,87 ,108
yar r,100
yas s,101 ,115
yat t,104 ,109
yaz s,104
ybu p,100
yce s,98
yci s,112
yd t,99
yd$ t,96
ye ,94
ye$ ,99 p,107
yeo ,75
yer ,103 r,128
yev p,84 ,91
ygı ,114
ygł ,114
yi ,112
yi$ ,84 r,103
yk$ k,113
yl r,98
yle r,99 ,134
ylo r,93 ,118
ylv rp,101
ylè ,115
ym n,114 ,130
yme ,115
ymo ,118 n,126
yn n,94 ,99
yn$ n,92
yne n,95
ynj ,105
yo ,72
yo$ ,100
yoh ,111
yon ,115
yos ,106 s,111
you ,77
yr r,98 ,113
yr$ r,104
ys s,101 ,147
ys$ s,99 ,103
ysi ,103
yst st,94
ysz s,102 ,113
yth s,102
yu ,80
yu$ ,82
yub ,110
yud t,104
yuk k,79 ,107
yun ,86 n,94
yur r,125
yói ,114
yō$ ,114
yōg ,107
z s,79 ,95 n,111
z$ s,75 ,116
za s,82 ,103 rs,114
za$ s,83 ,118
zab sp,89 p,102
zad st,95
zaj ,108 s,116
zak sk,105 k,110
zal sr,94
zam sn,118
zan sn,87 ,100
zar sr,85 s,114 ,114
zaw s,89 ,107
zcz ,103 s,113 k,114
ze s,94 ,114
ze$ s,93
zeh s,114
zel sr,103 ,104
zem sn,103
zen sn,90
zer sr,103 r,108
zez s,107
zh s,101
zha s,82
zhe s,110 ,110
zhi s,97
zho s,98
zi s,91 ,112
zi$ s,92 ,102
zia s,110 rs,118
zic s,113
zig sk,102
zik sk,117
zin sn,98
zko sk,103
zm sn,117
zo s,92 ,141
zo$ s,81 ,104
zom sn,97
zon sn,99 n,111
zou s,107
zov sp,99
zs s,92
zu s,79 ,88
zu$ s,87
zuc ,114
zuh s,103 ,109
zuk sk,90 k,94
zum sn,105
zun sn,95
zur sr,113
zy s,107
zyn sn,104
zz s,97
zza s,96
zzi s,97
zzo s,95
zzy s,109
zá s,124
záb s,100
zál s,104 r,113
zé$ ,115 s,117
zō$ s,96
ß s,105
ßpf ,114
ábi ,116
áci s,103
ád$ t,109
ádá ,114
ág$ s,114
áhu ,114
ák$ k,107
álv rp,103
án$ n,81 ,109
ánd nt,124
áng n,107
ár nr,115 r,134
ár$ r,100
ára r,115
áry ,114
ás$ s,107
áth ,115
áti t,112
ávi p,112
áz s,117
ář$ ,114
ášá ,114
ã n,114
ão$ n,89 ,110
äck k,103
ädt ,114
ähl ,109
ähr ,110
äin ,115
äiv ,114
äre ,114
äs$ s,114
ääs ,116
åhl ,114
ås$ s,114
æk$ k,107
æmu ,114
æs$ s,114
ç s,114
çe$ s,115
çi$ s,107
ço$ s,114
çoi ,112
çã$ s,114
çı s,114
è ,112
ère r,106 ,111
ès$ s,97
èye ,114
é ,88
é$ ,83
ébo p,114
ébé ,107
éd$ t,115
ée$ ,97
ég k,129
égh ,116
égo k,107
éli r,100
ély ,114
ém ,115
émi n,99 ,115
én$ n,101
éo ,121
épá ,114
ér r,108 ,108
éri ,107 r,120
éré r,106
és$ s,94 ,123
éti t,100
étá ,114
í ,115
ía$ ,105
ías s,114
íce ,114
ích ,115
íci ,114
ígu ,107
ík$ k,103
íli ,121
íls ,107
ín n,121
ín$ n,85 ,106
ís$ s,100
íñi ,114
ð t,100
ðss ,114
ñ n,98
ña n,110
ña$ n,95
ño n,122
ño$ ,115 n,137
ñoz s,100
ó$ ,110 tp,114
ól r,122
ólf r,104
óli r,107
ón$ n,89
óni n,107
órl r,115
ós$ s,113
ótt ,111 r,119
óvã ,114
ö ,125
öck k,114
öf$ p,114
öfv ,115
ögm k,131
öhr ,115
öl r,107 ,114
öm$ n,96
ön n,108
ör r,101
örg s,103
örö ,114
ös$ s,114
özç ,114
ößl ,121
øe$ ,107
ønk ,114
ørg rk,100
úa$ ,114
úch ,114
úja ,114
úl$ ,103
úlí ,114
ún$ n,114
úñi ,114
ü ,144
ü$ st,114
üb p,116
üch ,114
ück ,114
ühl ,114
ül r,114
üll r,103
ün n,115
ür r,106
ür$ s,114
ürg rk,114
ürr r,114 ,115
ütt t,121
ütz ,114
üwe ,114
üz$ s,114
üç$ s,114
üşt ,114
ý ,128
ýna ,119
ýr$ r,114
ăcă ,114
ămă ,114
ăne ,114
ăr r,113
ătă ,107
ćor s,115
č s,98 k,114
če s,135
čev s,100
či s,129
čiū ,114
čk sk,115
čká ,114
čo$ s,115
čík ,114
ım$ rn,107
ın$ n,107
ła$ r,114
łas ,118
ław p,100
łcu ,114
łow ,103 r,107
łys ,114
ńos ,114
ńsk nsk,86
ō$ ,100
ōdō ,114
ōha ,103
ōhe ,114
ōhō ,114
ōic ,106
ōji ,115
ōjō s,107
ōkō ,114
ōno n,113
ōpu ,114
ōse s,118 ,125
ōso ,114
ōsu s,116
ōta t,100
ōwa ,116
ōzō ,114
ř$ krs,114
řez ,114
řáb ,114
ří$ r,114
şe s,114
şı$ s,116
š s,93
š$ s,106
ša s,110
ša$ ,114
šes ,114
šić s,96
šič ,114
šk sk,110
štj ,114
šč s,107
ūhe ,116
ūic ,132
ūsa ,114
ž s,125
ža s,109
žan s,110
že$ s,114
žić s,103
`;
