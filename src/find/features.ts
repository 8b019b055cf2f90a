import type { Group } from './group.ts';
import { NAMED } from './naming.ts';
import { PLACE } from './place.ts';
import { ROLE } from './role.ts';
import {
  addresses,
  isLink,
  isLinks,
  leadApart,
  leadsOn,
  mayBeDated,
  repeats,
  type Sample,
  unevenness,
} from './sample.ts';
import type { Above } from './surroundings.ts';
import { tagOf } from './tree.ts';

/** Everything by which a group is told from the rest of a page. */
export interface Evidence {
  readonly group: Group;
  readonly samples: readonly Sample[];
  readonly above: Above | undefined;
  /** Bits of `NAMED` of the group's parent and those around it. */
  readonly names: number;
  /** Bits of the group's parent alone. */
  readonly closeNames: number;
  /** Bits of the members' own. */
  readonly ownNames: number;
  /** A form to write a comment stands close by. */
  readonly nearForm: boolean;
  /** Bits of `PLACE`. */
  readonly place: number;
}

/** A link to a comment as such, whatever the markup: its number behind `#`, or the query that answers it. */
const COMMENT_LINK = /#(?:[a-z]+-)?c(?:om(?:ment)?)?(?:ment)?-?\d+|replytocom=/i;
/** A link to one post of many, in the ways of forums. */
const POST_LINK =
  /#(?:[a-z]+[-_]?)?\d+$|[?&](?:p|pid|cid|post|msg|comment|commentid|findpost|reply)=\d+|\/(?:posts?|comments?|permalink)[-/]\d+\/?$/i;
/** What pages say of links that others wrote. */
const NOFOLLOW = /nofollow|ugc/i;
/** From which level on a heading stands so far up that it announces more than one list. */
const FAR = 3;
/** How much longer than the shortest the longest of the members that were read is when they were written by different people. */
const UNEVEN = 2.5;
const bit = (set: boolean): number => (set ? 1 : 0);

/** What holds of one sample, 0 or 1 each. */
const OF_SAMPLE = {
  dated: ({ reading }: Sample) => bit(reading.dated),
  author: ({ reading }: Sample) => bit(reading.item.author !== undefined),
  markedAuthor: ({ record }: Sample) => bit((record.roles & ROLE.author) !== 0),
  markedBody: ({ record }: Sample) => bit((record.roles & ROLE.body) !== 0),
  wordless: ({ reading }: Sample) => bit(reading.item.text.length === 0),
  short: ({ reading }: Sample) => bit(reading.item.text.length < 12),
  sentence: ({ reading }: Sample) => bit(reading.item.text.length >= 40),
  long: ({ reading }: Sample) => bit(reading.item.text.length > 400),
  answers: ({ reading }: Sample) => bit(reading.answers),
  avatar: ({ record }: Sample) => bit((record.roles & ROLE.avatar) !== 0),
  commentLink: ({ record }: Sample) => bit(record.links.some(({ href }) => COMMENT_LINK.test(href))),
  heading: ({ record }: Sample) => bit(record.headings > 0),
  headings: ({ record }: Sample) => bit(record.headings > 1),
  image: ({ record }: Sample) => bit(record.images > 0),
  images: ({ record }: Sample) => bit(record.images > 2),
  linkless: (sample: Sample) => bit(addresses(sample) === 0),
  oneAddress: (sample: Sample) => bit(addresses(sample) === 1),
  manyAddresses: (sample: Sample) => bit(addresses(sample) > 3),
  isLink: (sample: Sample) => bit(isLink(sample)),
  unsigned: ({ reading }: Sample) => bit(!reading.dated && reading.item.author === undefined),
  signedTalk: ({ reading }: Sample) =>
    bit(reading.dated && reading.item.author !== undefined && reading.item.text.length >= 40),
  talk: (sample: Sample) => bit(sample.reading.item.text.length >= 40 && addresses(sample) === 0),
  ownCard: (sample: Sample) => bit(leadsOn(sample) && sample.reading.item.own !== false),
  pictured: (sample: Sample) => bit(leadsOn(sample) && sample.record.images > 0),
  links: (sample: Sample) => bit(isLinks(sample)),
  postLink: ({ record }: Sample) => bit(record.links.some(({ href }) => POST_LINK.test(href))),
  threaded: ({ record }: Sample) => bit(record.foreign.length > 0),
  nofollow: ({ record }: Sample) => bit(record.links.some(({ rel }) => NOFOLLOW.test(rel))),
  quotes: ({ record }: Sample) => bit((record.roles & ROLE.quote) !== 0),
  awayCard: (sample: Sample) => bit(leadsOn(sample) && sample.reading.item.own === false),
  awayPicture: (sample: Sample) =>
    bit(sample.record.images > 0 && sample.reading.item.own === false && addresses(sample) === 1),
  awayAuthor: ({ record, reading: { item } }: Sample) =>
    bit(
      item.authorHref !== undefined &&
        item.own === false &&
        record.links.some(({ rel }) => NOFOLLOW.test(rel)),
    ),
  mayBeDated: (sample: Sample) => bit(mayBeDated(sample)),
} as const;

