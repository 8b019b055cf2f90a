import type { Names } from './among.ts';

/** Hosts whose users register names under them for nothing: what stands left of the domain is the name. */
export const FREE_HOSTS: Names =
  ' blogspot.com wordpress.com tumblr.com weebly.com wixsite.com livejournal.com webs.com jimdo.com jimdofree.com yolasite.com over-blog.com ucoz.ru narod.ru github.io altervista.org blog.com typepad.com splashthat.com webnode.com jigsy.com tripod.com angelfire.com hubpages.com squidoo.com bravesites.com webflow.io netlify.app vercel.app pages.dev web.app substack.com beep.com mystrikingly.com godaddysites.com business.site site123.me tilda.ws ';

/** Addresses that hide where they lead. */
export const SHORTENERS: Names =
  ' bit.ly tinyurl.com goo.gl t.co ow.ly is.gd cutt.ly rb.gy shorturl.at tiny.cc bit.do clck.ru vk.cc u.to s.id linktr.ee adf.ly goo.su rebrand.ly t.ly v.gd bitly.com qr.ae snip.ly lnk.bio heylink.me linkr.bio start.me solo.to ';

/** Where a lure leads to be continued in private. */
export const MESSENGERS: Names =
  ' t.me wa.me telegram.me telegram.org whatsapp.com api.whatsapp.com discord.gg join.skype.com wa.link line.me m.me signal.me ';

/** Places everybody links to: a link there says nothing of who set it. */
export const MAINSTREAM: Names =
  ' youtube.com youtu.be wikipedia.org github.com twitter.com x.com facebook.com instagram.com google.com stackoverflow.com reddit.com nytimes.com bbc.co.uk bbc.com theguardian.com medium.com amazon.com flickr.com vimeo.com linkedin.com imgur.com archive.org nih.gov cnn.com washingtonpost.com reuters.com mozilla.org apple.com microsoft.com w3.org gist.github.com pinterest.com soundcloud.com spotify.com goodreads.com imdb.com arxiv.org doi.org nature.com who.int europa.eu gnu.org kernel.org npmjs.com pypi.org gravatar.com disqus.com blogger.com ';

/** Endings under which throw-away names are cheap. */
export const CHEAP_SUFFIXES: Names =
  ' xyz top icu site online club click live shop store vip win bid loan men work fun space website info biz tk ml ga cf gq pw cc ws su rest cam buzz monster quest cyou sbs bond cfd fit beauty hair skin lol mom autos boats yachts homes motorcycles makeup pro link best casino bet poker ';
