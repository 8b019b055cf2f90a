import type { Shape } from './fold-page.ts';

/** Texts that start with SPAM are spam, those that start with Kept are not; HEAD, FOOT stand around the block. */
const list = (texts: readonly string[], one: (text: string) => string): string => texts.map(one).join('\n');

const THREE = ['Kept first word', 'SPAM buy pills now', 'Kept last word'];
const RUN = [
  'Kept first word',
  'SPAM pills one',
  'SPAM casino two',
  'SPAM backlinks three',
  'Kept last word',
];
const ALL = ['SPAM pills one', 'SPAM casino two'];

/** The shapes in which comments and cards stand on real pages. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'boxes in a box': {
    html: `<h3>HEAD</h3><div id=c>${list(RUN, (text) => `<div class=i><p>${text} <a href=#>link</a></p></div>`)}</div><p>FOOT</p>`,
    container: '#c',
    items: '.i',
    spam: [1, 2, 3],
  },
  'articles with text and nothing around it': {
    html: `<main>HEAD</main><section id=c>${list(THREE, (text) => `<article>${text} <button>Reply</button></article>`)}</section>FOOT`,
    container: '#c',
    items: 'article',
    spam: [1],
  },
  'list items with boxes': {
    html: `<h3>HEAD</h3><ol id=c>${list(RUN, (text) => `<li><div class=a>${text.split(' ')[0]} name</div><div class=b>${text}</div></li>`)}</ol>FOOT`,
    container: '#c',
    items: 'li',
    spam: [1, 2, 3],
  },
  'list items that are a link and nothing else': {
    html: `<section><h3>HEAD</h3><ul id=c>${list(RUN, (text) => `<li><a href=#>${text}</a></li>`)}</ul></section><p>FOOT`,
    container: '#c',
    items: 'li',
    kind: 'related',
    spam: [1, 2, 3],
  },
  'list items of bare text': {
    html: `<section><h3>HEAD</h3><ul id=c>${list(THREE, (text) => `<li>${text} <a href=#>x</a></li>`)}</ul></section><p>FOOT`,
    container: '#c',
    items: 'li',
    spam: [1],
  },
  'table rows': {
    html: `<h3>HEAD</h3><table id=t border=1><tbody id=c>${list(RUN, (text) => `<tr><td>${text.split(' ')[0]} name</td><td><p>${text}</p></td></tr>`)}</tbody></table>FOOT`,
    container: '#c',
    items: 'tr',
    spam: [1, 2, 3],
  },
  'definition lists': {
    html: `<h3>HEAD</h3><dl id=c>${list(RUN, (text) => `<dt>${text.split(' ')[0]} name</dt><dd><p>${text}</p></dd>`).replace(/\n/g, '')}</dl>FOOT`,
    container: '#c',
    items: 2,
    spam: [1, 2, 3],
  },
  'flat neighbours without a wrapper': {
    html: `<h3>HEAD</h3><div id=c>${list(RUN, (text) => `<h4>${text.slice(0, 4)} 3 May</h4><em>${text.slice(0, 4)} name</em><p>${text}</p>`).replace(/\n/g, '')}</div>FOOT`,
    container: '#c',
    items: 3,
    spam: [1, 2, 3],
  },
  'text between breaks': {
    html: `<h3>HEAD</h3><div id=c>${list(RUN, (text) => `<b>${text.slice(0, 4)} name</b><br>${text}<br>`).replace(/\n/g, '')}</div>FOOT`,
    container: '#c',
    items: 4,
    spam: [1, 2, 3],
  },
  'text between breaks in a table cell': {
    html: `<h3>HEAD</h3><div><table><tr><td id=c>${list(RUN, (text) => `<b>${text.slice(0, 4)} name</b><br>${text}<br>`).replace(/\n/g, '')}</table></div>FOOT`,
    container: '#c',
    items: 4,
    spam: [1, 2, 3],
  },
  'a grid of cards': {
    html: `<h3>HEAD</h3><div id=c style="display:grid;grid-template-columns:repeat(3,1fr);gap:12px">${list(
      ['Kept one', 'SPAM pills', 'Kept two', 'SPAM slots', 'Kept three', 'Kept four'],
      (text) => `<article style="border:1px solid;padding:16px;min-height:60px">${text}</article>`,
    )}</div>FOOT`,
    container: '#c',
    items: 'article',
    kind: 'related',
    spam: [1, 3],
  },
  'cards in cells of a grid': {
    html: `<h3>HEAD</h3><div id=c style="display:flex;flex-wrap:wrap;gap:12px">${list(
      ['Kept one', 'SPAM pills', 'Kept two', 'SPAM slots', 'Kept three', 'Kept four'],
      (text) =>
        `<div style="width:30%"><div class=card style="border:1px solid;padding:16px;min-height:60px"><a href=#><span>${text}</span></a></div></div>`,
    )}</div>FOOT`,
    container: '#c',
    items: '.card',
    kind: 'chumbox',
    spam: [1, 3],
  },
  'a strip that scrolls sideways': {
    html: `<h3>HEAD</h3><div id=c style="display:flex;gap:12px;overflow:auto;width:600px">${list(
      ['Kept one', 'SPAM pills', 'Kept two'],
      (text) =>
        `<article style="border:1px solid;padding:16px;flex:0 0 200px;height:100px">${text}</article>`,
    )}</div>FOOT`,
    container: '#c',
    items: 'article',
    kind: 'related',
    spam: [1],
  },
  'a thread, with a genuine answer to spam': {
    html: `<h3>HEAD</h3><ol id=c><li class=i><div>Kept root</div></li><li class=i><div>SPAM root</div><ul class=r><li class=i><div>Kept answer</div></li><li class=i><div>SPAM answer</div></li></ul></li><li class=i><div>SPAM other</div><ul class=r><li class=i><div>SPAM echo</div></li></ul></li><li class=i><div>Kept end</div></li></ol>FOOT`,
    container: '#c',
    items: '.i',
    replies: '.r',
    spam: [1, 3, 4, 5],
  },
  'with rules between': {
    html: `<h3>HEAD</h3><div id=c>${list(RUN, (text) => `<div class=i>${text}</div><hr>`)}</div>FOOT`,
    container: '#c',
    items: '.i',
    spam: [1, 2, 3],
  },
  'nothing but spam': {
    html: `<h3>HEAD</h3><div id=c>${list(ALL, (text) => `<div class=i><p>${text}</p></div>`)}</div>FOOT`,
    container: '#c',
    items: '.i',
    spam: [0, 1],
  },
  'styles that insist': {
    html: `<style>.i{display:flex!important;position:relative!important;padding:16px!important;width:100%!important;min-height:50px!important;visibility:visible!important;opacity:1!important;margin-bottom:9px!important}.i *{visibility:visible!important}</style><h3>HEAD</h3><ul id=c>${list(RUN, (text) => `<li class=i><div class=i style="display:block!important">${text}</div></li>`)}</ul>FOOT`,
    container: '#c',
    items: 'li.i',
    spam: [1, 2, 3],
  },
};
