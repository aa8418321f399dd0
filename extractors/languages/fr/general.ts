// French: small words, abbreviations, dates, numbers.
import type { GeneralWords } from '../general-words.ts';

export const general = {
  functionWords: [
    'et', 'à', 'au', 'aux', 'un', 'une', 'en', 'dans', 'par', 'pour', 'sur', 'avec', 'sans', 'que', 'qui', 'qu', 'est', 'sont', 'été', 'être', 'sera', 'cette', 'ce', 'ces', 'il', 'elle', 'ils', 'nous', 'vous', 'on', 'ne', 'pas', 'ont', 'ou', 'plus', 'son', 'sa', 'ses', 'leur', 'leurs', 'mais', 'aussi', 'comme', 'entre', 'donc', 'conseil', 'séance', 'cela', 'sous', 'cet', 'tout', 'tous', 'dont', 'afin', 'être', 'fait',
  ],
  abbreviations: [
    'adj', 'al', 'apr', 'art', 'av', 'bd', 'boul', 'c.-à-d', 'c.à.d', 'cf', 'ch', 'chap', 'cie', 'cne', 'comm', 'cons', 'dél', 'délib', 'dépt', 'dr', 'env', 'ets', 'etc', 'ex', 'exc', 'fbg', 'fg', 'gén', 'hab', 'imm', 'int', 'km', 'm', 'max', 'me', 'mes', 'min', 'mlle', 'mlles', 'mm', 'mme', 'mmes', 'mr', 'mrs', 'nb', 'no', 'nos', 'nbre', 'obs', 'p', 'p.ex', 'p.j', 'pj', 'pl', 'pp', 'pr', 'prof', 'p.-v', 'p.v', 'r', 'réf', 'resp', 'rte', 's', 's.a', 's.a.r.l', 's.a.s', 's.c.i', 'sq', 'ste', 'sté', 'suiv', 'suppl', 't.t.c', 'h.t', 'tél', 'tel', 'vs', 'vol', 'janv', 'févr', 'fév', 'fevr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc',
  ],
  dateOrder: 'dmy',
  extraMonths: {
    janv: 1, jan: 1, fevrier: 2, fevr: 2, fév: 2, fev: 2, avr: 4, juill: 7, juil: 7, aout: 8, sept: 9, sep: 9, oct: 10, nov: 11, decembre: 12, dec: 12, déc: 12,
  },
  numberWords: {
    zéro: 0, zero: 0, aucun: 0, aucune: 0, nul: 0, néant: 0, neant: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100,
  },
  and: ['et', '&'],
  none: ['néant', 'neant', 'aucun', 'aucune', 'personne', 'nul', 'ras', 'r.a.s', 'sans objet', 'pas de', '/', '-'],
  page: ['page', 'p.', 'feuillet', 'folio'],
} as const satisfies GeneralWords;
