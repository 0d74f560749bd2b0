// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.
export const kanaTable = `
 :,12 Q,15 iC,28 u,28 vu,30 uS,33 to,34 :S,34 y,34 w,36 a,36 te,36 o,38 ru,38 ju,39 :N,39 i,39 iS,40 NS,40 uN,40 Nd,40 Qj,40 bo,41 ya,41 su,41 mu,41 na,41 ku,41 k,41 ho,42 :g,42 bu,43 po,43 :C,44 ja,44 t,44 do,45 aN,45 mo,46 ti,46 us,46 Ci,46 av,47 or,47 ro,47 ig,47 be,47 mi,47 s,47 fa,47 Ng,48 yu,48 fu,48 ra,48 ke,48 i:,49 iQ,49 :d,49 zo,49 pe,49 jo,50 ka,50 ge,50 ne,50 wo,50 n,51 N,51 d,51 ta,51 e,51 pu,51 wi,51 pa,52 Np,52 de,53 ri,53 va,54 ha,54 eN,54 ba,55 :s,55 ko,55 sa,55 di,55 o:,55 ni,56 se,56 re,57 ei,58 ur,59 Su,59 a:,60 ma,60 r,61 g,63 ji,64 im,68 :z,78
$ $,5 u$,14 :$,26 su$,38 a$,40 :N$,41 Su$,41 i$,42 to$,44 oN$,45 ku$,47 ne$,47 ru$,51 gu$,54 o$,55 te$,56 di$,57 i:$,59 zu$,59 N$,59 aN$,60 ya$,61 na$,62 do$,63 mu$,64 e$,65 fu$,67 a:$,69 ra$,70 Ci$,72
^ ^,2 ^iS,32 ^ho,33 ^yo,39 ^je,44 ^fe,45 ^C,47 ^am,47 ^f,47 ^do,48 ^bu,49 ^ge,49 ^j,50 ^ga,50 ^re,51 ^v,51 ^e,51 ^he,51 ^pe,51 ^fi,52 ^na,56 ^gu,58 ^t,59 ^ra,59 ^ta,59 ^d,59 ^ka,60 ^ha,61 ^fu,61 ^ba,63 ^ma,66 ^Si,71 ^to,77
^a ^a,0 ^ei,19 ^a:,29 ^o:,34 ^e,56 ^,65
^ab ^ab,1
^ag ^ag,2 ^a,48
^al ^ar,4 ^,43
^am ^am,0
^an ^aN,4 ^an,6 ^a,42
^ar ^ar,6 ^a,44
^as ^as,0
^at ^a,29
^av ^a,28
^ay ^a,30
^b ^b,0 ^bu,8 ^p,30 ^by,31 ^v,37 ^ba,41 ^be,50
^ba ^ba,1 ^pa,13 ^,48 ^b,64
^be ^be,1 ^pe,13 ^b,33
^bi ^bi,0
^bl ^bu,27
^bo ^bo,0 ^b,41 ^,48
^br ^bu,24
^bu ^pu,6 ^bu,9 ^ba,11 ^,71
^bá ^,36
^c ^ku,9 ^k,11 ^C,24 ^ky,26 ^S,38 ^Si,45 ^s,46 ^ka,51 ^T,51 ^,53 ^ko,56
^ca ^ka,3 ^k,51
^ch ^C,4 ^S,14 ^k,21 ^h,27
^ci ^C,17 ^S,31
^cl ^ku,23
^co ^ko,0 ^k,30
^cr ^ku,32
^cu ^k,24
^d ^d,0 ^dy,15 ^do,16 ^da,26 ^de,28 ^j,42
^da ^da,1 ^ta,13 ^d,44 ^,52
^de ^de,0 ^te,10 ^d,27 ^,55
^di ^di,0
^do ^do,0 ^to,11 ^d,60
^du ^d,18
^dz ^j,9
^e ^e,0 ^eQ,21 ^i:,28 ^,61
^el ^er,2 ^,43
^em ^e,37
^er ^e,26
^es ^es,0
^f ^f,2 ^fu,7 ^,44 ^fa,44 ^fo,49
^fa ^fa,2
^fe ^fe,0 ^f,29 ^,43
^fi ^fi,1 ^f,43
^fl ^fu,23
^fo ^fo,0 ^f,37
^fr ^fu,11 ^f,39
^fu ^f,19 ^,46
^g ^gu,6 ^g,6 ^gy,8 ^j,25 ^h,35 ^,41 ^ga,47 ^je,52
^ga ^ga,0 ^ka,16 ^g,56
^ge ^ge,0 ^j,23
^gh ^g,11
^gi ^gi,1 ^j,17 ^g,32
^go ^go,0 ^ko,13 ^g,19
^gr ^gu,19
^gu ^gu,8 ^g,9 ^ku,12
^gw ^ku,10
^h ^h,3 ^ha,22 ^f,28 ^fu,31 ^he,36 ^,40
^ha ^ha,3 ^h,37 ^a,37
^he ^he,0 ^e,26 ^h,43
^hi ^hi,0 ^h,40
^ho ^ho,0 ^h,38
^hu ^h,23 ^f,28 ^,46
^hé ^,48
^i ^i,0 ^ai,11 ^y,20
^is ^i,23
^j ^j,6 ^y,7 ^f,26 ^h,29 ^v,34 ^,47 ^ya,50 ^ja,74
^ja ^ja,4 ^ya,6
^je ^je,1 ^j,32 ^,53
^jo ^j,25 ^y,30
^ju ^j,16 ^y,41
^k ^k,5 ^ku,13 ^ky,25 ^ki,35 ^,36 ^ka,52 ^ke,64
^ka ^ka,0 ^k,48 ^,55
^ke ^ke,0
^kh ^k,8 ^h,17
^ki ^ki,0 ^,54
^ko ^ko,2 ^k,33 ^,56
^kr ^ku,45
^ku ^ku,7 ^k,46
^l ^r,6 ^ra,43 ^ro,45
^la ^ra,4 ^r,45
^le ^re,4 ^r,23
^li ^ri,0 ^r,44
^lo ^ro,4 ^r,27 ^,49
^lu ^ru,4 ^r,42 ^,57
^m ^m,3 ^ma,16 ^my,29 ^mu,34
^ma ^ma,0 ^,67
^mc ^ma,17
^me ^me,0 ^,61 ^m,66
^mi ^mi,0
^mo ^mo,1 ^m,27
^mu ^mu,0
^my ^m,18
^n ^n,3 ^ny,13 ^na,25
^na ^na,1
^ne ^ne,0 ^n,27
^ni ^ni,1 ^n,34
^no ^no,0
^o ^o,0 ^o:,23 ^,72
^op ^o,28
^or ^or,0
^os ^o,24
^ou ^u,9
^p ^p,2 ^pu,3 ^pa,32 ^pi,47 ^pe,69
^pa ^pa,2 ^,55
^pe ^pe,0 ^,54
^pi ^pi,0
^pl ^pu,30
^po ^po,1 ^p,51
^pr ^pu,11
^q ^k,16 ^ku,37
^qu ^k,16
^r ^r,7 ^ra,30 ^ru,59 ^re,63
^ra ^ra,3 ^r,42
^re ^re,4 ^r,44
^ri ^ri,2
^ro ^ro,2 ^r,39
^ru ^ru,2
^ry ^r,42
^s ^su,3 ^s,9 ^Su,15 ^S,22 ^z,23 ^Se,26 ^sa,29 ^se,38 ^j,39 ^,47 ^Si,48 ^so,70
^sa ^sa,2 ^s,36 ^,58
^sc ^S,20
^se ^se,0 ^S,36 ^z,43
^sh ^S,1
^si ^Si,3 ^S,32
^so ^so,0 ^s,27
^su ^su,4 ^s,29
^sy ^S,21
^sz ^S,19 ^,46
^t ^t,3 ^to,10 ^tu,17 ^C,17 ^ta,27 ^T,31 ^,53
^ta ^ta,0
^te ^te,0
^th ^t,4 ^,63
^ti ^ti,0
^to ^to,1 ^t,46
^tr ^to,21
^ts ^T,3 ^,45
^tu ^t,35
^u ^u,1
^v ^v,6 ^f,18 ^b,18 ^w,22 ^va,51 ^vi,67 ^,75
^va ^va,1 ^,51
^ve ^ve,1
^vi ^vi,0 ^v,49
^vo ^,33
^w ^w,5 ^v,7 ^wo,19 ^we,22 ^wa,23 ^ve,26 ^b,27 ^u,43 ^,51
^wa ^wa,0
^we ^w,17
^wh ^w,7
^wi ^wi,4 ^vi,13 ^,63
^wo ^u,9 ^v,28
^x ^s,19 ^S,32
^y ^y,5 ^yu,12 ^,38
^ya ^ya,2
^ye ^e,19
^yi ^i,2
^yo ^y,16
^yu ^y,33
^z ^z,8 ^T,10 ^zu,11 ^ze,20 ^j,23 ^s,26 ^C,27
^za ^za,1 ^,56
^ze ^T,18
^å ^,37
^æ ^,37
^é ^e,18
^í ^i,26
^ó ^o,20
^ö ^o,12
^ł ^,34
^š ^S,14
^ž ^j,16
a a,9 ei,13 aQ,20 a:,20 e:,22 Tuk,29 rad,29 ova,32 rei,33 o,33 ya:,33 naQ,33 uwa,33 :,33 ,35 va:,35 e,35 o:,38 raQ,41 ya,43 pa,45 ta:,49 wa,51 ra:,56 ta,56 ura,56 Q,56 re,57 i,58 ja,61 na,68 ka,74 aN,76
a$ a$,3 ya$,20 ha$,26 $,43 ra$,50 a:$,56
aa a:,15
ab abu,0 ab,16 ,34 ba,41
ac aQk,4 aS,14 ak,22 aQ,28 ,48
ach k,27
ad ad,7 ado,7 a:d,14 aQ,26 do,32 aj,41 ji,41 a,52 ,65
ad$ do$,18
ade ad,27
ae e,10
af af,4
ag ag,7 :g,17 a:,29 j,37
ah a:,13 ah,14 af,41
ah$ a$,16 $,48
ai ai,6 ei,11 e:,15 e,23 ,60
ai$ ai$,0
aj ai,15 aj,15
ak aku,0 aka,7 ak,19 :k,20
ak$ ku$,23
akh a,33
al aru,7 aro,19 a:r,22 o:,26 ar,27 ru,51 r,51
ald ru,36
ale ar,23 re,33
ali ar,22
all ar,25 a,40
am amu,4 am,7 aN,33 mu,35 N,47 a,80
am$ mu$,35
amb a,36
ami mi,28
an aN,4 a:n,12 an,14 anu,20 aNs,24 baN,25 yaN,26 raN,36 N,40 ya,44 ,47 ni,54
an$ aN$,3
ana ana,3
and aNd,2 aN,37
ang aN,35
ani ani,4
ann an,11
ano n,31 no,36
ant aNt,5 aN,33
anu nu,19 an,30
ao ao,3
ap ap,4
ar a:,6 aru,9 ar,14 a:r,22 ara,29 :r,39 a,51 ru,53 ,53 :,55 ra,60 ya,68 :ru,73
ar$ a:$,20 ru$,55
ara ara,0
ard a,34
are ar,14
ari ari,4
arr ar,10 a,45
as aSi,11 :s,11 asu,16 a,40
as$ su$,37
ash aS,2
ass as,0
at ato,9 at,11 Qto,22 Q,26 aQ,47
at$ a$,23 to$,32 $,40
ata ta,25
au o:,3 au,6 rau,24 o,31 u,62
au$ :$,23
aud :,28
av av,6 ab,16 :v,21 b,40 a,40 ,54
avi vi,17
aw o:,13 aw,24 o,31
ay ai,5 ei,10 ay,17 e,40
ay$ ei$,0 i$,35 $,57
az aj,5 az,6
aş ,37
b b,9 bu,16 :b,23 ob,24 upu,25 ub,26 bar,26 pu,29 biQ,30 ber,32 :bu,35 p,36 bo,44 abi,51 ,54
b$ bu$,2 pu$,10
ba ba,5 ba:,15 uba,15 be,57
ba$ ba$,1 a$,41
bar ba,27
bb Qb,6 b,12 ,51
be be,2 ube,18 ba:,20 ba,39 ,49
bel be,30
ber ber,3 ba,28 ru,46
bi bi,5 abi,26 ,56
bl bur,6
bo bo,1 ubo,9 bo:,29 bu,41 ,52
bon bo,36
bou bu,7 b,38
br bur,4
bro u,34
bu bu,11 ba,30 ,42 bur,50
by bi,20
bé be,16
c Tu,10 ku,17 T,19 k,19 QCi,20 Q,23 Qku,23 S,24 Ca:,25 ,30 Cu,35 Ci,35 iS,36 Qk,36 uk,37 ruk,41 C,43 kur,46 s,49 ko,50 su,56 Te,57 aku,60 aQk,70
c$ ku$,5 Ci$,13 Tu$,21
ca kya,5 Ta,6 ka,9 uka,33 k,51
ca$ ka$,7
cc Qk,8 QC,8 k,36
cch k,27
ce se,5 Ce,10 su,20 ke,25
ch Ci,6 Qh,8 C,10 hi,14 Cu,17 h,20 QCi,20 k,21 Qk,24 fu,25 Su,26 S,27 ku,29 ho,31 QC,34 f,34 ke,38 ha,41 QS,42 uC,43 ,45 u,50
ch$ Ci$,8
cha Ca,0 Sa,8 h,35 k,46
che Ce,5 Se,14 S,21 e,40
chi Ci,6 ki,12 S,44
cho Co,0
chr ur,20
ci Si,8 Ci,10 C,39
ck Qku,5 Qk,9 eQk,25 k,25 aQk,29 ku,30 ,56
ck$ ku$,13 $,80
cl kur,4
co ko,4 ku,43 k,46
co$ ko$,4 o$,35
cou k,32
cq k,26
cr kur,7
cu ka,13 ku,18
cy S,25
cz C,10 Ci,14 T,21 ,42
czy u,29
că ka,15
d do,6 d,11 Qdo,12 :d,20 diQ,21 j,25 eid,26 du,28 to,29 Q,33 :to,34 ud,34 :do,37 ,37 t,43 Nd,46 dor,46 Qto,48 ru,55 r,57 :,59
d$ do$,3 to$,20 ru$,25 $,32
da da,1 da:,8 za,14 ,57
da$ da$,0
dd Qd,2 d,12 Q,58
de de,2 do,26 d,28 ude,35 ud,38
de$ de$,0
der de,22
dg Qj,0 ji,24 j,49
dge j,25
dh ,47
di di,2 ji,13 di:,14 adi,26 udi,30 ,59
di$ di$,1 $,55
dj j,9
dl dor,7
do do,3 zo,11 udo,38 ,60
do$ do$,10
dor do,25
dou d,17
dr dor,5 do,43
ds zu,15
dt to,20
du du,1 zu,10 yu,14 da,20
dy di,9
dz z,12 j,21 ze,37
dé de,17 ,42
dı d,16
dž j,17
e e,5 eQ,17 e:,18 ,25 :,25 i,29 yo:,29 a,30 :ve,33 i:,34 u,38 :zu,40 :ne,44 yu,45 eN,45 we,45 :b,45 :n,46 ge,46 eku,46 he,49 pe,49 :ru,50 eru,54 ve,54 yu:,56 u:,61 re,65 r,66
e$ e$,7 $,13 :$,15 u$,22 ze$,27 i:$,28 i$,30 ge$,39 o$,42 e:$,43 nu$,43 zu$,60 to$,65
ea i:,9
eb eb,9 :b,11 b,40
ec eQ,15 ek,25 ,48
ed edo,5 ed,10 :d,14 e,48
ee i:,5 e:,14 ri:,28
ee$ i:$,14
ef :f,11 ef,12
eff f,21
eg ej,4 eg,7 :g,19
eh e:,10 :,38
ehr :,26
ei ai,4 ei,33
eis i,32
ek eku,12 ,28
ek$ ku$,25
el eru,4 er,20 :ru,21 r,36 eQ,48 ,56
el$ ru$,33 $,48
eld u,34
ele re,24 er,30
eli ri,32
ell er,3 r,43
em emu,1 em,11 mu,37 ,47 e,55
emm m,29
en eN,2 en,18 :n,36 n,41 N,43 ze,46 ,53 ne,53
en$ eN$,0 N$,43
ena na,23
enb Nb,34
end eN,28
ene n,19
eng eN,23
enk Nk,15
ens Ns,23
eo eo,6 o,12
ep ep,18 ,30
er eru,9 a:,10 er,13 e:r,21 ya:,24 a,31 :ru,35 rug,44 :z,46 :,47 rut,47 ra:,52 e,52 ra,53 ru,53 r,56 ,68 e:,68
er$ a:$,0 e$,31 a$,33 ru$,61 $,70
err er,19
ert t,23
es esu,4 :z,17 eS,19 es,20 uz,26 sut,38 e:,39 Si,41 ,45 e,48
es$ zu$,8 u$,24 su$,37 $,37
et eto,7 eQ,7 et,18 :t,21 to,53
et$ e$,8
eu u,2 oi,6 u:,16 o,40 i,51 yu,61 ,67
ev efu,9 eb,10 ef,12 ev,12 evi,19 v,41
ew u:,17 yu,29 ,30 e,61
ex ek,0
ey ai,23 ei,30 i,43
ey$ i:$,7 i$,31
ez esu,6 ez,7 es,18 e,43
ez$ $,43
f fu,9 :f,15 f,16 fo:,23 uf,27 :fu,30 ,31 ufu,32 fa,42 ofu,54 u,57
f$ fu$,11 u$,37
fa fa,0
fe fe,0
ff f,8 Qf,10 fu,18 af,49
ff$ fu$,9
ffe f,29
fi fi,0
fl fur,6
fo fo,0
fr fur,0
fu fu,15 u,35
fv ,31
g g,7 gu,10 :g,16 Qgu,18 Qji,23 ug,24 h,25 gaN,28 he,33 ,34 :,35 ku,36 Q,36 j,39 e:g,42 hi,44
g$ gu$,4 hi$,13 ku$,16 i$,29 ri$,37 u$,49 $,71
ga ga,1 uga,13 ga:,13 ge,43 g,58
ga$ ga$,0 a$,61
ge je,5 :ge,5 ge,10 ji,20 j,25 jo,31 :j,34 ga,41
geo j,24
gg Qg,6 g,16 j,22 gu,33 ,54
ggi j,24
gh gu,15 g,15 ag,20 ,30 j,35 :,46 i,66
gh$ :$,15 $,41
gi gi,0 ji,5 za,15 j,28 ja,33 jo,35 ,47 i,58
gia ja,6
gl gur,3 r,36
gli r,29
gn ny,3 n,30
go go,0 ,51
gr gur,2
gu g,11 gu,12 ge,30
gy j,25 g,30 e,36
h fu,14 ,18 h,19 hiQ,21 :,21 oh,22 :h,25 g,28 hy,29 he,29 ha,29 :ru,46 f,49 ho,50 e,56 a:,68
h$ ha$,13 :$,19 $,23 fu$,37 u$,44 i$,49 o$,55
ha ha,7 uha,17 a,23 ha:,27 a:,32 aN,51
ha$ a$,25
had a,29
ham am,21 ha,22
han an,10 aN,36
har ha,31 a:,40
he he,6 e,24 h,28 ha,29 e:,35 a,39 C,42
he$ $,37 e$,38
hel e,31
her a:,31 er,37
hi hi,7 i,18 i:,31 ki,39
hi$ i$,32
hin iN,24
hir i,32
hl :r,10
hm :m,14 ma,35 m,56
hma m,24
ho ho,4 o:,28 ha,28 o,30 oN,34 fu,39 ,64
ho$ o$,19
hou u,33
hr :r,12 r,30 fu,38 :,41
hu ha,18 fu,18 w,22 u:,26 u,31 yu,49
hy i,27
hyo hyo,2
hyu hyo,5
i i,7 iQ,16 ai,22 i:,22 uni,31 iS,32 wi,32 :ri,33 iy,35 Si:,35 ,35 yo,35 wiQ,36 :,36 :Ci,41 ki:,44 e,48 uri,50 iNg,50 S,51 u,53 di,55 rai,56 a,76
i$ i$,2 i:$,14 ji$,37 :$,46 di$,46 $,50
ia ia,6 ya,13 a,65
ia$ ia$,0
ian ia,12 aN,56
ib ib,3
ic iQ,18 ik,24 QCi,28 iC,36 i,39 ,43
ic$ Ci$,9
ich h,22 k,31
id ido,7 id,7 aid,11 iQ,24 ai,35 d,43 ,45
ie ie,0 i:,7 e,30 ,41 ri:,47
ie$ i:$,10 i$,28
ier ie,7 i,34
ig ig,3 igu,10 gu,35 i,39 g,40
igh i,24
ign n,22
ij i,27 iy,36
ik ik,7 iku,10 i,40
ik$ ku$,26
il iru,2 ir,8 iy,20
ili ir,20
ill ir,8 y,32 i,32
im imu,6 im,9 iN,27 m,34
im$ mu$,17
in iN,4 i:n,14 in,16 ini,30 :n,40 N,47 i:,53 ,54 iNg,55 na,57 i,72
in$ iN$,0 aN$,10 N$,29 $,49
ina na,24
ind Nd,18
ing iNg,0 iN,23
ini i:,32
ino no,22
io io,0
io$ io$,3 o$,43
ip ip,0
iq ,35
ir iru,15 a:,25 ir,25 wa,36 ru,41
is isu,8 iz,9 ij,11 is,12 iS,25 wa,33 ,51
it ito,3 iQ,17 it,29 ti,38 Q,40 wa,40
iu iu,1 u,51 yu,54
iv iv,0 ib,24
ix S,25
iy iy,11
iz is,8 iz,10
ić QCi,7
ić$ Ci$,13 $,56
iū ,33
j :h,19 i,20 iQ,20 :j,23 ji,24 iy,28 j,30 yo,31 iya,31 ny,33 Q,43 o,47 ri,48 ,52
j$ i$,20
ja ja,2 Ca,11 ya,12 ha,26 je,32 a,39 ,52
ja$ a$,26
je ye,10 ie,17 j,20 je,22 e,25
jeo jo,3
ji Ci,9 ji,11 C,39 ,44 iQ,61
jo jo,3 yo,8 Co,9 ho,14 :,42 ,54
ju Cu,8 yu,13
jé ,38
jö e,25
jū ,33
k ku,10 k,12 :k,14 :ku,16 kiQ,23 kov,24 aki,25 kof,26 uku,26 ka:,26 uk,28 ,34 eik,37 aQk,40 Qk,40 Qku,41 s,46 fu,51 Q,57 a:,57 u,70
k$ ku$,0
ka ka,1 uka,11 ,69
ka$ ka$,4
ke ke,7 ku,16 uk,35 :k,47 ,61
ke$ ke$,1 e$,42
ken k,29 eN,29
ker ka,22
kh h,14 ku,14 k,19 fu,19 ho,29 uk,32 ka,59 ,79
kha ka,4
khi ki,1
kho ko,5 o,35
ki ki,6 uki,8 ki:,21 uk,33 k,38 ,55
ki$ ki$,0 i$,61
kk Qk,10
kl kur,7
ko ko,3 uko,27 iko,28 kof,40 k,52 o:,54
ko$ ko$,2
kov k,30 ko,30
kow k,27
kr kur,26
ks kus,8
ku ku,9 ,44
ky ki:,2 ki,30
ky$ $,38
kyo kyo,3
kç ,31
kè ,49
l r,10 ru,10 ur,17 :ru,30 ri,34 uw,34 ura,35 :r,37 ruv,39 :ri,40 er,42 w,43 aru,44 ,47 o:r,47 ra,49 Ndo,50 dor,50 ro:,52 riQ,54 Q,56 eru,56 ry,58 :ra,59 oru,66 ro,71 :,73
l$ ru$,2
la ra,11 ura,14 ra:,14 ora,34 re,40 ar,43 r,46
la$ ra$,1
lan raN,4
lb rub,8
lc ru,38
ld rud,9 ud,21 ru,47
le re,8 re:,20 ru,22 :re,24 uru,24 ri:,28 ur,39 ri,42 uri,43 r,44 ra,48 ura,53 ,63
le$ re$,4 ru$,14 $,56 u$,60
ley ri,33
lf ruf,5 uf,23 ru,40
li ri,10 ri:,14 riQ,18 :ri,30 uri,32 r,74
li$ ri$,3
lim imu,8
lin riN,3
lj ri,23 r,37
lk ruk,7
ll Qr,6 r,16 :j,17 y,18 :r,21 j,22 ru,24 er,44 ,58 ra,59
ll$ ru$,10
lla ra,12 Q,39
lle re,13 ru,25 r,41
lli ri,16
llo ro,18 r,40
lm rum,6
lo ro,4 ro:,18 uro,21 ,47
lo$ ro$,2
lov v,22 ro,33
ls rus,10 us,13 ru,46
lt rut,6
lt$ :$,18 $,35
lu ru:,3 ra,25 ru,26
lv ruv,3
ly ry,8 ri,18 y,31 :,40
ly$ :$,32 i$,36 $,45
lyn r,23
lé re,21
ló$ $,38
m mu,7 m,8 :m,19 um,22 myu,24 jim,24 Nbe,24 :mo,26 miQ,29 moN,31 eim,33 emu,35 ma,39 mo,46 me,49 aN,49 N,49 ,55 mi,70
m$ mu$,3
ma ma,5 ma:,8 uma,13 me,46 ,54 a,64 m,76
ma$ ma$,0
man maN,5 ma,18 uma,37 N,58
mar mar,0
mb Nb,1 aNb,20 mu,28 ba,44 ,55
mba N,34
mc mak,0
me me,2 ma,33 m,41 ,74
mi mi,2 mi:,14
mi$ $,37
mil i,33 mi,34
min m,29
mm Nm,4 m,9
mo mo,1 umo,23 ,60
mor mo,31
mp Np,0 N,32 ,56
mu mu,9 ma,25 my,26
my mi,19 i:,32
má ,33
mé me,11
mó ,33
n N,4 n,10 :ny,25 un,28 ny,30 iNz,30 kun,30 nov,30 reN,31 ina,31 yuN,32 ton,32 :n,34 nya,43 i:n,43 ani,43 na,43 on,44 ni:,46 :N,47 to,48 Ns,50 aN,51 ,51 Ndo,51 nu,52 niQ,53 :,61 a,66 ni,73
n$ N$,3 :N$,21 oN$,47 $,50 iN$,54 aN$,60
na na,3 na:,10 :na,18 una,19 a,62
na$ na$,2 $,51
nb Nb,11
nc NS,7 NC,10 Nk,15 Ns,23 N,47 ,52
nd Nd,4 Ndo,7 eNd,24 N,29 ,62
ne ne,4 une,23 :N,27 ni,29 na,36 an,38 n,46 :ne,52 ,56
ne$ ne$,4 nu$,8 N$,15 iN$,21
ner na,28
nes ne,29
nf Nf,0
ng Ngu,3 Ng,4 Nj,14 ga,16 gu,17 N,27 Nga,27 g,36 ,55
ng$ N$,7
ngu gu,7
nh Nh,3 ni,12 ny,14
nh$ N$,5
nha nya,1
nho nyo,5
ni ni,2 niQ,6 ni:,15 :ni,17 n,40 uni,40
ni$ ni$,0
nin ni,28
nj Nj,4
nk Nk,3 Nko,24 N,42
nl Nr,0
nn Nn,11 n,15 en,33 ne,43 ,55
nn$ N$,15
nne Nn,13 ne,15 n,29
nni ni,11
no no,1 :no,15 no:,16 ano,29 uno,34 n,39 ,52
no$ no$,0
ns Nsu,4 Ns,5 Nzu,8 Nz,17 aNs,18
nt Nt,6 Nto,10 Nta,24 N,39
nu nu,0
ny ny,19 ni,21 ,47
nz NT,6 Nz,16
né ne,10
o o,4 o:,12 oQ,19 bo:,28 yo:,28 po:,31 moN,31 of,32 e,32 a,33 ,35 :,38 ov,41 go,43 :no,44 Qdo,44 uro,45 yo,47 u,47 u:,49 no,49 re,51 ro,65
o$ o$,3 yo$,22 so$,26 N$,40 no$,46 $,63
oa oa,7
ob ob,10
oc oQ,10 oQk,21
od Qd,13 odo,18
oe we,9 e,9 e:,22 ,26
of of,14 ofu,15 fu,31
og og,7 o:,29 :g,30 o,35 :,39 ,49
oh o:,15 oh,23
oi owa,0
oj oy,3
ok ok,1
ol oru,5 or,16 o:r,21 ori,26 o:,30 :r,42 ru,61
ola or,15
oll or,19 o,30
om omu,5 om,9 omi,18 oN,24 ro,52 ,56
omb N,28
on oN,5 on,10 o:n,11 ,53
on$ oN$,2 N$,57 $,58
ond oN,16
one n,18
ong N,28
ont oN,19
oo u:,4 uQ,7 u,10 Q,26 o:,27 ,70
op op,0
or oru,11 o:,12 o:r,15 or,21 :r,41 :,50 ,57 ru,60
or$ ru$,36
ori ri,33
os osu,6 os,9 oS,17 ,43
os$ u$,32 $,37
ot oQ,6
ot$ o$,10
ou u:,2 u,9 au,18 ou,33 o:,34 ,35 o,37 a,42 :,47
ou$ u$,17 :$,29
oul r,21
our :,40
ov ofu,7 ov,11 ow,13 ob,15 ,58
ov$ fu$,23 u$,38
ova ov,14
ow ou,6 au,14 o:,14 ow,25 w,26 fu,36 o,48 ,56 ro,57 u,76
ow$ u$,32
oy oy,10 oi,13
oz oz,2 ,50
p pu,3 p,11 Qpu,15 :p,17 piQ,18 upe,21 apu,25 up,27 Qp,38 pe,41 ,44 pur,50
p$ pu$,1
pa pa,2 par,24 p,40 pe,43
pe pe,2 pa,41
per pe,19
ph fu,2 f,8 p,21 uf,25 ,51
pha fa,6
phu fu,1
pi pi,0 upi,7
pl pur,4
po po,0
pou p,30
pp Qp,0 p,19 ,53 pu,55
ppa a,26
pr pur,5
pu pu,3
pá ,41
q ak,17 ku,23 k,25 ,33
q$ u$,28
qa ka,12
qi Ci,1 k,26
qj$ $,32
qu ku,5 k,12 w,40
qua kua,6
que kue,3 k,27
qui k,28
r ru,9 r,14 :ru,15 :,20 ya:,28 ruj,28 a:,31 uri,34 fo:,36 a,36 ur,37 ,40 :r,41 oro,41 Q,42 j,44 ra,45 kur,50 rub,51 ar,54 fu,55 ri,58 ruk,59 rug,60 i,62 re,63
r$ ru$,7 a:$,26 :$,31 a$,35 $,63
ra ra,6 ura,15 raQ,18 ra:,18 ora,21 :ra,23 re,42 raN,48 r,58 ,59
ra$ ra$,3 $,54
rad ra,31
ras ra,28
rb :b,4 rub,11
rc ru,25 Si,35
rd :d,8 :do,10 rud,10 ru,35 :r,38
rd$ do$,19
re re,7 re:,19 reQ,20 ure,24 ore,33 ri,38 a,41 ri:,44 or,49 :ru,57 e,60 ,65
re$ a$,10 ru$,15
ren re,37
res re,34
rf uf,11
rg rug,6 :g,15 a:g,22 :gu,25 ru,57
rg$ gu$,13 i$,38
ri ri,7 riQ,12 uri,15 ri:,19 ori,30 r,57 ,67 i:,68
ri$ ri$,4
rie ri,49
ris ri,27
rk :k,11 ruk,12
rl :r,11
rm rum,7 a:m,19
rn run,3 :n,8 :N,11
ro ro,7 ro:,15 oro,20 roQ,23 uro,25 r,45 o,60 ,61
ro$ ro$,0
ros ro,36
rp :p,13
rr r,13 ar,49
rre re,13
rri ri,13 r,58
rs rus,3
rt rut,6 :to,12 :t,12 a:t,19 ru,42 :,51 ,56
rt$ to$,31
ru ru,15 uru,18 ra,23 ,50 u,60
ry ri,19 ry,23 ri:,23
ry$ i$,30 i:$,51
rz :z,16 j,20 S,21
rze e,25
rá ra,22
rè e,33
ré re,17
ré$ e$,38
rö re,19
s su,8 zu,20 s,21 :z,22 SiQ,22 Suk,23 S,23 z,25 :su,28 us,28 uto,29 o:z,31 :j,31 usu,31 e:z,32 :S,33 QSu,34 oS,35 sa,36 Su,36 j,36 Qs,37 asu,40 Si,40 Tu,41 za,41 ,42 soN,48 Sut,60 a,61 ji,79
s$ su$,3 zu$,12 Su$,26 $,32 Tu$,50 u$,54
sa sa,5 za,14 s,34 ,43
sa$ sa$,2 a$,34
sc suk,8 QS,31 S,34 ,49 su,56
sch Su,7 S,11 Se,36 C,38
sci S,25
se se,6 ze,8 zu,21 ser,28 z,37 Si,41 :z,69 :s,69
se$ su$,16 u$,42
sh S,10 Su,11 Si,11 QS,17 So,32 Sa,37 uS,49 ,50
sh$ Su$,0
sha Sa,2
she Se,3
shi S,27
sho S,28 o,31
si Si,8 ji,11 S,37
si$ $,36
sk suk,4 su,59
ski suk,31
sl sur,0
sm sum,3
sn un,21
so so,2 uso,19 To,27 z,30 o:,48
son soN,1
sp sup,4 p,32
ss Qs,5 QS,14 su,15 s,20 S,36
ss$ su$,14
ssa sa,11
sse se,14 s,28
ssi Si,15 S,40
sso so,8
st sut,4 Sut,11 su,44
sta su,33
su su,9
sy S,18 Si,20
sz Su,17 S,19
sá ,25
t Qto,8 to,12 t,14 :C,21 ut,23 put,24 aQt,26 Q,26 e:t,27 tiQ,27 T,29 Tu,29 :t,31 teQ,32 ,34 QC,39 te,40 tu,40 C,43 :to,45 yu,46 r,56 sut,56 i,60 ta,62 uto,67 eQ,72
t$ to$,5 $,24 :$,38 do$,42
ta ta,4 ta:,15 uta,22 ,78
ta$ ta$,0
tar ta,17
tch C,7
te te,5 ute,10 ti,26 to,37 ta,38 t,41 uta,45 ,45
te$ te$,5 to$,10
tel te,26
ter ta:,4 ta,30
th to,8 t,15 s,16 z,17 S,20 su,25 :t,31 :s,35 ,43 za,48
th$ su$,13 $,45
tha ta,5
the te,2 z,37
thi ti,4 Ci,10
tho to,5
thu tu,3
ti ti,4 Ci,16 C,25 ,63
ti$ ti$,0
tin i,36
tl tor,8
to to,3 to:,11 uto,20 :t,28 ,61
to$ to$,11
ton to,40
tor to,35
tr tor,4 to,17
tri Ci,9
tro Co,8
ts T,6 Tu,8 To,20 Q,23 ,31 Te,32 C,45
tsc C,23
tt Qt,7 Qto,7 t,16 to,24
tt$ to$,25
tta ta,17
tte Qt,37
tti ti,13
tu tu,0 ta,20 ,51
ty ti,13 C,24
tz QTu,2 T,16 QT,18 Tu,20 ,46
tz$ Tu$,6
tá ,31
tō ,33
u u,2 yu,12 yu:,16 u:,21 a,23 aQ,25 hyu,30 uza,30 ryu,32 ,33 w,34 :s,35 o,35 :,40 ru:,41 ju,41 :ru,46 uQ,49 ro,56 ra,68 mu,70
u$ u$,8 u:$,10
ua ua,1
ub ub,0 b,40 ,44 u,49 p,54
ud ud,4 do,48
ud$ :$,28
ue ue,0
uf uf,14 fu,32
uff f,14
ug ug,3 a,36 ,37
ugh :,22 u,31
ui ui,1 wi,5 i,48
ui$ i$,34
uk uk,0 ,49
uk$ u$,28
ul uru,14 ur,17 uQ,28 ru,30 :,47
ull r,23
ult :,32
um mu,15 um,26 am,31
um$ $,36
un uN,3 yoN,12 aN,13 un,15 oN,17 N,34
un$ N$,36
ung oN,9 N,27
uo o,13
up up,0 pu,47
uq k,27
ur uru,6 a:,11 u:r,18 :g,28 ur,30 ,41 o:,47 :,51
ure e,34
uri r,29
us usu,3 asu,15 z,31 yu,40 sut,47 u:,50
us$ su$,20 $,46
ush S,31
ut ut,9 aQ,18 uQ,24 :t,29
ut$ o$,29
uv uv,6
ux$ :$,22 $,46
uy ui,7 i,11
uye ue,4 e,13
uz uz,0 z,32 zu,57
v vu,10 v,11 bu,11 biQ,17 viQ,18 b,19 :v,19 :vu,22 nob,24 w,24 fu,24 :ve,34 f,38 iv,44 :b,46 u,50 vi,53 va,56 ,76
v$ fu$,4 vu$,17
va va,1 ba,8 wa,20 ova,40 b,49 a,58
va$ va$,5 wa$,6
van b,27
ve ve,4 be,7 vu,14 fe,21 uv,30 va,35 b,39 v,43 :v,57
vi vi,5 bi,8 viQ,13 ev,39
vic b,28
vit v,14
vo vo,0 bo,7 fo,30 o,50
vs fus,0
vu bu,2
vy vi,13
vá va,8 b,35
vá$ a$,41
vö ,33
w w,7 wa,14 v,18 uw,22 fu,23 u,23 b,24 yu:,26 aw,35 ofu,42 ou,42 we,42 :,46 ve,49 ,72
w$ u$,12 ou$,14 fu$,20 o:$,31 :$,34
wa wa,3 wo,7 we,15 va,47
we we,3 ve,10 wi,24 w,38 ,70
we$ e$,29
whi i,27
wi wi,2 vi,11 wa,52
wo wo,4 w,15 vo,26 o,34 u,36
woo u,7
ws usu,13 us,18
wu u,19
x kus,2 kuS,7 Si,10 iS,19 S,22 Qku,29 h,31 z,33 Sa,37
x$ u:$,20 $,24 su$,34
xh ,30
xi Si,7 S,29
xia Sia,6
xo o,27
xu su,6 Su,7 ,33
y i,5 ai,16 iy,18 rai,19 aiy,21 yu,29 i:,34 wa,34 yu:,35 ,35 j,38 ye,41 u,49 y,49 N,49 a,54 Si,57 riN,58 :,71
y$ i:$,4 i$,13 ii$,19 e:$,28 :$,29 Su$,32 ai$,37 $,47
ya ya,4 iya,12 aya,16 a,54
ya$ ya$,5 a$,40 $,52
yb ib,6
yd id,7
ye ie,4 ye,12 e,15 ai,28 y,31 i,56
yeo yo,2
yev e,31
yi i,22
yi$ i$,21 $,39
yk ik,6
yl ir,13
ym im,5
yn in,9 iN,17
yo yo,4
yr ir,23
ys is,20 i,36
yt it,3 t,31
yu yu,7 y,30
yun yoN,9
z zu,2 z,14 T,20 :z,22 j,22 :za,22 Tu,24 s,30 :zu,31 azu,32 ju,33 ozu,34 ,37 S,40 Q,45 ji,46 :j,50 su,55 i,56
z$ Tu$,8 zu$,12 su$,26 Ci$,39
za za,7 sa,18 a,47 ,54 z,64
ze ze,4 Te,8 zu,35 z,41 e,43 ,55
zh Ci,10 ji,10 j,16
zha ja,3
zho jo,7
zhu ju,2
zi Ti,7 ji,9 j,43 T,45
zk ko,27
zo zo,0 z,31 ,68
zs j,12
zu zu,8
zy C,21
zz QT,4 z,16 j,22 Q,31 T,35
zá a,34
ß su,17
á a:,16 va:,18 a,23
á$ a$,17 a:$,33
ác ,33
ád ,33
án aN,12 ,56
án$ $,38
ár r,31 :,33
ář ,33
ã aN,21
ão N,22
ão$ $,31
ä e,22 a,25 e:,31
ää ,33
å ,33 :,52
æ :,35 e,35
ç C,20 s,20 Ci,27
ça ,49
çã ,33
è e:,10 e,32
ès e,30
é e,10 ,48
é$ e$,4 e:$,7
én n,32
ér er,17
ér$ $,36
éz ,33
í i,17 i:,22 ri,60
ík k,36
ð d,17
ñ ny,1 n,23
ó o,11 o:,31 no,42 ,49
ó$ o$,22 :$,32
ón oN,19
ón$ N$,45
õl ,33
ö e,12 o,26 o:,35 eQ,38 e:,47
öf ,36
öl er,21
ör :,42
ø o,20
ør u,32
øv ,45
ú u,19
úl u,35
úñ ,38
ü yu,6 yu:,18 u,26 ryu,31
ün N,30
ür r,32 u,37
ý i,25 i:,34
ý$ i:$,23
ă a,17
ă$ a$,33
ć QCi,12 Q,30
ć$ Ci$,9
č C,10 Cu,15 Ci,21 Ce,42 Si,43 k,44 QC,47
đ j,23
đo ,33
ı u,22 ru,35 ,43
ır u,28
ł uw,7 r,22
ło w,21
ńo ,33
ńs Ns,7
ō ,33
ř j,20
ře ,33
ş S,17 ,50
şı ,35 u,39
š SiQ,8 Su,11 S,25 su,29 Si,34
ši Si,19
ž ju,13 j,21 ji,36
ža ,35
`;
export const kanaLetterSurprises = `
^ s,24 b,24 m,25 k,28 c,28 a,28 p,29 l,31 g,31 t,31 r,31 d,31 h,32 f,35 n,36 v,36 w,37 j,37 e,38 o,39 z,42 i,43 y,47 u,52 q,58 š,68 x,71 ö,71 é,73 ó,80 ž,80 á,83 í,84 ł,84 ø,84 æ,84 đ,84 ü,90 č,90 ş,91 å,91
a n,17 $,20 r,21 l,25 s,29 m,31 t,31 d,33 u,35 c,36 i,36 k,37 b,38 g,38 y,39 v,39 h,40 p,44 z,45 e,46 w,48 a,49 f,49 j,51 o,54 x,60 q,62 ñ,69 š,70 ń,77 ş,77 í,81 č,81 ç,81 ł,81 é,88 ć,88 ž,88 ý,88 ß,88 ř,88
b a,15 e,15 o,20 r,23 i,25 u,25 l,31 $,38 b,41 y,42 s,44 é,50 h,50 d,51 ü,56 k,58 n,59 á,60 j,62 ö,62 z,65 t,65 ă,67 ø,67 m,67 c,67 w,71 ó,73 í,73 č,73 ä,73 è,73 ł,73 ř,74
c h,12 a,21 o,23 k,23 $,27 i,28 e,29 u,35 r,36 c,36 l,37 z,39 s,48 ă,51 y,52 t,55 q,55 n,58 d,58 g,59 á,62 b,63 v,63 j,68 ó,69 m,70 f,73 w,74 é,75 í,76
d e,16 a,20 $,20 i,20 o,21 r,30 u,32 z,39 d,40 l,41 y,42 s,42 h,44 g,45 t,47 n,48 j,49 w,50 m,51 é,53 b,53 k,56 v,58 f,60 ı,61 ž,61 c,61 ü,64 ó,68 q,75 á,75 ă,75 ä,75 ú,75 õ,75
e r,16 $,20 n,21 l,24 s,28 t,31 i,34 v,34 d,36 m,36 y,37 e,38 c,38 a,39 k,40 g,42 b,44 z,44 u,44 h,46 w,47 f,48 p,48 o,50 j,54 x,58 q,73 č,75 š,80 á,86 í,86 ñ,86 ž,86 ß,87 ř,87
f e,19 a,20 i,21 f,22 r,22 $,23 o,26 l,28 u,29 t,40 s,42 n,46 m,50 v,50 y,56 é,58 h,60 c,60 k,60 w,63 j,64 ö,65
g a,19 e,19 $,20 i,23 o,24 u,26 r,27 h,29 l,32 n,33 g,37 s,42 y,43 t,46 m,46 b,52 d,57 w,58 é,58 c,59 k,59 f,61 j,61 ü,61 ă,65 ö,72 ł,72 ã,72 å,72
h a,14 e,17 $,21 i,22 o,23 u,30 r,33 l,37 m,38 n,38 t,41 y,42 k,46 w,47 s,50 v,50 b,55 c,58 ü,62 j,65 é,65 ö,65 d,66 g,66 f,68 h,69 p,73 z,73 á,76 í,76 ă,76 ä,76 ß,76
i n,18 $,19 l,26 c,26 s,27 e,27 a,30 t,31 o,33 r,33 m,34 d,35 g,36 k,36 u,41 ć,43 v,43 b,44 p,46 z,46 y,52 i,54 j,56 x,58 h,60 f,61 ń,64 w,65 q,65 è,65 č,68 ñ,68 é,71 á,71 š,73 ó,73 ž,74 ç,78 ß,78 ō,85 ū,85
j a,11 e,17 o,19 u,23 i,24 $,34 n,41 t,42 k,44 r,46 ö,47 c,48 d,48 ü,50 l,53 s,53 é,54 č,54 ä,54 m,55 b,56 j,60 ó,61 ú,61 ø,61 ū,61
k a,17 o,19 i,20 $,20 e,21 h,30 u,30 y,32 r,35 l,38 s,39 n,46 k,48 m,50 t,52 w,55 v,56 ü,59 á,61 ý,61 c,61 d,62 x,64 ö,64 ó,64 ä,64 b,65 p,66 z,72 f,73 j,73 š,75 è,75 ı,75 ç,75
l a,18 e,19 i,20 l,21 $,23 o,24 d,33 u,35 y,39 s,40 t,40 m,42 v,43 b,44 f,47 k,47 c,48 j,50 h,51 g,54 p,55 z,55 é,56 n,57 r,59 w,62 á,63 ó,64 í,64 ö,65 ü,70 ä,70 x,74 ý,81 ú,81 ø,81 å,81
m a,12 i,20 e,21 o,22 $,25 u,30 b,32 p,36 m,37 c,39 s,43 y,43 l,45 é,52 k,54 r,56 á,57 t,59 h,60 ü,60 n,61 ö,62 g,63 w,64 ä,65 d,65 z,67 ă,69 ý,69 f,73 j,74 q,76 š,76 ó,76 í,76 č,76 ú,76 ã,76
n $,14 e,23 i,24 a,24 d,27 o,27 g,29 t,30 s,30 n,31 k,38 c,38 u,42 y,45 b,46 z,47 h,49 j,53 r,54 l,55 f,57 m,58 é,59 v,60 w,61 p,69 á,73 í,73 x,76 q,77 š,77 ó,77 č,77 ä,84 ç,84
o n,20 $,20 r,22 v,24 l,25 u,27 s,28 t,32 m,33 w,36 d,37 o,38 c,38 b,41 k,41 e,41 g,41 i,42 p,42 y,45 z,45 f,45 h,46 a,47 j,52 x,60 š,67 ñ,76 q,83 ó,83 č,83 ç,83
p a,17 e,17 o,20 i,21 r,26 u,30 l,31 p,32 h,32 $,33 s,41 t,44 f,46 c,47 k,48 n,50 y,50 é,58 á,58 m,58 g,59 j,67 ö,68 š,69 č,69 ä,69 ł,69 ú,69
q u,4 i,24 a,26 $,30 j,39 e,41 o,42 v,45 ı,46
r $,18 a,20 i,21 e,22 o,23 t,31 d,33 u,34 r,34 s,35 g,35 n,37 y,38 m,40 c,42 b,43 k,43 l,44 z,46 p,50 f,50 v,52 é,54 h,56 w,59 ö,61 q,62 á,64 ü,64 j,66 è,68 í,70 ó,73 x,77 š,77 ă,77 ı,77 ú,77 č,84 ã,84 ð,84
s $,16 t,22 e,24 a,24 k,27 h,27 i,27 o,27 c,28 s,29 u,39 l,40 m,42 p,43 z,46 y,47 n,48 b,51 w,51 r,54 v,59 q,60 á,62 j,63 d,64 g,66 é,70 ó,70 f,73 ü,74 ö,81 ä,81 ø,81 æ,81
t e,20 $,20 a,21 o,22 i,23 t,26 h,26 r,29 s,34 u,34 z,37 l,43 y,43 c,44 m,48 k,48 n,49 b,56 w,57 f,60 j,61 é,63 á,63 v,64 í,65 g,69 p,70 ó,72 ă,72 x,78 ü,79 š,79 ä,79 ı,79 ý,79 ã,79 ō,79
u r,21 s,21 l,25 n,25 $,26 t,29 e,30 d,31 m,32 i,32 b,33 c,33 k,35 g,35 a,37 f,41 p,42 z,42 v,43 h,47 x,48 o,48 y,48 w,52 q,54 j,55 u,56 é,65 š,65 ñ,65 í,76 č,76 è,76 ç,76 ł,76 ş,76 ð,77
v a,14 i,15 $,17 e,18 o,29 s,34 á,39 r,39 l,43 y,45 u,49 n,49 é,53 t,54 c,57 g,58 k,61 j,63 ö,64 č,64 m,65 d,65 v,67 f,68 š,71 í,71 ă,71 ý,71 ã,71
w e,16 a,16 i,17 o,23 $,25 s,27 h,35 u,37 n,39 l,40 k,43 y,44 m,51 d,51 ö,53 ü,53 t,53 b,54 w,62 é,63 ó,64 ä,64
x $,12 a,17 e,23 i,24 o,26 u,32 t,34 l,37 h,38 b,38 y,39 m,44 ã,47
y $,9 a,20 e,25 n,29 o,32 s,33 u,35 r,36 i,37 d,38 l,39 t,39 c,39 m,40 k,44 b,44 h,50 g,51 p,52 f,55 v,57 y,61 z,61 ı,62 ń,62 é,69 ó,69 č,69
z a,17 $,19 e,19 i,21 o,26 z,32 h,33 u,33 k,33 y,35 s,37 m,41 l,43 n,44 c,47 b,49 v,49 t,50 g,51 r,52 p,54 d,56 w,58 á,59 ü,59 é,66 q,66 ä,66 ç,66 ł,66 ú,66
ß n,22 l,22 m,23 b,24 p,24 f,24
á $,16 n,16 r,19 t,29 c,31 d,31 z,32 b,34 l,36 s,36 m,37 k,37 g,38 h,42 p,44 č,46 ř,46
ã o,7 $,20 e,21
ä s,23 i,25 $,25 h,27 c,27 k,27 g,27 e,28 r,29 n,29 m,32 d,32 f,34 ä,36
å r,16 s,17 k,17
æ n,16 t,17 m,17
ç $,18 a,18 e,19 i,19 o,25 ã,28
è r,9 s,15 $,25 n,27 g,29
é $,10 r,24 n,26 g,28 s,30 l,32 t,34 e,34 c,34 b,35 o,35 m,37 d,37 v,37 a,39 h,40 i,41 z,42 p,47
í n,17 k,23 a,23 s,28 $,28 t,28 u,29 m,29 c,29 o,32 l,32 p,36 ñ,37
ð a,12 b,13
ñ a,10 o,14 i,20 e,29 é,32
ó $,15 n,16 r,23 l,26 s,26 i,28 t,35 d,36 z,37 w,37 j,38
õ l,6
ö l,19 r,21 z,25 s,26 b,27 t,29 m,29 c,29 f,30 g,33 e,33 n,35 d,38 v,39 ß,41
ø r,13 $,20 e,21 s,23 v,24
ú l,19 $,21 a,22 n,23 c,25 d,25 ñ,27
ü r,17 l,20 n,22 t,23 b,25 e,30 $,31 s,31 c,33 h,38 k,38 f,40 w,40 ç,41 ş,41
ý $,6 a,23 r,24 n,24
ă $,12 r,16 l,23 n,26 t,32 m,33 c,33 g,34 z,34
ć $,0
č i,14 e,15 a,22 k,24 $,25 o,27 v,34 í,36
đ o,13 u,13
ı r,18 n,18 l,21 m,22 $,24 k,28 z,29
ł a,10 o,11 u,24
ń s,2 o,26
ō $,12 p,14
ř $,17 e,18 o,19 á,21
ş e,15 ı,16 $,19 t,22
š i,16 $,20 k,21 e,23 t,24 a,25 o,29 č,32 r,34 n,34 p,38
ū n,13 t,13
ž a,12 i,17 e,25 l,26 u,27 g,28
`;
export const kanaSoundSurprises = `
: $,11 r,18 n,26 t,30 d,30 N,32 s,33 k,34 m,34 z,35 g,36 b,37 S,42 j,43 f,43 v,43 C,44 p,45 i,51 h,51 a,52 e,54 T,54 w,57 u,57 y,61 o,65 Q,77
C i,6 e,18 a,19 u,27 o,30
N $,8 d,23 t,26 s,26 g,28 k,30 b,32 p,39 z,40 j,40 n,40 r,43 C,44 S,45 T,45 m,46 h,46 f,49 w,55 v,57 y,67 i,68 e,70
Q k,13 t,15 C,20 T,29 d,29 s,30 r,30 S,30 p,31 h,37 j,40 g,45 b,47 f,47 z,55 $,58 o,62 y,68
S i,10 u,11 a,19 e,23 o,30
T u,6 i,20 e,20 a,24 o,24
^ k,23 r,24 b,24 m,25 a,28 s,28 p,29 h,31 d,32 g,32 t,32 S,33 f,34 n,35 v,36 e,37 j,37 o,39 y,40 w,42 i,42 C,43 z,44 u,48 T,54 N,72
a :,18 r,20 $,20 N,21 i,30 n,32 Q,33 m,34 s,34 k,35 t,37 b,38 u,39 d,39 S,42 g,43 f,45 v,45 p,47 z,48 j,49 h,50 y,51 e,53 w,54 C,58 o,58 T,59 a,67
b a,13 u,14 e,16 i,21 o,21 y,46
d o,9 a,17 e,17 i,18 u,31 y,42
e r,15 N,21 $,24 :,26 i,27 Q,29 s,30 n,34 k,35 f,35 m,36 d,36 t,39 b,40 v,42 a,44 S,44 g,45 z,46 j,48 o,50 p,51 h,52 u,53 w,55 T,55 C,57 y,63 e,70
f u,5 a,21 i,23 e,25 o,26 y,52
g u,10 a,13 e,20 o,22 i,23 y,43
h a,7 o,18 e,18 i,19 y,35
i $,17 :,19 N,23 r,25 Q,28 s,30 a,30 k,32 n,33 m,35 o,36 e,37 d,37 t,38 b,41 g,42 S,42 y,44 u,45 z,46 C,46 v,48 h,49 T,51 p,51 j,51 f,56 i,60 w,62
j i,9 a,15 e,19 o,21 u,24
k u,11 a,15 o,18 i,19 e,25 y,42 w,57
m a,9 u,16 i,19 e,21 o,22 y,49
n i,13 a,13 o,18 e,18 u,28 y,31
o $,15 r,17 :,21 N,24 f,30 s,32 Q,35 n,35 m,36 v,37 b,38 k,40 w,40 i,40 u,42 d,44 t,45 S,46 a,47 g,47 p,48 z,48 h,49 y,54 j,55 e,56 T,58 C,58
p u,12 a,15 e,18 o,19 i,20 y,60
r u,11 a,16 i,16 e,21 o,22 y,45
s u,4 a,20 e,23 o,24 i,65
t o,8 a,15 i,20 e,21 u,32 y,53
u $,11 r,18 t,26 k,27 s,28 :,32 m,34 d,35 b,37 n,37 N,42 S,42 g,44 f,44 p,44 Q,45 v,46 w,47 h,48 z,48 a,49 C,49 i,50 j,53 T,53 e,54 o,63 y,65 u,66
v i,11 a,12 e,18 u,22 o,24 y,54
w a,6 i,16 e,18 o,23
y a,8 u,11 o,19 e,32
z u,9 a,12 e,16 o,27 i,44
`;
