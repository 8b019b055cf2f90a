import { SPAM_VOCABULARIES } from '../../src/lexicon/spam-vocabularies.ts';
import { TRADE_NAMES } from '../../src/lexicon/trade-names.ts';
import type { Item, PageContext } from '../../src/score/item.ts';
import { hashText, randomFrom } from './random.ts';
import type { Row } from './rows.ts';

/**
 * Rows made from others: the same bland comment once under a keyword name that links to a shop, once under a person's
 * name that links to a person's site. The words say nothing of the label; names and hosts must. No figure is ever
 * measured on them.
 */
interface Makings {
  /** Comments whose words fit under many articles. */
  readonly bodies: readonly Row[];
  /** What spam is signed with: titles and phrases. */
  readonly phrases: readonly string[];
  readonly persons: readonly string[];
  readonly spamHosts: readonly string[];
  readonly hamHosts: readonly string[];
}

const PAIRS = 10_000;
const WEIGHT = 0.5;
/** Where they stand: on a page of which nothing is known but that it would show where a name leads. */
const PAGE: PageContext = { title: '', article: '', host: 'example.com' };
/** Share of spam that is signed with a person's name, and told by where the name leads alone. */
const PERSONS = 0.3;
const SPAM_ENDINGS =
  'com com com net org info co.uk in biz ru de co us com.au ca xyz online site shop io'.split(' ');
const HAM_ENDINGS =
  'com com com net org blogspot.com blogspot.com wordpress.com wordpress.com me dev de co.uk fr nl io ca typepad.com github.io'.split(
    ' ',
  );

/** What shops and those who praise wares for a share of the sale add to their names. */
const ADDED = [
  ...Array.from({ length: 14 }, () => ''),
  'guide',
  'review',
  'reviews',
  'hub',
  'expert',
  'zone',
  'deals',
  'online',
  'judge',
  'lab',
];

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
const slug = (text: string, by: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', by);
const capitals = (text: string): string => text.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

const gather = (rows: readonly Row[]): Makings => {
  const texts = rows.filter((row) => row.site !== 'own');
  const phrases = texts
    .filter((row) => row.spam && row.kind === 'related' && row.source !== 'chumbox')
    .map((row) => row.item.text)
    .filter((text) => text.length < 45 && text.split(' ').length < 6 && !/[!?:]/.test(text));
  for (const { strong } of Object.values(SPAM_VOCABULARIES))
    for (const [category, list] of Object.entries(strong))
      if (category !== 'praise' && category !== 'messenger')
        phrases.push(...(list ?? []).filter((phrase) => !phrase.includes('*')));
  const trades = Object.entries(TRADE_NAMES).flatMap(([, line]) =>
    line
      .split(' ')
      .filter((word) => !word.endsWith('*'))
      .map((word) => [word]),
  );
  const random = randomFrom(7);
  const en = (TRADE_NAMES['en'] ?? '').split(' ');
  for (let i = 0; i < 900; i++) phrases.push(`${pick(en, random)} ${pick(en, random)}`);
  for (const [word] of trades) if (random() < 0.25 && word !== undefined) phrases.push(word);
  const approved = texts.filter((row) => row.source.startsWith('approved-') && row.item.author !== undefined);
  const hostOf = (href: string): string =>
    /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
  return {
    bodies: [
      ...approved,
      ...rows.filter((row) => row.site === 'own' && row.kind === 'comments' && row.category === 'praise'),
    ].filter((row) => row.item.text.length > 8 && row.item.text.length < 260 && row.item.links.length === 0),
    phrases,
    persons: approved
      .map((row) => row.item.author ?? '')
      .filter((name) => name.length > 1 && name.length < 26),
    spamHosts: texts
      .filter((row) => row.spam)
      .flatMap((row) => row.item.links.map((link) => hostOf(link.href)))
      .filter(Boolean),
    hamHosts: approved.flatMap((row) => row.item.links.map((link) => hostOf(link.href))).filter(Boolean),
  };
};

const shopAddress = (phrase: string, made: Makings, random: () => number): string => {
  const name = slug(phrase, random() < 0.4 ? '-' : '') || 'shop';
  const other = pick(['best', 'my', 'the', '', '', '', '', 'top', 'pro'], random);
  const added = pick(ADDED, random);
  const path =
    random() < 0.3 ? `${slug(pick(made.phrases, random), '-')}${random() < 0.5 ? '.html' : '/'}` : '';
  return `http://www.${other}${name}${added}.${pick(SPAM_ENDINGS, random)}/${path}`;
};

const spamSignature = (made: Makings, random: () => number): Pick<Item, 'author' | 'authorHref'> => {
  const phrase = pick(made.phrases, random);
  if (random() < PERSONS)
    return { author: pick(made.persons, random), authorHref: shopAddress(phrase, made, random) };
  const author = random() < 0.4 ? capitals(phrase) : random() < 0.6 ? phrase.toLowerCase() : phrase;
  if (random() < 0.12) return { author };
  if (random() < 0.35) return { author, authorHref: `http://www.${pick(made.spamHosts, random)}/` };
  return { author, authorHref: shopAddress(phrase, made, random) };
};

const personalSignature = (made: Makings, random: () => number): Pick<Item, 'author' | 'authorHref'> => {
  const author = pick(made.persons, random);
  const turn = random();
  if (turn < 0.4) return { author };
  if (turn < 0.6) return { author, authorHref: `http://${pick(made.hamHosts, random)}/` };
  const name = slug(turn < 0.85 ? author : pick(made.persons, random), random() < 0.15 ? '-' : '') || 'me';
  const ending = pick(['', '', '', 'blog', 'kitchen', 's', 'writes', 'codes', 'world'], random);
  return {
    author,
    authorHref: `http://${name}${ending}.${pick(HAM_ENDINGS, random)}/${random() < 0.2 ? 'blog' : ''}`,
  };
};

/** Makes pairs of rows. Each pair belongs to the group of its body. */
export const makeRows = (rows: readonly Row[]): readonly Row[] => {
  const makings = gather(rows);
  const random = randomFrom(hashText('pairs'));
  if (makings.bodies.length === 0 || makings.hamHosts.length === 0 || makings.spamHosts.length === 0)
    return [];
  const made: Row[] = [];
  for (let i = 0; i < PAIRS; i++) {
    const body = pick(makings.bodies, random);
    const digest = random() < 0.25;
    for (const spam of [true, false]) {
      const signature = spam ? spamSignature(makings, random) : personalSignature(makings, random);
      const kind = digest ? 'recent-comments' : 'comments';
      made.push({
        ...body,
        page: PAGE,
        item: { ...body.item, author: '', ...signature, kind, text: digest ? '' : body.item.text } as Item,
        spam,
        source: 'made',
        site: 'made',
        kind,
        id: `made:${i}:${spam}`,
        weight: WEIGHT,
      });
    }
  }
  return made;
};
