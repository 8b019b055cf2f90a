import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Portuguese. */
export const pt: SpamVocabulary = {
  strong: {
    pharma: ['viagra sem receita', 'comprar viagra', 'comprar cialis', 'cytotec original', 'gel volumão'],
    gambling: [
      'cassino online',
      'caça níqueis',
      'bônus de cadastro',
      'bônus no cadastro',
      'slots que pagam',
      'odds turbinadas',
    ],
    crypto: ['robô trader', 'mineração em nuvem', 'negociadora certificada'],
    recovery: ['recuperamos contas', 'hacker ético'],
    loans: [
      'empréstimo para negativado',
      'empréstimo sem consulta',
      'oferta de crédito',
      'crédito entre particulares',
    ],
    adult: ['acompanhantes de luxo', 'caiu na net', 'casadas discretas'],
    seo: ['primeira página do google', 'comprar seguidores', 'seguidores brasileiros', 'publieditorial'],
    jobs: ['vaga home office', 'pagamento via pix'],
    occult: ['amarração amorosa', 'trago a pessoa amada', 'pessoa amada'],
    counterfeit: ['notas fake', 'relógios réplica'],
    essays: ['fazemos trabalhos acadêmicos'],
    messenger: ['chamar no zap', 'me adiciona no whatsapp'],
    promotion: ['lista iptv', 'use o meu cupom', 'inscreve no meu canal'],
    praise: ['continue com o ótimo trabalho'],
  },
  weak: {
    pharma: ['farmácia', 'tadalafila', 'emagrecer', 'sem receita'],
    gambling: ['apostas', 'cassino', 'roleta', 'fortune tiger'],
    crypto: ['criptomoedas', 'investir', 'investimento'],
    loans: ['empréstimo', 'empréstimos', 'crédito'],
    adult: ['acompanhantes', 'putaria'],
    seo: ['seguidores', 'curtidas'],
    jobs: ['salário'],
    occult: ['búzios', 'tarô'],
    counterfeit: ['réplicas'],
    promotion: ['frete grátis', 'atacado', 'orçamento'],
    praise: ['excelente matéria', 'parabéns pelo blog'],
  },
};
