import { render } from 'preact';
import { OptionsConnection } from '../../src/platform/options.ts';
import { words } from '../../src/platform/words.ts';
import { expectedError, thresholdAt } from '../../src/score/levels.ts';
import { checkPhrase } from '../../src/settings/check-phrase.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { rootOf } from '../../src/ui/root.ts';
import { Speaking } from '../../src/ui/speaking.tsx';
import '../../src/ui/style.css';
import '../../src/ui/sensitivity-picture.css';
import '../../src/ui/options/options.css';

const root = rootOf(document, words, words.t('options_title'));
const measured = { thresholdAt, expectedError };

const options = new OptionsConnection((model) => {
  render(
    <Speaking words={words}>
      <Options model={model} actions={options.actions} measured={measured} />
    </Speaking>,
    root,
  );
}, checkPhrase);
void options.open();
