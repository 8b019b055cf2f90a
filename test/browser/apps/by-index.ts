import type { Comment } from '../thread.ts';
import { startApp } from './app.ts';

/** A list as hand-written pages keep it: the n-th child is the n-th comment, whatever stands there is written over. */
startApp((container, first) => {
  const list = container.appendChild(document.createElement('ol'));
  list.className = 'comment-list';
  const write = (item: Element, { id, author, text, spam }: Comment) => {
    item.id = id;
    item.className = 'comment';
    item.toggleAttribute('data-spam', spam);
    item.toggleAttribute('data-genuine', !spam);
    item.innerHTML = `<article class="comment-body"><footer><b class="fn"></b> <time datetime="2024-03-05">5 March 2024</time></footer><div class="comment-content"><p></p></div></article>`;
    (item.querySelector('b') as Element).textContent = author;
    (item.querySelector('p') as Element).textContent = text;
  };
  const render = (comments: readonly Comment[]) => {
    comments.forEach((comment, index) => {
      const item = list.children[index] ?? list.appendChild(document.createElement('li'));
      if (item.id !== comment.id || item.querySelector('p')?.textContent !== comment.text)
        write(item, comment);
    });
    while (list.children.length > comments.length) list.lastElementChild?.remove();
  };
  render(first);
  return render;
});
