import type { Shape } from './fold-page.ts';

/** Pages as readers meet them, for pictures and for what a reader does with a line. */

const BLOG_STYLE = `<style>
body{font:17px/1.6 Georgia,serif;color:#333;max-width:700px;margin:20px auto;padding:0 16px}
ol{list-style:none;padding:0} li.comment{border-bottom:1px solid #ddd;padding:18px 0} ol.children{padding-inline-start:48px}
article{display:flex;gap:16px}.avatar{flex:none;width:44px;height:44px;border-radius:50%;background:#9bc}
.meta{font:600 14px sans-serif}.meta time{color:#777;font-weight:400;margin-inline-start:8px}.reply{font:13px sans-serif}
p{margin:4px 0}
</style>`;

const comment = (name: string, text: string, answers = '') =>
  `<li class=comment><article><div class=avatar></div><div class=body><div class=meta>${name}<time>3 May 2024</time></div><p>${text}</p><a class=reply href="#r">Reply</a></div></article>${answers && `<ol class=children>${answers}</ol>`}</li>`;

const THREAD = [
  comment('Marta Olsen', 'We took the morning ferry last week and it was half an hour late both ways.'),
  comment('Best Pills Online', 'SPAM very nice article, buy cheap blue pills without prescription today'),
  comment('slot online gacor', 'SPAM maxwin deposit bonus tonight, join now'),
  comment(
    'Rank Booster',
    'SPAM we place your site on page one',
    comment('Tom', 'Please stop advertising here.'),
  ),
  comment('Ines', 'Does anyone know whether bicycles still travel for free?'),
  comment('dr spell', 'SPAM he came back after one phone call'),
].join('\n');

export const BLOG: Shape = {
  html: `<!doctype html><meta name=viewport content="width=device-width">${BLOG_STYLE}<h2>6 Comments</h2><ol id=c>${THREAD}</ol><form><textarea></textarea></form>`,
  container: '#c',
  items: 'li.comment',
  replies: '.children',
  spam: [1, 2, 3, 6],
};

export const DARK: Shape = {
  ...BLOG,
  html: BLOG.html.replace(
    '</style>',
    'body{background:#15181c;color:#c9cdd2;font-family:sans-serif}li.comment{border-color:#333}a{color:#8ab4f8}</style>',
  ),
};

/** A page whose own ink is too faint for small text. */
export const FAINT: Shape = { ...BLOG, html: BLOG.html.replace('color:#333', 'color:#aaa') };

export const RIGHT_TO_LEFT: Shape = {
  ...BLOG,
  html: BLOG.html.replace('<!doctype html>', '<!doctype html><html dir=rtl lang=ar>'),
};

const card = (text: string) =>
  `<a class=card href="#go"><div class=pic></div><div class=t>${text}</div><span class=by>Sponsored</span></a>`;

export const GRID: Shape = {
  html: `<!doctype html><style>body{font:16px sans-serif;max-width:900px;margin:20px auto}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}
.card{border:1px solid #ddd;border-radius:8px;overflow:hidden;color:inherit;text-decoration:none}.pic{height:110px;background:linear-gradient(45deg,#cde,#edc)}.t{font-weight:600;padding:8px}.by{padding:8px;color:#777;font-size:12px}</style>
<h2>You may also like</h2><div class=g id=c>${['Council votes on the bridge', 'SPAM one weird trick for knees', 'SPAM doctors stunned by this root', 'Harbour festival opens', 'Rail strike ends', 'Ten walks along the river'].map(card).join('')}</div><p>After the list</p>`,
  container: '#c',
  items: '.card',
  kind: 'chumbox',
  spam: [1, 2],
};

export const CARDS: Shape = {
  ...GRID,
  html: GRID.html
    .replaceAll('<a class=card href="#go">', '<article class=card>')
    .replaceAll('</span></a>', '</span></article>'),
};
