// Norwegian: small words, abbreviations, dates, numbers.
import type { GeneralWords } from '../general-words.ts';

export const general = {
  functionWords: [
    'og', 'å', 'ikke', 'ikkje', 'av', 'til', 'på', 'det', 'er', 'en', 'ei', 'et', 'eit', 'ein', 'som', 'med', 'for', 'den', 'de', 'dei', 'har', 'ble', 'blei', 'vart', 'vert', 'blir', 'bli', 'fra', 'frå', 'om', 'var', 'vil', 'være', 'vere', 'kan', 'etter', 'også', 'òg', 'eller', 'ved', 'skal', 'at', 'der', 'møtet', 'møte', 'sak', 'saken', 'saka', 'hva', 'kva', 'hvor', 'hvis', 'noe', 'noen', 'nokon', 'mot', 'seg', 'dette', 'disse', 'desse', 'kl', 'styret', 'vedtak', 'vedtatt', 'godkjent', 'måtte', 'gjennom',
  ],
  abbreviations: [
    'adm', 'alm', 'ang', 'ark', 'arkivsaksnr', 'avd', 'bl.a', 'bnr', 'ca', 'd', 'd.d', 'dir', 'dok', 'dr', 'e.l', 'eks', 'ekskl', 'etc', 'evt', 'f', 'f.eks', 'f.o.m', 'ff', 'flg', 'forts', 'gnr', 'hhv', 'iht', 'inkl', 'istf', 'jf', 'jfr', 'jnr', 'j.nr', 'jr', 'kap', 'kl', 'kr', 'lign', 'm', 'm.fl', 'm.m', 'm.v', 'maks', 'mht', 'mill', 'min', 'mrd', 'mtp', 'mv', 'nr', 'o', 'o.a', 'o.l', 'obs', 'osv', 'p.g.a', 'pga', 'pkt', 'pr', 'pst', 'ref', 's', 'sak', 'saksnr', 'sek', 'sign', 'sms', 'st', 'stk', 'str', 't.o.m', 'tlf', 'tom', 'vedl', 'vedr', 'v', 'vs', 'årg', 'jan', 'feb', 'mars', 'apr', 'aug', 'sept', 'sep', 'okt', 'nov', 'des',
  ],
  dateOrder: 'dmy',
  extraMonths: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, des: 12 },
  numberWords: {
    null: 0, ingen: 0, en: 1, ett: 1, et: 1, én: 1, ei: 1, ein: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20,
  },
  and: ['og', 'samt'],
  none: ['ingen', 'intet', 'ingenting', '-', 'n/a', 'ikke meldt', 'ikke aktuelt'],
  page: ['side', 's.'],
} as const satisfies GeneralWords;
