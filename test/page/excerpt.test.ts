import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/page/excerpt.ts';

test.each([
  ['casino bonus', 6, 'casino'],
  ['casino', 9, 'casino'],
  ['🎰🎰🎰', 4, '🎰🎰'],
  ['x🎰🎰', 4, 'x🎰'],
  ['', 4, ''],
])('of %j at most %i: %j', (text, most, excerpt) => {
  expect(excerptOf(text, most)).toBe(excerpt);
});

test('a text of whole characters is cut between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
      const excerpt = excerptOf(text, most);
      expect(text.startsWith(excerpt)).toBe(true);
      expect(excerpt).not.toMatch(/[\uD800-\uDBFF]$/);
      expect(excerpt.length).toBeGreaterThanOrEqual(Math.min(most, text.length) - 1);
    }),
  );
});
