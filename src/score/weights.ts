/**
 * Weights of the linear model, written by `npm run train`: do not edit by hand.
 *
 * Learned from rows of spam and of ham by source (the rows themselves are not part of the project):
 *
 * | source | spam | ham |
 * |---|---|---|
 * | approved-archive-fever | 0 | 121 |
 * | approved-haacked | 0 | 8307 |
 * | approved-maartenballiauw | 0 | 1188 |
 * | approved-networkhobo | 0 | 127 |
 * | bangla-news | 0 | 3535 |
 * | chumbox | 622 | 0 |
 * | civil-comments | 0 | 8365 |
 * | clickbait-en | 0 | 4904 |
 * | cold-zh | 0 | 4206 |
 * | germeval21-de | 0 | 2907 |
 * | github-issue-spam | 82 | 0 |
 * | headlines-crypto | 0 | 3508 |
 * | headlines-en | 0 | 10542 |
 * | headlines-id | 0 | 4871 |
 * | headlines-ko | 0 | 1258 |
 * | headlines-onion | 0 | 8433 |
 * | headlines-tr | 0 | 4927 |
 * | instagram-id | 489 | 472 |
 * | judol-youtube-id | 3677 | 5646 |
 * | made | 10000 | 10000 |
 * | naver-ko | 0 | 4975 |
 * | own | 2226 | 2749 |
 * | pages | 493 | 149 |
 * | pages-presumed | 0 | 2621 |
 * | popcorn-titles | 917 | 0 |
 * | rejected-archive-fever | 352 | 0 |
 * | rejected-haacked | 379 | 0 |
 * | rejected-maartenballiauw | 56 | 0 |
 * | smokedetector-titles | 399 | 0 |
 * | sms-en | 470 | 3156 |
 * | stackexchange-titles | 0 | 4205 |
 * | staticman-popcorn | 2793 | 0 |
 * | telegram-ru-ham | 0 | 2430 |
 * | tg-spam | 123 | 313 |
 * | wp-pl | 0 | 4382 |
 * | youtube-uci | 544 | 571 |
 *
 * Left-out groups: 10903 spam, 93349 ham.
 * Recall at 1 ham in 200: 90.1 % (score -1.54)
 * Recall at 1 ham in 1000: 85.8 % (score -0.10)
 * Recall at 1 ham in 2000: 82.7 % (score 0.77)
 * Recall at 1 ham in 10000: 77.7 % (score 1.73)
 * Pages of left-out sites, careful: certain spam 66.2 %, likely spam 3.3 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.1 %
 * Pages of left-out sites, balanced: certain spam 83.4 %, likely spam 7.3 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.3 %
 * Pages of left-out sites, strict: certain spam 89.5 %, likely spam 36.0 %, certain ham 1.3 %, likely ham 0.0 %, unjudged 1.9 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `ahlapbsviqapblbqb~p~rjadjbeaha~b}omk~m~kc~n~yqceneqhcj{{gjwjccqow~c~oem~g{~kjpn~b|g~splmdoasfgxb~ia~e~htxle~cbpjh~afkeab~yi~flikn~h~~w~dhxf~jhipbbp~{bccffcphpyha|nxmbez~~cadhh{ofuamxgdlhbc~vrddgdl~ac{aqmbblybtfgieqthgcq~ena~~~fcfmangdnmmhu~gfdn~b~zyarewh|zhpqj~~~~~ckqjqgtc~qc{ucb~ahqim~lkbb~mhtgnjsk~ajgeq{dxc{~ah~vbbz~fgpf~escwjujfjdjvi~fufj~~eaj~~tma}eaarfkeeodc~rhrkdcsl~ed~kjihcgy~pkarckzlj~u~~k~geadcu~bcegbcthphchdglcc~re~j|jrjyd~pucso~bephxbe~q~upbkqga~jq~~eqxho~|op~hcqfocr~xfa~cir~kfbbabh~~xzu~dcojcsem~v~eacdkmlc~jbsgnc~ad~g~qnfganpi~mbubgebc~incajync~gmea|cedixziljdkg~gdgolmv~rhm~gobzjmfrh~kufot~wedghcdmtcjeclqbdf~p~~aakgdbf~~}p~sa~ga~m}ojnj~aug~pxcwxbkwzvlm~gp~pnucqk~a{~wwnxqxc~aee~ubphc~ohden~gxclmd~raikk~~krubpfrhaw~~enhg~eaefeyrzdruh~idfelioebhnv~~~oycdwvpbiiaobduf~fgbph~yrd{failamnw~fmyamjq~kan|almb{rzyv~~faceshvu{~eyba~b~bdqfd~mab~~cavynoep~m~fcacaczhbftocvptfcyl~tfva~c|ca~n{awcopacrozbtn~lkpjcihhhp~~~s~mj~xzhvcfcdaildsrkpubabkgecdcodfboc{hdlmschjaahfkthdi~{sp~~e~cp~obbhecunhficnt~csp~eahkweluiehc~gs~ygdikjvefs|qed~ladadbddfhb|l}~~qh~gccoahqklevmu~~ahjsbhntmeanjsmgef~cz~mac~~saqlln~ljidbwelwaaib~sehudlcv{hbmjjfq~~actgaobphghclpa~rdvtdcd~ttpmyeddi~glbgm~bt~aeendrmhelovba~hitljyhbkc{f~jeafql~~dcgp~raheogqntoznbicbd~be|u~~hcc~uh~qhe~~{hq~iyfidchpmvcaefvafgl}aebhkaqhcsen~emcedjtaobmtxjph|~ampfcckwj~}ja}~cpczlfak~~ihcakjyoda~dov~bcmc~l~~g~gcmbfjl|kgf~kca~dqgbc~nvcr~d~fnra~j~akfi|qbhd~|bcco~hnfecffok~giiexzeef|~vim~g~~phwjqxqccpbz~ayrnjjpqlnkwacvmcad{ye~~{n~nfch~~mcanhf~iiodbdeaoanrj~fq~fmedff~ddteahwftbqflhfrlneg~m~atl~}~~lbmeedfklk~uv~hac~epqd~k~ig~rt~s~~afdkfa~~h~~cfdacpkbva~ea|bzj~l~~e~d~a~d~jkbk|~aacmd~pzwbdqmj{ekeu~cf~fk~dyfijjo~qw~gpmdarfsl~dah~~|a~~~~|aceetlcbhsluvspac{bikvw~~czbrviceha~fer~e~ahgj~d}|~g~cik{dorbbs~~hpfsdsleaxf~kxba}~ak~sb|opef|g~t}nquhc|~ria~copcrfag~dderlfd~}b~}btcfg|iqblrsb~anoaqndz~~~gvwkg~oiec~ahwpfj~idcm~im{fx~euuobb~hpvhxzeeh~ecm~d~dekaaisjkpjug{ccfcjhaebdl|dhdi~o~pfs~~i~oia}di}~cn~eaapjxegjjqn~sngiogm}ab~ccok~qj~akgvl~hphxb~ynaw}tfacn~ib~nj~elarhf~fcri~cwmba~hwlaantqmm~fnyhl~egc~umkqprb~e~rveapbnlxcgerzgmcrcfgziztm~d~mgkbb}ildaa}dexescl~~ptgbmoeppiq~~c~dhajntirgfbedafb~zhagthi~vuhabdu}cb~mbfatkphdkjdc~cb~gdyyhm{~bofrif~kl~dtzpd~a~r~ecgoobcbyecjpce~~dyxvlclkle~bi~gkgte|nm~dgbqzche~e}web~}bxdelfjd~d~h~ycfls~jfobk~egfywkcoubat~fghbpwaecgwzand}gptbbejcfsnen~ejd~jm~mnu|ccp}jhjinf{cweiabf~kso~dcqxeath~jer~}kmj~m~~h{lprkefjvfwixr~j~oaq~kq~d~ejo~~dgkfdktqqkccojm{aegg~vldru~~d~feps~lbbfeanh~jzdfgpaubc|afef~owo~dddra~co~d~bsk~oi~vk~olejij~n~te~~ehyaupnim~~ltv~iogxhzughb~kqkplhf~~falmbedlcfbmdpsa~|soaoj~q~m~}~~g~gp~tydp}zqcedemilos|arciq~bn~jhoeaalbh~~jqouch~~d~}kh~a~sla~n~hplosxqx~lwhal~~~c~aaempjk~~cb~hzuzlk~dpmqvvn~vuvgpdqkccabo~mg~amd~zaie~embfmvfxftael~~bcfty~g~pujgaexvhhi~bedghddd~~dbytaqkjnrm{dfmkhtjeib{~fu~f~abwh~vyokhexbebcblwmuig~ox~gc~~~jrwqhb~g~u~~ebaa~~~{{cueq~egmfocb~fjhyb~~aemaudkjp~yumm}cdchdd~ocj~baa~noeazgcaailmn~feh~grxbp~fkaeazxkoj~br~altc~cbsal~ihregkmclmpbu~lkt~fjzgmdiabc~~daiig~~~h~~dcbpxq}hm~~~e~td~~s~~fokctn~gammkotqh}mc~emhw~cez~p~rah~qd~ae|f~zfa}wbjbubqwbdddv}mcgceb~k~j~|bj~gldgt~midggm~p~um~ocb~bcx~gasafp~cdagoekhe~qcccctpvjfii~a~~c~~ai~gbhk~~hbi~~eg~crtbwdlantrjukdfbaagaras~lh~l~~~ygwonka~a~d~do~p~cucw~d~prbepvsbfjvdq~ltilb~o~|{pafr~xddgfg~sb~hg~j~elpn~~~cuaimnu~e~jdjabla{soaruedbivi~qwaamgc|mag~dbcgf~cvahmlo~|~yxknjg~gbm~hh~{~wbdcycsf~ktnc~ntpvqbmbbfj~zemwnbeldusabnqduete}lecmbcgl~bmkrh}hnlu~za~hvf~bsh|~~fjwekjb~yzdd~m~gsae|ml|{lnlbgrildmtacjg~pa~k{gm~cdfveuenpx~j{~bloxiega~dbtagahecuhnat~~pbnhpvfcj|~~achaic~~uancxgaf~fda~yc~~abki}lmhfwkgm~afg{q~vjakcc|f~ka~c~da~ifodmeiu{~hlgpbclh~~z~iandbhjgc~anbcfw{~cfdcmexcrihseigkuaygmgefvyoy}mga~dacjwe{edf}lbb~~jrk~kd~ecgpqpx~~b{~evaawqgtebl~dahaa{ow~wghfsaukth~yfuj~jfkq~azpb~i~~gy~kcachdac~zobkmjcb~afbmlhezzgddada~~~ab~mid|kupne~gbfk~rjdhqbadjo~~gekki~dtocfb~hfgtbdvd~v~~zx{ijcihfqffnsrns|q~~iua~bhfjk~zfu|piek~ngvedad~l~haj}iotuz~~i~{kue~acd~umnj~pkigqgc~xbv~xbcbnrcjcafwqbg~jakcmnsnaj~etgfecjsgp~f~th~i~qebggef~ccabbemfev~ctqf~~a~n~ds~~dwf~uqasm~iotd~jmws~cdt~rsaji}~rv~ssiliaaccj~mkrfkggk~~klnmilw~acrbbblep~rdanmiid~ca}kddtdrqbq~xde~s~jkbs~d~keoujapacbibjhdjtl~fc~wbgfr~fcqodnxrjb~jxy~~~qcrh~zhih|rnhfpfcpkli~ficfwn~ok~t~wnp{xijw~~bhdm~rhaf~~dc{raee~gd{bdpg{gks~de~fdaa~m|ga~objb|mhljjle~afjb~~~~wjivkf~fje~srajebhei~flve~e~hm}jzj~epjugl~bmfpd~oaxh~ez~hvmryaba}ahdgpek~w}sbmffe~d{|~qlevaepkfakafmb~ntqcagdrjvjhlofjczcbdoceia~fisa~aa~csbi~rcdqcqw~~d~gkwjjcne~oshsa{bnam~~jh}g}uy~o|odfue~ligeh}f~ai~}xek~hycchhoh~~~tkchdearqzc{zoeagbmvq~~a~ogtkm~emzckm~~tdq~l~sb~ahdwdln~~k|ec~od~yj~gbadi~~~c~gh}rvfpe~d|tco~xtmhner~d~ljjhhealkj~ofea~~odisd~|jlbogc}~kab~nfpj~bc|ljqn~gbdegdbatdfo~i~aa~l~ezugklai~kvcmftmgpa~mo|dx~}qa~agmdfigakkghduvdabc~~hoighbdgdjw~btj~geag{bckbp~~kocebvf~ia~abe~sjq~nobi~nuao~edjbadknrkhdpichpdombc{i~{fch~bhqdts~akgmdfapc{bogtbkljaria~cfcn{et~~porh~cpl|nvz~~a~w~y|ewid|hffmryjga~gibsg~kj~iriede~l~a~gcacqfi~ddjmbxefoqbcg~|cfui~v~kpjco~aqgbe~~~gm~n~rd~p{|ediarbahdm~knct~jjkceitoloukx~p~kko|{mgd~ekp{gnlx~bcdiga~v~x~wjq~htej{tbbd||u~dtc~jaabca~ycqh~iegrj~j}~bdvk~cold~ffdfhmgbamkbc~~bi~cmafwoiklma~~~~~gr~tsoupsiiaoepqdhgokfu~ieqe~efvchqabbt~mrjgbrke~l~jivlq~ca~bserku~lpab~zlj~gjr~dk{xfl~d~eh~o~f~lxhkd~aua~k}~nsw~gcggd~fdonetalcoagrkc~umto~gxnf~qn~oyc}y~hohdrkakabfqcfekildbfyahfadf{hbaj|byvbaeaccj~|aenep~~~hfi~|dchi~{gpl~~kfhqlbaza~jnrtw~cp{b~~r~gh{fxvaaay~~pjb~icfeioig{ipf{c~|oqg~ej~ad~rw~{c~b~~wdaa~~kro~crhvanihiwcbnx~~efmk~}~maqcbi~klac}imb~ctjvkddif~wwvimap~jb~j~jo~jxf~hi~idwwqktwyrzxa~c}ome~gjgf~kaec~jcdvv~fqy~sir~fmnihf~ocq~~acoznfdmn|nabyendt~weogh~hwthipc~phngfoj}~~rxac~kbbao~g~~~~~gzkeu~~ci~g~bpcmhdd~mlolgaollhdc~eg~rblnhagpst~pgqmhxjqlnbnb~dsajhcgg~kafv~ejebg~nhyx~~}c~o}ninnhgoubsmjagapc|cjcqdgwabbj~bethiqenatjlm~ilieaga~h~x~xdcozgozkdajgbtbvju~qk~afchqvt}kbips~~olpsd~faibk~ba~bhxpbbde}bbkcamffflbtd~bkdj~mvnpec~j{kzusgmdhbf~~glkd~deq~~hlehasw~mac{kizgkbhzr|kjdwm~uztdgad~~bkqeii~oa|nvdcdffncleiyjf~gl~ateal}h|jiljnfrcci~~hsgqubi~j~va~io~odqdpcafozalli}jfcipljb~h~apfeaqweibqvicdldcs~~f~pf|{aclzpbn~kflmdo~hohuboiom~rmedndteq~~almxikabpae~lqt~~gifbenhmuaaixd~p~eciaagdg~zbisnvtd~~ubdgchndxfbtbevf}jf~pa~a~urmo{a~p~mtc~h{dnvsgxbarcotb~vhr~zrkq~{tzrg~hvhu~mcygjpmcwufaxf~crijelhf~be~c}~akhbcq~bckgdmalozy~ejpcuj~ckjtpyspg~~iowhm~rd~se~pb~afb~bpddi~ndve~b~h{efr~daaybhfbfecqkxexbbbsrkopmv~~~gfignlgan~ql~hgmk~vtd{cc{ccmjl~xagfdgirszyu~o~kldkpbn~di~bicrqaholfue~fbg|cul~icbius~rfbc~a~gf~bbh~xndtxa~m~rragifauwa{~dgsdjakh|~~{odaa~hpbjewah~q}ihhsbmg~dvmef~lbhrl~ewopaefvccfys~b~dbehg{wwaimv~~hjhwahcihlkclnfanfbd~~rlke{ademcdl~j~~ekih~ffc~dujdeeeeal~cb{qksgcozb~dy~l~cvvlqmpba}v~ekrwjfadjyp~aelgr~xb{emczcgd~ogjojagbe~fopywhd~a~gjf~~pgi~~sfnt~tylai~~ednz{qfbq~kauokzd}~dxclagxdfesi~~lgmtxvahbs~amd~i~fzhk~mfmznr~bedifdenmlh~p~gbkgqkz~aic~tofsd~jky~~cabd~dg~ob~mfbjyjr}rwhgqdgpl~zitnfdqlxuj~nfcua~daofck~joe|eg~be~pejk~~lcbpdh~jkknfbdiohkhnade~kk~kgx~wkdpafij}~dsj~sujbeehctmwtfd~dceidrmj~~kadbhff~clqdh~xoyxpyfahrwp~bkcak~~jpelcrbubeaw~ikflvpejdm~ravacbdjhfbty~njm~bejarnjbdfgldkhjdeddvdck~copl~xn~~cboycuhtquj~fhasqagtk}zhdi|dcddgcefwh~~s~affo~~dzoselh~tbpu{tpje~tffkefgu~ighpennc~~efgckcdg~drckl~cztebdwrj~had~swk~ktftbc~mcbed~~e~db~z}eee~lfmiglmeghqemccean|px~v~jbpbhniregjvzxfh~~fmleui~bakfumcf}pdwkabodcsq~ghglghicac~~xcvia~ei~~{e~d~{gfhw~g~c|aavdd~zhfyso~ba~a~zh~adj~koazkgcgohpg~uakhd~~dcecd~hcwbu~d~e~ddhx~aqqe~digjinjehrzxbivihhwffm~tjmbjetdbaabbcfibicneclcjpk~~pauff~}sijalanwvka~ohpbtxncccuto~bdi~cgc~np~vnbalo~~fidbjopjicjfh}eabaa{f~njlheggarxkir}bm~neb~lk~kcvo~l~~mhum~~hqeg{m~lfjarpfmjeye~~aakt}ldm~ia}efgz~qqbhcafmedt~e~~lxmv~gi~k~ldo~a~ifmlh~x~h~kvi~bmt~~onewsrskrjgb{dw~dcap~~bvd~x~acgg~bmaujcwfjobgcm~~ghk}cimgdrgnz~~bicduscmt~viq~nnbeifchd~m~cglpzj~tm~lbhat~~cdgg~hrhhkkkgwo~c~~idg~adfib~lgordbctbh|if~pakhscioe~~k~e~zgbvvka~~g~vbwdeweerkjegepkccnoa~ovtkjswbd}cpaki~adcbrfbgrip}brgfdf~lh~tqmqyk~dk|~~~e~d~jmwvem~c~~~eeiff~drbobjqsfciy~mcah~kn~qh|zlgpzhcat~fevzkbkdgcb~z~e}lagh{e~~ffcxxk~ym~gddh~m~ihag~b~gdqaegub~qqyls~oi~eb~kdbvdif~dm~ytej~{bjrberdujicilhw|n~~ieabx~~ben~uc|d|gosc~~~pjemk~hyfn~pdvbaoqgbeq~d~b~~u{bft~f~ra~i~sknccoehg~vc~~cfjefe~{kh~dmmlrw~al{xxjf~bqmgeaiudbj~cqhiefrlhaqg~qbrbcjferqpvfobi{fwaroc~xprtkbm~da~ukgsptfoipnv~pnadnmxxb~jcdikfmwa~dqmd~~wb~cjixdb~bilb~zay~ok|so~x~ahg~|vjwuhrbf|b~bori~p}pap~hne~e~ph~q~mmacsobnmbebwk~~|clptaqcpfjynbc~hojjeu~ha~~qx~dta}amvsfplvta~diahga~ei~j~ddbfx~~fyhgmhkfr~dajaeswkbihan~i~qnm~vfloabndk~dsad~cg~jjcbtpacbqqdjyeeohwdhsjcifl~hr~gn~nad~qg~lfb~~d~fme~~qcic~ggf{bn~~~ldsyffhd~ire~czagptn~a~kfgc~hsdbq~a~qcipey}ad~aiheidnb~vcidudedsbef~~omhcl~grk~kny~bfkm~hv}wdfgf~|~~qgejaxvib~{ybmeba~~rn~}yupitv~dndizgzyucuvefb~i|umkkf~u~pehavsddalhs~kxfgxxbdzxlaccido~xz~ydpirdcacsjpisljfbkghhd~slaeabfnjwqxpd~xltgevjbio~smd~}rnq~~~i~mda{kb~va~scfdgngbni~mgea~iccip~s~omhce~~e~lfhkv}e~bapbkc~~~~bi|b~jcw~~e{e}jbff{yc~}lzbmdkcik{ci~~fdz}d~kd|bqd~bvp~~~udtjcwna~~a|wg~he}l~d~~ysnl~r{~~ke~{kitegt~b~bsesp~}thooffdcabbleohcof~p~bbcu~aehpxe~~~iegu}~mj~qcbbrtdv~jiub~ewim~amieemltr~i}aprzc~|fmk~grggeoe{qcab~gbbbkdptpupdad~ju}p~n~hfcd~mhwg~bjgag}miegezfqrmbe}vhu~c~~~f~fawa~btqmugp|~d~gaogxkbe~ladh~ijcf~cnjld~s~rq~mx|~d~~xb}ascufi~ri~~l~od~ch~wp~nqfdw~xba~vki~~ehdtop~thlamqk|njpdmjbg~~a~~k~g~sduwimm~mezpljnergimnozr~kl~~~zbdbhoxhqacbbqpdle~~ydkijxnheaxtkrd~mbvl|~ed~ghmiw~nllxrlcddjdm~opj~ngbobgfockk~abt{~~e~eyoknaxrjpbo}fbvjetnbopqfnkulhaqcuslkcbkapd~~ead~qb~~~d~b~gq~a~~f~ekwccryudzfe}vvcaell~jd{oagcppejd~ciqlkejitc~ipf~miqeds{fsbldmvjbbfnp~rnc~fwf~xfldawbfbdrpbijbaakh~ax~~fm~|d{ccq{nj~ijgblaw~q~v~pc{|~j~cmr~goed~hnadxxqsaa~syu~ebddrj~gkc~wiondzqijafo~w}ci~a|h~flg~gqhu~dufcpiyb{fpbpkbxeagkfkwmxceqmtph~m~la|~g}heujolmtkg~qczti~mquj~dlbukoneauetqfq~k~kanwbnkbhf~~cjm~~wlmgp~ah~as~qb~c~~~~ahdb{hcb{iqqk~labcqpcbcabh~~lyd~dbawf~cakpq~~oef~{~~r~~bbdktn~~mifdeqre~acqxgad~dbd~k~mjtdcd~emjjglmew~v~lud~cs~chgnajcl~gmad~kmhtfd|giisaa~~pv~~xjvpidsaktjehij}ne~f~bnhc~dvuir}pjiqac~e~f~d~tvree~oa~ade~r~ap~avbboh~g~aemnciebp~igcud~bfcm~sngqddvmf~plg~~f~b~fprcks~prdfafi~i~~gcq~fleugcwcadgbvl~~k~dce}qfma|c~cfaid}lh~au~ntrfdgn~fglbdwd~fuhxdbegee~g~h~~~jnhcthqhhkg~hp~cap~bx~xehle~bjei~e~en|~a~a~mtvk~yhjo~ijid~~oc~~qv~wydhnhci|ukoblgrk~o~l}eiyal~~j~efc~nf|b}t}~brb~lgfyef~nbrlgptufnrce~}kc~ekg~qeaffbp~xlxe~rdohgc~~e|teefytbbephacpceib~hdv~ank~vqt~e~jk~afk~frp~hhavdccwdvdfig~dc~g~~bj{~~~jernrgnj~s{~kutnnxpjfefq~nehqejnl~hcdiage~p~txdp~sdn~iibtpphoasa~iipjbcmhpavjqgwojasxikhxj~~edgodeccw~lv~vq~iecxya~epin~kgofhbsz|bfgkg~e~e}l~n}d~cca~t{tbhdbc~{vli~p~af~bjw~dtkj~pllcx}~md~a~hn~~ljbafpiuhvfhdbe~~f~~e~akd~m~{c~sdgtqtwdindn~sva~~a~ibndli~gcicdblkbiaftla~mgbieaou|ij~fim{fo}qcijogckopgz~~m~pk{d~~~ujbwhp~l~~~~bs~~el~phb~cj~ev~{tl~fb~fi~ncey~eu~dad|~lmbpbwh|~ikate{~bflbk~osrg~ee|~i~~cbj~sf}dhc~bupw~}~~dg~ibcp~ejbdz~ghd~x~~cfh~~cvu~~hnicxdpi~nljbbqh~begbjhqem~cjfa~|rw~wsjolmbbefs~jb~f~ude~brf~nur~z~gh~bledgg~ddh~pbck~~hdpepa}pyjipbapd~faz~hfl~aydndsb~nxlqbw~l~chffpja~cl}if|c~e~j~~bmdvlua~dc~pnb~b~sggk~l~fbmrdgi~bamc~dmhc~daawidp{~qqdead~bf~jtyjgdhewqkmk~aid~ibekhuakvipuiqe{fgdlf~{jqftmtf~bcecyjp~|pa~qbgoteak~{~slbb~~}afp~~aicmajcauhgca~re~pquki~~~df~lfg{xcnfcdh~~joye~eaflfaet~m~eaq~iglsjhlvatingjm~~f~oe|~~jqmeacc~cyl|ce~iav~~l~jlp~l~c~b~~vhupd}pu~p~bb~ok~llhdmulrdayaefhapz~v~apgl~}du~mq~hahiwl~ikbzblb|q~m~o~cjjy{~broxu~bjobrpr~~dv~nyfluhfd|rtlg~e~yqmkbl~ol~~ggdl~ecprkhl~ibbd~s{ldxp~udbkftcji~~jdjzcfvzpmu~h}~ai~rahs~n~y~hiqce~s~okpcyd~zc~~lldidiag~|bdjoby~qktflfeqa~c~psrkdmdimogvdfaegi~~bemc~cfsdahkcqdt~jib~bceawaizegks~h{nkcawdkovbfrrzs~dbgdudaxjqearfkbei~mbic{iawe~|ajnlubujwebinee~b~o~iixddi~mcpmbi~gkmhfia}bmreq~~a~dpnjf~bda~fgsfm~}pla~hielayc~fhufvajvk|~}~bi~cze~fdd~xb~bglqrjy~{zh~igc~f~lhhfwvg~flem~ehh~~~ql~mfdbipglb~nhvuhaj~ajbcpv~bbeoag~detig~~c~zbocgjeb~f~v|creakxaidqbf~sfip~~tnk~kalkfole|md}dznebhasnqedbc~gerd~q|fuheeqfc~ebvdtede~~ljr~~w~al~k~~fdkfh~bf~ax~ffzf~hr~cgjfqsb~nvshhmxdffzkanjaac~ctravshf~lwggqucpiccbeti}cek~q~cnah~iqa~d~drahecjjqbpehx~fymahkj~wvad~f~ogfgosgepg~h~~fvelrb~n~ugkagdfjfc~aemijq}mjih~ndaiq~gjix~izkbigkfg~reri~aq}ouj~f~n~bafjamlajlohtxo~~rnjcel~i~ge~eehi~~~fikpbcx|oeepo~bgkfpngc~isahbpotdvocszlvrnr~midcriqnggttaduviqdga~gwqdsw~tkppjhp~irwch~p~mmaecj|ufgezcicngx~i~rh~bmghi~e~alimcs~|te~rbcdksdgafgc~webma~~eafododgoi}eecmwaj~at~jmm~phbtxechjhf~tp{bzpab~jmf~i~|~flgldlfeljjfho~lnrpvl~bggfhl~cbvcggbiecf~eib~p~bcexioap~~phas~o~nek~ebgt~~{~{hcofjj~nrixjp{ociijmqdp{waovcq}qt~adc~xg~bq~u~~bpqwvlb~p~gj~wbbjusdyngf~cew~kbbwveav~~h~f~aekdqgnddbb~cltkm~novrjddcgaagi~~je~~l~eahtc~}~~dq~a~~ce~jke~fhdj~mfkr~btgdbeyhkm~ddgigdfadyafson~~egbd~q~a~jb{b{icoaldgbgiakga~fzfonv~cato~jqc~icjrd~|kzfnaa~mmw~ibdcyxlqp~wca}~~vamd~kas~~ibynjm|hhfqvqgmm~ailbhpkgkemale{nbgiionzde~~~qgdzrb~~kgftkecftodmbd~cabl~wi~~db~xkfeungspg~itelihan~fdavcvj~bdfbqaonwgedqrclbbd~cm~hrsdo~ibzcapqhfvn~acor~d~fvh~cmde~ori~it~kfakboyslffn~~acgszdc}e}~~gqrgaj|ilpldaej~~owifd~ktxsaoc~escc~ub~di{d~~ejcbabm~f~~~th~wcm~ng~md~|zgwaschebcambpji}n~abpw~kb~al~yvnhfhbxcdldjvab~da~c~wdheglufdgc~gqpudjeg~ns{cdphxg~s~m~dvg~~hg~~oemfdad~xh~j~ltivksqhijrmatrbpbx~tahbrt~bdc~us~mnv|~za~drf}hfgeokb~ci~pda~~cdwu~bcagjyikonksk~adilf~g}~fpehfyidn~gphamgidc~ake~bohfbb~gtvxfi~mkjbkwaaqa~btcgdrhy~yokptjm}~ybh~k{lnah~cuajj~|jlokadl~m~phkkgdidkl~gkdpkgeof~r~wlt~nhcfhb~anpasnp|~ha~ieb~y{~y~ehm~dyffvqd~~~ajpar{hlkk~wdt~~simjowfhdbuuaj~hw~igb~badjtmc~q~mrue~cfecl~{dodshfbgewvdplf|lmg~evb~kbffkp~~al~maamzwfhw{~weftnkdcwigdh~~dhegliveb~aaploed~j~a~adeeead~uedfbe~leiadamaacmgihzak~~gaimdldfmcgwt~fx~sgfvgiisew~~b~hgakhe~fv~evfl~ia{~u~d~rjw~d~haza~lmcb|dbn~jtqgiei~okjc~ceaoceeqx~crkbab~gfc~hbaanzcb~m~nkoedjcyua~rlbjm~b~cxzc~nd~dh}cbrkprpgqcc~gtmgctmfetddwermbr~nu~~hnfl~ibgmehjbgiimk~fqqoi~nzbctbelkf~bhbcdakrbmgaqaeifdcggpsj~crkar~eg~~apcaa~uxcfk~j~reqidzjmjycglhcqeaotti~ob~f~bk~vpcy~{~elleznak~g~hpcrlfazckrdhhcleahhhogaf~bkt~ydclk~cu~rqn~iad~~afeacdkrnodgc~aba{apx~lcm~f~doplvsjk~~dc{cfy~~hpojys~ir~n~fedmannfiqjjmdap~saj~cb~kckb~~bhfqpjek~~dclcpcb~|a|sblvhvgfkoj~rtq~a~~pdsm~gbc~fjr~~ghesmb~jfn{~d{~o~eizmda}b~seramp~~eklqjfeclfejha~g~eekcffcuz~cdyslneeyrgghlmeiw~{bzbbfhwlcinomalagjacoetgcb~cs~aljcpccy~d~kabacabikhbhmjgo~cn~edel~v~~~lspdklcpzkspg~~dpefa|qfybaij~w~nhhsb~bwci~id~~xuzdjlw~fabeaebcxq~cvb~bbjboiyqegz~bhlfgea~oaorxvblbgx~hkmckyg|hmiauoez~dcfmbmynac~bbdeactfanro~rbcqn~ecxmabdqmnddipkd}~ble|veucegcq~hijb~ah{~~zt~~l~hsfl~xnqegkbd~e~slm~wd|dlesceddoofhq~~ajh~gt~cwr~berh~~gnecz~p~bhcjanbwc~~oicdlp~hdiojfb}yhvdgtlci~fjpiddogx~~ogwcfzgjdvxqbrbjqc~ermdd~mfdqbxax~~dxzahujbe{{~~kxclwacfaah~~hqaaqk~pwdr~~zodniccsyog~zad~aucd|sddpnlhr{wfblhqzdkarb~~lxe~akfxdmck~zcdiwdmca~jlgvmbf~uddkdh{gchj~h~hfdil|bhdeyipzkaouai~lqgbjobd~j~ukrfnilci~tl~dqpee~zjd{nhvqm~uciucfsc{lfmtm~s{~~yrahk{qecabj~chjwayaaii~~ic~v~rgddqbdknd|poarfkqaeoaru~vcxkg~~~nkdjdw~ftrfkh~qcanknbb~~gebd~~e~glgblgecdn~o~ae~edsfhay{~nqa~oig~ewkbkmercf~aj~gmhdf~kidsqaab~xlbwdujcef{feozjbxpwx~~ueagjmesucgieib~~ae~oed~euzlncbfcqmusrg~rrkia~~mgm~eme~ikjs~~cja{ki~~~fa~dzpeflokihk|o~f~~esim~~c~quvbncedjuao~ecgpaa~chshcxpod~enf~fvtslk~aued~c~~{vg~aibsfvbr~l~abd~b~gffz~gga~~c~bbbbcbvf~aax~~pc}}f~ddjqnpf|r~ykbbj~ldkdb~lae~kch|b{oijlfncsdda~r~~rch~dfmkkepseo~hpweazbowf~dg~fcfp~mbumdjce~~xbyfaonlbfv}dfo~~b~~hpaf~}xjbnc~~fcaslnfv~egmvqjc|v{dbx~~b~tafuq~~ewniaaggfacfg~ld~akkn~triahbhcy~~wl~gfnbad~~mf~uqgaz~aa{hczl~~b~enhpjdbacdtqg~ycx{etdakcmae~g~c~bhin}zen~nhsoxcncibd~v~f}o{pvmn~dhkz~ccrdiaildeg~zk~mahxmdew~~badvhwciaghdeoegci~abckq~e~~akfqf~nss~r~geiybyab~adfwoluls~adhxmu~~~bjh~frpcbakxqb~~~nycofkkkdkefweoaatjae~lnd}~~ebkxga~agjworb~lm~~tmugc~~~~tbddlka~jah~txlqvabmmhp|daigaibye~ry~ic~qjrk}jqabkbkoa|kdkhgfy~h~}~cbmqspxee{arc~~uoekjozvgpg~ag~ocjgymkahg~chacftce}ymik~d~cc~bomfcdxi~defhoi~e}eed~dud~sqdg{blh~knraiiejf}~k~go~ogf{vbbfgj~htorc~b~u~h~i}okccx~n~{a~iazexu~qoawzfpggcrcxx~ie~}buc~aytefelnllbb{qb~drdirdkkmh~itpsodfcdgedbdxbammjoc~aff~erniway~af~pcc{fggepypbi~qjjeltijhka{fmgairmco}tdgcop~~miikto~hijb~fcmwcai~wjpig~lg~ugl~ogambjqbdcanehedcqi~ad~~~vbe~agaal~oato~a{dztdrbjt~heesqvcbhsed~c~aqjqqd~mgglddkqai~f~}kaacgc~~dc~zrjjf}~uussgbbzplcgaqpk~frc~k~k}{ud~~eesu~m~jse~g~~gfbwbbctqtilij~hhddf~n~dj~u~~e~oliioh{~pedapbaflcmdbek~e~b|xmh~ipf~sbtyaptpmmzh~gkumcl~sbpbcijyie~~o~l~dick~ocpcikzbbcd~kpqg~oabcdvcqnielfd~~~ofajpasigpidtqicgdqaeddbfs~h|qezrbweyd|dhldnbchdgda~dmqqwrbbbeako~htduyzc~l~~~u~sgia~tgyo{~oh~~imzvr{qnkcgrcp~k|t~{~orj{w~|hccm~~pgx~o~~uo~g~tlmpxghcby~bljdp}hrigbvcad~~nsak~~~abhjd~bhqcmaefnlpadoajkez~}bdbbxp~colh~dniyjwcghezacwgqbcbejdfim}amsq~~hrlcof~~igddtl~xg~vlue~waeujbh~bf~h~hyoqnfhmhbq~eoc~rgvrg~kgrnbvo~dc~cjohv~ncccqkqhhetf~jogedceedacdfcxcq~ehhf~mhijbnibrce~tqzapzadl~inaz~cppi~mdi~~dihjlevetck~~~bbkhcg~fjcodgeraj~lw~geaecribegkztmqck~fmeahi~~k~page~ehegghca~ewsumkt~sdoxp~buctfhke~kn{z~jca~efacgndjc~h~vjsd~~p~wn~uun~~|hxm~chf|l~dad~b~cynokrdvdwhdirif~~yexppj~k}ajvds~q~npd~kdw{ueim~l~scekkqjtsihokohid~saekgxdb~hc~s|cs~|cusiihchhsdfn~nniya~mgbcrl~ix~biske~~dhzel~fpd~~qejaglobcbhcvacll~gmhazb~~gfc~gqfjbn}cqd~uxbthnc~srfjfea~h{mddfokwiocime~pntcqryreyalkpkubmdgmr~ziobcfocsj~kk~ajdigsb~oldb~~v|r~~~~brjujbgjlzgbcl}r~a~~aamiijpqxaj~d~e~mtlcaxmdnqb~ybddaej~ak~csld~l~jiafi~khrkkbj~e~oefe{fhgltpbce~~gntsgjbbjod~vibudx~y~hj~e~gjhw~ofs~vgafknbdaukidbyby~epzuiae~d~fplco~|hi~k~~ig~nebscd~|bbq~b}iagcagqxbon~fqgbuebrpqbie~ca|fp~kaacoocddyelqmidajimyapaqs|lmi~cddu~c~q}emflb~c~heqlkimax~igfd~~}~~kubc}bbyh~re~ec~gcka~byas~axga~w~hmfic|~alah~gqumb~}~~kbcs~pwmfyejbhi~fhpch~mqk~di~tncjn~otn~ao~muebeafpoff{i~n~d|hhwbi~~lfvb~ci~qbh~m~af~cw~fkaws~dcea~~bmj~~vrxsnghzhiacgtefdwiokudcquf~lekvahek~vjwkieapjolbc~aa~~hjbbbbi~aks~h|gwb~ahduifegxog~ia~coohhbhe|~~j~~~e~~~ja{ektf~~amqx~irdorvk~kgbmbndempmgsnlbp~kmlgbkpslck~gcc~cicacd|sgtn~g~|idaeg|gh{htakgzvw~lyofh~afa}fsfywpgeqje~zaj}b~~~je|~g~hfg~djqohccub}~k{~js~mie~qhk~y|tvgkpfllb~tsbebke~~hcildgaaqq~dbkzgjo~ggaecf~hcfkfbtghxffngg~nbjlh~jdq~gojhil}kbud~byse~t~fb~b~~ak~jo~fyfawas{frp~jcmptc~fak|}d~~ipss~kh}dalddtbu~~dsei~iqpea~sl~bomo{wjwc~hca~p{derrix~~~brbchxe~mclx|l~fs~edz~{fdfhcfxp{mddkfwb~chc~dfk~gmcd|bqjaj~d~dgsww~e{zfce~~bbc{~dgmqxsuecudbjdwkf{~mb~fii{}agidkedbhsbuadg~mlnbgfw~l~bbxueb~{jejezhejba~yvj~d~~cibz~~iikjnykjdf~rfkzfdl~uupzcekahkhbtiaqdpxe~ekra~bju~tk~v~cfglv~~fqxtlab~cgfctulz~k~pqqef~oio~~lbcbgzjcxm~}g~cjhtppckhtgi}vcdccfrvxbhsfgjmkeuuq~fkhlbamhbabsd~~dfo~gse~i~zi~iphh}tggybplepnsjrhberqhc~jbacg}kwhk~o~~hlel~cash~phhpd~dwwcgbn~maicsgftii~bqmdqdjhggfaixgawcjobbjc~~m~jahk~~pk~c~ictupogsjmfg~fml{jh~~ahdgbp~wdtdi~soajtden~h{mgpkfaa~c~~~das~~bhdanmbsa~~svadu~sjjrtyifkkwcn~~jjfxd{bzewmchdabk~z~akkkguindaukiigq~wnn~abs~ia~bpe~~d~dcqcgoix~thr~paax~cgcgladxusatfpgrijwdvbgnx~~~uic~xt~ijakkc{vvdcrfy~jemaggtda~pumag~vkildaaehu~ulkjdd{elhb~{padgu~fd~~belbccckuacj~f~ym~h~m~ajdma~afwgyq}de~~sj~jx~o~itmtvjllh~p~niri~}dwhh~qngb~goljyimqffkabe~dlv~bfvdsosmfozc~llwuah~emycxtc~sphtdabq~dkp{vfxfidrgiiatpboqnoejcszk}i~~~addatbfpmlzfh~f{b~cc~asbvichyckezbnldabg~|r~rhcol~|~cbajfsh~yvavuaf~chjoqdp~rnesyeirrvjgh~nymt~gccm~~rmagub~{ds~~dt~~usbb~aav}~oz~tjajfj~cjsrjdrela~{}e}qkd~v~ag~tccjaj~u~~ko~rn{drc~ajeagqckgq~lqd~emnbo~bgjgja~kacccd~|~gkba{z~qedkcnbjdp~ju~nbj~fv~v~eoafx~xoji~sfwfntfbndhk~h~qtsqac~av~v~mnkane}qd~wrn~igbaeb|ofaxwos~xarh~cgj}rl}wfl~ljpksu|~~o~~jjdooej~oc~nklhbdynhqirhckpwwr~hdgluj~acdhk~h~n~liifj~najssocda~ocald~iefdai~ehhbm~bujcdgafbwrj~plfku}tb~jaqcyp~nedbnri~htcrmes}a~o`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `OTRMKKQQPQJJJKISTLJJRKTJKRKRRIRLTSGRPRSKLPIJKIJRSQJTPIPRKRQRKSGJIKTFTPIJJDQKIHRQQTSQKZRKJRKHKRQRSQZHSRPWJQLQLRRTKJLIPRKGJISSIQISHJRTRRRKKRJRSIROKPHJKJLRJRJPLQPTQQRTTRFRQQQJIKRHIRRKSRJQQSQRSPJSRPKSIRIRJHRUPPPVJRLHVYTRPQKPQTRIIRKRJTCIQMQQJPRKSSSRJKISPQRRSQSUQSSJQIPSQSTHSLQGJSTIIFSSIOQKIRRRKKRRTRRRQSKERRRPRPVRIRKRQQRRJQQIHRKIRSGQLRQPRJJPQHRRSIIRQJTQIQRSRFRRQQSTRTRIQRQQUSQRPSGQRQRRJQSHRSRSLTQSPPIRHJQQKSRSKLSQJQUQQIIRRIQHGITQQLKPOJRJRRSGPIROOUQQRRJQRKLQQHPRPQHRKHQPMLLRPRRQRRQGQLSRSGPRQQRQLRQRQQQFIHBQILSQQJSHSQIKQJPKRJRSTSJQLIRSIQJJSJQKPQQQSQRKRSPQUQIQRQUIRPRRKKVJJKKIQJIHSPSQPQLHQPRTSVUQIQQPRSGQKIIPRISTLIFQTSIMJHIRSJRPQKQROQQRISSJRJJSQRPSJSRQWKPBRKKQIIMSJJTHQKIJTSKLRPTKQTHRPQQSOIRRRRJQQQRRQFQRURKSQQGRIQRQJPPHLHQJVQSSXRSIITJIJKHPWLEQRPIRHQKLSTJRKPUHQRPQQRRRSPRHRQLRQPHJUJIHGPQQSRQGHJJQJRQJJRPRUHQQPSMTTRJJRIRRPKMIRSJJTSRHRKURQSKQQJRPLFSQRQLFJRSRQJJLTTJHJIORRORSPQKITWKRIITSHQRQKKQLUQQQTITIRSGBRQJPHQKQKPQTIPKKRTJRQRHSJRRSRTPRQJQQSURKQOQRLJKPRQQLQQTQPSRGLKLQRRRRQKRRPRJIHKPDIQTGPRJOQHRRLKRKBJJRRQRRWQQLQSLSUJLTRLSQQEIQLRIQKSRTGJLRRQPIPRQJRRQJJQLRRRSPDQRRLIQFIIMRRGRRRRIRQJKLPRFRQQQJQRQRRRJTDIIROIGKRLKRJKLKVUKIHQJSRRQSQQKURJRQRJRRRJKRRHVQOSJQSPJHJKSRSJIQIKRHQSJRRLPQTSJSSTHQSSPWQQHMWRGPRQTRLQLRJJSQHRSRMQPGJSIRMRKSPJJKHRSPRQQRRHGRPPPVUSQQJQQLFQJSJQRKFQRUPJGKFIRQXGQPSRSTHSQBQQSGTGKPQQQKXRQRSIHRQRSQSLRLHPQHKQIIRQQTJSQLQDQRRRFHKRJJHRLPQQQJSPGPQRXSSRRRQKRRRRRKLHROPISTRISPKQRJJHORHITQQHFKKSGGGTGHJQQQRRGQGUIRRPPQQROHQBRSJQIIQBRHQRPIIRQJLUTRVRPQKRQQTLTIRLRBQRRTPRRPKRRKTLLQJRRUURKQRSPKGORRQTSQSQJRQRJPSQQSUGQPIRKQPQQILKRPJHRUSQPSIJJPSHSOQKRQQQFQQRKIRHRFQRJSURKSRIQRQJRPIQSQSQKDJIKJHMGIJPQTRIQVQRQOUIQKRPIPSJKJJLRIJHSHSRSSSRIKSILTJSRJQRIQFKGPRSSQBRSQLLHQHRRQIQSLFHRRHTIQPJQPJQPHQJTLSSJIQQITQKPPSKQRIJQQGQRIRLLGSHJQQMSKSQJIKIQRQIRSQRSSLRQUVPPQQPHRQRKHRVIPRQSQRHRQRLPTQFJSRPHHXQSJSRHKHVRRRQPIRRRJQVRSSLJLKPJTLHKRJSSQRRIHTQKIQQRKSIKHSQTPSQFQQLQIKJPQECPSSQSJITKKQTKLQQRQHRJISRPRSRSKQQHQQRSQORSHSRKPRRQQKRRJSRPJQOSSRLSRQQPQKQQLIRTQQRTRSIRSSUIIJRRJMJQLTUIRQPQPJTKLKQSSTQSTVPJQPORRRRMRIQFPOHJHPRVRQIJXMISQQRJPLSQJSPJQTQRQCMRJQBJQIRQSQRRLRJRRTFSRKJTJRPRSQHQSQQQPRQQSRRRPKKVPRHFIRKELCHKTKRRSPTRJQRTQPSQSKQPSKIKSTKQQPKQSRRTJPPRGIQKQILQPORJQRQSMJSSPQKRISQQQIRGHSTRQSLRQRIPPKRBISSLRSQKIQSORRXSFOQSJSMPKJJPJRRQPSJSRRIKRJRHPQTIKRKPTOGLSQFRPQQHRQRRKSESSIJPKPRJQIIPJQQRQSQRQUIIKPQQTRRHRWIKKQQPJVPTSPSRLGJRPKJJRJTQQIRRRPRRPQHSZUUIQQSRHPQIUKTQSQPZQJPIQVJLKRHRRQGRSKQTKKLQQRIJVJJQRSFQRIPQQMPRQLSRRSISSKVFRSRPRKQRSJSIPRRGRITKIQQHRQQJQRSUPSSRITPPRQJSQSRRPIRLRSHPTEXQURIJRHSLLJPQKPRHIKQRRQJKTIPRPJPKIZQRJRKRQJSQTFJKJQQQQIPJPRLSHQQPRRRUSHJSRPPILFQQQSRUCRHJITRJKRJEQHPTZSKKKJPRKISQRSOHQRSHRKRSRQRRLSRRIKIQJUPQLTUSKJUTIQIQSSLPPHSROPUSSJGHQRRKRKOKKJSQQGJSUHQQQRKIKRQRSQSPSKRQKQQTSRJPRQRTQRKRHTHTORRHPRIRQQITIJRRQLPHSQRRRIHRPJSKRJMRURRJSVQMJRRQSRSQHRQSRRRUDTJHKPRHJILHQGSLIKPJJIPPUPMPSRPQHRKHJRIKRQQRQRHISRQSKKSJRRRSQSRIQUITRTSMSPPETRJKRHQQIJSHRLQJOFQQQMQRPRQTQJQQIRSUHPRRPPSLPTRQQTHSRQIQGIRLKQQRSRZQPQHWPQKRGQQQQTFLLRRJJRQRJPURUJSRQUTIRQPLLRQRIQPSRIQSQSJHRJURVRKJHQFQIPSRRSJGTWTSQRTPSTQPTURUKSJKLRRQKGSPRIJIVGRRLQSSRQSJSSQRQRIKSQKRRQQSHQQQSMQKKQJQILLRPPIILQIBRQJSQHQIULPJISLRQPFITRQJTQHHPRURIUKQHRQRPLQRPKQSKSKGJPJBETTPRSIOQQRSTTSIKKOPIQTPPJTUQSSPQLQOSJLRKRUSUQRSKYHQPILMTSQRSPPGPQKURGQSQRJQRQQSRRHSIIRTRSRSQQPQRJSPSKOPQHTHRPURRITQQJRRSSKRKQKQSQRRELRJRKRHRSJQJJPQRJQSQISRHJRLYRSHOPHTPPQLSJJJQUPPRRLIPRQJJSRQMRRQLQRKJJPJRQTHLTEKQIRSKSQISQRHOPJJQOLQQPKJTPKRQISKKSRQRTSQSHJIRQFRQIJRISDLRITRTTRQJKRQKQKKIRRPKTRQRQIIUQQSJTRPRQQJSSRKKRUSQSTSIPJHQRQJFCSJVQJEJIRSSISGIRQRFLRSSLSTJITGSQQKLSQGPRKJLPJIPQSRHIRKKQSYPQIQRURGTOJIQIKRLUHRQQKPKRVQJRRRRKQPQSRKPHLIQBQTRIIKPIRHTTIUHKRQJIQPSUSQQHLQQRQLQQIRQGSLQQPPQQQPRISSMJSQQGOUJTJQGMQIICLTLLRKPFQQQQRRORRSRSRQQQQSPRLJRQKQUJSLHVQQLQQRSQPUHQQIPSJRMSRLMKSPTFKQVSRPRQRPVJLRRJJSLJRQWRJRUPQPRPIKJIFVTJPKICSPPRRQLQKRRQTCSJQUKRRJQRKRKRPQKQPPHJSPTHQRTSPQSUKQPQJQSQQQJQQRPGKQPFSPQJIJQSSQRQQRJRQLRRRKHUIGJTLSJKHRLKRSTSQRXVRUSRIKRQTJOWTQRTTJRTSLJSKIUKKQPUKQOQKWKRTIFURRHSQPQJPKRPPVSPHROTSQRMSSLIHRTJPTITRSPOTQPRQRRQLTQSJKQTQHEIQFSRJSQQKQQQIRJPQPLSPJHQJJRRRRTKPSJTPKKTSQTRRHHSRUSSQKPITSQLUTTIKITQRRKUQVQLRTPTQPQQRFRPHPSSKBQTVQQQQSRRKIKKHTQPLISRRRQQRJRQSRSRTRPRTFRIQSTQKRRPRSIOUHSHPQJRSHGQQPQPQJQSQQJRPRRSQQHSURRQQWQLLQJSRKRMTHHPRLSRRSPIQRJSSQLTPSPRIRKJOSJRGWTRSLJQJRPRIIIRRRIRKKFQQSRJRSRQQHGRRPRRWHRRDQIFSQSRRTGQTKIQURIWSQQJPRRJKHSJQKSSQJRSJFPHPSIEIQQLJILIRIPQKQQRQQHRRRRRSGJQRIKJJQQKQPROSLUSQQSRRLTSPQRLPSRKQERUPKJJLLKKJRIHSQTSURSTRRHPKJPGSRSJTIRJRKRRQQKIUQRQJJLJROQFHHTEBPSTQROOPRKISSRPPQQRUQKPJQJGQRESRRJIQTJQRGRLSPHPQQJHLQRRRJJRLLRRSSFQSRTSTPQRLSUQRRQQRRSJTPSERUOFKRIRSRHRFQHQLPJRPRSRKHSQIUPKSHKKQSIQIQRQRIQKRSHQQIKRMSMKIRUJSRRRQVTQHTPKHIHELRSJLPRSGIKQLSRHSRYRPRFJSLESLKKQGJRJPQQJJCUJUQRIHRJQTKIVRJRPQJYSKRSJTHKLUQRJJRUSQRSQTIQRHSVPQOQQQPFVTPQKCJIQIRPKMQSLRQQJRMJRLMKPQPRRSRTRIZLRURUIJISIPIJRKRRHSKRKTITRRSSIRFPRKQIRQGTSQJSQRJRPMKXPPQSIQSKGSKSQGRMRQRIRJQQSSUSQJLRQQRRHPPTGSPQRRRIQPQKSKRPQSQKKRRPROKPGURMQFURRSSLSQSJKVIGQKUJIWWTSRQPPQJILRQRJPUJJRPVRUPKMRSLRRSQKLRSJKSMKRIPKQSIKFURJRTMBKHQQSRJQRQKJSSLPBQLRTIIUQSQGISUHISJTJSSHRQRJLIQKSQOFQJJPVPRQLRFUKJSTRKRQQPIIHHHSZIQKQURRPEQKRKSQBPBQQRRQLPPSHIQQIQJTTRQQIJPGSQHQRHPSSPURUSHCSSKHQJRISSRRPPRUMPPRORJSSMSRYTKJGQRSTISKRQLHRRRQQRJLQQQTKRHTRISJRQFTPJQPIIOSRUQIQFHMRSQQXRRQJTPQPRQSRQQQJRQRQSUEPDWUJKJLRJPKJMTRHSHQQQRPTJELRIIRPQIKLQKJTQISSQUQTRSISULRQJIRRRJPIJQQQSQKPTFRGQRPRRJJPPWSKUHORVSRRRLPPRKSHOSQJLRPTKRSRRPUJPKLRUQGPRRRQQRQSPJQJSHTSSQLKRHQHQIJKQQRLTFLQQQRQITKSTLQRITLPJTRQKTKJSRPQIHKORRHPQQWQRJRPPRIQPJDJSLJKRIKRQRWJSRRTSTJOSQQKRQWHPJSRPRQRRLURIQHLSQRRPJTQGQSRLPRSRRIRQLRLISQHQQRRISQQKKSQQRJSRPJGJPTIRRQPPRSJQRQRILQJSQTIRJIRMQQJMJTPQSKKBKQQFRSJQRTQJURQKPLLSRITHQSRQSSSQPQTPRRJLZRQPLKIQKQUPRLRQRKRQQSKHITIGSQRQQRKRSPPRRRSRURKIRLLRLSLRQHSRRQPJQSKJQSRVSSHRBKPPRJQIOHIHRRRQQSTSSRHRQRRRQRRRTLKQTQJQUQQQITHTIRRMJKPRHQTSSMRLQHJQQJTQSJJSQLSHGIRJLQHJQPSSKKKPDTJSSQRPHQGQRQHJKQRRRRRRRSRGRQQJHKSSJIIQKQJQQRJEPJQSGHRQOKJRSRSQIHPJRPHJRIKQHYRTLFJJPSQRKEPSQPPJPSQHQLTHQGQRTPSELTJJLORQPRSKSCVSLLTSSRRKROCKSKIJRLQILRIIQQUQLRSPORQIQMUQGRRIQPZIQIJIQRUPRIQRQHJQKGSPSQRDRSRJJRRQRMRJKQKLKRHGPUIQQRJIPPSQQQIHKJQKQQRPPSHKTSRLKSSQLKSPGPPCVPRPSQQZURRQISQKKSQUTLJLRHIHKQTQJBHPQQMRSRRHRPFQJSIKRQSSSQPGQJRTPRRQQKRZSJGRFQKRRQKLSSQTQKRQORJKQQIJKQPKFKQSTRRTQJRHSJTSJPHHKJKIQJQIQRQQJIHQXPQQSRSQQRQTRPPLRQTLQKHSQSSQHQJQQRQQRJPKQKRRKQSJQQQPQRSRRHKTSJKQQRSRJIRPLKGRKQRKRQGRLKQEGRRRKRSRRJRJQJKLQQRPQHTHSZQSPRIUROKISIMJJIQSRFIKQIRJILSPRSRILJPRRRJTKKQQJSGJLQIRPIGQQKQPPMKRIRSJRRRKZQRKPVKZLRRRMRSJQKRHIRPPISQRQTRKQRJGRRRBRJPJRRIKLRJQQRQJRRKPRSQRPQJQPJQKPQQJBTQLPHQSQRRGRQKPLRJRLSSQKQTJRQGIRQSHIQKRRKQJLLIKKRRIQSPSQQKRRPQJJLKQRQQQKJKRJPQRIKSQJSREQRISQQIQJSRKKRPIUQJJRITQPKRJRRSTPRMLLTKHWSPTTRQRUKUELSITGQKQGRQGTOSRRRSIRRQPSGPJRQQKPIPHRJKSQTLGQKHUJHLQKRKGQJSQHOQQRQGJRRSRSQHJSPRSHSPTJQLRJRTQSCJSJHPRRJRFJILPIHKSJRLLQPTRTRKSQJFRTIRSQSQGSUQQJVPRILVJSPGQQIQSJGSPIQIRFKQJTGJSKRIPIIPJKTHIQSQQQSXPSSQQRIRRJQURQIRQSTZQSOHPQQTJKDQUMQKJRRPOHPROISSIMKKQKQPRIJSSRRRRSJQRQSHLIIKQSJHRHJJPRSRRRSRITHRRRPQMQRQIJJPUJJRLQIRUSRTTPIRULJJCKQSJTMRHQJIQTQKQQSTUSKTSOQLRRRQRIRRHQRTQQQLKHTQRKRRILQSQJQSPQKJSHSURUPQMQQRSGUQOQRQRPGRERSQSIKFRRQRRRRQSSJRKSRSPQTKKGRFLRSSJURRQIQRGUQJSQOIRIIRURRSIRSRJQRQTKQQQSQPQSRRPJQSKLISIJJQPGQJTKRGIJRRPRMLRKPILIQIRRJRRTISQGKLRHEQRHRRQSRKKURRSRRJOUQKRGPQRHQQIHLRRRILQQRWQRHRSQWRSSRHSJIQRKKQSQISKZIWQIRSQJJQQKIRIQORQBHRQRFSJSTRJKLRIHSRRKRSQRQRQPSJQRRILRFLKPJRKKSTQIRIQRQRIJRIKCPQSQCFQTJQJQQSLRQRIQSJRRRKRLSGPSQLSJSQQRQSQSKOSPQJRHSISPQJQIQKRSLSIQRRFRKIMQSUSRIRPVSIKRJPQPURQKULRQRIPSLRIPSISQJSRPRKQPRKJTRJPLSKQQQRJJMKRKKJHJKQJRQRSSXRRKSIQPQEQLJQPTIRJQRRUJQUSIQJRKKQKPSUSSPIRRRJQRQIQQQHLKRHJKSQLHLQJRRKRQTHQTQRSRGQQKIIQRPWRKKBLJKRVLRRRHIJRILTQKUSRSPHRSQSQRKQQQLRKQRORPUSJSSJJJUKIQQTOTQRRRTQRLGQSWLKSPSTHUIRJRPKQRHISQQVJKLJRGQQQMVOSVSJJRRJKSHRSJXRHURKRQIRRRILRCQGJJQIKRQJKRSPJTTJHQRJJPSRFKVRQRQRQRKKJQKQQRLRUKRJRIKRKKQPQSQRLKLUKISRIRKQHSRQHTISSRJSRILPQIRPJRRSQITRTQTSRIOGIJQJIKLQLJQQKJLQRFRQQHGSSSKSGKILRKOBSRSILOUQSIUKRIZHRJQHRRSQUHRKGRQQSJRPRJQIRQPTQHRSDJRRQPJISLRILRURTSSTLQQPRRCRTLSSJKRIHRISKIPITQQQQFRQQQHKTQKPTQIQIMZTQSRRIRQHPQRJQRQKQQRGPRRRKRKJPRSRQRIPRKTFSRHQRHRRLRQJJHRRSSTIQIRRLHQQRIPQRQISIJSIJSSQJTSHPRHTTQJPKJQQGJSQIXHRXQPQSQQPSQRTQLPSLKJSQRRRRQRTQILRGPRRGQPQGIRSQJSRRQRUJRRLPRLOKJHSRKRRKQGTTWKRSRQRRPQQLRSJTRYKIJTIRSIIQQTKLHRTKJJHISGQGQJSHVJSPMTRTJDQLJUQQTETRQSPHQIGTRHKTKURJJFHKQTIKHPIPIRJQIPHQHFKEPSSRKRTQSQKGKJQJSTQLJMRGKPTSQRRRQTJQKPRSRPPSRJPRIMQSKOHPQQPURPHPQPLEQLRJKSRTPKRQRLRSRKTLJRIRQKSWRPSRIQPQPUOSJHQSKSSPQSSRSPRIRLSRRIRQIQQGIQISIRSQDTPHLQRQJJTKVHQSGSSIQRPJTKPRQRKHRKKKDTCVXQRLIJRJRSQQHRKQIQJJPJRRJRRPQQQGORRTQRIGRRQRQQRSRRRLHTQPPLLQSCPJRRQQSLLSQKQSPIFPSJQKRJRMGHKPPRQSSKRSPQKKQQRIJRSQPUQLPPTFSTPRRRQSSSRKQKQTHSKQSRVIQRQQRRJPSQKQFRQKSSKQRRHQSRUSHGLQKPSSJKGRJWRRIRRRQUTSSIPHQJHQRLRIRWSQCHSQQKSTSPQUISQRPJSQSRRSRQHRSRBZJTJRIRLMSSSKRLRLJJQRQQQQTRGPWLSSIPRRQEKQQUQPSPKRRYQRHRTRIPSSRRITKQKEPSQRTRQRKISJRRLRQQJIJSJPFPQQPRRPPRLQQIQRIJKRRRSKLLIKUOJKPRRSJQTSRLRRQQPSJKQRSRIRPRIQQHTRJPSPSIQQPLRRKQRRQQGKTQSRSRQRLQSGPRQRSVSRHRQQJHRGRRROLQSJQTIJSISRRSQPRIRJQSGRJIQRSQHPPMRHHIRRJPKTIFOHGQQKQGSHSSRQQJQSTPSRQSPQJQJSSHQQSUKRPQRRQJJSURQSSQKJQRQQSLHWRJQQQIMMIQPRSKRIQRSFLSRXRQMLSOVQKPKLRTQIQPSRQQDLTRPQRLQQJLQRJHJHKQHRQKQSRPISILRRQPHISQRSOJRRIRIQRQTPKMMJISQSUJPRPRRPQFTSRKPRPSSISSKHQGLTISTKRURPJRQRPSQISRRSRSURRERJTRHQSIJLJRIQQJSOLQSPHPKKUQRJTQSPPSRQQRUTJZQLRKSGSRRQQHSLRRQKPQQJRFQRQKQJQRIURRHRGPSQCIQHTTSPPQTUISRSQTRTSVSIURKLLZURQRSGPLUSSKPHRQHJKQRQKJTQSQFQKLPHSPIFTRRQQJSKSJHRIQRLQQKIRHPRQIQRKQSLSRIRJJURRJIJRIRQRQJRQPQQJBQFQQQRLQKQKQSQRSJSIRITHGSPJJKQIPLRRRTIRIQSHYIOLORRMYQMKRSQHJISQSQRTRPTJSQCJRSGIQRSRIPSKQSSQRKJSITQPCFRRRJRSWRQSQRRVJQKQJDKQQSGIRQJGRFRRPSPSSHHTSQHQRSKSTLRPIVSQQKTSXQRROPRQKHSBLPQLVQJRQSIKQMFQQSWQSQQKJIQSJQRLSRGPKIIVRQKRFQISSLRRPQQQSUQRJVVJRKSPSLVFRQJRTSTQIGIURQSQQQRHIQHRQKQQRPKHPUTJSSOTRJSFQUHRQPFLKWQPQPSRKJULTRQORSTQJROROOKRHJHDLROKJRJJSRSLTLPFQHIQIQQRITRPVSPLKSPHLJPIRJRPQKRLQVSJPRJVOKLRRRPQIQTRTLRIKPISLRSXSSURQJLRQSUQQJSQVQRVKKJKQPKSKQKPRKIQIKTGLJLJQLSISJKPISHRIIRISORSQJRRKRPSJKIGLPPPTHIQQLHSQRJSSJRJSPHJRGQTLRUIQJRSRKQIIPQRISQRLJRQPSPSRRHPRRRRLTTQIJQZRSQIKRSHERRTQSTKKJHPSKQVJQRRKPSLTHIRQJQPJQSSQRRSPQKQQRQHPRPRQQIQRKQSRLLTTKIRIRQRUOSTFLJQUGUSKHSJTQSTKKIRQVSQTIIRSQQJIPRRQSQRGRQRTXRSJPRQSJOWXIRQIQSRRIPQVSQSRRRRJKSRRHIJTRPIQRJPRQRSLTJJQITLITLQSILSIRTRKVRMTVPSQKPRSRQQRTSSQRDPQLSPRSQQMJRQJISQERRRLQUTQTPRRPQKRLJURQKRQHTGQTHQQQHTJSJJJQSRJHRIRJQLTIRYIJQGRJILQIPRMTKSSSJJHVJJPHIRPQUQJQRIRQRGPIDVQKTRKQGQURHRRSPTJSJUHQRJGOKOSRHSTTHPORTSURIPQTQQISFLQQQLQKJPRJPGQRPPPPSIRQGHJKPPQQQQJQHJQRSRQSQKSWQQKQPQTWIQTRIRRHRURIRQTQRLQSJRTTJQPLJQQQRPRLKIQKKIQRQIPJQSSCKQJRROTPQSRRKRJTRPJPHPVQRJRQJLRQJIQHRKGQSJQKCRRPHLDSKUKMPQCHJIRTRQRJRSRRKRQKLJQPSLPJQTRJPRQQSKEKURIRQRSKKOSQKQOIITRIRQGRIQQRQQKQIPIQQLPSRQSQJRBSRKFQVRRSRRRSPRSLUSQRRQSRISJKRQRIJQRKKRIIKSRGQGRRQQIQHREGQQPGKERQPRTRSSTRRRQQKKGSKQQQTRJLHHGSLRKHGPRRKQJLRTWPPPPIRMSUJRQQISRLLJKQHJESPQRRJKIQPSPFQLSQQHQPKJQPPQRKBSSPISKRKRQPJKJBRPRSRLQPSTIJJCKRPQQIRIQTPPRQRSQKSHREQMHRRQIHJGQQQFRQSQSQRUQZRQTQGVOQRQTRILKERIGIRQPRSKMPQPQIRFJQPRRSQIRHRTRQKQSSPLJHQVRPJRQQRPFSQRBTUPSQJQPKBUQLSQJTRQLJSSRHUSRSSIQSKKQRQSHLSRLTGKQTPQHQPRGKPQJRRUTRJTPRSJRGPTWJRQTRPQHRVPRPHPRTRRSRRQRRQSKIWRRLKIQSKRRSGQIKSUKKPQQDHQKQRJLJUGQHJQSJJLQRURILOJJQQXZJPRLQIJKRURQRJRQFSSJJTPRRSPLKSIGSKQQJJRRHSRUPSKRQSQQLKRPPQPRQRQRRHVRJQRRQRSLRQGRRJQSKQRTKPRJPRRTMISMIKPRJGQSRRLPRILHRSJRPOKIJKPQQKKQRKRLQRSRQRIQUQPRQRRRISRIDQIUQRRSUQSPQRQKKQTIHKQDKHSOITKQRPJPJRSGRRRRQRQRRJQQUKOSLJGSQFVVQRPQRKQQYLIEQRPRRQPQQSQJKQLRQIJLJMPRJJRIJPQLKESTQQRTKPRLQRTPQRJJQQGKPJPPIMMLQPQPTRQWRIRQQQQRJSRRSTHLSSSTCSSTULSRRPPKIRSPJGLQKRQRLSEJSJTLUQHLGRJRJQJSOQHIQTSGTOSVUGQHIMPSSRRRQRCTTFJRULZQRJQHHUSKSRSLHPSPJKPTQRLJXPQJSKQKSISHIROTQRYSJQRSJHLFRQQQQJRQTRQSSJUIJQKJSKRKWHQQPKJPQLSRSQQIRRQJSPHJPSQKGHQSJSDQKOLTQJVSMQQQIRQQSQRQSKJGRJRQQQSPLRKQJQKQIRIRIRKKIQIRISRFLIJSPTPQQRLLSQQSKQRQHKPIQPHKJJQJRTJSKKSXISQOUQQGKQPTPRVRKPGRPQQRLQRQRIQVPQQQUIRJKKRRSQHKJRQHQRHQPRQRQKJHQUHRUKVRSSLSHLRLISMQRGIHJITKRSRJJQEQILQQTRQPJQRRSMQRSQPRTPRJRRTKSRRRPPPPRPEIRRRIHRIHPKRPTJERQIJQQTVRSKRSIQSLQQRIKJQJGQPPRRQRKQKRSODSEQQPREGRVTJGPXQKQSSSILRMIRSPIJQJROQRSRLLRQLSSJQHSQJQXIJPTJPDRTSPQOHQRJQJRPROKSUOLSSRRRSSPIRMJSHQKGRPIJQRRRSQKPKTJMKSROGKQPQQSRHRKQTSQQQJIRQTSQQTRRQQRQRCRZIRGSPIIUSSKQRQRILRRRRJRJTUKIRKRSMKRRRRLSRQJQMLPQHJQMFJGIKRPQTQGKCPPHQSRGQJLKJJRHPSSQOWIPSQQXRQORKSQQJKTMQJRTQIQSKKTQJSRSTVHTMPRQRSSJPSRIQURJRGJKIJJIBIZQRHGRGRTREWKJRIFQQRQMIRHKRJQJKPQFPQQJSRKRJILQJVSQISWSRSJUUPTUPQKQJRPKQRIQRRQKJRPQGPRQQRRSQRSJBSJJJFIKQLMSIEHREQKSFSTTRZHPUKQQSLJRPFQJQQRUQJQQJQISRJSSIVJPRPQQBHQQPQQQRFQFLJQQTQRJQKKLSTLRTISRSRIJJWRRRSQQPHQMLQJUQRFQPLLLVIHHLKRHITTJTQSSJSHQIOXJQQRRPSPJISRRQRJKQIROLSJTHQHQSIRQHPJRLGLQJRRRRQLJJPQJRISVRSKSQFJKFQTPQHTIRTJHRPSSSQKPFIQKQRLPVRQSJPQSRFQIQKQQQJIRJPIQPSQTQQSQRQMRRSRRQQIHKGLUQKGSRKSQQSSGQSTLPSJJHQISRLRGQTQHQJPQSKSTKLRJSRJKSTDKQJJQJKRJRRQJUQJJRRRQQRRJRRRRQLIRLTQQRKQPRRTRTPGQIJLRKIIJRKQLQIRSJHPQRSIJRBTIKRQJQJKQUQJLPSGJRJRTRSISHKSUBORQKPRGUJHRIPJSITRRSQSGSSLRKQPRIQKRRQKITQRQRRTJQHKRDKVKGKSQHLMSIGSSGPRKQHHWRRKSHHRQBRRQQWLRKLSRUIRTJTPLTGIJRLLTQJRQJRKPKQRJSLRJSJLHRRQHKKPSRUIQIRRIQKRJTVIRRRQJPRRUPRTQSKRRTIURKSIQIRKCRIJRPPKKSSQJHSQLRILRRHFJKQGPIDQRPSRVSRJRQKHHQSSRMQRQERTRRQQQSTIPRSJLJKQQPRKRRSGTRGORTPGRQQQQRRSHJSOIRRRBKSRQQVFJSRRHGQQSQQPTQSKJSOQQKRSQRQKSRBKQSRRRRUUJIQBRGQPSSRRJLUSPQQRPPTSJTPHRQIRIGSRRKQPRQJQISKLBSRUSJKQHRQKSIRHQLPSPOSRIQKJQKQPPPHPTQVIYKRRRMTIRJQPJRRSHKIQRPRKRQJTQHKPRIQSRRRQPRSFQRQIQIRISQQKJOJSRJSJQKJKIJQUHJPTTQRSJSIJRUPLQHSLQKJRQKQSPIIJRIRSQQQSQPROOQJOSQRQQGLSRRRKRTJRRQKPRQJJQKTQRESLRQQIJJSKGJRRORQTRQQLTSTIIQQRQKHQHMBQHPQJQRQQSHQPRJTIJHJRISRQIQPQPTRSRRQKJLQTQQSJRRRSQMPIIIPJJQSJPQHRKRXRJLSQGISQGQQRRTIRJQSVQRRRPIKSSRSKQSRFRWKPQLJRRJZLTSIPREVTJMRJQRURSJHKSJQSMQKQJRSIGQRGHIGTQQSTLJRQKSTVJTQRLQKPORSRRRLQRKQRRPLRQISRRSTHQTTPRFSRQPUQHSGQQQSIRFHSOURSHQKTRQRIRPRPPQPJRKRSRTHJKRSIKQJRGSCRLPPQPRKSQHRQPQKIJSJJRRSQMQTGRVHKQRQJJRRHJSQRQTRRRQHKSSLIRLJSKPRIKQTPRLGQSQKHFQQQOLRQRKQJHQLPKQQQKRIRQQGQQQRJPRSRTRRQQQRRSHRRQRPQQIRQIHQQIKESHRRQRJRSKQTSKQQQPRTUSRRIRRSSTRJSHRTRHJRQMFPRRJKKPMRKSQRSTQRQRRMPIKRISTJQJTHMQRQRPPQQKPRRSIPQEPGSPPIRQQQQSOIPDSSKRTRHQMLQQGQQSJQJKIUSTHRLKJKDIQLSSPRCLRKKRKPSRPRLHRTJKRRQTPQQIIKSRIGRLTSQRIHFTRHPLRRJRUHSRSLJJQJKSRQIQTIISKTIKSRHTSGRPRRTHQWJSRIKRRKQWQQPSSQRIQGIQQSRQRQLRQQISRQQRPSSRHQSQJJRKQQURKRJCIKRJOHLJRGRLQSLRRSQXKQIIQHTJSDISITOSPQRPQISSLRPKJPQHQKKPPGRRSRRTKISMIQRHJFQZHKKKQIJRQQPQJSRQSRMQQSSJRHRSRJJKRRRKKRVQSJRLRKSQGPRURQIRJORRSQIKIPKEYHQIDIHSRKRRSZPKJRPLSPSIIQSRRWRKRQPJQQHIPRQTFQIPJPOHRUKIKQRRKTLRQRQQRJSKPJIPFQTTQQILJVPISPQLJQTJMQPMHIKMQRISJQWHQTJLRHPGERQRHFQRKQRJQHQSQQVLRSQQJIQKJHQQJQTQILIQPRRRJQIQKIQQRSJRRJRHRQPKQHIPGQOJEOQRSIHRQSGQDTVUQORJIRJWSJRRPTKKKPTJTQQUVKRKTQPJQUTPPRMJPKTJJSSLRJKRKJGQPQRQRKQQSIRQPRFQSJKIQKJQTPJQPPQRRIBJPOQQRQPRVSTJRTRESWSSRRQSQRQQTORLSRSQQTHGQRRPPRITHQJBTQQTJJQQJRQJQRHJRTSQQIMGQPKSIKQPQJQJIJTSQRFGJILJQRIQGRTITJIQLQPRRUVSRQRQKTOQKSRRQKRSQQLHSGSLQPPRQQISUTIRRXJJQILRSKTSLMJQQQMQPQLGPRJISKRQKILLJSRPQIPGRSQORLQHRISSGPJSRKRIRPIKTRSQQRLRRLQUPSRRRTJJQQIQTTPQJLSJIQRQRPKLQLLMPQPSSJRRRRQTJJSJQQRVIRRQSQITRQSLQTGRTQRQTWTIRKQTLRKPXQJQTTQQLGRSRUJRTQPILJQRRRQTKJQSQLHQRRQRPHQPRPTVQTQORKQQSQGHQQQKTMSRJROLSGPLRVVUPPRLZSQTQBRSWQJLRRZRJQRQRQKPJPKJPRRUGQBJDHLYSQRJPIRSRQRJQIKQKUUFRSTQPQRLSPSHLBQSQKLPJTUHQKQRKPQQQQRRSSRRRSTLPVRJKRPPIIRRZGRPQVRRQRKLTSIHSRFJHOKQRJSQPSIPQKHRUSKPRQRRSSIKJQREJTQROKORSRQQKKILVJJKRKRJRQRIQRJSQHIJSBLHKQRQRORQFPPIQRLJHUURRKGRISPSQQJQMQQRSSIRIJQQJTRQRSIRQRRBRRJQISQQKQSRSTQSKIKRRPQSJZQQHIPISSQHRSQPSIJXRIQHQSHJIQHOQTVJPQIBQSSJJSGRRRHIHKPQIQJKSJQHKRQTHSILGQQKQSQGOKSKJPQKRIQRKQQPTTRPQRISRPTQPJUHHQJJQKQIQUQQJQGSRHQQRJIKVURSRSIQTPSISQBHJQRJKLPLJRJRQESRQPLPSMQQQSRKRKQSTRMTKTRSQQRGKQSQJQLSSSQTRGRSJTRQTLMVRRQSQIQRPKSRJKPPRJHSJHKIFJUQKRRSJZRITMRRPJSRQPQRHHRJQKSSQQTPIRKSQKJRHQKRRGRSHQRVQQJJLJTIQPVPQJUJSURIRRWSRQQJSRHUJGUJRIQQLQKPPQPRRQJKQXPSORSSSIRQHRTTIQQSRRSQPGPLSPRDKRRSHPKGJRJRRSROPRRULRPQRQORRSRUSIRQKQJVLRQQRFJQPRRURRQRJJERJLJLMTHQRILISIULJRRQQSPHJRQJJTJKJMRJESJSQFQRSRRPHKLSRPKSLLTJILQCJSPKIQRPHSSQSQSRTHOTRRQTSRRKSRMSJQQRQJPQIXRQMQQSRQRQRIRKLPPHQURRHLGLUPQGRJGSHSRRGSRRCPIHHRKRQSSFRUHRQRIJPQHITSRJKKQRTQPTLQQQQQRQUQSKOHRRRQQKSRPRRQTQRFSGQJGRRTPKIIQKSRRGRQRJKSSQPQHKSPRHIQRTRTQQRQIQQKRQTTLIRKSSRKTRLPZJIRSRKRRQHJHRKRVRJSRQKQQRKRQDLHRSQKUTJCIKRGVWRRSTJURVLRSBHIRQIOIJJKKQJJTJSTTHGJJSSROLQQRRRTQOSPSHKQRJQRRGMFJRQPJKJIJRQPRPRIRRSUJPIKRSTQTJJLJKQQKRPHKPJRTQQQJKSQJQHPSRGTQIQJQRIUJIIRRHSSGQSRQLRSQIRRQSPTHJRSSSUIPRHRIRJKIHGMILSQQRTQQIRJOQRQRQQRQLIRVSRHRRQHGRK`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.4214;
/** Score of an item of which nothing is known. */
export const BIAS = -3.3044;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -1.7,
  "address-phrase": 4.119,
  "address-trade": 2.356,
  "anchor-keyword": -0.185,
  "anchor-phrase": 0.501,
  "anchor-trade": -0.032,
  "author-address": -0.174,
  "author-commerce": 6.92,
  "author-dated": -0.234,
  "author-digits": -0.544,
  "author-echo": -0.102,
  "author-echo-body": 0.976,
  "author-free-link": -1.747,
  "author-hyphen-link": 0.083,
  "author-joined": 1.373,
  "author-linked": 0.38,
  "author-long": 0.928,
  "author-lower": 2.181,
  "author-page": 1.351,
  "author-phrase": 6.77,
  "author-robot": 4.681,
  "author-seller": 3.464,
  "author-sentence": 0.607,
  "author-shop": 1.186,
  "author-slug": 1.428,
  "author-stranger": 1.036,
  "author-trade": 3.905,
  "bland": -0.465,
  "bland-linked": -1.169,
  "bland-shop": -0.632,
  "bland-slug": 0.087,
  "bland-trade": 1.135,
  "brand": 4.056,
  "capitals": 0.642,
  "contacts": 0.431,
  "digest": 0.089,
  "digest-trade": 3.27,
  "disguised": 1.776,
  "excerpt": -0.518,
  "foreign-to-page": -0.705,
  "framed": 1.537,
  "handle": -0.127,
  "late": 1.159,
  "late-bland": 0.337,
  "late-linked": 1.81,
  "leads-nowhere": -2.588,
  "link": 1.597,
  "link-cheap-host": 3.202,
  "link-deep": -0.152,
  "link-digits": 1.002,
  "link-free-host": -0.821,
  "link-hyphens": 0.723,
  "link-long-name": 1.775,
  "link-mainstream": -1.017,
  "link-messenger": 0.947,
  "link-money": 1.04,
  "link-only": 1.146,
  "link-own": -2.57,
  "link-punycode": 1.034,
  "link-raw-praise": 0.567,
  "link-raw-trade": -0.065,
  "link-shortener": 0.894,
  "link-slug": -0.074,
  "link-title": 1.051,
  "link-trade": 1.695,
  "links": 0.107,
  "links-many": 0.871,
  "long": -0.43,
  "mail": 1.715,
  "markup": -0.145,
  "messenger": 1.367,
  "money": 0.896,
  "percent": 0.609,
  "phone": 1.531,
  "phrase": 2.862,
  "phrases": 1.305,
  "pictures": 1.24,
  "placeholder": -0.223,
  "raw-anchor": 0.16,
  "repeats": 0.183,
  "short": -2.004,
  "shouts": 0.028,
  "stretched": 0.759,
  "strong-adult": 1.532,
  "strong-counterfeit": 1.282,
  "strong-crypto": 1.061,
  "strong-essays": 1.505,
  "strong-gambling": 0.894,
  "strong-jobs": 1.417,
  "strong-loans": 0.667,
  "strong-messenger": 0.541,
  "strong-occult": 1.935,
  "strong-pharma": 0.044,
  "strong-praise": -1.407,
  "strong-promotion": 0.343,
  "strong-recovery": 0.571,
  "strong-seo": 0.857,
  "strong-title": 0.996,
  "styled": 4.141,
  "title": -0.965,
  "title-money": -0.812,
  "title-phone": 1.201,
  "trade-only": 0.003,
  "trade-share": 4.332,
  "trade-title": 0.293,
  "trade-words": 3.408,
  "trades": 0.95,
  "weak-adult": 1.747,
  "weak-chumbox": 0.952,
  "weak-counterfeit": 1.017,
  "weak-crypto": 2.131,
  "weak-essays": 1.515,
  "weak-gambling": 1.16,
  "weak-jobs": 1.119,
  "weak-loans": 0.878,
  "weak-messenger": 1.172,
  "weak-occult": 1.905,
  "weak-pharma": 1.978,
  "weak-praise": 0.458,
  "weak-promotion": 2.367,
  "weak-recovery": 0.811,
  "weak-seo": 1.644
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 3.282,
    "balanced": 1.541,
    "strict": -0.517
  },
  "calibration": {
    "slope": 1.0254,
    "offset": 1.0294
  },
  "errors": [
    [
      -1.017,
      0.0026567
    ],
    [
      -0.409,
      0.0014676
    ],
    [
      0.2,
      0.0007499
    ],
    [
      0.808,
      0.0004606
    ],
    [
      1.416,
      0.0001928
    ],
    [
      2.024,
      0.0000643
    ],
    [
      2.632,
      0.0000536
    ],
    [
      3.241,
      0.0000321
    ],
    [
      3.849,
      0.0000107
    ],
    [
      4.457,
      0.0000054
    ],
    [
      5.066,
      0.0000054
    ],
    [
      5.674,
      0.0000054
    ],
    [
      6.282,
      0.0000054
    ]
  ]
} as const;
