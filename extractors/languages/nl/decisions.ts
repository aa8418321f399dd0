// Dutch: what decides and with what outcome (vocabulary nl.7; traps T3, T4, T12).
import type { DecisionWords } from '../decision-words.ts';

const body =
  '(raad|gemeenteraad|vergadering|bestuur|alv|commissie|college|leden|ledenvergadering|ledenraad|staten|raadsleden|*raad|*commissie|*bestuur|*vergadering|vve|eigenaars|eigenaren|aanwezigen|directie|schepencollege|kerkenraad|mr|medezeggenschapsraad|aandeelhouders|gs|we|wij|b&w)';
const act =
  '(besluit|besluiten|besloot|besloten|beslist|beslissen|besliste|keurt|keuren|keurde|keurden|stemt|stemmen|stemde|stemden|gaat akkoord|gaan akkoord|ging akkoord|gingen akkoord|neemt kennis|nemen kennis|nam kennis|neemt … aan|verwerpt|verwierp|benoemt|benoemde|herbenoemt|kiest|koos|verleent|verleende|machtigt|bekrachtigt|aanvaardt|aanvaardde|wijst … af|stelt … vast|stellen … vast|stelde … vast|houdt … aan|akkoord|adviseert|draagt … op)';
const done =
  '(vastgesteld|goedgekeurd|aangenomen|aanvaard|verworpen|afgewezen|aangehouden|ingetrokken|verdaagd|uitgesteld|doorgeschoven|benoemd|herbenoemd|gekozen|herkozen|verkozen|besloten|bekrachtigd|geaccordeerd|geaccepteerd|afgekeurd|gedechargeerd|verleend|aangesteld|aangeduid|weggestemd|ingestemd|vastgelegd|goedgevonden|gestemd|afgevoerd|verwezen|doorverwezen)';
const closed =
  '(vastgesteld|goedgekeurd|aangenomen|aanvaard|verworpen|afgewezen|aangehouden|ingetrokken|verdaagd|benoemd|herbenoemd|gekozen|herkozen|verkozen|bekrachtigd|geaccordeerd|gedechargeerd|aangesteld|verwezen|doorverwezen)';
const matter =
  '(notulen|verslag|agenda|voorstel|voorstellen|motie|amendement|amendementen|moties|besluitenlijst|begroting|jaarrekening|jaarstukken|jaarverslag|reglement|contributie|verordening|beleidsplan|statuten|statutenwijziging|punt|agendapunt|besluit|plan|rapport|raadsvoorstel|orde|lijst|decharge|kandidaat|kandidaten|initiatiefvoorstel|zienswijze|stukken|verslagen|offerte|kascommissie|bestuur)';
const unanimous = '(unaniem|met algemene stemmen|bij acclamatie|met eenparigheid van stemmen|met unanimiteit|eenparig|eenstemmig|bij meerderheid|in meerderheid|met meerderheid van stemmen|met een meerderheid)';

