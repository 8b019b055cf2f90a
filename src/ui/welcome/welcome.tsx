import { useState } from 'preact/hooks';
import type { Category } from '../../lexicon/category.ts';
import { type Sensitivity, STOPS } from '../../settings/settings.ts';
import { CategoryChoices } from '../category-choices.tsx';
import type { Measured } from '../scale.ts';
import { SensitivityPicture } from '../sensitivity-picture.tsx';
import { useWords } from '../speaking.tsx';
import { Logo } from '../symbols.tsx';
import { PracticeList } from './practice-list.tsx';
import type { Practised } from './practised.ts';

/** What the welcome page knows. */
export interface WelcomeModel {
  readonly sensitivity: Sensitivity;
  /** All sites may be read. */
  readonly everywhere: boolean;
}

/** What a reader can do on it. */
export interface WelcomeActions {
  allowEverywhere(): void;
  keep(sensitivity: Sensitivity): void;
  openOptions(): void;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
  readonly measured: Measured;
  readonly items: readonly Practised[];
}

/** Shown once after install: why the permission is needed, and a page to practise on. */
export function Welcome({ model, actions, measured, items }: WelcomeProps) {
  const words = useWords();
  return (
    <main>
      <header>
        <Logo />
        <h1>{words.t('welcome_title')}</h1>
        <p class="lead">{words.t('welcome_what')}</p>
        <p>{words.t('welcome_why')}</p>
        <p class="detail">{words.t('welcome_where')}</p>
        <div class="row">
          {!model.everywhere && (
            <button type="button" class="main" onClick={() => actions.allowEverywhere()}>
              {words.t('popup_allow_everywhere')}
            </button>
          )}
          <button type="button" onClick={() => actions.openOptions()}>
            {words.t('popup_options')}
          </button>
        </div>
      </header>
      <Practice model={model} actions={actions} measured={measured} items={items} />
    </main>
  );
}

/** The slider and the categories, tried on invented comments; nothing is stored unless the reader says so. */
function Practice({ model, actions, measured, items }: WelcomeProps) {
  const words = useWords();
  const [tried, setTried] = useState<Sensitivity | undefined>(undefined);
  const [off, setOff] = useState<ReadonlySet<Category>>(new Set());
  const sensitivity = tried ?? model.sensitivity;
  const threshold = measured.thresholdAt(sensitivity);
  const decided = items.map((item) => ({
    ...item,
    folded: item.logOdds >= threshold && !off.has(item.category),
  }));
  const strictest = measured.thresholdAt(STOPS.strict);
  const present = [
    ...new Set(items.filter(({ logOdds }) => logOdds >= strictest).map(({ category }) => category)),
  ];
  const folded = decided.filter((item) => item.folded).length;
  return (
    <section class="practice" aria-labelledby="practice">
      <h2 id="practice">{words.t('practice_title')}</h2>
      <p>{words.t('practice_text')}</p>
      <div class="bench">
        <div class="controls">
          <SensitivityPicture
            items={decided}
            sensitivity={sensitivity}
            measured={measured}
            preview={setTried}
            choose={setTried}
          >
            <p role="status">{words.plural('popup_state_folded', decided.length, words.number(folded))}</p>
          </SensitivityPicture>
          <CategoryChoices
            categories={present}
            off={off}
            wide={false}
            choose={(category, fold) => {
              const others = [...off].filter((other) => other !== category);
              setOff(new Set(fold ? others : [...others, category]));
            }}
          />
          <button
            type="button"
            disabled={sensitivity === model.sensitivity}
            onClick={() => actions.keep(sensitivity)}
          >
            {words.t('practice_keep')}
          </button>
        </div>
        <PracticeList items={decided} />
      </div>
    </section>
  );
}
