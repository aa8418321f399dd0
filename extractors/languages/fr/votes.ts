// French: motions, movers, tallies, results, ballots (vocabulary fr.8; traps T12 to T15).
import type { VoteWords } from '../vote-words.ts';

const voices = '(voix|votes|vote|suffrages|bulletins|personnes|membres)';
const tens = '(dix|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingts|vingt et|trente et|quarante et)';

export const votes = {
  motions: [
    '(il est|est|sont) [dûment|donc|alors|en conséquence] proposé* par', "(propositio*|motion) (de|du|d'*) {names}[,] (appuyé*|secondé*)", '(motion|résolution) proposée par', 'sur [une] (proposition|motion) de {names}[,] [dûment] (appuyé*|secondé*)', 'proposé* par {names}[,] (appuyé*|secondé*)', '{names} propose[,] appuyé* par', 'il est [unanimement|dûment|donc] résolu', 'amendement (de|du|proposé par|déposé par|présenté par) {names} …',
  ],
  moving: ['propose*[,] (appuyé*|secondé*)'],
  dropped: ['(retire|retirent) (sa|leur|cette) (motion|proposition)', 'la motion est retirée', 'pas d\'appuyeur'],
  noMotions: ['proposé* par (la commission|le bureau|le maire|la société|l\'entreprise|l\'*)', 'est proposé* (au conseil|aux membres|à)'],
  moverBefore: ['propose', 'dépose la motion', "dépose l'amendement", 'présente la motion'],
  moverAfter: ['proposé par', 'proposée par', 'il est proposé par', 'sur proposition de', 'sur une proposition de', 'sur motion de', 'motion de', 'motion déposée par', 'amendement déposé par', 'amendement de', 'proposeur :', 'proposé par :', 'il est dûment proposé par', 'à la proposition de'],
  seconderBefore: ['appuie', 'seconde'],
  seconderAfter: ['appuyé par', 'appuyée par', 'secondé par', 'secondée par', 'dûment appuyé par', 'dûment appuyée par', 'appuyé de', 'appuyeur :', 'appuyé par :', 'appuyés par', 'appuyées par'],
  agents: ['par', 'de'],
  pairAfter: [],
  firstPerson: ['je propose', 'nous proposons'],
  results: [],
  verdicts: [],
  beside: [
    [
      'fail',
      [
        '(rejeté|rejetée|rejetés|rejetées|rejete|repoussé|repoussée) [à|par|a]', '(la|cette) (motion|proposition|résolution|délibération) [mise aux voix] est (rejetée|repoussée|refusée)', "(n'est pas|n'a pas été|non) (adopté|adoptée|approuvé|approuvée)", '(motion|résolution|proposition|amendement) (rejeté|rejetée|battu|battue)', 'est battu*', '(refuse|refusent|rejette|rejettent) … (par|à) …', '(refuse|rejette) [*] … … par # voix',
      ],
    ],
    ['tied', ['(égalité|partage) (des|de|de vote*|égal des) (voix|votes|suffrages)', 'partage égal']],
    [
      'pass',
      [
        "(à|a) (l'unanimité|l'unanimite)", 'unanimité', 'unanimement', 'unanime', '(à|a) (la|une) [large|forte|très large] majorité', '(à|a) la majorite', 'majorité (absolue|des voix|des membres|simple|des suffrages) …', 'sur division', 'par acclamation', '(adopté|adoptée|adoptés|adoptées|approuvé|approuvée|approuvés|accepté|acceptée|voté|votée) (à|par|avec|moins) …', 'adoption à', 'sans opposition', '(il est|et) [unanimement|dûment|donc] résolu', '(mis|mise|mises|soumis|soumise) (aux voix|au vote)[,] … (adopté*|approuvé*|accepté*)', '(vote|votes) [:] (pour|favorable|unanime)', 'par # voix (pour|contre)', '# (voix|votes) pour',
      ],
    ],
  ],
  held: [
    'vote [:] # …', '(voix|votes|vote) pour', '(voix|votes|vote) contre', "(votent|vote|a voté|ont voté) (contre|pour)", 'abstention*', "s'abst*", 'mis* aux voix', 'mis au vote', 'soumis* au vote', 'procédé au vote', 'passé* au vote', 'vote à (main|bulletin|bulletins)', 'scrutin', 'suffrages exprimés', 'pour # contre', 'pour : #', '# pour',
  ],
  tallyLeads: [
    'vote :', 'votes :', 'résultat du vote', 'résultats du vote', 'résultat :', 'le vote', 'votants', 'suffrages exprimés', 'nombre de (votants|voix|suffrages|bulletins|présents)', 'ont (voté|obtenu)', 'a obtenu', 'dépouillement', 'majorité absolue', 'votent en faveur', 'votent contre', 'détail du vote', 'le résultat est le suivant', 'mise aux voix',
  ],
  majorities: [
    ['casting-vote', ['voix prépondérante', 'vote prépondérant', 'voix du président étant prépondérante']],
    ['qualified', ['majorité (qualifiée|des deux tiers|des 2/3|des trois quarts|des 3/4|absolue|renforcée)', 'deux tiers des', '2/3 des', 'article (25|26|25-1|26-1)']],
    ['unanimous', ['unanimité', 'unanimite', 'unanimement', 'unanime', 'par acclamation']],
    ['majority', ['(à|a) (la|une) [large|forte|très large] (majorité|majorite)', 'majorité (simple|des voix|des suffrages|des membres|relative)', 'la majorité', 'sur division']],
  ],
  methods: [
    ['secret-ballot', ['(bulletin|bulletins|scrutin|vote) secret*', 'à bulletin* secret*', 'scrutin secret', 'par bulletins', 'vote à bulletins']],
    ['show-of-hands', ['(à|a) main[s] levée[s]', 'main levée', 'mains levées', 'vote à main levée']],
    ['roll-call', ['appel nominal', 'scrutin public', 'vote nominal', 'vote par appel', 'par appel nominal']],
    ['electronic', ['vote électronique', 'voté électroniquement', 'vote en ligne', 'scrutin électronique']],
    ['written', ['vote par correspondance', 'par correspondance', 'par courriel', 'vote écrit', 'consultation écrite']],
    ['voice', ['acclamation', 'de vive voix']],
    ['consent', ['consentement unanime']],
  ],
  counts: [
    `{yes} [${voices}] pour [,|;|/|et|-|:|.] {no} [${voices}] contre [[,|;|/|et|-|.] {abstain} abst*]`,
    `{no} [${voices}] contre[,] [et|/|;|-|.] {abstain} abst*[,] [et|/|;|-|.] {yes} [${voices}] pour`,
    `{no} [${voices}] contre [,|et|/|;|-] [{abstain} abst*] [,|et|/|;|-] {yes} [${voices}] pour`,
    `{abstain} abst*[,] [et|/|;|-|.] {yes} [${voices}] pour`,
    `{yes} ${voices} pour`, '{yes} pour', `{no} ${voices} (contre|défavorable*)`, '{no} contre', '{abstain} abst*', `{abstain} ${voices} d'abstention`, `par {yes} ${voices}`, `à {yes} ${voices} contre {no}`, `par {yes} ${voices} contre {no}`, '(voix|votes|vote) pour [:] {yes}', '(voix|votes|vote) contre [:] {no}', 'pour : {yes}', 'contre : {no}', 'abst* [:] {abstain}', 'en faveur [:] {yes}', `(à|avec) {yes} ${voices} (favorables|pour)`, '{yes} (oui|favorables)', '{no} (non|défavorables|opposition)',
  ],
  noCounts: [`${tens}-{yes}`, `${tens}-{no}`, `${tens}-{abstain}`, `${tens} {yes}`, `${tens} {no}`, '{yes} (voix|votes) (requis*|nécessaire*)', 'pour {yes} (€|euros|ans|jours|mois|personnes|habitants|enfants|logements|%|heures)', 'pour {yes} € …', '{no} contre {abstain} (en|l\'*)', '{yes} pour (la|le|les|l\'*|un|une|des|ce|cette|cent|100|mille|tous|chaque|#)', 'nombre de votes pour'],
  options: [
    ['yes', ['pour', 'votes pour', 'vote pour', 'voix pour', 'ont voté pour', 'votent pour', 'en faveur', 'votent en faveur', 'favorables', 'favorable', 'oui', 'se prononcent pour']],
    ['no', ['contre', 'votes contre', 'vote contre', 'voix contre', 'ont voté contre', 'votent contre', 'défavorables', 'défavorable', 'opposition', 'oppositions', 'non', 's\'opposent', 'opposés', 'se prononcent contre', 'opposants']],
    ['abstain', ['abstention', 'abstentions', "s'abstiennent", 'se sont abstenus', "s'est abstenu", "s'est abstenue", "s'abstient", 'abstenus', 'abst', 'abs']],
    ['blank', ['blanc', 'blancs', 'votes blancs', 'bulletins blancs', 'nuls', 'blancs et nuls', 'bulletins blancs ou nuls', 'bulletin blanc']],
    ['absent', ['absents', 'absent']],
    ['not-voting', ['ne prend pas part au vote', 'ne prennent pas part au vote', 'ne participe pas au vote', 'ne participent pas au vote', 'nppv', 'non votants', 'non votant', "n'ont pas pris part au vote", "n'a pas pris part au vote", 'refus de vote']],
  ],
  spoken: [
    ['abstain', ["s'abstient", "s'abstiennent", "s'est abstenu", "s'est abstenue", 'se sont abstenus', "s'abstenant"]],
    ['no', ['[a|ont] voté contre', 'vote contre', 'votent contre', 'votant contre', "s'oppose", "s'opposent"]],
    ['not-voting', ['ne prend pas part au vote', 'ne prennent pas part au vote', 'ne participe pas au vote', "n'a pas pris part au vote"]],
    ['yes', ['vote pour', 'votent pour', '[a|ont] voté pour']],
  ],
  titles: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'monsieur', 'messieurs', 'madame', 'mesdames', 'maire', 'adjoint', 'adjointe', 'adjoints', 'conseiller', 'conseillère', 'conseillers', 'conseillères', 'municipal', 'municipaux', 'groupe', 'liste', 'les', 'élus', 'et', 'président', 'présidente', 'échevin', 'échevine', 'pour', 'du', 'le', 'la',
  ],
  consent: ['en bloc', 'vote groupé', 'points sans débat', 'liste a'],
} as const satisfies VoteWords;
