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
 * | pages-presumed | 0 | 2592 |
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
 * Recall at 1 ham in 200: 90.1 % (score -1.55)
 * Recall at 1 ham in 1000: 85.6 % (score -0.05)
 * Recall at 1 ham in 2000: 83.2 % (score 0.57)
 * Recall at 1 ham in 10000: 75.5 % (score 2.09)
 * Pages of left-out sites, careful: certain spam 67.3 %, likely spam 3.3 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.1 %
 * Pages of left-out sites, balanced: certain spam 81.6 %, likely spam 6.0 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.3 %
 * Pages of left-out sites, strict: certain spam 89.2 %, likely spam 37.3 %, certain ham 3.9 %, likely ham 0.0 %, unjudged 1.9 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `agal~iviqqblbqb~p~rjadjbeahaop}ocjk~mwqg~j~fs~jeqhcj{{gjwjccqowyg~oem~g{u}ccjn~b|g~splmsasfgxbpvaum~hoexle~cbpcgh~afkeab~zh~flfcknkz~~w~dhxfqvhipbr~pkbcclcphpyhaugnxmbez~mtdhh{ubsamqggdlhbc~vrddgdl{cc{aqmdlyaatehivthgcq~sa~~~fcsangdnmmhu~gj~pie~liparewh|zhpqj~~~~~ckqjq{c~apb~wbb|hqimd~hkbb~mhtgnjlgk~aaigeq~bxc{rl~~abbz~fgv|fscwjujpdjvi~fufj~osaj~~tmajseaarfpeodc~rh}dcfm~qd~kjihcgyn~bkarckrhl~~bx~p~geadcu~bcegetvbhchdglcc~re~j|j|yd~pucso~bephxbe~qha~lpbkqga~hbq~~e~lho~|ogi~hcqaeocr~xfa~cahr~kfbbabh~~xeu~ycojcsr~v~eacdkmo~jugnc~ad~g~qnmanpbg~oubgebc~wdgcyn~jmea~bedixziljd~ykolmvr}hm~gobzjsrh~kqdfdkt~wedghttcjeclqbdf~p~~aakgdbf~~~~~fa~ga~mfwojnj~a~~oxcwxbv~ivlmaunp~pnucqk~a{~wwnxqxc~acbe~ubbamhc~olen~gxomd~ratk~~krrcbaurhaw~~enhg~effeyrzdruh~idfelioebddnv~~~~kcd~ppbijnabduf~ffabph~~nd{fjlamnw~syamjqb~ian|almbripbzy~~|aceshvu{~eycez~fqfd~mab~~cavynoeoa~motcacaczhbftoc~czfcyl~tfv~d~ba~n{awcopacro|kin~lkmcjcihjfpd~~~lc~mj~xzddvicdialdsrkpucbkghdcodfboc{llmschkangdtli||~f~~e~cbn~qbhecubdhhfln~wspisgh~eelunhc~gs~yafdiajjvefs~pe~padadbddfhb|~lqxxjh~gcrahmdwevmu~~ahjsbhntmeanjsmgef~cz~~~~ga}lnw|idbwe~faaib~smudlcv~fyjfq~~actgaobphghclpa~rueqcdcd~tikpmyeddi~glbbem~b~ueendrmh~cvba~hitljyhbkc{~pffql~~dcgp~rahtgqntovdnbicf~be|u~~hcc~uh~qh~~wihqe~d~bidchmcdcbdvcaefqeafs}fjgdaqhcseck~eidcedjtaobmthpjph|c{mpl~ejd~yjab{clqpczdhfa~~thcakjysa~dov~bcm~~~og~gcmbfjl|efgfk}capqxbc~wmcqa~~jnraox~lfi|qbhd~~acco~htecffok~ghaiexzeef|~xgm~g~~cmhnijqxqcepz~ayrxjp}nkohaymcad{ye~ug|n~nfch~~mcanhf~iiobbbiaoa~cjvjcq~fmedff}dddpeahpafftbqfhdhfrlnbcg~m~at~~le~~gbredfklk~~~vd~epqdnz~ig~r~i~ar~lfof~~i~~cfdd{bva~eaombzji~c~~e~dhv~d~jkbkzbnaoacmd~pzwbdqmjgtpeu~c~lkzgydbito~qaim~g}dafrsl~dahv~~fa~~~g~uaceetlcbhsluv~fa~abikvw~~czbrvicma~}pr~ahgj~d}|~g~cik~borbbs~~xfsdsleaxf~kxba}xfksydb|opef|g~t}nih}cigl~ria~cobnclffag~dderr~|eby~ftcfg~hqbl~hb~ooaqndz~~~}wkg~oiecuihwpfj~idcm~imlofxcwecng~gbb~haovhx~ghumcmjw~delaisuphbug{ccfcjhaebdl|dhdi~o~pfs~~i~xa}dd~e~cxyapjxegcgj~b~sngiot}abppcz~qj~ajagvl~oihzpjhtnawt}fdn~ib~njrplarhg~ecri~cctoa~hwman~hmm~bdnyhl~egc~ulakqpaqb~e~rveapbnlxcger~dmcrcfglniztmf{g~fgkbb}cfldaa}deoiescl~~~ggbmouetq~~~ggaajqqhargfbedafb~zigthahf~puhabdu}ea~lbfatkphdudc~cb~gdyyhm~}urif~kl~dtvdt~a~r~ecgoobcbyhjpcads~nyxvlokle~bi~grte|nm~kbelzche~e~ohg~~bxdelfjdyh~hy}cfls~jfobk~e~i~ecoubajj~fgfbrwaecgwdvand}gpvbejcfsnen~ejm~am~mnu|ccp}jhjinf{cweiah~ksgh~dcap~ath~aier~~kmj~m~b~f{|rkefjvfwigqr~j~claq~kq~d~ey~~kkfdktqqkccojm{aen~vldru~~~jegi~~bbbfeanh~jzdfgpaub~bafef~owo~dbbdgka~gka~c~bdok~oi~vk}oleji~x~te~wbihya~hnim~~ltv~iogxhzughb~kqbahplhf~~faljeebblcfbmtt~|soaml~q~ma~|~~g~gp~tydp}zqcedemiicos|arciq~b~xhoeaalbh~~jqouch~~d~}ktr~sla~hf~hp{sxqx~lmjil~~~c~aaempjk~~cb~hzuzlk~dpmqvvd~~cuvgpdqkccabo~m~hmdmi~daie~embsvfxzaeegf~udcf~p~gi~gujgaexvbfhi~biodd~~hbyuqofnrm{dfmkh~aeib{a~z~f~abwh~vnkokhezebelwmuig~ox~gc~~~jrwqhb{i~u~~ebaa~~~{{cuekf~egfguc~hjhyb~~aemaykjp~yumm}cdchdd~ocj~baacrvoeazgcaaiyn~feh~yxbld~fkaea~ofkoj~br~~dc~cbsal~ihregkmclmpavw}t~fjtmmmabc~~daiigu~~p~jwcb~|}hm~~b~c~sad~~s~~fokctn~gammkotqh|amc~emhgp~hz~p~rah~qd~ae|f~bxfa}wlbubqwbd~aitmcjeb~k~q~ubj~glkt~mmnm~p~u~|c~dcx~gasaf~segoekm~qcccctpvjoi~a~~c~iui~gbhkp~uk~~eeb~crtbwdlantrjukacfbaagaras~lh|mt~~}egw}ka~ae|~do~p~cucw~d~prbdapvufjvdq{ntub~lc~zb{pafr~xddgfg~sb~h~q~elpbl~~~cuaimnu~e~jdjaama{sosngaddkafoi~qwaamj|mag~dbcgf~cvahyo|}x~axknjg~gbm~hh~{~ydcycsf~ktnc~ntp~jbmbhj~zelal{eciyneabnqduetejenlecmeglujmkrh}hnlqds~g~~bcc~bshiaem~~fjklekjb~yzdd~mxlsae|ml|{lnlbgrildmtacjg~pa~knmgm~cdfvzenpxd~f{opkaoxfcega~dbtagiecuhnat~~pbnhpvfcj|~~achaic~~uablcxgaf~k~yc~~abki}lmh}kgm~afg{q~vjakcc~e~cha~c~da~oodmeivhr~hlgpbclga~~z~iandjjgc~anbcfw{rnfdcme{rihseig~caygmgefvarfoywfmh~dac~i{ej~lbb~~jrk~kdkwcgp~dxl~s{~evaa~kgtebl~dahaa{owd~saeosaukth~yfuj~jfk~rzpb~ir~~~ycachdac~zobkmjcbeyfbmlhezmmgddada~~yeb~mid|kups~ghka~qjdhqbadjoo~uekki~dtrf~jmvdvd~vn~~jbmk{ijlhfqffnsrns|q~~iua~bhfjk~zf~tpnk~ngveedf~f~haj}xtuz~~i~{cfbz~acd~~cbnj~pkigqgc~xbv~xbcbnrcjca~qbg~jakp~bboj~etmecjsgp~f~th~i~qebggef~dbabbesev~ctqea~qm~kc~dlg~pqwf~uqtm~iox~~qs~cdtvysaj~~~t~ssiubccia~mkrfrr~xplnmilw~acrbbblep~rdanmiid~ca}kdxdrlebq~|~x~jkuf{~ke~bekpacbilhdjtl~fc~wbgfem~cccqodnxrj~lxy~~~trh~zhiag|rnhfpfswispic}n~ok~tm~jnp{xsw~~bhd~~bhg~ulc{raee~gd}dpg{g~a~de~fdaa~mewga~ifbjbgumhvjl~ffjbe~~~~rjivkfg|jetxdrajejeia~e~e~~rm}jzj~epjusa~amfpd~oyh~ez~hv~byaba~ahdgpek~w}sbmffe~d{|~}evaepqakafmbjixtqcag~cv~aofjc}bsceia~fit~aa~vbi~rcdqcqqf~~d~g~ejmne~oshkha{bna~~whczg}uy~o|odfu~qigeh}fa}i~ydxek~hyfhhoh~~~mgnhdearqz~{oeagbal~j~~ae~jgtkm~emzcx~|udq~lyjmb~ahdwdln~~k|e~jhd~yj~gbad~~~l~gh}rvfpe~~ctco~xtmhner~d~lthhealkj~ofe~~pdisd~|j}gc}~kab~e~bee~bc|ljqn~gbdegdbatdfo~i~aa~ld~azugklai~~dcstmgp~no|dfr~}qa~agmdfihgdkghduvdabc~~hoiebhbdgdjw~btj~geh{bckr~~kocebvf~ia~abe~s{~nob~wuao~edladojrkhdpgbch}foc{i~{fch~bhqdts~akgqgpc{qgtbklibria~cfc~jbet~~porh~sl|n~sn~ig~w~y||id|hffmrsfjg~hksg~kvzriede~l~tqcacqfi~ddjmbxefohibcgl~sfui~v~kfjjco~aqgbe~~c~dm~n~rd~p{|ediarchdhe~knct~jiakce}ogeoukx~p~khaq|{mgd~ekp{gnlxfycdpa~lj~x~wjqd~dtej{tbbd||ub~btcuraabca~ycqh~iegbpj~ji~vdvk~cohdd~ffjhmcfatdbc~~bijvnfwoiklmas~~~~qr~t~e~h{aiaoepqdhg~x~ieqe~efvchqadiko{rjgbrke~l~jbgvmp~dezserku~geekabuwklj~gjr~dk{xfl~d~m~o~f~lxsd~aua~~k~nqbw~jgk~jonetaegraykcs~bmto~gcunf~qn~vrc}y~hohdrkakabfqcfetldblhkahfaj{hbaj|byvbabcaccai~|fnep~~~hfin~rchi~{gplu~sfhcnlbapja~jnrtw~cplob~}rzjh{fxvaaaxa~~pjb~icfeioig{ipbd{c~fvoihg~ej~ad~~lm~nc~b~~wdaa~n~o~rrhvanibfiwcb~i~~efidk~}h~eaqei~wac}vbzftjvkddif~wwvima~z~hd~jo~jxf~hi~i{wqkt~srzy~cgv|e~gjgf~ibaec~jcdvv~fqy~sir~f{ihc~rcq~~acjeznfdmn|obyendtr~eeoo~~bqchis~phufoj~~~~md~kbbao~gdz~s~~pzkecrf~zi~~fcpcmhdd~mlolgaollhdc~eg~rblnhagfjst~pgqmhcujqlnbnb~dsaeekgg~kafeel~ejdabg~nhyx~~}c~ojswnnhgoubbqmjhas|cjcqdgwabl~g|paisatjlm~uieah~h~td~gqdb~mgozkdajgbtbvju~qk~afchqvt}kbips~~olpsda~eaibk~ba~bhxpbfe}bbkcamffflbtd~bfedji~dvnuc~~swc~fegmdhbf~~glkdpqeq~~hicehasw~mac{kizgkbhokr|kjdwm~uztdge~~bkqeii~oa|ndrdcdftclnddqj~m~mteal}h|jiljnfrccid}~dsgqubi~jw|a~io~odqdpcauzalli}jfcipljb~hb|cmfeagjweibqvicdlgs~~f~pf|{aclwcpb~yflmdo|iohuboiomf~lmecandteq~~argxikabpf~lqt~~gifbenhidvaixd~p~eciaagacg~zbbcdsn~md~~nidjhndxfbtbevea}p~paxf~l{mosha~p~mtc~h~bnvsgxbarcotbb~th~}ork~~opdzrafd~dvhu~mcsfgjpmcwilfaxf~uijeich~he~c{b~akhbcih~bngdmalozy~ejsuje{khbt~~bpgrn~fowu~v~se~pbqsb~bpddi~ndve~bpu~cf~vaaybhfbfecqkdtexbbbsrko}~~~}fig~dan~ql~hgx~vtdtgcc~acmjl~xagfdgirszy~~g~kldkpbn~di~biciiqiolbdz~fbg|cul~icbiup~ufbc~a~gf~bbh~bvndtxaqy~rragifauwagtvkgsdjas~{~thodaac~epbjewah~q}ihhsbm~kvmef~lbhrl~ew~baefvccfy~li~dbmg{inximv~~hjhwahcihlkclnfanfbca~~rlke{adepdl~fd~ujnih~fbdcf{~bdeeee~pb{qksgcozbldncy~hac~cvvlqmpba}~{kr~dgnyp~aelg~~mb{efgczcgdysgjojagbe~fopywhd~~hjf~~pgi~~sfnt~~plai~~ed~k{qfbfk~ka~g~h~~hxoa~feaesit~uttxrdahbs~amd~i~~chkn|fmnlnr~bedijenmlga~cm~txkz~aic~tofsd~uy~~cabd~dgatw~ub~fjr~rvaouwl~~ftnbddqlxuj~nfcua~daatck~joe|eg~be~peu~~lepdh~jkkckfbdianhkwdewqk~kgx~klkdpafij}~d}~skjjbeehwmwoefd~dcemhwj~~kebhffjaulqd~~co~tcmyfahkgwpmrkcak~~jpelcrbubeaw~ikflvpenm~ravacbdjhfb~p~njm~bejarxbdfglohjdeddvdck~copl~mk~~qboycuhrbquj~fhasqa{~efzhm|dgdgcef~b~~~tlna~~dzclsbclh~tbpcr{mgpiae{ogffkebdgu~ighpennc~~efgcndgqprckl~czoeeb{rj~had~swk~ktftb~pcbed~~~ib~z}eee~lfmigcifgeghqeehccean|px~v~jbpbhniwgjvzxfh~~fmleueajxaqdqmcfuh~najcodcsq~gbfglghidc~~~}~fi~~{e~d~{gfhw~g~c|aavdd~zhfmlsoopa~a~zh~acaj~ko{kgjohpg~uakhd~tmcec~oyu~d~ehphadhs~f~e~iedgjinjehrzxbi~bh~blmd~mcjmbjegmdbaabbcfibicsclmp~~|gnff~}sijalanwvka{qxaatxncccutosldi~cgc~np~vnchdo~~fidbjopjicjfh}eabb{f~fhjlheggar~f{}bm~neb~lk~kcv~{~~mhumn~~ibe~em~loaarpeaweude~~bkt}ldm~ia}efgdv~~ebhcgmedas~e~~lxmua~g~t~egdorl~ifmlh~x~h~kvi~bmoe~~onewsrfmkrjgb{{~dcapk~tvdf~r~acggjumailjcwfjobgcid~~ghk~cimgdrgnz~d{icduvmt~vcfq~nnbeiih~q~cglpbph~~am~lbhato~laddgg~hrhhvkgwo~c~~idg~adqtrcgordbcvh|if{rakhsloe~~k~e~zivvkas~qf~pb{eweerkjegepkccnoa~ovtkjswbd}cpaki~aderfbyiek}aargfdfe~gh~rsmqykzgk|~w~k~~nmwvem}c~~iyeiff~vbobjqsfciy~mcah~kdj~qh~tegegpzhcat~fevcwkbogcb~ze}}lagh{~cg~afcxxk~ym~kdh~he~qag~b~gdqaegub~qqylhk~oi~eb~kdbvdif~dm~ytej~{bjrberdsbjilkahw|n~~iecxi~ven~ilc|d|godocxe~~zemk~~dtn~bdvcoqieq~dwh~~u{bfcq~f~hja~i~sknfoehx~ec~~cfjefku~kh~dmmlrw~laybxxjf~bqmgeaiudbj~cmdhiefrlhaqg~qbrbabjferqpcgrobi{fwsoc~xprtkb~qa}ukgsptuipnv~pnadnm~sb~mdiqmwa~dqmd~~reb~cjixd~din~zay~ok~r~~j~ahg~|vj|phcobf|b~borih~h}oaap~hneos~ph~q~mkbacodobnmbebdsk~~|ckaptaqbardjynbc~hnkjeu~ha~nd|x~dtaczamvsfp~eta~miga~eid~f~ddb~~~gyhgmhkfr~dajaeswchbqan~~~awj~lroabndk~dsad~cgykcjcbfnpacbqqdjye|wdhsjcol~hr~gn~na~ug~lf~~f~fme~~qcic~ggf{bn~d~~dddsyffhd}ire~}agptnqm~kfgc~hsdb~ocr|cipey}ad~aiheidnb~vceddudewbef~~omhcl~gemi~m~j~bfkla~hv~wdmf~|~~qldfaxvib~{ybmeban~~~~rlmlipitv~dnd~mzygncuscefb~i|umkk~{~pehaljsddalhs~kxf~bzfxxlacci~~blz~ydyqadcacijjgi||bkghhd~slaeabfnjwqxpd~xltgeyebko~smd~}rnmd~~~i~alda{kb~va~scqngbnim}geksica{~d~~amhce~~e~jbfhk~v~gabpkc~~w~hi|bzmcw~~e{exejbl{y~~odvbmdkcik{c~~odzpq~o|qbd~bvp~~~udtjcwna~~a|~a~he~l~d~d~usnl~r{~~ke~pkkicqlt~b~bseshhk~rthooffdcabbqohcof~p~bbcu~aehpxek~~{e|}ovej~qcbttdv~jiub~ewi~nmneml~i~~iaprlnc~|fm~rrggeo~cqcab~ibbkdptldupdad~bhuwae~~a~hfcd~mhwg~bqag}miegezfqddjmbe}vhu~c|~~g~fawa~btihmuw|~d~ebaogxkbe~mdh~ijcf~cnjld~s~rqvtx|~~~|bvgtcufi~ri~~ci~od~bah~wptwqfdw~xba~vki~~mdmgoaom~gtamnc~jnjtmjbg~~a~~~r~sduwimm~merhpljneflggbmn~l~}l~~~gsbdbhobvhqacdqpdley~rkdtjxnheaxtkrd~albv~k~edb~ehmiw~mal~grlcddjq~opjj~dgbobmrkk~absar~~n~eywcna~mjro}fbaujetnbhgpqfn~clzcuslkekapd~~eadcsxb~~mtb}e~bq~ax~k~ekwccrknujtf~evvcaql~jd{oagcldpejca~ciqlkestczlpfc~jiqeds{fsblcamvjbbbrp~rnc~fbuf~xcodawhbdrpbijbaakh~ax~tom~qkdcxccfk{nj~ijgblaw~q~v~pc~z~j~prykghed~hnadxxqsaa~syu~ebddbgij~gkc~wi}cazqijafo~w}ci~a|h~flg~gqhbslbsufcp~g{fpbpmxeagkfkwmxceqmtdlh~m~la|~g}hzjhglmtkgc~kcc~qi~mlzj~dlbugdoneauetqf~a{~kanwbyaahf~~cdfm~~wlmwb|h~ase~lb~cyb~~~chdbmnhcb~gqqbi~labcqpcbcch~~egy~hbawf~cakpq~~ok~~~~p~~bfkt~~{odeqrwlabmdxgad~dbd~m~kjtdcdfmomjjglmew~v~~dd~cs~chgnajcl~gnd~kmhtfd|g~haa~~cmpf~~xjvpidsaktjbcagedj}ne~f~hhhc~dvuir}pjiqac~e~f~d~tvree~p~ads~d~ap~avbboh~g~aebkncnbp~igcud~bfcm~nengudvmf~plg~~f~b~fprcks~prdfacchaymjr~hcq~religcwcadgbvls~u~dce~qfma|c~cfaid}lh~au~ntrfdgn~mlbdwd~fuhxdbegecb~dc~~~~rnkthqhhkg|if~map~bxslpfete~bjei~e~en|~a~aaf~ftvk~yhedambi}jal~~oc~~qv~reydhnhciomukoblgrk~if~~leiyalw~~ufc~nf|b~t}~brb~lgfyk~nbrlgptufnrce~}kctmlg~qegfbnbu~clxe|sdohgc~prntnekytbbephdpceib~hdvzdnk~vq~y~jk~afch~fdndl~hhavdccwdvdfaoe|c~g~frgj{~~~gznocgnjtu~cb~kutn~iigjfefq~nmqejnl~hcdiage}p~txdp~pcdn~iivpphoasa~iipjbcmhbnavjqgwojas~dkh~e~~edgodeccw~lv~vq~iecxya~epin~kgofcebsz|bmkg~e~~el~n}d~cc~ugttbhdb~~avlioita~g~bjlk~dtkjj~aexcx}~md~a~hn~~gejbafpiilhvfhfe~~f~|f~akd~m~~aj~idgtq~ndirn~qbhna~~a~ibrli~gcicdblkbiaftla~tbiuu|ij~fi~kfo}ticgogckopgz~~al~pk{d~}~gnjbwx~lc~~~|~~hpl~phb~cjhzv~{tp~bb~fi{pcey~dau~dad|~ljcbpbwh|~ikate{~bflbk~ifsrg~eb~b~i~~cbj~y}dh~e~hw~}~~dg~iep~ejbd~ulhh~~ld~gfhe~ybvu~~hnic|pi~ncijbbytkegbjhqemylka~|rfq~wqbjnalobefs~jb~f~ude~brf~nur~~~dh~nekg~ddhd~lbc~~sdupa}pojjybapd~faz~hfl~zdndkhb~nxlqbtc~l~chffiqa~cbj}if|~h~j~~bmdvlv~g~pnba~a~sggk~l~fbmrki~bamc~dmhabvlawit{~~ifd~bf{lt~fgdmvaqkxpnid~ibekhulvipuiqe{fgdlfg~tjqftmtf~bcecyjp~~pxmibgbmlma~~i~slbb~~}afd~xricmacgcauhgc~se}b~buki~~~df~lfg{xctgh~~yye~eaflccaet~m~eaq~iglsjhlvatin~~~g~oe|~~jqbkbcdcb~zlmoceymapfjm~r~jlp~l~c~aa~~vhupd}p~psb~bb~o~wlhdmulrdayakha~m~amh~apgl~}du~mqb~ghikllmykbzblb|q~v~f~mjy{~broxu~bjobrpr~~dv~nyf~dhfd|rtlg~e~yqmibbl~ol~~ggdlg{srsl~ibbd~s{l|p~udbkfwji~~jdj}fvzpmu~yl~ai~rahs~ny}~hiqce~s~ofepcyd~cwc~~lldidia~~fbdevy~qktfl|a~cx~krkdmdimo~dfaegi~~bemc~cfsdascqdt~jib~bceawaibxegfe~{{nkc|kovbfrrzs~dbgdylmjqeykbei~albic~gawevotajnlugpjwebinee~b~~xi|di~msmbi~gkmecfiadyo~kx~f~dpnjf~fa~fgsfid~}pm~hielzabzi~fva~ck|~}~k|dz~s~bv~dsqr~ffx~wh~s~f~lhhf~pgpslem~ehhu~~yl~mfdbiwn~nhcsuhaj~ajbcpv~bbadoagtme}~~{~ibrgje~h~sc|cwakyidqbfr~afi~~~gnk~kaakkfole|md}dzamebhasnqedbc~gerd~q|fuheeqfc~ebztede~~ljrnek~v~al~kt~odkfzmfpnx~fflnf~hr~cgjfqu~n~lhhmxdffzkanjaac~wravshfkeywggqucpiccbeti}cek~qe{oh~iqa~d~drahecj}pehxkxymahkj~~padun~ogmosgepg~h~~|elrb~n~ugkagdfjfc~aemijq}mjq~rai~xjix~izkbigkfg~re{~aq}ouj~~t~bgjnlajakohtxo~~rnjcel~i~ge~eeh~~~oikpbcx|oeeigo~bdcjavngc~ipcahbpotdvcoszlv~u~midcriqnggttadhmviqdga~g~kdsw~tkpprp~irwch~p~mmaecj|ufg~bcicblgxc~f~rh~bmgh~n~cjimcs~|teo~cedksdhfgcy{gma~~eafoddjegoi}eecminaj~atoqgz~phbtxechjhf~tp{bzpab~jmfbyk~|zilgldlfegejjfho~icnrpvl~bggfh~obvcnbiecf~eib~p~bcexioap~o~ais~~}e~pbgt~~jqf~uhcopjzqr~d~xociij~ad~ckwaovcyuqt~adc~xaf~bq~ul~spqwvlb~p~g~b~bbbjusdyngf~cew~kbbwveabt~~fb~f~apdqgnddb~e~ckm~novgkjdggaagi~~je~u~yahtc~}~~dq~a~~ce~jke~fhd~wfgdv{tgdbeyhx~oigdfadyayon~~lbd~qqm~jb{b{ibaoaldgbpar~gzfonv~cuh~~h~icjfl~~ckzfnaaspgmw~ibdcylllqp~bucauh~~vnd~kasf~~cbynj~lhnqtbqgmm~bhlbhpkgkemale{kcbgronzde~~~qkzrb~~kgfeokhftodmbd~cab~~f~~mbbi~mkfe~fgspg~itelihan~fdavcvj~ffbncaon~azrclddxhm~wcsdo~ibzcakks|n~acor~d~fv~kmde~o{uqt~kflboy~bff~~ocgsyadc}~e~~dcqrgajbzilpldae~~yjlaifd~kt~nar~escc~ub~dipkdb~~cjcbabm~f~~urjh~wckb~ng~md~ugzgwaschebcambhhjah}n~artc~kaa~al{~tnhfhzcpdjwb~da~c~wdhegorfdgc~gqpuneg~ns~ephxg~s~mmtvg~~o~m~bemfdad~xh~bh~~civksqhijrma~ibpb~m~bahbrttkdc|j~b~mnv|~{~drbd}hfebeokb~ciuxda~~cdwu~bcaq~ekonksk~amlf~g}~fpehfxaid|phnimgidc~ap~bohfb~}~qfi~mkjbkmjaaq~ceocgdiihy~yo{tjm}~lmj~k{lnah~cuajj~|j{kadl~m~phkkgdiol~gefdpkgeofdna|~wlt~nhcfhbdznpasnp|~ha~cfeb~y{~y~eupqyffvqd~~tjjpar{hlkib~{br~~simywndbuuaj~hwmygb~badjtp~q~mrfoe~cfeej~{dodsagfbgda~pdplf|lmg~ebbrb~khfkp~lrak~jdamzwfhwufr~eeftnkdcwig~~gqegegiveb~aqloe~n~a~adejad~uedf~odeiadamaacmgfch{~~raimdldfmcgw~mmbv~sgfvpisew~~b~hgakm~fv~evr~j{~~~~njw~d~ha{~lmc~adbn~jtfkgni~ankaic~baeaoceeqx~crkba~oc~jaanzc~o~nkoedjcyua|s~hyf~cx}~nd~dh}cbflkzhpgqcc~gtmgctmfcbtddwe~bbr~n~~}nfci~iimehjbgdevk~fq~cil~|bcogelq~bhbcdakrbmgraecffdcgohpcj~crkcp~l~~apcaa~uxcfk~j~wqmzjm~fcglhcqeptti~ob~f~bk~vjfcy~{~eegletfamakc~d~hpcrlfazcib~ahcleahhhogafd{kt~nkglkfzuj~hqn~iady~cbfeaco~codgc~c}pse~lcmqr~doplv}kn~scjqcfy~~hpocgrgw~er~n~fdadmannfzjjqap~mfaj~e~kcm~whhwpjekg~pjclcpcb~|a|sblvhscgfkoj~rtelpn~~pds~te~fjr~~ghesm~gefn{tm{~o~eizmda}b~sera}~~eklqjfeclkjhah|~bcekcffcuzsmdduslneeetrgghlmeiw~}zbbfhwoinomalhjacoetjb~csa}vcpccy~d~kabdabikhbhmjgofzn~edel~v~~~lspdkhdcpzkjipg~~tefa|q~bbaij~w~nhhsb~bwci~idq~~guzdjlw~fabeaebcxq~cvb~blboiyqegz~bhrgea~oprxvblbgx~hkmnyg|uiangoez~dcfmbmynac~bbdeaczamar~~dbtck~ecxmafqmnhipkd}~ble|veuhgt~hilc{h{~~ztj~~b~byfjba~wnqegkbd~e~slm~wd|d~gceddoofhq~yejh~{~cgprnncerhk~yvr~xrmhcjanbwp~~biglppu|jfb}y~adgiwlwljpidsg~~~jgwcfzgjdvxqmgbjqckctrqd~mfubbwx~~dxzahujbe{{~~kxclxcfaah~puqaaqk~pwd~n~~aodniccsyoaf~zad~aucd|sddpnlhr{wfnhqzdk~~~bbxe~akfkmdmck~zcdiwdmca~jlgvmbf~ycakdh{jhj~h~hfml|bhi~~rkaoujg~eqcdbybd~j~ukxnilcih~ll~dqpeer~hj~bn~aqm~uciucfsc{lfmdoa~~co~~~hrahk{qecabj~kjwayaaii~pvc~v~bpgddqbdyd|posfkqaeosu~yxkg~~~nonw~zrfkh~b~onb~~ieb~~~pl|ecdn~oeye~ewfhz~~lqa~oigclswkbkkberbaf~aj~gmhdf~kidsqaab~xlb{ujccbf{feozjbm{niqg~~ueagjmesucgieib|~aae~td~euzlnchcqm~kr~yicfkia~~mgjce}die~ik}~oqja{k~~~p~dzpeflokiagk|orq~~cb|m~gy~qlivbncedjuaohzcgpaa~chshcxoas~enf~|tskak~aued~c~~olvg}jbsfvbri~c~abd~b~gffz~gg~ix~bbbbevea~aax~~pc}uhf~ddjqnv~q~ykbbjwrodb~lae~kcga|b{oijbjffhcsdda~rf}~lchvkfxkepseo~ga~jeazboinf~dg~fcfp~mbfomdjc~~}byfambnlbfv}dflc~~b~|ipafc~zxjbnc~~fctlnfv~egmvqjcsiv{db~~z~taffoq~~|nibgggcfgi~cdooajkn~trfcahbhcax~~wl~gfnci~~hf~uqgaft~aa~fczl~~b~enhpjdbacdtqg~ycx~ctdakcmae~g~c~bhgbnldmzei~shsoxcncibd~v~f}o{pvmn~dhk~krngdiailig~zk~mixqew~~badvhwcjghdeoejipnbc|~e~~akfq~t~i~~~aiybyab~adfwoluls~eh~bfu~{hyjhmvrpcbakxqbb~~~lycofkkkdkefweoaatjae~ln~~~im~ba|bgjworb~lm~~tmug~~~~wbddlka~jah~~g~hvabmmhp|daigjbye~ry~ic~qjrk}dfqabkbkoa|kdkhgfy~h~}~cbmqspgqee{arc~~uanekjozvgpgg~a~oceegymkahg~chacfhlc~adymik~d~c~eomfc|i~defhjn~e}eedpqud~sqk{blh~kncjeaideejf}~k~go~oggzvbbfg~rt|ec~b~u~a~pgvejkccxxs~{a~ia~bgqu~qoawzfpncumefx~ie~}buc~aytefelnllbb{qb~drdirdkkmh~itaosodfcdgedbdxcmmfdochvl~erniway~afqhtcc{fnepyri~qjjeltijhka{fmgajqmco}tdgcop~~mhaikyj~hsb~fc~gcai~wjpi~mfg~|ka~ogaehbjqbdcanehedcqi~adlo~~xbe~agaal~ouo~axcdztddambjt~heesqvcbhbqi~c~aqjqqd~algsddkqai~f~~kaacgct~mab~zrjjf}~{ossgbb~ycgaqp~qrc~ksqd}dwy~~eesgn~~qfse~g~~ebfbwbbctqtili~rhdj~{tj~u~~eb~mliiohve~pedapbafohedbbck~e~b|xmh~ipfo~dbtyaptpmmzh~gkumc{~dbpbcijyie~b~m~l~mcka~ncpcikzbbcd~kpxxubcdvcqnielfd~~~ofajpasigydtqicgdqaeddbfs~h|qezrbwey~cdhjfnbchdgda~dmqqwrbbbeak~wxuyzc~ls~~~b~sgia~tgyo{~oh~rlhmzvr{fknkcgrcp~~bht~dw~obpj{ct~bzhfm~~pgx~~~~go~g~typ~jcby~bljdp}hrigbvcad~~ntk~~~abhjd~jqcmaefielpadoajke~~zfbbxpd|olh~dniyjwcghezacwgqbcbejdfim}amsq~~hrlco~~okdmgl~xg~vlkje~waeujbh~ba~m~hyoqblfhmhbq~eoc~rgvy~rrnbvif|ec~cjohv~ncccqkyhetf~ygedhedacdfcgqcq~ehhf~uizibrce~tqzapzadl~waz~cpp~vdi~jerihailevetc~~~okhcga~ejcdkdggpaj~lw~gefc{begkoktmqcib~fmeacei~m{xuage~ehegghca~ewsumkt~sdoxp~bofcfnfhke~fen{nlg~fa~efajrjc~h~vbhsd~~p~wbl~uun~~vnx~phfpllkvadb~~csfno}dvd~bdi{f~~yexppcg~k}aeevd~~g~npd~kdw~sev~l~scekkqjtsihhgkohid~saekgxdb~hc~sa{v~|cjksrhchhsjn~nniya~mgbcrl~ix~bisk~fjfphzel~fpdl~~eoagloebhcvacll~gmizb~~gfc~gqkebnticggba~yxb|nc~srfjfbc~imnkbddaeokwiocime~~atcqryreyal~iwmdtr~ziobcfobasj~kk~kdigglb~{cab~~vxdr~~~~brjulgjlzgbcp~ns~~hdamiijp~laj~d~e~moeoa~hdnqb~ybddaej~aktlsl~p~jiafi~khrkkbj~e~lcefe{fhglgmpbcex{nntijgjbl~~uwdx~y~rwk~dcjhwysfsu~agafknbdaukidbybe~c~izuiae~~j|co~|hi~ja~~ig~nebsgm~obbq~b}iagcacuxqnocqapgwebrpqbie~c}f~{aacoocdd~alqmiejimyabnaqs|lm~ldd~x~q~ekbfl~e~heqlkimax~igfdks~|~~kue~bbyh~re~ec~gbla~byas~axga~va~hmfic|b|lah~bvumb~lq~nzbcs~p~gfyejbq~fharh~mapk~di~tncjn~otn~aozpuebeafpof~di~n~d|hhyi~~lfhnb~ci~qbh~meyf~c~}kaws~gff~ymcgw~|rxsnghzhidxcefdwxkug~if~lpvahek~tbjwkieqjolbc~aa~~hjbbbbi~aks~h|gwb~ahduifegxkdg~ia~coohhje|~c~gkg~{r}~~j|ektfh~vqehx~iqembr~d~kgbmbndr}gsnlb~{hecigbkpsln~gcc~cibbcd|slon~~~odaeg|gbf{htakgzvohk~ayofh~accadyfsfywpgeqje~gsa~jb~~~je|~g~hbdg~djjgwccw}}~i~js|nie~qhk~y|tvrpfllb~dpsbem~~alcildgaaqq~dbk~dykyhecf~hcfdgfbjjghxffnnl~bbjlh~nqi{ojhil}kbud~bknset}~fb~b~~l~jo~fygwas{frp~jcm~gc~faib|}dr~rbps~~ah}dalhtb~~yarei~iqpea~hbil~b~n{w~d~na~p{derrixr~c~jrbch}~mclphi~b~fs~edz~{fdfhcfxp{mddkfy~ck~dfkkdumcd|bqjaj~~hgraww~e~xfce~~b~c~dgxfxshmexdbhbdwkfjq~o~fii{~agidkedbhuuadg~mlnbgfw~l~bbxueb~{jejezhejbas~fvjkv~~ci|~~iiunyudf~xkvdfdl~uupzcekahpcbtiaqdpese~ekra~bju~tk~v~cfglnhx~kqxtlab~cgfctulzxp~ekqqef~oioz~obcbgzj{m~|a~jj|fjpckhtgowvcdccfrvxbhsehjmkzuq~fkhlbamhcbsdk~ikbf~vse~gba~yi~iphhittggybplepnijuobejhqhc~jbdg}kws}o~srffel~cth~phhpd~d~qjbn~hficsgftii~b~adihdjhgmaixgawcjobbjc~~m~iaahkf~b~hk~c~iwupifgfmjz~sl{jh~~ahdipi~ndtdi~soktden~bf{mg~db~c~~~egbj~~bhdanmbt~~svepe~sjjrmghqifkkznze~hjfxd}zewmchdabk~zb|kkkguinda~ciigq~wnn~abs~ia~blde~gz~dtjoixyxhr~qy~cgcgladxusatfpyijindvbux~~~uic~xt~ijakkc{vvdcrfypwraggtda~~hmag~bsakudaaehqd~ulkjdd{elj~{padgu~fdb~}elbccc~cac~ptrpmxm~m~ajdma~afw~t}d~~xcga~i~~~st~dvjllh~p~niri~}dwp~qngb~golj~~ffaekab~ilv~bfvdsoqbmfozc~~ruah~empi{jjc~sphtebq~d~yvfxodrgiiatrojgnoem~pk}i~~~addakibfpmlwcfh~f{b~cc~asbvichycfeeuebncidabg~|r~rzlg~fosmbajyh~yvavuaf~chyqt~gknesyeirr~cgh~ny~d~gccm~p~oagub~{ds~~x~~lisbb~aatb}~~l~tjajfjxhjsrjdrela~{~e}mdkd~v~h{ljccjaj{}~~eif~emn}brc~ajeagqckgq~lqd~rnbo~bgjqa~efaccg~a{~gkba~aw~obedkbanbjdbn~ju~nbhb~fv~v~eoafx~esoji|tfwfndpfbndhk~hh~i~gcqac~aveo~bxrnbiane}qd~wrn~iiaeb|nafaxwos~vbarh~ccdj}rlkrwf~vbjpajsu|~~o~~jjdoooo~c~yljdynhqirhcibpwwr~hdgkauj~acdhgdkz~nypiifj|lcajssocda~ocald~iefdai~epbm~bujcdhhwrj~plfku}tb~kq|p~nefnri~htcrmehk}a`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `OQSRQRPQIJKJSSLJJQJTKJRJRKQIROLTSOGOPKRPIIKIJRSQJTPIPRKRSQRKSGIJKMJUFTPIJKDQIHRQQSSRQJLZRQKJRKHKRIQRRRZITRQXJPLLQKRQRTKJMQJPRJGILSRHQSHJRUSRRQJKSJRSIKOKPHJJRKRJQSJPLQPTQQRTTREQRQQRHISHJKSSLRQQRSQRSJSRPSIRIRKHRUPOVRKQKOHUZTRPRJPPTQJIRKRTDPJLQJQQRJSSKSQJJITPRSRRTQSRUQSSRIQSJQTHSLRGSHTIIESSIQKHRRRJKRPRTRRRRKSJDQSRRPVRHSKQQSPRQQIHQJJRSJHQKRQPRSJPKQHRRSHISQJTHQQSRHRRQQSTRURHQPQUSQROSHQRQRRIRQQSHRSSSKKTQSPJRHJGQQKSKQRKLSQJQKVRRIIQRGQHKHTQQLKPJRJSRTHPRPUQQRRIRRKQQHQKRRIRJHQPLQQPRRRRQGLSRSGPRQQSRRPQQFOIHBQJLSQKSHSQQIRJQJPKRKTSJRLIRSJRJISJQLQQRQRLRSLPQURHRUJRPRRIVJJKQQJJQKIISQSQPPKHQPRTRSVUQIQHQQPRGRKIPRHTTIFQTPTGRKHHRSJSPQKQOQQRIRSJRIJSPROSISQRQXPBRJQIITFJJTHQLPIJTTKRPTPUGSOQSOJRSQKRJQQQRRRLEJQRUKSQQHRHPRPIQRHHQIURRSWRTIISJJIKPJHQWLDQRPIRGQQSTJRKPUHRRSRSRSPRGRPLRQQHJUJIGHHPQHSQSKRGIIJIPKQJJPPRUHRQPTTTRLSIRRQLMHRSJTRRHSURSQKRJRQPFSQRRLGJQSQLIQHJTTIHIOJRSRSPQITVIRGQITSJHQRQKKLVQQTITHQTHBSPPPKRHQKRPQVRIKKRTISQRISJRRSRSPRQKQQSUSQQKKPIQQLRRTPRRGKLQRRRRQRRIJIKPDHQSGPSJPQHRRKPRQJBJJRIQQRRWQQKRSLISTITRLSRQEJRHQKRRUFJLSRQPIQJRRQJJQLQRQPCRRRLRIQEJIRRFRRRRIRQJLJPRFKRRRIRRJQQPKRRRITDKHJRJGRKJRJLLKVUQKHJIQJSRRQSQQKLURJRQORJTJRRQHVQPPRLTJQSGPKHKSQSKIPKQHQSJRRJQTSJSRUGPQSSRPXQQKHURFRRQKULPLRKJSRGRSSMQGJSIQRKSQJJKHQRSPRQQRRHORQPJPVKURQQJPQFQJSJRJJRUPPKHEIRRXGQPOJTRSTHSQBQQSGTGKQPQQKXRRSKQHHTPRSQSILRQLFPQKMHJQIJSIQQTISRRLQEQRRRFISIIIRLPQRPGPQQSVSSIQRRRRRRRKLRPJSTRGISPKQJRIHPHPRIHTORQRQHGKISGGESGHJIQQRQGGUPIRSRPQQRIQOGBRSKRIHPBRJHQIRPHHRQJLUTRURQKRQULTIRLRBQRRTRRQKSJUJKQIQSUUQQRTPKHRRRTSQSQJRQQJPSOQQLQSUGQPHRKQPQQRJJRPKPIHRUSQQPQSJKJPSITQKRQPPFQQRISHRQRSTRJSQIQRIRPHQSIRSQJDJJKKHLGQIJPIQQQQTHRWQKSQPTKRPPJQPSJIKLRJHSKHRRSSSRJKSIKTKRRIQRHQFKGPSSQCKSQIHQHRRQIKQSFIRRIRQPJQPQJQHQKHTLSROHRIRRKTQKPKSKRIKQQGKQSIRLQGTIKRQQSLSQIKIRQIJRSQRSSLRPRUVPPRQQPIRQRLHQVJPQQTRHRQRLOQTQFJRJRQPHGYQSLKSRGKHVRHQRQPHRRJQVSLKJLMPJTQHPJRJSSRRRIHTKIQQRRKKTJKISRUSLQFQPLQJKJQDCOSTQTJISKTJKQQRQHIRHTRPSSRSKQRHQRSRIOJRSHQRPRRRQKRJSRPKRSSORLRRRQRQQKIRTQQQUIRSOIRSSUHIJRRJQSUJRQPIQQJJTKKQSRUQRSTUPJRPRRRRMRIQFPPGMHPRVRQIJWMISQQRJPLRPJSKQUPQRQQEIQBQJQIRRQRKRLJRRTFSQJJTKJRPQQSQHQRQRRQRTRRSQKKUPRFFIRELDIKSRRLTTRJQRTQPTQSKRQSKIRTKQQPJQRQRRITJLPPRGIJQKQJKOQQPRIRQSGJMISSQJRJSQRQIRFHSTRQSKRIGQRIPPLRBTSSLLRSRJISRRXRFKQSJRSMPJIKQKRRQQSJTRRRJJRIRHPQTIRKPUOFJSQGRPQQHRQRQKSESISIKIPRIQIJIKRRRQSPRRUJIKPQQTRRHRXIKRQQQJVPTSPRSLGKPLJJJIQITQQIRRPSPQHQRLJZUUPQQSRIPQJUJRUQSQZJQIVKKQHRSRGRRJQTKJQQRIILJKQRSFRJRJPQRPRRSRRSHSTKVFRRRQQIQKRTISIPRQGRIISLJRQHRQKPRSUQSRISPPRQKSQSQRPIPLRSHPTLJEWQTRIJQGTKKOQKRHHKKQRRPJJUIPRPJHZQRJRKRQJSQTGJKJQQRQIPJPJKSQQPQRQUSHLJPSRPLFPQRQKSSUCSHJJSRIKRJEQGPLTZTKKKPJRJISQRSPHQSSQHRLRRRRRKSQRIQPJUOLTUTMJUTIQQSSQHRQOTSIFIQRRKQOKKSRQJSUHQQQRKIRQSSKQSPSJRJQQQQTRRKPRQRTRRKRHTIGTOSRIPRIRQQJIPJTIIRPKPJIRQRRRJHRPJSLJRJRVSRJSKUQKSQRKQTRSQHRQSRRRUDTHKPRGHJIKIQFSKJKOJQIPPUPPRSIQOHRQQKHKRJKQQRRRGIRRQTKKRRRRRQTQSRIQUHTRTRSPQDSRJJRHQRIJIRLQOGQQRRKRPQRTOSIPQIRSUHPLQRQPPSPTRQQQTHRRPIPQGKJLPQQRSQRQRZQQPQIWPQKRGQJQQPTFLLQRJJRQRKPUQTJSRRTTIRPQPLLRQRQQRRIRQSJQQSJFJSKURURKIIFQIOSRQSJGSWTSQSSPSTQPTURVLKRJKLRKGTPRIJIVHRMQRRRPSJTSRRQRISJRKRSRSHQQRSKQQKLQJQILJKSQPJIQIBRQJSQIPIRVLPJIRRQPFGTRQSRHHPRVRHPRUJQPHQSPLQJQSSHIPJBESUPQRRJQQORTTUSIJOPIQTOPJTUQSSJQPJQPSJLRKRTSUQRRYGQPIPTSPRSPPEPQJURFQSQQRJQSQRTQQRGSIHRMTRSRRQQQRISSLRPQRGTHQPURJRJTQQJRSSQQQSQRRQJERLRJRRISSJQJJQQRJQSQITRHKRLZSIPGUPPRSJRJJQUQRRLIPQQQQJSRQJSRQLQRJKJPJRQTHKTDKQIRSRHSRRIQRKOLRQKJTPKRRISJLTRQRTRQRHJIRQQQIJRIRTLDJLRLIITRTTQJKRPQIRRPKLSQQRUQQSTPRQPRISSRJTIRRRSRIPJHQRQJFCSJVRKEIIRRSISHRRQKGKRSSUJTIFSQPKSQGPRKKPJIPRSRGHRJKKLQRZQQJRQTGTOIQIJRKLUHRRQKPKVJQJRRRQPQSRPKPILJBQTRIJPQKHTTJTHJRQHRPSTRRHLQQRQLRQQILRQGSKLRQPQQPRISMRLJSQQQGOUJLJTKQGQHIPCSRLPFQQRRRRRJSRRTRQQQSPRLRQKQUSLHVQQKQQRSRPWHQQJTJRLTRLJSPSGKRKQVSRPRQVRRJJSIRWRJRUPQRPHJIDUSKPLIOCSPRRKQKSRQKTBRIQUQRJJQQKRJQPQKQPHISPTGRQRGTSQQSUQOQJQKSQQJQQSPGPFRPQJJIQSHRQRQQRJRQRQRRKHQRUIFJTKSKJIRLRRSTSQRXVUTRIKRQSJWTQRTTJRSSLJSIUKKQQUKQOQWJRSIGUHSQQQJPKQHQUSPHROSSQSLSSKIHQTKPTITKRSPOTQQRRRLSQSJPTQHSFIQESRJSQRPKQQIRJPQPKTOJHQKJJRRRRTKPRJTPKTSPTRIHRRUSSQKPJTRLVTUKITQSRVQUKLRTPTQPQRQQRIQTSKDQTURQQQSRRJJITQOJRRRRQJRIRQSQSLTRPRTGQQTTQRQKRQRSOUISGPQIRQSHGQQPQJKSQQKQPRIRRQISURRQQWQKKQKRSSJQQTGGQRLRSQRSPIRRJKSSQLSPSQRHQKJSIRQGVTRSLSKQJQSHJIJRRRIRRSKGQQSRKQSRQQIFQRQPQXRHQRDQOJGSQRRSTGQTKQIQTRQIWSQQJPRRJKHQSJQOSSQIRSPJFQHSIFJQQJJIKIRKIQKQQSQQGQSQRRSKKRHKIIQRKQPLTSQRSQRKTSPRRLLQSRJQGRUPKLJJILKPIRIIRPKTOSUQIJSTRRIPKJPHSRSTJRJQRRQRJUQPRRKKRQFJHSFQBSTQOOQPRLJSKSRQPQPRVQJQIQJGQSFRRRIHQTQRGRQMSQHPQJHLQRRRJJRKKRRRSSQFQRTSTQQRQSURRRQQQQQTJQTPSDQSUPEKRIRRLRHJRPFRHQLPJSPQRSRKGRQIUPKRIKLLQRISQIQQRQRHQSQSHQQJKRQSLJRVJTRJRRQVTGSQIKIIQHGJSJPSSGKQQLSRHSRYQQRGJSLDLPJQHJRJPQQICUIURIHJQPSIURJRQPQJYSKSSJTHKLURRJSUSQRSQTJPQRHSVPQOQQPEVSPQQKCIIKRPKQSLRQJSRMJPQPRRJPPTRTRIIPZMKURUIJHSIPIIRJQRHSJRJRJTRQRRIRRHPRKQJRPQGTSQJRRRJRJQJYPPQSJRIQSJKHSJSQGRMRPQJRJQQTSUMRRJRQRRHPPUGRPQRRQQQPSQPRSQKSRPQKPRGMURIFTRRSRLSPSJKVIDRKUJIWWTSRQQPPKHLRRRPJPUJJRQVRUQKRSKRRRQKLRSJKSMKRMKQKMQRJFURPTKBKJQQRRKQRQPLKSRQLPBQLSTIIURSPFISUKGIRJTJSSHRRRKIQKSQOFRIIOLVQRQLGUKRKKURRRQJHIGHSZIPJQURRPEIQQLSKSQBOQBRQRRPLPPSHQQIQJTTQQQIIPGSQRHQQSHPSSSPTRVSHCSSGQJRIRSRSPJPRTPPRPRJJSSMSQYTIJRGQRJSTJTJRQLIRRRQQRLRQQTKRHTSHQTRQETQJQPHIQQRRVQIPPQFHRSKQXQRJTPQPRQSRIQQJRQIRLSUDQPCVVIKJRJQKKMTRHSHQPHPSQTJERLIIRQQJQIJLQKQKTQHSSQSURTRSSUKRRQJSRRQJPIJQQLQSKPTFSHRSPRRIPQLWTRJURWSPLQRSPRKRHPMQJKRPSKRRRRQKUPLQUQFPRRRQQRQSQQJQJSISSSQJHPHRKQQRKTGQRQRLPITSTLQQJTMPJTRQKTKSRPQIHKQRRIPQQQWRJRRQRIQQIDKSMJJRIRRQRWJSRSSSRTJOSQQIKRQWHQITRQRRQSSRKUQIIIQRQQRPLKSQGQSSKPRSSRIRQRKJSRHQQQRJSQKJSQSRKSPPJHPTHJQQPOSSJQRQRILQJSQTJQIIRKPRQJMJTPQSJBKJQKMFRSJRQSLVKUSQKQSRITHQSRQSSRGPSQRKPQUPRSKLZRQLKIKUSLRQRLSQSKIMHUIGSRPRQQRJRSQQSRSRQURIRLLSLSMRQSRRQPISKJQSLRUSIBPQPIIRHSRRPQSTROSRHRQSRRQRRTMKKQQUQJQTQQJSHTJPRKQKQFQSSTLRLQHQQKTQSJJRQSSIIRKQPIPSLKODUJJSSQRPHRFQRQHKSQRQRQRRRSRHRQIHTSJIIQKIRJQQSPJEPSFHPRQPKJQRSRSQJHPJRIJPRHJQGYTLGKKHPSQREKSQPKQTQIQLQLTHHQTQQRDMTJKJLLORQQRTKSBVSKLTSSRRKRPDJSIJSLQILRIJRQULRSPORQIQUQIRRHOZIRIJGQRUQRIQRQRJQJGSPSQQQDRSSKJSRRKRJKKMKGHQTJPRIQPRQQJQIQHKKQLPLQRQPPOSIMKKTSRLPKSSPLKSPGPPDWPRTQRRZURRQHSQRKKQUSKHLRHIIKQUQBIPQQRSSRIRPFQITHQJRRQSSSQJPGRIRRPSRQQKRZSJGGQKRRQKMSSQTQKRLSQSKJKQPMHQJPFKRSTRQQTPKSISTRGJJIQIQHQRQQJKIQXPPRRRPSQQQRQTQRPPLRRSQKHQSSQGQJQQRQQPQKQRRKRKOQSJQMQQSKRRGJTSKKQQRTRJRLHRKQKQRKRQSHRLJQEGRRRJRSRJRQKQJQRPQHRGSZQSPRIUSRHQISILJIJQSRRFIKQJRJIKTRQSRHLJPRSRJTKJPRJRIIQIRPPHGPQKQPPJIRTJRQRKZQRKUKZLRIQRMRJQQRFJRJPISRQRURKRRJGRSRBSIKPRQJLQIQRQSRJRRLLPSQQRPIQJQPIQJQQRJDTLQKPHQSQJRQGRQKQRJRLTJSQJLPTHRQJFJRPQSIJRJRRKQQJLLIKRRIQSPSQKQKRSPJJKKKPSQQQKJRJQRHKRJKQSREQSGSPPKRQJQISRKRPJUQJJRITRRLRJRRSTPSKLTLHRXSPUTQRTKUESITFQIKQRGQGTOSRQRTIRRRPSGQJRRQLPIPIRIJSQTKGQHUJHQJQRJIGQISQIOPRJRRDKRQRSRRSIJSPRSHIJRPTKRQISTQSDKTJHPQRKRJGJILQQHHKTJRLKQPTKRSRSQIFRRTIRRRTQPPSTQRIVPRKVJLSGQQIQRJGSQIRIRFKIQJTIJSKRJQIHPJKTHHQSQQRTXPQSSRRRJSRJQTRJQQQRTOZPSPHPPQQTLPKDQTQJQRSQGQRHSSILMJKQKLQPQRHJSSRRSSKMRQSHLIIKRSJHRIKJPJSQRRRSRITHRRRPRMQSRKIJJPUJJRKRJQURRQTTPISUKMLIDJQTJTRHQJIQTQJRSITTRJTSQLRSRQRIRQHRTQQKHUPRKRRIKLQSQIQSQJSHSURUQQQRTHURQQRPQRPGRDRSQKSIOKEQSRRQQRRQSRTIRRKSRSPPTKPKHRFQLRRSIJUJRQHPRGVQJRQOJRRLIISUQQRSIRSRJRQTQPSQQQKSQRPSKKISJJIQPGQJTKRRGIRRQPRJKILJQJRRJSRTISQHQFJLLSGEQQJRSQSRURRSRRKUQKRGPQRQQIIRRRILSQRVQRJRTLIQWRRSRGSQJJQJKQSQIKTJZIWQJRRPJJIQRKISIPORQBIRQRFSKPSTRJJRIHSQRJRSRRRQRPSJQLRRHRFKPJRJRSTQJRHQRQRJJRQCKPQPTQCFQTIQQTLKRQLRJQSIRRRKRRHQSRPLSIRQQRQSQROPPJQHSJSPIQIQJSRLSHQRQQFQRITUSRHSPVSIJRJPQPVRQKULRRRIPQSRIPSISRIKSQRPQKQPRKJTRLSJQQQJRJJQRJRJIKJJQJRQKRSRXRSIJPQDLQLIRPPTJSJQRRRUPUSJKRJKQKOSUSRIQRPJRQSQQQIKKRHJJSQLIKJRSSQITHQTQRSRQHQQKKIQQQWRJRKQDLKJSVLRSRIHRILTQKURRSPIRSQSPJRKQQKQLRKRRRPUSISSJJITIRTPTQSUQRLLGRSWLTPSTHUSIQPJRHHSQQVKJLKJRFPRQKRQVOSVTJJRRJSGRSIWRHURKRLQQIRRRIKRCLQGJJQJJPQQJRSPLKTTJIQRJPSRGKVRQRRRQSKKKJRJQRLLUKRJRIJIRJKPRPQSJRRKLLUJISRJJQQHSKRIQUISPSJSSLOPIRPRRSQHTRTQTPSRHPGILIQLKIJPJQPQKIKQQSERQQHSSTKSGPIJHRLQBRRSILOUQPSHTRIZPGRKQHORRQUGRKGRQSIRKQRJQJQUQHRTPCQSRQKJITRIRVRTSJSTLQRPQRRCRTSRRIHSHSJPJTPQQQQIGRQRJPKRJKRTQJPTQJJQIMZSSRRIRHPQRIQRQJPQRRHPQRRRIRKPSTRRQRPIQRKUFSRGQRQGRRLRRQJGRRSSSTIRPRRLIQRGQQRQHSIIRIJSQSQJKSQSHPQRITTPKPKJQRGISRXIWPPPQQSQQPRQRSRKPSLKJTPQRPPQRQQTQHRLHQRRGQPQGIRSQJSRRQRTJPQPQRLQRKJISQJRKQGTTWJRSRQRRPPQLKRSITRYKITILRTJIQQRMSKGRSHJIHJTGLQFQJSHVIRPRTRTJCQJSUQQTOETRQRGLRIGTLRHJRQTLURQKJFHQUIKKIPJQHSJQIJRIIFFPSRRJQTQTQHJRSTRJRHJQTQRQSQRRRSKQLPLRRQPRRSRJPRILQSKPHQQPURPHQQQLEQRJKTRTQLRQRRRQKKSMJRHSQKSWQPMSJRLIQPQQUKSJIQSLSSPRSSRSPRIRMSRRHQIQLFIQIRIRSQDUPKHLQQIKTKVFQSHSSQIQRIULPRRRKIRKKKDTBVXQRMIJQKJQIRJRSQHHSKQHQIJPJRSIKSRQQQHORRURRJGRRQQQQRSRSRLTPQPLKPSDPJRRQRQRLKSRQSPIFPSJSQQSJRLGJPPHKPSQRTKQQQQJJRMQQRIJRRPRKQJQUKLPPTGLSTPRRQQSRRRRKQJQTHQSQSRVIQRRQRRIPSKPGRQKSSKRRHQSRVTHGLQLQSSJQQHRJWSISKRKRQUTPRSIPGQRKSRQRQJRWSPCHQQKSSSQQVKJSQRPSQSRRQSRRQRHRRQBZKTJRIQLRRRSSKRJRLRSJQKRQQQPIRTRGQXSOSHPRRQEPQUQPTPKRRYQSLIRSRIJPSSRRTKQLEPSRRTRRSKISJKRQLRQQJJISPGPRPRRPPRLQRIQQIJKQRRTJLLILUOILJPRRTJSSQKRQRPTJLRRRSIRQRQQHUOMKRPRQRTIQQPFQLRKRRRQQFKJSQSRSQQRRLQSIRQRIUVSRGQKRJJRGRRPQSIJQQTIJSSRRSQORJRIQRGRJIQRRHPRHHIRRJKTIFHHQRQKQFSGSRRRQQIQQPSTPSQSKPQIQKSTHPOQSULKPRRQQRIJTMURQSSQKOJQRPRSLHWRJQQQJLMIKQPRSLKJQRSFRRXRLSOVQJPLRTRJQISRRRRELTLQRPRRLQQLQRIQFKGLIQRQKQSRPHRQLRSQOQHIISQJQSKRRIRJRSRSPKMMIISSUOSRRQQFPTSRPRSTISRIKHHLUIRTKSURPRQRPQSQISRRSRRSURRELJTRLHQSIJJRIQQJSMSPHPQKKURRJTQSQRRQPRUUJZLQQRJSHRRHLSRQOLPRJRQKRQLJJPRITRRHRGRQCIRITTSPQRUUPISRSPTQTSVSIUSKZRQURQLRJHPUTSKQHRQIRJKQRPRKITQSPFKKQLHSQIFSRRQQIRSGRQRLQQJKJRHPRRIRSKQSLRRHRJIVRIRIRSSQQRJQQRQJRBRGQPQPQQPSKQKPJLQRQRSJRIKQITHFPJKKQHPLRRRTRHQHQLYJOLORRLYQKLRTHQHTJISQSQSTQQSSQDIRSGJQRTRIQSKQRRRSJSKTRPCFRRRJRQSWRQSQRRVLJKPDKQQSHIRQGQGQRPSSRGHTSGRRSJSTPRPJVSQQJRTSXQRQPPPRQKFTOBKPQLVQKRSILJHQQSWQTLJJRSJQRLSRGQIVRRKRERISTLRRPQQSVRRJVVJRKRQTILWFQRJRTSTFJTRQSQQQRIHQHRQQQSQPUTJSQSOTRSGQTKQHRRPGLQWRPQQRRKIUTRPRSTJSPQOOKIRHJHRERJIRIJSRSSLPFQIMHQJQRJTSVQSJPSPIJPHRRKPQQIVKRJVKQQRRPJQTRSRIQLPISLRSJXSSTRQIRSUQKQJSQXQRWKKJJQGPJSJMQJROQHSGKJILQLSSJKISHRIJPRJRRSRJSIRKSPSJKIGMPOPPSIIQQLISRSKSRIRJSPGIRHPSKSUQIRSSKRHQPQJPQRJJSQRMJRQQPSPIRRSHPRRRQTTIJQZRSRIKRSHERSTSUKJJIPKLSKRVKRRRJPSLTIJSQIQPIKRSQRRSPQKRRRQRPRQQJIQRKRSRMSSQKIRRQRUOSUFKQRGUSJHSJSQSTKKHRPVSQTJIRQKJRRQSQRHRPRTWQTIRQTKOVXRQQSRIPQLWSQSRRRRJJSRQGIJTQIQRHQRQRSLTQJJQPJQTGTKQSQILSIRTRKWQMTVPSPRSQQQRUSRQREPRPKSPSSQRLRQJISQERRKQVTQUQRRQQKRLKURIRQHRTHQQTHQQQHTTJJIQSRGIQKIJQKTIZHJQRHJJLPHQRMLPKSTRJJHVJIKPIGRRSQURJQQIRRQGQKDUQJTRLQHQULQRIJQRTQTJSIOUIQQJHRPJOTSHSTTHQSSSUIQQTQRISGLRQQLRKJPKRQGSPPPSIKRQQFHJPPJQQQHIQRSRSRKRXQQKQJQTWHQTQJIRQHKRURIRQSRQQQSIRTTJQPKJQQQRQSLKIQQKKLIQQIPJQSSDQRRPUOQPSRRRITRPKOHRUQRIRQJLRQJIQHRKHTJRQPCRRQHLESUQQCHJIRTRRJRRQJRPQJLJQQSRKPJRSRKRQSDKURIRQSPSPKQKOHTRIRQEPPRIQQRQQJKQJPIKRQKPPRPRQIRLBRRJFVRSRJRRRPRPLUSQRQQSRISJKRPQRIQRKKRIISRFQFSRPQQQHREGRQQFKERRTQQRSSTRQQQJJFSKPQQTRJKHHGSRLHPHPRRQRTWPPORHSJSUKRRQISRKKIRHJESPRRRKJRQSFQQKSQIQPKQPPRJBRISQISRPLRQQJLIKBSPSSRLPKQRTHJJCRPQJRIQTQPRKRRISQKSIQEQRKMHRRRQHHJGKRQQERRSQSQRUQZLRRRTRHWQLRPJURIQKERJGRQRSJPQPRIRGJRPQRRQIQGRSRKQSRPHQWRPIRRRQRFQSQRBTTPTQLKPKBTQLSQJTQRJRSQIUTRSSIQPSKPJQRQRGSRMRUGKQKTPQHRPRKGKQRIRRUTRTRSIRHPTWRQTSPRHQVPLQQIQRPTRSRRQRSSKJWSRJRJRSTGQIQKSUKPLQQCGRRLQRJJUGQHRJSJKKQRURIKPIJQXZJPRKRIJJRUQRJSPQFSSJITPQKLRRSQKKSIGSRKQRIJRQHRRPUQSKRRSQJLLRPPQPRRQRRRRGVRMHSGRQRSRQRRJQSJQRTLKQRJQRRTJSMJRJPRJGLSRSLQRKIKHRKSROOKIJKPQQQQKKQIRKQJRPSRRRIQTQPRJQQRRRJSRJDQIULSTQJSQQRQKPTIIRDKHSITLQRPJJRRGRRSRQRQRRJJQUOSKJGSQFUVQRPQLQJQQYHDRRPRRQPQSRJKQRIJMPRJIRJPQKDTTQQRQTKSLKPTKTQLQSLKQQGKPJQPJLRQQSRPWRRRQQQRJSRRTQTRMSTDSTUMRQRPKPKIQSQKGKPKRQRKSDKJSJTLUHKHRRJQRJSQHIQTSGRTSUUGHIJQSSKQRQCTSGJRULZRRJGGUKSKSQSJHQPSPJJIUQKJXPQIRKQLSRISOSQYTKQQSJIERPQQQIRQTKRQSSKQUIJHQKJJSJKRIWHQQPKJRPRQRQQISRQISPGQIOSHRFHPLSIKRDQKOLQQSQIVSQQIRQQQSKLJFRIKRQQQRQRKKQJMPKRIRJRRHLSPLIQIQRISRFLJRPTQQRPKKSQSJRPPHPJQPHMQKJIQJRTKSKLRXISQQOTQQGKQQPKTPRUKGRPQQRLQRLRIQWMQQQPUIRJKKRRSRIJRQHQRIQPRRRKJLHQQUHQUKVRSQSKQTILRLIVSLQRHIGJITRSRJKREHKQQTRQIRRRSLQSQORITRKRRSKRQRRQQPQOFIQRRIHMRJHPKSPTJERQLIKPQSKVRSRSIQRKQRIKJQKHQPPRRQRKQRKSSOCSDQQQRFHSVSJHPWRRTTSHLQMIRSIJRKRPRSQKLQQLSRJHTQKXIIKPTKPERTSQQPIQSKPKRPRKSLUORRRPRSSPIRJSIQERPIJQRRRSPJPSILSRHJKQPQQHRJHRIKRQTSQQQKITQTSQPTRQRQRCSZIRHRTQJTTRRJQQQRQRPIRQRJKRJTUKIQPSSKRQLRRRPIPMQPGRQEKKGILRQTGJCQPHQURGQJQJJJRHQLOSQOWJSQPXRQORLSQQJKTMQJRTIQSJKSIQJSRRTUHTSPRRRSSIPRRQHPURKREJKHJJIBIZQRHFHQTREWRIFQQRQRMJRHJRJRJKQQFPQQKRRKSIJLQJVRJSWSRSVUPTUPQPKQRQIRQJPKRQQFPRPRRSQQQSKBSJJLJGIQLSIEHRDQKTFSTTRZQLHUKRQQLJRQFQJQQUQJRQIPHSRRJSORIUJPRPQBHQRQQQQFQGJQTQSJQJSTRTJSRJIVSRSQHQJUQRFQLRLLVIHKRHITTJPSSQSSJKTIQQIPXJQQQRQSPKJSRSQRKKJSOLOSKTHQHQSIJRJHRQKRKGKQIRSRQQKJKPKPQRIRVRTKSFJKFTQHQKTIRUJHRRRQKSSSRPRFIQKQPURQSKPQSRJFQJQMJIQQIKIRQKPIRQSQTQRSJQSQMQSSSRQRILIGLURHSRPKTQRSSIKRRTOPSJKIRILSRKRGQVQIQKRQSKRTLRMJSRJJSSPDKRJIQJRRRQJUQJKRRRQPRRIQRRRRQLIJRKJTQQTJQPMGRRTJRSGQIJKRKQHJRKQKQQKRSJHPQRSIKJRBTIRQIQIRKQUQKKPSHPJRIJRTRQRHSHJSVBQQJPRGTJGRIPKJSJTRSQSGESRRJPQIRRQQKPHTQRPRRQRTKKRHJRCKKVKGJRHIMSIHRSPGPSRHHVRSJSGHRQBQRQPXLRKSRTHRUKSPLTHIQKQRLLKTKKRQISKPKQRHRLRKSJJHRQPHPIPSRUIQIQIQKRTURRQQJPRRVPTRSKRRUURQLSJIRJBRJRPTSPJISQMRILRRHFJQHRIDPKQSPLTRXSRIRQKGRGQSSRMQSQEQTRQRQQSTIPRRKQPRLJRQSHTRGORUPFQQQRSRRHISLRRBKSRQRVFJSRHHQPSRQPSQSKJPSOQQKRSRRQKSRCKQSRRRQUUIIPQBRHRQSTLRRJLTSPRQRKPTSQJTQHRQJRIGSRRPKRKSQKQISKBSRUSJQIRQKQIRHQLPISPOTRQKJQKQPSLPQHRPSRWHYKRQRQTIRJRPSRKILIQIPIRQJRQJTRQIJPRQQSRRRRQRTFRQQQQGRISQRJKOJSRJTIQKJKIJQUHJPTSQRSJTIIPRTPLQGSLQJJRQQRPJHIILRRSQQQSQPRPKPOQJOSRQPGSRRRKRTKRRQJPRQIIPMTQRERLQQPIKJKSJGIRRQQUQQLUSSJIQRRQHJPIMCKRGPQKQQRQSHQPSJSIIIQHKRHSRRHQQPSIRTRRQKKJKKRTQSSJRRSSSQPHHHPKJRQSJQHRKRYRISQFJSQJGLQQRRSHRSQTVQRRHKSTRSQSRGMQRVJJQKKRPROZLTSQHPRFVTIMRKQRUSJITQQSMQOKRJRTIRHQRGHIHTQSKTLJPRQLTTWJTPRKPRKPORRRRRLQRKQRRPJSQISRQRTHQKTSRFRKQQPVQISGQQQSJFLSPURSHQKSRRRIRPROQPQJRRSRSHJKRSIKQKRHSCRLPQQPRLSHRQRPKJISJIRQSPMQTIRVIKQRJRRHISRKRQSRQSPHKSRLQLJRLISJLPRJJPTPSPGQSTQPKIFKQSRRJSRRJJHQLKQKSIRPPGPQQRIPRRRTSQQQRRSHRSRPQQJRQQIIQQIJESIRPIQSJRKSTKQQPQSTUSRRIRQSSURJTISTRHJRQMGQRRJIKPSSQIRSTQRRPRRMPIKQISTQQJTHLKQRQQPPQQLPRRSPDPGSPJPRIRQQQQSPHPESSRSRHQLQQGQRJQJJHUQSSHRLKICISSPRBLQLKRJQRRQLHRTJLQRTKIQQQQJIJSRIGURQQIRIETPRHPKRRJRUHSSKJQJKSQSQHQSLIHSKSJHJJRRRGSSGRORRTHQWISSIJRQLQWQQLOSLSQRIQRGIRKRJQQRQKQIRRQQLQPRSRKGQRQJJRQQURSKLSJCRJPRKPLJRGKQSRRSQWKQKHIQHRTJSISJTPSPRPISTMSPJKPQHPKRKQPGRSSQRUJISMHQRQHFQZLIJKQHISSQQJTRQRRLRQSSJSHRRRPSQJLRSRJKRLVSJSLRTQGQRTSPIRKRRRQIKIPMFYIIQIOKQDISQRRRZPKJRLPSROPSIIKQSRSWRJRRPQRHIPRQSFQIPIQUHKQRRLSLRQQRRQRRKPILIPQQTTQPQJLJUPSPRKKQUJQPLQHIJMQRIJQWIPTQJRGGFRQRHHRRKQQIQPGQSQUKRSQQIHQJJIQPQIQTRILIQKQRRRKMRQIQLJIQRTIHRQPQQGQIQHQQPIEKOQRRJHRQRGQDSVURLQJHRJWSRPTLKJOQTKSSQUURLKTRPJQUTPPQKJQSKKMJQSSRJJRKJGQPRQRQQSJSPQRFSJKIRJQTQJQQPPQRRIBPOPRPSQTSTRTRETWSTSRQSQRPRQQTRSQSPQSHGQQRPPRITIQJBOTQQUJIQLQIRQPQRHJPRPVSQQIGQPJSIQPQKQKIKJTSQRFGJHLJRRIKQFRTITIIQKPRRUVSRQQKSROQKRRSQKKRSQLHSFSQPKRRQQPISVTJRRXJJJPSSKTSLIQQQPQGQSIIRLKRQLILJSSPQIQGRSQORKQHRJSRGPJSRJSHRPIKTTRSQQSLRRQUPQSRQQRKRTJIQQPIKSUTPRJQLSIQRQRQJMLMPQPSRRJRRRSQTJKSRPRWIRKQTQITPQSTHQUQRQQTXTHSJQTLJSQKPXQJQQSUOQQLFRRRUJSTPPQIJQRRRQTJKIQSOQHRRQQLHQPIRPTVRTQORJPSQHGRRQQKSSQJROMSGQLRVVUQSYPSTQBRSWQRJLRQRZSKRRQQQLQJPJPRIRUHQBJDGKWSQQRJPGJRSRRKQIJLUUFRRTRPQRROSHRKBQSJORKLJTUIQKQKPQOSQRSSSRRJQRSTVRJSIIRRZFQQQWRJRRQRKTSIGMRIDJHPKQRISQPSIPQJHRURKRRRRSIKIKIQREHSQRPORMSQQRLHMVJRKRJRQRRIQJSQKHHISBQKKQRQRRQGPPJQRLIUTRSKFRISQSPQJQLQQRSSJRIKQRITKRQQQSIRRRBRKQSQRQSKRSTQSKILQRQQSJZQQHIPHSKSQIRSQQSJJYRJPHQISQHJIQIPQTVJPQIBQJTJSJJSFSRRKHJHKPQIJKRRQHRKQTISHJGGQKRSQHPKRJJPQQRJQRQQQSTRPRRISPTQPMORKUGPJJIPQKQHQUQQQJQGSRIRQRKJRVUQRSRTIQTRHRQBJRRRROKKKPIRJQQERRPPSLRQQSRKRJRSTLTQKTRSQRGKQSQJQKSRRRSRKHRSKLRURQTMVRLRQKTQRKSRJKQPSISLJHLJDJTJRRSJKZRIURIRQPQPQRGHQKQSRQUHQISJRMQKKJRGQRRHKGQRHQVQQJJLJTJQPVPORITJSURIRVSRQRJSRHUIHUJORIKQQQPPQPKRRQKXPSPRSSSIRQHRTUQQSPRRSQGQLSPREKRQSGPJGIQJRRSQRORRTLRQRQOSILRSTSIRQJPRIZKRRQRFJQQRURRQQJIKESJLILTHQJJRJIRRIUKJRSRQTJRRJQTRIMRESJSRGQRTRRPIKSRPKSLLTJDIQTPLISOHTSQSQSJRTIOTSTSSRKTPRSMKQPSQKQJXSRPSRRPRJRKKPIQJUQRIHUPQHRJGSJIRRRGSFRQBPJHHRKSRSSERTIHRQSQHJMPQHITTRJQRPITQQQSKQPRQRQTQRKORRPPQKSRPRRPTSESGQGRRTPPJIQLSRRGQJSIKSRQLPRKSPRHIQIRTSTQQRQIQQRQPTTKJKRISSRKTQQLPPYLIJSSRJRRQHJIRKRVRJRQLQQRKRFKLHRSQUKTICIKPGKVWRRQSSJURQULRRBRHIRQIOJJJRKKQJKJTKSUKSGEKJSSQRPLQRRRSTQKQLOSQPSHKQRJRRQFGJRQPJJKIIKSQKPRPRIKRRTTJGPJKRSSQSTKKLJJQRKQGPPRSQQIKSQJQGOQRRGSQJQJQQRJTJJJJRQRIQSSHQRHSRQLRSQHSSQSPUHJQSSSUIRIRIRJJJHIMSQQRTQQIRKQRQQQSLIQVTRIRRPPHFS`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.41837;
