import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../src/score/item.ts';
import { createJudge } from '../../src/score/judge.ts';
import { thresholdAt } from '../../src/score/levels.ts';
import { card, comment, folds, LEVELS, link, NOWHERE, verdictOn, verdicts } from './judged.ts';

const PRICES: PageContext = {
  title: 'Why the price of Viagra fell by half',
  article: `The patent on Viagra ran out, and generic sildenafil came to every pharmacy. A tablet of Viagra
    that cost ten dollars costs less than one today. Cialis followed when the patent on tadalafil ended. Doctors say
    that a prescription is still needed, and warn of pills sold online by shops without a licence: a third of them
    held no sildenafil at all. Insurers pay for the generic, seldom for the brand. Pharmacists expect the price of
    Cialis, Levitra and other drugs for men to fall further this year, as more makers bring generic pills to market.
    The maker of Viagra, Pfizer, said that brand loyalty among patients remained strong in spite of cheap pills.`,
  host: 'health-paper.example',
};

describe('under an article on the price of Viagra', () => {
  const HONEST = [
    'Generic sildenafil is 60 cents a pill at my pharmacy, the brand Viagra still nine dollars.',
    'My insurer stopped paying for Cialis in January, so I asked my doctor for the generic.',
    'Half the price and still too much. In Portugal Viagra costs a third of that with a prescription.',
    'I would never order pills online. A friend got Viagra that was chalk.',
  ];
  const SHOPS = [
    comment(
      'Buy Viagra and Cialis online without prescription, cheap generic pills, free shipping worldwide http://rx-pills-shop.top/order',
      {
        author: 'cheap viagra online',
      },
    ),
    comment('Order cheap viagra here, discreet delivery, best price: www.viagra-bestprice.biz', {
      author: 'viagra discount',
    }),
  ];

  test.each(HONEST)('an honest comment stays: %s', (text) => {
    expect(folds(comment(text, { author: 'Robert' }), 'balanced', PRICES)).toBe(false);
  });

  test.each(SHOPS)('the drug shop folds: $text', (shop) => {
    expect(folds(shop, 'balanced', PRICES)).toBe(true);
  });

  test('words of the article weigh less than elsewhere', () => {
    const item = comment(HONEST[0] ?? '');
    expect(verdictOn(item, PRICES).logOdds).toBeLessThan(verdictOn(item).logOdds);
  });
});

describe('the same message', () => {
  const text = 'My life changed when I met this wonderful trader, she doubles deposits every Friday';

  test('weighs more under three names than under one', () => {
    const three = ['Ann', 'Ben', 'Cho'].map((author) => comment(text, { author }));
    const judged = verdicts(three);
    for (const [i, item] of three.entries())
      expect(judged[i]?.logOdds).toBeGreaterThan(verdictOn(item).logOdds + 2);
  });

  test('folds together under three names', () => {
    const judged = verdicts(['Ann', 'Ben', 'Cho'].map((author) => comment(text, { author })));
    for (const { logOdds } of judged) expect(logOdds).toBeGreaterThan(thresholdAt(LEVELS.balanced));
  });

  test('changes earlier verdicts when it is said again, and back when that is taken out', () => {
    const judge = createJudge(NOWHERE);
    const first = comment(text, { author: 'Ann' });
    const again = comment(text, { author: 'Ben' });
    const before = judge.add([first]).get(first);
    const after = judge.add([again]).get(first);
    expect(after?.logOdds).toBeGreaterThan(before?.logOdds ?? 0);
    expect(judge.remove([again]).get(first)).toEqual(before);
  });

  test('said twice by one person is only said twice', () => {
    const twice = verdicts([comment(text, { author: 'Ann' }), comment(text, { author: 'Ann' })]);
    expect(twice[0]?.logOdds).toBe(verdictOn(comment(text, { author: 'Ann' })).logOdds);
  });

  test('is no crime when it is a thank-you', () => {
    const thanks = ['Ann', 'Ben', 'Cho', 'Dov'].map((author) => comment('Thank you very much!', { author }));
    for (const { logOdds } of verdicts(thanks)) expect(logOdds).toBeLessThan(thresholdAt(LEVELS.balanced));
  });
});

test('blogs of several owners on one host are not the same site', () => {
  const by = (author: string, host: string) =>
    comment('I made it with plums.', { author, authorHref: `https://${host}/` });
  const first = by('Ann', 'ann.blogspot.com');
  const others = [by('Ben', 'ben.blogspot.com'), by('Cho', 'cho.blogspot.com')];
  const shared = [by('Ben', 'www.ann.blogspot.com'), by('Cho', 'ann.blogspot.com')];
  const filler = Array.from({ length: 9 }, () => comment('Mine sank in the middle.', { author: 'Dov' }));
  const [apart] = verdicts([first, ...others, ...filler]);
  const [together] = verdicts([first, ...shared, ...filler]);
  expect(apart?.logOdds).toBe(verdictOn(first).logOdds);
  expect(together?.logOdds).toBeGreaterThan(verdictOn(first).logOdds);
});

describe('a related card', () => {
  const title = 'The best online casino bonuses and free spins of the year';
  const inside = card(title, { links: [link('https://news.example/casinos')], own: true });
  const outside = card(title, { links: [link('https://spin-palace.top/bonus')], own: false });
  const page = { ...NOWHERE, host: 'news.example' };

  test('to the site itself needs far more than one that leads away', () => {
    expect(verdictOn(inside, page).logOdds).toBeLessThan(verdictOn(outside, page).logOdds - 4);
    expect(folds(inside, 'balanced', page)).toBe(false);
    expect(folds(outside, 'balanced', page)).toBe(true);
  });

  test('that the widget flags as paid is a chumbox, whatever its headline', () => {
    for (const text of ['A quiet walk along the river', title, '']) {
      const paid = card(text, { paid: true });
      expect(verdictOn(paid).category).toBe('chumbox');
      expect(folds(paid, 'careful')).toBe(true);
    }
  });
});

describe('what the page says of an item', () => {
  const spam = comment('Buy cheap viagra online without prescription', { author: 'Ann' });

  test('staff is never folded for its words', () => {
    expect(folds({ ...spam, staff: true }, 'strict')).toBe(false);
  });

  test.each([
    ['liked by readers', { likes: 40 }],
    ['deep in a thread', { depth: 4 }],
  ])('%s asks for more', (_, more) => {
    expect(verdictOn({ ...spam, ...more }).logOdds).toBeLessThan(verdictOn(spam).logOdds - 0.5);
  });
});
