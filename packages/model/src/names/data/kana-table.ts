// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.
export const kanaTable = `
 :,8 Q,17 u,23 iC,30 :S,33 y,33 to,35 uS,35 vu,35 a,36 w,36 su,36 ru,37 :N,37 te,37 o,38 ku,38 ya,38 ju,39 i,39 iS,40 bu,40 Nd,40 NS,40 uN,40 mu,40 na,41 us,41 do,41 or,42 Qj,42 :g,42 mo,43 ra,43 bo,43 k,43 po,43 :C,44 ho,44 ro,44 Ci,45 aN,45 s,45 be,45 t,45 fu,46 iQ,46 ja,47 av,47 ti,47 ne,47 zo,47 fa,47 n,47 d,48 yu,48 wo,48 ta,48 ke,48 i:,49 :d,49 pe,49 ig,49 mi,50 jo,50 wi,50 ge,50 Ng,50 eN,50 ka,51 e,51 pu,51 pa,52 ko,52 ni,52 Np,52 N,52 de,53 ri,53 va,54 re,55 :s,55 sa,55 di,55 o:,55 ha,55 se,56 ba,57 ei,58 ur,59 Su,59 ma,59 a:,60 r,61 ji,62 g,63 im,68 :z,78
$ $,2 u$,19 :$,26 Su$,39 su$,39 a$,39 :N$,41 i$,42 to$,44 oN$,44 ku$,47 ne$,48 ru$,51 gu$,53 di$,55 o$,55 te$,56 i:$,59 zu$,59 N$,59 aN$,60 ya$,61 na$,62 do$,63 mu$,64 e$,65 fu$,67 a:$,69 ra$,70 Ci$,72
^ ^,1 ^iS,32 ^yo,36 ^ho,38 ^je,41 ^fe,45 ^C,47 ^am,47 ^do,47 ^f,47 ^j,48 ^he,48 ^bu,49 ^ge,49 ^ga,50 ^re,51 ^v,51 ^e,51 ^pe,51 ^fi,55 ^na,56 ^gu,58 ^t,59 ^ra,59 ^ta,59 ^d,59 ^ka,60 ^ha,61 ^fu,61 ^ba,63 ^ma,66 ^Si,71 ^to,77
^a ^a,0 ^ei,19 ^a:,29 ^o:,34 ^e,56 ^,65
^ab ^ab,0
^ag ^ag,0 ^a,48
^al ^ar,2 ^,44
^am ^am,1
^an ^aN,1 ^an,8 ^a,41
^ar ^ar,7 ^a,44
^as ^as,0
^at ^a,29
^av ^a,30
^ay ^a,30
^b ^b,5 ^bu,6 ^by,31 ^p,32 ^v,36 ^ba,41 ^be,50
^ba ^ba,1 ^,45 ^b,64
^be ^be,0 ^b,33
^bi ^bi,0
^bl ^bu,25
^bo ^bo,0 ^b,41 ^,44
^br ^bu,23
^bu ^bu,10 ^ba,16 ^,71
^bá ^,36
^c ^ku,9 ^k,13 ^ky,26 ^C,27 ^S,38 ^s,41 ^Si,45 ^ka,51 ^T,51 ^,53 ^ko,56
^ca ^ka,4 ^k,51
^ch ^C,5 ^S,16 ^k,20 ^h,27
^ci ^C,18 ^S,32
^cl ^ku,21
^co ^ko,3 ^k,32
^cr ^ku,32
^cu ^k,21
^d ^d,3 ^dy,12 ^do,16 ^da,28 ^de,29 ^j,42
^da ^da,1 ^d,44 ^,51
^de ^de,1 ^d,27 ^,51
^di ^di,0
^do ^do,2 ^d,60
^du ^d,16
^dz ^j,14
^e ^e,1 ^eQ,21 ^i:,28 ^,61
^el ^er,1 ^,44
^em ^e,37
^er ^e,26
^es ^es,0
^f ^f,5 ^fu,7 ^,44 ^fa,44 ^fo,49
^fa ^fa,0
^fe ^fe,2 ^f,29 ^,42
^fi ^fi,0 ^f,43
^fl ^fu,23
^fo ^fo,0 ^f,37
^fr ^fu,9 ^f,38
^fu ^f,19 ^,44
^g ^gu,6 ^g,9 ^gy,13 ^j,28 ^h,35 ^,41 ^ga,47 ^je,52
^ga ^ga,0 ^g,56
^ge ^ge,1 ^j,26
^gh ^g,12
^gi ^gi,3 ^j,14 ^g,33
^go ^go,1 ^g,20
^gr ^gu,18
^gu ^gu,8 ^g,12
^h ^h,4 ^ha,24 ^f,26 ^fu,31 ^he,36 ^,40
^ha ^ha,1 ^h,37 ^a,37
^he ^he,1 ^e,24 ^h,43
^hi ^hi,0 ^h,40
^ho ^ho,1 ^h,36
^hu ^h,24 ^f,30 ^,44
^hé ^,48
^i ^i,1 ^ai,13 ^y,22
^is ^i,23
^j ^j,8 ^y,10 ^f,29 ^h,29 ^v,34 ^,44 ^ya,50 ^ja,74
^ja ^ja,4 ^ya,6
^je ^je,1 ^j,32 ^,53
^jo ^j,26 ^y,30
^ju ^j,13 ^y,41
^k ^k,8 ^ku,10 ^ky,22 ^,36 ^ki,38 ^ka,52 ^ke,64
^ka ^ka,4 ^k,48 ^,51
^ke ^ke,0
^kh ^k,13 ^h,17
^ki ^ki,0 ^,52
^ko ^ko,5 ^k,30 ^,51
^kr ^ku,43
^ku ^ku,7 ^k,46
^l ^r,6 ^ra,43 ^ro,45
^la ^ra,3 ^r,45
^le ^re,4 ^r,22
^li ^ri,3 ^r,44
^lo ^ro,5 ^r,27 ^,49
^lu ^ru,4 ^r,42 ^,55
^m ^m,2 ^ma,17 ^my,29 ^mu,34
^ma ^ma,1 ^,67
^mc ^ma,15
^me ^me,0 ^,59 ^m,66
^mi ^mi,0
^mo ^mo,0 ^m,24
^mu ^mu,0
^my ^m,19
^n ^n,1 ^ny,15 ^na,25
^na ^na,0
^ne ^ne,1 ^n,23
^ni ^ni,0 ^n,34
^no ^no,0
^o ^o,0 ^o:,23 ^,72
^op ^o,28
^or ^or,0
^os ^o,26
^ou ^u,10
^p ^p,4 ^pu,5 ^pa,28 ^pi,47 ^pe,69
^pa ^pa,0 ^,52
^pe ^pe,0 ^,52
^pi ^pi,0
^pl ^pu,28
^po ^po,0 ^p,51
^pr ^pu,13
^q ^k,18 ^ku,37
^qu ^k,16
^r ^r,4 ^ra,34 ^ru,59 ^re,63
^ra ^ra,5 ^r,41
^re ^re,4 ^r,44
^ri ^ri,5
^ro ^ro,3 ^r,37
^ru ^ru,3
^ry ^r,40
^s ^su,4 ^Su,11 ^s,14 ^S,22 ^z,22 ^Se,23 ^sa,30 ^se,38 ^j,39 ^,47 ^Si,48 ^so,70
^sa ^sa,1 ^s,31 ^,58
^sc ^S,18
^se ^se,0 ^S,37 ^z,43
^sh ^S,3
^si ^Si,0 ^S,35
^so ^so,0 ^s,28
^su ^su,9 ^s,27
^sy ^S,19
^sz ^S,20 ^,44
^t ^t,7 ^to,11 ^tu,19 ^C,21 ^ta,26 ^T,31 ^,53
^ta ^ta,1
^te ^te,0
^th ^t,4 ^,63
^ti ^ti,0
^to ^to,2 ^t,46
^tr ^to,21
^ts ^T,5 ^,45
^tu ^t,35
^u ^u,2
^v ^v,10 ^b,15 ^f,19 ^w,21 ^va,51 ^vi,67 ^,75
^va ^va,0 ^,51
^ve ^ve,1
^vi ^vi,2 ^v,49
^vo ^,33
^w ^w,7 ^v,8 ^we,20 ^wo,21 ^wa,23 ^ve,26 ^b,26 ^u,43 ^,45
^wa ^wa,1
^we ^w,18
^wh ^w,10
^wi ^wi,4 ^vi,9 ^,63
^wo ^u,12 ^v,28
^x ^s,16 ^S,32
^y ^y,6 ^yu,14 ^,37
^ya ^ya,4
^ye ^e,19
^yo ^y,17
^yu ^y,33
^z ^z,8 ^zu,11 ^T,11 ^j,20 ^ze,21 ^C,26 ^s,27
^za ^za,0 ^,55
^ze ^T,18
^å ^,37
^æ ^,37
^é ^e,18
^í ^i,26
^ó ^o,20
^ö ^o,16
^ł ^,36
^š ^S,16
^ž ^j,18
a a,6 ei,15 a:,19 aQ,20 e:,24 Tuk,29 ova,29 rad,29 rei,30 ya:,31 ,31 o,33 naQ,33 :,33 uwa,33 va:,34 o:,35 e,35 ya,43 raQ,43 pa,45 wa,51 ta:,52 ra:,53 ta,56 Q,56 re,57 i,58 ura,59 ja,61 na,68 ka,74 aN,76
a$ a$,2 ya$,23 ha$,28 $,43 ra$,47 a:$,56
aa a:,22
ab abu,2 ab,18 ,33 ba,39
ac aQk,4 aS,16 ak,20 aQ,27 ,42
ach k,27
ad ad,4 ado,9 a:d,15 aQ,28 do,32 aj,41 ji,41 a,52 ,62
ad$ do$,20
ade ad,27
af af,0
ag ag,11 :g,19 a:,31 j,34
ah ah,11 a:,17 af,44
ah$ a$,19 $,50
ai ei,11 e:,20 e,25 ai,33 ,56
ai$ ai$,1
aj ai,17 aj,18
ak aku,4 aka,8 ak,19 :k,21
ak$ ku$,25
akh a,32
al aru,5 aro,20 a:r,22 ar,27 o:,29 ru,51 r,51
ald ru,34
ale ar,25 re,34
ali ar,18
all ar,23 a,35
am amu,3 am,9 aN,32 mu,33 N,45 a,80
am$ mu$,32
amb a,33
ami mi,28
an aN,4 a:n,12 an,14 anu,19 baN,25 yaN,26 aNs,27 raN,34 ,40 N,40 ya,43 ni,52
an$ aN$,1
ana ana,0
and aNd,0 aN,37
ang aN,35
ani ani,0
ann an,8
ano n,33 no,35
ant aNt,1 aN,33
anu nu,21 an,29
ap ap,0
ar aru,10 a:,11 ar,16 a:r,24 ara,30 :r,39 ,45 a,51 ru,53 :,54 ra,56 ya,68 :ru,73
ar$ a:$,18 ru$,55
ara ara,1
ard a,30
are ar,14
ari ari,0
arr ar,7 a,43
as aSi,5 :s,9 asu,16 a,42
as$ su$,33
ash aS,3
ass as,0
at ato,8 at,9 Qto,25 Q,28 aQ,47
at$ a$,26 to$,29 $,40
ata ta,24
au o:,7 au,14 rau,24 o,32 u,62
au$ :$,22
aud :,28
av av,3 ab,14 :v,23 b,38 a,40 ,56
avi vi,19
aw o:,16 aw,24 o,30
ay ei,11 ay,19 ai,23 e,45
ay$ ei$,1 i$,36 $,54
az aj,4 az,4
aş ,36
b b,7 bu,12 ob,22 ub,23 :b,23 pu,24 bar,25 upu,25 ber,28 biQ,30 :bu,35 p,36 bo,44 ,48 abi,51
b$ bu$,2 pu$,13
ba ba,3 ba:,15 uba,17 be,57
ba$ ba$,0 a$,43
bar ba,24
bb Qb,6 b,13 ,49
be be,3 ba:,18 ube,21 ba,38 ,48
bel be,30
ber ber,2 ba,28 ru,49
bi bi,4 abi,24 ,52
bl bur,6
bo bo,2 ubo,12 bo:,29 bu,41 ,49
bon bo,33
bou bu,8 b,38
br bur,2
bro u,32
bu bu,9 ba,30 ,37 bur,50
by bi,20
bé be,16
c Tu,16 ku,17 QCi,18 T,19 k,21 Ca:,23 Qku,23 S,26 Q,27 ,29 Cu,32 iS,34 uk,37 Qk,37 Ci,38 C,40 ruk,41 kur,46 s,47 ko,48 Te,57 su,58 aku,60 aQk,70
c$ Ci$,13 ku$,15 Tu$,21
ca kya,5 ka,10 uka,33 k,51
ca$ ka$,7
cc QC,7 Qk,10 k,38
cch k,26
ce se,7 Ce,11 su,25 ke,26
ch Qh,12 hi,13 C,14 QCi,20 Cu,21 h,22 k,22 Qk,28 Ci,28 fu,28 S,29 Su,29 ku,30 QC,34 ho,34 f,36 ke,38 uC,43 ha,43 ,43 QS,43 u,51
ch$ Ci$,7
cha Ca,2 Sa,13 h,35 k,45
che Ce,5 Se,16 S,27 e,41
chi Ci,8 ki,15 S,46
chr ur,21
ci Si,8 Ci,13 C,37
ck Qku,4 Qk,10 eQk,25 k,25 aQk,29 ku,33 ,52
ck$ ku$,13 $,80
cl kur,6
co ko,7 ku,43 k,46
co$ ko$,4 o$,35
cou k,31
cq k,24
cr kur,4
cu ka,15 ku,17
cy S,27
cz C,14 Ci,18 T,24 ,39
czy u,31
că ka,12
d do,9 Qdo,12 d,13 diQ,19 :d,23 j,26 eid,27 du,30 :to,31 to,31 ,32 Q,36 ud,36 :do,37 t,41 dor,46 Qto,48 Nd,48 ru,55 r,57 :,59
d$ do$,3 to$,21 ru$,33 $,35
da da,1 da:,11 ,53
da$ da$,0
dd Qd,6 d,8 Q,58
de de,1 do,27 d,32 ude,35 ud,38
de$ de$,0
der de,19
dg Qj,3 ji,25 j,49
dge j,25
dh ,44
di di,1 di:,14 adi,26 udi,30 ,56
di$ di$,1 $,55
dj j,12
dl dor,6
do do,4 udo,38 ,55
do$ do$,10
dor do,23
dou d,15
dr dor,2 do,45
ds zu,13
dt to,25
du du,3 da,20
dy di,13
dz z,12 j,19 ze,37
dé de,17 ,42
dı d,16
dž j,19
e e,5 e:,17 eQ,22 ,22 :,27 a,29 i,29 yo:,30 i:,34 :ve,35 u,38 :zu,43 yu,44 :ne,44 we,45 :n,45 ge,46 eku,46 he,46 eN,47 :b,48 pe,49 :ru,50 eru,54 ve,54 yu:,55 u:,61 re,65 r,66
e$ e$,8 :$,17 u$,20 $,21 ze$,29 i$,33 i:$,35 ge$,39 o$,42 e:$,43 nu$,45 zu$,60 to$,65
ea i:,10
eb eb,11 :b,12 b,38
ec eQ,13 ek,25 ,44
ed edo,4 ed,11 :d,12 e,48
ee i:,8 e:,22 ri:,25
ee$ i:$,14
ef :f,7 ef,10
eff f,21
eg ej,3 eg,8 :g,22
eh e:,14 :,38
ehr :,29
ei ai,3 ei,33
eis i,32
ek eku,11 ,27
ek$ ku$,25
el eru,6 er,20 :ru,20 r,35 eQ,48 ,52
el$ ru$,33 $,42
eld u,32
ele re,27 er,31
eli ri,32
ell er,6 r,43
em emu,3 em,9 mu,37 ,46 e,55
emm m,27
en eN,1 en,18 :n,35 n,41 N,43 ze,46 ,49 ne,53
en$ eN$,0 N$,43
ena na,25
enb Nb,34
end eN,28
ene n,22
eng eN,23
enk Nk,18
ens Ns,21
ep ep,18 ,30
er eru,8 a:,10 er,17 e:r,19 ya:,27 :ru,35 a,35 :z,46 rug,46 :,47 rut,47 ra:,49 e,52 ru,53 ra,53 r,56 ,68 e:,68
er$ a:$,1 e$,26 a$,36 ru$,61 $,69
err er,17
ert t,24
es esu,7 :z,18 eS,19 es,20 uz,27 sut,38 e:,41 ,43 Si,43 e,48
es$ zu$,10 u$,25 su$,37 $,40
et eQ,6 eto,9 et,16 :t,22 to,53
et$ e$,10
eu oi,4 u:,16 o,40 i,51 yu,61 ,67
ev efu,3 eb,10 ev,11 ef,13 evi,18 v,41
ew u:,22 yu,31 ,32 e,61
ex ek,1
ey ai,22 ei,30 i,43
ey$ i:$,10 i$,33
ez esu,5 ez,8 es,19 e,43
ez$ $,39
f fu,12 :f,13 f,14 fo:,24 uf,28 :fu,30 ufu,32 ,34 fa,42 ofu,54 u,57
f$ fu$,12 u$,39
fa fa,0
fe fe,1
ff Qf,8 f,11 fu,19 af,49
ff$ fu$,10
ffe f,29
fi fi,0
fl fur,6
fo fo,0
fr fur,2
fu fu,17 u,35
fv ,33
g gu,7 g,10 :g,18 Qgu,21 Qji,25 gaN,25 h,26 ug,27 ,30 he,31 j,36 Q,38 :,39 ku,40 e:g,42 hi,44
g$ gu$,5 hi$,13 ku$,15 i$,31 ri$,39 u$,49 $,71
ga ga,1 ga:,13 uga,16 ge,43 g,58
ga$ ga$,0 a$,61
ge ge,7 :ge,8 je,9 ji,23 j,29 jo,33 :j,34 ga,41
geo j,26
gg Qg,6 g,15 j,25 gu,33 ,49
ggi j,21
gh gu,17 g,18 ag,21 ,33 j,34 :,46 i,65
gh$ :$,18 $,41
gi gi,4 ji,12 j,32 ja,35 jo,36 ,43 i,58
gl gur,5 r,39
gli r,26
gn ny,6 n,33
go go,0 ,53
gr gur,2
gu g,11 gu,12 ge,31
gy j,25 g,30 e,39
h h,17 fu,18 ,19 hiQ,21 oh,23 :h,24 :,26 he,27 ha,30 g,30 hy,31 :ru,46 f,49 ho,50 e,56 a:,68
h$ ha$,16 :$,19 $,23 fu$,37 u$,44 i$,50 o$,55
ha ha,4 uha,16 a,24 ha:,27 a:,34 aN,49
ha$ a$,25
had a,32
ham am,19 ha,19
han an,12 aN,36
har ha,26 a:,40
he he,8 ha,24 e,26 h,30 e:,34 a,40 C,42
he$ $,35 e$,38
hel e,31
her a:,31 er,37
hi hi,11 i,19 i:,31 ki,39
hi$ i$,32
hin iN,24
hir i,32
hl :r,9
hm :m,11 ma,32 m,56
hma m,24
ho ho,6 o:,29 ha,30 o,30 oN,36 fu,41 ,64
ho$ o$,20
hou u,32
hr :r,11 r,29 fu,39 :,41
hu fu,18 ha,22 w,24 u:,29 u,31 yu,49
hy i,27
i i,5 iQ,18 i:,22 ,26 ai,28 wi,29 uni,30 :ri,33 wiQ,33 iy,35 yo,35 Si:,35 iS,36 :,36 :Ci,39 ki:,44 uri,48 e,48 iNg,50 S,51 u,53 di,55 rai,56 a,76
i$ i$,4 i:$,16 ji$,37 di$,46 :$,46 $,50
ia ia,4 ya,13 a,65
ia$ ia$,0
ian ia,10 aN,56
ib ib,2
ic iQ,20 ik,22 QCi,28 ,36 iC,36 i,39
ic$ Ci$,8
ich h,23 k,31
id id,5 ido,10 aid,10 iQ,27 ai,35 ,40 d,42
ie i:,10 ie,20 e,28 ,40 ri:,47
ie$ i:$,13 i$,28
ier ie,11 i,36
ig ig,3 igu,8 gu,37 g,38 i,38
igh i,27
ign n,22
ij i,26 iy,36
ik ik,5 iku,10 i,38
ik$ ku$,22
il iru,6 ir,8 iy,22
ili ir,18
ill ir,7 y,28 i,30
im imu,5 im,7 iN,26 m,35
im$ mu$,20
in iN,3 i:n,9 in,13 ini,26 :n,38 N,47 ,47 i:,50 iNg,55 na,56 i,72
in$ iN$,3 aN$,15 N$,32 $,50
ina na,24
ind Nd,20
ing iNg,1 iN,22
ini i:,26
ino no,21
io io,0
io$ io$,0 o$,43
ip ip,0
iq ,33
ir iru,14 a:,24 ir,25 wa,36 ru,38
is isu,4 iz,9 ij,12 is,12 iS,28 wa,35 ,49
it ito,4 iQ,19 it,29 ti,36 Q,39 wa,40
iu iu,0 u,51 yu,54
iv iv,1 ib,23
ix S,27
iy iy,12
iz is,8 iz,10
ić QCi,9
ić$ Ci$,8 $,56
iū ,33
j iQ,19 :h,20 :j,21 i,22 ji,28 iy,28 yo,31 iya,31 j,32 ny,35 Q,43 ri,48 ,48 o,49
j$ i$,22
ja ja,7 ya,11 ha,26 je,32 a,40 ,47
ja$ a$,27
je ye,10 ie,17 e,25 je,25 j,26
ji ji,12 Ci,38 C,42 ,44 iQ,61
jo jo,5 yo,12 ho,16 :,42 ,51
ju yu,16
jé ,38
jö e,26
jū ,33
k ku,9 k,13 :k,17 :ku,19 kiQ,20 ka:,22 uk,25 kov,26 aki,26 kof,28 uku,28 ,31 eik,35 aQk,39 Qk,40 Qku,41 s,47 fu,49 Q,57 a:,57 u,70
k$ ku$,2
ka ka,4 uka,11 ,68
ka$ ka$,1
ke ke,5 ku,17 uk,35 :k,47 ,61
ke$ ke$,0 e$,42
ken k,25 eN,32
ker ka,20
kh h,12 fu,19 k,20 ho,27 uk,32 ka,59 ,79
kho o,37
ki ki,4 uki,7 ki:,21 uk,35 k,36 ,50
ki$ ki$,0 i$,61
kk Qk,10
kl kur,7
ko ko,2 uko,26 iko,26 kof,40 k,52 o:,54
ko$ ko$,3
kov ko,29 k,30
kow k,27
kr kur,26
ks kus,9
ku ku,12 ,41
ky ki:,3 ki,30
ky$ $,34
kç ,33
kè ,49
l ru,9 r,11 ur,19 :ru,30 uw,32 ura,35 ri,37 :r,37 ruv,39 w,41 ,41 :ri,42 aru,44 er,45 o:r,46 ra,49 Ndo,50 dor,50 ro:,52 riQ,54 Q,56 eru,56 ry,58 :ra,59 oru,66 ro,71 :,73
l$ ru$,4
la ra,7 ra:,15 ura,18 ora,31 re,36 ar,45 r,46
la$ ra$,4
lan raN,0
lb rub,3
lc ru,38
ld rud,4 ud,22 ru,46
le re,7 re:,19 :re,24 uru,29 ri:,29 ru,29 ur,39 ri,42 uri,42 r,44 ra,48 ura,53 ,59
le$ re$,5 ru$,17 $,53 u$,57
ley ri,35
lf ruf,1 uf,22 ru,42
li ri,7 ri:,18 riQ,20 :ri,30 uri,32 r,74
li$ ri$,3
lin riN,0
lj ri,21 r,35
lk ruk,4
ll Qr,7 r,15 :r,19 y,19 :j,21 ru,26 j,28 er,43 ,57 ra,59
ll$ ru$,10
lla ra,14 Q,41
lle re,16 ru,25 r,39
lli ri,12
llo ro,17 r,37
lm rum,4
lo ro,6 ro:,18 uro,21 ,41
lo$ ro$,4
lov v,24 ro,31
ls rus,7 us,14 ru,46
lt rut,6
lt$ :$,22 $,37
lu ru:,5 ru,26 ra,27
lv ruv,1
ly ry,11 ri,18 y,33 :,40
ly$ :$,30 i$,38 $,43
lyn r,24
lé re,21
ló$ $,38
m m,6 mu,8 :m,17 myu,22 Nbe,22 um,24 :mo,26 jim,27 miQ,27 eim,29 moN,30 ma,36 emu,37 N,45 mo,46 me,49 aN,50 ,52 mi,70
m$ mu$,0
ma ma,3 ma:,11 uma,15 me,46 ,48 a,63 m,76
ma$ ma$,0
man maN,3 ma,12 uma,37 N,57
mar mar,0
mb Nb,2 aNb,20 mu,29 ba,46 ,54
mba N,30
mc mak,0
me me,1 ma,29 m,41 ,74
mi mi,1 mi:,14
mi$ $,32
mil i,30 mi,34
min m,23
mm Nm,6 m,8
mo mo,0 umo,23 ,55
mor mo,29
mp Np,1 N,33 ,53
mu mu,8 ma,25 my,26
my mi,19 i:,34
má ,33
mé me,11
mó ,33
n N,3 n,9 :ny,22 kun,28 reN,28 un,28 ny,30 iNz,31 nov,31 yuN,32 ina,32 ton,32 :n,34 nya,40 on,41 na,42 i:n,43 ,44 ani,45 ni:,46 :N,47 to,48 niQ,50 Ns,51 aN,51 Ndo,51 nu,52 :,61 a,66 ni,73
n$ N$,1 :N$,21 oN$,47 $,49 iN$,54 aN$,60
na na,2 na:,11 :na,18 una,22 a,60
na$ na$,0 $,51
nb Nb,7
nc NS,8 NC,8 Nk,15 Ns,21 N,47 ,49
nd Nd,3 Ndo,6 eNd,26 N,28 ,58
ne ne,2 une,24 :N,29 ni,33 na,35 an,40 n,46 :ne,52 ,55
ne$ ne$,6 nu$,8 N$,18 iN$,26
ner na,24
nes ne,29
nf Nf,0
ng Ngu,5 Ng,6 Nj,14 Nga,26 N,27 g,38 ,50
ng$ N$,15
nh Nh,3 ny,15
ni ni,2 niQ,10 ni:,15 :ni,17 n,39 uni,40
ni$ ni$,0
nin ni,27
nj Nj,3
nk Nk,1 Nko,24 N,42
nl Nr,0
nn Nn,10 n,12 en,33 ne,43 ,51
nn$ N$,18
nne ne,14 Nn,16 n,30
nni ni,12
no no,1 :no,15 no:,16 ano,29 uno,34 n,39 ,51
no$ no$,0
ns Nsu,5 Ns,6 Nzu,11 Nz,18 aNs,20
nt Nt,1 Nto,12 Nta,24 N,39
nu nu,0
ny ny,16 ni,21 ,44
nz NT,1 Nz,12
né ne,15
o o,5 o:,15 oQ,19 bo:,28 yo:,30 po:,31 moN,31 e,31 of,32 ,33 a,33 :,38 :no,42 go,43 ov,43 uro,45 Qdo,46 yo,47 u,47 no,47 u:,49 re,49 ro,65
o$ o$,1 yo$,21 so$,26 N$,41 no$,47 $,63
ob ob,10
oc oQ,10 oQk,18
od Qd,13 odo,18
oe e:,22 ,29
of of,13 ofu,15 fu,33
og og,7 :g,30 o:,30 o,35 :,39 ,45
oh o:,20 oh,23
oi owa,0
oj oy,5
ok ok,0
ol oru,5 or,16 ori,22 o:r,23 o:,33 :r,42 ru,61
ola or,12
oll or,20 o,32
om omu,5 om,5 omi,19 oN,21 ,51 ro,52
omb N,30
on oN,3 on,10 o:n,11 ,44
on$ oN$,0 $,55 N$,57
ond oN,19
one n,21
ong N,30
ont oN,16
oo u:,9 uQ,11 Q,29 o:,34 u,36 ,70
op op,0
or oru,8 o:r,16 o:,16 or,21 :r,41 :,50 ,53 ru,60
or$ ru$,34
ori ri,30
os osu,4 os,7 oS,17 ,38
os$ $,32 u$,32
ot oQ,7
ot$ o$,17
ou u:,10 u,17 au,20 ,30 ou,33 o:,37 o,37 a,40 :,47
ou$ u$,18 :$,26
oul r,24
our :,40
ov ofu,3 ov,8 ow,15 ob,16 ,54
ov$ fu$,20 u$,37
ova ov,14
ow ou,8 au,16 o:,19 ow,25 w,26 fu,36 o,48 ,52 ro,57 u,76
ow$ u$,27
oy oy,9 oi,13
oz oz,1 ,46
p pu,6 p,10 Qpu,15 :p,17 piQ,18 upe,23 apu,25 up,29 Qp,38 ,39 pe,41 pur,50
p$ pu$,1
pa pa,1 par,26 p,40 pe,43
pe pe,1 pa,41
per pe,16
ph f,8 p,18 uf,25 fu,29 ,51
pi pi,1 upi,10
pl pur,6
po po,0
pou p,30
pp Qp,1 p,19 ,50 pu,55
ppa a,29
pr pur,2
pu pu,6
pá ,41
q ak,17 ku,26 k,28 ,32
q$ u$,28
qa ka,17
qi k,26
qj$ $,34
qu k,9 ku,20 w,39
que k,25
qui k,27
r ru,7 :ru,17 r,18 :,19 ya:,30 ,30 ruj,30 ur,35 fo:,36 a:,36 uri,37 Q,38 a,40 :r,41 ra,41 oro,43 j,46 kur,50 rub,51 ar,54 ri,58 fu,58 ruk,59 rug,60 i,62 re,63
r$ ru$,7 a:$,31 :$,31 a$,37 $,63
ra ra,5 ura,15 ra:,16 raQ,17 ora,22 :ra,23 re,43 raN,48 r,57 ,60
ra$ ra$,3 $,52
rad ra,33
ras ra,30
rb rub,7 :b,9
rc ru,29 Si,33
rd rud,6 :d,12 :do,13 :r,34 ru,36
rd$ do$,17
re re,5 reQ,19 re:,19 ure,21 ore,31 ri,41 ri:,44 a,45 or,49 :ru,57 e,60 ,65
re$ a$,17 ru$,20
ren re,33
res re,30
rf uf,9
rg rug,1 :g,15 a:g,22 :gu,25 ru,57
rg$ gu$,12 i$,40
ri ri,6 uri,14 riQ,15 ri:,17 ori,30 r,57 ,67 i:,68
ri$ ri$,4
rie ri,49
ris ri,25
rk :k,7 ruk,8
rl :r,12
rm rum,4 a:m,19
rn run,3 :n,10 :N,13
ro ro,4 ro:,13 oro,18 uro,23 roQ,23 r,44 ,56 o,60
ro$ ro$,3
ros ro,38
rp :p,12
rr r,11 ar,49
rre re,15
rri ri,15 r,58
rs rus,2
rt rut,5 :to,10 :t,16 a:t,17 ru,39 :,51 ,54
rt$ to$,28
ru uru,16 ru,17 ra,25 ,48 u,60
ry ri,17 ry,24 ri:,25
ry$ i$,29 i:$,51
rz :z,14 j,22 S,23
rze e,27
rá ra,25
rè e,33
ré re,18
ré$ e$,38
rö re,21
s su,6 SiQ,21 z,23 s,23 Suk,23 zu,25 :z,25 S,26 uto,28 :su,28 :j,29 us,29 usu,29 e:z,29 :S,30 o:z,31 Su,33 ,33 j,33 oS,35 QSu,36 Qs,37 sa,37 asu,37 Si,40 Tu,40 za,43 soN,46 Sut,60 a,61 ji,79
s$ su$,2 zu$,16 Su$,26 $,33 Tu$,50 u$,51
sa sa,4 za,13 s,36 ,39
sa$ sa$,1 a$,37
sc suk,9 QS,33 S,36 ,45 su,56
sch Su,6 S,12 Se,36 C,39
sci S,23
se se,7 ze,10 zu,24 ser,25 z,37 Si,45 :z,69 :s,69
se$ su$,18 u$,45
sh Su,13 S,13 QS,15 Si,26 So,30 Sa,37 ,49 uS,49
sh$ Su$,4
sha Sa,2
she Se,2
shi S,26
sho S,30 o,33
si Si,6 ji,14 S,39
si$ $,32
sk suk,1 su,59
ski suk,29
sl sur,0
sm sum,0
sn un,17
so so,2 uso,17 To,25 z,34 o:,49
son soN,0
sp sup,0 p,33
ss Qs,4 QS,15 su,17 s,19 S,38
ss$ su$,17
ssa sa,12
sse se,12 s,28
ssi Si,11 S,41
sso so,8
st sut,1 Sut,12 su,44
sta su,29
su su,14
sy S,22 Si,22
sz Su,17 S,22
sá ,27
t to,11 Qto,11 t,14 ut,21 :C,23 put,26 Q,26 ,26 e:t,27 tiQ,27 aQt,28 teQ,29 Tu,31 T,31 :t,31 tu,40 C,41 QC,41 te,42 :to,45 yu,46 sut,56 r,56 i,60 ta,62 uto,67 eQ,72
t$ to$,4 $,24 :$,38 do$,43
ta ta,2 ta:,15 uta,19 ,78
ta$ ta$,0
tar ta,18
tch C,12
te te,2 ute,13 ti,30 ta,36 to,37 t,41 uta,44 ,44
te$ te$,5 to$,15
tel te,24
ter ta:,3 ta,32
th s,14 t,16 z,17 to,22 S,25 su,27 :t,31 :s,35 ,43 za,48
th$ su$,16 $,42
the z,35
ti ti,3 Ci,18 C,25 ,57
ti$ ti$,0
tin i,33
tl tor,8
to to,5 to:,14 uto,21 :t,30 ,57
to$ to$,11
ton to,39
tor to,32
tr tor,1
ts Tu,11 T,12 To,20 Q,23 Te,30 ,31 C,43
tsc C,23
tt Qt,3 Qto,10 t,17 to,29
tt$ to$,25
tta ta,19
tte Qt,37
tti ti,12
tu tu,1 ta,24 ,47
ty ti,14 C,28
tz QTu,3 QT,17 Tu,19 T,20 ,45
tz$ Tu$,4
tá ,29
tō ,33
u u,5 yu,15 yu:,16 u:,21 aQ,27 a,28 ,30 ryu,32 hyu,32 uza,32 :s,35 o,35 w,38 :,40 ru:,41 ju,41 :ru,46 uQ,49 ro,56 ra,68 mu,70
u$ u$,8 u:$,14
ua ua,0
ub ub,2 b,38 ,45 u,47 p,53
ud ud,4 do,48
ud$ :$,23
ue ue,0
uf uf,11 fu,32
uff f,13
ug ug,6 ,36 a,41
ugh :,24 u,33
ui ui,1 i,48
ui$ i$,31
uk uk,5 ,44
uk$ u$,27
ul uru,13 ur,19 uQ,26 ru,30 :,46
ull r,24
ult :,33
um mu,15 um,26 am,31
um$ $,38
un uN,5 un,15 aN,16 N,35
un$ N$,33
ung N,29
up up,2 pu,47
uq k,30
ur uru,8 u:r,14 a:,17 ur,30 :g,30 ,41 o:,47 :,51
ure e,32
uri r,29
us usu,3 asu,15 z,34 yu,41 sut,45 u:,50
us$ su$,19 $,42
ush S,31
ut ut,12 aQ,16 uQ,24 :t,28
ut$ o$,29
uv uv,3
ux$ :$,18 $,45
uz uz,2 z,30 zu,57
v vu,9 v,12 biQ,14 viQ,15 :v,18 b,19 :vu,22 nob,22 w,24 fu,24 bu,25 :ve,32 f,39 iv,44 :b,46 u,51 vi,53 va,56 ,76
v$ fu$,2 vu$,17
va va,4 ba,12 wa,22 ova,40 b,49 a,56
va$ wa$,3 va$,5
van b,25
ve ve,5 be,11 vu,19 fe,24 uv,29 va,37 b,39 v,43 :v,57
vi vi,6 bi,9 viQ,11 ev,37
vic b,24
vit v,18
vo vo,1 bo,19 fo,32 o,48
vs fus,0
vy vi,13
vá va,12 b,35
vá$ a$,41
vö ,33
w w,14 v,16 fu,19 wa,21 b,23 uw,23 yu:,24 u,28 aw,35 ou,40 ofu,42 we,42 :,43 ve,49 ,72
w$ ou$,16 u$,17 fu$,22 o:$,31 :$,35
wa wa,5 wo,9 we,17 va,47
we we,5 ve,13 wi,26 w,38 ,70
we$ e$,26
whi i,29
wi wi,7 vi,10 wa,52
wo wo,12 w,19 vo,26 o,36 u,38
woo u,22
ws usu,11 us,18
wu u,24
x kus,4 kuS,10 iS,23 S,26 Qku,29 h,34 z,36 Sa,39
x$ u:$,22 $,26 su$,35
xh ,33
xi Si,30 S,31
xo o,29
xu ,33
y i,11 iy,17 rai,19 aiy,20 ai,23 yu,31 ,32 i:,34 yu:,36 wa,37 ye,41 j,41 N,46 u,49 y,49 a,54 Si,57 riN,58 :,71
y$ i:$,6 i$,13 ii$,20 e:$,30 Su$,31 :$,33 ai$,37 $,47
ya ya,5 iya,10 aya,18 a,54
ya$ ya$,3 a$,40 $,54
yb ib,7
yd id,7
ye ye,14 e,16 ie,20 y,31 ai,31 i,56
yev e,32
yi i,26
yi$ i$,24 $,35
yk ik,5
yl ir,12
ym im,4
yn in,8 iN,17
yo yo,3
yr ir,23
ys is,17 i,35
yt it,5 t,29
yu yu,10 y,29
z zu,7 z,19 T,23 :z,24 :za,24 j,26 Tu,26 s,28 ju,31 :zu,31 ozu,34 azu,34 ,36 S,37 Q,45 ji,48 :j,50 su,55 i,56
z$ Tu$,11 zu$,12 su$,25 Ci$,40
za za,5 sa,13 a,47 ,49 z,64
ze ze,5 Te,12 zu,35 z,41 e,43 ,52
zh j,13 ji,35
zi Ti,7 ji,8 j,45 T,45
zk ko,27
zo zo,1 z,31 ,66
zs j,14
zu zu,12
zy C,24
zz QT,6 z,18 j,24 Q,34 T,38
zá a,34
ß su,18
á va:,18 a:,19 a,20
á$ a$,20 a:$,33
ác ,33
ád ,33
án aN,17 ,56
án$ $,38
ár r,31 :,33
ář ,33
ã aN,24
ão N,26
ão$ $,33
ä a,25 e,25 e:,33
ää ,33
å ,30 :,52
æ :,35 e,35
ç C,20 s,25 Ci,27
ça ,49
çã ,33
è e:,14 e,32
ès e,32
é e,15 ,48
é$ e$,9 e:$,13
én n,32
ér er,19
ér$ $,36
éz ,33
í i,18 i:,24 ri,60
ík k,36
ð d,17
ñ ny,8 n,23
ó o,15 o:,31 no,42 ,49
ó$ o$,22 :$,32
ón oN,19
ón$ N$,45
õl ,33
ö e,18 o,28 o:,38 eQ,38 e:,47
öf ,33
öl er,23
ör :,42
ø o,20
ør u,32
øv ,45
ú u,22
úl u,35
úñ ,36
ü yu,10 yu:,18 u,28 ryu,31
ün N,30
ür r,32 u,37
ý i,28 i:,34
ý$ i:$,21
ă a,19
ă$ a$,33
ć QCi,13 Q,30
ć$ Ci$,10
č C,13 Cu,17 Ci,21 Ce,42 Si,43 k,44 QC,47
đ j,25
đo ,33
ı u,28 ru,35 ,43
ır u,28
ł uw,9 r,25
ło w,21
ńo ,33
ńs Ns,7
ō ,33
ř j,21
ře ,33
ş S,21 ,50
şı ,35 u,39
š SiQ,13 Su,17 S,24 su,29 Si,36
ši Si,23
ž ju,15 j,20 ji,36
ža ,33
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
