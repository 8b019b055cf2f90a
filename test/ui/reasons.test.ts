import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_SIGNALS } from '../../src/score/company.ts';
import { POLICIES } from '../../src/score/policy.ts';
import { signals } from '../../src/score/signals/index.ts';
import { explainLine } from '../../src/ui/explain-line.ts';
import { kindOf, REASON_KINDS, roundedShares, sumReasons } from '../../src/ui/reasons.ts';
import { english } from './english.ts';

const reason = (signal: string, share: number, words: readonly string[] = []) => ({ signal, share, words });
const tenths = (value: number) => Math.round(value * 10) + 0; // never minus zero

describe('the kind of evidence a reader is told', () => {
  const ids = [...signals(), ...POLICIES].map(({ id }) => id).concat(COMPANY_SIGNALS);

  it.each(ids)('is known for %s', (id) => {
    expect(kindOf(id)).not.toBe('other');
  });

  it('is "other" for a signal nobody knows', () => {
    expect(kindOf('moon-phase')).toBe('other');
  });

  it.each(REASON_KINDS)('has a sentence for and against: %s', (kind) => {
    expect(english.t(`reason_${kind}_for`)).not.toContain('?');
    expect(english.t(`reason_${kind}_against`)).not.toContain('?');
  });
});

describe('sumReasons', () => {
  it('puts one kind together, the weightiest first, each word once', () => {
    const sums = sumReasons([
      reason('prior', -3),
      reason('strong-pharma', 2, ['pills']),
      reason('phrase', 3, ['pills', 'cheap']),
      reason('author-commerce', 1),
    ]);
    expect(sums).toEqual([
      { kind: 'phrases', share: 5, words: ['pills', 'cheap'] },
      { kind: 'start', share: -3, words: [] },
      { kind: 'author', share: 1, words: [] },
    ]);
  });

  it('rounds so that the shares still add up', () => {
    const shares = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(shares, (all) => {
        const rounded = roundedShares(all);
        const whole = tenths(all.reduce((sum, share) => sum + share, 0));
        expect(rounded.reduce((sum, share) => sum + tenths(share), 0)).toBe(whole);
        rounded.forEach((share, index) => {
          expect(Math.abs(share - (all[index] ?? 0))).toBeLessThanOrEqual(0.1 + 1e-9);
        });
      }),
    );
  });
});

describe('explainLine', () => {
  it('says what spoke for spam most', () => {
    expect(
      explainLine(english, [reason('prior', -5), reason('phone', 2), reason('author-long', 1)], 'loans'),
    ).toBe('Asks to be contacted elsewhere');
  });

  it('names the category where nothing did', () => {
    expect(explainLine(english, [reason('prior', -5)], 'loans')).toBe('loans');
  });
});
