/**
 * Spellings in Latin letters that stand for one another: left, right, cost in letters (1 = another letter). From the orthographies
 * named beside them; used in both directions. "^" begins a word, "$" ends it.
 */
export const latinRules = `
ä ae 0|ö oe 0|ü ue 0|ß ss 0|å aa 0|ø oe 0|æ ae 0|ä a .05|ö o .05|ü u .05|ß s .2|å a .05|ø o .05|æ a .2|æ e .2|ae a .3|oe o .3|ue u .3|ø ö 0|æ ä 0
é e .02|è e .02|á a .02|à a .02|í i .02|ó o .02|ú u .02|ñ n .02|ç c .02|ç s .2|č c .02|ć c .02|š s .02|ž z .02|ł l .02|ń n .02|ş s .02|ğ g .02|đ d .02|ð d .02
ð th .1|ō o .02|ū u .02|ý y .02|ă a .02|ı i .02|ã a .02|õ o .02|ř r .02|đ dj .2|č ch .1|ć ch .2|š sh .1|ž zh .1|ş sh .1|ñ ny .2|ğ gh .1|ğ $ .3
ō ou .05|ō oo .05|ō oh .05|ū uu .05|ū oo .2|oh o .15|ou o .15|oo o .25|uu u .1|aa a .15|ii i .15|ee e .3
c k .25|ck k .1|q k .2|qu kw .2|x ks .1|ph f .1|th t .25|kh k .25|kh h .3|gh g .15|dh d .15|bh b .15|ch k .5|ch tch .2|ch tsch .2|sch sh .2|tch tsch .2|sh s .5|zh j .3|zh z .3|j dj .2|j dzh .2|g j .5
ts c .3|ts tz .15|tz z .2|cz ch .2|sz sh .3|sz s .3|w v .25|v f .5|y i .2|y j .3|i j .4|iy i .15|iy y .15|yy y .1|ij y .2|ie i .2|ei ai .2|ey ai .3|ay ai .1|oy oi .1|ey ei .1|uy ui .2
ou u .2|oo u .2|ou oo .1|ee i .2|ea i .4|e i .5|o u .5|a e .5|u w .4|s z .3|k g .5|t d .5|p b .5|l r .8|ja ya .2|ju yu .2|jo yo .3|ia ya .2|io yo .2|iu yu .2|x kh .4|x h .4|x sh .4
yev ev .1|ye e .3|$ e$ .4|y$ ie$ .2|i$ ee$ .2|h$ $ .3|^wh ^w .2|^kn ^n .2|ski$ sky$ .1|ov$ off$ .3|ev$ eff$ .3|ie$ ey$ .1|mc mac .2
bb b .3|cc c .3|dd d .3|ff f .3|gg g .3|kk k .3|ll l .3|mm m .3|nn n .3|pp p .3|rr r .3|ss s .3|tt t .3|zz z .3|nm mm .2|np mp .2|nb mb .2
si shi .25|ti chi .3|tu tsu .3|hu fu .3|zi ji .2|sya sha .2|syu shu .2|syo sho .2|tya cha .3|tyu chu .3|tyo cho .3|zya ja .2|zyu ju .2|zyo jo .2|di ji .3|du zu .3
eo u .25|eo o .4|eo uh .2|eo e .5|eu u .3|yeo you .2|yeo yu .25|yeo yo .4|ae e .25|ae ai .3|oe oi .2|oe we .2|ui ee .3|ui i .3|wo weo .1|wo w .3|woo u .25|woo oo .2|weon won .1|yoo yu .1|yoo ryu .3|hyun hyon .3
g k .3|d t .35|b p .3|j ch .2|jj ch .3|kk k .3|tt t .3|pp p .3|^l ^r .3|^l ^ .6|^r ^ .6|^i ^yi .15|^i ^lee .2|^i ^rhee .3|^i ^ri .3|^y ^ .6|eong ung .2|eon un .2|eok uk .2|eom um .2|eop up .3|sh s .4|si shi .2|n l .7
ark ak$ .2|ar a .3|or o .4|er a .4|^par ^ba .3|^par ^pa .1|rk$ k$ .3|ng n .5|nh n .4|gi z .6|tr ch .4|d z .6
`;
