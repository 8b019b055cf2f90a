import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Spanish. */
export const es: SpamVocabulary = {
  strong: {
    pharma: ['viagra genérico', 'comprar viagra', 'comprar cialis', 'cialis genérico'],
    gambling: [
      'casinos online',
      'casino en vivo',
      'tragamonedas gratis',
      'bono sin depósito',
      'giros gratis',
    ],
    crypto: ['robot de trading', 'minería en la nube'],
    recovery: ['hacker profesional', 'contraté a un hacker'],
    loans: ['préstamo urgente', 'préstamos entre particulares', 'prestamista particular'],
    adult: ['videos xxx', 'sexo sin compromiso', 'chicas calientes'],
    seo: ['agencia seo', 'compra enlaces', 'enlaces dofollow'],
    jobs: ['trabaja desde casa', 'pagos diarios'],
    occult: ['amarres de amor', 'hechizo de amor', 'tarot económico'],
    counterfeit: ['relojes réplica', 'réplica 1 1'],
    essays: ['redactores expertos'],
    messenger: ['mándame un mensaje por'],
    promotion: ['iptv premium', 'suscríbanse a mi canal'],
    praise: ['contenido de calidad'],
  },
  weak: {
    pharma: ['farmacia', 'sin receta'],
    gambling: ['tragamonedas', 'ruleta', 'dinero real'],
    crypto: ['inversiones', 'ganancias'],
    recovery: ['hackear'],
    loans: ['préstamos', 'crédito'],
    adult: ['putas'],
    seo: ['enlaces'],
    occult: ['tarot'],
    counterfeit: ['billetes falsos'],
    promotion: ['baratos', 'baratas'],
    praise: ['gran artículo', 'excelente publicación'],
  },
};
