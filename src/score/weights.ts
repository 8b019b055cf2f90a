/**
 * Weights of the linear model, written by `npm run train`: do not edit by hand.
 *
 * Learned from rows of spam and of ham by source (the rows themselves are not part of the project):
 *
 * | source | spam | ham |
 * |---|---|---|
 * | approved-archive-fever | 0 | 121 |
 * | approved-haacked | 0 | 8339 |
 * | approved-maartenballiauw | 0 | 1203 |
 * | approved-networkhobo | 0 | 127 |
 * | bangla-news | 0 | 3535 |
 * | chumbox | 622 | 0 |
 * | civil-comments | 0 | 8366 |
 * | clickbait-en | 0 | 4904 |
 * | cold-zh | 0 | 4206 |
 * | germeval21-de | 0 | 2907 |
 * | github-issue-spam | 82 | 0 |
 * | headlines-crypto | 0 | 3510 |
 * | headlines-en | 0 | 10542 |
 * | headlines-id | 0 | 4871 |
 * | headlines-ko | 0 | 1258 |
 * | headlines-onion | 0 | 8436 |
 * | headlines-tr | 0 | 4927 |
 * | instagram-id | 489 | 472 |
 * | judol-youtube-id | 3677 | 5651 |
 * | made | 5000 | 5000 |
 * | naver-ko | 0 | 4975 |
 * | own | 1934 | 2420 |
 * | pages | 481 | 128 |
 * | pages-presumed | 0 | 2530 |
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
 * Left-out groups: 10903 spam, 93407 ham.
 * Recall at 1 ham in 200: 88.1 % (score -0.40)
 * Recall at 1 ham in 1000: 80.0 % (score 1.43)
 * Recall at 1 ham in 2000: 74.3 % (score 2.29)
 * Recall at 1 ham in 10000: 55.3 % (score 4.52)
 * Pages of left-out sites, careful: certain spam 58.4 %, likely spam 0.0 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 0.2 %
 * Pages of left-out sites, balanced: certain spam 64.5 %, likely spam 0.7 %, certain ham 0.0 %, likely ham 0.0 %, unjudged 1.1 %
 * Pages of left-out sites, strict: certain spam 74.7 %, likely spam 4.0 %, certain ham 1.8 %, likely ham 0.0 %, unjudged 7.2 %
 */

