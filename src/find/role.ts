import { readsNames } from './known-names.ts';
import { type NameRows, NameTable } from './name-table.ts';

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

const ROWS: NameRows = [
  [
    ROLE.author,
    '*author* fn vcard username user nick nickname poster by-line commenter display-name member-name screen-name cite commentername name',
  ],
  [ROLE.date, '*date* timestamp timeago ago published permalink posted when *time'],
  [ROLE.body, '*content *body *text| *txt| message| excerpt| entry| description| copy|'],
  [
    ROLE.control,
    'reply replies replylink replyto replybtn replybutton action actions control controls tools toolbar vote votes voting share sharing report flag like-btn like-button like-link edit button buttons btn footer options links rating permalink menu dropdown says moderation sr-only screen-reader-text visually-hidden rank badge count counter *meta',
  ],
  [ROLE.quote, 'quote quoted quotes blockquote quotetext quotebox in-reply-to parent-comment'],
  [
    ROLE.replies,
    'children replies subcomment subcomments child-comment child-comments responses follow-up threadchildren nested sub-list',
  ],
  [ROLE.avatar, 'avatar gravatar photo userpic user-image profile-image profile-pic'],
  [
    ROLE.staff,
    'bypostauthor by-author by-staff staff moderator op pinned sticky featured-comment editor-pick author-badge author-suffix author-label author-response is-author team admin administrator',
  ],
  [
    ROLE.likes,
    'like likes *likecount upvote upvotes vote-count score points karma thumb-up thumbs-up rating-count',
  ],
  [ROLE.paid, 'sponsor* promoted paid syndicated* advert* ad-label ob-p'],
];
/**
 * Hooks for scripts say what can be done with an element, not what it is; Drupal's `node--promoted`, that an article is on
 * the front page. Frameworks for interfaces call all text by the same name.
 */
const UNSAID = /(?:^|\s)(?:js-\S+|node--?promoted(?!\S)|chakra-text|MuiTypography\S*)/g;
/** Parts of names of which some say nothing. */
const DOUBTFUL = ['js-', 'promoted', 'chakra-', 'MuiT'];

let table: NameTable | undefined;

function rolesOf(name: string): number {
  table ??= new NameTable(ROWS);
  return table.bitsOf(DOUBTFUL.some((part) => name.includes(part)) ? name.replace(UNSAID, ' ') : name);
}

/** The bits of `ROLE` for a class as written. */
export const rolesNamed = readsNames(rolesOf);

/** The one role that says most of what words in the element are, out of several bits; 0 when none speaks. */
export function speaking(roles: number): number {
  for (const role of [ROLE.body, ROLE.date, ROLE.author, ROLE.likes, ROLE.control])
    if (roles & role) return role;
  return 0;
}

/** The role of an element within one of another role. */
export function roleWithin(outer: number, roles: number): number {
  if (roles & ROLE.quote) return ROLE.quote;
  return outer === ROLE.quote ? outer : speaking(roles) || outer;
}

/** A role that a tag has by itself; `undefined` leaves it to the class. */
export function tagRole(tag: string): number | undefined {
  if (tag === 'time') return ROLE.date;
  if (tag === 'blockquote') return ROLE.quote;
  if (tag === 'button' || tag === 'form') return ROLE.control;
  return undefined;
}
