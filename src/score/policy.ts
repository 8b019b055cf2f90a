import type { Item } from './item.ts';
import { ramp } from './signals/signal.ts';

/** Log-odds that facts of the page add, as a matter of policy: no text could teach them. */
export interface Policy {
  /** Id of the reason a reader is given. */
  readonly id: string;
  /** Share of the log-odds. */
  share(item: Item): number;
}

/** What asks for more certainty before an item is folded. */
export const POLICIES: readonly Policy[] = [
  { id: 'staff', share: (item) => (item.staff ? -20 : 0) },
  { id: 'liked', share: (item) => -2 * ramp(item.likes ?? 0, 2, 30) },
  { id: 'in-thread', share: (item) => -1 * ramp(item.depth, 0, 4) },
  { id: 'own-page', share: (item) => (item.own === true && !item.paid && item.kind === 'related' ? -7 : 0) },
];

/** Log-odds of what the widget itself flags as paid: judged by the flag, not by taste in headlines. */
export const PAID_LOG_ODDS = 12;
