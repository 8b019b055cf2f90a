import { describe, expect, test } from 'vitest';
import { isName, nameBeside } from '../../src/find/byline.ts';

test.each([
  ['Ada – 3 days ago', 'Ada'],
  ['Juan dela Cruz - 13 araw ang nakalipas', 'Juan dela Cruz'],
  ['Muriel • 07.05.2023', 'Muriel'],
  ['2023-04-30 15:00 by Иван Петров', 'Иван Петров'],
  ['5 May 2023 | Old Sailor', 'Old Sailor'],
])('in "%s" a name stands beside the date', (line, name) => expect(nameBeside(line)).toBe(name));

test.each([
  ['Monday, 5 May 2023'],
  ['5 May 2023 at 14:20'],
  ['3 days ago'],
  ['Reply – 3 days ago'],
  ['The mountain train is back after the long winter – 5 May 2023'],
])('in "%s" none does', (line) => expect(nameBeside(line)).toBeUndefined());

describe('names', () => {
  test.each([
    ['Guðrún Sigurðardóttir', true],
    ['Maria de la Cruz', true],
    ['通りすがり', true],
    ['A new market by the river', false],
    ['川沿いに新しい市場ができました', false],
    ['misfit 0.0.1', false],
    ['Who keeps the lamp?', false],
  ])('%s: %s', (text, is) => expect(isName(text)).toBe(is));
});
