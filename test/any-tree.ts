import fc from 'fast-check';

/** Any markup: tags, attributes and words that blocks are found by, and what pages never should hold, in any order. */

const TAGS = [
  ...[
    'div',
    'span',
    'p',
    'a',
    'b',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tbody',
    'tr',
    'td',
    'section',
  ],
  ...[
    'article',
    'aside',
    'header',
    'footer',
    'h2',
    'h3',
    'time',
    'cite',
    'blockquote',
    'form',
    'button',
    'label',
  ],
  ...[
    'textarea',
    'select',
    'details',
    'summary',
    'dialog',
    'template',
    'slot',
    'svg',
    'math',
    'object',
    'x-card',
  ],
  ...['font', 'center', 'marquee', 'pre', 'ruby', 'fieldset', 'legend', 'figure', 'video'],
] as const;
const NAMES = [
  'class',
  'id',
  'href',
  'datetime',
  'itemtype',
  'itemprop',
  'role',
  'rel',
  'style',
  'dir',
  'lang',
  'is',
];
const VALUES = [
  ...[
    'comment',
    'comments',
    'comment-list',
    'comment-body',
    'fn',
    'author',
    'related-posts',
    'OUTBRAIN',
    'hidden',
  ],
  ...[
    'https://schema.org/Comment',
    'text',
    'feed',
    'article',
    'nofollow ugc',
    'rtl',
    'zz-ZZ-x',
    '2024-05-01T25:61',
  ],
  ...[
    'http://[',
    '//',
    'javascript:void 0',
    'data:,',
    'http://a@b:c@d/',
    'https://xn--/',
    '/?redirect=%',
    '#',
  ],
  ...[
    'display:none',
    'display:contents',
    'display:grid',
    'float:left',
    'position:fixed',
    'columns:2',
    'all:unset',
  ],
];
const WORDS = [
  ...[
    'Comments',
    '12 Comments',
    'Related posts',
    'Leave a reply',
    'Mara says:',
    'Reply',
    '5 May 2024',
    '2 weeks ago',
  ],
  ...[
    'buy cheap viagra online without prescription http://pills.example',
    'casino bonus, no deposit, free spins',
  ],
  ...[
    'The ferry was late again this morning.',
    'Sponsored',
    '&lt;b&gt;',
    '\u202Egnp.exe',
    '\uD83D',
    '\uDE00',
    '\0',
  ],
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), word))
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);

/** A list as comments stand in it, with something odd in each. */
const list = (odd: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('li', 'div', 'article', 'tr', 'x-card'),
      fc.constantFrom(...WORDS),
      fc.array(odd, { minLength: 2, maxLength: 6 }),
    )
    .map(
      ([tag, heading, odds]) =>
        `<h3>${heading}</h3><div class="comments">${odds.map((one, at) => `<${tag} class="comment"><b class="fn">Reader ${at}</b> <time>${at + 1} May 2024</time> <p>${WORDS[8 + (at % 3)]} ${one}</p></${tag}>`).join('')}</div>`,
    );

/** HTML of a few elements, nested and repeated as pages are. */
export const anyHtml = fc.letrec<{ nodes: string; node: string }>((tie) => ({
  nodes: fc
    .array(tie('node'), { minLength: 1, maxLength: 6, size: 'max', depthIdentifier: 'tree' })
    .map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthIdentifier: 'tree', maxDepth: 4, depthSize: 'large', withCrossShrink: true },
    word.map((text) => text.replaceAll('<', '&lt;')),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.array(attribute, { maxLength: 3 }),
        tie('nodes'),
        fc.constantFrom(1, 1, 1, 4),
      )
      .map(([tag, attributes, inner, times]) =>
        `<${tag}${attributes.join('')}>${inner}</${tag}>`.repeat(times),
      ),
    list(tie('node')),
  ),
})).nodes;
