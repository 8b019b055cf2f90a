import type { System } from '../system.ts';
import { adblade } from './adblade.ts';
import { akeebaEngage } from './akeeba-engage.ts';
import { antDesign } from './ant-design.ts';
import { artalk } from './artalk.ts';
import { bbpress } from './bbpress.ts';
import { blogger } from './blogger.ts';
import { bloggerPopular } from './blogger-popular.ts';
import { blueskyComments } from './bluesky-comments.ts';
import { blueskyCommentsTag } from './bluesky-comments-tag.ts';
import { comentario } from './comentario.ts';
import { commento } from './commento.ts';
import { contentAd } from './content-ad.ts';
import { contextualRelatedPosts } from './contextual-related-posts.ts';
import { coral } from './coral.ts';
import { cusdis } from './cusdis.ts';
import { cwd } from './cwd.ts';
import { dable } from './dable.ts';
import { dianomi } from './dianomi.ts';
import { discourse } from './discourse.ts';
import { discourseEmbed } from './discourse-embed.ts';
import { discuz } from './discuz.ts';
import { disqus } from './disqus.ts';
import { disqusRecent } from './disqus-recent.ts';
import { disqusStatic } from './disqus-static.ts';
import { disqusjs } from './disqusjs.ts';
import { dle } from './dle.ts';
import { dreamwidth } from './dreamwidth.ts';
import { drupal } from './drupal.ts';
import { duoshuo } from './duoshuo.ts';
import { engageya } from './engageya.ts';
import { epoch } from './epoch.ts';
import { facebookComments } from './facebook-comments.ts';
import { fastcomments } from './fastcomments.ts';
import { flarum } from './flarum.ts';
import { fluxbb } from './fluxbb.ts';
import { ghost } from './ghost.ts';
import { giscus } from './giscus.ts';
import { gitalk } from './gitalk.ts';
import { gitment } from './gitment.ts';
import { gnuboard } from './gnuboard.ts';
import { graphcomment } from './graphcomment.ts';
import { hackerNews } from './hacker-news.ts';
import { halo } from './halo.ts';
import { hashover } from './hashover.ts';
import { hyvorTalk } from './hyvor-talk.ts';
import { insticator } from './insticator.ts';
import { intensedebate } from './intensedebate.ts';
import { invision } from './invision.ts';
import { isso } from './isso.ts';
import { jcomments } from './jcomments.ts';
import { jetpackRelated } from './jetpack-related.ts';
import { jnews } from './jnews.ts';
import { k2 } from './k2.ts';
import { khoros } from './khoros.ts';
import { kinja } from './kinja.ts';
import { komento } from './komento.ts';
import { lemmy } from './lemmy.ts';
import { ligatus } from './ligatus.ts';
import { linkwithin } from './linkwithin.ts';
import { livefyre } from './livefyre.ts';
import { lobsters } from './lobsters.ts';
import { mastodonComments } from './mastodon-comments.ts';
import { medium } from './medium.ts';
import { mgid } from './mgid.ts';
import { movableType } from './movable-type.ts';
import { mybb } from './mybb.ts';
import { nativo } from './nativo.ts';
import { naverCbox } from './naver-cbox.ts';
import { newsmax } from './newsmax.ts';
import { nodebb } from './nodebb.ts';
import { nrelate } from './nrelate.ts';
import { openweb } from './openweb.ts';
import { outbrain } from './outbrain.ts';
import { phpbb } from './phpbb.ts';
import { pixnet } from './pixnet.ts';
import { plista } from './plista.ts';
import { popin } from './popin.ts';
import { question2answer } from './question2answer.ts';
import { reactCommentsSection } from './react-comments-section.ts';
import { reddit } from './reddit.ts';
import { relatedPostsByTaxonomy } from './related-posts-by-taxonomy.ts';
import { relatedPostsThumbnails } from './related-posts-thumbnails.ts';
import { remark42 } from './remark42.ts';
import { revcontent } from './revcontent.ts';
import { rp4wp } from './rp4wp.ts';
import { semanticUi } from './semantic-ui.ts';
import { serendipity } from './serendipity.ts';
import { shareaholic } from './shareaholic.ts';
import { slashdot } from './slashdot.ts';
import { smf } from './smf.ts';
import { smi2 } from './smi2.ts';
import { squarespace } from './squarespace.ts';
import { stackExchange } from './stack-exchange.ts';
import { staticman } from './staticman.ts';
import { steamCommunity } from './steam-community.ts';
import { substack } from './substack.ts';
import { svarComments } from './svar-comments.ts';
import { taboola } from './taboola.ts';
import { tagdiv } from './tagdiv.ts';
import { talkyard } from './talkyard.ts';
import { telegramComments } from './telegram-comments.ts';
import { twikoo } from './twikoo.ts';
import { uikit } from './uikit.ts';
import { utterances } from './utterances.ts';
import { valine } from './valine.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin } from './vbulletin.ts';
import { viafoura } from './viafoura.ts';
import { vkComments } from './vk-comments.ts';
import { vuukle } from './vuukle.ts';
import { waline } from './waline.ts';
import { webmentionJs } from './webmention-js.ts';
import { wordpress } from './wordpress.ts';
import { wordpressPopularPosts } from './wordpress-popular-posts.ts';
import { wordpressRecent } from './wordpress-recent.ts';
import { wpdiscuz } from './wpdiscuz.ts';
import { wpforo } from './wpforo.ts';
import { xenforo } from './xenforo.ts';
import { yarpp } from './yarpp.ts';
import { yavli } from './yavli.ts';
import { youtube } from './youtube.ts';
import { zemanta } from './zemanta.ts';
import { zergnet } from './zergnet.ts';

