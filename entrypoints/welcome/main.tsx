import { render } from 'preact';
import { connectWelcome } from '../../src/platform/welcome.ts';
import { words } from '../../src/platform/words.ts';
import { createJudge } from '../../src/score/judge.ts';
import { expectedError, thresholdAt } from '../../src/score/levels.ts';
import { rootOf } from '../../src/ui/root.ts';
import { Speaking } from '../../src/ui/speaking.tsx';
import { practise } from '../../src/ui/welcome/practised.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import '../../src/ui/style.css';
import '../../src/ui/sensitivity-picture.css';
import '../../src/ui/welcome/welcome.css';

const root = rootOf(document, words, words.t('extension_name'));
const measured = { thresholdAt, expectedError };
const items = practise(createJudge);

connectWelcome((model, actions) => {
  render(
    <Speaking words={words}>
      <Welcome model={model} actions={actions} measured={measured} items={items} />
    </Speaking>,
    root,
  );
});
