import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

const Language = createContext<Words | null>(null);

/** Gives the views inside the language they speak. */
export function Speaking({ words, children }: { words: Words; children: ComponentChildren }) {
  return <Language.Provider value={words}>{children}</Language.Provider>;
}

/** The language of the view. */
export function useWords(): Words {
  const words = useContext(Language);
  if (words === null) throw new Error('A view stands outside <Speaking>.');
  return words;
}
