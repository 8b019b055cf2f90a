import { useWords } from '../speaking.tsx';
import type { MessageKey } from '../words.ts';
import type { PopupActions, PopupModel } from './model.ts';

type NoPage = Exclude<PopupModel, { state: 'page' }>;
type Reason = Extract<NoPage, { state: 'closed' }>['reason'];

/** What happened, and what a reader can do about it. */
const CLOSED: Readonly<Record<Reason, readonly [title: MessageKey, text: MessageKey]>> = {
  'browser-page': ['closed_browser_page_title', 'closed_browser_page_text'],
  'not-allowed': ['closed_not_allowed_title', 'closed_not_allowed_text'],
  silent: ['closed_silent_title', 'closed_silent_text'],
};

/** The popup where there is no page to show: it loads, it may not be read, or something broke. */
export function Notice({ model, actions }: { model: NoPage; actions: PopupActions }) {
  const words = useWords();
  if (model.state === 'loading') {
    return (
      <p class="notice" role="status">
        {words.t('popup_loading')}
      </p>
    );
  }
  if (model.state === 'error') {
    return (
      <div class="notice" role="alert">
        <h2>{words.t('popup_error_title')}</h2>
        <p>{words.t('popup_error_text')}</p>
        <p class="detail">
          <bdi>{model.message}</bdi>
        </p>
        <button type="button" onClick={() => actions.retry()}>
          {words.t('popup_retry')}
        </button>
      </div>
    );
  }
  const [title, text] = CLOSED[model.reason];
  return (
    <div class="notice">
      <h2>{words.t(title)}</h2>
      <p>{words.t(text)}</p>
      {model.reason === 'not-allowed' && <Allow host={model.host} actions={actions} />}
      {model.reason === 'silent' && (
        <button type="button" class="main" onClick={() => actions.reload()}>
          {words.t('popup_reload')}
        </button>
      )}
    </div>
  );
}

/** Buttons that ask the browser for access; it shows its own question then. */
export function Allow({ host, actions }: { host: string; actions: PopupActions }) {
  const words = useWords();
  return (
    <div class="row">
      <button type="button" class="main" onClick={() => actions.allow('everywhere')}>
        {words.t('popup_allow_everywhere')}
      </button>
      {host !== '' && (
        <button type="button" onClick={() => actions.allow('site')}>
          {words.t('popup_allow_site')}
        </button>
      )}
    </div>
  );
}
