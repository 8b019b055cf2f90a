import type { BlockKind } from '../score/item.ts';
import { isName, roomOf } from './byline.ts';
import { dateIn } from './date.ts';
import type { Evidence } from './features.ts';
import { type HeadingKind, headingKind } from './heading.ts';
import { hasLetter } from './letter.ts';
import { NAMED } from './naming.ts';
import { ROLE } from './role.ts';
import { isLinks, leadApart, leadsMostly, type Sample, titleOf } from './sample.ts';
import { elementsOf, parentElementOf, tagOf } from './tree.ts';
import { areGoods, type Weight } from './weigh.ts';

/** How sure it is that records without elements of their own, under a heading that announces them, are items. */
export const FLAT = 0.85;
/** Least characters of words that are a sentence. */
const SENTENCE = 40;
/** Links in a record above which it is a list of its own. */
const LINKS = 5;
/** What a flat run of records is, by the heading above it. */
export const KIND_OF: Partial<Record<HeadingKind, BlockKind>> = {
  comments: 'comments',
  related: 'related',
  popular: 'related',
  recentComments: 'recent-comments',
};

/** Whether what stands where names do is one, and not the heading of cards. */
const isSigned = (author: string | undefined): boolean =>
  author !== undefined && headingKind(author) === undefined;

/**
 * What records are that each have a name, a date and words, right below a heading that announces such a list: on these
 * grounds `flat` believes even records without elements of their own. Talk in sentences that is signed needs no date.
 */
function announced(evidence: Evidence): Weight | undefined {
  const { above, samples } = evidence;
  const kind = above && above.level <= 2 && above.kind ? KIND_OF[above.kind] : undefined;
  const whole = samples.filter((sample) => {
    const {
      record,
      reading: { dated, item },
    } = sample;
    return (
      !(kind === 'comments' && isLinks(sample)) &&
      (dated ||
        (kind === 'comments' && roomOf(item.text) >= SENTENCE && record.headings + record.fields === 0)) &&
      isSigned(item.author) &&
      item.text !== '' &&
      item.links.length <= LINKS
    );
  });
  if (!kind || whole.length * 3 < samples.length * 2 || (kind === 'related' && areGoods(evidence)))
    return undefined;
  return { kind, certainty: FLAT };
}

/** How sure it is that links to one page each, right below a heading that announces chosen articles, are such. */
const CHOSEN = 0.7;
/** Paragraphs beside a heading from which on it is one of a running text, and most neighbours that are looked at. */
const [PARAGRAPHS, SIBLINGS] = [3, 60];
/** How sure it is that dated words of different people, without a link in them, are talk. */
const TALK = 0.6;
/** Fewest members of such talk and of such links, and least characters of each. */
const FEWEST = 3;
const WORDS = 20;
/** Longest name of such talk that may be the title of an article as well, in letters of Latin. */
const HEADED_NAME = 20;

/** Whether a heading is one of a running text: a list below it belongs to the article. */
function isOfText(heading: Element): boolean {
  const parent = parentElementOf(heading);
  const paragraphs = parent ? elementsOf(parent, SIBLINGS).filter((child) => tagOf(child) === 'p') : [];
  return paragraphs.length >= PARAGRAPHS;
}

/** Whether the names around members say that they are chosen, and no others that they are something else. */
const isNamedRelated = ({ names, ownNames, above }: Evidence): boolean =>
  (names & NAMED.related) !== 0 &&
  ((names | ownNames) & (NAMED.comment | NAMED.bar | NAMED.goods)) === 0 &&
  (above?.kind === undefined || above.kind === 'related' || above.kind === 'popular');

/** Whether members are no more than links to different pages, as cards are, with a title each. */
function areChosen(evidence: Evidence): boolean {
  const { above, group, samples } = evidence;
  const headed = above?.kind === 'related' && above.level <= 1 && !isOfText(above.element);
  if (!(headed || isNamedRelated(evidence)) || group.members.length < FEWEST || areGoods(evidence))
    return false;
  return (
    leadApart(samples) &&
    samples.every(
      (sample) => leadsMostly(sample) && sample.record.fields === 0 && roomOf(titleOf(sample)) >= WORDS / 2,
    )
  );
}

/**
 * Whether every link of a member is its author's or its date's, a picture's, or one that all have: articles in a list are
 * led to by their titles.
 */
const isUnlinked = ({ reading: { item } }: Sample, labels: readonly ReadonlySet<string>[]): boolean =>
  item.links.every(
    ({ text }) =>
      !hasLetter(text) || dateIn(text) !== undefined || labels.every((ofSample) => ofSample.has(text)),
  );

/** Addresses of people's pages. */
const PROFILE = /\/@|\/~|user|profil|member|author|people|person|\bu(?:id)?[/=]/i;

/** Whether what signs a member is not the linked title of a page about something else. */
const isPerson = ({ record, reading: { item } }: Sample): boolean =>
  item.authorHref === undefined ||
  PROFILE.test(item.authorHref) ||
  (record.roles & (ROLE.avatar | ROLE.author)) !== 0 ||
  record.links.some(({ rel }) => rel.includes('nofollow'));

/** Whether members whose own names say that they are comments are talk that is signed, and dated or below a heading. */
function isNamedTalk({ group, samples, above, names, ownNames }: Evidence): boolean {
  if (!group.named || (names | ownNames) & NAMED.digest) return false;
  const told = above?.kind === 'comments' && above.level <= 2;
  return samples.every(
    ({ record, reading: { dated, item } }) =>
      (dated || told) &&
      item.author !== undefined &&
      isSigned(item.author) &&
      item.text.length >= WORDS / 2 &&
      item.links.length <= LINKS &&
      record.fields + record.headings === 0,
  );
}

/** Whether members are dated words of different people: articles in a list are linked or headed. */
function isTalk(evidence: Evidence): boolean {
  const { group, samples } = evidence;
  const authors = new Set(samples.map(({ reading }) => reading.item.author));
  const labels = samples.map(({ reading }) => new Set(reading.item.links.map(({ text }) => text)));
  return (
    !areGoods(evidence) &&
    group.members.length >= FEWEST &&
    samples.length >= FEWEST &&
    authors.size === samples.length &&
    samples.filter(({ reading: { item } }) => item.author !== undefined && isName(item.author)).length * 3 >=
      samples.length * 2 &&
    samples.every(
      (sample) =>
        sample.reading.dated &&
        isSigned(sample.reading.item.author) &&
        (sample.record.headings === 0 || roomOf(sample.reading.item.author ?? '') <= HEADED_NAME) &&
        roomOf(sample.reading.item.text) >= WORDS &&
        sample.record.fields === 0 &&
        isPerson(sample) &&
        isUnlinked(sample, labels),
    )
  );
}

/** Whether the member that was read first could be of such talk. */
export const mayBeTalk = ({ samples: [first] }: Evidence): boolean =>
  first?.reading.dated === true && first.reading.item.author !== undefined && first.record.headings < 2;

/** What a group is by itself, whatever its parts weigh. */
export function evident(evidence: Evidence): Weight | undefined {
  const told = announced(evidence);
  if (told) return told;
  if (areChosen(evidence)) return { kind: 'related', certainty: CHOSEN };
  if (isNamedTalk(evidence)) return { kind: 'comments', certainty: FLAT };
  return isTalk(evidence) ? { kind: 'comments', certainty: TALK } : undefined;
}
