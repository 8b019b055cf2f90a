import { isSafePattern } from 'redos-detector';
import { compilePhrase, patternIn } from './phrase.ts';

/** Why a phrase is not taken. */
export type PhraseProblem =
  | 'empty'
  | 'invalid' // not a regular expression
  | 'slow' // could take longer than anyone waits, on a text made for it
  | 'everything'; // matches every text

/** Ways through one text that a pattern may try before it counts as slow. */
const MOST_WAYS = 100;
/** Milliseconds to look for such ways; a pattern too tangled to tell counts as slow. */
const PATIENCE = 400;

/** Looks whether a phrase can be used; `undefined` when it can. Heavy: for the options only, never for a page. */
export function checkPhrase(phrase: string): PhraseProblem | undefined {
  if (phrase.trim() === '' || phrase.trim() === '//') return 'empty';
  const compiled = compilePhrase(phrase);
  if (compiled === undefined) return 'invalid';
  const pattern = patternIn(phrase);
  if (pattern === undefined) return undefined;
  if (compiled.test('')) return 'everything';
  return isFast(pattern) ? undefined : 'slow';
}

/** Judged from one starting point; that there is one at each character is paid for by `PATTERN_READS`. */
function isFast(pattern: string): boolean {
  try {
    return isSafePattern(`^(?:${pattern})`, { unicode: true, maxScore: MOST_WAYS, timeout: PATIENCE }).safe;
  } catch {
    return false;
  }
}
