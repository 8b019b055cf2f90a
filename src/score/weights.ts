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
 * | own | 2022 | 2501 |
 * | pages | 481 | 128 |
 * | pages-presumed | 0 | 2561 |
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
 * Recall at 1 ham in 200: 87.9 % (score -0.54)
 * Recall at 1 ham in 1000: 80.4 % (score 1.15)
 * Recall at 1 ham in 2000: 76.7 % (score 1.80)
 * Recall at 1 ham in 10000: 63.3 % (score 3.62)
 * Pages of left-out sites, careful: certain spam 79.5 %, likely spam 2.0 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.0 %
 * Pages of left-out sites, balanced: certain spam 82.5 %, likely spam 3.4 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.6 %
 * Pages of left-out sites, strict: certain spam 89.5 %, likely spam 10.1 %, certain ham 1.8 %, likely ham 0.0 %, unjudged 2.8 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `ah~sbcodfc~epqb~ppzekdqaagauj}ocjkj~cm{uamk~x~ibmign{{gjeraah~qaggrgggovem~g{a~coecj~pismpnlpegmsvd~bba~bfa~ee~ctd~h~crjc~lkea~nali~flfckne~c~hk}rs~iqvhipbqarlokbccl{ppjhsbgnxoda~~jtdh~gvtmxwhbcvvgrddgdl{c~aa~a~n~di}ugcq~emaa~~~fvajdgddjzfbob~~f}p~lyagke~b~yhpmdjndr~n~i~b~ijgdcts~ab~yb|hzmdi~jbb~ush~ggh~daigeqvedxcf~v~~abb~~cgaulv~pdf~bfn~l~fwe~cj~aaj~s~ajcajqbfasuekdd~gfhh}gso~f|~bca~jliogbiborhrdbbd|wix~ph|eec~zegelfmkbhkdsccat{dy~mjdxyd{~jbasbm~beao~cb~vhah{fp~a}rqhcufy~l~~v~bxdicqfocr~xfa~cgbr~qdaj~kj~~~ahpco~ce~~nzabadox~jbsgn~bffye}kfnmapmaio{buizvqajytdlqcoasice~sxljvoyglclmhd~~g|ufibzjmfrhsuu~~~kdgdqecseh~hf~vach~rakgdbf~kopoap~s~ha~m}ytcaa~~~fi~uokkwokvya~~~ihq~ak{cdwc~bemohg~~jg~ao~pbdlhc~oldan~~qmd~rj~~~d~facbvbx~}~nhg~effewbrzfp}~hadfadlizdnv~~c~~hczascfldtlyfrqy~~dfdagc~ejcjmnzv}teocabnb~ian|adofb~bnzy~~|aceshvu{~e{a~~yfd~mabrj~davy}ep~~ckkaa}cgzapag~b~yl~tf~z}~elkekaybkc~ic~k~xv{jcihpmcdg~~~thvg~{~eljicdjlbb~hloubabkgheblcdhfl{~hfe}aahqtlc~~dsoak~w~c~~dbhb{btfln~wcvf~jhknn~dnhc~g~~pfdgbkjfld~a|vd~leadfdbdhb~~dgqm~fqa~gcco~hlmnmu~~ahjglbhnkikhn}tef~cfaenl~ad~s}amdxn~viacblkec~cajb~smyakccs~f~bjdmt~jc|orhocjrag~~zbdg~mgtldgujed~tntz~zeeei~nlenavb~haihll~fhmc~diihmegkfl~lofjp~raagtxkwovrblfope~t~~kc{erhr|~~~bih~{ebwidcph~fabf~dbgf~fhswys~eyiataoothp~snc~{fqw~~ta}~crazlfezp~chca~qt~dov~bc~mot~pjzrcm~pfeb~qcajwxbcj~dvof~~xaqaog~kgk~ncphdik~jccwrkkibccfuc~ohabge{|k~~wg~oe~~cmhwhbburqceigz~mm~ctekqupxeclrcadxqke~u~fn{pfklo~aqanhf~ivbbbkakda~cjvjcqmvmedff}dbbpdfddqff~j~~dpjm}~ajg~e~j~j~eqedfcbfcqc~c~~bli~~idn~~cci~pneb}vie~ldbu~~~rbiljdmcefxatna|brhjksv{~}~ibwgnndkbhc|~e~~dqzhkjwgtuu~i~fkznqafigmo~qa~}}daf{vae|xf~iza~~e~poyeenfifjkhbjuvkx~dikux~~emkbrvicmaimkyphjpnh~~ut}o~cikze~d~~~rfsddolffx~kxb~amkqsexb|opefhp~~bfrenqgncbfnblvy~mosrn~ddehfdlf~|e{~dbw~jbiqbbj~h~qozfcazf{t~mz}afn~ocmhihwigl~qp|j~jlswhcuwfgb~jhhvddespnae}mcwva~ilahlwfclku~hcfcjceagdka|l~|wkqs~~de~xa{bdirk~cn~wj}~ojo~vgiogmliha~e}s{~ja~k~~ozpjhtnawcqvfafacf~qb~iejrjflarcl~eidhi~bac~grsw{qd~am~brrebhqx~~sak~dpbb~~~peakgndhxcgwpqmcpbplnizmt~k~frbb}ila~ie~sekch~}~booe~cahq~~~nak~mxhbjf}|hagthip}fuifta}cb~mhu~fdkjwpb~gdf~~gir~bofadvf~kle~saudp~~xgzcvob~fmcmces~~j~qlclhcqy~~d{e|ol~dgbqjodpaeyo~o~~~aelfjdfuf~ec~ycflcp~uweqlm~~ackybu~fghgbiucejniddracibddr~atbgj|eiencaks~}hfrrckulpcji}jhjnicdzzehaabfz~dg~lrbs~bhxtio~~ehej~cgcu~pfngl~ekefjpff~c{~bwgcbhxaq~kdfg~p~meh~ljcgkfdkjfdlvkccoj~q~~dcldru~~d~ccep~~bbceeanh~jzdfgbeedaue}ql~cwo~dbbdegf}smdpbu~bgg~q~~dahmgipbeiaij~nm~ge}v~pauke~g~~likw~~axhzngocjn~~atf~xlloebnchmdoa~~bqsa~fe~qh~~~e~eb}~afk~yyt~zqcevgbs{|aflciq~b~xhoeaalbqd~~nopcbcccb~hype~hkhl~f~otw~hldmn~jd~ci~lc|m~~~cbsia~ofe~~c~g}pezljl~~aif~m~~c~ngdldqkccd~wl}dm~{ibc~emu|xzflf~ycbd{rhjrgc~fizdefrtbbfhiezedgjfe~~cbytaqofnbqlsrcjkhtmbi}a~edq~fjtb~bg~oyokhcbiqebqwma}i~~~osw~}rwqjhsixqcq{ybbuw~jndm~pvaeg~ef|cd~dr{~~arayugij~kp~~fcdchhi~ij~bbc~koeazjaaiyn~dbkb{ir~r~akaead~kfajoxg~no~ccljaajsal~qpbejcemcl}bu~lktgthj~mdma~~iaipu~~m~svhe~ob~fm~fmlyt~g~lc~h~lwokh|a~dcakbmkoty|amc~enblpsmeradcu~hjxagt{d~fcyf~uk|yblw~kb~elmacmcjeb~k~jg~ubcg~gwt~lala~|h~{a~|c~dieyxatftmodavekme|pcccoephnoaii~~f{uzlih|bhk~botk~~eeb~c~kva~brbpbj~cjbaagst~lh~~}~e~c~aclya~a~~howv~{wd}~oarbdbojluccjcwq~l~ge~lbabo~m{aoa~e~amdmd~hr~a~ayhpjloo~og~jjkai{u~b~mnaosddhkosngedkgo~tf~i~vh~fcg~nrhy~flyxba{cliknjafuobfdc~p~ve~ydcycs~~hnc~nt~~lfkc~zem~haaeicdmhmafbckzpesf}lecmeglu~e~gshnlz~~lryc~bsh~p~ru~i~jm~dad~eh~gsae{afa~q{l|yubbalucel~ph~d{h~sdbpfzenib~dc~cyb~bkiscrffa~db|amc}g~~~~bhpqnj|t~mhaic~~ngaqlz~bi~|~~avtilil}gdhb~kfgork~vjakcc~e|dha~c~da~iymeiuir~hlfa~icb~~xquurg~bbpifq~~afdcm~tjhglepkvygmlfwxocegjwfml}ac~de{ei~mbb~~|~scowcgpqpllhdu{~~cuaavagkgsagl~dja~mohke~gghzq~n~bsdeauj~owdhqgxbr~irj~~dlnhfcachdd~ftobkubegwhgflhezmdgbgddea~sk}bmecrci~ckupn~lhkk~ggclqcdjoo|kkld~~ifoibkzfcz~ah~n~v~dmknidslceubftij~csdesap~a~}a~jpk~iqf~~ebnkar~bviadfd~b~ij~i~fuzo~~~~abug~by~kmjcg~ikig{~vbbvqi{eb~ccn~qbg~jak~tnch|zqc~agp~~hrh{~|ngef~caeb}~~~d~f~a~n~bdj~~kwffdg~dqaskbj|otdo{~w~cdlh~~ij~~g~~~csrlemsw}xrci~lbznjci~f~dtbsp~va~t~bb~kdfemdrncbkff~fp~~heukut~njbc~boapacbilhdjfbljb~fcxkqifem{hcapodm~hpb~~eu~i~vvrh~rpiagyhoakhvfnew~oiiwn~z}tjc~jnp{xsl~icnplm~zafy~hcves~qdfwdpcwfbgks~de~fee~i|ga~bfgblgumhjbjjq~afle~~|~sbquakf~aejetxdracgoo~~ee~dea~hm~fdko~~bj~ef~bmfp~sajckh~qdcg~h|yyac~algnbe~mfo}sbmff~gboj~ae~llwebcgcqfakau|otjjacdvhxrl~bcziohiayjit~baqn~a~rcucx~r}bsjgkhyjcnextsddsa{pam~~jhczgzc~dm~o{aod{e~lilga~oingvqsllpb~xgfhhoh}l~~agkoea~dbzba{zoehclrcr~~a~ejxckm~ejcebgl~~kou~}qlwbeyl{ffszg~b|xt~~hjykbadig~oybl~gh~lfrxbu~ptocqjrht~fei~mdxmikhhfddduunta~l~cgfsc~elhdjljncklfk{bcz~jjzeczbvqei~gbdegd{fo~e~ea~le}zufak~b~hmcclgaslhp~nonkcdxuc~hjda}atddbiglkolmvdabcpl~~ijfgnw~btj~geh{babaj~~}oceb~~izdbe~shsm~aobicx|jo~uadknndkhdvfhaoenocucci~~dcfbcmofsd~jrlkgqfascgqbo{bkljsj~cim|e{a~voelph~ivqefnb~qn~oa~~~s||i~qfalrsfjh~gbgug~bgbjlzriii~h~~hdkifi~ddmjblljbvibc~~iloi~battkhpjc~kefk~{~wmo|~vo}atgjrecjvhle~kfcecterp}imrdgtliwl~p~tbutb{rb~ikp{gz~aycmg~w~hphjvcij~~lde~agth||~~sm{abci~qcqo~ggbpjmzi~vz~~~~cf~b~~d~~w~aegcifelmaai~~c~~inrk~i~da|isceayepqbbhgnlmn~idaqehb~avchrbmil~amej~ievji~jbgjffl~zb}ckend~c~lpa~~kj~gjrd}k{xf~pkpoono~~~msdsku~~l~n~mvqgk~fsnetaegfmgyd~~hw~odpv~agonzyrcony~avh~y~bj~eojahfaecrsmr~~ahaccai~~esp}a~~gfi~~fhwassjplrv}nczbapja~jd~sndek~tob~}bj~cjh{fxljaaay~f~jl~lfbcioig{duj~fgsc~ele~v~ad~rwr~dec~fm~{hdaa~nzz~|~aanibfzfcbnpagzcc~hmch~{baqyqcbbg~wa~cfr~cnfj~lif~wwvwz}f~~che~q~c~ni~id~~cbhwbublkf~~~h}orjwcjgm~bbaec~jgljvw}y~s{k~~bkc~rq~~ac~lnfqn|obysabat~weoo~~akjhyc~p~fwb}~~vt~obem~~ecnf|~b~nzpuf~cgldi~~isjkdd~yfidhgaobvldaitcg~embdhvaw~j~pgjaf~p{l~ab~dsaeekgg~kafang~ejggzduaxxt~j|o~ciac~k{hgocrbbrljaho~cmcqfeavabltoa|paieamatjlm~uaheaga~h~awzjdmdca~aqopgrajgxpfwh~qkuiihq~jc~kbys{~qla~iae~aahbkwushxjhbdeq{czfkab~zkn~bkvj~p~g~coxmmmdhb~~yo~aceqnm~glce|w~mac{kijprbhej~|udohm~g~ivke~~b|n~bw~mvkkanclgfayjf~sd~qea}lh|jiljnfrcc~~b~egfkubi~jqf|ajc~k~ejbbqdpcafo~j~ujae~kjbpjk~qfavwadahb~vpokg~~cp~~ycaciczr~joomcdae~hedkdhg~bde~e~etedmetvcu~ealfgioikabfkj~gpu~~goatqduaaix~m~bjbaibgdg~zgdsnvtd~jeftbgbdcghr~abvevfcyafj~paoo~owamosddtz~meo~k{d~gs~dv~fb~vzkgtleh~iq~jpdg~h~lq~hsqfcsfbejitzug~an~giolhfpgal~c{~cu~miofddia{zy~ejbquj|dkhb~~c~fgcoie~fowhma~qd~sl~kqsb~bt|qkd{~b~~fex~daahqjfhyefdtezbucobdmgp~fmoz~qi~dgan~~iwegjc~tmtdev~jwhd{qiagfdg{mfzyqphxd~dcldcnln~dha~bahuqahpkf~~cbg|xciwmbeiz~~chc~a~gfopbhfyv~illaj~c~rragifautdmnujbgbqdjalgth~~{odaaa~gpaaj|ac~vffqihnmbr~fa~eef~ljr~~kopaefv~h~k~fhbrbjznqgvvpii~cjhwahcilv~dtbd~qjtlk~caimg~v~~bnq~ffc~d{ceeomiwf~kefsgcois~acipe~g~bwvl~apbauhvq|b~jqdjyp~aqg~~~memc~gd~ogjordcyypygxdvm~bj~hh~fgi~~~jtna~zpa~nlqcam{~ub~hujokkbxd}~qkej|~iidpa~ph~g~gdbdajk~imaba~i~e{hkckguf~~~xseaznf~prsslpz~aic~cgkeifbq~am~~~aiabd~eg~jdu~~rr~rghga~cacwefawe{itnbddfk~nnj~haeiv~dadqckgjvoetheib~~sejhchd~}epic~uyhcagbaabkhkmedaca~pw~~a~mjchdhhafij~~acuh~bihkjdmgfsdmwoefbaaf{ceuwee~~kebn~il}~xlcyxcmyorgalcjf~jcdgds~oepelcndctbex~ikrvpenm~ejcawcbnhhpdy~njdi~beja~mbdfgldkfbardd}ch~~gjn|kuxii|aycathcobqu~phtqa{k~tcchgntkdofsci~ua~c~ebp~~cwcoshiga~tbpcr{tpje~tffbieb~eikpgxenqceln~fcdckcdxpuiblerieh~d~erj{jeiy~agxvs~c~wed~prqp~ugnmbadee~gefmigrgtogmffhfqcxrpkoij~hpbhf~kqv{fq~~tdiledqenimkf~hf~~ndgbaogsqd~chokhidc~~{eihi~fiu~~kix~~~muor|naabtdde~u{lkhpmahha~~wac~icaj~kp~ojogapm~oafehd~ikpl~~dc~~~ikzpc~fq~zedqickabgehrfzboabeg|hhwcibkr~baimletdcabefibicsclmp~~~tff~}sijma~hljka~wrkixwfjetyu~zh~f~|jq{~g~hdaadfopjicjfh~eabbhs~br~aenan~ji~rbmi~eebj~al~kc~~ti~hjwubhcv~dkqe~ezdtdfibe}souia~~aajt~aompv~akgcanh~iybhcgii~ojd~f~ftqv~gid~~lgdorl~lcmt~x~hzn~~dgfth~~gne~ovmkocq}{f{cel~~bvacdb~qa~ajgmrmvjnlfylmmxvy~et}taz~~bldcrd~btmocitmd~|bggboopgh~jlpbx~~a~ybceato~qd~vrh~akgwoxhmg~sc~hdfktjhjovbctbh|ifxuakhpclsa~~o~a~~~ulq~sa~flcrgdeweecouelpfecc}oyevtk~wbdacipcplbg~htfiriek~brmdfegpmve|bqmobykzgk|e{cmdm{~~nmwadqra~~~nvefcffb~mcdbobjcn~ddy~mbaah~knuy~gzkawzkat~fevcwkbog~~be}~lao~gwg~afceqbvbk~ym~kdf~je~te~bzjdwgwn~cqyl~~ei~e~qbzim~bh~ymlj~hsltw~ocikaagkl~m~rthxiftyhzf}c|tlvdo~iab~q~ejckcy~efcklb~fvceiaqgbcbqfddswhc~u~zf~ya~hk~baqgb|knfoe~~wr~bpe{kgvs~acmterw~maxaaxoijbbb~skbge~bp~thggfsgdfbakfcq~dtbcjfwncpjwjk{fllroc~a~|tk~sa~kjkgsptui~avea~jjdenbw~gb~jcm~a~~pmf~tlgfg{oixd~ding~}pxtktdd~advjldeym{~hvjwep|frjb~boric~~mnaael~ve~e~pm~ll~amwghpogw~mr~hnqtrcbnbdiawbpc~hdbioeeug~aa~rht~|ta~a~yv~etajpdlahgaa~dghuljwdb~a~n~qou~kg~de~mmqlca~ce~oaadjm~vflpbr~oije~jyxcbfnpf~ijyeewwgesjcifl~hr~afn~na~ug~fnm~tfc~j~~grahwpm{bnh~s~rsyllh~aw~czfrt~bme~ffj~hsdbouk~jgc~wc}~fiheiddj~sep~adsbef~~|jalce~dx~kyn~bzdj{l~jwdm|lh~~~jedfaxvigq~edjmfghg~f~~~khylipilhk~itdia~kclcyxuscefb}ah~~dg~~m~mcehaljshatscnwkmf~|d~gqkbcifml~l~d~cocyarddabij~f~bjfbkghl~slaadcfnjwc~ikedyjriwg{h~~~bd~}rny~~~a~m~p~v~wjgngbni~tea}idxba~k~~ghh~~e~lfhgd~v~jld~hg~dr~hioozmc~zpo~cucobouc~f~hnldpfbwhikmnci~~j~~a~kd|bqdj~np{~~{tjcmjn~~b~awe~fbeept~~ag~u~dl~r~~~ie~pkeqati~~xfmdasbnch~r~}ffbbcabswcof~~reuzdehzne~pu~aeg~uje{~~abb~mdf{sckgnk~sfci~rnrl~~p~aaa~elams~lfxoatrggeo~xb~idrmrbh}tad~ju}p~djb~ffcdc~jhwg~l~ovegezfnchgw~~a~r~z~osekhpam~iihgf|~o{fe~baogefxaajutf~kjcf~qjld|~g~b~j~ob~~cq~nvvgtcuwbeue~a~z~odtlhu~r~nwdqf~phb|xkah~{ffcdmgohdre~cram|~m~amjb~rbq~~~r~wuwimm~me~mvvogimamj~~~bld~~~~x~cleacdqjfdley~tahofcpd~gea~okocd~~fbwq~eca~g~az~klv~ccpblddi~~l~uqbgfoabk~nspc~~nl~ocfiko~mjro}fbvjetnqpqfnoqdhzc~khdkcbbiakedt~nad~s~~m~{rm~rb~tm~ekohcclfyudzf~eaurgaql~jd~magcppecebca~cij~fstciql~~oqedsltvlcnvl~~{n~ibuf~gqrdxecxpbijb~~qs~pabj~~c{cc~on~sjgnava|gke~qlba~a~b{~j~b~cykghed~hnaeva~~ba~tknpec~bffpj~gkcc~cqiobldzqikfoq~aeirewpnvnb~bgnvqnolbsgnfcpi~~bbjdbpmxfgef~k~fbcrdmpddt~aka~ic}}g~hzjcjblmirdf~lcfzth~n~igm~fbmsqleaztwq~hcoz~hb{hfw~inifbe~~gcge~i|rarikc~nb~jkg~i~ixdylcbgnoqtfb~mbc~dcbdbh~l}c~~aaaawf~clpqcnt~~~d~~~ald~ofktu~~fnad~kg|ab~lgad~d~qb~udpgkka|jeea~be~mjvanzuu~e~kgnaen~uele|ehhtj|giitach~uqr~x}fdvmcid~btjeageeibvxxeae~~a~atbc{r~ziigbcos~ea~dv{bcqc~pbva~e~dlg~avxfpblec~i~debycieri}g~~ai~xcsgyvm~vlgg~|~b~fpu~avjcjrkfijfimvf~|~wpegzddgxly~o{fag}apsaxbe~cfj~djbec~aueprdtrfdg~{lbdedr~f}hpdnecbe~~jc~w~mnkt~lkg|oce~v~b~~seecle~bjeedqq~s~}~e~it~d{jyiao~sid~~oc|~rb~~~jbaahvci||dobegbbcii~tf~desmei~dewuvd~icf~nkleba|brvq~t~kfhqgdsiob~agptufnco~~hntm~c~dermjk~clxec~fidw{e~qkrodefm~cbbehtaoceib~agvde~~j~hm~yj}~bpk~xoh~ahavdcc{zfahdc~dc~gob~nj{~~~j~hocgxtsb~c~~y}ofbijgfef~lsehqejnl~kmage~pbc~oxd~psdn~iivppwasas|pjbc~ihnjxpgetaibhxikh~p~wdbeodefwyuap~vq}b~pthzpixoogoieaaszqmccyf|n~cql~n}d~cca~t{~ebcy~bvlio~d~d~bjlkcp~ek|{~~vzt~ajy}y~cjbasakilhvfgge~mvhpz~y~jggpyag~yhb~favebdimnr~lghnuhm~{bpbli~gciofwfjjla~tboo~eos{hvjq~~iclmijkopghmbcj~c}~ekk{g~z~gnjbrehjf~~~~~ckij~tnlz{b~m~{~{uq}bbjwi{bvyhzulhnd|~ljc~fp~~sagx{etfnk~~egkg~ef~om~~mjjdkweqmd~cj~hw~hu~fznoqeig~ofz~jbgdy~~{fhe~ybboeng~wnz|hnc~zjb{~nbjhq~zefo~smf~oaxpcj{mddz{bl~fm~hde~bjgaf~~x~u~lhdtghdef{rljpgladks~rdudlebavzojqhbafn~faz}hfl~aedtndcpb~n|yfgedc~ltlhffpk~cl~i~ec~eskij~~ird~e~g~pnc~~tgg~~}bezbii~bnbapqmhaboglafqi~ro~bqjd~b~dqoy~eukb~a~led~o~pakv~qiqe{mdlfgktweqz~dfivcexb|q~|ztbf~jt~u~jildg~v~abd~|cxcmdkurai~iec~mfkuki~~~j~lfcd~vct~~f~~a~jarfaet~vwc~~dl}hw~lngjc~~p|p~~~nqmlaezyyjeh~iapp~slrulpn{~c~lc~l~xhjdeoipdq~~rb~o~wlyhlabjiieyak~skequ~qsjf~mdv~dhq~haqw~~cbxbb~m~~~p~wys~jroty~bjotpr~~z~nopsnnthdr~j~esizqvbbl~olow~hhega~bnrsl~ib~~~fxt~udbkfikmi~h~bdcgokcfcszigmu~yl~~dllap~hq~jo~qobce~h~wc{caxa~f~xibsmldinsvexiaob~~agektflkbhga~hjii~bromdkz~kcbgi~wms~frdb~jdihv}bhftfqbda~dbelabcen~hwhjkc~joseearrlnshxamzxjaucvkbn~albic~hwe}|axluwca~eknade{d~o~iilld|gtsmbif~ak{ieybmrv}a{b~dgmj~vaeyezfidpwsgx~oelzc~~lv~o|~m~kgikfoz~odizhjb~bsmv~f~{zh~idcc~zuvwvwslem}mec~rb~qi|~c~fcnbpethimuij~kb~hd~bbeoa{moji~qc}qkqtgfdek~~s|cxdgxjxw~aop~gn~lak~kawrclebuemd~ddemerkfm~bede~gve~ae~jfuhecs~nb~qdeen~ev|sfeyz~alm{kzveilfmcdmfpngqqpbfzfwhx~j~ds~p~~lmuf~hanjbc~wg~e{~r~ag~icpedccb~mucdakwwmsohe~dqalb~wiicfecjcaf~feb~aqrjovkjgc~vmabb~f~otutepg~h~~fmieltv~h~eafkagdfjic~cm~g}vjrordjcn~afhbiwsr~jbigkfg~fdhe~~p}ouj~~tktgjamtclohoadxo~m~enjcel~i~geb~cehie~~~jkrcb~uoeeiv~f~beaw~i{agajo~qrszlsc~u~miyiqngg~kalmviq~h~eqxv~lhklrbjh~f~h~ec~m~zfc~{cfkazlqgoic~f~och~bmo~n~mimhnsk{~~nbbadkwng}fsagm~~fbewjloi}eeabmjcjaj~atj}z~pddvaqfhhjh~zp{btfsx|fb~g~|~rgplfe~ice~{zfpv~ug~~bypncf~nb~p~bce~d~pa~~bug~clyrp~euls~tsaat|hxjjdvql~jza~lliiaehqd~nwptbcqb{qtsoh~sa~hq~pkyjsple~plb~p~gkt~cabjuoddfsn~~~zby{abt~okha~~icbjaugnhbiyvjk~a~ic}kwaadh~~qbeskc~vtahwbd{~j~~g~a}~ce~ue~fhdxawdfkriveogdbeaxhkm}dkfabkfaitgdnaoni~~imixq~pg~b~gbalpydik~~cfockv~xo~gw~i~~~ek~cn~|wbcf{bdfv~nhbp~bu~~~~kdo~p~~ibb~qa~l~jvxmg~plbdtr}aqkpkcbyjda~ki~~~jggfxv~~iafkobncft|dfgyac{jz~c~fdbfe~mkfbcu~kp~ychesbhan~fd~}~bdhqaan}oimdunb~tz}oddanj|b}adlfyqejvoocifodn~hth~gidx~fquqt~kflbock~mffnm~qcgcpzd~c~s~fmcqiig~~bpvj~~sraif~otvvr~eyatsjb~d~k~lvjcbpsp}w~pj~~bckb~dcn~qvom~dggqschebcamrjah}kchdte~bci~bb~ak|{pfmafb~kcdldulbjuba~~zelglcrfda~~dpunc~i~d{whxg~~~cvo~jzjpg~~orjadc~uoddp~~k~bkibnjiiugmatrbpb~mqnahbrttfedbadxvs~mns~b~{~drbd~nebehgk~e~a}n~nddctua~acaqiykon~ak~a~b~pg~sun~ed|pfbdoqpdoocl~krfbk~~~f~jrhcwmjbqaopwtqnk~yokptw~}fsbh~~~fiukbsai~qvjlokadhdws~pskgd~m~eafk~canfdk~~k{t~yfhfe~fq~dp|~i~cla~~~~sprcdam~~ffvu~~hgojpar{tkibhbs{~~{limeej~mfu~ci|~gseagcqndjtmcr~~lrfo|inbj~~qdsagfi~udldr|y~lv~hsk~vfndlkb~aamtfcsafhweg~dpjhk~cbjadc~jd~~cihegl~bebt{lt~n~asjadejado~kbjeci}eiadnaac}hz~~}onbaggidcwrb}f~i~egfpfpcyew~tk~hgax~fb~ipscrx~mzxq~|fjw~d~hhg~~l~adgiurbrncpe~xkj~feaocedr~~pnttd~kcanuecq~ac~hkkdijcyu}pcn~yltxaycqzdorhhuchkakgwtgsa~}frtmzed~uor{cj~~~cncnqxebrhjbcm~acf}~eas|svdbcveick~hecbcdakrbmhreidbdabggppcc~elkka~~a~j~gcaa~e}chbr~ju~sidegckj~sjlhcfhceaottisipb{~jk~scjicv~{~ebvezbll~{kfs~afazcefvechcleap~aafcegpkm~wiskfz~i~aqlbc|dddip~cbfdbgkrnz~f|a~f~qcmiz~doisvsj~~o~joj~~bf~bjyraejwti~c~omanckfyatalda~~gjsmb~kgif{qbhheegcsjekgff~dycsboh~f~jcebl~avgfzj~k{adkanppdg~pbbbs~eoejipjfl~~g~cheb~ekhffuikqer~ojrfdezfgda~b~~no~~sk}jcchluhazdf~bcaoiindcejksqduszeaikxfdgddlmnw~~eubh~bgelnomagfgja~njbppncb~almscojns~lbazhbkjeevocbl~sdeak~lj~~~lshl~dihjsjiekgkdwgc~althq~dj~ix~masp~dinci~idq~nn~~ajl~rkabeaebck~{fvb~blbo~eqe~d~bhlmea~o~exvbdhbgcuc~hhp~ggjzmiogifadvd~dljb~irezbdfcpdfalahkyhkrbmgc~pgtnfqmnddf~ad}oplcbq~dvdhgcqea~bi~zvpll{qt~n~rq~h~xnjlrb~i~ivmi~nd|dqsceddc~l~b~bnj~e~a~cohqhfrerhkx~avceco~p~buanut~ydkcd~oumanjfb|a~dvd~jciwvydsgfrot~pbuckngbejacimxcnblflqndrarmddl~ajqb~t~~d~v~jg{{~qw{lwaiaah~cn~hskxu{r~gfpljsdjdlcgl~kgc~xkwucd~rdd~alfbrggmwfbtqzdka~k~hkbngh~aefqmdmnnzemdvnmca~jq~hbf~uglb~ochj~hmxfdu|bhibab}~cjkpnqg~eqgsjdailq~u~biiucit}c~mihzl~njd{necvlbclai~bjciuahlgcjqlfhedfj~~c~x~~qaeckshqeccj~chjwaybr|pr~~ltdlgdufdud~odkaocfdhparuat~yxdgzm~x~bjdw~m~bqi~~eyd~zhgbd~b{e~sisegnylg~adaytlfhzwdj~dih~pic~~cmxwcf~aj~gudfl|i~mp~qg{muabyjkozlm{~admk~urfg~rcrjieia~~be~wa~zedqlnch~dusrg~nvsbkogp~eh~iie~iatsm~sjajqk~xeugp~ivpeflnakiar|~uc~~b~~~oxgoak~bbncedjuphhoccjma~kase~ppd~enf~fi~d~aaeea~a~npw~~}b~eabgbkh~ahszf{cf~bmerff~~acgaglwdo~dbbekk~pp~i~jvgx}s{hft~~~oefbbj~pjebwratducga|b{dfeiailfqred~ss~|ch~df~kldlglhe~aaf~eeaz~kf~de~hcpf~dibumaciac~dzmob~pplbfv}jo~~bhm~bnqf~it~das~~fcasll~~fg~ffk~civ~br~cmct~~sq~g~~fiaagnknoqdolcvn~tibgfcahbk~~~~blnjfqo~gb|~uqgaft~aadpghzox~bcbshgckcunbac~~~oc~vydakcmaq~{ezjejf}ueen~bl{oxmdlbe~h~~ay~ccpv~i~ak~kdnckgddcbaojeebgcz~aq~eioap|~fyadv~ejodeoefda~cfbcpx~~wibfq~tysqxg{giy{c~empolu~~o~h~wyh~fhmljkgp~lleb~u~vycofkk~bfihftbtjae~fasfxc~~gkwh~cfjwdkrgc{s~~ikmhm~bx~rq{bdddlg~kahi~{t~mmmbvkqng~hg~py~i~xear~ofqabmkpomkdlhlxa~h~}~ecjq~~aer~dc~hswaneky~sgpaeaucfg~jbwlidnja~r~~qymik~d{e}eomf~kujbefh~~{ged~dfjedan~d|{blh|edcmalaeneejf~orbe~v~ogfhsvacfg~~x~avb~sqt~~ie{~~i~rj~iaxbegq~x}alkbxfoaqurfoi~iewarpbuwjpitefelnx~sb~vdirftm~qdpaocpodkbbjdfgqcmmjzvl~erniwaat~efdmhsdwgfnek~|~qjjeltsheg{fmrqmcohuqcdgcgx~t{abaii~hj{lgbqrci~aadad~wjpi~idfg~lgigeb~mhhecbfaqbvehlqi~emj~hetdjjb~fgbl{q~gzdxgztdtjk|kgeesyncbhbz}v|jqu~mdvdorfcv~a~xacgcun{c~syjcgfcz~~mse~~epjaqbn~hir~nsqdieo{ud|{hesgd~~~dse~gn~nnyby~qegij~ceechf~nm~a~u~b~c~oger~~~hedtflchedbbck~sq|~hh~ipqh|ab~pap~tmyed~bektjgi~joqvvcab~i~qa~k~cainsycpcr|bbcd~~lcggqwfwckfndeqfd~dxyzajpa|gyxqickncaeacdbfne~fb~uiqrggk~adacxlldnbdgk~ihexjwrbbgakvjtxpenefuec~lsd~~{t{apa~tg|ldw~k~~alilzvrriqnurcoa~kom~xwtxbz{w~bxbhfy~~bbgx~o~h~|c~d~~vj~jcxntlcgdpvgtogxcad~~nt~~d~hba~goasfcmffiebjpatjkez~j{bvfl~comg~dnhayjwc~~ifxegjd|~a~cq~~hrlckdf~~td~yb}af~vpgje~buaeujb~jf}h|iyopofuhbb~tfic{tgvd~~cynvb~sc~mohvr~bcq~gmtf~ybjgeedagiafqcqprhnf~gihlnibue~taf~gai~dad~undwgypp~z~dq{kipucjoc~~m}befgacfaqrgcrdgerajf~~{i~ldjkzttjciba~awceq~eqjapgwf~regjef~cwqhomef~j}dl~n~bofcfthp~fen~ll|na~efacgnamc~h~nrsupwr~ddobllv~fbn~wca~ahx~oack~kqnbad~b~cijfxeqgedv~fcaitg~~~|pcpcebcs~raeevp~x~nt~dgbbmje~ck~~dfizhcbcp|cgffh~vjawid~tek~ftv~s~at~|cu|qkhoht~nniytwgbill~cw~i|~~dpinplkrfjfdom~roabe~ce~adlrgwmecabxb}e~hctb~bfjbn~tdf~~j~anch~}rde~edmnbkh~cctiobjme~~atcg|ywzkic{~gdt~~xdmiobasdf~k~geampggbabb~{dbkgtf~g|~~~eexzdcjbssjleugbcl~rsk~z~gjluxaj~~i~~dlcarsdfyb~~faei}bibtmgkl|r~haifai~|hakkbj~e~ze{ulqcochlic~lzhijgbhblsh~bof{~cl~eha~iw~rjhw~oyat~hafknbepgiifyboj~tie~eiarx~b|bao~xdb~~~|hf~taneg~~abn~~eiagk~hdqnvmqh}rpq~sa~ep~laf{cb~glqvd~dzbnaqs|yha~cdcaatku~qonekbflj~jve}kvaiej~igfd~ap~l~wqz}bbyhftue~h|fbama~bytgw~ba~vr~dflqeec~t{qiukc~~s~xc~~gvidyfos~fhs~uq~oi~t{l~gj~epnxq~mbada~n~d{y~d|tui~m|aefpb~cipmqfd~mhv~iw~fkapgsa~cceaftq~acgw~|rrfsnghzhidgtejwioku~v}movadit~kbjwknmie}nkfbad}jwjbbbqxk~zagcr~c{chdceogfeqnkdr~~bifwhje|~~jkg~~pfwe~~eewppdfh~vmd~h~indsxfjbi~robnimbc~bsnlrnzmglbkpslnnvf~ldcdb~aolokc~~~dkdaega~mlohr~dam~hh~lgro}ua}fsfadt~~jje~gbhidatmbbvn~~hvfp~gufg~djjdcwccbu}}k~~hs|nipfwfhk~~xtvg~dllbpnssbebdg~l~allfdaaaboq~dbk~djofeygaecf~hicnbtgg~bfnmaytial~fpq~geeohicedtcsdqdrh}te~t~fb~bmp~u~abmjyiwwt{xpruc}qccpmgedbyca|d~{ibcmvk~hhhzcebrlhw~~ernsfidappeaw~hzcbo|{~nmc~lnce~udwrix~c~|rbc~h~mbmphihgp~fmy~jf~irfdfh~dp~sk~banq~o~xpd~apajaj~qtgleb~qos~papet~j~d~dgxf~~kxf~hkfnm~o~fiqsegqagioedbhuuadg~mlnbg~~l~bz|~{joe|bdejb~o~djef~~zh|~uzsb~~ffxwqzjoh~ju~mceka{vjqtese~zhjv~~}d{xd|fglau~~fmacvhcwab~cgcf~llrga~kkwkqqef~xt~lxebafdfp~h|~njfubg~aqpvndis~dhcgcfv~maahx~b~bfuq~~hbamhcbsdk~vfotcm~gza~yq~avbh}oeggyaapobpwjjkobohfajhczalbdgexwks~m~uflfhcl~cth~phx}dnmweebn~blichkgfti|l|bdkeefdhgei~dgaercjjebbeecs~va~j~~~gk~c~iwuyfgfmjzqfl~qp~tcoffy~p~bm~~e|cdennob~xpibga~c~~b~ba~vnnhenmbsa~~sdracaz~~ermg~ebzwcnzc~jjfx~bbrhej~hgbi~z~abfccsg~ajddaukiao~~knn~cj~syfpe~cyeeomtcv~dyvjti~fpi}jjqxusazigyijharx~hh~e~~pifw{tk{jakefcevfaotaagrccypwraggxafdb~~iag~uakukydpjxjbkjd~bevea~uqkuogmi~zcaalbfc~cac~fdae~bgpmf~b~mtjjdma{cfwgmo~n~dtb~la~iw~b~wdpjwvjjbtzppnpi~les~~~vnii~yia~rqfaeka~klb~|z~eneaiccrvcd~xwpfhiycjyb~fm~spheodab~bs{qjvfnpidrcdil~gogcgffbjeejvzk}i~~pmeevrdml~s{{bp~tsb~bchycke|qidj{~aoc~zschgei~qioajaeodc~jswqeauaf~kyup~hjra~oe~pvjdib~~jc{f~dcc~~euragubf~uds~er~b~~tu~caqmu~c~~}fejp~cjsjhhf~fa~fu}qqkbdo~~~a~tfu{wf~~nfnfn~wbdrc~aoyclre~~d~rp~qgjq~nbcafpnpr}mfo~di~hedlaadjbjdp~ez~eibagbg~u~cji~epfpk~uoji|jdlwfn|rhkbqrddh~a~jq~eve~ihbvaqpjs}~~ornssghbbzeiafaxw~j{uaaqh~ccdj}ancl~ms~ujphc~chrji~zce~g~hfdooejo~ciq|v}nhok}ibpwwf}awgluj~acdhbi~~v~lii~{cajssog~sal~egaefcaaiwstc~dsjc~nr~zediku~tbpxs~mg~ld~n~htoccmekhbgnfap|a`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `QSPQQLQLRJJTRKLQJQHIRPJSPQJSOLSLSKGLJLPPPPPLRJQTQIJRPPPMPHRKRQMPRMRIHMMRLKUSLPKQKJIPGRJPQQQRMRKZLQKQKIQPMQYFRMMOXKPMJQKPTQRHMTLPJPQMGPJQQLURKQSTUQMROQJKQRLSKOJQMRQHQLQPSLQQOPSSREPQQQIQQQMSQRSPPJSRRIPRIRMLRQQLQIMQKGRPYSPIPPMTQMKQQPIMLQPKSMJLKRQRRTLLSJKSORQSQSQUQRSQJQJQLQUJSSDLSKRDJRIPKSQOKQLRTQPQLRQLJRDQPRPLVQPKRJRSQMPRQMPRPRKLHQQMPRQQMMJPQPLPPHRTIPKTIJSMQTRRQQSTMOLTRJQOQPTPPKROPRHPPQQSRPPPPRGRKTRPIMPRQIQJPSITQRKLSQIQQTRGQRRQKPRRPQPPOJRRQQPPPQTQPJISHQQIPLPQMPPRMQRIJMLKRPQRRRSPPGQPMRLRPQKRQRPSQROQIKPQIMRPQIQKLTQPMRJKQMSRRRQJOMPRJQMUPQRQPRSRQKRSPUPPHQLVPTQKLOVKLQPLOSRJRLRQORPMPMQRULTQLJPPPTPFSPPJTLQPPSGJMKLQPQIQOPRQSJQTRPIISQPSOQSQXSRBPMQJLHPQJIQQLTKPQOKPRPPGQRQPQHPRTPJQMRJQQQSQRPLPRTJRPPIQKPRROQPIVQQTPQVRTHSKJLQSWKPLPUPQQIKRHPUQMQPLMSRKQQQLQQPTFGIOQSMRRQKPILIRMKQILRQPTRLPTLSWQKRQQMRPKQQSSMMLSRQJQIOPMMHQRQKHKPQKJISTIMMPPQPRRPJTUJRHVMRHQOPQKQUQPSGSSRRLBRLQORQQQKQJQPJKSTJRRSPIRISPRPRPQPQSTQQQQQIPPQQQLKPRSPLQPRSPQSGLKQRKQSORQRIMJJJPQRPTQQKRQMMKBJQRSMPPOSWPQJSKSRLPRLPKPTIQRTQOVGLQQPPQLPPQQMSQOMJQMQQLSOQMRLQREJSSRFRQJIKRSMIIPPLMPPRIQMQRQRTPRROGLQPVKLRJRQQSQIKTOQPRRJQUQOROQTPKSJPJSRRPRHQTKQPSPRLSROSPRRRVQPOJTSFLPSPVPQJQIMQLQQMRQRMMHIRLQQPRKJRPKMHRRPSPMQRQQMPJQVQPRQPRKQQQHQSRQKQHPPPIKPJFRSYLKQQPSRPRSROJLBQQRIRLKPPQJOWSRQMQJHMSQRRPSJLLQQKQLPLHKHRQQKEQJPKROPQJKFRLRMJPPMKRPQQPRMRQPQILQRQRPQLQMQKQKPMPRROQJSPKKSRRQRFRRPQRQQIHQTQGRTQEOGJJQQQPGSPJQSRPQQRQLHBQPKPGKLBLLMIPLJMJHQQPLKTQSRVSQQJSLWMTKLRBQRRSRQMPLQJMRPMTIMHSTTQLQSQRQRPTRQKSQQKSPQQKPTSJQQJRKOPPPPPKPLLRQPLPOJVSRRJPQGQLTPPKRPRQQPJJRHPQPSSJSQSILMKQKHOQJQSKJPRPMKKKIPLLPPLQPRKMKQPPSQPOKUQMPKOQJQQRLKLRMPJOPHSTRSJKKSJULQRQQPMRLDLPRSLPBQQTQLHPPLKMRRFSKPQKPHPQMGLLQQJRPISQLPLLORRMPQOJQOQIKMRRIQKPHPMIKQQQLPRPPQPQKJSLPOSPLQSUPRQQRQRIIQPVHPRSMSIQLRPPTQFPSPPDXRRLTPTRQPLPLMSQQRTPKKMPTOKSQRILUPKIQQQOPLRLRKRUPTQQLHJQQMORSQPTPKMQRJPKQQRLGMJRLMOPSQTHQRKSRRLRPRJQQRRMRVQPMQORTSRKRLKMRPQRTQPQSOKRLSGSRSMUPQUOKMRTORPRQGRPPLLRSTPSRJRSMQURLMQPQRRIRPHPOLQPQQLQQSWSLQIPSKGRQPRKQPRQPGRTGMSQQREQQBMQLMRMSQLMQKSKOLRRRSFRLRJTQOQPRKPQSQJKOPSPQKPQQSQQSQOKRPPJIUORROLCILQMMRRRTSPQRTQPQPRIQLMQRQMKTQPQMQSRQRQMRPPQOQMPQQQPLQOQPLMPOMRJQQPPRPQSTQMQGSQQPRGFRJSQOIMRRRPRBSSKQRKKPMRLRXMJPSMSORLPSKILKSRPPQMRLPJRPGOPTJRKPTOFJSMKQQLLQQMQIMPPLQRQQMSQTJPIQJQRMRKMORQMPPPRQTLLPQPPSLKOZJRQPKMTPSSPPMSMPMJQLPSPSSOQPHRMXSOSQQQKQPLSQLQJPVRMQSRTORPZRMIQUKKJRIRRRGPPKQPSKKLRQRJLROHIPPRGQQQJPQKQOPRQRQRPQRFQPQRQPPQJRMQMMRFQPRPOPQRMIQTPHRGOMQPRTSSKPPPMPPQSRQPRLRRGRKEUQSQHRJSLKPRLJMPQQQPRPKPKWQJPMPMPITMRPMPJQLRPJRQOUHIJQRQRJOMLIPORQPPRTKLMRPKRMLQQPLSPORPHVQFSJKPRLRIPKSJFPOKSZSLMKPJPQRQPMIPMLQQMQROPRSRLSPSRPKSRPQQQJUOLSWTHLITLRJQRPTQPLORPSSKQLRPQKRMPOKLSRQIOMVJQPLPQMLIHRROQILRUPORIQLJPQQRSSQJRPKRQIRSUOSPJSRQRIOSIQRQLQSPQRJEIRKPKSKQSPJQJUQOJTVMKLRMRPRSLRSPPRRPQQULJJPLKOIIQLKPJLHFTQIPJPPQPLUQPSSRPJPQQGKRRHRROKSRPPRRQLSMPPURIRPQULKKSTMRQQKFSRRIQRIMQPJTQRPORPORRKSQPKQJPMRSOPRQPPSPTRRSMSQGPPPLPPQQQQZQXMQMPEQQPPRTSEQMRQJPLTMQPTSQQTSPSQMRMPPQPRSLJROQPSQPLPPSQWRSRJQPIRMRWUQRSPPSQQRTLQURPQKISPGPJTPQMPRQMRPRPQRRRRPQJRPKQLQSQQQQSPLPPKLKSQLPRMQLIBPQRJQQTLPJIQPGMFSQKQIFPVRQUIOQPQOHQPPLQQKQRQIHPBQRQRSUHOQLQPPSRTLRRPRQKPQPRTPRUSRSQQQQMRQMMRQKTRTPKOKPYQIQJPQKLQLSRQPSPGQPQLUMHRPSJRQQPQSPJMQRJQHRMKTRQQHMTRPQRSQRSLQOPQHURPTQHQORPSPRRTJMQIPPQQQKDUJMMQRQQKLSJJRKQRLQJMQPRIRKRQMXLIPIQPPPLQIRPJPSORMJOQQKKRKIMLPPMQQLPMKSQQOSKTJQSQIRQQJJRQJPQMOJQPSRJQSRTRQSSHQQIMDKOPMTQTOLKSQQKPKMRPJRPPQQOMKQQMRQLTRQQKTLTKPHPRRJRSPJRQBQUQRQSSGRMRSQQEKQPIMSOPRGRPKRMPPLTQGPRJKPKFQMOMRSQQKIRILJQPSPWPQSOSQTPPRHRJLQLMVPSJLSRPJSULRRJPQRSQLQKPILHBOQQKUJLOGQPISJSTQQQIRRQRQSQRSGLQRPKPQGMLSPRKLQQPPQRRPQROQPQIPRPQLEOUKKIUGKPPPMSMLLQKPEPRQRKRRPSTRQRMPQQKPPRRTRJTSGVRPQPKOQRRSPULQPQJPPSPMQSMPKMKRPJJQWPRPJRPRXLRIQLQUIRTLQPQJLIKDTTPLPLLTQJPOQQPLQJMSQLPSCRPUKRQJMPLQQQLKRPRQOPKSOPMMLRKMSJQRMMSQSQMQKJJQQKQPKQLJMQOFSRKIQQWSMRPQPQQMIIPQSPPRLSQTKOFTSOLSMPIQPQSRMPRYUPPRJQUTQPKPQRQVSIRPROSSRRLLMLSIITLQLQSLLKPHRUMSSRPLLISRQRQRLOJKQQKPPLSRPORPJSRPRLRUQTHRSLSMQSPKPRPLRQPPJMRQPLRTKPPLELKKLSDMUHRLQQMPPQLPQPJSOPMKJQRRKPTFSOLSSLRIRIHRSUKQQKTRQILUVTIMLPSQUQWPIPQSOSPPPKRPTHPQJSSEPKSRMUKPPSRRRJLKIRRPPLJRRQRQIPSSRTOOLLRQQGQOSMLTQLRQSQQSOTPQRIQRTHQPLOPOPQIRMRRRRIRRQKSVRRQOWRQLLLRRSKSPGOKPKPOLRQRRPQIOQTQQSLQQHQKPRMQTMRIWLRTQSMULQPSKHKKORMQJSLQPHPLRKRTQQFQQSSQHPRPMQLRDQHRMRQFORSQJWSRKKPQJLIQSKLQOPQOTPPPQPLSRRQQHSJPPRPRJQPRQKQSIRILPQMKPPRPPMTRRQQKQQRKTPPMLQOJQQQTPMPLKIMPIMPRMQRJQGPSRSQRRJQILHPGRSJRTOQIQQRQQQTQQMLLQOFHHREQBPQRRORMITLQPROPJPRVLPJMJPRTKKQRPGRQQQRLRPSRRQRQFSSTPKPQTTQQKORQQRLPRIROSBQQTOMRPMGHMSIHQROKPIQLPQJRPQLRJQQQJSQLRGQLPMPQKJQRRJQLSLQSIMLLQIKRRLPJVIVRLRMQVSRPRKQKJQMJIPGPQEHRSPJQRHKQKLRQXTRRIJFKIPMPPMTOQQIKSKURPMJRMRSMUPMRKROQPKXSJRPLSQJKVRMRQQSPSLTIRPQQQQPVMMTPQKBIOTSPOPRQQSLQRIPMQOPPOQOSRQHPOLKWLSTPLISPPKMKRJRMGLKLMJLPPISORQQPPRLQIPQTRQQQJPJRJYPPQRQQFPRHRIQQOQHQRQMQOPPMIQPSQVUMLRJKPHRQPUQSMPQRQMPPQQPRLPPQSRQKSPRORPKPJHOORUSMLPZQSPSLTQJQTJEQKRTFWSLTRQQKRILQPRLPQWLJPKTQURKKRSRRPSJPKSQKMPPPOOKQPMQKIOQSOQQKKRQPPRKPLRTKJUQRRPHRTQKRSJPTSMPRLHPQOLIQTROQHTJMQRSQLQRSJHPHHSZIRJQTRSORMRPISQBPJQBSLLQMPOPMPPSIJQQTRRPPHSQKQRROTTKPLSQDRQQMORRTSPOPPUQPQOQROQKKSMRMQYPRQRQSTKGRRKQKPILJRQQRPRLHPQPQSRLTPSJROGTPMPMPHORQSPPPDHMRQQORLJQQTQQQTQPPTRQLPQLHQQPRPPSTDRQPOWTLLJLRTJUSPTQOUJQRSMMOQLILRQMKORQLSLPTQPSQSSRPSTRRJMMPLRQPOPMTLPSQFRQTPRSQIPPQURRMMWSQPMLQRRLPQPPIPQLPHLRMLQSPPIPMQTPQJRSQQLRPQHMRSMQKMMPMPMPKPHKKQQRMRHRMLRQSQQRQMQSOISLQJUPLLRLKJQSMRQPSQMKQPPPIQQQVPRKPRJQRJJPQLQLLSQQQWLSRLTRROQTRPRQMKQQVJPKTSPRTPRIORMKSQHQJIMRPQRQKLSMRFRSMQJQQRSJISPRLJRQJQRRPQKKRRRPRJJPTRISPSQSRLPQJQRQRIMKQHQMRMOQKLSOTJDQMFQIRSURKVRPKMRPTQGRQQQPSPSQPQQPSPRJKZRPQOIMQQUPSLRRLSKHFURQRQQRQPQPQSRIURQJHRMMKSKPQSMPTRMLORILRQSQTLKIQMBKPQQPQOQSOPPQOTJOSSSPLPPLLRQLRRSQLMLKRGSPUMQSOMOPGPTSTQMQJRKIPKKMKSPRQRLRPRIQMPOIPLRKKPJLRKPFTILRMSQQFQRRQQGKPQRPHPQQQPRQQORQSOIPMHRQLIQPRQQPRQMLJEPKQQRLFQOMPQRTPORPJIPPRMGOIJQQQQMXKRKIKLHPRPKRPQLSLRPJPPQLQILQSSQQSSIQJOJLMLSSRSLOSJSCVMSMKRRSPHQELSILOORMHLRIQTLQLRSLPPQQFUPHQQIPQUZMIHHTLQRRMPRJLRIRJIRLPSQPQQDRRJQRQMPLKKKPLHJGPMPSLQMQOPQKQPJQMLLQMQMQRQQRHKUSKQKPJQPPLSPJPQMPLXOOUQTQRYSMQQKMJMPQQTSPKMQLPHQRRTPQQMMJRORMPQPJQPOEPJSFQRSPQQSQPRMMRQLQMQJLQZQJHKRQQPRRQPTSPLKRQQQQPQQPKFKSTRMQSMQHSSRQLRKJKKQQKHQSPMQJGQPVPQMQQSOQMOSPRQQOPQPMRRLGQRHRPRRIPQQQQQPPROKMPKMQPTHQHKJUPKSJKQPOIPTSOKLRPLJGPQMMPQSRRKRJOCSQQJSSQISPLQQQQJTGZPOPPITOIQRLLRPRRPIQPLPLRPPKKKQRRSRJQHJPQRFIQLJLPPQQPLHQQSJQQPRIOYQRUOKPZMJMRMPQSLRPMMRLRJLSPSQSMSMRKPJDRRQRMLJRQMQRJKPKQPMQJLLQLPPQQTQPJQPPPRLPLQBPSPPKPHPJRRLGQQQRKRJUQPKLMKMRTRQMEIQRMIQRQKMKLJPQPSRPQRSPPPJKPPQOOPSQRMKQJPRLPIKSHQSEQLRHSPRPKRSROIUPQJJMWQRQPQKMQRQRRTKLJTKIPURQTPSQLSMURQPKQLKPPSRFRPQQSQQRQMRQRPKPQQQKOIROLPIJRTMKJVILQLQRFQUSIPRJQSSLQSRPBKRQRSQPQLPQOTJLQRQPRLPQPQVLQQHMTJTUQIUPHIQKRPIQFLILPPJIRSKKPPTKRSQSRSPSRRUOQPRTQPMRPHSPQMVKKSKQGGQPRPQQHQJLJRGLRQIMJJKQJIGQRRXQPPQKORMSRPUIRQOLQGPMZOSMHQPQQSQPEQPUIQPILJLRRRIMKQRPJORPMQPJKLKJQHPQPIRLKQMTSSQSRJRRMLKSQRHQIQMKIPRQRQPRPRRQKQRMFRRQQKLQPTIMJQRJPSMLRSQRSORPTILPBQTJLMTMQMPSPQQQSQSHTUQLTRQPQPRSQMJUURPLTRRMPPMKQKQJQRQKRPSRQRUKQPQLQKHSQOPPGVRQPQQPJGPERRQQIPOKPSPRQRQPIRSLPSQPLKPRQRTRJTPPKRJUMIQHUPPPPRQOKHRMLKSTRRRIQQTKQLQQQPRMPQQQSPQQOPQLIJMPKSRLRMQPHSQKMPLQKPFJQRJQRUSPHLLLRHPSPSQGVRPRTQKPTQKQLGPRPPTQMPRLQRLSQQPZRISRMRVRRQSOLPSIJRPITHKYVQIQSPJKPIQKRLRPBJSPMQPRTILRIGSRORRKLQQQPPTQPPQQKREMRLPIKQSUPHRQJPRPPQQROLMBQROSPOEIJTLQJPMMQRPRKPJPRPKJRQRPGPSPPLRSQRQRLSLRROPOQSISPMHPQMPQMPRMRQQPPQKMQQVRRHPUSIQKGPPPUMQQKSMPMRQSQQUJPRIJRPPLRPLSKQQPJJPQLIKPIKIOQQRRSJUTHKPLQOLPMPQOOSMMRQRRQUQRULKPKJMPKLPSTLSRPQKQSRJQQPFJKPIKKMSPGKKLKSSKQRJHSQTRTSPHMQKPJPLRQRJRKOQDRUKQQSQJSMVQJRRPMHRROSQLMRJPQPILQRQUOLOQRRMRPHPVLPSSPLPUPKMLIPSVMQQSPQTHTPJQJPRLZRLKPGQQQLKWPORVUPHJRRJRWQLURKQRQMRLQMQMOFRIPJLORQQLTMPIGTTKQHRPSMJSSGJTORQQPQPJKRPMLRRKLVLRQTPRQQRMJQRQJRRKLLLOTJQSTMIMQKLPPDSMQQKOUISRRJQPKPMPSSRHTQSQTRMQIQLIQKLJPOPQKQPJRSKTKSGPMHHMSRHLRRTLRQUQIRQRJPZGQKQRLVQKQRQQORRPJRPRPTQRQMRSQQQLOJUQJRTQTSQRLQRSPCRUJSLQQISJHSKJQPJHSPPPQPRQLQQJPQSRIJOTQQHQIJZTTPQMIRIRQRQSQJRQRLLGOPQRKKQSRORQPQLTGHKPTQRTQSQRQRJJQQQHQPRQPSIQRMQIPQRTHQHTPHOHQLSQPFLJMJQRKVKLRRPRQSQQORLPRKPLPKKLPSQQPRRQSPRQJMMRHQPRQPQMQHLPRQQPSQOQQPRTOPOQQJLPRMSRRPPLRKQTSQVRLQROPQQQLSOOSQJRMYITJQMQSJPSPPRLKJIQTLKQKTPQMPMSULPMKSKLDRSPRQSOURSQMRSPJQKPLKUPRJMLRMQLROJEJMRPTQLKQHPTJPQIQMIPGMPSRQKUSRPSKLIPPQSSQRJQSISQRPQQRSKQRLSPPRMKRPRPIKSJQPIMQPPMROJRQMOPJJKLRSRSKQQRLQQMLQSSQMQITQIRPUQPSITKPQLPROMRSMQQTMRRRQQMRPPROIRJMRLRPQQPQRPIGIMKQRJQROPSPKIQQPIMTKRTLPPRSMPPRJPGRKKDBQKKWWKKJLLIRQRRFKRKHMJPRRLPLRLQROPHORPRSQJRQTMQRQQRKQPRRRSSPQQJLJRBMPKRRRTMLPQRQQQRRKQSPIRMGLQQPSPSSPLLRRIQQQJPMQPSPVPLPOKSPSPPPRRQSRQQHQQKKQQPTSQOQMQRQPPRQMIQRLKPKPSPRMJPQSRRSKLQLOQGQQTRHILMQRJPPPHUQRMJRQUSQPRRPROORQJSMPPQXRPPPRQJTSRLQKTOSPPWJQMSSQMMQPRBWKSPQMRMKRRSLKFRLQLPJRRRPPJQQMQPTQQHRRRRDLQRTQPSGRXQQHMPPSRTPTSSOSKRFQRRQTQORKRMQLRRPPGJPKSKPFPKQRMRQPPPPQIQQPGPLQSILJLRJKTOLKKPRTMKKPRPKPQPQPPTHLPQRQQHQPQHUPLQPSQTPORQQLQPRQQQQLSPQQQQQQSKPQMSQRQQJTRLIQOPQSKIPILPKQKRPMSMKQQOPPIRMRSRSROPIRLMIQRQIMRQHQQRPKKPIPMQPFRHSQOPSQPQQPQLLRPSSPMSRLQQQPPLISMQRQSTPMSSMMQQQKIQPTROPSSQKOJOTXRORKSRIOIPQRRLQMQSGPOLJPQQWLMTOPVQQMMQKPSPQPJLPRRBKSQPRRRPMQPRQJSQQGIHIJRRRPLMPKMOPQMHMRQSQSPRRRRSKQQPLQOOLSPSUQHKOPRKMQHLMOSMRJPOPSQSMOPSOJGJGLUQRSKQTTRQHRQPSOLRQFSSLOLRRSPTRPGQSRJRJLJPOQLQKHLTPGQIUQSQMSMQROQLTPQJZLQMQSMMQGRQPQLQQOLPRPQJQQOLQRIPSQRHTSRPQUUPMSPQRPQSJSTRMMMMZPTQMPPTPTTQIQRJQQMKRQQTQEPMKLMPPHSQJTRRKQKRRLRQRIRIPPKRQPSSRSVRRJRKQSSQQPPMSQQOBFQQQQRSQLQKKPIJKPLMRJLQQHKPSHGPKPLRKLPRLQSVQPPLQXOOMQRRQLZQMKUPIRMQSSSRCMRRHKRQTQRSJSRKRPKIKKQOQQLORJQSXQPSPQPIUKQLKPCJQPPKRIRRPRLOQFPHTQTPPERMRRMJSSPRJJVVMOJQTXJQQPPRRPLMEJPMPPMOQKUQQOOJPQMFKKQRVQRQJPIJMMQQSKQLSPRRLQIROQPKMPPRXRRKJVLMJJKIQRLKVSRORQRKLLSSSJUOPJRQPMPUQQJILQQQQLOURSPRQURGPURFROEMXLMQSRLJJMSLSSQQPOMSISORPROHIRCMQOILQPQIQQRTKPMPQIMGKMPRMITSRRRPPHPKLRPMSQLQLRKVQLRPZJKRRRMQPPSTKQQLPIRMQPRTPKXMTPQQMOMVQOQLQWQXPLJQPJSLQOQSPRPMOQTGILHPPLRKRKQSQPQQPMKPVRJTLMQRILSLJGQJPROSQRQIRQLSPQLQQOFJRPRRWJQRRKJLJOPRKJPPMPQQPLPQKROKIQQPJQQLRPSSPPJPRLSYPQJRRHFSSTPLHRPTQRRRJPTKOPPLIPLOPJRQQQQQMMPLQKQPRQMKJPRRQLHLPQRSRPQKWKRJJQPTORWFMOKRRTPQJLHTJSQSTKPRPQVPRKOQQJQQORQRSKQRHSQSRVPPPSIQJOXWQPQQTQSQQWRQKLRQQKSRKKRQRIIPJSRQPPRPRMRRLSQJPOJLQTKSPQQRWMSVOMPOQRPRWTSQIOOKSPSJJRLHQSQQRQPRJSUPPQQLPJWJPIQUKOQPSPIPSQUSLHQJQQMLJPRIQMHJJRKJIHHPLPKPRSRKJHPVIPKLPJKRMRVRKKSMQJQQIPCUQKQRQKQUMRIRRSLRJRPKOMOSSTSTUQRQQQELRRPQLPRMGRPJVOOQPQQRMQRPGKOPMHQMPPKGRQPRKQSQQXQLIQPPQUTKPSSJQRMMSRQTOPRQQSQJPLSJRTQQKRPPRQKIPQJMKSKQPRQRQLQSEMQQRRRJPRRQPPTPQODQQMQVPRQORKQMQMPKQIRIGLQPQKPJRBRQSRHKPESMTPKQLQQIJIPTQOMRLRKJLMSPPGPTSJRRLQMLLTRQISSJRWPITIRHQMMQQPQHLMQQKJQPQMQBROIFURRSOMKTSPRQISKPSPQRPRJQJETKJLQKFOSQPPIQHSIQPPELPPLPOQRSQPQSQQSRQQOMHSLORRTQISLRIGPOSKPLPTXOPRQRKRKPQPSRSRQILILRMSESMMPPJQKRLLIRPQGQQKSPIQQPPQPPRQRLBKRSPTLQPLRRQQRPLRMQUSIIBLPQIQMOQTPQRQSQJSDJQLLKLRRSQHJGILPLQQQRPRQRQSWQQSQTRLHPPOPLRMQTRKQKPKPEIRRQOPSPPRQPSQRQQPPPRSRKRSQKPPPLQVRRQQPLMLQFQQQTPRVMMILPFUKQMMSPMTQQKJRTRLJUTRQRIPJQSMKLQJQSPQJSRMRPQKRPLQHPKPSKQJPSRPUUQTRQQJRPTXSPLQQOSIQQQQOMSQQPTSKJVSRQRQQQRIQKUJJQQPRMLQQJMISPQOKTRSSLRRJLQMJRQWZKPRRJLQHJRTMPRQQHOTQQROQRRKGQRRJQQIQPQSSMRLOPRSPOQRPRPRRRQURKJQKSRMQQQMKLRKQSMQLLRLPLKTQRSOHOJLQJQQPKQKPRLHJSQRPQJKPPLRQKLMQQSPSQRIMQMRRQPRTKQKPQRMRPQJDTPMQSTQRQQQPPTGRERPLGRKUMPRROKIPQRIRRQPRQIPRKQRRMDMVKQQRORRMJQRRXGQQSRMRSQPQPPMJSQQLJPLQIKPQIKPKLFTIPSQKQMTPSPVUPQMJRTQKRMQPPQTRPLUQPRPSQOQRJRSRQKRJSMTCOSRJTSMMRSPQLPPKRSSPQGPOQKROSKPIGQQKQLPQPPPQHPSROSPUITQPLPLQRRRRRMQRTMSFLRSKZRRQGUTIJSMQSLBRQQRRHJPQKIWPQMLPROKSQHJTQMMPSYJRRQPLKHLHQQPRMQQLQQQSLQQSSIMKJQPJTQPRUQPQKKPRKPTPSQQIRSPHMPRGQMRRHPMSRRDJQLQSOLQQQRQJWMQRRQQQQLHRIKUPQLQPLRQSRJKQPGRJKKMLQPPJRQGKLKQTTPPPQJRMQRRRRRPMPQGJMPPIPPIMQPQJRSSKOSLRMQYRRPSQIJQKPLOOUILKPPPSVKKGKQRRRQPOQTRKIJQMWQLQLQPMLQLTHRRKKQHKRQQQGJPQQLLPOIQPPGUTJLRLKTQKPSGRMQSRMPRQPGIHJTPSRKEQQKOPRMOPJUQPTPLPPKRSPIQSMKORQROPEISSPQKOSRRJPMMROQSJQQJPOKRFVQRSMLRJPQQKSLRMMRKMMPRMRQQJQRQKPCTLRQPTKIRVSKGPXQRUQJKPIRRPISJRRSOJQKPSPLMJRQSPMQYJLQPURMPPEMSPORMJQLPRPPJTKMRRMSQRSLRPSTPSLTJQKCLIIPPQQJRTQQOSIKLKLQQPQQLLPQPLPRIQSQRRKSQTSOPPSRQQSQRCMRQORQQUSMSQLQQRPRPKJRMLTRRLTVKMOQLRMLKRLMRQPJKQLQQRMEJLKRRUKQQIHPDPMOGQPSJQLIQKHLIKMSQROQRQQQJWPRQRQKPKSLPPQTRHRJLRPQIQSMXSKLQLPSRQRRRGSPRHIUQJSHIKJJCILZPOMRHGSQTRDVJPQRIRPQQMRQLISKRRMJQMRSEQQGQJTIKQJQIRWRJSSITPRSPORKQJSPQQQJQRQOPPPPQGSQPQSQSPSMBJRLMGHKRMOMQMQIPELIHRFQMSPGTRSTQPZRLJTOQRLKHPRPGQQQQRPJQQQSRPQKPRQHSPPMPBPLQPMRQJQQHQLOQTPLQMPMJLPTMVSJMVRPMQPRIMPQKIUQEQLQRPJMRYGLKPLMQKKSTJPSSPHOSJQQTQJSPSJRKIRKPOQSQIQIKRQMPLOKKFRQQQPKKJPQMKTQIPSMRDFQSRRPTLUJPPPQQLRRTQJOLHIPPLPLOLPJQRRTHPKQRQIQHJRRIJQRIQPJRQRQSQTIMJQTRMQLQQLMJHKUQJLSPLPJRPQJRQPQLQOSMJQQJMRMRQGPPQUROQIPMMOKQIRSLQQQIPSMSLQKQPJRQMRITQIJQQRPQRPRKRRRQRMMQKMIRLQKUKPKQRRRSIPJKLKKMMPQKSKRKRQMIPPQKRHKRPBMVIMMPRQSPSPJLQHKRQKQLTRPSMQQUBQRQQJUJMRJHRTQMPRSTRPJQPRIPQPQHTPRRRQQLPRKKQJKBLKLHKHMQPSIISRQHQSLRKQMWMPOQKQRPLPHSPCRLQKQVHQTKSLTLFLQQQKMLSQMIQIQQPQROLLOLSIKRRIPMKOPSRRRUJIQRRHMKQLPSQTQQQMPIPQPPPKQQTPUPQJPJPOIRBRIRMOQKQRSRPEQPRLQRIHJQOLPPKRTRRZOPKHQFQSRPLQQTPPRRRRTLPOMRSPLKRJPPQQTOGSRQPPPSTOPLPKLPOQQQKQIHTQIRJQRLQMWRQPPRPQPRQQPSPQRSTSMQJRJLPMSQRRLTTRBSSRKPSKRRHTQQQMQRMPPPLRTSQSLRQISRIQISOHKBSQURMQKSQIMXMOSMLPPPPSQIJQLRPLPMPPMPRPTRVLROXQPRLRSJQHQQSPFLRQSSQHPMJPQKGPPSPRQPPPRSKCQQOGMRHSOLLQRMPPMKSSKTKQFSTKQSRMTKIOGPRPSQMMRLRIRMPQTQKLPSRPQQRPQMQOPMPJPJPSOQPRRQJPTHRSRRQRHMSRRBPSPMRPPKKMPLKSJQQLRKQQHXQRLVQQSRHIPMQRPPLHPPPEEISMOMPQMQSHQMQKQMPMMQPGJKRRGKTPOTISRRPHMKMJTQRQQRSQQRPLSJQISQKQHKYKRMKQGFSQPPFQPRQMSIPQPSLPJSRQQRKQSHLQPMMVKQQIJKKQQQZMTTQTRFULQLRTQMSPKLRIQSKQPKKQRPRFSQQQLTOFPQPKUSJSQSQKKQKORSRKQQQQLQQOPPOMRSKQPRKTSUROQROPPQTKSHPRPQSFPLPKSHPPLHSQRLQRPORQRPIRQRRGJRPRJKPRHRHPTOBPJQQPPOQQQKHQOQKIORISLSQPSHSUJQRMLKRPRLIGQHQQGKRQQQRQSSOKPRPRLPRLHSMJPSPSPSRKIGRTPRPKEPPPRRKQRPQKQQKMQLQJRPPPQSLPRLQJPRRURQRQMSRQSPQKPRQRQOJKHRQFQHRQKQTLRQTRMQQPQQSSVSJRRSQTRQMPQQIJKQQSRQLQSMQQTQRPKMPIJQJTISRQJUKLSQQQPMQLMPJQPTKQQGQPIRQQQRKPCRRSHPKKPPRRIJJSLORRIMQLJPJRJKSSOELQMQKSPOSQPMORQSGKQOQRPKKKTLIHPISLQQPQKGPHLGRIQKQQJQOHISKSRPMORMIQPTKGKLOTLPQRRQOSPTQWIPJSILLKQMRQPKPRMPRRQFJKQPPPPQKQPQRSQQLRPJKRTRPPKHSPJRQQQPJJSMQJTJKRRKFJJKORLPMLKJRPKQRJRLOLQJPIOJQGRSJLIRSSOKSRPMMQKTQORQSHPKOPKLQKOQFQRQQSTRPQPGQZEJQISQQOJTSQQRMQKRSPRISPJLRSSQPLQKQPRUSKPSTPRRPPLRKPORKQRRMIKPPRKFZLDIOTRRQQPPRQORRQLRKRRSUPHRQPPQKMSSSOMRQPRSHRQKLQQPROPRPKPKJLOOKIPPUTQQLRRQPLQLRKUPPPRJPKPTHMRLKQQQPQJPWQKLRGQDGMRRSKQOPIOQPQOPRKPSSHKRQQMBRIIKPPTQIQKOPQJQJLQOQIJLMQRRRPPLIRQQQQLQPHQIPQCOJQRRLJSTMJQDVVRQOKPKRLWMKRPRRLPJPPKSPTPVRSQPQRSRMPQSKQLRPJRLJQSRKQSOPPOSIIQLPRQQPQRRBLKPPPPLQORQOPRQUQRORTQSVRRKPQQRQSQLQPQRJTQRRPJQVHLKOPQQPRSOHKBOSQVKMPLMPLJQRPKRRQQKQHOPSQOQPJIQPQILRLOLRMKQSJJRKQQQVUMSPQKOTOQQIQQOQPPJLQQPLGQPFRQMRQPLOPQQPOHSMTRIRQXJJHMPSSRMMHPOJLFQPQIQKKQQMLMPRQOIQPGPQQRTPOSSIQRRQPTHQSQKQLIHQQLKRTORRQQSQUPSSQRPJPRMSKRPQQJQKRPPPMPOLMIQSRIPLMRPQQRKPRRKRPTJJQSPQURPRQMQTQPIRQSHRTRQUOWTKQPSHRJRQXMQTQPLIKQQRQSPPPOKQKPIQPMRQQQQSMJQSORPIQQPQSKQPPIRPQQOUQTQQJPPHFPKJRPKSMRROJQLPPFRJPRTUSPSLYMPQQRQBRSQPLRPZLRRQRQQPPIPRPRQPMHPBPQLLQJPURPOMIPGQRPQOMIPQOKLJUEQTQPPQKLQPPLKPSLQBLPTJPSOJLMPLULTQLSMJQOPQQQMTPQSQRPRMPULUQQQQIRQIRZQPPVRSUQQTSOFLTIPRBJRMQROTISPRPPUQROMQSJSRHQSQROMORPLRQOQJLJVQQQMRIQQJQISBMMLRRMRQJPQPGRKQRLITTSRIESKTQRQQPQKQQOIQQIPQOLQOSPQBMRPRRISQSMMQJKQSTRZRIPSLRQPSMQKVMQKJRFQQRGQPHPOOIOQSUJPJBPLRSOHRJJTGRRMFHKPPPQQIMRRJJQMJRQHPPHQPKQQKOOKPJOPSHPQQQQRHRPTPPLJUJMLJQKPQLRMPSPKQKPIOQRLQQLJHQUTQSQPRSHLPQSSILRQBJMSQROMLLRJSKRJMPPPPPPRMLPVRJQKQJSQRJMSMMSTRUQPJPRQPJSKQTQRPQRMOQGSRRSMWKRRLRRRLPPMIIQPQTSMHESMPPUHPQKRKQSPJQPQQOPQRGSKRJSRMQPPTJKQLPKRRJRSJQJPUGRVKQROJPMQVPKMQPTJTURHTRXSKQITQURUPIRIPQQMPSPKRQLQQLPKPYMTQRLSPJSMTRPRKORQPPRLSPPRFLKPRRLHPSJGQIPOKKQQSRQRPRRTROLKRPPRKQQRQPQPKJPUKRSRHQRMRURQQPQPHJQCRLLMTHPJPLIMQJGMRIQTKJRQMQPSQOORMPOTRJOKHPRLFQHPRKQRQLRPQLSRPUMRMJQFHQRPJROMRQPIQMQTMPKQQRSQSOLKKRQLMPQRPQIPQJMSKQRPUORRQRJHQMIPPITPOSRRHLKUPPGKIISSSRGRJPIKPKRPQCSTIRQILPQUQQPRJLQQPQQRQQTJMPMRIMQPPRQSQRQQSPRRQSPRRQQRPRPLLPPRRQLLHQMSSSRGMPLQKSQMPQQSMRHRSWSRTJQKQQQKQQMQRMLSSRRLJPQMLLMRSRJRRIQMRURPQRKREJSPKUOKQKHIPKGOTXRLQRRSJTRQKQOTBMQHQRSMQJJHJMLKQJJMLSKSTFKRRLLPMRMQQPRTQLQKLJPQQLRRSQLFLRTOPKJLLJJJPKPRQPRJLRRUQLVKLLRSQPRQKKKPKKRRKOPLRQGQPJMRQJKSKIOQRSGTRPIPKPRJTIIKLRISTFSRQKRRQRSOTPMJQSJTTTRQQRMRKJMRPSLTPQRLQQJSOSSUTRIKRRUQHMQIGQJKJ`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.42035;
