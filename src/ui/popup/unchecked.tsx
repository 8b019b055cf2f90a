import type { Unreachable } from '../../find/block.ts';
import { useWords } from '../speaking.tsx';

/** Places that look like comments and could not be read, and why. */
export function Unchecked({ places }: { places: readonly Unreachable[] }) {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.plural('unchecked_heading', places.length)}</summary>
      <ul class="places">
        {places.map(({ name, reason }, index) => (
          <li key={`${name} ${index}`}>
            <bdi>{name}</bdi>
            <span class="detail">
              {words.t(reason === 'foreign-frame' ? 'unchecked_frame' : 'unchecked_shadow')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
