import type { Category } from '../lexicon/category.ts';
import type { FoldWords } from './folder.ts';

/** What a line says. */
export interface LineText {
  readonly count: number;
  /** Most frequent first. */
  readonly categories: readonly Category[];
  readonly open: boolean;
}

/** The one line that stands for a run. */
export interface Line {
  readonly element: HTMLElement;
  say(text: LineText): void;
  /** Puts the keyboard's focus back on the button, if that is where it was before the line was moved. */
  refocus(): void;
}

/** Most categories that a line names. */
const NAMED = 3;

/** Makes a line; `onToggle` is called when the reader presses its button. */
export function createLine(document: Document, words: FoldWords, onToggle: () => void): Line {
  const element = bar(document, words, 'line');
  element.setAttribute('role', 'group');
  const what = text(document, 'what');
  const categories = text(document, 'categories');
  // An element of its own: within a text it would stand at that text's begin, which may be the wrong end.
  const dot = document.createElement('span');
  dot.textContent = '·';
  dot.setAttribute('aria-hidden', 'true');
  let pressed = false;
  const button = press(document, () => {
    pressed = true;
    onToggle();
    pressed = false;
  });
  element.append(what, dot, categories, button);
  return {
    element,
    say({ count, categories: all, open }) {
      const said = words.folded(count);
      const named = all
        .slice(0, NAMED)
        .map((category) => words.category(category))
        .join(words.separator);
      what.textContent = said;
      categories.textContent = named;
      dot.hidden = categories.hidden = named === '' || open;
      element.setAttribute('aria-label', said);
      button.textContent = open ? words.hideAgain : words.show;
      button.setAttribute('aria-expanded', String(open));
    },
    refocus() {
      if (pressed) button.focus({ preventScroll: true });
    },
  };
}

/** What a note says. */
export interface NoteText {
  readonly reason: string;
  /** The item's own words, where the note cannot stand at the item. */
  readonly about?: string;
}

/** Makes the note of an item that the reader opened; `onTeach` is called for "Not spam". */
export function createNote(
  document: Document,
  words: FoldWords,
  { reason, about }: NoteText,
  onTeach: () => void,
): HTMLElement {
  const element = bar(document, words, 'note');
  const why = text(document, 'why');
  why.textContent = reason;
  const button = press(document, onTeach);
  button.textContent = words.notSpam;
  if (about) {
    const item = text(document, 'about');
    // In a language that is not ours.
    item.lang = '';
    item.textContent = about;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', about);
    element.append(item);
  }
  element.append(why, button);
  return element;
}

/** What happens on a bar is none of the page's business: a card's own click, a player's keys. */
const PRIVATE_EVENTS =
  'click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress'.split(
    ' ',
  );

function bar(document: Document, words: FoldWords, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `bar ${name}`;
  element.lang = words.lang;
  for (const type of PRIVATE_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  return element;
}

function text(document: Document, name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.dir = 'auto';
  return element;
}

function press(document: Document, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    // In a card that is a link as a whole.
    event.preventDefault();
    onPress();
  });
  return button;
}
