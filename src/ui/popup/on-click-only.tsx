import { useWords } from '../speaking.tsx';
import type { PopupActions } from './model.ts';
import { Allow } from './notice.tsx';

/** Says that this page could only be read because the icon was clicked, and offers to ask for more. */
export function OnClickOnly({ host, actions }: { host: string; actions: PopupActions }) {
  const words = useWords();
  return (
    <section class="banner">
      <p>{words.t('popup_on_click_only')}</p>
      <Allow host={host} actions={actions} />
    </section>
  );
}
