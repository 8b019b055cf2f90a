/** What the class and id of an element say of it, as bits. Names help; nothing is found by a name alone. */
export const NAMED = {
  /** Something of comments: a list, an item, or a part. */
  comment: 1,
  /** A part or a companion of a comment: its text, author, date, form, count. */
  part: 2,
  /** Comments from all over the site. */
  digest: 4,
  /** Articles chosen for this one. */
  related: 8,
  /** Articles not chosen for this one. */
  popular: 16,
  /** Paid cards. */
  sponsored: 32,
  /** Navigation, table of contents, tags, share bars: never items. */
  bar: 64,
  /** Program text. */
  code: 128,
  /** A shop's goods. */
  goods: 256,
  /** A weak word for an item of a talk: post, message, answer, review. */
  post: 512,
  /** Where a comment is written. */
  form: 1024,
} as const;

/** Names that tell of items. */
export const TOLD = NAMED.comment | NAMED.digest | NAMED.related | NAMED.popular | NAMED.sponsored;

const COMMENT =
  /(?:^|[^a-z])(?:[a-z]*comment(?!ary|ator|ed(?:$|[^a-z]))[a-z]*|cmts?|kmt|kommentar[a-z]*|komentar[a-z]*|komentáre|commenti|comentarios?|reacties?|reactions?|yorum(?:lar)?|repl(?:y|ies)|responses|disqus|pingback|trackback|discussion[a-z]*|guestbook|opinions?|testimonials?)(?![a-z])/;
const PART =
  /(?:content|body|text|author|name|user|avatar|meta|date|time|form|count|link|title|head|foot|action|tool|vote|like|share|button|btn|icon|open|status|respond|number|nav|pagin|more|gravatar|info|edit|field|input|label|submit|policy|notes?|closed|load|sort|toggle|login|subscri|children|permalink|says|awaiting|moderation|advert)/;
const RELATED =
  /(?:^|[^a-z])(?:related[a-z]*|similar[a-z]*|recommend[a-z]*|recirc[a-z]*|suggest(?:ed|ions)[a-z]*|yarpp|crp|outro|(?:read|up|whats)[-_]?next|seetoo|see[-_]?(?:also|too)|you[-_]?(?:may|might)[a-z-_]*|also[-_]?like[a-z]*|more[-_]?(?:stories|posts|news|articles|from|on|like)[a-z]*|moreon|nextread|read[-_]?(?:also|more)s?|upnext)(?![a-z])/;
const POPULAR =
  /(?:^|[^a-z])(?:popular[a-z]*|trending|most[-_]?(?:read|viewed|shared|commented|recent)[a-z]*|top[-_]?(?:stories|news|posts|reads|articles|five)[a-z]*|latest(?:hl)?|recent[-_]?(?:posts|articles|stories)|recentposts|editors?[-_]?(?:picks?|choice))(?![a-z])/;
const SPONSORED =
  /(?:^|[^a-z])(?:sponsor[a-z]*|promoted|taboola|outbrain|revcontent|mgid|zergnet|partner[-_]?(?:content|links|headlines|stories)|native[-_]?ad[a-z]*|around[-_]?the[-_]?web[a-z-_]*|paid[-_]?(?:content|post)[a-z]*)(?![a-z])/;
const DIGEST =
  /(?:recent|latest|last|new|neueste|letzte|live|curated)[a-z]*(?:[-_][a-z]+)?[-_]?(?:comment|cmt|kommentar|coment|repl|discussion|reacti)|(?:comment|kommentar)[a-z]*[-_]?(?:recent|latest|widget|slider|live|ticker)/;
const BAR =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|pagelinks|toc|tags?|tagcloud|categories|shar(?:e|ing)[a-z]*|social[a-z]*|cookies?|tabs?|toolbar|skip|language[a-z]*|dropdown|topbar|colophon)(?![a-z])/;
const CODE =
  /(?:^|[^a-z])(?:highlight|hljs|codehilite|code|token|syntaxhighlighter|crayon|prettyprint|CodeMirror|monaco|diff)(?![a-z])/i;
const GOODS = /(?:^|[^a-z])(?:products?|prices?|cart|shop|sku|basket|woocommerce)(?![a-z])/;
const FORM = /(?:^|[^a-z])(?:respond|(?:comment|reply|kommentar)s?[-_]?form[a-z]*)(?![a-z])/;
const POST =
  /(?:^|[^a-z])(?:post|message|answer|review|feedback|entry|response|member|opinion|testimonial)(?![a-z])/;

/** None of the words above begins without one of these stems, so most names end here. */
const ANY =
  /om+ent|cmt|kmt|reac|yorum|repl|respon|disq|back|discus|guest|opinion|testim|relat|simil|recom|recirc|suggest|yarpp|crp|outro|next|see|also|more|popul|trend|most|top|latest|recent|edit|sponsor|promot|taboola|outb|revc|mgid|zerg|partner|native|around|paid|nav|menu|bread|pag|toc|tag|categ|shar|social|cook|tab|tool|skip|lang|drop|colo|high|hljs|code|token|synta|crayon|pretty|mirror|monaco|diff|produ|pric|cart|shop|sku|bask|woo|post|mess|answer|review|feed|entry|member|neu|letz|kurat|curat|read/i;

/** The bits that one pattern over all of an element's names decides. */
const OF_NAMES: readonly (readonly [RegExp, number])[] = [
  [DIGEST, NAMED.digest],
  [RELATED, NAMED.related],
  [POPULAR, NAMED.popular],
  [SPONSORED, NAMED.sponsored],
  [BAR, NAMED.bar],
  [CODE, NAMED.code],
  [GOODS, NAMED.goods],
  [POST, NAMED.post],
  [FORM, NAMED.form],
];

function flagsOf(name: string): number {
  if (!ANY.test(name)) return 0;
  const names = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let flags = 0;
  for (const [pattern, flag] of OF_NAMES) if (pattern.test(names)) flags |= flag;
  if (!COMMENT.test(names)) return flags;
  // A part is only what the same word calls one.
  const ofComments = names.split(/\s+/).filter((word) => COMMENT.test(word));
  return flags | NAMED.comment | (ofComments.some((word) => PART.test(word)) ? NAMED.part : 0);
}

/** Longest class or id that is read; longer ones are data, not names. */
const NAME_LIMIT = 400;
/** Most names remembered: pages that make up a name for each element must not fill the memory. */
const REMEMBERED = 4000;
const known = new Map<string, number>();

/** The bits of `NAMED` for a class or id as written. */
export function namedBy(name: string | null): number {
  if (!name || name.length > NAME_LIMIT) return 0;
  const before = known.get(name);
  if (before !== undefined) return before;
  const flags = flagsOf(name);
  if (known.size >= REMEMBERED) known.clear();
  known.set(name, flags);
  return flags;
}
