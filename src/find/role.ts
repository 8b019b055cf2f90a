/** What an element within an item is for, by its class, as bits. Several may be set; the innermost element wins. */
export const ROLE = {
  author: 1,
  date: 2,
  body: 4,
  /** Reply, vote, share, report: said by the page, not by the author. */
  control: 8,
  quote: 16,
  replies: 32,
  avatar: 64,
  staff: 128,
  likes: 256,
  /** A paid card's label or mark. */
  paid: 512,
} as const;

const AUTHOR =
  /(?:^|[^a-z])(?:[a-z]*author[a-z]*|fn|vcard|user-?name|user|nick(?:name)?|poster|by-?line|commenter|display-?name|member-?name|screen-?name|cite|commentername|name)(?![a-z])/;
const DATE =
  /(?:^|[^a-z])(?:[a-z]*date[a-z]*|time|timestamp|timeago|ago|published|permalink|datetime|posted|when|[a-z]*time)(?![a-z])/;
const BODY =
  /(?:^|[^a-z])(?:[a-z]*(?:content|body)(?![a-z])|(?:[a-z]*text|message|excerpt|entry|description|copy)(?![a-z-]|__))/;
const CONTROL =
  /(?:^|[^a-z])(?:repl(?:y|ies)-?(?:link|to|btn|button)?|actions?|controls?|tool(?:s|bar)|votes?|voting|shar(?:e|ing)|report|flag|like-?(?:btn|button|link)|edit(?:-link)?|buttons?|btn|footer|options|links|rating|permalink|menu|dropdown|says|moderation|sr-only|screen-reader-text|visually-?hidden|rank|badge|count(?:er)?|meta|[a-z]*meta)(?![a-z])/;
const QUOTE =
  /(?:^|[^a-z])(?:quote[ds]?|blockquote|bbcode_quote|quotetext|quotebox|in-reply-to|parent-comment|reply-quote)(?![a-z])/;
const REPLIES =
  /(?:^|[^a-z])(?:children|replies|comment-replies|subcomments?|child-comments?|responses|follow-?up|thread-?children|nested|sub-?list)(?![a-z])/;
const AVATAR = /(?:^|[^a-z])(?:avatar|gravatar|photo|userpic|user-?image|profile-?(?:image|pic))(?![a-z])/;
const STAFF =
  /(?:^|[^a-z])(?:bypostauthor|by-?author|by-?staff|staff|moderator|op|pinned|sticky|featured-comment|editor-?pick|author-?(?:badge|suffix|label|response)|is-author|team|admin(?:istrator)?)(?![a-z])/;
const LIKES =
  /(?:^|[^a-z])(?:likes?|[a-z-]*like-?count|upvotes?|vote-?count|score|points|karma|thumbs-?up|rating-?count)(?![a-z])/;
const PAID =
  /(?:^|[^a-z])(?:sponsor[a-z]*|promoted|paid|syndicated[a-z]*|advert[a-z]*|ad-?label|ob-p)(?![a-z])/;
const ANY =
  /auth|fn|vcard|user|nick|post|by|name|cite|from|date|time|ago|publ|perma|when|content|body|text|mess|excer|entry|descr|copy|repl|act|contr|tool|vot|shar|rep|flag|like|edit|but|btn|foot|opt|link|rat|menu|drop|says|mod|sr|screen|hidden|rank|badge|count|quote|parent|child|sub|resp|follow|nest|avat|photo|prof|staff|op|pin|sticky|feat|team|admin|score|point|karma|thumb|spons|promo|paid|synd|adv|ad|ob/i;

function rolesOf(name: string): number {
  if (!ANY.test(name)) return 0;
  // Hooks for scripts say what can be done with an element, not what it is.
  const words = name
    .replace(/(?:^|\s)js-\S+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return (
    (AUTHOR.test(words) ? ROLE.author : 0) |
    (DATE.test(words) ? ROLE.date : 0) |
    (BODY.test(words) ? ROLE.body : 0) |
    (CONTROL.test(words) ? ROLE.control : 0) |
    (QUOTE.test(words) ? ROLE.quote : 0) |
    (REPLIES.test(words) ? ROLE.replies : 0) |
    (AVATAR.test(words) ? ROLE.avatar : 0) |
    (STAFF.test(words) ? ROLE.staff : 0) |
    (LIKES.test(words) ? ROLE.likes : 0) |
    (PAID.test(words) ? ROLE.paid : 0)
  );
}

const NAME_LIMIT = 400;
const REMEMBERED = 2000;
const known = new Map<string, number>();

/** The bits of `ROLE` for a class as written. */
export function rolesNamed(name: string | null): number {
  if (!name || name.length > NAME_LIMIT) return 0;
  const before = known.get(name);
  if (before !== undefined) return before;
  const roles = rolesOf(name);
  if (known.size >= REMEMBERED) known.clear();
  known.set(name, roles);
  return roles;
}

/** The one role that says most of what words in the element are, out of several bits; 0 when none speaks. */
export function speaking(roles: number): number {
  for (const role of [ROLE.body, ROLE.date, ROLE.author, ROLE.likes, ROLE.control])
    if (roles & role) return role;
  return 0;
}
