import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comment, verdictOn } from './judged.ts';

const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  i: 'і',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };

const letters = (text: string, change: (letter: string, at: number) => string): string =>
  [...text].map(change).join('');
const from = (base: number) => (text: string) =>
  letters(text, (letter) =>
    /[a-z]/.test(letter) ? String.fromCodePoint(base + letter.charCodeAt(0) - 97) : letter,
  );
const wordwise = (text: string, change: (word: string) => string): string =>
  text.split(' ').map(change).join(' ');

/** Ways to write the same message so that no list of words knows it. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'look-alike letters': (text) => letters(text, (letter) => LOOKALIKE[letter] ?? letter),
  'zero-width characters': (text) => wordwise(text, (word) => [...word].join('\u200b')),
  'soft hyphens': (text) => wordwise(text, (word) => [...word].join('\u00ad')),
  'dotted letters': (text) => wordwise(text, (word) => (word.length > 4 ? [...word].join('.') : word)),
  'spaced letters': (text) =>
    text
      .split(' ')
      .map((word) => (word.length > 4 ? [...word].join(' ') : word))
      .join('  '),
  leet: (text) =>
    wordwise(text, (word) =>
      word.length < 5
        ? word
        : letters(word, (letter, at) => (at > 0 && at < word.length - 1 ? (LEET[letter] ?? letter) : letter)),
    ),
  'mathematical bold': from(0x1d41a),
  'mathematical sans-serif': from(0x1d5ba),
  'full width': from(0xff41),
};

const MESSAGES: readonly string[] = [
  'buy cheap viagra online without prescription',
  'best online casino bonus, free spins for new players',
  'contact this hacker to recover your stolen bitcoin',
  'instant payday loans with guaranteed approval today',
  'powerful spell caster brought back my husband',
  'professional essay writing service for students',
];

describe.each(Object.keys(DISGUISES))('a message in %s', (name) => {
  test.each(MESSAGES)('is judged like the plain one: %s', (plain) => {
    const disguised = DISGUISES[name]?.(plain) ?? '';
    expect(disguised).not.toBe(plain);
    const openly = verdictOn(comment(plain)).probability;
    const secretly = verdictOn(comment(disguised)).probability;
    expect(secretly).toBeGreaterThanOrEqual(openly - 0.1);
  });
});

test('any mixture of look-alike letters and zero-width characters hides nothing', () => {
  const change = fc.constantFrom('as it is', 'look-alike', 'zero-width');
  fc.assert(
    fc.property(
      fc.constantFrom(...MESSAGES),
      fc.array(change, { minLength: 60, maxLength: 60 }),
      (text, how) => {
        const disguised = letters(text, (letter, at) => {
          const inside = /[a-z]/.test(letter) && /[a-z]/.test(text[at + 1] ?? '');
          if (how[at] === 'look-alike') return LOOKALIKE[letter] ?? letter;
          return how[at] === 'zero-width' && inside ? `${letter}\u200b` : letter;
        });
        const openly = verdictOn(comment(text)).probability;
        expect(verdictOn(comment(disguised)).probability).toBeGreaterThanOrEqual(openly - 0.1);
      },
    ),
  );
});

test('honest words in another script are no disguise', () => {
  for (const text of [
    'Спасибо, очень интересная статья о пчёлах и садах.',
    'Ευχαριστώ για το άρθρο, μου άρεσε πολύ.',
    'Дякую, дуже цікава стаття про бджіл.',
    'Много полезна статия, благодаря.',
  ])
    expect(verdictOn(comment(text)).probability, text).toBeLessThan(0.5);
});
