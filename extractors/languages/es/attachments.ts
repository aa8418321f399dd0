// Spanish: attachments (vocabulary es.6).
import type { AttachmentWords } from '../attachment-words.ts';

export const attachments = {
  nouns: ['anexo', 'anexo nº', 'anexo n.º', 'apéndice', 'adjunto', 'documento anexo', 'documento nº'],
  open: ['público', 'pública'],
  closed: ['confidencial', 'reservado', 'reservada', 'no público'],
  notListed: ['ninguno', 'no hay', 'sin anexos', 'no procede', 'ver todos los anexos'],
  attached: [
    '(se|que se) (adjunta|adjuntan|acompaña|acompañan|anexa|anexan|une|unen|incorpora como anexo)', '(adjunto|adjunta|adjuntos|adjuntas|anexo|anexa|anexos) (a la presente|al presente|al acta|a esta acta|a este acta|como anexo)', '(figura|figuran|consta|constan|queda|quedan|recoge|recogen) (como anexo|en el anexo|unido* como anexo|anexo)', 'como (anexo|documento adjunto)', '(está|están|queda|quedan) [unido*|incorporado*] (adjunto*|anexo*|anexado*)',
  ],
  bracketed: ['adjunto', 'adjunta', 'se adjunta', 'anexo [nº] [#]', 'anexo i', 'anexo ii', 'ver anexo', 'ver anexo [#]', 'véase anexo', 'según anexo', 'se acompaña'],
  attachedBefore: ['se (adjunta|adjuntan|acompaña|acompañan|anexa|anexan) [a la presente|al acta|al presente|como anexo|a este acta]', 'adjunto se remite', 'como anexo (figura|se incluye|se incorpora|consta)'],
  pointers: ['ver (documento|informe|tabla) (adjunto|anexo)', 'véase el'],
  mentions: ['(ver|véase|según|conforme al) anexo [nº] #', 'anexo [nº] #'],
  negations: ['no', 'sin', 'deberá', 'deberán'],
  verbs: ['es', 'son', 'era', 'fue', 'fueron', 'ha', 'han', 'sido', 'se', 'que', 'cual', 'cuales', 'será', 'serán', 'adjunta', 'adjunto', 'adjuntan', 'acompaña', 'figura', 'consta', 'queda', 'ver', 'según', 'cuyo', 'cuya', 'está', 'están', 'como'],
  actives: ['presenta', 'presentó', 'expone', 'lee', 'leyó', 'da lectura a', 'aprueba', 'aprobar', 'aprobó', 'entrega', 'entregó', 'explica', 'somete', 'remite', 'distribuye', 'informa de', 'muestra', 'adopta', 'acepta', 'firmar', 'suscribir'],
  stops: ['para', 'sobre', 'relativo', 'relativa', 'relativos', 'con', 'en', 'correspondiente', 'donde'],
  makers: ['por', 'de parte de', 'elaborado por', 'redactado por', 'presentado por'],
  lead: ['copia de', 'una copia de', 'copia del', 'el', 'la', 'los', 'las', 'un', 'una', 'lectura de', 'texto de', 'del', 'de la'],
  pronouns: ['éste', 'este', 'esta', 'esto', 'estos', 'ello', 'ellos', 'él', 'ella', 'lo', 'la', 'los', 'las', 'que', 'cual', 'quien', 'nosotros', 'le', 'se', 'aquí', 'misma', 'mismo', 'los mismos'],
  pages: ['{number} (páginas|página|págs.|folios|hojas)'],
} as const satisfies AttachmentWords;
