import { describe, expect, it } from 'vitest';
import { checkPhrase } from '../../src/settings/check-phrase.ts';
import { exportSettings, readExport } from '../../src/settings/transfer.ts';

const AT = '2026-01-02T03:04:05.000Z';
const read = (text: string) => readExport(text, checkPhrase);
const file = (settings: unknown, spamfold: unknown = 1) => JSON.stringify({ spamfold, settings });

describe('a file of settings', () => {
  it('comes back as it went, with fields nobody knows', () => {
    const stored = { sensitivity: 1.5, colour: 'teal', sites: { 'a.org': { sensitivity: 0, tint: 3 } } };
    expect(read(exportSettings(stored, AT))).toMatchObject({ stored, unknown: ['colour'], refused: [] });
  });

  it('says what it brings', () => {
    const summary = read(file({ foldPhrases: ['a', 'b'], keepAuthors: ['Mara'], badge: true }));
    expect(summary).toMatchObject({
      fields: ['foldPhrases', 'keepAuthors'],
      settings: { foldPhrases: ['a', 'b'], keepAuthors: ['Mara'] },
    });
  });

  it('leaves out phrases no page could bear, and names them', () => {
    const summary = read(file({ foldPhrases: ['good', '/(a+)+$/', '/[/'], keepPhrases: ['/x*/'] }));
    expect(summary).toMatchObject({
      stored: { foldPhrases: ['good'], keepPhrases: [] },
      refused: [
        { phrase: '/(a+)+$/', problem: 'slow' },
        { phrase: '/[/', problem: 'invalid' },
        { phrase: '/x*/', problem: 'everything' },
      ],
    });
  });

  it('is read with the mark some editors put in front', () => {
    expect(read(`\uFEFF${file({ badge: false })}`)).toMatchObject({ stored: { badge: false } });
  });

  it.each([
    ['an empty file', '', 'no-json'],
    ['half a file', '{"spamfold":1,"set', 'no-json'],
    ['a list', '[]', 'not-ours'],
    ['settings of something else', '{"version":3,"settings":{}}', 'not-ours'],
    ['a file without settings', '{"spamfold":1}', 'not-ours'],
    ['settings that are a list', file([1]), 'not-ours'],
    ['a newer form', file({ badge: false }, 2), 'newer'],
    ['no choice at all', file({}), 'empty'],
    ['a file of many megabytes', `"${'x'.repeat(5_000_001)}"`, 'too-long'],
  ])('is refused with a reason: %s', (_, text, problem) => {
    expect(read(text)).toEqual({ problem });
  });
});
