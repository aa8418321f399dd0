// Dutch: small words, abbreviations, dates, numbers.
import type { GeneralWords } from '../general-words.ts';

export const general = {
  functionWords: [
    'het', 'een', 'en', 'in', 'is', 'te', 'voor', 'met', 'niet', 'dat', 'wordt', 'worden', 'zijn', 'aan', 'bij', 'ook', 'naar', 'door', 'om', 'uit', 'over', 'geen', 'heeft', 'hebben', 'er', 'die', 'deze', 'tot', 'als', 'was', 'werd', 'of', 'maar', 'nog', 'zal', 'kan', 'wel', 'dit', 'hij', 'zij', 'ze', 'we', 'wij', 'men', 'moet', 'onder', 'tussen', 'hun', 'haar', 'dan', 'vergadering', 'waar', 'raad', 'omdat', 'omtrent', 'zich', 'gaat', 'alle', 'andere', 'punt', 'agendapunt', 'na', 'besluit', 'hiervan', 'voorzitter', 'voorstel', 'heer', 'mevrouw', 'leden', 'gemeente', 'verder', 'hebben', 'zodat', 'waarin', 'wat', 'mee', 'meer', 'veel', 'mogelijk',
  ],
  abbreviations: [
    'a.d.h.v', 'a.i', 'afd', 'al', 'art', 'b.v', 'bijv', 'bv', 'blz', 'ca', 'c.q', 'd.d', 'dd', 'd.m.v', 'dhr', 'div', 'dr', 'drs', 'ds', 'e.a', 'e.d', 'e.e.a', 'enz', 'etc', 'evt', 'excl', 'fam', 'fr', 'gem', 'h.k.h', 'i.c', 'i.h.k.v', 'i.o', 'i.p.v', 'i.s.m', 'i.v.m', 'incl', 'ing', 'ir', 'j.l', 'jl', 'lid', 'm.b.t', 'm.b.v', 'm.i.v', 'm.u.v', 'mej', 'mevr', 'mgr', 'mr', 'mw', 'n.a.v', 'n.t.b', 'nl', 'nr', 'nrs', 'o.a', 'o.b.v', 'o.l.v', 'ong', 'p', 'pag', 'par', 'pl', 'plv', 'p.m', 'prof', 'q.q', 'r.k', 'resp', 's.v.p', 'st', 'str', 't.a.v', 't.b.v', 't.g.v', 't.m', 't.o.v', 't.z.t', 'tel', 'v', 'v.d', 'v.h', 'vgl', 'vlg', 'voorz', 'vz', 'vs', 'wnd', 'zgn', 'jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'okt', 'nov', 'dec',
  ],
  dateOrder: 'dmy',
  extraMonths: { jan: 1, feb: 2, febr: 2, mrt: 3, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, oct: 10, nov: 11, dec: 12 },
  numberWords: {
    nul: 0, geen: 0, een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, eenentwintig: 21, dertig: 30, veertig: 40,
  },
  and: ['en', '&', 'alsmede', 'alsook'],
  none: ['geen', 'niemand', 'n.v.t', 'nvt', 'nihil', '-', '/', 'nul', 'n.v.t.'],
  page: ['pagina', 'blz.', 'bladzijde', 'blad', 'pag.'],
} as const satisfies GeneralWords;
