import { render } from 'preact';
import { connectPopup } from '../../src/platform/popup.ts';
import { words } from '../../src/platform/words.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { Speaking } from '../../src/ui/speaking.tsx';
import '../../src/ui/style.css';
import '../../src/ui/popup/popup.css';

const root = document.getElementById('root');
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const popup = connectPopup((model) => {
  if (root === null) return;
  render(
    <Speaking words={words}>
      <Popup model={model} actions={popup.actions} />
    </Speaking>,
    root,
  );
});
popup.open();
