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
 * | made | 5000 | 5000 |
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
 * Recall at 1 ham in 200: 89.8 % (score -1.45)
 * Recall at 1 ham in 1000: 85.6 % (score 0.00)
 * Recall at 1 ham in 2000: 82.2 % (score 0.86)
 * Recall at 1 ham in 10000: 76.2 % (score 2.05)
 * Pages of left-out sites, careful: certain spam 65.6 %, likely spam 2.7 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.2 %
 * Pages of left-out sites, balanced: certain spam 77.0 %, likely spam 4.0 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.4 %
 * Pages of left-out sites, strict: certain spam 86.6 %, likely spam 8.7 %, certain ham 2.6 %, likely ham 0.0 %, unjudged 2.1 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `ahlssraczqpqb~~~ejadleahpmc}namk~alm{g~j~xatseh~a~ygjerjc~fin~cuwem~g{u~cmuxisg~spegmg~cfgxd~ga~e|}xle~cbpjce~afkeab~mlah~flfcky~~~~llhesf~jhirqa~{bccffshpaxa}gnxmbez~~cmto~mamqgkvcv}rhgdl{c~aayeouebtcsvthgcq~tb~~~dcsanknmmagof~gfdnktw~cipagke~b~yhpqhrb~~~~yq{mnc~q~veb~gqim~lkbbd~qtgnjsk~aaigeq~bxc~|~~adz~fgpf|fscwdf~bfnjujf~uf~nzdajh~k~amkseaaraepekddc~rh}gfeh~gjd~kji~nuxefarnz~~~smv~geadcuihnhge~ofbchklccfoze~j|jrjyd~pxso~bephxb~v~upbhcqgaupbqhx~b~lh~p{~b~hcqaeocr~xfa~cir~qbbabhh~~fpt~axrjvem~~{acdkyc~juebn~bf~g}qnmanpio}ubn~zdjyqsqrasicedixyailjo~nkoljcvr~hmnvfi|jmfrh~ku~~wlphcqteplqbdb~~~vkgdbfs~~j~to|ia~m~yasd~a|~pnjzzvlzvlmau~a~p~igjk~a{~erw~i~lc~aee~rcbphc~olen~wklmd~raikk~~k~gcbmcfrhx}~shg~eaehc~nzd~r~idfadlizdjdv~hm~whdmc{scpbi{fsfrapgrec~~nd{faimmnwc~pyamgdpb~ian|almbjqpbzkn~~cyaceshvu{~eyba~b~wfd~mab|~davax}ep~mspcabadzhbftqaljdffhlf|gn~qv~dv~ld~favad~bcrqxbtfhrwedbpjcihpt~~~ol~aj~x~evicdiald~h{epcbkgecebcldfboc{xmfehchjaaythdi||~fd~~~dp{mfbhecubtflei~w~ozswe~dnhc~gsr~hfdikjrd~a~pe~peadfdbdhb~k~~~gj~ofoahqw{mu~~addjsbhngmsn}tef}cz~md~j~iaibrln~auidbweleraaahp~jecyiccv~fypqb~|ctgaobphgkjra~rueqabdba~x~cdmojed~tngm~bq~dejid~bhelovba~hihll~fhmc{~peafql~~gg~~eaheogqnto~kbibabd~be|u~{jcce~phrism~~{ye~dfsfidchbkcizcaef{bgf~ffbodaqheqe~ijehcedjlhaobm~ojse|c~kpickwj~}ja~oqpbazdhfadf~d~fhcak~ft~domi~bcm~o~~g~gcmbfj~kefebf~kcapqxbcj~dvhjc~d~fnraobv~ako|qjdi~pcbccmjcbxtecfuk~piemkzekfv~cugm~gv~jmhwjqxqccpbz~ayr~epqngekwaymcadzaye~u~fn~nfch~~mcwf~ibgobbkaoa~cjvmq~fmedl}dddpfhpafzsfhlfrlldcg~m~atjbs~je~~gbmeedfcbflhc~~~qfc~e~ddnz~igc~~f~sr~lfdkfa~~he~{fdac{bva~ea|b~gk~~j~}hvhy~jkbkzbnpacq~p~tbdqmjhspeu~cfspkzgxafig|wwan~o}da~nlae|h~~|~~~h~vceetobhkhlepkdgijpgxbtvpg{h~wbqavicmah~uprxhfg~ma}|uo~cik~b~dwu~mcpfhkdfmleax~qxba}~jbxxb|dkpef|g~t}nquk~~qia~coslffag~ddendl~~jby~dboeigupqb~tb~ooapancazu~c~l~pkafn~jec~ahwpffd~idcmc~dozaye~eng~gbb~ceagcevhes~behumc~pa~eoaianejkoaju~eccfcjhaadbdgdanrhdi~o~eky~~d~}awfd~de~c~tapjxe{qnywngio~lhabvjcz~q~kkgvl~xhz~etnawd~oagcf~qbd~jjrpla~ca~ecriukc~dc~hwmot~am~bdnrgh~x~xlakq~dab~~wveapbckloicger~dmcrigzizvk~dg~frbb}craca~adexesje~~~nooeppdeq~~~naajqqirgfbjfbhs|~ghi~pfuhabdlitie~mitkphdug~cbg}~~q{~fkfapagbf~kl~sehnd~~~j~ecgoog~acjpcads~nyx{jwdm~b~{{eh~em~dgbadlydhe~ek~s|m~relfjdyh~ec~ycfls~pejbkc~p~}c~gbat~fghbpwaecgwdvan~ja~gbbessnen~ejd~jm{on~tcs~jhjincc{zeiab~~g~scq}ath~x~~tmj{oh~hu{lg{kefjvaewix~|lvjaq~kq~dlimyh~ycdkfd{dqqkccjegc~kaegg~vldr~~z~eeps~lbhfnhwp~afgldaw~bafkb~mwo~dbbdema~cdkaltwhwg~x~tmaupflejij~n~te}erkhya~cg~e~k~aikv~ivbvaebzugh~mqbylhf~~faloucfbmdpoda~kdmspfne~q~ma~|~~f~bf{~idu~tzqc{ilos|arciqgx~xhlceaalb~~rqmbuch~~dg~vkh~a~sla~n~ecpmnsoed~l~~fil~~~cc{a~ok~g{}hzuzlbi~tmqvzj~scuvgpdqkccabouqdh}mdv~nezhmbs~w{el~slcfty~gty~bdcaexvhhizeioh~~hbyukfkcgnbpmsrcjkh{fbib{izu~f~abwce~vyokheiqeeblqfmc{~b~o~gci~~~arwqhb~g~utocybaau~}d~b~auqe~egfmoc~hjh{~~aemaykjgi~~~am}cdchcadif~cj~baacrvoeaxbjaaiyn~fehj~o~~skaea~ofko~lme~~dc~cbtl~ihpbegkmclmpww}~~gztdiabc~~eiig~~~~xtb~ycithm~~~~yd~ef~h~~fz}ga~gakbidkotqh}mc~elppsmeokuc~oxahod{~~if~nlfa{ynubqwbd~ai~dmeb~ke~e~|bj~gwtvttgm~u~oa~wec~dckm~gasgp~cdagoescb~qcccchlpvjejia}iy{u~ii~ihk~b~q~~eg~crtbwdmntrjukaibaagsas~l~af~dz~~ce~aclnka~ae|~dbm~p~cucwd}~ptepvnebfjvdqwdn~g~qbc~|{qf~~mddgfb~xb~hcdny~eloan}~~cuaimnu~~onablashpcppwaddkvivxymgcwrfb~dbcgf~c~bmlo~~wa}xknjg~gbfgpuh~ve~ygycs~~mic~ntp~jbmbr~zelalzaeldmhneab|cduease}ldacrgl~bxme~hhnlmhe~~~avcc~bneddiar~~fjwaetb~u~add~m~afoeegumlmo{genlbyildmucjg~p~lnmg~tv~cenkexg~crgbo{aoxiega~dbsbgahec}dcgat~~pbnhppaefcj~~}chaic~~rcahfc~baf~~~gc~~ab~tlu}gbbbe~nmolq~vkkcc~e~hca~c~da~ifodmeisbaecryllgrclh~b~x~jthjgc~anb~~~djcme{qjhgleigkvkngmgeccbtaxooj}alg~each~a{na~lbbkr~jrk~kdkwcgp~dx~djq{~eva~lgteblluiaa{oohv~aaeahyaqd~j~knfuj~jqoygzpb~i~~~~ncachec~ftobkmjeebwfbgflhezqigddada~~~ab~mcfd|kgnpne~ggaka~{lqbadjoor~cekt~xocfrumtbdzh~nnzkdb{x{slhfqf~jrnqbdes~~~pba~bhfjk~zfl~hpieka~mgvjdf~f~hktiiotuz~~~~pb~{cd~vlnjc~mkig{r~fbvq~icbnrcjca~qbg~kk~tnaj~ymecjsgp~f}oeh~iyhmngef~dbczevhx~hdb~~a~kc~dbjg~~dwfjg~dqaijk~kotdv~xs~cdtv~oaj~~{v~ssdeuaacm~mkrfkgrl~icplnmi~fd}rbbblep~eqapkhaidivb~kdxdrlebq~|~~hzkufnm~kbc~qamcaeilhd~al~fc~fqbgfr~fcqodnxrjf~fxyp~~kvrh~~eq|emnhvfnewn~aic}nzmf~~a~w~a{xsw~~becd~{bbhg~~dc{see~g~bbdp~eg~a~de~bddaa~~lga~objbgugbdhljjleksfeebh~xoo~ssuakfg|je~srackajei~f~e~i~imhujzjd~azugl~bsp{uyh~epj~hvfyyaba}ahdgnbek~ho}lgbmle~dy~a~}evaedczagdafo~ntjgcaczjvrl~bc~bdocej~os~ca~bui~kgcdtqw~~d}gkwjmjdea~nshsadwbna~~whczg|vyj~e|sfulb~cigeh}frli~ydxek~hycchhoh}l~hvghcchdesobsgc{zoeagbabj~j~~ae~jgtkm~ee~ecx~~t~~~wb~ahd{deq~~k|ea~il~yj~gbad}~}lpth}rvfpe~~ctclc~phtmhne~~~ejjhhfdhkj~fofxq~cmsca~|jlbhggc}k}ab~kyee~bb{bljvi~gbpdbatdfo~~j~ehfsisgzaakla~~mclaeutpa~mo|dfrz~fna}agmdfiskgh~rdabc~h~oignkjw~btj~gm{bcbir~~kocebvf~j~aaae}shs~nob~~fjo~addjbado|kcedwbchaohkdkc{i~{fchjfofbqdts|bkgmdgpc{qgtbajlkri~dfcm|ekih~ezforh~~bewnvzma~ig~~h~k||id~msryjga~gbiz~kj~iriii~h~~hcachifi~d{b~eaoqeg~~bffoi~bt~kpjc~pllb~~~lmo|xwddk~aazzbedimhahdhe~kiecte~exe}kdgtuajllsz~kkozb{mg~ikp{gnl~aygigasgs~~ahzrjqd~dtkd{fnbf||v~cfncusabc~}qo~~cj~j}~fvk~cohh~lbbfhmc~be~~kjvtldgxklmk~~~~zr~tprngmcpkaipepqbboz{~ieqe~efeqchrb~~frjgbrke~l~jivmjf~caezserkbmfzoekab~~ij~gjii~dkpkxfl~d~eh}o~~~modd~au~~lsxsw~jgk~ynetaegccidgrkc~um~f~g~i~~h~~kc}y~hohdrlkabftfejairivahfahpmjaj|{vbabcaccai~~enepmp~~hon~rchi~~epakrcji}fhcnlbapjaa~inr~jd~slob~}lf~g~ff~raa~~~lic~hacfeioig{depf{hdzvoqg~o~adq~awj~lec~fm~e~adaa~~}~~ghvanibfiwcb~i}c~hmch~}a~latbi~wac}fpb~ctj~dddif~wwvin~zbe~e~eeo~bhxf~hi~idrewncktb~~fqi~|}or~gjgfeb~bbaec~jcduavwlqy~sirtomnih~ucq~~acclznccdmn|obyendt~weoo~hwjgch|~phnmoj}~~rx~o~{~a~s~~pzpuf~cwi~~ipcmhddu~dfilgaoxhdca~d~etblnhhoassai~ggqux{egnbnb~dsaeekggdbg{afvxjjebgzq~dx~~xe~r}ni|hgoub~cjhaoanqcjcqdbeklabl~gsahzena~alm~uieaha~g~aw~gpadbj~cgodljkogbtrfju~qkuifchq~jc~kbips~l~cl~jantaibkwi~bhxjhbde}bbkcamffflbx~bkdj~iz~f~~ajso~ngmdhbf~~glkd~deq{~jlehtw~fgac{ki~dkbhohu|udwm~uztdleu~pqw~oa~mvgdftclggyjf~gldkoteal}h|dfiljnfrccid~~wgqubde{}f|n~k~odcndpcafo~ju}jfc~rbzkb|pfeagjwnb~jicpgsa~~ed~lf~koaci}pb~y~bdo~ddohuboios~lmedndteq~}argifitc~mupu~~gifbenqduadfx~~ojlaagdg~zbewn~md~~lbgbdjhrxccvbevea}pdxrxf~l{moraha~p~mtc~h~bnvsgtfarcotbb~t~o~hrk~~opdzraf~adcvhu~gfcshejpmchoilgxf~uijeichf~be~c{~nhbl~aickgddiaico~v~ejpcuje{khbt~lsfjgrntdkoreu~rd~sea~~zc~wi~ndve~b~g|efii~daaybhfbfhqkdtexbbbshjbdtp~~~~mfi~kan~qli|gx~imtdevcc~acwh~bzamdgiridfzy~~g~chld{bn~dha~bicrqiohdbdzpsbgjrcul~gbck~k~rfbc~a~gf~bbh~bv~ibva~m~iiraebifauwa{~bbgbqdkkagt~u~fhodaavopbjewa~yfwihhijbm~dgvmef~lbhrl~ew~baefvffysr~qbmgloinwaie~ap~bsjhwahcilscltatbcah~~jakke{jmgl~fbbkb{jmkq~fbdc~dyeadejem~cb{qksgrzbhdu~j{~yvl~apbauh~tr~lpadjypbjrq~a~sjsemc}gd~ogjjekgg~upjogphd~~hjf~n~ii~~stt~tyla}~qanz{qfb~|ajkdkkz~~hxcmf}eaesidp~|mtxlfdapm~amd~ihzkphkn|f~ja~b~bedijekcmlga~aowzsekz~adadc~unydzxy~~cabd|fkpsd~ubjyjrsja~k~ggpkah~{tnfdq~|j~hffcvyhaatng~coethepvad~pejk~~lepdec~jkknhdio{emae~kk~~m~kolparg}~d}~skjjbeehctmwoehaa~dcecjhwjl~|afhfaejvakqdh~xej~tpyfirgpjq~bchd~~jpedhcrwbeawnxkflvu{~gkavacbdjhfbrbet~njdi~begd~cjbjgpkfbjdeddvdcc~zpl~mkng~duoazcuhrbquj~ntqa~i}wclk~acddjefwh~vz~a{~~d}lsq~|bpu{tpiaep~dfqefebw~gghfdfennc~~efjkcdxpuibl~cztkwrj~aga~wwkmvknzb~pcgd~j~lpb~z}eeen{fmigcvlhqemcceoc~hdxu~eunbpbh~leggcvzx~wzmledkf~kaqupfu|oscogs~~codoicaco~~~ei~ou~~f~i~{g~h~gj~uaavdd~znys~afja~~dwh~ack~koazrcgohp~|akhd~vkcec~ovabhm~~dmnohs~fq~zedqednaimrftxbiviceh~fmd~pavbjegmdcabbcfibicneclhu~~~zf~}siwo~pka~oxbtxncccfotyud~v~np~ljmddho~~fidbjopjicjfh~eabaa{slrjhdhegg~nk{}bmi~egy{~kcv~dw~~mhnik~k~netnm~lfkrphkjefoia~}akt}pm~iehqefgz~~ebhcgrd~y~f~fxm~}i~k~egdorl~ifmt~x~h~~dg~dmt~~onewsbpfmkrjg~{f{cqbi~tvacfj~h~acgg~bmvjcwfudbjid~hycs}lmgvgnnl~zeldabrs~a~qki~{dpnih~it{lpbph~~ama~kbceatgh~ledg~orhhvkgwo~cm~ydpudq~lgordaacvh|if~paspcloe~~h~h~zg~cnka~xl~xfjgdesdeerkjcbgufknoa~eeevtk}wbd}safei~adcbadmfbyip}brmje~ghs|b~aob~g~dk|~w~k~~nmwadqe~~~~uefcff~vbobjel|edya~lbaaec~kdj~qhcyzlg~mhcaraa~fevcwkboge~zeexm|agh{~cg~afcxxk~ym~oh~he~ihh~b~moaecdilb~qqyli~yi~e~mdbzi~jm~ytna~~jmeberyjedcilhw~m~rtecxt~kmf~hmc|d|vsc~i~~vdcfkc~~afnn~fvcoqgbeqkvwhpup~zfz|a~s~b~zknfoeh~ltl~tfjefk~~ch~dmm~aw~la{xxjf~bqmge~bdbj~cqhnfrhdecakf~xbrbcjferqpfdluk{fwso~pkprtkof{a~ukgsptu~jv~pnarm~pcb~jcdzmwa~dqmdb{m|m~cjixdb~bwg~bry~okxwk~sdeymg~|vjwdapkqfrjb~bor~~yoaadl~hne~e~ph~ql~aehavobnmbebdsk~~|c|tancccsjypc~hdjueu~ha~r|x~dta}a~fsv~etajoapahga~eg~l~ddb~a~nuyhgmhe~ae|appcwkbqa~w~p|~vflpbnd~ifsad~cg~gmcbfnkeacbqqdjyeewwdhsjciccq~coc~afo~man~gg~rb~~df}mee~d~ki~jvrbn~~~psyffakh~xb~azhptnqme~fbdgc~hsd~t~qcipev~c~eaiheidnb~qecmudedsbef~~nnchlh|efp~mnhq~bzca~hv~wdm~~e~j~sdfa~qbgx~emlbmhg~~~yuhlmupitkef~rd~f~dyucuvefb~{jcrmvfi~l~pehalbhsddalhs~kxfg~~vxmabcido~xdv~yca|oddabijjysvfaakghhd~khlaecfnbhwqxkedwb~ktg{cemo~~cd~xernq~~~bg~gfda{kb~va~scfdofgpf~pge~n{~u~zhce~um~lfhk~vouclbbn~q~f~hilr~jc~~cy{e~jblxcyc~xqdfpbehdkcik{c~~od~~avv|lgdjuvld~~~udtjcw~~p|bwe~heut~dl~~m~dl~r~~~ibc~pkkic}t~b~bsesp~}t~iffddbneohcof~s|euc{eh~ke~~~ildq}juk~~abbrxv~enukhzni~{ieeml~~pb|aa~eln~~bfx~grggeo~cub~gbbmcaptldutad~jpeexpn}~hfcd~lahwg~bqag}miegezfnkye~vhatzf|r~rxajjna~bupg{w|~~kaog~fbezoad~qmf~qfdld~~~yv~o~~c~~zvgasxf~uf~~usyd~ch~~jvuwdw~xc~qekde~~ehdmgohddmf~ilamnc~dfkc~amjbgf}x~j~~h~sduwimm~merhp~gelfgim~zr~kl~~~zbdyxhleacdqpdle~~ydkithfnheaxt}~elbvw~vdb~e~a~~hllesrdhgdjdbbfc~~bj~jkbqmoabkk~aaasa{d~~atlbvczna~mjro~fbvjetnbhgkeqfn~clzculglkekaked~~eadc~nb~~mikg~co~a~a~~f~ehcfihccrknudzf~eauyaql~n{bmagodpoda~bijg|stcha}pf~mzedslusbldmauhbbd~o~hqpsbuf~xcodawbccbd{gbsbbkga~y~~fcj~|dcxcc~onj~hkgnaw~q~lj~kec{|~j~prykoe~lna|llqsaa~s~l~jbdfz~gn~fqiondzz~c~reiwi~annh~flg}glad}ns~agr~~brpkzeagk~kmxcebomtm~qfa~la|}g}heujhglmtkf~lcc}tiai~cq~bje~abmhgdoneauetqf~a{oyansdbnkbhf~e{jmh~~ogemgp~ahjthk~qb~cgk~~m|hdbmdrcbuogjtec~mbtpabbfh~~egy~hcwf~cak~d~~ok~ol~~rp~obdktn~~mifdvrerlc~lgad~fd~kb~kjdpgds|jjarm|}v~~x~f~chafnam~smadg~ihhtjewgrta~~~i~~xjvpixktjehedjxx}fr{agc~dvcripb}ziihac~e~f~d~teqreevva~ads~d~ao~bvdanceyk~aebkqnbp~iebc~{im~nsgudvm~vlg~~f~b~fprcks~prjdcihhim~~gtk~getagcdsddgxlgl~~yh~qfm{e~cfaid}lhyeue~itrfdgn~mnder~~bhxdggecb~g~h~z~mnkrbhyhkg|o~map~z~bvehle~bjee~it||~a~e~itvkc~eyiaoi~jm~c}l~~tvi~ieydhnkilp~coblbeii~tae~d~heiyhewux~efcvuf|b}brvg~brb~sf~g}nbrlgptuf~cc~jxkc~ptb~beafvb~xlxe~rdohgc~~e~sekm~cbbeiglpceibe~cdrd~ay~vq~y~jk~afcga~frpg~iavdcc{zfp~dc~go~igj{~~~gc~wcgnjd~fb~cbg~ytnnphijgfefq~nmpaejnl~hgdeal~px~tdpk~ecdn~iivpphoasas|plcuboaujxwyasxikhsej~~edgodeccwyuqk~kqymecxyah~mix~aafobdhuz~afgkg~ur~l~~nd~cc~u{tblb~~a~adio~~hzejlk~xkpd~a}cxrk~q~a~hn~~ljbafp~a~afhfe~~f~qq~akd~fg~tjj~ichtq|o~blbd~mbhnaw~~hhbndli~gcbggblkbiaftla~tbifou|iee~fi~kfnaczihclgogckopgubcj~~mxkk{dc~~~dnjbwhpoz~~~~b~t~p|yb~~rvf~iltlf}b~fi{vbyvkaulhheaca|~lmbpknh|~ikatxh~baey~osrg~eb~~k~~ej~sf}dhc~b~hqf~}~~dgvpep~ejbd~ulp~~l~kfhq~mbvu~punicxdvc~nllb~{lbjhqemylegn~qofq~wsj{obdaymzb~f~ud~gjnxsurw~~jhzmdek~ohdb~jbck~~hydlafwpycgmlbafj~jazwnfllripdndkfbb~n~gqbkic~bj~chffzafhrl~if|jufstx~gehdvl~}~pnctj~jiggk~ak~fbmrki~bamc~dmhcvla~ct{~~edee~bf{ltnkqqvaismolhfm~ibek}akvipuiqeshfgdlfg~brjqzmtfktcecyjp~~p~qbfcf~cr~u~slbb~}}abd~~rhcmackuoc~sewe~efclki~{~ff~lfcd{xctg~~~dlme~eacclccaeaentv~cbaq~pl}hwliibahnqj~~ivv~~~nqmbcafb~aylbzhymwjm~fl~jlpn{~cnq~~vhupd}pdqxu~bb~ok~llhdmulreyakh~~ou~awl~}d~~eq~ihiw~ukbmmbn|blc~~|~woj{~brlcxurmjobrpr~~z~nojflgnhfd|rtlg~e~yqvbbl~olow~edge~j~ckhl~kb~~ulxdpt~adbqwji~~fddcgzbafvzicdmil~ybj~a~{|~n~y~hidmcey~~fckpcyasyn~~bmldimag~edsbdeeob~~majtflmoa~hmif|crojgvo~dfacbgi~wmmc~cfkmscqdqvtib~eeawaahzegef~{{nkca{kovbearrlns~caidya~eqesfkbei~alkc~gawe~|aeenlugpd}ebinee~b~~xixhi~mcpmbi~gkriiadybkb~k}a}~d~aeefwla~fgsfidp~m~~hielbxczi~fvaj~d|~sjxgi~cz~od~frbezsmdr~lx~wfb~ij~zuhhfw~psdhemkwhh~r~|~~bdbydc|}hv}aj~kbcpv~bbaacoagtm~eg~jg~xqbgkgfiaa~~~{cxkyidqhr~afip~unlbnk~kaegkfoleqkmd~dirrbis~bedbc~g{~q|{heeqf~hbvdtede~~l|ybcyz~al~kt~seldyjfdlnx~ffzf~zvqjfqkhsz~|mxdffzkanjaac~bugkav{fpy~agmducpedccbe~}cek~ap~ndhe~dqanmf~diiahecjdfqrmx~fymikjgk~{aca~~umgofmgug~h~tovelrbvup~egkacddfji~aem~g}mjihj~haiq~ghbire~~rbigkfgwnbhe{~aq}ouj~~t~bgjamlagclbmhoadxo~~rnjcel~i~ge|fehi~~~fi{bc~woeei~xrvamgc~i|rotdvablvz~ernr~migrigjng{talmviqkzkwqdd~i~lhkdhdpjh~f~hwk~p~zfm|ufg~blelgx~i~kgh~bmo~nqyvbas~|ast~cdaac~adhfgczzgma~~eafoddkkoi}eecmpgabh}at~jz~phvrfhhjhf~tplovfpab~jmfb~g~vf~cclgplfeltfho~icn~evjb~bggfh~obvcgincf~eib~p~bcex~lf~~jis~o~blbck~ebgtw~nfm||hcsvzqr~dzazolijmqd~nlkcmyqhufklh~ag~xg~bq~uqnjspleszcib~p}gjf~sbjusd~jm~cegprvbbu}avftrte~}dekdqgnddb{~jk~aeujbc}hcjdgdcahahj~~e~~n~caht~tkak~v~r~~ce~ue~bldxocjfkrd{tgdb~ahkmg~higdfadyayohfb~~cmm~dq~pgb{uqbalpdyara~fzfonv~dth~qt~icjfldssskzfnb~mmwcb~dbd|xlqp~btad}i~h{gamd}kt~j|byxm|hivtbqgz~ailbddpkg}aq{djb~fdanzde~~~qkg~h~m}affdpkecftodidf~cc~~f~~idb~xkfeuusnbg~iikesbhan~fdayvj~bjbncaa~~eqdrclde~bm~wcsdanj|bzcadlfsccvdfvlcjersn~fvh~pd|uri~it~kfaibbonk~cet~~ajjizdc}~~~ffqrgkbzijbgilda~~npvaifd~kjj}filf~escx}b~di{db~jvjcbao~f~~~th~wc~~e~q~ul|wtchebcambpjiexn{crtc~kb~al{~tmahnzcpdjkkabljka~cn~idmgvkbdd~qqpuneg~~d~ephfrgb~~~a~dvg~{kf~m~brfacad~xhkdph~~civkysahjrmatrbpbxrqnahbrtcqkdc|jl~~cnvbz~za~d~xhkbeokb~~|da~~cdwu~bcaqigemkon~ak~aduf~g~~shh~aabk~ohdjhnpdc~a~~dhfb~~~qfixrklkmjaar~bergm~m~yoazmgjm}~{h~kfusgahe{uk~pvjllcefqws~phkkgdxlf~aefacpkgeehbfr}~wl~zpcnb~omcasn~o~i~cfeb~yn~~i~ecem~d~bfvqd}~~ajparevhlkkhbs~bp~wyiw}ohfuuk~hw~cfgb~badjtmcr|u~~bewinbj~~bsshfbge~pdplf~km~egb~~d~~~ml~fddamzlkfd{ev~weftnhcdc~cgd~~cqegliveb~abolnf~nefqb~adejad~zdhetqdeiadamaacmgfc~e~k~ediqlbbfpgw~~~f~egfpfpcfsegp~~b~hgax~fgo~evflx~m~gnnc~~ow~d~ha~k|mc~adjf~jtqgni~okade~bdepcedaqxxzk~r~kbaa~kcbi~d~nkoijcyv|slb~ijf~baxzcoblnd~dhlqcbflkpjddpxbacvntmfactmfydd|~dr~~y~rnf~ubebrhjbcdi~acf{bqqoq~~cbcoebelkf~bhbcdakrbmgareifdcggppm~ckgkadn~~oirpcaa~epxikqv~wihidzj~scaflhcqeaotrbi~q{h~bk~vjicv~{b~cegleiqnakc~d~bfpcrlf{ckvhhcleahhhlcggd{~b~eibiglkeaz~i~aqlbc~fey~efeac~rhrc~ca{a~f~qcm~fmtoiglv}}~bm~aipi~oaumcojysrt~tl~namannbdzjjqapu|j~cbg~dckb~~bhdarpjpg~pycpcbo~ma|ranvhscaffzj~zlel~ap~}w~eapc}fia~~yhxhe~lfhffugmm{~o~eimmmda~~uwa}~~ek}cmhwjeca~g~bcekcfirck~emddusjbnejasrgghegmeiw~}eubhhwgecinommagjaretgcbppnelrpfcpccy~d~lbadbisbhmjgorn~sdq~vh~~~dshhack~|kjipgo~~ekathbo~bbaij~w~nh{b|cwcig~bdph~gnxb|adjlwptbeaebcxq~cvb~amboicauqe~d~bhlmea~bm~exxdjg~~ckpkqhg~gmiaucladvd~dcsblayoc~hfctfa~c~~dbtn~ecxnbdqmnhi{d}gxle|~shgcq~hio{he~~~st~~l{dfsf~il}vrb~i~ijlm~wd|dlxcedd~gh~b~kejh~gikkuwqanncerh~~glbec~~m~jmanbwpg~xigl~cumojfb}yhzgiwlwljpidsgfr~~o~ac~cgjdeqxqtlqc~wqd~mfdqbbwx~roxzaceujbe{~~~~glxcfaahem{a~harkxuwds~l|}fliccglyog~vdad~aucd~rddpnlhjh{wfvqzdk~~~bbnje~akfkmdmcknzog~cdmca~jsvgfh~ycakdh~hhj~h~hfy~ahahc~b~mkpilai~lqgbju~j~u~tuci~t~pqpees~gjd{~oqmi~lciucfsc{jbfmdfjm~kh~p~}grasshqeccjkmhh~eyaaii|pw~i{tpgddqbdyd|posfdgreosate~txd~~~r~jw~~oqh~qrybb~~ebeb~f~~vgbxgnys~ae~|f~e{jocoih~pfcj~ymxebpcf~aj~gudf~kiwqb~zn~sme~ddbeozjbmkpntmk~urehjrsubagie~~ake~oe~iuhrffncbfc~a~krg~rlfkia~~mgm~iie~ikjs~~cja{~~~z~~bpeflnakiagch|l~i~~e|m~~ba~quvbqedjupechpbcgcmaau~ik~kod~enf~omtpcqfeyz~gc~d~~mbe~jbyvb{~c~af~bd~ifsg~gga~qo~bbbbcbv~gcv~i~j}xef~~fnv~qd~ukbbfd~pkdb~jbae~kch|b{oslfnueda~r~~rch~dfxkepgegt~faa~jea~nihff~d~mcvi~dbumdj~~qob~~clbfv}dfo~yf~weyaf~lqxjs~~fcasl~m~eg~fqmsiv{db~~z~tguq~~|nibgni~bqdopunh~lriahbhc~~~slzjfobde~~hf~uqdcaft~aatoczka~~bsoquhbdbacd~hg~ycx{etdakcma~l~c|chgbhfld~jei~s{oxcnn~tf~bd}gh{pv{~lkz~backgdgbaiffdeebg}~~ohcuqep~~iadv~bcjghdeoejixfbc|~~~fkfqv{ss~r~liy{cuija~hkauls~eh~bfu~{~n~nkgdlcblxqbdu~~rycofkhckoefihftbtjfnsddn~du~mbk~~bbafjwoemb~lb~~tkm|~~~nk{bddwusahifb~sh}vabmm~wdaibejbyewxcv~i|ujr~uqabmkoa|kdkagg~b~hsh~b~cbmqsniqerorc~~uanekjclz}pg~ag~ocqudmkadk~chacfht}ymiktmuk}eomfcdwa~dgbefwi~e~eed~dgnd~sug{nhpqdcahecifkceejffworg~v~ogf{vbbfgjtqtor~ep~ewn~i}zccxg~g~~~hazexkj~c}aavzfoancrcxfr~iex~ebu~dpinfefelnxd~q~dgkdirokmh~idqossmafibdxcmlajochvl~erniway~afduwwbefne~jti~eljjeltijhe~efmgairmco}tdgc~aa~~vik~f~hijb~f~ned~bujpig~ffh~{l~ohmbjqbgoehcfcqi~e{p~mxb~fgam~o~g~agxztddnb~aupees~jcbhbzpp~aqjelu~mdcsddkqaie~a~~kaacgc~f{c~~ogcjffwn~mossgb~olcgaqp~qu~k~~k{y~zhes~~uwsee~bj~zfbwbbc~~hlij~hjff~nmtj~u~~adb~mligqh{~pedapcfhdcmfbck~~g|~hh~ip~xabtzp~tmhvd~bekumclo~fpbcsjoi~g~ma~k~caicka~qpcikzbbcdb~ipqggqmhbcbbvcqnielfcf~~~cmajmca|cdydtqicgdqaeacdbfs~h~uzryelme{l~abkdge~dmq~krbbbeakkkj~ousfgndd~ls~~rmthtpa~tgycl{~oh~rlhmztbflrifknggycoa~k|~xw~orj{ct~beuhccm~~nixx~~uqr~faw~vfj~bk~}ljdpczh{gxcad~~ntk~~~abr~fhqcmaefnbjpadoajkezs~jfbb|l~canlag~dniyjohcejezd~aqebdaeedobk~nmfq~~hrokd~~okdfgglx}g~vldgje~xeuiabh~bfc~e|iyonq{ddbq~efl{{vy~rrnaavo|ecc}johv~ncccq|hheedkf~joldceedddfcawcq~ehhf~mirpibrce~eo~nai~dap~xrh~c~cplwdi~lrlhjlxcesac~b~k}bkhcg~fjcdkd~aaj~lw|hef~akckztm~bm~ffce~~txgog~jhegbiaccab{ewsumktsmpdoxpjuuczhaje~fen{xbpzalvfacgomc~~vhj~~ur~fdmbcilvketan~~eobfhx~phfplld}adb}~cy}}dvdrpai{f~~yeuuqgc~h}ajvpg~q~nt~kdmj~hkeim~ff~scpkqjfnsiwkohm|braek{hbrsc~s|cs~|curjihswfn~nniyam}gbcrl~iq~iiske~jafphzel~fpd~~qejhloebhcauac~~bmizbfc~~dc~~aeebntlqd~uxb|nc~srpfea~hmnmddfokwiolm~untcqryr~aaw{ubmdgmkr~ogbobcuvj~kqxjdpgl~qlcab~o~g|r~~p~zdcbhujbql~dbc~~a~a~mmdwiz~lafdw~o~|elca~hdnqb~pkhaej~aja~carl~pa~gbiafi~~hgdkbjm~~dcefe{folgmrhucf~f~esgbhblsb~wfwlphl~ei|jwk{ijh~{kax~augafknbda~ldbyba~|apq~aia~b~m~q~|qk|au~x~ngsg~|bb~s}jgdgqxqnoilpgwynbqbn~c}fp~kaacoocbbd~a}midaji~z~h|sfzog~du~qonejabflbhxoveqlkimaxp}fd~~}~~kub~cbbjohf~le~ec~gnac|yasa}iclhr~da~hmflv~~~fqumaa~~~n|cs~~w~bobq~fh{~mapk~di~tncjn~o~e~ao~muebadajloff{ie~if{|fjwbu~~fvb~l~qbh~mrlh~awmqekanisa~feaa~~n~d~werkmsnghcwqacgtejwxkudc~o}nckvaheki~mjwkib~aolgrjad~xijbbbk~aks~hdxgy~ahg{flxkdg~ia~coohhbhe|~c~g~~pr}e~f||ekpd~~dcmdmxveeccqadmb~v~robw~mg~dl~}mlgbkpdoffck~gcc~cibaacd~rgeokc~~ixbidae~fgh{htlf{vw|ma~j~ofa}fsfafra~igvjewoqklqb~~~dfadyc~g~hfgd}jqzcub}}~i~lq|nieb~dkhk~co~ftljgkvllb~lhsbeme~ylffldgaaqq~db~oykygahfd~dcfkfbtghxffnndecgftjlh~nq~gejjhihd}kbu~fhqfmet}~fb~bmt~hnyo~bmvawas{frp~jc~tc~faib|}dr~tpsabp~khzcdalht~~{xi~iqigea~jil~bo|{w~dc~ln~b{cabcrr~dtl~|rbc~ce~mophiop~{~c~awxifcafhbawgp{mhk}boqb~m~cupd|bqkj~~hgslkw~e~oahfabet~~n~kxfxshkbexdbjdwkfpl~m~giihslqagidkedbhuuaaabg~mlpmw|m~bbawkjg{}joe~eela~yvhbkv~~lbz~~iiuggyujxwqzfd~vkupzcekipccsiaqdperae~cb}a~bju~~bm~i~cfglau~izmd~olab~cgitulya~kkw|qdaf~oi~l~oe~fj{m~xdag~c~ippckbf{~ivcdccfrrdyahxagjmkz~~okhicbameccbsdk~vfopggfx~bga~yih~axh}{gybple~asjkejbejhgjhc{ndgpmklkhk~o~~h}~cth~p~cd~djmwjbbl~bucsgfbri~kc~bihdaihgcdfa~dgawctdabbjc~~hda~jafbq~~jk~cf~c~opifzwm~fmlupga~lrfbdy~~rdi~~e~bden~k~hg{fb~c~j~xglc~|hdanmbt|~brvadpe~}jrthqifkkwcnvdc~jjfxdybbze~gckack~z~akvguindaukiahg~k}nna}bji~ia~bpe~cdz~dtcganixyxhref~eay~mglexuenatfpyijwdvb~p~~ka~iicko{qc~ijakkc{fpvyf~lreraggtdaf~l~cacd~uatcidaayedp~elubbdvfdlj~evqku~bddd~mncbbjbccc~cac~fj~ym~hh~e~ajdma~afwgmlq}d~w~dga~i~~~~j~dvjln~v~fhi{~}d~j~qnebb~~ejgrvqffkab~ir~rfvd~esaicfsvc~l~fcraaeb~emybeo|~sphtebq~d{{vfxovgiiatrogcdcnanemijzk}i~~~addatbf}lmmf~n{bps~algbvichyck~bbnlacai~|r~z~h~d~gmcjyce~xwauvaf~kjoqd~b~css~ai~gvjgfb~nymt~gfm~~~cgub~{ds~e|ta~wqisd~aavhu~c~ahcf~khcjp~cjsrhbdwffa~fu~~emdhg~jl~h~tccjajfkj}d~ux~rn~brc~ajehqc~f~~dwxnb~qgjqa~efaabcg~a{~gkba~awikzbcdkcnbjdp~ez~nbhi|v~vlvpf~~soji|tfwfntfbjddhkb~f~qb~ecqapmdve~i~crnlncb}qd~wr{fsifb|vvbwocv~pbarh~jj}rlkrm|pyjpagcqbu~~~ma~bd~djdooej~ri~aolj}nhobirkkpww~zdgluj~acdhgoko~nypiifjl~bajsglocdaqdwcmd~ahedbdaiwkhhbmo~hjcdhhwemj~pegfku}v~krb~l~nefnri~htc~behkhua~o`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `PSRKQLLQQIJSSIJRKJJRKJQQJQRKSPTIHOPPRKPJPISQJJTPJKPSQJRLSGKLMVLTMPJHJQDRKPQRTLRJZIIJSKGKRQLRQRZHSQLPPWIPMLQRJSKMILIORFQISQIQGSITTQSMQILQJRRHRPOJLRJQRQPTLPRTTREQRQRLIRKJRRKQQQTQRSSQRORGRRKJSKTKPPQRGJRQJOHWPZSPJQPTSRKIRRJTCJQJPRKRSRSJKITPRSRTQSRVQSSPIQQTSLRFKSIRIIFIRHOLHQRQJKKQRTRLQRRKRKFQRRRQPKVQHRKQRPJRQQQIHQSRIQQKQPSJQQHSRSJIIPRKSISKQHSQQSTRPRURJQRSQUSRPSJQQQRRQSHSORSSJKJTQQMRQIPIQRKSJQRKMSQIQVRJJRRHPQMJHQSQLPPJJRRTGLQPULQPJJRQQKQPHQRMRJQQLQPQRSRQGQQLRRRGKPRQQQQRSRJQFOHBPQQKSQRKQISQRJRKRTSSIRSHRJKQMUQQKRSQPKRSVQPHQQURIQRJLVJKLRQIQJQSQRQPQPHPRUSVHTQJPQPSHQJIPQHTSLIGQPTGHLJIJSJQPQIQRLQSIRRJKSRQRPQRPQXPQKSLPBKPKQIJJLGPQKKIVLSKSQTJRGQPQQSOJRRQPMRJQQQPSQJHIQQJUQKRQQGQIPRRIPQHQJVQSSQXRSMHQLHKMLHPRWEQRPIRRQIIPRLQSTRILVGSGQKSRPRQRPLQQRIQKLTJQJGHIPQQTRMGJHSJQJJPQRSRPKSTTQIJSPRQRQKLIQRTSLLRISJURKQRJRQPFRQRRMLGKRRQKJHTRTJPRPRSQKSVJRLQITSGQQQJLUPTISQTTHBSJRHJJPQQIKRTKRKQRISIQQRRPQPQSMTRIOKQRQPKLQLRPKQRSPMQSRQHHMHQRQQSQRQHIJIQDHQSGPRJQLRQKPRQMKCKJRLQRORVPRKSTJJSQQSPEJQLSGPLTQPTFLSQQIRQJRRQJQQRRRPCRRRLRFIQJKRRGQRSRQIMRQMJJJPGKQMRQPIQRJIQJSRITDPSRPFRJJQILKPVUJIQIQISSKRQSPPTRJRQPKSQILRRHUQKSIPRSGPJHRJKJSQSKQQGQOTJQSQRTRJSSTQPRRRQWQQJHWRGLPQFQVSLPKRIIKISIQRQPMHPGJRLIRKQRKRQJKRTPRRQQRRGQPSQPKIPUSSQQJPPKFQJRJKGPJRSPIIEHSRXJHQRPSRRTHSQBSFSSFKQQQKXRRSLIFSPRRSHLQPKOPJLIQIRJQSITIRLQDRRKRKRRGJIRJJIQLRKKPLISOPQQSSSIQQRRRLRQSRSQKKHRPJRRRIRPQQQGQIQPSIITOQRQJFHRJGTGHIKQQQQGQQGUPIQRRPQRLRIQGBRQIHLLBSIHOIIQPLUSQRVSSHLQRRKQPTTIPTRLRBQQRRSRRKRKRQLTLRQJRJSUTRQSGRIQRRQQTHSRRQJQQKPSLQQSUHPRSHRKQPPQJLRJHRTSPQSKIIQSIJTPRQQRQLERRQGRGQRRRRTJSRSKQMQQIORJIQRQTQKDKJJLJJLRGIHQPQQSIRRKQLPQSQPLTPKPPQIPSRIJQRJJJHPSHRRSSRKKSJQKTJPRRIIQSFQRFHJRSPPCQSRGQIQRQRLELIRRGSKPJQPPJPHISLSSJQKKTQKQRRRPROKQRQHKQSJLPHTIKQRPLLRPIIQQJKRSKQRLQRSVQRQPJRRSLJQRVJHPRQSRIQQLPTQFJRRQPEXRSMSPOHHURRRQOHRRSQRSHLKMPJTQHKRJSSRJIRJTRQQQKSJLHSTQHUTQPKQKJJQCOSQSTKJRTKQIQJRQRKHIIRRPRSQSQQRRTRJPKRSHQJRPQQRRRKJQOTUPPRJRRQQMQQIRTQPRTIRLSIRTSUIQJSRJJSTSQQPQITIJKQSSTRRSTVKQORQSRIQHPOHJHPLQVQJUISQRQJJPRQISTSPQCQIQBKRSQMRIQTLSJRRSFSRJKJUJPJJRSQJQSTSRQJPISQRTKQSQJJVLPPRFIRJELEIKQRQSQTRRTQPKRSJQQRRHRUKRIPKQUQRQQSJPKPPRRPHRQPSKRQISPOSJQQQSPKHMJSTLJJLSQQQQSKHQMHTTRRKRJRHPPKRBSSRSLJQSLORKPRWFLJRSJRSOQPQIIJRRRPSSJKRKRHPQTSIRKROTOIKSFSKQQQHRQQRRKSERSJJLRKPLPQQHIQRJRQQUPIQJPQRSQRHRXJRJIQQRLUPUSPRSMGITKMPLIKKTOPRISSQISMXTTJPQJTIKPRITKTQTJRZKJVKJRKIRPSRGFSKQPSKJIPPQJKRSHKQRRRFQRJPQQOPRJSQKRSSRMQFSQRQRQIRRTQJRJSIPQJPRGRQTJKRQGQRKPRTPSSJSPPPHSPTQRPKIQLSSRGPRKIESQTSRKQITLKRQKQPPRRPKJUIPQLJHTQQRJRQQJSPSIJIJQRRJPQSHQRORRURGRRPJLRFQQSSRHUDIJPSSJPLISKEQIQSZSKQPJPPRKJOKLSQRLRRSSRHSLQTQRKSQQIQOWKTVSRIJURJRSMTQHRLSOJTRJFLIQRRRKOKLJSRGQJSVHQQQQRKIJRQISRPSLQTSJRLQRTSRJPRQSQRJRGTGTORQKRIQQPJPKJSHQQQQKQIGSPQQRQJHJRPRJSKQLQURSKSIJUMKQRSRRQSQSRRKVESPKKJJPJRKHJJJIQGRJQJKHPRQQVMISIRPIRLMIHKSRIRIRHIRTPSRJRRRQSQTSIQUHJTFRTKRRPFTRLIQRIIIRLRGQQRRKORPRQLTPTKQRJSSTJHPQPPQPPTRQULHRPIQJGQKKQQQKRPRRRRZRPJQWPQKRGQHQPPTLFLLIQRMJHSPJOTQSSRQTTROQPROQQQKQJPQQORJPSIESKVRTRMIKQFPISKMRRRJGRXUIQSQRSSTQPTTIQUQJSKMQGSQRKVRMQJQPSQSQIRRRQRIRORKRRQQSHRQRRPLKQRQKLLPPILLLSQMQIBSQJRUPJISQQPFKFTQQKQMHHPRUJQLIPUJQRHHQQPJRKKQRSIIPJJIBESTPQRTIQQRQSSTSRJPPIRSKPITVRSRSKRPIQLOSPJLPRUSRQSOQYGROJSTPRSPHSQQKURGSQPSRJRQQQQTJRSISHJRTRTRRRPQOPSRJSFSLRQGTHRQURJSRJTRQSSSLQRLQSRRRQKJKLEMRRSLSSKJQRPSJQJRQKTRHKRKYRSJOPHQTPPRKRKJSQPPRRLJQRRRQRRRQJLQRJPQJRQRGLUDJQJQSRIRRJKQOJQKISQLRQJJRRJKMISRTRQRHJRQJPIIJSFIKQRLHTRTKKSRRIJPRQKRRHRRPJLRPRJUQQJSUSQQRJSSRJLTPRIQRRSRPKJQRQKGBRIVRQEJKJQLSRTHRRQKGJPSOTIRIPEQKPKTJQHSKLPJORSRIGJRKKQSYQPJPRTLGTOPQJRJRVHQQQQPLRVJJRRQQQPKKQKIKIBQTIRIKLLQQITURHJRJIQPTSSILQQQRQQQKSPIRKKIRQQPPRQRJQRRJSQJJQQJQSQPQFOUITJKPFQHICSLQLHPGRQQRQRORRQTLQQQSKQRLQSQLQTJSLHURPQKMQORRSRUGRPJTJRLTPMMIJSPSIQWQSRPKRQVLRJSRQWRIUQQILJIFKTUJLHCUKPPRRLKQKKRRQSDGRIPURRILPRKRRKQQKQKRPHHTQTEMQRGTRPRRUJQPQKQKKLIRQQRQJQRKQRIJRPFSPQJJKHRSHSQPQQRIRPRRTJGKTTMJIIQLJRSTSQRZVKQVMSRHKQRTHWTQHRPTSIQSRSKHTKQKRTKKOJOPWSSSIFTRPQGSROJQJPJQHPURPPHRJSSRSTLIHRTITKUQQRQSKKPSQQRQPRQSQLLPTRJSEMLQFLTQISRRQQIRQQKSOQIQKRRTJPRHTLTSQQSRJJRRTRSJPQLTPQQKVUUPSQQRSKTQWJRTJPTPQSQMQRSIIQTSJFPTKMTKRQQQSLRRJIKJURPJRRRKRRRHRSQSRSRKPILLSSGQTQSQKRIQKRRRSPUJPIRTIIQQLQPJQQQRRJRSQPHMTTRRWSKQLSJRSGPHQLRLRQRPHQSSTQQPLSQJQMRRQRJQPPSJQSGWRTRSLMJRRKIKJSRRMRSIRKKPFQQQJRSQQQGQRPSRWMSJRPJRDPOJHKQSJRSGPRRIHRSRHWRRPRJSJQKRQJRSPGHLPSJGIKKQIJLLQQSQPJPRRRKSPGOKMKQJJKQQKKQQLTSQQSRMRKRPRPRRLQFRTQLJIHPLJKPJRJISPIPHSOSUQSRRHRQLIQPHSRTITQIRJQRQRSJPQSKKRHHGTEQBPQKTRRQOPRKURQQVPJPJQJGRFRQRIQTKIQSLRPIQRPLIQRRRJRKLRRRTQRISSTTPQPRPRTRSQQMRMRMPPTJQSPSCQRTRPFJRJQLRHJRRHGQJSQSLJLHRQISQJRIPLKQRRMSQKQRSIQQMRRQSILKQQKLRRJRUJTRKRRQVTIJKPKKHILJGRSJQRSFKLQJRRRRYSQRHJSFLJQLQPHMJRJPPRJLJEPTIWPIQHRSLURJRQMQQPKXSKQRPKSRIKLVRRQJJRSTQSPUKPPRIORUPROQQPEVSPQJCJRJTIRPQSLRQISKJSKROQTRRJPPZLTRUIJJSRPPJJRJQHSJRKLKKTRRQJPRGLPRRKQRQUKSQJRQQHQKQJXPLIQOPQHMQRKIQJJQHPRTQRJJRQRTURJSQHQSQIPOUHQRQPQRRQRQQSLQPRQJSRPRKLPKGMKURIRFWRRQRSSQRJQVKEQLQUJIVSLSPQPPKJHLQQLJPWLJPPUSTRKLRTKRRSQKKRSKKSKRIQLKRERIQPBJHQQRQKORRLKRRRLPBLRMUJITQSFHSUKQJRTJTSHQRRIOKKSFQIRURQLITKLTSRLQQRKPPJHJGHSKZJQJQURRPEILSJSRQBJIPBJRRPKMPQSIJQQTTRQQGSJQRJRSIPSSRTQSHDRGQMJORIJSRQOPRTPPRJLRRLSRYSMQFRRSUJSLSKQLGQJTRQPRQQTJRGTTPSIRKFTMPGJQRSVQIPDIRTMJQQTRRTPJQRQTQJQQJQQQHRKRUEQRPCVVJKJRJQJLIURHRHPPHQJSJFRKKIRRPIQQJILQRKRQUQJSRJQSUTRSTUKSQRJJRRRRIJQJLTQLPSRGSQIRPRRJIPPKUTSLUOQPWSPMRQRRIRPPRISRKMRKRSRPPJIPKILRUPFQRRQRSRSQOJQKSHSJRKMPMIPHKQRRKPRFQMQQRRQISSSRMSIRQKTRPQILTKSRRPRGKOPPSJQQRWRJQQRQRMIQRQJDKSQMJSJRRQVLTRRSRRTRMSQKPSQWKHQISRQRQKQRLKUGQRHKJRSORRQKKTRGQRSPKRSRSPIQQRRKJSRHQRRRHSQKISPRJSSQJIPTMIJRRQPRQQJRKQRPRIMKRQSSJRLPRLQKJLJSTJDIIKQLSRJQHRIRQRVJJJURJPLSRITHRRQSRQRSKQRQRKIZPPQIKQQUQRLRJIQLJPLKHHUGRRSPQKQRSQRSJSJRUQJRLRRKSQQHSSQJRJQSKJQSUSLTKHQBPRIIRIRHRRRPPQRTSLOSQLQRQQQIJLRRSLKKTKJQWRQISMGTIQSQQQJRQGQTKKRTRRQHLQQJTQRKQLRMSSHHJRJQMIHSRKPKQPETJSSPIQRFQQRGKRRQISRQPSRGRPHRQQKISTJJHKRKRQQRKJJJFIRQMRRQRQFPJRIJPRHJQHYRTJHKIPRPRPQRFLSRQPPPSRQIQQRLSGRIQRTPSETIQJJQRQRRTJTPFTSITRSRIQKRPCTJORMQIJRHKRQUKQKKQSKRPRPHMVQSQQPSZIRJJHQRULJRSPQIKPJLQHSQSOQSFRSJRRMSLLRLLRHJRGPQSPKGSQJPJKQMRQSPPPTHPLTRKKPSJQLKJRRQHQPEZTQTQRXSMRQHSQSQURLLGQIIRQQKUQBIQQQJRRRQJRPMEPKRGQRSSTRQHQJQLKSQPKIQLRWSRGPOLSRQISTQTROQSQRJQPLJPPEKSTSMJHTJTSJIHJQIIRHQQQKHQXPQQRTQQFQQQQQQRRQRLQGTQSSQRHRQSKQOQJRRKPKQTLQJQMRPTKQGPJSQSLQQQRSRJKLRRGRKKPSLTRRJRKQEFRQRKSSSSJSLLRPQJQZRRISRKIRILKKIQQSQHIRJJQLRRJROILJOQSRJSJKPQRHJLQIQLPHKHRQJQMHJQSIQRRJZRSJKTKZMJRJRLRSJRKGISQPISLQRLPTQKQJFRRPQBRKRRQJKQQRRKJQQPQSQRRPHRKQPPKPQMDTQKQIQSPQKRRGRQRPKSSMJSPKKLQRTJRQGJQRIKRMSOQQJJPKIKQRISPSRQKQRRLQPQPOKPLQQIRJMRIJSJLQSRMFQKRHSMPQRQJISSKQPITPIIIQISRRJRSRTIQSKJUKHVRSQSQSSKTFKJRHQLKGIOSQGPTPSQRRJSIRMSFPIQPRQQMIPHRJRRQTLHPKHPQUKHQJRKGQRHPORSIRROFRRSQRTHKSQQQRQPQTKQRJRTQOSTOJIPQLQQJJQKHIIRLPIHSKRKKMKPPSKRSQSRFTRPTPRRRTQQPSURQFVQRTJJSOGQIQJHSMPQIQJRFJJJTHRKRQIPILTMHRGQRRXSRORQRJRRQQUQIRHPRSLZQSOHPQTRDKKQTLQIIRSOGQRPIRQPJLMPLHQISQPIQSSRRSRKPRISFKJJKTIHRJJOJRQQRRSHSHRRQMQRQILPUKMKJRLMSRVRSSTPJRTLSLICQSITRJLHIPTQRIRRSSSITSQRRQRIQIQSTQQQHUQRJRRHIIQLQSQHQTQQRPQSTRTRQPHRQORTIUQPROQPRPJFQFRRHPKEORRRRQQRPJSSSJLRRSQQSIQKIQGSRSPJUSRUIQGUPRRQOIRKHIRTRSSSSIRQULKQQPPRRPQSRRPQQSKLISJRRMPGTQKSGJSRRJRJPHJQJRRJRRTISGGJLLRKJEQRIRSQSRHURQRRSJPMUOLSRJHRQQLQRJMRKSRIJMSQVMHSSURSSRRRPQHSJQSPIJTIJQWIWQJRJIRQJIKIRQQBHRQRHPSJSQKJKRIHSRRLQRLQSHPRQLQSQJQRHRFLJQKRSTIRRJPJRRQRPQMBJPQSQFHPFUJIQSKRSQIQTMRJQRQKJSHQSRPKLSITQQRQRQRKJQSPISPQJQKIQMKHKRQQSQRFLIQRJTSQGRQOVSHIHPQLPURQOKSKLRRRRQQRJSHPSQJSKQQORJQPRKKRRHPRTKQMRILJJRJQJRMQRSQUSKSJKQPELKQLKQPSQRJQSWQQUSIJKJLQJKKQKPSUSRIPIISRQQQOQILJKRIJKSJKLKKRSPRRRSQTRTRSRIQSKKPQRRRJKFJSULQRHIQHJSQIJSSPSGQSRPRPMQQQJKRRPRVRORRQIRIUPQTOTQLRPTPKJHSWLTPSTHTRPJQSIRKQRWKJKJQFQRQHQLQVPSVTKILRRJSIRSIXQHURJQQSRJMSRRCKOQORGPJQIHQQIRTJTTJQQIIJPSEVPQJQRQLKQQRLMSUQJPJSLKKRPSQRKLLUJISUJJQKOQFSKRRIMHUITPSJHQSKQPJRMJPJRRRQIURSQTQSQHKMJQKJPKIQQMJQGRKQQJSSTJTHKILRMJQBRQTHLUOTITQHZQGQRQSLRUIGKHSQIQLPJRPRJJQRPUQHRLTQDIRTSMSRQLJSRIRTRSSSLRRQPSMQCRTSQRIHLRIQKOKITPQQQQESQRRRKQIKTRPJQKPTQKKQJMZSSPRIQHRRIQQRQPQRHPMRSJRLPSSQOQQSIRKUGIRGQRGRQSJKRQQRSJRQSIQPQRLIQPQRGKQSJQISQJRSQQKSRRIRITUPLPIQQIMILRSIWHXQRPQSQORRJSQKPRLLRQQQRQTRQILRIPRQPFLRSQPKSRRQJRJRURQQRHQRKRSQHTTWSRQRQQQRQPJOSISRLYKHJTJKRTIIQQRLSJGQRKSHIRIKTPHIQGQMSIUJRPRTKRSIRCQLJUQSQSEUSRPPRQGQHLHKTQIJMLQQKUQQHJEJQQQTQLIPJIRQIPGRJKDHSRSKQTSQIMKKQRJSSRKJLRHQTSRRPQQTKJRSMSSQPSRRPQIIPSPPIQTROQKSQLRLQJJRSSTLPRQLRRSLJRIRQVPPSQLHQPSLTLSPKIQTMLSKRQSRRQRQRIRMLSRRJQRQJQLGHMKSRKTOQRCUPLJQQHJTLLUQSQQPRJTMPQRKIRJJKDSBVWRIKKLKKRJRSQIJRLQKGKIPRRKHRQQQIQRTRRIGRQQJRQRRQRRRSJSQPLMTCPIPQRQTKLQRRQPSPGPSJSSQJRFQHKPPRPTSPRJOPJQQQSIQMRPSPJULPLPSFQKSSPRQQTPRRIQJMQPTRQQQQTTUOQQRRQQRLQIPSRMKOPGRQSSRJRGQRQVTHHQKRSSJHQRJVQQKRPQTTRSIPIQJRRQQRVRQQCQQKSTRQQRKUJQRQTQSRRPRTQQJKRRBZISPQLQSRKLJRLQSLKRRQRKPHRSRFPXKQSQSIQQQRERJQTPPRQRQRYQJRTQHMJPSTRPTKRKDRTQQSRRJRJRKRKQPHISKPGRIQRPRRQPQJQRRJQMPILIKRRRSKLMRKKTPQIJRSJQTSRRRQQTILRSRIPSRKIUOPHRQRTQQJGRRKRJRRPEMUQSRRQRPSIRQRRTVRRKGQRKRKIRIKSQKSIHIQQSQMISHRRRSPMOJRIQRFRKIQQPIQMRIHILRRIKSQIKGLPHPRQJQFRGSPQSQRSRRIPLQRTPRRQMRPLQQRSQSPQULRLQRQQRPJSPKTRPQQPSLSQJJQQJRSLHXRKQPPKHHQQRSKJPSGLRQXRPLTKQUQJKQLRTQJPJSRQDKTOQRPRMRJQQIJPRJIHIRJRRROIRRMLRLQPQIKRQSJRPQSJJRTQSLQMJJHSQSVHPPRRRGPPSSRJPTQUJPTRJJGPHLTRITKRJURQJHRRQRPQLSRHRSWPRRPSTRQFKSMRSHSIJQKIPQJHQRQJSUPIQMKQJVQRKJQRRRRSPPSUTKZRRRLGQRQHSSRQQKPLQIQKRJLQLKQQHPRSHGPRQCIRITSRSPPQUVPSISRPSQTQSURJTQKZVQKKJFRUSTJQPHRKQJKRRPQSQQFJKQIJSRTPISFSRRKQPJQSGPPSMQQMJJKSGPRLQJQRHQSPSSRSKKPLRVSIRJLSRQQRJRPRQQHQBFQSQPQRRLQKKQIPRRQRSKRIKQJHRHKSQKJJQIPKRRURIRXILORRXQLSTQJJSKQRSTRJRSRRDJQSJGJRKRSQHQSKSRJRRJPKTJSQOCHRSRKRTWSPTPQRRJUMPJDKQRPQKGRIIRSSRRGKJTQTQKGQRSLHJSKTRLQPVPKTSXSQRPLSQSQKGJJRBMPQLUKQQPLSIKIQLIQRSVQSLKKMJRPQRKRRTFPHSRJRLSPRISTKLPQQSVQIRJVKRKRQITKVITRJRTSRRGIUQQJRQPMPRQHQHQKRRQIPSSISQRTRSFQTHQPQPGMRWMPQQQRKHUTRPRSTQIRPROOJGHIQFMPRILRQJSPRSQSLQFQIMGLQQITRRUSHPROILPIJRKKRQQMPRTTQKRSIVPQSPSSPQSSSSLPLKPIRKKRTTXURPLQRRVQQRQURWLJKKQGJPKSKLQSKQROQIQTGJHIKLRKJISKRJPQKSPKQPRSQJSKRLRQSJMLJGQRPTHQQKRQQLSQJSIJSHQSRVHQIRSTLHQKSLIQPRJRPQHMJRKQQPSPRSLOPRRRHLKSQZQTQJKRSHERSSSSQTKKJPLSRUQJRRQPJQSKSQQJQLPLRSRQRQMKSPLQKRRRQKKPPQQIQQPSRRQLTLTIJQQSQTSUEPMKQSHUQSPJHSKRTQSTKHRQPTJHQRMRJJPRRRQQKHSOSTXPQLPUJRRQKOVWRQRTRSIOQQVJSQLJSRRSRIKSQRIISKRQPIQHQRRSKTQQTKLTKQSSQSRKWHQRSWRRLPRRQQROUTSQGPQKRQRQHLJRPRIPTQIQEQQRKUSTQSQQLIURIRRUHQSJGQRQTTMKQJSRLQIJIRIIQTIYIIQQIIJLPGPRMLSSTRLJGUJKLPRHPGRPURKQQJQQIPIEVRQQSQKQHRUKRIIQRSSTKSIUPRJHSPKTSJHTTSIQRTRURQTQQKSDKQRPKMLROGPQVPPPPQRIQJSRRPHGHPHRRQQKHIRSRQRQSLXJQQPKQLTKTHQTISQIRQQQUPQLQKPRRKSLQSJSSSJPJQQQQLRPSSJQKRJLKQPQRRIQJQSRCJRRQIUMJPQQQQRRPJTPLJQHLWQRIQPQSKQQKQIJJHLRISJQKQDRSPHETLURPQCHIIQURRKQRRSILRPOJLJQTRKQRSQQSKDJURIRSSQKTQKQJOIRMHURIRGRJQKMQRQKQJQKLSRLPJKRQSQQPTRQBSQFQWRKRKRQSRSJTSQQQPQJSKSJQRRKRKKRIISJGPGOSRKQRIQHRGGGQQFHQQRSRSSTRQQIQJLOGSOPQRSQLJGHSLJHPHPPJQRTWPPMISHSSLRSPSRJSQQJKKQIQMLSJEHSPJQRQKIRKSPEQKSQRKHQPQJJPQRBIRSPISQLRQQLJJBPRIQSSRMPQRSJJKQBQRPRQJQKPTPRRQRIRSQJSGEQLHSQFHLPRGRSQSQSWQZRRTQQHRSQLRRTRIRLOERGRRQSIPMPQKSSQJPRFRPRQLSRHQSQJRTPIQWQSQPRQQQQQEPRQBPTTPSQMHMJRJCVMSQPJSQRLKRSQHKKVSRSRJQQPTJQIJQQSSJKSRHJKTPRIRFKPPJRSUTRTSJSQTJSPSXJQTSMRWKRJHQQPSSSQQRRJWSQRKQQSSQJQJSULPLPCRQRJQJRTGQHTSJRLPQSTMPJPLKQQJWLZRILQKHJRTRJLRPQKFSSIJLPTPKQQRRKSFSQQRJJQIROUPUKRQSJQRKRPPQOJRQRQRIRGVQIPKQHRQPRJRGRJQSQRTMLPRJORRTOJMRJKPPRQJRSPRIKHSSRPQKIKPRPQQQSKRRRIRQTQQSRQRRRJSQQJDJTRJSTQSQRQQLRQTPHRLORDKGSJTLRPPJRJRRGRRRRQRQRRKJRPKTKGSRPFVQRMKQRQXHQFRSQRRRQPSRJIHQJRLKQLQQPRJISJPQMFSIQQRTJSKQSKJUQQQJQSQHKPKPQQQOSRXQHLRSPQRKSQSRTHKRMSJTDSSJJRTSLRRQRPKPKHISQRJRGKMQLSPQQLSDSISSKHRRJQROQRIPSSOITQUJKUGQIKQRSJRQRRQDSSGKRTLZRRKPHUTJSRSKHQRPMIKPQTQMJJWPQLIROKJSRIHJSPRZSRKQRSJIKFRRQQQKJRQTKQQSSMJQUIJLQJLRJKPRLUIQRKJQKSQRQQIRRRLJSHQISPIRRGIPOMTRRDKQKILRTQIWRQPQQQRQSLERISPQQLQRQRQJQPRIJIQRJHRHSJLKIQQIRSIMQJSPTQORPLSQRJRKQRPHMKQIQJLQJRIRTJHSLQLXJRQQSOTQHJQPPVKPVLPPGJQPQPRPQRRIKQLWRLPQQQTHIRKKRQHKRQQPIPRRLLKJQQUIQUUIRRPSLQTHILSLTSRLRQHLJGJHTQQSRKQEQPGKQPSQPIRRSLQRSQKPQRKTPRJRRTJSRSOPPREIQRRHJRRIPSPQTJRELQPQRKVRSKRJQLSJKQRHLIRLFPPHSSQRIKPPLPKJOKTOCSDRQPSJHRVTIIPWRQTSTRRJKQJRSPIQKQRRSLRRSQSQIIQQRWHIQRTRKQOEQSPQQQQQLPRPJSQRSRRSSPRLJSIRESJIORRQQRPSJLLRQKKSPQQRIJRHQQQSQQKTQQTSQOTRRQSQSCJQRQSQIIJUHTRRIQRQQQRJIKRRRPTUKHRQJSTJRKRIRRPIQMKQGRQFKJIIJRRTLQGDPHQTQIHRJJJSHSQPWKPSQPTRPQOSLRSPQJKSRTHQSLKTJRHRJRSSMUITPQQRRSSSHRPSRIPOURKSFJJKJJBIZJQRHGQTSGWRIQFQQRQRLJRIKRQQQKRRERRIRPRSIKLPKUJSXRSSUSULRRQRPQKRHQQRPKGQGSRTQRRBRKKKRFJLQRIGKHREPJSHTTQTRZRLIOJTHJQRQIQSQHQQQMOQWQQIQHSRQRKLOSJTJPRPQBHPQQQJQFQGKQQLTPKQSTTSRSJWSRMRRPIQLLURHQRRKWHLJJMJQKHSJTQPSSHIQIPUJQQSQTPKSSQLRKRTJHQHQSILQQILQKPKRFLIQTRRPQKKPQLRRUIQISLSQFJGSRQHKTIQSIHRKSRSRLPFIQKKRRSJPLQRQHHKQJQKRQJQIRJQIQRQTQTQJMQRSQPMQSSRRHKHKTRLGSKRQSKQRJQKQQTQSKHQLSRRGQUQQIQKQLQRJQTJLQSQJQSSMEJQJRPIRQKTRQJRQQRQQRRJRRRRRISKTLSJQQQRSRTEQIJILKKLQHJRKQQSIQRHPRMQIIRBVPQQRTOJLQSHJLROIRTSQRGQSVEPRQQGUHRQJISJTRRQFRQQKPRHRQQHTQPRRKRSKQHLRDRJLGKLGKIMSJGKQRQGPRRRGIIVRJRQGRHRPDQROWLQJJSQUGRSKSLTSGGQKQQQKKSLJQLRKPSLRKLSQKSJKRRIKHLPOSRRTIQJIRQRIMQJSRURRPOKPRSPRRSKRRSTQRJTLIJCRIRRQOJTSPIQJMIFQLRGIKPISGDORSQRMXSRROJHPMHPSSRLLQREQTQQRQRSUPRQMRRLPLLQIKQRQSIQSRGPQQUGLLQPQRROHITQLOJIQRBKRRUGJSRRIHQPLRQQQJSQQSPQSSTRQQJSRMDKSQSKRRQSUHQQRBSQQTSKRQKMLUSQPROPTQTQQHRQQRJFSSRQQSRIQIJSPJKBRQUQIKKRQISQRJRSLPSQPOTIRJQLRPKQQPQSOQLRPSSWPHMRXRPPMTIRKROJRSRSJHRPKRQTRQJTOQPRHQTRQPRRRPRSLERQIQGPRIRLQRJOMIISSJSJQHIUHKJQTSRTKSIOPQTLSJLJJRRQSQQIIJLPRSOQQSQPSOPQPLQOTQQPSRRQRLQSKSRRRRPIJPLTRRERLQPPQJTJGQSORQUTQSQSHIQPRRLHPHCTFPPKRQRGQPRLTJQKMIKJRRIRQTJSRQQKJKRRUPRSRRSURPKIGKPJKSSJJRIRLRZQJJSQEGSQQGQRMRRISSQSPUTQRRIKSSRSQRGUJQKLKQQZLTRSQHOQEUQIQQUQTMLSJQQQLQPOKRIQRIGQQGGHTRKQRTJPQQSTJTQRLQKPRSRLIRQQKRQRPMIRISRSMQHLTTTQPRFSKQPTQHSHQQQPSIRGQLQRPTPRTHPJTRRQRMOPRROPQIGRQRRSHJIRSIKQQJRGSDQPRQKLSQHQKISIJRSPLSIRVIJQRQLKRTFHSRHRRLQRQJQRQSQHPKRRKRMIQKKHQSMJLPRPJSSQRLIRTQKHFIQSJRQQIRRQKPQJIMPQJLRQRQSJQQRQQQRRTRQRQRSSSSQQRPKRQKJISQIJDQGQRMPHQSRQTORKMQQQPRTPUSRSHRSUSTHRRKTRJPRGJQRQKKRPRSQOIRSPTQRRRQSPPJLQSIRSJQQQITIJSQQQPQRMPKPTPEPHLSPPRIRLQQQQSPIPHSJRSRKKHPMKPGQSRJJJJUKSRHSLJJKRPSSPRBKKQJROORPHQRSLKJQQSPQQQIJMTRQIHQPKTRRRIIFSQQIRRKRTQHRSKLKSRQHJLRTKHRRJHSGQOSRQJTIQRPWGQSIKRKMRLRVQMSPSQRKJQSGIQRSJQQKQQKRQRRQJQRPRQLQKMGSRLQRRQRJKJJRQQUQSKKSJCQIJROJJRGRKQSRQRQKLJJPKQHTJJBHSSOSRPMRPQILSTKPKKPMOHPKQQJSRJSRRSPSMRHQRHJFQZHQKKQRPQQJSSQRQRLQQSSJQIQRSIQSPJKRSRLKRVQSRKRTQGOQSTSRJQQRQQILMMEYHIJEKISQQRRZPJRPKSSPSIJRSRRWRRRJQRHISRQKQRPOIRSKIQQQMRRLRRRQRPJQLILIBQQUTQQQJPMRJRWPJRRJQUIQLQQGMRGIQMVKQQILRGIIRQQIFSKQQHIRGPRRQPJTJRSQIRQJHJSPQIQTRJIQIPQJJMJQQKIKQRRRMLIGQQQPPLKQPHJJPHMPQHIPQRTJIRQSERVUQPMSJRRIWSRKKPLQTQURVURKSRKQTRQMKQSJKSRSQSQKJJJPRQRKQQRJQPPPQESKGRJJQSQRRJDJPPORROOSKQWRSJPRRSQDSWSSRQKRQSPQSQKSSSRQRQUGGQRPOQRITLKSLRBPPTQQWIQJQRIKJPSQQGQRJQPQKJKJPRRRFGHILRRHQGRSJISKHRKQPRQRPUVQQQSQSQQRSRRKMRQQQLKLHSKGSRQQPQQPQGSKSSJRRPXJRJKRSTRKIQPPPKPMFPRIISRKRQKIMTRPKPPGPRRTQOSQIRKRQSFJSRRIQHLSTRTPQRLRSLQUPQSQSKPPRTJKQQTIQLUSJQQIQRPIQLISSQPLQPSRRRRQTJQJSPHSQTWIRKSQSQTRQQJSRQQTHQTSQTWTJJRSKRQKSWQRTQQLILMRKRTSSPMRPKRIQKRQRLSQSIJPPSQRRRQSKGPPIRQTJPVQTPPPRSKOQQHIQGSQISTRQJPQLQIPKRUUVSZPRQSBRKSTQJLRRYRKQSQQKJQQRPJPKPSROUGPBSKDGJURQRIIPHIRRQQPRQJQQLRKUUEQRTQPRQPSIRLBQSISJLKLPJUKSHQKRJQQQTRQRQRQRRTKVRJRQIQRRLZIGQQWMRQSQQLTSHLRIQDIPQLRSIRSQQJRQPQJIUQPRLRISHJRRFKTROQRSRRQQRILKQLVPQQIRQRSLIQKTQIJJSBPIQRSPMRIORQGPPJQRLIUTRQTSKEJPRQPRJLQPLQMPQISJQJRQQHQRTRQQRBSJIQRRSJSRSSPSJGKQSRSJZRQHHQITLJSQOHSQQRJXRRJQGQRSRHQIPHOQRUPQJBKQROIJKQRERRIHHQJJKIQSJRSQRHRRIHRJRSQIRJJRQIPRKRHSRQSSRIPQRIHSPUQPLJUHKKMGJJGPQKKQQUQJQGSRHPRKIQOWTPRSPQTIQTRIQQQQBIJRQKQJTJFSSOQQPRMLLQSQKRQJPSQTQJTQSSRMRRHQRRJQQOSRRQTLORHRQRKTRRQTWRLRTJQPKRMJQKJPQOSSJJHUQQSJRHTRRJRRQQOMQRIGSKQRJRSQQSIRRHSQKJKQHRJRSQKPHQSHQJRVQRJLKTQPUOSTJRURITRVSKQQMLTRQHURIHTIPIOJRQQKPLQRQLQSQOPJKWPRRSLRPQIRSTQPSSSSQQQLKSPOQROEKQSRHPKIHIRRQMRRRRTMRPLKPOJQKQRRTSISOPRQJWRJRQQIGJRIRVRPQRJKLJLCQRKMLLUIQIJIHRPITJKRSRQSQOIKRQPPRRJRESISLPKRPRPISSQJJSSKJIQDITPKISQSSQSRQMRTIHUQPSJRSHQOJSRLJKQPSQHQJXRLRQSQRSJRKKPHQQJSURMRIGMLTPQHRIFSHSQHRKQRPIHPRJLSPSRERUIRRIJPQRKUTQKQQRRTKQJQRQRRUQSOJRRSIQSRQRTQRFPRHPLIRTOIRLSQRGLRQLQKSJSSSPPQPQKRKSRRIQRTSTJRQQJKQPQQRSJLJLKSSRJTRPLQKQRZIIRRJRRQJHRVSQQKQRKRELLGSKTQTKRICHJQFOQVLWRSRSIURSLSRBRQHRQKIKJKJPKJKTKSTSIFKKKSRMPOKLQPRKRRTQJLOSSILIRRJQRPKFFSQPIIKKRRJKPRQRRRUSJHOKRISTQSPRQJKRJPPJQRLSQIQIQSSRJJSKQJQPRSHUIPKQRHUIJKIPRRIQSSGRRPRQLRJRQFRSRHQTSIQIQKSSRURIQRJRIRJKIIJMQRQQRRTQRIJQJQQQSMIRUTRISPRHSISK`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.42749;
