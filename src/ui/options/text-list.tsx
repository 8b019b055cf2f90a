import { useId, useState } from 'preact/hooks';
import { useWords } from '../speaking.tsx';

/** Entries shown before a reader asks for all. */
const FIRST = 100;

interface TextListProps {
  readonly label: string;
  readonly hint?: string;
  readonly entries: readonly string[];
  /** A sentence that says why an entry cannot be taken, if so. */
  check(entry: string): string | undefined;
  add(entry: string): void;
  remove(entry: string): void;
}

/** A list of words a reader keeps: a field to add one, and a button at each to take it away. */
export function TextList({ label, hint, entries, check, add, remove }: TextListProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    const entry = typed.trim();
    const found = entries.includes(entry) ? words.t('list_known') : check(entry);
    setProblem(found);
    if (found !== undefined) return;
    add(entry);
    setTyped('');
  };
  return (
    <form class="text-list" onSubmit={submit}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="detail" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        <input
          id={id}
          type="text"
          dir="auto"
          value={typed}
          maxLength={500}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit">{words.t('list_add')}</button>
      </div>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <Entries entries={entries} remove={remove} />
    </form>
  );
}

function Entries({ entries, remove }: Pick<TextListProps, 'entries' | 'remove'>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <ul class="chips">
      {shown.map((entry) => (
        <li key={entry}>
          <bdi>{entry}</bdi>
          <button type="button" aria-label={words.t('list_remove', entry)} onClick={() => remove(entry)}>
            ×
          </button>
        </li>
      ))}
      {shown.length < entries.length && (
        <li>
          <button type="button" onClick={() => setAll(true)}>
            {words.plural('popup_more', entries.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
