import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactReader } from '../../src/score/facts.ts';
import type { Item, PageContext } from '../../src/score/item.ts';
import { readPage } from '../../src/score/page-facts.ts';
import { readSignals, SIGNAL_GROUPS, signals } from '../../src/score/signals/index.ts';
import { card, comment, link, NOWHERE } from './judged.ts';

const reader = new FactReader();

function reading(id: string, item: Item, page: PageContext = NOWHERE): number {
  const index = signals().findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`no signal ${id}`);
  return readSignals(reader.read(item, readPage(page)))[index] ?? Number.NaN;
}

const by = (author: string, authorHref?: string): Item =>
  comment('I had not thought of it that way.', { author, ...(authorHref ? { authorHref } : {}) });
const leadingTo = (href: string, text = ''): Item =>
  comment('See over there.', { links: [link(href, text)] });
const said = (text: string): Item => comment(text);

/** Signal, an item that shows it, an item close to it that does not. */
const CASES: readonly (readonly [string, Item, Item])[] = [
  ['author-phrase', by('buy viagra online'), by('Maria Lindqvist')],
  ['author-commerce', by('Cheap Car Insurance'), by('Jonas Weber')],
  ['author-commerce', by('cheap car insurance'), by('Ann Garden')],
  ['author-lower', by('garage door repair austin'), by('Ann Austin')],
  ['author-long', by('Best Garage Door Repair Austin'), by('Ann Austin')],
  ['author-sentence', by('how to lose weight'), by('Ann van Dyke')],
  ['author-address', by('www.pillmarket.com'), by('Ann')],
  ['author-robot', by('RichardPreer'), by('Richard Preer')],
  ['author-robot', by('RichardPreer'), by('RiverPirate')],
  ['author-robot', by('RichardPreer'), by('RichardHollander')],
  ['author-robot', by('Petertam'), by('Peterson')],
  ['author-joined', by('RiverOtter'), by('RiverPirate')],
  ['author-joined', by('RiverOtter'), by('RichardPreer')],
  ['author-joined', by('RiverOtter'), card('Work at home', { author: 'RiverOtter' })],
  ['author-robot', card('Work at home', { author: 'Petertam' }), card('Work at home', { author: 'Markets' })],
  ['author-digits', by('casino777'), by('casino')],
  ['author-linked', by('Ann', 'https://ann.example/'), by('Ann')],
  [
    'author-echo',
    by('car key copy', 'https://carkeycopy.com/'),
    by('car key copy', 'https://elsewhere.net/'),
  ],
  ['author-shop', by('Ann', 'https://carinsurancepro.com/'), by('Ann', 'https://annberg.com/')],
  ['author-seller', by('car insurance', 'https://carinsurance.com/'), by('car insurance')],
  ['author-seller', by('car insurance', 'https://carinsurance.com/'), by('Ann', 'https://carinsurance.com/')],
  ['author-free-link', by('Ann', 'https://ann.blogspot.com/'), by('Ann', 'https://ann.com/')],
  ['author-hyphen-link', by('Ann', 'https://a-b-c.com/'), by('Ann', 'https://abc.com/')],
  [
    'author-dated',
    by('Links for a slow Sunday', 'https://wetboot.com/2011/09/slow-sunday/'),
    by('Links for a slow Sunday', 'https://wetboot.com/2011-09-slow-sunday/'),
  ],
  ['author-page', by('Ann', 'https://ann.com/some/long/page/of/hers.html'), by('Ann', 'https://ann.com/')],
  ['link', leadingTo('https://shop.net/'), said('See over there.')],
  ['link-mainstream', leadingTo('https://en.wikipedia.org/wiki/Elk'), leadingTo('https://elk.net/wiki')],
  ['link-shortener', leadingTo('https://bit.ly/x7'), leadingTo('https://bits.org/x7')],
  ['link-messenger', leadingTo('https://t.me/some'), leadingTo('https://team.org/some')],
  ['link-cheap-host', leadingTo('https://spins.top/'), leadingTo('https://spins.org/')],
  ['link-free-host', leadingTo('https://spins.weebly.com/'), leadingTo('https://spins.com/')],
  ['link-hyphens', leadingTo('https://best-spins-here.com/'), leadingTo('https://bestspinshere.com/')],
  ['link-digits', leadingTo('https://win88.com/'), leadingTo('https://win.com/')],
  ['link-punycode', leadingTo('https://xn--80ak6aa92e.com/'), leadingTo('https://apple.com/')],
  ['link-money', leadingTo('https://a.com/buy-shoes'), leadingTo('https://a.com/my-shoes')],
  ['anchor-keyword', leadingTo('https://a.com/', 'cheap running shoes'), leadingTo('https://a.com/', 'Here')],
  ['phone', said('Call +1 (800) 555-0199 now'), said('In 1999 there were 1,800 of them')],
  ['mail', said('write to helper at helper@recover.org'), said('write to him @home')],
  ['messenger', said('text me on WhatsApp'), said('text me')],
  ['contacts', said('WhatsApp +1 202 555 0143'), said('I use WhatsApp every day')],
  ['money', said('earn $5,000 a week'), said('earn a living')],
  ['percent', said('guaranteed 300 % in a week'), said('guaranteed in a week')],
  ['capitals', said('THIS IS THE BEST THING EVER MADE'), said('This is the best thing ever made')],
  ['pictures', said('win 🎰🎰🎰🎰 now'), said('win now')],
  ['shouts', said('Now!!!!!'), said('Now!')],
  ['markup', said('[url=https://a.com]here[/url]'), said('here [1]')],
  ['placeholder', said('Nice post %BLOGTITLE%'), said('I read 100% of it')],
  ['strong-seo', said('Enteryourwebsite...'), said('I entered your website from a search')],
  ['short', said('Nice'), said('There are many things I would say about this and most of them are longer')],
  ['phrase', said('buy viagra online'), said('a walk in the woods')],
  ['disguised', said('c a s i n o for you'), said('casino for you')],
  ['stretched', said('maauu laangsiing ceekk biioo'), said('mau langsing cek bio')],
  ['brand', said('semua main di OBENG4D'), said('semua main di OBENG 4 hari')],
  ['brand', said('semua main di 𝐨𝐛𝐞𝐧𝐠𝟖𝟖'), said('semua main dengan obeng88')],
  ['excerpt', said('[…] wrote about the heron […]'), said('wrote about the heron [1]')],
  ['trade-words', said('packers and movers Pune'), said('bees and beekeepers of Pune')],
  ['trade-title', card('Cheap Car Insurance Quotes'), card('Cars of the Year')],
  ['strong-title', card('Buy viagra online'), card('A walk in the woods')],
  ['title-phone', card('Black magic +91-9000000000'), card('Black magic in 1999')],
  ['link-title', card('Get paid: https://pay.top/x'), card('Get paid on time')],
  ['title-money', card('Invest $ 300 once'), card('Invest once')],
  ['framed', said('hanya di 🎯 KYT4D 🎯 hari ini'), said('hanya di sini 🎯🎯 hari ini')],
  [
    'link-raw-praise',
    said('Nice informative post <a href="http://a.com">x</a>'),
    said('Use <a href="http://a.com">x</a>'),
  ],
  ['title', card('Ten bridges of Prague'), said('Ten bridges of Prague')],
  ['digest', comment('', { kind: 'recent-comments' }), said('Ten bridges')],
];

