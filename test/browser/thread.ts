/** One comment of a test page. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly spam: boolean;
}

const GENUINE = [
  'The ferry was late again this morning, and nobody on the pier could say why it had stopped.',
  'My grandfather worked on that bridge in the sixties; he always said the east pillar was the weak one.',
  'Does anyone know whether the reading room stays open during the repairs?',
  'I disagree with the mayor here. A second lane would only move the queue to the harbour.',
  'Thank you for the table at the end, that made the budget much clearer to me.',
  'We were there on Sunday and the whole meadow was under water up to the fence.',
];
const SPAM = [
  'Buy viagra online without prescription, cheap generic cialis and levitra, best canadian pharmacy http://cheap-pills.example/viagra',
  'Best online casino real money no deposit bonus, play slots and win jackpot today http://lucky-slots.example/casino',
  'I lost all my bitcoin to scammers but recovery expert hacker got back my funds, contact him on WhatsApp +1 555 010 9999 http://recover-coins.example',
  'Order cheap viagra, cialis 20 mg and tramadol online, no prescription needed, overnight delivery http://pills-shop.example/buy',
];
const NAMES = ['Marta Lindqvist', 'Joao P.', 'Elif', 'Tomasz W', 'Nkechi', 'Old Harbour Man'];

/** A thread of comments, every third of them spam; each is different and names its number. */
export function thread(count: number, from = 0): readonly Comment[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const spam = number % 3 === 1;
    const text = spam ? SPAM[number % SPAM.length] : GENUINE[number % GENUINE.length];
    const author = spam ? 'cheap pills online' : NAMES[number % NAMES.length];
    return { id: `comment-${number}`, author: `${author}`, text: `${text} (${number})`, spam };
  });
}

/** A comment as WordPress writes it. */
export function commentHtml({ id, author, text, spam }: Comment): string {
  const linked = text.replace(/https?:\S+/, (url) => `<a href="${url}" rel="nofollow">${url}</a>`);
  const marked = spam ? ' data-spam' : ' data-genuine';
  return `<li id="${id}" class="comment"${marked}><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#${id}"><time datetime="2024-03-05T10:00:00Z">5 March 2024 at 10:00</time></a></div></footer><div class="comment-content"><p>${linked}</p></div></article></li>`;
}

/** Begin of an article page up to and with the opening tag of its comment list. `head` goes into the head. */
export function pageStart(head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry repairs go on</title>${head}</head><body><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header><main><article><h1>Ferry repairs go on</h1><p>The harbour office said on Monday that repairs to the old ferry will take three more weeks, longer than planned.</p><p>Until then a smaller boat crosses the river every half hour, and the bridge stays open for one lane.</p></article><section id="comments" class="comments-area"><h2 class="comments-title">Comments</h2><ol class="comment-list">`;
}

/** Rest of an article page, from the closing tag of its comment list on. */
export const PAGE_END =
  '</ol><form id="commentform"><label>Comment <textarea name="comment"></textarea></label><button>Post</button></form></section></main><footer>About this paper</footer></body></html>';

/** A whole article page with these comments. */
export function threadPage(comments: readonly Comment[], head = ''): string {
  return pageStart(head) + comments.map(commentHtml).join('\n') + PAGE_END;
}

/**
 * A script for the head of a page that looks, in every frame before it is painted, which spam a reader would see:
 * `painted()` answers with the ids seen so far and the number of frames looked at.
 */
export const FRAME_WATCH = `<script>(() => {
  const seen = new Set(); let frames = 0;
  const look = () => {
    frames += 1;
    for (const item of document.querySelectorAll('[data-spam]')) {
      const text = item.querySelector('p') ?? item;
      const box = text.getBoundingClientRect();
      if (item.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.height > 1 && box.width > 1) seen.add(item.id);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.painted = () => ({ seen: [...seen], frames });
})()</script>`;