/** Buckets without weight before each that has one (`packing.ts`). */
export const BUCKET_GAPS = `abjbha~n~snabehgafacgiby~~aaxjnq~bpc~bwdi~oiioueqab~bbhynknixtiakt{e~q~~x{hjambbgd~ebaajyyjtinc~cbhcdn~bbila~ndiqmal{chg~~~b~ccdo~bqngcbfhricedwio|dcnid~o~yzedje~|cbauf~dxdb~atnrjo~r~ie~fatu~gavlygdwjfnl~~wawaaayulrg~pgarztogqimrbcevz~fpgbomde~fa~zfdh~d~aeebvonijo~jiw|imreawdw~i~afalzap~ogcqhebseanhryp}ra~ckrdkgjb~~~koertbakndn~ck~ixzb~~gucgoicfbda~mevd~bhi~~~ztiircf~cqiivddshhweefhgicej~cadka}zvmgcg~vkhcfgelcbpmg~fol~cccq~bhagks~jcbdh~pkijlbb~wy~ceqcbeffnhacbhpoyeteefrbiw~arcu~nn~h~smqwbcnsiagjan~dgwbev~ffbmhuczabdkca~vrm~dm}si}wgdxyla~~cgcmi~qgdj~hikvbhdsca~c~sfb~wrcdcljbztclfjicbpwab~~~blidq~~nnnofeajz~ejbt{faiblsmebqi~ejehgbjd~ul~hvdljlfb~hpclzcnee~~fkhboausdfkd}kehalcij~omnekmlcy~tdqhhvsb~rlgmgdgu{cak|gas~dncpefe~yd~tepk~tf}te||phfsdh~ujlrmphqde~iiac~~tyg~~s}k~ips~ddctkxc~rizc~~ibaxphskt~pfuzgr~ay{mcivhfekqj{h~lbddkba~~de~p}hfkcthtdpzf~e~bxxpj~hwtnxfbbmxh~~ilnaop~f~rbm~~mzhb~v~hqhjtxc{qim~i~~~f~smic}abc|~jadsl~olhjibi|xmf~i~~jcgxg~db~br~akop~bvfe~hav~~ggejagm~ibcqmtkx~ug~~ndtpadbff~hccfle~damchghjjbdbp~~vsgobalcicrn~bmaxqkvhle}npoalcgme~~fi~dvbpbhm~ni~xfhjqqcdiy~a~qghrtgbc{bavjauce~~gqifzuacntbv~ig~|ofanccbfjdnaf~baddkdduk~elad~d~qtc~be~znrbofglei~qexbepjaflbabmobdcgkdggkefdrchkoneabh~frdlhilhdekedf~temmuqef~loaeccfbsqjua~ewgcfdncggbhke~}bf~dhkahdjae~kfhhq{ogdbf~q~~dsdcgbc~~wqgwdb~rdmocnjdlq~~bjbyc}g~~p~beppfdfeap~jnfledtzsn~uragefdm|mpfebfbhygneq~b~ptb~byia~nbzbgcebmagpud~sidaka~nikbb~bstgkopaceochdbq~da}tgiz}~ei~dc~i~~qllg~d~hiy~dofu~aheor|ydu~pre}hmqh~~aced}kdnnrx~f~dkhtbfuisgoft~p~mqgg~~~j}pqab~hglcdi|pe~lt~hdpbkbccbbdgs~fxleudf~ba~e~obd~wictas~i{~k~akdeadaqikibnafcnjjskmiag~kiaeagd~hfofcdljk|~f~ilkgxuitack~afchdc~dd~gdkiaphbi~l~ocqlolikl~cnbjd~{~~m~fjf~modj~badbg~dlxa~oagutgfhlfioa~blib~~i~k~gmm~mjar~ikg{~~mcinca}sfbeoacfca{vghdgec~ccehkabfbmaxknnqczbh~hpetb~rwcjaa~uroealqfdp~abh~~~h|hbxatnfiibearcalaeaax~bl~kg~facwco{~ynal~sa|mo~cdi~dmliyo~~~}hacckn}beebkgtfglgrbcb~rb~s~bpvn~{|ad{q~kkfo~xd{z~rt~bccfibffacfacgdkacfovhelrgfch{w~h~efaf~cam~majbbtjjitataeanoaw~{~nmmpuafglmbodnelqnxg~asl~nejq|hg~aghehgkc~c|d~~bk~ed|il~cdkddokd~e~yhefha~~fhbpcpcssxwq~n~fjzxul~dsbxldo~mqerppjlgzgqbgid~lf~fdb~cvajjallcii~gdcrbnmbr|cdd|cpkokhjbilhykcmzjp~gn~tuendo~~d~zlkchcpgvccu}danm~bblzq~bcvli~ijarsjsuocq~}brfgiz~hnbtbsivmycaqk~cyu~heq~acloyxafdgbcffdnf~a~pjjgenmew~lkbofmhgfpbob~n}ddebr~ffimdpeae~cc~cr~aacu~wxgg{ythu~iippgrib~~cc|r~mupj~~ashsib|cgemhzdceb~siiljoabnfu~k~grie~bj~nngepafqelayro~~c~na{ptiffcbcb~dnoqnegiovlbh~jbbpqjn~dtngaoltc~csmgkcaqhbhdcxj~eaxd~ijyo~x~aaabefjeam~~g~qcogat}edoiqafejhlciuikcq{bawphc~qmi~pn~udeqnhhfj~o~~m~etsknabpsmbgccfdj~glslhrkddkbmnmw~r~akcgkdah~~olq~hseg~d~lheesdqerfaht~~fabdadmiazpjd~mqqhniygc~ecchnta~qvepedgqkii~kijaeccctpek~{daaq|r~io~jabramizraba~akdowh{hoclc~hw~krhgpdhdcb~l~gcldladl~w~~phwdctx|~~}txeb~pvyfasd~~~h~{o~qccw~plctgxs~kauc~ac~ealgb~p~|hoi~tavccmhuakfeababvedahtqefbgbggjjat~~p|~dnppm~pbadkq|df~aimg~taaqdadga~fvax~~~abfpjeagnz~~ccn~ddpb~bqaeiple~xipoaajdsefdrf}fahzjebecack~~ibsqdvioegtba~dpe~~hxoexnhiuzadkd~yw~zajcdnaxnfeejmmil~i~~dpr~jrnclskvw~wrgbhezjagdelld~bykjlgse~gqpa~vf~jhbbd~i~l~np~mugqgdkc~ph~daio~s~c{bi~~dblcn~hfeddhbakb~wogulnfg~j~l}jgbh~tnndhhpjl~sc~ollfaushomnzop~la~~ahsr~}spb~jchy~s~~fnbcat~d~bjdeluzablwf~daewiu{daakjc~eyabbcgb~|eferig{~xgkdgmbycd~ggjpcyci~ckrndmkiprdmbdimfijp~nlrbjsgeiw~g~avnadmklhjhgr~~fai~ocf~~cjwe~d~oqn~mkadec~j~vacorf~h~spef~~iaxflesjmlb~ami~|lkn~iebb{~~uu~apjob~cbaldwfggcbfll}ple~jhujujav~afodkfrxhwjhw~cc~~kbc~levcveecfjlamel~uipfhx~jfghdkakdmak~a~aaac~cqbcbpsbnea~m~bndbgciqsiv~asga{e{ef~klfchtigeefekzp{n~lqucdlqabifjhmincglt~akarczfixcepulddcqoldo~aamb}lkagcjx~~lebimitd~tg~ctcgmc{}ehjphaqak|ethjbtn~m~febg~lhbfveec~~wkdbay~hdbhcucrugibk~edc~fl~dbk~t~eoc~t{ghgf}uwffgers{~i{ac~k~ell~p~fcdkh~t~ejam~sgbedjtfla~ekajs~abnagietc~jaqrdb~~la~dxce~ajpbll~~o~fjk~bbbz~~cwzfw~zd~ulcdjaoebuodimcqbebjdewnegmacb{andzlmdaaddrfr~fg~~e~glhmbfhn~jtddbswbj~uilejbcnlzmbk~xbcydca~va~~agp{jflded~xtbfi~oplapcc~h~fgud~haukfoeiwczduudeayl~d~}acbqf~rmgeev~dzzbc{q~cra~sebfpgukfbanihy~~t~ariic~~fa~bkao~{j}en{bgecebivbi~aidmemqdxsoeelbpafak~iexfb~dlfkacrcmjqd{h~~aazgfqgbaleegqioa|~vedbecpbuu~obaagnkrf~c~kdclph~emelcfznb}uquip~dn~kmqa{gcfafm{dg~}bviapc~cj~je~i~kjcapbfsgsjpbobssbecds}an}fmecbm{zkhlhaj~mdx~~chkq{jdjcifgy~dbydeio~iebakdfb~zdhdbkehkh}asvfhaxy~aa|ulxvkdo~fbxdtbltcgzab~ujfmv~mhljgfvlv|wjn~~r~dgkde{f~~lkaprol~tuvqddd~lsosuvc~otddoy~vxhl~cncjjjdfae{~~ba~awde~jzcddffbl~~dbnn~ii~fapl~q~fhdbv~nbe~h~vocihkf~sd~balbacje~~gaetmubdfhtbigfhdheady~l~grre~dbcdfyzpa~djbaikknaivaeeco}kxiny~~ogalbxse~afcbefgkhhpa|~hegdbahkjj}e~c~~ei~ezbngicphkaoi~foo~qfcdcjhnnp~aumaa~k~~kjgf~plhifbcakji~mlf~~bgja~cnjnlc{ahbmewexvd~mmulk|krbdtkdv~rcl~jfajcgaaca~~kbfqaalzchp~gkqozgadiftgabsr|fjhvybpghmiaidede~biba~ccsqar~gpzr~xdu~v~duiyjao~ebm~~lvf~lspcrbkakakhjdfjnab~ojkle~bbgkhnilnc~nhcpnnl~qio~a~jzaf~ifbtb~gfhccgjcdqclambn~qafihgdmmzbcbcier~c}iitehfdal~cwcajq|la~~dpian~hclhcvggs~addzad~bkjaffdjgebjjgdzdemsl~dilefduc~bwv~h~gyxagoeacs~adiedd~isf~zlbh~rlschhwfiuckebdknfbir}h~eddnsg~cccilnapmn~hcetlplkpmbapc~~jaxr~c~eqejfnjrfnzhjcwdkbslxj~yhfawfbnvczdmmw~ifwaolz~qkolnbq~|faf~o~akgpq~~ahjbypprhrdgnnitfbqgbdkek~jypff}~me{hea~dgfxge~b~zb{fkhngynhdjlcibnd}awjv{bgxcjrna}q|ed~mygilsigeifqitlfkb~e~jj|fo~kjkpu{ogiglktfizedigipg~leic~jfl~jjtmhih}a~o~ambeyevem~cozuj~jdh{hdjtdmplmwk~piqtrjkvhjqdh~gyad~kgmamfembdgatdiikigrl~j~iaid~jv{uoroac~h~nwv~a~dhc~~ecj~mqgufs~abwgmbarwf{ngnbdoodclj{aoihobcfmfncag~tjrbbojdb~|swcbive~a~~owcwge~ft~affsg~biwcva~utgh~~gif~morjaakaljcrfiw~ohbekdnb~tm~atkdwitrcfeahfn~rdbht~hibeujadiekahajwic~ocuabibbm~apvdaazemenky~jjgg~~igmo}o~zqwdtddncfep|io~ikjamkwmckkgj~~~dlxem~~dah~oucgudrtnbincsd~dgsp~igodapacfbikgejdmbt~ee~o~wbavahac{ejx{~akdbcbddkg~agche~zbtbw~rjhcebgikwvphf~glwkimbhl}yfobdbkabzt~qx~gqgcusnuegkbcfg~{ej|qzjaaqmakecggaf~ilb{gbmxhekfoebiurg~~abjqdnl~llqi~j~cokahbiiqgo~qeoaggaz~vmhbyeiicfbp~f{dpuncq~eisv~ckkiakhfyb~~cnjdcbbghcgcvlca~dibpefocugdbe~au~ab~ibfgcxbhy{ddhj~~o~mrk}fk~ca{ghabxhahcpfjhcqgbakkde~ii~iuvdibqi{hxeqxsbcsaxlkf~d~ma{}ci~kp~nagffln~jadcccr~ixb~wiaajmadacsd}zlbch~kjhdbocxpdtkkdlb~lahm~lep~~eomkf~eashkgepm~~}~fpvqdvcrx~vrabnfahktbl~wm~~xgrjelndju~znfc~k~becia~nb~cu~jblbf~~~}t~ngb~acjf~anqsaoncdmhjcdybkrbialazx~bpcctobdsw~h~y~~b{lglfpa|d~lbojqvd~bkaedczefgb~bgixkubt~numd~~zlr~fhnuogvlfgkzfgeewhalweakqh}cf~djuhhlbdf|{esdmkfvthcl~qc~~ddh~vabniiahu~idey~feylffahnxxd{hkbm}acp~~~m}xh~daa{uccaras~nvn}my~eqfbbrbkx~suo~gbgfeaesefb~}haufkviabm~rblfbbdqlrqgmihli~ibu~~ksh~vbtacli~yfebvd~l~yhkr~lbcso~bubidvfswhdp~qgtybmrlre~wgoybovn}icp~dsarkd~~qmd~b~fyjdxakswmeecr~fmagbepmijprdk~azmu~gmbhjen~pb}bpcqczex}s~enjbeorhsncgn~a~jofgfkjhgdq~lsbkrkrwzcost}efbbidw~~joiggjcetmi~csksv~efegsp~xkbd|sa~fikffhpbqsaf~uk~~jf~~yaimqbmd~lbbxuqccbgrh~cu~qasc~h~~j~ucelg~c~ummdeihjmkdebqcllbcilp~eualgjh~jdha~whiewmubm}mnk~q~kmjdui~qb~tejs||k~hxpxald~jthe~lkgdcdcvohejbndfz~~hzn~mc~med~on{cd~hndlb~~fkfebsxzec|csvde~~mjn~~kphekcmqaecmbfjyjvb~xjyragqhncnfomkga|{~mae~ddyj~~pcaeecas~ek~nttaalmn~ruhc}bhixmb~t~ckmq~v~lnblbhfgbogfmb~k|~hbfsapkebnxs~ecemofav~fmdaj}eembaazsvxooadbmuabfe~eo~{fekn~hgd~~gboaieahahabceftktdpcw}gbtcxnfajtmdjrbpbccvgebugmaa~xgwcfdrfhinfofapebbbnxg}imwinoaqdadnpc~x~dd~icuonafdfuehnraamfez~kxblkhagc~rwb~vjzta~n~~bgbmauf~edrhhjkhbedahbjc~zfodci~~kdivkridefatgbdpccxfbaa~cneejuvkaf~~ff~gdbbjgrfhefaatyovxcaehyrwdeooihvbgbkqdhfgybbjk|qiwcoxchqq~g~kmdb~ea~zjailsofbcgiagulfixdkveneftydbhxyoiose~s~gmy~~dqfvbwrjc}jhjk~xb~vfsfmsgchnvaibl~a~oggrbg~cjano{~gekxopr|a~|g|qka~eqckeocsg~u~ocizp~ppema~dha~g}g~c~ylek~cyhaaccaf~|fkm~doa{bielzhcbdk~hgfglfj~~~k~lahsbaejb~jgdbl~qtk~m~ndzjgvebnfcrdnoplhcgnngndm~g~sa~oty~rehcri|amcbdecvl~~exjsxidcfhd~~rscxmwksbvjrbbdbhixb~~|bczkh|hoti~ah~eu~qfm~g~fpbrkferli~~dkck~qk~fadh~woaca~fujw~~~ap~ingriblek~~ubnb~}~ekba~~ylu~rd~jekhnngumdm~~vahkd~br{~kracfip~are~lcaaazc~aedq~sbch~vehxlbm~bfu~t~imwdo~km}~~icpcdfs~qd~gmlaf~cr~qku|hfnlnkdpf~lazejfibgt~}~ktecdhbibx~bfb~wc~mciapn~sc~aekbehfodipmakcezgclnfp~b||gdatemhmkchejdbieh~~baoa~d~hbhd~mqdfpcg{sejzia~~nofb~kbcmicie~gfi~rj~ulfehenvibcabc~ee~l~bknvad~j~kea~ivneebhrtoseknl~~pecatdqmlajmeighdaljvi~jhgegaghh~ckihmegud~~ebs~f~b~ixcncbiph~ddidttvasxtngtcmvc~aiad~~ajdpbamdklga|js~a~aebbyfnbc}nj~tg~ajogjgngkpwvqa~ee~~cc~mfu~~bhgrpegacmgplkrsdcd~zgsgtbasglcdatbbfm~elfcdvkeotb|ljzbdjdjccpka~ewhdgai~~nko{~eseb|dgkccal{m~djgejejci~~yadeb~kklgfdbi~bhqsgbr~iduifkxhbnihebpmsb~wecedm~ufc}jpdbq~ae~ft{adqje~~eqjjcaf~dbcfkd}njhfbk~hebh~~bqwladgad~bhanmcvgcahvhhkkoapftjfn|~cekbaamkoedf~~~eljgjdnwexk~ayahucqd~tixgefnaaer~pktiih~amibbgnhrpauda~hombbkcmgmakbakqthusdkmgtq~~|qsg~~pp~dav~pqx~ex~bos~snqxco|uegdryjmeibskkwgycjb~ahwabedhfpl~ggd~jolgilis~imktck~jffjjp~zkdjtg~f{xgt~je|ccglkytkkfhid~muifgeusq~ekabn~~ckh~gjdiibaac~xa~h~of~dwi~o~dd~gvmbadsea~utanzbqaicvki~~ebfgrdaekbjtfkf~ckacj~~h~x~~vpn~~hb~ojdbeatjljgalntdygchnfkhbajac~edib~aelaa~kepmfawbdfcvp~mkcapjkl~tklapngdbvfkp~lvceejvcfjd~cf~frb|lhhalnqy~bfed~agrb~uxhlobbabt~~g~lyrjf|~t~ohfxkn~ya~b~fabgqjnabtfmtdarhmeqwpjvgiavoapqlab~kqeqhdfhseaahazrfhfhehjjq|~~g}pbo~jmmiden~czgjdpfzmhkfokxnnb~itiz~~daqynp~zka~iy~g~himdgxihhwxeigwiq~t~ccanxci~fjechecdhdkmrlnl|bcq~zkflugiam~ltikcc~cqddbw~dhc~atedfeeeafefjwdbxma~gude}~bp~s{fpeivgaaegwtnavd~blhhqbgbf{bddlpcda{kdmgnj~egxcng~ch{n~qhdbgdrcb~h}wk~lwb~fflhbgan~yjo~|~icafkkwl~qarp|n~|vb~efcxgs~|ewpya~ngnqe}ddlsu~ihaufsgfaslbb~de~hmyqu~zhqdkhla}frn~i~d~|~ibgejevmnchdacdvhpkpdhodjmfiyejaiig~o~~lnuahgg~kjccbvei~oo~~cb}bmdd~iqm~~adaxkbpmdmsakmdnebebjoo~cihfwasxxpqhlfafkrw~b~opv~nmdmfgc}~gh~ljgi~clvez~iodaky~b~kpjd~xepqian~cd~bdj{~}igj~gepnuhlegd}hrhoa{qhbcifsbk~djkqjc~wr|tba~kn~dd~gelbvmgqhnljxrqgcncfnllnm~bzlcs{buj~r~lxi~xbonckcanxx~canbifnpbhctob~krbbecadmbvdhcdfiel~itbopqk~ecapfnddbuh~xsr~nghk}uk~ki~jgbfdde~boddiiotfcaqg~~ragbk~fhhcgcjchjjaebau~kf~hbcka~rqfytec~aay~~vfj~cgnc~geukbcqekh~fnolaeaqlsdaaxvwaiipkntfbn~j~cqhoaflhi~rmgfbermieoe~av~erikl~l~f~a~jwljcczena~bcb|nd~~~fbhqcvffpj~aqf~uhnhfvfj~e~ac}dc~c~~safftld~fa~eze~~acdr~rg~bonrccbbe~avibiwg~fuhb~imz}dldfgmesrlm~~byb~l~eywashok~akfqcd~~~bya~~ymbmqdlafwbpyclesejc{dpmk|mmeacc{ialehewhmabfqc~~e~bzbpdmmvdlbeac~xb~kdbrjmvr}e|cuhaohg~ynw~gaevkvca~sfbogfdclcjdfjq~oaewpx{ddna}hpc~ekbpfh~r~gf~}~n~cabllpgqohbahspk~bp~oemfaha~jhjatdblhetnzc~chjfrbb~cekffhkajhfh~ycaaq~zenhqurgfvhukxykqoanvlkzyveboqi~~|~~fahkenxndqhpafi~db~qe|hybafcxvecxdh~kfreafgcqhe~~gazhgbmvn~nj|ahokx~~kcuagbybmcnoegbh~aysvcjkob~aiexqoplwdbaxiftav~ggeattbjedp~z~fgc~ajcsrscmcbeo{yecjwfcch~dei~hkssacn~uc~kgs~fscmeki~c{fgdlkatedrfdbpagehhcpb~~mi~yigo~hgkiatccb|~~~uppbbefesd~saqnok~gbjsly|gwmaob~djjsfcj~n|gcbitea~obgkdd~gshqfhx~wr~bsg~bfpaoo~jzcdcqb~rqerighmcbaawedqy~ehpkbdzdasfemyptoedjgfrvdsdd{iwc~fcpbm~~fwcxrkd~eebnkjhrgc~ds{hbacafxf|ytv~~spflkhawa~n~hcidjinrscidigcaq~mafenelksdrt~zaes~h{hvijtwberqahcadlmjaujbdgmbz~zak~fsi~twubicszhc~acpfnkffiaa|ibgindkzf~~l~~~leykbg~epclejmgpeda~uicjldibqwhb~mhul~ybhgbjsnq~cgi{hllgmzgdjh|ajaqboiadd~~snbddhadscikkcfsafidaatadoilxbaceeduvnabothl~abbfbecdacf{eymbmlbbdfad|fjegugjvylpf~koamsp~fbavtb}eddtfra{dlbgkaaiwthi|}yoekcozdfdkskffpmvrd~fhtyrclhjhllopa~f~g~~yr~xeiseiijadmmdbt~eedov~cfbvrfhaac~adcjcdlp~ca~juocj~h~daglzebcj~}ag~dlg~ob}gfaig~ifkgjjbe~lkjg~cazfqtm~skra~fafvinbgj~c~hionhd~fvateaeaapf~c{dwebfeapmacbxavfmkhbbca}dmuhdeijcslgaalafead{leewo~h~nlz~jahdcd~h~jevfamedsloisdgskjei~gia~jdagfbgyillqkjb~feaedaihhjj~ke~qg~~efeefiqe}mx~~hucmlgci~cbwqkyijafbeygtpjpfqj~~d~nqddhcwxepf~io~pct~~gtcbgu~aab~o|cqdkba~~fd~g~habddlhrxicrebhksifp~hc~dglacbgdk~saljbffxbefq~boe~nshygdug~abbjgltr~j~h~~lpowdd~zdab~c~e~o~~lmaghkacaxjge|ctehmci~ogxtbiuqpgmkoffjbgece~e~~ghwf~dda~dooafod}e~nclbmhaqaif~jopefty~fbofmeabjdeam~j~kedndrlx~pwbqe{ae~rdo~}~howpappjwbcieod~ylfjf~~upq~qec~u}ebjjalaqdmkdcecnmpjqkdbio~~bkamamal~}edad~ajhkhbzghpkfclaiaw~doivydyddujbeqeplxs|btwfh~oahkdba~~iddelhfbhjbig~q~ddheirlacdxdfbxdy~zdfbztkaukajbr|jftbpazu~aliarbpsebe~mghhbbg~jeex{ko~febkdbibechifvf~~gp~gpbgowsfbcqmbcjjwdplmbffhbhb|ehdmjycpbp~id~chbsiwbmjhtb~cbbg~bkkz~claix~|~bawjqavkhbgwi~vivgz~la~qajqufcyohyan~h|hfambjsgbpkbkmeaf~j~ywekpqiglgphfx~wclbcpdbeg~x{d{ff}kjgl{g~cp{bnjg~lg~~dnnjvtjaaioetbfpve~oed~~ho~|~~gfftjdx|a~ddt~xtdadjfjimhtij|vakbhed|jecryykmjwboabkhcdcccmcgpitmcrbxbg~z~bmfkptqni~ahwhiafbuea{ofgdvi~mi~csnogzaayrpbmn~d~iknnoah~jfmqa~~fkbq~ef~vbqiofkdpddceaifc~oqxey|na{pcikv~rqfohhdamhgcaibog~mamngreue~at~pfd~|kbiwh}grig~p~dhhfbb~eaflwpbajiejfhmbhwiugmbjac|cdbcmbwfal~uafit~~ncctjef~~emhhnldibiap~jjwyemk~jymbdffp~j~ackkgbp~gpm~p~~cdnfifwceeghlgxlthgnxjrdridi}daj~~lc~aeyla~lxzjbhyackqvjjuq|aengiimbdai~dclblbfhsmlekkvow~rhrltasddwf~dci~bzniyg~uljbhofafibozabab~b~}ta|ai~}b}kudgfjoznlir{}lc~hfeokgkfrc~ciwije~~ldbabg~mb~bm~~c~ed~~eszcmihaahldbgcsaf~~~nkh~cbh}vqccgsqv~tpma~}cachhfmvcac~~d~~bgip|~ck~f}ck~fiibbfflbiqkhjsh~mttue~dealmfimjeiabpiipcpys|~vhbsvc~nroc~~kde~rfohc~bfcbqyivuvarvkf}agdcr~iupky~vtoimbar}gjbc~uleanbgebgbnjcehvrcdso~yfedeiqor~|dibwpg~~~anuu~gu~bbktehkrlbzaj~~~p~fjqplfp~bc~rmpqh~~f~ngb{rfqfoeija~lwhlbcpbkqjcbbrhfkgbacctu~lktml~behpmi{~~kd~akjum}xid~fb{~adw{iptonbobbehfi~lrrg|dwxnndmxfgacpjhvrjbsrdqekp~~ge|ccw~~clveaja~d{nkfv~d~cfgbmaqkm~}ba}daduoies~dsbicqjvxdcedc~lpaqcyahb~aapirq~addla~rdfp~rdqhf~gdebi~icbtbex}j~a~|~fge~jdaja|cjtyiiafbfffckq~n~dgb{gbfj~nltfqqi~ia~irrcjqsdhabjxieisa~amhlwacnal{~ngncahfa~c~icjfd~icfedaaemood~gnd~eqdaft~boe{aach~kz~xostifa~bkbfkjkrcviriqejaiha~~plzidmmbdab|dl~oiejefdeghe}|~|~~k~jklkog~tmr~h~~}~ewfdeqk~~cwmeezchvdqnedalb{oplc~jgjkljbecbff~eue}cgn~fe~axrgmkclebnncf~aoqoxfia~uhh~fjaeqlbaec~gflf~mcyckd~{oydl~pr}gekcfb~bnans~m~jvhclbtxdrl~rbcdkfpgg~xa~~nxzbrm~ooddrbnmpubeeqh~hpuoacpcygia~ibpyhxjfcbes~lk~fiopagogg|nd~bgufn~gyhcsidafm|hflod~i{mjod}du~ja~f|gn~mmv~sl~ggxhufj~fdydb|pnpkfd|d~xfbhdbmgkmhjfaysocalrhu}jhdeeqj~hmiabmck~dkowfqd~{~lcp|b~hgdf~g~dd~yaucackecrebk~nq~xv~iakccba~ncuoez~rsleuajflabllujkskbfzf~dnkvrdcucjkbhgvgbnqqxapbegkvqnjezuq~caenbt~rppdddvqam~sec|dinm~gql~p~bndhnwa~iihzdcbpyjf~aakjdkqjiti~rieucoawr}ibicacgcsdapjzfjpeczptqwk~nxibtugiv~ildduc~c|~rjcjfpxqi~~sjidfxh{cokvnikecbo|jeq~wbafkgbdoifcc~map~afd~dpdgneocdddda~abbxjbpzhcrinrg~maznhbpof~yn~bvhrrhjfita~teb~~ral~aklamzcdnd~cf~afgzfb~~h{bgigu~wqha~ill~qch}bggeulpnkaibdgqwwjikcg~vbzaaeldcyqrilfrcq~eialydo~ex~l~bntieyabblelachvf~bjeecmjetvvasa~jgbfbjmccxhmauveceddbncilubgireakgpga~~odaelftn~mh~gf~lqjpypua~heoa~aj{nmdjbgdbtanbacqosydixaeyf{bc~c~~abgdhoqqb~~td~ejap|dbmampbpbgahrldsbfh~wbyg~ha|r~yiym~edhcbifcapldfihbp~hz~c{rcu~naoeow~aatizm~c|kedblcj}b~lxblgif~scraa~nvlqpk{daaic~bbnapdwfercpcd~igk~j~|~gfiwbadt~ee~nm~|hp~hdjhbtxyadbn~erihx~cgjj~un~huluocerv~|ygbjckcccetvcjg~~agra~upj}wjub{~ggfbfpabkj}~aqcdult~s~capclsbszui~csi~crlhuo~tjsjc~jbfk}~~olke~~~kccmurhrgp~clvhcwfwafekwnjctktlu~mskperc~epae~jaa}scebi~scdjlvepcsq~egammtgj~praiceskhkc~qyklekuyfh|scxc~gbcuv|vtiu~egcwhlb~b~ckwr|e~kaaucefqsqspj~jpoc~njjpgiubvzd~hqitk~if~nujsvdtwbdcwga~fsqgiucqahiffgbpnca{fdiodcgsyyjqn~gndxfzv~q~adcaxcrqubmac~buo~hjjegvxdmqybl|i~odelafig~a~~cbabusvjxmxjcjec~adoaeabd|rahdbajdr~hvkpm~c~jrda~ezhjqjhz~dla~jfctzwksqdjgs}t~ao~agb~ndox~~a~jwmmg~ab{~qf}dhf~epa}zfdcd{bfjkcodagcde~ftdcpblvrhkmk{amjjbnib~qgo}gvbrlb~eeaeoegczbbdelyekdde~fscgfbjg~~~gpbrlxgtvhw~~fd~~mn~gb~fue~peadfvjms~bvddhljaaddyh~tolbkdetchjnwac~t~gaa~tbfswjhbqtnswlaogmhvhfcbsmkvchcjfhtlerk~k~fl~a|cjjeomwbh~cjmx~tadfkou~cfapbtjyklc~rfd~~wmogfbbpz~m~nm~kj|~~ex~iqcitltdbnabwm~a~{ibgpcd~uqaauco~k~jbiclddtgdre~vcrubraaakah~a}aok~{pdbgct~p~srm~lug~ffvegjfdh~bdkifd~ip~fkglncap~oip|hauexdanfjfv~zubgm~~a|inght}~eahydlibvdd~mx~~bjsmg~sytudt~xc}krff|niydx|~~jnogmkljbgtctstagsghcqe~fedgng~gbuovigjdf~ffirgeh~cijvpebkmk~eazx~qjhwkz~ddca{bhgjmb~g~uloar~sjb~{bdtmesqd~xikcaaeerckpi~chrmfp~~hxbnyh~{urxek~awgfmwqi}cecd~g~ra~~gc~{uvekhifffobpo~q~~iapmkjfaeoxddkotleogkeitttsblfopoadi~dd}g~gxn~prlawd~kdabpla~haaiefqvjmeenlg~yd~|ozedjtbf~n~be~db|~~crbeeyqastna}{bhhe~kjkadhdn~behuneindc~jbkerfqtkoidicyun~gz~rc~exvqybaozicf~rcdfb~daebsijchhkhfhwebzdbpj~cxrea~t~c~urak~b~dnkndv~}h~cyohecqnvdznjgwx|docfdjowicodvqfignimefmav~ioykmdalm~j~~ffocey|~cbd{ancfbgl~ijekr~b~n~abd~~jvsfocd~b~~ulllagbrchm~kuozqjibhsjlh~uogmbjq~~~ellffbp~fibnmpfomkys~db~q~cpdrfg}dagbackad~tgbnm~xseb~}|~agrjmojxcmol~m~psiokbugaf~qkaj~ffcva~mjcbbhb~jbcv~qxfbds|fywaldmgdgi~j~cdoihh~t~zofx|jflp~~dfpkfid|qgggneapdbbc~jqeiphclnmzks~~rca~xdhgfalb{~edeoev~jehwavbjamh~s~c~k{~mfuglj~f~bbb~iabjhd~ba~e~zttskdu~cqekjndkx~bed~cgetbajojl~eaabik~kff~bhccdeuudbgpvmeci~jsvftakemsdfb~j~lybcadbcdombcx~pbgms~|z~k~fiflkfwc~fo{fbepcfylfccswosam~e~m~kabq~ech~cugkb~bbegmtimigcecbaq~eblmfbxd~dhcab~sdk|udocerr~~ythb{fds~co~{xnaole~qfe}uilsabaaaxqa{pdmdh{gce{b~fabglid~~hcnhkbmpoytmga~cuxnpeam|plf~e|cqfijimboberqanhprxcdqqadc{fdcrbehdjo~kdj~ac}hg~~cbdedmechbcw~fbxgjcnome~bifajdgffcctf~k{ibafba~rlb~gfi~qemfvil~bh~duc~o~beeaedtfeeobpc~gknbm~dteiheedkjhccqkdm{fbscbacv~jphgqlezogmm~dmbgnkaznag~p{be~cpchbbnkckosib~l~cejhos~~ocfj~iegdsn~fbmu~jgwl~aj~b~mygledsnfodhoeigz{xhrh~ambdisf~d~zcddfbg|otihqcmab~ql~phbak~qeibqri~ech~jehm{abcmcigchblkhfhidycgada~heduvab~ooicifjswbd~h~~fdqgjacpbjgg~aglgzenjgbgk~|~iaaazkf~v~gxjoj~qbgmlfbccxfeqyefqihdqbfjhc~y~w~fngztdpg~~chpgc~cbyhf~cfwgohoi}rnpwp|cbkacaz~sobfqxtvb~zfcnkadxkkfn~okwzknkehhadedbervuu~{~gn~~u{~~c}o~djckbvc~~|urksksbgujdccxln~zblmc~qkeovf~al~fuktimc~pkbk~~yu~iiiea~cslpbtcasmaadjsgla~saab~ksd~~qa~idyhbcfdheiumicl~dbecdpb~x~mhxrypr~~xjz}~etikf~xbmdjtgmagcagghcgbciaqccgfbin~~said~k|bsyhn~~bpuobqbgjerablfmyobcge~~n~hlcb~g~hgkb~eglhii~gfma~h~bmola~pignibkb~~~dgcdnfc~~eohdaekbhghc|sxki~pbrmja~tnit~fakjrajcnyibeyfll~txdisa~oqb~ddhb~krpa~~lvoaipahnfgqchbbu~~~~zq~fg~cznbk~cedomi{lnxcss~r~zc|gees~~oviwvnwuvfdo~cc~aflblecv~pj~d~xxha~~fhtqvn~~xyagz~ga~hj~f}libjvelzb~gazab~cbtd~blrgme~sfdc~ph~agf~eeevrcjbffvb~dfe~~do~giniebfok~grbe|ija~ecko~bbwcakcyeq~cpbde~lpoynckc|k~eabdaatqa~~fhbmhdk~}kkbbohcb~x~dopc~wcq~ais{otwbve~~jch~sx~ib~fqlwrnfg}~n~cifearyxfc~hohbqdafebdbhyiug~yfa~dnadgxe}~c~dggheraeq|~iscr~uhultffq{zgpa~f~dabhxbb~t~g}je|mibia~d~b}cdg~kdjxbdnlunnkhbgahg~hohsfdgc~qgdf~jespr~fa~aghher|ihcfiabcqdgcgigxnjelaberuc~ecb|idaec{k~hswp~o~p|ee~f~ieffzg~~~ap~prbzkidsfipcuf~aziwtga~yifagqpd~fjn~cdifycj{lpaqkoabc}~jjb~hdap~~k~tdwj~wxadgbkraqfdl~kidp~~cmarovldgbei~bgvhkgmmhd~~sayn|hsh~wti|mazt|}ig|mpu~}v|pisqkjajyc~yncwag~b~a~d~jihqr~~~fuggughwjf~cfgge}~~fkakgb~cafutheccsoaelqyh~ejsfndzt~dya~eccesp~avbb~wcnrbijsthd~mrgvbgmuzb~oeicmpfhpe~fkucd~tvnbfbhujalhj~ak~akht~ub~pe|jbaeyqbs~yt{kbkdhribesvjagzoa~jrt}ifhjbdrcheeq|~jediirjvifahmd~|haccxabbvsfbd~~d}ynbq~uuuddbafmredairjoznc~csjbetbjembeefqnfdbk~gl}wc~~bdatbgubrcnp~kbtb~enogmis~anqh~eth~g~gaqcafbmgilstcpz~bcdaakeax~agmqozderre~ibviweinauea~omifyde~d~rcoylbmh|~jjk~secievqhodxydcbirkv~vna~~~j~tlfoc{{aaeglepttij~v~rc~pmcafbhbb~e{eh|sifcg~mueleltlpbab~~qsxelvd~gfnak}eabjo~c~ddoaactidocnlraqt~aoh~kbcvfs~qgd~cbembr~xjhf~~blhexcubkad~{ceaargb~k~babacj~yvd~jb~kaeoi~hql~f~cad~bdaed~a~pkkbbo~htiw}kbdwo~bvalue~eaffyvnu~a~vntchll~zodxoad|gbbat|rhvbjgaez~sajk~nmgqjdydmsdzb~faupbjkfue}emapdb~}civixgdchsif~ntknzefepoijgkfcc~~eidirkbsjcf~faousadulhebhjlnegp}nddbfbc~~fp~x{~}cc~jdi{voxocbdaf~fl~~vhxozp~ccby~hwhfjjeehetakee~rsg~fgfioidh~c~bjimugacfcjfahwks~em~lel~ce~brqejbab|u{bl~msvk{sen~uar~qbjndwebljigad~u~cdapbdlrmf~d{itualf~~e~lvkc~~e~mdnpmblcabk|kje~eca{kbe~nwrecjnpbheiyjzd~masdiqdkp~dic|hhb~l~hjunwcbt~~ao~ojbemyjclowkdibj~vjm{nblusdbo~b~qb~bmcl~e~~pgbm~opeku~dsihacacafcele~~dbxn~ecplymbnclktdte~ameu|bmtoufvajrceddozjgbeigfajcfxannhadkiho~qka{d}lchv~kk~tk~adrfqikff}eaxypod}eanmri~~ucbhm}pa~wc~dch~ldvihbecg~|cihfpckgzg~cp~ugyhfnapa~jvffabodluiabhgjedoluef~kfxvbebhiwcd~zodi~pidvblpk~ijbd~lcrg~~rg~jidwqhsglhd|bhhioxr~~hziefapcrphihsd~~id~iugmv~f~tbgsnpfedvdmfga~behjhhdh{gmiauykk~hcjjxae|bobwk{n~f~ya~sl~hieofnca~pftwfao~djifkjfbtdiab|xj}v~cwhldc{tttei~ifueulyiciu~clq~ia~~bb~rdd~~ykl~~~lbrfikxuvlhbhgucdp|orhibaabsidqe~~decsin~zbn~cfljkipdveadjkidnvibgb~iac~ncg~~mclahpegaeealfac~kgsdadjndecdadbf~aedway~dutonsab~c~uajudiujd~~fjnemjd~j~ko~ymielejihosdhfcnrc}ncnnoa~r~~qqsvfikbbgchjeh~tijudgdahd~zim~aoqcwildmbxcfrgw~k~kbsea}bihs~gj~gl~~daprdfy~{d~bm{s~afdvnez~a{q~ri~ggr}rcu}~aaaejldranyh~lcbrdbiq}z~c~avebydyffcrjw~frbon|~tre~jhimxnaihic~dntcejarq~eth~bpbbaolpldggac~|nqozbdhabkpjoffu~~dwnmdfb~mie~~hel~re~}bam~~m~aacg{fqe~zjbdbfeyab~a~bcbeey{ge~~a~nld~dqe~meucd{albyffianpln~q~}}b~chgndg~jfvp~saeaaf{bm~aowckai~djh~ua~qmdahd|fkqa~zjr~digafclaqd~m~ncczh~pdfphomidbcemexdqpiaio~aawbssf~abbest~l~rkflib~te~fg~b~irqbf{wf~eddglddb~lpp~gxbrq~~~r}cdjbph~~hlbsagn{tmcanuajnorlxpmj~|jhelm~lhe~ck~fdcn~mvbeeop~mcuegauafajpdeadls~e{hnics|nfboca~mcb~abkvscmjxip~eaekqeb~~{~jcqbrpbnxmai~pdaiz~bhuctcoijddebe~yb|ks~cevtqalikbmc~hecwwx~okg~indewkanudc}kmho~~foabbhmie~dmjdgjce|ahkqfgbg|~fqiktgbvh~cagfepqdj~qmlcea~ve~e~dyeagtnopb~~ckbhfkriddfkvfbarkglwgcs~ebmlr{yah~d~zl~cvel~lhptc~bgegblhhiugaf~ghuelxmhd~rwlabhavodenhrke~jcbf~~lwb`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = `QQQRRTHQQKQQLLRQLQQRSPISQQLQRURFJTRRSLPRPQVQIHGUPJTTEQFSQQSQRLKXQTPSRSQRRQJFJSQQQOQUSJQPRQHQKGQRURQQTOPKSQRLLSJQSSPPLQRXQPQKHRPLRQPQKHQRQSIKLXPOLQBMPLQFJPHPSHKQQRKSTQQJLQLQQQLLMRLMTQLHRRJJQTPTLQMTPRRQRPIRRSQVQGSPQPFROIBQSSRPQOSRQOQRPLRDQPSQQQRPQIPRQSVJKJPGSKTRRQQIHPBRIRSQRTHRISQHSSPJQKSPKVJPQPSPSSPLROQPPRQSPTPQRJPLKRQRQGRLQLQQRRLQPPTJHPQRGBQQSRSPOKQQFMKHOQORJSJPQQRQURRRISSTRTRKQRPRRLPHRTQRQRRKELPQIQRQRQHJKPRIPSQSPSXRRQLPUQKKTQPQQHKIRRQSOISOPOPQRLIRKQGHQPKQKRRBVRQKKQTRSPJILSQIRXSPKSPPRPPBQOOQOPRRPRQJSQJOKRTQPPQGQQPPOLIJSLQPOQKKOPLPKHPEQKQFSKQTKQPPHJPRLQSJOPPIPPRRQIPPQKRQQLTHQQUIQOQZRQRQJRQPQWKRPKPRGSORIQIRPQIQQSQUQRRRRJQQQIKGJIBRSQHQJLRRKRKRIPRQQJQUJTVJSQQPQRQSRVPRPTPKQQOPQQRQJLRQITQMRPHRLQQLROQPRIRSBTPKQZQQSPJPKSTQORKUQLRQLPQQPQLWJKTQQHLIJSKSIJSPQQQRQRLQJFJKBPQQOVLKQPJLQSQFSQSDQPSKQPQPQPRMHRQQKPKSKQPJSUPQQHQQSQKKQQQUPQQPSILPKQRRRTOQOPQPKORJRPRPRRRRKPQKJSLJRQHQKPJLQQJQQQQRORJPSHQPJKKPUPKIQJIPRKJQQTQQLIRQBQQVQDSRRFSIPQIGKSRPQJRPHKQQSQKRSRRMPHRRHQIIPQRQPQKRQQQRRLQVPQLPPJQRSPSTFQRQKQRIKRKQTOQKRRQJTQQRBMTQLHPPQQQROSKOTGPSSIPPIQQPQLRPTKTOOIOLRSRQQPZOKTQLPLRKRQIRIQRSTQRRMQQRSJRHPSROJQSJLJQLQGPPQLRQRRJRQPQKQRPQQQKORQRTQRIPVPRQQSQVKRMSPJOUJRQDRRRRPVSPPOKQRLQSIQPPGUUKKQROQRPRUHTIQPLIPIPPMJVIQSLTQTPQKKPRQPPPZQRJLHRLJSQSQPRQQQGSLQRQKJHTKRPQKMCIRPFPTTPPPRQRRRRHHLPIJHRRQSPJRICPQOQGQGTFRQRQPKRKQQGQSKQQSKPPQQROTKTHJJRPORRQIQTPJIRPRPSUKJQQRWOORQKQTRQRSPPPRLPRPQSPRQKKLQPIDTQILLQQPRSJQTRWJQKPQHJJPVKQPRQRQQPQPGQQWLRPLRRPOPPSPPQSMQRSRPPIPRLPQSQVIEQPKLPIUPPIPQLJQRPSPURHQTVSLTRMPQPKSTQPGLSOKPQQJSQRSPSGSQQPITIQFOJJQQRGQRPQQQQQWQSQPTPRHQPPJPQRIFQQQPKTKQQRVQPQTCQSPQPURPSRPRJQKHGKKUQRSPJJPQRQSSRGLPRJGLQQJRQQPRSQRSJSFQQPQRPRPRQFUJTRBJRKPRQQEQQHSPSURPQIQKRROOVKHJJPQKKHQGKPRUKQPHPURPJFHITQQQRRLQJRQJPOQTIIJKQPRQPSRLQQHJSOUSHJGRCQEIPQTIRWRJIEPHQTQSRSQQSUIIQUPLRHRQQJPQHMRRQQPOPTPPIRKQPFPPQTQRQQQQJOQPVQPQKLLQRQPQSIUQLKRLPQBRPJHOPPJLPQKLSQHLOPFORQQTRPQOPRSRSQRPHORRSSRQSRPOXRPPKTKSZRPITPLRQTLKRPGQQRGPQQWQQQJPKRKQSJRRPQOTSQRPLPRRIJQGPJRISPQJRPQTSQGPRRQPSEIPLPRROQRPYHQQPQPKQJQQOQQQPQQKQKPKOPRKKKSJUIQELQRVRQQPOQQVPKQQOMSIIPQQJRPRQPPRIQQJPRQQQRQRPIQHQRQOTVQURUTRHHPPQRHQSSRTIJRRJRSQRTJPOQPPQPOTRLPKQRSQKQOPPPGQPQSRIQPPJPPPJLKQPPJQTQQPSQQPIRWRIQQJSSJQQEPRSQPPSTPQSHMKQQKZKQKQSBJQTTRUJQPPRRQROKQPSSQLPRJJQQPJSRPQQLQKQQKQPQPRKQQKQRIRTPPQQJRKPRPSRTPQHQIQROIKXRRUPOPIQIPPPHGLIQRSQQLSFRQQOQPTQSLELPQTSQQSUQPQRIPISMRRRQJJQPQVRPPPQJQMQJMORQQSPUPGQOPJPMORRPPJQITUIQRQURSLSGQOHUJVURKRRKSQQQKPPIBRQQJQDQQQSKQIRQQTQQKJRPQQKOIIKJUHQTPJPHRRHOSLTQQJRRQOIOQKRERDRPPQRQTRQQQJUPJPJJPSOKGJRPSIIRTRMWHRRTRRQQQJQSPPPIKPPRRPRIIRRPRPQPTQIQQIPIQRQSQSRRLQPQRIPQQGTRSPJRFQRKPERPPTRUPPSQQRSIPMTQHSHIQQQKQPPQQQQQQRRRPKQQKPPPLRHQORIIPUPSORQQRRVPQRRRPRSIFSQKPQPPOQSRKSSSSLPRQXTRTPWKJGQQQJIRPQSRQQKQKKPQIQQQTJDJUQQRPSFKRLRTTQRRRPSIJRQGQJQIRPLPFQPLUQDQIQQPPLHKHKSQURRPQLIKOKLJQQQRQKQSSPKQIQQHIQQRPMSVIGZLUQBJPQQFPRQRSRQQFKHQJPSRORRKPTSSRJKKPQQRPSHRRJJGQRPQRRQRPKPLRRQKOIQRRQRQVRQQPYJQQHRJPKIRPSUPQTRQHRQPQRKRGLRSQQRKLSPHSPIQLPVQQPPLQRKISSSLOSRQPQQQBORKRTRJJJQJQKQSPKQJUQQRJQQQQRRTTPQOJRRRTIQQQQQRRKKQQRSETREQSILPSRRRIKTSPQTQRJQRJRQIPPRLRPKPSQISSUPPRRPQRKYPSTLQGSPFQSSPJKPSQPKSJSRJPMTRRJOQQGRWJRPPJKJOKORMJSQPIPRPKRQRMQSSQJSSIPQUIPQRQSRRMPQTRQPSOJQPLRQHRSSEOQITRPZHKRJHQPQQPQRQQPPRRGQQWPLRKKQQJQKKQSIJITRXUPSSQSRLQSPQQSPHQMIOSLQRRHKOQDLJHJSJPQMOQQIRISPSRPRSQPRWQIRQQQPJGSJTQSQQKPLSQJQJQJRQPRPQRIRQRQHKSPLPIPQPPZKKGRSQPLKOQPPPPPSSLIHRIRSJTORUQQJPQKPLLQQIQTHQRQQJVRPQTIRPHRHSRLPTRLLKRKQKQIKJIKPJPIRRPRSKTQVGRRKRTJPBJRKRIQJPPRRPTRHQRQDPQRRTKJRLQKKPTQTQRLRLQPKTOPWPSIWSSRPLPSHPJQPRRQRQTSRJPQOKHFQPQSXTRKKQQQQIPIIORQQIIPQQJOIJROJUKTKJRPPPRQFQHTQRIPMGHIGQRRPQSIPSQSQRSJPQPQLQJRMRPSPQLJRQSJRBQQMKRSQIQVKPPPQTLHRRLQRPKRPMQQRRPPHMKQOPSSRPJPPRLPIQQQRPPRTRQQKQQQPRRJQRQPQQQFRPRRKQHQLIPQRRKQJUPQQKJIQSOQQHQRQROQPKEKPDRHTPRSKRRQKRHVQPPRPPRPSPSPQQPTIOQRSSQQKSRQPGPRQJJQQRTTKQPHTRLQQSJQTVJPORQRQRPJRFRRQQOQRQQSQRIQSKQMQSQSJJQDHSSKKQIKIPPKQKRQVSLPQRQRIIPPRRQJSWJRQTPQPJOHKRKULPKRQFQVJLKOQSVSPSQQIQQJOLQPRRORJRPHRQBQSVKQQRPLKGRPJHPSLJIPJKQQORKJPQRPPFJRQSTSPLQIQQKQQFKTPTQSTSRRJRFQQRRZQQIQQQKRRRJQWQRRQTPUQJIPJPJQRPRRQJJURJKQQPQPRIQSQPRGRRRQPPSHBIRSKOBGTPRQRVIQTRRRQLHMQSPRTSKQOPFJOQGPTURPQSIJHQQLRIOORLULJJRJRKIQUZPRHGQPZQRQKRPQHQQQKPSRQTQQSRQHTLLPKRQRRSKLQPMQSPIQQQJHRORRKGPRPQTQTKPPRURQRPROQQRIQPPLKRHURKIZIGPQOPTLTLTXPQPPQJRPRKLRQQWRSPPQRTJTVHQMSRRQQJJMQSSFQPQPTQRQQQIIPSQQLHLQIQUJKSLQPJQJKQVQPKQVLKJPRSPJRQPJKKQEQSUPKQRQQQSPQPJRQSPRQJSRZPREORPQKPOJRURRQQLJQRIRRPRGROPRZPRQQQKPQRLJKPSRRSPQQSRRLQQQQJPHRKJJRJHQRKLSQGHQQQGRJTQJTRQRQIRPPYJIPQQKRLQJKRRPQRDRQKSLIBQRLPPKGRHJLSEKQPQQMQWSPQSQQPSLQKQPUQPPRRPWQPPFRPTKJQQRVQJVQRRPRJRHRQQKQPJTPZGQSHQPPPRPPKSLKSRTQFQRUPKPJRQMPOOPPQSSPUJRQJMRPPKPSTQQLPJQRHJVKSLQRJROQQQQTRKTRRSRRMLQKSQPIPJKKKHPQQIQQVSSRQPSPQPIJQSQURLIQGQRRSMRITJKUQITKQKQRSILRCJQQPQQOUSRHPPKPSRRQHRVPQJLIJIQRQRHQSSQPRQPIQTRFQQTQQPQRRQPRILTPJTQPRIRQQPKJIOQOTQRPPOOIUKQJPSRRPJOLKQJQJQRQQRSPIOSCRLISQRTPTQQPJRJRMQKRLQURRUPKGQRQLIQILQRSTRPQRPQVRKLQGOQLPPEPQQRQRSGJQRPRRTSPRSRQIUQQKIQTJFFTPQPQOLQRRHTOILSQMPPRIQIRQPKQXMQRGPPIUQURLSVLQHSQQSKILRQSUOROSPTKPIIHJQPLRQRRSQQEOTKSIQMISOQQQQPQRJHQTQIJJQQLYRLLOUQQRLQQPQOSPSQQOQLQQGJPPRRSTRSPKQRKQKILLTQJPKPQPRPSTDMLRRPSJQQRQQQRGQQHIQRSHQIRSIKPRJRKKSIOQQRJRQJQRQQLLQQHKMQFJHTPSSROQXQRQQSRRKKRQPPQSRORTQPPKPKSKRRQQSQQQIIQSOPGPQJJKKSKPETQJUIQPPKTQQQSSRSKRQQJQOTRSHJQROLORSPQGRRRSLRGPQQHQQSPQLPMQQQQQRPRPRKPRLSQLPISTPJJJLSQQESJRPRJQSPQMQPJRIRQQJQPTPKPKJKQRKIRQORPIQLPKOPUSRLQHQQQOQPQSTPQJQORQHPPQWJRPPSIPTRRQJHSRIRQJPQSRPGPQPWRSPURQURTHKQTQQPRTPIIJLKWQKSGQQPRVIJTPPKKQTQLPIQQTIQQPQKQLPQPOSSSRKSPKXBQLLQKRKLRIKIQRQHQKPSGQIQQJRLQQQKRKQQRQQHRTQROQRRSGFRBRQHPRPTRTQROQLRQKQRRSSRQQRMPGQQRQQQHSLLSRPEIRRPQRTOQPSIRPQQQKPIIKLMRRQRLQOPQLQTHPSRSRCIHSQJISSKROKJKJOOQQQQRRSKHRRSRIQQSHRKQSQPRQPPOPPQRJSLJRSIJKSQQUQRQLKPQGQQQQQVLSQSRQRTRRQFRSRURQRHQPQOQSRPQPPPPSRRRRKRPTOQJPQGRSKLTQCRPSQQQSSPQQRTQPKRPQJKRQTQPPSLPKQSLGQKRPQVRPRLPLSPCOKRRQUSLQHPLKPQKQRTFQSRQTPGOOQRSIPITQJLOPPTTLOPQIHLPJQJPSPQPKKQQQKQJKVQLRQRKQVLPRQJRSQDRQQIIRHJPRQQPQRSSIPPKQQMQDOUSSPUSRRJQKRPQPQGGQHSPQKRQJPIQISQSPLIHQQPOMSQRKFQGPQPPRQQTLROPSJPJRJQQQORQOQQMSSQIRHPTKPUOTPPRLJPQRLJRPKTOKRVPQPHQJRIWRQQPRPTQJRRQRHJTQQPQPPGPRQHJQOSPQPPQQSTPQRPPXRTRSRJQTRQGQQPQRJIGQIJIPOPLQWKLEQRRPPPPKFQPTSQPHZJMRQQGLGPQQQRRMTRQMPTIKLRJRRTHQQQJRQQPSVOQJIISVQQPQRPRLQQIQTRPPRQLPROSRLKKKQTSKQKJTRRPREPIUPTQIQPJSQPRJJJQRKQPLLPQPTQHSQRKPRVRPQSPRQTQLQQQRJRPRQQRQFOORPQQJTRJJPQRPPQOGIQPSLTJQLOQPPGQKQPQRQJKQTQTKQJRSSRKRQOPLPRRPITPGKSXRQTRQKJSPRRHJQPSQOMIPQQQPSQSJQKLRRRSPQQRIRRGLIOQQSQQQZKKLRPJRQOPQQPPQQKRPIIVPSSJRQQTQLOQJRRPISOORQQGLQQPSQKQLQIQSQQRSPRPJSQRPRSQQSQKQHJRPQJTIJKJQQQSRFKKRQSSRRROQQSISLPQOILQPPPPQTLRDQQSGSPTQRGQPJJOIRQTRIRQHPQLZJRQHQSRRUIPURQQRPRQTQKQLROJROIQQQLIQOPQTVKYJRMRRGJRPHTRQLQSQOESTOQJTRRPPLLPIHQQKPVJRQTFQRPPQRTJQQKGGPQRJHQRQPTQLQUQPROROLLURORRPHTQTJPQPTPPLQKRJLLQPMQHQKRRRQQPKUOJQQSMLQQPRQPQRQPGQHPIOQOSJPPPMISQUPXQIJQSTSIIQSQLTQROQRKQQTPLLIPPTTSUTQRGRGZQRSKSQPQOIRPHIPQQQUUTPQUQJRRJRJTQQJQQISMLQQPQSQPTRSQKQQIQULPPKIOJMRQQHKQIQPQRQJOQQPQPLQQTJKPQRSQHTOISKHQPHSCRQPPTSJQJRQQRTRZQSRRQPQPQRSPKHKIQLSQURFZQKRHTRSTRIPSRQPMRSQQQJPJQDKQTQQRRPHPRGQRHKKPJQTJRRQQISJWOKUQOQOSPQKKSQKPLQRGQFSJQQQKQPJPIFRJPHKSYULLUSQLLRQTPVSPTKQPRQORHQTQRQQWSOQKRISKVITPRPTURQKRPPPIPQQGQRQIREQPKQQRRRQQRQQRKSHQRLPSISQTRTQKOMQRPQMQRHHTGRQQTTPPQQJHPPQIQPHGPQQSMKERLSQIOLPIJKPQZSQITSJRUTSXQPRKROQQKPPQQQRQOPQIURQIPQQQLUPHSRUQQRPPQVQQLQIROJOPQHFIQPGRQRVQLQHILRKRQRRQLQRPQQJSSPOQRRSPIIPTQOERQPQPTSPHQQGKSRQLPQPPPRRQLRRRRQRQRSQRHPPQPRLRQIQRMGRRQQLQMPWPPSLJQQQPQHLQKJIJPPIKIKQSQQSQHPQPIRRPQSQSKKKKUPPFIOLQPRBQQQPQSLPSLTKIKJIOHRQPHQSIRJISQHJGQRPRRRJLJQPQQKQJLLKHQPJQSJHKKVLPRLSKMJGQZQRRRLPPQRQPIROQPQWPJRRQQJHQRPIQQQZPHKQKRJQQHPSOQJQRQKKOJJJPPPRTURMSQRMSVPTQJIQQTQVPRGPMTLRRPPSRPHPPLERRSRJSPQIFQPTPRQHQPSRUHRVSQHSGSKSSORLRSKQPKKPQKPYPGOQOQPPDQKSRSRSQRSQTOPPRITQSSRTPRQQRQURRIHQQPRQLRQJQTPKPIRTIRRPJSUQGQPPRJTPQSRIQIJGJQQSSRGPRPSQRPPRSQRRQQSJQPRQSRJUJSGPKHPJPSQEQTHQQQIQTSSJGKKJQOPQPRROQPSRLIQKPQQQXKKSPQQJSSMQTTRJPQSRRJHQJQKJQTQTSOOQPSQPJPFJRQRQQGQQIRHIUIQQRKTSPIRRURQTPQRRRPKQQPRQQPRUJKORRROSPQOQHQKRKQRPLKJPQQPKRIRQKRXQRGQQTKQQPIQQSQIHLRSRRPIRQRPJQWVSMVQPQSSQHORRQQPGQQQQRRQKPQQPTPPORQORSQSJOOPCRQKRGRSPHPPPRSLIRKIJRPPQLSQKRQIJPQIQQQTPPRPQVRQKQTQRPRTQRQQPSSVJQHSSOJOSRRRSSQQKPQQQRIQPQKILQSISLLRUSQQQRRQOSRQQRLKQPHQQZPHLPPLJRRRKPQRQPRQSTPQKQORRQQJQQPQLQQVPLQRSSKRURJKQRKPPPPROQQJPRQRRJQIJRHPPQPREPPRGIQPPRQSIQQRRQGWPRPRHRJRRHQRRQFSRLQPKKKSQRQPKQSTSRQQRRTQFRLRKPJIQRQQPQKJRLQRBRRRRPRKQGUUPJRLJKLOQRJLSLMPLRTSRSQIPRKTPPLRKTSQKVRJKOSTQPQMQKRPPPDQSGGRGJJPIIUJOLQPRQQROQQLPRQILOHPTPIRQLKLPRRRRSQPSHMOQRHPRQSLRREPJJLRRQQRGKQVRQRIEQLPLJSQRSPSRQQRRPQKJTPQQJPSMBQOQRSPCJPPSRIPPKMQQRPQQPEPPITQERQIKRQLJQSSURQSSRSPKRPPIRHQPKMQBKPQJQRRSRQQDSQSQQSGHRRRIRIQUTKRRSVPJQRJHIQPOSPQHPIJSKPQRRQTKHPJFTSHRQIPKJPJSPMRGJPTJQUQQJPSGOQLPQQQOPPVQRSRQRRLJQIFQRKPQSSQQOJSQQPSRRHQQRQQRVQPLGRPRQTKQRRTJPQORRIRQQSQPRTJQQJMPPWQJPQRRQSRPSRKWMJRQTQQRLQJRRQQQHQSPSRHSPQKRQQJQRQJSGSIRWKJPQUSQKRPQSRRPKRQVSLUPPSPKJQPJQRTPKRQQSQQQUPSIPQKPIRQRQRQQRPRVPIQJIRKRDRQRTRRKOPVTKRTRJKPTQRTIOQQRRPURTRURJKJQIRTHRQRYKOHGMKQORHRRSTSQJQQPQPLPPRRIWSQKUOPRTQPRPJQISIQLRJIJLJPTQDJPQPTSRLVRSPRQRPRSQVKSTPQQQRPKRLQPRPTQRQVPPPLPBPJQPQLHPKRPRSRGJRQQPTPRTPJIPIQGPPQPJJQQQPRGQQPRGRJQKJQQKLQRRPQQKQQQQSPUQRQQFPRTSYQRTQRPKEPPRUMKQHJUQOHHQSPQIPQQQSQQRJRQIQRQRLPKHQQPPSRWDPQRQSLSTQUIPLRQQFQRJLHQRJJJUPRLQTQQQRQPRRSQQRJRRQJPRHITQQPIPJPTSIQSGRRRRSRPSRRIIRRIRPSJPRQSQSOPPLJIPKQRKQKRJSQQQFJKKIKQSPRJRJJOQPPWPRMPGPYQQRRTLQDSIRIQPOJMPROPPPRGQPJSQPTORPREQQPLQJRGKQOPROQQPQPOJQQSQRKRQPPIPTQZQRHQQJQKQPRSJHKRMVJQKQQIQSROJKGRTFRRIPOKPQUPQQQMPMQQPHQQKQQKRLQRRPRRPPKRSWQRLKPOQQPQQQJMQKRRKRJQMHQQRJPJMIUSRQPQPBRQPRPQKJPSIQQJTSRLVGHPHTRLRQQRRPSVWRQKHQSRSQPQLJPQRRKQISPSIPPJQTKQPQKROQILPQQQJQLPRQSIJRLPJISLQPQIPQKKJQPSRQGRUQQQPRRSKPLRQQOQPROQQURQQGRPQQTIQQRFQRQSPEQGRPPQSQQQPDPUKPQQRKQLQTJTQRQRSKQQHOQLIJRRUPQJOKVRKQTYPPRHPRPQWPHHQUPRQPQQILQIQPKQRGPQQQRQRLPRQQRRQBPIKMRPPJRRQTQQQRSVPQQQKSQPESRFQSLRRRIPOKURQQRRTMJKYSQTKGRTJIIQRTQPRMPPLQPQIJJIQHLSSRPSRHSIQQPPQKQSRTRQSUPQRPRJPRORQGQQJQSIRQHKRQPHIITLQQPORLPQRPPPPLQQTPQKQWSRTQJKTRPSJVJQQQPQIKQRQQJQQQTPQRJQJQQOQRQOQQQPQHTQKGHQKRTRMPQIRJQSQSSOKPQQQJQQLPGPRQPRQRQRQPPRXQQRQJPKQJRQQSTRRSIPSPFMQJRMTQJRPRPKWGSLQRQJQSQPPQPKLQRRJQOJRQRQLQTSLKQVQSHSQQQRROQVRJIQQSPQLJTLQQHPELPPRPPQPTPKLIKQQRIRQPQQSKQRPQRPRQRROQQSQQRRGPQHPOPOQJRRSQSIPKLPPQJSPLOPLPPQKPTJPHEUJPPQQPQPPRRIQEKQWKQSRCQOUQQSJQQQPRRRPQPQKJSHBPPQIQIMRRJFPSHUKJOKQRQIQTRPQRQTPRRJBIQQJQQRPQOWPSPPQRHPRPSOLULSISQQRQGGQTSRQWSQQKTSRQRPQPQQLSRPKMQORLRKHQQGOKTUQZLQTRKPJRTLPQRSQRQQPQOJQRLQQQOTWPOUKQBIRIRIKQQRBKSPLPSQLQSEQKRMPIISPRQJDPIPQJWRQRQTFQPRZIQKPSFQRRPQTQVRQPQSQKQRPRSPTJPHQQTPPLQPPKPJFQPHTPPLRUQRQQQHTUQYKJZUSILHKPPIRQSQPTHQQRQIKUUJQPRQRORKPRIRKQTIJRSHIURSRSQJPRRTROIQQPQHPHRQQQJQMQRRIKRQKTQSPUPPJQTQQQPQLLQIOTQQPQRSPQPRRPVRTVURKQTQQRQRSIQPRSQQKHRSMPJFRPIRQRQRPQKJFQRIJTLVSFRRQQRPUULKTQQQQIQJSRHDJTIPORQYPKPTPSRQQVOSITFQRQJLQPKTPQYRBSIRSPPORPQPQRQKORSJOPKQQRPIRPTQPRPJQRTRGIQPQKUQQSLJSGQKQUKLRJSQPRROJQOPIPPPRSTQSRPRPPQKQRSSPPQMQRQQRRQMPRKJRRLTTCLPQFHKPIQLESQJQQVQQMQWJSTRJPUSSKRQTJOOQKPQPRQKQRQJPHQRVQPLJQSLKQOQRPIRJPQQRQQJQQQIPOUTQTRHRKQLTQKPPUJHSRKKQQQPQRJVSQPPUQQQSHFSQQQQQSQQTSQJKQQSOJKIRRTRSGJQQJSIPQRRROPPRPQRORJRKPQRQRPHRLPKQJPQQSRQQIQRSPRPOKQRPQSRPLPIKMTRLQLSTKSRJUPPRRPQRQGQROQFPJHQOISRLSTQRHOOQORPOQPQKKIQPKJQRQSUORQFRSQRQPQQPJPSIPQQKQQTQSLITQIPKRPIRRPRTQIQPQPRRQQQKEGQCROPPKRKPSQRSQQOQSOPKSPQRPQRSKOKQPLSQUTQHQLRPPKQHKIGPQUQTPQOIKQQJJPHQRJLRKPQQSRJRTRPHQPRUPQRRRPSQQQPPPEQQQPIKQPOHRIQQQQQQORSPQRQRRRLQIQQIKPSPJPSWRKQOPKKPQTRLRKIPQSLPSORTQPPRRQQWKQPRRPQTLRUMKRHRHQSMIRQQRQQMRQKQLSPRURTPOJOPSGKKQWOQPSRQJJRIJQQKRPBSSGQGSQQQSQUHKQPSQRMKRTRQQQPRJIRSRRSRROPRQRPPJHIQSPPPQQQQKQLRIPQHPRIRRTQLRERKRQQQRQJFLRLJPRJQQQPOSRPPQQMLSSIPSOIJIQLHRPUFUPPRPBRQRPSQKQQQPPPQQLRRJQOOLRPQIQSKLQKKUQKRISKQKRJQPLQRQRQISRRPLQSPSSPGRSISSPOPJIRQURPIKJPQRQPPRRQQPHWQIQSSCQJSQRLRTPQRJSKRIHOQQSPPQQLQPKQOSRZIPPLTQQVQQFOTRJQLKHVJQSTQTQTPPROGQOEHRQQKRQQQQPGSPHQLRQSRQQSQRQQKRPJOKRRPQRPPTFIRKRLPSILHQQLPQPPSPORPRRJIQJKLPWPPSRRSHLHPUPKJQQSKSSISPSRSTSRGGILTQSKPRKQKKUQQRPTHRRQJOJQRQHJLPXSRRQQQPQTQJQORSSQQJQSPIQSSIORPPTQKRRJRRKHFFJQTTQHQRKPLQRTWKSRVJRURIRRLQPRJHRMPOQPQQLQQQJSRPSVQTQRPQPQLSRLKTORTQQSQPPFQPPSPRPRPPLWSQRQJQRQKSQRQRRQQPTRQRRJQLLTQQQSILQJFRQRQZQHJRTQQPKRJLVJHRPUKRRRVSOOPRITLZVRLQPPJOKSQLRHPHSXPRKWQPUKQRKTQUPOSSRPFIJPPQJJSPKQQSPPOLJSQTQQSSRRPKGRQRQQMRTJJCPLRRQSUQJQPRSQIQJHGQJJRQFIIQSHKOPKQQQQRKTSQJSRQSSQPGQTPKRJSQRQHTKRRQWRJHLQQIUOSRJBUQRSQQLQRSJQPQIQQSQIKQPSRPKTQQQSQSRQIKRJPQPGTQXRSPQRLSHQJQTQFMOKQRTLPPRQGPPSPLJPPQRRHPKQJTQHPRRIQSUIPTSPQKPOKQQRRRJQKOPJQQMQKTPRGTVKQTJLITRRSJRQRRSLKQPPUDQITPPQLPKSSPTZPSQQSRRPIIKQRMVHJKQFQRRKQKHQSHRPHQQSRSSSPTSPRILSOTRKQPQRPIVTTGRRSPPPPQQLTPSPHQKKKESPQTRRHRQPPLURRIQRQFRJOJRIUQQQQOQJSRPEFIWRHPRJTTLQSJPSQVKLSUQJQJRQSQQIPRTQRPQSQJVTTRYWLJPKKPRTLQOGOOSQPQPPHHRKPPPRJJHPQJQQPLRJPKEIQSQRQRQMSROIRJQQLQPRRQQQPQBJPRRQKHPKTQORIKSPLRQJQRRRPQRIRRRSQSQPRRQGJOQRIPPRQRPPSRRSQUPRULUSKUKPQQKOJQQSHHRRQQJPQGPQJKQQQTHPRQPSQIKUPSRSRMJJQPIQPFJQVJRQVKGJJQKOIJHRQRPQJQJPURBIQKQVLKQQMQQKPBQQKPRRRRPRKLQHJPQQSQPQKSPJPHUIQLRPSQQRSHRIQRPQSKTRSPUPKHQRLPSRSPOSIQTRQJQQOQSPKPPBMRPQJPHQKLKIKSQSQCPPUJKURJPOKSRLHPJPPGRTQRJQRQRQQQIJPSQQPQQRKPPSQQPQRQRHPLPQPQKPQIPQQRKRQGQPPRPXOJJQWVRJLRPPVQPQXLSHKLQSQQQSWJQRXPRQSQQUSTPQQRRRDRPRGTRTRKQRJHTPSTQPQLLQRPIJSQRRJPQRSRRPPQPLPOJQUMQULPGURRRRPJGRGKTSQQPBKHQQRPQQXQSSKRLRQVLKRQPKOSROKHPQQQRQRRQQMPQQQWTTTSRQQTDRSKIPQSPSQQVURPQRQRRPTQGRQLSPQPUSQRRTSVPQQQQQSWLVSRQQUSLQRRISKRQKRQSJSSSLRJQJQOIKKRKRKTQMQPPIPQRLQPJQVEJPRRFKSPQVRSQTLIPZRQQROKPRSQHTPWQIXQPRFTQLSJPLURQQKIQRRPRPJQPSQDDQSIEIRIRQRQSSRLRRHPQQRRPRRJTPWRQLSTPTROSRLSTKJPSQQOQQRISRJRPTRQKOTPJPLPWPLPRQTKOLQQGPQRRRQLRLEPJTPQOSKPJPRRIQSLHKSKRRUQPSRRIQHPRDRRJQCTQQPRQPPQTPRPKPQHOHQLQQQQRRLQLKQJJRJSKRLQQRTLLOPSIQGLSOQLKIKLQPPRKSLLQIMJQRIKISPQWQPQRQRQRQERWPPRJCSSIPJKSQSKSSRKIQIQIQVSRPPPQPQLPISKRULLGPOJRQTJVPKGQGRIRRRQLQQQSQQPQPKQUQQQRQQQQQKQPPRRTGPPRGJHVSQSQOSJLKSHSORRRQIGMSKQRQPQPPHRRPQJROTPQLCISPRRUPIKQRRQIPJRQRRTQMTSQQKOIQPSIWRBHSSQQLQSJIRRRSKQSRKLJPSQQTPRZRQPPMFPLJRKQKPLJJIQKLKQQPQQSLMQKQQLJUOKILPRRIRTOPRIRJRHRRRPQQQLIKRQKJPRQQQQQLRQKRUPRQRIPPPIQLQPIIRRQJQQSKPQGORPRSPJUQMKQLKLQRPLQJRKQRPLPPQTQPGPJQQRSPRRSQSUIJQPPPBPRJJQQJPKVQQQTRRLIJPJPQHPZOPRROPSJJOOSPQQSRJEZQQPMJJOSRRQQQIUQOKGRTHWJQRKPRJRQIRVRHPSRPRSFQXKQIIIQGQIROIYHPRIRQKOJQDGSSRRQRTGIQGRRIQQRQJBQTKLRRJTQRTPMQRIQQRRIJGQQOQOQRJJJLPQQRTQRQQPRSQJQIRKRQQQRPSQQSLRKPJPQRLJQRRPKPUSIHRPLRRITQTPISRRPSQPJKKROPHQPRQOPHQPQWKRSQQQTKMPQQRQPPQPPQPMQPPQXLQQRKSRRRPQKQROSSSRMRQPQQQUIJQSPQRJQIPQREQQRQQQTKPQJQQRRRRSQQQQTPJOSQPKQLQRSLQLPQJRQMQIJQRSQJRHRSQSSUTJPPKTKRKOIRPLQSUPQRQRRZQOKKQRPSSQRMSKYPFPQPFQRHQPSQRTTQQQRQPQQPQPJTTSPQJKSQKPKSPRRLSJFWRJRRJUJQRIRQOTQMPQKPSTQPJRQQQITJQIRJMQQBKRSIQQJPRIPUPPPRKHSIRIQQKQQQRPQSRPQROQQGRQPHSRJPGPPSQMPEWPSRIHRQQQRMVSJJQRQKHRPWRSPQPHVPRIPQPPPKIKRQPSPRGQKPTTQQIQPSRKJKQRRPQQPKJSKSVSQSKKPRMSUWLRTIKKIRPPRGPQJJPQRJPRQQPQTJJSKQQPHQQPKQHPRIULQJRPZSOQQRPFPPRHRPQSRXPBKYPXRRTJQQJSQTXSLIOQPKJQORRJQJQQRQUQQRPJLUQRRIPQHRQRIQLOSQGULKQGPRPKOXIIRGPIPOQPKSRLOJKQRSQPGSORQSPMJOKPROOSIRPQJQPTQURQJPREIIRTPSPRQQZJRSQPUKQQKSTSRVQQTQQPLQBISPTLJIKQKVQPHJIQUKFJRPPKSSQQQKRIRQPRSORQIRPIQTQOPJRRJQRLKTPQRQQQRIPSTPLQRPQOQPPQQQTJSQIKQPPQKRQHJPKQRPQRKSSXPRSRHRQQPQURGPRQGRRSQRPQQRIITQRKSWWQRHRPRFQKQOQFPPRPSPSPHSHQPLMOPVRQRSULSPTJRRQQQSJQTJOKPTQKRQQSTPRGXQQQQQKPJQPJQPQJWQPOLKPRPQPJHLLOQRRQRRQPMKRPQUPQROPGTPLOQPQPSLOQPQQRQPRSJHPKQQVQRPQQQQWLWVQTLJQKJQOQQKQQRLQPQILZPQJOJRRSFRQPILHRKRIRQQSRQRQRPKRSQRQLQIQQRPKPBVOQKKPOMQVKSQPKUQBKRQPOJRIQRQPIQPSRISOQPRVPJRJKQPTIJIRPTJRQZTQULRPRQQRKQKSPHPPPHXPPIUIVKCRPQRRPDSJOJQIQJLSTPQGIRMJLKOJQGSQSPQPQQWQRRRSTQLQLRPQQFFRPPQSQSPJSHQQKRJPPJGIRSQJRIKRSPQQPPRQLPQHPLSQQQUPQRSLQIRJILLTPSEQQQPQVJJPHQLOITSPKSISQKQPSRRIJSLKPLRIRGKZKQQKKPQSJMQKFPORPKJQRQTQRQPQSUSRPPJRRQSRSQSJRQRJKPITHKRRRJOQRQOVPPRPQLQQRHHPSJIQSTPQRSQQSOCQRKQQPFQHRJQTQRRQKRLRPLRRPHKROQRRUQQPKQKWRQQRPPHTLRKPQKRPKHSJYUSTPQQKKQQJRQTOJEQLSQQPPPRQRPQQSTRKTIRTKQRPJJSOMQKKPPQTPOQRPRQIPPQSKLLVJVSKLRRRRQQTMQOPQQIVJLQQSOPOQRQPPLIXHPSJKQQPULLPPVORQRUPFRILPLKPQSRPSQRGQQIRRQQJQRQTQPQPSPRSRRQRRQGQHRRIQJPKIQKHPKQRHIEVTRQUKJRQLTQQRSJQQSQRQQRRBPSPSRQRIRQQKLRGKPKPRPTKKRQRRQHJPIQQKHRURPQSQLJPISKPOPRQIRRSULKIQIQQPSRORQOPVPKIHOQQPUUQTKQPQPOPQIRLIPQOWQQSJQICLPPLQRSVQJHPTPSRRQRQJRQRQJRSMISTQQKPFQQKQPQRSPRRIPPIJPTPPSQKOJLPQPPPRQSQQSPJPKPQSHIQTJSRQKQPRQQERQRFQPPPQJPQKPQRRHPQRIOSPKQQRKQQPIJLSPRUIKUQJQKQPLPJQQHIQRHRQJMSQVLQTKQSQJPFSRSQRJPRSPQKTRRSRPPQRSLSSPMPQQQDRRLRQOQRRIQQPQQRUSTQSPQPIPPRQPJPGPVQIETRQJKQQKKPHPSIQQIRQSRQKPRRQPSKRQTMWKPLPIRRJSJTQQPQRTQROSJQRZISPJRRRPIRWQTSBHRKQIQJURQQUQZLPPGRKRWKKQTIQPKUOISJQQPPPJJQKQSRRMJMIPLJQPSPJQQQQRPQRLQQQOQSLPQGMSQHLMESPEPQMSIRQQQRQOTJSRQRKPKQTPLODQJRPKJORESQRJQLLTISSRRPUQQSLUORMTTRPOOJPRTPSJRGTUQRKQQQPSLOQRKKPQPRKVHIQQIQJTRMJIGIJPTGISQJTKRQHRRIQQTSPKQQPTRPSPSSSQHQXRJPRQPQRPPQQPMYPJRLSKRSSOKROPHHJPQPPJGHRPQPRQVPQQPPQQPQHQQQOGRRKRYTQRFLRQQQIKRQQJQPQSQRRPPQJQJQPRQFQRQPQRRKIQLTRRPPQQXURQTJPQPRMHIQKQPQPIRSJKQQPMPJQQQOQLTTRMMQIPOHQSQRGPGKQTJQRQQVQKQQKQQPLHQQQKRQQJYQQQTSPQFQRQLRLJGJRJRRQRQRGQKSQORRKRPFQSQRHPPRPUTVSQXREPPSQSLPSRKOQSPPRRHPORKMHSUPSLRPSRQRPKTUPKPSMRQRKOQQJOPSQRQSRJRRLQSJIQROFKRRQQUQQQQQQOOSRRRRLLJJJGLQQSSRPQSIXQPLPQGQGPQIRQPRRRKHLRZQQUUXQRLLQQQSKOSDSQUQRIPRTRUQQPRLTRRZRRMSHPRKRSQRQQRKOQURSJRRRRKTTQHRRIIQRSQPQPRVJRRRIVCRLPMIQQRLHPIRRQJPOHPSRRQQKUJJKSSRPPQQSTVPPPQRSUSJQHQRRHRPTPIPQPORRRRQXQRQHPPQOQRPQJOQLPKQQIRPLOQKQSQPTPDPPPRZQOOQVQLHQSQPRPRQIRQPRRSIPTROGPSQQQRURROQRQOROQJPKQXSSROIQQPJRRBKLQOPQLMORZRHKRQQIJKRPKITSTRXRPJQMORRKPMKJPSIRRSVSQQRIQQKTVQQPRPOSRWSKLQQQJQQQLUQQRKSQJJITKOGRQPQKULSRQIKLOQLSRPQDSJKSRPLPRDRPQKUQRPOHMQQQPSJKQFQPRRKKTTIKROQUPURQTLLJRPPQPRSQQRPRQIQQQQRCPRQJPPQRQULRWHJPIFQPIQKQLQTRLPKRJTQRUQHUQQQKOPQHULQRQRQQPQQRRMLPIKPJUVRSIRILDPSEPPSQQDQORIKKPPSPQKOKPKTIQJKQPRVPLKPKKQJPQTPQRPLPQRJSOPORRQSPQQQSKWQTPRQKTRPLHSTVJGKSQQPJJPRSKOQLQQPHJRJLPPKPTJQLKVRPFRGKLRRRRRUQRJJTSPIQSQJQRTJQHQSISPTFQROUQHPSSOKMRRPRQRSRQIQKORQQPJPRRRRKKJOPORRRPPQHKRLPHQGSPSSIRRHQOHSQPOIQRPQKQTKDOPPRLQQTROQFIQKRQQOOIRHHJQRLUHUHGQRSSQQRQQTIQQMGTKPQJIPRKRQKRSUQQSKSRHPKPHRTRQJXQRSQPPKROQPTTTORVPQRPMQPTRRLQJIPLCRRQPRQKSQQQRHQRSIRRTQKHUJPRRRQQQRPQJTISLQRIQQUPQQISJLSJXWPIRPTJSHQFRHCQSRRLSFQTRIPRJJDLJQPQKIWJPKORSQQQTSTSJQRQSQRQJRRQRRQPKOLJIRJQRHRKJKQQSPPRPJMJPLPUKRRJKPCTQKPTPRPPLPJQRSRPSIJQKRRPQQJQQOQJPKPRPMSLRVQPQQLPKQRPPLRJPQPPQQJRUQPKVQKSTUJQRRQLQPRPQISRLQLIUPSRRQQJUQPRRKQLGJRRHIQQRRPIQRQPMQIQQIRUPRIPTOQPIQRKPSRPQPQKIKPPPROZRRIQQEPTJIPQSPRKHQKSIQLPGHQPJQLRPLKQSRQTRQHPSPSPRKRQKQUGRPJPPTQMS`;
/** What one step of a bucket's weight is worth. */
export const STEP = 0.31394;
/** Score of an item of which nothing is known. */
export const BIAS = -3.4115;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  "about-page": -1.92,
  "address-phrase": 2.557,
  "address-trade": 1.939,
  "anchor-keyword": -0.633,
  "anchor-phrase": 0.659,
  "anchor-trade": -0.082,
  "author-address": -0.301,
  "author-cheap-link": 0.859,
  "author-commerce": 1.578,
  "author-commerce-phrase": 1.041,
  "author-commerce-share": 4.067,
  "author-commerce-words": 2.514,
  "author-digits": -0.618,
  "author-echo": 1.321,
  "author-echo-body": 0.744,
  "author-echo-trade": 1.446,
  "author-free-link": -1.728,
  "author-hyphen-link": -0.032,
  "author-linked": 0.125,
  "author-long": 1.694,
  "author-lower": 1.736,
  "author-page": -0.17,
  "author-phrase": 7.376,
  "author-robot": 3.062,
  "author-sentence": -0.013,
  "author-stranger": -0.08,
  "author-trade": 3.679,
  "author-trade-link": 0.984,
  "capitals": 1.127,
  "contacts": 0.761,
  "digest": 0.578,
  "disguised": 1.954,
  "foreign-to-page": -0.409,
  "handle": 0.663,
  "late": 1.402,
  "link": 2.104,
  "link-cheap-host": 2.005,
  "link-deep": -0.479,
  "link-digits": 1.47,
  "link-free-host": -0.39,
  "link-hyphens": 0.721,
  "link-long-name": 1.018,
  "link-mainstream": -1.166,
  "link-messenger": 0.732,
  "link-money": 0.432,
  "link-money-host": 1.113,
  "link-only": 1.712,
  "link-own": -2.766,
  "link-punycode": 0.854,
  "link-shortener": 0.824,
  "link-slug": -0.053,
  "link-trade": 1.333,
  "links": -0.26,
  "links-many": 1.662,
  "long": -0.443,
  "mail": 1.187,
  "markup": -0.005,
  "messenger": 1.191,
  "money": 1.429,
  "percent": 1.092,
  "phone": 2.117,
  "phrase": 3.503,
  "phrases": 1.154,
  "pictures": 1.304,
  "placeholder": 0.175,
  "repeats": 0.339,
  "short": -1.428,
  "shouts": 0.44,
  "strong-adult": 1.778,
  "strong-counterfeit": 1.348,
  "strong-crypto": 0.811,
  "strong-essays": 1.422,
  "strong-gambling": 0.568,
  "strong-jobs": 1.286,
  "strong-loans": 0.742,
  "strong-messenger": 1.221,
  "strong-occult": 1.404,
  "strong-pharma": 1.246,
  "strong-praise": -0.978,
  "strong-promotion": 0.97,
  "strong-recovery": 0.416,
  "strong-seo": 0.749,
  "styled": 5.509,
  "title": -0.56,
  "trade-only": -0.418,
  "trade-share": 5.005,
  "trades": 0.742,
  "weak-adult": 1.612,
  "weak-chumbox": 1.129,
  "weak-counterfeit": 1.181,
  "weak-crypto": 2.026,
  "weak-essays": 1.704,
  "weak-gambling": 1.252,
  "weak-jobs": 1.478,
  "weak-loans": 1.153,
  "weak-messenger": 1.841,
  "weak-occult": 1.704,
  "weak-pharma": 2.047,
  "weak-praise": 0.261,
  "weak-promotion": 2.808,
  "weak-recovery": 0.81,
  "weak-seo": 1.68
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  "thresholds": {
    "careful": 4.523,
    "balanced": 2.295,
    "strict": -0.398
  },
  "calibration": {
    "slope": 1.0769,
    "offset": -0.0105
  },
  "errors": [
    [
      -0.898,
      0.0089715
    ],
    [
      -0.196,
      0.0040789
    ],
    [
      0.505,
      0.0022696
    ],
    [
      1.207,
      0.0012419
    ],
    [
      1.909,
      0.0006959
    ],
    [
      2.611,
      0.0004175
    ],
    [
      3.312,
      0.0002034
    ],
    [
      4.014,
      0.0001178
    ],
    [
      4.716,
      0.0000964
    ],
    [
      5.418,
      0.0000535
    ],
    [
      6.119,
      0.0000535
    ],
    [
      6.821,
      0.0000321
    ],
    [
      7.523,
      0.0000214
    ]
  ]
} as const;
