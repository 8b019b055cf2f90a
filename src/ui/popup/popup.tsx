import { useState } from 'preact/hooks';
import type { Measured } from '../scale.ts';
import { SensitivityPicture } from '../sensitivity-picture.tsx';
import { useWords } from '../speaking.tsx';
import { Logo } from '../symbols.tsx';
import { FoldedList } from './folded-list.tsx';
import { KeptList } from './kept-list.tsx';
import type { PageModel, PopupActions, PopupModel } from './model.ts';
import { Notice } from './notice.tsx';
import { OnClickOnly } from './on-click-only.tsx';
import { Reach } from './reach.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { Unchecked } from './unchecked.tsx';

interface PopupProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly measured: Measured;
}

/** The whole popup. */
export function Popup({ model, actions, measured }: PopupProps) {
  const words = useWords();
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{words.t('extension_name')}</h1>
        <button type="button" class="quiet" onClick={() => actions.openOptions()}>
          {words.t('popup_options')}
        </button>
      </header>
      <main>
        {model.state === 'page' ? (
          <OfPage model={model} actions={actions} measured={measured} />
        ) : (
          <Notice model={model} actions={actions} />
        )}
      </main>
    </>
  );
}

function OfPage({ model, actions, measured }: PopupProps & { model: PageModel }) {
  return (
    <>
      {model.onClickOnly && <OnClickOnly host={model.host} actions={actions} />}
      <SiteSwitch model={model} actions={actions} />
      <SensitivityPicture
        items={model.items}
        sensitivity={model.sensitivity}
        measured={measured}
        preview={actions.preview}
        choose={actions.choose}
      >
        {model.host !== '' && <Reach model={model} actions={actions} />}
      </SensitivityPicture>
      <FoldedList model={model} actions={actions} />
      <KeptList model={model} actions={actions} />
      <Unchecked places={model.unreachable} />
      <CopyReport model={model} actions={actions} />
    </>
  );
}

/** For those who want to tell us about a mistake. */
function CopyReport({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  if (model.items.length === 0) return null;
  return (
    <div class="row">
      <button
        type="button"
        class="quiet"
        onClick={() => void actions.copyReport().then(() => setCopied(true))}
      >
        {words.t('popup_copy_report')}
      </button>
      <p role="status" class="detail">
        {copied && words.t('popup_copied')}
      </p>
    </div>
  );
}
