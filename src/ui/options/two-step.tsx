import { useState } from 'preact/hooks';
import { useWords } from '../speaking.tsx';

interface TwoStepProps {
  readonly label: string;
  /** The question asked before it happens. */
  readonly confirm: string;
  act(): void;
}

/** A button for what cannot be undone: it asks once more. */
export function TwoStep({ label, confirm, act }: TwoStepProps) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="danger" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="row" aria-label={confirm}>
      <span role="alert">{confirm}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsked(false);
          act();
        }}
      >
        {label}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {words.t('cancel')}
      </button>
    </fieldset>
  );
}