/** Score of an item of which nothing is known. */
export const BIAS = -3.085;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -2.373,
  "address-phrase": 3.526,
  "address-trade": 1.869,
  "anchor-keyword": -0.621,
  "anchor-phrase": 0.299,
  "anchor-trade": 0.05,
  "author-address": -0.353,
  "author-cheap-link": 1.074,
  "author-commerce": 1.713,
  "author-commerce-phrase": 1.038,
  "author-commerce-share": 2.623,
  "author-commerce-words": 2.213,
  "author-digits": -0.707,
  "author-echo": 0.236,
  "author-echo-body": 0.7,
  "author-echo-trade": 0.725,
  "author-free-link": -1.785,
  "author-hyphen-link": 0.189,
  "author-linked": 0.024,
  "author-long": 1.181,
  "author-lower": 1.555,
  "author-page": -0.212,
  "author-phrase": 5.33,
  "author-robot": 1.804,
  "author-sentence": 0.337,
  "author-shop": 0.908,
  "author-slug": 1.881,
  "author-stranger": 0.49,
  "author-trade": 2.269,
  "author-trade-link": 0.752,
  "bland": -0.012,
  "bland-linked": -0.202,
  "bland-shop": 0.021,
  "bland-trade": 0.634,
  "capitals": 0.911,
  "contacts": 0.467,
  "digest": 0.368,
  "digest-phrase": 1.043,
  "digest-trade": 1.566,
  "disguised": 1.797,
  "foreign-to-page": -1.297,
  "framed": 1.509,
  "handle": 0.398,
  "late": 0.101,
  "late-bland": 0.344,
  "late-linked": 1.05,
  "link": 1.405,
  "link-cheap-host": 3.185,
  "link-deep": -0.168,
  "link-digits": 1.108,
  "link-free-host": -0.692,
  "link-hyphens": 0.92,
  "link-long-name": 1.823,
  "link-mainstream": -1.163,
  "link-messenger": 0.914,
  "link-money": 0.932,
  "link-only": 1.258,
  "link-own": -3.586,
  "link-punycode": 0.58,
  "link-raw-praise": 0.332,
  "link-raw-trade": 0.22,
  "link-shortener": 0.968,
  "link-slug": 0.011,
  "link-title": 0.299,
  "link-trade": 1.182,
  "links": 0.064,
  "links-many": 0.544,
  "long": -0.634,
  "mail": 1.813,
  "markup": -0.282,
  "messenger": 1.447,
  "money": 1.249,
  "percent": 1.15,
  "person-shop": 0.419,
  "phone": 1.904,
  "phrase": 2.985,
  "phrases": 1.506,
  "pictures": 0.961,
  "placeholder": -0.137,
  "raw-anchor": 0.32,
  "repeats": 0.227,
  "short": -1.465,
  "shouts": -0.12,
  "strong-adult": 2.109,
  "strong-counterfeit": 1.032,
  "strong-crypto": 1.041,
  "strong-essays": 1.007,
  "strong-gambling": 0.679,
  "strong-jobs": 1.285,
  "strong-loans": 0.933,
  "strong-messenger": 0.426,
  "strong-occult": 1.664,
  "strong-pharma": -0.1,
  "strong-praise": -0.744,
  "strong-promotion": 0.469,
  "strong-recovery": 0.642,
  "strong-seo": 0.675,
  "strong-title": 0.4,
  "styled": 5.339,
  "title": -0.83,
  "title-money": -0.358,
  "title-phone": 1.098,
  "trade-both": 1.398,
  "trade-linked": 1.653,
  "trade-only": -0.389,
  "trade-share": 4.834,
  "trade-title": 0.433,
  "trade-words": 3.728,
  "trades": 1.129,
  "weak-adult": 1.415,
  "weak-chumbox": 0.768,
  "weak-counterfeit": 0.977,
  "weak-crypto": 2.2,
  "weak-essays": 1.754,
  "weak-gambling": 1.026,
  "weak-jobs": 1.31,
  "weak-loans": 0.946,
  "weak-messenger": 1.272,
  "weak-occult": 1.637,
  "weak-pharma": 2.062,
  "weak-praise": 0.222,
  "weak-promotion": 2.526,
  "weak-recovery": 0.718,
  "weak-seo": 1.829
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 4.003,
    "balanced": 2.481,
    "strict": 0.201
  },
  "calibration": {
    "slope": 1.0882,
    "offset": 0.3643
  },
  "errors": [
    [
      -0.299,
      0.0039089
    ],
    [
      0.31,
      0.0021419
    ],
    [
      0.918,
      0.0012637
    ],
    [
      1.527,
      0.0006426
    ],
    [
      2.135,
      0.0003427
    ],
    [
      2.744,
      0.0002249
    ],
    [
      3.352,
      0.0001285
    ],
    [
      3.961,
      0.000075
    ],
    [
      4.569,
      0.0000428
    ],
    [
      5.178,
      0.0000107
    ],
    [
      5.786,
      0.0000107
    ],
    [
      6.394,
      0.0000107
    ],
    [
      7.003,
      0.0000107
    ]
  ]
} as const;