describe('signals', () => {
  test.each(CASES)('%s is shown by one and not by the other', (id, shows, showsNot) => {
    expect(reading(id, shows)).toBeGreaterThan(reading(id, showsNot));
  });

  test('have names of their own', () => {
    expect(new Set(signals().map(({ id }) => id)).size).toBe(signals().length);
  });

  test('read 0 to 1, whatever the item', () => {
    const anyItem = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 120 }),
      author: fc.string({ unit: 'grapheme', maxLength: 60 }),
      href: fc.oneof(fc.webUrl(), fc.string({ maxLength: 60 })),
    });
    fc.assert(
      fc.property(anyItem, ({ text, author, href }) => {
        const facts = reader.read(
          comment(text, { author, authorHref: href, links: [link(href, text)] }),
          readPage({ title: author, article: text, host: 'news.example' }),
        );
        const readings = readSignals(facts);
        const outside = signals().filter((_, i) => !((readings[i] ?? -1) >= 0 && (readings[i] ?? -1) <= 1));
        expect(outside.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('say the same in whatever order they are asked', () => {
    const item = comment('Buy c1alis at https://pills.top, call +1 202 555 0143!!!', {
      author: 'cheap pills',
    });
    const facts = reader.read(item, readPage(NOWHERE));
    const inOrder = SIGNAL_GROUPS.map((group) => [group, [...group.read(facts)]] as const);
    const shuffled = fc.shuffledSubarray([...inOrder], { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (groups) => {
        for (const [group, readings] of groups) expect(group.read(facts)).toEqual(readings);
      }),
      { numRuns: 20 },
    );
  });

  test('of a group are as many as it names, whatever the item', () => {
    for (const item of [comment(''), by('Ann', 'https://ann.example/'), leadingTo('https://a.com/', 'a b')])
      for (const group of SIGNAL_GROUPS)
        expect(group.read(reader.read(item, readPage(NOWHERE)))).toHaveLength(
          Object.keys(group.evidence()).length,
        );
  });
});

test.each([
  [{ host: 'elk.org' }, 1],
  [{ host: 'archive.example', alias: 'elk.org' }, 1],
  [{ host: 'archive.example' }, 0],
])('a link to elk.org on %o leads to the page itself: %i', (where, own) => {
  const item = leadingTo('https://www.elk.org/about', 'over there');
  expect(reading('link-own', item, { ...NOWHERE, ...where })).toBe(own);
  expect(reading('link', item, { ...NOWHERE, ...where })).toBe(1 - own);
});

test.each([
  ['203.0.113.7', 'http://203.0.113.7/about', 1],
  ['203.0.113.7', 'http://198.51.113.7/about', 0],
  ['[2001:db8::7]', 'http://[2001:db8::7]:8080/about', 1],
  ['[2001:db8::7]', 'http://[2001:db8::9]/about', 0],
])('on a machine without a name, %s, a link to %s leads to the page itself: %i', (host, href, own) => {
  expect(reading('link-own', leadingTo(href, 'over there'), { ...NOWHERE, host })).toBe(own);
});

describe('an item beside its article', () => {
  const page: PageContext = {
    title: 'The bees of the northern orchards',
    article: Array.from(
      { length: 4 },
      () =>
        'Beekeepers in the northern orchards report that colonies survived the winter better than expected. Researchers compared hives near apple trees with hives beside rapeseed fields and counted larvae, pollen stores, mites and honey. Growers hope pollination improves while pesticides remain restricted until autumn. Several villages planted hedges of hawthorn, willow, clover and lavender between meadows, gardens, railways and rivers to feed insects throughout summer.',
    ).join(' '),
    host: 'orchard-news.example',
    published: Date.UTC(2012, 4, 1),
  };
  const about = comment('Our hives beside rapeseed fields lost half their larvae, mites were everywhere');
  const foreign = comment(
    'Excellent information provided, keep sharing valuable insight with everyone always',
  );

  test('is about it when it shares its words', () => {
    expect(reading('about-page', about, page)).toBeGreaterThan(reading('about-page', foreign, page));
    expect(reading('foreign-to-page', foreign, page)).toBeGreaterThan(
      reading('foreign-to-page', about, page),
    );
  });

  test('leads nowhere without an address outside the page, another way out, or something sold', () => {
    const thanks = comment('Thank you, that was good to read.', { author: 'Ann' });
    expect(reading('leads-nowhere', thanks, page)).toBe(1);
    for (const more of [
      { authorHref: 'https://annberg.com/' },
      { links: [link('https://annberg.com/shop')] },
      { text: 'Thank you, write to ann@berg.com' },
      { text: 'Thank you. WhatsApp me' },
      { text: 'Thank you. Call 0800 111 0111' },
      { author: 'cheap car insurance' },
      { author: 'buy viagra online' },
      { kind: 'related' as const },
    ])
      expect(reading('leads-nowhere', { ...thanks, ...more }, page), JSON.stringify(more)).toBe(0);
  });

  test('cannot be told to lead nowhere without its page: who collected it may have left the links out', () => {
    expect(reading('leads-nowhere', comment('Thank you, that was good to read.', { author: 'Ann' }))).toBe(0);
  });

  test('leads nowhere by the profile that a forum keeps of its author', () => {
    const forum = { ...NOWHERE, host: 'talk.wood.org' };
    const member = comment('Sand it first.', {
      author: 'Ann',
      authorHref: 'https://talk.wood.org/member/ann',
    });
    expect(reading('author-linked', member, forum)).toBe(0);
    expect(reading('leads-nowhere', member, forum)).toBe(1);
  });

  test('leads away from a blog to that of another owner on the same host', () => {
    const blog = { ...NOWHERE, host: 'garden.blogspot.com' };
    const leading = (host: string): Item =>
      comment('I wrote of this too.', { author: 'Ann', authorHref: `https://${host}/` });
    expect(reading('author-linked', leading('ann.blogspot.com'), blog)).toBe(1);
    expect(
      reading('author-linked', leading('ann.blogspot.de'), { ...NOWHERE, host: 'garden.blogspot.de' }),
    ).toBe(1);
    expect(reading('author-linked', leading('garden.blogspot.com'), blog)).toBe(0);
    expect(reading('author-linked', leading('www.garden.org'), { ...NOWHERE, host: 'blog.garden.org' })).toBe(
      0,
    );
  });

  test('is late when years lie between', () => {
    const late = { ...foreign, date: Date.UTC(2018, 4, 1) };
    const soon = { ...foreign, date: Date.UTC(2012, 4, 9) };
    expect(reading('late', late, page)).toBeGreaterThan(0.9);
    expect(reading('late', soon, page)).toBe(0);
    expect(reading('late', foreign, page)).toBe(0);
  });
});
