import type { ImportProblem, ImportSummary } from '../../settings/transfer.ts';
import { nameOfSensitivity } from '../sentences.ts';
import { useWords } from '../speaking.tsx';
import type { MessageKey, Words } from '../words.ts';
import type { ChosenFile, OptionsActions } from './model.ts';
import type { SectionProps } from './options.tsx';
import { PHRASE_PROBLEMS } from './phrases.tsx';

const PROBLEMS: Readonly<Record<ImportProblem, MessageKey>> = {
  'too-long': 'import_too_long',
  'no-json': 'import_no_json',
  'not-ours': 'import_not_ours',
  newer: 'import_newer',
  empty: 'import_empty',
};

/** Settings as a file, and shared between a reader's own browsers. */
export function Transfer({ model, actions }: SectionProps) {
  const words = useWords();
  return (
    <>
      <p class="detail">{words.t('transfer_text')}</p>
      <div class="row">
        <button type="button" onClick={() => actions.exportFile()}>
          {words.t('transfer_export')}
        </button>
        <label class="button">
          {words.t('transfer_import')}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) actions.chooseFile(file);
              currentTarget.value = ''; // so that the same file can be chosen again
            }}
          />
        </label>
      </div>
      {model.file && <Chosen file={model.file} actions={actions} />}
      <label class="choice">
        <input
          type="checkbox"
          checked={model.sync.on}
          onChange={(event) => actions.switchSync(event.currentTarget.checked)}
        />
        <span>
          {words.t('sync_label')}
          <span class="detail">{words.t('sync_text')}</span>
        </span>
      </label>
      {model.sync.problem && (
        <p class="problem" role="alert">
          {words.t(model.sync.problem === 'too-much' ? 'sync_too_much' : 'sync_refused')}
        </p>
      )}
    </>
  );
}

function Chosen({ file, actions }: { file: ChosenFile; actions: OptionsActions }) {
  const words = useWords();
  if ('problem' in file) {
    return (
      <p class="problem" role="alert">
        <bdi>{file.name}</bdi>: {words.t(PROBLEMS[file.problem])}
      </p>
    );
  }
  return (
    <div class="message" role="status">
      <p>
        {words.t('import_brings')} <bdi>{file.name}</bdi>
      </p>
      <ul class="bullets">
        {summaryLines(words, file.summary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {file.summary.refused.map(({ phrase, problem }) => (
        <p key={phrase} class="problem">
          <bdi>{phrase}</bdi>: {words.t(PHRASE_PROBLEMS[problem])}
        </p>
      ))}
      <div class="row">
        <button type="button" class="main" onClick={() => actions.importFile(true)}>
          {words.t('import_take')}
        </button>
        <button type="button" onClick={() => actions.importFile(false)}>
          {words.t('cancel')}
        </button>
      </div>
    </div>
  );
}

/** What a file brings, one line for each field it sets. */
function summaryLines(words: Words, { settings, fields, unknown }: ImportSummary): readonly string[] {
  const phrases = settings.foldPhrases.length + settings.keepPhrases.length;
  const counted = [
    words.t('import_sensitivity', nameOfSensitivity(words, settings.sensitivity)),
    phrases > 0 && words.plural('import_phrases', phrases),
    settings.keepAuthors.length > 0 && words.plural('import_authors', settings.keepAuthors.length),
    fields.includes('sites') && words.plural('import_sites', Object.keys(settings.sites).length),
    settings.lessons.length > 0 && words.plural('import_lessons', settings.lessons.length),
    settings.categoriesOff.length > 0 && words.plural('import_categories', settings.categoriesOff.length),
    unknown.length > 0 && words.plural('import_unknown', unknown.length),
  ];
  return counted.filter((line) => line !== false);
}
