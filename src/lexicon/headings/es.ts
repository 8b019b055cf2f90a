import type { Language } from '../language.ts';

/** Spanish. */
export const es: Language = {
  lang: 'es',
  headings: {
    comments: [
      'comentario', 'comentarios', 'comentarios en …', 'comentario en …', 'comentarios sobre …', 'comentarios a …', 'todos los comentarios', 'comentarios de los lectores', 'respuestas', 'respuesta', 'respuestas a …', 'respuesta a …',
      'opiniones', 'tu opinión', 'reacciones', 'debate', 'conversación', 'discusión', 'pensamientos sobre …', 'pensamiento sobre …', 'ideas sobre …', 'reseñas', 'valoraciones', 'libro de visitas',
    ],
    form: [
      'deja un comentario', 'dejar un comentario', 'deja tu comentario', 'déjanos tu comentario', 'escribe un comentario', 'añadir comentario', 'añade un comentario', 'agregar comentario', 'agregar un comentario', 'publicar un comentario',
      'comentar', 'comenta', 'deja una respuesta', 'dejar una respuesta', 'responder', 'envía un comentario', 'enviar un comentario', 'haz un comentario', 'opina',
    ],
    recentComments: ['comentarios recientes', 'últimos comentarios', 'los últimos comentarios', 'comentarios más recientes'],
    related: [
      'contenidos relacionados', 'contenido relacionado', 'artículos relacionados', 'noticias relacionadas', 'entradas relacionadas', 'posts relacionados', 'publicaciones relacionadas', 'relacionados', 'relacionado', 'notas relacionadas', 'temas relacionados', 'recetas relacionadas',
      'artículos similares', 'entradas similares', 'también te puede interesar', 'te puede interesar', 'te puede interesar también', 'también te podría interesar', 'te podría interesar', 'quizás te interese', 'quizá te interese', 'puede interesarte', 'le puede interesar',
      'también te puede gustar', 'te puede gustar', 'lee también', 'lea también', 'leer también', 'ver también', 'véase también', 'además', 'más sobre …', 'más de …', 'más en …', 'más noticias', 'más artículos', 'otras noticias', 'otros artículos', 'otras entradas', 'sigue leyendo', 'recomendado', 'recomendados', 'recomendado para ti', 'recomendaciones', 'te recomendamos',
      'lo más leído', 'más leídas', 'más leídos', 'las más leídas', 'lo más visto', 'lo más comentado', 'más populares', 'populares', 'entradas populares', 'artículos populares', 'últimas noticias', 'últimas entradas', 'entradas recientes', 'artículos recientes', 'tendencias', 'no te pierdas',
    ],
    sponsored: ['contenido patrocinado', 'enlaces patrocinados', 'patrocinado', 'publicidad', 'anuncios', 'contenido promocionado', 'recomendado por …', 'de la web', 'más de la web', 'nuestros socios'],
  },
  stamps: {
    ago: ['hace', 'atrás'],
    units: ['segundo', 'segundos', 'seg', 'minuto', 'minutos', 'min', 'hora', 'horas', 'h', 'día', 'días', 'd', 'semana', 'semanas', 'sem', 'mes', 'meses', 'año', 'años'],
    days: ['hoy', 'ayer', 'anteayer', 'ahora mismo'],
    months: [
      ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'],
      ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
    ],
  },
  reply: ['responder', 'responder a este comentario', 'contestar', 'citar'],
  says: ['dice', 'dijo', 'escribió', 'comentó', 'por', 'el', 'en', 'a las', 'publicado por', 'de'],
};
