import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Portuguese. */
export const pt: SpamVocabulary = {
  strong: {
    pharma: ['viagra sem receita', 'cytotec original'],
    gambling: ['cassino online', 'caça níqueis', 'bônus de cadastro', 'bônus no cadastro', 'odds turbinadas'],
    crypto: ['mineração em nuvem', 'negociadora certificada'],
    recovery: ['recuperamos contas', 'hacker ético'],
    loans: ['empréstimo para negativado', 'oferta de crédito', 'crédito entre particulares'],
    adult: ['acompanhantes de luxo', 'caiu na net', 'casadas discretas'],
    seo: ['seguidores brasileiros', 'publieditorial'],
    jobs: ['vaga home office', 'pagamento via pix'],
    occult: ['amarração amorosa', 'trago a pessoa amada', 'pessoa amada'],
    counterfeit: ['notas fake', 'relógios réplica'],
    essays: ['fazemos trabalhos acadêmicos'],
    messenger: ['chamar no zap', 'me adiciona no whatsapp'],
    promotion: ['lista iptv', 'use o meu cupom'],
    praise: ['continue com o ótimo trabalho'],
  },
  weak: {
    pharma: ['tadalafila', 'sem receita'],
    gambling: ['apostas', 'cassino', 'roleta'],
    crypto: ['investir'],
    loans: ['empréstimo'],
    adult: ['acompanhantes'],
    seo: ['seguidores'],
    occult: ['búzios'],
    promotion: ['frete grátis', 'atacado'],
    praise: ['parabéns pelo blog'],
  },
};
