// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.
export const kanaTable = `
 :,7 Q,15 Qj,18 y,21 yo,22 u,23 iS,25 av,25 ov,27 bo,27 ud,28 iQ,29 po,29 or,30 o,32 :g,34 wi,34 Ci,34 a,34 in,34 ki,34 mu,35 yu,35 be,35 ge,35 pa,37 Nd,37 b,37 do,38 to,38 vu,39 ro,39 va,40 de,40 te,40 fu,41 ny,41 Ns,42 i,42 :t,42 ru,42 Ng,43 w,44 ti,44 ni,44 z,45 su,45 ra,45 pu,45 ku,46 ha,46 ji,46 ta,47 di,48 ne,48 na,49 a:,50 eN,50 N,52 i:,52 v,53 eQ,54 p,54 u:,55 ri,55 k,55 er,58 im,59 r,61 o:,61 so,62 e,62 Su,64 m,67 n,69
$ $,2 u$,15 :$,18 sa$,21 vu$,21 Su$,22 di$,27 :N$,27 wa$,33 to$,34 i$,35 a$,36 ku$,39 su$,40 ne$,42 o$,45 ru$,46 do$,47 N$,47 zu$,48 fu$,55 Ci$,61 a:$,62
^ ^,1 ^fe,18 ^ge,19 ^je,20 ^ab,20 ^pe,34 ^ga,36 ^f,37 ^v,37 ^yu,40 ^p,43 ^ti,43 ^vi,44 ^re,45 ^j,46 ^d,46 ^ra,47 ^k,48 ^ha,48 ^to,49 ^ka,50 ^Si,54
^a ^a,0 ^ei,10 ^a:,14 ^,61
^ab ^a,40
^al ^ar,5 ^,54
^an ^aN,0 ^a,37
^ar ^ar,5
^as ^a,40
^av ^a,37
^b ^b,2 ^bu,4 ^ba,31 ^bo,46 ^be,48
^ba ^ba,1 ^,44
^be ^be,0 ^b,39
^bi ^bi,0
^bl ^bu,24
^bo ^bo,0 ^,43 ^b,52
^br ^bu,21
^bu ^b,37 ^,50
^c ^ky,7 ^ku,11 ^k,16 ^C,19 ^s,35 ^S,41 ^,53 ^ka,61 ^ko,62
^ca ^ka,6
^ch ^C,5 ^S,16 ^k,22 ^,62
^co ^ko,4 ^k,28
^cu ^k,26
^d ^d,2 ^dy,6 ^do,19 ^de,26 ^da,27 ^,54
^da ^da,1 ^d,36
^de ^de,1 ^d,33 ^,59
^di ^di,0
^do ^do,1
^du ^d,30
^e ^e,1 ^eQ,9 ^a,36
^el ^,48
^en ^e,31
^er ^e,25
^f ^fu,4 ^f,4 ^,49
^fa ^fa,0
^fe ^,40
^fi ^fi,0 ^f,40
^fo ^f,30
^fr ^f,30
^fu ^f,25 ^,74
^g ^g,3 ^gu,4 ^gy,9 ^j,27 ^,49
^ga ^ga,1
^ge ^j,23
^gi ^j,16
^go ^go,1 ^g,22
^gu ^g,15
^h ^h,3 ^ha,23 ^f,27 ^,36 ^ho,36 ^fu,36 ^he,54
^ha ^ha,1 ^h,36
^he ^he,0
^hi ^h,34
^ho ^ho,1 ^h,29
^hu ^h,26 ^,56
^i ^i,0
^in ^i,26
^j ^y,6 ^j,6 ^ja,13 ^ya,23 ^h,31 ^je,36 ^,49
^ja ^y,30
^je ^j,31
^jo ^j,31
^ju ^,56
^k ^k,9 ^ku,10 ^ky,23 ^j,34 ^ki,35 ^ka,45 ^,49 ^ke,58
^ka ^ka,5 ^k,37 ^,51
^ke ^ke,0
^kh ^k,15 ^h,17
^ki ^ki,0 ^,60
^ko ^ko,8 ^k,32 ^,51
^ku ^ku,9 ^k,59
^l ^r,8 ^ra,36 ^ro,40
^la ^ra,5 ^r,47
^le ^re,4 ^r,43
^li ^ri,0 ^r,34
^lo ^ro,6 ^r,34 ^,59
^m ^m,2 ^ma,18 ^mu,24
^ma ^ma,1
^mc ^m,22
^me ^me,0 ^m,47 ^,59
^mi ^mi,0
^mo ^mo,0 ^m,27
^mu ^mu,1
^n ^n,2 ^nu,8 ^na,27 ^no,32
^na ^na,0
^ne ^ne,0 ^n,22
^no ^no,0
^o ^o,1 ^,69
^p ^p,2 ^pu,4 ^pa,23 ^po,50 ^pe,52
^pa ^pa,1 ^,59
^pe ^pe,1
^pi ^pi,0
^po ^po,0
^pr ^pu,16
^q ^k,25 ^ku,32
^qu ^k,18
^r ^r,4 ^ru,18 ^ro,35 ^ra,52
^ra ^ra,6 ^r,40
^re ^re,7 ^r,50
^ro ^ro,4 ^r,45
^s ^su,2 ^s,6 ^Su,7 ^Se,11 ^z,20 ^S,20 ^se,30 ^j,32 ^so,39 ^sa,40 ^,57
^sa ^sa,0 ^s,35
^se ^se,1 ^z,36
^sh ^S,4
^si ^Si,0 ^S,36
^so ^so,0 ^s,28
^t ^t,6 ^to,10 ^ta,21 ^C,23 ^T,25 ^,64
^ta ^ta,1
^th ^t,6
^ti ^ti,0
^to ^to,4
^tr ^to,38
^ts ^T,5
^tu ^,55
^u ^u,1
^v ^v,9 ^b,17 ^f,18 ^w,23 ^,60
^va ^va,0
^vi ^vi,0
^w ^w,4 ^v,7 ^wa,10 ^ve,10 ^we,13 ^wo,16 ^u,23 ^,37
^wa ^w,29
^we ^w,28
^wi ^,57
^wo ^,65
^x ^S,31
^y ^y,10 ^yu,10 ^ya,11 ^,44
^yo ^y,21
^z ^z,4 ^zu,7 ^T,12 ^C,24 ^j,28
^za ^,49
^æ ^,52
^é ^e,24
^ó ^o,23
^ö ^o,23
^š ^S,25
a a,5 ei,12 aQ,12 ya:,16 raQ,16 ta:,18 uwa,18 a:,18 ova,20 e:,21 va:,25 ya,26 :,29 ak,31 o:,31 o,32 ra:,33 ,34 wa,35 e,36 Ndo,41 re,55 Q,57 ka,59
a$ a$,2 ya$,13 $,46
ab abu,1 ab,14 ba,40 ,42
ac aT,3 ak,9 aS,36 aQ,39 a,64
ad ad,2 aQ,22 do,33 a,56
af af,0
ag ag,3 a:,36 g,40 a,61
ah a:,21
ah$ a$,28
ai ei,13 e,33 ai,44
aj ai,16
ak ak,12 :k,13
al aru,7 ar,40
all a,42
am amu,2 am,3 aN,41 N,44
am$ mu$,39
an aN,3 an,5 aNs,14 ani,16 ana,20 ,46 ni,49 a,56 N,60
an$ aN$,0
and a,43 aN,70
ano n,29
ant aN,42
ap ap,0
ar aru,7 ar,8 a:,13 a:r,18 :r,29 ,47 :,47 :ru,52 a,64
ard a,42
aro ro,52
arr ar,9 a,47
as aS,6 asu,7 :s,10 aSi,10 aQ,18 a,46
at at,2 ato,4 aQ,30 Q,32
au au,9 o:,9 o,36
av ab,5 av,6
aw aw,8 o,26
ay ay,11 ei,12 ai,21 e,45
ay$ i$,39 $,46
az az,0
b b,6 bu,10 ub,13 :b,13 pu,16 ob,17 Q,36 bo,37 ba,45 ,46
b$ bu$,0
ba ba,3 ,51
ba$ a$,37
bb b,15 ,51
be be,3 ba,28 ,54
ber be,45
bi bi,4 ,52
bl bur,7
bo bo,1 ,53 ub,61
bou b,30
br bur,3
bro u,41
bu bu,8 ba,20
by bi,40
bá ,43
c QCi,9 aku,10 iCi,12 Tu,14 ky,14 ku,18 T,20 Qku,21 k,21 S,24 iS,30 ,33 Ci,33 s,35 Qk,40 :C,41 C,44 ko,46 Si,46 Q,58 i,60
c$ ku$,14 Ci$,28
ca ka,8 k,43
cc Qk,10
ce se,8 Ce,9 su,23
ch Qh,7 C,10 Cu,12 hi,12 uC,16 h,18 Ca,20 Qk,21 Ci,22 Sa,22 k,23 S,25 ku,25 :C,30 Su,30 fu,31 ke,33 ,42 ha,43 Ce,67
ch$ Ci$,8
che Ce,5 S,34 Q,39 e,45
chi k,31 S,35
ci Si,10 QC,11 Ci,12 C,34 T,39
ci$ $,40 i$,58
ck Qku,5 Qk,7 k,26 ku,39 ,45
ck$ ku$,16
co ko,7
co$ o$,29
cr kur,5
cu ka,19 ku,24
cy S,35
cz C,15 T,21 ,51
czy u,35
că ka,14
d do,9 d,9 Qdo,9 diQ,12 uda,13 :d,20 Q,24 :do,27 j,28 to,31 ,34 da,36 dor,37 Nd,37 Qt,42 de,42 ru,51
d$ do$,2 to$,18 ru$,37 $,38
da da,1 ,48
da$ da$,0
dd d,10
de de,1 do,23 d,38
dh d,36
di di,0
di$ $,49
dj j,17
do do,6 ,55
do$ do$,14
dr dor,0 do,43
ds z,24
du du,1 da,22
dy di,21
dz z,12 j,22
e e,5 eQ,13 e:,17 Se,19 ,24 :,27 i,28 yu:,29 i:,30 a,35 u,36 eN,43 :ru,44 ge,47 te,47 u:,49 o,51
e$ e$,7 e:$,14 u$,14 ge$,16 :$,20 nu$,22 $,23 i:$,35 i$,37 o$,42 to$,52
ea i:,16
eb eb,8
ec ek,3 eQ,20 ,49
ed ed,2 :d,13 e,50
ee i:,8 e:,24
ef ef,8
eg eg,0
eh e:,13
ei ai,5 ei,40
eis i,41
ek eku,0
ek$ u$,37
el eru,7 er,13 r,44 ,46 eQ,49 :r,54
eld u,41
ell er,9
em em,1 e,46
en eN,1 en,15 aN,22 :n,28 ne,46 n,48 N,68 e,72
en$ eN$,0 N$,51
ens Ns,25
ep ,38
er eru,7 e:r,10 a:,10 er,14 ra:,28 a,34 :ru,36 ,46 r,47 :,48 e,50 ra,55
er$ a:$,1 e$,23 ru$,50 $,69
ert t,27
es esu,3 eS,9 es,10 :z,27 z,34 e,35 sut,37 Si,41 ,57
es$ u$,23 su$,40 $,52
et et,6 eQ,12 :t,21 to,40
et$ e$,16
eu u:,21 yu,34
ev efu,3 ev,4 eb,8 ef,8 vi,54
ew u,30 :,41
ey ei,25
ey$ i:$,14 i$,30
ez ez,2 es,8
f :fu,10 fo:,10 fu,13 f,16 ,39
f$ fu$,17 u$,75
fa fa,0
fe fe,0
ff f,11 fu,21
ff$ fu$,12
fi fi,0
fl fur,9
fo fo,0
fr fur,2
fu fu,23 u,36
fv ,43
g gu,6 g,11 :g,13 uge,14 agu,15 Qg,16 ug,17 j,21 h,24 Q,25 :j,30 ku,33 ,35 hi,37 :,48
g$ gu$,2 hi$,6 ku$,19 i$,38
ga ga,1 gar,11 g,43
ga$ a$,38
gar ga,23
ge ge,3 je,4 ji,18 j,28 ga,38
gg g,10 j,37 ,52
gh g,17 gu,26 ,36 :,49
gh$ $,40
gi gi,3 ji,13 j,33 ,40
gli r,39
gn n,21
go go,0
gr gur,0
gu gu,10 g,18
gy j,27
h uh,10 oh,10 he,15 hy,16 h,16 fu,17 ,24 ho,24 ha,25 g,30 :,31 hi,37 f,42 e,55
h$ ha$,6 :$,18 $,35 i$,47 u$,50 su$,67
ha ha,3 a,26 a:,33
ha$ a$,31
han aN,34
har ar,35
he he,22 e,28 h,32
he$ $,45
hel e,56
hen N,35
her er,33
hi hi,8 i,22
hi$ i$,40
hl :r,17
hm ma,36 m,39
hma m,30
ho ho,7 o,22 oN,32 fu,38 o:,43 ,78
hr :r,22 r,34 :,39
hu fu,22 ha,27 u,36 u:,36 ,43
i i,5 iQ,13 uni,18 :ri,18 i:,20 ai,21 wa,23 wi,23 ,25 y,27 Si:,28 ki:,29 iy,31 :,33 iS,34 S,41 Si,44 e,63 Q,65
i$ i$,5 i:$,16 vi$,19 di$,20 :$,36 ri$,43 $,57
ia ia,3
ia$ ia$,0
ian ia,7
ib ib,0
ic ik,5 iQ,26 QCi,28 ,42
ic$ Ci$,9
id id,1 ido,7 iQ,18 d,36 ai,39
ie i:,11 ie,31 e,32
ie$ i:$,18 i$,61
ier ie,1
ig ig,2 gu,34 i,37
ij i,34
ik ik,8
il iru,2 ir,7
ill ir,5 i,41
im imu,5 im,7 iN,34
in iN,2 i:n,6 in,10 ini,13 :n,27 N,43 na,49 ,52 ri,53
in$ iN$,1 N$,23
ina na,32
ing iN,28 Ng,33
io io,0
io$ io$,0
ip ip,0
ir a:,25 ir,40 ru,44
is isu,3 iz,5 is,10 wa,23 iQ,36 j,36 ,45
is$ $,61
it ito,3 iQ,17
iu iu,1 u,41
iv iv,0
ić QCi,13
ić$ Ci$,9
iū ,43
j :j,7 :h,8 y,19 h,25 ji,27 i,28 Q,39 ya,41 ,71
j$ i$,35
ja ja,2 ya,14 a,41
ja$ a$,38
je j,22 e,30 ,44
ji ji,19 ,49
jo jo,3 yo,12 ho,13 ,53
jé ,43
jó ,44
jö ,44
k ku,10 k,11 :ku,12 uku,15 Qku,20 :k,21 uk,24 uka,24 Q,30 ,39 r,44 u,56
k$ ku$,4
ka ka,6 uka,9 ,72
ka$ ka$,0
ke ke,2 ku,23 ,53
ke$ e$,34
kh h,15 f,21 k,23 ho,47
kho o,37
ki ki,1 uki,7 ki:,16 k,55 ,69
ki$ ki$,0
kl kur,7
ko ko,3 uko,14 k,45
ko$ ko$,0
kov k,33
kr kur,18
ku ku,15 ,59
ky ki:,6 ,47
ky$ $,44
l ru,9 r,10 ruv,15 ur,16 riQ,25 uw,26 :ru,28 o:r,31 ri,34 ro:,34 aru,37 ura,38 :r,38 ra,40 ri:,42 ,43 w,43 Q,44 yu,47 er,47 uri,62
l$ ru$,5
la ra,9 ra:,10 ura,14 ora,15 re,35 r,41
la$ ra$,5
ld rud,5 ud,21 ru,45
le re,8 ur,17 ru,28 ri,37 r,40 ra,49 ,54
le$ $,49
ler a:,51
li ri,7 uri,29 r,38
li$ ri$,6
ll Qr,3 :r,10 r,19 y,21 j,27 ru,33 er,41 re,46
ll$ ru$,13
lla ra,18
lle re,19 r,60
lli ri,19
llo r,34
lo ro,7 uro,15 ,49
ls us,8 ru,48
lt rut,4
lu ru,23
ly ri,27 :,38
ly$ :$,32
m m,5 mu,8 :m,11 Nbe,12 emu,14 :mo,14 miQ,14 N,28 ma,38 mi,39 ,56
m$ mu$,0
ma ma,3 ma:,9 ,52
man maN,2 ma,12
mb Nb,2 mu,40 ba,43 ,55
mba N,36
me me,1 ma,32
mi mi,0 ,48
mm m,9
mo mo,0 ,56
mp Np,1 N,31 ,52
mu mu,7
my mi,26
má ,43
mé me,16
mó ,43
n N,5 n,7 :ny,11 reN,14 un,15 ny,15 nyo,17 a:N,17 niQ,19 :N,20 :n,22 Ns,37 na,38 ,39 nu,42 ni,48 aN,50 :ni,62 no,65
n$ N$,2 :N$,13 oN$,40 aN$,48 $,59
na na,1 ya,37 ,49
na$ na$,0
nb Nb,11
nc Nk,27 N,39 ,46
nd Nd,2 Ndo,4 N,29
ne ne,1 nu,18 un,23 :N,23 na,30 ni,32 an,35 :n,39 n,40
ne$ ne$,3 N$,22 $,54
ner na,29
ng Ngu,3 Ng,3 Nj,6 N,27 g,39
ng$ N$,21
ngh N,54
ni ni,1 :ni,8 niQ,10 n,47
ni$ ni$,0
nk Nk,0
nn Nn,7 n,10 ,54
nn$ N$,29
nne n,34
no no,0
no$ no$,0
ns Ns,2 Nsu,5 Nz,5
nt Nt,0 Nto,9
nu nu,2
ny ny,12 ni,29 n,36
nz NT,0
o o,6 oQ,10 o:,12 yo:,14 owa,16 moN,16 uQd,17 row,21 ova,24 ,27 e,32 a,36 :,44 ov,45 u:,47 u,48 ro,51
o$ o$,1 yo$,13 o:$,18 no$,36 $,71
ob ob,24
of of,2 fu,33
og o:,32 ,46
oh o:,25
ol oru,6 or,7 o:,45 ru,59
oll o,36
om om,2 oN,19 ,42
on oN,2 on,6 ,40
on$ oN$,0
oo uQ,6 u:,12 Q,32 u,50 :,73
op op,0
or oru,7 o:r,12 o:,16 or,21 ru,56 :,76
os os,2 osu,4 ,49
os$ u$,39 $,41
ot oQ,17
ot$ o$,24 $,57
ou u:,13 au,16 ou,21 u,21 ,30 o:,35 a,46 :,47
ou$ u$,21
oul :,35
ov ofu,3 ov,8 ob,9 ow,9 b,42 ,53
ov$ u$,37 fu$,37
ow ou,7 w,22 o:,23 u,36 o,45 ,56
ow$ u$,38
oy oi,0
oz oz,0
p pu,6 Qpu,7 p,7 piQ,9 :p,12 ipu,13 Qp,41 ,47
p$ pu$,0
pa pa,1
pe pe,0 pa,26
ph f,7 p,26 ,54
pi pi,0
po po,1 p,30
pp Qp,1 p,16 ,53
pr pur,0
pu pu,11
q ak,17 ku,24 ,42
qu k,11
que k,33 e,59
r :ru,9 ru,9 uS,17 r,17 rei,18 :,19 :r,29 uri,30 ,31 rug,33 ur,33 kur,33 a:,34 e:r,35 a,40 ra,41 eru,44 ro,44 ri,46 i,52 re,55 oru,56 ura,68 oro,68
r$ ru$,8 :$,21 a:$,30 $,73
ra ra,5 ura,10 raN,15 ora,19 re,36 r,49 ,55
ra$ ra$,4
rd rud,6 :do,7 :d,9 ru,45
rd$ do$,37
re re,6 ure,8 ore,15 or,33 a,43 ur,54 ,62
re$ a$,20 u$,45 $,63
ren re,30
rg rug,2 :g,13 ru,44
ri ri,7 riQ,9 uri,9 ri:,10 i:,52 ,56 r,74
ri$ ri$,4
ric ri,44
ris ri,37
rk :k,7
rl :r,43
rm :m,18
rn :n,6 :N,13
ro ro,5 ro:,8 oro,9 uro,14 r,49 o,52 ,71
ro$ ro$,0 $,57
ros ro,37
rr r,13
rri ri,21
rs rus,0
rt :t,8 rut,8 ru,36 :,48
ru uru,15 ru,21 ra,26 ,56 u,56
ry ri,24
rz j,26
ré re,23
s su,7 SiQ,12 :z,13 us,14 s,15 Suk,16 uSi,16 zu,18 uto,19 :su,20 usu,21 Sut,26 QS,28 ,28 Qs,29 za,31 S,32 Su,33 z,35 j,36 Si,36 sa,46 a,51
s$ su$,2 zu$,7 Su$,15 $,37 u$,59
sa sa,3 za,13 s,34 ,50
sa$ a$,39
san sa,40
sc suk,12 S,40 ,46 su,70
sch Su,7 S,15 C,43
se ze,5 se,6 z,31 :z,39 Si,48
sh QS,8 Su,13 S,14 Sa,17 Si,25 uS,26
sho S,34 o,39
si Si,6 ji,17 S,37
sk suk,1
sl sur,0
sm sum,0
so so,0 To,14 o:,47
son so,44
ss Qs,4 s,10 S,24 su,25
sse s,29
ssi S,35
st sut,0 Sut,8 su,38
sta su,38
su su,15
sy S,28
sz Su,21 S,21
sá ,43
t to,9 Qto,10 t,10 e:t,13 :C,13 o:t,17 ut,17 uta,19 Q,24 Tu,26 ,30 te,37 C,37 eQ,43 :t,43 r,52 i,54 S,66
t$ to$,4 $,29 :$,30
ta ta,1 ,51
ta$ ta$,0
tch C,17
te te,1 ute,9 uta,21 to,30 ta,32 t,37 ,52
te$ $,61
ter ta,25
th :s,14 t,18 su,19 s,20 z,21 S,26 to,26 ,55
th$ $,39
ti ti,3 Ci,14 C,29 ,54
ti$ ti$,0
tin i,42
to to,7 uto,19 :t,22 ,48
to$ to$,14
tr tor,0
ts T,12 Tu,14 To,21 Q,27 ,37
tsc C,28
tt Qt,2 Qto,8 t,15 to,37
tt$ to$,45
tti ti,15
tu tu,0
ty ti,21 C,29
tz QT,4 Tu,14 T,20 ,54
tá ,43
u u,6 yu:,12 yu,13 u:,14 ru:,16 u:r,18 uQ,24 a,26 ,26 aQ,33 o,34 w,39 :,39 fu,46 mu,53 i,53 ra,68
u$ u:$,10 u$,13
ub ub,4 b,37 ,53
uc uQ,30 ,56
ud ud,6 do,38 ,48
ud$ :$,30
ue u:,22 e,44
ug ug,30 ,36
ui ui,0
ui$ i$,33
uk uk,5 :k,18 k,35 ,50
ul uru,13 ur,23 ru,39 ,49
ull r,44
um um,0
un uN,4 aN,18 un,28 N,33 ,64
und N,31
ung N,39
up p,22
uq k,27
ur uru,7 a:,21 ur,25 ,47 a,60 u:,66
uri r,38
us usu,3 yu,36 z,36
us$ su$,23 $,58
ut ut,5 :t,20
ut$ o$,34
ux$ $,40
uz z,23
v viQ,6 vu,7 biQ,7 :v,9 v,10 b,15 :b,18 w,21 fu,22 f,28 va,31 vi,41 u,51
v$ fu$,3
va va,3 ba,15 wa,25 a,55
va$ wa$,1
ve ve,5 be,13 vu,16 :,53
vi vi,4 bi,9 v,41
vo vo,0 o,46 ,52
vy vi,16
vá va,15 b,43
vá$ a$,44
w w,13 uw,15 v,16 fu,18 u,25 ofu,31 wa,33 o:,40 ,41 :,42 aw,44 u:,45 ou,56 yu,67
w$ u$,22 fu$,23 :$,41
wa wo,4 wa,6 we,13 w,49
we we,5 ve,12 w,25 ,63
wi wi,5 vi,15 i,56
wo w,13 u,57
wu u,43
x kus,1 iS,16 h,28 S,32 s,40 ku,44 ,46
x$ :$,41 $,45
xh ,44
xi S,35
y iy,9 aiy,10 rai,10 riN,12 ye,14 i,15 y,25 ai,25 yu,28 ,31 j,35 i:,39 :,44 Si,45 u,53
y$ i:$,6 i$,13 ei$,21 :$,32 $,55
ya ya,3
ya$ a$,41 $,51
ye e,22
yi i,35
yi$ $,39
yl ir,27
ym im,4
yn in,13 iN,18 i,51
yo yo,6
ys is,12 i,36
yt t,28
yu yu,12 y,28
z zu,7 :zu,11 azu,14 z,15 ozu,15 QT,20 Tu,22 :z,24 T,27 j,27 su,32 S,36 za,37 Ci,39 s,42 ,49
z$ Tu$,2 su$,23 zu$,26
za za,6 Ta,11 sa,13 ,42 a,43
ze Te,6 ze,10 e,41 ,52
zh j,15
zi Ti,4 ji,10 T,39
zi$ i$,32
zk ko,32
zo zo,1 z,29
zu zu,13
zy C,33 ,48
zz T,17 z,18 j,24
ß s,24
á a,24 ov,26 a:,28 va,42
á$ a$,29
án ,41
án$ $,59
ár r,40 :,42
ář ,43
ã aN,26
ão a,47
ä a,29 e,48
ää ,43
å ,39
æ :,38
ç C,23
çã ,43
è e:,15 e,39
ès e,42
é e,18 e:,30
é$ e$,14
ép ,43
í i,23 i:,33
ð d,18
ñ ny,10 n,33
ó o,22 o:,38 ,50
ó$ o$,32 :$,33 $,61
õl ,43
ö e,23 e:,33 o,34
öf ,44
öl e,67
ø o,29
øv ,48
ú u,35
ü yu,13 yu:,14 u,31
ün N,35
ür u,41
ý i:,28 i,39
ý$ :$,53
ă a,29
ć QCi,11 Q,35
ć$ Ci$,24
č C,16 Ci,19 uC,20 QC,26 k,41 Ce,46
ı u,32 i,41 ru,49
ır u,48 ,53
ł uw,9 ,43
ło w,25 o,47
ń N,26
ş S,25
şı ,44
š Su,17 Si,28 S,32 su,34
št s,42
ž j,20
`;