export const decisions = {
  outcomes: [
    [
      'rejected',
      [
        '(verworpen|verwerpt|verwerpen|verwierp)', '(afgewezen|wijst … af|afgekeurd|afgestemd|weggestemd)', 'niet (aangenomen|goedgekeurd|aanvaard|vastgesteld|akkoord|ingestemd)', '(stemt|stemmen|gaat|gaan) niet (in|akkoord)', '(besluit|besluiten|besloten|beslist) (niet|om niet|geen steun)', 'geen meerderheid', 'haalt het niet', 'staken de stemmen', 'niet in te stemmen', 'af te wijzen', 'te verwerpen',
      ],
    ],
    ['adopted-amended', ['(gewijzigd|geamendeerd) (vastgesteld|aangenomen|goedgekeurd|besluit|voorstel|raadsvoorstel|aanvaard)', '(met|na) (inachtneming|verwerking|toevoeging|doorvoering) van', 'met (deze|enkele|een paar|kleine|onderstaande|de volgende|een kleine|twee|een aantal|de aangebrachte|de genoemde) [kleine|tekstuele|voorgestelde] (wijziging*|opmerking*|aanpassing*|correctie*|aanvulling*|toevoeging*|verbetering*)', 'als (gewijzigd|geamendeerd)', 'zoals (gewijzigd|geamendeerd)', 'aldus gewijzigd', 'gewijzigd vastgesteld', 'na (aanpassing|wijziging|correctie)', 'geamendeerde']],
    ['withdrawn', ['(ingetrokken|trekt … in|trekken … in)', '(van de agenda) (gehaald|afgevoerd|verwijderd)', 'afgevoerd', 'vervalt', 'vervallen verklaard', 'van de agenda te halen']],
    ['returned', ['(terugverwezen|teruggestuurd|teruggezonden|terug naar|teruggegeven)']],
    ['postponed', ['(aangehouden|aan te houden|houdt … aan|houden … aan)', '(verdaagd|verdagen|uitgesteld|uit te stellen|uitstel|doorgeschoven|door te schuiven|opgeschort|verschoven)', '(volgende|eerstvolgende) (vergadering|zitting|alv|keer|bijeenkomst|raadsvergadering|bestuursvergadering) (geagendeerd|behandeld|besproken|op de agenda|terug*)', '(wordt|worden|komt|komen) [in|op] [de] [volgende] … (volgende|eerstvolgende|latere) (vergadering|zitting|alv|raadsvergadering|keer)', '(naar|tot) [de|een] (volgende|latere|eerstvolgende) (vergadering|zitting|alv|keer)', 'nader te bepalen', 'in beraad']],
    ['referred', ['(verwezen|doorverwezen|verwijst|verwijzen|te verwijzen|doorgeleid) (naar|aan|door) …', 'in handen (gesteld|te stellen|stellen) van', 'voorgelegd aan', '(komt|komen) terug (met|in|bij)', '(terugkoppel*|met een voorstel te komen)', 'ter advisering']],
    ['recommended', ['(adviseert|adviseren|adviseerde) [de|het|om|positief|unaniem] (raad|gemeenteraad|college|bestuur|alv|positief|in te stemmen)', 'positief advies', '(stelt|stellen) [de] raad voor', '(adviseert|adviseren) positief', 'gunstig advies', 'aan te bevelen', 'beveelt … aan', 'een hamerstuk']],
    [
      'elected',
      [
        '(benoemd|herbenoemd|gekozen|herkozen|verkozen|aangesteld|herverkozen)', '(benoemt|herbenoemt|kiest|verkiest|stelt … aan|wijst … aan)', 'te (benoemen|herbenoemen|kiezen|verkiezen)', 'aan te (duiden|wijzen|stellen|benoemen)', '(aangeduid|aangewezen) (als|tot)', '(als|tot) (lid|voorzitter|secretaris|penningmeester|vertegenwoordiger*|bestuurslid) (aangeduid|aangewezen|geïnstalleerd|toegetreden)', 'geïnstalleerd als', 'toegelaten als',
      ],
    ],
    ['noted', ['(voor|ter) (kennisgeving|kennisname) (aangenomen|aan te nemen)', 'voor kennisgeving']],
    [
      'adopted',
      [
        'vastgesteld', 'vast te stellen', 'stelt … vast', 'stellen … vast', 'stelde … vast', 'goedgekeurd', 'goed te keuren', '(keurt|keuren|keurde|keurden) … goed', 'goedkeuring', 'aangenomen', '(neemt|nemen|nam) … aan', 'aan te nemen', '(aanvaard|aanvaardt|aanvaarden)', 'in te stemmen', '(stemt|stemmen|stemde|stemden) [*] [unaniem] in [met]', 'ingestemd', 'instemming', 'akkoord', '(bekrachtigd|bekrachtigt|bekrachtigen)', '(besloten|beslissing)', 'geaccordeerd', 'geaccepteerd', 'conform', 'ongewijzigd', '(verleend|verleent|te verlenen)', 'gedechargeerd', '(machtigt|gemachtigd|te machtigen)', 'beschikbaar te stellen', 'opdracht te geven', 'over te nemen', 'te onderschrijven', 'toe te (kennen|staan|laten)', 'op te (dragen|richten|heffen)', 'aan te (gaan|passen|vragen|dringen|kopen)', 'af te (sluiten|leveren)', 'te (sluiten|gunnen|verkopen|berichten|wijzigen|verlengen|verklaren)', 'geen zienswijze', 'zienswijze', 'hamerstuk', 'afgehamerd', 'toegekend', 'wordt gevraagd', 'wij regelen', 'we regelen', 'goedgevonden', 'overeengekomen', 'afgesproken', 'afspraak', 'kopen voor', '# stem* voor',
      ],
    ],
    ['noted', ['kennis (genomen|te nemen)', '(neemt|nemen|nam|namen) [met instemming|*] kennis', '(voor|ter) (kennisgeving|kennisname|kennisneming) [aangenomen|aannemen|aan te nemen]', 'ter kennis', 'kennisneming', 'voor kennisgeving', 'ter informatie', 'genoteerd', 'akte genomen']],
    ['no-decision', ['geen (besluit|besluiten|gebruik gemaakt)', 'niet (behandeld|besproken)', 'geen stemming', 'er is niet gestemd', 'geen beslissing', 'zonder besluit']],
  ],
  formal: [
    `(de|het|alle|onze) [*] [*] ${body} [unaniem|met algemene stemmen|bij acclamatie|in meerderheid|vervolgens|daarom|dan ook|hierop|van *|van de *|heeft|hebben|dus|aanwezig] [heeft|hebben] ${act} … (unaniem|om|tot|de|het|dat|met|goed|in|vast|kennis|akkoord|bij|in meerderheid|een|aan|af|voor|niet|geen|${unanimous})`,
    `${matter} … (wordt|worden|werd|werden|is|zijn) [hierna|hierbij|hiermee|daarmee|dan|vervolgens|dus|verder|zo|aldus] [${unanimous}|zonder … |ongewijzigd|gewijzigd] ${done}`,
    `(wordt|worden|werd|werden|is|zijn) [hierna|hierbij|hiermee|daarmee|dan|vervolgens|dus] [bij acclamatie|${unanimous}|zonder stemming|zonder hoofdelijke stemming] ${closed}`,
    `(wordt|worden|werd|werden) … ${unanimous} … ${closed}`,
    `(wordt|worden|werd|werden|is|zijn) [*] met # (stem|stemmen) … … ${closed}`,
    `(er|daarom|hierop|vervolgens|aldus|dan ook|tevens|ook) (wordt|werd|is|zijn) [unaniem|gezamenlijk|met algemene stemmen|*] (besloten|ingestemd|afgesproken|beslist) (om|dat|tot|met|de|het|te)`,
    '(is|wordt|werd) [unaniem|*] besloten (om|dat|tot|te|de|het)',
    'besloten (is|wordt|werd) [*] (om|dat|tot)',
    `${matter} [*] (ongewijzigd|gewijzigd|unaniem|hiermee|akkoord|${unanimous}) ${done}`,
    `${done} (${unanimous}|met # stem*|zonder (wijziging*|opmerking*|hoofdelijke))`,
    `${unanimous} ${done}`,
    'aldus (besloten|vastgesteld)', 'conform (besloten|voorstel besloten|advies besloten)',
    '(neemt|nemen|nam|namen) [unaniem|*] kennis van', 'kennis genomen van', `(ter|voor) kennisgeving aangenomen`,
    '(gaat|gaan|ging|gingen) [unaniem|allen|hiermee] akkoord', '(akkoord|accoord) bevonden',
    '(stemt|stemmen|stemde|stemden) [unaniem|allen|vervolgens|*] in met', 'wordt ingestemd met',
    '(agendapunt|punt|voorstel|motie|amendement) (ingetrokken|aangehouden|verdaagd|uitgesteld|doorgeschoven)', 'decharge (verleend|wordt verleend|verlenen)', 'verleent … decharge', '(wordt|is|werd) … decharge verleend',
    '(het|dit|de) (voorstel|amendement|motie) [is|wordt] [hiermee] (aangenomen|verworpen|aanvaard|ingetrokken|aangehouden)',
    'met # stemmen voor … (aangenomen|verworpen|aanvaard|besloten)', 'zonder (hoofdelijke stemming|stemming|beraadslaging) … (aangenomen|vastgesteld|aanvaard)',
    '(gekozen|benoemd|herkozen|herbenoemd) (tot|als) (voorzitter|secretaris|penningmeester|bestuurslid|lid)',
  ],
  soft: [
    '(is|wordt|zijn|werd|er is|er wordt) [*] (afgesproken|overeengekomen) (dat|om|te)', 'afgesproken (wordt|is) (dat|om)', '(we|wij) (gaan|besluiten|kiezen|kopen|spreken af|regelen|bestellen|doen|nemen) …', '(iedereen|allen|alle aanwezigen|alle leden) (is|zijn|gaat|gaan) [het] [hiermee|ermee] (akkoord|eens|mee eens)', 'het bestuur (zal|gaat) …', `${body} [is|zijn] (akkoord|het eens|unaniem)`, 'kopen voor',
  ],
  bare: [
    `(vastgesteld|goedgekeurd|aangenomen|aanvaard|verworpen|afgewezen|aangehouden|ingetrokken|verdaagd|uitgesteld|bekrachtigd|geaccordeerd|akkoord|ongewijzigd vastgesteld|gewijzigd vastgesteld|benoemd|herbenoemd|gekozen|hamerstuk|doorgeschoven|besloten)`, 'kennis genomen', 'voor kennisgeving aangenomen', 'ter kennisgeving aangenomen', 'ter kennisname', 'conform (besloten|voorstel|advies)', `${unanimous} ${done}`, 'met algemene stemmen', 'bij acclamatie', '(motie|amendement|voorstel) (aangenomen|verworpen|aangehouden|ingetrokken)', 'unaniem (akkoord|aangenomen)',
  ],
  fragments: ['(vastgesteld|goedgekeurd|aangenomen|aanvaard|verworpen|afgewezen|aangehouden|ingetrokken|bekrachtigd|geaccordeerd|uitgesteld|benoemd|herbenoemd|gekozen|herkozen|verkozen)', 'akkoord', 'kennis genomen', 'besloten'],
  elected: ['gekozen', 'herkozen', 'benoemd', 'herbenoemd', 'verkozen', 'herverkozen'],
  resolutions: [
    `(de|het) ${body} [heeft|*] (besluit|beslist|besloot|besliste|besluiten|beslissen) [${unanimous}|*] :`, '[de] (raad|gemeenteraad|staten|commissie|vergadering) besluit [unaniem|bij acclamatie|in meerderheid|met algemene stemmen|eenparig|dan ook]', 'het (college|bestuur) besluit [unaniem|bij acclamatie|in meerderheid|met algemene stemmen]', 'besluit :', 'besluiten :', 'beslist :', 'besluit het volgende :', 'en besluit :',
  ],
  void: [
    `(als|indien|wanneer|zodra|mits|nadat|voordat|totdat|of|tenzij|omdat) [de|het|dit|dat|er] … ${done}`,
    `(kan|kunnen|kon|moet|moeten|moest|zal|zullen|zou|zouden|mag|dient|dienen|wil|willen|hoeft) … ${done} (worden|zijn|te worden)`,
    `(kan|kunnen|kon|moet|moeten|zal|zullen|zou|zouden|mag|dient|dienen) [nog|ook|niet|dan|eerst|alsnog] (worden|zijn|te worden) ${done}`,
    `(kan|kunnen|kon|moet|moeten|moest|zal|zullen|zou|zouden|mag|dient|dienen) … (worden|zijn) ${done}`,
    `(te|moeten|kunnen|zullen) worden ${done}`, `(nog|eerder|reeds|destijds|vorig|al) [niet|te|door] ${done}`,
    '(vastgesteld|besloten|vast) dat … (niet|geen|wordt|zijn|is|was)', 'stelt [*] vast dat', '(vraagt|vragen|verzoekt|verzoeken) … (akkoord|in te stemmen|goed te keuren|kennis)', '(door|van) (de raad|het college|gedeputeerde staten|de provincie|de minister|het rijk) (vastgesteld*|goedgekeurd*|genomen)', '(de|het|een) (vastgestelde|goedgekeurde|aangenomen|genomen) *', `(door|in) (de|het|een) ${body} ${done} (plan|besluit|verordening|kader*|beleid)`, '(het|dit|een|ander|eerder|raads|college) (besluit|besluiten|voorstel) (van|tot|is|wordt|om|in|op|dat|werd|waarin|over|inzake) …', '*besluit (van|tot|is|wordt|om|in|op|dat|werd)', 'aangenomen (dat|wordt|werk)', 'als bijlage (goedgekeurd|vastgesteld)', '(stemt|stemde) (voor|tegen)', 'stemmen (op|zijn|over|uitgebracht)', '(fractie|fracties|*fractie|partij|partijen|wethouder|burgemeester|schepen|heer|mevrouw|raadslid) … (besluit|besluiten|stemt|stemmen|gaat|gaan|neemt|nemen|keurt|houdt)', '(voorstel|verzoek|vraag) (om|tot) …', 'aan de agenda toegevoegd', 'besloten (zitting|vergadering|deel|gedeelte|karakter)', 'houden zich', '(stelt|stellen) voor', '(zegt|zeggen|zegde) toe',
  ],
  reported: ['(meldt|melden|vertelt|vertellen|vraagt|vragen|antwoordt|geeft aan|geven aan|deelt … mee|deelt|merkt op|merken op|zegt|zeggen|vindt|vinden|denkt|licht toe|legt uit|meent|menen|reageert|constateert|wijst erop|benadrukt|stelt dat|stelt voor|informeert|verwijst|hoopt|verwacht|memoreert|informeerde|vroeg|meldde|gaf aan|herinnert|waarschuwt|betoogt|kondigt|dient … in|dienen … in)'],
  otherTimes: ['(vorige|vorig|voorgaande|eerdere|laatste) (vergadering|jaar|zitting|alv|keer|raadsvergadering|periode)', '(destijds|indertijd|eerder|reeds|in het verleden|vroeger|voorheen)', 'in (19##|20##) (is|werd|heeft|zijn)', '(had|hadden) …', 'op # (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) … (heeft|werd|is|ontving)', 'in (zitting|vergadering) van # …'],
  standing: [],
  closings: ['(sluit|sloot) [de voorzitter|hij|zij|*] [om … uur] de (vergadering|zitting|bijeenkomst)', '(vergadering|zitting) (wordt|is|werd) [om … ] gesloten', 'sluiting van de vergadering'],
  leaning: ['(dit|deze|dat|het) (voorstel|motie|amendement|wijziging|verzoek|besluit|idee|punt) (wordt|is|werd)', '(hij|zij|beiden|allen|beide kandidaten|alle kandidaten) (wordt|worden|is|zijn|werd|werden) … (gekozen|benoemd|herkozen|herbenoemd|aangenomen|geïnstalleerd)', '(hiermee|daarmee|hierin|hiertoe|hierop) …', 'gaat hiermee akkoord', 'stemt hiermee in', 'is hiermee akkoord'],
  dissent: ['(stemt|stemmen|stemde|stemden|gestemd) tegen', 'tegen (het|de|dit) (voorstel|motie|amendement|besluit) (stemde|stemden|stemt|stemmen)', 'tegengestemd', '(onthoudt|onthouden|onthield|onthielden) zich', '# stem* tegen', 'onthouding*', 'geacht (worden|wordt) [te hebben] tegen', '(aantekening|wenst geacht|wensen geacht|wil geacht)', 'kan niet instemmen', 'kunnen niet instemmen', 'is tegen', 'zijn tegen'],
  numberLabels: ['besluitnummer', 'besluit nr.', 'besluit nummer', 'raadsbesluit nr.'],
  currencies: [
    ['EUR', ['€', 'euro', 'eur', "euro's", '€.']],
    ['USD', ['$', 'dollar', 'usd']],
    ['SRD', ['srd']],
    ['AWG', ['awg', 'afl.']],
  ],
  magnitudes: { miljoen: 1_000_000, mln: 1_000_000, 'mln.': 1_000_000, miljard: 1_000_000_000, mld: 1_000_000_000, duizend: 1000, k: 1000 },
  decimal: ',',
} as const satisfies DecisionWords;
