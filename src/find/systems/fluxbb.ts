import type { System } from '../system.ts';

/**
 * Topics of FluxBB and PunBB.
 * Known from: saved page.
 */
export const fluxbb: System = {
  id: 'fluxbb',
  name: 'FluxBB and PunBB',
  confirmed: true,
  kind: 'comments',
  containers: '#brdmain, #punviewtopic',
  items: '.blockpost',
  body: '.postmsg',
  author: '.postleft dt strong',
  date: 'h2 a',
  quotes: '.quotebox',
  controls: '.postleft dd, .postfoot, .postsignature, .postright h3, .conr',
};
