import type { System } from '../system.ts';
import { k2 } from './k2.ts';
import { wordpress } from './wordpress.ts';

/** All known systems. Where two match the same element, the earlier one wins: special before general. */
export const SYSTEMS: readonly System[] = [k2, wordpress];
