import { readsNames } from './known-names.ts';
import { type NameRows, NameTable } from './name-table.ts';

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

const ROWS: NameRows = [
  [
    NAMED.comment,
    '*comment* cmt cmts kmt kommentar* komentar* commenti comentario comentarios reactie reacties reaction reactions yorum yorumlar reply replies responses disqus pingback trackback discussion* guestbook opinion opinions testimonial testimonials',
  ],
  [
    NAMED.related,
    'related* similar* recommend* recirc* suggested* suggestions* yarpp crp outro read-next up-next whats-next see-also see-too you-may* you-might* also-like* more-stories* more-posts* more-news* more-articles* more-from* more-on* more-like* nextread read-also read-alsos read-more read-mores',
  ],
  [
    NAMED.popular,
    'popular* trending most-read* most-viewed* most-shared* most-commented* most-recent* top-stories* top-news* top-posts* top-reads* top-articles* top-five* latest latesthl recent-posts recent-articles recent-stories editor-pick editor-picks editor-choice editors-pick editors-picks editors-choice',
  ],
  [
    NAMED.sponsored,
    'sponsor* promoted taboola outbrain revcontent mgid zergnet partner-content partner-links partner-headlines partner-stories native-ad* around-the-web* paid-content* paid-post*',
  ],
  [
    NAMED.bar,
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager pagelinks toc tag tags tagcloud categories share* sharing* social* cookie cookies tab tabs toolbar skip language* dropdown topbar colophon',
  ],
  [
    NAMED.code,
    'highlight hljs codehilite code token syntaxhighlighter crayon prettyprint code-mirror monaco diff',
  ],
  [
    NAMED.goods,
    'product products price prices cart shop sku basket woocommerce coupon coupons voucher vouchers',
  ],
  [NAMED.form, 'respond comment-form* comments-form* reply-form* kommentar-form*'],
  [NAMED.post, 'post message answer review feedback entry response member opinion testimonial'],
];
/** Words that hold "comment" and mean something else. */
const NO_COMMENT = /comment(?:ary|ator|ed(?![a-z]))/i;
const PART =
  /content|body|text|author|name|user|avatar|meta|date|time|form|count|link|title|head|foot|action|tool|vote|like|share|button|btn|icon|open|status|respond|number|nav|pagin|more|gravatar|info|edit|field|input|label|submit|policy|notes?|closed|load|sort|toggle|login|subscri|children|permalink|says|awaiting|moderation|advert|coupon/i;
/** A digest's name holds one of these; few names do. */
const OF_DIGESTS = ['omment', 'cmt', 'coment', 'repl', 'discussion', 'reacti'];
const DIGEST =
  /(?:recent|latest|last|new|neueste|letzte|live|curated)[a-z]*(?:[-_][a-z]+)?[-_]?(?:comment|cmt|kommentar|coment|repl|discussion|reacti)|(?:comment|kommentar)[a-z]*[-_]?(?:recent|latest|widget|slider|live|ticker)/;

/** What a tab shows is no tab. */
const SHOWN = /tabs?[-_]?(?:content|pane|panel|body)/gi;

let table: NameTable | undefined;

function flagsOf(word: string): number {
  table ??= new NameTable(ROWS);
  const flags = table.bitsOf(word.replace(SHOWN, ' ')) | digestIn(word);
  if (!(flags & NAMED.comment)) return flags;
  if (!isOfComments(word)) return flags & ~NAMED.comment;
  // A part is only what the same word calls one.
  return PART.test(word) ? flags | NAMED.part : flags;
}

function digestIn(word: string): number {
  const small = word.toLowerCase();
  return OF_DIGESTS.some((part) => small.includes(part)) && DIGEST.test(hyphened(word)) ? NAMED.digest : 0;
}

const isOfComments = (word: string): boolean => {
  const words = NO_COMMENT.test(word)
    ? hyphened(word).replace(/comment(?:ary|ator|ed(?![a-z]))[a-z]*/g, ' ')
    : word;
  return ((table?.bitsOf(words) ?? 0) & NAMED.comment) !== 0;
};

/** A name in lower case, with hyphens before its capitals. */
const hyphened = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** The bits of `NAMED` for a class or id as written. */
export const namedBy = readsNames(flagsOf);
