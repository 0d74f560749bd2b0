// Made by scripts/fit-names.ts; see docs/names.md for the data (CC0) and the method. "^" begins a word, "$" ends it.
// Of a step: "." by itself, "<" and ">" by letters before and behind it, "_" by both, "~" by their vowels, "[" and "]" by sounds, "+" by the step before.
export const kanaContexts = `
$|$ +ma|ma,-5 +mo|mo,-4 +ai|ai,-3 +mi|mi,-3 <cz,-3 +ou|u:,-3 +h|ha,-3 +ay|ei,-3 +ow|ou,-3 +bo|bo,-3 +nu|nu,-3 +s|Su,-3 +ga|ga,-3 +ai|ei,-2 +go|go,-2 +ty|ti,-2 +au|o:,-2 +a|a,-2 +ge|ge,-2 +w|fu,-2 +ao|N,-2 <ge,-2 <eh,-2 +zi|ji,-2 +ke|ke,-2 +ng|Ngu,-2 +sh|Su,-2 +ad|do,-2 <aw,-2 +ay|ai,-2 +du|du,-2 +co|ko,-2 +sa|sa,-2 +ss|su,-2 +vi|vi,-2 +se|ze,-2 +za|za,-2 +gi|ji,-2 +pa|pa,-2 +r|a,-2 +te|te,-2 +si|ji,-2 +th|su,-2 +q|ku,-2 +g|hi,-2 <av,-2 +d|Qdo,-2 <ew,-2 +ca|ka,-2 +ry|ri:,-2 +am|amu,-2 +si|Si,-2 <or,-2 +ar|aru,-2 +ba|ba,-2 +p|Qpu,-2 <ay,-2 +r|uri,-2 +ce|su,-2 +va|va,-2 <we,-1 +ier|ie,-1 +tt|Qto,-1 +ci|Ci,-1 <ke,-1 <og,-1 <ss,-1 +de|de,-1 +nd|Ndo,-1 <aa,-1 +ns|Nsu,-1 +se|zu,-1 +e|i:,-1 +ye|e,-1 <ap,-1 w_,-1 <w,-1 <mi,-1 +ui|ui,-1 <ty,-1 +me|me,-1 +y|ai,-1 +be|be,-1 +do|do,-1 +ci|Si,-1 +x|,-1 <pi,-1 <dt,-1 +so|so,-1 <hi,-1 +y|wa,-1 <ii,1 +e|eku,1 <ng,1 +n|o,1 <ab,1 +en|ne,1 +at|ato,1 +ac|,1 [a,1 <ne,1 +|pu,1 x_,1 <x,1 +r|N,1 +|ya,1 +ina|na,1 <ni,1 +er|:ru,1 <co,1 <aj,1 +n|ina,1 +ia|ya,1 +d|i,1 a_,1 <a,1 +ec|,1 +eu|u,1 +|:,1 +an|aN,1 <nc,1 <ko,1 +d|N,1 +o|yo:,1 +ep|,1 +an|ni,1 +dh|,1 +g|:,1 +a|rei,1 +u|e,1 <le,1 +ow|o,1 +u|,1 <ze,1 +z|i,1 +oz|,1 +eu|o,1 b_,1 <b,1 +er|ya:,1 +ud|,1 +aw|o,1 +ta|ta:,1 <yo,1 +im|iN,1 +ill|i,1 +em|,1 +al|aru,1 +da|,1 +|te,1 <ps,1 +i|yo,1 <ot,1 +k|,1 +der|:,1 <lt,1 +n|nyo,1 +o|o:,1 <rk,1 <rz,1 +|ho,1 <er,1 <bb,1 +ni|ni:,1 +s|e,1 +ka|,1 +c|,1 +ti|Ci,1 +ri|,1 <id,1 +o|:no,1 <re,1 <du,1 +n|,1 [N,1 <na,1 <ak,1 +an|raN,1 +|ja,1 +y|,1 +i|u,1 +yev|e,1 +or|o:,1 +an|,1 <tr,1 +ma|,1 <lf,1 <ka,1 <ri,1 +r|i,1 <nt,1 +on|,1 +n|reN,1 +i|Si:,1 +na|,1 <is,1 +du|da,1 +ca|,1 <ky,1 +no|,2 <ok,2 +d|:to,2 <st,2 +co|ku,2 +go|,2 <rp,2 +ki|,2 +n|to,2 +|do,2 +hu|,2 +ll|,2 +|a,2 +l|ura,2 <it,2 +id|,2 +nc|,2 +n|a,2 +ur|a:,2 +|ei,2 +g|,2 +|aN,2 +er|:,2 +c|N,2 +ba|,2 <in,2 +n|ni:,2 n_,2 <n,2 +ter|ta,2 +w|wa,2 +un|,2 +|ji,2 <wn,2 +om|,2 <al,2 <ie,2 v_,2 <v,2 +a|,2 +i|:,2 +s|,2 +m|:,2 +u|o,2 +ur|,2 +|ke,2 +th|,2 +uk|,2 +au|au,2 <ll,2 <as,2 +|va,2 +ale|re,2 +ov|,2 +a|:,2 +al|o:,2 +ie|ie,2 +rt|,2 +d|a,2 +mp|N,2 +um|mu,2 +s|ji,2 +k|ka:,2 +ch|u,2 +iu|u,2 <nn,2 +m|,2 +hol|o,2 +o|owa,2 <uz,2 <tl,2 +and|aN,2 +ng|,2 +nn|,2 +am|a,2 +ar|,2 +el|u,2 +|na,2 +am|aN,2 <oe,2 +i|ki:,2 +|di,2 +er|ra:,2 +am|N,2 +s|a,2 +|ro,2 +ou|a,2 +lo|,2 +s|N,2 <hy,2 m_,2 <m,2 +|ti,2 <no,2 +y|riN,2 +i|,2 +z|,2 <an,2 +man|ma,2 +z|Ci,2 <nz,2 +er|,2 +y|N,2 +p|,2 +en|e,2 +ai|e,2 <rg,2 <sa,2 <ik,2 +|ko,2 <on,2 <yi,2 <en,2 <ds,2 <la,2 +ca|Ta,2 +|bo,2 +e|u,2 <ea,2 +eau|o,2 <am,2 <ei,2 <by,2 +ch|,2 +za|,2 p_,2 <p,2 +ro|,2 <hl,2 +|to,2 +m|emu,2 +ier|i,2 +ie|e,2 +n|i,2 +n|ani,2 +ab|,2 +r|,2 f_,2 <f,2 <ev,2 +a|e,2 <iv,2 <om,2 <ld,2 <ov,2 +o|,2 +in|i:,2 +a|o:,2 +t|Tu,2 +tz|,2 +ta|,2 <ff,2 +ry|ri,2 <xo,2 +|ni,2 +o|:,2 +l|ri:,2 <ro,2 +ys|i,2 +en|,2 <ef,2 <us,2 <ag,2 +|ka,2 +as|a,2 <ny,2 <ns,2 +v|u,2 +yn|i,2 +ra|raN,2 <iq,2 +ji|,2 +oe|e,2 +l|:ri,2 +te|ti,2 <eo,2 +i|e,2 +ne|na,2 +|mu,2 +x|ku,2 <lm,2 +ng|Nga,2 +ou|,2 l_,2 <l,2 <lu,2 <hu,2 +ard|a,2 +it|ito,2 <ac,2 +s|i,2 +v|,2 +di|ji,2 +ra|re,2 <em,2 +ji|Ci,2 +ini|i:,2 <ta,2 +gh|,2 <ra,2 +l|N,2 +l|i,2 <ks,2 +la|re,2 <qi,2 +im|imu,2 <li,2 <io,2 +q|,2 +o|u,2 +s|Si,2 +|ru,2 +ke|,2 <eb,2 +ung|oN,2 +ic|,2 +o|e,2 +ul|ru,2 +sa|za,2 +|o,2 <um,2 +|e,2 +un|oN,2 +o|i,2 +l|,2 +ar|ara,2 <ti,2 <mu,2 +a|u,2 <uk,2 +a|i,2 <da,2 +nd|N,2 <mp,2 +ek|,2 +s|o,2 <yn,2 +mba|N,3 +e|eN,3 +y|u,3 +do|,3 +ja|,3 +m|moN,3 <cy,3 +i|o,3 +y|a,3 +i|a,3 +sa|,3 +ow|u,3 +an|ana,3 <hm,3 <op,3 +ton|to,3 +u|i,3 +a|o,3 <el,3 +o|a,3 <ol,3 +du|zu,3 +|ra,3 +mu|mu,3 <di,3 +r|ra,3 +a|ei,3 +ea|i:,3 +s|sa,3 +ner|na,3 +ker|ka,3 +|ku,3 +|eN,3 <ia,3 <oa,3 +s|Tu,3 +ie|,3 +ay|e,3 <ux,3 +sh|Si,3 +tti|ti,3 <nk,3 +y|e,3 +u|a,3 +k|ki,3 <ua,3 +ian|ia,3 +e|a,3 +le|ri:,3 <ys,3 +l|:ra,3 +e|,3 +u|:,3 +s|soN,3 +y|o,3 <ul,4 +e|o,4
$|:N$ [u,2 +va|va,2 <va,2 [a,2 a_,2 <a,2 i_,2 <i,2 [i,2 ~VC_##,3 .,3
$|Ci$ .,1 [Q,1
$|N$ [u,1 +ma|ma,1 <ma,1 +o|o,2 <io,2 +y|i,2 ~CV_##,2 a_,2 <a,2 y_,2 <y,2 o_,2 <o,2 [e,2 e_,2 <e,2 [a,2 u_,2 <u,2 ~CC_##,2 +i|i,2 ~VC_##,3 i_,3 <i,3 [o,3 .,3 ~VV_##,3 [i,3
$|Su$ l_,1 <l,1 ~VC_##,1 ~CV_##,1 [o,1 .,2 [u,2 ~CC_##,2
$|a$ [n,1 <ck,1 m_,1 <m,1 [d,1 d_,1 <d,1 g_,1 <g,1 [o,1 <et,1 +t|t,1 o_,1 <o,1 +ov|ow,1 t_,2 <t,2 [t,2 [e,2 <ni,2 v_,2 <v,2 <ov,2 [k,2 [w,2 <il,2 e_,2 <e,2 k_,2 <k,2 [i,2 ~CC_##,3 ~CV_##,3 l_,3 <l,3 .,3 [r,3 i_,3 <i,3 ~VC_##,3
$|di$ .,2
$|gu$ +n|N,2 n_,2 <n,2 ~CV_##,2 [N,2 [i,2 .,3
$|ha$ [:,2 ~CV_##,2 ~VC_##,2 [a,3 .,3
$|i$ v_,-2 <v,-2 [o,-2 <ll,-2 l_,-2 <l,-2 <ar,-1 <rd,1 <on,1 <in,1 +an|a:n,1 m_,1 <m,1 [:,1 ~VV_##,2 ~CV_##,2 a_,2 <a,2 [a,2 [r,2 t_,2 <t,2 +n|n,2 r_,2 <r,2 .,2 <de,2 <an,2 d_,2 <d,2 [d,2 n_,2 <n,2 [t,2 [n,2 ~VC_##,3 [S,3 e_,3 <e,3 <er,3 [e,3
$|ki$ [a,1 .,1
$|na$ [a,2 .,2
$|ne$ ~CV_##,2 [N,2 o_,2 ~VC_##,2 <o,2 +|:,2 [:,3 .,3
$|oN$ +r|r,1 e_,1 <e,1 l_,1 <l,1 <el,1 i_,1 <i,1 +nt|Nt,1 <nt,1 y_,1 <y,1 +|s,2 <tt,2 [r,2 [i,2 r_,2 <r,2 <er,2 ~VC_##,2 [s,2 t_,2 <t,2 s_,3 <s,3 [t,3 ~CV_##,3 ~CC_##,3 .,3
$|su$ +o|u,-3 o_,-2 <o,-2 <co,-2 l_,-2 <l,-2 <ro,-2 <io,-1 [i,1 [:,1 d_,1 <d,1 m_,1 <m,1 <ho,1 +en|eN,1 <la,1 +r|ru,1 <da,1 +a|e,1 ~CV_##,1 +y|i,1 [u,1 <ci,1 <ca,2 <an,2 ~VV_##,2 ~VC_##,2 +o|,2 <on,2 +e|e,2 <in,2 <en,2 .,2 u_,2 <u,2 [e,2 e_,2 <e,2 +a|u,2 g_,2 <g,2 <ng,2 <er,2 y_,2 <y,2 i_,3 <i,3 r_,3 <r,3 <ia,3 +ck|Qku,3 [N,3 <ck,3 [a,3 k_,3 <k,3 +n|N,3 n_,3 <n,3 ~CC_##,3 a_,3 <a,3
$|to$ [i,1 i_,1 <i,1 ~VV_##,1 g_,1 <g,1 <ng,1 +en|eN,1 +in|iN,1 <en,1 <an,1 +|:,1 u_,1 <u,1 +|Q,1 [e,2 +er|a:,2 [Q,2 <in,2 [a,2 [u,2 [:,2 ~CC_##,2 r_,2 <r,2 <er,2 e_,2 <e,2 ~VC_##,2 +n|N,3 .,3 [N,3 ~CV_##,3 n_,3 <n,3
$|u$ +ac|aQk,-3 +pp|Qp,-3 g_,-3 <g,-3 x_,-2 <x,-2 <ax,-2 <ix,-2 w_,-2 <w,-2 <ac,-2 +x|kus,-2 <ec,-2 +x|S,-2 <ch,-2 <pp,-2 +mm|m,-1 <mm,-1 [S,-1 +ch|S,-1 <ex,-1 <as,-1 +q|k,-1 q_,-1 <q,-1 <iq,-1 +n|s,1 +y|f,1 +k|kof,1 +en|,1 <ot,1 [f,1 +m|r,1 +e|o,1 +n|f,1 <an,1 <ne,1 <nn,1 <ie,1 +se|ser,1 +r|s,1 <ek,1 +d|,1 +s|:j,1 +sse|s,1 <tz,1 +o|of,1 +n|Nz,1 <ss,1 <la,1 +er|a:,1 <al,1 <yd,1 +n|m,1 <no,1 [t,1 <li,1 <op,1 +k|,1 <am,1 +m|s,1 <nd,1 <re,2 <io,2 [r,2 +ach|k,2 +t|t,2 u_,2 <u,2 +|n,2 +us|z,2 <tt,2 +an|,2 +on|,2 n_,2 <n,2 +llo|r,2 +n|,2 +|er,2 +qui|k,2 <ui,2 <ey,2 <ov,2 v_,2 <v,2 +ro|ro,2 +y|i,2 <us,2 +|:,2 <na,2 <ll,2 +as|:s,2 <in,2 <id,2 +e|e,2 +th|S,2 +da|da,2 <on,2 <co,2 +n|r,2 <ti,2 +|a,2 d_,2 <d,2 <si,2 <se,2 +|o,2 <en,2 <ri,2 k_,2 <k,2 <da,2 +ra|ra,2 +ssi|S,2 [T,2 [u,2 <er,2 [n,2 <ry,2 <to,2 <ra,2 <ro,2 +d|d,2 [o,2 +n|n,2 <ol,2 i_,2 <i,2 +lo|ro,3 +s|,3 a_,3 <a,3 +h|,3 y_,3 <y,3 <ic,3 +ss|S,3 <lo,3 o_,3 <o,3 t_,3 <t,3 ~VV_##,3 ~VC_##,3 [i,3 [d,3 +th|z,3 <th,3 [a,4 e_,4 <e,4 [e,4
$|wa$ ~VC_##,2 .,2
$|zu$ +er|a:,1 <er,1 r_,1 <r,1 ~CV_##,1 [:,1 .,1
^al|^ ]k,1 >li,1 ]f,1 _d,1 >d,1 ]d,1 _l,2 >l,2 ]r,2 _p,2 >p,2 >ph,2 >si,2 _e,2 >e,2 ]e,2 ]p,2 ~##_CC,2 >be,2 _s,2 >s,2 ]b,3 ~##_VC,3 ~##_CV,3 _b,3 >b,3 _v,3 >v,3 >vi,3 .,3 +,3
^al|^ar ]i,-2 _i,-2 >i,-2 ]e,1 _a,1 >a,1 >ai,1 ]u,1 _s,2 >s,2 >ex,2 _b,2 >b,2 ~##_CV,2 ]a,2
^an|^a ~##_CC,2 >dr,2 ]d,2 _d,2 >d,2 ~##_CV,2 .,3 +,3
^an|^aN _g,-2 >g,-2 ]j,-2 _n,-1 >n,-1 >ni,-1 ]n,-1 >to,1 >dr,1 _t,2 >t,2 _d,2 >d,2 ]d,2 >de,2 ]t,2
^an|^an ]a,1 ~##_CV,2
^ar|^a .,2 +,2
^ar|^ar _c,-2 >c,-2 ~##_CC,-2 ]a,-1 ]u,-1 ]i,2 ~##_CV,2
^a|^a >ss,-2 >ns,-2 >be,-2 _z,-2 >z,-2 _y,-2 >y,-2 _p,-2 >p,-2 >ma,-2 >ne,-2 >rs,-2 ]Q,-2 _s,-2 >s,-2 >st,-2 ]v,-2 >il,-1 ]n,-1 ]p,-1 >sk,-1 ~##_VV,-1 ]t,-1 ]s,-1 ]m,-1 >rn,-1 >mb,-1 >ri,-1 _m,-1 >m,-1 _f,-1 >f,-1 >di,-1 >sh,1 >dr,1 _q,1 >q,1 >qu,1 >ng,1 >ut,1 >ru,2 >lb,2 >ud,2 >nd,2 >id,2
^a|^ei ]m,-1 ~##_CC,1 ~##_CV,1 ]d,1 _d,2 >d,2 _l,2 >l,2 ]r,2
^a|^o: .,3 +,3
^ba|^ _k,1 >k,1 ]k,1 ]S,1 _r,1 >r,1 >ss,1 _i,1 >i,1 ]t,2 _s,2 >s,2 ~##_CC,2 ~##_VC,2 >la,2 _l,2 >l,2 ]r,3 ~##_CV,3 .,3 +,3
^ba|^ba ]z,-2 _n,-2 >n,-2 >ss,-2 _d,-2 >d,-2 ]f,-2 ]Q,-2 ]N,-2 >lt,-2 ]t,-1 >sa,-1 ]k,-1 >th,-1 _b,-1 >b,-1 >ro,-1 >cc,-1 _h,1 >h,1 >hr,1 >rd,1 >ck,1 ]i,2 ]e,2 >st,2 >ld,2 >yr,2 >ke,2 >il,2 ]:,2 ]j,2 >si,2 >in,3 ]u,3 ~##_VC,3 _i,3 >i,3 >rr,3
^ba|^pa _c,1 >c,1 ]w,1 _n,1 >n,1 ]N,1 _i,1 >i,1 >rb,1 >rr,2 ]S,2 >sc,2 _k,2 >k,2 >rt,2 _t,2 >t,2 >si,2 >ll,2 >sh,2 ~##_VC,3 ]r,3 _l,3 >l,3 ]Q,3 ~##_CV,3 _s,3 >s,3 _r,4 >r,4 ]:,4 ~##_CC,5 .,5 +,5
^be|^be >nz,-2 >re,-2 >ni,-2 ]t,-2 ]s,-2 >na,-2 _g,-1 >g,-1 >ll,-1 >ne,1 >ca,1 >at,1 _a,2 >a,2 ]:,2 >hr,2 _e,2 >e,2 >ec,2 >lt,3 ]i,3
^be|^pe ]t,1 >na,1 >rt,1 >ri,1 _n,1 >n,1 ~##_VC,1 ]a,2 ]:,2 ]i,2 ]N,2 >lo,2 >hr,2 _h,2 >h,2 ]S,2 ~##_VV,2 _c,2 >c,2 >ll,3 _l,3 >l,3 ~##_CV,3 _r,3 >r,3 ~##_CC,4 .,4 +,4 ]r,4
^bi|^bi ~##_CC,-3 _s,-2 >s,-2 ]g,-2 _g,-1 >g,-1 ]Q,-1 _z,-1 >z,-1 _a,1 >a,1 _n,2 >n,2 ~##_VC,2 ]:,4
^bo|^ _r,2 >r,2 ~##_CV,2 ~##_CC,3 .,3 +,3
^bo|^b .,2 +,2
^bo|^bo _c,-3 >c,-3 >ur,-2 ]n,-2 >ec,-2 >ch,-2 ]t,-1 ]C,-1 _n,-1 >n,-1 >na,-1 ~##_VV,1 >yl,1 ]z,1 >rg,1 _y,1 >y,1 ]e,1 ]i,1 _o,1 >o,1 >ol,1 >el,2 ]u,2 ]b,2 >sa,2 >be,3
^br|^bu ~##_VV,1 _e,2 >e,2 ~##_VC,2 .,3 +,3
^bu|^ ~##_CC,1 _t,1 >t,1 ]t,1 >tl,1 ~##_CV,2 .,3 +,3
^bu|^pu >ly,1 _r,1 >r,1 ]:,2 _l,2 >l,2 ~##_CV,2 ]r,2 ~##_CC,3 .,4 +,4
^b|^b >az,-2 >in,-2 >aa,-2 >ut,-2 >ow,-2 >ue,-1 _h,-1 >h,-1 >ub,-1 >ye,-1 >an,1 >ak,1 _r,1 >r,1 >ei,1 >it,1 >ur,1 >is,1 >og,1 >uy,1 >on,2 >uz,2 >ri,2 >ol,2 >ru,2 >uh,2 >et,2 >al,2 >ro,2 >oe,2 >ig,2 >re,2 >ui,2 >ot,3 >aj,3
^b|^ba _o,1 >o,1 _e,1 >e,1 ]e,1 _r,1 >r,1 ~##_VC,2 ]r,2 _l,2 >l,2 ~##_CV,2 .,3 +,3
^b|^bu >ri,-2 >lo,-1 >re,1 ]t,1 ~##_VC,2 >or,2 ]a,2 ]e,2 ]:,2 ~##_VV,2 >er,3 _o,3 >o,3 _a,4 >a,4
^b|^p ~##_VC,1 _o,1 >o,1 >ol,2 ]o,2 ]i,2 _u,2 >u,2 >ou,2 _a,2 >a,2 _e,2 >e,2 ~##_CV,2 ]u,2 ]a,2 .,3 +,3 ~##_VV,3
^b|^v >el,2 ]o,2 ]e,2 _a,2 >a,2 ]a,2 _e,2 >e,2 ]i,2 ~##_VV,2 ~##_VC,3 _o,3 >o,3 .,3 +,3
^ca|^ka ]b,-3 ]n,-2 >mi,-2 >tt,-2 >lo,-2 ]S,-2 >rr,-1 >ir,-1 >id,1 >lv,1 >jo,1 _j,1 >j,1 ]Q,1 _b,1 >b,1 _d,2 >d,2 ]v,2 >se,2 >va,2 >st,2 ]w,2 >b$,2 ]i,3 >th,3
^ch|^C >il,-2 _u,-1 >u,-1 >ri,1 _r,1 >r,1 ]a,1 >ec,1 >ic,2 ~##_CV,2
^ch|^S >an,-2 >em,-2 ]u,-2 >au,-1 >er,-1 >ri,-1 _r,-1 ~##_CV,-1 >r,-1 >ic,-1 _o,1 >o,1 >eu,1 ~##_VV,1 >el,1 _i,1 >i,1 >ia,1 >is,2 >aw,2 >ae,2 _u,2 >u,2 ]i,2 >af,3 >ir,3
^ch|^k >ic,1 >ur,1 >al,1 >ae,1 >eu,1 ]u,1 >ap,2 >aw,2 >an,2 _o,2 >o,2 _a,2 >a,2 >ul,2 ~##_VC,2 .,2 +,2 >el,2 >au,3 ]e,3 _u,3 >u,3 _e,3 >e,3 ~##_VV,3 ]o,4 >er,4
^cl|^ku _e,1 >e,1 >er,1 ]r,1 .,2 ~##_VC,2 +,2
^co|^k ~##_VC,1 _l,1 >l,1 >ly,1 ~##_CC,2 ]a,2 _r,2 >r,2 ]u,2 ~##_CV,3 .,3 +,3
^co|^ko ]m,-3 _m,-2 >m,-2 ]t,-2 >rd,-1 _n,-1 >n,-1 _i,-1 >i,-1 ]N,-1 >tt,-1 ]y,1 >ly,1 >tl,1 >la,2 >lt,2 _u,3 >u,3 >ul,3
^cu|^k ~##_VC,1 ]o,2 .,2 +,2
^c|^C ]u,1 ]i,2 >al,2 ~##_VC,2 ]a,3 _a,3 >a,3
^c|^k >ou,-1 ~##_VV,-1 >al,1 >an,1 >re,1 >ai,1 >ig,1 >ap,1 >la,1 >on,1 >av,2 >am,2 _l,2 >l,2 >il,2 >ri,2 >ar,2 >at,2 ]i,2 >uh,2 ]o,2 _e,3 >e,3 _r,3 >r,3 _i,3 >i,3 >or,3 ~##_CV,3 >el,3
^c|^ku >ra,1 _l,1 >l,1 >el,1 >an,1 _e,2 >e,2 _u,2 >u,2 >ur,2 .,2 +,2 >re,2 ~##_CV,2 >at,2 ]:,2 _o,2 >o,2 >he,3 _a,3 >a,3 ]a,3 ~##_VC,3 ]e,4
^c|^ky >at,-2 >am,-2 >ha,1 _h,1 >h,1 ~##_CV,1 >av,1 _o,2 >o,2 ~##_VV,2
^da|^ _v,1 >v,1 ~##_CC,2 ]b,2 ~##_CV,2 .,3 +,3
^da|^da >le,-2 ]N,-2 ]b,-2 ]g,-1 >ns,-1 ]n,1 >hy,1 _r,1 >r,1 >hl,1 >mi,2 >gn,2 ]u,2 ]i,2 ~##_VC,3
^da|^ta >mi,1 ]Q,1 _l,1 >l,1 >lm,1 _n,2 >n,2 _g,2 >g,2 >rr,2 _h,2 >h,2 ]n,2 _m,2 >m,2 ]m,2 ]r,3 _r,3 >r,3 ]:,3 ~##_CV,3 ~##_CC,4 .,4 +,4
^de|^ _s,2 >s,2 ~##_CV,2 ~##_CC,2 .,3 +,3
^de|^de ]d,-2 ]b,-2 ~##_CC,-2 >lo,-1 .,-1 +,-1 _m,-1 >m,-1 _s,-1 >s,-1 >rr,-1 >ca,2
^de|^te ]r,1 ]S,1 >as,2 ~##_CV,2 _a,2 ~##_VC,2 >a,2 _m,3 >m,3 _d,3 >d,3 >dd,3 ~##_CC,4 .,4 +,4
^di|^di ]r,-2 _l,-1 >l,-1 >lo,-1 >ne,-1 _g,1 >g,1 >on,1 >na,1 _o,2 >o,2 _a,2 >a,2 ]a,2 ]o,2 >an,2 ]:,3
^do|^do ]:,-2 ]n,-1 >ng,-1 ~##_CV,-1 _y,1 >y,1 >yl,1 _b,1 >b,1 >br,1 ]b,1 _c,1 >c,1 >nl,2
^do|^to _m,1 >m,1 >mi,1 _h,1 >h,1 ]m,2 ~##_VC,2 _u,2 >u,2 ]:,2 ]n,2 ~##_CC,2 _n,2 >n,2 _r,2 >r,2 _l,2 >l,2 ]r,3 .,3 +,3 ~##_CV,3
^d|^d >ea,-3 >es,-3 >ie,-2 >en,-2 >aw,-2 >at,-1 ]o,-1 ]a,1 >io,1 >ae,1 >am,1 >ia,1 >ai,1 >oy,2 >ab,2 >ur,2 >yk,2 _r,2 >r,2 >ev,3 >uv,3
^d|^da ~##_VV,-2 ]i,-1 ~##_CV,1 ~##_VC,1
^d|^de _r,1 >r,1 ]r,1 ~##_CV,2
^d|^dy _o,2 >o,2 _e,2 >e,2 >uv,2
^el|^ ~##_VC,1 _i,1 >i,1 ]o,1 .,1 +,1
^em|^e .,2 _i,2 ~##_VC,2 +,2 >i,2 >il,2 ]i,2
^er|^e ~##_CV,2 .,2 +,2
^e|^e ]Q,-3 _g,-2 >g,-2 ]v,-2 ]n,-2 ~##_CV,-2 ]d,-2 _b,-1 >b,-1 _d,-1 >d,-1 _r,-1 >r,-1 >me,-1 _c,-1 >c,-1 >ch,-1 >di,-1 ]k,-1 ]f,1 >nd,1 >im,2 >ag,2 >hr,2 _h,2 >h,2 ]:,3
^fa|^fa _b,-2 >b,-2 ]f,-1 ]y,-1 ]b,-1 ]j,1 >re,1 _u,2 >u,2 >ug,2 _i,2 >i,2 ~##_VC,2 ]:,3
^fe|^ _l,1 >l,1 _f,2 >f,2 >ff,2 ]f,2 _d,2 >d,2 ]d,2 >de,2 ]r,2 >rr,2 _r,2 >r,2 ~##_CV,2 ~##_CC,2 .,3 +,3
^fi|^fi ~##_CC,-2 _t,-2 >t,-2 ]Q,-2 >tz,-2 _n,-1 >n,-1 _o,1 >o,1 >or,1 >li,1
^fo|^f ~##_CV,1 _r,1 >r,1 .,2 +,2
^fr|^f .,1 +,1
^fr|^fu .,2 +,2 _e,2 >e,2
^fu|^ ~##_CV,2 .,3 +,3
^f|^f ]y,-2 >re,-1 >ug,-1 >ed,-1 ~##_VV,-1 _a,1 >a,1 >an,1 ]i,1 >al,1 ]o,1 >ua,1 >er,1 >or,2 >ar,2 >ra,2 ~##_CV,2 >le,2 >oo,3 _l,3 >l,3
^f|^fe .,2 ~##_CV,2 +,2 ]r,2
^f|^fu _r,1 >r,1 _a,1 >a,1 _u,2 >u,2 .,2 +,2 _e,2 >e,2 >er,2 ]a,2 ~##_VC,3
^ga|^ga ]n,-2 >le,-1 ]e,1 ~##_VC,1 ]i,2
^ga|^ka >br,1 >bu,1 ]v,1 _z,1 >z,1 >zz,1 ]z,1 >rd,1 >ge,1 >rr,1 >lv,1 _y,2 >y,2 >yd,2 >ro,2 >st,2 _s,2 >s,2 ]s,2 ]i,2 >nt,2 >rs,2 >fu,2 _p,2 >p,2 >pe,2 _f,2 >f,2 _i,2 >i,2 ]m,2 _m,2 >m,2 ]p,2 >re,2 _g,2 >g,2 _l,2 >l,2 >ll,2 ]b,3 ]Q,3 ~##_VC,3 >ba,3 _b,3 >b,3 _n,3 >n,3 ]t,3 _t,3 >t,3 >te,3 ]:,3 _r,4 >r,4 ]r,4 ~##_CC,4 ~##_CV,4 .,5 +,5
^ge|^j _n,-2 >n,-2 ]o,-1 _r,1 >r,1 ~##_CV,1 ~##_VC,1 _a,2 >a,2 >ac,2
^gi|^g ~##_VC,1 ]u,2 _o,2 >o,2
^gi|^j ]u,1 .,1 +,1 ~##_CC,1 ]a,2 _r,2 >r,2 ~##_CV,2 _a,2 >a,2 ]e,3 ~##_VV,3
^go|^g ~##_VC,3 .,3 +,3
^go|^go ~##_CV,-3 ]N,-3 _l,-2 >l,-2 _n,-2 >n,-2 ]r,-2 >ld,-2 .,-2 +,-2 _g,-1 >g,-1 ]d,-1 ~##_CC,-1 >dd,1 >rd,1 ~##_VC,2 _e,2 >e,2
^go|^ko _n,1 >n,1 >li,1 >ur,1 >ld,1 ]Q,1 _u,2 >u,2 >er,2 _g,2 >g,2 >gl,2 _l,2 >l,2 ]r,2 >rd,2 >rc,2 ~##_CV,2 _e,3 >e,3 ~##_VC,3 _r,3 >r,3 ~##_CC,3 .,3 +,3 ]:,4
^gu|^g _e,-2 >e,-2 ]e,-2 >ib,-1 >ar,2 >id,2 _a,2 >a,2 ]o,2 ~##_CC,2 ]a,3
^gu|^ku _y,1 >y,1 >ye,1 ~##_VV,1 >ar,1 ]:,1 ]N,1 _i,2 >i,2 ]n,2 >re,2 >rt,2 _a,2 >a,2 _n,2 >n,2 ]a,2 >er,2 >la,3 _l,3 >l,3 _e,3 >e,3 ~##_CC,3 _r,3 >r,3 ~##_VC,3 ~##_CV,4 ]r,4 .,5 +,5
^g|^g ]y,-2 >an,-2 >et,-2 >or,-2 >el,-2 >ea,-2 >ua,-1 >ai,-1 >ag,-1 >ul,-1 >ei,-1 _a,-1 >a,-1 _o,1 >o,1 >on,1 >ro,1 >uy,1 >eo,1 >ru,2 >en,2 >la,2 >in,2 >ra,2 >le,2 >ae,2 >ri,2 >ol,2 >ue,2 >od,2 >og,2 _l,2 >l,2 _r,3 >r,3 ~##_CV,3 ]o,3
^g|^gu _a,1 >a,1 ]r,1 ~##_VV,2 ]a,2 _o,2 >o,2 _i,2 >i,2 _r,2 >r,2 ~##_VC,2
^g|^gy >al,-2
^ha|^ha ]N,-2 ]S,-2 >mm,-2 >ji,-2 >uk,-1 >le,-1 ~##_VC,-1 _r,-1 >r,-1 _s,-1 >s,-1 _c,-1 >c,-1 >ck,-1 >nd,-1 >rd,-1 ]Q,1 >ki,1 _i,1 >i,1 _l,1 >l,1 ]:,1 ]y,1 _d,1 >d,1 >yt,2 _y,2 >y,2 >da,2 >nn,2 >ll,2 ]b,3 ]i,3
^he|^e ~##_CV,2 ~##_CC,3 .,4 +,4
^he|^he _r,-1 >r,-1 ]N,-1 _l,1 >l,1 _i,1 >i,1 _s,2 >s,2 >yd,2 ]:,2 ~##_VC,2 ]i,2
^hi|^h .,3 +,3
^ho|^h ~##_CV,-1 ~##_VC,2 _o,2 >o,2
^ho|^ho ]r,-3 ~##_CV,-3 _o,-2 >o,-2 ]Q,-2 .,-2 +,-2 _r,-2 >r,-2 >ll,-2 ~##_VV,-1 ~##_VC,-1 _l,-1 >l,-1 ]:,-1 ]s,1 _c,2 >c,2 >ch,2
^hu|^ >bb,1 _b,2 >b,2 ]b,2 ~##_CV,2 ~##_CC,3 .,3 +,3
^hu|^h ]a,-2
^h|^f ]u,-3 >oo,-3 _e,1 >e,1 ]i,2 ~##_VC,2 ]a,3 _a,3 >a,3 ]e,3
^h|^h >am,-3 >ug,-2 >it,-2 _i,-2 >i,-2 >ee,-2 >il,-1 >us,-1 >or,-1 >oc,-1 >ir,-1 >al,-1 >an,1 >er,1 >ay,1 >ur,1 >yo,1 >ai,1 >ar,2 >om,2 _y,2 >y,2 >ub,2 >ov,2 ]y,2 >uo,2 >yb,3
^h|^ha _o,2 >o,2 ~##_VC,3
^i|^i _m,-2 >m,-2 ]N,-2 _s,-2 >s,-2 ]m,-2 _t,-2 >t,-2 _n,-2 >n,-2 ~##_CC,-1 >la,-1 >dr,1 ]j,1 >ra,2 _u,2 >u,2 _v,2 >v,2 ]b,2 >va,2
^i|^y ~##_VV,-1 >ou,-1 ~##_CC,2 _l,2 >l,2 ~##_CV,2
^ja|^ya ~##_CC,-1 >ns,-1 ]:,1 >ro,1 >ck,1 ]k,1 ~##_VV,4
^je|^ ~##_CC,2 .,2 +,2
^jo|^j ]i,2 _a,2 >a,2 ~##_VC,2 .,3 +,3
^ju|^ ~##_CV,2 .,3 +,3
^j|^ ~##_VC,2 .,2 +,2
^j|^f ]a,2
^j|^h _u,-1 >u,-1 >an,1 _a,2 >a,2 _e,3 >e,3 ]e,3
^j|^j >oe,-2 >ou,-2 _i,-2 >i,-2 >em,-1 >ai,-1 >ak,1 >oo,1 >og,1 >or,1 >an,2 >el,2 >ea,2 >un,3 >ac,3
^j|^y >ue,-3 >un,-1 _u,-1 >u,-1 ~##_VV,1 >ar,1 ]e,1 ~##_VC,2 ]a,2 _a,2 >a,2 .,2 +,2 >er,2 >ul,2 ]o,2 >on,2 >ou,2 >en,2 _e,2 >e,2 >an,3 >oo,3 _o,3 >o,3
^ka|^ >rr,1 ]t,1 _p,1 >p,1 ]p,1 _r,2 >r,2 >le,2 ~##_CC,2 ~##_CV,3 _l,3 >l,3 ]r,3 .,3 +,3
^ka|^ka ]n,-2 _h,-2 >h,-2 >ni,-2 ]Q,-2 >rs,-1 _a,-1 >a,-1 >ar,-1 _c,-1 >c,-1 >ch,-1 >lv,-1 _f,-1 >f,-1 >ry,-1 _b,-1 >b,-1 >ba,-1 >fu,-1 >ta,1 >sl,1 _z,1 >z,1 _r,1 >r,1 ]b,1 >ir,2 ]t,2 ]a,2 >se,2 >te,2 >tr,3 >re,4
^ke|^ke ]r,-1 >re,-1 _u,1 >u,1 >uc,1 _e,2 >e,2 >rs,3 ]:,3
^kh|^k >oc,-2 >ec,-1 >es,1 >ay,1 >or,1 >ab,2 >ac,2 ]o,3 _a,3 >a,3 ]a,4
^ki|^ ]t,1 _t,1 >t,1 _s,2 >s,2 ~##_CV,2 _m,2 >m,2 ]m,2 .,3 +,3 ~##_CC,3
^ki|^ki ~##_CV,-3 ]r,-3 ]b,-2 ]m,-1 _m,-1 >m,-1 ]t,-1 >rs,1 ]S,1 >ts,1 _s,1 >s,1 >sh,2 ]a,3
^ko|^ ~##_VC,2 _s,2 >s,2 ~##_CV,4 .,4 +,4
^ko|^k _r,2 ~##_CC,2 >r,2 >rs,2 ]u,2 .,3 +,3
^ko|^ko ]:,-1 _s,-1 >s,-1 ~##_CV,-1 >st,-1 ]s,-1 _e,1 >e,1 _g,2 >g,2 >gl,2 ~##_VC,2 ]r,2
^kr|^ku >en,2 _e,3 >e,3 .,3 ~##_VC,3 +,3
^ku|^ku ]N,-2 ]a,-1 ]k,-1 >rr,-1 ]C,1 >ra,1 >la,1 >rt,1 >lp,1 ~##_CV,1 _n,1 >n,1 ]r,2 _r,2 >r,2 >nz,2 ]:,2 >nc,3
^k|^ _h,1 >h,1 _i,1 >i,1 _o,1 >o,1 ~##_VC,2 .,2 +,2 _r,2 >r,2 _a,2 >a,2 ]a,2 ~##_VV,2 ]r,2
^k|^g >al,1 ]e,1 ]i,2 ]o,2 _i,2 >i,2 >ur,2 _a,3 >a,3 ]u,3 ]a,3 _u,3 >u,3 .,4 ~##_VC,4 +,4
^k|^k >us,-3 >ab,-2 >ae,-1 >uk,-1 >re,-1 >ar,-1 _i,1 >i,1 >ah,1 ~##_CV,1 >ok,1 >it,1 >at,1 >ao,1 >im,1 >ei,1 >le,1 ]o,2 _n,2 >n,2 >uh,2 >eb,2 >is,2 >os,2 >eu,2 >ii,2 ~##_CC,2 >rs,2 >oh,2 >an,2 >ep,2 >oc,2 _l,2 >l,2 >ir,3 >ai,3
^k|^ke ~##_CV,2 ]r,2 .,3 +,3
^k|^ku >no,-1 ~##_CC,-1 ]i,-1 .,1 +,1 >el,1 >en,1 ]:,2 ~##_VC,2 ~##_VV,2 >ri,2 ]e,2 _u,3 >u,3 _o,3 >o,3 >at,3 ]a,3 _a,3 >a,3 ]y,3
^k|^ky >ar,-2 ~##_VC,1 .,2 +,2 >as,3 ]u,3
^la|^ra ]k,-3 _c,-2 >c,-2 ]s,-2 >ch,-2 _h,-2 >h,-2 ]h,-1 ]S,-1 >ho,-1 ]r,-1 >nn,-1 _r,-1 >r,-1 >rr,-1 ]z,-1 ]n,-1 >ba,-1 ]Q,1 _u,1 >u,1 ]t,1 _i,1 >i,1 >ut,1 >zl,1 _v,1 >v,1 _t,1 >t,1 >ga,1 _z,1 >z,1 >yt,1 _y,2 >y,2 ~##_VC,2 ]u,2 >vr,2 >ve,2 >un,2 >tr,2 >em,2 _e,2 >e,2 ]i,3 ]y,3
^le|^r _i,-2 >i,-2 ]o,1 _o,1 >o,1 >on,1 .,1 +,1 ]a,2 _y,2 >y,2
^le|^re ]f,-2 _m,-2 >m,-2 ]m,-1 ]N,-1 >su,-1 _s,-1 >s,-1 ]b,-1 ]r,-1 >gs,1 _d,1 >d,1 >lo,1 ]v,1 >ig,2 ]s,2 ~##_VC,2 >cr,2 >th,2 _i,2 >i,2 ]a,2 ]i,2 >en,2 >va,3 _e,3 >e,3 ]:,3
^li|^ri _m,-2 >m,-2 ~##_VC,-2 _t,-1 >t,-1 ]N,-1 ]b,1 _a,2 ~##_VV,2 >a,2
^lo|^ ~##_CV,2 .,2 +,2
^lo|^r ]e,1 >ot,2 ]o,2 _o,2 >o,2 _u,2 >u,2 ~##_VV,2 ]u,3 ~##_VC,3 .,4 +,4
^lo|^ro >vi,-2 _u,-1 >u,-1 >ug,-1 ]n,-1 ]s,-1 _n,-1 >n,-1 >ra,-1 _e,1 >e,1 >ew,1 >ke,1 >re,2 ]u,2 ]S,2 ]i,2 _o,3 >o,3
^lu|^r .,1 +,1
^lu|^ru ]:,-1 >cc,-1 _g,1 >g,1 ]S,1 >cr,1 ]o,1 ]k,2 >ck,2 ]a,2 ~##_CC,2 ]i,3 _u,3 >u,3 >u$,3
^l|^r >et,-2 >ow,-2 >ia,-1 >in,-1 >ev,-1 >as,1 >ib,1 >yc,1 >iv,1 ]o,1 >ec,1 >os,1 >ez,1 >ok,1 >ud,1 >uo,2 >ig,2 >or,2 >ey,2 >ob,2 >ew,2 >uc,2 >is,2 >uk,2 >ot,2 >yn,2 >og,2 >es,2 >ah,3 >eo,3 >av,3 >al,3 >ac,3 >em,3 >an,3
^l|^ry ~##_VC,1 .,2 +,2 ]u,2
^ma|^ .,4 +,4
^ma|^ma ]g,-2 >tt,-2 ]b,-2 >li,-2 >ha,-2 >sc,-2 >nz,-2 _h,-2 >h,-2 ]h,-2 >na,-2 >rn,-2 ]C,-1 >ro,-1 >ti,-1 _b,-1 >b,-1 ]y,-1 ]d,-1 >re,-1 _l,-1 >l,-1 >nn,-1 _a,-1 >a,-1 >ay,-1 >si,-1 >nl,1 >th,1 >yh,1 >no,1 >ne,1 >ds,1 >rj,1 >me,1 >rk,1 >rz,1 >lt,1 >yn,2 ]Q,2 >ze,2 >ri,2 ]z,2 ~##_VC,2 >dl,2 ]i,2 >ng,2 >rg,2 >ur,2 >ty,2 >ru,2 _y,2 >y,2 >yd,2 >cq,3 >rq,3 >se,4
^mc|^ma _s,1 >s,1 >sh,1 >na,1 .,2 +,2 >cu,2 _k,2 >k,2 >ka,2 ~##_CV,2 ]:,2 >ne,3 ]n,3 _n,3 >n,3
^me|^me _s,-3 >s,-3 ]t,-2 >rg,-2 ]d,-2 >ss,-2 ]z,-2 >re,-2 ]s,-2 ]:,-2 ~##_CV,-2 ]N,-1 >ne,-1 >rc,-1 ~##_VC,1 _a,1 >a,1 ]a,1 ]i,2 >tz,2 >ar,2 >nd,2
^mi|^mi _n,-2 >n,-2 ]s,-2 >ro,-2 >an,-2 ]N,-2 ]n,-1 >ch,-1 >li,-1 _l,-1 >l,-1 ]h,1 ]Q,1 >ca,1 >kh,1 >rn,1 _e,2 >e,2 >et,2 ]o,2
^mo|^m ]o,1 _o,2 >o,2 ~##_CV,2 ]a,2 _i,2 >i,2 ]i,2 .,2 +,2 ~##_VC,3
^mo|^mo ]S,-2 >ul,-2 _i,-1 >i,-1 _e,1 >e,1 >us,1 _h,2 >h,2 >ha,2 ]i,2 ]a,2 _o,2 >o,2 >ll,2
^mu|^mu ~##_VC,-2 _r,-1 >r,-1 ]S,-1 ]n,-1 ]s,-1 >nd,1 ]:,1
^m|^m >ac,-2 >eu,-1 >ey,-1 >en,1 ]i,1 >cc,1 >as,1 >ea,1 >in,1 >aj,1 >ik,1 >ce,1 >er,1 >ud,1 >og,1 >yc,2 >es,2 >ak,2 ~##_CV,2 >ut,2 >at,2 >it,2 _c,2 >c,2 >os,2 >et,2 >ir,2 ~##_CC,2 >is,2 >ad,2 >ic,2 >uh,2 >an,2 >al,2 >ag,3 >oy,3 >uu,3
^m|^ma ~##_CV,-2 >ck,-2 >ce,-2 _c,-2 >c,-2 ]Q,-1 ]k,-1 >cd,-1 ]e,1 ]i,1 ]d,2 ~##_VV,2 >in,2 ~##_VC,2 >ik,2 ]o,2 >un,2 >oo,2 >ia,2 >or,2 _i,2 >i,2 _e,3 >e,3 ]u,3 ]:,3 _o,3 >o,3
^na|^na ]r,-2 _c,-2 >c,-2 ]o,-2 ]S,-1 ]y,1 ~##_VC,1 ]j,1 ]:,1 ]z,1 _i,2 >i,2 >bi,2 _z,2 >z,2 ]i,3
^ne|^n ~##_VC,2 ]o,2 ~##_CV,2 .,2 +,2
^ne|^ne _i,-2 >i,-2 _t,-1 >t,-1 ]t,-1 ]:,1 ~##_VC,1 ]f,2
^ni|^ni _e,-1 ~##_VC,-1 >e,-1 ]k,1 >ko,2 _k,2 >k,2
^no|^no ~##_CC,-2 _t,-1 >t,-1 ]:,-1 >va,-1 ]d,-1 _r,-1 >r,-1 ~##_VV,1 >ai,1 >mi,1
^n|^n ~##_CV,-2 >eh,-2 >au,-1 >el,-1 ]i,-1 ]y,1 >ei,1 >un,1 _o,2 >o,2 _a,2 >a,2 >ay,2 ]o,2 >as,2 _u,2 >u,2 >ov,2 >ic,2 >at,2 >ot,2 >ai,2 >an,3
^n|^na _o,1 >o,1 ~##_VC,2 .,2 +,2 ]o,2
^n|^no .,2 +,2
^n|^ny >ew,-2 ~##_VV,2 .,2 +,2 _a,2 >a,2 ]a,3
^o|^o >ra,-3 _y,-2 ~##_VV,-2 >y,-2 ]t,-2 _n,-2 >n,-2 _v,-2 >v,-2 >ve,-2 ~##_CV,-1 _r,-1 >r,-1 >tt,-1 _c,-1 >c,-1 ]k,-1 ]d,-1 ]:,-1 ~##_VC,-1 ]s,1 >zs,1 >th,1 >sw,2 >su,3
^pa|^ ]s,2 ]r,2 >st,2 _s,2 >s,2 ~##_CC,2 ~##_CV,3 .,3 +,3
^pa|^pa ]N,-2 ]t,-1 _n,-1 >n,-1 ~##_CV,-1 _v,-1 >v,-1 ]S,1 ]a,1 >at,1 >ks,1 _a,1 >a,1 >sh,2 ]u,2 _u,2 >u,2 ~##_VC,2 ]:,2 >nd,2 >ul,2 >ic,2
^pe|^pe ]N,-3 _n,-2 >n,-2 >tt,-2 >ne,-1 ~##_CV,-1 >ri,-1 >tr,1 >ll,2 _e,2 >e,2
^pi|^pi _n,-2 >n,-2 ~##_CC,-2 ]Q,-1 >ch,-1 >nc,-1 ]a,-1 .,-1 +,-1 ]k,-1 ]e,1 >co,1 >ep,2 >ot,2 ]:,3
^po|^po ]d,-1 >it,1
^pr|^pu ~##_VC,1
^p|^p >oo,-1 _u,-1 >u,-1 >ut,-1 >ul,-1 >ot,-1 ]o,1 >au,1 >oc,1 _a,1 >a,1 ]i,1 _l,1 >l,1 >en,1 >ri,1 ]e,1 >ae,1 >el,1 >al,1 _i,1 >i,1 >et,1 >ek,2 >it,2 >or,2 >ro,2 >yr,2 >ie,2 >ix,2 >ic,2 >is,2 ~##_CV,2 >ra,2 >ad,2 >av,2 >ep,2 >oh,2 >ru,2 _r,2 >r,2 >at,2 >as,3
^p|^pa ]r,2 ~##_VC,2 ~##_CV,2 ]u,3 .,3 +,3
^p|^pu >re,-1 ~##_VV,1 >er,2 _e,2 >e,2 _o,2 >o,2 ]i,2 ]:,2 _i,2 >i,2 _y,2 >y,2 ~##_VC,3
^qu|^k .,1 +,1 >an,2 ]a,2 ~##_VC,2 ]e,3 _a,3 >a,3
^q|^k _i,-2 >i,-2 >ir,-2 ~##_VC,-1 ]e,2
^ra|^ra ]C,-2 _d,-2 >d,-2 >is,-2 ]:,-1 >sh,-1 ]z,-1 ]d,-1 >us,-1 >tt,-1 _s,-1 >s,-1 ]g,-1 >th,1 ]j,1 ~##_VC,1 _e,1 >e,1 >nc,1 _v,1 >v,1 >ut,1 _o,1 ~##_VV,1 >o,1 >ou,1 ]y,2 ]i,2 >ve,2 >in,2 ]m,2 >cl,2 ]r,3
^re|^re ]Q,-2 ]s,-2 >de,-2 >zk,-1 >nn,-1 _d,-1 >d,-1 ~##_VC,1 >za,1 >as,1 ]j,2 >ed,2 ]o,2 >gn,2 _v,2 >v,2 _e,2 >e,2 >vi,2 >id,2 >is,2 _i,2 >i,2 ]:,3
^ri|^ri _c,-2 >c,-2 ]o,-1 ~##_CV,-1 ]e,1 ]:,2 ~##_VC,2 _u,3 >u,3 >us,3
^ro|^ro ]N,-3 >ss,-2 ]b,-1 _x,-1 >x,-1 >li,-1 ]h,-1 >ne,1 >sa,1 >ze,1 ]S,1 >se,2 >sl,2 ]:,2 >tt,2 ]u,3 _u,3 >u,3
^ru|^ru ]Q,-2 ]r,-1 _l,-1 >l,-1 >ll,-1 ~##_CV,-1 ]:,1 >bi,1 ~##_VC,1 ]o,1 _b,2 >b,2
^r|^r >iu,-2 >un,-1 >ac,-1 >ud,-1 >is,-1 >yf,-1 >ou,-1 _o,1 >o,1 >al,1 >ah,1 _u,1 >u,1 >ie,1 >an,1 >es,1 ]i,1 >ep,1 >ol,1 >ec,1 >ae,1 >ya,1 _e,1 >e,1 >ag,1 >in,1 ]o,1 ~##_VV,1 >am,1 >on,2 >ib,2 >ad,2 >em,2 >um,2 >ui,2 >ai,2 >et,2 >iy,2 >eg,2 >ed,2 >ob,2 >oc,2 >oi,2 >aw,2 >uy,2 >om,2 >at,2 >ao,2 >ue,2 >it,3 >ul,3 >ug,3 >ey,4
^r|^ra ]y,2 >os,2 _o,2 >o,2 _u,2 >u,2 ]u,2 ~##_VC,3 .,3 +,3
^sa|^ _c,2 ~##_CC,2 >c,2 >cl,2 ]k,2 ~##_CV,2 .,3 +,3
^sa|^s ]u,1 ~##_VC,1 .,2 +,2
^sa|^sa ]:,-2 >rt,-1 >la,-1 ]o,-1 ]d,-1 _e,-1 >e,-1 >ta,1 _d,1 >d,1 >me,1 _y,1 >y,1 >do,2 _c,2 >c,2 ]h,2 >yl,2 >ck,2 _w,3 >w,3 >wl,3 ]u,3
^sc|^S _i,-1 >i,-1 ]a,1 .,1 +,1 _u,1 >u,1 >ul,1 ~##_VC,3 ]o,3 _o,3 >o,3
^se|^se ]Q,-2 _v,-2 >v,-2 ~##_CC,-2 ]b,-2 ]k,-1 _r,-1 >r,-1 .,-1 +,-1 _g,-1 >g,-1 >rt,-1 ]:,-1 >li,1 _e,2 >e,2 >it,2
^sh|^S >aw,-1 >or,-1 _e,1 >e,1 ]e,1 >am,2 >oh,2 ]i,2 >ee,2 >em,3
^si|^Si ]N,-3 _n,-3 >n,-3 >ng,-2 _e,-1 >e,-1 >nd,-1 ]b,-1 ]Q,-1 >lb,1 _l,1 >l,1 ]n,1 >ms,1 _m,2 >m,2 ]m,2 >ko,2 ]:,2 ]k,2 >do,2 >me,3
^so|^s ]u,-1 .,1 +,1 ~##_CV,1 ]a,2
^so|^so _n,-3 >n,-3 _k,-2 >k,-2 ~##_CC,-1 ]r,-1 _e,-1 >e,-1 ]t,1 _r,1 >r,1 _u,2 >u,2 ]f,2 _f,2 >f,2
^su|^s _o,2 >o,2 .,3 +,3 ~##_VC,3
^su|^su ~##_CV,-1 .,-1 +,-1
^s|^ _p,1 >p,1 ]p,1 ~##_VV,1 ]a,2 _a,3 >a,3 ~##_CV,3 ~##_VC,3 .,4 +,4
^s|^S >yd,-2 >ei,-1 >ol,-1 >or,1 _t,1 >t,1 >av,1 .,1 +,1 ~##_VC,1 >am,1 >ul,1 _a,1 >a,1 >uo,1 >yl,2 ]a,2 >af,2 >ey,2 >ef,2 >al,2 ]u,2 >au,2 ~##_CV,2 >ou,2 _i,2 >i,2 >ar,2 >ai,2 _u,2 >u,2 >ev,3 ]e,4
^s|^Se ~##_CV,1 _t,2 >t,2 .,2 +,2
^s|^Su >to,-1 .,1 +,1 ]m,1 _c,1 >c,1 >ch,1 ]k,1 ]w,1 >ti,1 >tr,2 ~##_CC,2 >at,2 ]:,2 ]b,2 _o,2 >o,2 _a,2 >a,2 _e,3 >e,3 ]e,3 ~##_VC,3 ~##_VV,3
^s|^s >ou,-2 >ay,-2 _o,-1 >o,-1 >ut,-1 >he,-1 ~##_CV,1 >el,1 >am,1 _w,1 >w,1 >av,1 >ev,1 >hu,1 >ak,1 _y,1 >y,1 >la,1 >ei,1 >ol,2 _h,2 >h,2 >an,2 _p,2 >p,2 >ho,2 _l,2 >l,2 >ai,2 >uo,2 _i,2 >i,2 >yd,2 >im,2 _t,3 >t,3 >te,3 >ha,3 >al,3
^s|^sa ]u,1 ~##_CC,1 >to,2 _t,2 >t,2 ]t,2 _h,2 >h,2 ~##_VC,3 ~##_CV,3 .,4 +,4
^s|^se .,2 +,2
^s|^su ]v,-2 _n,-2 >n,-2 _k,-1 >k,-1 _v,-1 >v,-1 ]n,-1 _c,-1 >c,-1 >pi,-1 >wi,1 >of,1 >ha,1 >am,1 ]b,1 >pa,1 >tr,1 ]:,1 >ht,1 ]f,1 >et,2 _h,2 >h,2 ]e,2 >at,2 _e,2 >e,2 >er,2 >pe,2 _l,2 >l,2 >mo,2 ~##_VC,2 >an,2 _z,2 >z,2 ]o,2 _u,2 >u,2 _a,3 >a,3
^s|^z _h,1 >h,1 ]o,1 .,2 +,2 _o,2 >o,2 ~##_CV,2 ]u,2 ~##_VC,2
^ta|^ta ]m,-2 ]Q,-2 >tt,-2 _t,-1 >t,-1 >le,-1 >ly,-1 ~##_CC,-1 ]N,1 >gl,1 >mb,2
^te|^te ]s,-2 >rr,-2 ]i,-2 ~##_VC,-2 _i,-2 >i,-2 _r,-1 >r,-1 >le,1
^th|^ ~##_VC,2 .,2 +,2
^th|^t _y,-2 >y,-2 ]y,-1 ~##_VV,1 _a,2 >a,2 >ea,2 ]u,2 _e,2 >e,2 >er,2 ]a,2
^ti|^ti ]:,-3 ~##_CV,-2 _n,-2 >n,-2 .,-1 +,-1 _c,-1 >c,-1
^to|^to >ll,-2 _t,-2 >t,-2 _v,-1 >v,-1 _n,-1 >n,-1 ]Q,-1 >ve,-1 >ra,1 >lo,1 _u,2 >u,2 >ur,2 >ls,2 ~##_VC,2
^ts|^T .,-1 +,-1
^t|^C _i,1 >i,1 >he,1 ]e,1 ]a,1
^t|^t >ai,-2 ]a,-1 >en,-1 >il,-1 >ri,1 _i,1 >i,1 >on,1 >ei,1 _a,1 >a,1 >ab,1 >yd,1 ]i,1 >al,2 ~##_CV,2 >es,2 >om,2 >am,2 >in,3
^t|^ta _o,2 >o,2
^t|^to _a,1 >a,1 .,2 ~##_VC,2 +,2
^t|^tu ]r,-2 _r,-1 ~##_CV,-1 >r,-1 ]:,1
^u|^u ~##_VC,-2 _s,-1 >s,-1 _r,1 >r,1 ]:,2
^va|^ _s,2 >s,2 ~##_CC,3 .,3 +,3
^va|^va _c,-2 >c,-2 >nc,-2 ~##_CC,-1 ]i,-1 >di,-1 _d,-1 >d,-1 >ll,-1 ~##_VC,-1 ]r,-1 >si,1 ]S,1
^vi|^vi >ca,-2 ~##_CV,-2 _c,-2 >c,-2 ]k,-2 ~##_VC,-1 ]:,2
^v|^b >er,-1 ]a,1 ]e,1 >il,2 ]i,2 >al,2 _y,2 >y,2 >as,2 >au,2 .,2 +,2 ~##_VC,2 >og,2 _o,2 >o,2 _i,2 >i,2 ]o,3 _a,3 >a,3
^v|^f >ol,-1 ]u,-1 ~##_VC,1 >ar,2 >or,2 >as,2 _a,2 >a,2 >il,2 >el,2 >ir,2 >al,2 ]a,3 ]i,3 _i,3 >i,3 >er,3
^v|^v >ir,-2 ]o,-2 ~##_VV,-1 _y,-1 >y,-1 ]e,2 _o,2 >o,2 >an,2 >el,3
^v|^w ]i,1 _i,1 >i,1
^we|^w _i,3 >i,3 ]i,3 .,3 ~##_VC,3 +,3
^wi|^ ]t,1 _c,1 >c,1 >ch,1 >ll,1 ]r,1 _l,2 >l,2 _k,2 >k,2 >kt,2 _e,2 ~##_VC,2 >e,2 ]e,2 .,3 +,3 ~##_CC,3
^w|^ >er,1 >al,2 >en,2 _o,2 >o,2 ]i,2 _a,2 >a,2 _i,2 >i,2 ]e,3 _e,3 >e,3 .,3 +,3 ]a,3 ~##_VC,3
^w|^v >as,-2 ~##_VV,-2 >it,-1 >al,1 >ai,1 _u,1 >u,1 >hi,1 ]a,1 >ul,2 >ur,2 _a,2 >a,2 >ic,2 >an,3 >he,3 _h,3 ~##_CV,3 >h,3
^w|^w >ar,-2 >en,-2 >he,-2 _o,-2 >o,-2 >ol,-2 ]o,-1 _u,1 >u,1 >ei,1 >oo,1 >at,2 >hy,3
^w|^wa ~##_VC,2
^w|^we _i,3 >i,3 ]i,4 .,4 +,4
^ya|^ya .,2 +,2 ~##_CV,2
^yo|^y >un,-1
^y|^ ~##_VC,-1 _o,1 >o,1 ~##_VV,2
^y|^y ]e,-3 >ea,-3 _e,-1 >e,-1 .,-1 +,-1 _i,-1 >i,-1
^y|^yu ~##_VC,2
^za|^ _k,1 >k,1 >kh,1 ~##_CV,2 ]k,2 >ch,2 ~##_CC,2 _c,2 >c,2 .,3 +,3
^za|^za ]k,-2 ~##_VC,-1
^z|^C _e,1 >e,1 .,2 +,2 ]e,2 ]a,3 ~##_VC,3 _a,4 >a,4
^z|^T ~##_VC,-2 _e,-2 >e,-2 ]a,-2 _a,-2 >a,-2 ~##_VV,1 _o,3 >o,3
^z|^j ]a,2 .,3 +,3 ~##_VC,3
^z|^s ]u,-2 _u,-1 >u,-1 >uc,1 _a,1 >a,1 ]a,2
^z|^z ]i,-1 _u,1 >u,1 .,1 +,1 ]e,1 ~##_VC,2 >ac,2 _a,2 >a,2 ]a,2 _o,2 >o,2 ]o,3
^|^ >kn,-2 >io,-2 >ak,-2 >dz,-2 >su,-2 >tw,-2 >sl,-2 >gy,-2 >wu,-2 >tc,-1 >ey,-1 >xa,-1 >eh,-1 >sk,-1 >mb,-1 >hj,-1 ]T,-1 _o,1 >o,1 _e,1 >e,1 ~##_CV,1 >aq,1 >pu,1 >re,1 >ep,1 >eb,1 ]b,1 >de,1 ]a,1 >nh,1 >by,1 ]u,1 >ur,1 >gu,1 >is,1 >er,1 _m,1 >m,1 ]N,1 _j,1 >j,1 >he,1 >ja,1 >ef,1 ]o,1 >oy,1 ]r,1 >cy,1 >op,1 >ar,1 >ma,1 >av,1 >ho,1 _h,1 >h,1 >or,1 >vi,1 >dh,1 ]m,1 >ue,1 >ek,1 >ut,1 >fi,1 _u,1 >u,1 >ba,1 >va,1 >my,2 >ku,2 >yr,2 >fa,2 >as,2 >og,2 >na,2 >an,2 >du,2 _r,2 >r,2 >ri,2 >po,2 >ei,2 >ab,2 >uh,2 >ag,2 >kr,2 >mu,2 >ju,2 >pe,2 >id,2 ]h,2 >lu,2 >ov,2 >ot,2 >bi,2 >ha,2 >li,2 >co,2 >af,2 >zu,2 >ki,2 >im,2 >go,2 >tk,2 >ny,2 >aj,2 >pi,2 >za,2 >ub,2 >bh,2 >la,2 >ew,2 >on,2 >eg,2 >us,2 >di,3 >ay,3 >wy,3 >mi,3 >ev,3 >ta,3 >te,3 >ec,3 >ro,3 >no,3 >pa,3 >me,3 >ka,3 >ra,3 >to,3 >ae,3 >ca,3 >sa,3 >hi,3 >ke,3 >em,3 >do,3 >be,3 >ne,3 >sw,3 >da,3 >oz,3 >so,4 >it,4 >ga,4
^|^fe .,2 _f,2 ~##_CV,2 +,2 >f,2 >fe,2 ]f,2
^|^he ]r,1 ~##_CV,2 .,2 +,2
^|^ho ]w,-2 _w,-2 >w,-2 ~##_CC,-1 .,1 +,1 >ba,1 _r,2 >r,2 ]r,2 ]:,2 ~##_VC,2 _b,2 >b,2 ]b,2 _g,2 >g,2 ]g,2 ]s,2 _s,2 >s,2 ~##_CV,4
^|^je .,3 +,3
^|^vi .,2 _b,2 +,2 >b,2
^|^yo ]a,2 ~##_CV,3 .,3 +,3
a$|a$ +sk|suk,-3 <sk,-3 [T,-3 [p,-3 h_,-2 <h,-2 <ch,-2 +ci|Si,-2 +ll|Qr,-2 +n|ny,-2 <er,-2 [k,-2 +ss|Qs,-2 +ell|er,-2 <it,-2 [j,-2 [h,-2 <rn,-2 +ni|ni,-2 +tt|Qt,-2 [z,-2 e_,-1 <e,-1 k_,-1 <k,-1 +e|e,-1 [a,-1 <ci,-1 +tr|tor,-1 <tr,-1 <nz,-1 [m,-1 [g,-1 j_,-1 <j,-1 +ll|y,1 y_,1 <y,1 [y,1 <ts,1 +in|,1 +ill|i,1 +rr|r,1 <rd,1 [r,1 +ull|r,1 +k|,1 +|w,1 +|:,1 +|k,1 <ur,1 <in,1 +gli|r,1 +nn|n,1 <nn,2 <mb,2 +ill|ir,2 <nt,2 +tt|t,2 <qu,2 +ov|,2 +i|,2 <ly,2 +|ei,2 b_,2 <b,2 <rr,2 +an|,2 +t|,2 +e|,2 <et,2 [:,2 +n|:ny,2 <ay,2 <es,2 <en,2 +z|,2 <ic,3 +l|ri,3 <ar,3 +n|,3 ~VV_##,3 +j|i,3 +d|,3 <ab,3 +b|pu,3 <bb,3 <ol,3
a$|ha$ [:,2 .,2 ~CV_##,2
a$|ra$ ~CC_##,2 .,3
a$|sa$ .,2
a$|ya$ <li,-1 y_,-1 <y,-1 .,1 i_,1 <i,1 +n|n,1 [n,1 [u,2 [a,2 [i,2 r_,2 <r,2 n_,2 <n,2 ~CV_##,3
aa|a: ~CC_CV,-2 >s,-2 .,-2 [r,-1 ~CC_CC,-1 ~CC_C#,3
ab| <ll,-1 <n,1 <b,1 l_i,1 +^g|^g,1 <^g,1 [g,1 <g,1 [:,1 s_$,1 <as,1 ]:,1 u_i,1 ~VV_VC,1 <u,1 <ou,1 [b,1 ]u,2 ]e,2 >l,2 [d,2 h_u,2 <kh,2 ~VC_VC,2 ]r,2 y_o,2 >ov,2 <t,2 <y,2 <ry,2 >ul,2 >u,2 >id,2 [o,2 <s,2 [k,2 <m,2 r_a,2 .,2 >i,2 <h,2 ]$,2 ~CV_VC,2 ~CV_C#,2 >$,2 ]i,2 ~CC_CV,2 ~CC_VV,2 ]o,2 [u,2 <r,2 +l|r,2 >o,2 >h,2 <al,2
ab|abu <r,-3 [r,-3 >r,-2 ~CC_CV,-2 .,-2 >$,-2 >s,-2 >l,-2 ~CC_VC,-2 ]r,-2 ]d,-1 ]S,-1 >i,-1 ~C#_VC,2 >a,2
ab|ba ^_s,2 ~C#_CC,2 >s,2 >sh,2 +^|^,2 <^,2 [^,2 ]S,2 .,2
ach|k >e,1 <n,1 [N,1 >$,2 ]u,2 .,2
ac| >$,1 ]$,1 >e,1 >ed,1 <r,1 >i,1 ~CC_VC,1 [r,1 ]e,1 >he,1 ~CC_CV,1 ]u,1 >h,2 .,2
ac|aQ .,-2 >q,-2 ]k,-2 m_q,-2 +^m|^m,-2 <m,-2 <^m,-2 [m,-2 ~CC_CC,-2 +l|r,-1 ~CC_CV,-1 <l,-1 [r,-1 >qu,-1
ac|aQk >$,-3 >o,-2 ]a,-2 ]u,-2 <r,-2 ~CC_C#,-1 +br|bur,-1 <br,-1 ]e,1 +^m|^m,2 <m,2 <^m,2 [m,2 l_h,2 >he,2 <^l,2 >i,2 [d,2 <l,2 >h,3 ~CC_CV,3 ]i,3
ac|aS ~CC_VC,1 +^m|^m,2 <m,2 <^m,2 [m,2 ]u,2
ac|ak .,2
ad| ~CV_VC,1 >a,2 ~CC_VC,2 ]a,2 .,2
ad|aQ .,-1 [r,1
ad|ad <l,-2 ~CC_VV,-2 [r,-2 <al,-2 ~CV_VC,-1 l_i,-1 +l|r,-1 >a$,-1 l_a,-1 ]e,-1 ~CC_VC,1 ^_a,1 ~CC_CV,1 <s,1 ]o,1 ~C#_VC,2 +^|^,2 <^,2 [^,2 ]i,2 <h,2 m_i,2 >i$,2 [S,2 <m,3 [m,3 +mm|m,3 <mm,3
ad|ado .,-2 ~CC_CV,-2
ad|do <e,-3 >$,-2 [Q,-2 ]$,-1 >r,1 +^|^,1 [^,1 ~C#_VC,1 <^,1 >i,2 ]r,2
ae|e +ch|k,-2 s_n,-1 h_f,-1 >f,-1 >ff,-1 <s,1 ~VC_CV,1 e_n,1 >nu,1 <e,1 <he,1 +v|b,1 p_t,1 <sp,1 >th,1 +k|k,1 +^m|^m,1 <^m,1 >sa,1 ]f,1 <b,1 >s,1 ]$,1 ~CC_CV,1 v_r,1 <lv,1 r_u,1 ~CC_VC,1 +br|bur,1 <br,1 >u,1 >us,1 >v,1 ]Q,2 <v,2 +ck|k,2 <p,2 >rt,2 >t,2 <^s,2 [b,2 <m,2 [m,2 k_t,2 <^k,2 >tl,2 ~CC_CC,2 +c|k,2 c_l,2 +^ch|^S,2 g_l,2 <g,2 <^g,2 >ll,2 [g,2 <ik,2 ~CV_CC,2 >l,2 ]s,2 <c,2 <ck,2 .,3 [k,3 ]t,3 [S,3 >l$,3 <ic,3 >r,3 [^,3 k_l,3 ]r,4 <k,4
af|af <r,-3 [r,-3 ]u,-1 +h|,1 h_r,1 >r,1 >ra,1 >i,1 +^s|^S,2 >ir,2 h_i,2 +^sh|^S,2 <h,2 <sh,2 [S,2 ]a,3
ag|:g [i,1 <y,2 .,2 ~CC_VC,2 ]e,2 [u,2 >o,2 >o$,2 >e,2 ]a,2 ~VC_VC,3
ag|a: .,-2
ag|ag >a,-3 ]a,-3 [^,-2 >u,-2 .,-2 ~C#_VC,-1 +^|^,-1 <^,-1 [m,1 <m,1 ~CC_VC,1 <^m,2
ag|g [^,1 .,1
ah$|$ i_,1 ~VC_##,1 <i,1 [i,1 ~CC_##,1 y_,2 ~VV_##,2 <y,2 .,2
ah$|a$ i_,-3 <i,-3 ~VC_##,-3 [i,-2 .,-1 <ll,1 ~CC_##,1 +nn|n,1
ah|a: [m,-2 <m,-2 ~CC_CV,-2 <h,-1 .,-1 ~CC_C#,-1 ~CC_CC,-1 >e$,-1 +ll|Qr,-1 [e,1 d_l,1 <d,1 +st|sut,1 <t,1 <st,1 [t,2 [i,2
ais|e .,2 r_h,2 ~CV_CC,2 +r|r,2 <r,2 <ur,2 >h,2 >h$,2 [r,2
ai| +l|r,1 [r,1 ~CV_VC,2 ]u,2 <l,2 >n,2 [u,2 ~CV_CV,2 .,3
ai|ai +ch|h,-3 <ch,-3 >$,-3 ~CC_C#,-3 <g,-2 <^g,-2 +^g|^g,-2 ]t,-2 [t,-2 <j,-2 <^j,-2 ]$,-2 >l,-2 +^l|^r,-1 <^l,-1 [g,-1 [h,-1 ]n,-1 [n,-1 l_n,-1 ]m,-1 >o$,-1 ~CC_VV,-1 >y,-1 >ya,-1 >o,-1 ~CV_C#,-1 +^d|^d,1 <^d,1 ~CV_CV,1 >s$,1 +d|,1 <^h,1 +^b|^b,1 <^b,1 [b,1 <rd,1 <d,1 >d,1 <b,2 s_d,2 <s,2 <^s,2 +h|,2 h_s,2 +^n|^n,2 n_d,2 >du,2
ai|e ]a,-3 >s$,-3 ]:,-2 ~CV_CV,-2 <f,-2 <^f,-2 [f,-2 [t,-2 >re,-2 ]z,-2 <t,-2 <cl,-2 l_r,-2 [s,-2 <rd,-2 <c,-2 >g,-1 [j,-1 <j,-1 <or,-1 [i,1 >n$,1 <al,1 <k,1 ~CC_CV,1 g_s,1 +^g|^g,1 <^g,1 l_s,1 >n,1 [g,1 ~CC_C#,1 +^l|^r,1 <^l,1 o_l,1 ~VC_CC,1 <o,1 <no,1 [h,1 <s,1 >ll,2 <g,2 l_n,2 <ch,2 +h|,2 n_r,2 <z,2 d_c,2 >c,2 >ch,2 ]i,2 <h,2 +^c|^k,2 <^c,2 >d,2 >$,2 [:,2 +^r|^r,2 >t,2 b_l,2 ~CV_C#,2 <^r,2 m_r,2 >le,2 >ri,2 ]s,2 ~C#_CV,2 +^|^,2 <^,2 >se,3 [^,3 ]r,3 ]m,3 [n,3 ]N,3 +^d|^d,3 <^d,3 <n,3 ]n,3 +l|r,3 >m,3 ]S,3 ~CV_CC,3
ai|e: [r,-2 ~CC_CV,1 ]r,2 >l,2
ai|ei <b,-3 [b,-3 >$,-2 >l,-2 ]$,-2 ]N,-2 ]z,-2 +l|r,-1 <ll,-1 >ne,-1 d_s,-1 >n,-1 +^r|^r,1 <^r,1 ]m,1 <h,1 >m,1 <r,1 >r,1 <k,2 ]d,2 [k,2 h_t,2 <gh,2 ]t,2 >d$,2 <s,2 <^s,2 >d,3 ]S,3 ~CV_CV,3 +^k|^k,3 <^k,3
aj|ai >t,-2 ~CC_CV,-2 .,-2 ~CC_VC,-1 <m,2 <^m,2
akh|a .,1 ~CC_CV,1
ak|:k ~CC_VC,1
ak|ak >a,-2 ]i,1 >o,2 <b,2
ak|aku ~CV_CV,-1 [m,1 ]$,3 ~CC_VC,3
ale|ar ]i,1 [k,1 k_d,1 +^k|^k,1 <k,1 <^k,1 >d,1 >di,1 .,1 ~CC_CV,1
ale|re e_$,2 ~VC_C#,2 <e,2 <ve,2 [e,2 ]$,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 >$,2 .,3
ali|ar <s,2 ~CC_CV,2 ]u,2 .,2
ali|ri ]:,1 .,1
all|a >$,1 <c,1 <^c,1 ~CC_VC,2 ]:,2 .,2
all|ar +^|^,-2 <^,-2 ~C#_VV,-2 [y,-2 ^_a,-2 >ur,-2 ~C#_VC,-1 h_a,-1 w_o,-1 >oe,-1 ]u,-1 +^c|^ky,-1 >u,-1 [^,-1 c_u,-1 >ah,1 .,1 [b,1 o_i,1 ~VC_VC,1 <mo,1 >im,1 ]a,1 c_e,1 ~CC_VC,1 ]i,2 +g|,2 g_e,2 >e,2 ]o,2 b_a,2 +w|b,2 >ab,2 <o,2 +c|S,2 w_e,2 >ey,2 w_y,2 >y,2 >y$,2 [v,2 [f,2 >as,2 [S,2 <f,3 <^f,3 +^m|^m,3 <m,3 <^m,3 +^w|^v,3 [m,3
al|aro <c,1 >l,1 ]:,1 <b,1 +^b|^b,1 <^b,1 ]i,2 ]u,2 ~CC_CV,2 [b,2 ~CC_VC,3 .,3
al|aru >s,-3 >c,-3 ]S,-3 w_d,-2 ~CC_CC,-2 ]s,-2 ~C#_CC,-2 ~CV_CV,-2 ]k,-2 >da,-1 ^_s,-1 ]p,-1 <s,-1 ^_p,-1 >p,-1 >va,-1 ^_i,1 [t,1 <^v,1 +^v|^f,1 [k,1 >m,1 +w|b,1 ^_w,1 >w,1 >wi,1 d_m,1 >ma,1 <k,1 >$,1 <c,1 >vi,1 >le,1 ~CV_VC,1 >di,1 ^_v,2 w_z,2 <^k,2 ]:,2 b_b,2 >bo,2 <b,2 ]z,2 <^b,2 [b,2 +^b|^b,2 >l,2 >a,2 ]m,2 >e$,2 >e,2 >i,2 ]$,3 ~CC_VC,4
al|o: >l,-2 <s,-2 ]r,-1 .,1 ~CC_CV,1 <h,1 >a,1 >e,2 <^v,2 >$,2 ]$,2 <v,2 [r,2 ~CV_C#,2 ~CC_VC,2 +^|^,2 <^,2 >d,2 <^b,2 +^b|^b,2 >le,2 +^c|^k,2 [k,2 <c,2 <^c,2 c_l,2 <b,2 [^,2 [b,2
amb|a ~CC_VC,1 ~CC_VV,1 <r,1 [r,1 .,2
ami|mi .,2
am|N ~CV_C#,1 [o,2 ]$,2 >$,2 .,2
am|a <h,2 ~CC_C#,2 >$,2 ]:,2 [n,2 ]$,2 >i,2 ]i,2 ~CC_VV,2 ~CC_VC,2 .,3
am|aN [m,1 <h,1 <l,1 l_$,1 [r,2 ~CC_VC,2 >e,2 ~CC_C#,2 >$,2 ]$,2 .,2
am|am >ar,-2 ~CC_VV,-2 l_e,-2 >a,-2 <l,-2 >ot,-1 <c,-1 <^c,-1 >o,-1 <ch,-1 ~CV_VC,-1 +l|r,-1 <^r,1 +y|,1 <y,1 >es,1 h_i,1 >b,1 <g,2 >er,2 >r,2 >ro,2 >i$,2 <r,2 ]u,2
am|amu ~CC_CV,-3 >l,-3 ]r,-2 <k,-2 ~CV_C#,-2 .,-2 [k,-1 [r,-1 ]$,-1 [n,-1 >$,-1 <r,-1 <h,-1 [d,-1 +^k|^k,-1 <^k,-1 [S,1 +l|r,1 ]:,1 >a,1 ~CC_VC,2 l_e,2 >e,2
am|mu .,1
an$|$ ~CC_##,2 .,2
an$|aN$ +l|r,-2 [g,-2 <ti,-2 r_,-2 <r,-2 y_,-2 <y,-2 i_,-2 <i,-2 +m|:m,-2 ~VC_##,-2 [r,-1 b_,-1 <b,-1 <ab,-1 [i,-1 [m,1 <hm,1 [h,1 h_,1 <h,1 <ig,1 +h|m,1 g_,2 <g,2 +kh|h,2 <kh,2 f_,2 <f,2 <lf,2 <eh,2 +rm|rum,2 <rm,2 [o,2 +m|,3 +g|m,3 [n,3 [u,3
and|aN .,2 ]$,2 l_$,2 <l,2 >$,2
and|aNd >er,-2 <ol,-1 ~C#_VC,-1 ^_e,-1 <^v,-1 w_e,-1 <^w,-1 <r,1 >a$,1 [r,1 +^l|^r,1 <^l,1 >el,1 .,1 m_e,1 [s,1 [m,1 <m,1 >i$,1 ^_r,2 ~C#_CV,2 >re,2 ]o,2 <^m,2 +^m|^m,2 <h,2 >ra,2 ~CC_VV,2 ~CC_CV,2 >e$,2 >i,2 >r,3 ]i,3
ang|aN ~CC_CC,-2 ]C,-1 [m,1 .,1 l_d,2 >d,2 >do,2 ]d,2 <l,2 ~CC_CV,2 [r,2 +^l|^r,2 <^l,2
ano|n .,1
ano|no .,2
ant|aN s_$,-1 <s,-1 <ss,-1 [i,1 .,1 >e$,1 <i,2 <m,2 ~CV_VC,2 [m,2 [r,2 ~CC_VC,2 >e,2 [C,2 ]$,2
an| +t|to,1 +mm|m,1 <mm,1 <p,1 [p,1 <b,1 +m|mu,1 ]Q,1 i_a,1 +h|,1 m_e,1 <ik,1 >u$,1 <u,1 ~VC_C#,1 >de,1 <hm,1 [b,1 ~CV_C#,1 >el,1 ^_g,1 >c,1 >d$,1 <c,1 ^_d,1 >t$,1 <tr,1 >s$,1 ]s,1 h_$,1 +tr|to,1 <g,1 ]$,1 >i$,1 +l|ru,1 ]N,1 +se|ze,1 [e,1 <sh,1 j_i,1 >$,1 <e,1 [S,1 <di,1 >s,1 r_$,1 >a,2 ~CC_VV,2 ]n,2 [t,2 [o,2 >e$,2 m_$,2 e_n,2 <se,2 [j,2 ~CC_CC,2 [k,2 >dr,2 <h,2 [m,2 ]i,2 ]r,2 ~CV_CV,2 >te,2 ]k,2 +|:,2 <t,2 [:,2 ~CC_C#,2 ~CV_CC,2 l_t,2 ~C#_CC,2 [u,2 >u,2 ]:,2 <ch,2 [d,2 >ne,2 >a$,2 k_o,2 d_i,2 [N,2 <l,2 ]e,2 ]y,2 >d,2 >to,2 ]g,2 <ll,2 >e,2 <m,2 ^_t,2 >k,2 <k,2 ]u,2 [r,2 <j,2 ]d,2 ~CC_VC,2 <n,2 ~C#_CV,2 <r,2 ~CV_VC,2 .,2 +ri|ri,2 <ri,2 >n,2 [^,2 >i,2 >g,2 ~VC_VC,2 ]t,2 +^|^,2 <^,2 <d,2 ~CC_CV,2 [i,3 ]o,3 <i,3 >t,3 ]a,3 i_o,3 ~VC_CV,3 >o,3 >o$,3
an|N .,2
an|a:n <l,-2 >i$,-1 [i,-1 +li|ri,-1 +^m|^m,1 <^m,1 <j,1 >d,1 +|i,1 >$,2 i_$,2 ~VC_C#,2 [n,2 ]e,2 [k,2 +^j|^y,2 <h,2 >e,2 <^j,2 <r,2 ~CC_CV,3
an|aN +^ch|^S,-2 >ch,-2 >t$,-2 h_t,-2 ]g,-2 <ti,-2 +ti|C,-2 <bi,-2 ]C,-2 u_e,-2 <ou,-2 <ch,-2 ~VC_CC,-2 >t,-2 >d$,-2 [u,-1 r_k,-1 [n,-1 <u,-1 ~CC_CC,-1 <^r,-1 >ta,-1 ~VV_VC,-1 >to,-1 i_s,-1 <le,-1 s_t,-1 <e,-1 [s,-1 <ol,-1 <^d,-1 ~VC_CV,-1 +e|,-1 <n,-1 ]b,-1 >ga,-1 <ns,-1 >ko,1 <m,1 [d,1 ]k,1 >ce,1 <^l,1 >u,1 <k,1 <y,1 >th,1 +^ch|^k,1 h_u,1 >ut,1 [j,1 z_i,1 ~CV_VC,1 r_i,1 +h|,1 <uz,1 >is,1 i_a,1 [k,1 +s|,2 [o,2 ]j,2 ~CC_C#,2 ~VC_C#,2 t_c,2 >ne,2 >i,2 ~VC_VC,2 >te,2 <z,2 >i$,2 <ex,2 s_g,2 <st,2 +st|sut,2 h_d,2 <th,2 >a,2 >$,2 +i|,2 >a$,2 ~CC_VC,2 >dr,3 <^s,3 [^,3
an|aNs +ti|C,1 <ti,1 [C,1 <i,1 ]u,2 ]o,2 .,3
an|an >$,-3 ~VC_C#,-2 <r,-2 <h,-2 ~CC_C#,-2 >ia,-2 ]y,-2 [i,-1 <i,-1 [r,-1 >c,1 +d|do,1 [S,1 [j,1 d_i,1 [o,1 [u,2 +bl|bur,2 <l,2 <bl,2 <^s,2 >e,2 >d,2 ]e,2 i_a,2 >s,2 ~VC_VC,2 ~CC_CC,2 >a,2 >a$,2
an|ana ~CC_CC,1 >t,1 ~VC_C#,1 >s,1 <l,1 ~CC_C#,1 [^,1 [i,2 ~CC_CV,2 [r,2 h_$,2 +h|,2 [u,2 <h,2 .,2 ]$,3 ~CV_C#,3 >$,3
an|anu ~CC_CC,2 .,2
an|ni <i,1 ]$,1 >$,1 [u,2 .,2
an|raN >de,1 v_d,1 <v,1 <^v,1 ~VC_C#,1 >e,1 [:,1 ]d,1 >d,1 >$,1 [o,1 [i,2 [u,2 ~CC_CV,2 ]$,2 ]t,2 >t,2 .,3
an|ya ~CC_CV,2 .,2
ao|N [a,-2 .,-2 ~CV_C#,-2 >$,-2 ]$,-2 g_$,-1 <g,-1 <ag,-1 +g|,1
ap|ap ]a,-2 <r,-1 >i,1 [k,2
ar$|ru$ y_,1 <y,1 ~CV_##,2 [:,2 .,2
ard|a [i,-1 ~VC_VC,1 h_$,1 <w,1 ]t,1 <h,1 [v,1 +l|r,1 ]u,1 >a,2 ~CV_C#,2 ~CC_VC,2 <l,2 ~CC_C#,2 >$,2 .,2 ]$,2 ]i,2 ^_i,2 ~C#_VC,2 +^|^,2 <^,2 >it,2 [^,2 [r,2 >i,2
are|a l_n,1 <l,1 <cl,1 >n,1 >n$,1 [r,1 ]$,2 ~CV_CC,2 ~CC_CC,2 .,3
are|ar k_z,1 ~CV_CV,1 <k,1 <ak,1 >z,1 >zo,1 .,2
are|e .,3
ari|a <c,2 <^c,2 ~CC_CV,2 .,3
aro|ro [u,2 .,2
arr|a ]i,3 ~CC_VC,3 .,3 >i,3
arr|ar b_i,-2 >el,-2 +^d|^d,-2 [d,-2 ]i,-1 <d,-1 <^d,-1 [y,-1 >e$,-1 b_o,1 >o,1 +^c|^ky,1 <^c,1 ~CV_VC,1 >ot,1 [^,1 >a,2 [h,2 >en,2 <sh,2 [S,2 h_a,2 <oh,2 >am,2 h_i,2 ]a,2 +^h|^h,2 f_i,2 +^f|^f,2 <f,2 <^f,2 [f,2 [r,2 l_a,2 +^l|^r,2 <l,2 <^l,2 <^h,2 >a$,2 ]y,2 h_o,2 >ow,2 +h|,3 ]u,3 <h,3
ar| [N,1 +h|,1 >s,1 <m,1 <c,1 [m,1 >r,1 [:,1 >o$,1 ]s,1 ~VC_VC,1 [r,1 <w,1 >a,1 >el,1 +t|to,1 [Q,1 ]n,1 >d,1 [i,1 ]a,2 [b,2 >d$,2 [k,2 <t,2 <g,2 ]t,2 ~CC_VC,2 >$,2 <u,2 >o,2 ]r,2 ]e,2 ]$,2 [u,2 ]o,2 <b,2 <^b,2 >t,2 ~CC_CC,2 >i,2 [o,2 [^,2 <s,2 >n,2 ~CV_VC,2 +^|^,2 <^,2 <h,2 <d,2 >e,2 .,2 ~CC_CV,2 ]i,2 ]u,2 ~CC_VV,2 ~C#_CV,2
ar|: ]$,1 [u,1 >d,2 >d$,2 ~VC_CC,2 ]r,2 <e,2 .,2
ar|:r ]u,2 [u,2 ]i,2 ~CC_VC,3 .,3
ar|a: +r|r,-3 +^sh|^S,-3 m_c,-3 e_d,-2 ~VC_CV,-2 >sh,-2 +mm|m,-2 <mm,-2 >ra,-2 [o,-2 l_r,-2 <^l,-2 [s,-2 <re,-2 ]p,-2 s_d,-2 >ze,-2 >l,-2 >k,-2 >ge,-2 b_g,-2 [^,-2 >c,-2 +qu|k,-2 <qu,-2 +l|r,-1 >p,-1 <z,-1 >la,-1 h_p,-1 +^|^,-1 ]r,-1 <cc,-1 +^ch|^C,-1 >g,-1 ]S,-1 m_q,-1 >q,-1 >qu,-1 c_d,-1 +^h|^h,-1 [y,-1 ]s,-1 h_d,-1 ~VC_C#,-1 m_s,-1 ~VC_CC,-1 <i,-1 [i,-1 g_d,-1 ~C#_CC,-1 <u,1 ~CV_VV,1 <ir,1 ]$,1 >io,1 <^p,1 [t,1 <lt,1 p_r,1 >m,1 <t,1 <a,1 <ag,1 l_i,1 >mo,1 <v,1 m_i,1 >ga,1 h_i,1 m_t,1 <th,1 k_s,1 >sc,1 >dt,1 >in,1 >ri,1 >ti,1 >el,1 ~CC_VV,1 <ll,1 b_d,1 l_d,1 ~CV_VC,1 >me,1 n_d,1 +|r,2 c_i,2 <rv,2 >r,2 <id,2 >ta,2 <ou,2 >ro,2 >a$,2 >es,2 <d,2 >i$,2 b_r,2 [d,2 h_$,2 [e,2 +ll|y,2 <il,2 <lw,2 >to,2 <eb,2 l_e,2 >i,2 ~VC_VC,2 +st|sut,2 <st,2 >si,2 +t|t,2 +ch|k,2 +ou|,2 >y,2 <n,2 [n,2 +ll|r,2 ]u,2 <cl,2 >a,2 <lv,3 >e$,3 ~VV_C#,3 >zi,3 d_$,3 >e,3 ]y,3 [u,3 ~CC_VC,3
ar|a:r [k,-2 ]u,-1 >e,1 ]o,1 <h,2 <ch,2 >a,2 [r,2 ~CC_VC,2
ar|ar [r,-3 h_i,-2 ]y,-2 <l,-2 ~CC_VV,-2 >ot,-2 +ch|k,-2 [e,-2 b_i,-2 <il,-2 +^k|^k,-2 >u,-2 >l,-2 <^g,-2 >in,-2 <^k,-2 +^g|^g,-2 <w,-1 ~CV_VV,-1 ]u,-1 ~CC_VC,-1 k_a,-1 ]i,-1 +|e,-1 >y,-1 +^ch|^S,-1 <p,-1 [p,-1 <ch,-1 l_i,-1 <k,-1 [f,1 >b,1 >z,1 b_z,1 >zu,1 >ch,1 >th,1 +^h|^h,1 +h|,1 <^t,1 <^h,1 b_t,1 +^b|^b,1 >m,1 b_h,1 >di,1 [^,1 ]o,1 <e,2 >s,2 <f,2 m_c,2 >c,2 ~VC_VC,2 <rg,2 >n,2 +^d|^d,2 [h,2 >an,2 >at,2 >is,2 +qu|k,2 [v,2 m_g,2 ~VC_VV,2 >h,2 >ho,2 >g,2 u_i,2 <s,2 <^s,2 >i$,2 >d$,2 ]e,2 ~CC_CV,2 >t,3 [d,3 +^ch|^k,3 <qu,3 <u,3 ~CC_CC,3 >d,3
ar|ara >l,-2 ]o,-2 ~CC_VV,-1 >o,-1 [f,-1 >th,1 ]Q,1 [^,1 >b,1 >da,1 b_d,1 .,1 ~CC_VC,1 >t,1 ]s,1 h_d,1 ]d,2 >i,2 m_i,2 +^b|^b,2 <^b,2 ~CC_CC,2 <b,2 [b,2 ]y,2 <^h,2 +^h|^h,2 >d,2 ]k,2 <m,2 [m,2 [r,2 +^f|^f,2 <f,2 <^f,2 [h,2 +^m|^m,2 <^m,2 h_m,2 >m,2 ]m,2 <ch,2 >$,3 ~CC_CV,3 ]$,3
ar|aru <v,-3 ]S,-3 ~CV_CV,-2 ]r,-2 >s,-2 <m,-2 >l,-2 <i,-2 [v,-2 <^g,-2 +^g|^g,-2 <w,-2 [d,-2 <^w,-2 <d,-1 >i,-1 h_d,-1 [r,-1 ]T,-1 [m,-1 >z,-1 <t,-1 <z,-1 >c,-1 >bi,-1 b_t,1 [f,1 >t$,1 >th,1 >bo,1 >a$,1 h_t,1 >d$,2 >a,2 <c,2 <^c,2 <sh,2 ~CV_C#,2 [k,2 +h|,2 [s,2 ~CC_VC,2 ~VC_CC,3
ar|ra ~CC_CV,2 ]$,2 ]u,2 [u,2 >$,3 .,3
as$|su$ [u,1 y_,1 <y,1 i_,2 <i,2 [e,2 [i,2 ~CV_##,2 ~VC_##,2 .,3
ass|as c_i,1 <c,1 <^c,1 [k,1 >il,1 >i,2 >e,2 ~CC_VC,2
as|:s [u,2 ~CC_CV,2 >$,2 [i,2 .,2 ]u,2
as|a l_$,1 ~VC_VC,1 >e$,1 y_$,1 <y,1 <i,1 <ri,1 >i,2 ~CC_CC,2 ~CC_CV,2 <l,2 >e,2 ~VC_C#,2 [i,2 >$,2 ]$,2 ]:,2 ~CC_VC,2 [r,3 .,3
as|aQ [r,-2 .,-1 ]k,2
as|aS ]u,-2 ]i,3
as|aSi ~CC_CC,-1 +^m|^m,1 <^m,1 ]r,1 >a,1 ]a,2 [k,2 ]S,2 >se,2 <k,2 <^k,2 ]:,2 +^k|^k,2 ]o,2 >s,2 [r,2 ]e,2 >e,2 <c,2 <^c,2 <m,2 ~CC_CV,2 [y,2 .,2 [m,2 ~CC_VC,3
as|asu .,3
at$|$ i_,1 <i,1 <zi,1 o_,1 <o,1 <co,1 [a,1 y_,1 <y,1 <ny,1 m_,1 <m,1 <um,1 +um|mu,1 ~CC_##,1 a_,2 <a,2 <ma,2 <ir,2 r_,2 <r,2 [u,2 [o,2 [:,2 [i,2 ~VC_##,3 ~CV_##,3 .,3
at$|a$ .,1 ~VC_##,1
at$|to$ r_,1 <r,1 ~CC_##,1 ~CV_##,2 .,2 c_,2 <c,2 [i,3
at|:t [u,1 >o,1 ]o,1 .,1
at|Q .,3
at|at g_e,-1 <g,-1 <^g,-1 ]a,1 >a,1 <c,1 [^,1 ~CC_VC,2 <r,2 .,2 >i,2 >o,2 [k,2 ~CC_CV,2 ]i,2
at|ato ~CC_CV,-2 ]r,-2 [^,-2 [r,-1 >t,-1 <m,1 [k,1 .,1 >$,2 ~VC_C#,2 ]$,2 ]:,2 >e,2 u_$,3 <u,3 [u,3 ~CC_VC,3
au$|:$ [a,1 [i,2 e_,2 ~VC_##,2 <e,2 .,3
au|au +^l|^r,-2 <^l,-2 ]z,-2 ~CC_VC,-2 ]a,-1 [h,-1 <h,-1 <n,-1 >n,1 r_n,1 ]N,2 >$,2 +e|,2 <e,2 +br|bur,2 <br,2 ]$,2 +l|r,3 [b,4
au|o >t$,-2 ~CV_CC,-2 <v,-1 <p,1 <b,1 l_s,1 ~CC_CV,1 l_r,1 <re,1 +d|d,1 [d,2 >l,2 <t,2 [t,2 d_$,2 <d,2 <id,2 [b,2 [r,2 >d$,2 ~CV_C#,2 ]Q,2 >d,2 [s,2 >re,2 r_s,2 <^s,2 <s,2 >s,3 +^l|^r,3 <^l,3 ]r,3 >sc,3 <l,3 ~CC_CC,3 >r,3
au|o: ]$,-5 >d$,-4 [b,-4 +e|,-3 <e,-3 ~CV_CC,-3 e_$,-3 ~VC_C#,-3 ~VC_CC,-3 >lt,-2 >x,-2 >x$,-2 +l|r,-2 >$,-2 <ll,-2 l_r,-2 <l,-2 <b,-2 e_x,-2 >t,-2 +^ch|^S,-2 b_d,-2 >t$,-2 >re,-2 <be,-2 i_q,-2 <gi,-2 >q,-2 >qu,-2 [y,-1 [t,-1 [n,-1 <t,-1 <f,-1 l_d,-1 >d,-1 >ri,-1 >tr,-1 >r,-1 +^l|^r,-1 <^l,-1 p_l,1 ^_r,1 >ra,1 <cl,1 <^p,1 <^v,1 ~CC_CC,1 <^s,1 <h,1 >ca,2 ]g,2 >se,2 >le,2 c_t,2 <ic,2 >sc,2 <kr,2 ]a,2 +^h|^h,2 <^h,2 ]d,2 [h,2 ]C,2 >e,2 >er,2 >di,2 ]p,2 [k,2 [p,2 <ch,2 >n,2 +p|,2 <p,2 ~CC_VC,2 >k,2 r_z,2 >ze,2 ]e,2 h_d,2 >s,2 +tr|tor,2 <tr,2 <gr,2 +^ch|^k,3 >n$,3 >dh,3 ]N,3 <r,3
av| ~VC_VC,2 ]a,2 >a,2 ]e,2 >e,2 [r,2 ~CC_VC,3 .,3
av|a l_i,1 <l,1 ]u,1 ]i,1 ]r,2 p_l,2 ~CC_CV,2 >l,2 >la,2 >i,2 +^p|^p,2 <p,2 <^p,2 [p,2 .,2 ~CC_VC,2 [r,2
av|ab >a,1 [^,1 ~CC_VC,2 ]i,3 .,3
av|av <r,1 ]a,1 ~C#_VC,2 >a,2 >el,2 +^|^,2 <^,2 [^,3
av|b +^|^,1 <^,1 .,2 [^,2
av|v ]i,-2 >el,1 ^_e,2 >e,2 ]e,2
aw|o >$,-2 [r,-2 +l|r,-2 ~CC_C#,-1 <r,-1 ]$,1 h_n,1 >n,1 +h|,1 <sh,1 h_l,2 <ch,2 >la,2 ]r,2 >l,2 <h,2 ~CC_CV,2
aw|o: <l,-3 ~CC_VC,-2 ]$,-2 <s,-2 .,-2 [h,-1 ]k,-1 [r,-1 >n,1 ~CC_CV,1 >a,1 r_a,1 <r,1 >i,2 [k,2 +^r|^r,2 <^r,2 <ch,2 h_l,2 >la,2 >l,2 ]r,2 ]n,2
ay$|$ w_,1 <w,1 <aw,1 +d|do,1 <ad,1 [u,2 ~CV_##,2 [:,2 d_,2 <d,2 ~CC_##,2 [o,2 .,2
ay$|i$ <nd,1 d_,1 <d,1 [d,1 .,2 +l|r,2 ~CC_##,3 <ll,3 l_,3 <l,3 [r,3
ay|ai [k,-2 ]$,-1 [w,-1 >$,-1 ]y,-1 <l,-1 ~CC_C#,-1 >s,-1 >s$,-1 [n,1 m_r,1 <m,1 >r,1 >r$,1 [m,1 <n,1 [h,1 l_d,2 +bl|bur,2 <bl,2 >d,2 >de,2 <^n,2 <h,2 ]m,2 ~CC_CV,3 <d,3 [^,3 ]a,3
ay|ay ]a,-2
ay|e ]:,-1 l_$,1 <l,1 <ll,1 .,1 >a,2 ~CC_VC,2 [r,2 ]$,3
ay|ei d_$,-3 <l,-3 ~CC_C#,-3 [d,-2 ]$,-2 <d,-2 >$,-2 [r,-2 <m,-2 [m,-2 <s,-2 <^s,-2 [s,-1 >l,-1 <n,-1 >er,-1 [n,-1 ~CC_CV,-1 +^h|^h,1 <^h,1 >th,1 +|w,1 ~CV_VC,1 <b,1 >a,2 [h,2 <h,2 ]t,3 +^|^,3 [^,3 <^,3
az|aj ~CC_VC,-2 >a,1
az|az ~CC_VC,-2 >u,-2 .,-2 ]u,-1
a| e_t,-3 +e|e,-2 <rd,-2 >th,-2 e_r,-2 >rd,-2 l_i,-2 a_$,-2 [e,-2 d_i,-2 <e,-2 >a,-2 +y|,-2 +gr|gur,-2 >ga,-2 >la,-2 <he,-2 [d,-2 <rg,-1 <ga,-1 y_l,-1 >re,-1 <gr,-1 +l|r,-1 ~VC_CC,-1 <le,-1 +^k|^k,-1 <^k,-1 <in,-1 >ar,-1 >du,-1 ]a,-1 <am,1 ^_u,1 r_s,1 +ll|r,1 <zh,1 >x,1 ]C,1 m_$,1 <^v,1 u_r,1 s_m,1 ^_t,1 >no,1 >bl,1 +l|,1 m_y,1 +i|e,1 >ns,1 +i|i,1 +r|:ru,1 +cl|kur,1 [r,1 >tt,1 <ic,1 >k$,1 <n,1 ^_k,1 l_d,1 ]p,1 <t,1 ]i,1 g_n,1 >di,1 +^me|^me,1 >ss,1 <oh,1 +r|:,1 ]t,1 +w|u,1 +ell|er,1 <ah,1 >to,1 l_n,1 ]T,1 ]o,1 >be,1 <cl,1 >s$,1 <nt,1 <ow,1 >io,1 ]$,1 +v|bu,1 >ke,1 k_o,1 >or,1 >y,1 <ev,1 ^_n,1 z_$,1 i_s,1 <ni,1 s_c,1 +br|bur,1 <br,1 <me,1 >us,1 <et,1 ]d,1 +kh|ku,1 >v,1 +^pa|^pa,1 <pa,1 >sh,1 .,1 <on,1 >va,1 >ya,1 +ou|u,1 <w,1 >d,1 >it,1 <^h,1 <rn,1 >r$,1 >ud,1 c_$,1 +i|o,1 <ou,1 <kh,1 <yn,1 t_i,1 <os,1 y_k,1 >um,1 +d|to,1 h_r,1 n_s,1 <g,1 <ly,1 >co,1 d_$,2 <xi,2 ^_c,2 k_i,2 ~CV_C#,2 +z|zu,2 ~C#_VC,2 +on|oN,2 ~VC_C#,2 >nn,2 i_n,2 ~CC_VV,2 <sh,2 +^sh|^S,2 <l,2 >ma,2 ~VV_CC,2 e_n,2 +^s|^S,2 ~VV_C#,2 +g|,2 g_r,2 +h|,2 +er|a:,2 e_u,2 +ti|ti,2 +^g|^g,2 <si,2 <vi,2 <c,2 <^g,2 <rp,2 ~CV_CC,2 >$,2 l_h,2 l_$,2 t_$,2 >n$,2 >ri,2 <ad,2 <ed,2 r_l,2 +p|pu,2 +in|iN,2 <tr,2 h_$,2 +i|ai,2 +s|su,2 >ut,2 ~CC_CC,2 [C,2 p_u,2 +^p|^p,2 <^p,2 m_i,2 >p,2 +ab|abu,2 >ul,2 >lb,2 <f,2 ]N,2 >ve,2 >rr,2 <ov,2 <kr,2 +ch|k,2 h_u,2 +st|sut,2 <st,2 s_i,2 l_s,2 >f,2 ]s,2 +tr|tor,2 >ne,2 ~C#_CV,2 <il,2 >mi,2 +^s|^Su,2 >da,2 i_h,2 r_$,2 e_d,2 <bl,2 +il|iru,2 +n|n,2 +^d|^d,2 n_y,2 r_u,2 +ov|ofu,2 <^d,2 r_h,2 >ur,2 >l$,2 >za,2 >k,2 <hi,2 i_r,2 ^_s,2 u_$,2 ~CV_VC,2 w_n,2 <ci,2 <z,2 y_n,2 [^,2 p_$,2 +j|i,2 +e|,2 +ci|Ci,2 +^b|^b,2 <ti,2 <ch,2 ^_r,2 >do,2 >u$,2 ^_d,2 <r,2 <er,2 +^|^,2 <^,2 <h,2 >de,2 ^_m,2 +^l|^r,2 <^l,2 [b,2 y_$,2 s_n,2 >nt,2 [p,2 ~CV_CV,2 <ab,2 <s,2 ]k,2 e_s,2 <j,2 >ni,2 >o,2 <m,2 >i$,2 <^b,2 >ko,2 ^_g,2 ]f,2 <ri,2 +y|i,2 r_d,2 >ro,2 r_i,2 <^e,2 >z,2 <v,2 >st,2 <u,2 >c,2 >ye,2 <ag,2 >ra,2 r_t,2 ~CC_C#,2 [S,2 r_o,2 >ti,2 v_$,2 +^r|^r,2 <ar,2 >ch,2 s_t,2 >bi,2 h_i,2 <or,2 s_$,2 +al|aru,2 <en,2 ]h,2 +ar|a:,2 >he,2 l_m,2 [n,2 +r|r,2 +r|ru,2 <^r,2 >il,2 l_u,2 <zi,2 +an|aN,2 >na,2 >ng,2 +ri|ri,2 <b,2 <p,2 ~C#_CC,2 [:,2 [u,2 <an,2 [t,2 +^s|^su,2 ^_b,2 [Q,2 [m,2 +^m|^m,2 <^m,2 >s,2 ]b,2 <un,2 >n,2 >ge,2 +t|Qto,2 >se,2 >u,3 ~VC_VC,3 <bi,3 l_y,3 >o$,3 ~CC_CV,3 ]n,3 [i,3 ^_v,3 <^s,3 <al,3 +li|ri,3 >b,3 i_$,3 ]u,3 ]j,3 >j,3 <li,3 <i,3
a|: <a,-4 a_r,-3 >t,-3 +e|e,-2 [a,-2 ~VV_CV,-2 <ro,-2 >m,-2 ]m,-2 ]s,-2 ]t,-2 <o,-2 ~VV_CC,-1 h_f,1 ]S,1 >ne,1 <n,1 >f,1 >se,1 +d|,1 <sh,1 ]f,1 <g,1 ~CC_C#,1 <u,1 ]$,1 <li,1 ~CC_VC,1 >i,1 y_$,1 h_$,1 +r|ru,1 >g,1 <^r,1 <oh,1 r_c,1 <l,1 <m,1 <d,2 >ll,2 ~VC_C#,2 h_n,2 >l$,2 >lo,2 +ri|ri,2 <tr,2 +tr|to,2 >$,2 <r,2 i_s,2 <zi,2 ~CV_C#,2 ~CV_CV,2 <^y,2 +ci|Si,2 <ci,2 v_l,2 <s,2 e_l,2 >le,2 >na,2 +h|,2 <se,2 b_l,2 >c,2 >ch,2 ]i,2 +ti|ti,2 >nn,2 <ly,2 <ti,2 ]N,2 <ri,2 ~CC_CV,2 <v,2 +v|bu,2 ~CC_CC,2 h_r,2 ]k,2 ~CV_CC,2 <b,2 <bi,2 ]z,2 <h,2 [u,2 +^b|^bu,2 <^b,2 <hi,2 +i|i,2 e_n,2 i_n,3 i_$,3 <y,3 >n,3 +y|i,3 ]n,3 >l,3 >n$,3 [i,3 <i,3
a|N .,1
a|Q <e,-1 ]T,1 ~CC_CV,1 ~CC_CC,1 .,2 ~VC_CV,2 <i,2 [i,2 [u,2
a|T .,1
a|a +ch|S,-3 >ti,-3 <kh,-3 +kh|h,-3 <zz,-3 <a,-3 +ri|ri,-2 +^sh|^S,-2 <x,-2 >ra,-2 c_t,-2 +nn|n,-2 v_$,-2 l_v,-2 <ck,-2 l_r,-2 +i|ai,-2 +cl|kur,-2 >a$,-2 <nn,-2 <nd,-2 >n$,-2 <sh,-2 h_i,-2 >no,-2 <vi,-2 +ov|ow,-2 l_s,-2 h_r,-2 x_s,-2 h_f,-2 <er,-2 m_r,-2 >a,-2 +gh|g,-2 >l$,-2 n_l,-2 <q,-2 a_r,-2 z_r,-2 <hm,-2 [S,-2 l_t,-2 <cl,-2 ]C,-2 >f,-2 b_$,-1 <ry,-1 d_l,-1 +kl|kur,-1 +th|s,-1 <ni,-1 h_n,-1 <gi,-1 s_d,-1 ]w,-1 +ff|f,-1 <ff,-1 +rr|r,-1 h_l,-1 >k$,-1 h_t,-1 ]v,-1 [i,-1 +ck|k,-1 <nc,-1 <kl,-1 <tt,-1 >in,-1 l_c,-1 <ov,-1 i_s,-1 b_r,-1 [w,-1 +^ch|^k,-1 e_e,-1 h_s,-1 >tk,-1 y_n,-1 m_d,-1 >nu,-1 r_e,-1 >eu,-1 <di,-1 <rz,-1 ]a,-1 >et,-1 <rr,-1 +bl|bur,-1 <bh,-1 <ci,-1 >se,-1 >mp,-1 >q,-1 >qu,-1 <h,-1 <ne,-1 <i,-1 <gh,-1 +tr|tor,-1 ~VV_C#,1 >$,1 <te,1 w_y,1 <ab,1 b_l,1 [j,1 >hi,1 >ns,1 <ag,1 r_c,1 ]y,1 +gli|r,1 >na,1 n_s,1 <^n,1 s_m,1 >un,1 <u,1 <ac,1 <on,1 <d,1 c_n,1 <ec,1 b_n,1 g_n,1 +^k|^g,1 +|k,1 <ge,1 <in,1 >nd,1 >wl,1 +^s|^,1 w_m,1 >b,1 <il,1 +il|iy,1 ]o,1 <aj,1 c_$,1 ~CC_C#,1 +ch|h,1 <am,1 l_k,1 <ty,1 e_l,1 +h|,1 +yt|t,1 <yt,1 <id,1 ~C#_CC,1 e_c,1 >ci,1 j_$,1 >i$,1 ~CV_CV,1 <^g,1 <v,1 w_n,1 <or,1 +rn|:n,1 +e|i,1 d_i,1 e_$,1 +gh|,1 +t|,1 <az,1 <ow,1 [t,1 >nn,1 <ed,1 +m|,1 >y$,1 s_u,1 <t,1 <al,1 >x$,1 k_l,1 >ld,1 <as,1 +l|,1 c_v,1 ~VC_C#,1 <aw,1 +ch|,1 >ki,1 >ir,1 z_$,1 r_u,1 <bi,1 >dr,1 o_i,1 <no,1 +l|ru,1 ^_n,1 <ur,1 +d|t,2 ~CC_VC,2 >ut,2 b_g,2 +|u,2 +j|h,2 +|i,2 i_$,2 h_p,2 >lt,2 t_c,2 [v,2 <ng,2 +w|v,2 >lo,2 g_r,2 <gn,2 <be,2 <s,2 +s|T,2 u_d,2 +ll|y,2 d_n,2 >ux,2 +th|z,2 m_n,2 <^r,2 +^k|^ky,2 +^z|^C,2 >e,2 r_i,2 +|e,2 >nk,2 +on|,2 +st|sut,2 w_t,2 <st,2 >k,2 <um,2 m_g,2 +v|f,2 +^h|^f,2 h_v,2 +k|,2 d_$,2 >o,2 >hr,2 z_h,2 c_l,2 >ck,2 e_u,2 l_$,2 t_$,2 <k,2 s_$,2 n_$,2 +e|,2 v_s,2 <w,2 +^w|^v,2 +em|,2 c_e,2 <oh,2 [p,2 +o|,2 +p|,2 <ic,2 w_l,2 ]i,2 <es,2 +es|,2 <g,2 ]e,2 +^c|^ku,2 +g|,2 <ve,2 g_$,2 >y,2 <em,2 h_b,2 >vo,2 <rd,2 <p,2 <ir,2 [f,2 <^l,2 <^d,2 <^p,2 t_s,2 n_n,2 <ay,2 ~CV_CC,2 +s|,2 +r|,2 <eg,2 <gu,2 <rn,2 +ill|ir,2 <^w,2 +s|j,2 +qu|k,2 >u,2 +n|,2 <j,2 p_n,2 m_$,2 >r$,2 [u,2 +c|S,2 p_$,2 <av,2 ~CV_VC,2 v_r,2 <ny,2 <^h,2 +w|b,2 l_i,2 d_r,2 e_v,2 +ch|k,2 <qu,2 j_n,2 +d|,2 >ge,2 <at,2 f_r,2 +^s|^S,2 v_l,2 <^m,2 s_c,2 <rb,2 >ud,2 <je,2 h_$,2 b_t,2 <re,2 ~C#_CV,2 >il,2 +c|,2 ]h,3 <os,3 >x,3 ]z,3 ]u,3 +e|e,3 t_n,3 <^z,3 +^v|^f,3 [o,3 l_u,3 >kh,3 >el,3 u_n,3 +^k|^ku,3 k_t,3 <^,3 >ne,3 <^s,3 v_n,3 [^,3 <^j,3 <^v,3 e_r,3 <^k,3 <o,4 h_e,4
a|a: .,-4
a|aQ +br|bur,-2 <br,-2 <r,-2 ]k,-2 ]T,-2 ~CC_CC,-1 >k,-1 ]f,1 ]b,1 ]t,1 ~CV_CV,1 ~CC_C#,1 >b,1 <h,2 >ri,2 >$,2 ]s,2 ~C#_CV,2 <e,2 >ch,2 <d,2 ~VC_CV,2 +bl|bur,2 <bl,2 ~VC_CC,2 ]r,2 >r,2 >ba,2 ~CC_CV,2 +^b|^b,3 <^b,3 <b,3 [b,3
a|ak .,1
a|e >re,-3 ]a,-3 ~CV_VC,-2 <en,-2 <pl,-2 <tt,-2 k_s,-2 >se,-2 +v|:v,-2 d_h,-2 >hl,-2 >ro,-2 +rr|r,-1 b_c,-1 +bb|b,-1 <bb,-1 <th,-1 >nc,-1 v_l,-1 h_n,-1 >ck,-1 +^j|^j,-1 t_l,-1 +^k|^k,-1 s_l,-1 <^j,-1 [h,1 >mi,1 >rl,1 +s|s,1 p_l,1 <ig,1 b_$,1 >r$,1 [k,1 <^p,1 >l,1 j_n,1 <h,1 [r,1 +v|v,1 r_t,1 s_r,1 ]N,1 [:,1 <s,1 +ill|ir,1 >t$,1 s_$,1 g_n,1 >k,1 <ss,1 <ns,1 .,1 [p,1 >va,1 +li|ri,1 <v,1 s_c,1 <p,1 >to,1 ~C#_CV,1 +s|z,1 ~C#_CC,1 g_l,1 i_s,1 ]$,1 +g|:g,1 r_d,1 <on,1 >ni,1 +t|t,1 +y|i,1 [m,1 p_n,1 +^|^,1 <^,1 >ng,1 >ch,1 +th|s,1 >p,1 +^v|^b,1 [f,1 h_$,1 h_r,1 >n,1 >u,1 <qu,1 [^,1 ]p,1 <nn,1 i_$,1 +^g|^g,1 <^g,1 >nn,1 +tr|tor,1 <tr,1 <g,2 >rg,2 n_s,2 >o,2 c_r,2 >rv,2 ^_r,2 >ry,2 +m|m,2 ]u,2 >d$,2 <z,2 ^_v,2 >ve,2 +i|,2 +gr|gur,2 <gr,2 <os,2 >lc,2 v_r,2 s_n,2 <^d,2 ]C,2 v_s,2 h_f,2 ^_l,2 +^d|^d,2 +all|ar,2 ]t,2 m_n,2 [g,2 <rd,2 l_n,2 v_$,2 v_n,2 <at,2 >st,2 >ne,2 ]g,2 <ch,2 <av,2 >s,2 >gn,2 >ss,2 [o,2 <m,2 n_$,2 ~CC_C#,2 <r,2 +br|bur,2 <br,2 ~VC_CV,2 <rn,2 ]r,2 ~CV_CC,2 ]f,2 +^t|^t,2 b_l,2 <d,2 +^s|^s,2 <^s,2 ]v,2 <^t,2 <an,2 d_l,2 c_l,2 m_l,2 >la,2 [i,2 <i,2 ~CC_CC,2 >nt,2 <li,2 ~CV_C#,2 <c,2 <sh,2 m_d,2 ]b,2 >$,2 ~VC_C#,2 d_$,2 [d,2 >nd,2 ^_m,2 <o,2 n_l,2 +qu|k,2 h_l,2 ^_n,2 ]n,2 [s,2 >s$,2 ]k,2 +h|,2 p_s,2 >v,2 >me,2 <u,2 +st|sut,2 <st,2 >rs,2 >m,2 +^c|^k,2 ~VC_CC,2 [u,2 >b,2 <^c,2 [S,2 +^v|^v,2 b_r,2 ]s,2 <y,2 +^m|^m,2 <^m,2 >rt,2 >na,2 ~CC_VC,2 <ll,2 >l$,3 ]S,3 >ri,3 ]m,3 +^r|^r,3 <^r,3 >cc,3 >rr,3 r_c,3 <^v,3 >ra,3 ]i,3
a|e: >se,-3 >y,-3 [k,-2 [g,-2 >le,-2 ~CC_CV,-2 ]g,-2 ]$,-2 <or,-2 <g,-2 >re,-2 ]s,-2 <y,-2 c_l,-2 +^k|^k,-2 <^k,-2 <c,-2 c_s,-2 >k,-1 ]k,-1 >s,-1 +r|r,-1 ~VC_CC,-1 >g,-1 <^g,-1 ~VC_CV,-1 [s,-1 <k,-1 +^sh|^S,1 >li,1 h_l,1 >no,1 >s$,1 >r,1 <ll,1 >l,1 v_n,1 ]r,1 >m$,1 +b|b,1 r_n,1 <n,1 >d,1 n_$,1 <an,1 +^|^,1 <al,1 l_$,1 <sh,1 [n,1 <h,2 h_n,2 >ni,2 ~C#_CC,2 >r$,2 b_l,2 <^,2 s_n,2 ^_l,2 [h,2 >nn,2 <^v,2 <^h,2 l_n,2 +h|,2 [^,2 i_$,2 ~VC_C#,2 +^d|^d,2 <^d,2 >l$,2 j_m,2 <j,2 <^j,2 ]f,2 <m,2 [m,2 +rr|r,2 <rr,2 +v|v,2 ]i,2 ]v,2 <i,2 <^m,2 >f,2 [S,2 +^m|^m,2 >v,2 +^l|^r,2 <^l,2 ]T,2 +^z|^z,2 ]n,2 >u,2 >th,3 ~CV_CC,3 >n,3 <uv,3 ]z,3 >ll,3 b_r,3 <b,3 [b,3 <^z,3 v_l,3 +^b|^b,3 <^b,3 <v,3 [v,3 ~CC_CC,4
a|ei >ne,-4 >se,-3 ]v,-3 >te,-3 ~C#_CV,-3 +^|^,-3 <^,-3 >ke,-3 [o,-2 >de,-2 >v,-2 +^d|^d,-2 ~CC_CV,-2 <ev,-2 >ge,-2 b_s,-2 <^d,-2 [z,-2 +^c|^k,-2 <d,-2 >th,-2 >so,-2 >no,-2 ]z,-2 >li,-2 r_c,-2 +fr|fur,-2 <fr,-2 <^c,-2 [v,-1 r_n,-1 <c,-1 >g,-1 ]p,-1 ~C#_CC,-1 >e,-1 ]j,-1 +^h|^h,-1 [g,-1 l_k,-1 <ug,-1 k_n,-1 +v|v,-1 h_m,-1 h_s,-1 <an,1 +t|,1 ]T,1 ]y,1 h_n,1 >sr,1 g_r,1 >h,1 +k|,1 <gr,1 +gr|gur,1 [b,1 >ce,1 +r|,1 l_$,1 >nc,1 >nd,1 +d|,1 >mi,1 <a,1 w_l,1 +r|r,1 <j,1 m_h,1 r_t,1 >ci,1 ]w,1 h_r,1 ~VC_C#,1 >ko,1 <ll,1 >ro,1 +l|,1 <^j,1 +^w|^w,1 <ol,1 <in,1 r_g,1 <^p,1 >ri,1 n_$,1 h_l,1 >m$,2 >sc,2 +^l|^r,2 [t,2 +bl|bur,2 <bl,2 <s,2 b_r,2 <^w,2 <ur,2 <i,2 >i,2 +n|n,2 <nd,2 >ss,2 +br|bur,2 <br,2 ]u,2 >rd,2 t_m,2 >ck,2 <t,2 <y,2 d_$,2 h_k,2 >ud,2 l_v,2 >nt,2 +w|w,2 >ba,2 h_h,2 <^l,2 >d$,2 +g|h,2 v_$,2 >lo,2 +^t|^t,2 <^t,2 [n,2 [y,2 [s,2 <rm,2 +l|r,2 +b|b,2 ]b,2 [j,2 >bb,2 <w,2 t_n,2 +^kh|^k,2 <kh,2 >na,2 +^sh|^S,2 k_t,2 ^_b,2 >u,2 <l,2 <ab,2 >ta,2 <e,2 r_b,2 >b,2 >ma,2 <n,2 l_l,2 l_r,2 [w,2 ~CV_C#,2 m_d,2 <sh,2 >ll,2 +g|,2 [S,2 >le,2 >da,2 +^v|^b,2 >x,2 m_n,2 s_l,2 >r$,2 <u,2 >l$,2 >rr,2 ]r,3 >n$,3 >tt,3 +m|m,3 ]$,3 >s$,3 >sh,3 >$,3 +^s|^s,3 <^s,3 l_s,3 ~CC_CC,3 ~CC_C#,3 +h|,3 >l,3 >c$,3 >t$,3 ~VC_CC,3 >r,3 ~CV_CC,3
a|i +e|,-2 ]k,-2 ^_n,-2 i_$,1 <a,1 <i,1 ~C#_CC,1 l_i,1 +gr|gur,1 <gr,1 d_r,1 f_r,1 >sa,1 >nn,1 >va,1 v_$,1 >tr,1 r_$,1 <pl,1 >ry,1 +pl|pur,1 r_s,1 h_m,1 +ll|r,1 +^ch|^S,1 m_c,1 <tt,1 m_h,1 >ka,1 >ga,1 +tt|t,1 l_b,1 >do,1 r_g,1 +z|j,1 >ck,1 +ol|or,1 ]:,1 >gg,1 >ff,1 +^h|^h,1 <rd,1 <^t,1 l_k,1 ]e,1 [a,1 g_r,1 >i,1 s_l,1 >ns,1 m_t,1 c_c,1 r_m,1 +tr|tor,1 >ha,1 ]h,1 <tr,1 t_m,1 <nz,1 +br|bur,1 <br,1 <et,1 +^t|^t,1 >da,1 <he,1 +h|,1 h_n,1 <av,1 <ul,1 m_r,1 +^v|^v,1 <^v,1 >tt,1 +r|r,1 v_r,1 <re,1 +rr|r,1 >fi,1 ]f,1 s_$,1 <nk,1 b_$,1 >na,1 >a,1 ]d,1 w_t,1 >ba,1 +sch|S,1 <le,1 >lo,1 >rr,1 >mb,2 <^z,2 >n,2 >be,2 <nt,2 +^d|^d,2 <an,2 >la,2 z_r,2 +^b|^b,2 <en,2 +l|r,2 >de,2 >ro,2 <rn,2 r_d,2 e_r,2 >ve,2 >se,2 c_r,2 g_n,2 [g,2 >ug,2 >h$,2 l_n,2 m_l,2 r_v,2 e_$,2 +nn|n,2 <nn,2 z_$,2 >t$,2 ~CV_C#,2 +t|t,2 +^p|^p,2 <^p,2 ]o,2 +^k|^k,2 <^k,2 [o,2 r_n,2 >d$,2 >l$,2 <^d,2 >s,2 >s$,2 <rr,2 +^ch|^C,2 ]s,2 <t,2 >rz,2 >ni,2 r_c,2 <^h,2 m_n,2 r_t,2 l_m,2 ~CV_CV,2 <gl,2 [t,2 >lu,2 +all|ar,2 [h,2 b_r,2 ]a,2 <ol,2 ]z,2 ~CV_VC,2 +^l|^r,2 <^l,2 >n$,2 [v,2 l_$,2 >nc,2 <b,2 <ch,2 h_f,2 >nd,2 >ra,2 <sm,2 ~CV_CC,2 +n|n,2 <l,2 c_l,2 <ev,2 ]S,2 >h,2 <g,2 +e|e,2 >u,2 >m$,2 v_n,2 <w,2 <sh,2 <ng,2 [b,2 ]N,2 >to,2 <^b,2 <m,2 <^w,2 +^s|^S,2 .,2 +^w|^w,2 <h,2 k_$,2 <ll,2 [r,2 <e,2 <sk,2 +sk|suk,2 +^sh|^S,2 f_n,2 [w,2 l_s,2 ]b,2 [m,2 <c,2 [S,2 ^_l,2 >d,2 <^c,2 +^c|^k,2 ~CC_CC,2 >rt,2 >g,2 +^j|^j,2 <v,2 ]Q,2 <nd,2 <s,2 [n,2 >f,2 ]n,2 <^s,2 e_t,2 <k,2 h_r,2 <n,2 >$,2 <u,2 ]$,2 <ar,2 <r,2 >m,2 +^r|^r,3 +ar|ar,3 +^m|^m,3 <^m,3 >li,3 >b,3 <^r,3 ]m,3 <d,3 ]y,3 ~CC_C#,3 n_$,3 >r$,3 >v,3 <^j,3 ~CC_CV,3 [d,3 >rn,3 >r,3 >t,3 ~VC_C#,3 +^f|^f,3 <^f,3 <f,3 d_$,3 [k,3 ]t,3 ]r,3 [f,3 <j,3 [j,3 ]g,3 ~VC_CV,3 >l,3 [e,4
a|n .,1
a|o >a,-3 r_u,-2 >w,-2 >u,-2 h_l,-2 b_$,-2 >sa,-2 ~CV_VC,-2 <qu,-2 +m|m,-1 ]u,-1 ]v,-1 <th,-1 >do,-1 >la,-1 +^j|^j,-1 <^j,-1 u_r,-1 >ch,-1 >va,-1 <j,-1 >wa,-1 n_l,1 ]z,1 h_m,1 +^kh|^k,1 s_m,1 >it,1 [k,1 >nt,1 <k,1 >l,1 r_c,1 +t|,1 +br|bur,1 <br,1 r_m,1 >z,1 <z,1 k_l,1 [u,1 t_h,1 >ro,1 +li|ri,1 <rl,1 s_l,1 <li,1 p_r,1 +v|b,1 w_i,1 >no,1 <st,1 [v,1 <in,1 >nn,1 >be,1 >u$,1 h_y,1 r_d,1 ]y,1 >hl,1 ^_d,1 +y|i,1 <at,1 >hm,1 >id,1 n_t,1 ]p,1 >se,1 >to,1 <w,1 <^w,1 l_v,1 l_m,1 h_n,2 >bi,2 [S,2 <nd,2 +i|,2 r_b,2 >sh,2 [z,2 <al,2 >ni,2 <^y,2 [b,2 ]Q,2 l_t,2 >ly,2 >ve,2 g_r,2 >ng,2 +nd|Nd,2 ~CC_VV,2 ]S,2 >n$,2 e_$,2 >ss,2 l_c,2 <ch,2 ~CC_CC,2 +^k|^k,2 l_$,2 <^k,2 >s,2 v_l,2 s_n,2 +^ch|^k,2 +h|,2 l_r,2 g_l,2 .,2 l_s,2 +tt|Qt,2 >th,2 >k$,2 <ul,2 c_r,2 <tt,2 <ll,2 <lm,2 +^p|^p,2 <^p,2 [f,2 ]r,2 +^d|^d,2 <^d,2 >ns,2 +g|g,2 <p,2 +^f|^f,2 <^f,2 <r,2 >g,2 ]g,2 >ra,2 <rt,2 r_$,2 ~CC_C#,2 >rd,2 <f,2 <ar,2 m_r,2 <rd,2 +^c|^k,2 <^c,2 >ke,2 >lo,2 >ck,2 >r,2 b_l,2 <re,2 >h,2 ]a,2 >li,2 [p,2 <v,2 >lv,2 +i|i,2 <an,2 r_t,2 >t$,2 <or,2 n_$,2 k_$,2 <ol,2 >rt,2 >rr,2 <nk,2 ]N,2 [y,2 c_l,2 ]t,2 >k,2 d_l,2 >re,2 ~CV_CV,2 >y,2 ~CC_CV,2 i_n,2 +nk|Nk,2 >m,2 <kh,2 h_r,2 +t|t,2 d_$,2 <c,2 >s$,2 +n|n,2 +^ch|^S,2 >j,2 +^n|^n,2 <^n,2 r_n,2 l_n,2 <y,2 <^t,2 >le,2 >i,2 <ri,3 >n,3 +ri|ri,3 ]$,3 ]m,3 ~CV_CC,3 +nt|Nt,3 <nt,3 b_r,3 +^t|^t,3 >p,3 >$,3 ]k,3 +r|r,3 [t,3 >na,3 <t,3 d_n,3 t_$,3 ~VC_C#,3 ]b,3 i_$,3 +gr|gur,3 <gr,3 >nc,3 [r,3 >b,3 [n,3 +l|r,3 >tt,3 ~CV_C#,3 <n,3 <^b,3 m_l,3 +^b|^b,3 >e,3 <d,3 +e|,3 [d,3 >t,3 ]s,3 ]n,3 ]i,3 [i,4 +^l|^r,4 <^l,4 ~VC_CC,4 <l,4 <i,4
a|o: >ll,-4 >l,-3 ]s,-2 b_l,-2 >s,-2 +l|r,-2 +^b|^b,-1 <^b,-1 <b,-1 ]r,-1 <^k,1 [i,1 +^p|^p,1 <p,1 <^p,1 .,1 <f,1 <^f,1 [p,1 ~VC_CV,1 <j,1 <^j,1 [n,1 +^n|^n,1 <^n,1 <k,1 <s,1 ~CV_C#,1 ~C#_CV,1 l_l,1 +^l|^r,1 <^l,1 >rr,1 <n,1 <ch,2 r_$,2 ]m,2 >g,2 +^r|^r,2 <^r,2 [S,2 <t,2 ]n,2 >c,2 [h,2 >n,2 >k,2 ]N,2 ~CC_C#,2 ]$,2 >m,2 >n$,2 ]t,2 <r,2 >$,2 >t,2 [t,2 ]b,2 >b,2 ]k,2 ]d,3 >d,3 ^_d,3 [g,3 >r,3 <h,3 ~CC_CV,3
a|r [u,1 .,1
a|ra: [u,2 .,2
a|raQ ~CC_CC,2 [u,2 ]r,3 [^,3 .,3
a|re .,2 [u,2
a|rei [N,1 >$,1 [u,1 ]$,1 ~CC_CC,1 >r,1 ]r,2 .,2
a|ta: <n,1 >t,1 ~CC_CC,1 ]t,1 ~CV_CC,1 ]r,1 >$,2 [u,2 .,2
a|u +ar|ar,-2 >u,-1 >th,1 j_r,1 t_r,1 >w,1 +|y,1 l_w,1 >ve,1 k_l,1 >v,1 >k$,1 +^t|^t,1 >le,1 +ell|er,1 <ak,1 <w,1 +i|,1 l_n,1 r_t,1 [t,1 ]f,1 <sk,1 g_t,1 <ag,1 <^s,1 +^s|^s,1 >ka,1 <r,1 >sh,1 <ul,1 t_$,1 <ss,1 <ab,1 <ti,1 +br|bur,1 <br,1 f_r,1 >re,1 +^sh|^S,1 +e|,1 +k|k,1 <sh,1 >h$,1 j_n,1 >da,1 s_k,1 r_m,1 <^t,1 >la,1 >ne,1 ^_l,1 >is,1 <im,1 +m|m,1 b_$,1 c_l,1 <t,1 >h,1 +ill|ir,1 l_d,1 m_$,1 >f,1 >rz,1 >rb,1 <el,1 h_$,1 <^n,1 >rt,1 ^_r,1 >c$,1 h_n,1 ]:,1 <a,1 [a,1 ~CV_CV,1 [z,1 <nk,2 +^d|^d,2 >ni,2 +^ch|^C,2 [C,2 <ll,2 n_$,2 ]S,2 h_r,2 p_r,2 [S,2 +nk|Nk,2 l_s,2 s_$,2 >lo,2 >nn,2 +gli|r,2 >b,2 >c,2 ]d,2 >l,2 <nn,2 [e,2 d_$,2 r_z,2 +^p|^p,2 <^p,2 ~C#_CV,2 <^d,2 >t$,2 +^j|^j,2 [f,2 [v,2 >n$,2 <ad,2 <s,2 <^m,2 +^m|^m,2 k_n,2 >lm,2 ]b,2 k_r,2 <z,2 >ro,2 z_$,2 +^f|^f,2 <^f,2 <h,2 <f,2 <p,2 <om,2 [o,2 +^r|^r,2 >rr,2 ]j,2 [T,2 >y,2 v_l,2 [s,2 r_$,2 >e,2 l_t,2 >de,2 <v,2 m_r,2 +^c|^k,2 <^c,2 >l$,2 b_r,2 <^r,2 [p,2 >rd,2 ]m,2 <c,2 ]t,2 <al,2 ]N,2 ~VC_CV,2 +mb|Nb,2 <mb,2 >i,2 k_$,2 i_s,2 <e,2 m_s,2 [r,2 ~CV_C#,2 +^j|^y,2 <ch,2 >ll,2 y_s,2 ]k,2 g_r,2 ]i,2 >m,2 ~CV_CC,2 <^k,2 +^l|^r,2 [j,2 >d,2 [n,2 ]r,2 <k,2 l_u,2 ]n,2 [k,2 <^l,2 +^k|^k,2 <y,2 g_l,2 >k,2 >ra,2 >no,2 +^g|^g,2 <^g,2 [:,2 r_s,2 >t,2 >z,2 >n,2 l_$,2 ~CC_CC,2 ~CC_CV,2 ]$,2 <rr,2 +rr|r,2 ~CV_VC,2 .,2 [m,2 ~CC_C#,2 <ol,2 <^j,2 >ss,3 <d,3 <m,3 >$,3 i_$,3 [g,3 <j,3 [d,3 <l,3 b_l,3 <li,3 ~VC_CC,3 >s$,3 +l|r,3 <g,3 >r,3 ]z,3 ~VC_C#,3 ~C#_CC,3 <i,3 <b,3 [b,3 ]Q,3 +^b|^b,3 <^b,3 [i,3 >s,4 <^,4 +^|^,4 [^,4 ]s,4
a|uwa [S,2 <h,2 ]r,2 >r,2 ~CC_CC,2 .,2
a|va: .,2 ]r,2
a|wa [o,2 ]:,3 .,3
a|y >e,1 ]u,1 >i,1 l_u,1 +^l|^r,1 <^l,1 ]o,1 <i,2 ~CC_CC,2 <l,2 <h,2 [^,2 ~C#_VC,2 +^|^,2 <^,2 ~CC_VC,2 >o,2 .,2 [n,2 ~CC_CV,2 <n,2 <r,2 >a,2 ]a,3
a|ya [g,-2 +^g|^g,-2 ~CC_CC,-2 <ll,-2 <g,-2 <^g,-2 >nn,-1 <h,-1 <k,1 [u,1 ~C#_CV,1 ]:,1 ~CC_CV,1 >d,1 <n,1 .,1 [n,1 +^r|^r,2 <^r,2 ~C#_CC,2 ^_n,2 <r,2 +^|^,2 <^,2 >s,2 [^,2 ]$,2 <li,3 >y,3 ~VC_CC,3 [i,3 <i,3
a|ya: <li,-2 [i,1 [^,1 +^|^,1 <^,1 >r,1 >l,1 >s,1 l_$,1 <l,1 i_$,1 ]s,2 ]r,2 ~CV_CC,2 .,2 <r,2 [u,2 >t,2 >t$,2 ~CV_C#,3 ~VC_CC,3 [a,3
a|z .,2 ]u,2
b$|bu$ [a,-1 [e,-1
b$|pu$ ~VV_##,1 u_,1 <u,1 e_,2 <e,2 <ca,2 +|:,2 a_,3 <a,3 .,3 [:,3 [Q,3 ~VC_##,3
ba$|a$ o_,2 <o,2 ~VC_##,3 .,3
bar|ba ~C#_CC,2 ^_t,2 >t,2 >th,2 .,3 +^|^,3 <^,3 [^,3
ba| i_$,1 <i,1 ~VC_C#,2 >$,2 ]$,2 +^|^,2 <^,2 [^,2 .,2
ba|ba [u,-3 +ra|ra,-3 <u,-3 r_t,-2 >t$,-2 [o,-2 o_$,-2 <o,-2 ~CV_CC,-2 >k,-2 ]k,-2 ]n,-2 >s,-2 +m|mu,-2 >ch,-2 <ke,-2 [:,-2 <e,-2 >h,-2 [e,-2 ]:,-1 l_n,-1 >no,-1 ~VC_C#,-1 <ka,-1 >ne,-1 >nk,-1 e_n,-1 <il,-1 >$,-1 >l$,1 >d,1 >u,1 [a,1 >n$,1 ~CV_VC,1 <la,1 >i$,1 +|a,2 <za,2 >rb,2 r_u,2 a_i,2 >ud,2 +i|,2 <^i,2 [Q,2 ~CV_C#,3
ba|ba: >t,1 ]t,1 ~VC_CV,1 >c,1
ba|be <e,1 <a,1 ]r,1 >l,1 [a,1 ~VC_CC,2 .,2
bb| .,2
bb|b +|Q,-3 [Q,-2 <ba,-1 >ag,-1 ~VC_C#,-1 >$,-1 ]o,-1 ]u,-1 +^hu|^,1 >i,1 a_i,1 [^,1 ]a,1 ~VC_VV,1 >ie,1 +|:,2 +a|ei,2 [e,2 [:,4
ber|ba ]Q,1 >g,1 >g$,1 >t,1 .,3 ~C#_CV,3 +^|^,3 <^,3 [^,3
ber|be ^_q,1 >q,1 >qu,1 ]$,1 ]Q,1 ~VV_CC,1 ~C#_CV,1 +^|^,1 <^,1 [^,1 .,1 [:,2
ber|ru >t,1 +n|,1 ~CV_CC,1 <n,1 <en,1 [e,2 [o,2 >g,2 .,3
be| <m,-2 ~CV_CC,-2 [a,1 ]t,1 ]N,1 >rg,1 ]i,1 ]k,1 ~VV_CC,1 ]a,1 u_n,1 ~C#_CV,1 ~CC_VC,1 <eu,1 >n,1 >r,1 <u,1 [i,1 ]u,1 l_e,1 +l|r,1 <l,1 <el,1 [r,1 >l$,1 >e,1 >e$,1 >t,1 >l,1 ]r,1 .,2 <ac,2 <a,2 c_a,2 <c,2 >an,2 +^|^,2 <^,2 [^,2 +|:,2 [:,2 ~CV_VC,2 >a,2 ~VC_CC,3 <e,3
be|ba <a,1 <i,1 ~VC_CC,1 [u,1 ~C#_CC,2 +^|^,2 <^,2 [^,2 ]r,2 .,2 >l,2
be|ba: ]$,1 ~C#_CV,1 ]N,2 >n,2 ~C#_CC,2 <u,2 <^,2 +^|^,2 [^,2 .,3
be|be <er,-3 ]N,-2 <a,-2 <ra,-2 ]s,-2 [u,-2 <y,-2 +r|ru,-2 >t,-2 o_r,-2 s_r,-2 <s,-2 a_t,-1 >n,-1 [e,-1 >n$,-1 >ra,-1 e_s,-1 +li|ri,-1 ~VC_CV,-1 <re,-1 <ou,-1 <o,-1 <u,1 u_l,1 <hu,1 +a|,1 ~C#_CC,1 <i,1 +i|,1 <ho,1 <l,2 l_r,2 >k,2 +^al|^,2 <al,2 ]$,2 >k$,2 <li,2 i_k,2 ^_n,2 ~C#_CV,2 [^,2 <^,2
be|ber .,-1 >r,-1
bi| >l,1 >ll,1 ]:,1 +|:,1 [:,1 <u,1 ]r,1 [u,1 <a,1 [a,2 ~VC_CC,2 t_e,2 ~CC_VC,2 <t,2 <lt,2 >e$,2 >e,2 [i,2 ~VC_VC,2 <i,2 .,3
bi|bi ]Q,-3 >l,-2 <e,-2 ]N,-2 <r,-2 >r,-2 ]r,-2 ~CV_CC,-2 >ll,-1 [e,-1 >n$,-1 a_s,-1 >s,-1 ~VC_C#,-1 ~VV_CC,-1 [o,-1 <^a,1 a_u,1 ~VC_CV,1 u_n,1 +o|,1 >ut,1 +|:,1 <ru,2 a_h,2 >h$,2 +a|o,2 >h,2 <ha,2 ]t,2 <g,2 ]e,2 >u,2 >ng,2 i_u,2 <li,2 >us,2 <na,2 ]:,2 u_$,2 [^,3
bl|bur [:,-2 <o,-2 <ko,-2 [o,-1 a_e,-1 <a,-1 o_u,-1 ^_i,-1 >i,-1 >iz,-1 [a,-1 ~VC_VC,-1 ]e,-1 >ou,1 +a|,1 ^_o,1 >as,1 ]i,2 >ac,2 ]u,2
bou|b ^_r,1 >r,1 ~C#_CC,1 ]a,2 ^_a,2 ~C#_VC,2 >a,2 >ab,2 .,2 +^|^,2 <^,2 [^,2
bou|bu ]r,2 >rh,2
bo| ~CV_CC,1 [:,2 >u,2 +^|^,2 <^,2 [^,2 .,3
bo|bo >$,-2 [o,-2 ~VC_CV,-2 r_n,-1 [a,-1 ]$,-1 <a,-1 >a,1 +ar|aru,1 ]r,1 l_a,2 +al|aru,2 <l,2 <al,2 >a$,2 ]:,2 ~CV_VC,2 [^,2 >u,3
bo|bu .,3
bro|u .,1
br|bur [:,-3 [a,-2 ~CV_VC,-2 <ku,-2 <e,-2 ~CV_VV,-2 >az,-2 ~VC_VV,-2 <n,-1 <en,-1 [N,-1 <l,-1 <de,-1 >ot,-1 >us,-1 [e,-1 <au,-1 +|:,-1 >ea,-1 >ia,-1 u_a,-1 ~C#_VV,1 >ad,1 >um,1 >a,1 +e|,1 >ei,1 >ai,1 <do,1 >ic,1 >od,1 ]a,1 >ah,1 +do|,1 >oo,2 >aw,2 >ez,2 ^_a,2 +u|,2 [i,2 >au,3
bu| a_l,1 <a,1 [u,1 u_l,1 <u,1 <bu,1 >lc,1 >t,1 [a,1 ~VC_CC,2 ~CV_CC,2 >l,2 [:,2 ~VC_CV,2 ~C#_CC,2 <r,2 <ar,2 ]r,2 >r,2 +^|^,2 <^,2 [^,2 .,2
bu|ba ~C#_CC,-1 >tl,-1 ~C#_VC,-1 +^|^,-1 <^,-1 [^,-1 ^_n,1 >n,1 ^_g,1 >g,1 ]u,1 ^_r,1 >t,1 ~VC_CC,1 ]g,1 >r,1 +ar|aru,2 ^_e,2 >e,2 >eh,2 ]s,2 [u,2 <r,2 <ar,2 r_t,2 >s,2 >s$,2 >rg,2 <u,2 ]:,2 ~CV_CC,2 ~VC_CV,2 >ts,2 [Q,2 ~C#_CV,2 ]r,3
bu|bu ~CV_CC,-3 <r,-3 <ar,-3 [u,-2 [a,-2 ~VC_CV,1 >lo,1 a_l,1 [^,1 ~C#_CC,1 <^,1 +^|^,1
b| <m,-2 <t,-2 [t,-2 +ar|ar,1 <r,1 <ar,1 >o,1 >ar,1 >al,1 >l,1 <l,2 ]e,2 +l|r,2 [r,2 ~VV_VC,2 <i,2 [i,2 ~VV_C#,2 .,2 ~VC_CV,2 ~CC_VC,2 >i,2 ]o,2 >y,2 >y$,2 >er,2 ^_u,2 >e,2 ~C#_VC,2 <e,2 >u,2 a_i,2 ]y,2 ]i,2 ~VC_VC,3 <h,3 ]r,3 ~C#_CV,3 >r,3 +^|^,3 <^,3 [^,3 [a,3 <a,3
b|: .,2
b|:ba .,2 ~VC_C#,2 >$,2
b|Q <a,1 ]k,1 ]p,3
b|abi ]u,1 +^|^,2 <^,2 [^,2 ~C#_VC,2 .,3 >a,3
b|b >h,-3 a_h,-3 >ur,-2 >ha,-2 <du,-2 s_u,-2 +^la|^ra,-2 ]y,-2 ~CC_VV,-2 ]o,-2 >u,-2 >al,-2 <s,-2 >us,-2 >ou,-1 <ra,-1 e_o,-1 >or,-1 +gh|,-1 ~CV_VV,-1 >au,-1 +e|i,-1 <h,-1 <ls,-1 ~VV_VC,-1 +s|zu,-1 <la,-1 +^ta|^ta,-1 +ou|u,-1 [i,-1 <ta,-1 [:,-1 +eu|u,1 <ga,1 <cu,1 <ro,1 >on,1 +o|,1 a_i,1 <ha,1 +en|eN,1 <eu,1 <hu,1 >ae,1 >ro,1 >et,1 +^a|^a,1 <^o,1 [o,1 <en,1 >ey,1 ~VC_VV,1 ~VC_C#,1 <i,1 u_o,1 <n,1 ^_a,1 +|e,1 <ar,1 ~C#_VC,1 <r,1 +le|ru,1 <^,1 [N,1 n_e,1 >l,1 >ee,2 +i|,2 a_r,2 [Q,2 >r,2 <ri,2 y_e,2 <hy,2 >$,2 <o,2 >a$,2 r_e,2 r_i,2 >en,2 >ul,2 +u|a,2 +r|ru,2 >il,2 >ia,2 >os,2 i_a,2 u_y,2 >ye,2 o_e,2 >at,2 <^a,2 <ru,2 [^,3
b|bar .,2 [^,2 ~C#_VC,2 +^|^,2 <^,2 ]a,2
b|ber [u,1 >a,2 ^_u,2 >u,2 ]u,2 ~C#_VC,3 +^|^,3 <^,3 [^,3 .,3
b|bo .,2 [u,2
b|bu <i,-2 [i,-1 ~VC_CV,-1 [u,1 >el,1 >r,1 ~VC_VC,1 ]:,2 ]r,2 <u,2 ~CV_VC,2 ]e,3 >e,3
b|bur .,1
b|d .,1 >e,1
b|f [a,1 <a,1 +|:,1 [:,1 +^|^,1 <^,1 [^,1 ]u,2 ~VC_VC,2 <u,2 >e,2 ]e,2 .,3
b|h ]a,1 .,2
b|i .,2
b|n .,1
b|ob ^_e,1 >e,1 ]e,1 ~C#_VC,1 +^|^,1 <^,1 [^,1 .,2
b|p >ou,-1 >o,1 +^|^,1 <^,1 a_a,1 [:,1 [^,1 <i,1 ^_i,1 <l,1 <al,1 [i,1 <e,2 >u,2 ]e,2 >in,2 [Q,2 +|Q,2 ^_a,2 >er,2 u_i,2 ~CV_VC,2 +u|u,2 [u,2 <u,2 >e,2 ~VV_VC,2 >or,2 >a,2 ]i,2 >i,2 ]a,3 ~C#_VC,3 .,3 ~C#_CV,3 ~VC_VC,3 <a,3 [a,3 ]o,3
b|pu +u|yu,-2 <e,-2 ^_e,1 ~C#_VC,1 +^ga|^ka,1 <ga,1 >ro,1 >o,1 +|:,1 >la,2 ^_l,2 [:,2 ]$,2 ]r,2 >er,2 <ha,2 >re,2 ]:,2 .,2 +^|^,3 <^,3 >r,3 [^,3 ^_r,3 a_a,3 >ra,3 ~C#_CV,3 >a$,3 >a,3 [a,3 ]a,3 >e,3 ~VC_VC,3 <a,3
b|r >e,1 [u,1 ~VC_VC,2 ]e,2 .,3
b|ub >a,-2 ~CC_VC,-1 [z,-1 >el,1 <i,1 +r|:,1 [:,1 <r,1 <ar,1 >e,1 ~CV_VC,2 [r,2 ~VC_VC,2
b|v ~VV_VC,-3 +^|^,-2 <^,-2 [^,-2 ~C#_VC,-2 .,-2 >i,-1 <u,-1 ]a,-1 >er,-1 ]i,-1 a_e,2 <a,2 [a,2 ~VC_VC,3
b|w >i,-1 ]i,-1
c$|Ci$ +ni|niQ,-2 <ni,-2 [Q,-1 [:,2
c$|ku$ [N,-2 n_,-2 <n,-2 [a,-2 [Q,-2 ~CV_##,-1 ~VV_##,1 <si,1 o_,1 <o,1 <jo,1 [e,1 +|:,1 e_,2 <e,2 [:,2 +i|i,2 [i,3 [u,4
ca| ^_s,1 >s,1 ~C#_CC,1 <s,1 s_$,1 ~CV_C#,1 [u,1 >$,1 ]$,1 ~C#_CV,2 +^|^,2 <^,2 [^,2 .,2
ca|Ta [i,2 >$,2 ]$,2 .,2
ca|ka <as,-2 >n,-2 +s|su,-2 +|:,-2 >n$,-2 ~VC_CC,-2 i_$,-2 >ra,-1 [i,-1 ~VC_C#,-1 +^mi|^mi,-1 <l,-1 <al,-1 <ri,-1 ]$,-1 ]t,-1 <i,-1 i_e,-1 >el,-1 >r,-1 [u,-1 <be,1 +^s|^su,1 <n,1 [N,1 <in,1 ]i,2 ~VC_VC,2 [^,2 ~VV_C#,2 i_u,2 >ut,2 >i,2 [Q,2 n_t,2 ]Q,3 +|Q,3 <u,3 >u,3 u_$,3 <ou,3
cc|QC ]i,1 ~VC_VC,2
cc|Qk a_h,-2 ~CC_VC,-1 e_o,-1 m_u,-1 <ro,-1 ~VC_CV,-1 >h,-1 m_o,1 ~CC_VV,1 >ou,1 <ve,1 [i,1 +o|e,1 <i,1 u_i,1 >i,1 >i$,1 u_a,2 ]u,2 <lu,2 i_o,2 <mi,2 ~CC_CV,2 <u,2
cc|k ]a,-2 >a,-2 <u,-1 <lu,-1 .,-1 ~VC_CV,-1 >h,-1 <a,1 >o,1 >o$,1 <e,1 ]o,1
cc|ka ~VC_VC,2 >o,2 >o$,2 .,2
ce|Ce ~VC_C#,-3 >$,-3 ]$,-2 ~C#_CC,-2 ]Q,-2 ~CV_CV,-1 >ll,-1 <i,-1 [i,-1 [a,-1 ]v,1 >v,1 >vi,1 ~VC_CV,1 ~C#_CV,2 ]:,2
ce|se ]d,-3 >t,-2 ~VC_CV,-2 >l,-2 >a,-2 >li,-2 <i,-2 [a,-2 <u,-2 >ll,-2 ^_d,-2 u_t,-2 >t$,-2 ]r,-2 +^|^,-2 <^,-2 +a|a,-2 [i,-2 [^,-1 ~VC_CC,-1 ^_r,-1 <li,-1 ]n,-1 >n,1 [N,1 <n,1 ~CV_VC,1 ]N,2 [Q,2 >y,2 >y$,2 >$,3
ce|su [e,-3 <an,-2 +n|N,-2 r_$,-2 >$,-2 <r,-2 ~CV_CV,-1 >n,-1 i_$,-1 ~CV_C#,-1 [N,-1 ~VC_C#,-1 ]k,1 [i,1 >s,1 >s$,1 [a,2 ]t,2 ~C#_CC,2 ~C#_CV,2 <a,2 ~VC_CC,2 >t,2 <un,2 ^_r,2 <li,2 +^|^,3 <^,3 >r,3 [^,3
ch$|Ci$ a_,-2 <a,-2 t_,-2 <t,-2 <ee,-2 ~VV_##,-2 +it|iQ,-2 <ti,-2 <na,-2 [:,-1 e_,-1 <e,-1 +ts|,-1 +s|SiQ,1 s_,1 <s,1 +vi|viQ,1 ~VC_##,1 +s|,1 [u,2 <ri,2 +ts|Q,2 +|:,2
ch$|u$ ~VC_##,2 .,2
cha|Ca ~C#_CC,-3 >k,-3 ]r,-2 <s,-2 >n,-2 [:,-2 .,-1 +^|^,-1 <^,-1 [^,-1 ]N,-1 ^_r,1 ~VC_VC,1 ~C#_CV,2 +s|,2 ]b,2 <e,2
cha|Sa ^_r,-3 >r,-2 >l,-1 ]r,-1 ^_n,1 >n,1 >pu,1 ]N,1 ~C#_VC,1 <a,2
che|Ce >v,-2 [:,-2 <s,-2 +s|,-1 [i,-1 >ri,-1 >r,1 ]r,1 >l,2 ^_r,3
che|S ~VC_CV,-3 .,-2
che|e ]N,-2 ]s,1 <a,1 >t,1 >tt,1 <r,1 >s,1 [r,1 ~CV_CC,2 ~C#_CC,2 >r,2 ]r,2 .,2 ]Q,2 <^,3 +^|^,3 [^,3
chi|Ci ~VC_CC,-3 ]N,-2 >c,-2 >n$,-2 [i,-2 ~C#_CC,-2 ~CV_CC,-2 >ch,-1 <c,-1 [:,-1 +^|^,-1 <i,-1 >n,-1 <ar,1 [Q,1 >o$,1 <s,2 ~CV_VC,2 >o,2 ]:,2
chi|S .,2 ]u,2
cho|Co ~VC_CC,-2 ]$,-2 .,-2
ch| +^s|^su,-1 <^s,-1 ~CC_CV,-1 ]e,1 +^ba|^ba,1 [s,1 <s,1 <ma,1 r_$,1 >i$,1 o_e,1 +l|r,1 <l,1 l_i,1 ~C#_CV,1 <ba,1 s_a,1 [n,1 >e$,1 a_e,1 >o,1 >er,1 i_$,1 >l,1 >in,1 <ts,1 >e,1 ~C#_VC,1 ]o,1 <na,1 ~CV_C#,1 s_$,1 <es,1 <n,1 [r,1 ^_a,1 ~CC_C#,1 a_$,2 >m,2 >ma,2 ]m,2 +^|^,2 <^,2 [^,2 >a,2 ]n,2 +i|i,2 >ie,2 o_i,2 ]s,2 <r,2 ~CV_VC,2 ]a,2 ~VC_VC,2 ~VC_C#,2 +s|su,2 [o,2 ]t,2 <e,2 ]i,2 ]$,2 >i,2 ]u,2 +|:,2 .,2 >$,2 <a,2 <i,2 [a,2 <o,2 ]k,2 s_k,2 >k,2 >ka,2 [:,2 <is,2 ~VC_CV,3 [i,3 ~CV_CV,3
ch|C ]u,-4 [u,-3 <s,-2 <r,-2 >u,-2 <o,-2 ~CC_VC,-2 >$,-2 >u$,-2 <ra,-2 .,-2 [:,-2 >er,-1 ]i,-1 o_u,-1 ~VC_VC,-1 [Q,-1 >e,-1 ~VV_VC,-1 s_e,-1 <ho,-1 [N,1 +s|,1 [^,1 <n,2 +n|N,2 ]o,3
ch|Ci ~CV_CV,-3 >k,-3 <t,-2 ]k,-2 <n,-1 ~CC_VC,-1 [a,-1 <ts,-1 >n,-1 ~CV_C#,1 s_e,1 >e,1 ^_a,1 r_e,1 <r,1 [:,1 ]N,1 +s|,2 <^s,2 +|Q,2 o_u,2 ]:,2 >er,2 +|:,2 >a,2 >u,2 >u$,2 >r,2 >$,2 <ar,2 ]e,2 <hi,2 ^_e,2 i_e,2 ~C#_VC,3 <^,3 +^|^,3 ~VC_VC,3 <i,3
ch|Cu .,2
ch|QC .,-2 [i,-1
ch|Qh .,-3 ~VC_VC,-3 [o,-3 <o,-2 >e,-2 ~VC_C#,-2 >$,-2 ]y,-2 <a,-2 [a,-2 ]a,-2 ]o,-2 ]e,-1 [u,-1 >er,-1
ch|Qk [o,-3 ~VC_C#,-2 i_$,-1 >ar,1 >u,1 >u$,1 e_a,1 >o,1 ]o,2 <mi,2 >e,2 <s,2 +e|e,2 ~VC_VV,2 i_e,2 a_e,2 >e$,2 <r,2 ]e,2 <e,2 ~VV_VC,2 [e,3 [a,3
ch|S >ai,-3 <mi,-3 [u,-3 <u,-3 e_a,-2 ~VC_VV,-2 ]u,-2 >a,-2 <i,-2 >e$,-2 r_e,-2 >ie,-2 <ca,-2 i_e,-2 ]e,-2 <la,-2 ~CV_VC,-2 <l,-2 [N,-2 <ar,-1 ]a,-1 +r|ru,-1 >e,-1 .,-1 >in,1 ~VV_VC,1 <ai,1 ~VC_CV,1 +|:,1 ~CV_CV,1 >ir,2 +a|ei,2 <ba,2 <ma,2 <y,2 ~CV_VV,2 >io,2 <it,2 +t|,2 <t,2 +c|,2 <c,2 c_i,2 [Q,2 >o$,2 ~CV_C#,2 ]i,3 e_e,3 <ra,3
ch|Se [^,-2 .,-2
ch|Su <ri,-2 >e,-2 <i,-1 [a,-1 [i,-1 i_$,1 <u,1 ~VV_C#,1 [:,1 ~VC_C#,2 [Q,2 +^|^,2 <^,2 [^,2
ch|fu <a,-2 >m,-2 ]m,-2 [:,-2 [^,-2 <la,-1 a_$,-1 ]r,1 ~CV_C#,1 <ro,2 <s,2 o_$,3 <o,3 [o,3
ch|h <i,-3 ]y,-2 >ai,-1 s_a,-1 +|:,-1 [:,-1 >ar,-1 >o,-1 ]a,1 >i,1 <^,1 +^|^,1 <ro,1 [^,2 ^_i,2 <o,2 ~C#_VV,2 >au,2 [o,2 >er,2 o_e,3 >ec,3 ^_e,3 >e,4
ch|ha [a,-1
ch|hi i_$,-3 ~VC_C#,-3 <i,-2 [Q,-2 e_t,-1 >t,-1 <o,-1 ~CV_C#,1 ^_e,1 ]m,1 [a,2 <a,2 ~C#_VC,2 ~VC_VC,2 ]:,2 e_$,2 ~VV_C#,2 >e,2 [^,3 +^|^,3 <^,3
ch|ho .,-2
ch|k <a,-3 [a,-2 >r,-2 >in,-2 >l,-2 <mi,-2 n_i,-2 s_i,-2 a_i,-2 +^ma|^ma,-2 >ia,-2 ]i,-2 ^_i,-1 ~VC_CV,-1 >el,-1 >i,-1 >ir,-1 >ol,-1 r_i,-1 +i|i,-1 [i,-1 s_o,-1 >ar,-1 ~C#_VV,-1 ~VC_VC,-1 <ia,-1 r_e,1 ~VC_VV,1 +i|a,1 u_e,1 >a,1 >e,1 r_a,1 >t,1 >te,1 <gi,1 y_o,1 <ly,1 >ov,1 >am,1 ~C#_VC,1 <hi,1 [^,1 >a$,1 <o,1 ^_a,1 ]u,1 ~CV_CV,2 n_o,2 [u,2 +e|,2 c_i,2 ~CV_VC,2 <ho,2 >u$,2 >ic,2 <re,2 +n|N,2 n_e,2 >u,2 >ai,2 <u,2 <ro,2 >em,2 o_e,2 <ou,2 ~VV_VV,2 <c,2 ]a,2 <ai,2 +y|i,3 +un|aN,3 <un,3 ^_e,3 +|:,3 [:,3 >an,3 >e$,3
ch|ke >i,2 >$,3 .,4
ch|ku +|Q,-4 ]r,-2 ^_r,-2 ~C#_CV,-2 >r,-2 [Q,-2 +^|^,-1 <^,-1 ~VC_C#,-1 <o,-1 ~VC_CV,-1 ]s,-1 <^s,1 s_$,1 >a,1 ~VV_C#,1 [:,1 >e,1 ~VC_VC,1 +ri|riQ,2 a_$,2 <s,2 [u,2 +e|,2 <ri,2 [i,2 ~CV_C#,3
ch|u +^|^,1 <^,1 [^,1 >el,1 [a,1 ]e,1 ~VC_VC,2 >$,2 ]$,2 >e,2
ch|uS ]u,2 [a,2 .,2 ~VC_VC,2
ci$|$ +s|su,1 <uc,1 s_,1 <s,1 c_,1 <c,1 ~CV_##,2 e_,2 <e,2 [u,2 .,2 ~VC_##,2
ci|C ]o,-2 +^|^,-1 <^,-1 [^,-1 ~CV_VC,-1 ]e,1 ~VC_VC,2
ci|Ci ^_l,-2 >l,-2 ]:,-2 i_$,-2 [u,-2 ]r,-1 >$,-1 ~VC_CV,-1 ~VC_C#,-1 >a,1 ~VC_VC,1 +|Q,1 i_e,1 ~CV_VC,1 >en,2 s_$,2 >e,2 >a$,2
ci|Si [N,-3 [i,-3 <s,-2 >e,-2 s_$,-2 >ll,-2 <n,-2 +s|,-2 ~CV_VC,-2 ~CV_CV,-2 <an,-2 >l,-2 i_e,-1 >en,-1 <i,-1 ^_l,-1 [e,-1 >o$,1 +^lu|^ru,1 [Q,1 >li,1 ]s,1 <c,1 >a,1 ]o,1 ~VC_VC,1 a_o,1 c_$,2 <uc,2 u_a,2 <a,2 [a,2 ^_g,2 >g,2 ]N,2 +|Q,2 r_$,3 <ur,3 <ta,3
ck$|$ <ni,1 <ri,1 [:,2 +|:,2 i_,2 <i,2 .,3 ~VC_##,3 a_,3 <a,3
ck$|ku$ ~CV_##,-3 ~VV_##,-3 n_,-2 <n,-2 e_,-1 <e,-1 [:,-1 o_,1 <o,1 [o,1 <sa,2 <la,2 <li,2 i_,2 <i,2 [e,2 ~VC_##,3 [a,3 a_,4 <a,4
ck| <u,1 [u,1 .,2
ck|Qk +i|i,-2 +u|a,-2 a_e,-2 >en,-2 <u,-2 >y,-2 >y$,-2 +a|e,-2 i_e,-2 u_y,-1 >el,-1 ~VV_VC,-1 <hi,-1 <ba,-1 >in,-1 ]u,1 >h,1 <la,1 i_a,1 <ro,1 e_e,1 <ri,1 e_i,1 <re,2 >et,2 a_w,2 >w,2 <e,2 ~VC_CV,2 ~CV_VC,2 >i,2 >o,2 +e|e,2 >ae,2 +a|a,2 <he,2 ~VC_C#,2 >$,3 +e|a,3 ]o,3 >i$,3
ck|Qku +ri|ri,-3 +e|e,-2 i_l,-2 ]n,-2 >m,-2 >ma,-2 <hi,-2 ~VC_CV,-2 >l,-2 a_$,-2 <ri,-1 +i|i,-1 ]m,-1 +a|a,-1 <oe,-1 <a,-1 <di,-1 <ru,1 >x,1 >x$,1 +i|e,1 >e,1 r_e,1 ~CV_VC,1 <re,1 <tu,1 [u,1 <r,1 <er,1 +e|i,1 <ni,1 ~VC_VC,1 >er,2 e_e,2 +i|a,2 ~VV_C#,2
ck|k >et,-3 i_$,-2 ~VC_C#,-2 [N,-2 +r|ru,-1 >$,-1 <bu,-1 +|:,-1 e_i,-1 >h,-1 <r,-1 u_e,-1 ~CV_VC,-1 <ri,1 ~VC_VC,1 <hi,1 <mi,1 >el,1 ]u,1 >ar,1 >er,1 <ni,1 a_e,2 <a,2 a_w,2 >w,2 e_$,2 a_u,2 <sa,2 >u,2 >ur,2 <ja,2 u_y,2 >y,2 >y$,2 i_e,3
ck|ku ]s,-2 >x,-2 >x$,-2 [e,-1 [u,-1 <o,1 ]r,1 >er,1 [:,1 >l,1 ]$,1 ~VC_CC,1 <a,1 >e,1 [a,2 ~VC_VC,2 <u,2 ]:,2
cl|kur [a,-1 >i,-1 ~VC_VC,-1 d_o,1 ~CV_VV,1 <d,1 <ed,1 >o,1 >ou,1 >au,1 ^_y,1 >y,1 >yn,1 >em,2 <ra,2 >e$,2 +^sa|^,2 ]o,2
co$|ko$ [i,-1 <ri,1 [:,1
co$|o$ [i,2 i_,2 ~VC_##,2 <i,2 <ri,2 ~CV_##,2 .,3
cou|k .,1 >r,1 ]a,1
co|ko [u,-3 <ri,-3 ]Q,-2 ~VC_CC,-2 >s,-2 <e,-2 ~CV_CC,-2 <s,-2 ~VC_C#,-2 >$,-2 >t,-1 >v,-1 i_$,-1 [a,-1 >tt,-1 +n|N,-1 <a,-1 >li,-1 >m,-1 <ia,-1 ]$,-1 ~VC_CV,1 <pi,1 o_$,1 +ni|ni,1 <ni,1 ]r,1 >l,1 +a|,1 i_l,2 >la,2 [^,2
co|ku >$,2 <i,2 ]$,2 .,2
cr|kur <n,-2 ^_a,-2 >eg,-1 >ee,-1 >o$,-1 ]o,-1 ]a,-1 ~CC_VC,1 c_a,1 >ar,1 >uc,1 >es,1 ]i,1 u_e,1 <u,1 <lu,1 >et,1 +^lu|^ru,1 ^_i,1 >i,1 >is,2 ]u,2
cu|ka [u,-3 ]s,-2 ~CV_CC,-2 >rr,-2 >s,-2 >ll,-2 <s,-2 c_r,-2 >l,-1 ~C#_CC,-1 [i,-1 ^_b,1 >b,1 >bi,1 ]i,1 >ri,2 ^_h,2 >h,2 >hr,2 >li,2 a_r,2 <ma,2 >ra,2 ~C#_CV,2 a_t,2 <za,2 >to,2 ~CV_C#,2 >$,2 ]:,3 <a,3 ~VC_CV,3
cu|ku ~VC_CV,-2 <a,-2 a_r,-1 +^ma|^ma,-1 <ma,-1 >ra,-1 c_l,1 >l,1 >ll,1 ]$,2 c_r,2 >rr,2 +^mc|^ma,2 ~CC_CC,3 <c,3 <mc,3
cz| ]k,1 ]$,1 <u,1 >e,2 [u,2 ~CV_VC,3 .,3
cz|C ]i,-4 .,-3 ~VC_C#,-3 >$,-3 >e,-2 ]e,-1 l_y,1 <l,1 <ul,1 >yc,1
cz|T .,-2 ]u,-1 <u,1
c| <ra,-2 +a|ei,-2 a_c,-2 >cu,-2 <la,-1 a_l,-1 >le,-1 <ja,-1 ~CV_C#,-1 >il,1 <da,1 >y$,1 ]t,1 a_h,1 <en,1 +s|s,1 a_i,1 <du,1 ]z,1 a_$,1 <os,1 ]y,1 >at,1 >ul,1 >ur,1 +l|r,1 >et,1 <on,1 >hl,1 <le,1 >ar,1 [n,1 <ol,1 <y,1 >hi,1 m_e,1 >a$,1 <vi,1 <m,1 <^m,1 +^m|^m,1 [m,1 <l,1 >$,1 >i$,1 n_i,1 r_h,1 >y,1 ]r,1 >ra,1 ~VC_VV,2 <ar,2 ]$,2 <an,2 ~VC_VC,2 >qu,2 >ey,2 <ru,2 .,2 [z,2 ^_l,2 <es,2 >e,2 >as,2 <ro,2 i_o,2 >or,2 ~C#_CV,2 +li|ri,2 u_e,2 s_u,2 >u$,2 ~VV_VC,2 i_a,2 <o,2 <li,2 >h$,2 ]n,2 [s,2 [i,2 s_a,2 >r,2 >in,2 <ci,2 +i|i,2 <de,2 >el,2 >o$,2 <di,2 >a,2 <s,2 u_i,2 <be,2 i_h,2 ^_u,2 ^_a,2 ~CV_VC,2 ~CC_VC,2 <sa,2 >h,2 +ri|ri,2 >ol,2 n_e,2 <eu,2 >u,2 ]a,2 >ci,2 ]e,2 >o,2 >la,2 ~CV_CV,2 ]o,2 i_e,2 >i,2 ]i,2 ~VC_C#,2 ^_o,2 >al,2 r_e,2 <ri,2 +^|^,3 <^,3 [^,3 i_$,3 [r,3 ~C#_VC,3 [o,3 +n|N,3 [e,3 <e,3 ]u,3 <i,3 >e$,3
c|C ]a,-3 .,-2 [u,-2 <o,1 <ko,1 ~VC_VC,1 >i,1 >e,2 ]i,2 [:,2
c|Ca: ]r,1 ~VC_CC,2 .,3
c|Ci .,-2
c|Cu .,3
c|N .,1 [i,1 ]$,1 <i,1 i_$,2 ~VC_C#,2 >$,2
c|Q ]h,-2 >h$,-2 a_h,-1 ]C,-1 <ba,-1 +ra|ra,1 <i,1 u_c,1 +u|a,1 <lu,1 >k$,1 <s,1 s_h,1 ~CV_CC,1 +s|,1 <u,1 +a|a,2 ]r,2 ]t,2 >k,2 ]s,2 >i,2 <e,2 <ra,2 [e,2
c|QCi +si|Si,-2 <si,-2 +di|di,-1 <li,-1 +li|ri,-1 <di,-1 i_$,-1 +i|i,1 >e,1 ~CV_VC,2 ~VC_VC,2 >k$,2 i_k,2 ~VC_CC,2 >a,2 >k,2 [u,2 <a,2 a_$,2
c|Qk .,2 <i,2
c|Qku ~VC_CC,-2 [a,-2 .,-1 [u,-1 >e,2 ~VC_VC,3 ]$,3
c|S r_e,-3 >ey,-3 a_e,-2 <ra,-2 >e,-2 ]i,-2 [:,-2 >y,-2 <a,-2 ~CV_VV,-2 <vi,-2 >y$,-2 <r,-2 ~C#_VV,-1 ^_i,-1 n_e,-1 [N,-1 >an,1 <ur,1 +|:,1 +i|i,1 >il,1 <e,1 <i,1 >k,1 c_o,1 >am,2 ~C#_VC,2 i_e,2 <o,2 >$,2 <an,2 >er,2 ~VC_CV,2 [o,2 <c,2 ^_r,2 e_a,2 ~VV_VC,2 i_a,2 [a,2 >r,2 >o$,2 ^_u,2 +^mi|^mi,2 <mi,2 ]e,2 >a$,2 [u,2 <u,2 >u,2 >o,2 >ae,2 >al,2 +|Q,2 +r|ru,3 [Q,3 ^_a,3 ]u,3 >a,4
c|Si <e,1 .,1
c|T <a,-3 [a,-2 +|:,-2 <o,-2 >el,-2 ~VC_VC,-2 >u,-1 >o,-1 <la,-1 ~VC_CV,-1 ]o,-1 ~CV_VC,1 n_h,1 <n,1 >ho,1 >ha,1 ^_h,1 ~C#_CV,1 ~CV_CV,1 ~C#_VC,1 ]i,1 <er,2 >hi,2 +^|^,2 <^,2 [^,2 >h,2 >il,2 ^_i,2 +n|N,2 +r|ru,2 [u,3 <r,3
c|Tu [i,-3 i_k,-2 e_$,-2 <i,-2 <l,-1 +l|ru,-1 e_k,1 ~CV_CV,1 r_h,1 ~VC_CC,1 <or,1 >ch,1 >c,1 r_e,1 ~VC_VC,1 >i,1 <ur,1 i_$,1 <a,1 ]$,1 <sa,2 ~CV_CC,2 <ru,2 >q,2 >ke,2 +r|ru,2 e_h,2 [o,2 a_k,2 <er,2 o_h,2 +|:,2 <o,2 ~VV_CC,2 >e$,2 ~CV_VC,2 >k$,2 +n|N,2 <r,2 >e,2 [Q,3 <n,3 [N,3 [:,3 >h,3 +|Q,3 >h$,3
c|b .,1
c|d .,2
c|e .,2
c|g [i,1 >a,1 .,2 ]a,2
c|h .,2
c|i >c,1 ]:,1 +^m|^m,1 <m,1 <^m,1 [m,1 [e,2 <e,2 .,3
c|iS <r,-2 ]i,-2 .,-1
c|j ~VC_VC,2 <a,2 +|:,2 [:,2 >i,3 ]i,3
c|k ~VV_VV,-2 <au,-2 <u,-2 <vi,-2 >ou,-2 >au,-2 ~CC_VC,-2 >o,-2 [o,-2 <l,-2 c_o,-1 ~VC_CC,-1 +^mc|^ma,-1 [u,-1 >o$,-1 ]u,-1 <al,-1 a_e,1 <s,1 <e,1 <^a,1 [N,1 <ni,1 o_o,1 >ey,1 <ra,1 +i|e,1 <r,1 [e,1 <de,1 a_i,1 <ri,2 <^,2 >i$,2 r_i,2 >e$,2 >$,2 [:,2 +ri|ri,2 a_a,2 i_$,2 ~VC_C#,2 <ar,2 e_a,2 >ae,2 +^mi|^mi,2 ~VC_VC,2 i_e,2 ~CC_CV,2 <mi,3 +|:,3
c|ko .,1
c|ku [e,-2 <mi,-2 i_h,-2 +^ma|^ma,-2 <ma,-2 ]s,-2 +ri|ri,-1 <ri,-1 >r,-1 e_h,-1 <e,-1 +^m|^ma,-1 <m,-1 <^m,-1 ~VC_CC,-1 >ha,-1 ~CC_CV,-1 ~VC_CV,-1 ]t,-1 m_d,-1 +^mc|^ma,1 [Q,1 <mc,1 >el,1 o_h,1 [u,1 >hr,1 ~VC_VC,1 s_h,1 +^s|^su,1 <^s,1 >h$,1 >ke,2 ]:,2 >hl,2 <n,2 [N,2 <c,2 +|:,2 +s|su,2 ~CC_CC,2 >a,2 <lu,2 >i,2 <u,2 <s,2 >o,2 >o$,2 >k,2 >c,2 ~CV_VC,2 m_c,2 [:,2 ]a,3 ]$,3
c|kur .,3 ]i,3
c|m .,2
c|n .,1 <i,1
c|o .,2 ]$,2
c|r ]o,1 .,2 ~VC_CV,2
c|s [:,-3 >o,-2 <ri,-2 <u,-2 +|:,-2 ]o,-1 ~VC_VC,-1 <e,-1 [e,-1 ]a,1 >k,1 ~VC_CC,1 [u,1 <li,1 ~VC_CV,1 [a,1 [i,2 >h,2 >ur,2 ~CV_VC,2 ^_a,2 i_$,2 ^_u,2 <c,2 >ar,2 >u,2 [Q,2 ~C#_VC,3 +^|^,3 <^,3 [^,3
c|su ]k,-1 .,2 [e,2 +^le|^re,2 <le,2 <a,2 <o,2 [o,2 >h,2 <e,2 ]t,2 ~VC_CC,2 [a,2 ]r,2 >r,2 ]$,2 [u,2 ~VC_CV,3
c|w .,2
c|z .,1
d$|$ <au,-2 <ta,-2 +r|,-2 u_,-1 <u,-1 <ou,-1 +a|a,-1 +r|ru,1 <an,1 +pu|pu,1 n_,1 <n,1 +woo|u,1 <ar,1 <pu,1 [N,1 <bi,1 r_,1 <r,1 +ar|,1 +ar|a:,1 <he,1 +u|u,2 <da,2 +|:,2 <ru,2 y_,2 <y,2 <oo,2 <ol,2 ~CV_##,2 <el,2 [e,2 [o,2 +l|ru,3 <li,3 <ga,3 [u,3 i_,3 <i,3 l_,3 <l,3 [i,3 e_,3 <e,3
d$|do$ +an|aN,-3 +y|i,-3 +ou|,-2 <oo,-2 u_,-2 <u,-2 <ea,-2 <ou,-2 e_,-1 <e,-1 +l|ru,-1 <an,-1 <li,-1 o_,-1 <o,-1 n_,-1 <n,-1 <ul,-1 [Q,-1 <ma,-1 <ei,1 <ya,1 i_,1 <i,1 <ge,1 r_,1 <r,1 +|i,1 <ar,1 <au,2 <on,2 +r|:ru,2 +|:,2 <ai,2 <or,3 <ra,3 +r|ru,3
d$|ru$ +ar|a:,-3 <ar,-2 r_,-2 <r,-2 [:,-1 ~CV_##,-1 [a,1 <he,1 <an,1 e_,1 <e,1 [i,1 n_,1 <n,1 [e,2 ~VC_##,2 u_,2 <u,2 a_,2 <a,2 ~VV_##,2
d$|to$ <ol,-2 +l|ru,-2 +n|N,-2 <un,-2 a_,-2 <a,-2 n_,-1 <n,-1 [N,-1 l_,-1 <l,-1 +|:,-1 +ol|oru,-1 i_,1 <i,1 +u|u,1 +r|ru,1 <bi,1 <ou,1 [:,1 +r|:,1 [i,2 +i|,2 y_,2 <y,2 +u|,2 <au,2 <er,2 ~VV_##,2 r_,2 <r,2 [a,2 <pu,2 <ai,2 u_,2 <u,2 <ul,3 +i|i,3 +woo|u,3 <oo,3 <ar,3 o_,3 <o,3 +ar|a:,4
da$|da$ [u,-3 e_,-3 <e,-3 [e,-3 +n|N,-3 ~VC_##,-2 r_,-1 <r,-1 .,-1 ~CV_##,-1 [:,-1 a_,-1 <a,-1
da| <r,1 [i,1 i_$,1 <ri,1 <i,1 ]$,1 >$,1 ~VC_C#,1 ]r,2 .,2 [a,3 <a,3
da|da ]r,-3 ]Q,-3 ~CV_CC,-2 >l,-2 a_m,-2 <^a,-2 [:,-1 >r,-1 >k,-1 ]:,-1 >r$,-1 a_$,-1 [a,-1 ~VC_CV,-1 +|:,-1 ]N,-1 >n,-1 +r|ru,1 +a|u,1 ~VV_VC,1 >u,1 ]u,1 >$,1 ]o,1 [i,2 <ai,2 i_u,2 >u$,2 +a|,2 <un,2 >y,2 n_y,2 a_r,2 >y$,2 ~CV_VC,2 ~CV_C#,3 ]$,3
da|za <r,1 >i,1 >n,1 [^,1 +|:,1 a_$,1 [:,2 <e,2 ]$,2 ~VC_C#,2 >r$,2 <i,2 [a,2 <ha,2 <a,2 >r,2 >$,3 [i,3 ]:,3 .,4
dd|Qd ]o,-2 .,-1 >i,1 >in,1 [u,2
dd|d <i,-2 >in,-1 o_e,1 <go,1 >a,1 <o,1 ]u,1 [:,2 +|:,2 ~VC_C#,2 >$,2 <de,2 [e,2
der|: ~VV_C#,1 >$,1 ]$,1 .,2
de| [i,-1 ~CV_CC,1 >l,1 >l$,1 ]r,1 [:,2 [u,2
de|d .,-2 +^|^,-2 <^,-2 [^,-2 ^_i,-1 ~C#_VV,-1 >i,-1 >ia,-1 ]a,1
de|da .,2
de|de >s,-2 [o,-2 +en|eN,-2 ~CV_CV,-2 >s$,-2 >la,-2 <ar,-2 >k,-2 r_n,-2 <on,-2 ~VC_CV,-2 +e|e,-2 a_r,-2 +ei|ai,-2 +|:,-2 ]s,-2 ]k,-2 >ke,-2 <al,-1 +l|ru,-1 n_l,-1 <za,-1 >le,-1 ]n,-1 <ro,-1 +o|o,-1 a_$,-1 <an,-1 [u,-1 [e,-1 +el|eru,-1 ]$,-1 <a,-1 >ra,-1 a_m,1 e_r,1 l_n,1 <ie,1 +ab|abu,1 <b,1 <ab,1 o_$,1 <er,1 a_n,1 >mi,1 ]i,2 +n|,2 <oo,2 +a|,2 [^,2 r_r,2 >r$,2
de|di ]$,1 [u,2 +^|^,2 <^,2 [^,2 .,3
de|do n_r,-2 >s,-2 [N,-2 ]r,-2 <n,-2 ~C#_CC,-2 <in,-2 >rj,-2 >r,-2 +an|aN,-1 >r$,-1 ~CV_CC,-1 +n|N,1 a_h,1 <aa,1 >h,1 >h$,1 >rs,1 ~C#_CV,1 <e,1 ~VC_CC,2 <a,2 [i,2 <i,2 +|:,2 >l,2 >l$,2 [a,2 ~VV_CC,2 ]$,2 [:,2
dg|Qj .,1
dg|j [Q,-3 .,-3 i_e,-3 <i,-3 >e,-3 ]i,-3 >e$,-2 ~VC_VC,-2 <ri,-2
dh| r_$,1 ~CV_C#,1 <r,1 <ar,1 >$,1 u_r,1 ~VV_CV,1 ]$,2 [u,2 w_r,2 ~CV_CV,2 <w,2 <ow,2 u_a,2 ~VV_VC,2 >a,2 >a$,2 ]r,2 <u,2 <au,2 >r,2 >ry,2 [:,3 .,3
di$|$ .,1
di$|di$ <ar,-1 .,-1 [e,-1 [u,-1
di| >e$,1 ]$,1 r_e,1 >e,1 ~CV_VC,1 [u,2 +u|u,2 u_n,2 +^|^,2 <^,2 [^,2 [:,2 >n,2 <u,2 ~VC_CC,3 .,3
di|di [N,-4 <n,-3 +n|N,-3 ]k,-3 ~CV_CV,-3 <an,-2 ~VC_CV,-2 [e,-2 <e,-2 ]g,-2 ]n,-2 e_g,-2 ]Q,-2 >ni,-2 <en,-2 i_s,-1 <bi,-1 [o,-1 >ne,-1 >s,-1 >g,-1 ]m,-1 ]:,-1 >c,-1 o_c,-1 a_$,-1 <le,1 >n$,1 +au|au,1 +la|ra,1 ~VV_CC,1 u_e,1 <or,1 ~CV_C#,1 ]N,1 +au|o:,1 +a|,1 +|:,1 +e|,1 <ul,1 ]t,1 a_n,2 <au,2 r_e,2 i_c,2 [^,2 +r|:ru,3
di|ji +|:,-2 <ar,1 r_$,1 <r,1 ~CV_C#,1 <^e,2 ~C#_VC,2 e_e,2 <ee,2 ~VV_VC,2 [i,2 ~VV_CC,2 ]r,2 +e|,2 <an,2 ~C#_CV,2 [N,2 <n,2 <a,2 [o,2 +n|N,2 ~VC_CV,2 [a,2 +^|^,2 >e$,2 <^,2 [e,2 <o,2 ~CV_VC,3 [^,3 ]$,3 .,3 ]:,3 a_$,3 ~VC_C#,3 >$,3
dj|j ~CV_VC,-2 [^,-1 ]i,-1 >i,-1 +|:,-1 n_e,-1 >e,-1 >ec,-1 n_o,1 ~CV_VV,1
dou|d ]e,1 ]i,2 +^|^,2 <^,2 [^,2 .,2
do| <e,1 i_r,1 >l,1 [u,1 [a,1 ^_b,1 >b,1 >br,1 ]b,1 <on,1 >n,2 ~C#_CC,2 ]n,2 >ro,2 ~VC_CC,2 <a,2 ~VC_C#,2 a_$,2 <i,2 <n,2 [i,2 n_$,2 [N,2 <u,2 ~CV_C#,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 >$,3 ]$,3 >r,3 ~VC_CV,3 ]r,3 .,3
do|do a_$,-2 ]:,-2 [u,-2 <en,-2 <r,-2 <a,-2 <ra,-2 ~VV_C#,-2 <ie,-2 [i,-2 >t,-1 a_r,-1 i_v,-1 <ea,-1 >t$,-1 <ur,-1 r_t,-1 <ar,-1 [o,-1 ]N,-1 ~VC_CC,-1 <li,-1 <i,-1 >rf,-1 >$,-1 ~VC_CV,-1 >ra,-1 n_r,-1 >v,-1 +n|,1 >u$,1 <g,1 +|Q,1 ]n,1 g_n,1 <ng,1 [Q,1 n_$,1 n_l,1 a_u,1 +s|,1 >u,1 +^si|^Si,1 <^,1 ~C#_CV,1 <an,2 >lt,2 <ce,2 +ang|aN,2 [^,2
do|zo .,3
dr|dor +^|^,-2 <^,-2 ^_i,-2 ]u,-2 ~C#_VC,-2 [u,-2 >e$,-2 ~C#_VV,-1 >ou,-1 ~VV_VC,-1 ^_e,-1 <l,-1 >en,-1 l_i,-1 >y,-1 <al,-1 <en,-1 ^_o,-1 [^,-1 <ou,-1 >in,-1 [N,1 >ex,1 <a,1 >ea,1 >ie,1 n_a,1 >a$,1 i_i,1 >ee,1 n_e,1 <n,1 +^an|^aN,1 +i|,1 >ov,1 a_i,1 <^i,1 +an|,2 +^an|^a,2 +u|,2 <an,2 n_o,2 <^a,2 +|:,2 >ey,2 +an|aN,2 ~CV_VV,3
dt|to [u,-2 .,-1 [N,-1
du|da ]:,1 ]$,1 ~CV_CC,1 [u,1 +r|ru,1 <r,1 [a,2 i_$,2 ~VV_C#,2 <i,2 <ei,2 >$,2 [i,2 .,2
du|du <a,-2 a_l,-2 [u,-2 >$,-2 ]$,-2 ]r,-2 ]Q,-2 ~C#_CC,-2 >l,-1 .,-1 >ll,-1 ~CV_CC,2 ]b,2
du|yu ]r,1 ^_r,2 >r,2 >ri,2 ]:,2 ~C#_CV,3 +^|^,3 [^,3 <^,3 .,4
du|zu <r,2 [:,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 >$,3 ]$,3 .,3
dz|j +^|^,-2 [^,-2 <^,-2 ^_i,-2 ~C#_VC,-2 >h,-1 ^_h,-1 ~C#_CV,-1 ]a,1 <a,1 [a,1 >e$,2 >e,2 a_e,2 ~VC_VC,2
dz|z ]e,-2 [i,-2 ~VC_VC,-2 <i,-2 ]u,-2 >e$,-1 <ra,-1 ]a,1 ~C#_VC,1 +^|^,2 <^,2 [^,2
d| +au|o:,-3 ]t,-2 ]j,-2 [N,-2 >t,-2 <au,-2 +an|aN,-2 >t$,-2 e_g,-2 +li|ri,-2 u_$,-1 n_$,-1 >es,-1 <^e,-1 <li,-1 y_e,-1 >z,-1 >s$,1 +woo|u,1 >un,1 r_y,1 r_e,1 e_m,1 >i$,1 +o|o,1 <ie,1 a_u,1 +y|,1 +^ma|^ma,1 <ma,1 +ale|ar,1 >er,1 +ar|a:,1 >ul,1 l_e,1 >ec,1 <or,1 y_o,1 n_y,1 r_$,1 +a|ei,1 +an|,1 >ie,1 +^re|^re,1 +un|oN,1 >ri,1 <i,1 ]f,1 e_o,1 a_a,1 <fe,1 +e|i,1 >e,1 u_e,1 ~C#_VV,1 l_i,1 +i|i,1 >am,1 [e,1 e_r,1 <ly,1 <eo,1 ]k,1 >ia,1 r_u,1 a_l,2 <pe,2 >or,2 <le,2 r_a,2 n_e,2 .,2 <ur,2 ~CV_VV,2 ^_o,2 >ub,2 <re,2 ]N,2 +l|r,2 o_$,2 <ve,2 ~CC_VC,2 u_i,2 +n|n,2 ]b,2 >hi,2 ^_e,2 [^,2 +^|^,2 <^,2 <en,2 >em,2 ~VV_VC,2 [s,2 <ha,2 >ge,2 <a,2 >s,2 <e,2 >il,2 >ic,2 >ro,2 [i,2 <ry,2 >re,2 >el,2 ~CV_VC,2 l_$,2 <bo,2 >en,2 ~VC_VV,2 +l|ru,2 >o,2 o_e,2 >e$,2 n_o,2 u_l,2 <l,2 <sa,2 +^bo|^bo,2 ^_r,2 y_n,2 <sy,2 ]d,2 >at,2 <y,2 [n,2 +a|a,2 >r,2 >ai,2 >y,2 <il,2 +^ra|^ra,2 ]o,2 >u,2 +ar|ar,2 >y$,2 i_e,2 y_i,2 <ol,2 >ne,2 ^_u,2 e_i,2 ]n,2 [u,2 o_i,2 <ar,2 ]e,2 <ra,2 <r,2 y_a,2 >on,2 +e|,2 <oo,2 +u|u,2 <er,2 ~VC_VC,2 [r,2 >n,2 >an,2 ]h,2 >le,2 ]u,2 ]y,2 >m,2 >ma,2 ]a,2 ~C#_VC,2 >d,2 <lu,2 e_a,2 <ou,2 ]s,2 +r|r,3 r_i,3 +ou|u,3 >i,3 ]i,3 >so,3 >l,3 <lo,3 >a,3 ]r,3 >in,3 i_$,3 a_h,3 ^_a,3 [a,3 >a$,3 ~VV_CV,3 ]m,3 [o,3 <o,3 ~VC_CV,3 <ei,3 +ei|ai,3 +y|i,4
d|:d <e,-2 >o,-2 ~VC_VC,-2 ]o,-2 [o,-2 >e,-2 .,-1 ]a,-1 <i,-1 <o,1 <a,2 ]i,2 >a,2 [a,2
d|:to >a,1 ~VC_VC,1 >$,2 ~VC_CV,2 ]$,2 [a,2 <a,2 .,2
d|C ~VC_VC,1 ]i,1 >i,2 ~CV_VC,2 .,2
d|N [i,1 ~VV_C#,1 >$,1 ]$,1 [a,1 <a,1 .,2
d|Q >e,1 .,1 <e,2 [e,2 ~VC_VC,2
d|Qdo <oo,-3 +woo|u,-2 +o|a,-2 ~VV_CV,-2 ~VV_C#,-2 <o,-2 >$,-2 +e|e,-2 <e,-2 ]$,-1 [e,-1 [a,-1 ~VC_C#,-1 +o|o,1 >fo,1 [o,1 ]k,1 ]f,1 a_f,1 >f,1 ~VC_VC,1 <ou,2 <ro,2
d|Qt ~VC_VC,1 .,1
d|Qto .,1 ]$,1
d|S ]a,1 ]i,2 >a,2 .,2 <i,3 ~VC_VC,3 [i,3
d|T ]u,1 .,2 >e,2
d|a >$,2 ]$,2 .,2
d|b .,1
d|d a_h,-3 >h,-3 +ou|u,-2 <ru,-2 o_e,-2 >ol,-2 >ou,-2 [N,-2 +o|o,-2 <ra,-1 <ou,-1 r_a,-1 <sa,-1 ~VC_CV,-1 <ro,-1 +|ru,1 >i,1 ~CV_CV,1 >ie,1 a_a,1 e_o,1 <ha,1 <n,1 [^,1 >k,1 <al,1 >a$,1 +o|a,1 >ge,1 e_a,1 +a|e,1 >g,1 ~VC_C#,1 <l,1 +a|,1 e_i,1 +i|a,1 <au,1 <ri,1 >au,1 i_a,1 +|Q,2 ~CV_C#,2 +u|:,2 <^a,2 a_i,2 [Q,2 n_e,2 >u,2 <an,2 >or,2 [i,2 +woo|u,2 o_$,2 ~VV_C#,2 <^,2 >o$,2 <ar,2 <ai,2 i_o,2 >$,3 <i,3
d|da .,2
d|diQ <r,2 +r|ru,2 [u,2 .,2
d|do +i|ai,-3 <si,-3 >s,-3 >so,-3 i_e,-3 >e$,-3 >en,-3 +a|ei,-2 a_r,-2 >ra,-2 ]v,-2 a_e,-2 <i,-2 ]n,-2 +^a|^a,-2 +la|ra,-2 <^a,-1 >e,-1 >s$,-1 +l|ru,-1 [i,-1 <il,-1 ~VC_CV,-1 >w,-1 <ca,-1 i_l,-1 y_n,-1 <sy,-1 ]e,-1 ]w,-1 <a,-1 <^i,-1 >r,-1 r_e,-1 <ol,-1 >h,1 >u,1 ]s,1 >t,1 >t$,1 >hr,1 ]f,1 >re,1 >an,1 +a|i,1 +an|aN,1 +a|o,1 >ay,1 ^_e,1 ~C#_VC,1 e_e,1 a_a,1 <ou,1 >ma,1 >$,1 i_u,1 >u$,1 >a,1 +an|raN,1 >z,1 <e,1 <en,1 +au|o:,1 [o,1 +en|eN,1 >a$,1 >y,1 >em,1 ^_i,1 <ay,2 >ar,2 n_r,2 l_e,2 >is,2 +e|,2 l_i,2 >el,2 +ar|a:,2 >k,2 e_i,2 i_i,2 r_i,2 >ie,2 >y$,2 +|i,2 >er,2 <ei,2 u_i,2 ~VV_VC,2 +e|a,2 e_a,2 <an,2 n_e,2 >i,2 <ro,2 ]Q,2 >ub,2 >un,2 +u|,2 y_e,2 <ey,2 ^_a,2 +o|o,2 <ar,3 >in,3 +ra|ra,3 ]a,3 >i$,3
d|dor ]e,2 >er,3 <n,3 n_e,3 ~CV_VC,3 [N,3 <an,3 +^an|^aN,3 >e,3 .,4
d|du [^,-1 ]:,2 [a,2
d|e .,2
d|h .,1
d|i >$,1 ]$,1 ]e,2 >e,3 .,3
d|j [u,-2 <o,1 ^_o,1 <ra,1 a_a,1 +|:,1 a_h,1 [Q,1 <a,1 <la,1 >an,1 ^_a,1 <e,1 i_o,1 ]i,1 ]o,2 +n|N,2 ~VC_CV,2 >h,2 >o,2 >hi,2 [:,2 ^_u,2 >i,2 ~CV_VC,2 >e,2 <n,2 [N,2 n_e,2 <an,2 [e,2 >e$,2 >a,2 .,2 ~VV_VC,2 <i,3 ~VC_VV,3 ~C#_VC,3 [i,3 +^|^,3 <^,3 [^,3 ]a,3
d|ji <a,2 .,2
d|k .,2
d|m ]a,1 [u,1 ~VC_VC,1 >i,1 >in,1 .,2
d|n ]i,1 .,2
d|o [r,2 ]$,2 .,3
d|p .,2
d|r [a,1 ]o,1 >o,2 ]i,2 ~VC_VC,2 ]e,2 .,3
d|s <i,1 ]u,1 ~VC_VC,2 >e,2 [:,2 ]a,2 >a,2 <e,2 .,2
d|t <i,-2 >h,-2 ~VC_CV,-1 ]i,-1 n_e,1 +r|ru,1 <ar,1 [Q,1 <e,1 <^a,1 r_e,1 >el,1 +|:,1 a_e,1 r_i,1 ]e,1 >ar,1 <u,2 >i,2 <o,2 [o,2 >e,2 <er,2 >er,2 [u,2 <al,2 ^_u,2 >o$,2 +^|^,2 <^,2 [^,2 ~VC_VC,2 ~C#_VC,2 <l,2 <n,2 [N,2 .,2 >u,2 ]u,2 <a,2 >a,2 [a,2 [:,3 <r,3 ]a,3 >o,3 ]o,3 ~CV_VC,3
d|to +|:,-3 n_l,-2 [:,-2 <in,-2 <n,-2 [N,-2 ]n,-2 +en|eN,-2 <en,-1 ~CV_CC,-1 +n|N,-1 >l,-1 >in,1 >e$,1 [i,1 ]N,1 ~VC_VV,1 >u,1 a_o,1 ~VV_CC,1 >re,1 +e|,1 >ie,1 <pe,1 e_r,1 >e,1 +^pe|^pe,1 <el,1 +el|eru,1 n_i,1 ]$,1 >a$,1 ^_r,2 ~C#_CV,2 +|Q,2 >o,2 <ay,2 ]f,2 ~C#_VC,2 >i,2 ~VC_VC,2 >r,2 >s,2 [u,2 <al,2 ]:,2 ~CV_VV,2 [a,2 +l|ru,2 >a,2 <l,2 +^|^,2 <^,2 a_e,2 [^,2 <e,2 y_e,2 <y,2 [e,2 ]m,3 ~VV_VC,3
d|w ~CV_VC,1 .,2
d|z .,-2 ]u,-1 ]e,2
e$|$ +d|do,-3 +t|to,-2 <id,-2 +z|zu,-2 <fi,-2 +p|pu,-2 +r|a:,-2 +di|di,-2 <od,-2 <ay,-2 ~VV_##,-2 +ti|ti,-2 <ad,-2 <iz,-2 +qu|ku,-2 <we,-2 <rr,-2 <ph,-1 v_,-1 <v,-1 +r|:ru,-1 y_,-1 <y,-1 +e|i,-1 <ut,-1 <rs,-1 <gn,-1 <wn,-1 <ur,-1 <ly,-1 <ev,-1 <mb,-1 +n|N,-1 p_,-1 <p,-1 d_,-1 <d,-1 <kw,1 <je,1 +i|ai,1 +di|,1 <er,1 +u|,1 ~CC_##,1 +si|Si,1 <eg,1 e_,1 <e,1 +en|eN,1 h_,1 <h,1 <ol,1 +l|i,1 +an|aN,1 <hu,1 +k|,1 +i|a,1 <nd,1 +el|eru,1 <ew,1 +nc|,1 +nd|N,1 +i|o,1 w_,1 <w,1 <mi,1 +th|,1 <el,1 <ni,1 <ti,1 +er|a:,1 <et,1 +r|:,1 +d|,1 <ll,1 +|do,1 +ant|aN,1 +th|su,1 +ill|i,2 <be,2 +s|,2 <en,2 +l|,2 +g|,2 <iw,2 +c|,2 <nn,2 +on|oN,2 <me,2 <on,2 +t|,2 k_,2 <k,2 <rg,2 <nz,2 +nd|Ndo,2 +|aN,2 +z|,2 <se,2 <nt,2 +ier|i,2 <yt,2 +e|:,2 <yn,2 +w|u,2 <so,2 +n|,2 <rc,2 +|ku,2 <tl,2 +r|,2 +w|fu,2 o_,2 <o,2 <ug,2 <am,2 +u|u,2 <ze,2 +th|to,2 m_,2 <m,2 +ar|a:,2 +c|Tu,2 +e|e,2 +e|,2 +tt|to,2 <ar,2 <no,2 <is,2 <ih,2 <os,2 +h|,2 <al,2 +er|eru,2 [e,2 <un,2 <le,3 <nc,3 +li|ri,3 <th,3 l_,3 <l,3 +g|ku,3 <ic,3 g_,3 <g,3 [a,3 <li,3 <gi,3 +t|Qto,4 c_,4 <c,4
e$|:$ +e|e,-3 <gi,-2 o_,-2 <o,-2 <le,-2 [e,-2 <re,-2 e_,-1 <e,-1 +ni|ni,-1 <by,-1 <an,1 c_,1 <c,1 +i|u,1 +|na,1 u_,1 <u,1 <in,1 d_,1 <d,1 <yn,1 <di,1 +t|,1 k_,1 <k,1 <fi,2 <bi,2 <hi,2 +ill|i,2 h_,2 <h,2 <fe,2 +y|a,2 <as,2 m_,2 <m,2 <ll,2 +e|a,2 l_,2 <l,2 [u,2 ~CC_##,3 ~CV_##,3 s_,3 <s,3 +i|a,3 t_,3 <t,3 <at,3 [a,3
e$|e$ <ll,-3 [d,-2 z_,-2 <z,-2 <rr,-2 [r,-2 r_,-1 <r,-1 ~VV_##,-1 [i,-1 [t,-1 d_,-1 <d,-1 ~CC_##,-1 <tt,-1 t_,-1 <t,-1 [k,1 +qu|k,1 <qu,1 ~CV_##,2 [u,2 s_,3 <s,3 +i|,3 <is,3
e$|i$ r_,1 <r,1 +rr|r,1 <rr,1 <ll,1 <in,1 ~CV_##,1 c_,1 <c,1 <nc,1 [k,2 l_,2 <l,2 d_,2 <d,2 [r,2 t_,3 <t,3 [t,3 .,3 ~CC_##,3
e$|i:$ <an,1 b_,1 <b,1 r_,2 +r|r,2 <r,2 +nn|n,2 <nn,2 k_,2 <k,2 [k,2 [b,2 +s|S,2 s_,2 <s,2 l_,2 <l,2 +n|n,2 [r,3 h_,3 <h,3 ~CC_##,3 [n,3 n_,3 <n,3 [S,3 .,3 ~CV_##,4
e$|nu$ +n|N,1 n_,1 <n,1 ~CC_##,2 [N,2 ~CV_##,2 .,2
e$|to$ .,2
e$|u$ +n|n,-5 +ill|ir,-3 [n,-2 [v,-2 +ch|S,-2 <bl,-2 <dr,-2 +er|e:r,-2 <uv,-2 <an,-2 <ak,-2 +k|k,-2 n_,-1 <n,-1 +nn|Nn,-1 <er,-1 +in|,1 c_,1 <c,1 +i|r,1 +e|,1 <dz,1 [k,1 <or,1 +n|,1 <as,1 +g|,1 g_,1 <g,1 +be|,1 <be,1 <th,1 +rr|r,1 <rr,1 +n|s,1 s_,1 <s,1 <us,1 +t|,2 <ic,2 +s|us,2 <on,2 +th|S,2 +h|,2 +id|,2 <ug,2 <li,2 <di,2 [g,2 +hl|:r,2 <at,2 [:,2 +z|s,2 <is,2 +ch|Qk,2 [f,2 +ck|k,2 <iz,2 <nt,2 b_,2 <b,2 [i,2 [e,2 +xi|S,2 <xi,2 y_,2 <y,2 <hl,2 <sk,2 <es,2 +s|S,2 +|us,2 <ck,2 +g|:g,2 <le,2 [t,2 t_,2 <t,2 <nz,2 <id,2 <ar,2 +ll|r,2 +nn|n,3 +ch|k,3 <ag,3 +th|z,3 <rk,3 <rm,3 [z,3 <uk,3 [b,3 e_,3 <e,3 +c|,3 z_,3 <z,3 [o,3 d_,3 <d,3 [T,3 i_,4 <i,4 ~VC_##,4
e$|ze$ ~CV_##,2 ~VC_##,2 ~CC_##,2 [:,2 .,4
e$|zu$ .,2
eau|o +t|t,2 l_$,2 ~CC_C#,2 <l,2 <ll,2 [r,2 t_x,2 <t,2 <at,2 [t,2 ~CV_CC,2 >x,2 >x$,2 >$,2 .,3 ]$,3
ea|i: [d,-2 <b,-2 +^|^,-2 <^,-2 ~CC_CV,-2 ]C,-2 ~C#_CC,-2 [b,-2 ]t,-2 >v,-2 +^b|^b,-1 <^b,-1 ]N,-1 ^_g,-1 ~CV_C#,1 <ll,1 <ol,1 <m,1 j_n,1 <j,1 +m|m,1 +^j|^j,1 <^j,1 l_$,1 g_$,1 <rg,1 [v,1 >ux,1 l_n,1 +l|r,1 <al,1 >no,1 ]n,1 >u,2 <sw,2 n_$,2 w_t,2 <w,2 [a,2 [j,2 >re,2 m_r,2 <th,2 ~CV_CV,2 ~CC_VC,2 <l,2 [t,2 ]$,3 >$,3 ~CC_C#,3
eb|:b >e,-1 ~CC_VC,1 [a,2
eb|eb ]o,1
ec| <r,1 ]$,1 ]a,1 ~CC_VC,1 >$,1 >ha,1 <d,1 ^_h,1 +^|^,1 <^,1 [^,1 [u,1 >ke,2 >h,2 .,2 >k,2 <h,2 ]k,2 ]o,2 ~CC_CV,2
ec|eQ ]k,-1
ed|:d i_e,-1 ~VC_VC,-1 <i,-1 [i,-1 ~CV_VC,1 .,2 [a,2 [u,2 >i,2 ~CC_VC,2 ]i,2
ed|ed >i,-1 ]a,1 [r,1
ee|e: .,-3 ~CC_CC,-3 ~CC_CV,-2 >l,-2 ]r,-2 [r,-2 >s,-2 <r,-2 >l$,-2
ee|i: ]C,-3 ]z,-3 <^m,-3 >n$,-2 +^p|^p,-2 <p,-2 <^p,-2 ]n,-2 <ah,-2 <h,-2 [w,-2 [h,-2 >n,-2 [p,-2 +fr|fur,-1 +ll|r,-1 <ll,-1 <fr,-1 ~CC_CV,-1 [t,-1 [S,-1 +^r|^r,-1 <^r,-1 ]d,-1 ]t,-1 r_l,-1 ]N,-1 +t|t,-1 +s|S,-1 <^k,-1 [b,1 <b,1 <sw,1 <w,1 +b|b,2 w_$,2 <kl,2 ]s,2 <cr,2
eg|eg >a,-2 .,-2 [r,2 <r,2
eg|ej r_a,2 ~CC_VC,2 +^r|^r,2 <r,2 <^r,2 >a,2 [r,2
ehr|: .,3
eh|e: .,-3 [^,-2 >m,-2 +^b|^b,-2 b_m,-2 [b,-1 b_r,-1 ~CC_CV,-1 <b,-1 <^b,-1 ]a,-1 ]r,-1
eis|i .,1
ei|ai [b,-3 ]S,-3 +h|h,-2 h_m,-2 ]t,-2 <b,-2 >me,-2 >s,-2 ]s,-2 +^r|^r,-1 >se,-1 [h,-1 >ne,-1 <h,-1 <^r,-1 ]r,1 l_t,1 <br,1 >th,1 ]a,1 [s,1 >ma,2 >t,2 >tz,2 >gh,2 >g,2 <s,2 <^s,2 <d,2 [d,2 s_d,2 >du,2 <^d,2 >a,2 >r,3 ]$,3 +^w|^w,3 [w,3
ek$|ku$ .,1
ek$|u$ <al,2 <ol,2 .,2 ~CV_##,2 l_,2 <l,2 +l|r,3 [r,3
ek| <s,1 ~CV_VC,1 ]o,1 ~CC_CV,1 >h,1 [u,1 <r,2 <er,2 z_$,2 <z,2 <cz,2 ~CC_C#,2 ~CV_C#,2 .,2 ]$,2 >$,3
ek|eku <l,1
el$|$ <ha,1 s_,1 <s,1 <us,1 [a,1 +|:,1 [:,1 [N,1 +t|Qto,1 [o,1 <ez,1 t_,2 <t,2 r_,2 <r,2 <at,2 c_,2 <c,2 [i,2 i_,2 <i,2 a_,2 <a,2 m_,2 <m,2 <ck,2 k_,2 <k,2 +z|zu,2 z_,2 <z,2 ~CC_##,2 ~VC_##,2 ~CV_##,2 .,3 [u,3
ele|re b_c,1 ~CC_CC,1 <b,1 <^b,1 >c,1 >c$,1 [u,1 .,2
eli|ri >s,1 ~CV_CC,1 .,1
ell|er +^|^,-2 ~C#_VC,-2 r_i,-2 [d,-2 >eh,-2 ]a,-2 [o,-2 ~VC_VC,-2 [m,-2 >ig,-2 <^,-2 [S,-2 [r,-2 d_a,-2 +^k|^k,-1 ^_e,-1 >em,-1 +d|d,-1 <^k,-1 b_i,-1 h_e,-1 <i,-1 >o,-1 +b|b,-1 k_e,-1 [j,-1 n_o,1 [p,1 r_a,1 +av|v,1 >an,1 <it,1 ~CC_CV,1 +h|,1 >ie,2 v_e,2 <^v,2 >es,2 ~CV_C#,2 +^f|^f,2 >eg,2 f_e,2 <f,2 <^f,2 c_a,2 c_i,2 +^c|^k,2 >$,2 +|i,2 +c|S,2 <ad,2 d_i,2 [f,2 <av,2 [v,2 c_e,2 <uc,2 >w,2 [u,2 <^c,2 b_w,3 >wo,3 <c,3
ell|r ~CV_VC,1 ]a,1 ~CC_VC,1 ]o,2 >o,2 [u,2 +^b|^bu,2 <^b,2 <b,2 .,2
el| .,1 <d,2 [d,2 ~CC_VC,2
el|eru ]h,-3 ]f,-3 ]g,-3 [n,-3 ~CV_CC,-3 >m,-2 <^h,-2 >g,-2 <n,-2 >t$,-2 +h|,-2 [s,-2 >k,-2 <k,-2 [z,-2 <th,-2 ]m,-2 ]d,-1 +^h|^h,-1 [^,-1 >vi,-1 h_d,-1 +^|^,-1 <^,-1 >d,-1 [f,-1 ]v,-1 ~CC_CV,-1 +c|k,-1 +^g|^g,-1 >ka,-1 >a,1 ~CC_VV,1 [a,1 [y,1 <s,1 >i$,1 >i,1 >$,1 >la,1 <hi,1 ]r,1 ]k,1 <i,1 [S,2 >e,2 >e$,2 ~VC_CC,2 >fo,2 ]:,2 [v,2 ~CV_VC,2 <nd,2 [C,2 ]j,2 ~CC_VC,2 <ch,2 h_l,2 [d,2 >o,2 <d,2 ]$,2 >li,2 v_l,3 >l,3
el|r >ot,-2 ~CC_VC,-2 +^b|^bu,-2 <^b,-1 <a,1 >$,1 <e,1 <re,1 e_y,1 >y$,1 <d,1 <^d,1 >y,1 >or,1 .,1 ]u,2 ~CC_VV,2 ~C#_VC,2 >e,2 ~CV_VC,2 ~C#_VV,2 ]a,2 [^,3 +^|^,3 <^,3 ^_o,3
el|u .,2 ]$,2 ~CV_C#,2 >$,2
emm|m ^_e,2 >e,2 >er,2 ~C#_VC,2 +^|^,2 <^,2 [^,2 ]a,2 .,2
em| l_e,1 >e,1 [u,1 <l,1 e_$,1 ~VC_C#,1 <e,1 [r,1 ]o,1 >$,1 ]$,1 >an,1 +^|^,1 <^,1 [^,1 <h,1 ~CC_CV,1 <d,2 ]a,2 ~CC_VC,2 >a,2 >i,2 .,2 ]i,2
em|e >i,1 ~CC_VC,2 [r,2 <l,2 .,3
em|em ]a,-2 +l|r,-2 >il,1 ]u,1 ]o,2 ^_i,2
en$|eN$ l_,-4 <l,-4 z_,-3 <z,-3 [r,-3 [t,-2 r_,-2 <r,-2 +ns|Ns,-2 +st|sut,-2 [k,-2 [T,-2 <st,-2 ~CC_##,-2 [n,-2 .,-1 <ch,-1 k_,-1 <k,-1 <ns,-1 [g,-1 n_,-1 <n,-1 [i,1 <ph,2 <is,2 +s|,2
ena|na ]:,1 .,1
ene|n >u,-2 .,-1 >uv,-1
en| ]r,1 >b,1 >be,1 ~CV_CV,1 >r,1 ]i,1 ~CC_CC,1 <es,1 <l,1 +d|do,1 ~VC_CV,1 <e,1 l_s,1 [r,1 >a$,1 <ci,1 [:,1 m_a,1 <te,1 ~VC_C#,1 ]s,1 s_$,1 i_$,2 >s,2 [e,2 ~CC_C#,2 <z,2 ]u,2 <s,2 <b,2 [b,2 >k,2 >ko,2 ~CC_CV,2 >e,2 [t,2 <i,2 ~CV_VC,2 [u,2 ]$,2 >$,2 <m,2 [m,2 <r,2 [o,2 <t,2 <^m,2 +^m|^m,2 d_$,2 [i,2 ~CV_C#,2 .,2 ~CC_VC,3 <d,3 >o,3 ~CC_VV,3 ]a,3 >a,3 ]o,3
en|:n ]i,1 [e,2 .,2
en|e s_$,2 <s,2 ]$,2 >$,2 .,3
en|eN <h,-2 >h,-2 +^w|^v,-2 >ka,-2 <ch,-2 ]g,-2 >k,-2 +st|sut,-2 <st,-2 <^k,-2 [i,-2 [v,-1 [d,-1 +tr|tor,-1 <tr,-1 >ko,-1 [C,-1 >j,-1 ]j,-1 ~CC_CV,-1 +ld|rud,-1 <ld,-1 [s,-1 ]C,-1 <d,-1 >so,-1 >de,-1 k_s,1 +s|:z,1 <os,1 <tt,1 <e,1 >st,1 ]S,1 >e$,1 m_e,1 r_s,1 <rr,1 b_e,1 v_t,1 >ey,1 <ar,1 +^ar|^ar,1 +rr|r,1 >o,1 ~VC_VC,2 r_$,2 <c,2 >$,2 ~CC_VC,2 ~CV_C#,2 l_s,2 ~CV_CC,2 +^w|^,2 >i,2 >e,2 ]z,2 +l|r,2 ~CV_VC,2 >zi,2 >a,2 b_z,3 ]$,3
en|ne .,1 >$,1 [u,1 ]$,1
eo|o [j,-2 <g,-1 ~CV_CV,1 ~CC_CV,1 d_l,1 <d,1 <nd,1 >l$,1 [d,1 >nc,1 ]N,1 +^g|^g,1 >l,1 s_u,2 <^s,2 >u,2 >ud,2 >n,2 ~CC_VC,2 g_r,2 <^g,2 >r,2 >rg,2 ]:,2 [g,2 s_$,2 <is,2 ]r,2 ]$,2 ~CV_C#,2 >$,2 [s,2 <s,2 +m|m,2 <l,3 <^l,3 l_n,3 +^l|^r,3 .,3 [r,3 m_n,3 <im,3 [m,3 <m,3
ep| e_y,1 <e,1 <le,1 >y,1 >y$,1 ]$,1 r_o,1 >oz,1 +^r|^r,1 r_p,1 h_$,1 <th,1 [S,1 [u,1 s_p,1 <s,1 <^s,1 [r,1 +|:,1 [:,1 [i,1 <h,1 <i,1 ~VC_VC,1 ]o,1 ~CV_VC,2 <t,2 <r,2 <^r,2 [o,2 ]e,2 >p,2 >pe,2 ]p,2 ~CC_CV,2 ~CC_C#,2 >$,2 >o,2 >us,2 ]i,2 ]a,2 <k,2 <^k,2 [k,2 >u,2 .,3 ~CC_VC,3
er$|a$ e_,-2 <e,-2 <tt,1 ~VV_##,1 <au,1 +h|,1 [t,1 u_,1 <u,1 <li,1 [o,1 [u,1 +i|,2 [v,2 <ng,2 <ch,2 <er,2 +nn|n,2 <nn,2 +ch|k,2 [k,2 l_,2 <l,2 g_,2 <g,2 <gn,2 z_,2 <z,2 m_,2 <m,2 [m,2 [r,2 [C,2 d_,2 <d,2 h_,2 <h,2 [d,2 <ni,2 t_,2 <t,2 r_,2 <r,2 s_,2 <s,2 [y,3 n_,3 <n,3 i_,3 <i,3 .,3 [n,3 ~CC_##,3 ~CV_##,4
er$|a:$ +ng|Ng,-3 +w|w,-3 +s|z,-3 +f|f,-3 +mm|m,-2 <rt,-2 [v,-2 +i|,-2 <as,-2 +b|b,-2 v_,-2 <v,-2 <ng,-2 <ey,-2 +nd|Nd,-2 +z|T,-2 [b,-2 +r|r,-2 +y|iy,-2 s_,-2 <s,-2 <rn,-1 <nd,-1 <et,-1 +ch|C,-1 r_,-1 <r,-1 +t|t,-1 b_,-1 <b,-1 <er,-1 +l|ur,-1 [d,-1 <ow,-1 +v|b,-1 +nt|Nt,-1 +h|,-1 <mm,-1 <my,-1 <au,1 u_,1 <u,1 +d|,1 <ed,1 <gl,1 [j,1 <ag,1 <in,1 [u,1 <li,1 +g|:g,1 <tl,1 +u|u,1 <mn,1 <zl,2 +g|,2 <ly,2 [i,2 <gu,2 <ff,2 +ff|f,2 +ll|y,2 +y|,2 <am,2 +m|:m,3 +t|,3 o_,3 <o,3 +n|,3 <it,3
er$|e$ <gn,-1 +n|n,1 +n|,1 i_,1 <i,1 ~VC_##,1 <is,1 [t,1 [s,1 b_,1 <b,1 [u,1 <ch,1 d_,2 <d,2 [z,2 <nd,2 +h|,2 [d,2 +nn|n,2 <nn,2 <rn,2 [g,2 <dl,2 +l|r,2 g_,2 <g,2 <ev,2 v_,2 <v,2 ~CC_##,2 [S,2 h_,2 <h,2 ~VV_##,2 [b,3 ~CV_##,3 s_,3 <s,3 <ll,3 .,3 m_,3 <m,3 [m,3 l_,3 <l,3 [r,3 [n,3
err|er u_e,2 ~VC_VV,2 +qu|k,2 <u,2 <qu,2 >e,2 >ey,2 [k,2 .,3
ert|t +s|su,1 <as,1 >a$,1 ~CV_VC,1 ]o,1 ~CC_VC,2 ]a,2 [u,2 s_a,2 <s,2 >a,2 .,2
er| <i,-1 [i,-1 <h,1 g_$,1 +ck|Qku,1 ~CV_C#,1 <k,1 <ck,1 +l|r,1 ~CC_CV,2 <g,2 <ng,2 l_i,2 ~CV_VV,2 <l,2 <al,2 >ie,2 [r,2 <t,2 [u,2 >i,2 ]i,2 .,2 ~CC_C#,2 ]o,2 t_o,2 <tt,2 >o,2 >o$,2 [t,2 >$,2 ]$,2 ~CC_VC,2
er|: ~CC_C#,1 ~VC_C#,1 ]$,2 >$,2
er|:ru >$,1 ]$,1 [u,2
er|a [i,-3 ~CV_CC,-3 [z,-3 <ni,-3 <e,-3 <i,-2 >l,-2 ~VC_C#,-2 i_$,-2 ~VC_CV,-2 ~VV_CC,-2 i_s,-2 >re,-2 <th,-1 ]r,-1 ]s,-1 >ma,-1 <d,-1 ~CV_CV,-1 +b|b,-1 b_g,-1 >g$,-1 [b,-1 h_r,1 >kl,1 <ib,1 [u,1 >ro,1 >r,1 <sh,1 <w,1 p_t,1 >i,1 >d,1 ]d,1 l_$,1 >se,1 <rn,1 [n,1 >e$,1 p_r,1 +^m|^m,1 <^m,1 <n,1 <l,1 m_k,2 g_$,2 +^s|^s,2 <^s,2 +^b|^b,2 [s,2 k_$,2 ]T,2 <s,2 >e,2 [m,2 y_$,2 <^b,2 [S,2 [d,2 >c,2 ~CC_C#,2 b_t,2 m_$,2 >ko,2 [^,2 >k,2 <f,2 ]N,2 <g,2 [y,2 <m,2 [f,2 n_$,2 ~CC_CC,2 ]k,2 [v,2 ~VC_VC,2 >me,2 >ri,3 [g,3 ]n,3 <lh,3 <^k,3 <y,3 [r,3 p_s,3 ~CV_C#,3 >n,3
er|a: ]s,-4 +th|z,-3 >se,-3 [z,-3 ]d,-2 k_s,-2 +^v|^v,-2 >ch,-2 <ck,-2 +ck|Qk,-2 [i,-2 e_s,-2 >b,-2 ]m,-2 +|y,-2 >m,-2 +lb|rub,-2 ~VV_CC,-2 v_n,-2 >mi,-2 <ay,-1 >ma,-1 h_m,-1 >nd,-1 +^k|^k,-1 +ff|f,-1 >to,-1 v_m,-1 +nd|Nd,-1 <ob,-1 b_n,-1 +v|b,-1 >ne,-1 g_s,-1 v_g,-1 >gi,-1 [j,-1 <th,-1 ]C,-1 [w,-1 <ff,-1 >s,-1 ]b,-1 <^v,-1 <lb,-1 >s$,-1 <^k,-1 +n|n,-1 <j,-1 <nb,1 s_$,1 <c,1 <^c,1 b_i,1 ]g,1 +|w,1 <sh,1 >i$,1 +mb|Nb,1 y_$,1 h_y,1 +gh|g,1 <gh,1 d_s,1 <l,1 >g$,1 ]y,1 >l,1 >g,1 +^h|^h,1 ~VC_VC,1 <ub,1 >ra,1 b_g,1 l_m,1 >u,1 >e$,1 h_$,1 [e,1 w_n,1 >i,1 ~CV_VC,1 ~VC_C#,2 +^v|^f,2 +i|,2 >a$,2 >y,2 >y$,2 >we,2 +^v|^b,2 <a,2 +b|b,2 t_$,2 m_g,2 >o$,2 ]u,2 >a,2 <yb,2 k_$,2 m_l,2 +m|m,2 s_t,2 ]o,2 ]r,2 >wi,2 [S,2 >r,2 >w,2 >o,2 >re,2 >ge,2 <em,2 [u,2 >le,2 [r,2 <^h,2 ~CV_C#,2 h_w,2 ~CC_C#,2 >p,2 ]p,2 +th|t,2 ]$,2 ~CC_VC,2 >en,2 >e,3 >$,3 >si,3
er|e:r >a,-3 ~CV_VC,-2 ~VC_VC,-1 >i,1 .,1 h_e,2 +^b|^b,2 <^b,2 <b,2 [b,2 <ch,2 ~CC_CV,2 <h,3 ~CC_C#,3 ]e,3 >$,3 ~CC_VC,3 ]i,3
er|er <s,-1 >s,1 ~CC_VC,1 ~CC_CC,1 ~CC_CV,1 ]i,1 ]a,1 <b,2 ]o,2
er|eru <w,-3 +^w|^v,-3 <^w,-3 >l,-3 ]k,-2 >th,-2 [r,-2 >b,-2 [v,-2 +h|,-2 ]N,-2 <h,-2 <l,-2 h_n,-2 ]S,-2 ~CV_CC,-2 ]T,-2 >n,-2 >t,-2 >g$,-2 <^h,-2 h_m,-2 ~VC_CV,-2 b_g,-1 <p,-1 [p,-1 g_n,-1 [S,-1 ~CC_CV,-1 +and|aNd,-1 b_t,-1 ]n,-1 <nd,-1 >c,-1 +lb|rub,1 <lb,1 >o,1 [k,1 >g,1 [f,1 <th,1 [g,1 <g,1 ~CV_VC,2 ~CV_C#,2 ]:,2 >ma,2 >i,2 >$,2 b_i,2 ]g,2 ]d,2 ]s,2 >e,2 >e$,2 ]$,2 <v,2 ~CC_VC,3 >s$,3
er|ra +v|bu,1 <v,1 <^v,1 <t,2 [o,2 ~CC_CC,2 [u,2 .,2 ~CC_CV,2
er|ra: ~CV_C#,2 [i,2 >$,2 [u,3 ]$,3 .,3
er|ya: ]$,1 ~CC_C#,1 [i,1 .,1 >$,1
es$|$ +th|to,-2 <th,-2 i_,-1 <i,-1 h_,-1 <h,-1 ~VC_##,-1 [a,-1 <ar,1 ~CV_##,1 <en,1 [e,2 <ri,2 <un,2 [i,2 l_,2 <l,2 n_,2 <n,2 [u,2 [N,2
es$|u$ <er,-1 g_,-1 <g,-1 ~CC_##,1 h_,1 <h,1 d_,1 <d,1 <tl,2 <ol,2 ~CV_##,2 <nc,2 <rl,2 .,2 c_,2 <c,2 [o,2 [r,2 +ll|r,2 l_,2 <l,2 ~VC_##,2 [k,2 p_,2 <p,2 [p,2 <rr,3 +rr|r,3 +l|r,3 <sh,3
es$|zu$ l_,-2 +l|ru,-2 <l,-2 +|:,-1 ~VC_##,2
es| <it,-1 ]k,1 ~CC_CV,1 +|:,1 [:,1 r_s,1 ~CV_CV,1 d_$,1 <yd,1 ~CC_CC,1 [d,1 <n,1 >cu,1 <ri,1 [u,1 <g,1 +^g|^g,1 <^g,1 [g,1 h_e,1 <h,1 <ch,1 >se,1 >s$,1 ~CC_C#,1 ~CC_VV,1 >ch,1 i_c,2 <d,2 <l,2 r_a,2 +rr|r,2 <rr,2 >e$,2 [t,2 ]t,2 >t,2 >te,2 [b,2 ]n,2 >o,2 >c,2 >i$,2 <m,2 [m,2 <^m,2 +^m|^m,2 <la,2 >s,2 ~VC_CC,2 ~CV_VC,2 ~VC_CV,2 <v,2 ]z,2 ~VC_VC,2 <r,2 >a,2 >an,2 >u,2 >ur,2 ]o,2 <a,2 [a,2 [r,2 >i,2 ]a,2 ]i,2 >e,2 .,2 [^,2 <i,3 [i,3 ~CC_VC,3 ]u,3
es|Si .,1
es|e <d,-3 [d,-3 ~CC_CV,-3 .,-2
es|eS .,3
es|esu >ta,-3 r_$,-2 +rr|r,-2 <rr,-2 ~CC_C#,-2 >p,-1 ]p,-1 >t,-1 >n,-1 ~C#_CV,-1 +^|^,-1 <^,-1 [d,-1 +pr|pur,1 <pr,1 ~CC_VC,2 l_$,2 ~CV_C#,2
es|uz m_$,2 +mm|m,2 <mm,2 <m,2 [m,2
et$|e$ u_,-3 <u,-3 ~VC_##,-3 i_,-1 <i,-1 [b,-1 +r|r,-1 .,-1 <an,1 [i,4
et|:t .,1
et|eQ ]T,-3 [b,-2 >z,-2 ]r,1 >$,2 ]k,3
et|eto ~CC_CV,-1
eu|i .,2
eu|o ~VC_C#,1 >$,1 ]$,2 .,2
eu|oi [r,2
eu|u ]:,-3 [y,-2 +fl|fur,-2 <fl,-2 <i,-2 >r$,-1 l_r,-1 >z,1 >s$,1 r_b,1 [s,1 >re,1 ]r,1 ]b,1 ]a,1 <en,2 ~CV_CC,2 g_x,2 <g,2 <og,2 r_n,2 <fr,2 >nd,2 <r,2 m_r,2 <m,2 <^m,2 h_z,2 <th,2 >z$,2 ]$,2 >c,2 [a,2 >t,2 h_n,2 <ch,2 >ng,2 <^r,2 [m,3 +l|r,3 r_t,3 +^r|^r,3 >tt,3 ]n,3 <h,3 ~CC_CC,3 >n,3 ]N,3
eu|yu .,2
ev|eb ~CC_VC,1 >i,1 <d,2 <^d,2
ev|ef .,-2 ]e,-1
ev|efu >s,-2 >sk,-2 ]s,-1 >a,1 ~CC_CV,1 >r,1 >i,2 ]r,2 [i,2 <j,2 .,2 l_e,2 +^l|^r,2 <^l,2 ]a,2 >e,3 ~CC_VC,3 ]$,3
ev|ev ~CC_VC,-1
ew| [:,-2 <c,-2 >ev,-1 m_$,-1 <m,-1 <om,-1 +h|,1 [u,1 >a,1 h_$,1 <h,2 ~CC_VV,2 <yh,2 >is,2 ]a,2 <z,2 ~CC_VC,2 [o,2 ]i,3 >in,3 >i,3 ]e,3
ew|u: +^n|^ny,-2 <n,-1 <^n,-1
ey$|i$ l_,1 <l,1 [r,1 n_,2 <n,2 [n,2 .,2 ~CC_##,3
ey$|i:$ +c|S,-3 +rr|r,-2 <el,-2 +l|ur,-1 c_,-1 <c,-1 +n|,1 r_,1 <r,1 v_,1 <v,1 +ll|r,1 <nl,1 <nn,2 <ll,2 h_,2 <h,2 <ch,2 <es,2 +l|,3 [b,3
ey|ai [r,3
ey|i: ~CC_CV,-1 <r,2
ez$|$ <gu,1 i_,2 <i,2 <li,2 [i,2 <qu,2 [u,2 u_,2 <u,2 ~CV_##,2 n_,2 <n,2 <un,2 [N,2 ~VC_##,3 .,3
ez|e [i,1 >$,1 .,2
ez|es <u,-2 +qu|k,-2 <qu,-2 [k,-2 ]u,-1 ~VC_VC,1
ez|ez .,-2 ]a,-1
e| +o|u,-3 +ell|er,-3 +n|n,-3 >ti,-2 >mo,-2 t_y,-2 <ti,-2 >he,-2 +d|do,-2 d_n,-2 >na,-2 >au,-2 +u|u,-2 <tt,-2 <ev,-2 [w,-2 h_t,-2 n_a,-2 >ie,-2 [C,-2 <ow,-2 +gh|,-2 <mc,-2 c_a,-2 >ir,-2 >ac,-2 ]y,-2 r_g,-2 >ni,-2 <on,-2 <ju,-2 >rl,-2 <gh,-2 v_a,-2 +c|ku,-2 +^ch|^C,-1 +sh|Si,-1 <lo,-1 <fi,-1 <sn,-1 u_b,-1 ~CC_CV,-1 >wa,-1 >al,-1 <mo,-1 o_v,-1 +tr|to,-1 m_s,-1 <iv,-1 n_h,-1 <ov,-1 +gh|gu,-1 <ir,-1 r_c,-1 >ba,-1 +ab|abu,-1 <ab,-1 l_h,-1 +v|bu,-1 a_r,-1 +^s|^S,-1 v_n,-1 +a|ei,-1 >ig,-1 <gu,-1 ~VC_VV,-1 o_t,-1 <so,-1 r_t,-1 ]n,-1 w_r,-1 o_l,-1 h_u,-1 >un,-1 <o,-1 j_a,-1 b_n,-1 <hi,-1 <ns,-1 ]h,-1 +th|to,-1 s_r,-1 u_n,-1 [d,-1 >do,-1 <tr,-1 +r|ru,-1 <ma,-1 ]o,-1 <gi,-1 <ch,-1 <va,-1 +ar|ar,-1 [n,-1 l_e,1 <us,1 k_u,1 >u$,1 >ao,1 ]m,1 +c|,1 n_k,1 ]r,1 <f,1 <el,1 <ey,1 <uc,1 <ar,1 d_l,1 +^b|^b,1 +v|fu,1 <ed,1 +f|fu,1 c_t,1 >si,1 n_r,1 ^_t,1 +sch|S,1 >lm,1 >n$,1 +y|i,1 +er|a,1 +g|ku,1 <wi,1 >r$,1 g_n,1 ^_f,1 >fr,1 >br,1 <rr,1 +g|,1 +i|i,1 ]T,1 [r,1 h_a,1 >on,1 +^s|^s,1 +d|to,1 y_v,1 ]N,1 >v$,1 +ch|,1 >m,1 <ah,1 >hr,1 +vi|bi,1 m_n,1 >rt,1 <nt,1 +^cl|^ku,1 g_a,1 <ac,1 >c,1 ]t,1 >dr,1 +ni|ni,1 +n|,1 <ci,1 +an|aN,1 +s|su,1 v_t,1 s_o,1 >ou,1 >j,1 >ja,1 ]C,1 +^mo|^mo,1 +^f|^fu,1 <at,1 +au|o:,1 <m,1 <z,1 m_a,1 p_r,1 >mi,1 +m|m,1 r_u,1 >yt,1 >nc,1 +a|a,1 ~CC_VC,1 w_e,1 +d|Q,1 u_r,1 +sch|Su,1 +f|,1 +|do,1 +c|Tu,1 <ga,1 +gr|gur,1 >go,1 <sh,1 p_t,1 +w|b,1 h_y,1 h_l,1 <ig,1 >ia,1 >er,1 <af,1 >we,1 +ch|hi,1 <p,1 +b|bu,1 >nu,1 >av,1 <st,1 ~CC_CC,1 [S,1 >ns,1 >ut,1 l_u,1 >z$,1 >et,1 >l,1 +s|,1 s_a,1 +u|a,1 >dg,1 <er,1 +ch|Ci,1 +p|,1 n_u,1 +ch|C,1 <nn,1 ^_k,1 <ni,1 [s,1 +rd|:do,1 >lt,1 >em,1 <ay,1 <l,1 n_s,1 >ng,1 f_r,1 +e|,1 +am|amu,1 +c|S,1 +^n|^n,1 +^d|^d,1 s_k,1 m_i,1 >ff,1 l_r,1 u_i,1 d_k,1 l_y,1 +y|,1 <cl,1 <^n,1 ~CV_CC,2 >nz,2 >ym,2 ~C#_VC,2 <i,2 +ri|ri,2 <au,2 v_l,2 +en|eN,2 i_z,2 k_r,2 ]Q,2 +cr|kur,2 ^_g,2 h_b,2 [N,2 >gh,2 <ck,2 ]u,2 f_e,2 <^d,2 n_t,2 +^re|^re,2 +tl|tor,2 >yr,2 h_c,2 >ci,2 +ug|,2 n_i,2 >ec,2 <rh,2 g_s,2 <gr,2 <he,2 +al|o:,2 s_t,2 n_e,2 <tl,2 <an,2 <ak,2 >rm,2 +w|fu,2 e_l,2 b_i,2 >va,2 <li,2 >il,2 l_m,2 s_y,2 d_t,2 <yd,2 >ne,2 >sp,2 [y,2 +j|i,2 ]a,2 <fr,2 +ou|u:,2 m_t,2 h_m,2 <ru,2 <^y,2 +^p|^p,2 +sh|Su,2 <me,2 +or|oru,2 +r|:,2 <^j,2 ^_p,2 >ph,2 >vi,2 >ge,2 t_r,2 +rri|ri,2 <be,2 d_m,2 <is,2 >li,2 ]j,2 d_s,2 >gg,2 +^p|^pu,2 +^pi|^pi,2 <pi,2 <re,2 e_d,2 >o,2 >tt,2 +r|r,2 <ki,2 <pr,2 >di,2 <le,2 >nn,2 <se,2 <rd,2 <k,2 >tk,2 ^_d,2 <ra,2 +ng|gu,2 <es,2 <mi,2 >eu,2 t_n,2 <^p,2 +k|k,2 >el,2 i_r,2 <id,2 [a,2 +b|pu,2 >ye,2 d_a,2 +|Q,2 <ag,2 <ng,2 a_d,2 +^g|^g,2 <rc,2 <pa,2 m_r,2 >b$,2 i_g,2 >bo,2 ~CC_C#,2 <ke,2 <gy,2 +ca|ka,2 >a$,2 <rv,2 p_e,2 c_y,2 <en,2 y_r,2 >z,2 >m$,2 ]g,2 >dm,2 [z,2 k_i,2 <cr,2 >e,2 <te,2 +i|o,2 >to,2 ~VV_CC,2 >ar,2 r_r,2 +o|o,2 [p,2 <^v,2 s_n,2 <^t,2 +i|a,2 ^_n,2 +ill|i,2 >h$,2 ]f,2 <os,2 >st,2 +ar|a:,2 >be,2 e_c,2 >mm,2 a_m,2 >e$,2 >f,2 ^_c,2 +er|a:,2 v_r,2 +^gu|^ku,2 ^_s,2 +^la|^ra,2 <om,2 ]$,2 ]S,2 t_e,2 +rr|r,2 >ga,2 +d|,2 >ro,2 >ch,2 >rr,2 l_t,2 >th,2 i_t,2 +i|ai,2 <ug,2 ^_l,2 >rc,2 [^,2 e_n,2 <ur,2 <ou,2 <sl,2 >im,2 +h|,2 <^g,2 ]k,2 l_s,2 <ha,2 >rn,2 >t$,2 +t|to,2 >k,2 ~C#_CC,3 ^_m,3 +di|di,3 +^|^,3 <^,3 m_e,3 >as,3 <ca,3 >es,3 e_r,3 w_l,3 >id,3 <av,3 g_r,3 r_v,3 ^_v,3 h_s,3 [m,3 k_s,3 <ok,3 a_l,3 h_i,3 r_$,3 r_y,3 a_n,3 >me,3 >k$,3 +dr|dor,3 <dr,3 <ri,3 >at,3 >sh,3 <^h,3 ~C#_CV,3 r_s,3 [v,3 ~VV_VC,3 >is,3 <ol,3 >ll,3 <zi,3 >l$,3 ~CV_C#,3 ^_i,3 +g|gu,3 ^_b,3 +^h|^h,3 <si,3 +^r|^r,3 [g,3 +ll|ru,3 r_e,3 [h,3 <e,3 >i$,3 >ri,3 +^sh|^S,3 g_l,3 <go,3 <di,3 >$,3 +^w|^v,3 [e,3 b_r,3 <g,3 ]e,3 <^m,3 <ew,3 i_s,3 [Q,3 >se,3 +^m|^m,3 u_l,4
e|: >b,-3 a_r,-3 +e|e,-2 a_n,-2 [e,-2 <a,-2 >ss,-2 a_t,-2 <ha,-2 >ck,-1 ~VC_CC,-1 <e,-1 ~VC_CV,-1 <he,-1 >c,-1 >th,-1 ]b,-1 <u,-1 >rs,-1 ]s,-1 +tr|to,1 <tr,1 ]z,1 >m,1 ]t,1 <ke,1 ]p,1 +^s|^su,1 ]S,1 ]C,1 <l,1 +e|o,1 <b,1 <^s,1 e_k,1 >z,1 c_l,1 k_r,1 <k,1 <c,1 a_l,1 i_n,1 <f,1 >t$,1 <v,1 ]f,1 f_r,2 [u,2 >l$,2 <s,2 >le,2 +i|a,2 +e|a,2 <sh,2 i_s,2 <n,2 ~CV_CV,2 <ch,2 ]m,2 >l,2 t_l,2 w_l,2 <^d,2 +y|i,2 +^go|^ko,2 <go,2 h_l,2 +|ya,2 +gh|,2 <gh,2 y_v,2 >v$,2 y_r,2 >x,2 >r$,2 +y|,2 i_t,2 ~CV_VC,2 [o,2 >e,2 >e$,2 ]$,2 <t,2 <d,2 r_n,2 +d|do,2 >s$,2 ~CC_VC,2 >d$,2 >v,2 <w,2 +m|mu,2 <z,2 >d,2 <^m,2 <y,2 ~CV_CC,2 h_r,2 >ll,2 <m,2 <^r,2 <h,2 +a|a,3 ~CC_CC,3 +r|ru,3 ~CC_CV,3 >li,3 <r,3
e|:n [i,1 .,2
e|:ve .,2
e|N .,2 <i,2 [i,2
e|Se .,1
e|a >ns,-3 <^t,-3 >ye,-3 >o,-2 >y,-2 i_n,-2 [t,-2 >nc,-2 +v|v,-2 h_m,-2 ~CC_VV,-2 ]w,-2 +nd|Nd,-2 +h|,-2 l_g,-2 <er,-2 >ri,-2 m_y,-2 >ou,-2 <en,-1 +c|S,-1 <ul,-1 f_n,-1 n_n,-1 s_n,-1 ]g,-1 +ff|f,-1 <nd,-1 <ew,-1 g_l,-1 ^_s,-1 <kh,-1 <ff,-1 >ry,-1 <ci,-1 ]N,-1 >st,-1 t_r,-1 w_n,-1 >ga,-1 >la,-1 ^_v,1 +w|b,1 l_d,1 ~CC_CV,1 s_v,1 s_l,1 ~CC_VC,1 <al,1 >va,1 <ad,1 >th,1 [w,1 >tt,1 [:,1 <^z,1 l_t,1 ^_l,1 .,1 >ca,1 z_l,1 <b,1 >a,1 +t|,1 r_t,1 ~CV_VC,1 <e,1 n_l,1 <ll,1 p_n,1 k_n,1 <ck,1 b_l,1 +ck|Qk,1 >do,1 >ss,1 >ld,1 <dl,1 y_$,1 +y|i,1 +d|d,1 c_$,1 +rs|rus,1 h_t,1 +v|b,1 m_e,1 <gl,1 [h,1 [S,1 >te,1 l_y,1 d_m,1 >ny,1 h_l,1 <sk,1 >no,1 <rs,1 g_r,1 +ll|r,1 +sk|suk,1 >ve,1 >ne,1 ]d,1 +^s|^S,1 w_$,1 r_v,1 +ch|h,1 >le,1 +br|bur,1 +g|,1 <nt,1 +|i,1 +^v|^v,1 [z,1 v_t,1 >sc,1 <br,1 <rg,1 <sh,1 +^d|^d,1 <^d,1 <id,1 >u,1 >j,1 ]y,1 l_s,1 +^j|^j,1 +^p|^p,1 <^p,1 [T,1 p_s,1 j_m,1 [b,1 [y,1 ]r,1 ~CC_CC,1 +^l|^r,1 <^l,1 >ni,2 +ch|S,2 ]j,2 <^c,2 +ss|S,2 +^sh|^S,2 d_l,2 <o,2 <l,2 ]S,2 <av,2 <le,2 <gn,2 >rr,2 r_l,2 >ro,2 +|y,2 >hr,2 [p,2 <p,2 >i,2 k_r,2 >k$,2 l_n,2 >me,2 +^w|^v,2 p_l,2 >re,2 >na,2 >l,2 <ss,2 r_c,2 <ch,2 >rm,2 <iv,2 ~VV_CC,2 f_e,2 +qu|k,2 ]z,2 +g|h,2 >di,2 >lo,2 <dr,2 i_s,2 >za,2 l_v,2 h_r,2 s_$,2 <an,2 >d,2 +ch|k,2 +^h|^h,2 >ch,2 <u,2 +dr|dor,2 <^w,2 >nn,2 +ll|Qr,2 +^j|^y,2 <qu,2 +ri|ri,2 ]b,2 <in,2 +c|k,2 t_$,2 +gh|g,2 >ng,2 h_$,2 >ra,2 <ur,2 <uv,2 [r,2 r_e,2 +rr|r,2 s_r,2 v_n,2 >l$,2 [j,2 >ba,2 <st,2 h_s,2 <^v,2 >f,2 r_$,2 <gh,2 +^f|^f,2 <^f,2 <ic,2 >b,2 v_$,2 >es,2 z_n,2 ]t,2 >mm,2 <^h,2 >m$,2 <or,2 <^j,2 <z,2 i_$,2 >e$,2 ]n,2 ]f,2 ]s,2 >t$,2 l_e,2 f_l,2 ]:,2 <j,2 [o,2 <r,2 l_$,2 +pr|pur,2 <pr,2 n_s,2 <rn,2 +sch|S,2 >z$,2 e_$,2 >s,2 +^k|^k,2 ~CC_C#,2 >k,2 >rt,2 >t,2 d_$,3 <ri,3 ]$,3 >v,3 r_s,3 <k,3 +e|,3 <rr,3 g_n,3 >vi,3 b_r,3 <^k,3 ]v,3 ]Q,3 <y,3 ~CV_C#,3 k_l,3 >ll,3 >z,3 ~C#_CV,3 ^_m,3 [k,3 l_c,3 >$,3 >e,3 >ck,3 >c,3 ~VC_C#,3 +^r|^r,3 >nt,3 >s$,3 ]k,4 <^r,4 n_$,4
e|e <rz,-3 +mb|Nb,-3 +g|h,-3 >ad,-3 <mb,-3 ]C,-3 <rd,-3 b_k,-3 +ll|j,-3 >k$,-3 >va,-2 >k,-2 <^y,-2 +^y|^y,-2 +rm|rum,-2 <rm,-2 ]p,-2 +rz|j,-2 >j,-2 i_z,-2 <ki,-2 +ib|ib,-2 +^|^,-2 +sch|S,-2 r_r,-2 ]v,-2 <si,-2 <ib,-2 i_r,-2 +dz|z,-2 <dz,-2 +gr|gur,-2 k_$,-2 u_i,-2 +sl|sur,-2 <sl,-2 >lo,-2 >te,-2 >lt,-2 <ts,-2 >ns,-2 <di,-2 +vi|bi,-2 <kh,-2 g_t,-2 g_n,-2 <nk,-2 <gu,-2 l_n,-2 +v|w,-2 +gu|g,-2 +^kh|^k,-2 s_t,-2 >im,-2 >er,-2 +g|:g,-2 u_r,-2 <rl,-2 ]s,-2 ~C#_CV,-2 +and|aNd,-2 <rs,-2 +cz|C,-2 <cz,-2 +nd|Nd,-2 <gr,-2 <pi,-2 +tt|Qt,-2 +ff|f,-2 <ff,-2 r_d,-2 <li,-2 d_$,-2 <ou,-2 <ug,-2 +h|,-2 >ia,-2 +bl|bur,-1 c_t,-1 >ro,-1 >de,-1 ~VC_VC,-1 w_a,-1 w_$,-1 >at,-1 +ch|Qh,-1 >la,-1 >in,-1 ]T,-1 +mp|Np,-1 <ud,-1 h_l,-1 ]k,-1 [j,-1 <mp,-1 +st|sut,-1 <tt,-1 >p,-1 >ru,-1 h_i,-1 +sk|suk,-1 <sk,-1 >z,-1 +tt|t,-1 [d,-1 g_s,-1 >nd,-1 <gl,-1 >d$,-1 ]o,-1 l_a,-1 l_e,-1 +nt|Nt,-1 <z,-1 +li|ri,-1 ~VC_CV,-1 <nt,-1 >si,-1 +qu|k,-1 h_m,-1 b_$,-1 +tr|tor,-1 z_r,-1 >ta,-1 <bo,-1 ]h,-1 >w,-1 >b,-1 >ly,-1 >di,-1 +y|i,-1 <i,-1 <ti,-1 +^g|^g,-1 [f,-1 <tr,-1 >ri,-1 +arr|ar,-1 ]t,-1 i_v,-1 >a,-1 +c|k,-1 >ma,-1 +kl|kur,-1 t_r,1 ]g,1 d_n,1 g_$,1 <av,1 c_y,1 >ll,1 >y,1 >rr,1 +s|j,1 >ve,1 >rl,1 [n,1 <^p,1 f_r,1 c_l,1 h_e,1 j_r,1 <om,1 y_r,1 <c,1 m_n,1 [v,1 t_i,1 e_c,1 +l|ur,1 >rm,1 <ev,1 <ng,1 +kh|h,1 <^w,1 u_s,1 [h,1 <im,1 +ss|S,1 <ur,1 c_$,1 <ic,1 +^h|^f,1 +is|,1 <ab,1 <eh,1 l_g,1 >gr,1 <^m,1 +w|b,1 >an,1 >rn,1 +tl|tor,1 >da,1 l_m,1 +ic|,1 >ed,1 <os,1 <lt,1 <ec,1 >sa,1 t_t,1 +s|,1 ~CV_C#,1 +c|,1 +ri|ri,1 +th|,1 <il,1 ~VC_C#,1 +|n,1 k_l,1 +d|t,1 w_n,1 >hr,1 s_e,1 +an|,1 w_s,1 +rri|r,1 >n$,1 +n|r,1 >mb,1 >od,1 <ez,1 >al,1 +^wi|^,2 >g,2 <^t,2 <be,2 i_s,2 r_y,2 <is,2 +d|,2 l_i,2 <^d,2 >o,2 l_x,2 >xa,2 >ne,2 l_o,2 ]a,2 <n,2 >is,2 <ov,2 >u,2 t_f,2 >rs,2 >el,2 >it,2 >me,2 r_$,2 <he,2 +p|,2 <sw,2 +^b|^bu,2 <yn,2 i_$,2 [u,2 +id|,2 n_y,2 w_l,2 s_f,2 >ry,2 +^c|^k,2 e_s,2 p_r,2 <ed,2 +i|a,2 [^,2 <^k,2 ~CV_CC,2 <or,2 j_a,2 <lm,2 <w,2 +a|a,2 +ar|,2 <ar,2 <el,2 [a,2 ~CV_VC,2 <at,2 +^k|^ku,2 <es,2 <pe,2 <^h,2 <al,2 +n|,2 <^s,2 +u|,2 +^v|^f,2 <ad,2 v_d,2 s_m,2 <rk,2 <id,2 +g|,2 >x,2 s_$,2 v_r,2 <on,2 +all|ar,2 >fa,2 +on|,2 <ui,2 <tl,2 b_t,2 <^b,2 +^s|^S,2 <sp,2 <^c,2 +|a,2 <ha,2 >ny,2 <ob,2 w_r,2 >ig,2 +l|,2 <^r,2 +b|bu,3 <ow,3 e_r,3 <wh,3 +v|bu,3 >id,3 >ux,3 e_l,3 <re,3 n_r,3 +l|ri,3 w_i,3 +t|,3 +e|i,3 <og,3 +ew|,3 +ch|h,3 +^j|^h,3 +e|,3 +|y,3 +|i,3 n_$,3 <e,3 l_t,3 <an,3 k_r,3 <ew,4 <^v,4
e|e: .,-2 <r,-2 [r,-2
e|eN ~CC_CC,-2 ]$,2 >$,3
e|eQ ]S,-2 >s,-2 [k,1 ]t,1 ]r,1 >r,1 <^b,2 >c,2 <b,2 [b,2 ~CC_CV,2
e|eku .,-2 >$,1 ]$,1
e|he .,2 +^|^,2 <^,2 [^,2
e|i >ar,-4 ]a,-3 >va,-3 +dg|j,-3 +t|t,-3 ~CV_VC,-3 <ra,-3 >a,-2 +^s|^S,-2 <dg,-2 >er,-2 >d$,-2 >v,-2 g_$,-2 +|:,-2 +^d|^d,-2 <^s,-2 <g,-2 ]v,-2 +h|h,-2 >e,-2 <gh,-2 <ol,-2 >h,-2 <^d,-2 <or,-2 +^j|^j,-2 <^j,-2 +a|a,-2 +^b|^b,-2 ]d,-2 >ni,-2 +th|S,-2 +st|sut,-1 <j,-1 >sa,-1 >e$,-1 e_n,-1 [j,-1 e_t,-1 ~CC_CV,-1 <a,-1 [w,-1 +^r|^r,-1 <th,-1 <s,-1 >gg,-1 <^b,-1 >ma,-1 >ge,-1 [d,-1 +c|S,-1 <ap,1 p_s,1 p_r,1 <am,1 l_y,1 +^k|^k,1 >s,1 >sc,1 [r,1 ]s,1 d_n,1 <se,1 >ra,1 m_n,1 r_g,1 <gu,1 +s|,1 >ry,1 h_l,1 <hr,1 n_t,1 <p,1 <rk,1 ]j,1 ~VC_C#,1 ~VC_CC,1 h_n,1 +r|,1 +ch|S,1 <^m,1 r_m,1 >ds,1 <o,1 >n,1 [p,1 h_s,1 [u,1 +lb|rub,1 <lb,1 <ck,1 >rn,1 +|a,1 +b|b,1 >li,1 h_a,1 <w,1 +c|,1 d_r,1 +ld|rud,1 <ld,1 <ss,1 <an,1 >nt,1 >me,1 >gy,1 +all|ar,1 >dr,1 >rs,1 <ed,1 +m|m,2 >ro,2 ~CV_CC,2 +r|ru,2 h_u,2 r_n,2 <bl,2 +em|em,2 <em,2 ~C#_CV,2 m_l,2 >g,2 [v,2 +h|,2 m_s,2 >m,2 <od,2 +ell|er,2 >y$,2 [k,2 ]T,2 v_l,2 +d|d,2 <rn,2 +ff|f,2 <ff,2 ^_r,2 l_g,2 <^k,2 >r,2 [m,2 >be,2 s_t,2 <ul,2 +^g|^g,2 <^g,2 e_m,2 k_n,2 >gh,2 >r$,2 e_d,2 ]N,2 >kl,2 <i,2 +mm|m,2 <mm,2 <v,2 +^ch|^S,2 p_t,2 >nn,2 +sch|S,2 <nt,2 ]u,2 >tt,2 >nk,2 <m,2 >st,2 ~C#_CC,2 +ch|k,2 c_$,2 <^z,2 z_$,2 >p,2 t_n,2 f_r,2 s_$,2 +cr|kur,2 <cr,2 r_e,2 >t,2 >ns,2 <^h,2 <dz,2 <nc,2 +d|do,2 >i,2 >el,2 ]t,2 +^h|^h,2 +^f|^f,2 +u|a,2 r_c,2 n_c,2 m_r,2 ]y,2 [^,2 >ld,2 +w|v,2 <tt,2 b_l,2 >ri,2 <av,2 >ck,2 ~VC_CV,2 >l$,2 +e|e,2 >nc,2 l_t,2 <ov,2 >ch,2 <^f,2 >n$,2 u_t,2 h_r,2 >ss,2 [C,2 ~CC_CC,2 +^|^,2 <^,2 <re,2 >tr,2 <r,2 ]k,2 +fr|fur,2 <fr,2 <er,2 <el,2 >y,2 >kh,2 w_l,2 <rt,2 p_k,2 e_c,2 k_r,2 >ll,2 ]m,2 <e,2 <ar,2 >ne,2 <hl,2 >at,2 <ll,3 <k,3 >rt,3 >l,3 r_t,3 [e,3 e_$,3 >k$,3 +e|a,3 z_n,3 l_m,3 <me,3 ]r,3 ]z,3 [a,3 <f,3 <he,3 <^w,3 >th,3 ]S,3 <ch,3 ]e,3 >sh,3 r_$,3 >c,3 <z,3 <le,3 >k,3 >m$,3 +rr|r,3 h_m,3 [f,4 ~CV_C#,4 <rr,4 [o,4 e_s,4
e|i: ]b,-3 +^l|^r,-3 <^l,-3 r_$,-2 <k,-2 s_$,-2 h_s,-2 +k|k,-2 ~CC_CV,-2 k_$,-2 +ss|S,-2 <ss,-1 >v,-1 l_t,-1 [a,-1 >$,-1 +sk|suk,-1 <sk,-1 ]s,1 <bl,1 +bl|bur,1 <ch,1 >l$,1 <c,1 [v,1 <ck,1 +ck|Qk,1 >st,1 +mm|m,2 <mm,2 +ff|f,2 <ff,2 >n$,2 <th,2 ]r,2 <f,2 <t,2 +st|sut,2 <st,2 <h,2 +b|b,2 +n|n,2 [f,2 l_s,2 ~CV_CV,2 +l|r,2 +ll|r,2 +ch|S,2 <b,2 >ng,2 [d,2 <j,2 <^j,2 <ll,2 ~C#_CC,2 <d,2 <z,2 >t$,2 ~CC_CC,2 <v,2 >nn,2 <am,2 [t,2 ]N,2 >s,3 l_$,3 [b,3 ]n,3 >d,3 ~CV_CC,3 r_s,3 >s$,3 [j,3 m_r,3 h_$,3 >n,3 >r$,3 >r,3
e|k .,2
e|m [u,1 .,2
e|o >u,-4 r_u,-3 ]i,-3 +|y,-3 <w,-2 [d,-2 +l|ri,-2 [y,-2 ~CC_VC,-2 <^f,-2 +^w|^w,-1 <tt,-1 [w,-1 +fr|fur,-1 <fr,-1 l_v,-1 +^n|^n,-1 >v$,-1 >d,-1 [t,-1 <^w,-1 >va,1 <in,1 >nt,1 +g|g,1 >ns,1 +rs|rus,1 <rs,1 [h,1 <^h,1 <ag,1 s_$,1 <gi,1 +g|,1 b_h,1 >li,1 r_l,1 +nn|n,1 <nn,1 [f,1 >w,1 +s|s,1 l_$,1 +ch|k,1 r_e,1 ^_r,1 r_$,1 >hr,1 ]k,1 b_$,1 +ck|Qk,1 +r|r,1 <el,1 >ch,1 <ch,1 i_s,1 ]g,1 >ll,1 b_n,1 k_n,1 <am,1 >e$,1 ]e,1 l_y,1 +qu|k,1 l_r,1 >le,1 h_r,1 r_i,1 <qu,1 <or,1 +e|,1 <l,1 ]n,1 n_$,1 +rr|r,1 >el,1 >ls,1 >rd,1 ]d,2 >ne,2 <g,2 [g,2 ]:,2 ]u,2 >ri,2 n_s,2 +^s|^S,2 >tt,2 >an,2 >ck,2 [i,2 >ni,2 +^s|^s,2 b_t,2 ]T,2 <^j,2 >l$,2 <es,2 >k,2 [C,2 u_r,2 <z,2 ]j,2 <rr,2 ]t,2 >r$,2 >se,2 >la,2 [a,2 m_s,2 +^v|^b,2 [r,2 ~CV_CC,2 +br|bur,2 ]z,2 m_r,2 b_r,2 >rt,2 <^v,2 p_r,2 <er,2 +m|m,2 <br,2 l_t,2 >e,2 <ll,2 [S,2 [u,2 ~CC_CV,2 >vi,2 <ni,2 [p,2 >c,2 >n,2 >z,2 <e,2 ]Q,2 h_l,2 .,2 <h,2 <v,2 +h|,2 >h,2 >ss,2 <p,2 >g,2 r_s,2 [n,2 <si,2 i_n,2 >nn,2 <ck,2 m_$,2 +^k|^k,2 <^k,2 ]N,2 <j,2 >a,2 +^p|^p,2 <^p,2 r_t,2 <n,2 <li,2 b_l,2 +l|r,2 ]m,2 ]a,2 >y,2 [j,2 >l,2 f_r,2 <c,2 ~CC_CC,2 k_$,2 <ri,2 +ri|ri,2 >i,2 +^|^,3 <^,3 >m,3 >na,3 <k,3 ~C#_CC,3 >t$,3 ~VC_C#,3 <^s,3 i_$,3 ~CV_C#,3 r_n,3 <u,3 ]r,3 +n|n,3 [k,3 >n$,3 [^,3 +ns|Ns,3 [s,3 >r,3 <ns,3 ~CC_C#,3 ~VC_CV,3 s_n,3 >rr,3 <s,3 +^l|^r,3 <^l,3 <b,3 >s$,3 >t,3 ]s,3 >s,3 [b,3 >$,4 <^b,4 ~VC_CC,4 +^b|^b,4 ]$,4 <i,4
e|u <l,-2 <ll,-2 ~CC_CV,-2 +ell|er,-2 <ch,-1 ]m,-1 >m,-1 +ill|ir,-1 >c,-1 <r,1 i_s,1 +nn|n,1 >rs,1 ]d,1 .,1 >rg,1 ~CC_C#,1 ]:,1 b_r,1 >r$,1 >re,1 <p,1 <rr,1 +rr|r,1 +h|,1 m_s,1 >ss,1 ]a,1 <^m,1 +mm|m,1 <mm,1 <li,1 r_s,1 >a,1 h_s,1 [z,1 [y,1 >rt,1 d_v,1 >ra,2 >e,2 <w,2 >n,2 g_r,2 <c,2 ]b,2 >e$,2 ~CV_CC,2 h_r,2 b_l,2 j_n,2 ~C#_CV,2 r_c,2 ~CC_CC,2 s_t,2 +tr|tor,2 <tr,2 >t$,2 >ll,2 >l$,2 ~C#_CC,2 >d,2 <s,2 >n$,2 [k,2 ]Q,2 >r,2 >$,2 <ss,2 [i,2 <t,2 [m,2 +br|bur,2 <br,2 [^,2 +^t|^t,2 >z,2 +^j|^j,2 +^|^,2 <^,2 <th,2 ]$,2 <b,2 [b,2 >l,2 [t,2 <^t,2 ]r,2 ~CV_CV,2 [a,2 >s$,2 <m,2 >nn,2 <^j,3 ~CC_VC,3 <i,3 ~VC_CC,3 ]N,4
e|we [N,1 ]i,2 [o,2 ]r,2 >r,2 >r$,2 ~CC_CC,2 .,3
e|y >w,-4 ]u,-3 ~CC_CV,-2 .,-1 <h,-1 >ar,1 [i,1 ]o,2 [^,2 >a,2 ~CC_VC,2 ]a,2
e|yo: .,2
e|yu ~CC_CC,1 b_l,1 >l,1 >ll,1 >n,2 ]n,2 ]r,2 ]:,2 +^b|^b,2 <b,2 <^b,2 [b,2 >r,2 ~C#_CC,3 +^|^,3 <^,3 [^,3 >v,3 ~CC_CV,4 .,4
e|yu: <n,1 [n,1 ~CC_CV,2 ]r,2 >l,2 [r,2 .,3
f$|fu$ [u,-3 r_,-2 <r,-2 .,-2 ~CV_##,-2 [o,-2 +r|ru,-1 ~VC_##,-1 l_,-1 <l,-1
fa|fa [u,-3 ]r,-2 >r,-2 [a,-2 <l,-2 ~VC_CV,-2 ]N,-2 ~CV_CC,-2 a_r,-1 .,-1 <a,-1 ]n,1 +e|e,2
fe|fe ~VC_CC,-2 [u,-2 >rr,-1 <a,-1 >i$,-1 ]i,-1 >r,-1 >i,-1 ^_r,-1 ]:,-1 [:,-1 ~C#_CV,-1 ^_l,1 l_n,1 <ul,1 [e,1
ff$|fu$ [a,-2 <ho,-2 u_,-2 <u,-2 r_,-1 ~CV_##,-1 <r,-1 <or,-1 <ro,1 [i,1 [u,2
ff|f +u|a,-4 [e,-2 u_i,-2 >i,-2 >el,-2 <u,-2 >en,-1 y_e,-1 <y,-1 u_a,-1 >a,-1 a_e,1 o_e,1 >er,1 +^fe|^,2 <o,2 <ho,2 <ha,2 <ie,2 [^,2 >$,2 ~VC_C#,2 +u|u,2
ff|fu >e,1 >er,1 ~VC_VC,2 <a,2 ]$,2 [a,2
fi|fi [u,-1 [N,-1 >g,-1 ~VC_CC,-1 <o,1 >a$,1 o_a,1 o_y,2 ~VC_VV,2 >y,2 >ya,2 ]$,2 <so,2
fl|fur >a,-2 ]u,-2 ^_a,-2 [u,-2 ]o,-1 >o,-1 ]i,1
fo| .,2
fo|fo [u,-2 ]r,-2 ^_r,-2 >rt,-2 ~VC_CC,-2 l_r,-1 <l,-1 ~C#_CC,-1 >r,-1 .,-1 +^|^,-1 <^,-1 [^,-1 ^_y,1 >y,1 >yl,1 d_r,1 <d,1 <ad,1 >n,2 ^_n,2 >nt,2 ]N,2
fr|fur ^_o,-2 >en,-2 >o,-2 [u,-2 <a,-1 ]o,-1 [N,-1 >y,-1 >y$,-1 [a,-1 ^_i,1 >ed,1 <de,2 >ec,2
f| >v,-2 ~CV_CC,-2 [u,-1 <lo,-1 >s,-1 <l,-1 ~CV_C#,-1 ~CV_VC,-1 <ga,1 >ul,1 >f$,1 >or,1 ]y,1 l_o,1 >ar,1 <zo,1 >t$,1 ^_e,1 ^_u,1 >er,1 >o,1 ^_i,1 ]r,1 ^_l,1 o_t,1 <el,1 >l,1 o_f,1 >ro,1 ^_a,1 >t,2 ]e,2 l_a,2 >la,2 <r,2 >f,2 >e,2 ^_r,2 +l|r,2 ~C#_VC,2 [e,2 [i,2 ]o,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 <al,2 +|:,2 >r,2 ~VC_C#,2 e_$,2 <e,2 ~VC_CC,2 >an,2 a_u,2 [:,2 <le,2 [a,2 ~VC_VC,2 >a,3 <a,3 <ho,3 ]a,3
f|:f ~VC_VC,1 ]a,1 .,1 [i,1
f|b +^|^,1 <^,1 [^,1 >i,1 ]i,1 >u,1 >ur,1 <a,2 [a,2 ~VC_VC,2 ]u,2 .,2
f|f ~VV_VC,-2 ]a,-1 [:,-1 ]o,1 <e,1 a_i,1 <ha,1 +l|ru,1 [Q,1 <l,1 ]u,1 >i,1 <se,1 ~CV_VC,1 ]e,2 ]i,2 ~VC_VC,2 <sa,2 <^,2 [e,2 a_u,2 >ur,2 [a,2 <il,2 +il|iru,2 <al,3 >or,3 >o,3
f|fo: [^,1 .,2
f|fu >t,-3 ~VC_CV,-3 <o,-2 >s,-2 <e,-2 ]m,-2 ]s,-2 +l|ru,-2 [o,-2 [e,-2 o_t,-2 ~VC_CC,-1 .,-1 u_t,-1 ]$,1 [Q,1 ]:,1 a_e,2 l_e,2 >i,2 ~CV_VC,2 >e,2 ~VC_VC,2
f|h .,-2 >a,-1
f|i .,2
f|p ~C#_VC,1 +^|^,1 <^,1 [^,1 ]u,2 .,3
f|v .,2
g$|gu$ +in|iN,-2 <ur,-2 ~VC_##,-2 .,-1 <er,1 +n|N,2
g$|hi$ i_,-3 ~VC_##,-3 <i,-3 .,-1
g$|i$ ~CV_##,-1 +n|n,2 [n,3 n_,3 <n,3
g$|ku$ o_,-2 <o,-2 .,1 [e,1 [N,1 i_,1 <i,1 n_,1 <n,1 +|e,2 +|Q,2 +un|aN,2 a_,2 <a,2 <or,2 +|:,2 ~VV_##,2 [i,2 <un,3 [:,4
ga$|a$ n_,1 <n,1 ~CV_##,2 .,2
gar|ga .,1
ga|ga ~VC_C#,-3 <re,-3 [u,-3 ~CV_CC,-3 >n,-2 <l,-2 ]$,-2 ]t,-2 <an,-2 i_$,-2 >s,-2 >n$,-2 ]N,-2 ]Q,-2 ]n,-2 <n,-2 <i,-2 o_r,-2 <lo,-2 >a,-2 ]m,-2 >m,-2 .,-2 n_n,-2 +in|iN,-1 <o,-1 [:,-1 >no,-1 ]i,-1 [N,-1 <e,-1 >$,-1 <ni,-1 [o,-1 <a,-1 +an|aN,-1 <u,1 <lu,1 r_r,1 n_$,1 <ra,1 >lo,1 ]:,2 +e|,2 [^,3
ge|ga .,2
ge|ge +|:,-3 >$,-2 <o,-2 ~C#_CV,-2 [:,-2 +^|^,-2 <^,-2 ~VC_CV,-2 ]$,-1 +r|ru,-1 >le,-1 [N,1 <n,1 [u,2 n_l,2 +n|N,2 <an,2 >n,2 ]:,2 ~CV_CV,3
ge|j ]i,-5 .,-4 >$,-4 [:,-3 ]o,-2 <r,-1 <ur,-1
ge|je <r,-2 +n|N,-2 [N,-2 <an,-2 .,-1 ]i,-1 >r,-1 ]s,1 ~VC_CC,1 <a,1 >ro,1
ge|ji ~C#_CV,-3 +^|^,-2 <^,-2 [^,-1 >n,-1 .,1 <r,2 ]$,2 ~CV_CC,2 ^_r,2 ]r,2 >r,2 >$,2 ~VC_CC,2 [a,3 <a,3
ge|jo r_$,2 ~CV_C#,2 <or,2 >$,2 <r,2 [u,2 .,2
gg| ~VC_VV,1 >i,1 .,2
gg|g +u|a,-3 [a,-2 <a,-1 ]i,-1 ]u,-1 e_a,1 <^e,1 >ar,1 ]a,1 ~VC_VC,1 e_i,1 >a,1 <ra,1 >i$,1 ]e,1 >ie,2 ~VC_VV,2 a_i,2 [u,2 <e,2 +e|,2 [^,2 +|:,2 ]o,2 [:,4
gg|j ]i,-1
gh$|$ [:,-2 ~VC_##,-1 [u,-1 [a,2 +u|u,3 [i,3
gh$|:$ +i|i,-2 [i,-2 i_,-1 <i,-1 <ei,-1 ~VV_##,-1 [a,2
gh| +u|a,-2 ~VC_CV,-1 <u,-1 ]i,-1 u_i,-1 <hu,-1 >ie,-1 e_e,-1 <we,-1 >e$,-1 [:,-1 >t,-1 ]r,-1 [a,-1 +n|n,1 +e|,1 n_i,1 [n,1 >i$,1 e_b,1 <^e,1 >ba,1 ~CV_VC,1 <n,1 +i|,1 <ya,1 [o,1 <an,1 ]N,2 [r,2 +ou|u,2 >a,2 >in,2 <be,2 <r,2 ]n,2 [u,2 +^|^,2 <^,2 ~VV_C#,2 e_i,2 e_n,2 <me,2 >n,2 >ni,2 <ei,2 >$,2 a_e,2 [^,2 +e|a,3 i_$,3 ]$,3 ]:,3 ]a,3
gh|g n_a,-2 [a,-2 <in,-2 >i$,-2 ~CV_VC,-1 [N,-1 >a,-1 <n,-1 <i,-1 +in|iN,-1 ~VC_VC,-1 ^_e,-1 ^_a,1 >ai,1 e_b,1 <^e,1 >b,1 >ba,1 ~VC_CV,1 [u,1 ~VV_VC,1 <u,2 u_i,2 <hu,2 >ie,2 u_e,2
gh|gu <e,-3 ]r,-2 a_e,-1 ~VC_VC,-1 >e,-1 >er,-1 .,-1 <u,1
gia|za .,2 +^|^,2 <^,2 [^,2
gi| >ni,1 r_l,1 <er,1 <r,1 ~CV_VC,1 ^_o,1 >o,1 >n$,1 [:,1 <ra,2 +ra|ra,2 >s,2 >ne,2 [a,2 <i,2 [i,2 >r,2 <a,2 ]N,2 <ug,2 <g,2 e_n,2 <re,2 >ll,2 ^_l,2 ~C#_CV,2 <e,2 ~C#_CC,2 a_n,2 ~VC_CC,2 >a,2 [o,2 ]n,2 +^|^,2 <^,2 [^,2 ]a,2 >n,3 >l,3 ]r,3 [e,3 .,3 ~VC_CV,3
gi|gi ~C#_CC,-3 >l,-2 >ll,-2 ^_l,-2 <i,-2 >n$,-2 ]d,-2 ~VC_CC,-2 [i,-2 [o,-2 >n,-1 .,-1 ]N,-1 a_n,-1 <n,-1 [a,-1 <a,-1 >t,-1 >s,-1 >e,-1 [u,-1 ~CV_CV,-1 ~C#_CV,1 ^_o,1 >o,1 ]o,1 ^_a,1 >a,1 >r,2 >ra,2 ^_r,2 ]y,2
gi|j .,-3
gi|ja .,1 +^|^,1 <^,1 [^,1
gi|ji [N,-3 >a,-3 >ne,-3 ]a,-3 <an,-2 ]n,-2 <n,-2 ~CV_VC,-2 ~CV_C#,-2 [u,-2 ^_a,-2 >e$,-2 [e,-2 >e,-2 +g|Q,-2 ~CV_CV,-2 <g,-2 <r,-1 >ro,-1 ~VC_CV,-1 >n,-1 +n|N,-1 ~C#_CV,-1 >l,1 [a,1 >o,1 ]b,2 >la,2 >ll,2 ^_l,2 ~C#_CC,2 a_n,2 ^_o,2 <i,2 +|:,2 <a,2 ~VC_CC,2 [i,3 i_$,3 ~VC_C#,3 <li,3
gi|jo .,3
gi|za >n,1 >l,1 ]i,1 ]N,1 ]:,1 +|:,1 ~C#_CV,1 [:,1 ~C#_CC,2 [i,2 <i,2 +^|^,2 <^,2 [^,2 ~CV_C#,2 ~VC_C#,2 <g,2 .,3 ]$,3 >$,3
gli|r <mi,1 i_o,1 ]e,1 <gu,1 >ot,1 ~VC_VC,1 i_a,1 <i,1 [o,2 o_a,2 +|ku,2 <vi,2 .,2 <ci,2 ]a,2 [a,2 <o,2 <go,2 +u|u,2 <bu,3 [u,3 ]o,3 >o$,3 ]u,3 u_o,3 <u,3 >o,3
gl|gur +n|N,-3 <an,-3 ]e,-2 ^_e,-2 <e,-2 >e,-2 <n,-2 ~VV_VC,-2 [N,-2 >en,-2 ]u,-1 ~CV_VV,-1 [o,-1 ^_i,-1 ~CV_VC,-1 >er,-1 e_a,-1 [e,-1 .,-1 >o,-1 ]o,-1 >ia,1 ^_a,1 >as,2
gn|n >i,-1 >ie,1 ~VC_VC,1 ]i,1 <a,1 i_a,1 +^ma|^ma,1 a_a,1 >an,1 +a|a,2 [a,2 a_e,2 e_i,2 <se,2 <va,2 >a,2 a_y,2 <da,2 >y,2 >y$,2 <ma,2 ~VC_VV,2 [e,3
gn|ny +|:,-2 >a,-2 e_a,-2 ~VC_VV,-1 >an,-1 >ac,-1 ]o,1 [a,1
go| r_a,1 <er,1 >a,1 >at,1 ~CV_VC,1 <r,1 [:,1 ]t,1 >$,2 ]$,2 [a,2 ~VC_CC,2 <a,2 .,2
go|go ~VC_C#,-3 [u,-3 >$,-2 [:,-2 [a,-2 .,-2 ~VC_CC,-2 <a,-2 ]:,-2 ]$,-2 >l,-2 <u,-2 <^a,-2 ]r,-2 a_$,-1 <e,-1 a_l,-1 >ll,-1 [e,-1 >s,-1 [o,-1 a_s,-1 <^,2
gr|gur [a,-3 >af,-2 [i,-2 [u,-1 >ei,-1 >an,-1 >um,-1 e_a,-1 >ad,-1 ~CV_VC,-1 ^_o,1 e_i,1 >as,1 >ab,1 e_o,2 >og,2
gu|g >i$,-2 ]i,-2 ~CV_VC,-2 <n,-2 [N,-2 +n|N,-2 n_e,-1 e_i,-1 <e,-1 ]e,-1 >i,-1 ~C#_VC,-1 ]o,1 >es,2 [:,3 o_e,3 <o,3 <bo,3 ]a,3
gu|ge [^,2 +^|^,2 <^,2 .,3
gu|gu ~VC_CC,-1 >i,1
gy| .,2
g| i_n,-3 ]y,-2 ]j,-2 >li,-2 n_i,-2 >il,-2 ~CV_CV,-2 <ti,-2 >y,-1 <ci,-1 n_t,-1 >to,-1 i_l,-1 >gi,-1 <lo,-1 >n,-1 >g,-1 ]n,-1 [n,-1 +ri|ri,1 <er,1 e_e,1 [u,1 ]r,1 <h,1 ]m,1 [S,1 <ni,1 ^_i,1 e_a,1 u_e,1 o_l,1 .,1 >ao,1 >i,1 e_l,1 >em,1 >ra,1 ]:,1 ~C#_VV,1 r_a,1 >a$,1 <pe,1 +vo|bo,1 <vo,1 >ie,1 >no,1 ~VC_C#,1 r_e,1 <s,1 <in,1 >ue,1 >aa,1 +e|,1 ^_h,1 [k,1 d_e,1 <id,1 <re,1 <d,1 <r,1 <wi,1 >ab,1 r_$,1 <el,1 +tt|t,1 <y,1 ~C#_VC,1 a_o,1 <ba,1 ~VC_VV,1 >s,1 n_s,2 ]s,2 <bi,2 n_$,2 a_e,2 >ro,2 ~CV_C#,2 >or,2 [a,2 <u,2 +n|n,2 [d,2 ]k,2 +r|:ru,2 >$,2 <mi,2 ]$,2 <or,2 >ui,2 >na,2 +a|a,2 +r|r,2 <l,2 >a,2 ^_r,2 ~CV_VC,2 [s,2 +^ma|^ma,2 ~C#_CV,2 a_a,2 <ra,2 ]z,2 <di,2 +^|^,2 <^,2 [^,2 >al,2 >o$,2 >es,2 i_a,2 >r,2 <ma,2 >ar,2 <e,2 >la,2 <an,2 ~VV_VC,2 ~CV_VV,2 [t,2 t_e,2 <t,2 <tt,2 ^_e,2 o_e,2 >e$,2 [y,2 +o|o,2 [:,2 <zi,2 >an,2 >e,2 >er,2 >at,2 >us,2 <ri,2 >s$,2 <ar,2 ]o,2 [r,2 ]b,2 <a,2 i_e,2 >o,2 ~VC_CC,2 +er|a:,2 >el,2 <ko,2 ~VC_VC,2 >in,2 ]u,2 r_i,2 ]e,2 a_n,2 ^_u,3 +la|ra,3 i_$,3 >le,3 ]i,3 ^_l,3 >u,3 a_i,3 <la,3 ]w,3 ^_a,3
g|: ~VC_C#,-1 [a,-1 .,-1 >$,-1 ~VC_CV,-1 +i|i,1 <o,1 i_$,1 ]$,1
g|:g <u,-3 a_e,-2 ]i,-2 ~VC_VV,-2 [u,-2 ~VC_VC,-1 >u,-1 [e,-1 e_e,-1 ]e,-1 [o,1 ]a,1 ]u,1 >er,1 <o,1 >o,1 >a$,1 o_l,2 <vo,2 >n,2 >l,2 <i,2 [i,3 ~VV_VC,3 ~VC_CV,3 ~CV_VC,3 +o|o,3 i_a,3
g|C .,3
g|Q ~VC_CC,-4 ]g,-3 >g,-2 [o,-2 ]j,-2 [i,-1 a_g,-1 <a,1 >e$,1 a_a,1 >a,1 [u,1 ]r,2 ]t,2 <re,2 e_e,2 ~VC_CV,2 [a,2 >e,2 a_n,2 >n,2 ~VC_VC,2
g|S ]i,1 [u,2 >e,2 .,2
g|T .,2
g|d .,2
g|e .,3
g|g [u,-3 r_e,-2 <l,-2 >e$,-2 ~CC_VC,-2 ]e,-2 ~CV_VC,-2 ~CV_VV,-2 >e,-1 >u,-1 <d,-1 e_a,-1 i_e,-1 [o,-1 >en,-1 >r,1 +^la|^ra,1 <la,1 <ar,1 +ar|a:,1 [N,1 <au,1 +i|a,1 <re,1 <n,2 ~VV_CV,2 >i,2 e_y,2 u_e,2 <o,2 <^e,2 +e|,2 >or,2 <lu,2 [^,2 +u|a,2 <a,2 ]o,3 <^a,3 ~VC_CV,3 u_a,3 [a,3 ]i,3 <u,3 [Q,3
g|gu >s,-3 ]s,-3 >s$,-3 [Q,-2 <g,-2 ~CV_CV,-2 >l,-2 ~CV_CC,-2 ]w,-2 +^ma|^ma,-2 <ma,-2 n_s,-1 i_n,-1 <n,-1 [N,-1 ~VV_CV,-1 n_$,1 ~CV_C#,1 >$,1 <i,1 >r,1 [^,1 [e,1 ^_e,1 >o,1 ]$,1 ^_a,1 >a,2 >b,2 <va,2 <u,2 a_e,2 +a|e,2 >ar,2 +i|a,2 u_e,2 ]:,2 >i,2 ~C#_VC,2 >er,2 [i,2 ~VV_VC,2 >el,2 ]b,3 ~VC_VC,3 >e,3
g|h <u,-3 <e,-2 >h,-2 <in,-2 +n|N,-2 <n,-2 [N,-2 <ar,-1 [i,-1 >er,1 >al,1 a_o,1 >ir,1 a_a,1 ~C#_CV,1 >at,1 >o,1 <er,2 <ma,2 ]o,2 ^_e,2 >ar,2 ~C#_VV,2 >a,2 <a,2 [a,2 ^_u,2 ~C#_VC,2 +^|^,2 <^,2 [^,2 >u,3 ^_a,3
g|he .,1
g|hi i_$,-3 ~VC_C#,-3 <i,-2 >$,-2 [i,-1 >e,2
g|i +n|n,1 <n,1 [n,1 .,2
g|ig .,3
g|j <e,-2 [e,-2 <re,-1 ]u,-1
g|k <n,1 ]a,1 ~CV_VC,1 >a,2 ~VC_VC,2 .,2 >e,2 ]e,2
g|ku <o,-1 >l,1 ^_l,1 <re,1 >a,1 <i,1 ~VC_CV,1 ]n,1 r_e,1 >re,1 ~C#_VC,1 <r,1 ^_r,1 >r,1 ]r,1 ~C#_CV,2 [u,2 [^,2 +^|^,2 <^,2 +|Q,2 .,2 <a,2 [a,2 +|:,2 [Q,2 ~CV_VC,2 ~VC_VC,2 ]$,2 >s,2 >s$,2 >e$,3 <e,3 >e,3 ]s,3
g|m .,2 ]a,2 ~VC_VC,2 >a,3 >an,3
g|n .,2
g|o n_$,2 ~CV_C#,2 <n,2 .,2 >$,2
g|s .,2
h$|:$ [o,-2 +ug|,-2 <ug,-2 +t|,-1 g_,-1 <g,-1 ~CC_##,1 s_,2 <s,2 <is,2 [e,2 +a|,2 <ia,2 +c|,2 [i,2 c_,2 <c,2 +|a,2 <ic,2 ~VV_##,3
h$|i$ ~CV_##,1 .,3
h$|o$ c_,2 <c,2 .,3
ha$|a$ <is,1 s_,2 <s,2 .,2 ~CV_##,2
had|a .,3
ham|a ]$,1 .,1
han|ha ]:,1 +^|^,3 <^,3 [^,3 .,3 ~C#_CV,3
har|ha +^|^,2 [^,2 ~C#_CV,2 <^,2 .,2
ha|a ~VC_CC,-2 >v,-1 ^_r,-1 >r,-1 <c,1 <t,1 ]b,1 ~CC_CC,1 >rt,1 +^s|^s,1 [y,1 .,1 ]s,1 <^s,1 <s,1 >ns,1 [i,1 >n$,1 ~CV_CC,1 ~C#_CC,2 ]n,2 ]i,2 +^|^,2 ^_s,2 >s,2 [r,2 [z,2 [^,2 <^,2 >u,2 k_r,2 ~C#_VC,2 ]m,2 >le,2 [s,2 ^_l,2 >m,2 >mm,2 >l,2 <k,3 ^_m,3
ha|aN .,3
ha|ha [e,-3 <e,-2 a_r,-2 ]d,-2 <l,-2 >rt,-2 >ri,-2 [u,-2 <r,-1 <er,-1 +c|ku,-1 >$,-1 <g,-1 >d,-1 ~CC_CC,-1 >rd,-1 [N,-1 <i,-1 ~CV_CC,-1 +|:,1 +s|,1 u_m,2 <mu,2 ~CV_CV,2 <^s,2 ^_n,2 <s,2 [^,3 ~C#_CC,3 <^,3
her|er +^|^,-1 <^,-1 [^,-1 >i,-1 <c,2
he|e w_a,-1 <w,-1 <^w,-1 >ar,-1 >a,-1 ^_r,-1 ~CC_VC,-1 s_r,1 <t,1 ]i,1 >r$,2 ~CV_CC,2 [s,2 <s,2
he|h +^|^,1 <^,1 [^,1 ^_i,1 ~C#_VC,1 >i,1 .,1
he|ha ]r,1 ^_r,2 >n,2 ~C#_CC,2 .,2 +^|^,3 <^,3 [^,3
he|he >a,-3 .,-3 <e,-2 [o,-2 ~CV_CC,-1 ]r,-1 <t,-1 [^,1
he|i .,2
he|i: .,1
hi| ]r,1 +^|^,1 <^,1 [^,1 ^_l,2 >l,2 ~CV_VC,2 .,2
hi|hi <a,-2 >$,-2 ]:,-2 .,-1 ~VC_CC,-1 [a,-1 ~CV_C#,-1 <ra,-1 [^,2
hi|i <d,-3 d_$,-3 [d,-2 >ni,-2 ]n,-2 ]N,-2 <id,-2 +^d|^d,-1 <^d,-1 <g,-1 <ng,-1 ~CV_C#,-1 ~CC_VC,-1 ~CC_CV,-1 >n,-1 <w,1 ^_l,1 <va,1 ]e,1 ~C#_CV,1 +c|T,1 [T,1 +c|,1 +s|,1 <a,1 +^|^,1 >r,2 ~CC_C#,2 >c,2 <s,2 [^,2 >m,2 ]m,2 [u,2 [e,2 w_$,2 <aw,2 ]t,2 <^,2 [r,2 >er,2 ~C#_CC,2 ~CV_CC,3 >l,3 ]r,3 [a,3
hl|:r [i,1 >e,1 >e$,1 ]u,1 <ja,2 u_e,3 <u,3 <bu,3 [u,3
hm|:m <ra,1 a_a,2 >a,2 >an,2 ]a,2 .,2 ~VC_VC,2 <a,2
hm|m >a,1 .,1 ]a,1 a_a,2 <a,2 <da,2 ]i,2 ]e,2 [a,2 e_e,2 <e,2 >e,2 ~VC_VC,3
hm|ma <e,1 ~VC_C#,2 >$,2 .,2
ho$|o$ n_,1 ~CV_##,1 <n,1 <in,1 .,2
hol|o t_$,2 ~CC_C#,2 <t,2 <rt,2 >$,2 [t,2 ]$,2 .,3
hou|u .,1 k_s,1 ~CC_CV,1 <k,1 <ck,1 >s,1 >se,1 [k,1
ho|fu .,2
ho|ho ]r,-2 >l,-2 .,-1 ]:,-1 ~CV_CC,-1 [^,2
ho|o: .,1
hr|: <e,-2 ~VC_VC,1
hr|:r >in,-1 o_a,1 <o,1 <ho,1 >at,1 [a,1 >a,1 [u,1 [o,1 ~VC_VC,1 ~CC_VV,2 <c,2 <sc,2 .,2 ]a,2 <^e,2 <u,2 <ba,2 >i$,2 >e$,2 ]u,2
hr|r ]o,1 <o,1 [o,1 .,2
hu| i_$,1 ~VC_C#,1 <i,1 <li,1 .,1 ]$,1 >$,2
hu|fu [e,-1 <e,-1 >a,1 ]r,1
hu|u: .,-2
hy|i [a,1 <a,1 ~VC_VC,1 .,2
h| >ur,-3 <ne,-3 >em,-3 w_i,-2 [t,-2 <ak,-2 >o$,-2 >en,-2 ~VV_C#,-2 >it,-2 +g|h,-2 +ng|N,-2 <g,-2 >v,-2 e_e,-2 [h,-2 +t|Tu,-2 >yb,-2 >au,-2 +c|ku,-1 <k,-1 u_i,-1 <ou,-1 >un,-1 +^t|^C,-1 >ja,-1 +ra|ra,-1 <at,-1 g_e,-1 +cc|Qk,-1 t_$,-1 +dz|j,-1 p_o,-1 >ki,-1 k_o,-1 +ck|k,-1 <ug,-1 +e|i,-1 +n|,-1 <al,-1 >ir,-1 u_l,-1 <bu,-1 >ni,-1 >og,-1 ^_j,-1 >j,-1 +d|d,-1 <co,-1 <it,-1 <jo,-1 y_e,-1 [C,-1 e_$,-1 <ts,-1 +|o,-1 +u|a,1 m_i,1 <m,1 <am,1 +a|e,1 [i,1 +il|ir,1 c_u,1 g_a,1 t_u,1 <nc,1 >l,1 >uc,1 +n|N,1 ~VV_CC,1 +^e|^e,1 >ka,1 c_k,1 <a,1 n_a,1 >eb,1 +i|i,1 +d|do,1 >ri,1 >la,1 >te,1 >al,1 ~VV_CV,1 ~CC_CC,1 >tr,1 z_i,1 [n,1 <c,1 +c|Q,1 >ea,1 <u,1 +s|zu,1 >os,1 >il,1 <za,1 d_r,1 >ry,1 p_e,1 <^g,1 [S,1 <ec,1 >a,1 ^_o,1 >t$,1 +to|to,1 +o|i,1 <or,1 <po,1 e_l,1 +oe|e,1 <r,1 ]k,1 >ob,1 +a|a,1 >ac,1 ]t,1 <no,1 +sc|,1 l_u,1 <wo,1 >lh,1 ]n,1 ]d,1 a_i,1 <^k,1 r_o,1 <os,1 <to,1 c_o,1 <hl,1 [u,1 <es,1 ]p,1 ]v,1 <en,1 +|i,1 +y|i,1 +a|o,1 >af,1 <ta,2 n_u,2 +a|u,2 o_l,2 >of,2 <o,2 >rm,2 <ka,2 ^_i,2 +c|s,2 +d|j,2 <ok,2 +|y,2 <ad,2 o_a,2 [s,2 i_u,2 o_e,2 k_a,2 >im,2 [Q,2 <li,2 <yz,2 >i$,2 <ur,2 +a|i,2 +e|e,2 >t,2 +o|u,2 c_e,2 <sc,2 <^e,2 +r|r,2 k_$,2 <uk,2 <mu,2 <^o,2 <az,2 >ug,2 >r,2 <ya,2 +^ra|^ra,2 >ee,2 <^s,2 +^s|^su,2 >am,2 k_t,2 >lo,2 s_i,2 +n|n,2 <fa,2 <hu,2 c_a,2 e_u,2 ^_r,2 +^be|^pe,2 >y$,2 >ov,2 e_r,2 u_r,2 +c|T,2 <ha,2 >u$,2 <eu,2 >ab,2 u_a,2 >ay,2 +s|s,2 +o|a,2 >ew,2 <oe,2 <uc,2 >uk,2 <us,2 +^mo|^mo,2 >li,2 >y,2 <is,2 >mi,2 >ym,2 +ar|ar,2 <ja,2 ~VV_VV,2 >ne,2 +o|o,2 +ug|,2 >ak,2 <ay,2 <ho,2 >ol,2 <ol,2 <ve,2 +ng|ga,2 +ac|aQk,2 +s|su,2 +a|ei,2 <ar,2 >ed,2 ~CV_C#,2 r_a,2 s_t,2 <er,2 >aw,2 ]r,2 s_$,2 ]g,2 <s,2 >ar,2 >od,2 <rc,2 +is|iz,2 ~VC_CV,2 e_a,2 +s|,2 ]j,2 <ac,2 >l$,2 >ey,2 ~C#_VV,2 t_a,2 <mo,2 +s|z,2 <oc,2 <he,2 <ba,2 ]z,3 +^be|^be,3 ~CV_VV,3 >e$,3 s_u,3 s_a,3 >es,3 <cu,3 <da,3 ~VV_VC,3 +^da|^da,3 +u|u,3 >ru,3 >ai,3 <as,3 a_y,3 a_o,3 a_r,3 +^w|^v,3 d_i,3 >re,3 <be,3 c_$,3 +c|Tu,3 [T,3 [v,3 >ra,3
h|: [o,-3 >m,-3 >n,-2 <o,-2 ]n,-2 ]m,-2 >ma,-2 <e,-2 >r,-2 >r$,-2 ~VC_CC,-2 ~VC_CV,-1 [e,-1 <a,-1 .,-1 +c|,1 o_a,1 +^ro|^ro,1 >an,1 ]$,1 <s,1 ~VV_VC,1 >i,2 ~CV_VC,2 [i,2 >a,2 <ic,2 <c,2
h|b .,2
h|fu [u,-4 ]:,-3 <a,-3 a_m,-3 [:,-2 .,-2 >r,-2 >ri,-2 ~C#_CV,-2 +^|^,-2 <^,-2 ~VC_CC,-2 >ru,-2 [^,-2 ]m,-2 ~VC_C#,-1 [a,-1 ]$,-1 a_r,-1 ~C#_VC,-1 ]r,-1 <hu,-1 e_r,1 ~CV_C#,1 [e,1 <t,1 <za,1 ~CC_C#,1 [o,1 <o,2 c_$,2 <c,2
h|g ~CV_VC,-2 [i,-2 >a,-1 ~CC_VC,1 ]e,1 >ar,1 >er,2 >e,2 >u,2 ^_u,2 +^|^,2 <^,2 [^,2 ~C#_VC,3
h|h ~VC_VV,-3 [i,-2 >ei,-2 >ee,-2 >e,-2 ]a,-2 [N,-1 ~CC_VV,-1 <la,-1 a_e,-1 ~CC_VC,1 <^s,2 >y,2 >i,2 ~CV_VC,2 ]e,3 [^,3
h|ha >$,-3 ]$,-2 ~VC_C#,-2 ]i,-2 c_$,-2 ~CV_C#,-2 <ac,-2 >o,-1 <c,-1 [a,-1 a_$,-1 <o,-1 <g,1 a_r,1 [i,1 <e,2 >n,2 ^_e,2 ]:,2 ~VC_CC,2 >e,3
h|he ~C#_VC,2 +^|^,2 <^,2 [^,2 ]i,2
h|hi .,2
h|ho .,-1 +^|^,2 <^,2
h|m ~VC_VC,1 <a,1 >a,1 >an,1 [u,2 ]a,2 .,2
h|n .,2
h|oh .,2 ]a,2
h|r .,1
i$|:$ .,1
i$|i$ y_,-3 <y,-3 [k,-3 +ell|er,-3 +sk|suk,-3 +zz|j,-2 [g,-2 z_,-2 <z,-2 +ll|Qr,-2 b_,-1 <b,-1 p_,-1 <p,-1 <zz,-1 +gn|n,-1 <gn,-1 [v,-1 [S,-1 k_,-1 <k,-1 +iv|iv,-1 [u,1 [d,1 m_,1 <m,1 <is,1 <er,1 d_,1 <d,1 +t|,1 +h|,1 ~CV_##,1 <in,1 j_,1 <j,1 <nj,1 +k|,1 [m,1 [a,2 +nn|n,2 +o|o,2 +ull|r,2 c_,2 <c,2 <rd,2 <ou,2 <cc,2 <ad,2 <nn,2 +in|,2 [C,2 r_,2 <r,2 +|n,2 [f,2 +n|,2 <dh,2 +r|:,2 +|o,2 +ll|:r,2 +|e,3 +e|,3 [h,3
i$|i:$ +rr|r,-2 <rr,-2 u_,-1 <u,-1 [n,-1 z_,-1 <z,-1 o_,1 <o,1 ~CV_##,1 r_,1 <r,1 [r,1 +ch|S,1 [d,2 [b,2 <rd,2 +ch|k,2 d_,2 <d,2 <ar,2 +ck|Qk,2 <ck,2 <on,2 +on|,2 +e|,2 e_,2 <e,2 s_,2 <s,2 [S,2 c_,3 <c,3 [f,3 <ll,3
ia$|a$ .,1
ia$|ia$ ~CC_##,-3 [a,2 ~CV_##,3
ian|ia >n,-2 ]N,-2 ~CC_CV,-2 <l,1 [t,1 <t,2 ~CV_C#,2 >$,3 ]$,3
ia|a ~CC_CC,-2 >n,-1 .,-1
ia|ia [r,-2 <ll,-2 ~CV_CC,-2 ~CC_CV,-2 <r,-1 >m,-1 >nn,1 ~CC_VC,1 >d,1 >di,1 <p,1 [p,1 +^d|^d,1 <^d,1 <d,1 b_n,2 t_n,2 >n,2 ]n,2 +st|sut,2 [t,2 >$,2 <st,2 <t,2 ~CC_CC,2 [a,2 d_n,3
ia|ya [r,-2 <l,-2 ~CV_CC,-2 [u,-2 >nn,-1 [n,-1 >n,1 [i,1 +d|,1 <d,1 ]r,1 >$,2 [^,2 [:,2 ~CV_CV,2 ~CV_C#,2 +n|n,2
ib|ib [r,-3 l_e,-2 <l,-2 >e,-2 ]a,-2 ~CV_VC,-2 >o,-1 ]e,-1 >er,-1 ]o,1 ~CC_VC,1
ic$|$ ~CC_##,1 [N,1 v_,2 <v,2 .,2 ~CV_##,2 [u,3
ic$|Ci$ [Q,1 n_,1 <n,1 [:,2 [u,2 <er,2 r_,3 <r,3 .,3 ~CV_##,4
ich|h ~CC_VC,-1 [a,2
ic| <dr,1 n_k,1 <ch,1 +l|r,1 <el,1 r_o,1 >h$,1 ~CC_CV,1 v_$,1 <rr,1 l_e,1 <ov,1 <v,1 r_$,1 >h,1 <ow,1 ~CC_CC,1 +^n|^n,1 <w,1 <h,2 >k$,2 [n,2 ]i,2 ~CV_VC,2 >e,2 >o$,2 [u,2 <n,2 >e$,2 n_o,2 <^n,2 ~CC_C#,2 >k,2 <r,2 >ol,2 [a,2 d_$,2 <ll,2 ]o,2 ]e,2 ~CV_C#,2 ]k,2 >o,2 <d,2 <id,2 [o,2 ]a,2 .,2 ]$,2 >$,2 ~CC_VC,2 >a,3 [r,3 <l,3
ic|QCi j_$,-1 <j,-1 <aj,-1 +j|i,2
ic|i ~CC_VC,-1 ]:,2
ic|iQ .,-2
ic|ik ~CC_VC,1 <^m,1 [a,1 >e,2 >a,2 m_a,2 ]a,2 [m,2 ]e,2 <m,3 .,3
id| >ro,1 ~CV_VV,1 ]i,1 >is,1 [:,1 >l,1 >la,1 ]o,1 >a,1 >i,1 ]a,1 ~CV_VC,1 [r,1 <u,1 <gu,1 <ar,1 ^_r,2 >r,2 >$,2 ]u,2 s_e,2 <ns,2 >e$,2 <r,2 ]N,2 <s,2 ]$,2 [g,2 ]e,2 ~C#_CV,2 ]r,2 ~VC_CV,2 ~CC_VC,2 >o,2 ~VC_VC,2 >on,2 +^|^,2 <^,2 [^,2 [u,2 >e,2 .,3 <e,3 [e,3
id|ai ]$,1 .,2
id|d .,2
id|id ]a,-1 ~VC_VC,-1 ]e,-1 +^a|^a,1 <^a,1 [e,2 >$,2 a_$,2 ~VC_C#,2 ]o,3
id|ido ~VC_VC,2
ie$|i:$ <er,-1 <ll,1 ~CC_##,2 +rr|r,2 <ar,3
ier|i ~CC_CV,1 ~CV_C#,1 <l,1 [r,2 r_e,2 ~CC_VC,2 <rr,2 +rr|r,2 ~CC_C#,2 <r,2 >$,2 >e,2 >e$,2 ]$,2 .,3
ier|ie l_$,-3 <l,-2 [r,-2 ]$,-2 +l|r,-2 .,-2 ~CV_C#,-2 >$,-1 ~CC_C#,-1 [u,1 >e,1 ~CC_VC,3
ie| ]r,1 <t,1 <s,1 ~CV_CC,1 [u,1 ~CC_CV,1 ~CV_CV,1 ~CC_C#,1 <d,2 r_u,2 ~CC_VC,2 >u,2 >u$,2 ]u,2 >r,2 n_$,2 <n,2 <rr,2 +rr|r,2 <r,2 [N,2 ~CV_C#,2 [r,2 [o,3 .,3 >$,3 ]$,3
ie|e <c,-2 >ls,-2 [k,-2 h_l,-2 <h,-1 +v|b,1 [g,1 .,1 <ll,1 >n$,1 d_$,1 ]:,1 +^p|^p,1 <p,1 <^p,1 [p,1 ]Q,1 r_$,1 +l|r,1 <f,1 >l,1 l_z,1 >z,1 <n,1 [n,1 ~CV_C#,2 [f,2 v_r,2 >r,2 <rr,2 b_$,2 <v,2 ]N,2 <ss,2 [d,2 <d,2 n_r,2 r_d,2 >de,2 >l$,2 >d,2 ~CC_CC,2 ~CC_C#,2 ]r,2 <l,2 <z,2 ]$,2 >li,2 <s,2 [z,2 r_s,2 ~CV_CC,2 <r,2 >$,2 >s$,2 >r$,3 <b,3 [r,3 [b,3 +r|r,3 ]s,3 <w,3 <^w,3 >s,3
ie|i: ]k,-3 +^d|^d,-3 <^d,-3 ]f,-2 <z,-2 >tz,-2 +^w|^v,-2 >f,-2 <d,-2 <m,-2 +^n|^n,-2 <^n,-2 +ar|ar,-2 <k,-2 <ar,-2 >se,-2 <t,-2 [k,-2 >s,-2 k_f,-2 +^k|^k,-2 <^k,-2 ~CC_CC,-2 [t,-2 [m,-2 <n,-2 r_c,-1 <hr,-1 >ck,-1 >th,-1 [n,-1 >h,-1 <al,-1 ~CC_C#,-1 l_s,-1 ]T,-1 >c,-1 ]t,-1 [d,-1 <^w,-1 +b|b,-1 <ch,-1 [v,-1 +l|r,-1 <w,-1 +r|r,-1 ~CV_C#,1 <s,1 +ll|r,1 [j,1 v_r,1 <ll,1 >r,1 l_z,1 >z,1 r_$,1 [u,1 r_n,2 +er|,2 >n$,2 >re,2 >r$,2 >n,2 <v,2 >t$,2 +v|v,2 >ra,2 <en,2 >z$,2 <er,2 ]n,3 <c,3 +rr|r,3 <rr,3 <p,4 [p,4
ie|ie >s,-3 >s$,-3 +l|r,-2 ~VC_CC,-2 ]r,-2 >l,-2 [p,-2 ~CC_CV,-2 <rr,-1 >re,-1 .,-1 <s,1 ]u,1 r_$,1 >r$,1 <g,1 >$,2 ]$,2 p_r,2 [u,2 ~CV_C#,3 ~CC_C#,3
igh|i .,-2 e_$,-2 ~VC_C#,-2 <e,-2 <le,-2 >$,-2 <l,-2 [r,-2
ign|n [e,-1 +e|e,1 [a,2 o_e,2 ~VC_VV,2 <o,2 <co,2 >ey,2 ]e,2 ]a,2 [o,2
ig|g .,2
ig|gu .,2
ig|i ~CC_VC,2 ~CV_VC,2 ]a,2 .,2 >a$,2 >a,2
ig|ig >a,-2 >e,1 >er,1 <l,2 ]i,2 [u,2
ij|i ]a,2 ~CC_VC,2 >an,2 t_a,2 >a,2 +st|sut,2 [t,2 .,3 <t,3 <st,3
ik$|ku$ n_,2 +n|N,2 <n,2 [N,2 ~CC_##,2 .,2
ik|i <l,2 [r,2 .,2
ik|ik <l,1 ]e,1 [r,1 ]a,1 +^n|^n,1 <^n,1 .,1 >o,1 ]o,1 <m,2 <^m,2 >a,2
ik|iku .,-1 ~CC_CV,-1
ili|ir >u,1 >us,1 [m,1 ]a,1 c_a,1 >a,1 ~CV_VC,1 <c,2 [S,2 ~CC_VC,2 <m,2 <em,2 .,3
ill|i [b,-2 <b,-1 [S,1 [n,1 >a$,1 ~CC_C#,1 >$,1 e_e,1 <e,1 <re,1 >e,1 r_u,1 <yr,1 +r|r,1 [r,1 >u,2 >us,2 >i,2 <r,2 ~CC_VC,2 ]$,2 m_e,2 <em,2 >y,2 .,2 a_e,2 <oa,2 >es,2 ]:,2 [m,2 ~VC_VC,2 <a,2 <m,2 <w,3 <^w,3 ~CC_CV,3 [a,3
ill|ir >e$,-2 [v,-2 <r,-2 +m|m,-2 <v,-2 >u,-2 ~CV_VC,-2 v_e,-2 >us,-2 +^v|^v,-2 <w,-2 <am,-2 >in,-2 <^w,-2 [w,-2 m_u,-2 >ie,-2 ~CV_VV,-2 >io,-2 <ar,-2 >e,-1 >ar,-1 +^|^,-1 <^,-1 <^v,-1 u_e,-1 [^,-1 [f,-1 ]u,-1 >y,-1 ]o,-1 +^g|^g,-1 ~CC_VV,-1 s_a,1 <b,1 >ic,1 g_e,1 <gu,1 [k,1 [a,1 ]e,1 [h,1 +^m|^m,2 <^m,2 >an,2 [e,2 [C,2 +g|h,2 <c,2 <^c,2 c_y,2 >a$,2 <u,2 u_a,2 +^gu|^g,2 >a,3 >au,3 ~VC_VV,3
il|ir [h,-2 ~CC_VV,-2 h_a,-2 >ar,-2 [C,-2 <ch,-2 +^h|^h,-2 >a,-2 <^h,-2 >e,-1 <a,-1 <h,-1 ~CC_VC,-1 >y,-1 [a,-1 ~VC_CV,1 >h,1 [e,1 [g,1 ~CC_CV,1 [S,1 <m,2 [t,2
il|iri ~CV_C#,2 >$,2 <m,2 .,3
il|iru >s,-2 +^|^,-2 <^,-2 [^,-2 ~C#_CV,-2 +^m|^m,-2 <^m,-2 ]s,-2 ~CC_VC,-2 [S,-2 [e,-2 ]d,-2 [a,-2 >c,-1 >i,-1 >f,1 ]f,1 <v,1 <^v,1 +^w|^w,1 ]:,1 >a,2 >l,2 ]r,2 [h,2 ~VC_VC,2
il|iy .,-1 [a,1 >a,1 >a$,1 ~VC_VC,1
im|iN <r,1 r_$,1 <ir,1 ]$,1 <k,1 [r,1 >$,1 ~CV_C#,1 .,2
im|im ]u,-2 [e,-1 <r,1 >er,1 >e,2 [a,3
im|imu >a,1 u_$,2 ~VC_C#,2 +qu|k,2 <u,2 <qu,2 >$,2 [k,2
im|m <le,1 ~CC_VC,1 ~VC_VC,1 >e,1 ]e,1 [u,2 <e,2 >a,2 ]a,2 .,3
in$|$ <rd,1 s_,1 <s,1 <ud,1 a_,1 <a,1 [a,1 k_,2 <k,2 +k|ku,2 r_,2 <r,2 ~CC_##,2 <yn,2 n_,2 <n,2 [o,2 +d|do,2 .,2 [u,2 d_,2 <d,2 ~CV_##,3
in$|N$ +a|a,-2 r_,1 <r,1 h_,1 <h,1 e_,1 <e,1 <te,2 n_,2 <n,2 .,2 d_,2 <d,2 <da,2 [e,2 <ra,2 [:,2 [o,2 l_,2 <l,2 <la,2 ~CV_##,2 ~CC_##,3 [u,3
in$|aN$ r_,-2 <r,-2 d_,-1 <d,-1 +|m,1 l_,1 <l,1 <yk,1 a_,1 <a,1 ~CC_##,1 <ch,1 +k|m,1 +d|,1 g_,1 <g,1 <er,2 k_,2 <k,2 [k,2 [i,2 [m,2 ~VC_##,2 [h,2 h_,2 <h,2
in$|iN$ t_,-4 <t,-4 [C,-3 a_,-3 <a,-3 [t,-3 [a,-1 l_,-1 <l,-1 [r,-1 ~VC_##,-1 ~CC_##,-1 .,-1 +a|,-1 [d,-1 <kl,1 g_,1 <g,1 [e,2 +|e,2 +d|,2 +g|,2 v_,3 <v,3
ina|na ~CV_C#,1 >$,1 .,1 ]$,1
ing|iN +l|r,-1 >$,1 ~CC_CC,1 .,1 l_s,1 +ll|r,1 ]$,2 >s,2 >s$,2
ini|i: ~CC_C#,2 l_$,2 +l|r,2 <l,2 [r,2 ~CV_C#,2 .,2 >$,2 ]$,2
in| <a,-2 a_$,-2 [a,-2 ~VC_C#,-1 >ho,1 >h,1 +^|^,1 <^,1 [^,1 ]e,1 ~CV_VC,1 >o$,1 >a$,1 [o,1 >e$,1 d_i,1 [i,1 >a,1 <rd,1 <r,1 <qu,1 >g,1 <h,1 <u,1 <n,1 ~CC_CV,1 [d,1 ]g,2 ~CC_CC,2 +r|ru,2 r_$,2 .,2 >o,2 [s,2 ]o,2 ~CV_CV,2 >i,2 <s,2 <ss,2 >i$,2 [r,2 l_e,2 <d,2 t_u,2 >e,2 ~CV_C#,2 ]a,2 <l,2 ]u,2 ~CC_C#,2 ]i,2 +rt|rut,2 <rt,2 <t,2 [t,2 >u,2 [u,3 ~CC_VC,3
in|:n <ra,1 [o,2 >e$,2 ]o,2 <a,2 a_e,2 >e,2 ~CV_VC,2 ]i,2 >o,2 <d,2 ~CC_VC,2 >a,2 ~VC_VC,2 [a,3 ]a,3 .,3
in|i ]:,1 ]$,2 [r,2 .,3
in|i: l_$,1 <l,1 [r,2 ~CC_C#,2 >$,2 ]$,2 .,2
in|i:n ~CV_VC,-3 >o,-2 >o$,-2 <h,-1 <ch,-1 [d,-1 <d,-1 >i$,-1 t_e,1 ]i,1 t_i,1 ]u,1 +tt|t,1 ]a,1 .,1 ~CV_C#,1 ~CC_VC,1 >e$,1 ~CC_CV,1 l_i,1 >e,2 t_$,2 ~CC_C#,2 >$,2 ]y,2 <tt,2 <^t,2 <r,2 +^t|^t,2 >g,2 t_a,3 +st|sut,3 <st,3 <t,4 [t,4
in|iN >d,-3 ]d,-3 ]t,-3 [^,-2 ~CV_CC,-2 <ar,-2 ~VC_CC,-2 >gh,-2 [S,-2 <s,-2 [b,-2 >ga,-1 ]g,-1 >g,-1 [o,-1 ~VC_CV,-1 <w,-1 <u,-1 <qu,-1 >k,-1 e_g,-1 >g$,-1 [t,-1 >t,-1 <sh,1 +d|,1 >o$,1 >e,1 >us,1 +br|bur,1 <br,1 l_$,1 [n,1 <rt,1 ~CC_VC,1 <d,1 +t|,1 ~CC_C#,1 ~CV_C#,1 +ch|k,1 <ld,1 +ld|rud,1 <rd,1 h_a,1 <c,2 [j,2 >a$,2 >a,2 d_e,2 >i$,2 >$,2 <la,2 [e,2 >i,2 ~CV_VC,2 t_u,2 ]$,2 >u,2 a_e,2 ~VC_VC,2
in|in <t,-1 .,1 >i,2 +st|sut,2 <st,2 ]a,2 >i$,2 [t,2 >e,2
in|ini .,1
in|ri ]:,1 [u,2 .,2
in|riN .,1
io$|io$ ~CC_##,-2 [r,-1
io|io >r,-3 [m,-2 ]r,-2 ]:,-2 +rr|r,-2 .,-2 ~CC_CC,-2 >s,-1 >s$,-1 <m,-1 ~CC_CV,-1 [n,1 ]$,2 >$,2
io|o .,2
ip|ip .,-3 ~CC_VC,-2 [r,-1
ir|ir ]i,1 .,2 >o,2
ir|iru <h,-2 ~CC_CC,-1 >a,2 ~CC_VC,2
ir|ru ~CC_CV,-2 [a,1 a_e,1 <a,1 .,2 >i,2 ~VC_VC,2 >e,2 >e$,2 ]$,2
is$|$ <la,-1 +id|,1 <id,1 <er,1 +r|:,1 <ir,1 +an|aN,1 r_,1 <r,1 ~VV_##,2 <eo,2 [a,2 d_,2 <d,2 +|:,2 <no,2 .,2 +n|N,2 ~CC_##,2 +o|o,2 s_,2 <s,2 ~CV_##,2 [u,2 n_,2 <n,2 [N,2 t_,2 <t,2 +to|to,2 <an,2 <to,3 o_,3 <o,3 [o,3
is| ]:,1 [o,1 >a,1 >er,1 <l,1 >i,1 ]a,1 >h,1 [e,1 [a,1 +r|r,1 >el,1 >si,1 >on,1 <h,1 <ch,1 ]e,1 ~CC_CV,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 ~VC_VC,2 ]s,2 ]i,2 >e,2 <e,2 <r,2 ]t,2 >se,2 ]o,2 [r,2 >l,2 >t,2 ]r,2 a_m,2 >s,2 [:,2 ~CV_CV,2 ~CC_VC,2 >o,2 <a,2 <o,2 .,2 ]m,3 >m,3 ~VC_CV,3 [u,3
is|iS ]i,1 >e,2 ~CC_VC,2 .,2
is|is >o,-2 ]e,-2 [r,1 ]o,2 <l,2 <el,2 +l|r,2 ~CV_VV,2 +rr|r,2 <rr,2 >e$,2
is|isu ~VC_CV,-2 >ta,-1 [n,-1 [a,-1 ~CV_VC,1 >on,1 >o,1 ~VC_VC,1 ]C,1 .,2 [S,2 ~CC_CV,2 r_t,2 ~CC_VC,2 <r,2 [r,2 >e,2 >ti,2 ]$,2 +cr|kur,3 <cr,3
is|iz ~CV_VC,-2 ~CC_VC,-2 >s,-2 ]a,-2 ~VC_CV,-1 [e,1 <w,1 [b,1 ~CC_CV,2 >h,2 ]u,2
is|j [a,1 <r,1 .,2
is|wa .,-1 [o,-1
it|iQ ]C,-2 >c,-1 >ch,-1 ~CC_CC,-1
it|ito >e,-2 <h,-2 ~CC_VC,-1 a_e,-1 <wa,-1 [a,-1 <re,2 <e,2 >$,2 <o,3 ~VC_C#,4
it|ti <r,1 [a,1 ~CC_VC,1 >o,1 [u,2 >$,2 .,3
iu|iu <l,2 l_s,3
iu|u ~CC_CC,-1 <c,-1 ~CV_CC,1 ]s,1 >s,1 >s$,1 >$,2 l_$,2 ~CV_C#,2 <el,2 <l,2 ]$,2 +l|r,2
iv|iv ~CC_VC,-3 >a,-3 .,-3 ~CV_VC,-3 <r,-3 [r,-2 ]a,-2 >i,-2 >i$,-2 ]o,-2 ]i,-1
ix|S .,2
iz|iz ]a,-2 ~VC_VC,1 >e,1
i| [S,-4 ]i,-3 r_m,-2 <ir,-2 ]m,-2 >ta,-2 >i,-2 <ca,-2 o_$,-2 >m,-1 >uk,-1 [j,-1 c_a,-1 <y,-1 <ve,-1 >m$,-1 e_m,-1 +r|ru,-1 >r$,-1 ]u,-1 +^a|^a,-1 <^a,-1 <gn,-1 <^c,-1 ~VV_CV,-1 >x,-1 s_e,-1 e_n,-1 +|Q,-1 r_u,-1 [k,-1 s_o,-1 <il,-1 <sh,-1 >na,-1 t_a,-1 ]:,-1 +d|do,1 >c$,1 +gl|gur,1 <gl,1 <nt,1 >os,1 t_$,1 >ng,1 >y,1 <^h,1 ^_s,1 +el|eru,1 >ma,1 r_e,1 <r,1 >k$,1 l_n,1 <om,1 +t|,1 ^_n,1 <l,1 <hn,1 >sh,1 h_a,1 <id,1 +z|zu,1 z_$,1 ~VV_C#,1 <rr,1 +rr|r,1 +^ma|^ma,1 ]y,1 [o,1 +|su,1 n_o,1 +er|a:,1 +d|d,1 n_c,1 +r|a:,1 .,1 +v|bu,1 +ss|s,1 [u,1 +ou|u,1 w_l,1 +ng|gu,1 r_o,1 >li,1 n_$,1 <ha,1 >g,1 <ar,1 <nc,1 >st,1 <os,1 >le,1 <an,1 +ma|ma,1 u_$,1 +r|:ru,1 d_e,1 <da,1 <el,1 u_s,1 >be,1 l_o,1 l_$,1 +s|su,1 <es,1 p_e,1 s_$,1 >o,1 >dr,1 v_a,1 <p,1 ^_r,1 <ch,1 m_$,1 z_a,1 <ou,1 +m|mu,1 +r|:,1 h_m,1 ~CC_VC,1 <ac,1 +n|N,1 +n|,1 +on|oN,1 n_u,1 ]o,1 <un,1 <tr,2 <v,2 +un|aN,2 <a,2 r_s,2 <nz,2 >a,2 <h,2 <or,2 <ma,2 >an,2 o_l,2 +nn|n,2 o_s,2 +d|to,2 >ch,2 <as,2 ~CC_CC,2 >gh,2 [p,2 >ol,2 >l,2 <am,2 >n,2 +an|aN,2 +a|a,2 >s$,2 <ub,2 +u|u,2 >ni,2 ]z,2 ]$,2 <^v,2 +ill|ir,2 [t,2 a_d,2 [s,2 ^_b,2 <hr,2 +in|iN,2 <ra,2 a_s,2 <se,2 <ke,2 ~CV_CV,2 >u$,2 ~VC_CV,2 >s,2 >te,2 <wa,2 ^_l,2 <i,2 +^ke|^ke,2 ]C,2 <rd,2 +er|eru,2 d_a,2 <ul,2 r_t,2 ~VC_VC,2 <ba,2 >tz,2 +en|eN,2 >$,2 >a$,2 n_s,2 ]s,2 ~CC_C#,2 e_l,2 +^s|^su,2 +^m|^m,2 [a,2 l_e,2 <w,2 >ra,2 c_o,2 <n,2 <^s,2 >l$,2 ~CV_VV,2 c_$,2 >ar,2 <aw,2 ]T,2 >lo,2 >k,2 ~CV_C#,2 a_n,2 <u,2 ~C#_CV,2 s_a,2 [m,2 >th,2 >re,2 <^f,2 <nn,2 <re,2 <in,2 <on,2 <ol,2 [N,2 [v,2 b_a,2 <ll,2 [^,2 n_k,2 <d,2 ]v,2 ]k,2 [:,2 <at,2 <ed,2 +h|,2 o_n,2 l_a,2 o_t,2 +b|b,2 +ar|a:,2 e_g,2 >v,2 +c|,2 ^_d,2 ]e,2 <ah,2 ~CC_CV,2 ]p,2 +^|^,2 <^,2 r_b,2 >t$,2 +^ka|^ka,2 r_a,2 +^r|^r,2 <^r,2 ]N,2 ~C#_CC,2 <sa,2 r_$,2 [b,2 >or,2 <m,2 n_a,2 <en,3 ]b,3 +e|e,3 >d$,3 <f,3 <^m,3 <le,3 +^le|^re,3 <ka,3 ]r,3 d_$,3 >ba,3 +to|to,3 <to,3 >b,3 a_$,3 e_t,3 >ne,3 u_l,3 [f,3 <er,3 d_o,3 >la,3 >z,3 <^d,3 +^d|^d,3 >ya,3 [d,3 >e$,3 <gu,3
i|: [i,-3 <i,-2 <ri,-2 >n$,-2 ]n,-2 <re,-2 e_m,-1 >ra,-1 ]s,-1 i_s,-1 <di,-1 ~CC_CV,1 +e|,1 +h|,1 <^m,1 <ar,1 <th,1 +m|mu,1 a_$,1 <g,1 <l,1 <k,1 +d|,1 .,1 <m,1 ~CV_C#,1 ~CC_C#,1 ~VC_CV,1 >l,1 >le,1 ~VC_C#,1 <^r,1 <d,1 ]r,1 o_$,1 <v,2 >ll,2 +a|a,2 >ro,2 a_l,2 ~CV_CV,2 >$,2 >d$,2 o_r,2 ]$,2 ]b,2 ]S,2 >ch,2 r_s,2 >x,2 h_l,2 ]g,2 ~CV_CC,2 <a,2 >re,2 ]z,2 >c,2 >se,2 <t,2 <o,2 <r,2 [a,2 +r|ru,2 [u,2 >p,2 >d,2 [o,3 ]d,3 >te,3 >g,3 ~CC_CC,3 <h,3 ]t,3 >t,3 <u,3
i|N [a,2 .,2
i|S .,3
i|Si ]:,1 ~CC_CC,1 ~VC_CV,1 <a,1 >n,1 >s,1 [a,2 ~CV_CV,2 [u,2 ]Q,2 .,2
i|Si: [a,1 >$,1 ]$,1 <a,2 ~CV_CC,2 >s,2 [Q,2 .,2
i|a >n$,-4 >rk,-3 v_r,-2 b_n,-2 h_r,-2 <es,-2 p_n,-2 +^v|^v,-2 ]i,-2 t_n,-2 +b|b,-2 +^g|^g,-2 <ol,-2 <gh,-1 g_r,-1 +h|,-1 l_n,-1 <^g,-1 <^v,-1 +s|s,-1 ]N,-1 <un,-1 <ub,-1 +t|t,-1 [o,-1 +^sh|^S,-1 h_n,-1 l_b,1 d_$,1 <nn,1 >nk,1 w_l,1 +^t|^t,1 <^t,1 <re,1 v_c,1 >m,1 <ut,1 c_l,1 l_g,1 r_c,1 +^n|^n,1 <^n,1 +ell|er,1 +^w|^v,1 <ed,1 +in|i:n,1 +^c|^k,1 >na,1 ~CC_VV,1 k_m,1 v_l,1 >ve,1 +^v|^f,1 >ca,1 <on,1 >nn,1 r_$,1 m_k,1 >ka,1 +d|d,1 >a$,1 r_e,1 >o$,1 >si,1 +v|v,1 >us,1 s_u,1 +rr|r,1 >o,1 +ll|y,1 ]n,1 >er,1 s_$,1 +arr|ar,1 l_e,1 +n|n,1 +all|ar,1 >y,1 f_e,1 >u,1 >me,1 +r|,1 ]y,1 <am,1 >ri,1 m_g,1 +i|i,1 s_e,1 +om|om,1 m_t,1 <sl,1 d_s,1 t_l,1 ~CV_VC,1 m_c,1 +w|b,1 l_m,1 >do,1 +gh|g,1 +ld|rud,1 >a,1 <^c,1 <nd,1 +bb|b,1 <bb,1 v_n,1 <ld,1 >to,1 [h,1 >la,1 m_l,1 ]v,1 .,1 >rn,1 <g,1 h_c,2 <ab,2 >vi,2 >es,2 >ko,2 [C,2 >mm,2 <ad,2 +d|j,2 +tr|tor,2 >ng,2 <lv,2 v_$,2 >x,2 ]j,2 <gu,2 u_$,2 <ic,2 c_$,2 n_e,2 +t|,2 +br|bur,2 <br,2 h_$,2 [r,2 b_e,2 p_s,2 >tz,2 <ev,2 k_s,2 +pr|pur,2 <pr,2 +ll|Qr,2 +m|m,2 g_e,2 <^z,2 [k,2 >p,2 >gn,2 >r$,2 +ar|ar,2 >ly,2 <rr,2 +v|b,2 k_l,2 m_n,2 >za,2 s_l,2 >nt,2 +gr|gur,2 <gr,2 >b,2 <tr,2 >bb,2 ~C#_CC,2 ^_n,2 >en,2 u_n,2 l_s,2 [n,2 ]S,2 <al,2 >gh,2 <^d,2 <at,2 >ne,2 ]d,2 n_$,2 +^s|^S,2 <j,2 <le,2 <n,2 >tt,2 h_e,2 ]u,2 >sh,2 +e|,2 >ck,2 ]b,2 >s,2 <ur,2 ]Q,2 [g,2 +sk|suk,2 >ro,2 g_n,2 <c,2 ]z,2 l_$,2 <k,2 +f|f,2 >d,2 [y,2 >v,2 +^d|^d,2 <ar,2 <^k,2 >th,2 <sk,2 f_r,2 ]g,2 [d,2 ]t,2 <af,2 ]e,2 d_e,2 <d,2 r_m,2 >mb,2 <m,2 >ra,2 m_r,2 [m,2 [u,2 ~CV_C#,2 [T,2 >ll,2 ^_l,2 >el,2 +r|r,2 +^k|^k,2 +^s|^s,2 >k,2 >nc,2 +^l|^r,2 <^l,2 <om,2 <a,2 <e,2 ~VC_VC,2 <in,2 k_$,2 <^m,2 <en,2 <ll,2 +^m|^m,2 w_t,2 +^r|^r,2 <^r,2 >ns,2 [e,2 >sk,2 >le,2 +ch|k,2 <^f,2 ~CC_VC,2 +^f|^f,2 ~VC_C#,2 [a,2 ]T,2 <^w,2 <ul,2 [w,2 >c,2 ]$,2 >ch,2 >$,2 l_c,2 ]k,2 >z,2 r_s,2 >ni,2 ~CC_CV,2 [^,2 >t,2 >g,3 <ch,3 ]m,3 <r,3 >li,3 <w,3 +^|^,3 <^,3 ~CC_C#,3 z_$,3 >s$,3 +ng|Ng,3 <ng,3 >e,3 ]s,3 ~C#_CV,3 s_m,3 <i,3 >e$,3 ~CV_CV,3 r_n,3 [f,3 f_n,3 ]r,3 <^s,3 [i,3 >l,3 <f,3 ~VC_CV,3 <z,4
i|ai >re,-4 >r,-4 ]a,-3 [w,-3 ~CC_CV,-3 [n,-3 >le,-3 >a,-3 ~C#_CV,-3 s_d,-3 >se,-3 +n|n,-2 +m|m,-2 [m,-2 >ne,-2 >d,-2 <m,-2 >de,-2 >an,-2 ]d,-2 <s,-2 <tr,-2 +^|^,-2 <n,-2 <^,-2 ]r,-2 r_s,-2 >v,-2 >ve,-2 <k,-2 >on,-2 ]z,-2 >me,-1 >l,-1 +pr|pur,-1 <pr,-1 [s,-1 m_l,-1 +^r|^r,-1 <^r,-1 l_a,-1 +^k|^k,-1 >e$,1 <l,1 >ck,1 <t,1 ]b,1 >ng,1 +^p|^p,1 ]$,1 <^p,1 <qu,1 >ma,1 l_e,1 >ni,1 <d,1 +ll|r,1 +^s|^s,1 <al,1 <ch,1 [d,1 +r|r,2 >u,2 ~CV_CC,2 >es,2 >n$,2 l_s,2 [z,2 >ss,2 <or,2 <u,2 >ll,2 <el,2 +l|r,2 >t,2 ]T,2 ]n,2 >s$,2 ^_l,2 <c,2 >us,2 <^s,2 r_$,2 <z,2 >nt,2 <ll,2 ~CV_C#,2 +h|,2 <st,2 <^b,2 +^v|^v,2 [p,2 <^v,2 <p,2 >b,2 +^g|^g,3 ~C#_CC,3 r_t,3 [b,3 <v,3 [j,3 >z,3 <b,3 [g,3 ]S,3 <^g,3 +rr|r,3 ~CC_CC,3 ]s,3 ]Q,3 [v,3 <rr,3 >tt,4 >e,4 ]k,4 >c,4
i|d ~CV_VC,2 .,2
i|e >ch,-2 >ce,-2 >t$,-2 p_c,-2 <id,-1 >c,-1 +st|sut,-1 <st,-1 n_u,1 >la,1 <a,1 a_l,1 <ha,1 k_$,1 >lo,1 >nd,1 h_l,1 >me,1 t_l,1 r_$,1 ]S,1 ^_l,1 [a,1 ]s,1 v_n,1 <ub,1 l_u,1 <or,1 +ar|ar,1 <ar,1 b_n,1 +^c|^k,1 <^c,1 +rr|r,1 <ev,1 +rd|rud,1 <rd,1 +^h|^h,1 <^h,1 n_s,1 >an,1 >nk,1 g_r,1 >sh,1 <h,1 d_$,1 >us,1 u_n,1 k_n,1 >r$,1 ~CV_CC,1 +tt|t,1 >on,1 n_n,1 <as,1 +^l|^r,1 <^l,1 c_l,1 [C,1 ~CV_VC,1 l_t,1 ~VC_C#,1 ]Q,1 >a,1 >lm,1 b_r,2 <am,2 ]g,2 +ch|k,2 u_s,2 >nt,2 ~VC_CC,2 +b|b,2 ~C#_CC,2 r_e,2 >ss,2 r_n,2 >ri,2 <el,2 +s|s,2 [h,2 >u,2 m_o,2 +^g|^g,2 <^g,2 k_l,2 >d$,2 <rb,2 n_c,2 m_l,2 ~CC_C#,2 <ud,2 ]u,2 <g,2 +^v|^b,2 <^v,2 p_n,2 +m|m,2 >to,2 >z,2 +d|d,2 l_m,2 [b,2 +^s|^s,2 +^f|^f,2 <^f,2 <e,2 <^s,2 >ne,2 n_$,2 +^n|^n,2 <^n,2 +r|r,2 ]z,2 >nc,2 >o,2 >le,2 >c$,2 >li,2 <f,2 +ss|Qs,2 <ss,2 >na,2 [i,2 >ll,2 n_k,2 <er,2 >l$,2 >g$,2 [g,2 ~VC_CV,2 >ns,2 [u,2 r_t,2 ]b,2 +arr|ar,2 >e,2 ]$,2 <m,2 +rt|rut,2 c_$,2 >ng,2 r_m,2 [m,2 r_c,2 t_n,2 ~CV_C#,2 ]N,2 +qu|k,2 <qu,2 <dd,2 ]n,2 ~C#_CV,2 >n,2 >se,2 <u,2 <ch,2 >$,2 <^d,2 <ol,2 v_l,2 +^d|^d,2 <dr,2 .,2 +dr|dor,2 s_$,2 <j,2 ]a,2 +^m|^m,2 <^m,2 ]f,2 <v,2 >s$,2 ]t,2 <k,2 +^r|^r,2 <^r,2 [f,2 +^w|^v,2 +^sh|^S,2 [^,2 >ck,2 ]d,2 ]r,2 b_g,2 ~CC_CC,2 >re,2 >l,2 <^p,2 <tt,2 <n,2 +^p|^p,2 +^k|^k,2 <an,2 <rr,2 +^|^,2 <^,2 [n,2 t_$,2 >k,2 >r,3 l_n,3 >g,3 +^b|^b,3 +l|r,3 r_s,3 [j,3 >m$,3 l_$,3 <ll,3 <^b,3 w_l,3 >i,3 ]m,3 >v,3 <^k,3 >s,3 +n|n,3 [k,3 <c,3 >d,3 [v,3 h_n,3 <^w,3 <b,3 >m,3 ~CC_CV,3 ]:,3 ~CC_VC,3 <s,3 [s,3 <l,4 <r,4 [r,4
i|i e_l,-3 +ch|k,-3 ]C,-2 +th|S,-2 +^j|^j,-2 >er,-2 e_r,-2 +qu|k,-2 >co,-2 <qu,-2 +mb|Nb,-2 <th,-2 <nz,-2 <ka,-2 z_a,-2 +^e|^e,-2 l_c,-2 >sh,-2 <^j,-2 ]S,-2 +br|bur,-2 +all|ar,-2 <gh,-2 ]f,-2 [z,-2 +arr|ar,-2 >x,-2 +gh|,-2 +tr|tor,-2 <tr,-2 +gu|g,-2 >f,-2 >ni,-2 <se,-2 >ss,-2 s_s,-2 r_m,-2 ]T,-2 +^z|^z,-2 h_c,-2 u_m,-1 >ko,-1 >gn,-1 [k,-1 >gl,-1 +fr|fur,-1 <fr,-1 <z,-1 <ge,-1 v_n,-1 >q,-1 >na,-1 <ru,-1 ]n,-1 z_n,-1 >l$,-1 h_n,-1 >nn,-1 w_e,-1 ]Q,-1 [T,-1 <br,-1 a_l,-1 >tt,-1 <ne,-1 l_s,-1 +g|h,-1 <cl,-1 <mb,-1 <ew,-1 t_c,-1 >nt,-1 >gh,-1 <f,-1 +e|e,-1 e_g,-1 h_p,-1 >ri,-1 +nn|n,-1 [g,-1 u_t,-1 >to,-1 +t|,-1 <ma,-1 >v,-1 [:,-1 >do,-1 >ck,-1 >p,-1 <sa,-1 >ma,-1 +^h|^h,-1 r_c,-1 n_$,1 l_o,1 <em,1 <ho,1 [o,1 >zi,1 <d,1 <ha,1 r_o,1 m_r,1 r_q,1 >qu,1 >us,1 <av,1 >r,1 b_z,1 <gg,1 <^,1 ~CV_CV,1 t_a,1 >d,1 +av|a,1 >di,1 a_n,1 m_s,1 c_g,1 <bb,1 +min|m,1 +s|,1 >en,1 <^c,1 n_n,1 +u|e,1 ]z,1 <bo,1 [v,1 m_n,1 <ou,1 +d|t,1 ]y,1 g_e,1 <^m,1 >ez,1 <^k,1 >de,1 h_r,1 e_a,1 +l|,1 <c,1 n_k,1 >o$,1 <un,1 ~CV_C#,1 +n|,1 s_l,1 +^ch|^S,1 m_t,1 <v,1 <in,1 >at,1 >re,1 <sh,1 <es,1 +a|o,1 +ch|S,1 +ll|j,1 >ra,1 >ya,1 u_z,1 l_g,1 <p,1 <re,1 >dg,1 [m,1 +|o,1 o_t,1 <ba,1 ~CV_CC,2 >be,2 ]v,2 >ka,2 >u,2 >y,2 >ut,2 +^ch|^C,2 +ard|a,2 >k$,2 ]N,2 +k|,2 +o|,2 +u|,2 n_o,2 <wa,2 <^b,2 <b,2 r_a,2 >on,2 >c$,2 ~VC_C#,2 w_n,2 <am,2 <m,2 +no|n,2 <no,2 +^v|^f,2 >rk,2 c_a,2 <lb,2 s_o,2 s_e,2 <as,2 <rc,2 +b|,2 +g|,2 >an,2 +o|e,2 >a,2 <ri,2 +|r,2 +o|a,2 c_o,2 <la,2 +d|,2 >or,2 l_n,2 >ng,2 b_d,2 +arr|a,2 +m|,2 >ga,2 >st,2 m_e,2 <^v,2 +^w|^,2 <^p,2 >rn,2 [j,2 +a|,2 +ab|,2 d_n,2 +c|,2 +ch|,2 <nc,2 <an,2 +om|,2 <om,2 >ed,2 b_r,2 ]$,2 r_$,2 o_s,2 <ga,2 >o,2 <al,2 +sh|S,2 <mo,2 <ar,2 t_u,2 +sk|suk,2 <sk,2 +|e,2 <ad,2 <ak,2 +d|do,2 <rd,2 ]j,2 e_d,2 ]o,2 >n$,2 +nn|,2 l_t,2 >kk,2 <at,2 <uc,2 +i|e,2 >el,2 +r|,2 +l|ru,2 >x$,2 <or,2 >ns,2 >t$,2 >sc,2 <lo,2 h_a,2 [u,2 +^we|^w,3 <ab,3 <^l,3 <er,3 r_e,3 +r|ru,3 <k,3 ~CC_C#,3 <ca,3 +^w|^we,3 <^r,3 e_s,3 >$,3 ~CV_VC,3 t_e,3 >as,3 <^t,3 l_a,3 [^,3 w_l,3
i|iNg ]a,1 ~CC_VC,2 +l|r,2 <l,2 [r,2 .,2
i|iQ ~CC_CC,-3 [b,-2 <w,-2 >c$,-1 ]j,-1 ]S,-1 >d,-1 ]k,-1 >c,-1 [t,1 <l,1 ]s,1 [n,1 <n,1 ~CC_CV,2 ]T,2 ~CC_VC,2 ~CV_CV,2 >e,2 ~VC_CC,2 +a|,2 <a,2 ~VC_CV,3
i|iS .,-1
i|iy [r,-1 .,-1 ]a,-1
i|ki: [u,2 ]$,2 >$,2 ~CC_C#,2 .,2
i|m ~CV_VC,2 [u,2 ]o,2 >o,2 .,2
i|n .,1
i|o +tt|Qt,1 >vi,1 p_e,1 r_n,1 w_l,1 ]m,1 <nz,1 >si,1 >ni,1 +n|n,1 [:,1 <ch,1 d_e,1 +nd|Nd,1 <nd,1 t_a,1 r_c,1 b_s,1 ]e,1 <tt,1 <j,1 >ma,1 +st|sut,1 <st,1 <gr,1 <in,1 ~CV_VC,1 >er,1 +h|,1 <an,1 <rt,1 ~C#_CC,1 >le,1 r_s,1 +an|a:n,1 k_l,1 [f,1 +^l|^r,1 <^l,1 n_s,1 >an,1 <dd,1 <am,1 <dr,1 ]b,1 <^h,1 ~CV_CV,1 <gu,1 [i,1 ]f,1 n_$,1 >i,1 <k,1 >m,1 c_$,1 <at,1 <ut,1 +nt|Nt,2 [u,2 +ll|r,2 +^k|^k,2 <^k,2 >b,2 >es,2 ]t,2 <nt,2 +^p|^p,2 <^p,2 <tr,2 +tr|tor,2 >g,2 <p,2 r_t,2 >z,2 +e|,2 >v,2 ]S,2 ~CC_C#,2 m_l,2 [p,2 <c,2 t_n,2 [k,2 >p,2 [j,2 +qu|k,2 <qu,2 >se,2 [C,2 ~C#_CV,2 +^t|^t,2 <ll,2 >a,2 >li,2 g_l,2 +^g|^g,2 <ss,2 d_$,2 l_s,2 <t,2 <^t,2 <^s,2 [t,2 <z,2 <^g,2 ]u,2 +^|^,2 <^,2 +^b|^b,2 <^b,2 <el,2 t_$,2 [^,2 ~CC_VV,2 >ns,2 <al,2 >s$,2 ]d,2 >d,2 +^n|^n,2 <^n,2 ]n,2 m_r,2 >t,2 <ol,2 >ll,2 b_e,2 [s,2 <g,2 <r,2 +t|t,2 +^m|^m,2 <^m,2 >ck,2 +^r|^r,2 <^r,2 <u,2 [d,2 [b,2 n_c,2 +nn|n,2 >l,2 [z,2 <d,2 +^w|^w,2 >s,2 l_n,2 <^w,2 >e$,2 l_$,2 r_e,2 ~VC_C#,2 >$,2 <nn,2 <n,2 <b,2 [e,2 ]$,2 ~VC_CV,3 <sh,3 >ra,3 ~VC_CC,3 <v,3 [r,3 [n,3 h_r,3 ]s,3 <h,3 s_n,3 >ch,3 <e,3 >ng,3 ~CC_VC,3 [g,3 >k$,3 ]r,3 ~CC_CV,3 [y,3 .,3 ~CV_C#,3 >n$,3 ]Q,3 ~CC_CC,3 ]k,3 <l,3 [v,3 <m,3 [m,3 >c,3 ]:,3 >n,3 >k,3 [w,3 ]N,3 +l|r,3 <w,3 >e,3 >r,3 [S,3 ~CV_CC,3 <s,4
i|owa ]$,1 [r,1 .,1
i|r d_e,1 ~CC_VC,1 <d,1 <nd,1 >e$,1 [o,1 ]u,1 >e,1 .,1
i|s .,1 ~CV_VC,1
i|u +s|S,-3 >ri,-3 <as,-3 <s,-2 s_n,-2 <in,-2 +ld|rud,-2 <ld,-2 <az,-1 s_e,-1 >k$,-1 d_n,-1 >ns,-1 [v,-1 [T,-1 t_n,-1 n_$,-1 >g,-1 ]N,-1 k_l,1 +|y,1 +hr|:r,1 +b|b,1 <hr,1 h_r,1 >e,1 m_s,1 >so,1 ]d,1 >no,1 ~VC_CC,1 f_r,1 t_$,1 <re,1 ~C#_CC,1 +^v|^f,1 <^v,1 <el,1 >l,1 >z,1 <^b,1 h_l,1 >an,1 >la,1 [r,1 <^p,1 +^p|^p,1 +br|bur,1 <br,1 [n,1 [b,1 p_l,1 ]$,1 <ub,1 b_l,1 >ng,1 <ol,1 +^f|^f,1 <^f,1 .,1 l_c,1 >re,1 <^s,1 <ar,1 >me,1 r_n,1 ]C,1 +cc|Qk,1 <cc,1 >$,1 >ko,1 <b,1 r_c,1 +arr|ar,1 >na,1 p_n,1 +rr|r,1 +ra|ra,1 <ra,1 >ck,2 ]t,2 >a,2 <f,2 <sa,2 ]z,2 <om,2 +r|r,2 h_n,2 +c|k,2 a_l,2 n_s,2 >ss,2 +zz|z,2 [j,2 a_s,2 <^m,2 >sh,2 i_s,2 <ri,2 l_m,2 <zz,2 >o,2 <la,2 +^l|^r,2 <i,2 +^m|^m,2 [i,2 l_s,2 <l,2 +^|^,2 <^,2 +ch|k,2 <il,2 ~CC_CC,2 >le,2 +m|m,2 <r,2 r_m,2 l_$,2 [f,2 [k,2 ]m,2 m_$,2 <rd,2 >ce,2 >t,2 [^,2 <^l,2 h_$,2 a_n,2 ~CV_VC,2 r_$,2 k_r,2 <rr,2 >tt,2 >d$,2 +ck|Qk,2 >ne,2 >ma,2 <ch,2 <e,2 l_e,2 m_c,2 ]Q,2 ~VC_CV,2 >m,2 c_$,2 <an,2 k_$,2 [s,2 ]n,2 >d,2 d_$,2 <ck,2 <h,2 >ll,2 ]s,2 >c,2 +ss|s,2 +l|r,2 >s$,2 ]a,3 >ro,3 g_l,3 <m,3 <k,3 [p,3 <am,3 <p,3 <^k,3 +^k|^k,3 [m,3 ~VC_C#,3 ]S,3 <o,3 [o,3 +^g|^g,3 <^g,3 <al,3 [g,3 <a,3 ~CC_C#,3 <g,3 ~CV_CV,3 ]:,3 [a,3 >s,3 <c,3
i|wa o_s,-4 <o,-3 >s,-3 ~VC_CC,-3 ]$,-2 [o,-2 >s$,-2 <lo,-2 +to|to,-2 <to,-2 +no|no,-2 <no,-2 >t$,-2 >r,-2 o_$,-1 o_t,-1 ]:,1 d_$,1 +|a,1 >n$,1 <k,1 <d,1 r_$,1 ~CV_C#,1 ]N,1 <s,1 ~CV_CV,1 <l,1 ~CC_C#,1 ]t,1 ~CV_CC,1 <t,1 <r,1 ]i,1 +a|o,2 >tt,2 +|o,2 ~CC_CV,2 >to,2 ~CC_VC,2 ]Q,2 >g,2 >l,2 >e,2 >d$,2 +^|^,2 <^,2 <h,2 ~C#_CC,2 [^,2 [u,3 ~CC_CC,3 a_d,3 >d,3 <a,3 [a,4
i|wi ]n,-2 >n,-1 <l,1 >r,1 ]$,1 ]:,1 <a,1 [a,1 ~CC_CC,1 >s$,1 ]r,1 ~CV_CV,2 ]s,2 >l,2 >u,2 >s,2 ~C#_CC,2 .,2 +^|^,3 <^,3 ]Q,3 [^,3
i|y >u,-3 [r,-3 >e,-2 <l,-2 .,-2 ]u,-2 [:,-2 ~CC_VC,-1 ~CV_VC,-1 ]e,-1 ]o,-1 <r,-1 ~CV_CV,1 >$,1 >o,1 <n,1 ~CC_CV,1 ]a,2 [n,2 ~CC_CC,2 >o$,2
i|yo [a,1 ~CC_C#,1 >$,1 ]r,1 >s,1 [^,2 +^|^,2 <^,2 <n,2 [n,2 ]:,2 ~CC_CC,2 >n,2 ]$,2 .,3
j$|i$ ~VC_##,-2 [a,-2 .,-1
ja$|a$ ~VC_##,2 [r,2 l_,3 <l,3 <il,3 ~CV_##,3 .,4
ja| ^_c,1 >c,1 <a,1 [a,1 ]k,1 ]r,1 ~C#_CC,1 <ne,1 ~VC_CC,1 <i,1 [i,1 [e,1 +|:,1 [u,1 [:,2 e_$,2 <e,2 ~CV_C#,2 t_$,2 <t,2 <at,2 ~VC_C#,2 [o,2 +^|^,2 <^,2 [^,2 >$,3 .,3 ]$,3 >n,3 ~C#_CV,3 ^_n,3 ]n,3
ja|Ca >$,-2 [:,-1 ~C#_CV,2 .,2 ^_r,2 >r,2 ^_n,3 ]:,3 ]N,3 >n,3 <^,3 [^,3 ~C#_CC,3 +^|^,3
ja|a ]N,-2 >n,-1 ~C#_CC,1 [^,2 +^|^,2 <^,2
ja|ha ~C#_CV,-1 [^,1 +^|^,1 <^,1 ]i,2 ]N,2 ^_n,2 >n,2 ~C#_CC,2
ja|ja ]m,-3 [u,-2 >n,-2 .,-2 >l,-2 ]Q,-1 ^_m,-1 >m,-1 ~C#_CC,-1
ja|ya ~VC_CV,-2 +n|n,-2 [n,-2 <n,-2 ]n,-2 <u,2
je| ~C#_CC,1 >v,1 ]r,1 +^|^,2 <^,2 [^,2 ]a,2 >a,2 >an,2 ~CV_VC,2 .,3
je|e >v,-1 ]r,-1 +^|^,1 <^,1 [^,1 ~C#_CC,1 ]N,2 ~CC_CV,2 ^_m,2 >m,2 >mm,2 ]m,2 >n,3 ^_n,3
je|j .,-2 [^,2 <^,2
je|ye [^,-1
ji| >c,1 >c$,1 .,1 ~VC_CC,2 ]$,2 ~VC_C#,2 >$,2 <o,2
ji|Ci [Q,1 .,1 n_$,2 ~CV_C#,2 <n,2 >$,2 ]$,2
ji|ji >$,-3 <o,-3 .,-2 >n,-1 ~VC_CV,1
jo| ~C#_VC,1 b_r,2 ~CC_CC,2 <b,2 <^b,2 >rn,2 ]a,2 +^|^,2 <^,2 [^,2 >r,3 .,3
jo|: .,1
jo|Co +^|^,2 <^,2 [^,2 .,3
jo|ho ^_r,1 >r,1 +^|^,2 <^,2 [^,2 ~C#_CV,2 ]:,3
jo|jo >h,-2 ]r,-2 .,-2 ~C#_CC,-1 ~VC_CC,1
jo|yo .,-3 >r,-3 ]r,-3 ^_h,-2 >h,-2 +^|^,-2 [^,-2 ~C#_CC,-2 <a,-2 <^,-2
ju|Cu ]r,1 ^_l,1 >l,1 >li,1 ~C#_CV,1 .,2 +^|^,2 <^,2 [^,2
ju|yu ^_l,2 >l,2 >li,2
j| >a,1 e_u,1 >u,1 >us,1 ~VC_VC,2 ]$,2 +re|re,2 <re,2 .,2 [a,3 <a,3
j|:j >a,-2 ~VC_VC,2
j|C >o,2 .,2 ]e,2
j|Q ~VC_CV,-1
j|S .,2
j|h >a,-2 ]a,-2 ~C#_VV,-2 ~VC_VC,-1 <e,-1 .,-1 >a$,-1 ^_a,-1 e_a,-1 ]o,-1
j|i <i,-3 ~VC_CC,-2 >n,-2 [e,-2 ]e,-2 ]N,-2 <o,-2 o_t,-1 <an,-1 ]$,-1 ~CC_VC,1 <t,1 >ou,1 +lle|r,1 e_o,1 [S,1 <d,1 +^|^,1 <^,1 [^,1 d_o,1 ]a,1 >o$,1 ~VC_VC,2 <le,2 [r,2 >a,2 [t,2 ~C#_VV,2 ^_o,2 ]o,2 n_a,2 t_a,2 ^_u,2 ]:,2 >o,2 +a|,2 >a$,3 [d,3 <a,3
j|iy >a,-1 .,1 ]a,1 ~VC_VC,2
j|j <a,-2 .,-2
j|ji >a,2 +^|^,2 [^,2 ]o,2 ~C#_VC,2 ^_o,2 <^,2 >o,2 ~VC_VC,2
j|s >a,2 .,3
j|y .,-2
k$|ku$ <za,-3 [u,-3 +ni|ni,-2 <iu,-2 ~VV_##,-2 [a,-2 <si,-2 +an|aN,-2 +e|e,-1 n_,-1 <n,-1 [N,-1 ~CV_##,-1 <an,-1 u_,-1 <u,-1 +i|,1 <da,1 <bi,1 +y|i,1 <hu,1 +ic|,2 <ic,2 [o,2 <ne,2 +e|,3
ka$|ka$ s_,-2 <s,-2 z_,-2 <z,-2 [u,-2 ~CC_##,-1 .,-1
ka| [:,1 ]$,1 >$,1 ^_m,1 >m,1 ]m,1 [a,1 ~VC_CC,1 <i,1 [i,1 <a,2 +^ma|^ma,2 ~CV_C#,2 +n|N,2 n_$,2 <an,2 <ma,2 >n,2 >ni,2 [N,2 ~VC_CV,2 +^|^,2 <^,2 [^,2 ~C#_CC,2 <n,2 ]r,2 .,2
ka|ka ~CV_CC,-3 ]n,-3 ]y,-3 +^ma|^ma,-2 >t,-2 a_n,-2 >ts,-2 >s$,-2 >ni,-1 >s,-1 [u,-1 [i,-1 ~VV_CC,-1 >n,-1 <e,-1 ]s,-1 +^s|^su,-1 ~VC_CV,-1 ~CC_C#,-1 ~VC_CC,-1 <h,-1 <ch,-1 a_$,1 [^,1 ]i,1 +|Q,2 <an,2 n_$,2 ]$,2 ~CV_C#,2 ]u,3
ka|uka ]$,1 [S,2
ke$|e$ .,1
ken|k ]u,1 >$,1 .,2 +^|^,2 <^,2 [^,2
ker|ka ~CV_C#,1 ~C#_CV,1 [^,2 +^|^,2 <^,2 ~VC_C#,3 .,3 [u,3 >$,3 ]$,3
ke| [u,2 ~VC_CC,2 >$,2 ]$,2 [o,2 .,3
ke|ke ~CC_C#,-3 +r|ru,-2 >$,-2 <o,-2 <lo,-2 [a,-2 [u,-1 ]$,-1 <h,-1 ]r,1 ~VV_CC,1 >l,1 >r$,1 <e,2 [^,2 <c,2 >r,2 a_r,2 [Q,2
ke|ku [:,-3 >s$,-3 ~VC_CV,-2 ]s,-2 +|:,-2 ~CV_C#,-2 >s,-2 u_l,-2 >le,-2 +a|ei,-2 +r|,-2 <u,-1 <r,-1 [i,-1 >e,1 <s,1 r_l,1 <c,1 <o,1 +|Q,1 n_$,2 <n,2 <hn,2 ~C#_CV,2 [Q,2 >lc,2 a_r,2 ]:,2 ]r,2 >ll,2 ^_r,2 [N,2 ^_l,2 ~CC_C#,3 [a,3 ~C#_CC,3 [^,3 >r$,3 +^|^,3 <^,3 >r,3
kha|a >l,1 .,2
kha|ka >bu,-2 >r$,-1 ^_y,-1 ~C#_VC,-1 >y,-1 ^_k,-1 >k,-1 >kh,-1 <i,1 +^za|^,1 ]r,1 >l,1 ~C#_CC,1 >r,1 [i,1 >lf,2 >li,2 ^_t,2 >ti,2 >t,2 <sa,2 ^_l,2 <za,2 ~VC_CV,2 >ro,3 [a,3 >n,3 >n$,3 ^_n,4
kho|ko ~C#_CV,-2 >n,-1 >nt,-1 a_v,1 ~VC_CC,1 <a,1 .,1 [a,2 ~CC_CC,2 ]f,2 >v,2 ^_c,2 ~C#_CC,2 >c,2 >ch,2 >v$,3
kho|o .,1
kh|fu ~VC_CV,-1 <fa,-1 .,-1 [a,-1 +^|^,-1 <^,-1 ]r,-1 [^,-1 <ha,1 ~VC_VC,2
kh|h >an,-2 [u,-2 >al,-2 >ov,-1 ]i,-1 ]y,1 >om,1 ^_y,1 >y,1 >ya,1 >oc,2 >ay,2 >ec,2 ^_o,2 ~C#_VV,2 ]e,2
kh|ho .,2
kh|k ]a,1 a_a,1 >a,1 >ar,1
kh|ku ^_a,1 >ri,1 [u,1 >r,1 [^,2 +^|^,2 <^,2 <za,2 a_a,2 ~VC_VC,2 >ar,2 ^_l,2 >l,2 >le,2 ~CV_VC,2 ]:,2 +|Q,2 ]$,2 ~C#_VC,2 a_r,2 [Q,2 ]r,2 >a,3 ~VC_CV,3 [a,3 .,3 <a,3
ki$|i:$ .,1
ki$|ki$ ~VC_##,-2 +c|Tu,-2 [u,-2 .,-2 ~CV_##,-2 c_,-2 <c,-2 a_,-1 <a,-1 [a,-1 +s|su,-1 s_,-1 <s,-1 ~CC_##,-1
ki| ]$,1 s_$,2 <s,2 ~CC_C#,2 >$,2 [u,2 <i,2 .,2
ki|k [^,2 +^|^,2 <^,2 ]u,2
ki|ki >y,-3 ]r,-3 ~CV_VC,-2 >c,-2 [e,-2 +ns|Nsu,-2 <ns,-2 <e,-2 ~VV_CC,-1 >na,-1 ]n,-1 ~VC_CV,-1 [u,-1 ]m,-1 <ay,-1 <a,1 +|:,1 <ba,1 ]:,1 ~VC_CC,1 <c,1 [a,1 <ha,2 >m,2 a_m,2 >m$,2
kk|Qk ~VC_VC,1 >e,1 ]u,2
kl|kur ~CV_VC,-3 ]u,-2 [e,-2 [:,-2 <n,-1 <an,-1 [N,-1 >at,-1 ]a,-1 >oc,-1 ]o,-1 >o,-1 >ee,-1 >am,1 y_a,1 <y,1 <my,1 ]i,1 e_u,2 <^e,2 >un,2 ]y,2
ko$|ko$ [u,-3 ~CC_##,-2 ~VC_##,-2 +en|eN,-1 .,-1 <en,-1 <an,2
kov|k z_a,1 <z,1 <ez,1 ~CV_VC,1 .,1 ]a,1 >a,2 >a$,2
kov|ko >$,2 .,2
kow|k .,2 ^_e,2 ~C#_VC,2 +^|^,2 <^,2 >e,2 >er,2 [^,2
ko|iko .,3
ko|ko >k,-2 >t,-2 ]Q,-2 ~CC_CC,-2 <z,-2 u_v,-2 <ra,-2 [o,-2 ~C#_CV,-1 <yu,-1 ~VV_CC,-1 [a,-1 +^|^,-1 ]k,-1 >ro,-1 <er,-1 >vi,1 +|a,1 [e,1 >ri,1 >r,1 >$,1 <j,1 o_r,1 <i,2 <ni,2 >la,2 i_l,2 +^ni|^ni,2 >rs,2 i_r,2 [i,2 >st,2 <si,2 ]N,2 ^_e,3 >e,3 >en,3
ko|uko .,-1
kr|kur ^_a,1 ~C#_VV,1 >a,1 >au,1 .,1 +^|^,1 <^,1 [^,1
ku| <a,1 [a,1 >r,1 ^_r,1 >ra,1 ~C#_CV,1 ]r,1 +^|^,1 <^,1 [^,1 <u,2 >c,2 ~VC_CC,2 [u,2 .,2
ku|ku ]:,-2 [a,-2 <a,-2 [u,-1 ~VC_CC,-1 ~VV_CC,-1 ]$,1 <u,2 [Q,2
ky$|$ +s|,1 +s|zu,1 <vs,2 <ts,2 +s|su,2 +ns|Nsu,2 ~CC_##,2 <ic,2 s_,2 <s,2 <ns,2 c_,2 ~CV_##,2 <c,2 .,2 [u,2
ky|ki: +ts|Tu,-1
k| ^_n,-3 >n,-2 ]n,-2 [t,-2 >k,-2 [g,-1 ]:,-1 i_o,1 >el,1 +a|u,1 r_y,1 [d,1 c_e,1 +a|,1 o_e,1 [S,1 a_l,1 >y,1 <ir,1 >en,1 +o|a,1 u_a,1 +^|^,1 <^,1 <d,1 >t,1 [^,1 >y$,1 ]z,1 r_a,1 <ic,1 >ov,1 <ou,1 ~CC_VC,1 <mi,1 [s,1 z_$,1 <ez,1 >i$,1 ]$,1 <ra,1 ]y,1 <an,1 <re,1 <z,1 +^ha|^ha,1 l_a,1 ~VC_VV,1 <or,1 >$,1 s_i,1 <li,1 >a$,1 ~CV_CV,1 +r|r,2 i_$,2 >o,2 ~VC_CV,2 <ri,2 i_i,2 .,2 <ko,2 a_o,2 o_h,2 >hl,2 <ec,2 >al,2 a_i,2 o_$,2 <al,2 <s,2 <la,2 a_$,2 >s,2 <in,2 ~CV_VV,2 +n|N,2 [n,2 +c|Tu,2 <ha,2 <ni,2 +n|n,2 <er,2 <ar,2 <ns,2 >le,2 a_h,2 <c,2 u_e,2 ^_o,2 +c|QCi,2 ^_r,2 ]s,2 j_o,2 <j,2 <lj,2 +e|e,2 ~VV_VC,2 <y,2 [:,2 <i,2 >s$,2 <u,2 >ai,2 <r,2 >o$,2 <a,2 i_a,2 n_$,2 +i|i,2 r_e,2 [y,2 >an,2 c_$,2 <pe,2 o_r,2 ~CV_VC,2 +|:,2 ^_l,2 [r,2 [N,2 <n,2 ]t,2 ~CV_C#,2 [i,2 e_l,2 >e$,2 [a,2 ]e,2 >ar,2 <ho,2 >es,2 >e,2 i_r,2 <ci,2 ~C#_VV,2 ~VC_CC,2 >i,2 >in,2 <l,2 ]i,2 >a,2 ~VC_VC,2 >r,2 ]u,3 >ra,3 ]a,3 >u,3 >l,3 ]r,3 ~C#_VC,3 [e,3 ^_a,3
k|:k ]i,-2 +o|o,-2 <o,-2 [o,-2 ~VC_VV,-2 <u,-1 [e,-1 [u,-1 >i,-1 ]a,-1 >er,-1 [i,1 >a$,1 <l,1 ]u,1 a_a,1 +^ma|^ma,1 <ma,1 ~VV_VC,2 [a,3 <a,3
k|C .,2
k|N .,1 ]$,1
k|Q >k,-3 ]k,-3 i_k,-2 <i,-2 [i,-2 [o,3 <o,3 ]S,3
k|a ]$,2 >$,2 .,3
k|aQk ~CC_VC,1 ]u,1 .,2
k|b .,1
k|e .,1
k|f .,2
k|g ]u,1 >er,2 >a,2 ~CV_VC,2 ~VC_VC,2 >e,2 [:,2 ]a,2 .,2
k|h .,2
k|i .,2
k|k e_e,-2 >er,-2 >ie,-2 a_e,-2 i_e,-2 +a|ei,-1 >e$,-1 a_u,-1 ~VC_VC,-1 [i,-1 >eu,-1 <e,-1 <ne,-1 >e,-1 <ic,-1 ~VV_VC,-1 ~CV_CV,-1 >ir,-1 [o,-1 <an,1 e_w,1 s_i,1 >w,1 >we,1 <al,1 >i$,1 s_y,1 +er|a,1 >a$,1 >in,1 >ow,1 <u,1 ~VC_CV,1 <us,1 >ae,1 <mi,1 <l,1 l_o,1 <ns,1 <n,1 s_e,1 [N,1 i_a,2 ]i,2 >an,2 <er,2 s_o,2 >a,2 >s,2 +er|a:,2 [^,2 +r|ru,2 <s,2 c_$,2 +|su,2 +s|,2 ~CV_C#,2 <ha,2 >o$,2 <et,2 ~CC_VC,2 >el,2 <ar,2 <ac,2 +|Q,2 a_a,2 >y,2 >y$,2 <r,3 r_e,3
k|ka: [a,-2 ~VC_C#,1 ~CC_VC,1 c_$,2 ~CV_C#,2 >$,2 <ec,2 [Q,2 +c|Q,2 <c,2 >e,2 ]$,3
k|ki +^|^,-1 <^,-1 .,1 ~VC_CV,1 ~VC_C#,1 ]:,2 <i,2 ~CV_C#,2 >$,3 ]$,3
k|kiQ [^,2 .,2
k|kof >$,1 .,1 ]u,1
k|ku >r,-2 ~CV_CC,-2 >ra,-2 [:,-2 ]S,-2 >s,-2 [i,-2 ~VC_CC,-2 ]r,-2 <l,-2 <a,-1 +oo|uQ,-1 <^a,-1 >s$,-1 +|:,-1 <i,-1 ~VV_CV,-1 ]s,-1 a_s,-1 ]v,-1 >o,1 >le,1 <e,1 ~VC_VC,1 +|Q,1 <c,1 >$,1 ~VV_VC,1 >l,2 >in,2 >i,2 ~CV_VC,2 +e|,2 >k,2 >e,2 ]:,2 ]$,2
k|kur ~C#_VC,1 .,2 +^|^,2 <^,2 [^,2
k|m y_i,1 <y,1 <ay,1 ]a,1 ~VV_VC,1 >i,1 >in,1 [i,1
k|n .,2
k|r <i,-1 [i,-1 [o,1 ~CV_VC,1 ]e,1 [u,1 >e,1 ]i,2
k|s [a,1 <a,2 ]u,3
k|uk <c,-2 ]a,-1 .,-1 >e,2
l$|ru$ +ra|ra,-3 ~CC_##,-3 +a|a,-2 <ha,-2 <eh,-2 +re|re,-2 +me|me,-2 +ee|e:,-2 <no,-1 [o,-1 +ze|ze,-1 +i|i,-1 [u,-1 <ho,1 <pe,1 +ba|ba,1 <ma,1 ~VV_##,1 [:,1 +e|i:,1 +be|,1 +e|o,1 <uo,1 +e|:,1 +o|e,1 <ke,1 <bu,2 +a|:,2 +o|a,2 <be,2 +|:,2 +a|,2 +e|u,2 <va,2 +i|,2 +i|e,2 <ba,2 +a|e:,2 +e|i,2 +e|a,2 <ei,2 +h|,2 <oe,2 +o|:,2 +|e,2 +a|ei,2 +a|e,3 +a|o,3 +e|,3 <ae,3 <ul,3 +ae|e,3
la$|ra$ [o,-1 +i|i,-1 +o|o,-1 [:,1 +|:,1 <su,1 <la,1 w_,2 <w,2 <aw,2 <ti,2 +e|,2
la| [u,1 ~VC_CC,1 ]$,2 +^|^,2 <^,2 [^,2 ~VC_CV,3 [a,3 .,3 <a,3
la|a .,2
la|ar .,2 ]i,2
la|ora [^,2 .,3
la|ra +^ma|^ma,-3 ~CV_CV,-3 <ma,-3 ]h,-2 >h,-2 <e,-2 <^a,-2 +a|,-2 >ng,-2 ]w,-2 a_t,-2 <^i,-2 ~VV_CC,-2 >t,-2 <nd,-2 >b,-1 ]b,-1 <r,-1 e_s,-1 +e|e,-1 i_i,-1 ~VC_VV,-1 i_n,-1 <ar,-1 ]m,1 >y$,1 >w,1 >ne,1 +o|o,1 ~VC_C#,1 [i,1 ~CV_VC,1 +a|u,1 ]r,1 +a|a,1 ]k,1 <u,1 <o,1 >g,1 <^s,1 <^b,1 +|i,1 +o|u,1 ~VV_VC,2 <ui,2 +o|a,2 >$,2 >n$,2 ]j,2 v_a,2 >a,2 >ar,2 <b,2 <ho,2 +i|i,2 ]Q,2 ]u,2 b_n,2 <^g,2 <g,2 >r,2 <hi,2 +r|,2 +oo|u,2 ~CC_VC,2 ]:,2 >in,2 o_w,2 >w$,2 >gi,2 [^,2 u_g,2
la|ra: ]n,-2 >m,-2 [a,-2 ]t,-2 >n,-2 o_$,-2 ]m,-2 <e,-1 ]j,-1 ~C#_CV,-1 +^|^,-1 <^,-1 ~CC_CV,-1 >nd,1 ]z,1 ~VV_C#,1 m_$,1 <m,1 <em,1 >k,1 >k$,1 >r,1 u_$,1 a_d,2 ]k,2 ~VC_CC,2 <u,2 ]s,2 ~CV_C#,2 >s,4 >s$,4
la|re <r,-1 >s,1 ~CV_CC,1 ]s,1 ^_c,1 [o,1 [u,1 [e,2 <u,2 ~C#_CV,2 <a,2 [a,2 .,2 >c,2 >ck,2 <o,2 ~C#_CC,2 ]$,2 >$,2 +^|^,3 <^,3 [^,3 ]Q,3 ]r,3 ~VC_CC,3
la|ura b_s,-2 ]u,1 ~VC_CC,1 [j,1 ]N,1 >n,1 b_n,1 ]Q,2 ]$,2 <o,2 ]i,2
lb|rub e_e,-2 [o,-1 ~VC_VC,1 ]i,1 a_e,1 a_o,1 <ba,1 >o,1 >oa,1 +^a|^a,2 +a|,2 [a,2 <^a,2 <a,2 [^,2 ]o,3
ld|rud [u,-2 ~VV_VC,-2 ]u,-1 <ie,-1 +ba|ba,-1 e_e,1 <hu,1 <e,1 +|:,1 ]a,1 ~VC_VC,1 <se,1 ~VC_CV,1 <o,1 <he,1 +va|ba,1 ]o,1 [o,2 <wi,2 >a,2 >a$,2 <wa,2 ~VC_CC,2 [e,2
le$|$ [a,1 i_,1 <i,1 ~VC_##,1 ~CC_##,1 [:,2 [o,2 [i,2 [u,2 ~VV_##,2 ~CV_##,2 .,2
le$|re$ ~VC_##,-2 i_,-1 <i,-1
le$|ru$ [i,-3 [o,-3 t_,-3 <t,-3 ~CC_##,-2 c_,-2 <c,-2 <ac,-2 <ea,-2 <da,-1 <or,-1 +r|:,-1 ~VC_##,1 [:,1 <sa,1 o_,2 <o,2 <am,2 <mi,2 b_,2 <b,2 <bb,2 g_,2 <g,2 m_,2 <m,2 +|e,2 e_,2 <e,2 +y|:,2 [e,2 <ce,3 +er|a:,3 [a,3 +|:,3
le$|u$ ~CC_##,3 .,3
le| >y,1 >y$,1 ~VC_CV,1 [u,1 ]i,1 <r,1 <ur,1 [e,1 ]N,1 ]k,1 ^_c,1 >c,1 >ca,1 <e,1 >n,1 [:,1 ~CC_VC,2 ~C#_CV,2 .,2 +^|^,2 <^,2 [^,2
le|re ~CV_CV,-2 <e,-2 >t$,-2 <ta,-2 ~VC_C#,-2 >n$,-2 >l,-2 <n,-2 n_y,-2 +o|o,-2 o_$,-2 <r,-2 <he,-2 <te,-2 ]m,-2 e_r,-2 >m$,-1 +e|e,-1 +|:,-1 ]S,-1 a_d,-1 >di,-1 +^bo|^bo,-1 e_t,-1 +a|,-1 >m,-1 <ha,-1 <ee,-1 >rs,-1 <a,-1 <er,-1 +va|ba,-1 ~VV_VC,1 +t|,1 +i|,1 >y,1 >v,1 h_$,1 +h|,1 >f$,1 <ai,1 ]$,1 >tt,1 +|a,1 >r,1 +tt|to,1 <tt,1 >f,1 <d,1 +y|,1 >e$,1 <ga,1 ~CC_C#,1 <t,1 >xa,1 <oy,2 ~CV_C#,2 ~CC_CC,2 <^k,2 [N,2 >y$,2 ~CC_VC,2 >u,2 <al,2 i_y,2 ~VV_C#,2 u_t,2 <au,2 +g|,2 +a|o,2 +ai|e,2 +|Q,2 <s,2 <y,2 ~CV_CC,2 <u,2 d_y,2 <ab,2 >nk,2 y_$,2 >r$,2 <l,2 <oo,2 o_r,2 u_r,2 <nd,2 [Q,3 <g,3
le|ri: <l,1 ]s,1 ]z,1 >t$,1 >v,1 a_$,2 ~C#_CC,2 e_$,2 >s,2 >s$,2 <o,2 [u,2 [a,2 >t,2 ~VC_CV,2 ~VC_C#,2 ~CC_C#,2 <e,2 ~VC_CC,2 <a,3 [e,3 [o,3 ~C#_CV,3 ]$,3 +^|^,3 <^,3 >$,3 [^,3 .,3
le|ru ~C#_CV,-2 +^|^,-2 <t,-2 <^,-2 [^,-2 >d,-2 ^_c,-2 ]d,-2 ]k,-2 a_s,-2 <va,-2 ]z,-2 ^_d,-2 +a|e,-2 ~C#_CC,-1 ^_m,-1 >k,-1 +|:,-1 >c,-1 >m,-1 ]i,1 a_d,1 <ka,1 >di,1 <ai,1 i_t,1 +ai|e,1 >tt,1 <h,1 <ch,1 ]S,1 <o,1 >b,1 d_r,1 ]b,1 <nd,1 >r$,1 <i,1 >na,1 >v,1 ~VC_CV,1 <c,1 <^c,1 [i,1 >z,1 ]$,1 >im,1 <ou,1 ]T,2 >i,2 ^_i,2 >r,2 e_c,2 <be,2 >c$,2 ~C#_VC,2 ]Q,2 [a,2 <bo,2 o_s,2 <g,2 ~VV_CC,2 >vi,2 <^a,3 <e,3 ^_v,3
le|u ~CC_CC,1 .,2
le|ur [a,1 ~CV_VC,1 .,2 ]o,2
lf|uf .,2
li$|ri$ [u,-1 +o|o,-1 [a,1 ~CV_##,2 [Q,3
li|ri ]d,-3 +ou|u,-3 m_n,-3 <m,-3 +^po|^po,-2 +g|,-2 +ce|se,-2 g_a,-2 <ja,-2 e_a,-2 ]T,-2 <ce,-2 a_l,-2 >l,-2 <g,-2 >m,-2 +a|ei,-2 >d,-2 <b,-2 <ug,-2 +^mi|^mi,-2 >to,-2 o_m,-2 <ig,-2 g_o,-1 +^e|^e,-1 o_t,-1 +to|to,-1 a_n,-1 +^a|^a,-1 >do,-1 <so,-1 ~CV_VC,-1 a_c,-1 >j,-1 <po,-1 <la,-1 ~VC_CV,-1 >ck,-1 >c,-1 >sh,-1 <pa,-1 >ch,-1 n_o,-1 <an,-1 ]h,-1 <na,-1 <ro,-1 +a|e,-1 <ze,-1 ]t,-1 o_g,-1 ]S,-1 >ne,-1 u_o,-1 <cu,-1 +|:,-1 e_m,-1 >o,-1 ]u,1 k_n,1 +sa|,1 +o|e,1 >ad,1 <se,1 a_u,1 <da,1 <ci,1 >pp,1 ~VC_C#,1 +o|o,1 <va,1 +e|o,1 ]k,1 >tu,1 a_a,1 e_o,1 +ur|,1 >ss,1 >p,1 <fe,1 ~VC_VV,1 >y,1 i_y,1 >ya,1 <de,1 u_n,1 +^go|^ko,1 <k,1 >es,1 +|a,1 <ur,1 <^g,1 n_$,1 <un,1 >ev,1 ]y,1 <^,1 <ca,1 <ju,1 i_p,1 +u|u,1 +i|a,1 +kha|ka,1 [^,1 <al,1 e_g,1 >gm,1 <au,1 <ue,1 +|Q,1 [Q,1 >ce,1 +|i,1 >u,1 +cu|ka,2 >ax,2 +a|u,2 +a|o,2 >as,2 +t|,2 ]g,2 >er,2 >e,2 <he,2 +|o,2 +i|o,2 <ie,2 <ve,2 +h|,2 <mi,2 a_$,2 ~CV_C#,2 a_e,2 >e$,2 +o|a,2 >us,2 >$,2 l_e,2 <el,2 +sa|za,2 u_a,2 <ut,2 e_$,2 +e|,2 u_$,2 +mi|mi,2 +^ka|^ka,3 i_u,3 +a|i,3 <l,3 ~VV_C#,3 ]$,4
li|riQ .,2 >k,3 ]k,3
lj|r .,2
lj|ri <i,2 <si,2 [i,2 i_e,2 >e,2 >ev,2
ll$|ru$ +a|o:,-4 +we|we,-2 <ta,-1 o_,-1 <o,-1 <to,-1 u_,-1 <u,-1 +e|a,1 <ge,1 +e|,2 [o,2 <te,2 <ve,2 +e|:,2 +|:,2 +a|e:,2 +e|i,2 <va,2 +ve|be,3
lla|ra a_n,-2 >nt,-2 e_l,-1 <se,-1 >l,-1 >l$,-1 <du,-1 ]s,-1 +a|a,-1 e_n,-1 >ne,-1 i_r,-1 ]$,-1 u_$,-1 a_h,-1 ]i,1 [u,1 >n$,1 ]w,1 [^,1 +^ba|^ba,1 <ba,1 <bi,1 >h$,1 <e,1 e_y,2 >y,2 >y$,2 a_d,2 >d,2 >da,2 ]Q,2 +i|u,2 +e|,2 <de,2 <be,2 <gi,2 ~VC_VC,2 >i,2 ~VV_VC,2 <re,2 a_b,2 >b,2 >ba,2 i_n,2 +o|u,2 [:,2 ]b,2 e_$,2
lle|r [a,-1 ]i,1 +^ca|^ka,1 >jo,1 [:,2 a_j,2 <ca,2 >j,2 <co,2 [o,2 ~VC_VC,2 <o,2
lle|re ]m,-3 a_t,-2 >m$,-2 <mo,-2 >m,-2 [i,-2 o_t,-2 <u,-2 <cu,-2 >y,-2 >y$,-2 e_h,-2 >h,-2 u_y,-2 >tt,-1 <o,-1 o_$,-1 >t$,1 >$,1 [^,1 <e,1 i_t,1 +^ca|^ka,1 +i|,2 <ui,2 ]a,2 <ca,2 <be,2 o_e,2 >e,2 >e$,2 <pe,2 >jo,2 e_$,2 +e|,3 e_t,3 <va,3 [u,3
lli|ri +^co|^ko,-3 >s$,-1 o_$,-1 <go,-1 ]e,-1 <i,1 <ga,1 +e|i,1 ]k,1 <ki,1 [u,1 ]o,1 >o,1 i_n,1 i_e,1 >$,1 ~VC_C#,1 ]u,1 ]$,1 +i|e,1 <ru,2 [^,2 ]:,2 e_n,2 +u|u,2 <e,2 +e|,2 +^ga|^ka,2 ]Q,2 <me,2 >ck,2 e_c,2 >c,2 u_$,2 +o|a,3
llo|r [a,1 <a,1 e_$,1 <e,1 ~VC_C#,2 >$,2 o_r,2 >r,2 >r$,2 ]a,2 ]u,2 +^co|^ko,2 [o,2 ~VC_CC,2 <o,2 <co,2 ]i,3 .,3
ll| [a,1 ]$,2 <se,2 [e,2 >o,2 [u,2 <e,2 e_$,2 ~VC_VC,2 <u,2
ll|: ]$,1 <e,1 [e,1 ~VC_VC,1
ll|:r a_e,-3 >an,-2 e_a,-2 <ga,-2 i_e,-2 <wa,-1 >o$,-1 u_i,-1 +^ca|^ka,-1 <ca,-1 <ke,1 >w,1 e_w,1 >wo,1 .,1 +a|a,1 e_o,1 <iu,1 >us,1 u_u,1 <oe,1 +e|u,1 ~VV_VC,1 >u,1 ]i,2 o_e,2 <o,2 >m,2 >ma,2 <ha,2 <u,2 <we,2 >er,2 +o|o,2 <bo,2 a_o,2 ~VC_CV,2 +e|e,2 <be,2 ]u,2 e_i,2 i_y,2 +u|o,2 [e,2 >o,2 ]o,2 >i$,2 >ow,2 <e,2 >i,2 <si,3 u_e,3 <cu,3 a_i,3 e_e,3
ll|Q .,2
ll|Qr a_i,-3 <o,-2 >u,-2 [u,-2 >a$,-2 <ru,-2 i_a,-2 ]u,-2 e_o,-2 <u,-1 <te,-1 [o,-1 >o$,-1 >a,-1 >o,-1 <pe,-1 >ah,-1 >i$,-1 +te|te,-1 ]e,-1 e_e,1 <re,1 e_$,1 ~VC_C#,1 >$,1 +e|e,1 a_o,2 i_e,2
ll|er .,2 ~VC_VC,2 <i,2
ll|j ]o,-3 <a,-3 >o,-2 >a,-2 [:,-2 i_a,-2 +|:,-2 ]e,-2 >a$,-2 [a,-2 <vi,-1 ]a,-1 ~VC_VV,-1 [o,1 i_i,1 >y$,1 >u,1 ~VV_VC,1 <^i,2 >ie,2 <gi,2 e_i,2 +i|i,2 i_y,2 >y,2 >i,2 i_e,2 [^,2 ]i,2
ll|r ]y,-2 +ci|Si,-2 <ci,-2 >oc,-2 ^_o,-2 +^|^,-2 <^,-2 <ba,-2 +o|o,-1 >er,-1 o_o,-1 u_o,-1 >ee,-1 <tu,-1 +cu|ka,-1 +u|yu,-1 +o|e,-1 +ce|se,-1 <ce,-1 ~C#_VC,-1 >ob,-1 a_a,-1 i_y,-1 >y$,-1 >et,1 >ia,1 a_$,1 +e|i,1 >y,1 <i,1 >i,1 ~VV_VV,1 +o|a,1 u_a,1 [o,1 <a,1 <bu,1 >ey,1 ~VC_C#,1 >$,1 <sa,1 <ui,1 u_u,1 e_a,1 [u,1 o_i,1 +ke|ku,1 <ke,1 <gi,1 +a|u,1 <^i,2 >is,2 >in,2 <si,2 i_i,2 ]u,2 ]i,2 ~VC_VV,2 +i|o,2 <wi,2 ]e,2 a_i,2 +i|e,2 +i|,2 e_e,2 [:,2 >em,2 >s,2 >s$,2 +e|a,2 +i|u,2 >ow,2 ~VV_VC,2 +|i,2 <vi,2 <e,2 e_u,2 <va,2 +va|ba,2 +i|a,2 >ot,2 <ka,2 a_e,2 >ar,2 >es,2 i_a,2 >on,3 o_y,3 >ye,3 >ay,3 <be,3 +^be|^pe,3 e_o,3 >e$,3 a_o,3
ll|ru [o,-3 >s,-2 ~VC_CC,-2 a_s,-2 ]y,-2 +^co|^ko,-2 >s$,-2 <co,-1 ~VC_VV,-1 ]s,-1 o_m,-1 <^a,-1 <o,-1 u_$,1 [a,1 a_e,1 >$,1 +a|u,1 [i,1 <i,1 +|:,1 a_i,1 >e$,2 +e|,2 ]i,2 ]:,2 >em,2 [u,2 o_e,2 [^,2 i_a,2 <gi,2 >a,2 i_e,2 >i,2 ]t,2 >et,2 +o|o,2 >e,3 ~VC_VC,4
ll|y ~VV_VC,-2 ~VV_VV,-2 >au,-2 ]o,-2 ]u,-2 +|:,-2 >e$,-1 i_a,-1 +i|,-1 [:,-1 >e,-1 <re,1 >a$,1 <ri,1 ~VC_VC,1 +e|,1 +gi|gi,1 e_a,1 >u,1 >us,1 i_u,1 <gi,1 >i,1 a_o,2 <e,2 a_a,2 >ar,2 <ha,2 <o,2 <a,2 ]a,3 >er,3
lm|rum [e,-2 e_e,-1 >a,-1 <a,1 >ut,1 i_u,1 >u,1 <da,1 [i,1 <ge,1 >o,1 +^ba|^ba,1 >as,1 <i,2 [:,2 >er,2 <ba,2 +|:,2 ]o,2 <wi,2 a_e,2 +wi|vi,3
lo$|ro$ [o,-2 [:,-1 o_,-1 <o,-1
lov|ro [u,1 <hi,2 i_$,2 <i,2 ~VC_C#,2 .,3 >$,3
lov|v ^_e,1 >e,1 >es,1 +^|^,1 [^,1 .,2 ~C#_VC,2 <^,2 ]e,2
lo| >v,-2 <ar,-2 <r,-1 a_m,1 >m,1 ~CC_CV,1 <g,1 [:,1 ~VC_CV,1 +a|a,1 <e,1 a_$,1 [e,1 .,1 >n,1 y_$,1 <y,1 <ny,1 [i,2 ~VC_CC,2 ~VC_C#,2 ]$,2 >$,2 [o,2 ~VC_VC,2 >i,2 [u,2 <a,2 ~CV_CC,3
lo|ro +e|e,-3 [e,-2 >g,-2 ]k,-2 e_i,-2 ~C#_VC,-2 <b,-2 e_n,-2 >c,-2 <e,-2 ~CC_CC,-2 o_v,-2 >ni,-2 +u|,-2 [u,-2 >m,-2 e_r,-2 ]g,-2 <di,-2 >o,-2 ~VC_CV,-2 >r,-2 >nd,-2 >re,-1 ]r,-1 >ri,-1 +^b|^bu,-1 >k,-1 <^b,-1 ^_r,-1 ]m,-1 ]S,-1 <de,-1 +vo|vo,-1 >va,-1 ]w,-1 >i,-1 <ba,1 ]a,1 +r|,1 >n,1 r_v,1 a_n,1 <u,1 r_$,1 <to,1 a_u,1 >n$,1 >w$,1 ^_v,1 <bo,1 >ts,1 [:,1 +sa|,2 +i|,2 o_t,2 +e|a,2 +h|,2 <la,2 >t$,2 +a|a,2 e_t,2 ]u,2 >t,2 ]z,2 >ub,2 +^mo|^mo,2 <mo,2 >ve,2 <be,3 >ne,3 +o|a,3 +va|ba,3 ]$,3 ^_n,3
lo|uro .,1
ls|rus ]u,-2 >on,-1
lt$|$ [:,-2 +|:,1 .,1 <ra,1 o_,1 <o,1 <do,1 a_,2 <a,2 [a,2 ~VC_##,2 [o,2 +u|,2 [u,3 +ou|u,3
lt|rut a_a,-2 <ba,-2 >i,-1 <e,-1 [:,1 +^ma|^ma,1 a_b,1 >b,1 >bi,1 +^co|^ko,2 <co,2 <ma,2 ~VC_CV,2 <i,2
lu| .,1 ]k,1 ~C#_CC,2
lu|ra .,2
lv|ru a_$,2 ~VC_C#,2 <a,2 <ka,2 >$,2
ly$|:$ .,1 [a,1
lyn|r .,-3
ly|: ~VC_VC,1 <i,2 <ri,2 +ri|ri,2 [i,2 ~VC_CC,2 >n,2 >$,2 ]$,2 .,3
ly|y ]a,2 .,2
l| >t$,-2 <u,-2 [:,-2 ~VV_CC,-2 <ou,-2 u_t,-2 <au,-2 <r,-2 >y,-1 ~VC_VV,-1 >t,-1 <gi,1 <e,1 ]m,1 k_e,1 <ta,1 k_y,1 >d$,1 +^c|^k,1 <^c,1 [e,1 ~CV_C#,1 <se,1 >a$,1 ^_o,1 <ra,1 <nd,1 >f,1 ~CC_C#,1 ~VV_C#,1 ^_e,1 >au,1 <b,1 <ie,1 >or,1 ~CV_VC,1 a_i,1 <ha,1 g_e,1 >ar,1 [b,1 <g,1 >av,1 ]f,1 <k,2 [m,2 ~VV_VC,2 +o|o,2 [g,2 <t,2 a_t,2 <he,2 i_e,2 ]i,2 <m,2 i_$,2 >i,2 ^_a,2 ]t,2 ~VC_CC,2 h_e,2 <h,2 >an,2 a_$,2 <y,2 <va,2 <ch,2 t_e,2 <ke,2 d_e,2 [d,2 <p,2 .,2 ]a,2 <ri,2 [p,2 <ma,2 +n|n,2 [o,2 >er,2 ]w,2 <d,2 >o,2 <^a,2 +^a|^a,2 >ys,2 >d,2 ]o,2 ~C#_VC,2 +^|^,2 <^,2 [^,2 >a,2 +^sa|^sa,2 <sa,2 ]d,2 <o,2 a_d,2 <n,2 [n,2 [u,2 ~CC_VC,2 ~VC_VC,2 ~CV_VV,2 a_s,2 <i,2 [i,2 [S,2 [k,2 >$,2 >u,2 ]s,2 >ey,2 ]u,2 <s,2 ~VC_C#,3 >v,3 e_$,3 c_a,3 <c,3 >e$,3 >s,3 >e,3 ]e,3 ~CC_VV,3 <a,3 [a,3 ~VC_CV,3
l|: ]$,1
l|:ra [u,2 ~VC_C#,3 <o,3 [o,3 ~VC_VC,3 >$,3 ]$,4 .,4
l|:ri [u,2 >$,2 ~VV_C#,2 >a,2 ]$,2 [o,2 <o,2 ~VC_VC,3 .,3
l|N <o,-1 [o,-1 [a,1 <e,1 [e,1 o_$,2 ~VC_C#,2 >$,2 ]$,2
l|Q >d,2 ~VC_CV,2 <e,2 <a,2 .,3 [a,3
l|a >e,1 ]:,1 .,3
l|aru .,1
l|b .,2
l|e .,3
l|er [k,1 <k,1 ~CV_VC,1 >u,1 +^|^,2 <^,2 [^,2 <b,2 [b,2 >o,2 ~CC_VC,2 >e,2 ]u,2 ]i,2 .,2
l|h >a,2 ]a,2 .,2
l|i >e,1 >e$,1 t_$,1 ~CC_C#,1 <t,2 [t,2 ~VC_C#,2 [e,2 ~CC_VC,2 >$,2 <e,2 ]$,2 .,3
l|k >a,1 .,1
l|m <i,1 [i,2 [u,2 >a,2 >an,2 .,2 ~CV_VC,2 ]a,2
l|n >a,1 ]i,1 ]a,2 [:,2 ~CV_VC,2 >i,2 .,2
l|o .,1
l|r e_a,-3 +ke|ku,-3 +^da|^da,-2 >aw,-2 >ai,-2 +ai|e,-2 >ag,-2 +ro|ro,-2 <ch,-2 +ur|a:,-2 <ra,-2 >ow,-2 +y|i,-2 >so,-2 m_e,-2 <re,-2 <id,-2 +al|o:,-2 +^ro|^ro,-2 h_e,-2 +au|o:,-1 b_e,-1 +b|pu,-1 <er,-1 >ev,-1 <na,-1 <ce,-1 e_s,-1 r_o,-1 +ce|su,-1 i_y,-1 +ce|se,-1 +o|o,-1 +i|ai,-1 +^pe|^pe,-1 +r|ru,-1 ]y,-1 <am,-1 +^ha|^ha,-1 <ri,-1 <pe,-1 a_h,-1 +|e,-1 <mo,-1 +de|de,-1 >us,-1 <ju,-1 w_a,-1 +sch|Su,-1 <ah,-1 +ta|ta,-1 t_a,-1 +na|na,-1 >em,-1 +^so|^so,-1 <ro,-1 <ad,-1 +e|,-1 >ie,-1 >yi,-1 <ca,1 >oi,1 +^me|^me,1 >ve,1 a_$,1 >t$,1 >vi,1 >ou,1 <rk,1 e_t,1 a_t,1 +su|su,1 <eg,1 >s,1 a_z,1 e_w,1 >we,1 +s|,1 e_h,1 >ak,1 <to,1 >w,1 +c|,1 <ge,1 <^c,1 n_e,1 +^pa|^pa,1 <me,1 +^al|^,1 >e$,1 u_e,1 s_o,1 +g|,1 ~VV_C#,1 >co,1 <^i,1 +e|i,1 +bu|,1 >z,1 +vo|bo,1 u_c,1 >ay,1 +^o|^o,1 ~VC_CC,1 +o|,1 <il,1 >ly,1 ]e,1 <la,1 >de,1 <ci,1 +el|eru,1 >v,1 <^s,1 +u|:,1 +u|u,1 >li,1 l_e,1 +ge|je,1 <z,1 >o,1 +o|i,1 >g,1 y_y,1 <su,1 +|i,1 +b|,1 >ek,1 >l$,1 >ta,1 <it,1 >di,1 >ef,1 +v|bu,1 <ue,1 <ko,1 b_y,1 <mb,1 +ve|be,1 <va,1 k_u,1 >im,1 <u,1 <cu,1 +ke|ke,1 +ie|i:,1 >hu,1 i_o,1 a_r,1 +^co|^ko,1 h_h,1 s_y,1 u_o,1 +o|u,1 b_o,1 >um,1 >me,1 +^bu|^pu,1 <te,1 o_d,1 a_c,1 >d$,1 e_m,1 <ot,1 +na|,1 >at,1 +ng|gu,1 <un,1 >ov,1 a_m,1 >it,1 +^b|^ba,1 >ma,1 +^do|^to,1 +|o,1 >f,1 o_u,1 <l,1 k_i,1 ]u,2 <^f,2 <an,2 <g,2 +pu|pu,2 u_s,2 <bu,2 +i|:,2 <f,2 w_i,2 <ud,2 <au,2 <oh,2 a_f,2 >fa,2 +w|fu,2 +^i|^i,2 h_i,2 +i|u,2 +ca|ka,2 >te,2 <tz,2 >ed,2 <ie,2 +u|i,2 e_b,2 l_a,2 <he,2 <oy,2 t_y,2 +a|e,2 >n,2 +|to,2 >mo,2 o_i,2 +i|o,2 ~VC_CV,2 <ng,2 ~CV_CV,2 >s$,2 >be,2 <n,2 >r,2 <no,2 +^go|^ko,2 <og,2 >ro,2 >ch,2 e_$,2 <et,2 +n|,2 u_k,2 >ku,2 l_i,2 <pa,2 <c,2 <tu,2 +kha|ka,2 <t,2 >sk,2 a_d,2 i_i,2 +i|,2 <^o,2 >du,2 +|su,2 >sa,2 +e|e,2 u_a,2 k_e,2 >t,2 o_t,2 >et,2 >c,2 +^gu|^ku,2 >b,2 +l|ru,2 i_a,2 e_d,2 +^ku|^ku,2 n_i,2 ~VV_CC,2 b_a,2 +do|do,2 +a|ei,2 >k,2 +i|e,2 +i|a,2 <go,2 >a$,2 >l,2 <^e,2 >ub,2 +^e|^e,2 c_e,2 <ac,2 g_a,2 <fi,2 >$,2 <^,2 >ae,2 <ze,2 +u|a,2 >o$,2 +u|e,2 +ge|ge,2 o_h,2 ~VC_C#,2 >m,2 s_i,2 <el,2 >uk,2 +va|ba,2 [^,2 +r|:,2 <k,2 >la,2 ~C#_VC,2 +d|,2 >ab,2 <rt,2 ^_u,2 <is,2 a_l,2 +tz|,2 <^p,2 >d,2 <^b,2 +|a,2 z_e,2 +a|i,2 <p,2 <fo,2 >ea,2 +a|e:,2 +t|,2 o_s,2 +co|ko,2 <ku,2 g_e,3 +y|,3 +|Q,3 +mo|mo,3 >i$,3 +^to|^to,3 t_e,3 <^k,3 >io,3 >ic,3 <po,3 >is,3 >os,3 [Q,3 >ot,3 e_o,4
l|ri a_$,-2 [:,-2 ~VC_C#,-2 +|:,-2 i_$,-1 ]s,-1 ]o,-1 ~CV_VC,-1 >$,-1 +o|o,-1 +e|e,1 >l,1 ]y,1 >d,1 <ou,1 <ke,1 <ae,1 >b,1 +e|,1 ~VV_VC,1 ~VC_CC,1 <wi,1 ]b,1 >so,1 ~VC_CV,1 ]m,1 >s,1 ~VV_CV,1 ~VV_CC,2 >an,2 >u,2 <mi,2 >di,2 <ha,2 <ka,2 >es,2 ~VV_C#,2 >m,2 a_b,2 ]:,2 <be,2 <o,2 >t$,2 [o,2 e_$,2 <u,2 e_e,2 >t,2 [i,2 >e$,2 ]u,2 o_$,2 ]t,2 <^a,2 +^a|^a,2 a_e,3 >a$,3 <e,3 [e,3 >a,3 ]a,3 ]e,3 ~VC_VC,4
l|ri: e_$,1 <e,1 [e,1 <ca,2 <a,2 [a,2 >$,2 ]$,2 ~VC_C#,2 .,2
l|riQ .,2 ~VC_CC,2
l|ro: ^_a,1 ~C#_VC,1 +^|^,1 <^,1 >a,1 [^,1 ]a,1 >l,2 ]r,2 .,2
l|ru ]z,-3 >tz,-3 o_f,-3 +sa|za,-2 <r,-2 >f,-2 a_m,-2 <^a,-2 <oe,-2 >ma,-2 +po|po,-2 <ie,-2 +u|yu,-2 e_s,-2 >cs,-2 +ie|e,-2 <ro,-2 o_d,-2 >es,-2 <hu,-2 <ka,-2 >r,-2 e_c,-1 >ds,-1 +h|,-1 >sk,-1 ]p,-1 +fe|fe,-1 >ze,-1 <po,-1 +ho|ho,-1 +^ca|^ka,-1 ]f,-1 <go,-1 ~VV_CC,-1 y_k,-1 <ra,-1 +e|:,-1 ]w,-1 a_z,-1 ]j,-1 ]d,-1 >fl,-1 >f$,-1 u_c,-1 >ch,-1 <ku,-1 a_o,1 >me,1 c_a,1 >va,1 +|e,1 <mi,1 >u,1 +oo|u,1 ~CC_VV,1 g_a,1 +i|,1 +o|i,1 +|i,1 i_c,1 +u|o,1 <t,1 <pe,1 <c,1 <oo,1 y_v,1 i_l,1 >ly,1 +^co|^ko,1 <ch,1 ]s,1 <vi,1 <f,1 <co,1 >id,1 +u|u,1 ~VC_C#,1 +a|,1 >o,1 a_t,1 o_s,1 >en,1 o_$,1 e_m,1 +|:,1 +na|na,1 <na,1 o_e,1 +^ga|^ka,1 <wa,1 +i|u,1 <to,1 >th,1 e_b,1 ~VV_C#,1 >g,1 <wi,1 >o$,1 ]m,1 <ga,1 >a$,1 >dt,1 +g|,1 ]Q,1 +i|e,1 ]N,1 e_i,1 o_a,1 >is,1 <ve,1 e_e,1 >$,1 >te,1 >k$,2 u_i,2 a_l,2 ^_a,2 <bu,2 <me,2 <^e,2 >fo,2 >in,2 >cz,2 >e$,2 o_k,2 >au,2 +^sa|^sa,2 >la,2 >er,2 d_a,2 >z$,2 ]$,2 <ce,2 >x,2 <da,2 <he,2 +o|u,2 +a|e,2 <i,2 <^b,2 b_a,2 +^b|^bu,2 a_i,2 >m$,2 +i|a,2 <b,2 >se,2 >ie,2 +ke|ku,2 ~CV_VC,2 <hi,2 >ge,2 >ta,2 >t$,2 a_c,2 +e|a,2 ^_i,2 +to|to,2 <fo,2 <d,2 >li,2 +d|do,2 ~VC_VC,2 +o|,2 >ce,2 >b,2 [Q,2 >an,2 +e|i,2 i_k,2 <bo,2 >i,2 ~C#_VV,2 e_l,3 >a,3 ~C#_VC,3 ]:,3 ]a,3 ~VC_VV,3 ]y,3 <be,3 >l,3 +e|o,3 >y,3 +^|^,3 <^,3 [^,3 ]i,4
l|ruv <a,2 [a,2 .,2
l|s ]u,1 .,1
l|t [u,2 ~CV_VC,3 .,3
l|u .,-2 <a,2 [a,2
l|ur <e,-3 [f,-3 e_e,-2 p_e,-2 ~VC_VV,-2 b_e,-2 +bb|b,-2 <bb,-2 ]u,-2 <h,-2 >e$,-2 >e,-2 +mp|Np,-1 <mp,-1 e_i,-1 >ie,-1 >ey,-1 [C,-1 ~VC_CV,-1 [s,-1 [S,-1 <m,-1 m_e,-1 +mm|m,-1 <mm,-1 <ba,1 [t,1 +^sa|^sa,1 <sa,1 ~VC_VC,1 >o,1 >t,1 >a,1 +gg|g,1 <gg,1 a_e,1 <^a,1 ]o,1 >es,1 <g,1 g_e,1 <c,2 <^c,2 ]e,2 i_i,2 +^i|^y,2 <^i,2 <i,2 ^_o,2 [y,2 >in,2 >y,2 <so,2 a_y,2 ^_u,2 <d,2 <bo,2 >u,2 a_i,2 [g,2 ~VC_CC,2 [^,3 <^,3 +^|^,3 ~C#_VC,3 t_e,3 <t,3 <a,3 [a,3
l|ura +e|,1 <e,1 ]:,1 [k,1 ]i,1 ]$,1 <a,2 ~VC_C#,2 [g,2 ~VC_CV,2 >$,2 .,2
l|uw ]i,2 <al,2 l_a,2 <l,2 +l|r,2 [r,2
l|w .,2
m$|mu$ +u|a,-3 <ei,-3 <ta,-2 <ri,-2 [u,-2 +i|,-2 o_,-2 <o,-2 +ta|ta,-2 +o|a,-2 u_,-1 <u,-1 <si,-1 <ro,-1 <ga,-1 <la,1 +i|a,1 +a|e:,1 +|:,1 <ol,2 +l|ru,2 <ki,2 +|i,2 +a|i,2 +e|a,2 +i|e,3 +e|i,3
man|ma e_$,1 ]i,1 ~VC_VC,1 ~CV_VC,1 <e,1 ~CC_C#,1 <s,1 <os,1 [a,1 >e$,1 <ah,1 ]e,1 s_$,1 <r,1 ~CV_C#,1 ~VC_CV,1 <a,1 ^_o,1 >o,1 ^_l,1 >l,1 >li,1 [e,1 ~VC_CC,1 >e,1 >a,1 [u,1 ^_a,1 >ig,1 ~VV_C#,1 <h,1 >s$,2 ]r,2 [i,2 ]u,2 >dj,2 y_$,2 <y,2 >d,2 ^_d,2 [:,2 ^_i,2 [o,2 +|:,2 ^_s,2 ]$,2 >$,2 ]:,2 >i,2 ~VC_C#,2 <o,2 ~C#_VC,2 .,2 >s,2 ~C#_CC,3 ]S,3 ~C#_CV,3 [^,3 +^|^,3 <^,3
man|maN ~C#_CC,-3 ]C,-2 ^_s,-2 ]s,-2 ]k,-2 +^|^,-2 <^,-2 ~VC_CV,-2 ]S,-2 [^,-2 [a,-1 >ch,-1 >t,-1 >s,-1 .,-1 [:,1 o_s,1 <ro,1 ~C#_VC,1 >$,2 ]r,2 >i,2 ]$,2
ma| +|:,1 ]t,1 <s,1 +e|e,1 >$,1 +er|a:,1 u_t,1 <au,1 >t$,1 <er,1 ~CV_CV,1 a_n,2 >nn,2 <u,2 e_n,2 <ei,2 [e,2 <e,2 i_n,2 >t,2 >ra,2 >r,2 >i,2 ]i,2 r_n,2 >l,2 <h,2 [u,2 +^|^,2 <^,2 [^,2 ~C#_CV,2 ~VC_CV,2 ~CV_CC,2 ~VC_CC,2 [:,2 ]r,2 ]$,2 <r,2 <a,2 ~VV_CC,2 [a,2 >n$,2 .,2 <i,3 [i,3 >n,3 ]N,3
ma|a ]:,2 >n,2 .,2
ma|ima ~CC_CC,2 [r,2 >n$,2 [a,3 >n,3 ]N,3 .,3
ma|ma +^sa|^sa,-3 ~VC_C#,-3 +u|u,-3 u_r,-3 ]i,-3 ]$,-3 +^a|^a,-2 +i|i,-2 ]t,-2 i_$,-2 <u,-2 >re,-2 >i,-2 >$,-2 <le,-2 +t|to,-2 +er|a:,-2 ~CC_VC,-2 >h$,-2 <sa,-2 <or,-2 <tt,-2 ]:,-2 e_r,-2 <li,-1 <ar,-1 [e,-1 >r$,-1 >ci,-1 a_t,-1 [o,-1 ]s,-1 <k,-1 ~VC_VV,-1 >c,-1 k_n,-1 ~VC_CV,-1 >ri,-1 >h,-1 +|i,-1 +s|su,-1 [a,-1 <ka,-1 a_s,-1 ]n,-1 a_n,-1 >r,-1 <ck,-1 <i,-1 >e,-1 >e$,-1 <hu,-1 u_y,-1 <vi,1 <ll,1 s_$,1 l_n,1 +al|aru,1 <ch,1 a_r,1 <al,1 <n,1 >da,1 +d|do,1 <ig,1 <ey,1 +u|,1 <l,1 +r|:,1 +ch|,2 <ay,2 ~VC_VC,2 +tz|,2 h_n,2 >rc,2 +a|,2 +t|,2 +s|,2 y_n,2 <y,2 +i|u,2 <la,2 <^,2 [^,2 <id,2 d_n,2 <d,2 ~C#_CV,2 +d|,2 +sch|Su,2 +h|,2 +|a,3
ma|ma: ~VC_CC,-2 >l,-2 <e,-2 ~CV_CC,-2 ]r,-2 ^_l,-2 ]j,-1 l_n,-1 <l,-1 [^,1 ~CC_CC,1 <^,1 >d,1 <o,1 ]k,2 ]n,2 ^_c,2 ]$,2 [i,2 >c,2 ~C#_CV,2
ma|uma ]:,-3 ~CC_CC,-3 [r,-2 l_n,-2 <l,-2 [s,-2 <ll,-2 >n,-2 s_n,-2 <s,-1 .,-1 ~CV_CC,2
mba|N a_y,1 ~VC_VC,1 <la,1 >y,1 >y$,1 <a,2 [a,2 ~VC_C#,3 >$,3 ]$,3 .,3
mb| ~VC_CV,2 <o,2 <a,2 [a,2 >i,2 ]i,2 .,3 ~VC_VC,3
mb|Nb o_e,-3 [u,-3 <u,-2 +^a|^a,-2 <^a,-2 >r,-2 ]o,-2 >e$,-2 +la|ra,-2 a_i,-2 >ar,-2 >o,-1 >e,-1 ]e,-1 <la,-1 ~VC_VC,-1 ]i,-1 >in,-1 +a|i,1 e_a,1 <bo,1 [^,1 >a$,1 +i|a,2
mb|mu <o,-2 <co,-2 [a,-1 .,1 ~VC_CV,2 [i,2 >a,2 ]r,3 <a,3
mc|mak ]a,3
me| ]$,1 >rt,1 ]r,1 a_r,1 +^ma|^ma,1 <ma,1 ~VC_CC,1 >r,1 <a,1 [a,1 [u,2 .,2
me|ma >r,1 >ri,1 [u,1 [:,1 <^a,1 <a,1 ~VC_CV,1 ~C#_CC,1 ^_c,1 >c,1 >ch,1 ~C#_CV,1 ^_n,2 >n,2 ]N,2 ]:,2 >t,2 >l,2 ~VC_C#,2 >$,2 ]r,2 <u,2 ]s,2 <e,2 >s,2 [^,2 +^|^,2 <^,2 [i,2 ~VC_CC,3 .,3
me|me +|:,-3 <u,-3 ~VV_CC,-2 <ei,-2 >s,-2 i_r,-2 >n,-2 +^e|^e,-2 <ra,-2 [:,-2 ]n,-2 [u,-2 ]s,-2 ~VC_C#,-2 ]t,-2 <i,-1 ~VC_CC,-1 >d,-1 >l$,-1 e_s,-1 >t,-1 +^ma|^ma,1 >ri,1 <^e,1 ]o,1 [^,1 <ma,1 >o,1 +e|a,2 i_o,2 <si,2 >on,2 +a|e,2 ^_l,2 ~C#_CC,2 +|e,2 +a|,2 l_r,2 <^,3 <la,3 +e|,3
mi$|$ <za,1 i_,1 <i,1 <ni,1 <ta,1 [u,1 [a,2 a_,2 <a,2 +|:,2 o_,2 <o,2 <uo,2 ~VC_##,2 [i,2 n_,2 <n,2 <un,2 ~CV_##,2 [N,2 [:,2 .,3 ~VV_##,3
min|m ]e,1 [e,1 >i,1 >ic,1 o_i,1 <do,1 e_e,1 <^e,1 >e,1 >es,1 ]i,1 <e,1 ]u,1 [:,1 +|:,2 .,2 ~VC_VC,2 <o,2
mi| >s,1 <e,1 [e,1 ]k,1 <o,2 ~VC_CC,2 .,3 [i,3
mi|mi ]k,-3 >$,-2 ~VV_CC,-2 ~VV_C#,-2 e_n,-2 >ra,-2 ]N,-2 <u,-2 >n$,-2 [:,-2 ~CV_C#,-2 i_$,-2 ~CV_VC,-2 ]$,-2 a_$,-2 >ng,-2 <ha,-2 >s,-2 ~VC_C#,-2 <l,-2 <ch,-2 +^de|^de,-1 <z,-1 ]Q,-1 z_$,-1 <az,-1 >ck,-1 ~CV_CV,-1 a_q,-1 >q,-1 >q$,-1 a_l,-1 i_r,1 >r$,1 a_r,1 ]n,1 <do,1 ~C#_CV,1 <s,1 o_n,1 >th,1 >a,1 s_t,1 +^da|^da,2 e_l,2 <da,2 +e|a,2 >li,2 ~C#_CC,2 +|e,2 +h|,2 ]a,2 <^,2 +r|,2 ~VC_VC,2 a_a,3
mm|Nm a_a,-2 >a,-2 <a,-2 >ad,-1 .,-1 ]a,-1 >e,-1 ~VC_VC,-1 ]e,-1 <ha,-1
mm|m >ar,-2 ~VC_C#,-1 >$,-1 e_$,-1 >ed,1 o_e,1 >i,1 <re,1 >iu,1 <le,1 >o,1 >on,1 e_e,1 e_o,1 ]i,1 [^,1 +|:,1 +^ra|^ra,1 <ka,2 <ra,2 +je|e,2 >ad,2 [:,2 +e|a,2 +ha|a,2 ~VC_VV,3 <ho,3 >ee,3
mo| ~VC_CV,1 [u,1 >re,1 e_r,1 <e,1 <ve,1 ]r,1 >r,2 <a,2 [a,2 .,2 ~VC_CC,2 <la,2 ]t,2 >t,2
mo|mo <e,-3 >$,-3 >r,-2 <r,-2 [o,-2 ]f,-2 <u,-2 ~CV_CV,-2 e_r,-2 ]a,-2 <ar,-2 >re,-2 <o,-2 ~VC_C#,-2 ]$,-2 u_n,-2 <er,-2 i_r,-2 ~VC_CV,-2 +ra|ra,-1 [:,-1 <l,-1 [a,-1 >v,-1 >lo,-1 ]r,-1 a_l,-1 >u,1 [i,1 ~VV_CC,1 >n,1 i_n,1 ]N,2 ~CC_CC,2 <ey,2 [^,2 y_n,2 <y,2 s_l,2 +^s|^su,2 <^s,2 <s,3 >nd,3
mp| <e,2 ~VC_CV,3 .,3
mp|N ~VC_CC,-2 <ha,-1 u_t,1 <cu,1 >t,2 >to,2 ~VC_CV,2 a_$,2 ~VC_C#,2 >$,2 ]t,2
mp|Np [o,-2 <u,-2 >e,-2 <o,-2 ~VC_CC,-2 ]e,-2 ~VC_VC,-2 ]a,-1 <ka,-1 [a,-1 >er,-1 a_i,-1 <a,-1 ~VC_CV,-1 <e,-1 +^ra|^ra,-1 .,-1 ]u,-1 <ha,1 >ia,2
mu|ma .,2 [a,2
mu|mu ~VC_CV,-2 ~CV_CV,-2 >d,-2 [u,-1 >s,1 >s$,1 [o,1 [a,1 ~CV_CC,1 [i,1 ~VC_C#,3 >$,3 ]$,3
m| r_a,1 [:,1 <ll,1 >er,1 i_$,1 >ar,1 +u|u,1 [k,1 k_a,1 <k,1 [s,1 <s,1 [e,1 <e,1 s_a,1 >e,1 <h,1 o_$,1 ^_i,1 <al,1 ]e,1 a_$,2 ~VC_C#,2 ^_a,2 ~VV_VC,2 +l|r,2 ]$,2 [o,2 <u,2 <o,2 +r|r,2 >$,2 <l,2 <t,2 ~CC_VC,2 <er,2 ]r,2 ~C#_VC,2 >l,2 >a,2 <di,2 >b,2 ]b,2 >an,2 +^|^,2 <^,2 [^,2 .,2 ~CV_VC,2 ]a,2 ]o,2 [u,2 [r,2 [a,2 <i,2 >o,3 >i,3 ~VC_CV,3 <r,3 ]s,3
m|: <i,1 [i,1 a_$,2 <a,2 ]$,2 ~VC_C#,2 >$,2 .,2
m|:m [i,-2 >u,-2 >a,-2 >an,-2 ~VV_VC,-2 e_a,-1 <e,-1 ~VC_VV,1 <u,1 <i,1 <a,1 ]i,1 >o,2 ~CV_VC,2 >e,2 <l,2 l_e,2 ~CC_VC,2 ]e,2 <ri,2 >i,2 [u,2 [a,2 >er,3
m|N i_$,-3 <i,-3 <ha,1 <a,1 ]t,1 ]s,1 <e,2 e_$,2 <lu,2 ~VC_C#,2 <ra,2 [:,2 a_$,2 [u,2 ]z,2 ~VC_CV,3 <u,3 >s,3
m|Nbe <a,1 .,1 [a,1 ]i,1
m|a <i,1 [i,1 .,2
m|aN ]$,2 .,2
m|ama ]N,1 .,2
m|d .,2
m|eim +^|^,1 <^,1 [^,1 >a,1 ]a,1 .,1
m|emu <a,1 [a,1 ~VC_VC,1 >$,2 .,2 ]$,2 [r,2
m|g .,1
m|h >an,1 ]a,1 >a,1 .,2
m|i >a,1 >an,1 ]a,1 <a,2 [r,2 ~VC_C#,2 >$,2 ~CV_VC,2 [a,2 .,3
m|k .,1
m|m <h,-3 >ie,-3 l_e,-2 a_u,-2 >u,-2 <l,-2 +^ca|^ka,-2 <ca,-2 <ei,-2 +er|a:,-2 ~VV_VV,-2 +ll|ru,-2 <he,-2 <ur,-2 +e|a,-2 +a|e:,-2 <ai,-2 <ll,-1 ~CV_VV,-1 >io,-1 <la,-1 ~CC_VC,-1 >ai,-1 +o|a,-1 >al,-1 +i|,-1 <ho,-1 e_i,-1 <ri,-1 ~VC_VV,-1 <su,1 >it,1 <ro,1 e_$,1 +s|,1 >in,1 ]e,1 +a|,1 >y$,1 o_a,1 >el,1 >o$,1 <^o,1 >as,1 +e|,1 ~VC_VC,1 ]o,1 <ta,1 <lu,1 >is,1 >ea,1 ^_e,1 +u|i,1 <le,1 ~C#_VV,1 +o|,1 >l,1 >b,1 >or,1 ~C#_VC,1 ^_a,1 i_o,1 <^s,1 +|e,1 +i|u,1 +|:,1 +i|a,1 +ru|ru,1 +e|i,1 ~VC_C#,1 a_$,1 ~VV_C#,1 <^a,1 >a$,1 +a|o,2 +ar|a:,2 [N,2 >i$,2 r_e,2 +u|a,2 >$,2 <ha,2 u_n,2 >n,2 >ne,2 [^,2 u_e,2 e_o,2 ]u,2 >t,2 >ir,2 +o|e,2 <ar,2 <^,2 >ak,2 <da,2 <hi,2 <hy,2 <sa,2 +a|e,2 <ru,2 >so,2 +oo|u,2 u_a,2 >eo,2 <oo,2 +er|a,2 >o,2 +^sa|^sa,3 >ov,3 >s,3 +ra|ra,3 >es,3 <si,3 ~VC_CV,3 +^si|^Si,3 <u,3 a_o,3
m|ma ~VC_CC,1 ~VC_C#,1 >$,1 u_$,1 ]:,1 [:,2 [u,2 +u|u,2 <lu,2 <u,2 <a,2 [a,2 <o,2 >s,2 ~VC_CV,3 .,3
m|me .,3
m|mi .,2 ~VC_C#,2 >$,2
m|miQ .,2
m|mo >a,-1 ]a,2 [i,2
m|moN a_$,2 <a,2 [i,2 [a,2 ]$,3 ~VC_C#,3 >$,3 .,3
m|mu ~C#_CV,-2 [u,-2 <le,-2 ~VC_CC,-2 +r|ru,-2 ]p,-2 >bo,-2 >l,-2 [o,-2 ~VV_CV,-2 ]b,-2 ]h,-2 <e,-2 >sa,-2 <ru,-2 <u,-1 u_l,-1 ]i,-1 >k,-1 ]k,-1 >b,-1 [e,-1 +u|u,-1 <ja,-1 >es,-1 ~VC_CV,-1 u_s,-1 ]z,-1 >s$,-1 <ha,1 <ro,1 ~VC_VV,1 >it,1 ~CV_VC,1 >e,1 o_i,1 u_e,1 <si,1 >in,1 >i$,1 >an,1 +e|,1 <a,1 a_i,1 ]f,1 e_e,1 ^_i,1 +a|e:,2 >y,2 >i,2 >en,2 >so,2 >on,2 <da,2 >el,2 >e$,2 +ra|ra,2 +i|a,2 a_l,2 ]a,2 >ar,2 +|i,2 +|:,2 ^_e,2 ]:,2 ^_a,2 ~VC_VC,2 >a,3 ]e,3 <ho,3 <sa,3 ~C#_VC,3 <ra,3 >er,3
m|myu >e,-2
m|n >i,1 ]i,1 [a,1 <e,2 >a,2 [u,2 +|:,2 [:,2 <a,2 [i,2 ~VC_VC,2 .,3 >e,3 ]a,3
m|p .,2
m|r ~VC_C#,1 >$,1 >a,1 >o,1 ]i,1 ~C#_VC,1 +^|^,1 <^,1 [^,1 <e,1 [:,1 ]u,2 ~VC_VC,2 .,2
m|s ~VC_C#,1 >$,1 ]u,2 .,2
m|t .,2
m|u [a,1 <a,1 .,2
m|um >a,1 >e,1 .,2 ]a,2
m|w .,2
m|z .,2
n$|N$ +i|a,-4 +na|na,-3 +gi|gi,-3 <si,-2 +te|te,-2 <hu,-2 +r|ru,-2 +ri|ri,-2 <ca,-2 +ra|ra,-2 +ga|ga,-2 <oo,-2 j_,-2 <j,-2 <ij,-2 <ou,-2 +re|re,-2 +bi|bi,-2 +to|to,-2 +ha|ha,-2 +va|va,-2 <ee,-2 <li,-1 +io|io,-1 +ni|ni,-1 <ow,-1 ~CV_##,-1 +ta|ta,-1 <fa,-1 <mi,-1 <fe,-1 <no,-1 +ne|ne,-1 +ke|ke,-1 <ja,-1 <ah,-1 <er,-1 <ni,-1 +e|,1 <ta,1 <io,1 +u|i,1 <ia,1 +o|u,1 +sha|Sa,1 +ie|i:,1 +y|e,1 +gi|,1 +lo|ro,1 <do,1 <fi,1 +ha|a,1 +o|i,1 +|:,2 <ba,2 +|ra,2 <sy,2 +e|i:,2 +a|u,2 +i|ai,2 +a|,2 +a|o,2 +|u,2 +|ne,2 +o|a,2 <re,2 +a|i,2 +e|i,2 +ma|ima,2 +ma|,2 <au,2 <wo,3 +|i,3 +|o,3 +a|ei,3 +|ma,3 +|a,3 +au|o:,3 +i|o,3 <ge,3 +e|o,3 +a|:,3 m_,3 <m,3 <em,3 +u|,3 +o|:,3 +ai|e,3 +o|e,4
n$|aN$ .,1
na$|$ [i,1 i_,1 <i,1 [:,1 ~VC_##,2 ~CV_##,2 [u,2 .,3
na$|na$ <li,-2 e_,-2 <e,-2 <le,-2 <re,-2 [N,-2 o_,-1 <o,-1 <ni,-1 +|:,-1 +a|a,1 [e,1 <ia,2 +a|,2 <ti,2 <ty,3 y_,3 <y,3
na| <o,1 a_$,1 ~CV_CC,1 >u,1 [i,1 <i,1 [a,1 +|:,1 [:,1 u_l,1 <gu,1 >la,1 >l,1 <a,1 ~VC_C#,2 ]a,2 >y,2 ~VC_CV,2 >$,2 ]$,2 ^_b,2 >be,2 ~VC_VC,2 ]r,2 <u,2 >b,2 ]b,2 [u,2 .,2 ~C#_CV,3 +^|^,3 <^,3 [^,3
na|na +^be|^be,-3 +i|i,-2 a_a,-2 >a,-2 ~CC_CC,-2 ]Q,-2 ~VV_CC,-2 ]n,-2 >l$,-2 <ma,-2 a_t,-2 ]N,-2 >n,-2 ]r,-2 <an,-2 <i,-2 <hi,-2 +e|,-1 [a,-1 >to,-1 ]b,-1 <sa,-1 >d,-1 ~CV_CC,-1 <va,-1 +r|,-1 i_i,-1 +er|a:,-1 <be,-1 i_$,-1 <pa,-1 ~VC_VC,-1 e_l,-1 ]k,-1 <e,-1 >r,-1 +^do|^do,-1 r_r,1 <ia,1 >y$,1 >ka,1 ]w,1 <g,1 <u,1 >z,1 <ta,1 >le,1 o_$,1 +u|i,1 u_$,2 >st,2 a_s,2 u_s,2 <tu,2 ~CV_VC,2 <ja,2 >ld,2 <eg,2 <re,2 ~CV_C#,2 +a|,2 g_z,2 i_l,2 <la,2 ~VV_C#,2 a_$,2 <ha,2 +e|i,2 +a|o,3
nc| ]:,1 >a,1 ]o,1 <ri,1 >es,1 a_e,1 >e$,1 <ra,1 e_e,1 >$,2 e_$,2 ~VC_C#,2 <le,2 [e,2 <i,2 ]i,2 >e,2 ~VC_CV,2 ]r,2 >r,2 a_i,2 >i,2 <e,2 ]$,2 [i,2 [a,2 <a,2 ~VC_VC,2 .,2
nc|NC ~VC_VC,1 <a,1 [a,2 a_e,2 .,2 ]o,2 >e,2
nc|Nk <i,-2 [i,-2 >a,-2 a_a,-2 ~VC_VV,-1 <ia,2 +a|a,2 <a,2 ]a,2 <ra,2 a_o,2 >o$,2 ]i,3 <la,3 a_e,3 >e,3
nc|Ns >e,-3 >e$,-3 [e,-3 ]u,-2 <e,-2 ]e,-2 <a,-2 [a,-1 <re,-1 a_a,-1 >a,-1 ]a,1 <va,1 <i,2 ]o,2 [i,3
nd| <la,1 [o,1 <mo,1 [u,1 <u,1 +|:,1 ]i,1 [:,1 >$,1 <o,1 [a,1 a_r,2 <i,2 >a,2 [i,2 ]r,2 >r,2 ~VC_VC,2 ~VC_CV,2 <a,2 .,3
nd|N ]z,-3 >s,-2 <i,-2 [i,-1 ~CV_CC,-1 r_s,-1 >s$,-1 <la,1 <ra,1 <mo,1 [u,1 e_r,1 >e$,1 >e,1 o_e,1 <e,1 >r,1 ]t,1 >a,2 .,2 >t,2 ~VC_VC,2 ]k,2 o_$,2 [o,2 +la|ra,2 ]$,2 a_$,2 <o,2 <ro,2 [e,2 <a,2 ]r,2 ~VC_C#,2 >$,2 [a,3 <u,3
nd|Nd +va|ba,-2 >er,-2 ~CV_VC,-2 >al,-2 <ha,-2 ]u,-2 [u,-2 [e,-2 ]a,-2 +na|na,-2 >y$,-2 >e,-2 a_e,-1 [i,-1 <na,-1 e_e,-1 i_e,-1 >ov,-1 <va,-1 <i,-1 [:,-1 <r,-1 <er,-1 r_a,-1 <e,-1 <ro,-1 o_e,-1 >es,1 o_o,1 <ri,1 +o|a,1 +ru|,1 a_a,2 +|ra,2 <ma,2 [^,2 <pa,2 ~VC_CC,2 +mo|mo,2 u_e,2 <mo,2 +e|a,3
nd|Nde .,1 [a,1
nd|Ndo >t,-3 a_l,-2 <ta,-2 >t$,-1 a_$,-1 [o,-1 ~VC_CC,-1 >r,1 >s,1 +^e|^e,1 ~VC_VV,1 [e,1 +^a|^a,1 <^a,1 >re,2 >e$,2 <^e,2 e_r,2 a_e,3
ne$|N$ [:,-2 n_,-2 <n,-2 ~CV_##,-2 +n|,-1 <an,-1 +|:,-1 +i|ai,-1 ~VC_##,1 <lo,1 h_,1 +h|,1 <h,1 i_,1 <i,1 <va,1 <ei,2 [u,2 <gi,2 +o|a,2 +li|ri,2 o_,2 <o,2 [o,3 +i|,3 <ma,3 [e,3 +a|a,3 [a,4
ne$|iN$ [r,-2 ~CV_##,-2 .,-1
ne$|ne$ ~VV_##,-3 a_,-2 <a,-2 [:,-2 o_,-2 <o,-2 .,-2 ~VC_##,-2 [u,-1
ner|na [a,1 ~CV_C#,2 >$,3 ]$,3 .,3
ne| >t,1 ~VC_CC,1 ]r,2 >s,2 <i,2 <n,2 >a,2 [i,3 ~CV_CC,3 .,3
ne|:N +o|a,2 [a,2
ne|an <o,-2
ne|ine ]s,3 .,3
ne|na <ar,-1 [u,-1 <r,-1 +i|i,1 [i,1 ~VV_C#,1 i_$,1 ~VC_CC,1 [e,1 >t,1 >s$,1 <e,2 <an,2 <i,2 [:,2 +|:,2 <ai,2 [a,2 <a,2 ]:,2 ~CV_C#,2 <n,2 >$,2 .,2 [^,2 ]$,3
ne|ne ]:,-3 >v,-2 a_n,-2 >m,-2 <h,-2 <n,-2 [u,-2 ~CC_CV,-2 +r|ru,-2 e_r,-2 +^pa|^pa,-1 ~CV_CV,-1 <ma,-1 ]t,-1 >t$,-1 [N,-1 e_$,-1 ~VC_C#,-1 o_t,-1 +ma|ma,-1 ]S,-1 >n,-1 e_s,-1 e_n,-1 >n$,-1 ]m,-1 [o,-1 <er,-1 <o,1 <be,1 +^be|^be,1 <y,1 ~VV_C#,1 >r$,1 ]i,1 +a|a,1 >d,1 ]Q,1 <ru,2 e_d,2 o_r,2 y_$,2 <^,2 +i|i,2 r_r,2 +r|,2 <ai,2 [^,2 [:,2 o_s,2 >a,3 +|:,4
ne|ni ]a,-2 >a,-2 ~VC_VC,-2 <i,-2 i_$,-2 [i,-2 ~CV_C#,-1 +|:,-1 >ll,1 ~VV_C#,1 <e,1 ~CV_CC,1 <o,1 ]Q,2 <u,2 <ai,2 <r,2 >l,2 ]s,2 ]u,2 y_$,2 <ly,2 ~VV_CC,2 >r,2 >r$,2 <y,3 ~VC_CC,3 [a,3
ne|nu <a,-1 >r,-1 [N,-1 ~CV_CC,1 >s,1 ~VC_CC,1 >r$,1 [u,1 <i,2 >t,2 ]:,2
nf|Nf .,-2
ng$|N$ [e,-2 o_,-2 <o,-2 ~VV_##,1 +lli|ri,1 [u,1 +ri|ri,2 +i|a,2 <ri,2 .,2 ~VC_##,2 +i|e,2 <ti,2 [a,2 +|:,2 <du,2 u_,2 <u,2 <eu,3 +i|o,3 <ha,3 <di,3 <si,3 +i|i,3 i_,3 <i,3 <li,3 [i,3 [:,3 <ja,4 <ju,4 +u|a,4
ng| [u,1 ~VC_C#,1 [e,1 <la,1 <li,1 i_e,1 <a,2 [a,2 <ni,2 <ri,2 +|:,2 >$,2 ]s,2 i_s,2 ~VC_CC,2 ]$,2 [:,2 >s,2 >s$,2 i_$,2 ~VC_CV,2 >e,2 >er,2 <i,2 ]a,2 +i|i,2 ~VC_VC,3 .,3 [i,3
ng|N i_h,-2 >h$,-2 ~VC_CC,-2 >h,-1 ]b,-1 ]$,-1 <o,-1 [i,-1 >a,1 <la,1 ~VC_C#,2 >$,2 a_b,2 >be,2 [a,2 <a,2
ng|Ng ]o,-2 >er,-2 [e,-2 >o,-2 >h,-2 <o,-2 ~VC_CV,-2 i_e,-2 [i,-2 >e,-2 ~VC_C#,-2 >$,-2 <u,-2 <i,-2 .,-2 <ti,-2 ]a,-1 ~VC_VC,-1 <re,-1 ]i,-1 ~VV_VC,1 <^a,1 >i,2
ng|Nga [a,2 ~VV_C#,2 >$,2 ]$,2 .,2
ng|Ngu <ri,-2 i_$,-1 <i,-1 [i,-1 >$,-1 ~VC_C#,-1 ~VC_CV,-1 ~VC_VC,1 >e,1 >b,1 [u,1
ng|Nj >e,-3 i_e,-2 >er,-2 <e,-1 <a,1 >a,2
ng|ga <^a,1 ]r,1 [i,1 <^e,1 [a,1 <e,1 >i,1 ~VC_CV,1 <a,1 e_e,1 ~VC_VC,2 >e,2 +|:,2 >el,2 [:,2 <i,2 [^,2 .,2 ~VC_CC,2 ]$,2 i_h,2 >h,2
ng|gu <^a,1 ]n,1 i_l,1 [i,1 >i,2 [^,2 <me,2 [a,2 <i,2 <e,2 e_e,2 ~VC_CV,2 +|:,2 >el,2 <ma,2 a_l,2 [:,2 >e,2 ]$,2 >$,2 [e,2 >l,2 ~VC_VC,2 <a,2 ]r,3 .,3
nh$|N$ [a,-2 .,1 ~VC_##,1 a_,1 <a,1 <ha,1 [:,3
nha|nya .,-1
nho|nyo .,-1
nh|ni [a,1 r_e,1 ~CV_VC,1 <r,1 <er,1 >e,1 >er,1 i_o,2 >o$,2 u_o,2 <u,2 <mu,2 >oz,2 >a,2 <i,2 [u,2 ]:,2 ~VC_VC,2 >o,2 .,3
ni$|ni$ [u,-3 <hi,-2 [e,-2 o_,-1 <o,-1 <ti,-1 i_,-1 <i,-1 <ri,-1 +a|a,-1 ~VV_##,-1 .,-1 [a,-1 ~CV_##,-1 ~VC_##,-1 <ci,1 <ga,1 [N,1 +i|,2 <la,2
nin|ni ~VC_C#,1 >$,1 ]a,1 >a,2 >a$,2 <a,2 a_a,2 ~VC_VC,2 <ja,2 .,2
ni|n ]u,1 [e,1 <da,1 [a,1 >a,1 <a,1 ~VC_VC,1 >a$,1 a_a,1 >e,2 .,2 ]a,3
ni|ni >d,-3 >na,-3 ]m,-2 <ka,-2 >k$,-2 >l,-2 ~VC_CV,-2 <ti,-2 +u|u,-2 >k,-2 >ch,-2 >sh,-2 a_$,-2 ~CV_VC,-2 ]N,-2 a_s,-2 [u,-2 <ja,-2 ]g,-2 +i|i,-2 <h,-2 ~VC_CC,-2 <lo,-2 i_c,-2 >n,-1 +o|o,-1 >o,-1 >z,-1 +d|do,-1 ]n,-1 ]T,-1 o_o,-1 g_e,-1 <g,-1 <li,-1 >ka,-1 >t,-1 [i,-1 ~C#_CC,-1 +ri|ri,-1 <i,-1 ~CV_CC,-1 <d,-1 <ra,-1 >er,-1 a_o,-1 <^a,-1 <a,-1 e_s,-1 ~VV_C#,1 >u,1 >us,1 >el,1 >co,1 +o|a,1 ^_c,1 +u|a,1 o_u,1 n_s,1 >y,1 i_e,1 <do,1 +mi|mi,1 e_y,1 +^da|^da,2 o_$,2 ]$,2 e_$,2 +to|to,2 <ge,2
ni|ni: <ra,1 ~VC_C#,1 >$,1 a_$,1 [o,2 ]$,2
ni|niQ >c$,-2 ~VC_CC,-2 [u,-2 <a,-2 [a,-1 ]T,-1 >k$,1 >k,1 <r,1 r_c,1 <er,1 ~CV_CC,2 >ch,2 +er|a:,2
nj|Nj ]a,-3 >e,-2 <o,-2 ~VC_VV,-2 <e,-2 [o,-2 .,-2 [a,-1 >o,-1
nk| .,1
nk|Nk [o,-2 ~VC_VV,-2 ]i,-2 <i,-2 ]e,-2 <o,-1 [i,-1 e_a,-1 [u,-1 a_o,1 ]u,1 <a,1 +che|Ce,1 +|:,1 [:,1 a_$,1 <ra,1 <la,1 >a$,1 ~VC_C#,2 >$,2 +a|a,2 <oh,2 <le,2 ~VV_VC,2 a_a,2 <ia,2
nn$|N$ [i,-2 +|:,-2 [:,-2 [o,-1 +a|a,1 +a|o,1 +ma|,2 [e,3
nne|n <a,-2 [a,-2 <o,-1 ]u,-1 ~VC_VC,1 >r,1 >y,2 >y$,2 [:,2 +|:,2 u_y,2 <lu,2 [u,2 <u,2
nn| u_e,1 ~VC_C#,1 <u,1 a_$,1 >e,2 >$,2 ]$,2 ~VC_VC,2 ]i,2 a_i,2 >i,2 .,2 <a,3 [a,3
nn|Nn o_e,-2 [o,-2 <o,-1 a_e,-1 >e$,-1 >o$,1 ]a,1 >a$,1 [u,2 ]e,2 <^a,2 ~VC_VV,2 >i,2 a_o,2 >o,2
nn|n +u|a,-2 >el,-2 >al,-2 <ga,-2 +e|e,-2 u_o,-2 >ow,-2 <la,-1 >oy,-1 <ta,-1 >is,-1 +^ma|^ma,-1 e_a,-1 [e,-1 <we,-1 <ro,-1 <hi,-1 ~VC_C#,1 <i,1 a_$,1 >$,1 <a,1 <ki,1 +e|u,1 <^u,1 +a|a,1 [^,1 ~VV_VC,1 i_a,1 <ti,1 >ik,1 a_i,1 <na,1 +o|e,2 +a|e,2 +o|a,2 e_o,2 >od,2 >a$,2 +e|,2 +a|e:,2 +e|i,2 +e|a,2 [i,2 +|i,2 <lu,2 >ey,2 <ea,2 +|:,2 y_e,2 <y,2 <ly,2 +a|:,2 >i$,2 <sa,2 +ia|ia,2 [:,2 <va,2 <go,2 ]y,3 +^da|^da,3 <ha,3 >e$,3 <da,3 ]u,3 [u,3 >o$,3
nn|ne .,2
no$|no$ [:,-3 [u,-3 +|:,-3 .,-2 ~VV_##,-2 ~VC_##,-2 i_,-2 <i,-2 ~CV_##,-1
no| ]s,1 ^_v,1 ]b,1 >v,1 >va,1 +|:,1 ~VV_C#,1 ~C#_CV,1 [:,1 i_$,1 ~VC_C#,1 [u,1 >$,2 [i,2 [a,2 >t$,2 <i,2 >t,2 a_$,2 <a,2 ]$,2 ]r,2 +a|a,2 .,2 +^|^,2 <^,2 [^,2 ~VC_CC,2
no|n [e,1 ~VC_VC,2 ]i,2 >i,2 >is,2
no|no ]u,-3 ~VV_CC,-3 [u,-3 >t,-2 ]Q,-2 <y,-2 [i,-2 <ka,-2 ]w,-2 <u,-2 >s,-2 +a|a,-2 ~CV_CV,-2 ~VC_CC,-2 >z,-2 ]r,-2 >t$,-1 >l,-1 ~CC_CC,-1 >n$,-1 >c,-1 <s,-1 <ha,-1 ]b,-1 >s$,-1 ]N,-1 >va,-1 ]f,-1 ~VC_VC,-1 <sa,-1 >i,-1 .,-1 [e,-1 [:,1 <t,1 ]$,1 [o,1 <ia,1 <la,1 a_$,1 ~VV_C#,2 +|:,2 ]i,2 i_$,2 >wi,2 ~VC_C#,2 <^,2 >$,2 <ro,2
ns|NS .,1
ns|Ns [u,-2 <o,-2 >a,-2 ]a,-2 >a$,-2 [o,-2 <da,-2 ]u,-2 >er,-1 ~VC_VC,-1 >on,1 +a|a,1 >k,1 +|:,1 ]o,1 >t,1 +i|a,2 ~VC_CV,2 e_o,2
ns|Nsu ]r,-2 >e,-2 >ki,-2 ]k,-2 [i,-2 <a,-1 a_k,-1 >ky,1 ]:,1 <le,1 [o,1 +^da|^da,2 <da,2
ns|Nz [u,-2 ]e,-2 [e,-1 <u,-1 <i,1 r_o,1 >on,1 <ja,1 ~CV_VC,2 <r,2 [:,2
nt| ~VC_VC,2 .,2
nt|N .,1
nt|Nt >ou,-2 ~VC_VV,-2 >o$,-2 e_a,-2 >ao,-2 a_a,-1 <be,-1 >el,-1 e_o,-1 +i|i,-1 >er,-1 <la,-1 a_e,-1 a_i,-1 >in,-1 ]u,1 +a|e,1 <ko,1 >os,1 e_u,1 >ur,1 <eo,1 >on,1 +e|a,1 +ve|ve,1 i_a,1 >i$,2 i_$,2 >u,2 +fo|fo,2 <fo,2 <ui,2 <sa,2 +ce|se,2 <ce,2 >an,2 a_$,2 >a$,2 >e$,2 <ke,2 e_$,2 ~VC_C#,3 >$,3
nt|Nta .,2
nt|Nto [o,1 a_e,1 ~VC_VC,1 >e,2 <a,2 [a,3
nu|nu >$,-3 ]$,-3 ~VC_C#,-3 +^|^,-2 <^,-2 [^,-2 <a,-2 ~C#_CC,-2 [a,-2 .,-2 a_$,-2 ~C#_CV,-2 >n,-2 ~VV_CC,-2 ]s,-2 ~VV_C#,-1 [i,-1 <i,-1 >t,-1 +a|a,-1 a_s,-1
ny|n .,2 ~VC_VC,2 <e,2
nz|NT [a,-3 e_i,-2 <a,-2 ]i,-2 ]e,-1 >i,-1 ]o,1 [u,1 e_e,1 [e,1 <e,1 >o,1 e_o,1 +re|re,2 <re,2 >e$,2 ]u,3
n| ]g,-2 >ga,-2 u_s,-2 <sa,-1 +to|to,-1 o_n,-1 >h,-1 i_h,-1 >ho,-1 <m,-1 +oo|u,1 <li,1 [N,1 +se|zu,1 [u,1 +ai|e,1 n_e,1 <pa,1 >do,1 <pi,1 <ma,1 <vi,1 +ra|ra,1 l_e,1 +ti|ti,1 a_k,1 y_e,1 >in,1 <ou,1 <si,1 <lo,1 [j,1 <te,1 <he,1 ]s,1 <ge,1 s_e,1 o_a,1 <ri,1 <se,1 <ti,1 >ey,1 u_y,1 <lu,1 r_a,1 <ka,1 y_$,1 r_$,1 <na,1 e_t,1 a_d,1 +a|ei,1 <s,1 ^_y,1 >ke,1 <ss,1 <me,1 +o|a,1 <o,1 o_l,1 >di,1 ~VC_CV,1 e_b,1 >b,1 >be,1 +r|ru,1 [s,1 +ne|ne,1 >da,1 e_a,1 u_l,1 +er|a:,1 >et,1 [a,1 <la,1 h_e,1 <mo,1 >$,1 >ic,1 <ir,1 >s,1 u_i,1 <l,1 +^do|^do,1 <ch,1 i_o,1 >el,1 <ca,1 r_s,1 <ja,1 <io,1 ]$,1 >to,1 <ki,1 ]C,1 +di|di,1 <u,1 >se,1 +e|,1 u_d,1 y_a,1 o_i,1 <or,1 +ie|i:,2 +ro|ro,2 ~VC_CC,2 <ro,2 +r|:ru,2 [:,2 >de,2 +e|a,2 i_i,2 >u,2 i_s,2 >te,2 ]f,2 ~VC_C#,2 <re,2 i_e,2 <yu,2 i_d,2 >s$,2 >d,2 m_e,2 <um,2 [m,2 >r,2 +va|ba,2 u_t,2 <h,2 +e|e,2 <ku,2 .,2 <ea,2 +^k|^k,2 >th,2 e_$,2 <a,2 <c,2 <mc,2 >ai,2 <di,2 [o,2 <no,2 <k,2 <^k,2 ]y,2 +va|va,2 >g$,2 o_e,2 >as,2 ]d,2 +r|r,2 >z,2 >zi,2 a_i,2 >le,2 e_z,2 <ar,2 +|Q,2 e_k,2 <i,2 >i,2 >gh,2 g_e,2 [i,2 ^_e,2 <ie,2 ]b,2 ]u,2 <ai,2 ]Q,2 <ra,2 r_e,2 ~VV_VC,2 <oo,2 i_a,2 <da,2 <y,2 <bo,2 [Q,2 [r,2 >l,2 >t$,2 <pe,2 a_t,2 ]r,2 [e,2 ]i,2 ~VC_VC,2 <bi,2 i_c,2 <do,2 ~CV_CV,2 <er,2 <e,2 ]S,2 ]z,2 <le,2 <ha,2 ~C#_VV,2 <g,2 <ne,2 <r,2 >e$,2 >y,2 +^|^,2 <^,2 [^,2 o_s,2 ]j,2 >i$,2 ~VC_VV,2 >k,2 ]:,2 +a|a,2 [g,2 ^_o,2 i_$,2 ]k,2 +o|o,2 ~CV_VC,2 o_t,2 <gi,2 >ch,2 t_e,2 e_s,2 <va,2 ~VV_C#,2 >c,2 ~CC_VC,2 >e,2 [k,2 ~VV_CC,2 >t,2 ]e,2 ^_a,2 >ma,2 <mu,2 ]t,2 >m,3 ~C#_VC,3 ]m,3 a_$,3 >a,3 <hi,3 >a$,3 >er,3 ]a,3
n|:ny <e,1 [o,1 i_a,2 +a|a,2 ]a,2 ~VC_CV,2 [a,2 >a$,2 >a,2 <a,2 [i,2 <i,2 ~VC_VC,3 ]o,3 .,3
n|C ~VC_VC,2 <a,2 .,2
n|N +^ha|^ha,-3 >gl,-3 <si,-3 +oo|u:,-3 <ne,-2 ]h,-2 ]v,-2 +i|ai,-2 +ne|ne,-2 +^sa|^sa,-2 +^pe|^pe,-2 +ni|ni,-2 <ni,-2 +^le|^re,-2 +i|u,-2 >zi,-2 +a|:,-2 <oo,-2 <pi,-2 >gu,-2 a_n,-2 +ia|ia,-2 +lo|ro,-2 >na,-2 +va|va,-2 +e|a,-2 >jo,-1 i_e,-1 >tr,-1 <wi,-1 <jo,-1 +ha|a,-1 >v,-1 +|mi,-1 >di,-1 >so,-1 u_d,-1 +ba|ba,-1 <ig,-1 w_e,-1 +^ma|^ma,-1 >zu,-1 >ma,-1 +^pa|^pa,-1 +^ke|^ke,-1 +be|be,-1 +na|na,-1 >tc,-1 ]f,-1 +se|se,-1 +si|Si,-1 +^ja|^ya,-1 ~CV_CV,-1 >d$,-1 <pe,-1 <ba,-1 <ha,-1 a_c,-1 +li|ri,-1 +^va|^va,-1 <ur,-1 +r|:,-1 ~CV_CC,-1 +^ra|^ra,-1 r_h,-1 +mi|mi,-1 ]S,-1 a_i,1 +|ma,1 <co,1 <y,1 >ti,1 >sa,1 <di,1 o_s,1 <en,1 +r|,1 a_l,1 >ie,1 +oe|e,1 i_o,1 >ge,1 <^a,1 >ho,1 +|mo,1 r_i,1 <gi,1 +h|,1 <ah,1 >ze,1 >et,1 +re|a,1 +ze|ze,1 ]w,1 +a|u,1 >ac,1 >a,1 <eo,1 +lla|ra,1 ]p,1 <te,1 <og,1 [o,1 r_y,1 u_t,1 +i|,1 +|o,1 +di|di,1 e_n,1 >yi,1 +si|ji,1 <an,1 +e|o,1 h_i,1 +hi|i,1 >r,1 e_f,1 >eu,1 <io,1 <ia,1 +^gu|^ku,1 ~CC_VC,1 <ee,1 >ll,1 +me|ma,1 +^be|^pe,1 <ie,1 <es,1 <ty,1 y_a,1 e_$,1 ~VV_VV,2 >ey,2 <ea,2 <lu,2 >we,2 o_o,2 ~VV_CC,2 >ee,2 o_k,2 >ic,2 s_i,2 >g$,2 +s|,2 <go,2 u_a,2 <je,2 o_i,2 >ig,2 +|i,2 +ro|ro,2 <ou,2 y_$,2 a_$,2 ~CV_VV,2 <s,2 w_$,2 <gu,2 <ua,2 a_a,2 +i|o,2 e_u,2 i_r,2 r_a,2 <bo,2 n_e,2 >ou,2 u_c,2 a_w,2 <u,2 +|u,2 >ik,2 >tt,2 >y,2 ~CV_C#,2 <ro,2 <ge,2 e_e,2 y_i,2 +ra|re,2 u_s,2 >os,2 >o$,2 +o|i,2 <n,2 i_n,2 ]y,2 ]T,2 i_i,2 >i,2 a_j,2 +|e,2 ]C,2 e_i,2 o_$,2 u_e,2 +e|u,2 ~C#_VC,2 >as,2 ~VC_VV,2 +va|ba,2 +o|e,2 <me,2 <ui,2 y_e,2 i_$,2 ~VV_VC,2 >an,2 >o,2 <ku,2 +|ne,2 <bu,2 e_a,2 +a|i,2 +|a,2 >in,2 >ri,2 <ly,2 +i|a,3 >ji,3 +a|o,3 +a|,3 >is,3 +e|i,3 a_o,3 +i|:,3 a_u,3 >us,3 <au,3 ~VC_C#,3 +o|a,3 >u,3 >$,3 +i|e,3
n|Nz ~VC_C#,1 >$,1 .,2 ]u,2
n|S ]i,2 .,2 >i,2
n|T ]u,1 ~VC_VC,2 .,2
n|a <i,1 [i,1 ]:,1 ~VC_C#,2 >$,2 ]$,2 [e,2 <e,2 >e,2 .,3
n|ani [y,1 <i,2 ]s,2 ~VC_C#,2 ]$,2 >$,2 .,3
n|d >e,1 ]e,1 >i,1 ~VC_VC,1 [i,2 .,2
n|e >i,1 ]i,1 <r,2 .,3
n|f e_$,1 >$,1 ~VC_C#,1 ]u,1 >e,2 <e,2 .,2
n|h .,2
n|i <ra,1 <a,1 [a,1 ]s,2 ~VC_CV,2 ]t,2 >t,2 ~VC_C#,2 >$,2 [o,2 ~VC_CC,2 ]$,2 <e,2 <o,2 [e,2 .,3
n|i:n ]i,1 >e,1 [r,1 .,1
n|ina >d,1 ~VC_CC,1 <n,1 <e,1 ]$,1 >$,1 <a,2 >o,2 [a,2 ]:,2 .,2
n|j .,2 ]i,2
n|k <n,1 [N,1 ]i,1 >e,1 [Q,1 ]u,1 [:,2 ]a,2 ~CV_VC,2 .,2
n|kun [Q,2 ]a,2 >e,2 >er,2 .,3
n|m a_$,1 ~VC_C#,1 <r,1 ~VV_VC,1 >$,1 <ai,1 <e,1 [:,1 [e,2 [i,2 <i,2 >a,2 ]u,2 >i$,2 [u,2 <a,2 ~VC_VC,2 >i,2 ]i,2 [a,2 >er,3 ~CV_VC,3 .,3 ]a,3 >e,3
n|n >or,-3 i_e,-3 ~CV_VV,-3 >ot,-2 >au,-2 +sch|Su,-2 e_a,-2 +ma|ma,-2 +e|u,-2 +u|o,-2 <te,-2 <s,-2 >us,-2 y_e,-2 c_e,-2 >ay,-2 <ou,-2 >en,-2 +a|ei,-2 s_e,-2 e_u,-2 <ho,-2 <z,-2 >yu,-2 a_y,-2 a_u,-2 +er|a:,-1 <ig,-1 l_e,-1 <l,-1 >yo,-1 u_y,-1 <ra,-1 e_o,-1 +ee|i:,-1 [u,-1 ~VV_VC,-1 +^lo|^ro,-1 >y$,-1 >y,-1 >ah,-1 ~CC_VC,-1 >e$,-1 u_e,-1 <ai,-1 +ou|u,-1 <k,-1 >u,-1 <c,-1 <mc,-1 <ha,-1 o_a,1 <ly,1 ~CV_C#,1 +i|e,1 +|a,1 >ch,1 >do,1 +h|,1 +i|ai,1 +da|da,1 >le,1 >iu,1 +e|a,1 <iu,1 e_i,1 <au,1 <ea,1 +ea|i:,1 r_a,1 >d$,1 >gh,1 a_d,1 +mi|mi,1 [a,1 +oo|u,1 >so,1 +i|,1 +a|o:,1 >ov,1 +i|u,1 +a|,1 >ce,1 <pa,1 <ia,1 >s$,1 >ta,1 i_g,1 i_s,1 <do,1 +i|o,1 +|N,1 +^be|^be,1 <be,1 >oc,1 i_t,1 +^mc|^ma,1 i_o,1 ]i,1 >ne,1 e_z,1 <o,1 >de,1 +to|to,1 +i|a,1 <na,1 ~VV_C#,1 +a|e,1 <ie,1 e_t,1 +a|:,1 e_c,1 <mu,1 y_a,1 <ay,1 <ca,1 >al,1 >za,1 <to,1 <go,1 >ya,1 +|i,2 <gu,2 >si,2 >z,2 >ez,2 >ik,2 e_$,2 >te,2 +e|e,2 >o$,2 u_d,2 o_$,2 e_d,2 e_g,2 >is,2 +o|:,2 <mi,2 +r|,2 >to,2 >n,2 >ka,2 >t,2 <ti,2 u_g,2 >d,2 >je,2 >g$,2 a_t,2 [N,2 [e,2 +a|e:,2 +le|re,2 ~VC_CV,2 a_g,2 >li,2 >a$,2 >ga,2 ~CV_CV,2 +r|ru,2 >h,2 +a|u,2 +^ma|^ma,2 >g,2 >s,2 +^da|^da,2 >ut,2 i_c,2 i_$,2 +u|e,2 <lo,2 >ia,2 a_s,2 >l,2 <ka,2 ~VC_CC,2 >k,2 i_a,2 >ar,2 ~VV_CC,2 <da,2 >$,2 <je,2 >c,2 <^a,2 +va|ba,2 a_$,2 <le,2 ~VC_C#,2 <oo,2 +u|a,2 <^e,2 <bo,3 ~VV_CV,3 >es,3 <va,3 >i$,3 a_i,3
n|na <ha,-2 ~CV_C#,-2 a_$,-1 [u,-1 <a,-1 <ti,1 ~VV_C#,1 [e,1 +i|i,1 [o,1 i_$,1 <o,1 ~VV_CV,2 e_$,2 <au,2 +|:,2 <e,2 ]:,2 ~VC_CV,2 >s,2 ~VC_CC,2 <u,2 [i,2 [:,2 <i,2
n|ni: ~VC_C#,1 [e,1 ~VC_CC,1 <a,1 ~VV_C#,1 <o,1 [o,1 o_$,1 ]$,1 >$,2 .,2
n|niQ ~VC_CV,1 <e,2 <a,2 ~VC_CC,2 .,2
n|nov <a,2 ]i,2 .,2
n|ny >o$,-4 >a,-3 ]a,-2 ~VC_VC,-2 .,-2 >a$,-2 [:,-2 +|:,-2 a_o,-2 [e,-2 ]o,-2 <a,-2 >o,-2 u_a,-1 <i,-1 a_a,-1 <ma,1 >e,2 >er,2
n|nya <i,1 .,1
n|nyo [u,1 ]i,1 ~VC_C#,1 >$,1 ]$,1 [:,1 a_$,1 ~VC_CC,2 .,2 <a,2
n|o >$,1 ]$,1 [i,1 <i,1 .,2
n|p .,2
n|r +|:,-2 >i$,-2 i_i,-2 [:,-2 >i,-1 <i,-1 a_$,1 ]a,1 >a,1 ]e,1 i_a,2 [i,2 [u,2 +o|o,2 >e$,2 o_e,2 <o,2 ~VC_C#,2 >$,2 [a,2 <e,2 [o,2 [e,2 <a,2 >e,3 ]i,3
n|reN ~VC_C#,1 >c,1 ]$,1 >$,1 <o,2 ~VC_CV,2
n|s >$,1 >e$,1 ~VC_VC,2 ]u,2 ~CV_VC,2 .,2 >e,2
n|to i_$,1 <i,1 <e,1 ~VC_C#,1 ]$,1 >$,2 .,2
n|toN <e,1 +|:,1 <a,1 .,1 ]$,1 [:,2
n|ton .,1
n|u ]s,2 <a,2 [a,2 ~VC_CC,2 .,2
n|un <a,1 [a,1 .,1 ]i,1
n|w .,3
n|z .,2
o$|N$ ~VC_##,1 [i,2 [e,2 .,2 ~CV_##,2
o$|o$ +nt|Nt,-4 +ni|ni,-3 [s,-3 <nt,-3 +ri|ri,-3 +li|ri,-3 z_,-2 <z,-2 [S,-2 [m,-2 [j,-2 ~VV_##,-2 <ic,-1 <ai,-1 <li,-1 <ni,-1 [T,-1 <ll,-1 [a,-1 j_,-1 <j,-1 +nd|Nd,1 <ci,1 <nd,1 d_,1 <d,1 [C,1 <si,1 [d,1 [g,1 g_,1 <g,1 [t,1 <er,2 +y|,2 <ad,2 +c|,2 +si|Si,2 +d|t,2 +i|y,2 +gli|r,2 +|i,2 +an|,3
o$|yo$ ~CC_##,1 [:,2 ~CV_##,2 .,2 n_,3 <n,3 [n,3
oa|oa j_q,1 >q,1 >qu,1 ]k,1
ob|ob >e,-3 ~CC_VC,-1
oc|oQ [r,-2 <l,-2 ]k,-2 .,-1
oe|e >h,-2 <hr,-2 ]:,-1 <r,-1 >r$,-1 r_r,-1 ]k,1 ]N,1 h_l,1 <ch,1 >lc,1 +sch|S,1 >sc,1 [^,1 >s,1 g_n,1 >ne,1 >l,1 ~CV_C#,1 >nr,1 [i,1 .,1 b_l,1 >l$,1 j_l,1 <j,1 <^j,1 >ll,1 [j,2 [S,2 <^h,2 ]f,2 <s,2 <^s,2 ]n,2 <z,2 ]Q,2 b_c,2 >y,2 <h,2 ]s,2 ]i,2 ]$,2 ~CC_CV,2 +^b|^b,3 [b,3 <b,3 <^b,3 ~CC_C#,3 >$,3
oe|we .,1
of| .,2 l_$,2 ~CV_C#,2 <l,2 <el,2 >$,2 [u,2
og| .,1 ]u,2 >e,2 l_e,2 <rl,2 >eu,2 <l,2 ]a,2 ~CC_VC,2 [r,2 ~CC_VV,3
og|: [a,2 ]r,2 ~CC_CV,3 .,3
og|o: >a,1 >le,1 ~CC_VC,1 [b,1 ~CC_CV,2 >l,2 ]r,2 v_l,2 <v,2 <^v,2 ~CC_CC,3
oh|o: .,2
ok|ok ]u,-2 [^,-1 ~CC_VC,1 <l,2 <^l,2
oll|o .,1
ol|o: ~CC_CC,-2 >k,-2 ]k,-1 ~CC_CV,1 ~CC_VC,2 [b,2
ol|or p_y,-1 ]e,1 ]i,1 .,1 >o,1 >a$,1 >a,1 <t,2 [t,2
ol|ori ]$,1 >t,1 ]s,1 >s,1 ~CC_CV,2 ~CC_CC,2 +^b|^b,3 <b,3 <^b,3 [b,3
ol|oru >k,-2 ]k,-2 [t,-2 +^t|^t,-2 <^t,-2 <st,-2 >s,-2 h_d,-2 <h,-1 [^,-1 [p,-1 <t,-1 <ch,-1 +^w|^v,-1 ~CC_CC,-1 +^b|^b,-1 >i,1 <r,1 >e,1 ~CV_VC,1 >a,2 ~CC_VC,2 ]$,2 >t,2
om| ~VC_VC,1 <l,1 <o,1 >a,1 >an,1 [r,1 >e,1 >er,1 [o,2 >$,2 ]$,2 <t,2 ]i,2 >i,2 ]a,2 ~CC_VC,2 [a,2 ~CC_CV,2 [u,3 .,3
om|oN >$,1 ]s,1 ~CC_VC,1 >i,1 [r,2
om|om >in,-1 +^d|^d,-1 [d,-1 [r,1 <h,1 ]u,1 >a,1 +^th|^t,2 <th,2 h_a,2 +^t|^t,2 <t,2 <^t,2 [t,3
om|omu [r,2 ]:,2 ~CC_VC,2
on$|oN$ +st|sut,-3 <st,-2 [S,-2 l_,-2 <l,-2 d_,-1 <d,-1 [e,1 [z,1 +is|,1 +t|,1 [i,2 <ms,2 +s|,2 ~CV_##,2 <is,2 [m,3
one|n ~CC_VC,-1 >y,-1
ong|N .,2
on| <ns,1 <er,1 [i,1 <^m,1 +ns|Nz,1 ~VC_C#,1 <l,1 ~CC_CV,1 i_$,1 <t,1 [t,1 +ss|su,1 +s|su,1 [e,1 r_$,1 <rt,1 [m,1 ]$,1 ~CV_VC,1 r_e,1 +rr|r,1 <rr,1 >et,1 >$,1 <d,1 [d,1 ~CV_C#,2 ~CC_C#,2 <i,2 ~VC_CV,2 [z,2 ]u,2 s_$,2 <ss,2 <r,2 <s,2 [r,2 >t,2 [u,2 >i,2 +|:,2 ~CC_VV,2 <h,2 ]i,2 ~CV_CV,2 [:,2 .,2 >i$,2 <m,2 >a,2 ]a,2 ]e,2 >e,3 ~CC_VC,3
on|n ~CV_VC,1 .,2
on|o: .,2
on|o:n [r,-2 >i$,-1 ]i,-1 ~CC_C#,1 >$,1 [S,2 ]a,3
on|oN ]t,-3 ~CC_CV,-2 >g,-2 [d,-2 ]n,-2 [m,-2 +^m|^m,-2 <^m,-2 ~CC_CC,-2 <b,-1 <tr,-1 +^d|^d,-1 <d,-1 <^d,-1 >d,-1 <r,-1 [b,-1 ]s,-1 <s,1 >do,1 <l,1 <e,1 [e,1 ~CC_VV,1 [t,1 <t,1 t_i,1 >iu,1 [s,1 >a$,2 >a,2 +ll|r,2 t_s,2 +nt|Nt,2 <nt,2 >e,2 >e$,2 >i,2 <rr,2 ~CC_C#,2 ~CC_VC,2 l_e,2 <ll,2 ]$,3 >$,3
on|oni ~CC_CV,1 .,2 ~CC_C#,2 <t,2 [t,2 +nt|Nt,2 <nt,2 >$,3
oo|o: .,-2 [b,1 >l,2 ]r,2 >le,2 ~CC_CV,3
oo|u <h,-1 <^h,-1 ~CV_C#,-1 l_d,1 +^m|^m,1 l_$,1 <sl,1 +^j|^y,1 ]a,1 c_n,1 >nt,1 >re,1 r_d,1 +l|r,1 +^c|^k,1 [k,1 ]k,1 >na,1 j_n,1 <j,1 <^j,1 c_d,1 p_l,1 <p,1 <^p,1 [z,1 +^p|^p,1 [p,1 <m,2 >k,2 +^r|^r,2 +br|bur,2 >ks,2 <tr,2 >de,2 <^l,2 >d,2 +s|s,2 r_b,2 >ba,2 r_p,2 >p$,2 <c,2 <^c,2 [y,2 r_k,2 <br,2 ]n,2 ]i,2 ~CC_C#,2 >r$,2 w_l,2 +w|b,2 <w,2 <^w,2 >l,2 >m,2 <^r,2 [b,2 +^m|^ma,2 ]m,2 l_m,2 >me,2 +bl|bur,2 >r,2 <^m,2 ~CC_CC,2 <bl,2 >la,2 .,2 >t,3 >b,3 <l,3 ~CC_CV,3 <r,3 ]r,3 [a,3 [r,3
oo|u: >r,-3 ]N,-3 m_r,-3 ~CC_CV,-2 ]a,-2 ]r,-2 .,-2 <l,-2 [r,-1 +^r|^r,-1 [m,-1 +^m|^m,-1 ]d,-1 [b,-1 <m,-1 <^m,-1 b_l,-1 <^b,-1 >l,-1 [^,2 [y,2
oo|uQ >k,-1 >ks,-1 r_k,-1 +br|bur,-1 <br,-1 ~CC_CV,2
op|op ]o,-2 .,-2
or$|ru$ .,2 ~CV_##,2
ori|ri .,1
or| <t,1 [t,1 ]u,1 ~CC_CC,1 >u,1 [u,1 <^p,2 [p,2 >ia,2 <p,2 ~CV_VC,2 <d,2 >e,2 d_i,2 +^d|^d,2 <^d,2 [d,2 >t,2 >a,2 >i,2 ]a,2 ]e,2 ~CC_VV,2 +^|^,3 <^,3 [^,3 ~C#_CV,3 <v,3 .,3 ]i,3 ~CC_VC,3
or|: w_t,-3 +w|wa,-3 <w,-3 >th,-3 [a,-3 >t,-2 ]s,-2 ~CC_CC,-1 >s,2 >d,2 [i,2 ~VC_CV,2 ~CC_CV,3 [u,4
or|:r .,2 a_u,2 ~VC_VC,2 <a,2 <ka,2 >u,2 >u$,2
or|o: >c,-3 ~C#_CV,-2 +^|^,-2 <^,-2 <d,-2 >l,-2 >en,-2 >s,-2 [^,-2 <st,-2 ]s,-2 [t,-1 ~VC_CV,-1 +st|sut,-1 <h,-1 >ge,-1 ]t,-1 ~CC_CV,-1 [m,-1 [b,-1 <^m,-1 ~CC_CC,-1 >w,-1 +^b|^b,-1 [j,-1 >m,1 >o,1 ~CC_C#,1 >t,1 ]$,2 >a,2 >$,2 <l,2 ~CC_VC,2 ]n,2 >d,2 [r,2 >i,2 <j,2 <^j,2 <c,2 <^c,2
or|o:r >y,-2 >e,-2 l_e,-2 >en,-1 ~CC_VC,-1 +^l|^r,1 <^l,1 ]u,1 >o,1 .,1 [b,2 [f,2 [^,2 +^|^,2 <^,2 ~CC_CV,2 ~CC_VV,2 >i,2 ]a,2 >a,3
or|ore ~CC_VC,1 >i,1 [^,1 <d,1 [d,1 ]i,2 +st|sut,2 <t,2 <st,2 [t,2 ~CC_CC,3 .,3
or|oru >s,-2 <d,-2 >g,-2 [y,-2 ]g,-2 [d,-2 +^|^,-2 ~C#_CV,-1 <^,-1 <k,-1 <^b,1 <el,1 <l,1 [f,1 <h,1 ~CC_VC,1 [u,1 >a,1 >t,1 [b,1 <b,1 <c,1 ]t,2 >e,2 <t,2 <f,2 [t,3
os$|$ l_,1 <l,1 [o,1 [u,2 n_,2 <n,2 +n|N,2 ~CC_##,2 ~CV_##,2 [N,2 [:,2 +|:,2 [i,3 .,3 <ri,3 ~VC_##,3 i_,3 <i,3
os$|u$ [T,-1 [s,1 ~CC_##,1 [z,1 r_,1 <r,1 <ul,2 +l|r,2 l_,2 <l,2 <ez,2 [r,2 .,2 ~CV_##,3
os| l_a,1 >a$,1 ~CC_CC,1 <k,1 <^k,1 r_e,1 >e,1 ~CC_VC,1 ~CV_VV,1 >h,1 ~CV_VC,1 ~CC_VV,1 <gr,1 <l,1 [r,2 ]a,2 >c,2 >a,2 <r,2 <^r,2 ]e,2 +r|ru,2 [^,2 ~CC_CV,2 [u,2 .,2 ]k,2
os|oS [r,1 <r,1 .,1
os|os r_e,1 <r,1 [r,1 ]a,2 ~CC_VC,2 >e,2 .,2
os|osu [r,2 ]$,3
ot$|$ .,2 [i,2 i_,2 ~VC_##,2 <i,2 <ri,2
ot$|o$ ~CV_##,-3 [n,-3 [r,-2 .,-2 n_,-2 <n,-2 [i,-2 <ri,-1 l_,-1 <l,-1 <el,-1 [d,3
ot|oQ <l,-2 ~CC_CV,-1 >t$,2 >$,2
ou$|:$ .,2
oul|: .,2
our|u .,1
ou| <b,-2 <ah,-1 >d$,-1 h_d,-1 +|:,-1 <ad,1 [o,1 a_t,1 <ka,1 >ta,1 +^ka|^ka,1 <an,1 ~CV_C#,1 ~VC_C#,1 [Q,1 <n,1 <e,1 [e,1 +n|N,1 +^l|^r,1 <^l,1 l_a,1 >an,1 ]s,1 a_i,1 ~VC_VC,1 >i$,1 [N,1 <l,1 ]Q,1 h_s,2 ~CC_CC,2 ~CV_CV,2 >s$,2 ~CC_CV,2 ]z,2 ~CC_C#,2 <i,2 >l,2 ]r,2 i_s,2 <ri,2 >se,2 >e,2 >i,2 ]i,2 ^_d,2 >di,2 ~VC_CV,2 .,2 <ir,2 r_a,2 <d,2 >t,2 ]t,2 >$,2 >s,2 <r,2 ~CV_VC,2 >ar,2 <ra,2 +h|,2 [r,2 ]$,3 [i,3 ~VC_CC,3 <a,3 ]e,3 ~C#_CV,3 [a,3 +^|^,3 <^,3 [^,3
ou|a <c,-2 [k,-2 >g,-1 <^b,-1 +^b|^b,-1 ~CV_CC,1 <s,1 .,1 >le,1 <r,1 ~CV_CV,2 [s,2 >l,2 <h,2 ]r,2 b_t,2 >tr,2 >$,2 >t,2 ]:,2 >d,2 <l,2 [g,2 [r,3 >n,3 ]$,3
ou|au ]s,-3 >t,-3 >s,-3 >se,-3 ~CC_CC,-1 >d,1 ]a,1 <d,1 <^d,1 +^b|^b,1 >l,2 <b,2 ]r,2 <^b,2 [p,2
ou|o: <b,-2 <^b,-2 [^,-1 [r,-1 ]r,1 ~CC_CV,2 >r,2
ou|u ]N,-3 +^s|^s,-3 [d,-3 >n,-3 <^s,-3 ]v,-2 ~CC_VC,-2 [t,-2 ]a,-2 ]z,-2 >z,-2 ~CV_VC,-2 l_a,-2 ]T,-2 <dr,-2 >an,-2 >v,-2 >li,-2 <s,-2 l_b,-2 >be,-2 >a,-2 ]S,-2 ]i,-2 <d,-2 ]e,-2 ~C#_CV,-1 >e,-1 [p,-1 +b|p,-1 <ng,-1 <t,-1 [s,-1 ~VC_C#,-1 h_r,-1 <th,-1 h_s,-1 <rh,-1 >za,-1 +^r|^r,-1 r_i,-1 >il,-1 ^_d,-1 >di,-1 >se,-1 s_b,-1 +b|b,-1 >b,-1 >tr,-1 ~CV_CV,-1 >k,-1 l_n,-1 >ch,-1 <^r,-1 [y,1 >r,1 >rn,1 [z,1 ]r,1 [S,1 [g,1 >rd,1 p_r,1 s_d,1 <ss,1 +ss|s,1 r_s,1 <al,1 p_l,1 l_s,1 >st,1 c_l,1 +a|,1 [i,1 a_i,1 ~VC_VC,1 >i$,1 <a,1 h_d,1 <ah,1 <cc,1 >th,1 ~VC_CV,1 >ry,1 m_t,1 <rm,1 ~CV_CC,1 r_g,2 >gh,2 +l|r,2 <ub,2 b_z,2 >l,2 r_t,2 n_x,2 >x,2 >x$,2 <pr,2 b_r,2 <el,2 >g,2 >d$,2 i_s,2 <sh,2 <i,2 <ri,2 >l$,2 +m|m,2 >lt,2 ~VC_CC,2 <er,2 g_l,2 >le,3 r_l,3 <gi,3 l_$,3 i_r,3 l_c,3 >ca,3 >ra,3 ]Q,3 b_l,3
ou|u: ~CV_CC,-3 [k,-3 ]$,-3 c_r,-3 <c,-3 <r,-3 >l,-2 r_l,-2 +^r|^r,-2 <^r,-2 <al,-2 +r|r,-2 >r,-2 [d,-2 ~CV_C#,-2 >$,-2 m_n,-2 +l|r,-2 <d,-2 ~VC_CC,-2 .,-2 [r,-1 ]r,-1 >za,-1 <ir,-1 >ra,-1 [s,-1 <^,-1 ]p,-1 >z,-1 [z,-1 +^c|^k,-1 >le,-1 [m,-1 >d$,-1 +^b|^b,1 <^b,1 +^l|^r,1 <^l,1 >a,1 ]N,1 b_l,1 ~CV_CV,2 >el,2 >t,2 >e,2 >k,2 [S,2 >li,2 [j,2 ]k,3 <^s,3 >se,3
ov$|fu$ [o,2 ~CV_##,3 .,3
ov$|u$ +k|k,1 <ak,1 t_,1 <t,1 <ul,1 h_,1 <h,1 <il,1 d_,1 <d,1 <id,1 +ts|T,1 [T,1 +l|r,1 [k,1 [S,1 k_,1 <k,1 l_,2 <l,2 <ts,2 s_,2 <s,2 ~CC_##,2 [m,2 .,2 ~CV_##,2 [r,2 r_,3 <r,3 +r|r,3
ov| <n,1 [u,1 ~CC_C#,1 <l,1 [:,1 ~CV_C#,1 ~CC_VC,2 [r,2 >a$,2 .,2 >a,2 ]$,2 >$,2 ]a,2
ov|ob ]a,-2 ]i,3
ov|ofu <n,-1 [n,-1 ~CV_VC,1 ~CC_VC,1 <h,1 ]$,2 >a,2 >a$,2
ov|ow >a$,-2 >a,-1 >$,1
ow$|u$ <ll,2 l_,2 <l,2 +rr|r,2 .,2 <rr,2 ~CC_##,2 r_,2 <r,2 [r,2
owi|i .,2 h_l,2 ~CC_CC,2 <h,2 <^h,2 >l,2 >ll,2
ow|au [r,1 ]$,2 ~CC_CC,2 .,3
ow|o <r,1 [r,1 ~CC_C#,1 >$,1 ~CC_VC,2 ]$,2 .,3
ow|o: ]s,-3 >s,-3 r_s,-2 ~CC_CV,-2 ]d,-2 +rr|r,-2 <l,-1 >$,1 r_$,1 >e,2 ~CC_C#,2 [S,2 ]n,2 ~CC_VC,2
ow|ou [r,-3 >$,-3 ~CC_C#,-2 ]$,-2 <r,-2 <l,-2 .,-1 ~CC_CC,2
ow|u +r|r,2 ~CC_C#,2 r_$,2 l_$,2 <ll,2 >ma,2 l_m,2 >m,2 ~CC_CV,2 <r,2 ~CC_VC,2 >e,2 >er,2 m_$,2 <m,2 <em,2 ]:,2 <l,3 ]$,3 [r,3 ~CV_C#,3 >$,3 .,3
ow|w ~CC_VC,1 .,2
oy|oi .,-3
oz| ]$,1 h_$,1 ~CC_C#,1 <h,1 <nh,1 >$,1 >a,2 >a$,2 ~CV_VC,2 .,3
o| >od,-2 +s|su,-2 <as,-2 >ur,-1 s_n,-1 <us,1 >ha,1 m_r,1 >h,1 >d,1 ]d,1 >ck,1 ~CC_VC,1 [m,1 >le,1 >p,1 ~CC_CC,1 l_i,1 +c|,1 ^_m,1 <ur,1 <b,1 <w,1 <^w,1 r_l,1 >ve,1 +ri|ri,1 [k,1 <in,1 <m,1 +y|i,1 ^_v,1 +r|:,1 r_t,1 n_s,1 v_l,1 <on,1 <or,1 >v$,1 <hi,1 [r,1 ~VC_C#,1 <al,1 >k,1 ]v,1 <ri,1 >v,1 +s|,1 >n,1 <ir,1 n_t,1 +l|r,1 >lo,1 >is,1 r_v,1 i_r,1 +e|e,1 <is,1 >st,1 >yn,1 <^r,1 +^r|^r,1 ]k,1 <^h,1 r_i,1 >me,1 ~VC_VC,1 e_i,1 <ge,1 >mi,1 [b,1 r_n,1 ]T,1 l_$,1 <k,1 <th,2 ^_b,2 <gi,2 ~VV_C#,2 i_n,2 <ch,2 <u,2 +v|bu,2 [v,2 >ra,2 +i|i,2 i_b,2 ^_l,2 ~VC_CV,2 +mi|mi,2 >us,2 ~CC_C#,2 [a,2 >bi,2 +r|ru,2 r_$,2 +h|,2 +li|ri,2 p_$,2 >li,2 <li,2 <er,2 [:,2 v_y,2 >i,2 <mi,2 ~VC_CC,2 .,2 ]z,2 <id,2 ~CV_CV,2 a_l,2 ]b,2 >s$,2 ^_r,2 ~CC_CV,2 r_u,2 +p|pu,2 <nh,2 t_$,2 >b,2 [e,2 >t$,2 <n,2 >s,2 +gr|gur,2 <nt,2 <ic,2 s_a,2 +^b|^b,2 <^b,2 <ni,2 +br|bur,2 [d,2 [s,2 +n|N,2 ]$,2 >t,2 <e,2 <t,2 <gr,2 >l,2 >$,2 [p,2 >c,2 ]r,2 ^_n,2 <z,2 <c,2 ~C#_CV,2 c_$,2 <br,2 <av,2 <v,2 ]n,2 n_$,2 ]e,2 ]i,2 >r,2 <g,2 <an,2 >re,2 ]s,2 i_$,2 <d,2 <i,2 <y,2 <p,2 ]j,2 >y$,2 <hr,2 <r,3 [^,3 >z,3 ~CV_VC,3 ]g,3 +^|^,3 <^,3 ^_g,3 ~CV_C#,3 [i,3 >g,3 >a,3 ]o,3 >y,3 ~C#_CC,3
o|: [o,-3 <o,-3 >na,-2 >b,-2 ]b,-1 >r,-1 ~VC_CV,-1 <ga,1 +v|bu,1 <v,1 .,1 <l,1 +d|,1 <d,1 <n,1 <hi,1 <u,1 ~CC_VC,1 >k,1 ~CV_C#,1 >ch,1 >m,1 ]m,1 <^s,1 >t$,1 <le,2 <h,2 >v,2 >va,2 i_t,2 <ci,2 >s,2 ]f,2 <si,2 <ar,2 >f,2 <ni,2 +^c|^ku,2 <c,2 <^c,2 ~CV_CV,2 ]C,2 +ni|ni,2 <e,2 +i|i,2 [e,2 s_n,2 +li|ri,2 <li,2 a_$,2 <i,2 >$,2 >l,2 r_t,2 ]$,2 +r|ru,2 <^r,2 ~CC_CV,2 >tt,2 ~VC_C#,2 [i,2 >d$,2 ]z,2 >l$,2 [u,2 ~VV_CC,2 <uy,2 >c,2 >d,2 <a,2 i_$,2 <b,2 +^b|^bu,2 <^b,2 ~CV_CC,2 <y,2 <s,3 ]k,3 [a,3 ~CC_CC,3 <r,3 >n$,3 ]N,3
o|:no ~VC_C#,1 >$,1 ]$,1 .,2
o|a >wn,-4 >r$,-4 >w,-4 [z,-4 n_r,-3 >we,-3 +o|,-2 ]w,-2 ]u,-2 l_v,-2 +n|n,-2 o_d,-2 >u,-2 d_m,-2 <rl,-2 <ni,-2 ~CV_CV,-2 <az,-2 +ar|ar,-1 +tr|tor,-1 <tr,-1 >d$,-1 >is,-1 +sk|suk,-1 +ell|er,-1 >ve,-1 +^sh|^S,-1 +c|k,-1 <sk,-1 >m$,-1 <or,-1 ]z,-1 <ll,-1 +l|r,-1 >z,-1 r_t,-1 <si,1 >ck,1 ~CC_CC,1 +^k|^k,1 <am,1 <t,1 >de,1 f_r,1 <^k,1 m_s,1 >b,1 >st,1 m_c,1 +ss|s,1 t_n,1 >v$,1 >ru,1 .,1 +|y,1 [d,1 +i|i,1 <os,1 <b,1 <ul,1 <k,1 ~C#_CC,1 b_$,1 [b,1 +rt|rut,1 <rt,1 <dr,1 <in,1 >ra,1 +r|,1 >lt,1 >ld,1 e_n,1 >nt,1 h_$,1 >va,1 <d,1 i_t,1 <im,1 <rh,1 <ic,1 +ll|r,1 ]S,1 <di,1 +ic|,1 +ch|k,1 >i,1 r_d,1 <j,1 ]i,1 l_s,1 +i|,1 ~CC_CV,1 <el,1 <g,1 <u,1 +m|m,1 +^mo|^m,1 <mo,1 g_$,1 <rd,1 [t,1 r_c,1 <^v,1 r_b,1 r_$,1 ]s,1 b_s,1 ]Q,1 d_$,2 v_r,2 >mi,2 ]j,2 f_l,2 >rn,2 +v|v,2 >hr,2 [s,2 <ss,2 h_r,2 <nn,2 <le,2 ]d,2 j_n,2 ]g,2 +^r|^r,2 <^r,2 +^th|^t,2 m_r,2 n_v,2 b_l,2 >ry,2 >ch,2 ^_b,2 ]p,2 >k,2 >o,2 v_l,2 >na,2 >eh,2 g_e,2 y_$,2 <lm,2 r_z,2 <id,2 <li,2 <ag,2 r_i,2 s_n,2 >nn,2 >n$,2 z_m,2 <y,2 +cc|Qk,2 <f,2 <^z,2 b_t,2 +^l|^r,2 <^l,2 [S,2 w_l,2 +^f|^f,2 <^f,2 <mi,2 m_t,2 s_l,2 [u,2 n_$,2 +^s|^S,2 h_p,2 >pe,2 +g|g,2 ^_r,2 m_n,2 +^w|^v,2 g_n,2 k_$,2 >rd,2 >y,2 [f,2 m_l,2 <h,2 +^|^,2 <^,2 i_n,2 <w,2 <^w,2 <ci,2 p_r,2 <ri,2 ~CC_VV,2 k_e,2 [^,2 >ng,2 <nc,2 <e,2 g_l,2 [o,2 l_c,2 >li,2 >n,2 <^m,2 >ma,2 [e,2 >p,2 c_r,2 +^m|^m,2 >c,2 +h|,2 +ri|ri,2 >e$,2 ~CV_VC,2 >ta,2 ~VV_C#,2 >ri,2 r_n,2 >nd,2 [y,2 >g,2 ~CC_C#,2 n_t,2 ]r,2 ]N,2 ~C#_CV,2 h_l,2 ~CV_C#,2 ~VC_CV,2 >t,2 d_n,2 v_n,2 ~VC_C#,2 <ai,2 >ns,2 <rr,2 i_$,2 <i,2 >s,2 >h,2 >l,2 >ni,2 <rb,2 d_r,2 >$,3 >e,3 <st,3 [v,3 <ch,3 <m,3 [m,3 l_t,3 >t$,3 +b|b,3 ]$,3 +^d|^d,3 >l$,3 t_l,3 +st|sut,3 r_s,3 ]t,3 <gr,3 <v,3 >be,3 >s$,3 [i,3 <^d,3 c_$,3 >lo,3 b_n,3 h_m,3 >le,3 +gr|gur,3 <th,3 >ll,3 +^n|^n,3 >ss,3 >re,3 t_$,3 >tt,3 <^n,3
o|e k_s,-2 +sch|S,-2 h_c,-2 +p|p,-2 >se,-2 <ch,-2 >f,-1 k_r,-1 >v$,-1 >ch,-1 m_l,-1 ]b,-1 <sp,-1 +ns|Nz,-1 >st,-1 <bl,-1 [T,-1 r_s,-1 >ll,-1 >ra,1 >l,1 >nd,1 [^,1 >rs,1 +^f|^f,1 +ll|r,1 <th,1 +arr|ar,1 <r,1 <rb,1 ]S,1 <^f,1 n_$,1 +rr|r,1 ]:,1 <is,1 ]a,1 <ol,1 [r,1 <ar,1 >z,1 +tr|tor,1 <ll,1 >ns,1 >ne,1 +ar|ar,1 i_$,1 >ro,1 >s$,1 c_l,1 +v|b,1 >p,1 ~VC_C#,1 ~CC_VV,1 ]r,1 [a,1 <gr,1 >ri,1 <el,1 r_m,1 +v|v,1 [u,2 >mm,2 >cc,2 ]m,2 ]j,2 +nd|Nd,2 l_t,2 +^d|^d,2 <^d,2 <nd,2 ~VC_CV,2 [j,2 >me,2 <j,2 d_r,2 ~CC_CV,2 i_n,2 >yl,2 c_$,2 <nc,2 >ni,2 +ss|s,2 <v,2 <id,2 r_i,2 r_n,2 .,2 >nn,2 p_l,2 <li,2 >rt,2 >m,2 <rr,2 <ss,2 <or,2 ]z,2 m_n,2 <^v,2 <er,2 b_n,2 [g,2 <l,2 <am,2 >li,2 <tr,2 +^c|^k,2 <^c,2 m_u,2 >v,2 +^g|^g,2 <^g,2 +k|k,2 [:,2 <z,2 >r,2 r_$,2 >va,2 ~CV_C#,2 >ve,2 >k,2 m_r,2 <nn,2 b_l,2 >t,2 +ri|ri,2 <g,2 i_t,2 <y,2 <c,2 +l|r,2 >hl,2 <dr,2 <o,2 o_l,2 b_t,2 ~CV_VC,2 ~C#_CV,2 +ns|Ns,2 >h,2 f_r,2 ]u,2 <ri,2 b_r,2 v_r,2 h_b,2 ]k,2 r_w,2 +st|sut,2 <in,2 t_n,2 >t$,2 h_l,2 >l$,2 +m|m,2 <st,2 <t,2 >u,2 [s,2 +f|f,2 +^b|^b,2 ]$,2 r_y,2 l_v,2 >i,2 >$,2 [t,2 <f,2 >o,2 ]n,2 >r$,2 [b,2 <^b,2 <i,2 >y$,2 +n|n,2 +br|bur,3 <br,3 h_r,3 <b,3 [f,3 [i,3 s_n,3 ~VC_CC,3 ]v,3 +^p|^p,3 <^p,3 <d,3 +^sh|^S,3 <sh,3 ~CC_C#,3 >sa,3 [d,3 >le,3 [n,3 <n,3 +^l|^r,3 <^l,3 ~CV_CV,3 >y,3 >n,3 ]N,3 ]i,3 ~CV_CC,3 >n$,4 ~CC_VC,4
o|i [u,-1 +v|v,1 ]S,1 +h|,1 +i|e,1 >hr,1 <m,1 c_l,1 >b,1 b_r,1 l_c,1 d_r,1 >z,1 >mb,1 b_u,1 +^sh|^S,1 <ar,1 l_s,1 >th,1 >v$,1 <sh,1 >p,1 <kh,1 ]b,1 >ri,1 >un,1 [w,1 h_r,1 <rt,1 c_$,1 m_r,1 c_m,1 ~CV_CV,1 >o,1 >na,1 m_s,1 +^w|^v,1 r_t,1 w_l,1 >t$,1 b_e,1 +b|b,1 +^g|^g,1 >re,1 r_$,1 <ho,1 >v,1 <i,2 +th|S,2 +^k|^k,2 <^k,2 o_d,2 <er,2 +^s|^S,2 <^s,2 <th,2 k_$,2 <am,2 <w,2 <^w,2 <^d,2 +^d|^d,2 >ss,2 [T,2 ~VC_C#,2 >ll,2 <^g,2 <j,2 r_l,2 >er,2 >ru,2 ]v,2 [C,2 ]u,2 l_r,2 n_$,2 +st|sut,2 <st,2 r_n,2 [e,2 l_n,2 +^c|^k,2 ~C#_CV,2 t_$,2 +o|e,2 +^l|^r,2 >w,2 >w$,2 +pr|pur,2 <pr,2 <al,2 ]m,2 ~CC_C#,2 >ns,2 <z,2 f_r,2 >rd,2 <^c,2 ]f,2 >ck,2 ]n,2 s_n,2 <d,2 >m,2 <s,2 <an,2 +^p|^p,2 <^p,2 <lo,2 <ch,2 h_m,2 <c,2 <g,2 ]o,2 v_$,2 r_s,2 [d,2 h_l,2 ]g,2 ]N,2 >li,2 [j,2 <^l,2 >g,2 <ol,2 t_l,2 >ur,2 ]s,2 t_n,2 >n$,2 >ta,2 o_t,2 [h,2 b_s,2 <f,2 d_$,2 +^h|^h,2 +^r|^r,2 <^r,2 >ni,2 [m,2 >h,2 <nn,2 >u,2 n_c,2 [f,2 <ed,2 ~CV_CC,2 +^m|^m,2 +^|^,2 <^,2 [^,2 +n|n,2 [p,2 ]:,2 +d|d,2 >f,2 <dr,2 >n,2 l_$,2 >ch,2 <^h,2 >$,2 [v,2 +^t|^t,2 <n,2 [n,2 <^b,2 <r,2 +ll|:r,2 l_e,2 ]Q,2 ]$,2 <b,2 <t,2 <p,2 >t,2 .,2 >c,2 ~VC_CC,2 [t,2 +^b|^b,2 ]a,2 [S,2 >s,2 <v,2 +l|r,2 <^t,3 m_l,3 >de,3 [a,3 ~CV_C#,3 ]d,3 >s$,3 ~CC_CC,3 ~CC_CV,3 [g,3 ~VC_CV,3 ~CC_VC,3 [r,3 [b,3 ]t,3 >d,3 [o,3 <ll,3 >l,3 <l,3 ]r,3 >r,3 >la,3 <o,3 <h,3 >r$,4
o|moN .,2
o|n .,2
o|o l_c,-3 r_a,-2 >ye,-2 <w,-2 +ts|T,-2 h_r,-2 +sh|S,-2 +^j|^j,-2 >lo,-2 h_l,-2 +th|s,-2 l_g,-2 <sh,-2 +nn|n,-2 <nn,-2 >y,-2 i_b,-2 <ri,-2 <ci,-2 [C,-2 h_u,-2 +^th|^t,-2 <v,-2 ]g,-2 +ri|ri,-2 <ph,-2 <zz,-2 [v,-2 +nd|Nd,-2 >s$,-2 ]m,-2 <th,-2 ]s,-2 +^s|^S,-2 <^v,-2 >u$,-2 ]k,-2 +br|bur,-2 <^w,-2 i_l,-2 +^sh|^S,-2 >id,-2 +^v|^f,-1 [t,-1 >s,-1 <h,-1 l_v,-1 ]n,-1 >g$,-1 >ch,-1 +ss|s,-1 r_n,-1 >de,-1 >ve,-1 h_d,-1 ~CC_VC,-1 [j,-1 y_l,-1 <a,-1 +nt|Nt,-1 >ud,-1 +gr|gur,-1 i_s,-1 ]h,-1 >bl,-1 >sa,-1 <ll,-1 <y,-1 >ne,-1 +sk|suk,-1 <sk,-1 +z|s,-1 [:,-1 ]T,-1 [T,-1 >ru,-1 <lt,-1 <gr,-1 <kh,-1 ]j,-1 +ch|h,-1 <nt,-1 >el,-1 +^gi|^j,-1 +ll|r,-1 <br,-1 >a,-1 v_g,-1 <ge,-1 <j,-1 <^j,-1 [p,-1 ]e,-1 >y$,-1 +st|sut,-1 <p,1 <ed,1 <d,1 t_$,1 c_l,1 l_u,1 r_d,1 <^g,1 >we,1 t_v,1 <m,1 >n$,1 [y,1 +a|,1 <mb,1 <su,1 <ud,1 <c,1 s_t,1 e_n,1 +^le|^re,1 <le,1 +gn|ny,1 <gn,1 >w,1 d_m,1 n_r,1 >d$,1 >ll,1 <ah,1 c_$,1 <ag,1 >lt,1 >di,1 r_$,1 h_g,1 j_u,1 n_l,1 <nk,1 +ar|ar,1 [z,1 +|a,1 <ra,1 <ic,1 +ic|,1 l_b,1 [u,1 >st,1 k_r,1 +c|,1 >rr,1 ~CV_CC,1 ~CV_CV,1 +b|p,1 ~CV_C#,1 <sc,1 s_$,1 <ds,1 <^d,1 <en,1 >th,1 b_l,1 k_w,2 m_r,2 +p|,2 <^p,2 n_d,2 +m|,2 [f,2 n_t,2 o_l,2 h_c,2 +ab|,2 <ab,2 <g,2 +l|,2 +|i,2 +t|,2 +o|,2 +^mo|^m,2 <mo,2 s_r,2 b_t,2 +g|,2 <pr,2 <^t,2 +sch|S,2 <an,2 >ge,2 <^c,2 <wo,2 [m,2 <in,2 <^f,2 <ad,2 +d|,2 +r|,2 +d|t,2 >ds,2 +^h|^f,2 [^,2 +s|j,2 <di,2 >m$,2 +|k,2 >ri,2 <az,2 <^n,2 +s|z,2 ~C#_CV,2 <^r,2 r_w,2 >o,2 ^_r,2 <^,2 s_e,2 <f,2 <^k,2 d_n,3 ]C,3 <id,3 ]u,3 <el,3 z_e,3 l_$,3 <o,3 +i|,3 <^z,4
o|o: ]n,-2 >r,-1 >ri,-1 ~CC_C#,-1 ~CV_CC,-1 ]k,-1 ~CC_CV,-1 <r,1 ~CC_CC,1 >s,1 ]N,1 <h,1 >$,1 i_$,1 ~VC_C#,1 +gli|r,1 <li,1 <c,2 ~CV_CV,2 >n$,2 ~VC_CC,2 >m,2 ]t,2 ]m,2 >t,2 <^s,2 <s,2 [^,2 ~CV_C#,2
o|oQ ~CC_CC,-2 ]S,-1 ~CV_CC,1 [r,2 ]k,2
o|of ~CC_C#,1 >$,1 ~CC_VC,1 [n,2 .,2 ]u,2
o|ova .,1
o|owa ]t,1 [k,1 ~CV_CC,1 >t$,1 ]:,1 +r|r,1 [p,2 +^p|^p,2 <p,2 <^p,2 >t,2 ~CC_CC,2 ]$,2 ]r,2 <h,2 >$,2 <ar,2 ~CV_C#,2 ~CC_CV,2 [r,2 r_$,2 .,2 <r,2
o|re [u,1 .,2
o|u >e,-3 >ch,-3 ~CC_VC,-3 <w,-2 >be,-2 >le,-2 >c,-2 ]v,-1 +|y,-1 +br|bur,-1 <br,-1 k_l,-1 ]b,-1 ~VC_CC,-1 <ch,-1 <li,1 p_l,1 l_r,1 .,1 >nn,1 >ve,1 p_r,1 [a,1 +c|S,1 >x,1 <k,1 d_r,1 >v,1 [d,1 r_w,1 >n$,1 ]a,1 ]r,1 <si,1 >tt,1 [g,1 ]:,1 <s,1 <ni,1 >sc,1 <nh,1 >h,1 <^n,1 g_r,1 ~CC_C#,1 d_n,1 k_r,1 >na,1 s_n,1 r_t,1 >l,1 k_$,1 r_$,1 >sh,1 +ll|r,1 <ul,1 <ag,1 >$,1 <am,1 ~CC_CV,1 +sh|S,1 >n,1 l_c,1 <or,1 >ne,1 +rr|r,1 >th,2 [b,2 <in,2 m_$,2 >ri,2 +n|n,2 [z,2 >w$,2 >st,2 r_c,2 <er,2 <t,2 ]f,2 <st,2 <an,2 [f,2 >rt,2 >s,2 c_l,2 <p,2 ]z,2 >r$,2 h_r,2 <f,2 +k|k,2 <b,2 j_r,2 ]Q,2 +ell|er,2 <d,2 l_$,2 r_s,2 <^p,2 +^p|^p,2 <ol,2 <rr,2 >i,2 l_t,2 +l|r,2 [p,2 ~CC_CC,2 +^sh|^S,2 <z,2 [j,2 >t$,2 +cc|Qk,2 <cc,2 >y,2 >la,2 >s$,2 +^j|^j,2 [r,2 +^b|^b,2 >r,2 >z,2 >w,2 ]k,2 <^b,2 +r|r,2 k_s,2 >t,2 <n,2 +^r|^r,2 h_l,2 ]$,2 <^r,2 [n,2 <r,2 ~CV_C#,2 [T,2 +^j|^y,2 ]p,2 ~VC_C#,2 b_l,3 ]i,3 ]t,3 ~CV_CC,3 l_s,3 >k,3 <sh,3 >rr,3 +h|,3 >ll,3 h_$,3 <j,3 <^j,3
o|uro ]:,1 <g,2 [g,2 .,2
o|y <h,1 ~CC_CC,1 <t,1 >ur,1 b_u,2 ~CC_VV,2 +^b|^b,2 <b,2 <^b,2 [b,2 ~CV_VC,2 ]a,2 [r,2 ~CC_VC,2 .,3 ]u,3 >u,3
o|yo: >$,1 ]$,1
p$|pu$ [:,-2 r_,-2 <r,-2 ~VV_##,-2 +|Q,-1 .,-1 [u,2
pa|pa <u,-3 ~CV_CC,-3 >n,-2 [u,-2 ]r,-2 [o,-2 ~VC_CV,-2 >k$,-2 ]$,-2 .,-1 >r,-1 [:,-1 >l,-1 [^,1 ]Q,1 s_e,2 >e,2 >et,2 <^s,2 ~CC_CV,2
per|pe .,2
pe|pa ]r,1 <^,1 ~C#_CC,1 +^|^,1 [^,1 .,2
pe|pe <u,-2 [a,-2 <a,-1 ]Q,-1 ~VC_CV,-1 >$,-1 <r,-1 +ep|,1 <p,1 <ep,1 p_l,1 >lt,1 +^s|^su,2 [^,2
pha|fa .,2 >n,2
ph| .,1
ph|f [u,-2 ]a,-1 +al|aru,-1 .,1 ~VC_VC,1 [^,1 +^|^,1 <^,1 >o,1 u_i,1 <u,1 <su,1 >i$,1 ~C#_VV,2 >ou,2 ^_o,2 [:,2 ]o,3 ^_u,3 >u,3 >un,3
ph|fu ]$,-2 ~VC_VC,-1 >e,-1 ~VC_CV,1 >r,1 [^,1
ph|p [^,-1 .,-1 ~CV_VC,2 ]e,2 l_e,2 <l,2 <al,2 >e,2 >en,2
pi|pi .,-3 <a,-2 ]:,-2 ~VC_CV,-2 +r|ru,-2 [u,-2 ]a,-2 ~VC_CC,-1 +^s|^su,-1 [a,-1 <^s,-1
pl|pur <u,-2 >i,-2 ]o,-2 ~C#_VV,-2 .,-1 [o,-1 >in,-1 ]a,-1 >es,1
pou|p .,2
po|po ]$,-2 [a,-2 ~VC_VC,-2 >u,-2 ]:,-2 <o,-2 >$,-2 [u,-2 .,-1 <a,-1 <u,-1 [o,-1
pp| ~VC_VC,1 [e,1 [u,1 <oe,2 >el,2 ~VV_VC,2 .,2 >e,2 e_e,2 <e,2
pp|Qp [a,-3 <u,-2 ]o,-2 ~VC_C#,-2 >$,-2 >a$,-1 <a,-1 .,-1 [e,-1 ]e,-1 ]i,-1 <e,-1 i_$,-1 ~VC_CV,-1 +li|ri,1
pp|p ~VC_VC,1 +|:,2 ]u,2 .,2 [:,2 <i,3
pr|pur ~C#_VV,-2 >ou,-2 >ay,-1 >ui,-1 >ie,-1 >im,-1 [o,1 >un,1 ^_y,1 >y,1 >es,1 >ut,1 >yt,1 >os,2 ]e,2 >at,2
pu|pu [a,-2 <e,-2 ~VC_CC,-1 ~VC_CV,-1 ]r,1 a_y,1 >y,1 >ys,1 <ha,1 >d,2 >d$,2 [Q,2
p| <p,-3 [p,-3 ~VC_CC,-1 >i,1 ^_e,1 ~VV_VC,1 <am,1 l_e,1 <ul,1 +^s|^s,1 >ou,1 ^_o,1 ]i,1 ~CV_CV,1 [o,1 >e$,1 <u,1 a_e,1 [:,2 <or,2 [s,2 <as,2 <ro,2 <a,2 <r,2 <l,2 r_$,2 s_e,2 +^ka|^ka,2 <o,2 ~VC_C#,2 <m,2 ^_r,2 o_$,2 a_l,2 >o,2 [a,2 <ka,2 ]u,2 ~CV_C#,2 ]$,2 ~C#_VV,2 >r,2 ~C#_VC,2 ]e,2 ~CC_VV,2 a_u,2 >$,2 <^s,2 ]:,2 >l,2 ~C#_CV,2 >au,2 ]o,2 [^,2 ^_a,2 +^|^,2 <^,2 >e,2 ]r,3 >er,3 >u,3 ~VC_VC,3
p|:p o_e,-2 <o,-2 [a,2
p|N .,2
p|Qpu ~VC_C#,-2 >$,-2 +li|ri,2 <li,2 ]s,2 [i,2 >e,2 >e$,2 <i,2 ~VC_VC,2
p|a .,1
p|b +^|^,1 <^,1 [^,1 ~C#_VC,1 ]u,2 >u,2 >i,2 >a,2 [u,2 ]a,2 ~CV_VC,2 <a,2 >o,2 .,2 [a,2
p|f <o,1 +^|^,2 <^,2 [^,2 >a,2 ]a,2 ]u,2 ~VC_VC,2 .,3
p|i >$,1 .,2
p|p >i,-2 <s,-2 ]a,-2 >or,-2 s_o,-2 >o,-2 [u,-1 ~CC_VC,-1 a_e,-1 ~CV_VC,-1 +r|ru,1 [:,1 e_e,1 >$,2 ~VC_CV,2 >u,2 <o,2 <u,2 +|Q,2 [Q,2 [^,2 ]o,2 >es,2 <le,2 <i,3 ]u,3
p|pe >r,1 ~C#_VC,1 +^|^,1 <^,1 [^,1 ]r,1 .,1
p|pu >l,-3 ]s,-2 ~VC_CC,-2 >e$,-2 >s$,-2 >s,-1 >c,-1 [o,-1 <a,-1 >k,-1 ]k,-1 <y,-1 >e,-1 [i,-1 ~CV_VC,1 ~VV_VC,1 [e,1 +|:,1 >i,1 [^,1 >er,2 <li,2 >o$,2 +^ca|^ka,2 r_a,2 <p,2 ]:,2 ~CC_VC,2 <^s,2 +^s|^Su,2 <ca,2 <s,2 >a,2 >a$,2 ]a,2 >o,3
p|r .,3 ]a,3
p|v >e,2 ]e,2 .,2
que|k ]e,1 .,2 +^|^,2 <^,2 [^,2
qui|k s_e,1 ~CV_VC,1 <s,1 <os,1 >e,1 >er,1 [u,2 [N,2 n_$,2 ~CV_C#,2 <n,2 <an,2 >$,2 ]u,2 .,3
qu|k >ie,-2 >ez,-2 <or,-2 >et,-1 <ri,-1 +ar|a:,-1 [:,-1 <u,-1 +ac|aQ,-1 +a|a,-1 +c|,1 [a,1 ~C#_VC,1 +oa|oa,1 a_i,1 >il,1 ~C#_VV,1 +^|^,1 <^,1 ^_i,1 >in,1 ~VV_VC,1 [^,1 [i,1 +r|ru,1 <oa,1 [e,1 +|Q,2 <^a,2 e_a,2 <ae,2 >an,2 >e$,2 <er,2 s_a,2 >a,2 >at,3 ^_a,3 ]a,3
qu|ku ]i,-2 +^|^,-2 <^,-2 [^,-2 [u,-2 >a,-2 <er,-2 >e$,-2 ]a,-1 r_e,-1 +r|ru,-1 <e,-1 [Q,-1 ~CV_VC,-1 <r,-1 <ar,1 <oa,1 a_i,1 a_e,1 <a,1 +c|,2 <ac,2 <ja,2 >el,2 [o,2 ]r,2 ~VC_VC,2 [a,2
qu|w .,2
q| >u,1 >ue,1 [:,1 +|:,1 i_$,2 ~VC_C#,2 <i,2 >$,2 ]$,3 .,3
q|Ci >u,1 >ue,1 .,2 ]$,2
q|k .,-3 >i,-2 ]i,-2 ~VC_VC,-2 <r,-2 ]u,-2 [i,-2 ]a,-1 [u,-1 ~CV_VV,-1 i_$,-1 ~VC_C#,-1 <c,-1 r_u,1 [Q,1 +|Q,2
q|ku c_$,-2 <c,-2 >$,-2 .,-2 ]$,-1 [Q,-1
r$|:$ +o|a,-4 [a,-3 o_,-3 <o,-3 +e|,1 <ie,1 ~VV_##,1 +e|i,1 +a|i,1 +i|a,1 <le,2 <fi,2 <hi,2 <mi,2 <da,2 [o,2 e_,2 <e,2 [e,2 a_,2 <a,2 i_,3 <i,3 [i,3
r$|a$ [i,1 <ne,1 ~VC_##,1 <te,1 a_,1 <a,1 [o,2 ~VV_##,2 [:,2 [e,2 .,2 <le,2 o_,2 <o,2 e_,3 <e,3
r$|a:$ e_,2 <e,2 ~VC_##,2
r$|ru$ +da|da,-3 +h|:,-2 +|:,-2 <aa,-1 +do|do,-1 <oe,-1 <oo,-1 +me|me,-1 d_,-1 <d,-1 <ku,-1 <si,-1 <oi,-1 <da,-1 <te,1 +a|e,1 <ga,1 +i|e,1 <ka,1 +e|o,1 <mi,1 <me,1 +ne|ne,1 <ea,1 <ta,1 +o|e,1 <le,1 <hi,2 <pe,2 +he|e,2 +a|e:,2 <no,2 +le|re,2 +u|e,2 <fe,2 <vo,2 +e|:,2 <ti,2 e_,2 <e,2 <de,2 +ie|e,2 <se,2 <ee,2 +a|i,2 +e|e,2 +e|we,2 <ne,2 +h|,2 +a|ei,2 +de|de,3 <oa,3 [e,3 +a|a,3 +o|a,3 <ke,3 +e|i:,3 <we,4 <ye,4
ra$|$ u_,1 <u,1 <va,1 [e,1 [o,2 o_,2 <o,2 e_,2 <e,2 a_,2 <a,2 ~VV_##,2 [:,2 [a,2 ~VC_##,2 .,3
ra$|ra$ ~CC_##,-2 +e|e,-1 [e,-1 <ye,-1 +|:,-1 e_,-1 <e,-1 <ha,-1 [o,1 <au,1 u_,1 <u,1 <ou,1 h_,1 <h,1 <ah,1 <hi,2 <ve,2 +e|,2 +a|o,2 ~CV_##,2 +i|i,2 +k|,2
ras|ra +e|,1 .,1 ~VC_CV,1 ~CC_VC,2 >o,2 ]:,2 [u,2
ra| [u,1 ~CC_VC,1 >u,1 >m,1 >n,1 ]Q,2 ~C#_CV,2 ]N,2 ~VC_CC,2 >t$,2 ]t,2 +^|^,2 <^,2 [^,2 [o,2 >t,2 <a,3 [a,3 ~VC_CV,3 .,3
ra|ora +^|^,1 <^,1 [^,2 ]$,2 .,2 ~CC_CC,2
ra|ra a_s,-3 <ha,-3 +u|u,-3 +d|do,-2 <ma,-2 a_t,-2 ]k,-2 ]r,-2 +a|a,-2 <a,-2 <^d,-2 <ta,-2 b_h,-2 >hm,-2 >k,-2 ]f,-2 >ko,-2 +h|fu,-2 >n$,-2 <se,-2 >nt,-2 a_l,-2 a_u,-2 >u$,-2 ]z,-2 +s|su,-2 >v,-1 u_s,-1 +^o|^o,-1 u_n,-1 >to,-1 e_n,-1 >me,-1 <de,-1 <d,-1 [a,-1 a_$,-1 >s,-1 <va,-1 <^i,-1 <au,-1 ]Q,-1 ~VC_CV,-1 <^a,-1 +^a|^a,-1 <ca,-1 s_t,-1 ~VC_CC,-1 <s,-1 >l$,-1 <ga,-1 ]t,-1 <^s,-1 >uc,-1 ]S,-1 <ne,-1 +v|vu,-1 >l,-1 >b,-1 ]T,-1 +e|e,-1 >ba,-1 >cc,-1 >nk,1 +ku|,1 >in,1 >r,1 >d$,1 >ha,1 u_i,1 +a|o,1 h_$,1 t_n,1 <et,1 i_t,1 <ai,1 <ev,1 a_h,1 +g|,1 +v|bu,1 >w,1 <ed,1 +a|,1 b_m,1 >t$,1 +c|,1 <er,1 [i,1 >tu,1 <lo,1 o_i,1 >mo,1 p_w,1 +|Q,1 [Q,1 +e|u,2 >ce,2 <n,2 ~C#_CC,2 ~VV_VC,2 +o|,2 k_c,2 i_$,2 +|i,2 +n|N,2 i_r,2 <r,2 <^t,2 <hi,2 ~CC_C#,2 +u|,2 <^,2 ]i,2 +y|i,2 v_n,2 ~CV_C#,2 >df,2 <cu,2 +mu|mu,2 ~VV_C#,2 y_m,2 <ay,2 <f,2 +v|fu,2 <y,2 <za,2 +a|u,2 e_$,2 o_$,2 +i|,2 ]d,2 >rd,2 <^g,2 +e|a,2 b_t,2 +|e,2 <c,2 ~VC_C#,2 <t,2 <gi,2 <g,2 +ou|u,2 +k|,2 +t|,2 b_d,2 +b|pu,3 ]w,3 u_$,3 >$,3 [^,3 ]$,3 +h|,3 ~CV_VC,3
ra|raN u_$,1 ~VC_C#,1 <u,1 [u,2 >$,2 ]$,2 .,2
ra|re >t,-2 [o,-2 <o,-2 ~VC_CV,-1 >d$,1 ~C#_CV,1 <ou,1 >s,1 ]s,1 >d,1 .,1 ~C#_CC,2 ~CV_CC,2 ~VV_CC,2 ]Q,2 [:,2 e_$,2 <e,2 >g,2 [e,2 +^|^,2 <^,2 [^,2 [u,2 <u,2 >$,2 ~VC_C#,2 <a,2 ]$,2 ~VC_CC,3 ]N,3 [a,3 >n,3
ra|ura <h,-2 ~CV_CC,-1 ]N,-1 >n$,-1 ~VC_CV,1 >df,1 f_n,1 b_i,1 ~CC_VC,1 >it,1 >i,2 ~VC_C#,2 <a,3 [a,3
rb|:b ]a,-2 [a,-2 [o,-1 >e,-1
rc|ru <e,1 ]$,1 .,2
rd$|do$ [Q,1 [a,1 [i,2 ~VC_##,2 .,2 a_,2 <a,2
rd|:d +u|,-3 <u,-3 <ou,-3 ]e,-2 <co,-2 >a,-2 <ca,-2 [o,-2 .,-1 >e,-1 o_e,-1 >er,-1 >i$,1 <go,2 [u,2
rd|:do ~VV_C#,-1 a_e,1 >e,1 ~VC_VC,2 +ra|ra,3 <ra,3
rd|:r ~VC_VC,1 <o,1 <a,1 [o,1 [a,2 >a,2 .,2
rd|ru ~VC_C#,1 >$,1 >i,1 .,1 ~VC_VC,1 ]$,1
rd|rud e_e,-3 >e,-2 <ga,-2 <e,-2 >en,-2 [e,-2 [:,1 <o,1 <ba,1 >a$,1 >i,1 a_i,1 o_o,1 ]u,1 o_y,1 +^be|^be,2 <be,2 +o|a,2 >on,2 a_$,2 >$,2 <go,2 >a,2 <la,2 <a,2 ~VC_C#,2 e_i,2 a_a,2 >y,2 >y$,2 >i$,2 [a,2 ]i,2
re$|$ i_,1 <i,1 <ai,1 ~VV_##,2 ~VC_##,2 o_,2 <o,2 [o,2 [u,2 .,3
re$|a$ [e,-4 +mo|mo,-2 a_,-2 <a,-2 [o,-2 <mo,-2 o_,-2 <o,-2 <ai,-2 ~VC_##,-2 ~VV_##,-1 d_,1 <d,1 <nd,1 <ar,2 [u,2 e_,2 <e,2 ~CC_##,2 +i|i,2 r_,3 <r,3 [r,3 v_,3 <v,3 <ov,3 ~CV_##,4
re$|u$ .,2
ren|re h_t,1 ~CV_CC,1 +h|,1 <h,1 <eh,1 >t$,1 >t,1 ]:,1 o_z,1 >z,1 <a,1 <^a,1 <lo,2 [e,2 +|:,2 [:,2 ]i,2 [u,2 [o,2 ~VC_CV,2 <o,2 ~VC_C#,2 >$,2 ]$,2 .,3
res|re d_$,2 ~CC_C#,2 +nd|Ndo,2 <d,2 <nd,2 >$,2 [o,2 .,4
re| [e,1 <e,2 ~VC_CC,2 .,2
re|a <t,1 [t,1 >n,1 ]N,1 +^|^,1 <^,1 [^,1
re|or .,1
re|ore +^|^,1 <^,1 [^,1 .,2
re|re <ma,-3 >k,-3 u_t,-3 a_l,-3 ]k,-2 +u|u,-2 >t$,-2 >y,-2 >ng,-2 >y$,-2 +ou|u,-2 +^po|^po,-2 ]r,-2 +^p|^pu,-2 <^p,-2 >s,-2 ~CV_C#,-2 <fa,-2 >s$,-2 +su|su,-2 <su,-2 <p,-1 >ss,-1 a_n,-1 <^a,-1 a_s,-1 <c,-1 <la,-1 >v,-1 <e,-1 +e|e,-1 b_c,-1 e_l,-1 <ke,-1 ]f,-1 >l$,-1 >l,-1 >c,-1 <u,-1 ~VC_CC,-1 <ga,1 >ns,1 +nd|Ndo,1 e_t,1 <bo,1 ]d,1 +a|u,1 >z,1 <nd,1 >nn,1 ]a,1 h_m,1 <ph,1 +b|pu,1 >ju,1 >d,1 +|:,1 +a|,1 >nz,1 h_n,1 <k,1 <^k,1 +|e,1 ]t,1 <d,2 a_g,2 >gi,2 d_j,2 +|a,2 +e|,2 <ur,2 <b,2 <^b,2 ]i,2 +o|e,2 ~VV_C#,2 <wi,2 [Q,2 <ka,2 ~CC_CV,2 i_$,2 +u|e,2 <i,2 >g,2 d_$,2 ~CC_C#,2 [^,2 +a|o,2 >nt,2 +^ga|^ka,2 +h|,3 <ea,3 +o|a,3
re|ri [^,1 ~CC_VC,1 <ma,1 [i,1 <u,2 e_n,2 [u,2 >$,2 ~VC_C#,2 ~VC_CV,2 o_t,2 [e,2 <e,2 o_n,2 >t,2 ]s,2 ]:,3 >s,3 <a,3 a_s,3 >s$,3 >n,3 ]N,3 [a,3 >n$,3 <o,3 [o,3 ~VC_CC,3 .,4
re|ure +^k|^k,-2 <k,-2 <^k,-2 [k,-2 ]Q,2
rg|:g <o,-1 [o,-1 ~VC_VC,1 ]e,1
rg|rug e_u,-2 >u,-2 >ir,-1 +be|be,-1 <be,-1 ~VC_VC,1 +u|o,1 u_e,1 >e$,1 <o,1 ~VC_VV,1 .,1 o_e,1 >er,1 <a,1 <^e,1 ]e,1 [o,1 [a,1 ]a,1 >al,1 >e,1 +^ma|^ma,2 <ma,2 <bu,2
ri$|ri$ [:,-3 +|:,-3 ~VV_##,-2 u_,-2 <u,-2 e_,-2 <e,-2 [i,-2 <ie,-2 [o,-1 ~CV_##,1 <ha,2 [a,2 r_,3 <r,3 [Q,4
ris|ri <c,-2 <^c,-2 ~CC_CV,-2 >c,-2 ~VV_C#,2 <ai,2 i_$,2 <i,2 ]:,2 >$,2 <r,2 <ur,2 >e$,2 .,2 ]o,2 >e,2 [o,3 ]e,3
ri| <e,1 [e,1 ]S,1 ]$,1 >$,1 >s,1 [o,2 ]N,2 >n,2 [i,2 <a,2 [a,2 .,2 ~VC_CV,2
ri|ari [^,1 +^|^,1 <^,1 .,3
ri|ori >n,1 ~CC_CC,1 ]:,2 .,2 +^|^,2 <^,2 [^,2
ri|ri <fa,-2 >er,-2 +^fa|^fa,-2 e_n,-2 +^b|^bu,-2 ]r,-2 <ua,-2 ~VV_VC,-2 +^o|^o,-2 <de,-2 +e|a,-2 e_l,-2 +y|,-2 a_t,-2 t_o,-2 >an,-2 >co,-2 <tt,-2 +i|i,-2 <y,-2 +e|e,-2 >to,-2 >l$,-1 >n$,-1 +u|u,-1 >tz,-1 >ll,-1 +kh|ku,-1 <kh,-1 e_e,-1 <^b,-1 a_l,-1 b_c,-1 <pa,-1 ]b,-1 <ne,-1 >ss,-1 >v,-1 >l,-1 <l,-1 +^a|^a,-1 <^a,-1 i_o,-1 <ei,-1 <to,-1 <la,-1 ]t,-1 <ce,-1 >ci,-1 a_s,-1 +a|a,-1 <bu,-1 <ey,-1 >t,-1 i_s,-1 ]d,-1 ]Q,-1 <ge,-1 <io,-1 ]j,-1 <b,-1 <so,1 <ou,1 >u,1 e_$,1 +ch|ku,1 o_e,1 +e|:,1 >st,1 <eh,1 +me|ma,1 ~CV_VC,1 b_t,1 >tt,1 <en,1 +ko|ko,1 <in,1 y_g,1 +|i,1 <ee,1 +u|,1 +er|a,1 <ve,1 ]u,1 ]$,1 ~CV_CV,1 <do,1 +o|o,1 +i|a,1 +|to,1 >se,1 +|Q,1 >eu,1 c_s,1 <c,1 <^c,1 +^c|^ku,1 +o|e,1 <n,1 +|e,1 [N,1 +e|o,1 <^g,1 <g,2 r_o,2 +t|,2 >os,2 <r,2 e_u,2 >ah,2 <ba,2 [Q,2 >q,2 >qu,2 +o|a,2 e_a,2 >$,2 +n|N,2 +e|i,2 ]C,2 u_g,2 <du,2 <k,2 >g$,2 <be,2 +a|e,2 +u|a,2 ]y,2 +^k|^ku,2 +be|be,2 [^,2 +e|,3 <^k,3 k_s,3 u_$,3 r_$,3 ~CV_C#,3 >es,3 ~VV_C#,3
ri|ri: <ha,-3 a_$,-2 <a,-2 [u,-1 [a,1 [^,1 [i,1 <i,1 [o,1 >u,1 >us,1 h_$,2 <h,2 ~CV_C#,2 <ah,2 +h|,2 >s,2 ~CV_CV,2 ]s,2 +d|do,2 <d,2 ~CC_CC,2
ri|riQ ]j,-2 ~CC_CC,-2 ]C,-2 [a,-2 ~VC_CC,-1 [^,-1 [e,1 ]T,1 >ci,1 >s,1 ~VC_CV,1 ]S,1 i_c,1 +me|me,1 <me,2 <i,2 <ai,2 ~VV_CC,3
ri|uri ~CC_VC,-2 ]:,-2 >e,-1 ~CC_CV,-1 k_s,1 >c,2 ~VC_CV,2 >$,2 ]k,2 >n,2 ~VC_VC,2 ~VC_CC,2 [a,3 <a,3 +^ma|^ma,3 <ma,3
rk|:k ]e,1 +^ma|^ma,1 <ma,1 .,1 [i,1 >el,1 ]u,1 <a,1 ]a,1 a_e,2 [o,2 >e,2
rl|:r [a,-2 ]o,-1 a_a,1 <ja,1 >at,1 <e,1 >i,1 i_o,2 <i,2 <vi,2 >og,2 .,2 >a,2 ]a,2 ~VC_VC,2 ]u,2 [e,3
rm|rum ]e,-2 >e,-2 [e,-1 <a,-1 <u,2 e_a,2 >a,2 ]a,2 >an,2
rn|:N .,1 ]$,1 <e,2
rn|:n a_e,-2 <ma,-2 y_a,-1 <y,-1 <my,-1 >e$,-1 >e,-1 [a,-1 <co,-1 ]e,1 i_a,1 +i|a,1 ]y,2 >y,2 <mi,2 ~VC_CV,2 ~VC_VV,2 [i,3 <e,3 [e,3
rn|run >o,-2 e_o,-2 >ou,-2 <u,-1 [a,-1 [i,1 ~VC_CC,2 <ha,2
ro$|ro$ +|:,-3 +e|e,-2 [:,-2 ~VC_##,-2 a_,-2 <a,-2 o_,-2 <o,-2 .,-2 [e,-2
ros|ro ]:,1 +^|^,1 <^,1 [^,1 ~C#_CV,1 .,2
ro| ]a,-2 <i,-1 ]e,1 ]z,1 ~CV_CV,1 l_s,1 <l,1 >se,1 ]S,1 ]r,1 a_n,1 <ca,1 >c,1 ^_c,1 >ch,1 ]C,1 >sa,1 <ma,1 +^ca|^ka,1 >u,2 o_$,2 >ss,2 ~VC_CV,2 ]n,2 <h,2 <o,2 [o,2 ~C#_CC,2 ^_s,2 ]N,2 >$,2 ]$,2 .,2 [e,2 ~VC_C#,2 [a,2 <e,2 <a,2 [^,2 [u,2 ]i,2 >s,2 +^|^,2 <^,2 ~C#_CV,2 ]s,3 ~CC_VC,3
ro|oro .,1
ro|r >u,1 ]a,1 ]i,2 .,2
ro|ro a_l,-2 ]m,-2 [e,-2 >m,-2 >nd,-2 ]r,-2 >di,-2 +e|e,-2 <ma,-2 >l,-2 +^b|^bu,-2 a_z,-2 <e,-2 <ca,-2 +^ba|^ba,-2 <pe,-2 +a|e,-2 >w$,-2 <do,-2 +^p|^pu,-1 <^p,-1 ~CC_CV,-1 <ch,-1 b_d,-1 e_w,-1 u_v,-1 >z,-1 <he,-1 >r,-1 >y,-1 +^ca|^ka,-1 +ko|ko,-1 e_s,-1 >sh,-1 ]s,-1 ~VV_CC,-1 <u,-1 o_v,-1 ~VC_CV,-1 e_v,-1 >w,-1 >y$,-1 >li,-1 <d,1 >v,1 +id|,1 ~CC_CC,1 ~VV_CV,1 +|:,1 ~CV_CC,1 h_n,1 >ws,1 ]n,1 o_$,1 <c,1 <^c,1 +t|,1 +a|i,1 h_p,1 >p$,1 <bi,1 g_s,1 <^g,1 <id,1 +g|,1 <t,1 <th,1 [a,1 >s$,1 >v$,2 ~CC_VC,2 +d|,2 >a,2 <so,2 ]u,2 +ar|a:,2 <ar,2 d_s,2 +|a,2 <er,2 <va,2 +i|a,2 >u,2 [^,2 ]$,2 ~VC_VC,2 <^t,2 a_d,2 >d$,2 <fa,2 <g,2 <r,2 <pa,2 <ha,2 a_v,2
ro|ro: >n,-2 ]n,-2 >d,-1 ~VC_CC,-1 [u,1 [^,2 ~CC_CV,2
rri|r ]e,1 a_e,2 <a,2 [a,2 >e,2 .,2 ~VC_VC,2
rri|ri +|Q,-2 [Q,-2 >s,-2 ]:,-2 a_$,-2 ~VC_C#,-2 >$,-2 <ka,-2 <mu,-2 >so,-2 [a,-2 u_s,-1 <u,-1 ~VC_CV,-1 <to,-1 ]u,1 ]$,1 o_e,1 [^,1 >n$,1 >e,1 [o,2 <co,2 a_u,2 <^a,2 >u,2 >us,2 <bo,2 >es,2 [i,2 ~VC_VC,2
rr|ar .,1 ~VC_VC,1 ]i,1
rr|r +|Q,-2 +^te|^te,-2 [Q,-2 +cu|ka,-2 >ic,-2 ]y,-2 >eg,-1 +^la|^ra,-1 +^de|^de,-1 >an,-1 +ou|u,-1 +^ca|^ka,-1 >iv,-1 <be,-1 +^a|^a,-1 >io,-1 <ca,-1 <ou,-1 +^ka|^,1 o_e,1 +e|e,1 a_e,1 +te|,1 >el,1 <pe,1 +^fe|^,1 u_i,1 +u|u,1 ~VC_VV,1 >in,1 +|i,1 +^ma|^ma,1 <pa,1 +o|o,1 <mu,1 <to,1 <a,1 >iu,1 +^ga|^ka,1 +a|o:,1 <ga,1 >it,1 +a|i,1 >en,1 <ce,2 +a|,2 [i,2 +e|a,2 +^ba|^pa,2 +a|u,2 <ya,2 [u,2 +e|i,2 >os,2 +a|o,2 a_o,2 >ie,2 <ha,2 +|:,2 +^ku|^ku,2 +^ka|^ka,2 +e|,2 [:,2 <da,2 +a|e,2 +a|ei,2 >ot,2 +u|a,2 <ie,2 +e|o,2 [^,3 +o|u,3 ]u,3 >is,3 <ka,3 <ba,3
rs|rus +^a|^a,-2 <^a,-2 >en,-1 ]e,-1 [e,-1 <me,-1 >e$,-1 ~VC_VC,-1 >a,-1 <e,-1 e_e,-1 >e,-1 a_a,1 <ke,1 >t,1 ~VC_CC,1 >c,1 >ch,1 <ee,1 ~VC_CV,2 <pa,2 +^pa|^pa,2
rt$|to$ ~VC_##,1 e_,1 <e,1 .,1
rt| <be,1 [u,1 ]r,1 ~VC_VC,1 ~VC_C#,2 >i,2 e_$,2 >$,2 ]$,2 [e,2 a_l,2 >l,2 >le,2 <e,2 <ba,2 <a,2 ~VC_CV,2 .,2 [a,2
rt|: .,2
rt|:t [a,-2 <a,-2 ]i,1 [e,1 a_a,2 >a,2 <ba,2 <e,2
rt|:to [a,-3 ]r,-1 ]$,-1 [i,2 ~VC_VC,2 +e|,2 >e,2 e_$,2 <e,2 [u,3
rt|rut >a,-2 <o,-2 <se,-2 e_a,-2 [o,-2 +^a|^a,-1 +be|be,-1 <va,-1 >an,-1 <^a,-1 ]e,-1 >es,-1 o_e,-1 a_e,-1 >ic,-1 ~VC_VV,-1 a_a,-1 +|:,1 [:,1 +me|,1 [u,1 +^ma|^ma,1 <ba,1 <ma,1 >iu,1 a_i,1 ~VC_CV,1 ~VC_C#,1 >$,1 >in,1 >l,2 <me,2 +a|e,2
ru| ~VC_CV,1 a_n,1 >nd,1 ]N,1 ~VC_CC,1 ~C#_CC,1 +^|^,1 <^,1 [^,1 .,1 +^a|^a,2 <^a,2 >n,2 <a,2 [a,2
ru|ra ^_i,-2 >i,-2 >it,-2 [i,-1 y_n,-1 <ty,-1 >nn,-1 >n,-1 ~CV_CC,1 ]Q,1 +^k|^ku,1 <k,1 <^k,1 >$,1 ~VC_C#,1 [a,1 [u,1 >l,2 [e,2 ~CC_CC,2 ]$,2 <i,2 ~VC_CV,2
ru|ru [u,-2 ]k,-2 ]:,-2 ]Q,-2 <t,-1 +e|e,-1 ]d,-1 >d,-1 ~CV_CC,-1 ~VC_CC,1 >m,1 ]s,1 <o,1 t_c,1 <et,1 >cc,1 <b,1 <^b,1 +|e,1 ]T,2 ~CC_CV,2 +|a,2 ~C#_CV,2 ]S,2 <^,2 <g,2 [i,2
ru|uru ~CC_CV,1 ]s,1 >t,2 <p,2 <^p,2 ~CC_CC,2 .,2 +^|^,2 >s,2 [^,3 <^,3
ry$|$ ~CC_##,1 [:,1 ~VV_##,1 <ee,1 +s|su,2 s_,2 <s,2 <as,2 ~CV_##,2 [u,2 ~VC_##,3 e_,3 <e,3 .,3
ry|ri ]:,-2 ~CC_CC,1 <o,1 <d,1 <^d,1 k_s,2 >s,2 >st,2 ]s,2 [a,2 e_$,2 <e,2 <me,2 .,2 ]$,2 [i,2 ~VC_C#,3 >$,3
ry|ri: [a,-2 ~VC_C#,-2 e_$,-2 >$,-2 <e,-2 ]$,-2 <he,-1 .,-1
rz|:z .,2 ~VC_VC,2
rz|S ]a,-1 <a,1 ~VC_VC,2
rz|j ]e,-2 [o,1 <o,2 ~VC_VC,2 e_i,2 <e,2 <he,2 ]i,2 >i$,2 <u,2 >i,3
r| ]:,-2 >d$,-2 t_e,-2 <^a,-1 ~CV_VV,-1 >v,-1 d_i,-1 +st|sut,-1 +do|do,-1 a_d,-1 >ci,1 e_m,1 o_t,1 >ma,1 >el,1 <d,1 +ke|ku,1 +^ch|^C,1 >un,1 >gi,1 >ie,1 a_c,1 t_a,1 <my,1 e_a,1 e_u,1 [n,1 >ei,1 [:,1 a_e,1 <re,1 <za,1 >in,1 b_i,1 h_o,1 e_d,1 u_i,1 <ab,1 t_i,1 e_e,1 e_l,1 >ch,1 +nne|n,1 <y,1 +a|e,1 <be,1 +^g|^g,1 [S,1 >ti,1 <me,1 +u|u,1 p_o,1 >g$,1 >lo,1 >to,1 +b|b,1 >sc,1 l_o,1 <al,1 <jo,1 +va|ba,1 a_o,1 >it,1 s_u,1 <ns,1 >ic,1 k_a,1 [C,1 a_b,1 +l|r,1 <l,1 <eh,1 >no,1 u_c,1 u_s,1 u_g,1 [s,1 >ou,1 <va,1 u_$,2 >t$,2 >ud,2 ^_u,2 i_s,2 <ne,2 >e,2 [r,2 <wo,2 <sa,2 +o|o,2 ^_a,2 ]e,2 [a,2 <ch,2 +bu|ba,2 >le,2 ]$,2 +eu|u,2 <eu,2 >ar,2 <s,2 u_r,2 +to|to,2 <ue,2 <le,2 <a,2 >en,2 <n,2 >g,2 +^pa|^pa,2 a_$,2 <pa,2 >p,2 +e|,2 +^k|^k,2 +^ba|^ba,2 b_o,2 h_i,2 >is,2 ~VC_CV,2 .,2 +ou|u,2 ]N,2 b_a,2 ~C#_VV,2 >se,2 <e,2 >i,2 >an,2 ]j,2 <we,2 o_i,2 <ha,2 <^g,2 <te,2 [N,2 +ve|ve,2 e_g,2 <ke,2 ~VV_C#,2 >ad,2 [g,2 <g,2 <ba,2 +le|ru,2 >am,2 ]o,2 <o,2 ~VC_VC,2 o_e,2 >la,2 e_i,2 >id,2 <p,2 [p,2 >c,2 <se,2 ~CC_VC,2 >ge,2 >il,2 >a,2 +e|e,2 >$,2 >i$,2 >ee,2 h_e,2 ]Q,2 ~VC_CC,2 a_s,2 +^p|^p,2 <^p,2 <c,2 >l,2 a_l,2 ^_o,2 b_e,2 >r,2 ]a,2 e_$,2 <he,2 [e,2 +ve|be,2 ]i,2 e_t,2 <bu,2 [k,2 >es,2 ]d,2 ]y,2 <ge,2 ]b,2 i_a,2 >ne,2 d_e,2 <to,2 >mi,2 >o,2 >m,2 <da,2 >y$,2 ]r,2 <ho,2 >b,2 <b,2 ~CV_VC,2 a_t,2 [b,2 d_a,2 o_n,2 ~CC_VV,2 ]t,2 [j,2 >y,2 >e$,2 e_s,2 [^,2 +^b|^b,2 <^b,2 ]u,2 ~VC_VV,2 o_$,2 +h|,2 +^|^,2 <^,2 <nd,3 >t,3 <ma,3 >os,3 a_i,3 >u,3 >si,3 ~VC_C#,3 +^ca|^ka,3 <ca,3 [d,3 ]m,3 [i,3 >s,3 +and|aNd,3 +^ma|^ma,3 ^_e,3 <ve,3 <i,3 >s$,3 i_$,3 ~C#_VC,3 ]s,3
r|: +o|a,-3 +i|a,-3 [a,-3 >n,-3 o_$,-2 ]N,-2 i_k,-2 >le,-2 <ou,-2 >k,-2 >l,-2 <ma,-1 u_r,-1 +me|me,-1 +h|,-1 <h,-1 u_l,-1 +u|u,1 >y$,1 i_$,1 >th,1 <we,1 >ch,1 >el,1 <a,1 >at,1 >en,1 >is,1 <wo,1 ]C,1 ]a,1 +o|e,1 i_o,1 >y,1 <ae,1 >e$,1 +o|i,1 >es,1 a_b,1 >b,1 >be,1 +^be|^be,1 <mo,1 >s$,1 o_e,1 a_$,1 u_i,1 >t$,1 ]u,1 a_d,1 <le,1 ]n,2 >ma,2 +a|o,2 <d,2 u_e,2 >m,2 e_g,2 >a,2 +a|i,2 <ku,2 +e|e,2 h_i,2 o_t,2 u_s,2 +e|o,2 <ne,2 ]m,2 <ie,2 +e|i,2 >d$,2 >d,2 e_t,2 <mi,2 +ye|e,2 +oo|u,2 <oo,2 <ye,2 >er,2 ~CV_VC,2 e_e,2 ]t,2 >o,2 i_i,2 >e,2 <ha,2 a_t,2 [u,2 +^ba|^pa,2 <ba,2 ~VV_VC,2 +i|i,2 <be,2 o_g,2 ]T,2 >ov,2 >i$,2 <ve,2 [e,2 <^u,2 +ne|ni,2 ]b,2 >i,2 >t,2 <ki,2 ~VC_VC,2 e_m,2 ]s,2 ]i,2 <bu,3 >g$,3 +^ki|^ki,3 ~VV_C#,3 e_s,3 +u|yu,3 >se,3 <e,3 +^ke|^ke,3 <he,3 e_$,3 >s,3 +e|,3 <ke,3 [i,4
r|:ru <ma,-3 +ma|ma,-3 ~VV_CV,-2 e_t,-2 +do|do,-2 >t,-2 ]p,-2 <be,-2 >k,-2 +ai|e,-2 ]b,-2 <fe,-1 >t$,-1 +be|be,-1 <h,-1 <mi,-1 u_$,-1 ]t,-1 ]k,-1 +|ra,-1 +e|e,-1 +to|to,-1 <ai,-1 o_t,-1 >s$,-1 i_$,-1 <i,-1 <de,-1 +^ma|^ma,-1 <he,-1 <te,-1 <do,-1 a_b,-1 >b,-1 ~VC_C#,-1 >e$,-1 e_e,-1 ~CC_VC,-1 a_$,-1 <t,1 >y,1 >y$,1 >os,1 >u,1 <d,1 >at,1 <pe,1 ~VC_VV,1 h_t,1 ~CV_CC,1 +ve|be,1 <^o,1 +o|u,1 a_e,1 ~CC_VV,1 <uh,1 ~VC_CV,1 <bu,1 i_a,1 +y|i,1 <y,1 >m,1 i_i,1 u_e,1 a_a,1 <po,1 +^b|^bu,1 <^b,1 >ma,1 ]h,1 <b,1 +o|a,1 >a$,1 >n,1 ~VC_VC,1 ~CV_C#,2 >ic,2 +a|u,2 e_g,2 a_i,2 <ho,2 >g$,2 >g,2 <ga,2 <va,2 +o|e,2 >an,2 <ke,2 +^e|^e,2 <^e,2 >d$,2 [u,2 ]m,2 a_d,2 +o|o,2 <go,2 +^go|^go,2 ]d,2 <ya,2 <ge,2 >na,2 >es,2 >a,2 >i,3 <ka,3 o_d,3 >di,3 >d,3
r|N ]$,1 ~VC_C#,1 >$,1 +^ma|^ma,1 <a,2 <ma,2 [a,2 ~VC_CC,2 <e,2 [e,2 +e|e,2 ~VC_CV,2 .,3
r|Q [a,1 e_t,1 <a,1 ~VC_C#,1 >$,1 <i,1 ]C,1 >t,1 ~VC_CC,1 >d,1 [i,2 ]t,2 >ke,2 <be,2 <e,2 [e,2 >k,2 ]k,2 <o,3 [o,3 .,3 ~VC_CV,3
r|S .,2
r|a [:,-4 [e,-3 ]$,-2 >$,-2 <e,-2 <be,-2 e_$,-1 >e,-1 <i,-1 <u,-1 <o,-1 +|:,-1 <a,1 >u,1 ]u,1 ~VC_CC,1 >o,1 ]r,2 <co,2 [^,2 >t$,2 <g,2 [g,2 ~VC_VC,2 >i,2 <d,2 [d,2 ]i,2 [k,2 ]N,2 +^p|^p,2 <p,2 <^p,2 [p,2 >n,3 [i,3 ~CC_VC,3
r|a: ~VC_VC,-2 >e$,-2 >e,-2 <wi,-2 i_e,-1 <h,-1 [u,-1 >$,1 >o,1 [e,1 <ch,1 >i,1 >n,2 ]N,2 ]r,2 ~CC_VC,2 <u,2 ~VV_VC,3 ~VC_CC,3 [b,3
r|ar .,2
r|ara .,2
r|b >e,1 .,1
r|e .,2
r|er >o,1 ~CC_VC,1 >e,2 <h,2 .,2 ]i,2 ~CC_VV,2
r|fo: [u,1 ~VC_CC,1 .,2
r|h .,2 ]a,3
r|i e_$,1 ~VC_C#,1 >$,1 ]$,1 ]r,2 ]k,2 <e,3 [e,3 ~VC_CC,3 ~VC_CV,3 <a,3 [a,3 .,4
r|j ~VC_VC,-3 .,-1
r|k .,2
r|kur .,2
r|m ]a,1 [u,2 ]o,2 >o,2 ~VC_VC,2 <r,2 >i,2 .,3
r|n >i,2 ]i,2 .,3
r|o .,3
r|r +u|e,-3 e_g,-3 <ch,-2 >g$,-2 >ar,-2 +gi|ji,-2 >ot,-2 h_o,-2 o_o,-2 +be|be,-2 >es,-2 <de,-2 +s|su,-2 <^o,-2 +^o|^o,-2 o_u,-2 >us,-2 >at,-2 <gi,-2 e_e,-2 +ca|ka,-2 t_e,-1 <ma,-1 +lo|ro,-1 <ro,-1 <ne,-1 <en,-1 >oo,-1 >ig,-1 +ve|vu,-1 ]y,-1 i_a,-1 a_y,-1 n_a,-1 <po,-1 +sch|Su,-1 <bo,-1 +mi|mi,-1 <lo,-1 <ko,-1 s_a,-1 <ie,-1 ~VC_VV,-1 +ou|u:,-1 +ga|ga,-1 [N,-1 >ie,-1 h_i,-1 u_y,-1 e_y,-1 ~VV_VV,-1 +de|do,-1 <s,-1 <n,-1 <be,-1 >ou,-1 <eu,-1 e_v,1 u_e,1 >ol,1 o_d,1 <ub,1 <ca,1 >id,1 i_k,1 >ky,1 +p|pe,1 ~VV_VC,1 +^do|^to,1 <er,1 >on,1 +a|o,1 >em,1 >ic,1 i_i,1 o_h,1 >c,1 +a|i,1 <^v,1 +|e,1 +v|bu,1 <ap,1 e_a,1 <f,1 +de|de,1 >sk,1 +va|ba,1 <^i,1 >nt,1 +|Q,1 d_i,1 o_t,1 +i|o,1 <^a,1 >ag,1 +y|i,1 +e|a,1 ~CC_VC,1 ~C#_VV,1 +|i,1 >ho,1 >oz,1 +a|,1 <ou,1 e_h,1 >ov,1 +bu|ba,1 <oo,1 <cu,1 +i|e,1 +a|u,1 o_s,1 <va,1 g_a,1 +i|u,1 a_g,1 <eg,1 >w,1 <ar,1 +ar|a:,1 >ti,1 <ye,1 >se,1 e_t,1 +p|,1 +d|,1 <go,1 >ni,1 >ma,1 +u|u,1 >t,1 c_a,1 e_s,1 b_e,1 u_g,1 <fa,1 o_w,1 +g|ku,1 +o|i,1 >do,1 [:,1 <ai,1 >aw,1 <^t,1 <^d,1 i_n,1 >v,1 v_a,1 +h|,1 o_n,1 >il,1 >j,1 +u|yu:,1 <t,2 >ns,2 <pa,2 <no,2 >wo,2 ~CV_VC,2 +|o,2 b_o,2 u_h,2 o_i,2 <^g,2 ~C#_VC,2 ^_a,2 <ut,2 u_n,2 >gi,2 +^pa|^pa,2 p_o,2 +|a,2 >ha,2 <g,2 t_a,2 y_i,2 <jo,2 +a|e,2 g_e,2 k_a,2 >sh,2 >im,2 +i|:,2 <je,2 <^p,2 +t|,2 e_m,2 >k,2 a_z,2 >ia,2 u_d,2 >h,2 >da,2 <co,2 >z,2 h_y,2 <dh,2 <d,2 d_o,2 a_d,2 a_i,2 <^,2 +^co|^ko,2 +do|do,2 r_e,2 >ge,2 <do,2 +o|:,2 <ke,2 >os,2 <^b,2 u_a,2 >as,2 >om,2 <pe,2 +b|pu,2 >i$,2 +^pe|^pe,2 <hi,2 <p,2 +oe|e,2 <oe,2 >s,2 <y,2 <c,2 <r,2 [Q,2 <b,2 +o|e,2 +ta|ta,2 o_g,2 e_d,2 <ku,2 >m,2 t_y,2 <to,2 +dh|,2 +^ca|^ka,2 ~VC_CV,2 +i|i,2 <ta,2 <fi,2 [^,2 +bou|bu,2 <ho,2 >o$,2 e_n,2 +^to|^to,2 >ne,2 +^ku|^ku,2 >di,3 >in,3 +u|,3 >d,3 >n,3 >ey,3 +ai|e,3 >a$,3 ~VV_CV,3
r|ra <de,-2 <i,1 e_t,1 <a,1 [:,1 [i,1 >c,1 >r,1 ~VC_CV,1 >d,1 <ku,1 +^ku|^ku,1 ]t,1 ]Q,1 u_g,1 >ge,1 <ve,1 [Q,1 <be,2 >g,2 ~VC_C#,2 ]r,2 u_t,2 [e,2 ~VV_C#,2 <bu,2 ~VC_CC,2 e_$,2 +e|e,2 >t,2 .,2 [u,2 <o,2 >$,3 ]$,3 <u,3 [a,3
r|re: ]$,2 .,2 [a,2 <a,2
r|ru >ck,-3 +i|u,-3 <le,-3 +ha|ha,-3 >im,-3 +^pe|^pe,-3 <ae,-2 +i|i,-2 i_i,-2 +u|yu,-2 u_g,-2 >dt,-2 >ge,-2 +au|o:,-2 +^se|^se,-2 ]f,-2 +^ki|^ki,-2 >sc,-2 +^he|^he,-2 <au,-2 +ou|u:,-2 <na,-2 e_g,-2 u_e,-2 <tu,-2 >do,-2 a_n,-2 +^ca|^ka,-2 <pe,-2 <no,-2 e_d,-2 o_q,-2 >ve,-2 a_z,-2 ~VV_CC,-2 >l,-2 e_c,-2 o_c,-2 <ne,-2 >co,-1 >vo,-1 <^t,-1 >la,-1 o_m,-1 [:,-1 <fa,-1 u_t,-1 >h,-1 >no,-1 <vi,-1 >eg,-1 <se,-1 >f$,-1 >dh,-1 i_s,-1 i_c,-1 >li,-1 <ka,-1 <lo,-1 +^va|^va,-1 a_m,-1 ]j,-1 >lo,-1 <ca,-1 >g,-1 <fi,-1 <bu,-1 <sa,-1 +^bo|^bo,-1 ]m,-1 <so,-1 e_z,-1 >pi,-1 <jo,-1 +oe|e,-1 >z,-1 +pe|pe,-1 +na|na,-1 ^_e,-1 <^o,-1 >f,-1 +ge|ge,-1 ~CC_CC,-1 >y,1 +i|,1 <we,1 >ba,1 a_e,1 u_i,1 +o|i,1 >ad,1 >bu,1 <hu,1 <oh,1 +ve|be,1 >v,1 +a|o,1 +nd|Ndo,1 d_i,1 +^c|^ku,1 a_k,1 <nd,1 >ne,1 +^ha|^ha,1 a_d,1 a_i,1 g_a,1 g_o,1 +ea|i:,1 c_e,1 +^de|^de,1 +a|e:,1 +se|Si,1 >k$,1 +|e,1 o_y,1 >ai,1 >an,1 +to|to,1 o_o,1 +|a,1 <ma,1 i_o,1 +kh|ku,1 >io,1 a_o,1 ]$,1 >ns,1 <b,1 +i|e,1 <r,1 +fe|fe,1 <c,1 <^c,1 <ga,1 <pu,1 <wo,1 ]y,1 >i$,1 h_m,1 i_t,2 h_u,2 u_m,2 <ch,2 >el,2 +^ga|^ka,2 <po,2 o_a,2 >tu,2 >ro,2 >ep,2 +o|a,2 <p,2 <^p,2 ~C#_VV,2 >i,2 r_e,2 >ig,2 +e|,2 ~VC_VV,2 ]Q,2 ~CV_VV,2 +a|i,2 +ko|ko,2 >on,2 +u|o,2 >na,2 <fo,2 >ie,2 +ma|ma,2 <eh,2 >ee,2 <ko,2 h_e,2 d_e,2 >is,2 >ot,2 >ev,2 a_v,2 <fu,2 ~VC_VC,2 h_t,2 <my,2 >te,2 ~CV_VC,2 +ga|ga,2 +ai|e,2 <^u,2 o_e,2 <ku,2 <ai,2 +y|i,2 >os,2 >es,2 h_i,2 <er,2 o_t,2 y_n,2 +g|gu,2 a_r,2 [i,2 >va,2 u_s,2 <gu,2 +e|a,2 i_e,2 >o,2 +ba|ba,2 >at,2 +e|u,2 +e|o,2 >sa,2 >ed,2 u_z,2 e_i,2 >ri,2 +u|i,2 o_i,2 e_a,2 <si,2 i_v,2 +^si|^Si,2 <kh,2 ^_i,2 ]i,2 ~CV_CC,2 e_y,2 >ci,2 <^g,2 e_r,2 <fe,2 ]w,2 >y$,2 +a|u,2 ^_a,2 <g,2 >in,2 +u|a,3 <uh,3 >a$,3 <y,3 u_d,3 +u|e,3 ^_o,3 <wa,3 a_q,3 +a|e,3 ~CC_VC,3 +h|,3 i_a,3 <bi,3 <gi,3 >r,3 >d$,3 <h,3 >ic,3 ]a,3 +u|,3 +o|e,3 >a,3 ]:,4
r|rug ]u,1 [e,1 ~VC_VC,2 .,2
r|ruj .,1
r|ruk ~VC_VC,1 +^ma|^ma,1 <ma,1 a_i,1 <a,1 >i,1 [a,1 ]o,1 .,2
r|s ~VC_C#,1 <u,1 <e,1 [e,1 >$,1 ]u,1 .,2
r|t ]a,1 .,2
r|ur <a,-2 [a,-1 ~VC_VC,1 ~CC_VC,1
r|uri ~VC_C#,-2 ]$,-2 >$,-1 >c,1 ]:,1 ~CC_VC,1 <f,2 [f,2 .,2 ~VC_VC,2 <o,2 ]S,2 k_s,2 ~CC_CC,2 +^k|^k,2 <k,2 <^k,2 <e,2 >s,2 >st,2 ]s,2 ]k,2 >e,2 ~VC_CV,2 +^ma|^ma,2 <ma,2 [a,2 <a,3 [y,3
r|uro .,1
r|v .,2
r|vur .,1
r|y .,2
r|ya: ~VC_VC,-2 >e,-2 <y,-1 [i,-1 <i,-1 ~VV_C#,-1 ~VC_CV,1 ]r,1 +i|i,1 +o|i,1 ~VC_CC,1 ~VC_C#,1 <ha,1 <a,1 [a,2 ]t,2 o_$,2 <o,2
r|z .,2
s$|$ <ai,-3 j_,-2 <j,-2 <ej,-2 +lle|re,-2 [e,-2 <uy,-2 +u|o,-1 +re|re,-1 +r|:ru,-1 <lu,-1 <ra,1 +a|,1 +i|a,1 <lo,1 <li,1 <ie,1 u_,1 <u,1 +r|,1 +ing|iN,1 <iu,1 +ru|ru,1 <eu,1 <ru,1 <on,1 +|to,1 n_,1 <n,1 <la,1 e_,2 <e,2 +r|ru,2 +er|a,2 l_,2 <l,2 <el,2 k_,2 <k,2 +ou|,2 +e|e,2 +e|i,2 <na,2 ~VC_##,2 +le|re,2 <di,2 +i|i,2 <ca,2 <ay,2 +a|a,2 <mu,2 <at,2 t_,2 <t,2 <ti,2 <ia,2 +man|maN,2 [:,2 <si,2 <ne,2 <ya,2 [u,2 +u|u,2 w_,2 <w,2 <ow,2 <ge,2 <ni,2 <an,2 g_,2 <g,2 <ng,3 +er|a:,3 +en|eN,3 +|:,3 +u|a,3 [a,3 a_,3 <a,3
s$|Su$ <ne,1 [i,1 ~CC_##,1 +|:,1 ~VV_##,2 i_,2 <i,2 r_,2 <r,2 <er,2 <le,2 a_,2 <a,2 [u,2 [:,2 t_,2 <t,2 +|Q,2 [e,3 [o,3 ~CV_##,3 e_,3 <e,3 [Q,3 <ro,4 o_,4 <o,4 ~VC_##,4 .,4
s$|Tu$ n_,1 <n,1 [N,1 ~CV_##,1 [Q,2 .,3 ~VC_##,3
s$|su$ +g|gu,-4 <mu,-3 +o|o,-3 +man|maN,-3 +ke|ku,-3 +ti|ti,-3 +de|de,-2 +ka|ka,-2 +e|e,-2 +li|ri,-2 +u|o,-2 <on,-2 <ti,-2 +re|re,-2 +en|eN,-2 <en,-2 +ni|ni,-2 +k|ku,-2 <ka,-2 p_,-2 <p,-2 <el,-2 <ke,-2 +ro|ro,-2 <ga,-2 <ca,-2 +r|ru,-2 <ni,-2 <de,-2 <bi,-1 <at,-1 +nu|nu,-1 +ri|ri,-1 <ce,-1 +er|a,-1 k_,-1 <k,-1 <du,-1 +di|di,-1 <ge,-1 <ya,1 +ne|na,1 <wi,1 +|:,1 +lle|re,1 +z|,1 [:,1 t_,1 <t,1 +iu|u,1 +e|,1 s_,1 <s,1 <xi,1 <ee,1 +ie|i:,1 +n|,1 <hi,1 +o|e,1 <ey,1 <ai,1 <bo,2 +la|ra,2 +ne|ne,2 +y|,2 +a|i,2 +o|,2 <la,2 +e|i:,2 m_,2 <m,2 <do,2 +g|,2 +u|e,2 <ou,2 +o|u,2 +a|e,2 +i|u,2 z_,2 <z,2 <az,2 +i|,2 +k|,2 <ed,2 +o|i,2 +|e,2 +|i,2 +e|:,2 <oi,2 <ne,2 +t|,2 +|a,2 +|o,2 +ie|e,2 +e|u,2 <ol,2 <ie,2 <ld,2 +i|o,2 +u|i,2 +i|e,2 +a|o,2 +a|u,3 +i|a,3 +o|a,3 j_,3 <j,3 <ej,3 +r|,3 +d|,3 d_,3 <d,3 +e|o,3 <we,3 +e|a,4
s$|u$ .,2
s$|zu$ d_,-2 <d,-2 +er|a:,-2 <me,-2 <er,-2 +le|ru,-2 e_,-2 <e,-2 +n|N,-1 +e|,-1 +ie|i:,-1 ~CC_##,-1 [u,-1 l_,-1 <l,-1 <ie,-1 n_,-1 <n,-1 +i|u,1 <he,1 [o,1 +r|:,1 <es,1 +i|i,1 <ly,1 <mi,1 +u|e,1 +a|u,2 +a|ei,2 +|:,2 y_,2 <y,2 <ru,2 +e|i:,2 [i,2 <iu,2 +a|:,2 <ii,2 ~VV_##,2 s_,2 <s,2 o_,2 <o,2 <ia,2 <mu,2 <ri,2 <re,2 u_,2 <u,2 +e|e,2 +e|i,2 <la,2 i_,3 <i,3 [a,3 [e,3 a_,3 <a,3
san|sa .,2
sa| >li,1 ]m,1 ^_s,1 >ss,1 ]t,1 ]p,1 <is,1 <r,1 >ra,1 ]s,1 >nt,1 ^_b,1 +|:,1 <a,1 ~VC_CV,1 +s|su,1 s_$,1 >s,1 [:,2 ^_r,2 ^_v,2 ]n,2 >v,2 ]y,2 >a,2 >ar,2 ~VC_VC,2 >lo,2 [o,2 ^_u,2 ~C#_VC,2 ~C#_CC,2 <ka,2 [a,2 <s,2 >l,2 >ck,2 ]k,2 >c,2 ]b,2 >b,2 >t,2 >u,2 ]r,2 ^_l,2 [u,2 <o,2 ]N,2 >r,2 [i,2 +^|^,2 <^,2 [^,2 [N,2 ~C#_CV,2 <i,2 ~CV_CC,2 <n,2 +n|N,2 .,2 >n,2 >$,2 ~CV_C#,3 [e,3 <e,3 ~VC_CC,3 ]$,3
sa|s ]u,2 +^|^,3 <^,3 [^,3 .,3
sa|sa e_n,-3 [u,-2 >n,-2 >ni,-2 ]n,-1 ~VC_CC,-1 ]:,-1 <e,-1 +i|i,-1 <a,-1 >nt,1 >li,1 ]r,1 +ro|,1 <ro,1 [^,2
sa|za ]i,-2 a_r,-2 <a,-2 ^_c,-2 [a,-2 ~VC_CC,-2 ~C#_VC,-2 >r,-2 ^_v,-1 ]Q,-1 >n,1 +^|^,1 <^,1 <i,1 [^,1 ]N,1 r_$,2 <r,2 s_n,2 <o,2 <s,2 ^_m,2 >n$,2 >li,2 ]:,2 ^_n,2 ~CV_C#,2 [i,2 ]$,2 ^_f,3 >f,3 >$,3 ~C#_CV,3
sch|S +|Q,-2 [Q,-2 >el,-2 >u,-2 >oe,-2 ]u,-1 ^_e,-1 ~VC_VC,-1 <i,-1 ^_u,-1 [u,-1 ^_o,1 ]i,1 ~CV_C#,1 >af,1 r_e,1 <ir,1 a_$,1 ~VC_C#,1 ^_l,2 >l,2 >an,2 <r,2 >ie,2 >ro,2 >$,2 ^_r,2 >r,2 ~C#_CV,2 ~VC_CV,2 >w,2 <^e,2 >we,2 e_w,2 >ol,3
sch|Su ^_w,-3 >n,-3 ]n,-3 +|Q,-2 >ne,-2 >ro,-2 <e,-2 ]b,-2 ~C#_CV,-2 +^|^,-1 <^,-1 [^,-1 [Q,-1 <a,-1 <r,-1 i_k,1 [a,1 ]:,1 >e,1 >a,1 ~C#_VC,1 ~VC_VC,1 <n,2 <i,2 ]m,2 >m,2 ]Q,2 [:,2 ~CV_CV,2 >ri,2 >ma,2 [o,3
sc| [i,1 <e,1 ]$,1 ~VC_VC,1 >h$,1 ]o,1 >h,2 .,2 >o,3 +^|^,3 <^,3 [^,3
sc|S >i,-1 u_i,-1 <u,-1 ]u,2 e_u,2 <e,2 <ne,2 >u,2 >u$,2
sc|suk >a,-2 >al,-2 ^_o,-2 [e,-2 ]a,-2 +ne|ne,-2 <i,-1 <re,-1 ~C#_VC,-1 >o,-1 >a$,-1 ]e,-1 e_u,-1 >u$,-1 [i,-1 e_a,-1 ]u,-1 +^|^,-1 <^,-1 .,-1 [^,-1 <ne,-1 +|:,1 [:,1 ^_h,1 >i$,1 >i,1
se$|u$ i_,2 <i,2 ~VV_##,2 ~VC_##,2 a_,2 <a,2 s_,3 <s,3 ~CV_##,3 .,4
sel|r +^ro|^ro,1 [o,1 o_i,1 ~VC_VC,1 <o,1 <ro,1 >i,1 >in,1 .,2
se| ~C#_CV,1 +^|^,2 <^,2 [^,2 ^_v,2 >v,2 .,2
se|Si ^_r,1 >r,1 <i,1 <ai,1 ]r,1 ~C#_CC,1 ]:,2 +^|^,2 <^,2 [^,2 >$,2 .,3
se|se <o,-3 ~CC_CC,-2 +i|i,-2 [N,-2 ~CV_CV,-2 i_n,-2 >k,-2 <l,-2 >k$,-2 ~VC_CV,-1 ]Q,-1 [o,-1 >n,-1 [e,-1 ]n,-1 n_n,1 e_l,1 <e,1 e_n,1 ~CV_VC,1 a_r,1 >e,1 <n,2 >y$,2 [^,2 >y,2 >r$,2 <ei,2 +|Q,3 [Q,3
se|ser >$,1 ]u,1 [i,2 .,3
se|z +^ro|^ro,-1 <o,-1 <ro,-1
se|ze <e,-3 ~VC_C#,-2 >$,-2 ]n,-2 e_$,-2 i_n,-2 ]$,-2 +|:,-1 <ei,-1 ~C#_CC,-1 >e,-1 o_n,-1 i_l,-1 ~VC_CV,-1 [:,-1 >le,1 +^ro|^ro,1 >k,1 >k$,1 <ru,2 [e,2 <a,2 <s,2 <es,2 >r,2 o_a,3 >an,3 ~CV_CC,3 >r$,3 >a,3
se|zu <i,-3 [i,-2 i_$,-2 +|:,-2 <e,-2 [:,-2 +s|,-1 <ea,-1 <s,-1 >$,-1 ~VC_C#,-1 ~CV_CV,1 ]:,1 <n,1 [N,1 +n|N,1 >n$,1 >n,1 [o,1 <^,1 ~VC_VC,2 <r,2 <ou,2 [a,2 [u,2 u_$,2 <u,2
sh$|Su$ [Q,-1 e_,1 <e,1 <ke,1
sha|Sa >$,-2 ]$,-2 >l,-2 ]m,-2 ^_m,-1 >m,-1 ~CV_CC,-1 <r,-1 <ar,-1 ]:,1 >ri,1 ^_r,1 ^_d,1 >d,1 >da,1 ]N,1 <e,2 +|:,2 ]i,2
sho|o .,2
sh| .,2
sh|QS >e,-3 [i,-2 <i,-2 >o$,1 a_$,1 ]u,1 >a,2 <ra,2 [a,2 [o,2 <o,2 +^pa|^pa,2 <pa,2 a_o,3 <a,3 >o,3
sh|S ~VV_VC,-2 [e,-2 [u,-2 ~CV_VV,-2 <o,-2 <e,-2 ~CC_VC,-2 >ou,-1 >o,-1 a_e,-1 [o,-1 >el,-1 ]o,-1 [:,-1 ~VC_VV,-1 >a$,-1 ]a,-1 i_o,1 <ba,1 +|u,1 u_e,1 <i,1 >on,1 <la,1 >es,1 +^ba|^ba,1 ~C#_VC,1 <^,1 <^a,1 i_a,2 <ki,2 [i,2 [^,3
sh|Si ^_e,-2 >e$,-2 >e,-1 +|Q,-1 ~VC_VC,1 <i,1 <r,1 ]:,1 +|:,1 e_$,1 <ma,1 >an,1 [:,1 <ru,1 .,1 u_e,1 +a|ei,1 <e,2 [e,2 o_$,2 ~CV_VC,2 <o,2 u_$,2 <ro,2 <u,2 [i,2 ^_a,2 [u,2 ]o,2 ~VC_CC,2 >a,2 <a,2 >er,2 <ra,2 <pa,3 a_$,3 >o,3 a_o,3 [a,3 ~VC_C#,3 >$,3
sh|So .,2
sh|Su [Q,-3 +|Q,-3 >va,-2 ~VC_CV,-2 ]b,-2 >v,-2 ^_v,-2 ]$,-2 <ai,-2 <a,-2 ~C#_CV,-2 >$,-2 ~VC_C#,-2 >b,-2 <r,-1 u_$,-1 ]n,-1 a_$,-1 <u,-1 >te,-1 +e|,1 ]:,2 ^_e,2 ]r,2 >a,2 ~VC_VC,3 ]e,3 >e,3 ~C#_VC,4
sh|uS .,4
si$|$ ~VC_##,2 <si,2 ~VV_##,2 <ui,2 .,2 i_,2 <i,2
si|S .,-3 +^|^,-2 <^,-2 [^,-2 ]u,-2
si|Si <e,-3 [u,-2 e_n,-2 >k$,-2 >k,-2 ]Q,-2 [o,-2 >s,-2 ]m,-2 a_s,-2 >c,-2 e_$,-1 <k,-1 <ak,-1 ]N,-1 a_k,-1 ~CV_CC,-1 >n$,-1 >a,-1 ~VC_C#,-1 <o,-1 ]s,1 <ar,1 +^va|^va,1 +^ba|^ba,1 r_e,1 +|Q,1 >on,1 [:,1 +a|a,1 ]:,1 <ri,1 a_n,2 r_$,2 <an,2 <r,2 i_o,2 <er,2 >o$,2 >o,2 <n,2 ~CV_VC,2 +r|,3 ]o,3 [^,3
si|ji <i,-3 [o,-3 +n|N,-2 +|:,-2 a_$,-2 [:,-2 s_e,-2 [N,-1 ]n,-1 ~VC_C#,-1 +s|,-1 ~CV_VC,-1 <n,-1 [i,-1 >$,-1 ~CV_CC,-1 >e,-1 +^|^,1 ~VC_CV,1 ^_l,1 >l,1 <is,1 ~CV_CV,1 ~C#_CC,1 <^,1 >k,1 [^,1 >a,2 ~C#_CV,2 >d,2 a_s,2 >s,2 <ba,3 [a,3 ]g,3
sk|suk <ew,-2 [:,-2 >e,-2 a_e,-2 +^|^,-2 <^,-2 ]a,-2 ~VC_VV,-2 +ev|efu,-2 <w,-2 >a$,-2 v_i,-2 >o,-1 [a,-1 w_a,-1 <a,-1 ~C#_VC,-1 ~VV_VC,-1 w_i,-1 <u,-1 [e,-1 ^_i,-1 >a,-1 a_o,-1 [^,-1 +^pi|^pi,-1 >ow,-1 ^_y,-1 >yl,-1 >ar,1 <in,1 <r,1 >y,1 +in|iN,1 ~CC_VC,1 >y$,1 ~VC_CV,1 >ir,1 r_i,2 +r|ru,2 +|o,2 <or,2 +t|,2 t_y,3 <t,3
sl|sur +^|^,-3 <^,-3 ~C#_VC,-2 ]e,-2 ^_e,-2 >ee,-2 [^,-2 <^i,-2 >am,-2 i_a,-2 [u,-2 ^_a,-1 [i,-1 >a,-1 <i,-1 >av,-1 <o,-1 ]a,-1 >i,-1 ~C#_VV,-1 [o,-1 [a,1 [N,1 n_e,2 <n,2 <en,2
sm|sum >o,-2 <a,-2 ~C#_VC,-2 +^|^,-2 <^,-2 [^,-2 [u,-2 [i,-2 ]o,-1 ^_i,-1 >il,-1 <u,1 >an,1 u_a,1 [a,2
so|so ~VC_C#,-3 n_r,-2 <l,-2 <u,-2 >v,-2 <en,-2 [o,-2 ]:,-2 ~CV_VC,-2 <d,-2 l_n,-2 d_n,-2 >r,-2 <el,-2 ~VV_CC,-2 +en|eN,-2 ]f,-2 ~CV_CC,-2 o_$,-1 ~CC_CC,-1 <t,-1 [u,-1 e_n,-1 <o,-1 +m|mu,1 <a,2 +|Q,2 <m,2 <om,2 a_n,2 [Q,2 m_n,3
so|uso .,1
sp|p >a,2 +^|^,2 <^,2 [^,2 ]a,2 .,2
sp|sup ~C#_VC,-2 >u,-1 ^_u,-1 ^_a,-1 >er,1 >e,1 [e,1 <e,1 e_e,1 >i,2 <^e,2 >ie,2 ^_i,2 >or,2 ~C#_VV,2 ]o,2 ^_o,2 >o,2
sse|s a_$,1 ~VC_C#,1 >$,1 [:,2 ]a,2 [e,2 <e,2
ssi|S <ro,1 o_o,1 >o$,1 [a,2 >e,2 ]e,2 <o,2 +|Q,2 a_$,2 ~VC_C#,2 >$,2 [Q,2 ]u,2 >o,2 ~VC_VC,3 <a,3 .,3
ss|QS ~VC_VV,-2 [i,-1 >i,-1 >e,1 <u,1 ~VC_VC,1 >a,1 >a$,1 ]a,1
ss|Qs >er,-3 ]u,-3 +i|i,-2 >a$,-2 e_e,-2 >an,-2 >a,-2 >e$,-1 <re,-1 i_e,-1 >e,-1 >en,-1 [o,-1 ~VC_VC,-1 ]a,-1 u_a,-1 +a|a,1 ]o,1 <la,1 ~VC_VV,1 ~VC_CV,2 a_i,2 >i,3
ss|S >in,-3 i_i,-3 <he,-2 >ie,-2 >i,-2 [Q,-2 ]o,-2 <ma,-2 +^ma|^ma,-2 >on,-1 e_e,-1 >is,-1 +i|i,1 i_e,1 >et,1 ~VC_CV,1 >el,1 >y,1 >y$,1 >e,1 >ou,1 +a|ei,1 <ba,1 i_a,1 <li,1 +e|i,1 +^va|^va,1 <re,1 a_o,1 <ra,1 >a$,1 ]u,1 a_a,2 [^,2 +va|ba,2 a_u,2 >u,2 >ul,2 <va,2 <me,2 e_o,2 [u,2 >an,2 +|:,2 [o,2 a_e,2 <u,2 ]e,2 >$,3 ~VC_C#,3 >a,3 ]a,3
ss|s +^a|^a,-2 [a,-2 +i|i,-2 +^ca|^ka,-2 a_u,-1 i_e,-1 <^a,-1 +va|ba,-1 e_o,-1 >u,-1 ]o,-1 +y|i,-1 >et,-1 <ca,-1 e_i,1 >io,1 +sa|,1 ~VV_VC,1 <bi,1 ~VC_CV,1 >ie,1 +a|,1 +e|i,1 +a|e,1 <u,1 [N,1 [^,2 e_e,2 i_i,2 >i,2 [o,2 +e|e,2 >i$,2 +|:,2 a_i,3 <ra,3 u_o,3
ss|su +a|a,-2 +u|a,-2 >$,-2 ~VV_C#,-2 e_$,-2 ]n,-2 [o,-2 ~VC_C#,-1 <e,-1 <o,-1 [i,-1 [a,-1 i_$,-1 <la,-1 ]r,-1 >en,1 >t,1 a_i,1 ~VV_VC,1 >i,1 ~CV_VC,1 <ai,2 i_t,2 ~VV_CC,2 >t$,2 [^,2 >o,2 >on,2 ]p,2 [u,2 +|:,3
ss|us .,1 ~VC_VC,1
sta|su o_m,1 ~VC_CV,1 <o,1 <ro,1 [i,1 >m,1 >mi,1 .,2 ]$,2
sti|su .,2
st|Sut >a,-1 >er,1 ]e,1 <o,2 ~VC_VC,2 ~C#_CV,3 ]u,3
st|sut ~CV_VC,-3 <er,-3 [u,-2 >a$,-2 ]u,-2 <ma,-2 ]e,-2 +^a|^a,-2 >en,-2 a_e,-2 <le,-2 >ea,-2 o_i,-2 >r,-2 <bi,-2 >on,-2 >el,-2 >u,-2 <co,-2 <ju,-1 ~CV_VV,-1 >ur,-1 +^e|^e,-1 e_o,-1 r_e,-1 ^_u,-1 ]o,-1 <n,-1 i_o,-1 ^_i,-1 r_a,-1 u_i,-1 >is,-1 ~VC_CV,-1 [N,-1 <po,-1 +o|a,1 +^ga|^ka,1 a_i,1 +^ca|^ka,1 >i,1 <pa,1 <or,1 ~VV_VC,1 ]a,1 >ah,1 +o|o,1 a_a,1 +i|,1 >ep,1 <oe,1 >ar,1 <gu,1 +o|,1 >a,1 >ac,1 ~CC_VC,1 +na|na,2 y_y,2 +ry|ri,2 ~CV_C#,2 +ri|ri,2 +e|,2 <y,2 <ry,2 >in,2 >oh,2 ^_a,2 >ef,2 <i,2 >ag,2 +a|e,2 <na,2 i_y,2 <ko,2 +n|N,2 >$,2 ]i,2 ~VC_VV,2 +r|uri,2 o_y,2 >ya,2 +i|i,2 [i,2 >an,2 >as,2 >ia,2 >y,2 >yn,2 u_a,2 +ri|uri,3 <ri,3 i_i,3
su|su <o,-3 [u,-3 +^|^,-2 .,-2 >p,-2 ^_p,-2 [^,-2 [:,-2 +|:,-2 <^,-2 >g,-2 ~C#_CV,-2 >n,-2 ~C#_VC,-1 [i,-1 ^_o,-1 >o,-1 >tt,1 <e,1 ^_n,1 e_r,2 <le,2 ]n,2 >ny,2 ]k,2 [e,3
sy|S ~VC_VC,-1 >u,-1 >uk,-1
sy|Si [^,1 .,2
sz|S [u,-2 <o,-2 o_$,-1 <ro,-1 ]u,-1 >e,1 ^_a,1 >a,1 >aj,1 ~C#_VC,2 [a,2
s| [C,-3 >z,-3 <c,-2 <oi,-2 <z,-2 ]j,-2 ~CC_CC,-2 <de,-2 <la,-2 >bu,-2 >ar,-2 ]S,-2 >z$,-2 <pe,-2 >ci,-1 <ou,-1 ~CC_VC,-1 >la,-1 u_s,-1 +i|a,-1 z_a,-1 <ra,-1 ]z,-1 >se,-1 >si,-1 >ev,-1 o_s,-1 <er,1 <l,1 a_e,1 >c,1 <am,1 e_t,1 i_h,1 >o$,1 <ca,1 <ve,1 +in|iN,1 ~CV_CC,1 a_o,1 +man|maN,1 +s|,1 e_s,1 [u,1 <rn,1 <e,1 ~CV_C#,1 <xi,1 >ir,1 <ta,1 <he,1 >l,1 ]o,1 n_k,1 +u|a,1 <to,1 u_e,1 <va,1 [z,1 +r|r,1 >me,1 +o|i,1 >q,1 >qu,1 u_t,1 >a,1 +^ha|^ha,1 ^_i,1 >ti,1 s_$,1 >d,1 >do,1 +o|o,1 ]T,1 <m,1 <ie,1 +a|ei,1 ]d,1 [k,1 <in,1 o_h,1 +a|,1 +^ba|^ba,1 i_a,1 >ly,1 >ra,1 l_a,1 +l|r,1 n_o,1 +ie|i:,1 >r,1 >ke,1 <nu,1 r_h,1 ]:,1 i_o,1 <ne,1 >ha,1 >ch,1 >to,1 +^al|^ar,1 >ei,1 i_t,1 <s,1 ]a,1 >he,1 >o,1 >mi,1 +nd|Ndo,2 r_e,2 s_e,2 <r,2 <ar,2 .,2 o_a,2 ]r,2 <do,2 a_s,2 <ue,2 <ui,2 d_o,2 >ky,2 <vi,2 >i$,2 ^_m,2 n_e,2 i_k,2 <pi,2 >hu,2 +lo|ro,2 >io,2 <o,2 u_$,2 ^_t,2 [g,2 ]$,2 +r|ru,2 <bo,2 >hi,2 e_a,2 n_t,2 <nd,2 e_u,2 <or,2 >in,2 <bi,2 <re,2 <hi,2 <ll,2 <na,2 <as,2 ~CV_VC,2 >ov,2 >$,2 y_$,2 u_k,2 >on,2 >g,2 >k,2 l_o,2 ~CC_CV,2 >sa,2 +na|na,2 +er|eru,2 >ta,2 ^_e,2 <ei,2 +el|eru,2 ^_l,2 <al,2 +e|a,2 a_h,2 +n|N,2 <le,2 i_l,2 <li,2 +en|eN,2 ]k,2 <i,2 >s$,2 ^_o,2 +li|ri,2 +e|i,2 <ck,2 >y,2 ]m,2 >e$,2 <an,2 ]N,2 >ma,2 ^_u,2 ^_y,2 e_n,2 k_$,2 <ha,2 e_i,2 ^_h,2 >m,2 >er,2 >an,2 a_i,2 ]f,2 +ck|Qku,2 <ol,2 >ie,2 [e,2 w_k,2 <w,2 <ow,2 m_o,2 a_l,2 >te,2 <ru,2 u_c,2 <k,2 <en,2 >i,2 ]i,2 >en,2 <n,2 ]y,2 ~CV_VV,2 +n|n,2 n_i,2 ~CV_CV,2 +ai|ai,2 e_e,2 <au,2 [n,2 <ba,2 ]Q,2 [m,2 >li,2 <ka,2 >e,2 >or,2 ]e,2 +i|i,2 n_$,2 ~VV_CC,2 <on,2 [N,2 >h,2 +^ka|^ka,2 <ma,2 >t,2 ]t,2 <lo,2 [r,2 >el,2 <od,2 <y,2 <ae,3 ~VC_VV,3 ~VC_C#,3 ~CC_C#,3 ~C#_VV,3 +e|e,3 >ki,3 <ge,3 o_$,3 ~VC_VC,3 [Q,3 +|Q,3 >w,3 <d,3 >we,3 >le,3 ~C#_CV,3 i_e,3 ^_w,3 >u,3 >p,3 ]p,3 ~C#_CC,3 ]w,3 ~C#_VC,3 <ai,3 [^,3 +^|^,3 <^,3 [i,3 ~VV_VC,3 ]u,3 +u|u,3 ]h,3 ^_c,3 e_$,3 ^_a,3
s|:S <a,3 [a,3 .,3
s|:j e_$,1 ~VC_C#,1 >$,1 ]u,1 <e,1 [a,1 ]a,2 ~VC_VC,2 [o,2 ]i,2 <a,2 [e,2 ~VC_CV,2 .,2
s|:z >er,-2 >a,-2 ]a,-2 +i|i,-2 <e,-1 <a,-1 ~VC_VC,-1 >en,1 ]u,1 i_e,1 >i$,1 >i,1 +^ro|^ro,1 <ro,1 i_i,1 <li,1 >e$,2 >a$,2 [e,2 ]e,2 ]o,2 ~VC_C#,2 >$,2 ~CV_VC,2 >o,2 ~VC_CV,2 <i,2 <ri,3
s|C [:,2 ~CV_VC,2 >e,2 .,3
s|N i_$,1 <i,1 <a,2 [a,2 a_$,2 .,2 >$,2 ]$,2 ~VC_C#,2
s|QSu .,1 ]$,1
s|S >i,-3 ~CV_VV,-2 <ru,-2 >y,-2 >y$,-2 <an,-2 [:,-2 +|:,-2 <a,-1 <ra,-1 >en,-1 <n,-1 u_t,-1 >ee,-1 ]u,-1 ~VC_VC,-1 [N,-1 <i,1 [e,1 >ti,1 ~VV_VC,1 >o,1 >er,1 e_e,2 e_a,2 [Q,2 +|Q,2 i_e,2 <ri,2 >on,2 ~CV_VC,2 >e$,3
s|Si >c,-2 ]k,1 +|:,1 ~C#_CV,1 <r,1 [e,1 [:,2 ~VC_C#,2 [i,2 e_$,2 <e,2 >e,2 >o,2 ]o,2 ]:,2 ~VC_VC,2 >a,2 >$,2 .,2 ~C#_VC,2 ]$,2 ]a,2 +^|^,2 <^,2 [^,2
s|SiQ >ch,1 ^_p,1 >p,1 [u,1 ]C,1 >c,1 ~C#_CV,1 ]p,1 [^,1 +^|^,1 <^,1 [a,1 ]k,1 .,2
s|Su ~VC_C#,-3 >$,-3 e_$,-3 [e,-2 ]$,-2 <e,-2 [a,-2 <r,-2 +|Q,-2 [Q,-2 .,-1 ~CV_CV,-1 >n,-1 <o,-1 [o,-1 +^|^,-1 <^,-1 ]n,-1 >c,1 +u|u,1 <u,1 ~CV_C#,1 u_$,1 <l,2 ]:,2 <ro,2 [u,2 <ri,2 +|:,2 [:,2 <i,2 ]e,2 >e,2 ~CV_VC,2 ~VC_CC,2
s|T <a,1 [i,1 >a,2 +^|^,2 <^,2 [^,2 <i,2 ~VC_VC,2 .,2 ]e,2 >e,3 ]a,3
s|Tu ~VC_C#,1 >e,1 ~VV_C#,1 e_$,1 ~VC_CC,2 <a,2 <e,2 ]$,2 ~CV_C#,2 >$,3
s|a ~CV_C#,1 n_$,1 <n,1 [n,1 >$,2 ~CC_C#,2
s|e >$,1 ]$,1 .,3
s|h .,2 ]a,2
s|i .,1 <r,2 [r,2 e_$,2 ~VC_C#,2 >$,2 ]$,2
s|j >y,-3 i_y,-3 >y$,-3 >u,-2 [i,-2 <i,-2 ~VV_VC,-2 a_e,-1 ^_u,-1 ]i,-1 ~VC_VC,-1 +^|^,1 <^,1 [^,1 [:,1 <n,1 [N,1 ~CV_CV,1 >an,1 ~VC_CV,1 <u,1 >ar,1 ^_e,2 ~C#_CV,2 ^_h,2 [Q,2 ~C#_VC,2 [u,2 >e$,2 >ei,2 >h,2 +i|i,2 ]e,2 ]o,2 >i,2 ^_o,3 >o,3 >a,3 ^_a,3
s|ji ~VC_VC,1 +^|^,1 <^,1 [^,1 ]o,1 a_$,1 <a,2 ~VC_C#,2 +|:,2 [:,2 >$,2 ]$,2 .,2
s|m <u,1 ]u,1 >a,1 ]a,2 .,2 [u,2 ~CV_VC,2
s|n .,3
s|o [a,1 a_$,1 <a,1 [i,2 ~VC_C#,2 ~CC_C#,2 >$,2 ]$,2 .,2
s|r >e,1 ~VC_VC,1 ]a,2 .,2
s|s >a,-3 >al,-2 <r,-2 [o,-2 a_e,-2 a_a,-2 ~VV_VC,-2 >i,-1 ~CV_VC,-1 ]a,-1 <er,-1 >er,-1 <ra,-1 >on,1 ]e,1 e_c,1 >c,1 >cu,1 <li,1 i_h,1 [Q,1 <me,1 e_e,1 +u|u,1 >ar,1 <ru,1 e_t,1 ~CV_C#,1 <c,1 >to,1 ~VV_CV,1 >o,1 e_u,1 >ur,1 <ou,2 >$,2 <ri,2 >oo,2 ~VC_CV,2 >in,2 u_i,2 [i,2 >u,2 >h,2 i_e,2 <u,2 <i,3
s|sa <ro,1 e_$,1 <o,1 +|Q,1 o_$,1 <e,2 ~VC_C#,2 [u,2 ~VV_C#,2 [Q,2 [i,2 [N,2 <n,2 >$,3 ]$,3 .,3
s|soN <en,1 ~VC_C#,1 +n|N,1 ~CC_C#,2 [u,2 <n,2 n_$,2 [N,3 ~CV_C#,3 .,3 ]$,3 >$,3
s|su +ie|i:,-3 ]f,-3 +a|ei,-3 u_t,-2 >zk,-2 >z,-2 <ie,-2 <ei,-2 <ru,-2 ~VV_CC,-2 >b,-2 <g,-2 >co,-2 +ov|ofu,-2 r_e,-2 >ka,-1 r_k,-1 o_t,-1 +l|ru,-1 <u,-1 +y|i,-1 +or|o:,-1 <ha,-1 +a|e:,-1 >ty,-1 +^ri|^ri,-1 a_e,-1 >r,-1 <na,-1 +ni|ni,-1 <y,-1 <ca,-1 <ov,-1 +ou|u,-1 <or,-1 +^bo|^bo,-1 >kh,-1 l_t,-1 +o|e,-1 <ou,-1 +u|a,-1 <ma,-1 ]h,-1 ]C,-1 o_z,-1 <ko,-1 <in,1 <pa,1 i_c,1 >ci,1 >ek,1 >er,1 +vi|bi,1 n_e,1 ]p,1 t_k,1 +o|a,1 >ch,1 >et,1 +t|,1 <ek,1 +i|e,1 <ur,1 <h,1 >in,1 +i|o,1 ]$,1 o_i,1 a_a,1 >ie,1 <t,1 [Q,1 <ba,1 +^ba|^ba,1 <ar,1 +a|u,1 ]s,1 >wa,1 a_s,1 o_h,1 o_o,1 <s,1 +a|i,1 >y$,1 <li,1 +a|e,1 ~C#_CV,1 +r|:,1 <de,1 +u|i,2 +|o,2 <he,2 <fa,2 >te,2 >ai,2 i_a,2 o_a,2 r_t,2 >pi,2 <^i,2 >ht,2 <lo,2 +^pa|^,2 a_t,2 +ro|ro,2 >a$,2 ~CV_C#,2 >h$,2 n_$,2 i_e,2 +i|a,2 +a|a,2 <re,2 >$,2 <le,2 e_p,2 +ko|ko,2 ~C#_VC,2 o_w,2 <ka,2 +e|:,2 +e|i,2 <ia,2 <m,2 >y,2 >h,2 <am,2 >i$,2 >ke,2 +|i,2 ~CV_VC,2 >en,2 <ui,2 >a,2 +e|,2 >sa,2 <^,2 a_h,2 +a|,2 [^,2 >s,2 o_e,2 a_i,3 <ai,3 >i,3
s|suw .,1 <^,1
s|t <s,2 [u,2 ~CV_VC,2 >o,2 >on,2 ]o,2 .,2
s|uSi [r,1 .,1
s|us ]o,-1 ]u,1 ~VV_VC,1 >i,1 +^|^,1 <^,1 >e$,2 >e,2 <i,2 [^,2 [i,2 ~VC_VC,2 <a,2
s|usu [i,1 <i,1 ]$,1 <^,2 <e,2 >t,2 .,3
s|y ]a,2 .,3
s|z ~VV_VC,-2 <u,-2 >or,-2 >er,-2 >i,-2 >e,-2 +a|ei,-2 e_u,-2 ^_u,-1 <i,-1 [i,-1 <a,-1 +^|^,1 <^,1 [^,1 ~C#_VV,1 >an,1 >$,1 >o,1 ^_o,1 ^_a,1 [:,1 <ro,1 +^ro|^ro,1 ~CV_VV,1 <la,2 o_a,2 ~CV_VC,2 a_i,2 >ha,2 ^_h,2 ]e,2 ~C#_CV,2 >h,3 >a,3 >s,3 >ar,3 <o,3 ~VC_CV,3 +a|a,3 +e|e,3 ]o,4 [o,4
s|za >o,-2 ]:,-1 ^_t,1 >t,1 >ta,1 ]k,1 >i,1 +|:,1 [:,1 ~VC_CV,1 [e,1 <e,1 <a,1 [i,1 ~VV_VC,1 <o,1 ]$,1 ^_h,2 >h,2 >e$,2 >e,2 ~C#_CV,2 +^|^,2 <^,2 [^,2
s|zu ]r,-3 >l,-3 [i,-2 ~CC_CV,-2 <i,-2 <d,-2 >b,-2 <ai,-2 <l,-2 ]b,-1 [a,-1 ~CV_VC,1 ]s,1 <er,1 >t,1 >sa,1 <r,1 >a,1 ^_a,1 a_h,1 ]m,1 >ky,1 >h,1 >k,2 +|:,2 >i,2 >$,2 >s,2 [:,2 ]$,2 ~VC_VC,2 ~C#_VV,2 ]:,2 <^,2 +^|^,2 [^,2
t$|$ +i|wa,-3 +au|o:,-2 <ho,-2 <ur,-2 <la,-2 <ul,-1 +r|:ru,-1 <oi,-1 <do,-1 <io,-1 <or,-1 +|do,-1 <ca,-1 +nd|N,1 +d|do,1 <ut,1 <er,1 ~CV_##,1 +|a,1 +|N,1 +|o,1 +d|,1 +t|Tu,1 +h|,1 +e|:,1 u_,1 <u,1 <et,1 <ke,1 +a|o,1 d_,1 <d,1 <be,1 [:,1 s_,1 <s,1 .,1 r_,1 <r,1 +r|ru,1 +o|owa,1 <ld,1 +er|eru,1 <he,1 +ea|i:,1 +le|ri:,1 t_,1 <t,1 +er|a,1 <mu,1 <ot,1 +r|:,1 <nd,1 +o|:,1 <ns,2 [u,2 <hi,2 <el,2 <no,2 h_,2 <h,2 +|ku,2 +|su,2 <hu,2 <ou,2 <un,2 +r|,2 g_,2 <g,2 <rd,2 ~VC_##,2 +e|o,2 e_,2 <e,2 <ro,2 <es,2 <ig,2 <te,2 <at,2 [N,2 +o|a,2 +t|,2 n_,2 <n,2 <ri,2 <wu,2 +en|eN,2 +e|u,2 +a|ei,2 <ve,2 +u|a,2 +e|,2 <ss,2 <ol,2 <al,2 <bo,2 <hr,2 <iu,2 +|ru,2 +|i,2 <ti,2 +ie|i:,2 <ue,2 <ja,2 <ie,2 ~CC_##,2 <se,2 +ra|ra,2 +e|a,2 +e|i:,2 <ai,2 <ei,2 +s|su,2 +e|i,2 <ar,2 +er|a:,3 +i|i,3 +u|:,3 <en,3 <ra,3 +l|ru,3 <de,3 +u|u,3 +ar|a:,3 <ba,3 <lo,3 <in,3 <ya,3 +a|a,3 [i,4
t$|:$ a_,1 <a,1 .,1 ~VV_##,1 [i,2
t$|to$ <is,-3 <ar,-3 +s|su,-2 +ar|a:,-2 +an|aN,-2 h_,-2 <h,-2 <es,-2 d_,-2 <d,-2 ~CC_##,-2 <ou,-1 [N,-1 +l|ru,-1 s_,-1 <s,-1 <al,-1 +en|eN,-1 i_,-1 <i,-1 +et|eQ,-1 <et,-1 +er|a:,-1 <ra,1 [Q,1 +e|:,1 <rs,1 <be,1 +|:,1 [e,1 <re,1 +o|i,1 <un,1 +a|i,1 <ba,1 <ir,2 +ot|oQ,2 <ot,2 +o|,2 +r|a,2 +n|,2 ~VC_##,2 <no,2 +o|u,2 o_,2 <o,2 <ro,2 +o|a,2 <ne,2 +i|,2 e_,2 <e,2 +e|,2 [o,2 <ua,2 +a|ei,3 <lo,3 <or,3 <le,3
ta$|ta$ [u,-3 [Q,-3 <is,-2 ~VC_##,-1 .,-1 +|:,-1 [o,-1 <es,2 [e,2
tar|ta +^|^,1 [^,1 <^,1 .,1 ~CV_CC,2 <l,2 ]$,3
ta| e_n,1 >n,1 +|:,1 ~VC_CC,1 [a,1 [:,1 ~VV_C#,1 e_$,1 <ue,1 ^_t,1 >t,1 >tc,1 ]C,1 <e,1 i_$,2 ~VC_C#,2 <i,2 >s,2 ~C#_CC,2 ]r,2 >$,2 ]$,2 [u,2 .,3 ~C#_CV,3 +^|^,3 <^,3 [^,3
ta|ta <e,-3 >p,-2 [e,-2 <^a,-2 <us,-2 +^s|^Su,-2 >s,-2 >na,-2 >ra,-2 <a,-2 ~VC_CC,-2 s_d,-2 >d$,-2 s_h,-2 >d,-2 <in,-1 ]u,-1 a_l,-1 <sa,-1 >l$,-1 >nc,-1 ]Q,-1 >hl,-1 ~VC_CV,-1 [a,-1 [N,-1 <ha,-1 +^na|^na,-1 >nt,-1 +a|,-1 a_n,-1 <oo,1 s_u,1 >n$,1 >u,1 s_$,1 >v,1 o_r,1 <no,1 <as,1 ]a,1 s_m,1 <rs,1 <o,1 ~CV_C#,1 >m,1 ~VV_CC,1 <u,1 >nl,1 [i,2 <ro,2 ~VC_C#,2 ~CV_VC,2 o_$,2 >$,2 +h|,2 >mp,2 +o|a,2
ta|ta: ~CV_C#,1 >$,1 ]$,2
ta|uta .,2 [a,2
tch|C >en,-2 >e,-2 [Q,-2 ]i,-2 .,-2 +|Q,-2 ]a,-2 ~C#_VC,-2 +^|^,-2 <^,-2 <a,-1 ~VC_CV,-1 >l,-1 >le,-1 [:,1 +ta|,1
te$|te$ ~CV_##,-2 .,-1
te$|to$ [i,-3 s_,-1 <s,-1 <en,1 [a,1 [u,1 [N,1 ~CV_##,1 +n|,1 n_,1 <n,1 [Q,1 [:,2 <un,2 +|:,3
ter|ta ~VV_C#,1 [o,1 .,1 <os,1 ]$,2 +s|su,2 >$,2 ~CV_C#,2 s_$,2 ~C#_CV,2 [^,2 +^|^,2 <^,2
te| ~C#_CC,1 ^_r,1 >rr,1 <i,1 ~VV_CC,1 [e,1 >le,1 a_l,1 >ll,1 <ga,2 >s,2 ]s,2 >n,2 ]N,2 [i,2 ~CV_CC,2 [:,2 <s,2 <a,2 ~VC_CC,2 <r,2 [s,2 ~CC_VC,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 >l,2 >r,2 .,2 ]r,2
te|ta >$,1 +s|su,1 <^s,1 <s,2 [u,2 ]:,2 ]r,2 ~CV_CC,2 .,3
te|te ~VC_CV,-3 >s,-3 <o,-3 <an,-3 ]s,-2 >s$,-2 ]Q,-2 >n$,-2 n_$,-2 ~CV_C#,-2 [e,-2 s_f,-2 >f,-2 <i,-2 +n|N,-2 i_r,-1 >$,-1 ]:,-1 ~VC_CC,-1 <e,-1 [:,-1 <la,-1 ~CV_CC,-1 >n,-1 <ai,1 >l,1 >l$,1 u_r,1 >ll,1 +e|,1 >e,1 s_p,2 >p,2 [^,2 >rs,2 [Q,2 <ue,2 e_r,2
te|ti ]a,-1 ~CV_CC,1 <n,1 [^,1 <s,1 >r,1 >r$,1 ~CV_C#,1 ~VC_C#,2 >$,2 ]$,2
te|to e_l,-1 ~VV_CV,-1 <ue,-1 >le,-1 ~CV_CC,1 <s,1 >ll,1 [:,1 [u,1 ^_r,2 +^|^,2 <^,2 [^,2 ~C#_CC,2 >r,2 ~CC_CC,2 [a,2
te|uta [s,1 >n,1 ~CC_VC,1 ~CC_CC,1 <^s,2 >e,2 ]:,2 +^s|^s,2
te|ute ]r,-3 .,-2 [s,1
th$|$ <re,1 [:,1 r_,1 <r,1 ~VV_##,1 [u,1 e_,2 <e,2 [a,2 [e,2 a_,2 <a,2 [o,2 [i,2 i_,2 <i,2 <li,2 ~VC_##,2 ~CV_##,3 .,3
th$|su$ [:,-2 <be,-2 e_,-2 <e,-2 ~VV_##,-2 [e,-1 <mi,1 ~CV_##,1 n_,1 <n,1 [i,1 <ra,1 [a,2 <ur,3
tha|ta [N,-2 [:,-2 +|:,-2 +^|^,-1 <^,-1 ~C#_CC,-1 <n,-1 <en,-1 >nd,-1 >$,-1 ]i,1 ~VC_CV,1 e_l,1 <e,1 <le,1 [i,1 <na,1 <a,2 a_n,2 >n$,2 ~VC_CC,3
the|te [:,-2 >re,-2 <e,-2 <ie,-2 ~C#_CV,-2 ~VC_VC,-2 >s,-2 +^|^,-1 <^,-1 [^,-1 .,-1 ^_m,1 >m,1 >mb,1 <ea,1 ~VV_CC,1 <o,2 >r$,2
thi|Ci .,-2 +^|^,-2 <^,-2 [^,-2
thi|ti >nn,2
tho|to ]$,1 >m,2 ^_m,2 [:,2 <r,2 <ar,2 >l$,2 r_l,2 >l,2 ]r,2 ~C#_CC,2 n_u,2 <n,2 <an,2 >u$,2 ~CV_VC,2 >u,2 ]m,2
thu|tu ]:,-2 ^_l,2 >l,2 >ll,2
th| ]i,-1 [i,1 ]a,1 [:,1 [r,1 ]:,1 ~VC_C#,1 o_e,1 >er,1 >e$,1 >o,2 ~CV_VC,2 [o,2 ~VC_VC,2 >es,2 r_e,2 ~VV_CV,2 <ai,2 .,2 >$,2 <o,2 <i,2 ^_e,2 <r,2 <ar,2 ]r,2 ]$,2 ]e,2 >e,2 <e,3 ~C#_VC,3 +^|^,3 <^,3 [^,3 [e,3
th|S [a,-3 ~CV_VC,-2 >i,-2 <ea,-2 >ed,-2 ^_i,-2 ]i,-2 ~VV_VC,-1 ~C#_VC,-1 <y,1 +e|,1 e_e,1 <ca,1 >u,1 ~VC_VV,1 >ea,1 ^_o,2 >om,2 >o,2 ]e,2 >e$,2 ^_e,2 [:,2 ~VC_C#,2 >$,2 <e,2 >a,2 >an,2 a_a,2 >er,2 <ra,2 +|Q,2 [Q,2 ~VC_VC,2 ~C#_VV,3 +|:,3 ]a,3
th|a .,2
th|s >al,-3 n_a,-3 <en,-3 <e,-2 l_a,-2 <l,-2 <ul,-2 ^_i,-2 >ea,-2 >i,-2 >el,-2 ]o,-2 ~C#_VV,-1 y_e,-1 <y,-1 <ay,-1 [i,-1 <n,-1 [:,-1 ~C#_VC,1 +|:,1 >ab,2 a_e,2 >ul,2 <ra,2 ^_u,2 >u,2 +r|ru,2 >om,2 <an,2 >an,2 <o,2 [o,2 [Q,2 <i,2 +|Q,2 ^_a,2 >er,3
th|su e_$,-2 <e,-2 [:,-2 >$,-2 r_$,-2 ~CV_C#,-2 [e,-2 <r,-2 ~VC_C#,-1 <or,-1 ]$,-1 >n,-1 <ai,-1 ]t,1 <o,1 >e$,1 ]m,2 <li,2 ~VC_VC,2 [u,2 >e,2 ^_o,3 ~C#_VC,3 +^|^,3 <^,3 >o,3 [^,3
th|t >o,-1 [u,-1 <o,-1 >y,-1 <l,-1 >er,1 ]u,1 >a,1 >ar,1 <ra,1 ]a,2 <e,2 <n,2 <an,2 >e,2 a_e,2 <a,2 [N,2 <r,2 ]i,2 >$,2 ]e,2 [a,2 >e$,2 [i,2 <i,2
th|to [Q,-3 +r|ru,-3 [u,-2 o_e,-2 ]m,-2 >u,-2 a_m,-2 >m,-2 >ma,-2 +|Q,-2 >es,-2 r_e,-2 <ur,-1 <an,-1 <a,-1 ~VC_CV,-1 ~CC_VC,1 <ou,1 >e,1 ~C#_VC,1 +^|^,1 <^,1 >i,1 >an,1 ]r,1 a_y,1 <or,1 [^,1 <ca,1 >a,2 >y,2 >y$,2 +i|i,2 >r,2 u_$,2 <u,2 >ro,2 +e|,2 <se,2 >e$,2 <en,2 ]:,2 n_e,2 +|:,2 ]N,2 <ay,2 ~VV_VC,3 [o,3 <e,3 ~VV_C#,3 <ly,3 e_$,3 [:,3 [i,3 <y,4 y_e,4
th|z o_e,-2 >er,-2 <a,-2 ]e,-2 <ea,-2 a_e,-2 >an,-2 <ou,-2 [e,-2 a_a,-1 i_e,-1 <wi,-1 ~VC_VC,-1 n_e,-1 <i,1 [o,1 ^_o,1 >ar,1 ^_i,1 >i,1 ~CV_VC,1 >en,1 [u,1 i_a,2 [:,2 u_$,2 <ei,2 <e,2 e_$,2 >o,2 ]o,2 <y,2 ~VC_C#,3 >$,3 ]u,4
th|za .,2 >$,2 ]:,2
ti$|ti$ n_,-3 <n,-3 u_,-2 <u,-2 [u,-2 [N,-2 ~CV_##,-2 a_,-2 <a,-2 [:,-1 .,-1 +|Q,-1 +|:,-1 ~VC_##,-1 i_,1 <i,1 <di,2
ti| >c,1 <r,1 <er,1 ]$,1 <s,1 ~C#_CV,1 <u,1 +^|^,2 <^,2 [^,2 [a,2 [:,2 [u,2 ~CV_CC,2 ~VC_CV,2 >l,2 >li,2 ]r,2 >n,2 <a,2 .,2
ti|C ~CV_CV,-2 +s|su,-2 <is,-2 <s,-2 <a,2 >e,3 u_e,3 <u,3 ~VC_VC,3
ti|Ci >g,-2 >an,-2 >a,-2 [a,-2 >ng,-1 ~VC_VC,-1 <an,1 ]:,1 <n,1 >nu,1 >$,1 n_$,1 ~CV_C#,1 <t,2 <sa,2 +|Q,2 ~CV_CV,2 [Q,2 ]r,2 +n|N,2 [o,2 ]$,2
ti|ti >l,-3 >ll,-3 ]Q,-2 <u,-2 [a,-2 <ra,-2 <an,-2 >e,-2 [i,-2 ]:,-2 +|:,-2 +^s|^su,-2 >s,-2 ~VC_CV,-2 <a,-2 <^s,-1 >ni,-1 ~VV_CV,-1 <ha,-1 >ne,-1 ]r,-1 ~VC_CC,-1 a_a,-1 >li,-1 ~VC_C#,-1 ]$,1 <r,1 >n,1 >u,1 >us,1 <s,1 <en,1 +ar|a:,1 ~CV_VC,1 >nn,1 s_n,1 [Q,2 +|Q,2 <ar,2 >na,2 <is,2 r_t,2 +is|isu,2 ]n,5
tl|tor +bu|ba,-2 +e|,-1 <ar,-1 >e$,1 ~CV_VC,1 [e,1 >in,1 <a,1 <i,1 +^bu|^,1 +|:,2 i_e,2 a_i,2 [^,2 <ba,3
ton|to s_e,1 >e,1 ~CV_VC,1 <ey,2 g_$,2 <g,2 <ng,2 s_$,2 ~CC_C#,2 [N,2 y_$,2 ~VV_C#,2 <y,2 <s,2 ~CV_C#,2 [u,2 [i,2 .,3 ]$,3 >$,3
to| ]r,1 +^|^,2 <^,2 [^,2 .,2
to|to ]i,-2 [o,-2 ~VC_CC,-2 [u,-2 +a|a,-2 ]w,-2 <os,-2 <p,-2 <ey,-2 s_l,-2 a_v,-2 >n$,-2 <y,-2 i_$,-2 ~VV_CV,-2 ~CC_CV,-2 >le,-2 +ing|iN,-2 ~VV_CC,-2 <ra,-2 >ro,-1 e_r,-1 <oe,-1 ~CV_CC,-1 +er|a:,-1 >l,-1 +s|su,-1 +an|aN,-1 >m,-1 a_n,-1 +i|i,-1 n_m,-1 >me,-1 ]:,-1 >s,-1 a_u,-1 <pa,-1 >ul,-1 >n,-1 ]N,-1 s_k,-1 >k,-1 <j,-1 <na,-1 +^s|^Su,-1 s_n,-1 ~VC_VC,-1 <ar,1 +a|,1 <on,1 +^an|^aN,1 <re,1 +r|,1 r_l,1 n_$,2 >ni,2 +an|,2 +^s|^sa,2 ]n,2 [^,2 ~CV_C#,2 [Q,3 +|Q,4
tra|Ca +^|^,2 <^,2 [^,2 .,3
tri|Ci ]e,-2 ~C#_CV,1 ^_c,1 >c,1 >ca,1 >n,2 ]:,2 .,2 ]$,2 <e,3
tro|Co .,1 ~C#_CC,2
tr|Ca ]:,1 ^_i,1 >i,1 ~C#_VC,2 +^|^,3 [^,3 <^,3 .,3
tr|Ci >a,1 ]:,1 >o,1 ~C#_VC,1 +^|^,2 <^,2 [^,2 .,2
tr|to >el,-1 ]$,1 l_a,1 +el|eru,1 <l,1 <el,1 ~CV_VC,1 >an,1 ~CC_VC,2 <^s,2 +^s|^su,2 s_a,2 [u,2 <s,2 >a,2 ]:,2
tr|tor <me,-2 n_e,-2 <n,-2 i_y,-2 <mi,-2 s_i,-1 >en,-1 >on,-1 <wa,-1 >ou,-1 ^_a,-1 ~VC_VV,-1 <au,-1 e_a,-1 >y$,-1 >ov,-1 +^la|^ra,1 <la,1 >ei,1 >u,1 >et,1 ~C#_VV,1 <^s,1 s_a,1 >yo,1 ]y,1 s_e,1 h_a,1 <sh,1 +^s|^Su,1 ^_u,1 >ie,1 >el,1 e_e,2 ]u,2 >un,2 ~CC_VV,2 <ka,2 >i$,2 a_i,2 +|:,2
ts| ]C,-3 i_c,-2 >c,-2 >ch,-2 <er,-2 ~VC_CC,-2 r_c,-1 ~CV_CC,-1 [:,-1 ]$,1 ]u,1 <ni,1 ]r,1 [a,1 ]S,2 r_$,2 ~CV_C#,2 >$,2 ~VC_VV,2 >e,2 a_a,2 +^pa|^pa,2 <pa,2 >ao,2 ]a,2 i_a,2 >a$,2 [e,2 e_u,2 <je,2 >un,2 <e,2 >u,2 >o,2 >a,3 ~VC_VC,3
ts|C .,1 ]i,2
ts|Q ~VC_CC,1 .,1 >c,1 >ch,1 ]C,1 <i,2 [i,2
ts|T ]o,-3 ]e,-2 [i,-2 .,-2 >o,-2 ~VC_VC,-2 >ov,-2 +^|^,-2 <^,-2 [^,-2 >e,-2 ~CV_VC,-1 ~C#_VC,-1 ]i,-1 +r|ru,1
ts|Tu ~CV_C#,-2 [Q,-2 <o,-2 [u,-1 <ra,1
tt$|to$ o_,1 <o,1 a_,2 <a,2 [a,2 +|:,2 [i,2 e_,2 <e,2 [:,2 [u,2 <hi,2 i_,3 <i,3 ~VC_##,3 .,3
tti|ti ~VC_CC,-2 [e,-1 ~VC_VC,1 .,1 ]:,2 <ki,2 i_$,3 <i,3 ]$,3 >$,3 ~VC_C#,3
tt|Qt a_a,-2 ]a,-2 ~VV_VC,-1 e_e,-1 <io,-1 +^ma|^ma,-1 [u,-1 <ma,-1 ~CV_VC,-1 <r,-1 >ol,-1 <u,-1 ]e,-1 >a,-1 [a,-1 i_e,-1 <se,1 o_a,1 <le,1 <ro,1 +i|a,1 >er,1 a_i,1 i_i,1 <bo,1 ]o,1 +hi|i,2 <hi,2 +o|e,2 ~VC_CV,2 <^i,2 +e|e,2 +i|i,2 ~VC_C#,2 >$,2
tt|Qto +i|i,-3 <u,-2 u_$,-2 ]m,-2 ~VC_CV,-2 ~VC_C#,-2 >$,-1 a_$,-1 [u,-1 +e|a,1 ~CV_C#,1 <ne,1 <ro,1 >le,2 >a,2 +a|o,2
tt|t n_a,-2 <n,-2 <an,-2 +^a|^a,-2 <ge,-2 +i|i,-2 <co,-2 [a,-2 +^ma|^ma,-1 <bi,-1 >ov,-1 <bo,-1 a_i,-1 ~CV_VC,-1 <ra,-1 [u,1 +|i,1 <e,1 <io,1 >e$,1 >l,1 +le|re,1 <be,1 r_i,1 <ar,1 +a|i,1 <o,1 o_g,1 >g,1 >ge,1 e_a,1 +i|a,2 ~VC_CV,2 e_i,2 >a$,2 +o|a,2 e_o,2 >u,2 <wa,2 <mo,2 +e|i,2 <le,2 <wi,2 i_y,2 <ba,2 +e|,2 o_o,2 >ol,2 +a|ei,2 i_e,2 <ro,2 [:,4 +|:,4
tt|to [e,-3 >l,-2 >le,-2 ~VC_CV,-2 ]r,-2 <e,-1 i_l,-1 e_l,-1 <ne,-1 u_l,-1 <su,-1 [i,-1 +e|,1 <ra,1 <wi,1 [^,1 ]:,1 +|:,2 <a,2 o_e,2 [:,2 ]$,2 a_e,2 >e$,2 ~VC_C#,2 >$,2 >e,3 ~VC_VC,3
tu| ~VC_CC,1 [i,1 <i,2 >s,2 .,2
tu|tu [u,-3 ]r,-3 ~VC_CC,-2 ]k,-2 >s,-2 <i,-2 [i,-2 >m$,-1 <a,-1 [a,-1 ~CV_CC,-1 >m,-1 >l,-1 .,-1 ]s,-1 ~VC_CV,-1 ]m,-1 <s,-1 ^_r,1 ]:,1 ]e,2
ty|ti ]$,-2 >$,-2 .,-2 [a,-2 r_$,-2 <r,-2 ~CV_C#,-2 [u,1 s_n,2 ~CV_CV,2 <s,2 <is,2 >n,2 >na,2
tz$|Tu$ [Q,-1 +|Q,-1 ~VV_##,-1 e_,1 <e,1 [:,1 y_,1 <y,1 <ry,1 ~VC_##,1 u_,2 <u,2 <ru,2 +|:,3 <re,3
tz| <ie,-1 [:,-1 [a,1 a_m,1 <ha,1 .,2 ~VC_VC,2 ]m,2 ~VV_C#,2 >m,2 >ma,2 <a,2 <i,2 [u,2 [i,2 i_$,2 ~VC_C#,2 ]$,2 e_l,2 <me,2 >l,2 >le,2 ]r,2 >$,2 [e,3 ~VC_CV,3
tz|QTu ~VC_CV,-3 [i,-2 <u,-2 ~VC_C#,-2 <ru,-2 <i,-1 [e,1 ~CV_C#,3
tz|T .,-3 ]u,-3 ]e,-2 ~VC_VC,-1 <i,-1 [i,-1 <o,-1 >$,3
tz|Tu [:,-3 <a,-2 <i,-1 [a,1 [u,1
t| <he,-2 e_i,-2 o_h,-2 a_t,-1 +^ma|^ma,-1 <ka,-1 ]C,-1 +e|,-1 a_s,-1 <ma,-1 >h$,-1 y_e,1 <ca,1 <el,1 >ne,1 +r|r,1 h_a,1 h_l,1 +gh|,1 t_i,1 +e|a,1 >ho,1 <rs,1 >un,1 <ne,1 +s|S,1 <ot,1 u_a,1 >ha,1 [p,1 +u|a,1 +t|,1 <t,1 ^_i,1 >es,1 a_l,1 s_a,1 >as,1 s_i,1 +a|a,1 i_a,1 ~CV_CC,1 r_i,1 <li,1 >is,1 [k,1 <au,1 ^_s,1 <o,1 <ce,1 h_e,1 <e,1 >il,1 +a|,1 +^pe|^pe,1 +s|,1 <s,1 e_t,1 l_a,1 [:,1 <gh,1 +vi|vi,1 <vi,1 c_e,1 <c,1 <mc,1 >o$,1 [z,1 <ui,1 o_a,1 <ae,1 >ly,1 +^s|^S,1 <y,1 >al,1 <er,1 [a,1 <na,1 +o|o,1 +y|i,1 e_a,1 <en,1 <hu,1 n_a,1 +ou|u,1 >ul,1 +^s|^s,1 +ar|a:,1 >on,1 n_o,1 e_l,1 <ie,1 >y$,1 <re,1 <us,1 +ie|i:,1 <ch,2 e_e,2 o_t,2 i_k,2 <pi,2 >ry,2 s_o,2 <wi,2 >ru,2 >y,2 >an,2 <co,2 ]s,2 >so,2 >s,2 a_h,2 .,2 <bu,2 u_l,2 ~CC_VC,2 i_i,2 >i$,2 >ur,2 [m,2 [S,2 i_c,2 >li,2 ]N,2 ]o,2 <h,2 ^_u,2 >ka,2 ]y,2 [n,2 <is,2 <le,2 r_l,2 >ma,2 +l|r,2 l_m,2 <an,2 >ar,2 ~VC_VC,2 <lo,2 <l,2 a_a,2 a_u,2 ]h,2 e_k,2 >ti,2 ]$,2 [r,2 o_l,2 +^co|^ko,2 s_e,2 +^s|^Su,2 l_e,2 >a$,2 a_o,2 [u,2 >re,2 e_z,2 >ro,2 >t$,2 +s|s,2 s_r,2 <pa,2 ^_a,2 +n|n,2 <be,2 s_u,2 <^s,2 >a,2 <pe,2 <or,2 ~C#_VC,2 [y,2 ~VC_CV,2 i_u,2 r_e,2 ~C#_CC,2 ~VV_VC,2 <al,2 >e$,2 >ie,2 ]b,2 ]u,2 ^_e,2 u_e,2 <ou,2 ~CV_VC,2 >o,2 n_e,2 >z$,2 ~VV_CC,2 >z,2 ^_r,2 [s,2 ~CC_CV,2 >le,2 >el,2 o_s,2 <ar,2 >or,2 i_s,2 <me,2 ]a,2 ~VV_CV,2 a_e,2 <ki,2 ]z,2 i_z,2 >u,2 >m,2 u_r,2 ^_h,2 >k,2 >l,2 <r,2 >s$,2 a_r,2 e_r,2 >sk,2 ]m,2 <mi,2 <ei,3 >e,3 +^|^,3 <^,3 ]k,3 u_i,3 [^,3 >er,3 +^ka|^ka,3 ^_o,3 [i,3 ~C#_CV,3 >en,3 +i|i,3 ]r,3 >ri,3 >ra,3 ~C#_VV,3 <i,3 <u,3 >r,3 +ra|ra,3 +u|u,3 ]e,3
t|:C [i,-1 .,1 [a,1 ]e,1 ~CV_VC,2 ]a,2 ~VC_VV,2 a_e,2 >e,2 <s,2
t|C >y,-4 [Q,-2 ]i,-2 <n,-1 [N,-1 .,-1 s_e,1 <r,1 +is|isu,1 >an,1 >e,1 s_a,2 >a,2 >h,2 s_i,2 >i,2 >in,2 ~CV_VC,3 <is,3
t|N ]$,1 [a,1 >t,2 [o,2 .,2
t|Q ]C,-2 ~VC_CC,-2 >c,-2 >ch,-2 <r,1 .,1 [i,1 ~VC_CV,1 ]s,1 <u,1 +e|i,2 <e,2 <la,2 >r,2 ]r,2 [u,2 >k,2 ~VC_VC,2 ~VV_CV,3 ]k,3
t|QC ]a,1 [i,1 ~CV_VC,2 >e,2 .,2
t|Qto +u|a,-3 +a|a,-2 ]s,-2 +i|e,-2 <hi,-2 <te,-2 +i|i,-2 >h,-2 ~VC_CV,-1 >s,-1 <se,-1 r_$,-1 <i,-1 <no,-1 ~VC_C#,-1 +er|a,-1 <ka,-1 a_$,-1 <s,1 l_$,1 <l,1 ~VC_VV,1 ~CV_VC,1 +r|,1 >s$,1 ~VV_CC,1 ]:,1 +o|o,1 +i|,1 +o|a,1 >in,1 +|e,1 e_a,1 >i,1 <lo,1 +lo|ro,1 <le,1 >el,1 [o,2 +n|,2 [u,2 n_$,2 <ha,2 +o|e,2 <ri,2 >c,2 >ch,2 <ar,2 ~CV_CV,2 <y,2 +e|o,2 >a$,2 <n,2 +a|o,2 <la,2 ~VC_CC,2 <oi,2 <io,2 <ga,2 >a,3 e_e,3 a_e,3 >e,4 >e$,4 ~VC_VC,4
t|S ]i,2
t|T >u,-2 [i,-2 <a,-1 >e$,1 n_e,1 <s,1 <n,1 [N,2 ]i,2 [:,2 >i,2 >o,2 +r|ru,2
t|Tu <a,-2 [u,-2 >h,-2 >h$,-2 <ra,-1 >t,1 >t$,1 u_$,1 <ou,1 ]$,1 ~VC_VC,1 +|Q,1 [Q,2 <ai,2 <i,2 <u,2 i_$,2 [i,2 >$,2 ~VV_C#,2 <r,2 [:,2
t|a .,1
t|aQt >o,1 .,2
t|d <i,-1 ]u,-1 ]o,1 ]e,1 <er,1 [u,1 <r,1 [a,1 +r|ru,1 >e,1 ~CV_VC,2 .,2 [N,2 ~VC_VC,2 ]a,2
t|e .,2
t|e:t .,1
t|eQ .,2
t|g .,2
t|h >a,2 .,2
t|i ~VC_CV,1 >t,1 <e,2 [e,2 <a,2 ~VC_CC,2 [a,2 .,2
t|ito .,2 ]$,2
t|j .,3
t|n .,2
t|o .,2
t|o:t .,2
t|r >a,-1 ]a,1 >i,1 ]i,1 [:,1 .,2 [u,2 [a,2 ~CV_VC,2 <a,2 >e,3
t|s ]u,1 >e,1 .,2 ~VC_VC,2
t|t i_a,-2 r_e,-2 e_e,-2 ~VC_CV,-2 <ue,-2 +u|u,-2 >e$,-2 <ka,-2 >ee,-2 <ro,-2 <ra,-2 ]i,-1 [u,-1 <ha,-1 u_e,-1 >or,-1 [:,-1 <wa,-1 <bu,-1 e_i,-1 a_o,-1 <ai,-1 a_e,-1 i_o,-1 ~VV_VC,-1 +e|,-1 <ca,-1 >yo,1 [a,1 ~CC_VC,1 ]o,1 [N,1 <h,1 >y,1 s_e,1 <na,1 <ne,1 >al,1 o_$,1 <mi,1 ~CV_C#,1 ]e,1 <re,1 <an,1 >ia,1 s_a,2 +h|,2 +r|,2 e_$,2 e_a,2 h_a,2 <en,2 +a|ei,2 >an,2 n_i,2 >ea,2 s_o,2 >ya,2 <sh,2 <s,2 >i$,2 u_i,2 +s|,2 a_y,2 <^a,2 >ar,2 <n,2 <l,2 ~VC_C#,2 [^,2 a_a,2 >$,2 >o$,2 >um,2 i_e,2 +^ma|^ma,2 <ma,2 <ba,2 <j,2 +i|:,3 <ga,3 >u,3 <ui,3
t|teQ [i,2 .,3
t|to ]s,-3 +l|ru,-3 a_s,-2 +a|ei,-2 ~VV_CV,-2 [o,-2 <al,-2 >h,-2 ]h,-2 ~CV_VV,-2 >r,-2 >s$,-2 ]v,-2 >m,-2 >e$,-2 ]m,-2 [:,-2 >ma,-2 ~CV_CV,-2 >b,-2 ^_r,-2 a_e,-1 +n|N,-1 <t,-1 [i,-1 ~VV_CC,-1 <ga,-1 >we,-1 >l,-1 ]b,-1 >s,-1 <ee,-1 <pa,-1 <os,-1 >w,-1 ~C#_CV,-1 e_t,-1 <ro,1 a_$,1 ~VC_C#,1 o_t,1 >in,1 ~VC_VV,1 <ma,1 >an,1 <bu,1 s_i,1 >ur,1 +a|,1 >z$,1 +^s|^Su,1 s_e,1 >u,1 ^_a,1 +u|a,1 ~CV_VC,1 +r|ru,1 >$,1 <ca,1 ]t,2 a_a,2 ^_u,2 >er,2 >t,2 >y,2 ]N,2 <ra,2 +u|,2 >en,2 r_i,2 >c,2 a_c,2 >ro,2 >ti,2 a_i,2 u_u,2 ~CC_VC,2 >is,2 a_t,2 >a,2 s_a,2 >i,2 s_u,2 >uc,2 <^s,2 ^_e,2 >ar,2 +^s|^su,2 [a,2 ]:,2 ~C#_VC,2 ]u,2
t|ut ~CV_VC,-2 >u,-2 ]a,2 ]i,2 <e,2 <a,2 [a,2 [i,2 >a,2 ~VC_VC,2
t|w .,1
t|z ~CV_VC,2 .,3 >e,3 ]a,3
u$|u$ <ch,-1 h_,-1 <h,-1 a_,1 <a,1 ~CV_##,1 +c|,1 ~VC_##,1 [r,1 i_,2 <i,2 n_,2 <n,2 +ch|k,2 l_,2 <l,2 [s,2
u$|u:$ ~CC_##,-3 .,-2 ~CV_##,-2 [S,2
ua|ua [g,-2 <g,-2 >n,-1 .,-1 ~CC_CC,-1 ]:,-1 <o,2
ub| >i,2 ~CC_VC,2 .,2
ub|:b .,1
ub|b ]a,1 [^,1 <o,1 ]e,2 ~CC_VV,2 <d,2 <^d,2 ]u,2 d_o,2 >o,2 >ou,2 ~VC_VC,2 >er,2 >e,2 [o,2 .,2
ub|ub .,-2 ]u,-2 ~CC_VV,-2 c_i,-2 >il,-2 ~CC_VC,-2 >u,-2 <h,-2 <r,-2 >i,-1 ]i,-1 ]e,-1 [k,-1 +^c|^k,-1 [r,-1 >er,1 +l|r,2
uck|k +|:,2 [:,2 ]i,2 .,2 ~CC_VC,2
uc| >h,1 l_c,1 >c,1 >ci,1 ]e,2 ]i,2 <l,2 >i,2 .,2
uc|: [o,1 ~VC_CC,2 >h,2 ]k,2 ~CC_CC,2 .,2 [i,2
uc|uQ >ci,-3 [r,-2 .,-1
ud$|:$ <eo,2 ~VV_##,2 <la,2 +a|a,2 o_,2 <o,2 a_,2 <a,2 [a,3 ~VC_##,3 .,3
ud| <la,1 a_$,1 ~VC_C#,1 >$,1 ]$,1 [a,2 ~VC_CV,2 ]r,2 <a,2 .,2
ud|ud ]i,-2 [a,-2 .,-1 ]e,1 a_e,1 >el,2
ue|e ]r,1 ~CC_CC,2 .,2
ue|ue .,-2
uff|f ]o,1 ]a,1 ~CC_VC,1 >i,2 >ie,2 ^_i,2 ~C#_VV,2 +^|^,2 <^,2 [^,2 .,2
uf|uf ~CC_VC,1 .,2 [r,2
ugh|: ~VC_VC,1 >e,1 >er,1
ug| <m,-2 <h,-2 <^h,-2 >g,-1 ]:,-1 [e,1 ]i,1 ~CV_VC,1 >i,1 ]$,1 >ge,2 ~CC_CV,2 a_e,2 r_u,2 >u,2 >un,2 <fa,2 >er,2 +^fa|^fa,2 >e,2 <a,2 +^r|^r,2 <^r,2 <r,2 [r,2 o_a,2 <do,2 >an,2 ]r,2 ~CC_VC,2 >a,3 ~VC_VC,3 ]a,3
ui|ui >$,-1 >s,1 [o,1
ui|wi ~CC_CV,2 <l,2
uk$|u$ ~VC_##,2 .,3
uk| <r,1 ]a,1 <y,2 >$,2 ]$,2 .,3
uk|uk >a,-2 >u,-2 ]u,-2 ~VC_VC,-2 [S,-2 ]a,-2 .,-2 <h,-1 <sh,-1 <y,-1 <sy,-1 ]i,-1 l_e,1 +l|r,1
ull|r +|:,-2 +r|:,-2 >a,1 h_a,1 <uh,1 >a$,1 >$,1 <t,1 t_o,1 +t|to,1 <^t,1 >oc,1 ~VC_VC,1 i_u,1 <i,1 <^i,1 >u,1 >us,1 [i,1 [e,2 >ah,2 .,2 [u,2 >i$,2 [a,2 h_i,2 <th,2 >ie,2 r_i,2 <er,2 ]u,2 ]a,2 ~CC_VV,2 <h,2 >i,3 ]i,3 ~CV_VC,3 [o,3
ul|: ]$,-1 a_t,-1 >t,-1 >t$,-1 [a,2
ul|ru >d,-2 ]d,-1 <a,1 a_t,1 ~VC_CC,1 <co,2 <o,2 [o,2 o_t,2 ~VC_VC,2 .,2 >t,2 >$,2 [^,2 ]$,3
ul|uru ]:,2
um$|$ r_,1 <r,1 <hr,1 [u,1 .,1 ~CC_##,1
um| ]t,2 <s,2 <^s,2 s_t,2 >t,2 >te,2 [u,2 <t,2 ~CC_CV,3 .,3
um|am <r,1 [r,1 ~CC_VC,1 >a,2 .,2
um|mu >at,1 <la,1 <a,2 a_a,2 [^,2 >a,2 ~CV_C#,2 >$,2 ~VC_VC,2 [a,2 ]$,2 .,2
um|um .,2 [r,2
un$|N$ .,2
und|N >$,2 ]$,2 e_$,2 ~VC_C#,2 <e,2 <re,2
ung|N .,2
ung|oN t_$,1 <t,1 <it,1 [r,2 .,2 >$,2 ]$,2 ~CV_C#,3 ~CC_C#,4
un| >i,1 +^m|^ma,1 <m,1 <^m,1 m_d,1 ]d,1 ]i,1 t_g,1 ~CV_CC,1 <it,1 >g,1 >g$,1 ~CC_VV,1 ~CC_VC,1 <la,1 <t,1 ]a,1 a_$,1 ~CC_CV,1 >d,1 <o,1 ~VC_C#,1 <a,2 [a,2 >$,2 ]$,2 [:,2 [o,2 <^d,2 <d,2 .,3
un|N <o,-2 [o,-2 ]$,1 ~VC_VC,1 a_e,1 +ra|ra,1 <ra,1 >e,1 >e$,1 [a,1 <a,2
un|aN +bl|bur,-2 [d,-2 <^l,-2 <bl,-1 m_d,-1 <m,-1 >ne,-1 ]g,-1 +^b|^b,-1 [b,-1 [m,-1 +^m|^m,-1 <^m,-1 <l,-1 ~VC_C#,1 ]S,1 >g$,1 +br|bur,1 <br,1 >de,1 >da,1 >d$,2 <z,2 g_d,2 +ug|,2 <ug,2 s_$,2 >e,2 >i,2 [i,2 [j,2 [o,2 [h,2 ]$,2 ~VC_CC,2 +^s|^s,2 <^s,2 [s,2 ]s,2 ~CC_VC,2 <s,3 ~C#_CV,3 <^,3 [^,3
un|oN <b,1 <^b,1 [b,1 ]n,1 <r,2 [i,2 [r,2 ~VC_C#,2 ~CC_CV,2 ~CC_VC,2 <s,2 ~CC_C#,2 ~CC_CC,2 >$,2 ]$,2 .,3
un|uN >d,-2 <a,-2 >$,-2 ]$,-2 <g,-2 [g,-2 ~VC_CV,-2 >g,-2 +^g|^g,-2 <^g,-2 [r,-1 ]d,-1 +^|^,-1 <^,-1 [^,-1 .,-1 [a,1 >t,1 <l,2 +|a,2 ~CC_VC,2 <b,2 <^b,2
un|yoN .,2
uo|o >c,-2 [f,-2 ]r,1 s_m,1 >mi,1 +^s|^s,1 [s,1 +^s|^S,1 [S,1 <s,2 <^s,2 .,2 >m,2 +^h|^h,2 [h,2 l_l,2 +^l|^r,2 <l,2 <^l,2 >l,2 >l$,2 [r,2 ]:,3 ~CC_CC,3
up|up ~VC_VC,-2
uri|r a_z,1 ~VC_CV,1 +^ma|^ma,1 <ma,1 >z,1 >zi,1 ]a,1 a_a,1 <sa,1 >a$,1 ~VC_VC,1 ]e,1 [:,1 <a,2 [u,2 [a,2 >a,2 ]o,2 c_o,2 <c,2 <^c,2 >o,2 >o$,2 .,2 ~CC_VC,2
ur| >d,1 +t|to,1 t_l,1 <ut,1 >li,1 ^_s,1 +^|^,1 <^,1 >s,1 [^,1 ]S,1 <t,1 ]r,1 ]i,1 >l,1 ~VC_C#,1 ]a,1 ~CV_CV,1 <la,1 >i,1 <b,1 >a,1 <o,1 [r,1 a_i,1 ~VC_VC,1 ~CC_VC,1 ~VC_VV,2 [o,2 <a,2 [u,2 ]$,2 >$,2 [a,2 .,2
ur|: .,1
ur|a: ]d,-3 ]g,-2 ]m,-2 b_g,-2 +^f|^f,-2 >g,-2 >g$,-2 >t,-2 <eb,-2 [f,-2 >ch,-2 [t,-2 +b|b,-2 <s,-2 +o|,-2 >m,-1 b_l,-1 ~CV_VC,-1 ]s,-1 h_c,-1 <ch,-1 +^p|^p,-1 b_n,-1 [b,-1 <^f,-1 >l,-1 +^k|^k,1 <l,1 >c,1 >s,1 [k,1 b_c,1 ]t,1 >i,1 ~CV_C#,1 >a,1 <c,1 <^c,1 <^k,1 >$,2 <k,2 b_r,2 [u,2 ]k,2 >ri,2 ]n,2 [r,2 ]S,2 o_s,2 <po,2 >s$,2 >r,2 [i,2 c_c,3 >ci,3 ~CC_VC,4
ur|o: .,3
ur|uru ]k,-4 +^f|^f,-2 <^f,-2 [t,-2 ]t,-2 b_c,-2 ~CC_CV,-2 <t,-2 [f,-1 <f,-1 b_g,-1 >s,-1 +^|^,-1 <^,-1 >c,-1 <k,1 <af,1 ~CV_C#,2 ]Q,2 ]:,2 <h,2 ~CC_VC,2 >e,2 k_$,2 k_t,2 >tz,2 ]r,3
us$|$ [a,1 +zi|ji,1 +|:,1 <di,1 +ri|ri:,1 +ri|ri,2 +li|ri,2 <li,2 <ni,2 a_,2 <a,2 ~CC_##,2 <zi,2 <ri,2 [o,2 [i,3 n_,3 <n,3 <an,3 [N,3 +n|N,3 [u,3 i_,3 <i,3 ~CV_##,3 [:,3 ~VC_##,3 .,4
us$|su$ [o,-2 t_,-2 <t,-2 [a,-1 <en,1 <bi,1 +i|e,1 +i|i,1 +li|ri,1 l_,1 <l,1 <ll,1 +n|N,1 <ri,1 a_,1 <a,1 <li,2 n_,2 <n,2 <ni,2 i_,2 <i,2 [e,2 e_,2 <e,2 [i,2 [N,2
us|u: .,2
us|usu ~CC_CV,-2 ]t,-2 >t,-1 ~VC_CV,-1 >k,-1 >i,1 <n,1 <an,1 ]$,1
us|z i_$,1 ~VC_C#,1 <i,1 ]u,2 >$,2 .,2
ut$|o$ .,2
utt|t <re,2 >er,2 ]a,2 .,2 e_e,2 ~VC_VC,2 <e,2 >e,2
ut|:t .,2
ut|ut ~VC_VC,-2 <a,-2 >i,-1 [r,1 ~CC_VC,1 [s,1 s_n,1 <s,1 <^s,1 >n,1 >ne,1 ]a,2 ~CC_CV,2
ux$|$ .,1
ux$|:$ a_,1 <a,1 <ea,1 <le,2 ~VC_##,2 ~VV_##,3 [e,3 [a,3 .,3 e_,3 <e,3
uye|e .,2 g_r,2 ~CC_CC,2 <g,2 <^g,2 >r,2 >r$,2
uy|i ]:,2 <o,2 p_o,2 +^p|^p,2 <^p,2 >ol,2 [p,2 ]e,2 ~CC_VC,3 >o,3 >s,3 ~CC_CC,3 <p,3 .,4
uz|uz .,-3
uz|z ~VC_VC,2 .,2
u| ]:,-3 +^bo|^bo,-2 >lo,-2 <bo,-2 >rd,-2 <do,-2 >p,-2 ]h,-2 ~VV_CC,-1 +o|o,-1 <go,-1 +to|to,-1 >g,-1 ]p,-1 +er|a:,1 <er,1 +do|do,1 n_$,1 <in,1 a_v,1 <ro,1 +q|Ci,1 ~VV_C#,1 <c,1 <ra,1 +na|na,1 +h|,1 <ar,1 >ch,1 <mo,1 +a|,1 ~VC_VC,1 +i|i,1 y_k,1 >ko,1 <na,1 >v,1 >ve,1 >na,1 <ne,1 <g,1 >ri,1 a_l,1 +^pa|^pa,1 <pa,1 ]$,1 >er,1 <li,1 >$,1 +an|aN,1 a_t,1 n_t,1 >ta,1 <eo,1 <la,1 +|Q,1 <s,1 a_m,1 +^sa|^sa,1 ~CV_C#,1 +d|,1 <^d,1 >h,1 +tho|to,1 ~CV_CV,1 >a,1 <d,1 ^_d,1 +y|i,1 ]a,2 ~CV_CC,2 n_s,2 +n|N,2 >ce,2 >t$,2 +^b|^b,2 <^b,2 >e$,2 ~CC_C#,2 ~CV_VC,2 [Q,2 +a|a,2 q_e,2 <q,2 h_$,2 .,2 <ma,2 <re,2 ]Q,2 >x,2 +lo|ro,2 <an,2 <i,2 [N,2 i_t,2 >s,2 ~C#_CV,2 <lo,2 +^to|^to,2 >k,2 <n,2 [b,2 a_k,2 >t,2 >sh,2 <sa,2 a_n,2 a_g,2 >te,2 <b,2 >th,2 >ma,2 a_$,2 o_d,2 <ba,2 ~CC_CV,2 >dr,2 >st,2 ~CC_VC,2 a_r,2 e_s,2 ]g,2 <^h,2 ~CC_CC,2 >m,2 ]m,2 >e,2 >c,2 <y,2 [r,2 <jo,2 ]e,2 >i,2 >ra,2 ]s,2 [i,2 ~VC_CV,2 ]j,2 r_j,2 >j,2 >z,2 <h,2 <r,2 ]N,2 >lt,2 >n,2 ]k,2 <so,2 ]r,2 >br,2 <ha,2 ]i,2 +^a|^a,2 >re,3 <^a,3 >d$,3 <a,3 [a,3 ]t,3 ~VV_CV,3 ~C#_CC,3 ]b,3 e_r,3 a_d,3 ]S,3 <co,3 <e,3 [^,3 +^|^,3 <^,3 >n$,3 ]d,3 >d,3 [e,4
u|: ]N,-3 o_d,-2 >n,-2 +o|o,-2 o_l,-2 >lt,-2 [o,-2 <o,-2 +d|do,-2 >r,-2 <e,-2 <d,-1 <^d,-1 >c,-1 ~VC_CC,-1 +ra|ra,1 <ba,1 <ra,1 >s,1 <la,2 <da,2 <bi,2 +na|na,2 <na,2 >ch,2 <ea,2 +i|i,2 <ha,2 <ca,2 >v,2 >ve,2 o_$,2 ]$,2 a_$,2 i_t,2 <ro,2 a_d,2 ]t,2 +a|a,2 ]k,2 ]b,3 <i,3 >t$,3 a_t,3 [a,3 <a,3 [i,3 ~VC_C#,3 >$,3 >t,3
u|:s .,1
u|N ]s,2 ~VC_CC,2 .,2
u|a >ff,-4 >f,-3 ]m,-3 >gg,-3 >sk,-3 d_s,-2 >nn,-2 >sh,-2 r_m,-2 >mb,-2 >m$,-2 >m,-2 >ll,-2 ]f,-2 ]p,-2 ~CC_CC,-2 >gh,-2 g_i,-2 t_g,-2 >tt,-2 s_r,-2 <es,-2 +^g|^g,-2 >ck,-2 +^s|^s,-2 ]z,-2 o_g,-2 >dd,-2 <lo,-2 >g,-2 >i,-2 ]d,-2 +^t|^t,-2 <en,-2 n_s,-2 s_t,-2 l_g,-2 l_m,-2 [d,-1 <an,-1 >ns,-1 <ak,-1 +n|n,-1 r_s,-1 ^_n,-1 <^g,-1 +^j|^j,-1 +^d|^d,-1 [z,-1 ]Q,-1 [v,-1 +^h|^h,-1 >z,-1 b_d,-1 <^t,-1 >ni,-1 +^sh|^S,-1 <p,-1 k_n,-1 <k,1 [m,1 n_t,1 +^b|^p,1 t_$,1 a_$,1 <le,1 b_n,1 e_n,1 >ti,1 >ne,1 o_n,1 o_$,1 >rs,1 <cl,1 >ku,1 <q,1 [S,1 >ba,1 <z,1 [j,1 r_h,1 >hu,1 <m,1 <^m,1 +i|i,1 g_n,1 >rd,1 +th|s,1 o_t,1 >ld,1 >sc,1 <ss,1 ~VV_CV,1 ~VV_CC,1 <^k,1 +|i,1 +^z|^z,1 <pr,1 <ke,1 <^z,1 i_$,1 >r$,1 e_r,1 k_t,1 +^kh|^k,1 <kh,1 >tu,1 e_$,1 +ro|r,1 >rc,1 <al,1 >il,1 >rz,1 c_r,1 +h|,1 h_h,1 <yo,2 a_l,2 <at,2 h_r,2 +d|,2 >lo,2 <w,2 <^w,2 h_v,2 <ri,2 r_g,2 ]u,2 y_k,2 <ti,2 o_s,2 +l|r,2 >er,2 k_l,2 h_t,2 r_b,2 >b,2 i_t,2 <bi,2 ~VV_C#,2 >ge,2 +c|,2 >sa,2 o_d,2 ]v,2 >le,2 <^c,2 <th,2 ~C#_CV,2 <in,2 <tt,2 h_$,2 g_e,2 >la,2 +e|,2 >si,2 >x$,2 >ro,2 y_n,2 <he,2 ~CC_VC,2 >z$,2 o_l,2 <co,2 ]e,2 <u,2 >a,2 d_r,2 >va,2 >o,2 >ci,2 l_r,2 +t|t,2 >x,2 ]h,2 ]k,2 <e,2 r_l,2 >v,2 n_$,2 <o,2 ~VC_C#,2 f_r,2 m_s,2 >ra,2 <ni,2 <a,2 <ag,2 ]C,2 k_r,2 >be,2 +ni|ni,2 r_u,2 <wl,2 >ga,2 >r,2 b_r,2 >un,2 [a,2 p_r,2 +y|i,2 ]T,2 +br|bur,2 <br,2 [e,2 <y,2 >ng,2 [C,2 >e,2 >h,2 <ch,3 +o|,3 ~VC_CV,3 >cc,3 l_$,3 ^_s,3 <ro,3 ~CC_C#,3 +^s|^S,3 >ki,3 i_s,3 s_n,3 [u,3 <i,3 [o,3 j_n,3 >$,3 ~VC_CC,3 ]:,3 ~CV_C#,3 ~CC_CV,3 [y,3 ]$,3 [i,3 >k,4 >na,4 >u,4
u|aQ >sh,-2 +^h|^h,-2 [h,-2 <^h,-1 >d,-1 ~CC_CC,-1 [r,1 >c,1 ]k,1 <l,2 >k,3 >r,3 ]r,3 +^l|^r,3 <^l,3 ~CC_CV,4
u|e b_r,-2 <g,-1 [g,-1 <w,-1 <^w,-1 ]z,-1 +b|b,-1 >li,1 [n,1 >g,1 ]d,1 >$,1 >v,1 [o,1 <bl,1 >nt,1 >i,1 ~CV_CV,1 >s,1 ]i,1 ]S,1 +^j|^j,1 <j,1 <^j,1 >na,1 <^c,1 <^p,1 ]t,1 <k,1 ]r,1 b_n,1 <ab,1 +^t|^t,2 h_h,2 >h$,2 l_k,2 >ke,2 <bo,2 <^t,2 +br|bur,2 <br,2 +^m|^m,2 <^m,2 [m,2 <m,2 ~CC_C#,2 ~CC_VC,2 t_s,2 <o,2 r_c,2 r_s,2 >h,2 >d,2 >t,2 r_n,2 >r$,2 >si,2 [k,2 >p,2 ]s,2 <c,2 >la,2 [p,2 ]k,2 p_l,2 >m$,2 [a,2 l_m,2 >ri,2 >le,2 ]m,2 >ld,2 +^s|^s,2 <^s,2 s_n,2 >ny,2 >re,2 >f,2 >ff,2 <sh,2 h_l,2 i_s,2 ]$,2 l_c,2 <^b,2 <p,2 +^b|^b,2 <i,2 ]f,2 <a,2 >ll,2 ~VC_CC,2 [t,2 >n,2 <t,2 [h,2 +^h|^h,2 +h|,2 <f,2 <z,2 ~CV_CC,2 <th,2 +^|^,2 <^,2 ~C#_CC,2 [S,2 .,2 >k,2 [j,2 +^r|^r,2 <^r,2 >ck,3 [i,3 ~VC_CV,3 [f,3 >m,3 [^,3 <s,3 <^h,3 b_l,3 +^l|^r,3 <^l,3 [s,3 >c,3 ]n,3 >s$,3 ]Q,3 <l,3 ]:,3 ~CC_CC,3 >l,3 <r,3 <h,4 [r,4
u|h .,1
u|i +e|o,-5 [o,-4 <e,-4 <re,-4 e_t,-3 >nd,-1 h_r,1 >r$,1 <el,1 >cc,1 <^b,1 ~VC_C#,1 +^b|^b,1 l_c,1 >n$,1 j_n,1 ]d,1 m_n,1 <rd,1 <^t,1 ~VC_VC,1 a_n,1 <g,1 [^,1 <an,1 +cl|kur,1 <cl,1 l_$,1 <u,1 [n,1 [p,1 >ri,1 >na,1 >ck,1 +^j|^j,1 >k,1 <^s,2 <n,2 b_s,2 ]y,2 >la,2 <bo,2 [m,2 [u,2 <ch,2 <p,2 <j,2 <^j,2 >a,2 <m,2 +cr|kur,2 <cr,2 a_e,2 +^w|^v,2 +r|r,2 <b,2 <sh,2 >ns,2 +^m|^m,2 <^m,2 ]m,2 >d,2 <z,2 +^l|^r,2 <^l,2 ]n,2 [g,2 [b,2 d_n,2 +l|r,2 [t,2 >m,2 ]a,2 +^f|^f,2 <^f,2 [f,2 ~CC_C#,2 ~CV_C#,2 ]k,2 <f,2 [v,2 >g,2 ]r,2 [j,2 <o,2 +^r|^r,2 <^r,2 >te,2 <t,2 +^k|^k,2 <^k,2 <h,2 >s,2 ]z,2 >s$,2 [k,2 d_v,2 >va,2 >ze,2 >v,2 r_s,2 ]:,2 w_r,2 <k,2 <w,2 <^w,2 <l,2 .,3 +ra|ra,3 >c,3 >$,3 >z,3 <la,3 <s,3 >se,3 [e,3 ]Q,3 >o,3 ]o,3 ]$,3 +^d|^d,3 <^d,3 ~CC_VC,3 <ra,3 <r,3 ~CV_CC,3 [S,3 ~CC_CC,3 [r,3 [d,3 ]s,3 a_t,4 <d,4 >l,4 ~CC_CV,4 [a,4 <a,5
u|o >s$,-2 [a,-2 <a,-2 <ll,-2 +^s|^s,-1 <^s,-1 +ch|k,-1 [y,-1 m_s,-1 l_s,-1 <s,-1 ]s,-1 ~VC_CC,-1 b_r,1 >rg,1 >rt,1 >r,1 <tt,1 +e|,1 n_s,1 >sc,1 <g,1 [g,1 t_r,1 +^p|^p,1 <p,1 <^p,1 >m$,1 +^l|^r,1 ~CV_C#,1 n_$,1 >lo,1 <^w,1 <in,1 >h,1 ]m,1 l_m,1 >i,1 ~CC_C#,1 ]i,1 <^l,1 <b,1 >l,1 h_l,1 <rt,1 [b,1 <w,1 [n,2 >ra,2 [i,2 >be,2 t_$,2 [S,2 c_r,2 >rr,2 .,2 <t,2 +^b|^b,2 <^b,2 ]v,2 ]r,2 >v,2 >$,2 ]g,2 l_n,2 >nn,2 <n,2 +^m|^m,2 <^m,2 [p,2 >m,2 +^k|^k,2 <^k,2 [h,2 k_r,2 h_$,2 ~CC_CC,2 [t,2 <r,2 ~C#_CC,2 ]k,2 >d,2 >ss,2 ~VC_CV,2 l_c,2 <^h,2 +^h|^h,2 ]b,2 [^,2 +^|^,2 <^,2 ]:,2 +^c|^k,2 <^c,2 ~CC_CV,2 >c,2 +^f|^f,3 <^f,3 [f,3 +^d|^d,3 <^d,3 <j,3 <^j,3 ]S,3 [k,3 >t,3 +^j|^j,3 <c,3 >g,3 ~CC_VC,3 [d,3 <f,3 <k,3 <d,3 r_s,3 c_l,3 <h,3 +^r|^r,3 <^r,3 >k,3 >b,3 [j,3 ]Q,3 >e,4
u|ru: [u,2 .,2
u|u +^a|^a,-3 i_k,-3 <e,-3 <^a,-3 >r$,-3 f_l,-3 k_r,-2 +i|y,-2 <li,-2 ]t,-2 >k$,-2 t_r,-2 +^p|^p,-2 <nc,-2 +i|,-2 +ch|C,-2 ]w,-2 +ra|ra,-2 <z,-2 p_t,-2 +sch|S,-2 <i,-2 +gr|gur,-2 g_r,-2 >be,-2 >el,-2 h_r,-2 <ne,-2 g_e,-2 >en,-2 >k,-2 >ve,-2 +kl|kur,-2 >u,-2 ]:,-2 >ma,-2 +ni|ni,-2 <ni,-2 s_m,-2 h_n,-2 [T,-2 <k,-2 <gr,-2 ]Q,-2 z_r,-2 [C,-2 <^p,-2 >tt,-2 >j,-2 +h|,-2 b_g,-2 >v,-2 +ss|s,-2 ]v,-2 >ti,-2 >rn,-2 b_n,-2 >ze,-2 <^z,-2 <kl,-2 [j,-2 >th,-1 [y,-1 +br|bur,-1 <na,-1 >ni,-1 <ss,-1 >co,-1 <si,-1 <ej,-1 +^j|^y,-1 h_v,-1 <rg,-1 +s|j,-1 <ag,-1 >e,-1 +sh|S,-1 >y,-1 o_e,-1 <p,-1 <br,-1 >sc,-1 >ra,-1 >ch,-1 +^d|^dy,-1 r_s,-1 ]b,-1 >to,-1 >re,-1 d_c,-1 ~VV_CV,-1 +lo|ro,-1 a_m,-1 c_$,-1 r_l,-1 +all|ar,-1 j_v,-1 <ba,-1 +z|,-1 [p,-1 +|o,1 +|s,1 >ez,1 <th,1 <am,1 +i|a,1 b_r,1 a_x,1 r_b,1 <at,1 c_l,1 >lv,1 ]p,1 <fa,1 h_l,1 >bi,1 <ai,1 +^s|^S,1 >di,1 j_l,1 +lm|rum,1 <lm,1 <ib,1 <an,1 >rt,1 <af,1 ]h,1 o_s,1 d_v,1 >rg,1 r_f,1 ]$,1 a_e,1 a_d,1 g_n,1 <ac,1 >rc,1 >dh,1 >na,1 h_$,1 <ho,1 >ck,1 >f,1 l_c,1 a_n,1 >me,1 <^w,1 ]T,1 +d|,1 >nt,1 >rs,1 k_s,1 +o|y,1 +ll|:r,1 >mn,2 +tr|tor,2 +ill|ir,2 +ro|ro,2 +|e,2 s_r,2 +cr|kur,2 <cr,2 <tr,2 <ka,2 >i,2 <m,2 b_d,2 <ea,2 >ci,2 <uf,2 +^m|^ma,2 <^m,2 +s|,2 <ih,2 >tl,2 <^k,2 +g|,2 +c|,2 +o|o,2 >ng,2 +ab|,2 +|:,2 +^k|^g,2 l_n,2 +l|ur,2 <ab,2 >a$,2 +t|,2 <in,2 m_n,2 b_s,2 n_$,2 [m,2 <ro,2 b_h,2 >hl,2 +h|g,2 n_s,2 >m$,2 u_n,2 +^ch|^S,2 +r|,2 ~CV_C#,2 r_m,2 >e$,2 <w,2 <u,2 <^r,2 <n,2 [t,2 <or,2 ]i,2 m_t,2 >zz,2 >ss,2 +a|o,2 q_e,2 ]a,2 ~VV_CC,2 >at,2 t_l,2 +^ch|^k,2 b_l,2 +|a,2 +a|y,3 r_$,3 <es,3 <ut,3 t_g,3 +a|,3 <^l,3 >t$,3 +u|a,3 g_i,3 >ff,3 <q,3 >il,3 >a,3
u|w ]e,2
u|y .,3 ]a,3
u|yu ~CC_CV,-3 [t,-3 [r,-3 >$,-3 >s,-3 <l,-3 ]r,-3 <d,-3 [d,-3 ]n,-2 >l,-2 >ss,-2 +^d|^d,-2 <^d,-2 <t,-2 >ll,-2 <r,-2 .,-2 +^l|^r,-2 <^l,-2 b_s,-2 +h|,-2 >r,-2 ]p,-2 ]S,-2 >na,-2 +^m|^m,-2 <^m,-2 [m,-2 +^k|^k,-2 d_v,-1 >v,-1 <m,-1 >li,-1 ]:,-1 +^t|^t,-1 <^t,-1 [b,-1 [k,-1 <w,-1 <^w,-1 b_r,1 ]i,1 >ck,1 ]N,1 >ri,1 <a,1 ~VC_CC,2 >bs,2 >rs,2 ^_r,2 [u,2 >k,2 ]b,2 >i,2
u|yu: >d,-2 ]m,-2 <b,-1 [r,1 ~C#_CC,1 >l,1 >ri,1 >li,1 <a,1 h_b,2 <g,2 ]r,2 ~CC_CC,2 >n,2 +^l|^r,2 <^l,2 >b,2 ~VC_CV,2 +^|^,2 <^,2 <l,2 [^,2 [k,2 ]z,2 >t,3 ]b,3
v$|fu$ +ye|e,-1 +o|e,-1 <ie,-1 [e,-1 e_,-1 <e,-1 +lo|ro,-1 +e|o,-1 <ro,1 +ro|ro,1 +e|,1 [:,1 [u,2
va$|$ +o|o,1 <to,1 .,1 o_,1 ~VC_##,1 <o,1 [o,1
va$|va$ [o,-1 [:,1
va$|wa$ +no|no,-2 ~VV_##,-1 <lo,1
va|a >n,1 .,2
va|ba >nd,-2 ]s,-2 +al|aru,-2 >t,-1 ^_n,-1 <ra,-1 r_r,-1 <ar,-1 >h,1 >hi,1 u_$,1 <lu,1 ~C#_CC,1 ]n,1 +l|ru,1 >l$,1 ^_c,1 >c,1 +^|^,1 <^,1 [:,1 ~VC_CC,1 [^,1 a_$,1 ]i,1 <o,1 <la,1 ]r,1 ^_z,1 >z,1 >zh,1 >n$,1 >ng,2 >ll,2 ~VC_CV,2 >$,2 <ga,2 <e,2 ^_l,2 >nc,2 ]d,2 ]u,2 ]:,2 ]S,2 <lo,2 <i,2 ~C#_VC,2 <^i,2 >l,2 o_$,2 u_l,2 <du,2 <u,2 ^_d,3 >d,3 >di,3 >ly,3 +|:,3 >ne,3 ~VC_C#,3 >lo,3
va|va <la,-3 [o,-2 <lo,-2 ~CV_CV,-2 <ko,-2 +u|u,-2 o_$,-2 <o,-1 a_n,-1 >r,-1 ~VC_C#,-1 <ra,-1 +o|o,-1 >no,-1 <il,1 +o|,1 <e,1 <u,1 +r|ru,1 >l,1 <io,1 ^_l,1 <^,1 >ne,2 u_l,2 ~VV_CV,2 <ca,2 >li,2 [^,3
va|wa ]r,-2 >n,-1 [a,2 ]:,3
ve| .,3
ve|b .,2
ve|be >nt,-3 >s,-2 >s$,-2 >tt,-2 ]s,-2 ~CV_CC,-2 ]t,-1 <na,-1 ^_l,-1 <r,1 >l,1 ]$,1 ~VV_CC,1 <la,1 a_l,1 ]d,1 >r,1 <o,1 >ne,1 ~VC_CC,1 ~C#_CV,2 <ol,2 +a|,2 >li,2 >d,2 +e|,2 >al,2 ^_a,2 >a,2 <^o,2 <^e,2 <le,2 [u,2 ]Q,2 >rt,2 o_l,2 >nc,2 ]n,2 ~C#_VC,2 +o|a,2 o_r,2 >rn,2 >rm,2 >r$,2 >ll,2 <u,2 ]a,3 e_r,3
ve|fe .,2
ve|va [u,2 .,2
ve|ve >$,-3 ~C#_CV,-2 [o,-2 >s,-2 ~VC_C#,-2 <o,-2 [u,-2 ]i,-2 >ll,-2 >ri,-2 <e,-1 [a,-1 .,-1 a_n,-1 ^_n,-1 <a,-1 <r,-1 <le,-1 >a,1 [:,1 >nt,1 +e|a,1 >rn,1 >rd,1 <u,2
ve|vu [a,-2 .,-2 ~VC_CV,-1 a_r,-1 >n,-1 ]r,-1 [i,-1 <a,-1 [o,1 a_l,2 <la,2
vic|b ]o,2 .,2 ^_a,2 ~C#_VV,2 +^|^,2 <^,2 >a,2 >au,2 [^,2
vi|bi >c,-3 ^_c,-2 >ch,-2 <er,-2 e_c,-2 ]S,-2 <r,-1 [i,-1 [:,-1 a_c,-1 <o,-1 [o,-1 ~VC_VC,-1 >an,-1 ^_g,-1 >r,-1 >ra,-1 o_c,-1 <i,-1 >c$,-1 +e|,1 +a|,1 <^a,1 [a,1 ~CV_CV,1 <e,1 <a,1 e_s,1 >s$,1 <l,1 +l|ru,1 >t,1 >sa,2 ]z,2 a_s,2 l_s,2 ~VC_CV,2 ]:,2 +al|aru,2 <al,2 >s,2 >se,3 <ha,3 a_$,3 >$,3 ~VC_C#,3 a_v,3 >v,3
vi|v .,2 [u,2
vi|vi >s$,-3 [:,-3 <a,-3 <ke,-2 [u,-2 >$,-2 ]s,-2 a_$,-2 ]$,-2 <re,-2 <la,-2 ]:,-2 [i,-1 a_s,-1 >g,-1 >e,-1 >s,-1 .,-1 e_t,-1 ]C,-1 <r,-1 ~VC_CV,-1 >tc,1 <i,1 <ko,1 +ko|ko,1 o_t,2
vi|viQ >ch,1 <le,2 ]T,2
vo|bo <i,1 >la,1 >ge,1 >g,1 <^,1 +^|^,1 [^,1 ]n,2 ^_g,2 ~C#_CV,2 ^_i,2 ~C#_VC,2 >i,2 >ig,2 ]i,2 ]:,2
vo|vo ~VC_CC,-3 [u,-3 .,-3 ]i,-2 [e,-2 [o,-2 >n,-2 <a,-2 [a,-2 >l,-2 ^_l,-1 ]:,-1 ~VC_CV,-1 >lo,-1 +^|^,-1 [^,-1
v| <to,1 l_i,1 ~CC_VC,1 >r,1 ~VV_C#,1 +e|,1 ]r,1 ~VC_VC,1 >e,1 ~VC_CV,1 <l,1 +l|r,1 <r,2 [i,2 .,2 >in,2 >ar,2 o_$,2 [e,2 e_$,2 <e,2 <lo,2 <u,2 <ou,2 >a,2 ]a,2 [r,2 ~VC_C#,2 [u,2 ]$,2 >i,2 >$,2 ~CV_VC,2 ]i,2
v|: <o,-1
v|:b .,2 ~VC_VC,2 >e,2 ]a,2
v|:f >a,1 <e,1 ]i,1 >i,1 [o,2 ~VC_VC,2 .,2
v|:v ]u,-3 <u,-3 [u,-3 >a,-2 [a,1 >i,2 ]e,2 +^le|^re,2 <le,2 [e,3 e_e,3 <e,3
v|S .,1 ]u,1 >e,1
v|a .,1
v|b <e,-3 e_e,-3 e_a,-2 [e,-2 >er,-2 ]o,-1 >e,-1 >el,-1 +l|ru,-1 l_a,-1 >a,-1 r_e,1 >i,1 r_o,1 >ie,1 >ae,1 a_a,1 <ar,1 +r|ru,1 ~CV_VC,1 >ey,1 +al|aru,1 +e|,1 >an,1 a_e,1 >in,1 a_o,1 <sa,1 <er,2 <r,2 [a,2 >r,2 ~VC_CV,2 ]i,2 <a,2 e_i,2 [i,2 <el,2 >or,2 >o,2 [^,2 <ul,2 <al,2 <lo,2 >y,2
v|ba .,1
v|biQ ]C,1 >e,3 [a,3 .,3
v|bu <le,-2 +o|a,-2 ]N,-1 <lo,-1 o_e,-1 >el,1 ~C#_VV,1 +a|,1 <r,1 <er,1 ~VC_VC,1 >in,1 <^e,1 >la,1 <ko,1 >ic,1 ]Q,1 .,1 >re,2 ~C#_CV,2 <se,2 >ol,2 o_r,2 ]$,2 u_e,2 ]r,2 >e$,2 >ra,2 ]n,2 >is,2 <a,2 ~CV_VC,2 a_r,2 +a|a,2 u_a,2 a_e,2 +|:,2 ^_l,2 >al,2 ^_i,2 >r,2 a_i,2 +e|e,2 [o,2 [:,2 >an,2 ^_a,2 ]i,2 <^,2 +^|^,2 [^,2 <^a,2 >o,2 <du,2 <u,2 ^_e,2 >i,3 >a,3 ]:,3 ~C#_VC,3 [u,3 ]e,3 >er,3
v|d .,2
v|f +|:,-3 [:,-3 ]e,-2 u_a,1 ~CV_VC,1 >er,2 >ar,2 ]a,2 <u,2 >a,2 <a,3 [a,3
v|fu <ra,-2 ~VC_CV,-2 ~C#_CV,-1 ]r,-1 [o,1 ^_r,1 >sk,1 [e,2 ]$,2 >i,2 >a$,2 ^_a,2 ^_e,2 >ra,2 >an,2 >r,2 >e,2 ~C#_VC,2 >a,2 ~VC_VC,3 ]a,3
v|h ~VC_VC,2 .,3 >a,3 ]a,3
v|i .,3
v|k .,1
v|m .,1 ]a,1
v|n .,2 ~VC_VC,2
v|obi [^,2 .,2 >e,2
v|p .,2
v|r a_a,1 <a,1 >a,2 ]a,2 ~VV_VC,2 .,3
v|s .,1
v|u [a,1 ~VC_VC,2 >e,2 ~VC_C#,2 >$,2 ]$,3
v|v u_i,-2 <ou,-2 >an,-2 +r|ru,-2 e_a,-1 >er,-1 >il,-1 <no,-1 [i,-1 ]e,1 e_e,1 >o,1 <al,1 [^,1 <er,1 <lo,1 <i,1 <du,1 e_o,2 >i$,2 [a,2 >ol,2 <a,2 l_i,2 [:,2 <il,2 <de,2 >in,2 >a$,2 >al,2 ~VC_VV,2 [e,2 <ar,2 l_a,2
v|va .,1
v|viQ ]C,2 <o,2 [o,2 .,2
v|vu >e,-3 [u,-3 [i,-2 +^|^,-2 <^,-2 [^,-2 ]r,-2 >r,-2 >ra,-2 >la,-2 ]$,-2 >l,-2 ~VC_CV,-2 +lo|ro,-2 +e|,-2 <lo,-1 .,-1 ~VC_VC,-1 ]S,-1 +o|,1 +ro|ro,1 <la,1 [e,1 ]n,2 <ye,2 <ro,2
v|w <u,-1 >e,-1 [a,-1 o_a,-1 >a$,-1 ~VV_VC,1 a_e,1 ~CV_VC,2 [:,3
w$|:$ +o|i,2 [i,2 +o|a,2 a_,2 <a,2 [a,2 o_,3 <o,3 .,4 ~VC_##,4
w$|fu$ .,1 ~VC_##,1 <lo,1 [o,2 <ro,3
w$|u$ [o,-3 +ro|ro,-2 .,-1 <ra,2 <la,2 [s,2 a_,3 <a,3
wa|wa ~VC_CC,-3 <a,-2 >g,-2 [i,-2 [a,-2 ~C#_CC,-2 ~VC_CV,-2 <e,-2 ]:,-2 <h,-2 ]Q,-2 <sh,-2 ~CC_CV,-2 .,-1 >n,-1 +^|^,-1 [^,-1 ]N,-1 <s,1 s_l,2 <os,2 >it,3 ^_i,3 ~C#_VC,3 >i,3 ]i,4
wa|we ]i,-3 ~VC_VC,-1 [^,1 ]r,1 >n,2 ~VC_CC,3 >r,3
wa|wo >ll,-2 ]:,-1 >lt,2
we|ve <e,-2 [u,-1 ]:,-1 o_r,1 >r,2
we|w .,-1
we|we [u,-3 >l,-2 ~CV_CC,-2 >ll,-2 >a,-2 >at,-2 .,-2 ~CC_CC,-2 +^s|^su,-2 ~C#_CC,-2 >n,-1 +^|^,-1 <^,-1 ^_n,-1 [o,1 >r,2
wh|w ]i,-1
wi|vi >c,-3 ]C,-2 [e,-2 >g,-2 ~CV_CC,-2 <e,-1 [u,-1 ]:,1 >l,1 ]r,1 <o,1 ]N,2 +no|no,2 <no,2 e_n,2 >n,2 >lm,3 ^_l,3
wi|wi >n,-3 ]N,-3 [a,-3 >s,-2 ~VC_CC,-2 ]$,-2 .,-1 >g,1 ^_t,1 >t,1 +^s|^su,2 <s,2 <^s,2 ^_e,2 ~C#_VC,2 >tt,2 ~CC_CV,2 >r,2 >re,2 ]a,3
woo|u ]Q,-3 ^_l,-2 >l,-2 +^|^,-2 [^,-2 <^,-1 +ll|:r,1 .,1 +r|r,1 ]$,2 >d,2 ]t,3 +ell|er,3 ]d,3 >d$,3 l_d,3 <l,3 <ll,3 ~CC_CC,3 [r,4
wo| +^|^,1 <^,1 [^,1 .,2
wo|o >r,1 >rt,1 [k,2 [d,2 .,2 ]:,3
wo|u >r,1 >rt,1 .,2 [k,2
wo|wo [u,-1
wu|u .,-2 +^|^,-2 [^,-2 <a,-2 <^,-2 a_t,-1 ~VC_CC,-1 <ra,-1 >t,-1 >t$,-1 ~C#_CC,-1 [a,-1
w| o_s,-1 <ro,-1 >s,-1 ]s,-1 +l|r,1 <ra,1 +^|^,1 <^,1 [^,1 ~CC_VV,1 <h,1 <ch,1 ~CV_VC,1 ]N,1 >ar,1 l_a,2 [r,2 ]i,2 ]e,2 <l,2 ]a,2 >e,2 >a,2 ]$,2 ~VC_VC,2 >i,2 .,2 [a,2 <a,2 ~CC_VC,2
w|: a_a,1 >a,1 ]r,1 ]$,1 ~VC_CV,2 <ha,2 .,2 <a,2 [a,2
w|b >ic,-3 o_i,-3 >ei,-2 [o,-1 >ur,-1 r_i,-1 <lo,1 ^_o,1 ^_e,1 +|:,1 >ai,1 <bo,1 >ay,1 ^_i,1 ~C#_VC,1 [N,1 a_e,1 ^_h,1 ~C#_CV,1 >h,1 >he,1 ]i,1 .,2 ]a,2 <ra,2 >ar,2 <la,2 o_a,2 s_i,2 a_i,2 ]e,2 +^|^,2 <^,2 [^,2 >at,2 ~CV_VC,2 ~C#_VV,2 >y,2 <^s,2 >er,2 r_e,2 <e,2 >al,2 ]u,2 [:,2 <a,2 <s,2 >ie,2 <er,2 >e,2 >en,2 >is,2 ^_a,2 [a,2 >el,2 >a,2 ~VC_VV,2 o_e,2 >ee,2 e_e,2 [e,3 >oo,3 >ol,3 <l,3
w|f +^|^,2 <^,2 [^,2 >e,2 .,3
w|fu o_$,-2 ~VC_C#,-2 >$,-2 <ho,-1 ^_e,1 <a,1 <lo,1 ]a,1 ^_a,1 >a,1 <e,1 <ko,1 ]r,1 <ro,2 ~VC_CV,2 a_l,2 >l,2 [e,2 >i,2 ~C#_VC,2 <^,2 +^|^,2 [^,2 ]:,2 [u,3 >e$,3 >e,3
w|ho .,2 +^|^,2 <^,2 [^,2 ~C#_VC,2
w|i .,3
w|r >a,2 ]a,2 .,2
w|t <a,-1 [a,-1 .,1 ^_a,1 >a,1 ~C#_VC,1 ^_o,2 ]a,2 ~VC_VC,2 ~C#_VV,2 >e,3 +^|^,3 <^,3 [^,3
w|u +o|a,-4 +e|y,-4 o_n,-3 >n,-3 <e,-3 ~VC_CC,-3 ]N,-3 <o,-3 ]r,-3 [y,-3 ]:,-2 <ha,-2 >n$,-2 a_l,-2 >l,-2 [a,-2 .,-2 <bo,-2 >hi,-2 ~VC_CV,-1 e_e,-1 >h,-1 >es,-1 [m,-1 >an,-1 [o,-1 +k|k,1 <ek,1 a_a,1 ^_i,1 ~CC_VV,1 ]$,2 <k,2 k_e,2 >ee,2 <da,2 a_b,2 >be,2 s_e,2 <s,2 <^s,2 ]i,3
w|uw .,-2
w|v ~VC_CV,-2 ]u,-2 [o,-2 ~CC_VC,-2 o_$,-1 >ar,-1 >ay,1 a_a,1 +|:,1 r_e,1 ]e,1 <la,2 ~CV_VC,2 <ra,2 <r,2 ~CC_VV,2 ~VV_VC,2 ~VC_VV,2 [u,2 ]a,2 >er,2 <er,2 [:,3 >e,3
w|w +o|a,-3 o_e,-3 >er,-3 >e,-3 [a,-3 >ee,-2 ]a,-2 <o,-2 [u,-2 >i,-2 .,-2 ~VC_VC,-2 ~CC_VC,-2 +^s|^su,-2 >ay,-1 ]i,-1 <^s,-1 [^,3
w|wa <^,-3 ^_h,-3 ~C#_CV,-3 >h,-3 +^|^ho,-3 >o,-3 >or,-3 ]i,-3 .,-2 ~CC_VC,-2 [o,-2 ]:,-1 ^_i,-1 ~C#_VC,-1 ~VC_VC,1 <lo,1 +lo|ro,1 ]$,2 +^s|^su,2 <^s,2 o_$,2 ~VC_C#,2 >$,2 <o,2 >e,2
w|yu: .,2
x$|$ [:,-3 +au|o:,-3 +|:,-2 u_,-1 <u,-1 <au,-1 <eu,-1 [i,1 +eau|o,2 +ou|u,2 <ia,2 i_,2 <i,2 <oi,2 <ta,2 ~VC_##,2 [o,2 a_,3 <a,3 [u,3 [a,3 k_,3 ~CC_##,3 <k,3 <ck,3
x$|:$ e_,2 <e,2 <re,2 ~VC_##,3
x$|su$ [u,-1 u_,1 ~VV_##,1 <u,1 e_,2 <e,2 ~VC_##,3
xi|S .,2 o_e,2 ~VC_VC,2 <o,2 <ro,2 >e,2 >e$,2 ]u,2
xi|Si +|ku,-2 [u,-2 <e,-1 <le,-1 o_e,-1 <o,-1 <ro,-1 >e,-1 >e$,-1 a_s,2 <ta,2 [a,2 >a,2 <ma,2 ]o,2 >an,3 <a,3
x| >$,-1 ]$,-1
x|S ]a,-4 .,-3 <i,-3 [u,-3 +i|i,-3 ]i,-2 ~VC_VV,-2 [i,-2 ~VV_VC,-2 <ai,-2 >o,-2 +^|^,-2 <^,-2 [^,-2 >$,-2 >y,-2 >i,-1 ]u,-1 ]o,-1 ~VC_VC,3
x|Si >$,1 <u,1 <e,1 >o,1 [u,1 [^,1 ]a,1 <a,1 [a,2 ~VC_VC,2 ]:,2 .,2 ]$,2 <i,3 >a,3
x|ku u_$,2 <u,2 ]$,2 ~VV_C#,2 >$,2 .,2
x|kus [Q,-4 +|Q,-4 a_$,-2 ~VC_C#,-2 >$,-2 >en,-2 <a,-2 a_a,-1 <o,-1 e_$,-1 >e,-1 <u,1 ]o,1 e_i,1 >ia,1 +le|re,1 [e,2 +e|e,2 e_a,2 ~VV_VC,2 >i,2 +|:,2 [:,3
x|z .,-2
y$|$ [u,-2 ~CV_##,-2 .,-2
y$|:$ i_,-1 <i,-1 [i,-1 ~VC_##,1 +a|a,1 +e|a,1 [o,1 .,2 ~CV_##,2 ~CC_##,2 a_,2 <a,2 [a,2 [u,3
y$|ai$ .,2
y$|ei$ ~CC_##,2 .,2
y$|i:$ +n|n,-3 +ck|Qk,-2 s_,-2 <s,-2 <ac,-2 <er,-2 c_,-2 <c,-2 m_,-2 <m,-2 [m,-2 +c|S,-2 h_,-2 <h,-2 <th,-2 +ll|:r,-2 <ur,-2 +ll|r,-2 +r|r,-2 n_,-1 <n,-1 [S,-1 [j,-1 <ck,-1 ~CV_##,-1 +m|m,1 <dr,1 +ss|S,1 l_,1 <l,1 +k|,1 +l|r,1 <rd,1 [b,1 e_,1 <e,1 <na,2 +|r,2 ~VC_##,2 <hr,2 <la,2 +o|,2 v_,2 <v,2 <xb,2 <al,3 o_,3 <o,3
ya$|$ ~VV_##,2 [:,2 i_,2 <i,2 [i,2 a_,3 <a,3 ~VC_##,3 .,3
ya$|a$ .,2 ~VC_##,4
ya$|ya$ ~VC_##,1 [i,1
ya|ya >s,-2 ~VC_CV,-2 a_t,-2 ]k,-2 <a,-2 [o,-2 a_n,-2 <na,-2 ]r,-2 [n,-1 >r$,-1 >s$,-1 ~VC_C#,-1 +^|^,-1 ]b,-1 <n,-1 +^r|^r,-1 <^r,-1 <e,-1 >k,-1 >r,-1 ~C#_CC,-1 ~CC_CC,-1 <r,-1 ]i,-1 >t,-1 >t$,-1 <^,-1 >$,1 <i,1 i_h,2 i_$,2 >ya,2 <h,2 ]y,2 ~CC_C#,2 <ai,3 ~VV_C#,3 +i|,3
yev|e e_$,1 +e|,1 <e,1 <re,1 a_$,1 <a,1 ]$,1 [r,2 .,2 ~VC_C#,2 >$,2
ye|e ~CV_CC,-2 <g,-2 e_v,-2 ]f,-2 ^_s,-1 >s,-1 >v$,-1 >$,-1 ~CV_C#,-1 ]$,-1 <e,-1 >m,-1 [n,-1 <n,-1 ~CC_CC,1 ~CC_VC,1 +^|^,1 <^,1 b_a,1 <^b,1 >al,1 [^,1 +a|,1 >r,2 [b,2 <b,2 ]a,2 r_r,2 <cr,2 <la,2 ]v,3 ]:,3 >r$,3 >a,3
ye|ie .,1 >$,4
ye|ye .,-2
yi$|$ [N,2 ~CC_##,2 <rn,2 n_,3 <n,3 .,3
yl|ir >e,1 ]e,1 >a,1 .,2
yn|i +l|r,-1 ]:,1 .,2 >e$,2 >e,2 ]$,2 >$,2
yn|in ]a,-2 .,-1
yo|yo <n,-2 ]:,-1 ^_r,1 >r,1 >rd,2 >un,2
ys|i ~CV_C#,2 .,2 >$,2 ]$,2
yt|t r_a,1 ~CV_VC,1 <r,1 <or,1 >a,1 >a$,1 ]a,1 e_o,2 ~VC_VC,2 <e,2 <ne,2 >o,2 >o$,2 ]o,2 .,2
yu|yu .,-3 [r,-2 ]k,-2 +^|^,-1 [^,-1 >k,-1
y| ]i,-3 t_a,-2 <g,-2 <c,-2 >i$,-2 <ha,-2 >al,-1 <na,-1 e_t,-1 >to,-1 >ri,-1 +^s|^su,-1 >i,-1 <st,-1 >k,-1 ~CC_CC,-1 [:,-1 a_i,-1 <il,-1 e_r,-1 <t,-1 l_i,-1 >ar,1 +t|t,1 +r|:ru,1 <^a,1 <bo,1 ]S,1 <et,1 <b,1 +la|ra,1 a_s,1 l_a,1 >uk,1 ]a,1 <m,1 .,1 +|Q,1 +nt|Nt,1 <nt,1 >am,1 n_$,1 <e,1 <ce,1 a_t,1 >b,1 [s,1 +^ma|^ma,1 ~CC_VC,1 [a,1 ]z,1 a_r,1 <ra,1 u_s,1 +pu|pu,1 +^kh|^k,1 <kh,1 +o|o,1 +el|eru,1 >m,1 >de,1 <he,1 +na|na,1 +e|,1 +st|sut,1 t_o,1 s_$,1 <no,1 <ll,1 >o$,2 >ov,2 +ma|ma,2 ]$,2 +d|do,2 >na,2 a_n,2 >ra,2 <la,2 >$,2 e_a,2 [r,2 +er|a:,2 ]o,2 ~VC_VC,2 >th,2 ]b,2 >an,2 ]m,2 >un,2 >o,2 >oc,2 e_$,2 o_a,2 [t,2 >s$,2 <d,2 <th,2 <^h,2 ~C#_VC,2 <ma,2 +^|^,2 <^,2 d_$,2 ~CC_CV,2 <da,2 k_$,2 <k,2 <le,2 <pu,2 +h|,2 >u,2 +s|su,2 ]u,2 ^_a,2 >s,2 >ev,2 [N,2 ~VC_CC,2 <el,2 <tr,2 ]n,2 >c,2 [u,2 u_o,2 <ba,2 ]:,2 [k,2 +r|ru,2 ]e,2 >d$,2 o_$,2 l_e,2 ~CC_C#,2 >le,2 h_a,2 a_l,2 <er,2 <u,2 r_o,2 <ro,2 ]d,2 <i,2 +^do|^do,2 <do,2 r_$,2 ]N,3 >ly,3 ~CV_C#,3 o_l,3 >er,3 +e|e,3 ~CV_CC,3 >d,3 <ar,3 <h,3 [o,3 >n,3 >e,3 <o,3 ]s,3 <ve,3 [i,3 <r,3
y|: e_$,-2 <le,-1 [e,-1 ~VC_C#,-1 a_d,1 a_$,1 >n,2 .,2 >a,2 <ro,2 [u,2 ~VC_VC,2 ]d,2 <bo,2 +^bo|^bo,2 >d,2 <a,2 [a,3 ~CC_C#,3 ]r,3 >l,3 o_l,3 >le,3 <o,3 [o,3 ~VC_CV,4
y|N ~VC_C#,2 >$,2 ]$,2 <a,2 [a,2 .,2
y|a >rn,-2 m_r,-2 >r,-1 [o,-1 +^m|^m,-1 <^m,-1 t_$,1 >th,1 +br|bur,1 <br,1 [b,1 ]s,1 h_b,1 >be,1 +h|,1 <le,1 ]N,1 r_n,1 <rn,1 +^h|^h,1 [h,1 >s$,1 t_n,1 <er,2 >m,2 ]m,2 <g,2 <eg,2 [g,2 b_$,2 +sk|suk,2 >l,2 k_$,2 <k,2 <sk,2 ~VC_CV,2 <^h,2 [y,2 [^,2 m_$,2 +mm|m,2 <mm,2 a_$,2 [v,2 d_$,2 <h,2 <ll,2 >t,2 <t,2 ]k,2 r_$,2 +r|r,2 >n,2 l_$,2 >c,2 ]b,2 +n|n,2 >e$,2 ~CV_CC,2 >b,2 >e,2 ]Q,2 <e,2 [k,2 >d,2 <a,2 [i,2 [n,2 >ne,2 n_$,2 <n,2 e_$,2 ~CC_VC,2 l_n,2 ]n,2 <^l,2 [t,2 +^s|^s,2 >s,2 ]u,2 ~VV_C#,2 [s,2 .,2 <d,2 ~CV_C#,2 [d,2 [:,3 <^p,3 >k,3 >$,3 ]$,3 <^s,3 <v,3 <p,3 ]S,3 <s,3 <r,3 ]r,3 >nn,3 ~CC_C#,3 <l,3 [r,4 ~CC_CV,5
y|ai ]r,-3 +^p|^p,-3 <p,-3 <^p,-3 [p,-3 ~CC_CV,-3 <m,-3 [m,-3 >r,-2 ]$,-2 >e,-2 .,-2 <t,-2 [t,-2 [r,-2 ]s,-2 <l,-2 ~CC_VC,-2 >m,-2 ]k,-2 >t,-2 <d,-2 [d,-2 <kl,-2 ]m,-1 +^t|^t,-1 <^t,-1 +^l|^r,-1 <^l,-1 l_n,-1 ~CC_C#,-1 >$,-1 +bl|bur,-1 <bl,-1 l_$,-1 <r,-1 h_m,-1 +^n|^n,-1 +l|r,1 r_n,2 s_d,2 ]d,2 +r|r,2 ~C#_VC,2 <^,2 >a,2 ]t,2 +br|bur,2 <br,2 >d,2 [^,3
y|e [r,1 >$,1 <d,1 >a,1 [d,1 l_$,1 ]m,1 ~CV_VC,1 [^,1 >ne,1 ]f,1 ~VC_VC,1 >n$,2 >o,2 k_$,2 <b,2 [b,2 ]s,2 +l|r,2 +n|n,2 +^h|^h,2 n_$,2 ]Q,2 <k,2 ]N,2 [k,2 <er,2 <ar,2 <^h,2 >n,2 <t,2 [t,2 <h,2 [n,2 >l,2 [h,2 ~CV_CC,2 <n,2 <l,2 ~VC_CV,2 >r,2 +r|r,3 ]k,3 >c,3 ~CV_C#,3 ~CC_CV,3 .,3 ]$,3 ]r,3 ~CC_CC,3
y|f .,1 e_$,1 ~VC_C#,1 <e,1 >$,1 [e,1 ]u,1
y|i >b,-4 +ar|ar,-3 [j,-3 +nd|Nd,-3 +r|ru,-2 <tt,-2 [i,-2 +br|bur,-2 t_$,-2 >z,-2 +e|a,-2 +tr|tor,-2 +s|j,-2 <br,-2 r_n,-2 <te,-2 [d,-2 <nd,-2 >i,-2 <ar,-2 ]b,-2 s_d,-2 +^m|^ma,-2 +d|d,-2 t_r,-2 [o,-2 ]C,-2 <g,-2 o_l,-2 <ta,-2 r_c,-2 >ah,-2 >ck,-2 g_$,-1 n_u,-1 a_l,-1 d_$,-1 ]Q,-1 e_m,-1 r_z,-1 >zh,-1 <^k,-1 <de,-1 [T,-1 <eg,-1 >ba,-1 <^z,-1 +ma|ma,-1 <al,-1 o_n,-1 <ve,-1 ]d,-1 >g,-1 +^v|^v,-1 +^a|^a,-1 >ci,-1 <ri,-1 b_e,-1 a_e,-1 <sm,-1 >ns,-1 <d,-1 <^v,-1 +na|na,-1 <ul,-1 +av|av,-1 u_$,-1 <il,-1 +le|,1 +da|da,1 +r|:,1 <kl,1 +d|do,1 >lv,1 <aa,1 <^r,1 <c,1 <re,1 >m,1 +m|m,1 ]h,1 [e,1 p_p,1 >pe,1 <en,1 +lla|ra,1 l_i,1 <m,1 ]e,1 >o,1 <lc,1 v_d,1 +c|,1 +th|S,1 ]m,1 h_$,1 l_a,1 r_a,1 +n|n,1 ]:,1 +pr|pur,1 <pr,1 <at,1 p_r,1 ]p,1 k_$,1 <ol,1 >ev,2 >ro,2 +r|r,2 [^,2 <ck,2 <ha,2 >t,2 +|C,2 <un,2 >di,2 >de,2 e_d,2 >to,2 >k,2 ~C#_VC,2 [k,2 +st|sut,2 <st,2 >ch,2 +g|,2 +r|,2 [b,2 t_a,2 >na,2 ]t,2 +ll|r,2 >u,2 +s|,2 >th,2 >un,2 h_u,2 <ah,2 <rt,2 a_t,2 >a,2 <yl,2 [p,2 ^_a,2 ^_o,2 +^le|^r,2 +a|,2 >ak,2 n_e,2 >mo,2 r_l,2 [:,2 ~C#_VV,2 >k$,2 <^m,2 <cl,2 +^r|^r,2 +rd|rud,2 e_a,2 +o|,2 +n|,2 +k|k,2 <^,2 >rt,2 a_d,2 >ke,2 h_m,2 +^|^,2 n_a,2 +^p|^p,2 <p,2 <^p,2 <le,2 l_k,2 >as,2 <mo,2 ]u,2 +d|,2 +|d,2 >rn,2 <lo,2 +|e,2 n_o,2 +e|o,2 +o|e,2 b_$,2 >ar,2 i_a,2 +le|re,2 m_$,2 ~CV_VC,3 <oe,3 l_t,3 a_a,3 +mm|m,3 >at,3 m_r,3 c_$,3 <mm,3 <la,3 +^ha|^ha,3 >ad,3 <ce,3 +|:,3 <er,3 [m,3 +bl|bur,3 <bl,3 +^m|^m,4 m_c,4
y|iy <e,-3 e_e,-2 +l|r,-2 ~VC_VC,-2 [a,-2 [e,-1 >e,-1 >er,-1 >$,1 [o,2
y|j .,-2
y|m .,1
y|o ]Q,1 <tt,1 <kl,1 ]u,1 b_$,1 e_$,1 ~VC_C#,1 <br,1 ]N,1 +e|,1 >s$,1 ~CV_CC,1 <ck,1 ~CV_C#,1 <ar,2 +r|r,2 >s,2 k_$,2 >e$,2 [k,2 <k,2 [n,2 ~VC_CV,2 [^,2 +^|^,2 <^,2 ~VC_CC,2 [y,2 +^l|^r,2 <^l,2 >ne,2 >n,2 l_n,2 <e,2 +^t|^t,2 <^t,2 +^b|^b,2 <^b,2 b_r,2 r_$,2 [d,2 <d,2 <b,2 d_$,2 <h,2 ~CV_VC,2 <r,2 >e,2 [b,2 <rt,2 +rt|rut,2 ]r,2 <n,2 ~CC_CC,3 [h,3 t_$,3 <l,3 >c,3 >r,3 <t,3 [t,3 ~CC_C#,3 ]:,3 >$,3 [r,3 ~CC_CV,4 ]$,4 .,4
y|r >a,-1 <a,2 [e,2 <e,2 ~VC_VC,2 >e,3 >er,3
y|rai <r,1 ~CC_CV,1 ]y,2 .,2 [u,3
y|riN >$,2 ]$,2 .,2
y|u ~CC_CV,-1 [n,-1 <n,-1 ]s,1 >e,1 [s,1 <ss,1 >s,1 <al,1 ~VC_CV,1 <th,1 ~CV_CC,1 +^p|^p,1 <p,1 <^p,1 [p,1 r_$,1 +l|r,1 l_s,2 l_n,2 ~CV_CV,2 <el,2 <h,2 ]Q,2 >r,2 >s$,2 >t,2 k_$,2 ~VC_CC,2 <s,2 s_$,2 +br|bur,2 <br,2 ]n,2 [z,2 .,2 <l,2 m_$,2 ]:,2 <k,2 >ne,2 ~VC_VC,2 >n,2 ~CC_C#,2 >$,2 ~CC_CC,2 ]$,2 [k,3 ~CV_C#,3 <a,3 [r,3 <r,3 [o,3 <o,3
y|wa o_$,-2 <o,-2 ~VC_C#,-2 [o,-1 >$,-1 ]$,-1 <a,1 [a,1 ]:,2
y|yu ~CC_CC,-2 [t,-1 >a,1 >$,1 [h,2 >n,3 ~CC_CV,3
y|yu: .,2
z$|Tu$ n_,-2 <n,-2 [N,-2 [u,-1 a_,-1 <a,-1 <na,-1 <ur,1 ~VV_##,1 [:,2 e_,2 <e,2 +|Q,2
z$|su$ [e,-1 <ie,1 <en,1 o_,1 <o,1 <ol,1 [a,1 <it,1 .,1 ~VV_##,1 +l|ru,1 l_,1 <l,1 <na,1 n_,2 <n,2 +t|,2 [N,2 [o,2 ~CV_##,2 a_,2 <a,2 [u,2 ~CC_##,2 [:,2 t_,2 <t,2
za| >$,2 ]$,2 <o,2 .,3
za|a >m,2 .,2 +^|^,2 [^,2 <^,2
za|sa o_$,-3 ~VC_C#,-3 <o,-3 [u,-2 <n,-1 [N,-1 ~CV_CV,-1 >kh,1 <^a,1 ]u,1 ]k,1 ^_k,1 >k,1 ]Q,1 >r,1 .,2 ]m,2 >m,2 ]r,2 ^_m,2 >c,2 ^_r,2 ]N,3 <e,3 ~C#_CV,3 ~C#_CC,4 [^,4 <^,4 +^|^,4
za|za ~C#_CV,-2 ]r,-2 ]N,-2 [^,-2 <^,-1 +^|^,-1 ^_h,-1 >h,-1 >hr,-1 >m,-1 >$,-1 <a,-1 >mi,-1 ~VC_C#,-1 ]Q,1 ~CV_CV,1 >no,2 ]b,2
ze| >l,1 +^|^,1 <^,1 [^,1 >n,1 ]r,1 .,2
ze|Te .,-3 +^|^,-1 <^,-1 [^,-1
ze|e ~CV_CC,2
ze|ze <r,-2 ~VV_CC,-2 ]m,-2 >n,-2 ~VC_CV,-1 [u,-1 >l$,-1 ]N,-1 ^_l,2 [:,2 >$,2 >le,2 +|:,2
zha|ja .,-2
zh|Ci .,2
zh|j .,1
zh|ji ~VC_VC,1 >a,1 >a$,1 a_a,2 <a,2 <va,2 e_n,2 ~VC_CV,2 <re,2 >n,2 <e,2 [e,2 .,3
zi$|i$ .,2 a_,3 <a,3 ~VC_##,4
zi|Ti ~VC_VC,-1 [u,-1 <n,2 [N,2 <en,3
zi|ji <a,-2 [u,-2 +n|N,-2 ~C#_CC,-2 ]a,-1 >a,-1 ]N,-1 [i,1 <e,1 +en|eN,1 <i,1 >e,2 ]n,2 e_u,2 <le,2 >u,2 >us,2 ^_e,2 ]:,2
zo| [a,1 [u,1 <a,1 >f,2 .,2 ~VC_CC,2
zo|zo +^|^,-3 [^,-3 .,-3 <^,-2 ]N,-2 ~VC_CC,-2 >n,-2
zz|T [Q,-3 +|Q,-2 <a,-2 ~VC_VC,-2 .,-2 ]o,-2 >o,-2 >o$,-2 >a,-1
zz|j [a,-3 >i,-2 >i$,-2 <bu,-2 ]i,-2 <u,-1 ~VC_VC,-1 .,-1 <o,1 >a,1
zz|z ]a,-2 +|:,-2 ]o,-1 a_a,-1 [u,1 ]e,2 >i,2 >i$,2 <u,2
z| >k,-2 s_k,-2 <ie,-2 ~CC_VC,-2 <s,-2 ]k,-1 +s|su,-1 ~CV_CV,-1 i_i,1 +l|r,1 ]n,1 a_m,1 <ni,1 >er,1 r_$,1 +ar|ar,1 r_u,1 >un,1 <ri,1 >ia,1 <re,1 <bi,1 a_s,1 >s$,1 >e,1 >ar,1 +t|to,1 t_$,1 +l|ru,1 n_a,1 i_$,1 i_a,1 l_$,1 <r,1 ~VV_VC,1 ~VC_CC,1 .,1 <et,1 i_e,1 +eu|u,1 +n|n,1 <l,1 <ai,1 +ra|ra,1 a_u,1 +a|a,2 o_z,2 >za,2 <t,2 n_$,2 >h,2 <en,2 ]r,2 >l,2 ]s,2 [N,2 <ro,2 >e$,2 [r,2 ^_a,2 [n,2 >m,2 +r|r,2 >i,2 <ra,2 >o,2 >$,2 <eu,2 ]$,2 s_$,2 <ba,2 [:,2 +^|^,2 <^,2 [^,2 u_$,2 <n,2 +|:,2 <u,2 a_$,2 <ar,2 ]m,2 ~C#_VC,2 ~VC_CV,2 <d,2 >a$,2 ~CV_C#,2 ~VC_VV,2 ~VC_C#,3 <la,3 ~VC_VC,3 <a,3 >s,3 [a,3 ]i,3 <o,4 [o,4
z|:z ]e,2 >o,2 <a,2 [a,2 ]a,2 ~VC_VC,3 .,3
z|Ci >$,2 [u,2 >e,3 ]$,3 .,3
z|Cu .,2
z|N .,2 ]$,2
z|QT [o,-1 [a,1 .,2 ]u,3 ~VV_VC,3 >e,3
z|S +n|N,-2 <r,-2 [u,-1 [Q,1 ~VC_CV,1 [o,1 [a,1 ~CV_VC,1 .,1 ]u,1 u_e,1 <a,1 >o,1 ]o,1 <i,1 +|:,1 [e,1 [:,1 +^|^,2 <^,2 [^,2 >er,2 <e,2 >e,2 <u,2 ^_e,2 >a$,2 [i,2 >il,2 ~VV_VC,2 >a,2 ~VC_VC,2 <o,2 ]a,3 >e$,3 ~C#_VC,3
z|T ]a,-2 .,-2 ~CV_VC,-2 [u,-2 >er,-2 >i,-2 [Q,-2 >a,-1 >e,-1 <i,-1 <e,2 [:,3
z|Tu [u,-3 .,-2 ]$,1
z|a >$,1 .,1
z|h .,2
z|i >$,1 ]$,1 .,2
z|j ]i,-2 ~VV_VC,-2 <u,-2 [u,-1 <a,-1 ~VC_VV,-1 [i,-1 >i,-1 .,-1 >el,-1 +^|^,1 <^,1 +n|N,2 <an,2 ]u,2 ~CV_VC,2 ~C#_VV,2 <n,2 [N,2 [e,2 <e,2 >o,2 >ai,2 ]o,2 ^_a,2 ^_u,3 >un,3 >u,3
z|ji .,2
z|m .,2
z|r >e,1 ~VC_VC,2 .,3
z|s [e,-2 e_o,-1 ]o,-1 <en,1 [:,1 [N,1 ]u,1 n_i,1 <ba,1 >e,1 >en,1 >i,1 <ai,1 i_e,2 u_o,2 <t,2 <o,2 >e$,2 ~VV_VC,2 ]a,2 <a,2 [o,2 [a,2
z|su [e,-2 <e,-2 >k,-2 ]k,-2 [i,-1 >i,1 >e,1 ]m,1 >i$,1 [N,1 <n,1 ~CV_VC,1 [:,2 <a,2 <la,2
z|z <u,-4 <ou,-3 <ar,-3 u_a,-2 ]u,-2 >i,-2 >a,-2 <r,-2 [:,-2 <a,-2 +|:,-2 ~VV_VC,-2 .,-2 ~VC_VV,-2 >$,-2 ]e,-1 [u,-1 >o,-1 <l,1 <al,1 <t,1 <en,1 ~CV_C#,1 >e,1 [e,1 >er,1 ~CC_VC,2 <e,3
z|za >$,1 .,2 [i,2
z|zu >m,-2 >e$,-2 +^o|^o,-2 <^o,-2 <i,-2 ~C#_CV,-2 [e,-2 ]m,-2 >n,-2 <ra,-2 ]n,-2 >v,-2 <ku,-2 [a,-1 ~VC_CV,-1 ]b,-1 [:,-1 o_s,-1 <s,-1 ~VV_CV,-1 <ur,-1 ~VC_C#,-1 e_$,-1 ~VV_VC,-1 <o,-1 <ro,-1 >l,-1 .,-1 [o,-1 >e,-1 +|:,-1 ~VC_VC,1 >i$,1 <lo,1 <na,1 ~CV_VC,1 n_o,1 [N,1 >a$,1 <n,2 >a,2 <it,2 <et,2 <au,2 +n|N,2 +t|,2 <en,2 >i,2 n_e,2 >el,2 <t,3 t_$,3
|: <ew,-4 +rri|ri,-3 >ko,-3 +ti|ti,-3 +^ra|^ra,-3 +ve|ve,-3 >gl,-3 a_h,-3 >ul,-3 +w|u,-3 e_w,-3 +eu|u,-2 +ae|e,-2 +ai|e,-2 h_o,-2 +ne|ne,-2 <iu,-2 +a|e,-2 +ba|ba,-2 <ae,-2 +u|yu,-2 e_e,-2 +^ti|^ti,-2 +^go|^go,-2 <eu,-2 i_q,-2 y_r,-2 >f$,-2 o_z,-2 +io|io,-2 <zo,-2 +we|ve,-2 o_u,-2 >su,-2 +u|u,-2 <ry,-2 >de,-2 >gh,-2 +^me|^me,-2 <my,-2 o_e,-2 +^ru|^ru,-2 <ve,-2 a_f,-2 >ar,-2 +pi|pi,-2 +^sa|^sa,-2 +ry|ri,-2 +se|se,-2 ~CV_VV,-2 >mu,-2 >ge,-2 <ju,-2 >gn,-2 >si,-2 ]f,-2 +ci|Ci,-2 a_w,-2 >za,-2 <io,-2 y_b,-2 +|va,-2 <w,-2 +^ko|^ko,-2 <ay,-2 >w$,-2 a_g,-2 +hi|hi,-2 >ly,-2 >r$,-2 >wi,-1 >es,-1 >zz,-1 +^mo|^mo,-1 +di|di,-1 +ua|ua,-1 o_k,-1 ]h,-1 +za|za,-1 >nu,-1 +tha|ta,-1 +da|da,-1 +vo|vo,-1 e_y,-1 +ci|Si,-1 <we,-1 w_$,-1 >w,-1 <lu,-1 u_k,-1 <vo,-1 >ci,-1 <ti,-1 <za,-1 <he,-1 >se,-1 +li|ri,-1 i_n,-1 >ou,-1 +ne|ni,-1 +sa|sa,-1 e_j,-1 +oe|e,-1 >vi,-1 e_v,-1 <go,-1 >cc,-1 <ya,-1 <ji,-1 <om,-1 a_d,-1 >h,-1 e_p,-1 a_e,-1 u_r,-1 u_z,-1 <ku,-1 o_o,-1 +^lo|^ro,-1 <ai,-1 +ge|ji,-1 h_m,1 >ts,1 o_d,1 h_a,1 <ss,1 <ej,1 >cu,1 [a,1 <pa,1 ]N,1 +a|ya,1 ~VC_CC,1 ]Q,1 >co,1 +n|ina,1 <bb,1 >i,1 >wa,1 +i|wi,1 ~VC_C#,1 +gi|za,1 +su|su,1 +ns|Nsu,1 <ui,1 p_r,1 <so,1 <ns,1 +te|uta,1 <do,1 +ar|ara,1 >rn,1 >id,1 ~VC_VV,1 <y,1 +ki|ki,1 n_c,1 +^p|^pu,1 <^p,1 +all|a,1 i_a,1 ]$,1 >$,1 >tc,1 <p,1 +te|ta,1 ]m,1 +tu|tu,1 >ns,1 n_d,1 >nd,1 k_e,1 e_m,1 >rt,1 >in,1 >nc,1 +eo|o,1 +n|na,1 +ch|hi,1 <v,1 +o|owa,1 <ld,1 <ng,1 +r|uri,1 <ro,1 <ja,1 +ch|Ci,1 a_b,1 +|ni,1 >a,1 l_e,1 <kh,1 <nd,1 <ac,1 ~C#_CC,1 >tu,1 <ke,1 <et,1 >m,1 +^m|^ma,1 >sc,1 +^ku|^ku,1 c_$,1 +in|ri,1 +m|ma,1 >l$,1 +ren|re,1 +|ta,1 >ya,1 >ep,1 ^_b,1 i_v,1 +^do|^do,1 n_t,1 <dy,1 >ut,1 +y|i,1 +il|iru,1 l_d,1 +|yu,1 <re,1 <il,1 <aa,1 <wa,1 <ki,1 r_t,1 +a|i,1 k_l,1 <eo,1 s_a,1 +ros|ro,1 +|mi,1 y_t,1 >ga,1 ~C#_CV,1 >rm,1 <ad,1 d_r,1 +d|do,1 +o|a,1 +yu|yu,1 +bu|ba,1 <mu,1 >mm,1 +tt|to,1 +se|ze,1 >v$,1 b_l,1 a_u,1 i_d,1 ]T,1 +ne|na,1 >ch,1 +du|da,1 +x|Si,1 <x,1 +|ki,1 >do,1 +|e,1 +^t|^tu,1 +gi|ji,2 >la,2 d_$,2 >tl,2 r_c,2 +ha|ha,2 +k|ki,2 +si|Si,2 ]S,2 <be,2 <um,2 h_$,2 <or,2 <sh,2 +^bo|^bo,2 e_d,2 +at|ato,2 t_r,2 >un,2 >x,2 <^,2 <os,2 <^z,2 ~CC_C#,2 >ic,2 m_i,2 >nk,2 <gu,2 i_p,2 >tz,2 +vo|bo,2 t_e,2 ]u,2 +y|wa,2 <tu,2 +|pa,2 ~CC_VC,2 +lli|ri,2 >m$,2 <^t,2 <tt,2 +m|mu,2 e_u,2 +s|zu,2 ~VV_VC,2 +|ya,2 +^b|^bu,2 <is,2 +b|bu,2 <te,2 r_i,2 +^k|^ku,2 <^k,2 <ma,2 <it,2 <ir,2 +|ri,2 <^r,2 >y,2 +mo|mo,2 +sh|Su,2 <bo,2 r_e,2 >dl,2 >an,2 <am,2 +l|ri,2 >sk,2 >lv,2 +ris|ri,2 +|yo,2 s_t,2 +^co|^ko,2 c_l,2 >nh,2 >n$,2 <ca,2 +me|ma,2 y_c,2 +ne|nu,2 +tti|ti,2 +ma|a,2 +wi|wi,2 u_e,2 u_n,2 <en,2 m_$,2 u_p,2 >bb,2 +y|u,2 >sa,2 >gu,2 +ia|ya,2 <at,2 +sa|za,2 >a$,2 >q$,2 f_$,2 +chi|Ci,2 >lc,2 <yu,2 +bo|bo,2 >pi,2 <ky,2 <ab,2 +th|za,2 +j|i,2 >ma,2 +^ke|^ke,2 <ga,2 +^re|^re,2 >ng,2 <de,2 +va|ba,2 <m,2 a_y,2 +^s|^su,2 >pp,2 <hm,2 +^ro|^ro,2 <es,2 a_t,2 m_a,2 +^di|^di,2 ~CV_C#,2 <^n,2 +du|yu,2 <si,2 <^g,2 o_b,2 >uc,2 +ge|ge,2 <bi,2 <gi,2 e_x,2 >s$,2 +ou|a,2 +^pa|^pa,2 l_v,2 <d,2 +|u,2 >dr,2 <ur,2 <uy,2 +k|ku,2 >gi,2 n_e,2 <au,2 +on|oni,2 >sh,2 +|ra,2 l_s,2 <ee,2 +|i,2 o_i,2 +^a|^a,2 +i|a,2 +^ba|^ba,2 n_n,2 >xi,2 a_x,2 +|na,2 +fa|fa,2 >p,2 r_n,2 a_$,2 r_s,2 >dd,2 +^be|^be,2 +va|wa,2 >zl,2 <wi,2 <ll,2 >rr,2 r_$,2 +man|ma,2 o_p,2 <mb,2 ]p,2 <su,2 +z|zu,2 <^b,2 +cha|Sa,2 +i|u,2 <ol,2 <g,2 <st,2 +^le|^re,2 +cu|ka,2 >tr,2 >zo,2 >el,2 +e|a,2 i_u,2 <ch,2 <in,2 <ar,2 <ei,2 >nz,2 +^ca|^ka,2 >lz,2 >ah,2 <on,2 +u|i,2 n_z,2 b_$,2 s_$,2 >b$,2 <az,2 +b|pu,2 +re|ri,2 +t|to,2 +^go|^ko,2 ~CV_CC,2 <er,2 l_l,2 <an,2 +e|o,2 <bu,2 +si|ji,2 e_k,2 +^u|^u,2 >o$,2 c_c,2 l_$,2 o_f,2 >gg,2 n_$,2 <jo,2 l_t,2 u_a,2 <^s,2 +ce|Ce,2 t_$,2 +ja|Ca,2 >os,2 >ph,2 >y$,2 y_m,3 b_r,3 +e|i,3 +^pi|^pi,3 <as,3 +vi|bi,3 <th,3 +da|za,3 <ey,3 +o|i,3 >lk,3 +y|o,3 <ow,3 <t,3 +y|a,3 i_m,3 +co|ko,3 <^m,3 <ou,3 ~CC_CC,3 +i|o,3 <^e,3 i_s,3 >nt,3 z_$,3 +i|e,3 +^mc|^ma,3 <mc,3 o_c,3 +a|u,3 <n,3 <al,3 <z,3 +^ma|^ma,3 >g$,3 +di|ji,3 <co,3 +^ba|^pa,3 +|a,3 +zi|ji,3 <ea,3 >cy,3 e_l,3 <s,3 o_a,3 >c$,3 +^ga|^ka,3 <r,3 +ra|ura,3 +^ri|^ri,3 +ga|ga,3 +uo|o,3 <ty,3 <ye,3 +^fa|^fa,3 +l|ru,3 ~CV_CV,3 ~CC_VV,3 i_o,3 <uo,3 >lt,3 <j,3 <sy,3 y_n,3 +^da|^ta,3 <b,3 ~CC_CV,3 +u|a,3 <ul,3 >sn,3 +^si|^Si,3 +de|de,3 <l,3 <aj,3 <fa,3 <hy,3 +u|e,3 +r|ru,3 +u|o,3 >ss,4 <c,4 >tt,4 <^u,4 <ce,4 +^ha|^ha,4
|:N ]$,1 [i,1 ~VC_CC,1 <le,1 [e,1 <e,2 [u,2 .,2 a_$,2 <a,2 [a,2
|:S >i,1 ]i,1 ~VC_VV,1 ]u,1 [a,1 <e,2 .,2
|:d .,1 [a,1 ]a,1
|:f [i,1 ]u,2 .,2
|:m <a,1 [a,1 >a,1 <e,1 [e,1 >u,2 [o,2 ]u,2 ]a,2 ~VC_VC,2 .,3
|:s .,2
|:t .,2
|C ~VC_VC,1 >a,1 ]a,1 ]e,1 >o,1 <s,1 ]i,2 >y,2 ~CV_VC,2 [u,2 .,2
|Ci >n,1 ~VC_CV,1 .,2
|N <ra,-1 ~VC_CV,1 [:,1 +er|a:,1 ]m,1 >m,1 i_$,1 >t$,1 .,1 ~VC_CC,1 ]t,1 [u,1 ]$,1 ]d,1 i_t,1 +o|o,1 >t,2 ~CV_CV,2 a_s,2 >d,2 <to,2 a_$,2 ]s,2 <er,2 ~VV_C#,2 <r,2 ]b,2 +i|i,2 ~CC_C#,2 <la,2 >r,2 +a|a,2 >c,2 ]k,2 <i,2 [i,2 <ma,2 +^ma|^ma,3
|Nd [e,1 <e,1 [a,1 [i,2 ]a,2 >a,2 ~VC_VC,2 .,2
|Ng ]u,1 [i,2 .,2
|Q >x$,-4 >zz,-3 e_x,-3 >rr,-3 >sh,-3 >sc,-3 >bb,-3 a_z,-3 <ho,-3 >gg,-2 >ts,-2 <hi,-2 <lo,-2 ]d,-2 +no|no,-2 a_g,-2 <no,-2 +se|se,-2 ]h,-2 ~VC_CC,-2 <te,-2 >tc,-2 <oo,-2 >ll,-2 i_z,-2 <da,-2 e_p,-2 +o|e,-2 >ad,-2 >z,-2 y_c,-2 <ga,-2 +^e|^e,-2 e_g,-2 +^pa|^pa,-2 >ge,-2 <ru,-2 <ti,-2 >tz,-2 i_p,-2 +bi|bi,-2 +li|ri,-2 <mo,-1 <^e,-1 o_z,-1 +ra|ra,-1 +le|re,-1 <du,-1 +^a|^a,-1 ]b,-1 +pe|pe,-1 <ce,-1 <se,-1 >de,-1 +si|Si,-1 a_s,-1 o_d,-1 e_a,-1 >x,-1 i_t,-1 o_c,-1 >c$,-1 >ch,-1 e_r,-1 e_d,-1 >g,-1 +ti|ti,-1 +vi|bi,-1 <go,-1 +^ki|^ki,1 <ol,1 +^ma|^ma,1 ~VV_CV,1 r_q,1 o_$,1 i_$,1 ~CC_C#,1 a_p,1 a_r,1 >ss,1 +ber|be,1 <ki,1 e_s,1 n_k,1 <in,1 i_e,1 +^ro|^ro,1 ^_t,1 +^pe|^pe,1 <al,1 l_t,1 <en,1 o_p,1 [u,1 +t|to,1 >di,1 <ch,1 >rd,1 +o|u,1 <t,1 >m,1 >ko,1 u_t,1 <an,1 >h,1 +e|o,1 <me,1 +|a,1 u_r,1 u_c,1 +i|a,1 >do,1 <mi,1 <lu,1 +^he|^he,1 e_t,1 >rz,1 >gi,1 >s$,1 ]t,1 +^po|^po,1 >v,1 <v,1 <y,1 <ar,1 +o|a,1 >ba,1 +ra|re,1 u_k,1 >na,2 +^ca|^ka,2 e_$,2 >nc,2 +l|ru,2 e_e,2 >$,2 r_g,2 r_i,2 <ur,2 <il,2 ~VC_C#,2 a_k,2 ]r,2 +|o,2 a_i,2 +y|u,2 >i$,2 >si,2 >t$,2 <sa,2 +ba|ba,2 <bo,2 e_y,2 >yt,2 i_l,2 +ur|uru,2 +u|yu,2 >ra,2 +o|i,2 +a|a,2 <ca,2 +|e,2 +^ba|^pa,2 <gi,2 r_t,2 <hy,2 a_n,2 +^ga|^ka,2 ~CV_CC,2 +^le|^re,2 <co,2 >re,2 i_n,2 o_x,2 e_i,2 +^li|^ri,2 >rs,2 <l,2 +^mi|^mi,2 +|i,2 +a|u,2 <n,2 +u|o,2 >j,2 >le,2 >e,2 <or,2 <h,2 >eb,2 >y,2 +i|e,2 e_c,2 +y|a,2 +ro|ro,2 r_c,2 +la|ra,2 <po,2 >xi,2 >da,2 ~C#_CV,2 <ro,2 <^,2 a_u,2 >cu,2 >ke,2 >so,2 +^bo|^bo,2 ~CV_VC,2 +i|o,2 +^be|^be,2 >ka,2 >n,2 +au|o,2 >se,2 <er,2 >ta,2 +a|i,2 +^la|^ra,2 >z$,2 e_z,2 <re,2 y_k,2 r_s,2 u_s,2 >pe,2 <ly,2 e_l,2 +ae|e,2 <ae,2 <ry,2 >u,2 +ou|u,2 a_c,2 ]s,2 ~CV_CV,2 <ou,2 >te,3 <la,3 +r|ru,3 <ha,3 >ck,3 <au,3 >q,3 +^va|^va,3 >tr,3 >li,3 +a|o,3 >qu,3 <we,3 +ne|ne,3 y_t,3 <r,3 e_f,3 <ne,3 +^sa|^sa,3 >ri,3 <hu,3 >ca,3 ~VC_CV,4 >to,4
|Qj [i,2 ~VC_VC,3 .,3 ]i,3
|S .,3
|Su [u,1 ]k,2 >t,2 .,2
|T ~CV_VC,1 [i,1 [u,1 .,2
|a ~CV_VV,-3 [j,-2 <ng,-2 g_$,-2 <gi,-2 +an|an,-2 <ge,-2 b_r,-2 >so,-1 <g,-1 g_r,1 +st|sut,1 <st,1 >ll,1 o_n,1 e_l,1 ~CV_C#,1 <as,1 <ol,1 a_n,1 >ko,1 >sh,1 >ta,1 ]S,1 >z,1 >ly,1 >di,1 i_n,1 l_m,1 [s,1 <ly,1 <di,1 m_$,1 s_$,1 ~CC_C#,1 ]s,1 +^be|^be,1 e_t,1 i_s,1 <vi,1 ]Q,1 g_l,1 >n,1 +lli|ri,1 ~VC_CC,1 +e|i,1 ^_b,1 >ni,1 <ry,1 ^_j,1 >j,1 >la,1 >nn,1 h_$,1 +e|e,1 +^f|^f,1 <^f,1 ~VV_CV,1 ^_v,1 <ne,1 <nd,1 >ne,1 +t|t,1 ~VC_CV,1 >s,1 <it,1 <v,1 e_$,1 [:,1 +|:,1 b_l,1 >k,1 >lu,1 ^_s,1 <ri,2 c_$,2 +^g|^g,2 <^g,2 >w,2 +ni|ni,2 >r,2 <ni,2 >oo,2 >il,2 ~C#_CC,2 +ri|ri,2 <h,2 <f,2 >es,2 t_e,2 >ba,2 >g,2 >be,2 >li,2 +g|g,2 ^_d,2 +l|r,2 ~CV_CV,2 >no,2 >re,2 >ru,2 <ou,2 ]v,2 ^_g,2 <s,2 >t$,2 +b|b,2 ]$,2 ]n,2 >ro,2 <bi,2 <le,2 ]w,2 +nt|Nt,2 <nt,2 <um,2 >$,2 t_$,2 ~VV_CC,2 +ll|r,2 <e,2 [p,2 <p,2 <k,2 k_$,2 [f,2 .,2 <rn,2 ^_l,2 <l,2 +^c|^k,2 <^c,2 +m|m,2 ^_c,2 >l$,2 <ab,2 [y,2 >c,2 r_$,2 <er,2 >ri,2 [d,2 b_$,2 b_e,2 ~VV_C#,2 >th,2 l_u,2 ~CC_VC,2 y_n,2 d_$,2 >v,2 >na,2 [S,2 <i,2 <d,2 >un,2 ]r,2 +^p|^p,2 <^p,2 ]k,2 o_$,2 <be,2 <t,2 u_$,2 l_l,2 ^_t,2 <ul,2 l_o,2 ~CV_CC,2 l_d,2 >el,2 <il,2 >va,2 v_$,2 +y|i,2 [k,2 +ck|k,2 >h$,2 <de,2 k_e,2 ]j,2 +i|i,2 ]b,2 ]o,2 [t,2 [r,2 <u,2 <c,2 [u,2 >s$,2 +ti|ti,2 <o,2 i_$,2 >le,2 [T,2 ^_m,2 >m,2 k_r,2 <ti,2 +^k|^k,2 <^k,2 <ck,2 [o,2 <al,2 ]t,2 <ll,2 ]m,3 ~CC_VV,3 >n$,3 ^_r,3 [i,3 >l,3 +li|ri,3 y_$,3 >ma,3 <li,3 l_$,3 >b,3 [^,3 +^|^,3 <^,3 ]e,3 ]:,3 ~C#_CV,3 >o,3 >t,3 <r,3 >e,3 <y,3 [v,3 ~CC_CC,3 ~CV_VC,3 >u,3 ~VC_C#,3 [e,4 ]u,4
|aN >t,1 +l|r,1 ~VC_C#,1 <rm,1 [i,1 +m|m,1 ~CV_CC,1 ~CV_C#,1 <n,1 <i,1 ~CC_C#,1 ~CV_VC,1 m_$,1 <r,1 [z,2 >$,2 <m,2 [m,2 <l,2 <s,2 >n,2 ~CV_CV,2 >e$,2 ]n,2 .,2 ~CC_VC,2 ]$,2 [r,2 >e,2
|av ~CC_VC,3 [r,3 .,3
|b ]a,-1 >i,1 [o,1 ~VC_VC,2 ]i,2 ~CC_VC,2 [u,2 ]e,2 >e,3
|ba ]:,1
|be ~VC_CV,1 +|:,1 [:,1 [N,1 <e,2 ]Q,2 >n,2 ]n,2 <a,2 [a,3 [u,3 >l,3 <u,3 ]r,3 ~VC_CC,3 .,3
|bo <i,2 ~VC_C#,2 >n,2 ]N,2 >$,2 ]$,2 <r,2 [i,2 [u,2 .,3
|bu ~VC_CC,1 >l,1 [i,2 <a,2 [a,2 ^_b,2 >b,2 ]b,2 >r,2 +^|^,2 <^,2 [^,2 <i,2 <r,2 ]r,2 [:,2 ~VC_CV,2 .,3
|d n_i,1 >i$,1 >e,1 >i,1 >a,1 [u,1 ]a,1 ~VC_VC,2 [i,2 +n|N,2 <n,2 [N,2 <an,2 ~CV_VC,2 >y,2 .,2 ]i,2
|de [N,1 <n,1 ]s,1 [u,1 ]$,2 ~VV_CC,2 <u,2 >t,2 .,3
|di >t,1 [u,1 ~VC_VC,1 [i,2 ~VC_CC,2 ]$,2 >$,2 ]a,2 [a,2 <a,3 .,3
|do +|:,-2 [:,-2 >t$,-1 +|Q,-1 [i,1 +on|oN,1 <y,1 y_$,1 <ar,1 <g,1 ~VV_C#,1 n_$,1 ~CV_C#,1 <on,1 r_$,1 >e$,1 >$,2 .,2 n_t,2 ]r,2 <e,2 e_$,2 [e,2 ~VC_C#,2 <or,2 >ll,2 <al,2 +l|ru,2 <l,2 >e,2 ~CV_VC,2 <t,2 [N,2 <an,2 <n,2 <u,2 ~VC_CV,3 +n|N,3 [u,3 [o,3 >r,4
|e h_l,-3 <ch,-3 <h,-2 ~C#_CC,-2 +m|m,-2 [h,-1 ^_n,-1 <ma,1 [z,1 n_d,1 l_l,1 +k|k,1 +c|T,1 >it,1 [y,1 r_s,1 s_t,1 >al,1 n_$,1 ]v,1 +s|s,1 >sp,1 b_$,1 +ch|C,1 +b|b,1 ^_f,1 <ni,1 v_i,1 >at,1 r_i,1 >di,1 >ic,1 k_$,1 ~CV_C#,1 >li,1 +w|b,1 <rt,1 >la,1 >t$,1 +^g|^g,1 <^g,1 g_r,1 <ac,1 +^b|^b,1 <^b,1 <t,1 <au,1 >ba,1 <is,1 m_l,1 +^m|^m,1 <^m,1 [k,1 g_l,1 ^_r,1 +nt|Nt,1 m_a,1 [t,1 ^_t,1 >tr,1 <ik,1 ~CV_VV,1 ]z,1 [v,1 >ch,1 >z,1 ~VV_CV,1 +n|n,1 <v,1 ]t,1 ^_b,1 [n,1 ]d,1 >ma,2 >ru,2 l_$,2 >r$,2 +y|i,2 a_l,2 >re,2 <ri,2 <in,2 +i|i,2 <^t,2 +^l|^r,2 <^l,2 <el,2 +|:,2 <ar,2 +br|bur,2 <br,2 g_$,2 >d,2 t_$,2 t_r,2 +^t|^t,2 <n,2 +bb|b,2 <bb,2 >lu,2 i_l,2 +ss|Qs,2 [d,2 <nt,2 +^|^,2 <^,2 [^,2 >t,2 u_r,2 >f,2 d_$,2 ^_g,2 ]k,2 ]g,2 <f,2 >ri,2 <d,2 [j,2 >v,2 >sh,2 >g$,2 b_l,2 >ne,2 ]n,2 ~VC_CV,2 l_a,2 r_a,2 [S,2 ~VC_CC,2 s_$,2 ]S,2 >k$,2 ~VC_VC,2 c_$,2 ~CV_CC,2 >mi,2 +li|ri,2 <li,2 <rd,2 <y,2 >b,2 >lo,2 a_r,2 ]:,2 [T,2 >s$,2 ]b,2 r_n,2 <r,2 .,2 <ol,2 y_$,2 <ck,2 >ra,2 h_$,2 ~VC_C#,2 z_$,2 [o,2 ~VV_C#,2 ]s,2 <tz,2 ]Q,2 <b,2 >in,2 ~CC_VC,2 <c,2 i_$,2 [b,2 ^_s,2 >l$,2 ]o,2 <s,2 >g,2 l_i,2 [f,2 <z,2 ~VV_CC,2 [s,2 ]$,2 >$,2 >me,2 <a,2 b_r,2 [r,2 >u,3 <l,3 <o,3 >i$,3 ]u,3 >s,3 ^_l,3 <ss,3 >k,3 ~CV_VC,3 <k,3 ~CV_CV,3 +l|r,3 ]f,3 ^_i,3 ~C#_VC,3 [:,3 ~CC_C#,3 >r,3 ]i,3 >o,3 [u,3 ~C#_CV,3 [i,3 [g,3 <g,3 <i,3 >i,4
|eN <s,1 [s,1 [m,1 ~CV_C#,2 [r,2 ~CC_C#,3 >$,3 ]$,3 .,3
|ei ]h,1 +r|r,1 <r,1 ~CV_C#,2 >$,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 <l,2 ]$,2 >a,2 >a$,2 ]a,2 ~CC_VC,2 [r,2 .,3
|er ~CC_VC,1 <s,1 >o,1 <g,1 [g,1 ~CC_VV,1 <p,1 [p,1 >i,1 ]i,1 >ie,1 >$,2 ~CC_C#,2 ]u,2 .,2
|fa .,3
|fu +|o,-1 [e,1 <l,1 <r,1 r_$,1 <er,1 +ro|ro,2 <ro,2 o_$,2 <i,2 [i,2 ~VC_C#,2 <a,2 [a,2 ~VC_CV,3
|g <i,1 ]a,1 ]u,1 ~CV_VC,1 >e,2 .,2
|ge .,2
|h ^_a,1 >u,1 [u,1 ~VC_VC,2 <o,2 [o,2 <a,2 [a,2 >an,2 >e,2 ^_e,2 ~C#_VC,2 >i,2 ]e,2 +^|^,2 <^,2 [^,2 >a,2 ]a,2 ]i,3 .,3
|ha ]:,1 ]u,1 [:,1 ~C#_CV,1 +^|^,1 <^,1 [^,1 <e,1 >s,2 <la,2 >m$,2 <a,2 [a,2 <r,2 ~VC_CV,2 ]N,2 ~VC_CC,2 ~CV_CC,2 [u,2 >m,2 ]m,2 [o,2 <o,2 ]n,2 >n,3 .,3
|ho ~VC_C#,1 ]$,1 >$,2 .,3
|i +ge|j,-5 <ge,-5 e_$,-4 [j,-4 [C,-4 z_$,-3 ~VC_C#,-3 +le|re,-2 n_e,-2 <z,-2 +t|t,-2 +ne|ne,-2 >ne,-2 [i,-2 t_a,-2 >y,-1 <gn,-1 >ma,-1 ]C,-1 e_v,1 >ve,1 e_c,1 +b|b,1 +nn|n,1 <nn,1 <v,1 >ca,1 g_$,1 a_c,1 n_c,1 <^m,1 +n|n,1 <ru,1 >z,1 r_e,1 r_n,1 <de,1 >ce,1 e_d,1 ]n,1 >es,1 >x,1 >x$,1 <ka,1 e_t,1 >lv,1 +en|:n,1 <nc,1 r_s,1 >ri,1 c_$,1 <da,1 <me,1 +^me|^me,1 +ch|k,1 +ar|ar,1 <aw,1 ^_d,1 u_$,1 <tr,1 >ke,1 >ro,1 +o|o,1 a_s,1 +ck|k,1 >dr,1 +^sa|^sa,1 [m,1 +rt|rut,1 <rt,1 >au,1 m_a,1 h_$,1 h_r,1 >ns,1 e_r,1 <st,1 <ng,1 >rr,1 <on,1 >b,1 +st|sut,1 <in,1 >hm,1 <do,1 >or,1 +d|d,1 <or,1 m_$,1 <am,1 +^f|^f,1 <^f,1 >se,1 <se,1 a_m,1 >ck,1 >d$,1 +in|i:n,1 >de,1 ]Q,1 +lle|re,1 g_r,1 ~C#_CC,1 <ba,1 +^ba|^ba,1 <sa,1 >ch,1 +an|an,1 +^ra|^ra,1 <ta,2 <la,2 <tt,2 r_$,2 [g,2 ]b,2 ]S,2 +^p|^p,2 <^p,2 >m,2 +^g|^g,2 <^g,2 <ke,2 <ve,2 s_$,2 ]e,2 d_a,2 ]a,2 <an,2 >li,2 o_l,2 >ra,2 ~CC_VV,2 +a|a,2 d_s,2 >on,2 <al,2 +^al|^ar,2 <s,2 n_$,2 >a,2 +nt|Nt,2 <nt,2 +ell|er,2 <ab,2 >da,2 >si,2 <ou,2 b_$,2 b_e,2 +^le|^re,2 <ur,2 [b,2 ]m,2 +^ha|^ha,2 l_e,2 <k,2 <er,2 u_s,2 +^d|^d,2 <^d,2 a_n,2 o_r,2 ^_s,2 <ll,2 >re,2 >ru,2 .,2 <ad,2 >us,2 n_a,2 >e,2 ~VV_CC,2 >t,2 >sh,2 +^be|^be,2 +^ca|^ka,2 <he,2 >u,2 ~CV_CV,2 >s$,2 a_r,2 +ra|ra,2 >nt,2 >k,2 r_a,2 ]h,2 >ll,2 <ce,2 +re|re,2 >nn,2 e_m,2 [p,2 <p,2 >e$,2 <m,2 <ar,2 e_h,2 e_s,2 <be,2 ~VC_VC,2 <b,2 +r|r,2 <ck,2 <^e,2 <nd,2 +^e|^e,2 +u|a,2 d_e,2 >la,2 +^ga|^ga,2 ~CV_C#,2 <i,2 +^a|^a,2 ]z,2 r_o,2 ]g,2 <ga,2 <o,2 >th,2 ~VC_CV,2 +sch|S,2 <id,2 >v,2 >m$,2 ]v,2 <ca,2 >h,2 ]:,2 e_l,2 <w,2 [e,2 <l,2 [k,2 <^a,2 n_k,2 ~C#_CV,2 >n$,2 ]t,2 +^|^,2 <^,2 [^,2 <r,2 ]T,2 ]j,2 <ch,2 t_$,2 <na,2 <h,2 k_$,2 <lu,2 >el,2 >le,2 b_a,2 >r,3 [r,3 >o$,3 ~CC_VC,3 >c,3 ]s,3 ]k,3 >o,3 a_$,3 [o,3 >s,3 a_t,3 [T,3 <c,3 a_d,3 <f,3 ~CV_CC,3 d_$,3 [:,3 ]d,3 <u,3 >d,3 >an,3 <re,3 [f,3 [u,3 >l$,3 <ra,3 ~CC_CC,3 >g,3 ]r,3 ]o,3 +e|e,3 >t$,3 [d,3 a_l,3 <d,3 <ha,3 >l,4 ~VC_CC,4 [a,4 <a,4
|iC >e,1 <e,1 [e,1 ]i,2 ~CC_VC,2 [r,2 .,2
|iS .,2
|im .,2
|in <m,1 [m,1 ]i,2 >i,2 [r,2 >e,2 .,3 ~CC_VC,3
|j .,2
|ja ]:,1 >$,1 ^_s,1 >s,1 ~C#_CC,1 >st,1 ]s,1 <e,2 ]$,2 +^|^,2 <^,2 [^,2 ~VC_CC,2 .,3
|ji <i,1 ]$,2 ~VC_C#,2 >$,2 [:,2 .,2
|k <u,1 >i,1 ~CC_VC,1 s_a,1 <i,1 <o,1 ~CV_VV,1 >a$,1 [:,1 <s,1 +s|su,1 ]e,1 ]u,2 >u$,2 >u,2 ~CV_VC,2 ]a,2 [i,2 ~VC_VC,2 [u,2 >o,2 >a,2 ]o,2 .,2
|ka n_e,1 +n|N,1 [N,1 <n,2 >e$,2 ~CV_VC,2 ]:,2 >e,2 +s|su,2 s_$,2 <s,2 ]$,2 >$,2 ~CC_C#,2 .,2 [u,2
|ke >n,1 [i,1 ]N,1 ]$,2 >$,2 ~VC_CC,2 .,3
|ki [o,-1 <a,-1 [a,-1 .,-1 ]N,1 ~CV_C#,1 ]:,2 >$,2 ]$,2
|ko ~CV_C#,1 ]Q,1 [u,2 ]$,2 >$,2 <o,2 [o,2 ~VC_CC,2 [i,3 .,3
|ku >x,-4 ]S,-3 >xi,-3 [o,-2 >u,-2 +|:,-2 >g,-2 <tu,-2 ~VV_CC,-2 ~VV_CV,-1 <o,-1 o_$,1 <u,1 +^|^,1 <^,1 [^,1 >s$,1 [i,1 +i|i,1 +|Q,1 +in|iN,1 <y,1 >ra,1 [a,1 <as,1 o_l,1 <vi,1 <a,1 >sa,1 +a|aQ,2 i_g,2 >gl,2 <ci,2 ~CV_VC,2 n_e,2 >t$,2 a_r,2 >n,2 e_t,2 <ba,2 >s,2 >r,2 <in,2 ]$,2 ]t,2 [Q,2 >to,2 <co,2 ~VC_C#,2 a_$,2 n_$,2 >e,2 ~VC_VC,2 >e$,2 +n|N,2 u_$,2 <s,2 ~VV_C#,2 s_$,2 >c,2 a_c,2 <n,2 [N,2 >l,2 ~CV_C#,3 >t,3 ]r,3 >$,3
|m <a,1 >i,1 <r,1 >in,1 >e,1 >on,1 >an,2 >a,2 [u,2 >o,2 ]o,2 [o,2 ~CV_VC,2 ~VC_VC,2 ]a,2 .,3
|ma ]n,1 o_n,1 <o,1 ~VC_CV,1 [a,2 a_n,2 <a,2 ~VC_CC,2 [u,2 [:,2 .,3 >n$,3 >n,3 ]N,3
|mi <a,-2 ~VC_CV,-2 [a,-2 >ni,-2 ]N,-1 o_n,1 ~VC_C#,1 >$,1 ]:,1 <o,2 [o,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 ]n,2 <i,2 [i,2 ~VC_CC,2
|mo >r,1 <o,1 [o,1 [:,1 >n$,1 ]a,1 <i,1 [i,1 [e,1 ]N,2 ~VC_CV,2 <e,2 <la,2 ]n,2 ~VC_CC,2 <a,2 [a,2 a_n,2 >n,3 .,3
|mu <r,1 <er,1 r_$,1 +er|a,1 a_$,1 [:,1 ~VC_C#,2 <a,2 [a,2 <h,2 +u|u,2 <ru,2 >n,2 ]n,2 ~CV_C#,2 [u,2 <u,2 >$,2 ]$,2 ~VC_CC,2 .,3
|n [N,-2 <n,-2 >er,-1 +n|N,-1 >e,-1 ]y,-1 <an,-1 [o,1 [i,1 <r,1 ]o,1 ~CV_VV,1 ~CV_C#,1 <d,1 <t,1 >y,1 >o,2 >$,2 [e,2 ~VC_VC,2 [u,2 <ma,2 ~CC_VC,2 >u,2 ]e,2 >i$,2 [:,2 <e,2 +|:,2 >a,2 [a,2 >i,3 <a,3 ]i,3
|na a_$,1 +ss|su,1 <ss,1 <s,1 <h,1 h_$,1 >e$,1 >e,1 [i,1 >m,1 <e,1 i_$,2 [o,2 ~CC_C#,2 [:,2 ]$,2 [a,2 <a,2 [e,2 <i,2 ]m,2 <u,2 <r,2 ~CV_CC,2 ~VC_CC,2 ~VC_C#,2 ]:,2 >$,2 ]N,2 >n,2 [u,3 .,3
|ne +|:,-2 ~VC_C#,-2 >i,1 [o,2 i_n,2 <a,2 ]s,2 >n$,2 >s,2 <e,2 [e,2 <i,2 ~CV_CV,2 ]r,2 >l,2 [i,2 .,2 [u,2 <n,2 [a,2 <u,2 [N,2 >n,3 ]N,3 ~VC_CC,3
|ni >ch,1 <u,1 ]:,1 >c,1 >n,1 ]N,1 ~VC_CV,1 +|:,1 ]k,2 ~VC_C#,2 >o,2 [o,2 [u,2 <mi,2 ~CV_C#,2 ]Q,2 <i,2 ]$,2 [a,2 <o,2 <a,2 ~VC_CC,2 >$,2 [i,2 [:,2 ~VC_VC,3 .,3
|o <d,-2 [d,-2 e_r,-2 [h,-2 >t$,-2 +ck|k,-2 ]v,-2 >ri,-2 <f,-2 [f,-2 h_$,-1 <ch,-1 k_$,-1 <ge,-1 >do,1 ]d,1 +e|e,1 ~CV_CC,1 >k,1 <e,1 ~CV_C#,1 ]t,1 a_n,1 <on,1 >ni,1 e_n,1 [z,1 >e,1 ]r,1 <^c,1 ^_p,1 [b,1 <rr,1 +rr|r,1 [C,1 <hr,1 ]u,1 +|:,1 >ch,1 +^p|^p,1 <^p,1 ]e,1 +ri|ri,1 <ri,1 <in,1 [u,1 <b,1 i_r,1 ]p,1 +|i,1 r_t,1 ^_m,1 >p,1 <ci,1 l_$,1 >a$,1 >z,1 r_s,2 >ne,2 ~VC_C#,2 ~C#_CC,2 m_$,2 >re,2 <ul,2 <sh,2 <en,2 <or,2 ]k,2 i_l,2 r_i,2 ^_s,2 >v,2 a_$,2 <al,2 l_d,2 [v,2 p_$,2 >li,2 ~CV_CV,2 <re,2 ]z,2 >c,2 >no,2 ^_n,2 <r,2 +li|ri,2 >sk,2 +n|n,2 g_l,2 <an,2 >u,2 k_l,2 +^k|^k,2 <^k,2 >m,2 ]m,2 .,2 n_s,2 ~CC_CC,2 b_l,2 +^s|^s,2 <ni,2 e_s,2 >ll,2 >is,2 ]w,2 >la,2 [g,2 ~CV_VC,2 <li,2 <si,2 n_$,2 >l,2 ]Q,2 [r,2 +i|i,2 <p,2 >d,2 ]S,2 +l|r,2 c_$,2 [S,2 [:,2 >sa,2 +^m|^m,2 <^m,2 s_$,2 +p|p,2 <as,2 [p,2 ]n,2 ^_g,2 >g,2 ]g,2 <ol,2 ~VV_C#,2 <^s,2 ~CC_CV,2 e_$,2 b_i,2 <ar,2 <c,2 <g,2 i_n,2 [s,2 +ar|ar,2 >ya,2 [i,2 +^n|^n,2 <^n,2 ]$,2 [a,2 <a,2 [n,2 l_s,2 <ry,2 >i$,2 ]i,2 >y,2 <n,3 >n,3 ~CC_VC,3 ]N,3 i_$,3 >n$,3 <l,3 <m,3 [m,3 >s$,3 >a,3 ~C#_CV,3 +^b|^b,3 ]a,3 +^|^,3 <^,3 [e,3 [^,3 ~VC_CC,3 <^b,3 >w,3 <i,3 <s,3 >i,3 >s,3 ]y,3 ~CC_VV,3
|oN ]$,-2 ~CC_VC,2
|or >o,1 [r,1 ]i,1 >a,1 <d,1 [d,1 ]o,2 >er,2 <t,2 [t,2 ]a,2 >e,2 ]u,2 ~CC_VC,3 .,3
|ov ]u,2 [r,2 >a,2 ]a,2 ~CV_VC,2 .,2
|p ~CV_VC,1 ]o,1 .,2
|pa [:,1 +^|^,1 <^,1 [^,1 <u,1 ]:,2 >$,2 [u,2 .,3
|pe .,2 ~VC_CC,2
|po +^|^,1 <^,1 [^,1 [u,2 ~VC_CV,2 >r,2 ]r,2 .,3
|pu >$,1 ]$,1 ~VC_CC,1 <n,2 ~CV_CC,2 ]r,2
|r <h,1 ~CV_VC,1 <s,1 +s|su,1 a_i,1 [i,1 >a,1 [a,1 [e,1 <e,1 <u,1 <a,1 >ar,2 ~VC_VV,2 ]a,2 >y$,2 >e,2 >u,2 ]u,2 >y,2 ~CC_VC,2 >i,2 >o,2 ]o,2 [o,2 <o,2 [u,3 ]i,3 ~VC_VC,3 .,3
|ra <h,-2 ~CC_CV,-1 ]i,1 a_r,1 [:,1 i_r,1 <hi,1 +^|^,1 <^,1 [^,1 e_r,1 i_$,1 r_$,1 <r,1 y_$,1 u_$,1 ~CV_C#,1 ]r,1 >n$,2 +^b|^bu,2 <b,2 <^b,2 <y,2 +y|i,2 o_n,2 >u,2 >ri,2 ~CC_C#,2 >d,2 >l,2 a_n,2 >nd,2 ~CC_VC,2 <ra,2 ]u,2 >m,2 ]m,2 ~VC_CV,2 >h,2 [u,2 >z,2 <i,2 <e,2 [e,2 [a,2 ]N,2 <a,2 [o,2 [i,2 <o,2 <bu,2 >n,2 <do,2 ]$,2 ~VV_C#,3 >$,3 +u|u,3 .,3 <u,3 ~VC_CC,4
|re ]:,1 [a,1 >r,1 <i,1 [o,1 >i,1 ]i,1 [i,1 +u|u,2 ]Q,2 ]r,2 >l,2 <u,2 ~VC_CC,2 .,2 [u,2
|ri [u,1 ~VC_C#,1 >$,1 >a,1 ]a,2 ]:,2 <e,2 <u,2 [e,2 <o,2 ~VC_VC,2 [:,2 >e,2 ]e,2 ~VC_CV,2 ~VC_CC,2 [o,2 <a,2 [a,2 .,3
|ro ~VC_VC,1 <e,1 e_$,1 ~VC_C#,1 >n,1 [:,1 <r,1 <t,1 >t,1 [u,1 [e,1 +a|a,1 ~CV_C#,1 ]r,2 ]$,2 +|Q,2 >$,2 <u,2 [o,2 [i,2 >r,2 <i,2 <a,2 ]:,2 [Q,2 <o,2 ]Q,2 .,2 [a,2 ~VC_CC,3
|ru e_l,-2 <he,-2 >li,-1 >i,1 <n,1 <an,1 <f,1 i_n,1 ]n,1 ]m,1 e_s,1 <na,1 a_l,1 >r$,1 <mi,1 +^ka|^ka,1 ]Q,1 +a|a,1 <ka,1 >n,1 ]s,1 <de,1 ]:,1 ]t,1 <ma,1 +li|ri,1 +o|e,1 a_d,1 >di,1 +y|i,1 <y,1 ]k,1 <li,1 <a,1 +er|a:,2 o_$,2 <ba,2 [a,2 >s$,2 >c,2 <re,2 r_$,2 <er,2 >w,2 <t,2 >s,2 i_$,2 <r,2 <be,2 <ra,2 ]f,2 >a,2 ~CV_C#,2 <do,2 ~VV_C#,2 <i,2 a_$,2 ~CV_CV,2 <to,2 +|:,2 >t,2 ~VC_VC,2 [i,2 e_t,2 .,2 e_$,2 +o|o,2 >$,2 >t$,2 ~VC_C#,2 ]$,2 [:,2 [u,3 <bu,3 ]d,3 <u,3 >d,3 ~VC_CC,3 [o,3 <o,3
|s <o,1 <n,1 [N,1 ~CV_VC,1 <d,2 >$,2 [o,2 >u,2 ]u,2 ~VC_VC,3 ]o,3 >o,3 .,3
|sa <a,1 [a,1 ]:,1 [Q,2 ~VC_CC,2 ]$,2 .,3
|se ]r,2 ~VC_CC,2 <i,2 .,2
|su +|o,-3 <er,-2 r_$,-2 n_$,-2 <r,-1 [o,-1 >ll,1 ~CV_VC,1 >i,1 n_i,1 >ic,1 a_l,1 e_t,1 n_k,1 <io,1 <h,1 <si,1 <o,1 +o|u,1 o_$,1 <la,1 <g,1 <ng,1 e_$,2 r_t,2 ~VV_CC,2 +en|eN,2 >t$,2 a_$,2 +i|i,2 <in,2 >ti,2 <ke,2 <li,2 <re,2 +|u,2 <d,2 <ol,2 .,2 +y|i,2 e_l,2 +l|ru,2 <l,2 >th,2 i_$,2 ]k,2 +n|N,2 n_t,2 [N,2 <en,2 >k,2 >n,2 ~CV_CC,2 <i,2 ~VC_CV,2 <a,2 ]t,3 ~VV_C#,3 ~VC_CC,3 ]r,3 [e,3 [u,3 >l,3 [i,3 ~CV_CV,3 >t,3 <e,3
|t +s|su,1 >e,1 ~CC_VC,2 s_o,2 >o,2 ]o,2 .,2 <s,2 [u,2
|ta <a,1 <en,1 ]i,1 [u,1 ~CV_C#,1 ~CV_VC,2 ]s,2 ]$,2 >$,2 <n,2 [N,2 ]:,2 .,2
|te <en,1 [:,1 ~CV_CC,1 >d,1 <a,1 >$,1 [N,1 ]r,1 +n|N,1 <n,1 ]$,1 .,1 ~VC_C#,1
|ti ]:,1 <er,1 [u,1 ~CV_VC,1 ]$,2 <r,2 .,2 [Q,2 ~CV_C#,2 >$,2
|to ]N,1 >n,1 <y,1 <l,1 [o,1 e_$,1 +^be|^pe,1 <be,1 <a,1 <en,1 n_s,1 >s,1 >s$,1 ~VC_C#,1 >la,1 ~CV_CC,1 <i,1 +|Q,1 <to,1 +|:,1 >ri,1 >r,1 <r,2 .,2 ~VC_CC,2 [N,2 +n|N,2 ~CV_CV,2 [i,2 <n,2 <o,2 ~CC_C#,2 ]$,2 >$,2 [Q,2 [:,2 [e,2 <e,2 ]r,3 >l,3 ~VC_CV,3
|u ~CC_CV,-3 <z,-3 ~CC_CC,-3 ]g,-2 >l,-2 ]r,-2 >g,-2 ]n,-2 <b,-2 >ne,-1 +mp|Np,-1 <mp,-1 <p,-1 [p,-1 <in,1 +n|n,1 +i|a,1 >v,1 .,1 >nd,1 <me,1 <ne,1 >ss,1 >e,1 +rn|run,1 <en,1 >h,1 ]d,1 +^la|^ra,1 +la|ra,1 <r,1 ~CC_VC,1 +^i|^y,1 <^i,1 <on,1 <er,1 >z$,1 >de,1 ]s,1 ]i,1 <li,1 n_s,1 <c,1 ]b,1 <l,1 +a|a,1 n_a,1 +i|i,1 <rn,1 ]S,2 a_d,2 >i,2 >sh,2 <la,2 <an,2 [r,2 ~C#_CC,2 ^_s,2 <ro,2 >ce,2 e_s,2 >n$,2 +|:,2 >d$,2 ]e,2 >th,2 [e,2 >c,2 ~CC_C#,2 >$,2 ]f,2 +o|o,2 +^a|^a,2 <^a,2 [y,2 ~C#_CV,2 ]z,2 [:,2 ]Q,2 >nn,2 i_s,2 +ra|ra,2 <ha,2 +ka|ka,2 <lo,2 >t,2 <ka,2 ~VC_CC,2 ]a,2 ~VV_CC,2 a_t,2 ~CV_CC,2 ~CV_CV,2 >z,2 a_n,2 +^|^,3 <^,3 [^,3 ]N,3 >d,3 ]:,3 >a,3 <ra,3 <a,3 <i,3 ~VC_VC,3 [a,3 [i,3
|uN .,2
|uS ]u,-2 <r,-1 [r,-1 +b|b,1 <b,1 [b,1 ]a,1 >a,1 >e,2 ]i,2 ~CC_VC,2
|un <l,1 [r,1 ]i,2 >er,2 >e,2 ~CV_VC,2 ]a,2 .,3
|us <an,-1 [n,-1 ]o,1 e_$,1 <e,1 ]u,1 <r,1 .,1 +di|di,1 <di,1 i_$,1 ~VC_VC,1 ~CV_VC,2 >o,2 <l,2 +n|n,2 <i,2 [r,2 ~VC_C#,2 ~CC_VC,2 >e$,2 >e,2 [i,2
|v .,1
|va [o,-2 >$,-1 ]:,-1 ~CC_VC,1 >e,1 >e$,1 ~VC_CC,2 [:,2 ]$,2 >r,2 ]r,2 <e,3
|vu >r,-2 .,-1 ~VC_CC,-1 <a,1 [:,1 [a,2
|w <u,-3 ~VC_VV,-2 <h,-2 >i,-2 >ay,-1 t_a,1 <t,1 >e,1 <n,1 [N,1 a_a,1 >a,1 ~CV_VC,1 ]i,1 +s|zu,1 ~VC_VC,1 >er,1 >al,1 <l,1 >a$,1 <e,1 <d,1 ~VC_CC,1 >ai,2 >ha,2 ]e,2 >an,2 <o,2 [a,2 ^_h,2 ~C#_CV,2 >h,2 <a,2 ~CC_VV,2 s_a,2 <s,2 <^s,2 [:,2 [i,2 ~C#_VC,2 ^_a,2 [^,2 +^|^,3 <^,3
|wa [u,2 ]:,2 .,3
|wi <a,2 [a,2 ~VC_CC,2 .,3
|wo .,3
|y [k,-3 <ch,-3 l_o,-3 <c,-2 ~VV_VC,-2 h_a,-2 [h,-2 <h,-1 <l,-1 <y,-1 >ol,-1 >er,-1 <u,-1 ~CC_VC,-1 >i,1 <m,1 <t,1 >u,1 a_u,1 ^_h,1 >ha,1 +^b|^b,1 <b,1 <^b,1 [b,1 ~VC_CV,1 <o,1 <g,1 +^r|^ra,2 <ra,2 ~CC_VV,2 ~CC_CV,2 >$,2 >oc,2 ^_o,2 <d,2 >or,2 ^_a,2 >om,2 >r,2 <k,2 <rr,2 <a,2 >al,2 [o,2 l_e,2 +^h|^h,2 <^h,2 >oo,2 >h,2 ~C#_CV,2 ~C#_VC,2 ~C#_VV,2 r_a,2 [a,3 ^_e,3 ]e,3 <r,3 +^|^,3 <^,3 [^,3 [u,3 r_o,3 +^r|^r,3 <^r,4
|ya >t$,-2 ]Q,-2 >c,1 ]S,1 <o,1 ~CC_C#,1 ]$,1 >$,1 ~CV_CV,1 <r,1 >l,1 [n,1 <l,1 .,1 ]r,2 ~VC_CV,2 <li,2 <e,2 i_$,2 >e,2 [:,2 [i,2 ]N,2 >n,2 <i,2 >r,2 +^|^,2 <^,2 [^,2 ]:,3
|yo ]$,1 ]S,1 [n,1 <e,2 >l,2 >t,2 >s,2 ~VC_VC,2 ~C#_CV,2 +^|^,2 <^,2 [^,2 a_r,2 ~VC_CV,2 ]r,2 >r,3 .,3 ~VC_CC,3 <a,3 [a,3
|yu ~CC_VC,1 ]:,1 <a,2 ~VC_CC,2 >n,3 .,3
|z .,2 ]u,2 [a,2
|za ]:,1 .,1
|zo <a,1 ]s,1 [i,2 .,3
`;
