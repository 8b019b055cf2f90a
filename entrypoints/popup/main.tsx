import { render } from 'preact';
import { PopupConnection } from '../../src/platform/popup.ts';
import { words } from '../../src/platform/words.ts';
import { expectedError, thresholdAt } from '../../src/score/levels.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { reportText } from '../../src/ui/popup/report-text.ts';
import { rootOf } from '../../src/ui/root.ts';
import { Speaking } from '../../src/ui/speaking.tsx';
import '../../src/ui/style.css';
import '../../src/ui/sensitivity-picture.css';
import '../../src/ui/popup/popup.css';

const root = rootOf(document, words, words.t('extension_name'));
const measured = { thresholdAt, expectedError };

const popup = new PopupConnection((model) => {
  render(
    <Speaking words={words}>
      <Popup model={model} actions={popup.actions} measured={measured} />
    </Speaking>,
    root,
  );
}, reportText);
void popup.open();
