import type { BlockKind } from '../../score/item.ts';
import type { WholeBlocks } from '../../settings/settings.ts';
import { useWords } from '../speaking.tsx';
import type { MessageKey } from '../words.ts';

/** Kinds of block that can be folded as a whole. */
const WHOLE_BLOCKS: readonly { readonly kind: BlockKind; readonly label: MessageKey }[] = [
  { kind: 'comments', label: 'whole_comments' },
  { kind: 'related', label: 'whole_related' },
  { kind: 'recent-comments', label: 'whole_recent_comments' },
  { kind: 'chumbox', label: 'whole_chumbox' },
];

interface ChoicesProps {
  readonly legend: string;
  readonly chosen: WholeBlocks;
  choose(kind: BlockKind, fold: boolean): void;
}

/** Which kinds of block are folded whatever their items say. */
export function BlockChoices({ legend, chosen, choose }: ChoicesProps) {
  const words = useWords();
  return (
    <fieldset class="choices grid">
      <legend>{legend}</legend>
      {WHOLE_BLOCKS.map(({ kind, label }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen[kind] === true}
            onChange={(event) => choose(kind, event.currentTarget.checked)}
          />
          <span>{words.t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
