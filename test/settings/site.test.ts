import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { settingsFor, siteOf } from '../../src/settings/site.ts';

const settings: Settings = {
  ...DEFAULTS,
  sensitivity: 2,
  wholeBlocks: { related: true },
  sites: {
    'example.org': { sensitivity: 0, wholeBlocks: { comments: true } },
    'news.example.org': { sensitivity: 3 },
    'shop.example.org': { wholeBlocks: { related: false } },
  },
};

describe('settingsFor', () => {
  it.each([
    ['a site without a row', 'example.com', 2, { related: true }],
    ['the site itself', 'example.org', 0, { related: true, comments: true }],
    ['the site with www', 'www.example.org', 0, { related: true, comments: true }],
    ['a subdomain without a row', 'a.b.example.org', 0, { related: true, comments: true }],
    ['a subdomain with a row', 'news.example.org', 3, { related: true, comments: true }],
    ['a subdomain with another field', 'shop.example.org', 0, { related: false, comments: true }],
    ['a name that only ends alike', 'badexample.org', 2, { related: true }],
    ['no host', '', 2, { related: true }],
    ['a name every object has', 'constructor', 2, { related: true }],
  ])('answers for %s', (_, host, sensitivity, wholeBlocks) => {
    expect(settingsFor(settings, host)).toMatchObject({ sensitivity, wholeBlocks });
  });
});

describe('siteOf', () => {
  it.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org. ', 'example.org'],
    ['https://user@example.org:8080/a?b#c', 'example.org'],
    ['*.example.org', 'example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8000', '127.0.0.1'],
    ['[::1]:80', '[::1]'],
    ['www.com', 'www.com'],
    ['www.com.', 'www.com'],
    ['*.www.www.example.org', 'example.org'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['https://bücher.example:8080/straße', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['ｗｗｗ.example.org', 'example.org'],
    ['bü cher.example', undefined],
    ['', undefined],
    ['two words', undefined],
    ['a..b', undefined],
    ['-a.org', undefined],
    ['javascript:alert(1)', undefined],
  ])('reads %j as %j', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  it('answers what it answered with itself', () => {
    const part = fc.constantFrom('www', '*', 'a', 'com', 'ü', '.', ':', '80', '://', '/', '@', '-', '[', ']');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const site = siteOf(parts.join(''));
        fc.pre(site !== undefined);
        expect(siteOf(site)).toBe(site);
      }),
    );
  });

  it.each(['www.com', 'bücher.example', 'www.example.org.', 'news.例え.jp'])(
    'finds the row of %s again by the host a browser gives',
    (typed) => {
      const row = { sensitivity: 0 };
      const typedIn: Settings = { ...DEFAULTS, sites: { [siteOf(typed) ?? '']: row } };
      expect(settingsFor(typedIn, new URL(`http://${typed}`).hostname)).toMatchObject(row);
      expect(settingsFor(typedIn, 'other.com').sensitivity).toBe(DEFAULTS.sensitivity);
    },
  );
});
