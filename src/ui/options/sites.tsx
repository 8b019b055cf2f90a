import { siteSensitivity, withSite } from '../../settings/change.ts';
import { type SiteSettings, STOPS, type Stop } from '../../settings/settings.ts';
import { siteOf } from '../../settings/site.ts';
import { nameOfSensitivity } from '../sentences.ts';
import { useWords } from '../speaking.tsx';
import { BlockChoices } from './block-choices.tsx';
import type { OptionsReady } from './model.ts';
import type { SectionProps } from './options.tsx';
import { TextList } from './text-list.tsx';

const STOP_NAMES = Object.keys(STOPS) as Stop[];

/** Sites with a choice of their own. A new one starts as Off, which is why most are added. */
export function Sites({ model, actions }: SectionProps) {
  const words = useWords();
  const sites = Object.entries(model.settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <TextList
        label={words.t('sites_add')}
        hint={words.t('sites_hint')}
        entries={[]}
        check={(typed) => {
          const site = siteOf(typed);
          if (site === undefined) return words.t('sites_invalid');
          return Object.hasOwn(model.settings.sites, site) ? words.t('list_known') : undefined;
        }}
        add={(typed) => actions.change((now) => siteSensitivity(now, typed, STOPS.off))}
        remove={() => {}}
      />
      <ul class="rows">
        {sites.map(([host, row]) => (
          <li key={host}>
            <Site host={host} row={row} model={model} actions={actions} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SiteProps extends Pick<SectionProps, 'actions'> {
  readonly host: string;
  readonly row: SiteSettings;
  readonly model: OptionsReady;
}

function Site({ host, row, model, actions }: SiteProps) {
  const words = useWords();
  const whole = { ...model.settings.wholeBlocks, ...row.wholeBlocks };
  return (
    <div class="site-row">
      <b>
        <bdi>{host}</bdi>
      </b>
      <SensitivitySelect
        label={words.t('sites_sensitivity', host)}
        value={row.sensitivity}
        choose={(sensitivity) => actions.change((now) => siteSensitivity(now, host, sensitivity))}
      />
      <button
        type="button"
        aria-label={words.t('list_remove', host)}
        onClick={() => actions.change((now) => withSite(now, host, {}))}
      >
        {words.t('sites_remove')}
      </button>
      <details>
        <summary>{words.t('sites_blocks')}</summary>
        <BlockChoices
          legend={words.t('options_blocks_text')}
          chosen={whole}
          choose={(kind, fold) =>
            actions.change((now) => {
              const own = now.sites[host] ?? {};
              return withSite(now, host, { ...own, wholeBlocks: { ...own.wholeBlocks, [kind]: fold } });
            })
          }
        />
      </details>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: number | undefined;
  choose(sensitivity: number | undefined): void;
}

/** The stops, what a slider left between them, and "as everywhere". */
function SensitivitySelect({ label, value, choose }: SelectProps) {
  const words = useWords();
  const between = value !== undefined && !STOP_NAMES.some((stop) => STOPS[stop] === value);
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        choose(currentTarget.value === '' ? undefined : Number(currentTarget.value))
      }
    >
      <option value="">{words.t('sites_as_everywhere')}</option>
      {STOP_NAMES.map((stop) => (
        <option key={stop} value={STOPS[stop]}>
          {words.t(`stop_${stop}`)}
        </option>
      ))}
      {between && <option value={value}>{nameOfSensitivity(words, value)}</option>}
    </select>
  );
}