/** All known systems. Where two match the same element, the earlier one wins: special before general. */
export const SYSTEMS: readonly System[] = [
  adblade,
  akeebaEngage,
  antDesign,
  artalk,
  bbpress,
  bloggerPopular,
  blueskyComments,
  blueskyCommentsTag,
  comentario,
  commento,
  contentAd,
  contextualRelatedPosts,
  coral,
  cusdis,
  cwd,
  dable,
  dianomi,
  discourse,
  discuz,
  disqus,
  disqusRecent,
  disqusStatic,
  disqusjs,
  dle,
  engageya,
  epoch,
  facebookComments,
  fastcomments,
  flarum,
  fluxbb,
  ghost,
  giscus,
  gitalk,
  gitment,
  gnuboard,
  graphcomment,
  hackerNews,
  halo,
  hashover,
  hyvorTalk,
  insticator,
  intensedebate,
  invision,
  isso,
  jcomments,
  jetpackRelated,
  jnews,
  k2,
  kinja,
  komento,
  lemmy,
  ligatus,
  linkwithin,
  livefyre,
  mastodonComments,
  medium,
  mgid,
  mybb,
  nativo,
  naverCbox,
  newsmax,
  nodebb,
  nrelate,
  openweb,
  outbrain,
  phpbb,
  pixnet,
  plista,
  popin,
  reactCommentsSection,
  reddit,
  relatedPostsByTaxonomy,
  relatedPostsThumbnails,
  remark42,
  revcontent,
  rp4wp,
  serendipity,
  shareaholic,
  slashdot,
  smf,
  smi2,
  stackExchange,
  staticman,
  svarComments,
  taboola,
  tagdiv,
  talkyard,
  twikoo,
  uikit,
  utterances,
  valine,
  vanilla,
  vbulletin,
  viafoura,
  vkComments,
  vuukle,
  waline,
  webmentionJs,
  wordpressPopularPosts,
  wordpressRecent,
  wpdiscuz,
  wpforo,
  xenforo,
  yarpp,
  youtube,
  zemanta,
  lobsters,
  steamCommunity,
  question2answer,
  duoshuo,
  telegramComments,
  khoros,
  dreamwidth,
  yavli,
  zergnet,
  substack,
  discourseEmbed,
  semanticUi,
  movableType,
  blogger,
  drupal,
  squarespace,
  wordpress,
];
