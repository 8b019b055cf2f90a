import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Serbian, in both alphabets. */
export const sr: SpamVocabulary = {
  strong: {
    pharma: ['tablete za potenciju', 'kapi za mršavljenje'],
    gambling: ['onlajn kazino', 'bez depozita', 'besplatnih spinova', 'strane kladionice', 'сигурни типови'],
    recovery: ['vraćamo novac', 'profesionalni haker'],
    loans: ['brzi kredit', 'zajam odmah', 'bez provere u kreditnom birou'],
    adult: ['poslovna pratnja', 'porno snimci'],
    seo: ['kupi pratioce'],
    occult: ['ljubavna magija', 'gledanje u karte', 'љубавна магија'],
    counterfeit: ['vozačka dozvola bez polaganja'],
    essays: ['izrada diplomskih'],
    promotion: ['odgušenje kanalizacije'],
  },
  weak: {
    gambling: ['kladionic*'],
    jobs: ['posao od kuće'],
    counterfeit: ['lažne novčanice'],
    promotion: ['povoljno'],
  },
};
