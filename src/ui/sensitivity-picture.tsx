import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Sensitivity, STOPS, type Stop } from '../settings/settings.ts';
import { type Measured, SCALE_END, standAt } from './scale.ts';
import { errorSentence, nameOfSensitivity } from './sentences.ts';
import { useWords } from './speaking.tsx';
import { type Field, swarm, xOf } from './swarm.ts';

const FIELD: Field = { width: 328, height: 64, margin: 10, radius: 3 };
/** Where no items stand on it, only the scale is left. */
const FIELD_WITHOUT_ITEMS: Field = { ...FIELD, height: 14 };
/** Of the slider: finer than anyone can point, and 60 presses of a key from end to end. */
const STEP = 0.05;
const STOP_NAMES = Object.keys(STOPS) as Stop[];

/** What of an item the picture shows. */
export interface PicturedItem {
  readonly logOdds: number;
  readonly folded: boolean;
}

interface PictureProps {
  readonly items: readonly PicturedItem[];
  readonly sensitivity: Sensitivity;
  readonly measured: Measured;
  /** The handle moves. */
  preview(sensitivity: Sensitivity): void;
  /** The handle rests, or a stop was chosen by name. */
  choose(sensitivity: Sensitivity): void;
  readonly children?: ComponentChildren;
}

/** The slider as a picture: this page's items stand on it by their score, the handle is the threshold. */
export function SensitivityPicture(props: PictureProps) {
  const { items, sensitivity, measured, preview, choose, children } = props;
  const words = useWords();
  const name = nameOfSensitivity(words, sensitivity);
  return (
    <section class="sensitivity">
      <div class="heading">
        <h2 id="sensitivity">{words.t('sensitivity')}</h2>
        <output>{name}</output>
      </div>
      <div class="picture">
        <Swarm items={items} sensitivity={sensitivity} measured={measured} />
        <input
          type="range"
          min={STOPS.off}
          max={STOPS.strict}
          step={STEP}
          value={sensitivity}
          aria-labelledby="sensitivity"
          aria-valuetext={name}
          aria-describedby="error"
          onInput={(event) => preview(snap(event.currentTarget.valueAsNumber))}
          onChange={(event) => choose(snap(event.currentTarget.valueAsNumber))}
        />
      </div>
      <div class="stops">
        {STOP_NAMES.map((stop) => (
          <button
            key={stop}
            type="button"
            aria-pressed={sensitivity === STOPS[stop]}
            onClick={() => choose(STOPS[stop])}
          >
            {words.t(`stop_${stop}`)}
          </button>
        ))}
        <span>{words.t('picture_never')}</span>
      </div>
      <p class="error" id="error">
        {errorSentence(words, measured.expectedError(sensitivity))}
      </p>
      {children}
    </section>
  );
}

/** A handle close to a stop means the stop. */
function snap(sensitivity: number): number {
  const near = Math.round(sensitivity);
  return Math.abs(near - sensitivity) < STEP * 1.5 ? near : sensitivity;
}

function Swarm({ items, sensitivity, measured }: Pick<PictureProps, 'items' | 'sensitivity' | 'measured'>) {
  const field = items.length === 0 ? FIELD_WITHOUT_ITEMS : FIELD;
  const dots = useMemo(
    () =>
      swarm(
        items.map(({ logOdds }) => standAt(logOdds, measured)),
        field,
      ),
    [items, measured, field],
  );
  const handle = xOf(sensitivity, field);
  const ground = field.height + 6;
  return (
    <svg viewBox={`0 0 ${field.width} ${ground + 10}`} aria-hidden="true">
      <rect class="beyond" x={0} y={0} width={handle} height={ground} rx={4} />
      <line class="ground" x1={xOf(0, field)} x2={xOf(SCALE_END, field)} y1={ground} y2={ground} />
      {STOP_NAMES.map((stop) => (
        <line
          key={stop}
          class="tick"
          x1={xOf(STOPS[stop], field)}
          x2={xOf(STOPS[stop], field)}
          y1={ground - 3}
          y2={ground + 3}
        />
      ))}
      {dots.map(({ x, y }, index) => (
        <circle key={index} class={items[index]?.folded ? 'folded' : 'kept'} cx={x} cy={y} r={field.radius} />
      ))}
      <line class="threshold" x1={handle} x2={handle} y1={0} y2={ground} />
    </svg>
  );
}