/** What holds of the group and its place, 0 or 1 each but for `count`. */
const OF_GROUP = {
  named: ({ group }: Evidence) => bit(group.named),
  aboveComments: ({ above }: Evidence) => bit(above?.kind === 'comments'),
  aboveForm: ({ above }: Evidence) => bit(above?.kind === 'form'),
  aboveRelated: ({ above }: Evidence) => bit(above?.kind === 'related'),
  abovePopular: ({ above }: Evidence) => bit(above?.kind === 'popular'),
  aboveRecent: ({ above }: Evidence) => bit(above?.kind === 'recentComments'),
  aboveSponsored: ({ above }: Evidence) => bit(above?.kind === 'sponsored'),
  aboveOther: ({ above }: Evidence) => bit(above !== undefined && above.kind === undefined),
  nearForm: ({ nearForm }: Evidence) => bit(nearForm),
  aroundComment: ({ names }: Evidence) => bit((names & NAMED.comment) !== 0),
  closeComment: ({ closeNames }: Evidence) => bit((closeNames & NAMED.comment) !== 0),
  ownComment: ({ ownNames }: Evidence) => bit((ownNames & NAMED.comment) !== 0),
  digest: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.digest) !== 0),
  related: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.related) !== 0),
  popular: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.popular) !== 0),
  sponsored: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.sponsored) !== 0),
  bar: ({ closeNames, ownNames }: Evidence) => bit(((closeNames | ownNames) & NAMED.bar) !== 0),
  many: ({ group }: Evidence) => bit(group.members.length > 30),
  count: ({ group }: Evidence) => Math.log(group.members.length),
  list: ({ group }: Evidence) => bit(group.tag === 'li'),
  article: ({ group }: Evidence) => bit(group.tag === 'article'),
  row: ({ group }: Evidence) => bit(group.tag === 'tr' || group.tag === 'td'),
  link: ({ group }: Evidence) => bit(group.tag === 'a'),
  text: ({ group }: Evidence) => bit(group.tag === 'p' || group.tag === 'span'),
  aboveNone: ({ above }: Evidence) => bit(above === undefined),
  commentsOfComments: ({ group, names }: Evidence) => bit(group.named && (names & NAMED.comment) !== 0),
  various: ({ samples }: Evidence) => bit(samples.length > 1 && leadApart(samples)),
  // Combinations in which each part alone says little.
  datedSigned: ({ samples }: Evidence) =>
    share(samples, ({ reading }) =>
      bit(reading.dated && reading.item.author !== undefined && reading.item.text.length >= 20),
    ),
  commentsSigned: ({ samples, above }: Evidence) =>
    above?.kind === 'comments' ? share(samples, ({ reading }) => bit(reading.item.author !== undefined)) : 0,
  chosenLinks: ({ samples, above }: Evidence) =>
    above?.kind === 'related' ? share(samples, OF_SAMPLE.oneAddress) : 0,
  commentsDated: ({ samples, above }: Evidence) =>
    above?.kind === 'comments' ? share(samples, ({ reading }) => bit(reading.dated)) : 0,
  chosenCards: ({ samples, above }: Evidence) =>
    above?.kind === 'related' ? share(samples, OF_SAMPLE.ownCard) : 0,
  popularCards: ({ samples, above }: Evidence) =>
    above?.kind === 'popular' ? share(samples, OF_SAMPLE.ownCard) : 0,
  relatedCards: ({ samples, names, ownNames }: Evidence) =>
    (names | ownNames) & NAMED.related ? share(samples, OF_SAMPLE.ownCard) : 0,
  sponsoredOutside: ({ samples, above, names }: Evidence) =>
    above?.kind === 'sponsored' || names & NAMED.sponsored
      ? share(samples, ({ reading }) => bit(reading.item.own === false))
      : 0,
  popularLinks: ({ samples, above }: Evidence) =>
    above?.kind === 'popular' ? share(samples, OF_SAMPLE.oneAddress) : 0,
  namedSigned: ({ samples, ownNames }: Evidence) =>
    ownNames & NAMED.comment
      ? share(samples, ({ reading }) => bit(reading.item.author !== undefined && reading.item.text !== ''))
      : 0,
  aboveSmall: ({ above }: Evidence) => bit(above !== undefined && /^h[3-6]$/.test(tagOf(above.element))),
  aboveFar: ({ above }: Evidence) => bit(above !== undefined && above.level >= FAR),
  shortPictures: ({ samples, above }: Evidence) =>
    isShortHeading(above) ? share(samples, OF_SAMPLE.image) : 0,
  repeats: ({ samples }: Evidence) => bit(repeats(samples)),
  uneven: ({ samples }: Evidence) => bit(samples.length > 1 && unevenness(samples) >= UNEVEN),
  behindText: ({ place }: Evidence) => bit((place & PLACE.behindText) !== 0),
  belowText: ({ place }: Evidence) => bit((place & PLACE.belowText) !== 0),
  amidText: ({ place }: Evidence) => bit((place & PLACE.amidText) !== 0),
  aside: ({ place }: Evidence) => bit((place & PLACE.aside) !== 0),
  footer: ({ place }: Evidence) => bit((place & PLACE.footer) !== 0),
  belowTextCards: ({ samples, place }: Evidence) =>
    place & PLACE.belowText
      ? share(samples, ({ record, reading }) => bit(record.images > 0 && reading.item.links.length > 0))
      : 0,
  signedUndated: ({ samples }: Evidence) =>
    share(samples, (sample) =>
      bit(
        sample.reading.item.author !== undefined &&
          sample.reading.item.text.length >= 20 &&
          mayBeDated(sample) &&
          !isLinks(sample),
      ),
    ),
} as const;

/** Whether a heading right above names a part of the page, in words that are not known. */
const isShortHeading = (above: Above | undefined): boolean =>
  above !== undefined && above.kind === undefined && above.short && above.level < 3;

function share(samples: readonly Sample[], of: (sample: Sample) => number): number {
  let sum = 0;
  for (const sample of samples) sum += of(sample);
  return samples.length > 0 ? sum / samples.length : 0;
}

/** Name of one number by which groups are weighed. */
export type Feature = keyof typeof OF_SAMPLE | keyof typeof OF_GROUP;

/** All features in their fixed order. */
export const FEATURES = [...Object.keys(OF_GROUP), ...Object.keys(OF_SAMPLE)] as readonly Feature[];

/** The numbers by which a group is weighed, in the order of `FEATURES`. */
export function featuresOf(evidence: Evidence): number[] {
  const ofGroup = Object.values(OF_GROUP).map((feature) => feature(evidence));
  const ofSamples = Object.values(OF_SAMPLE).map((feature) => share(evidence.samples, feature));
  return [...ofGroup, ...ofSamples];
}
