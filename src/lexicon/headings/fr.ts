import type { Language } from '../language.ts';

/** French. */
export const fr: Language = {
  lang: 'fr',
  headings: {
    comments: [
      'commentaire', 'commentaires', 'commentaires sur …', 'commentaire sur …', 'les commentaires', 'vos commentaires', 'tous les commentaires', 'derniers commentaires sur …',
      'réactions', 'réaction', 'vos réactions', 'réponses', 'réponse', 'réponses à …', 'réponse à …', 'avis', 'vos avis', 'avis des clients', 'discussion', 'discussions', 'réflexions sur …', 'réflexion sur …',
      'réflexions au sujet de …', 'réflexion au sujet de …', 'pensées sur …', 'livre d’or', 'rétroliens', 'pings',
    ],
    form: [
      'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire', 'écrire un commentaire', 'poster un commentaire', 'publier un commentaire', 'commenter', 'réagir', 'réagir à l’article',
      'laisser une réponse', 'répondre', 'votre commentaire', 'donnez votre avis', 'laisser un message', 'répondre à …',
    ],
    recentComments: ['commentaires récents', 'derniers commentaires', 'les derniers commentaires', 'réactions récentes', 'dernières réactions'],
    related: [
      'contenus liés', 'articles similaires', 'articles liés', 'articles connexes', 'articles relatifs', 'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'dans la même catégorie',
      'à lire aussi', 'à lire également', 'lire aussi', 'lire également', 'à voir aussi', 'voir aussi', 'à découvrir', 'à découvrir aussi', 'vous aimerez aussi', 'vous aimerez peut-être', 'vous aimerez peut-être aussi',
      'vous pourriez aussi aimer', 'vous pourriez aimer', 'ces articles peuvent vous intéresser', 'cela peut vous intéresser', 'ça peut vous intéresser', 'cela pourrait vous intéresser', 'recommandé pour vous', 'recommandations', 'nos recommandations',
      'plus d’articles', 'plus de …', 'autres articles', 'les plus lus', 'le plus lu', 'les plus populaires', 'articles populaires', 'articles récents', 'derniers articles', 'les derniers articles',
      'dernières actualités', 'les plus commentés', 'les plus partagés', 'à la une', 'pour aller plus loin', 'tendances', 'la suite', 'recettes similaires', 'les articles les plus lus', 'à ne pas manquer', 'autres recettes',
    ],
    sponsored: ['contenu sponsorisé', 'contenus sponsorisés', 'sponsorisé', 'liens sponsorisés', 'publicité', 'annonces', 'ailleurs sur le web', 'contenus partenaires', 'nos partenaires', 'sélectionné pour vous', 'recommandé par …'],
  },
  stamps: {
    ago: ['il y a', 'depuis'],
    units: ['seconde', 'secondes', 'sec', 'minute', 'minutes', 'min', 'heure', 'heures', 'h', 'jour', 'jours', 'j', 'semaine', 'semaines', 'sem', 'mois', 'an', 'ans', 'année', 'années'],
    days: ['aujourd’hui', 'hier', 'avant-hier', 'à l’instant'],
    months: [
      ['janvier', 'janv'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'],
      ['juillet', 'juil'], ['août'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
    ],
  },
  reply: ['répondre', 'répondre à ce commentaire', 'réponse', 'citer'],
  says: ['dit', 'a dit', 'a écrit', 'écrit', 'par', 'le', 'à', 'posté par', 'publié par', 'dans', 'sur'],
};
