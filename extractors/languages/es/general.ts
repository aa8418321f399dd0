// Spanish: small words, abbreviations, dates, numbers.
import type { GeneralWords } from '../general-words.ts';

export const general = {
  functionWords: [
    'que', 'en', 'y', 'por', 'con', 'para', 'se', 'una', 'un', 'su', 'al', 'como', 'ha', 'este', 'esta', 'estos', 'estas', 'lo', 'no', 'sus', 'más', 'pero', 'ya', 'entre', 'cuando', 'sin', 'sobre', 'también', 'hasta', 'hay', 'donde', 'son', 'fue', 'sido', 'han', 'es', 'está', 'el', 'los', 'las', 'municipal', 'ley', 'propuesta', 'votación', 'aprobación', 'todos', 'según', 'desde', 'ser', 'así', 'porque', 'si', 'o', 'mediante', 'sesión', 'siguiente', 'cual', 'esto', 'eso', 'nos',
  ],
  abbreviations: [
    'admón', 'adm', 'arq', 'art', 'arts', 'avda', 'av', 'ayto', 'c', 'cap', 'cía', 'cif', 'cód', 'd', 'dª', 'd.ª', 'dcha', 'dep', 'dir', 'dña', 'dn', 'doc', 'dpto', 'dr', 'dra', 'ej', 'esc', 'etc', 'exc', 'excma', 'excmo', 'exp', 'expte', 'fdo', 'gral', 'h', 'hnos', 'ilma', 'ilmo', 'ing', 'izq', 'izda', 'lic', 'licda', 'm', 'mª', 'máx', 'mín', 'n', 'nº', 'n.º', 'núm', 'núms', 'no', 'p', 'p.ej', 'pág', 'págs', 'pag', 'párr', 'pl', 'ptas', 'pza', 'prof', 'pta', 'rdo', 'ref', 'reg', 's', 's.a', 's.l', 'sa', 'sr', 'sra', 'sres', 'sras', 'srta', 'srtas', 'srs', 'ss', 'ss.ss', 'sto', 'sta', 'tel', 'telf', 'tfno', 'tte', 'ud', 'uds', 'v.g', 'vda', 'vº.bº', 'v.º b.º', 'vol', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'septimo', 'octavo', 'noveno', 'décimo', 'undécimo', 'único', 'unico', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'ene', 'feb', 'mar', 'abr', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic', 'a.m', 'p.m', 'hrs',
  ],
  dateOrder: 'dmy',
  extraMonths: { ene: 1, feb: 2, mar: 3, abr: 4, may: 5, jun: 6, jul: 7, ago: 8, sep: 9, sept: 9, set: 9, setiembre: 9, oct: 10, nov: 11, dic: 12 },
  numberWords: {
    cero: 0, ningún: 0, ninguno: 0, ninguna: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiún: 21, veintiuno: 21, veintiuna: 21, veintidós: 22, veintidos: 22, veintitrés: 23, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50,
  },
  and: ['y', 'e', '&', 'así como'],
  none: ['ninguno', 'ninguna', 'nadie', 'no hay', 'no hubo', 'no procede', 'sin asuntos', 'nada', '-', '/', 'n/a', 'no asiste nadie'],
  page: ['página', 'pág.', 'pagina', 'hoja', 'folio'],
} as const satisfies GeneralWords;
