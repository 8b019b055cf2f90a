import { describe, expect, it } from 'vitest';
import type { PageItem, PageModel } from '../../src/ui/popup/model.ts';
import { reportText } from '../../src/ui/popup/report-text.ts';

const item = (excerpt: string, more: Partial<PageItem> = {}): PageItem => ({
  id: 1,
  frame: 'f',
  kind: 'comments',
  excerpt,
  author: 'Mara Lind',
  probability: 0.99,
  logOdds: 4.6,
  category: 'seo',
  folded: true,
  opened: false,
  because: 'score',
  reasons: [{ signal: 'links', share: 4.6, words: ['secret.example'] }],
  ...more,
});
const model = (items: readonly PageItem[]): PageModel => ({
  state: 'page',
  host: 'private-forum.example',
  sensitivity: 2,
  ownSensitivity: false,
  paused: false,
  items,
  unreachable: [{ reason: 'foreign-frame', name: 'comments.private.example' }],
  braked: 0,
  onClickOnly: false,
});

describe('a copied report', () => {
  it.each([
    ['the author', 'I am Mara Lind, hello', 'Mara'],
    ['an e-mail address', 'write to mara.lind+x@mail.example now', 'mail.example'],
    ['a link', 'see https://www.private.example/mara?x=1 there', 'private.example'],
    ['a handle', 'ask @mara_lind', '@mara'],
    ['a telephone number', 'call +49 170 (555) 01-00 now', '555'],
  ])('leaves out %s', (_, excerpt, secret) => {
    expect(reportText(model([item(excerpt)]), '1.0')).not.toContain(secret);
  });

  it('leaves out others who wrote on the page', () => {
    const answer = item('Well said, Tomas Wik, and Tomas too', { author: 'Elif' });
    const others = [
      item('x', { author: 'Tomas', folded: false }),
      item('y', { author: 'Tomas Wik', folded: false }),
    ];
    expect(reportText(model([answer, ...others]), '1.0')).not.toMatch(/Tomas|Wik/);
  });

  it('leaves out the site, and items nobody asks about', () => {
    const text = reportText(model([item('spam'), item('genuine words', { folded: false })]), '1.0');
    expect(text).not.toContain('private');
    expect(text).not.toContain('genuine words');
    expect(text).not.toContain('secret.example');
  });

  it('says what was judged and why', () => {
    expect(JSON.parse(reportText(model([item('cheap links')]), '1.0'))).toEqual({
      spamfold: '1.0',
      sensitivity: 2,
      items: 1,
      braked: 0,
      unreachable: ['foreign-frame'],
      judged: [
        {
          kind: 'comments',
          category: 'seo',
          probability: 0.99,
          folded: true,
          because: 'score',
          text: 'cheap links',
          reasons: ['links 4.6'],
        },
      ],
    });
  });
});
