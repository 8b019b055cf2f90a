import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Spanish. */
export const es: SpamVocabulary = {
  strong: {
    pharma: [
      'viagra genérico',
      'comprar viagra',
      'comprar cialis',
      'cialis genérico',
      'farmacia online sin receta',
    ],
    gambling: [
      'casino en línea',
      'casinos online',
      'casino en vivo',
      'tragamonedas gratis',
      'bono sin depósito',
      'giros gratis',
    ],
    crypto: ['robot de trading', 'señales de trading', 'minería en la nube'],
    recovery: ['hacker profesional', 'contraté a un hacker'],
    loans: ['préstamo urgente', 'préstamos entre particulares', 'prestamista particular', 'sin buró'],
    adult: ['videos xxx', 'sexo sin compromiso', 'chicas calientes'],
    seo: ['posicionamiento web', 'agencia seo', 'compra enlaces', 'enlaces dofollow'],
    jobs: ['trabaja desde casa', 'pagos diarios'],
    occult: ['amarres de amor', 'hechizo de amor', 'tarot económico'],
    counterfeit: ['relojes réplica', 'réplica 1 1'],
    essays: ['redactores expertos'],
    messenger: ['escríbeme al whatsapp', 'mándame un mensaje por'],
    promotion: ['iptv premium', 'suscríbanse a mi canal', 'presupuesto sin compromiso'],
    praise: ['contenido de calidad'],
  },
  weak: {
    pharma: ['farmacia', 'pastillas', 'adelgazar', 'sin receta'],
    gambling: ['tragamonedas', 'ruleta', 'pronósticos', 'dinero real'],
    crypto: ['invertir', 'inversiones', 'ganancias'],
    recovery: ['hackear'],
    loans: ['préstamo', 'préstamos', 'crédito'],
    adult: ['putas'],
    seo: ['seguidores', 'enlaces'],
    occult: ['tarot', 'hechizo'],
    counterfeit: ['billetes falsos'],
    promotion: ['baratos', 'baratas', 'presupuesto'],
    praise: ['gran artículo', 'excelente publicación'],
  },
};
