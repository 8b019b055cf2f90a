import type { Measured } from '../scale.ts';
import { useWords } from '../speaking.tsx';
import { Logo } from '../symbols.tsx';
import type { MessageKey } from '../words.ts';
import { Authors } from './authors.tsx';
import { Blocks } from './blocks.tsx';
import { Categories } from './categories.tsx';
import { Erase } from './erase.tsx';
import { Folding } from './folding.tsx';
import { Lessons } from './lessons.tsx';
import type { OptionsActions, OptionsModel, OptionsReady } from './model.ts';
import { Phrases } from './phrases.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { StatisticsView } from './statistics-view.tsx';
import { Transfer } from './transfer.tsx';

/** What each section of the options gets. */
export interface SectionProps {
  readonly model: OptionsReady;
  readonly actions: OptionsActions;
  readonly measured: Measured;
}

/** The sections in the order they are shown; a section is a row. */
const SECTIONS = [
  { id: 'folding', title: 'options_folding', view: Folding },
  { id: 'categories', title: 'options_categories', view: Categories },
  { id: 'blocks', title: 'options_blocks', view: Blocks },
  { id: 'phrases', title: 'options_phrases', view: Phrases },
  { id: 'authors', title: 'options_authors', view: Authors },
  { id: 'sites', title: 'options_sites', view: Sites },
  { id: 'lessons', title: 'options_lessons', view: Lessons },
  { id: 'statistics', title: 'options_statistics', view: StatisticsView },
  { id: 'shortcuts', title: 'options_shortcuts', view: Shortcuts },
  { id: 'transfer', title: 'options_transfer', view: Transfer },
  { id: 'erase', title: 'options_erase', view: Erase },
] as const satisfies readonly {
  id: string;
  title: MessageKey;
  view: (props: SectionProps) => preact.VNode | null;
}[];

interface OptionsProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
  readonly measured: Measured;
}

/** The whole options page. */
export function Options({ model, actions, measured }: OptionsProps) {
  const words = useWords();
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{words.t('options_title')}</h1>
      </header>
      {model.state === 'ready' && <Contents />}
      <main>
        {model.state === 'loading' && <p role="status">{words.t('options_loading')}</p>}
        {model.state === 'error' && <Broken message={model.message} />}
        {model.state === 'ready' && (
          <>
            <Messages model={model} actions={actions} />
            {SECTIONS.map(({ id, title, view: View }) => (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{words.t(title)}</h2>
                <View model={model} actions={actions} measured={measured} />
              </section>
            ))}
            <footer class="detail">
              {words.t('options_version', model.version)}{' '}
              <button type="button" class="quiet" onClick={() => actions.openPractice()}>
                {words.t('options_practice')}
              </button>
            </footer>
          </>
        )}
      </main>
    </>
  );
}

function Contents() {
  const words = useWords();
  return (
    <nav aria-label={words.t('options_contents')}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{words.t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Broken({ message }: { message: string }) {
  const words = useWords();
  return (
    <div role="alert">
      <h2>{words.t('popup_error_title')}</h2>
      <p>{words.t('popup_error_text')}</p>
      <p class="detail">
        <bdi>{message}</bdi>
      </p>
    </div>
  );
}

const DONE = {
  imported: 'options_done_imported',
  erased: 'options_done_erased',
  'statistics-erased': 'options_done_statistics',
} as const satisfies Record<NonNullable<OptionsReady['done']>, MessageKey>;

function Messages({ model, actions }: { model: OptionsReady; actions: OptionsActions }) {
  const words = useWords();
  return (
    <>
      <p role="status" class={model.done === undefined ? 'unseen' : 'message'}>
        {model.done !== undefined && words.t(DONE[model.done])}
      </p>
      {model.failed !== undefined && (
        <p role="alert" class="message problem">
          {words.t('options_failed', model.failed)}
        </p>
      )}
      {!model.everywhere && (
        <div class="message">
          <p>{words.t('options_limited')}</p>
          <button type="button" class="main" onClick={() => actions.allowEverywhere()}>
            {words.t('popup_allow_everywhere')}
          </button>
        </div>
      )}
    </>
  );
}
