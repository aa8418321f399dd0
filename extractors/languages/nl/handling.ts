// Dutch: earlier handling, referrals, tasks (vocabulary nl.6, nl.7).
import type { HandlingWords } from '../handling-words.ts';

export const handling = {
  history: [
    ['body', ['commissie', 'orgaan', 'behandeld in', 'college', 'gremium', 'besproken in']],
    ['date', ['datum', 'vergaderdatum', 'datum vergadering', 'datum behandeling', 'd.d.']],
    ['number', ['agendapunt', 'punt', 'nummer', 'agendapunt nr.', 'besluit nr.']],
  ],
  referred: [
    '(verwezen|doorverwezen|doorgeleid|doorgestuurd|doorgezonden|voorgelegd|overgedragen|teruggelegd) (naar|aan) [de|het]', '(verwijst|verwijzen|legt) … naar [de|het]', 'te verwijzen naar [de|het]', '(behandeld|besproken|geagendeerd|teruggekoppeld) (in|bij|op|door) [de|het]', 'ter (behandeling|bespreking|besluitvorming|advisering) (in|naar|aan|door) [de|het]', 'wordt (geagendeerd|voorgelegd) (voor|in|aan) [de|het]', 'naar de raad', 'in handen (gesteld|stellen) van [de|het]', 'komt terug in [de|het]', 'door te verwijzen naar [de|het]', 'voor te leggen aan [de|het]',
  ],
  dateLinks: ['op', 'van', 'd.d.', 'dd.', 'in de vergadering van', 'in haar vergadering van', 'van de vergadering van', 'in de zitting van'],
  actions: [
    ['text', ['actie', 'actiepunt', 'taak', 'wat', 'to do', 'omschrijving', 'acties', 'onderwerp']],
    ['responsible', ['verantwoordelijke', 'wie', 'door', 'actiehouder', 'actiehouders', 'uitvoerder', 'trekker', 'eigenaar', 'door wie', 'verantwoordelijk']],
    ['deadline', ['deadline', 'datum gereed', 'gereed', 'wanneer', 'voor wanneer', 'termijn', 'afhandeling', 'datum', 'streefdatum', 'uiterlijk']],
  ],
  tasked: [
    '(wordt|worden|werd|werden|is|zijn) (gevraagd|verzocht|opgedragen|belast|gemachtigd) (om|te|met)', 'krijgt [de] opdracht', 'krijgt als taak', 'neemt (dit|het) (op zich|mee|op)', 'zegt toe', 'zegt toe dat', 'zoekt (dit|het) uit', 'zal (contact|navraag|nagaan|uitzoeken|opstellen|vragen|regelen|onderzoeken|zorgen)', 'gaat (contact|navraag|nagaan|uitzoeken|opstellen|regelen|onderzoeken|zorgen|vragen)', 'toezegging van', 'heeft toegezegd',
  ],
  taken: ['(regelt|zoekt uit|neemt contact op|vraagt na|stelt op|zorgt voor|mailt|benadert|belt|checkt|bestelt|gaat achteraan|pakt op|neemt het op)'],
  nobody: ['het', 'dit', 'dat', 'er', 'we', 'wij', 'men', 'hij', 'zij', 'ze', 'ik', 'die', 'deze', 'wat', 'als', 'wanneer', 'wie', 'iedereen', 'niemand', 'voorstel', 'agenda', 'gemeente', 'college', 'raad', 'vergadering', 'vzw', 'stad', 'bestuur', 'verzelfstandiging', 'verder', 'ook', 'hierna', 'vervolgens'],
  deadlines: ['voor', 'vóór', 'uiterlijk', 'uiterlijk op', 'tegen', 'deadline', 'gereed', 'ten laatste', 'ten laatste op', 'uiterst', 'binnen'],
} as const satisfies HandlingWords;