/** Score of an item of which nothing is known. */
export const BIAS = -3.3286;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -1.8,
  "address-phrase": 4.34,
  "address-trade": 2.525,
  "anchor-keyword": -0.239,
  "anchor-phrase": 0.578,
  "anchor-trade": 0.112,
  "author-address": -0.451,
  "author-commerce": 6.788,
  "author-dated": -0.311,
  "author-digits": -0.554,
  "author-echo": -0.132,
  "author-echo-body": 1.024,
  "author-free-link": -1.576,
  "author-hyphen-link": 0.123,
  "author-joined": 1.333,
  "author-linked": 0.453,
  "author-long": 1.171,
  "author-lower": 2.198,
  "author-page": 1.725,
  "author-phrase": 6.821,
  "author-robot": 4.719,
  "author-seller": 3.159,
  "author-sentence": 0.262,
  "author-shop": 1.157,
  "author-slug": 1.657,
  "author-stranger": 1.06,
  "author-trade": 4.266,
  "bland": -0.623,
  "bland-linked": -1.456,
  "bland-shop": -0.779,
  "bland-slug": 0.071,
  "bland-trade": 1.134,
  "brand": 4.092,
  "capitals": 0.666,
  "contacts": 0.499,
  "digest": 0.08,
  "digest-trade": 3.271,
  "disguised": 1.831,
  "excerpt": -0.915,
  "foreign-to-page": -0.685,
  "framed": 1.604,
  "handle": -0.192,
  "late": 1.08,
  "late-bland": 0.308,
  "late-linked": 1.745,
  "leads-nowhere": -2.618,
  "link": 1.743,
  "link-cheap-host": 3.096,
  "link-deep": -0.309,
  "link-digits": 0.836,
  "link-free-host": -0.903,
  "link-hyphens": 0.635,
  "link-long-name": 1.866,
  "link-mainstream": -1.049,
  "link-messenger": 0.66,
  "link-money": 0.84,
  "link-only": 1.345,
  "link-own": -2.641,
  "link-punycode": 1.241,
  "link-raw-praise": 0.583,
  "link-raw-trade": 0.071,
  "link-shortener": 0.866,
  "link-slug": -0.098,
  "link-title": 0.982,
  "link-trade": 1.774,
  "links": 0.181,
  "links-many": 0.915,
  "long": -0.443,
  "mail": 1.715,
  "markup": -0.074,
  "messenger": 1.322,
  "money": 0.848,
  "percent": 0.543,
  "phone": 1.663,
  "phrase": 2.805,
  "phrases": 1.37,
  "pictures": 1.231,
  "placeholder": -0.257,
  "raw-anchor": 0.253,
  "repeats": 0.328,
  "short": -1.98,
  "shouts": 0.062,
  "stretched": 0.702,
  "strong-adult": 1.402,
  "strong-counterfeit": 1.435,
  "strong-crypto": 1.107,
  "strong-essays": 1.496,
  "strong-gambling": 0.857,
  "strong-jobs": 1.309,
  "strong-loans": 0.561,
  "strong-messenger": 0.497,
  "strong-occult": 1.878,
  "strong-pharma": 0.215,
  "strong-praise": -1.28,
  "strong-promotion": 0.268,
  "strong-recovery": 0.786,
  "strong-seo": 0.797,
  "strong-title": 0.837,
  "styled": 4.216,
  "title": -0.962,
  "title-money": -0.852,
  "title-phone": 1.108,
  "trade-only": 0.061,
  "trade-share": 4.353,
  "trade-title": 0.212,
  "trade-words": 3.443,
  "trades": 1.123,
  "weak-adult": 1.506,
  "weak-chumbox": 0.912,
  "weak-counterfeit": 0.831,
  "weak-crypto": 2.032,
  "weak-essays": 1.421,
  "weak-gambling": 1.061,
  "weak-jobs": 1.122,
  "weak-loans": 1.057,
  "weak-messenger": 1.055,
  "weak-occult": 1.779,
  "weak-pharma": 1.968,
  "weak-praise": 0.587,
  "weak-promotion": 2.65,
  "weak-recovery": 0.75,
  "weak-seo": 1.662
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 2.966,
    "balanced": 1.782,
    "strict": -0.617
  },
  "calibration": {
    "slope": 1.0207,
    "offset": 1.0347
  },
  "errors": [
    [
      -1.117,
      0.0030316
    ],
    [
      -0.527,
      0.0015533
    ],
    [
      0.064,
      0.0008356
    ],
    [
      0.654,
      0.0004606
    ],
    [
      1.244,
      0.0002464
    ],
    [
      1.834,
      0.0001178
    ],
    [
      2.425,
      0.0000643
    ],
    [
      3.015,
      0.0000321
    ],
    [
      3.605,
      0.0000107
    ],
    [
      4.195,
      0.0000054
    ],
    [
      4.785,
      0.0000054
    ],
    [
      5.376,
      0.0000054
    ],
    [
      5.966,
      0.0000054
    ]
  ]
} as const;
