/**
 * Weights of the linear model, written by `npm run train`: do not edit by hand.
 *
 * Learned from rows of spam and of ham by source (the rows themselves are not part of the project):
 *
 * | source | spam | ham |
 * |---|---|---|
 * | approved-archive-fever | 0 | 121 |
 * | approved-haacked | 0 | 8321 |
 * | approved-maartenballiauw | 0 | 1196 |
 * | approved-networkhobo | 0 | 127 |
 * | bangla-news | 0 | 3535 |
 * | chumbox | 622 | 0 |
 * | civil-comments | 0 | 8365 |
 * | clickbait-en | 0 | 4904 |
 * | cold-zh | 0 | 4206 |
 * | germeval21-de | 0 | 2907 |
 * | github-issue-spam | 82 | 0 |
 * | headlines-crypto | 0 | 3509 |
 * | headlines-en | 0 | 10542 |
 * | headlines-id | 0 | 4871 |
 * | headlines-ko | 0 | 1258 |
 * | headlines-onion | 0 | 8434 |
 * | headlines-tr | 0 | 4927 |
 * | instagram-id | 489 | 472 |
 * | judol-youtube-id | 3677 | 5649 |
 * | made | 5000 | 5000 |
 * | naver-ko | 0 | 4975 |
 * | own | 1934 | 2420 |
 * | pages | 481 | 128 |
 * | pages-presumed | 0 | 2524 |
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
 * Left-out groups: 10903 spam, 93376 ham.
 * Recall at 1 ham in 200: 85.3 % (score -0.04)
 * Recall at 1 ham in 1000: 77.1 % (score 1.49)
 * Recall at 1 ham in 2000: 72.1 % (score 2.20)
 * Recall at 1 ham in 10000: 61.1 % (score 3.47)
 * Pages of left-out sites, careful: certain spam 66.0 %, likely spam 0.7 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.2 %
 * Pages of left-out sites, balanced: certain spam 68.4 %, likely spam 0.7 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 1.0 %
 * Pages of left-out sites, strict: certain spam 83.7 %, likely spam 4.0 %, certain ham 1.8 %, likely ham 0.0 %, unjudged 4.1 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `a~~vfc~uqb~p~rkdqaagauj}ocuq~~g~ap~xznmp~~jgjwaic~oggw~xem~g{~secj~p~l~~y~jbdg{~bfavle~ct~l~crjc~ffkea~~gf~lfckne~c~ne}~hmsf~jhir~gllnbr{ppjhugnxoe~~~adh~}tmxgphbc~ogrddgdl{~dayad~~emivmghji~mmaa~~~fvajdknmmhof~g~x~|ojare~b~cvhpqj~g~n~i~~kq{~t~{~aa~dm~yb~ush~nh~daig~tdxcf{~~yd~~cgv~e~tf~bfn~l~}ezfj~bj~qbzdmawffa~kekd~~~hcs~~t~b~nlixk~dhr~iyix~pozhu~eegelfxbfbkdlgccu{dy}mj|xa~b~jcraoyfep~cb~vih{fp~haurqkhs~mx~~v~b~hcqucr~xfa|dir~qda~uj~i~~pco~ce~~n}ad~j~jbsgn~bl~a~kf{a~ax{b~h~llfjhqqsfkco}hm~fxljvoysclml|f~b|uf~hjsrh~ku~un~edgu{eh~hf~vach~~agdbf~~moap~s~ha~mf~netcb~~~o~uok~~bvya~~~~e~l{cdw~ee~g{ep~e~a~~bbxc~{en~~~adq~aa~~~m~facbpfz~~~nhg~eff~arzfp~~idfadlizdnv~~~~kczikisqlyf~fgrhb~rejag~rcw~~d~~kcq~kan|adofb{pbzdu~z~bde{o|~~c{a~~d~b~mabr~nwy}eoa~~ggkaa}jzapaym~yge~tfw~c|ca~n{azakc~iqz~~qkpjlhptg~~~h~m~~e~{icdaigebba~gkpwabkghebodhoc{~nkwaayto~~d~fk~w~c~~dbhexvfln~w~~tk~~cnhc~g~~vdiajjrd~a|vd~qefdblbg~~dq~~h~gcr~t{mat~~ahjsbhyth~nybd~cfacp~qg~c~iam~m~vmbwe~faj~~d~iccs~fb~dfq~~d|orhbmabj~~~}g~mgtldgujed~tnt~~wesd~o{vb~haitl~fhmc{fzmexl~h~f~~eah~o~eozpicfope~t~~kc~}~q~~~k~~mwidcxd~bi~fg~lhsrehqhk~eun~imtx~snc~kcmfqwn~~fab{~~slfe~~pka~qt~sv~bc~m~f~plxrcm~pfgq}cajw}~nvu~~xaqaob~pr~n{d~|bcce~rkfcei~~raiexzek~~wg~t~~phwjb~jtcbpzxrm~casekq~hhoa~icad{~a~~~l~nfkl~~don~ixbbbiakda~cjvm~wmedff~dxfhqfzs~~dfmgm}~kgk~~d~jwweifchct~c~|oi~bc~dd~~qc~h~bg}e~b~ldb~~~~~cajdmckxvma|bcork~l~~{~iaaw~fdx|~e~~d~vkj~a~lu~iotkz~bafigcjowww~g}da~zf|~a~~~~~~~jee~fjkhbjuvkx~bbt~p~~~brvicma~}pr~i~~u~~f~ci~m~d~~~rfsddolflr~~f~cxqf~mb|opkkm~~b~n~iknnvy~mopcrn~ddwlf~~d{agybw~uqb~t~cnoa~bdsg~~~~~egn~mbcmhihw|}qp|j~ef~a~eu~gb|scevddes~oumcmjdr~jlia~efcciku~hcfcjigdk}ld~xd~~h~~i~xa}d~i~cn~w~j~}qr}exge~ha~e|a~q~k~ib~~ozp~denaw}mfajf~qb~njrplarhfa~ecriukct~esw{~vla~brwbhle~h~wmka~cpbb~f~~jea~cdh{gwzcdmcpbplni~~a~k~ftb}ua~iewycbn~~~jotuth~}~erl~m~cbj~~e~gq~~n~g}cb~~mkxdkjf~dbg}d~~m~~ofemo~kl~cpez~~~r}eqo~hmcmh~r|l~dmlokq~~~{e|{~dzjsq~a~~a~~~aelfnf{~h~qhcfls~uw~e~~nckybu~eagqiucejnihslb~{tbq|eien~e~~h~pk~dpcji}rfdinb~bzeiabf~~h~lrbs~bh~k~q~pmcg~}~{rc~qkepvow{opdsjbhxaq~clm~~ite~tjcgkfdkthzkccoj~q~~gp~j~~|ke~~rbhfnh~jzdfgp{}fkl~cwo~dbfr~doqptkwg~x~~ditybesj~ck~te~v~qu~w~~lt~j~hfxhzng~m~~atf~xlloebnchmdp~c~ps~l~kf~~~~t|~bf~~gyti~qgjc{i~q|aflciqgw{{hoeaalbu~~}ucp~ypeinnknf~~u~n~x{~jd~ci~~nm~~~cbsjrzk~~c~~guzl~~~c~s~~c~nchffdqk~~d~lmd~~gbczhiy|xzfl~~bcbd~ph|~pi~akrtbbfhi~biwe~~cbyta~ctbqlsrmk~lbi~~fdq~fjtb~b~nddyzhcbiqebqwfgjtc~~~uc~j~}rw{hsi~~ksybbuwr~w~vqe~lf|~kr{~~araykjgi~~hn~ugchhi~iqya~ntazjaaiyn~dbkb~gr~rjtkae~pfkoju~}~f~et~}rocemc~ciaau~lkn~ljtzma~~jip~~~x~tje~o~hm~fyyt~gei{~k~lwokh|a~gammzt~ymc~epjb~sezu~lfxa~ydzlyf~~c~xbl~~eb~elmdmmeb~bi~r~tb~q~n~lam~~~~fm~o~~cnxatf~dodavekr~occctpvpii~~~~~n~gbs~~hk~g~cb~c~kw~btrj~cjba{tzohv~~g~e{e~ac~~jl~jo~~b~cucwacyd~ptfojlsbccjcwq~ln{~q~|{pau~{dmdg~s~alrjo~eloa~~~qjkjqjkj~e~jnbnshsoqbgggedkvi~q~itgxh~fcg~~ky~~d~ea}~fxaf~gbfdc~p~ve~y~ccji~~hnc~nt~~rkcr~hqa~jeiguneabckhiipesfonlecmesuwk~zhfh~i~~a}ycivjq~~{gjxetb~udos~cbh~gte{af~r~~i~eldaluceln~bhvymg~tfpf~bnk~goqyb~bk~kiffa~db|ap}n~s{~op|cj|~~dhagbc~~uaq~cf~fe~|~hvvj~buf~ehb~xolq~vchkcc~e|l~d~e~~emei~ar~hlywb~~x~jtyc~api~u~cm~p{hsep~dy{e~xoceqwsl}ac~de{oh~f~~~a~vowcgpqpllhdqd{q~ow~lgsagl~na~moh~wg~dro~~tjuj~~~pzr~{~~nllbncachdd~zobkwegwogkhezzgdde~q~nbm}i~cdgupn~lhk~yclqcdjooozildf~~cuirilfcz~ahi~en~{nmk{sl}bf}j~cs|q~~iua~zk~iw~~gnk~uviaj~f~ijg~b~f~r~~}~pbu~iyj~{g~}~e~zv~xeb~ccdj~zd~f~jvnabh|zrc}ebp~~zhm~~mgggefrnae~bvhxt~d~~qq~bn~~knif~uqtkb~ioxf~g~d~vx~~ijy~~~~ns~aemvt}xr~xbznv~f~dtdq~c~fa~t~bbqwdvbd~fgl~xde~~ceuku~~oe~b~fabitntl~fcx|fir~fcapod~ufjb~~zd~~~tr~~mqyhghl~afnew~oiiwn~~ztm~oip~~ll~~m~~wfc~~ac{s~qd}dp~cbgks~de~kad~kzga~obl|mrbtq~gjb~l~u~sbleuakf~aeje~srajoo~~je~elymf~dz~~l~~mmfp~saxh~ucg~h~xyacxrgnbp~bugvlgol~io~k~ql~acjfqakau~sota}~cwg~bcc~rhia~f|a~cf~z~rcdtgq~g~m}gkwjjcne}osdwa{bna~~buhc~d}bslm~o|s{e~lilh~~p~}xp~~dfhhoh~~~tkoea~f|cyzoeagour~~a~o{km~emeil~~ko~~~ily~al{ls~d~bmoe~j~~r~gbeig~o{lb~ehtu~sb~zktr{r|~ki~m|~dhzu~za~l~cmsc~exjvnnr~kc~|hjzebu~rn~gbdfj{fmb~i~a~m~ezugk~b~urgtbrp~}|dx~}qa~abvdb|kolmvdabcp~e{|fgdjre~btj~gm{bck~~}oceb~~izdbe~s{~nob~~p~~geknrkcedwehunocxl~mwhc|yd~ia~akg~ncgqq{bkl}~mi~let~~pejbph~ivewn~~d~p~~~s|omi~qfmrcpfjga~giug~bgb~~hii~q~n{tfi~ddmjbl~zbc~~ilo~kutkhpjc~kefk~{~~g~n~v~oa{|emvhle~kiecth~b~imrd~jii~d|b~{awt}t~ikp{gnwsycmg~~~bph~clj~~pe~|h~ol~~sb~iaaac~zc~~spj~ji~vz~n~~hjfw~~u{~~qjeifelmaj~~~~zrr~bsna~hscea~apqlgnl~~gevj~avchrb~e~arji}eve~xbgv}~de~eker~c~lq~~k~jg~~ck{xf~p~mdkn~~~~rd~a~~~d~n~me~cigd~fsnetalfm~cdts{rq~c~m~agonzyrcg}~~bjh~dehhez~}lnaecrsmr~~jcca~~nsp}a~~gfib~~dhwa~spl~k}fknlbaza~j~~qkltq~~sjfzjh{fxljaby~~zb~lfeioighsy~p~~vg~e~k~~p~vec~f~o~ddaa~nzw~m~saniboqfcbnpagft~nmk~{bag~web~~aa~{~ctj~lif~ww~p~ayf~~ke~q~c~ni~id~~bajyunkj~}pq}~djzqm~bbaec~jcpjvkl~yn~eir~~mkc~rq~zdf~inccqdj|obysdt~|ooa~~athyc~~uaoj}~~vt~ob~~znf|~~~mpuf~vd~~rsyd~ml{gaojzda}cghzmbdhvaw~j~pgkfxu{~mb~dsajhjgf~eafaihd~ejggzqhaxe~~t|~{~~mvhcrbtljhaovwcqfewad~qthqifmat~f~uama~p~a~~rdc~bnc~bgrajgxpfqn~qe{iih~~a}kby~~b~o~ja~fib~eukhhphjhfeqlocnfffn~zyh~evj~~w~c~k|nhb~~fso~z{~gcle|wwsd{kijpgkbhej~|udwmmw~ktke~}mv~~e~mvklnclmayj~y~az}lh|dfiljtrf~~wtf~cbi~{f|a~io~od~hcafo~ju}jf~ub~h~qfwwnb~vp~~wir~~~aaclzr~jlc|cd~wohubode~e~~adndtv~~almioikcfkj~g~h~~gifatgnvjx~~yciidg~zdcdra~{d~jkvgbdrr~abvevfczp~paoo~oxnnsdd~q~mw~h{d~g~ubv~fb~~~a~jeh~z~~a~if~l~y~gfcyg~jxbufsln~giot}he~c{~cu~vudlaa{zjo~ejsuj~ckhbt~~bpgco~~fwua~qd~s~w~gb~v~{d{~bi~~b~|aiqbhfmcqkdt~du~o~~~v}mpzga~~w~fbhcy~hxev~jwl{zagfdg{szy~~gd~dclggsn|ei~babfuqah{f~}cbg|x~sbnkwc~uhc~~hf~bbhf~rqatllz~~fragifautdmn~diqdks~~~zodaa~hldbjdxa~ydyqqlr~fd~be~rjrjb~|~bffv~h~k~ntb{wiotxpnd~c~lahcilv~cuf~~~ak~caedmg~v~k~v~lc~dxfadeo{r{sksgcois~ac~~h~bwvl~apba}vq|b~jqdjyp~aqg~vo~cbemc~cd~sgjokggyypy~bd~f~bj~t~bp~~~~anz~qao~|doy~ub~}~~~~~gkejsqksfcdpa~~~b~kbda~~amca~i~fzhk~s~~~xgbje{sa~pi~~q~zaic~c~cfss~~~~fbd~dag~n|~~kq~swku{efa|{itnbdd~~bieg~kfiv~detk~jo~iib~a~rejkh~~deldlv|~dcagbohk{~plk~~a~wabhdpay~~ac}~khchjqmsd~beoefc~eceuw~~uebhfpvl{b~gqoyxcmyorgmcq~ldgd~~jpelabrwbex~ikrvpemam~enwcphh~p~nj~o~exbjgpkfbsddvgch~~gjg~fk~qh~hzcuh~huj~nt~p~~~htkdjefvi~ua~~axa~~czoe~~~cpu{tpjda~tfhi~~sgxenqcdmn~fcdckcdxpukl~c~qe}rj~h~~rxdryz~we~~~~~eg~je~gdafvglmlhvmfnf~or{~ad~hpbh~le~jzgq~~tdiledkfewmkf~n~~fhkcogsqd~chgshidc~{}nq}fiuy~oix~z~puo~~baabtdd~z{ls}apa~~wdhkvk~kp~ojoh~~oafel~i{l~kv~~~l~hs~fq~zekjincg~b~eoabe~fce~nm~taimlyjefibicneo}~~~zf~}hkiwo~fua~~lk~dtcut~q~z~n~|jncyb~~odaaj~bjicjfh~eabb{lglrvhena~x~{bm~u~wwqc~~t~qjohuaakt~qqe~e~rgfibrpsoude~~b~b~a|pv~akgrh~~ebhjr~}zi~fc~e~}cf~~pko~a~lcmjbh~x~~s~~dgfoeh~~gs~ovxrq}{~dcq~opbtdf~r~ajg~bmvjzsllidz~rk~y~takoy~rdcrdge~j|citq~~anqop~y~ax~~a~ybhuo~qdgysrh~akgwolt~~jc~hdqtjhjovbctbh|if~hhaspclt~~~p~~d~ql~~g~~kk|eecouel~afmm~pvtk~ye|slc~nbrfbyn~~bmdfewm{~aqmobyk~o|~swsbuzy~gadq~~~~d{fcfh~tbobjcn~~d~mbaahj~o~q~~dkhmczkas~gevzkbogc~|~e}labm{~cg~gcesvm~o~~ed~pe~rg~bzj{gwn~~~h~~erpb~obzi~~~~o~~hlterqvecikahw~m~rpd~co~p~e~fc|~cvdo~ic~q~ejckc~eyfn~tvqaqg~ed~fo~x~zf~zo~~~b~aknfoe~c~hiu~b~~~as~acm~~h~mybxoijbbb~smleecrp~thnae~ahlf~rftbc~jqpfdwj~ol~a~~~~i~~aa~kjk~mtui~avf~jjw~~cb~jc~n~|qjc~~it~vxd~zag~ty~ok~rkdvvd~n{~hvj|p|fnnb~qjhic~~moael~hn~j~pm~l~z~ahpmb~~n~znqtoccbtjypc~hdbiojug~aa~~q~|ta~a~ydr~efo~alahh~egb~j~ddb~a~~~bhgu~r~cae~mmqoa~~wfw~vrpbnd~ifse~jud{btp~o~fcbewwgesjciccl{jrjz~|a~|~~d~tf}mk~ybpi~j|gadbn~{b~psyll~i~zzhpt~lc~kpg~asdq~~tci~ncoam~fihnr~se~lewgf~~|jal~~~lfyn~bzd~hl~~ddm|~~~~aedfaxvix~enmmhg~~~~ylml~etl~hsam~~ay~pvefba|ah|umg~~m~pehal}hmhsc~hkmfr~jd~gnckbcis~xdv~js~nddcijkx~lfbkghl~slaecfnjwboxkedyjr~cg{~~~j~|e~cq~~n~~hdxq~v~~dugbbli~m~y{a~k~~ghhv~ll}fh~~d~jp~hk~r~hiombzmc~~mo~xr~ic~~~k~qehikmnci~~j~~~l~cbqdj~np{~~{tjchon~~~cwe~mut~~ag~u~d~~a~~~ie~pkequi~~xsenepc~ok~}ffdcauqfcof~~reu~aeh~k~u~v~~dje{~~ab~fi~{ck~l~si~rierl~~~ra~ezs~lfxourggeo~xb~gf~bt~hysqckj}~tjd~did~m~id~h~odrihzfnrw~~v~~~~i~fjna~~j~||~d~gaol~aaaj~lf~kfdcf~qfdld~~pnr|~~n~~~hvnhgascdqwbeue~a~z~stkah~~jvu{w~phb|xt~~caidmgohecn~zn|~m~adij~ts~d~~~~huwimm~me~m~oogima~~~yl~~~~ekl~cqacdqpdl~~yeilctnvea~okr|~mm~~cd~g~az~klv~ccpvir~w~uqifocfj~is~c~~a~cxiiko~mjro}fbvjepdnq~dfn~clzc~khdkebiled~~fd~qb~~m~zs~ivb~~d~ekwf~ngamdzfe}auzleo~gd~magcppoca~cij~axtlqlpt~yis~bbulcn~cbh~~sn~ifqf~xrdawecxigbijb~~q~~fal~~fxcc~}~sqnava|r~ljotjc|{~~~oykoe~lnaewq}na~t~~tblz~gblckuqiondzqtfan~re~c~jnvnb~bafe~ble~lcrgtcpi~~bbp~xfgefaa~im{eqmpddl~ta~ic~~g~h~vlm{dfd~kf~qhk~c~pm~fb~cg|z~n~yc~~tbtghf~e~lihe~~jgetr~r~~zb~z~~~nad~hzoqt~u~icbdj~de~cc~~acwfjvlpqhi~{~~~||ld~ofkbrjdgy~jiee~kwlab~lgad~d~q~wdpgw|~w|sjvaa~{dxsw}ua~a~jeakeqphhtj||qac~}qlf~~xjvpid~btjeagen~pc}ae~hpc~dv~a~~oirc~e~bd~d~tb~~~ea~ads~~e~wpnec~i~cf{cn~{~~qm~nodgy~fh~nlggq~k~b~vu~a~prkojom|~ht~whhegcwddgxlg~~~hh}qsac|a~bfj~dl~iuepr~mfdg~{lf{~f}xdblecb~~o~z~myt~lkwlho~~~~~neeclesljee~i~sb~{~~nt~dfu~fiaob~qm~~o~~tbti~~jbaa~aci||dobegdcii~z~~ffei~i~~j~efc~~sc|brvgje~~zfhmo}nb~agptuf~bac~~ekw~~term~~gxec~fidho~c~zbrskwvbbmaodawib~hvde~ur~hms~f~j~bsh~jnds~iavaccc~~ap~g~~~ij~~~~h~wcgnjts~~~~aweaubijgfk~lsehqejnl~hcmag~u~txd~psd~wiv~cwasa~rpjbc~i~~nghgjjbh~dkhx~n~adgodefw~qay~mq~~~ih~m~~egqgeuz~acc~b~m~c}~n}d~cd~t{~eaa|~bvuo~e~c~bjw~xkjr{~~vzt~aj~y~|jb~cilhvmge~~f~dq~~~mg~~ef~fgbspa{om~cc~pv~~~mrli~jiofklftla~tbo~w~b{hv~~~gc~ejzpghoc~m}j~fk{~a~c~gnjbwhp~~~~~ckij~~el~z~mh~mf~ol~i}bb~di{phyhnlulya|qxmtifp|~ta~}yflbk~e}gkg~e}~~~|jd~eehimdh~e~hw~hua~e~oewe~ujfz~lgdyy~~gahn~pbboeu~~h~yy~~i{~nbjhq~zeahb~~mf~oysj{miy}~r~ui~bjg~~mkg~~~dhxodef~plh~heq~~bdudlhvzojyba~zazwnflday}ndsb~n|yfs~l~chffza~c~~zc~~fi~~skg~h~h~pnc~~tgg~~~b~bki~bnc~dmhc~ea~c~~~fqjdzetm~c~~mtb~~bki~op~akjl~~ne{fgpfg~yeboz~df~bcecl~j~~p~q~rh~~dwyldt~i~abd~~zcmouoca~aqe~pfkucq~~~ai~lm~~p~~q~s~jaxftn~~e~~dl}hkll}ng~~}~o~~b~}meafa~byyjece~ia~c~~brulp~l~~~~~l~b~dputy{d~~~kll~edhii~aakh~kk~n~qsp~md~~e~zqwb~~abzn~abe~w~o~woj~}~d~p~bjotpr~~z~n~b~d~ehd~|~ad~y~lbl~{ow~il~x~~xg~~~fxt~udbkf~di~~jdcgokcf~s}u~yl~~aola~xqycza~giqct~d~o~ay~~su~eldin~l}ia~~rgea~aflkjg~|i~brk~cz~feegi~~gpg~bvbhkcqdqc~u~efwa~felcc~{~lkc~jokmear~o~v~kxjvykbn~or~bwe~|axluwc~fbine~g{q~iixdfg~msmbif~ach{i~abmrv~a~~kmjje~gae~azfmp~m~b~fielayc~~lv~~n~mp~fe~c~~pj~nb~bs~fj~~~th~pc~zuv~pwsdhem~rc~~~hi~xbe~i~rjhim~aj~kb~h~fbta~kyi~t~|qikmik~~s|zadgyi~r~aop~ue~h~wtculewrd~dirrk~ayde~g{~a~ofuheeqi~eb~qdade~s~usf~~|l~ibkz~glsgmfpnxqpbfzff~tvqg~p~p~~lumf~haxbc~ctg~~c~~sgsscpegcba~~dcp~q~rh~iqa~~hriec~hrg~a~fyvkjgc~mind~f~ot~qw~h~~sieltv~h~wacddfji~fm~guhv~~cdmdj~afhbiwsr~ligq~mdher~lo}~gj~~tktgjammjlohtxo~~~calele~~ke~eehi~~~nafeu~woji~|qc~~gmhhlbeko~qvozlv~u~kbibwiqngg~ldhmviq~hkwqx~~ehkltjh~frszhc~m~zf~~df~u~sc~f~ochnkfmo~n~vmvs~i~~nedk~hg}zt~~f~ajadgoijseec~gaj~u~jz~phvrkchr~zp{bz~~mfb~g~|~rgkadlfel}~~ce~nhn~ug~~bypncf~p~~rceqgi~q~~bis~cl~~a~ebsl~~}v|h~ejzqlox~~jliiaehqd~~hpvcs{fklh~e~{~iq}~w}|e~pbjb~p~~i~dluoddfsn~p~~l~wav~nlha~nxpugvbb~c~ck~a~ick}jmaadh~~qbe~~l~eah~{~j~~g~a~iis~ue~fh|rfdfk~teogdb~ahx~dkir}afd~az~~f~q~a~cgb~~gba|ti~~}ockv~x~~p~~~~nk~cnu~gwbi{bd~~fobp~bud~~~~gd~~b~zlbb~hi~m~jvxm~~fbxkgpmaq{nbipjd~l~~~~d~~~~dffdaosft~igya~~h~c~jbkzpka~busp~ykesbhan~fd~}yf}ao~ozup|u~zsdanj|b}ap~x~rorxi~|h~pd~~ahiuqt~krboabg~qffn~~ajszd~c~~~icborgk~rbhhvj~~~hai~ut~o~~~ksjb~~o~~ejcr~f}~~t~~bckb~epq}~~ygxschgcamrjahpmnhdyhz~kb~ak~zigfmafbnzsdullx~y~aedoiccxdat~mpun~~p{whxg~s~gfvkdr~thpg~~orkg~uf~d~~k~bkk~di|nttrv~hnahbrttkdba|vsswns~b~{~drb~wggh~p~a}n~rdctuanpcriykon~ak~ayf~~~mu~sd~ub~gpd~ac~wrfbkm~~fp~|kxljb~kiwtd~i~y~~dct~}~fd~~~bah~cbsai~r~jdokel~m~phkrdzp~ffk~canu~~k{t~~jk~f~up|~i~cla~~w~yxjhmp~sfvu~~hvbhpar{tkibhbsri~~~jimee~ubd~z~h~gygtndjtmc~~~a~j|~f~~~kagfiiqxdldr|y~lv~h~~~rakkb~aam~sanwe~ybjhef~ekg~jd~rnims~bebt~jnf~n~asjjjas~kdp~edenamaac}~e~~}onbhp~at~f~l~bgvf~oew~~b~hgase~fg~tcsr~~v~gq~|fjw~d~h~~o~macp~jbrqcme~xkj~fepcev~{r~ex~na~kcq~ac~hkkdim~q~s~~dfqnaxzcqeudo~extr{pgqcc~~utmzedtc~kbr~kc~~dyncc|xebrhjbcm~acfti~ef~msvdbwbelk~hhbgakrbmzegbfgggppcu~jk~~~eryca~f~cht~ju~~clckj~wftcqut}~obe~a~bke~ncjiy~{~e~znak~~ifn~ffazcefvhhcleaek~aafhg~~~cbigwfz~~jqn~bgadip~efdbrrn~~c|a~}zm~f~s|vlgj}~o~joj~mx~bjy~|toz~oma|fyatmdgt~jj~cb~kgg~grhhqccpjerff~~csbo~n~jhbl~ascgfzj~~iq~ap~{bbbs~y~fjw~~b~p~ayffuikqw~o~eizmda~~~p~{~gka|cgcchlueca~g~bcpiircz~gys~bcg~pgh~jw~{|bhhwllnomngjawtjbppne~almscyns~ffbafthbueev~c~sd~~jh~w~jshl~mhj}ier~ij~althq~dj~ixu~lp~dwabi~iuo|~~ojl~}abeaebc~lz|b~bciqiyqe~d~bhlra~bna~{vnbgxc~~c~gg~gmi~hadvd~dvb~ir~djsdfa~cyhkrv~sgtmafqm~~~d~ne~pezfbgcq~q~~s~~zt~~l~h~hr~fn~kb~i~ivm~wd|hmscedd~o~b~pj~~f~cwqnaqerhkx~avk~~b~bua~jp~yoq~zmojfbuh~~a~j~f~n{gx~~tyc~cgjdv~lb~rnddna~bddl~ajqb~ts~n~v~jgyb{~~k{lwjjeufm~isk~p{r~~ljdodjdlcgl~~zs~euc~vdd~atytwqkqzdk~~tmuh~akqmqnnzr~gdmca~jle~hh~ugn~ochj~~pfdu|bhdeba~b~cj~rk~lqgsnj}~u~fnul~jj~piheu~tf~~b~mla~uc~acfscqjlfhcbd~~s~~~~m~ihqecalxp~~aaar|~e~~~cpkufy~sprf}~jui~mcxk~j~gq~ldw~~oq~k~|~~ahgf~b~c~shbkgecdn~o~ea~|f~ewd~nq~pi~~f~hlnf~k~gudf~ki~mp~jl~mu~ik~ll~ib~rk{wxg~rcrbhni~~ce~w~{edf~khc~a~kr~~cef~rgp~eh~iie~iaj}~wik~w~o~gi~hvperokihk|~dq~~~~~t|rl~bpcenupe}cwa~~bkx~f~enf~fi~d~gf~azqvq~aoh~eb~fibs~ah~v~g~bm}f~~dgag~~}bbev~pp~~s}~~xqnt~~~okbbfd~pjebmjravwja|b~hedejrqred~s~~rc~lf~kld~je~b~biea~~n~~tpfi~dbumacjh|~y~emplbf~~cjbc~yfhm~bnqf~igm~da{~{cax~~mlg~w~civ{d~~mo~~sgj~xj~hiaag~~qolcvn~tkgiahm~~~~uqfq~vbv~{qgaft~aa{h}l~ze~ecdjunbac~~~ocx~wdaggma~~oezeeebhf~uee~fvz~kmdlbe~~~~e~fp~lsnpkznrckgdi~ijgaii~jh~exq|~~bev~~eeoke~cfbc~~d~~aibf~~h~iw~b~eiy{c|fmpolu~~g~cm~~{~fhmljkgpqxlg~~~nycoqkktfinvcqp~ftf~s~mmgx~cfjwdhcrgcc~n~~tmug~od~~a~cbddw~kahi~k~gqvabmmvbnnnb~m~w~~q~gee~~kqabmkoa|kdt~~p~}~emmd~t~d~dc~hswoechjo~zpfaxfg~jbctlidy~r~~qymt~yk}eomf~k~oho~n~ei~dgndan~d|{nh~ddcielfsejf~~k~v~ognsvbbfg~~~~r~u~h~~~l~~~|i~ia~bx~xnoalkzfoagjhjuffi~re~}bu~d{refez~~nb~kkdirzmh~itsp~cldfxcmlagcokvl~erniwbx~ajuw~afne~~j~eljhbeltshl{fm~fmco~qcdg~e~~bpdi~q~qcgb~flyeadad~wkoi~s~zige~wmlzoehedcqi~~~g}t~hgbl~o~gzdgxztdrb~tree~}cbhbvd~~~bb~ghc~bzdor~~~{acgc~f{c~~ojpcz~~ms~~zjaqp~qr~~ud}{u~c}febqgd~~jwse~gn~nnybet~qegi~jhecna~mm~a~~w~cu~f~~n~ledtflpfbck~sqvf~p~ipy|ab~pqxsf~r~bptjgi~fdc}v||j~nc~ka~chbn~ocpc~qdcd~~lj~reawcqwwg~ae~ommajpa|~cxzckqaeacffs~h~pnqrbebpjt~clppcagd~phexjwrbbgak~~rpeyuec~ls~~~bt|pa~tg|l{xp~~alil~sr{qnurcpa~~i~xw~ob~xw~b~efy~~dgx~o~~~g~g~~c}~mx|flcdcd~ptogxcad~~ntw~jj{b~~ctmffpjpadpjk~~~iab~l~bot~dniyjwc~~ifxegjd~~~cq~~h~andfe~~kddfn~g}g~vpqe~xeujb~jh~f|~eo~h}b~vr~yvd~~|~gb~sc~mo~ar~bdp|h~df~ybjgedadhixcq~ehn~~{ibepej~jg~gj~dadl~{w~c~c~z~dqufkv{yc~b~k}befga{|gkdgesjpy~~a~egdjkzt~d~mwh~~taw}|segje~iwqb~ee~p}dl~n~bofc~ep~eaen~hp|o~egcgnnc~~~ksupwr~ddobx~|bfbfd~~awhxd~kan~k~bbad~r~ffxe}d~|ditg~~~~osjv~raeeb~~l~~dt~ow~s~~j~fmcp~it~vkwid~saeaj~ftsc~ra~ats~icu~hhcpoht~nniy~ngbillj~pg~~a~~d~j|k~kdom~roag~cehffjdlrgwmecapjbc~~j~{fjb~ntj~~j~anch~sjpfeb~cdmnl~lwiobre~~ftcdm~~ceyaw{ubmdt~~xdmxcsdf~k~ljdpgicb~{dbkglhf~gesdr~~~p~acjusjl~dbch~vba~~x~gj{fknjvpzc~|ekacarsrs~{haei}~dmrl|~zaigi~~hkkl~~~be{ulquhll~lzhi{bls~~s~y~eh~j~e~q~bi~fya~|afybewrfybo~~a~sia~~o|r~xdb~teu~k~~easgw~gbn~priagch~hdqnv~ahvgrpq~sa~e~|amte~g}v~hzbnaq~ryi~cdduku~qonekbfl~tve}kimanj~igfd~a~|~~kz~bbyhm~ee~uwo~b~pui~c~~~ofl~}mhy~tk~~v~xc~~gvidyf~e~fhs~u~~ci~t{~s~~p~~ybea~n~d{yzg|~bj~~{fp~eo~u~~n~i~~lwsa~feaftqtjjw~|~msnghlnqdgtej~jsud~r}|vadi~~bbj~sviynkfba~djwjbbbkf~f~zajrfxb{chdwgfegxorz~eowhje|~~jkg~~vsde~f||~cdfh~~j~h~ir~nfu~kgobwoc~b~pr~kmsbkp~bn~gf~ldg~chglon~~kvkdaega~m{~~an~h~~~b~uadyf~u~~jo~gjie~fb~~~o|~~of~kjjdnlccbu}~k~~hs~miv}hk~c~u~mr~elu~asgfg~~axljcb~c~db~oykyhecf~hichfbjjgpvf{aytjl~fpqqseeohicedohsud~~v~~~~~a~~drbm~~~ct{xp~m}tcketi{cpmd~{kc~~yp}etv~~vdrnsfmqpea~~b~bo|{~wdc~zc~zdqfror~c~|tc~h~moekhqgpd~bm~~l~irfdfh~t~sk}ba~bh~g~~kd~aqu~~olgd~mos{spet~~n~k~a~~kxf~hkfn~|~fi~gewbgioedbh~madg~mlpgccj~~{zzb~~we|bdejb~c~pj~~~hhpl~uzat~~ff~~fzj~uaku~mcbcka{~ttrfe~pr~c~~~da~u~cfsgo~~fm~hkmb~cgi~xrh~k~e|qef~x~r~iecfdfp~hm~}pav~h~d~gmcpulhcdccffpswaahxarl~huq~f~bbaucbwk~tbf~v~~~~aq~avbh}{gzaaoq~t~gbergjh~aakbdafb~ukhk~~~klql~ct~xhx~rmwjpa~micsgft~h~qufdhgn~dgaercydjc~~la~jiq~~jk~c~iwu~aazjsg~f~~d}tcoh}~~rm~~e~bw}~ftpibh~c~b}~ct~b|heblmbt~~svdaz~xjrmg~e|zn}b~hjfx~bbrhe~yk~z~akv~hjhaukjo~~y~q~}yflde~c~atpqjo~d~|t~opi~jcx~psazp~ejir~~ch~e~~yfw{t~ijaknevvtbgqacc~~fraggxafdb~~iag~uaku~gdpjxjbkjd~beljs~hqkuo}~lnelhc~cac~p~bgp~~~e~anma{c}gm~}~xb~la~iw~~yt~dvjjb~qs~nirwes~r~~dniq~qj~rqwa~klv~hvd~e~cuvg~xwv~mm~~q~sxtdab~uza{vf~jdrceh~qbygfhjee~}k}i~~prescr}~~q}p~t~wchyckzgayacj{~aoc~}pchg~d{ioajfs~~cwqfua~qipup~gajsg~bf~uvwb~~jc~d~dfm~u~kg~~uds~~~~~p~xa~asb~ab~a~|kjp~cjsrn~fa~fu}~ems~~~a~zu{~~~ttb~~hdrc~ao|xf~~~cx~~kjq~pcg~a~~em~y~qedmadjld~uz~nb~j|~cs~ufp~~coji~~sfnthxbkbqrh~i~jpa~eve~qb~kz~s~~o~c~ighb|epa~r~ee~saaqh~jj}aql~~~xjpceab~k|i~~~l~djd~aocl~c~y~vvokr~iwwflqai~du~kcdgakv~}d{jii~{djssv~sal~ehefdaihos~~qj~~~~crku~trwa~~c~sd~ei~htulaehkhatap}`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `QRLRJTRKJQJIQQJRQQJRORQIPQPKPPRTRIRPPJQISJQMRIIQLKSSKRQRPORLQIQQIQCKHRPMQRUERXLPLJQKPTIQJSLKJKPQFQQQTRRSTQMRPJKRQSSJPQQHQKEPPSPRPRSTRFPQRKQIPRQPKQSQPOPKSRRGPRQJIQSKOOOJKFSUSPQJPPUQQQQKQSJJRPRTJKRPRTQQRUPJPJQKQORQERTJQIPLROLPQMTQQPRQQQRQDQTQLVPRQSQSPRHQPOQRRQLPQRIJQKSGJSQSIRRQKQSSPLTRPIQRQPQPRQQSOHQQPRRPPQSGSKKTQJQQPPIQRHSRLKSPIQPURIRRQJGSQPPPORRQPPQUQQGTRJPQPPMPQQKKQPPQPPRSPOPSQJRQQKRQQSQRPOQHKQQRPGQKUQPHPMRKRSQRRIOLPPLSPQQSSRQJSRKKTOPQVPSQWJJQOQKRHTQPPJLQRUVRPPTITSIPSRPPPSGIKIRPRIQOQSIQTIJSQPROQRRXQBPQQKPQJHQKITRLJJQPJRPQPRURQJQQQSPROFJQRJTJHPQQQQQPOKUQQSQTTHSKIJRQRWJPPUORRRKRHGPVRQQQRQRRPPQQLQQSKFGORSSQRHJKQIKQQPQPUQSQPKSXQKSRQRPKHQSLPKUQIQOPEPRQLHISQJHSSIQPQISUJGURIGQPQJPVPTTRRRBRKQQQJQQKRSQHQRSJRJPQSQPOSTPQQPRQLQQQRQLQQRRRHKPRPQQQHJIPRRPSKQPQJCIQQSLQOORVQQJTRQROQSJQRTRUILRQQJOOSQRQPPPPRQRIIEIJTSRGRQIQIPPPQIRQRRTRQFKPMOPVQKLJRPQFTQQPHPRRJQQTQQOTPKSJQRQRQSKQPPRKRROSPQRPVPPOIFPSUPPJQJIQRQRSPGIRLRPRQKPRRSPRQRRPQPRVTRQQPRSJQQRRQQKQHQOQJHGQRXFPRSSROBPGQKQQRQJPXSQRKJSRRRQRLJQQKISHTLLQKBMPIQMKKRJFRSKPOQKRSPPQPQLQQHQQQQRQQJRIPPRQSITPPKTPPGQPRQQQSQFRCPIJQQQPISPRSRPPPQRMRPIBQPHMBKKIQLRRRQUSQQIQSVSBQQSRRQQFRTIRSRRRRRRRPSRSOSQSSQJTTJQQRQOOPKRPPQKTRQQRJPRSPQRPLMQRQGRIPJSSQSRKHJQHQRSJJRSQKPKGQLPIPPTFQOPPSQPPJTSPRIPQOQJIPRPIOLPIRTQTJLITJRQRRPQDPSURCSQKGQISRQQRIRPIPQPILKQQIROTQJPRPRRROIQQGKQTIQMIPHSIKQQQQPQQPRQIISPORSQQPTUOPRQPSRQRRPUPSSRHRJQJPPPSQRQPTRRTPSRIQPOQSQRLKKPQLUPQRQTQRRPUQSIQJJPQPPSQSQTQSPKQRSJLGQPRJQSQRKTROQTPQRQQRUQPQQSQRJQQSSQPTOQSRISSSSQQJSTPRPQJQHPLKRTSQTKTPTQQQQIQQFPQQSWJQIPUJSKQRQOPRQGRSHQRRDPQBKOQSPPKHLKRRSRRORQQOPQRIPQSQKGQQQQQQRRPQRQRJPJIUPQQKIRSSRURQSQPQPRIQQJTKQPPKQRQRRLPOQKGQQPKQQLPQJQLQPRQSQISQQPQJDSJSMRQSPRBSRJQQKHQRRQWPPRQOQUJLIKQPQPRRQHRQGOQTSOKRKPTPGJSJQRQLPQLPPQRIQQTIJRQLROQQLOQPRTJQPQTZRQQKMKXPRSTPLFJPTPQRRPTPHRTRPSQQQSQQPURJRPQTRZHQVKLKRQRHQQIQRLQRRTOHHPQQFGRRQPQLRPPRQQRRRLQQERPQRRQQIRPREQPSQMQRRTJRFPPRSRRISPPPPOQRQPQLRIOTEQTQIRKSLKPRKKPQRQQQRPKWKPQQQRPSRJPPTGKPQPRQQHLJQGSQQRTHIQKRMQQORQOSLOPTQGTHIPRRJJRFPTSTMLPPPRKRPKQSROKQRRTQRPTRPQQJUKSWPVLJTJRPRPPPSQRPQKRQOKLSRQPVIQPPSLJQQTORRPQKQTSPSQPIRRTQQRQKQRQIPJRIQQPJSRSQIHLIPSPRQRPJLRJTQOJSWKJQQSRRPRQPQQTLPJKIIPKRKQIGKEPTLJRQQQPTPIPGRRQPHRLHKKPRSIRRRRPRQRVIRPTJKKTSKRQFRQQRIQRHQPJPUSRQOPQSPQKPIPPKLRTOORRQPPRPRQQQRQPGPLKOPOQQQOZRJQVPPPJFPQQPPSREQQPOURPTRQQTRRPPOOPRPOQTSJPJRPSQQFSRWRSRIRIRQPQWUQQRQTQPJSSQUQMPRISOPIQSQQSQOQQIRQRQPQJRPQQRRQSPRPLLPJPRPLBQPRJJVJQPHGSQQIRVSJOQRPRPPKRQKQTFFBRPRTRIOQKRPPLRRITRJPQQQUQURRSPQOQLRSRRZHQOJKPPSRQQSPHPPLVHRQSRQQPRTQPHQGQTQQUQPRQRSQQSKPQFURPTQHMPRPSRQRSLLQHPPRQPQPQDTKRQQKRIQJQQJQQRIKRQXHPIPPLSRIPQPOQIPQPKRJQPPQPSRRKTJQPRRQQQKRPRHQQJRKLQPRJJSRQSRQQSSGQHOIRQKKOLSLRURQKPKRQRKQHQJSQQRQURQQITLUIPRQSPIQJBRSRRRTQTHPRSFMQRSLPPQGSSPPPPRHPGQRSQQKKKIPRPWPQPPRQPQHQQXPTPKRQKRVKRSKQRRQQRPHBOUGQRJSTUQRJQRPSRQTFKRQPQPPHRQRLQPPRQQHRRQQPKHPRQQLEOUIUFOPPRKLLRJRFQQSRRSQQPPKPPRUQHSGGVQPOPPPPQRRTQPIPTPSQQKJRPJKXRPQXRRIRMUISTPPRKRBTTJLJPRTIPPRQPKQKMRQMSCRJQTQRRJQOPJPQJRRQOPKSPQTRRSPPSKPRQJQPQLQQPGRPQIPUURRQQRIJPSQQSQHFTRLSPJRQLPRPQUPPSQTLTQPPQRQVRRRPSTMLLJTSKPHRWRSRQGSQSRPQQMPPKTQQPSQQRQUPTQJOSTQSPPSORPJRQPJTSKEJPFUPRLRPPQKPQRKUOOPQJQQQTKJOTDTMRSRTHFRQUJQQJTRIVXSRTWRJQSJORQQPQTHPJRPPTRUQQQSRQKQQPOJRQRPIRRUOPPPSRGQPSQUQRQQRLPSPQIQLRTIHQQPPOPQJRRRQQQSVQSPOWSQRRJSPGIKQOLRQRRPQJPSPTQPRQQQSKRIVQSQRLMPRKIOTQLLORSQPPSKQSQQPPRQSTQQRQQREFQQGPPSPIVGRRKPQRIQOQQRSPUPPRQLURRPQIRQPSKQQQRKPSJQJPQPPQQURRQRQLSPPQPQQQRTQLLHHJLKPQRJGPSSRORLHOLSSSJPQRRQTTQRILJQPFHGRGBQRRQOKSQHIRQROQIPQVQMPJQQTQTISMPSQQPRLRPQRRQRTSRKPQSKTRQJPQRQRSQSOSBSSOHHLPKQRQPKPIQLPRJPQSJQQITQKRPGKKRQOKTPSJLPQHKSRKRKUJVRKQMPVSQQRILPRJIPGPQISPPRPKRQWSSQIGOJPQPMTPQRIRJJPPIRQQQQRTQRQPQPKWRKRPLRRRKOTTQSQQRPJRPTJPSPKPRQQQVRQLCIPHRPPQQSHRMPQJPPPPQSPIPKSSTISIPJRJROFLKJKQKPISPRRPQPRLIPPQTRQQJRROWPIPRRPQRHPQISJJRPQPSQRJPRPUTKRJRPHRQPUPTPRSPPPPRPPQSISPORRKURLPPURQRJSRHQSLEQQQSIVTPPQPILPRQXKPKPRRKURLRTQKRPLRRJQRLPPQOJQPLPQRQPQQPRSLQKSRSJVQRRQFKPTQLRTISTSKRRKIQKPJQTQRFUKQRSQQOIPHFRGZIRJTRPPRPSQDKPBSQQPRPTIIQQSSQOGRQQSTSRQERQKLTRRPPTQKPORRRQMRQYPRQSSTHSRPIJQRQRQKJPQQUMQLRPRRFUPPHRQTPQQQQIRSQRJQPTSUQPQSQPLRIQQPQQSQEQQORTKJJRSLTTPQUQSMOJLRQLQQKLSRPRTRTRPSTRJPRRQQPPTPSLGRRTLOQRJPPUSRKQRVRQQRRQQQQJRPIRQRPPIPQUQGQRRPQQQPQRSPQPQQJKPRFLRKPRSQPRQPSISIQJUPKQLRMPQPPPLQKRQIQJRQUQSQRQKQQIIQKQPRRRQWSQUSSQVQPQPRQRQTIPISRPRUPQLKTIHQOQQRLPRRIQSSPQRRPRQROJRJQQQQQQJQRSPHPSIRPSITQQPQQSQILKRRQSJJTPOTGEQSPRRURIIUQPQRISIRRQQQRPSQPSPRJKZSQPILRPUPRLRQJSQJQMIDVPQRQPRSQQPQQRUPKHQPLKQSRSRIOJJRPTTPRQQQIQQQRQOPTPURRQQJQQRQSRIRQQISSPQRLGJSRTQRKQRTPRIQRSPRIQJQPKLPKQJOHTJKRQOOOQSPQGPQQRQQQPIQQRJPHSRQIIQRQPPRJEPGQQOLQLQTRRPPPQEIJLRQQWKTQHJIHRQQRKSPHPSQPQJOQLHQSSQPRSIQQIORRRPRKTCQTRJSRRQJQDJRQIKPMIJIRSMRSQPUPQQSQUZJIHQTKPRRQRQPPPHRPRREQRLQPKHJPGPPSKQKRPPQPLKQQTPQRQJJTIQQMSPJPQHPMSOQTQTQRZRQQJRJQTRLHQOQLSPQQRRPQJGPTEKRRSRSRRRRQRQKJRZQQGQRQQRQRQSTOPKRQPQQQQQFHSSQMQSPPHRTRQQPIQLJPJRLIKQRPKHQPVPPQQSQPRRQOPPLPRRKGORRSJPQRQPPPQLPLRPUIRHLTGSQIQTTRIJQIQLQQRRKCTQPLSRRRTKRQQQJRZSOHUHQIIIRRIQKQKRQSPLJKPQRJRIKPQRGIQILQLPFRRQPHQUJQSRQRUKPJZMPKRIRRLRQQKRGHROSRQSRJPEQQQRLRQRRJPQQPJHLQPQPPQPPOPPLHPJQBPRKPQIIPIREQPQIRUPQOPKKSSRQGIQRIPSQQIJLHQTRQPOQRPPPJPLPPOPRQJKPRJIQQEPRRQQQKQJRSRPGUPRJVSRQRJMRRQSQTKLJUKHPVQSPQQRTJSRIOQRRQQSOQRQMPPRQQMHQIRTKHHVHIQQQUQIPIQSQQRPCJSRRPQPSQRJSQQPRPRUJPSISTQISJPKRPIRFJPOHRJSRJMOPSRSQRQISTJRRPTPQOSRPRPUOMVKSQQIHPRPQQIRQGILRPKIRSRRVQLQPRQKRSRQPUQOQOTOSIQPRQQQEQQUJMPIIRRKQRPQRQJHQGQQQSRSQSRKQPRQRHQJQPRRQRPRQQJRRFQLOOQPHKPQUKQPSLQRQRRTITJPCKKTRQRPSPTTRJSQPPQQTUQPSKSRRQQKQSQRPRRQXPRLPHRQQIUQPQQPLIQQJQSQHPKPSRQQRRPSPRROQPQRTRSGUPRUIQHSPPQQPPLITIRUQSRPIRQSMQQQRPPPRQQQQKLIIQPJUSLRSOQQQKGIQIQQISTRQQKLQHSSPQIUQQQRQJOMTRLLRSHSPSPSKSRPKPRQZLKQJSSQPVRRSRJRHQRPRTKWQQIQQJPQLQPFKRRBSQPRKJQHSRPSRLRPQTQPPPQDKQJIQSTPHRIPPSQQPBJPRPEQJPTQQTRPKPSQPKJQQQQRGQRPPRUQRQPSLRSMOQOPQRHRPGQKIPKLRQSPQQKPRURRHQURGJIPPPVPQPQJTMPKQRQTPPJRHPROQLPTKQQQQRQQJLIPQPQPRRTSHPIOKQMPIQPPSKRQRRVLQKPRTKSRPTQRIPPPFLJRIKJLQQLILRPRHFTQRSSQIMQPHRRQRKJOLBRUKQRRRPKVQJQRPIRSTLRQQIKRQMUQRRQUKPPSTQUPKIPRULQRQRTHUPJPJQZLFOKQOQQKWQOUTJRQISPWPSQLQLQRQFPIQQQTPIRTQQQRLSSILISPRHRQPPLOKJTRKJLQTIQQPTPRQRRJQPRPRRRLLPTJPSJKQKPQETLLPQRSRSJJQPPQPRRISQRQVRQHQKIQJPKQQQQPHRSSKRKJHSRJQRRSLPUJSOIZHQLRQLVRJPOPRRQQPRTPOSQRSMQJPITQIQTQTSPRLPPRRERSSRQJRKIRGQPJTPQQFRQJRIJPRRGPQPPPJLZSPTQPQLIPPRQRPJQQHOPPSKQPTORQQPQUGPSPSQRMRJRQSQRIRQQLHQPQJRQRIQRRIQRTIRSPPIQKTQFQHQPRQKVRQOQSPORLRLQLPLLSPRQHRPQPQIMQHRQSQLQQIQQPSRQQKQQRGTPPRJPRKSRRKQSRPUKRRRRRPRRQLKPRQJYIQSJSQQRMIHRKTQQJTQPSVPKTFQRSQTPQTRQRSPPJPQGRQKRJRPRQPTIPQRKOIQERQPPKUSRQRROHPPSRSPQLLQPIMRISQRPQQPRLRQSQPRQPSPRPGMQQPPLPOSRHPJRIJPRRRSIQQQPLRRJQLIRKRQURPTJVKQPRKQSKJHQURRQRPQQIQLRQQFRLHORQRPPPPJQPTTQQPQQTQQQQKPQGRLDBWWLILHRSIQHPLRLQHJKPRRKRPSRHQJRPSRGSTSPQRKRQQTRPQKQBPKQSQRSKQQQRQRQUIIHLRRPRKPSSPSRQHQQIQPRPSPKVLOSQGRSPPORQSQRQGQRKQQPSRKPSRQRQQRPPRJKPPQORRSOQIQGQQUSHGQQKSRPGUQRQRSQPRRKPPQQQSQMQYRPQHRSSTQPHTPQRPPMWPLPSQQQLPPBQUKSLSRRKLKRQQQPQQPLJPSQPHRQREJRRTRPRPHRXRIPTQSPSROTQHRRRUQPRLRRPQKJPHRPFQQISRSPPQQQGQOPISGIJTPKJRTIKPOPPQPPTGRRRQPQQPRTPKPQSTSQORCQPQQRQRPRQQRKPKRQQPSJQKPIJPSILJSPSLJQQRRRRPPIPPLIPRQGLHQPRPQJQPSGTPPRPQSQQIOQQSRPTSSRQPQHSRQOQROTLRRLQRRQKQQRUROLSPPKKPJOSLWQLRJMOIQQQRRLMHPOJQRRQVQMSOQVPQPQQLSPQPKQRQLPLSKOQQRPSRKRHJIQSQPKMLRQPPQHRQSOQURSQPPQPHJRRSIPPPKQGOSRQOQPQSPROKGHLTSLSKTRRPGGPRPSPFRTKRRUSQIJRRJLPPQQIPUPGPIUQPRQRQQTQLZQSLIPRLRQQPOPIHQOPSRHPTPQTSQPPRUPQRLQPQRSTRJLMZSPLUIUTPOPRKQKRQUQQGQRJKPPHSPEPSQQSPQQQRPPOQQSSQPRJVSRJSORPJQPPSQQOBQHRQQRPKSMPORRIQQIKSPJJKQPRLRUQHQQYOOQRRZMTQQIRQQTQPPSRRCQHQPSRRRJRQQJKJQPLRQSXSRPQRTKPPPKRJRRPRQGGTQTPPGRRRRQRRJUUQKRGTQSWQQPQRLEQPQQKSROJQRKLQQVQRQQIRRSJRPRQQOIRQRQLPPSQQRXRPUJJRSKUTPRKSRRITLPKRPPPKRQRPUSRPJGQTGSOFLZLPQSRJSQKRSQQPSSGRPQPSPPHJELQPIPQQRQJRKPQQJHKPMQISRRURSPGRRPRQPQURKRYOQQPPPVSQPLKPIQPSJVLKTRQVQOPQPQWPKPKRRPRRPQPSGIPPKRIRJHTPQQQKQUROKQRJSIGPQPRQKTQLSQJRQGKQDRLRVJQQRRJIOQPPQRPQPQQLHQQPQQLRPSSPIOQLLRZGQJRQIRRPTPJQUPQRRQQTJJQQROQQPRQPQRRRPPRQIPQRSQPMRVRIKPOWGSLRSSPQTJQSQSSKRPQIUQQQQJQORQRTKQQRQRWPPSIPRRKYXRPQQTRROQVRQRQQRPJRQIHIISQPOPLRQRRSQPLLQRPQTJOQRWISVPQPPRRPPQVSSQMROLRPRILHSLQRPRRRRILSPUQQRQIWQQPSQIQRKTRURHQQRLJJQJLJQIIPKOSKRRQRHJHVKPGRRUQJSRRPRPETQJSQTJRHRRGQSKRKTPPOSQSTSTUSRPPDRQPQEPPQODRPOPPQORQPHOPHQLQQGSQPSJQRQXQJRPQMUJUQSQRRRQOPSPQQPPSQQQQJRQPQQJPLOKRKPQQQLRDJQRQQIOJQQQPPSPPPEOPPRKQLPQQJPHRILIPQHPBSQSSHFRUJPPHRQPPJQIRPPHPSQIRPQURRJRRUIPIQPHQMPQPQJPQIJRKPOQQBRPLJSPQROUSPPQRIQJSQQPPRIKJORQLQPQGSPPDKQPRSPOQRQRPQPPHRLPRQTPISKLGPRQSWPSSRQJPQPSQSQJRESPIPQKHRQPDQQJSIPRQPLQPPQQBQSPUOLJQQRLQRPQKRQKTIBPPPTQRSQJDRLMRRRQOGHHQQRQRQPTXQRRQTKQGQQPRQQUQJJQPJPBJREQQSPPQPRQPQPQQPRQJORSRIPJQUSQJOQQRPPSKQESRTQWOKPCUPSPRQIRPQITSQQSHPQSMJQKPQRPRIRRMRIQQQPIPSQJQRRPMUUSRQQJRPSWQTRQRFQSRQPRRJURPQKRRRRKQJUIQPRJQRSPPSQOQRTQRKMQJPQUZPRLQIHQTPLQPRIOTQPRQGRQRQHROPRQRPRPQHSPOPTQIQQRQQUQKHQKTRRQSRKKPQRUQKLPKSQRSPGJHPPQKIJTQKRSQRJJPPLSQQTRSQRHRSPQTQKPQRRSQFTQQLQTRQQQRSRHRFRRRITPRPJJQRQRQQQRIRKQSQFUQPRKJQSYQSPQSQQPRPHLPQQRLPJLPQIIQDPSPQKRSOPSPUQPRKRRJISQQSQUQPRPQQPQQTRRMTQJTCRSJLUTLSQPRQRQJIJRLRPSIKPGIIKQGRLPPPRPQIPSQOROUIRSRQPKQQQQPRQRRTFQTKZRQHURTFQRKCQQJHIPQIWPLPSKTPSKLPQRJRRKGQOPQGKRPLQRJQQSIQILSPRKQQPKJQRJRRSQQJQQRPHPRIQQJQMSSEQQLPLQQQPHXQRQPPQQQHSQSPQKRRQTQFPRPIRLPQOJRRLJSSRQPORIRQRQQQIOQIPPQJPPMRQRQSKRJLRYRQQQRQJQPVIOPPTUFTRPQTKIQLXPLQQPQUHQKJIJQQJPOPHJPQQKKJJQPFTTKQSLRGKPUQRHITHURKRFQJQPTRJVRLQTQJPQRRQKQSGOQRRRPRPFGROQIQKPQQKSIQQQPTDUQSQPQQKTKQLLSPLPRRQQRKRQPOBSQQPRKHRUGHPWQPQSRIKPHRRPRJOOPSPKPRKLQSOQQIUQKPOFSPQRQPPQKSQMSRQQQTPIRKTJOQPHROOTIKJPQQQRRFQQSRJSRSQQQSQQQRQRCQRRQVSQQQQPQQQPKJRTRKTTRPQQQRJRQPJQRTRKQRTQQCPHPSQGILRPROPQRPQJXOQQQLQKPLPSMQQTRQRKMPHIQQXSIQQPTQRRPHRPKUKRFIIJBZOQIPRRQEVQIOPQRQLTJRQIJRRFRPPHRSHKJQJRURSITPRTQQORQHRPQQSQPQPHRPQTRQRBIRPJPGOJQEHRQLRHTPSTQOPSRURPRQHQIQRSRJQSUQQQUPPPPPSPGLPPQSPQPKLKPSSSPUPMRQEPPQLQFTORGQPKWGKPLRJSTPRQJOJSQSQSPRJRJRJSPQGRRPLQPHHQQPQQKJPPMTQJPSEJETROKSPQQQQKRRSPPOPHQQPQPQSQSPQQPFQIMJKLRQPQPRSQSRQSMQQQGIKUQGISPTPRQQQQOJSPKOSIQRRQHPWQPJQLJRTKOQISSIRJRQSITQRJKRQLRPQQQRRRPLQQKJLPKUKPQQQRGQILMQQJSJQOPRLRHKRPCSHKRIROTPJIQPJMRPIPLUPPHSPRPWBQQOHTSJIQGTRTRPSQIJQOQHSPQRRQRPRKQJEPHJHRQMGJTRRHPRLRKWPQRPPPERPDQLQKQVHPSKRTLHRPQKPRMKTRKLQQPQSORSJQROQILPIPPSQSGKQPPPLPSTQQQPRJQQPPPKQIQGPCQRPPQQSPFQRQQKQQFPQILRPKRURRZRPPKFQPRKRRQUQRRPQQPRRQKRIPPRQRPPFSRQRPRUPGKPQPPQQQGHSQORQRCIRQQQRXPQQSRPPQROPSQTQSQHSLQRRTQUPRTRKPSQQKHLTQPQQOPPLRSSSRSQIRRKJPIKBRRURPIRRYORPPPQOSQHQLQKPQPQOOSRVYQPQQUJQIQPGSSHPJPQPRPQQPPPRSKDPQQHQEPLIRQTMPJSSISQRTKKPSRUJSJHPRSQIRRQSRRIIKKPRRPQQRROPPQPOSQQRRQROKQUIRSRQQGSQRDPLRQIPOSJQOKQQWQLLTQQSSRHPQLJQPESPQSRIPPRKRQQHLSRISOPSJTQQQHHLTQPQRQSQMPPJSJPRQHLTQIGRPQGQQRGQRORITRQTQQPRVJRJOKJPQPPQZMSSQSREUIKPLQSMSPJSKJQSPQOQSPRFTQQUGPRQKTRSSQQLKRKORQQRQQQQOPPRPKRRQTKJUKTPKQSRPSTTPRPQFQQJSFRTQJQOQPPQQQPIRRFIRRJKQRQISBLFQQQPKPQSKPQIHMQGRMROPSHRUJPQQPRGRIRQIQQQQQSSPKSOPQMPRHSJORPSPSLHSTQPEQRRLRRRKRHQPRTPQPRRQLQQJPRRUQSRQHKQRQRSPSQJHSQKDQHOQTQSSPQPPRTURJRRSQSRSQRJQRSPJRQPRPSRQTSQRHKQLSQSQSJQPPQPPSJQQPIQPPRJPPRJRHQLLPPQQQJKTRSHQLJRROJDKORQJPPSROQRRKROPQRPLRIIPQIRLQQPQIORIQKQKQQIPJRLSRQRQUHSLQRQQORPUVHPQIHKQMTQPJPRQQPQGHRRQPQJRQRRQRPJJRSRPQLTHSPPPQRIJSPMQTJRRIHQOSMQIJPQSKRPQIKPHQSQQQSSPQTPRIRPQKQIPSSQPMSTQIPQRQHPRZFJQIROROHTRRQMQLRSOQRSPRSQKQPSURKSSPOOPRSRPLRKPOSQQQKHQKIZQDPTRQQQKOJRQPOQROPQSUPIORPQIRJQSKQQPSIRSIPQJQPQOPQLRJLKPHPQUVQPOLPRQPQJQRJTPPQKPTIRRORQQQQQQQWQPLRQIKLRIPEQRBRJQPPPPQRJTSJRQBQKJQSQIPLPIQLQPRJQQRQLPRPPKQQPQDPQRRGSTKDUVRPKQLVRPLPKPPPJPPSURKSQQKQSSRPLRRSJQRPSKRJJQRRQRQQOSJQQQQPPQQCJPPQQOQRPQRQTRSRTQSVRSSOQPRQRQPQRTQRRPPUPPPPRPGBQPJPPPPRPQRQQJQIPQQPRPJRPQIRRQSISKQQQRXVRRUOQJRPQQRFRRQRPKOPPRQOJURIQQQXIHKPSTPKPPPJGQPQILKQKQMQPJQPFRQRRPORPSPQRPROOHQSQKIGQQIJTPSQPRSQVPRRRPKKPQQSRQQQKSPQPPJPQRPPLRQRIRRRQTJRRPUQPRQPRQPRRQSHRSRQTXQSIYPTOQPQSSPPPRHQRQRJQSORQIQQOQSQQPRPRVQTOSIPIHPTQSRQPRLPLPUTSRQQRRQBRRQPJKRQQZQRRTRRPJPQQTJRPKGPBPPIMPJURPOKHPPUCRSPQKTPLPLRQEQPRJRPPVTPSPMOQRQQSQRQQRULTRPQPQQRZORPPURRQQUSGPMRPRCOHQRPTJSQQPVQPQORQSRRJSPRRRLQOQILJVQRQQPKQKSBKJRRRQPQPJSHQRLTTTRIEJSSOKQPQQKRQOKQQJOPQPSQSQBRRQQRQSOORKKSPRTQZPSMRQQSPVPQJTQJQHPOQOQSVPBPTTIKLSGQRGHPPPQQIKQJPRIQPHRPQPLQSQJRKOQJPIPRKQRPRPSQQQRPSPLSJUHQLQLQSPJPORQSPKVTRSPRSPPPSRQGKQCHJQQLLRJKSFQRQRLPRURQJRJQRSSRTQGQSQQKQTSQROQHQISRSRLUKRQRRRQIOIQQQRHEUQJQRSJQSIQLPQQOQRJPSKQTSQPUJRKQKQJQRRQJHPTFSULQSQPUPRSTTHTRTJQTVUQJPRIPPPLPPQPPKKPXTQRRQHSSQQQSQPRSPPSDGPSRPRKJPJKKQQQQPQRTSOLKTOPRLRQRPQQKJQRKQRRHJQQRTPQPPLHDRMLTHQJKRIITLRQMQRQORPPSQHPHRGQFPTQQRQQRLTMRRTLRJPHPKQOKRPQRTPIQQSSJSQQPJPQITILRPSSPQKQRQIISPSRRIUPPGKITORRRPLPKQESTGQRJRQRQUQQPQLLSQPQQQQTKPQQQQQSQQQQSQORQRPRPRQQRPMQPUOQIQRRGQRPPQPORQTQGQTVRTQKQRQJRSLKRQPQLPRRRKQQQQSRPIRFRPVIJIGSXQQRQRURJRSBQQSQHHKLISIISSSFMSSIJPRQSQPRSQQIPPQRPFKRRPKLIIPPORQPRRRUQVKSSQPPORLKPSJQPREOQPSKRKHQRHUQPQJOQRUJIOKRQJJPSRGSQJRQQSOSQJQTTSUJRRRJPTQQSQOQSRSQTSQRMRRQFSRGQKK`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.39401;
/** Score of an item of which nothing is known. */
export const BIAS = -3.2055;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -2.024,
  "address-phrase": 2.198,
  "address-trade": 2.188,
  "anchor-keyword": -0.465,
  "anchor-phrase": 0.536,
  "anchor-trade": -0.167,
  "author-address": -1.006,
  "author-cheap-link": 0.559,
  "author-commerce": 1.685,
  "author-commerce-phrase": 1.064,
  "author-commerce-share": 2.861,
  "author-commerce-words": 2.512,
  "author-digits": -0.691,
  "author-echo": 1.129,
  "author-echo-body": 0.667,
  "author-echo-trade": 0.953,
  "author-free-link": -1.791,
  "author-hyphen-link": 0.365,
  "author-linked": -0.425,
  "author-long": 1.375,
  "author-lower": 1.722,
  "author-page": -0.494,
  "author-phrase": 7.116,
  "author-robot": 2.015,
  "author-sentence": 0.53,
  "author-shop": 0.684,
  "author-slug": 0.565,
  "author-stranger": -0.218,
  "author-trade": 3.25,
  "author-trade-link": 0.454,
  "bland": -0.251,
  "bland-linked": -1.053,
  "bland-shop": -0.702,
  "bland-slug": -0.267,
  "bland-trade": 1.188,
  "capitals": 1.031,
  "contacts": 0.417,
  "digest": 0.526,
  "digest-phrase": 0.859,
  "digest-trade": 1.362,
  "disguised": 1.907,
  "foreign-to-page": -0.496,
  "handle": 0.488,
  "late": 1.109,
  "late-bland": 0.634,
  "late-linked": 1.883,
  "link": 1.811,
  "link-cheap-host": 2.239,
  "link-deep": -0.657,
  "link-digits": 1.501,
  "link-free-host": -0.671,
  "link-hyphens": 1.188,
  "link-long-name": 1.248,
  "link-mainstream": -1.224,
  "link-messenger": 0.607,
  "link-money": 0.174,
  "link-only": 1.326,
  "link-own": -2.644,
  "link-punycode": 1.188,
  "link-shortener": 1.144,
  "link-slug": -0.294,
  "link-trade": 1.347,
  "links": -0.029,
  "links-many": 1.313,
  "long": -0.597,
  "mail": 2.073,
  "markup": 0.096,
  "messenger": 1.347,
  "money": 1.294,
  "percent": 1.193,
  "person-shop": -0.135,
  "phone": 2.083,
  "phrase": 3.036,
  "phrases": 1.139,
  "pictures": 1.136,
  "placeholder": -0.099,
  "raw-anchor": 0.641,
  "repeats": 0.531,
  "short": -1.391,
  "shouts": -0.007,
  "strong-adult": 1.367,
  "strong-counterfeit": 0.895,
  "strong-crypto": 1.098,
  "strong-essays": 1.428,
  "strong-gambling": 0.632,
  "strong-jobs": 0.966,
  "strong-loans": 0.836,
  "strong-messenger": 0.195,
  "strong-occult": 1.622,
  "strong-pharma": -0.258,
  "strong-praise": -1.512,
  "strong-promotion": 0.72,
  "strong-recovery": 0.612,
  "strong-seo": 1.408,
  "styled": 5.496,
  "title": -0.471,
  "trade-both": 1.421,
  "trade-linked": 1.911,
  "trade-only": -0.2,
  "trade-share": 5.379,
  "trades": 1.019,
  "weak-adult": 1.664,
  "weak-chumbox": 0.843,
  "weak-counterfeit": 1.317,
  "weak-crypto": 2.144,
  "weak-essays": 1.55,
  "weak-gambling": 1.131,
  "weak-jobs": 1.548,
  "weak-loans": 0.914,
  "weak-messenger": 1.153,
  "weak-occult": 1.667,
  "weak-pharma": 1.985,
  "weak-praise": 0.42,
  "weak-promotion": 2.873,
  "weak-recovery": 0.866,
  "weak-seo": 2.115
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 3.471,
    "balanced": 2.2,
    "strict": -0.037
  },
  "calibration": {
    "slope": 1.0599,
    "offset": -0.2041
  },
  "errors": [
    [
      -0.537,
      0.0098633
    ],
    [
      0.047,
      0.004605
    ],
    [
      0.631,
      0.0024417
    ],
    [
      1.215,
      0.0013601
    ],
    [
      1.799,
      0.000664
    ],
    [
      2.383,
      0.0003427
    ],
    [
      2.967,
      0.0001714
    ],
    [
      3.551,
      0.0000964
    ],
    [
      4.135,
      0.0000428
    ],
    [
      4.719,
      0.0000321
    ],
    [
      5.303,
      0.0000321
    ],
    [
      5.887,
      0.0000214
    ],
    [
      6.471,
      0.0000107
    ]
  ]
} as const;
