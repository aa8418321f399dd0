// Portuguese: small words, abbreviations, dates, numbers.
import type { GeneralWords } from '../general-words.ts';

export const general = {
  functionWords: [
    'que', 'não', 'em', 'para', 'com', 'uma', 'um', 'ao', 'aos', 'na', 'no', 'nas', 'nos', 'pela', 'pelo', 'pelos', 'pelas', 'foi', 'se', 'sua', 'seu', 'mais', 'como', 'à', 'às', 'também', 'são', 'ser', 'num', 'numa', 'esta', 'este', 'por', 'os', 'as', 'foram', 'sendo', 'mesmo', 'reunião', 'ou', 'até', 'já', 'há', 'isso', 'isto', 'ele', 'ainda', 'quando', 'sobre', 'entre', 'sem', 'nesta', 'neste', 'desta', 'deste', 'está', 'tem', 'havia', 'seus', 'suas', 'lhe', 'eu', 'muito',
  ],
  abbreviations: [
    'a.c', 'al', 'art', 'arts', 'av', 'avª', 'c', 'cap', 'cfr', 'cf', 'cód', 'd', 'dª', 'dep', 'deps', 'dir', 'doc', 'dr', 'dra', 'drª', 'dr.ª', 'dto', 'ed', 'eng', 'eng.º', 'engª', 'engº', 'eng.ª', 'esq', 'etc', 'ex', 'exa', 'exas', 'ex.ª', 'exma', 'exmo', 'exmos', 'exmas', 'fl', 'fls', 'fr', 'h', 'i.e', 'ilm', 'ilmo', 'inc', 'lda', 'ldª', 'ltda', 'lic', 'm', 'máx', 'mín', 'min', 'n', 'n.º', 'nº', 'n.ºs', 'nºs', 'nr', 'obs', 'p', 'p.ex', 'pág', 'págs', 'pag', 'par', 'pç', 'prof', 'profª', 'prof.ª', 'pres', 'proc', 'r', 'ref', 'refª', 'reg', 's', 's.a', 'sa', 'séc', 'sr', 'sra', 'sres', 'srs', 'srª', 'srªs', 'sr.ª', 'sto', 'sta', 'tel', 'telef', 'tlf', 'ten', 'v', 'v.exa', 'v.g', 'ver', 'vol', 'vs', 'arq', 'arqt', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez',
  ],
  dateOrder: 'dmy',
  extraMonths: { jan: 1, fev: 2, mar: 3, marco: 3, abr: 4, mai: 5, jun: 6, jul: 7, ago: 8, set: 9, out: 10, nov: 11, dez: 12 },
  numberWords: {
    zero: 0, nenhum: 0, nenhuma: 0, um: 1, uma: 1, dois: 2, duas: 2, três: 3, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezasseis: 16, dezesseis: 16, dezassete: 17, dezessete: 17, dezoito: 18, dezanove: 19, dezenove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50,
  },
  and: ['e', '&', 'bem como'],
  none: ['nenhum', 'nenhuma', 'ninguém', 'não houve', 'nada', 'não há', 'n/a', '-', '/', 'sem faltas', 'nada a registar'],
  page: ['página', 'pág.', 'pag.', 'fls.', 'folha'],
} as const satisfies GeneralWords;