/** Score of an item of which nothing is known. */
export const BIAS = -3.3515;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -1.722,
  "address-phrase": 4.109,
  "address-trade": 2.374,
  "anchor-keyword": -0.097,
  "anchor-phrase": 0.501,
  "anchor-trade": 0.264,
  "author-address": -0.356,
  "author-commerce": 6.057,
  "author-digits": -0.532,
  "author-echo": 0.125,
  "author-echo-body": 1.146,
  "author-free-link": -1.305,
  "author-hyphen-link": 0.234,
  "author-linked": 0.203,
  "author-long": 1.085,
  "author-lower": 2.26,
  "author-page": -0.146,
  "author-phrase": 6.347,
  "author-robot": 3.405,
  "author-seller": 3.288,
  "author-sentence": 0.361,
  "author-shop": 1.334,
  "author-slug": 2.297,
  "author-stranger": 0.668,
  "author-trade": 3.669,
  "bland": -0.317,
  "bland-linked": -0.723,
  "bland-shop": 0.075,
  "bland-slug": 0.007,
  "bland-trade": 0.548,
  "brand": 4,
  "capitals": 0.671,
  "contacts": 0.449,
  "digest": 0.34,
  "digest-trade": 2.703,
  "disguised": 1.795,
  "excerpt": -0.812,
  "foreign-to-page": -0.882,
  "framed": 1.594,
  "handle": -0.053,
  "late": 0.615,
  "late-bland": 0.389,
  "late-linked": 1.684,
  "link": 1.28,
  "link-cheap-host": 3.18,
  "link-deep": -0.061,
  "link-digits": 1.166,
  "link-free-host": -0.524,
  "link-hyphens": 0.931,
  "link-long-name": 1.33,
  "link-mainstream": -0.871,
  "link-messenger": 0.624,
  "link-money": 0.893,
  "link-only": 1.047,
  "link-own": -3.43,
  "link-punycode": 0.673,
  "link-raw-praise": 0.554,
  "link-raw-trade": 0.115,
  "link-shortener": 0.927,
  "link-slug": 0.17,
  "link-title": 0.976,
  "link-trade": 1.853,
  "links": 0.05,
  "links-many": 0.928,
  "long": -0.223,
  "mail": 1.815,
  "markup": 0.021,
  "messenger": 1.454,
  "money": 0.824,
  "percent": 0.566,
  "phone": 1.718,
  "phrase": 2.905,
  "phrases": 1.118,
  "pictures": 1.275,
  "placeholder": -0.061,
  "raw-anchor": 0.227,
  "repeats": 0.093,
  "short": -1.913,
  "shouts": -0.006,
  "stretched": 0.654,
  "strong-adult": 1.461,
  "strong-counterfeit": 1.284,
  "strong-crypto": 0.972,
  "strong-essays": 1.662,
  "strong-gambling": 0.726,
  "strong-jobs": 1.428,
  "strong-loans": 0.766,
  "strong-messenger": 0.498,
  "strong-occult": 2.025,
  "strong-pharma": 0.128,
  "strong-praise": -1.45,
  "strong-promotion": 0.285,
  "strong-recovery": 0.636,
  "strong-seo": 0.837,
  "strong-title": 0.928,
  "styled": 4.228,
  "title": -0.947,
  "title-money": -0.672,
  "title-phone": 1.023,
  "trade-only": -0.029,
  "trade-share": 4.267,
  "trade-title": 0.411,
  "trade-words": 3.412,
  "trades": 1.196,
  "weak-adult": 1.363,
  "weak-chumbox": 0.878,
  "weak-counterfeit": 0.331,
  "weak-crypto": 2.221,
  "weak-essays": 1.205,
  "weak-gambling": 0.981,
  "weak-jobs": 1.17,
  "weak-loans": 1.062,
  "weak-messenger": 1.311,
  "weak-occult": 1.826,
  "weak-pharma": 1.752,
  "weak-praise": 0.43,
  "weak-promotion": 2.494,
  "weak-recovery": 0.714,
  "weak-seo": 1.605
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 2.796,
    "balanced": 1.809,
    "strict": -0.441
  },
  "calibration": {
    "slope": 1.0013,
    "offset": 0.9573
  },
  "errors": [
    [
      -0.941,
      0.0028602
    ],
    [
      -0.38,
      0.001564
    ],
    [
      0.182,
      0.0008784
    ],
    [
      0.743,
      0.0005142
    ],
    [
      1.305,
      0.0002892
    ],
    [
      1.866,
      0.0001285
    ],
    [
      2.427,
      0.000075
    ],
    [
      2.989,
      0.0000214
    ],
    [
      3.55,
      0.0000107
    ],
    [
      4.112,
      0.0000054
    ],
    [
      4.673,
      0.0000054
    ],
    [
      5.235,
      0.0000054
    ],
    [
      5.796,
      0.0000054
    ]
  ]
} as const;
