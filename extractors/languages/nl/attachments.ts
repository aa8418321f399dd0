// Dutch: attachments (vocabulary nl.9).
import type { AttachmentWords } from '../attachment-words.ts';

export const attachments = {
  nouns: ['bijlage', 'bijlage nr.', 'bijlage nummer', 'addendum', 'appendix', 'annex'],
  open: ['openbaar', 'openbare bijlage'],
  closed: ['vertrouwelijk', 'geheim', 'niet openbaar', 'besloten', 'vertrouwelijke bijlage', 'geheime bijlage'],
  notListed: ['geen', 'geen bijlagen', 'n.v.t.', 'nvt', 'er zijn geen bijlagen', 'bekijk alle bijlagen', 'toon alle bijlagen', '#:# - … (verlaat|verlaten|betreedt|betreden|vervoegt) de zitting'],
  attached: [
    '(is|zijn|wordt|worden|werd|werden) [als bijlage|ook|hierbij|aan dit verslag|aan de notulen|aan het verslag] (bijgevoegd|toegevoegd|aangehecht|gehecht|meegestuurd|bijgesloten|opgenomen als bijlage)', '(is|zijn) als bijlage', '(als|in) bijlage [#] [bij|aan|toegevoegd|gevoegd|opgenomen]', 'in bijlage', '(bijgevoegd|aangehecht|gehecht) (bij|aan) (dit|deze|het|de)', 'zie bijlage', 'gaat hierbij', 'bijgaand',
  ],
  bracketed: ['bijgevoegd', 'zie bijlage [#]', 'bijlage [nr.] [#]', 'in bijlage', 'als bijlage', 'als bijlage bijgevoegd', 'als bijlage toegevoegd', 'bijgesloten', 'zie de bijlage', 'zie bijgevoegd*'],
  attachedBefore: ['(bijgevoegd|bijgesloten|bijgaand) (is|zijn|vindt|treft)', 'als bijlage (is|zijn|gaat|gaan|vindt|treft) [u|hierbij]', 'in bijlage (is|zijn|vindt)'],
  pointers: ['zie (bijgevoegde|bijgaande|bijgevoegd)', 'zie de (bijgevoegde|bijgaande)'],
  mentions: ['(zie|cf.|vgl.|volgens) bijlage [nr.] #', 'bijlage [nr.] #'],
  negations: ['niet', 'geen', 'zal', 'zullen', 'zonder', 'nog'],
  verbs: ['is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'had', 'zal', 'kan', 'die', 'dat', 'welke', 'waarvan', 'bijgevoegd', 'toegevoegd', 'gehecht', 'aangehecht', 'zie', 'zoals', 'opgenomen', 'staat', 'staan', 'vindt'],
  actives: ['presenteert', 'presenteerde', 'licht toe', 'bespreekt', 'deelt uit', 'overhandigt', 'leest voor', 'toont', 'stelt vast', 'keurt goed', 'stuurt', 'behandelt', 'verwijst naar', 'ontving', 'goed te keuren', 'vast te stellen', 'vaststellen', 'goedkeuren'],
  stops: ['voor', 'over', 'met', 'betreffende', 'inzake', 'tot', 'waarin'],
  makers: ['van', 'door', 'opgesteld door'],
  lead: ['een kopie van', 'kopie van', 'het', 'de', 'een', 'bespreking van', 'concept van', 'volgens'],
  pronouns: ['het', 'dit', 'dat', 'deze', 'die', 'ze', 'zij', 'hij', 'wij', 'we', 'er', 'welke', 'hierin', 'hiervan', 'ook', 'hierbij'],
  pages: ["{number} (pagina's|pagina|blz.|bladzijden|p.)"],
} as const satisfies AttachmentWords;
