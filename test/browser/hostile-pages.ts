import { commentHtml, PAGE_END, pageStart, thread, threadPage } from './thread.ts';

/** The comments of every page here. */
export const COMMENTS = thread(12);
export const GENUINE = COMMENTS.filter(({ spam }) => !spam).length;
/** Their markup, without a list around it. */
export const LIST = COMMENTS.map(commentHtml).join('');
const withHead = (script: string): string => threadPage(COMMENTS, `<script>${script}</script>`);
/** A page with a frame where its comments would be. */
export const framed = (frame: string): string =>
  pageStart() + PAGE_END.replace('</section>', `${frame}</section>`);

/** The page of the thread as XML. */
export const XHTML = threadPage(COMMENTS)
  .replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
  .replace('<meta charset="utf-8">', '')
  .replace(/ data-(spam|genuine)/g, ' data-$1=""');

/** Texts of a megabyte: one word, and what patterns could go back and forth over. */
const MEGABYTES = [
  'a'.repeat(1_000_000),
  'h a r b o u r '.repeat(70_000),
  't.i.d.e.'.repeat(120_000),
  `Z${'\u0351\u036B\u0343'.repeat(330_000)}`,
  '\u{1F30A}\u{1F41F}'.repeat(250_000),
  '&lt;&lt;[b=(((('.repeat(60_000),
  'http://a.b@c/?d='.repeat(60_000),
  '+1 555 0100-'.repeat(85_000),
];
/** Every name by which a script asks a document for something: a picture of that name answers in its stead. */
const CLOBBERED = `<script>
  for (const name in document) if (!/^(?:on|write|open|close)/.test(name)) document.write('<img alt="" name="' + name + '"><form name="' + name + '"></form>');
</script>`;
/** A document of one empty page. */
export const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
/** Pages that do their worst; every one holds the same thread, which must fold all the same. */
export const PAGES: Readonly<Record<string, string>> = {
  'redefines what scripts rely on': withHead(`
    for (const name of ['matches', 'closest', 'querySelectorAll', 'getAttribute', 'animate', 'attachShadow', 'append'])
      Element.prototype[name] = () => { throw new Error('taken'); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('taken'); } });
    Object.defineProperty(Node.prototype, 'childNodes', { get() { throw new Error('taken'); } });
    MutationObserver = class { constructor() { throw new Error('taken'); } };
    WeakMap.prototype.get = Map.prototype.get = Array.prototype.map = () => { throw new Error('taken'); };
    Element.prototype.checkVisibility = Element.prototype.checkVisibility;`),
  'answers every change with another': withHead(
    `
    addEventListener('DOMContentLoaded', () => {
      const box = document.querySelector('header').appendChild(document.createElement('p'));
      const tick = () => { box.textContent = Math.random(); };
      new MutationObserver(tick).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      tick();
      setInterval(tick, 1);
    });`
      .replace('tick();\n', 'setTimeout(tick);\n')
      .replace(
        'new MutationObserver(tick)',
        'let left = 5e3; new MutationObserver(() => left-- > 0 && queueMicrotask(tick))',
      ),
  ),
  'moves all comments around every frame': withHead(`
    addEventListener('load', () => {
      let turns = 0;
      const turn = () => { const list = document.querySelector('ol'); list.prepend(list.lastElementChild); if (turns++ < 60) requestAnimationFrame(turn); };
      turn();
    });`),
  'speaks in our name': withHead(`
    for (const type of ['spamfold', 'report', 'preview', 'pause'])
      { postMessage({ type, call: 'pause', args: [true], paused: true }, '*'); dispatchEvent(new CustomEvent(type, { detail: { paused: true } })); }
    globalThis.spamfoldRuns = true; globalThis.spamfoldSensitivity = 0; globalThis.chrome = { runtime: {} };`),
  'names the fields of a form after what scripts read': threadPage(COMMENTS)
    .replace(
      '<ol class="comment-list">',
      '<form><input name="parentNode"><input name="children"><input name="firstChild"><input name="nodeType"><input name="attributes"><input name="shadowRoot"><input name="querySelectorAll"><ol class="comment-list">',
    )
    .replace('</ol>', '</ol></form>'),
  'is in quirks mode': threadPage(COMMENTS).replace('<!doctype html>', ''),
  'can be edited as a whole': withHead("document.designMode = 'on'"),
  'has another base address': threadPage(COMMENTS, '<base href="https://other.test/deep/">'),
  'nests ten thousand deep': threadPage(COMMENTS).replace(
    '<main>',
    `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}<main>`,
  ),
  'has a comment of a megabyte': threadPage([
    ...COMMENTS.slice(0, 3),
    { ...(COMMENTS[3] as (typeof COMMENTS)[0]), text: 'word after word '.repeat(65_000) },
    ...COMMENTS.slice(4),
  ]),
  'has attributes of a megabyte': threadPage(COMMENTS).replace(
    'class="comment"',
    `class="comment ${'x '.repeat(250_000)}" title="${'y'.repeat(500_000)}"`,
  ),
  'names its pictures after what scripts ask a document for': threadPage(COMMENTS).replace(
    '</main>',
    `</main>${CLOBBERED}`,
  ),
  'nests ten thousand deep by script': threadPage(
    COMMENTS,
    `<script>addEventListener('DOMContentLoaded', () => {
      let deepest = document.querySelector('header');
      for (let depth = 0; depth < 10_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
      deepest.append('deep');
    })</script>`,
  ).replace('<header>', '<header style="display: none">'),
  'has a hundred empty frames': threadPage(COMMENTS).replace(
    '<footer>About',
    `${'<iframe hidden></iframe>'.repeat(100)}<footer>About`,
  ),
  'puts its own roots into whatever it can': withHead(`
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        try { node.attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot>'; } catch {}
    }).observe(document, { subtree: true, childList: true });`),
  'sets attributes that look like ours': threadPage(COMMENTS)
    .replaceAll('data-genuine', 'data-genuine data-spamfold="folded" class="spamfold folded" role="comment"')
    .replaceAll('data-spam>', 'data-spam data-spamfold="genuine" spamfold-kept aria-label="Not spam">'),
  'stops animations, and takes style sheets away': withHead(`
    let left = 200;
    const strip = () => {
      for (const one of document.getAnimations()) one.cancel();
      document.adoptedStyleSheets = [];
      if (left-- > 0) requestAnimationFrame(strip);
    };
    strip();`),
  'embeds files of other kinds': threadPage(COMMENTS).replace(
    '<footer>About',
    '<embed src="/pdf" type="application/pdf"><object data="/svg" type="image/svg+xml"></object><iframe src="/pdf"></iframe><footer>About',
  ),
  'has a hundred thousand siblings': threadPage(COMMENTS).replace(
    '<footer>About',
    `${'<i>x</i>'.repeat(100_000)}<footer>About`,
  ),
  'has comments of a megabyte each, for patterns to stumble over': threadPage(
    COMMENTS.map((comment, at) => ({
      ...comment,
      // Every third comment is spam; the others get one of these each.
      text: comment.spam ? comment.text : (MEGABYTES[at - Math.ceil(at / 3)] ?? ''),
    })),
  ),
  'writes names that are markup, halves of characters and turned text': threadPage(
    COMMENTS.map((comment) => ({
      ...comment,
      author: comment.spam
        ? comment.author
        : '&lt;img src=x onerror=alert(1)&gt; \u202Eevil\u2066 Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349',
    })),
    '<script>addEventListener("DOMContentLoaded", () => { document.querySelector("[data-genuine] p").append("\\uD800 half") })</script>',
  ),
};
/** The thread in whatever is a document or tree of its own within a page. */
export const FRAMES: Readonly<Record<string, string>> = {
  'a frame of the same site': '<iframe src="/inner"></iframe>',
  'a frame of another site': '<iframe src="COMMENTS/inner"></iframe>',
  'a frame whose source is written in it': `<iframe srcdoc="${threadPage(COMMENTS).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  'an empty frame that a script fills': `<iframe id="f"></iframe><script>document.querySelector('#f').contentDocument.body.innerHTML = ${JSON.stringify(`<h2>Comments</h2><ol class="comment-list">${LIST}</ol>`).replaceAll('</', '<\\/')}</script>`,
  'an empty frame that a script writes': `<iframe id="f"></iframe><script>{ const at = document.querySelector('#f').contentDocument; at.open(); at.write(${JSON.stringify(threadPage(COMMENTS)).replaceAll('</', '<\\/')}); at.close(); }</script>`,
  'a frame in a frame of another site': '<iframe src="COMMENTS/middle"></iframe>',
  'an open shadow root': `<div id="host"></div><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section><h2>Comments</h2><ol class="comment-list">${LIST}</ol></section>`).replaceAll('</', '<\\/')}</script>`,
  'a shadow root within a shadow root': `<div id="host"></div><script>{ const outer = document.querySelector('#host').attachShadow({ mode: 'open' }); outer.innerHTML = '<div></div>'; setTimeout(() => { outer.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section><h2>Comments</h2><ol class="comment-list">${LIST}</ol></section>`).replaceAll('</', '<\\/')}; }, 300); }</script>`,
};
