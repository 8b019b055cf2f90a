import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createFinder } from '../../src/find/finder.ts';
import { createJudge } from '../../src/score/judge.ts';
import { anyHtml } from '../any-tree.ts';

const { document } = new JSDOM('<!doctype html><title>Ferry</title>', { url: 'https://news.example/story' })
  .window;

test('any tree is read without a fault, and left as it is; what is found in it stands in it, each once', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      document.body.innerHTML = html;
      const before = document.documentElement.outerHTML;
      const found = createFinder(document)
        .scan()
        .blocks.flatMap(({ added }) => added);
      expect(document.documentElement.outerHTML).toBe(before);
      const firsts = found.map(({ nodes }) => nodes[0]);
      expect(firsts.every((node) => node && document.contains(node))).toBe(true);
      expect(new Set(firsts).size).toBe(firsts.length);
      const judge = createJudge({ title: 'Ferry', article: '', host: 'news.example' });
      const verdicts = judge.add(found.map(({ item }) => item));
      expect(found.every(({ item }) => (verdicts.get(item)?.probability ?? -1) >= 0)).toBe(true);
    }),
    { numRuns: 20 },
  );
}, 60_000);
