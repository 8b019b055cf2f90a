import type { Group } from './group.ts';
import { NAMED } from './naming.ts';
import type { Reading } from './read.ts';
import type { PageRecord } from './record.ts';
import { ROLE } from './role.ts';
import type { Above } from './surroundings.ts';

/** A member that was read to find out what its group is. */
export interface Sample {
  readonly record: PageRecord;
  readonly reading: Reading;
}

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
}

/** A link to a comment as such, whatever the markup: its number behind `#`, or the query that answers it. */
const COMMENT_LINK = /#(?:[a-z]+-)?c(?:om(?:ment)?)?(?:ment)?-?\d+|replytocom=/i;
/** Part of an item's words that its only link must hold for the item to be no more than that link. */
const WHOLE = 0.6;

const bit = (set: boolean): number => (set ? 1 : 0);

/** Distinct addresses of a sample, the author's among them. */
function addresses({ reading: { item } }: Sample): number {
  const hrefs = new Set(item.links.map((link) => link.href));
  if (item.authorHref) hrefs.add(item.authorHref);
  return hrefs.size;
}

function isLink({ record, reading }: Sample): boolean {
  const longest = Math.max(0, ...record.links.map((link) => link.text.trim().length));
  const { text, author } = reading.item;
  return longest > 0 && longest >= WHOLE * (text.length + (author?.length ?? 0));
}

/** What holds of one sample, 0 or 1 each. */
const OF_SAMPLE = {
  dated: ({ reading }: Sample) => bit(reading.dated),
  author: ({ reading }: Sample) => bit(reading.item.author !== undefined),
  authorLinked: ({ reading }: Sample) => bit(reading.item.authorHref !== undefined),
  markedAuthor: ({ record }: Sample) => bit((record.roles & ROLE.author) !== 0),
  markedBody: ({ record }: Sample) => bit((record.roles & ROLE.body) !== 0),
  wordless: ({ reading }: Sample) => bit(reading.item.text.length === 0),
  short: ({ reading }: Sample) => bit(reading.item.text.length < 12),
  sentence: ({ reading }: Sample) => bit(reading.item.text.length >= 40),
  long: ({ reading }: Sample) => bit(reading.item.text.length > 400),
  veryLong: ({ reading }: Sample) => bit(reading.item.text.length > 3000),
  answers: ({ reading }: Sample) => bit(reading.answers),
  avatar: ({ record }: Sample) => bit((record.roles & ROLE.avatar) !== 0),
  commentLink: ({ record }: Sample) => bit(record.links.some(({ href }) => COMMENT_LINK.test(href))),
  heading: ({ record }: Sample) => bit(record.headings > 0),
  headings: ({ record }: Sample) => bit(record.headings > 1),
  field: ({ record }: Sample) => bit(record.fields > 0),
  image: ({ record }: Sample) => bit(record.images > 0),
  images: ({ record }: Sample) => bit(record.images > 2),
  linkless: (sample: Sample) => bit(addresses(sample) === 0),
  oneAddress: (sample: Sample) => bit(addresses(sample) === 1),
  manyAddresses: (sample: Sample) => bit(addresses(sample) > 3),
  outside: ({ reading }: Sample) => bit(reading.item.own === false),
  isLink: (sample: Sample) => bit(isLink(sample)),
  likes: ({ reading }: Sample) => bit(reading.item.likes !== undefined),
  replies: ({ record }: Sample) => bit(record.foreign.length > 0),
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
  aboveFar: ({ above }: Evidence) => bit(above?.kind !== undefined && above.level > 2),
  nearForm: ({ nearForm }: Evidence) => bit(nearForm),
  aroundComment: ({ names }: Evidence) => bit((names & NAMED.comment) !== 0),
  closeComment: ({ closeNames }: Evidence) => bit((closeNames & NAMED.comment) !== 0),
  ownComment: ({ ownNames }: Evidence) => bit((ownNames & NAMED.comment) !== 0),
  ownPart: ({ ownNames }: Evidence) => bit((ownNames & NAMED.part) !== 0),
  closePart: ({ closeNames }: Evidence) => bit((closeNames & NAMED.part) !== 0),
  digest: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.digest) !== 0),
  related: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.related) !== 0),
  closeRelated: ({ closeNames, ownNames }: Evidence) => bit(((closeNames | ownNames) & NAMED.related) !== 0),
  popular: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.popular) !== 0),
  sponsored: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.sponsored) !== 0),
  bar: ({ closeNames, ownNames }: Evidence) => bit(((closeNames | ownNames) & NAMED.bar) !== 0),
  code: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.code) !== 0),
  goods: ({ names, ownNames }: Evidence) => bit(((names | ownNames) & NAMED.goods) !== 0),
  post: ({ ownNames }: Evidence) => bit((ownNames & NAMED.post) !== 0),
  two: ({ group }: Evidence) => bit(group.members.length < 3),
  many: ({ group }: Evidence) => bit(group.members.length > 30),
  count: ({ group }: Evidence) => Math.log(group.members.length),
  list: ({ group }: Evidence) => bit(group.tag === 'li'),
  article: ({ group }: Evidence) => bit(group.tag === 'article'),
  row: ({ group }: Evidence) => bit(group.tag === 'tr' || group.tag === 'td'),
  link: ({ group }: Evidence) => bit(group.tag === 'a'),
  text: ({ group }: Evidence) => bit(group.tag === 'p' || group.tag === 'span'),
  // Combinations in which each part alone says little.
  datedSigned: ({ samples }: Evidence) =>
    share(samples, ({ reading }) =>
      bit(reading.dated && reading.item.author !== undefined && reading.item.text.length >= 20),
    ),
  commentsSigned: ({ samples, above }: Evidence) =>
    above?.kind === 'comments' ? share(samples, ({ reading }) => bit(reading.item.author !== undefined)) : 0,
  chosenLinks: ({ samples, above }: Evidence) =>
    above?.kind === 'related' ? share(samples, OF_SAMPLE.oneAddress) : 0,
  popularLinks: ({ samples, above }: Evidence) =>
    above?.kind === 'popular' ? share(samples, OF_SAMPLE.oneAddress) : 0,
  namedSigned: ({ samples, ownNames }: Evidence) =>
    ownNames & NAMED.comment
      ? share(samples, ({ reading }) => bit(reading.item.author !== undefined && reading.item.text !== ''))
      : 0,
} as const;

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
