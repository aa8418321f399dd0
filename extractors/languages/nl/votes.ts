// Dutch: motions, movers, tallies, results, ballots (vocabulary nl.8; traps T12 to T15).
import type { VoteWords } from '../vote-words.ts';

const voices = '(stem|stemmen|leden|raadsleden)';
const matter = '(het|de|dit|deze) (voorstel|motie|amendement|besluit|raadsvoorstel|initiatiefvoorstel|ordevoorstel)';

export const votes = {
  motions: [],
  moving: [],
  dropped: [],
  noMotions: [],
  moverBefore: ['dient [een|de] … (motie|amendement) in', 'dienen [een|de] … (motie|amendement) in', 'dient een motie in', 'dienen een motie in', 'dient een amendement in', 'dienen een amendement in'],
  moverAfter: ['ingediend door', 'ingediend door de fractie van', 'ingediend door de fracties van', 'motie van', 'amendement van', 'op voorstel van', 'voorgesteld door', 'initiatiefvoorstel van', 'indiener :', 'indieners :'],
  seconderBefore: [],
  seconderAfter: ['gesteund door', 'ondersteund door', 'mede ingediend door', 'mede-ingediend door'],
  agents: ['door', 'van'],
  pairAfter: [],
  firstPerson: [],
  results: [],
  verdicts: [],
  beside: [
    ['fail', ['(verworpen|verwerpt|weggestemd) [met|bij|in]', '(motie|amendement|voorstel) … verworpen', '(verworpen|afgewezen) met # stem*', 'geen meerderheid']],
    ['tied', ['stemmen (staken|staakten|staakt)', 'staking van (de stemmen|stemmen)', '(staken|staakten) de stemmen']],
    [
      'pass',
      [
        'unaniem', 'met algemene stemmen', 'algemene stemmen', 'met algemeenheid van stemmen', 'eenparig*', 'eenstemmig*', 'met eenparigheid van stemmen', 'unanimiteit', 'bij acclamatie', 'acclamatie', '(in|bij|met) [een|de|grote|ruime|gewone|volstrekte] meerderheid [van stemmen]', 'meerderheid van (stemmen|de stemmen)', '(aangenomen|aanvaard|vastgesteld|goedgekeurd) (met|bij) # [stem*]', '(goedgekeurd|aanvaard|vastgesteld|aangenomen) bij (elektronische|geheime|mondelinge|hoofdelijke) stemming', 'met # stemmen (voor|tegen)', '# stem* voor', 'zonder (hoofdelijke) stemming', 'zonder tegenstemmen', 'geen tegenstemmen',
      ],
    ],
  ],
  held: [
    '(stemt|stemmen|stemde|stemden|gestemd) (voor|tegen)', '(stemming|hoofdelijke stemming) (wordt|is|vindt|over)', 'hoofdelijk* (stemming|gestemd)', 'in stemming (gebracht|gegeven|gekomen)', '# stem* (voor|tegen)', 'stem* voor', 'stem* tegen', '(voor|tegen) (het|de) (voorstel|motie|amendement) stem*', 'ja-stemmen', 'schriftelijke stemming', 'geheime stemming', 'elektronische stemming', 'onthouding*', 'stemmen uitgebracht',
  ],
  tallyLeads: [
    'over (de motie|het voorstel|het amendement) is', 'de uitslag', 'uitslag', 'stemming', 'de stemming', 'stemuitslag', 'stemverhouding', 'aantal stemmen', 'uitgebrachte stemmen', 'er zijn # stemmen uitgebracht', `(voor|tegen) ${matter} stem*`, 'hoofdelijke stemming', 'de stemmen zijn als volgt', 'bij handopsteken',
  ],
  majorities: [
    ['casting-vote', ['doorslaggevende stem', 'stem van de voorzitter', 'beslissende stem']],
    ['qualified', ['gekwalificeerde meerderheid', 'tweederde meerderheid', 'twee derde meerderheid', '2/3 meerderheid', 'twee derden', 'versterkte meerderheid', '3/4 meerderheid', '2/3 van']],
    ['unanimous', ['unaniem', 'unanimiteit', 'algemene stemmen', 'algemeenheid van stemmen', 'eenparig*', 'eenstemmig*', 'acclamatie']],
    ['majority', ['[grote|ruime|gewone|volstrekte|kleine|nipte] meerderheid', 'meerderheid van stemmen', 'meerderheid']],
  ],
  methods: [
    ['secret-ballot', ['geheime (elektronische|schriftelijke) stemming', 'geheime stemming', 'gesloten briefjes', 'stembriefjes', 'schriftelijk gestemd', 'anonieme stemming']],
    ['roll-call', ['hoofdelijke stemming', 'hoofdelijk gestemd', 'hoofdelijk', 'mondelinge stemming', 'naamafroeping']],
    ['electronic', ['elektronische stemming', 'elektronisch gestemd', 'digitale stemming', 'stemkastjes', 'online gestemd']],
    ['show-of-hands', ['handopsteking', 'handopsteken', 'bij handopsteken', 'opsteken van handen', 'stemming bij handopsteken']],
    ['written', ['schriftelijke stemming', 'schriftelijk', 'per e-mail', 'per brief']],
    ['voice', ['acclamatie']],
    ['consent', ['zonder hoofdelijke stemming', 'zonder stemming']],
  ],
  counts: [
    `{yes} [${voices}] voor [,|;|en|-|/|bij] {no} [${voices}] tegen [[,|;|en|-|/|bij] {abstain} (onthouding*|blanco*)]`,
    `{no} [${voices}] tegen [,|en|;|-] {yes} [${voices}] voor`,
    `met {yes} tegen {no} ${voices}`, `met {yes} ${voices} tegen {no}`, `{yes} ${voices} voor`, `{no} ${voices} tegen`, '{yes} voor en {no} tegen', 'voor [:] {yes} [,|;|en] tegen [:] {no}', '{abstain} onthouding*', '{abstain} blanco [stemmen]', '{yes} ja-stemmen', '{no} nee-stemmen', '{no} neen-stemmen', `{yes} leden (voor|stemmen voor)`, '{yes} voorstemmers', '{no} tegenstemmers', '[stemmen] voor : {yes}', '[stemmen] tegen : {no}', 'onthouding* : {abstain}', '{yes} (ja|akkoord) [en|,|;] {no} (nee|neen)',
  ],
  noCounts: ['{yes} stemmen per', '{yes} stemmen (vereist|nodig|uitgebracht)', '{yes} (leden|raadsleden|eigenaren) (aanwezig|vertegenwoordigd|voor de)', '{yes} voor (de|het|een|deze|dit)'],
  options: [
    ['yes', ['voor', 'stem voor', 'stemmen voor', 'stemden voor', 'voor stemden', 'voor stemmen', 'voorstemmers', 'ja', 'voor de motie stemden', 'voor het voorstel stemden', 'voor het amendement stemden', 'akkoord', 'ja-stemmen', 'stemmen ja', 'voor hebben gestemd', 'hebben voor gestemd', 'stemmen voor het voorstel', 'vóór']],
    ['no', ['tegen', 'stem tegen', 'stemmen tegen', 'stemden tegen', 'tegen stemden', 'tegen stemmen', 'tegenstemmers', 'nee', 'neen', 'tegen de motie stemden', 'tegen het voorstel stemden', 'tegen het amendement stemden', 'niet akkoord', 'nee-stemmen', 'neen-stemmen', 'tegen hebben gestemd', 'hebben tegen gestemd']],
    ['abstain', ['onthouding', 'onthoudingen', 'onthouden zich', 'onthielden zich', 'onthouden', 'hebben zich onthouden', 'stemonthouding', 'stemonthoudingen']],
    ['blank', ['blanco', 'blanco stemmen', 'ongeldig', 'blanco en ongeldig']],
    ['absent', ['afwezig', 'niet aanwezig']],
    ['not-voting', ['niet gestemd', 'neemt niet deel aan de stemming', 'nemen niet deel aan de stemming']],
  ],
  spoken: [
    ['abstain', ['(onthoudt|onthouden|onthield|onthielden) zich']],
    ['no', ['(stemt|stemmen|stemde|stemden) tegen', '(heeft|hebben) tegengestemd', 'tegengestemd']],
    ['yes', ['(stemt|stemmen|stemde|stemden) voor']],
  ],
  titles: ['de', 'het', 'heer', 'heren', 'mevrouw', 'dames', 'dame', 'fractie', 'fracties', 'fractievoorzitter', 'raadslid', 'raadsleden', 'wethouder', 'schepen', 'burgemeester', 'voorzitter', 'leden', 'lid', 'en', 'van', 'partij', 'griffier', 'motie', 'amendement'],
  consent: ['hamerstuk', 'hamerstukken', 'als hamerstuk*'],
} as const satisfies VoteWords;
