import { useState } from 'preact/hooks';
import { categoryPhrase } from '../sentences.ts';
import { useWords } from '../speaking.tsx';
import type { Practised } from './practised.ts';

interface Decided extends Practised {
  readonly folded: boolean;
}

/** The practice comments; neighbours that fold become one line, as on a real page. */
export function PracticeList({ items }: { items: readonly Decided[] }) {
  const words = useWords();
  return (
    <ul class="comments" aria-label={words.t('practice_list')}>
      {runsOf(items).map((run) => {
        const [first] = run;
        if (first === undefined) return null;
        return first.folded ? (
          <li key={first.item.text}>
            <FoldedRun run={run} />
          </li>
        ) : (
          run.map((one) => <Comment key={one.item.text} one={one} />)
        );
      })}
    </ul>
  );
}

function FoldedRun({ run }: { run: readonly Decided[] }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const categories = run.map(({ category }) => category);
  return (
    <>
      <p class="line">
        <span>
          {words.plural('line_folded', run.length)} · {categoryPhrase(words, categories)}
        </span>
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.t(open ? 'line_fold' : 'line_show')}
        </button>
      </p>
      {open && (
        <ul>
          {run.map((one) => (
            <Comment key={one.item.text} one={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function Comment({ one }: { one: Decided }) {
  return (
    <li class="comment" lang={one.lang} dir="auto">
      <b>{one.item.author}</b>
      <p>{one.item.text}</p>
    </li>
  );
}

/** Neighbours that are all folded, or all shown. */
function runsOf(items: readonly Decided[]): readonly (readonly Decided[])[] {
  const runs: Decided[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0]?.folded === item.folded) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
