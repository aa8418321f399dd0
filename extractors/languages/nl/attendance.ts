// Dutch: attendance, offices, coming and going (vocabulary nl.3; traps T15, T25, T31).
import type { AttendanceWords } from '../attendance-words.ts';

const were = '(is|zijn|was|waren)';
const notice = '(kennisgeving|bericht|afmelding|bericht van verhindering|verontschuldiging|opgave van redenen|reden)';

export const attendance = {
  labels: [
    ['remote', 'people', ['aanwezig (online|digitaal|via …|op afstand|virtueel)', '(online|digitaal|virtueel|hybride) (aanwezig*|deelnemers|deelgenomen)', 'via (teams|zoom|skype|video*)', 'deelnemers online', 'digitaal', 'online']],
    [
      'excused',
      'members',
      [
        `afwezig* met ${notice}`, `[met|onder] ${notice} afwezig`, 'afgemeld', 'afmelding', 'afmeldingen', 'afgemeld voor deze vergadering', 'verhinderd', `met ${notice} [afwezig]`, 'bericht van verhindering', '[zijn|is|waren] verontschuldigd', 'verontschuldigd*', 'verontschuldigden', 'verontschuldiging*', 'm.k. afwezig', 'a.m.k.', 'afwezig m.k.', 'met verlof', 'wegens verhindering afwezig', 'afberichten', 'afbericht', 'volmacht*', 'gemachtigd*', 'afwezig en verontschuldigd', 'vertegenwoordigd [bij|door|per] volmacht', 'excuses',
      ],
    ],
    ['absent', 'members', [`[zonder ${notice}] afwezig*`, `afwezig* (zonder ${notice}|zijn|is|waren|leden)`, 'absent*', 'niet aanwezig', 'a.z.k.', `zonder ${notice} afwezig`, 'ontbreekt', 'ontbreken', 'afwezige leden', 'niet verschenen']],
    ['present', 'substitutes', ['(plaatsvervangers|plaatsvervangend|vervangers|vervanger|plaatsvervangende) [leden|aanwezig|voor …]']],
    [
      'present',
      'guests',
      [
        '(verder|voorts|tevens|ook|mede|eveneens|daarnaast) aanwezig* [is|zijn|waren]', 'gast*', 'genodigde*', 'toehoorder*', 'publiek', 'insprekers', 'inspreker', 'uitgenodigd*', 'bezoekers', 'belangstellenden', 'toehoorders', 'op uitnodiging', 'deels aanwezig', 'gedeeltelijk aanwezig', 'overige aanwezigen', 'overigen', 'externen', 'observator*', 'waarnemer*', 'aspirant*', 'adviseur*', 'pers', 'publieke tribune', 'met raadgevende stem',
      ],
    ],
    ['present', 'staff', ['ambtelijk* (aanwezig*|ondersteuning|vertegenwoordig*|bijstand)', 'ambtena*', 'namens de (gemeente|griffie|organisatie|administratie|beheerder)', 'ondersteuning', 'ambtelijk', 'namens het (college|bureau|secretariaat)', 'beheerder', 'vanuit de administratie', 'administratie', 'staf', 'medewerkers', 'bureau', 'directie', 'griffie', 'secretariaat']],
    ['present', 'members', ['aanwezige (leden|bestuursleden|raadsleden|commissieleden|fracties|eigenaren|appartementseigenaren|aandeelhouders)', '(leden|bestuursleden|raadsleden|commissieleden|statenleden|fractievertegenwoordigers) aanwezig', 'aanwezig (namens het bestuur|vanuit het bestuur|van het bestuur|bestuur|raadsleden|leden|de leden)', 'stemgerechtigd* [leden|aanwezigen]']],
    ['present', 'people', ['[presentie:] aanwezig* [zijn|is|waren|was|op deze vergadering|ter vergadering|bij de vergadering]', 'deelnemer*', 'presentie', 'presentielijst', 'present', 'aanwezig* [:]', 'tegenwoordig [zijn|waren]', 'ter vergadering aanwezig*', 'namens het bestuur', 'vertegenwoordigd', 'opkomst', 'deelgenomen', 'deelnemend*', 'fysiek aanwezig*', 'aanwezigheid']],
    ['present', 'roster', ['leden [van …]', 'de leden', 'bestuur', 'bestuursleden', 'raadsleden', 'commissieleden', 'samenstelling', 'de raadsleden', 'wethouders', 'de wethouders', 'schepenen', 'college [van burgemeester en wethouders]', 'burgemeester en wethouders', 'gemeenteraadsleden', 'statenleden', 'gedeputeerden', 'het bestuur', 'ouders', 'personeel', 'oudergeleding', 'personeelsgeleding', 'kandidaatsbestuur', 'kandidaat-bestuur']],
    ['same', 'members', ['fractie *', 'fracties', '*geleding', 'namens *', 'de heren', 'de dames']],
  ],
  notAttendance: [
    'verzendlijst', 'kopie aan', 'cc', 'aan', 'afschrift aan', 'agenda', 'voor stemden', 'tegen stemden', 'voor', 'tegen', 'onthouding*', 'stem* voor', 'stem* tegen', 'uitnodiging aan', 'indieners', 'rooster van aftreden', 'kandidaten', 'insprekers', 'sprekers', 'kascommissie', 'portefeuillehouder', 'volgende vergadering', 'actiehouder*', 'contactpersoon', 'bestemd voor',
  ],
  items: ['opening …', 'opening', 'presentie …', 'aanwezig*', 'afmeldingen', 'mededelingen', 'opening en *', 'welkom …', 'vaststelling (presentie|quorum)', 'quorum …', 'samenstelling', 'afwezigen', 'verhinderingen', 'berichten van verhindering', 'opening, *'],
  sentences: [
    ['remote', 'people', [`{names} (neemt|nemen|nam|namen) (online|digitaal|via …) deel`, `{names} ${were} (online|digitaal|via (teams|zoom|skype)) aanwezig`, `{names} ${were} aanwezig (online|digitaal|via (teams|zoom))`]],
    [
      'excused',
      'members',
      [
        'bericht* van verhindering [ontvangen|binnengekomen|gekregen|is ontvangen|zijn ontvangen] van {names}', 'bericht* van verhindering {names}', '{names} (heeft|hebben|had|hadden) [zich] (afgemeld|laten verontschuldigen|bericht van verhindering|zich verontschuldigd|afbericht)', '{names} (heeft|hebben) zich … (afgemeld|verontschuldigd)', `{names} ${were} (verhinderd|verontschuldigd|afgemeld)`, `{names} ${were} met ${notice} afwezig`, `{names} ${were} afwezig (met ${notice}|wegens …|i.v.m. …)`, 'afmelding* (van|ontvangen van|zijn ontvangen van|voor|zijn er van) {names}', 'verontschuldigd (is|zijn) {names}', `met ${notice} afwezig (is|zijn) {names}`, 'afgemeld (is|zijn|heeft|hebben) [zich] {names}', '{names} (laat|laten) zich verontschuldigen', '{names} (verontschuldigt|verontschuldigen) zich', '{names} ontbreekt met kennisgeving',
      ],
    ],
    ['absent', 'members', [`{names} ${were} [niet|nog niet] (afwezig|niet aanwezig)`, `afwezig ${were} {names}`, '{names} ontbreekt', '{names} ontbreken']],
    ['present', 'guests', ['(verder|tevens|voorts|ook|daarnaast) (is|zijn|was|waren) [ook] aanwezig {names}', `(verder|tevens|voorts|ook) aanwezig [${were}] {names}`, `{names} ${were} als (gast|gasten|toehoorder|toehoorders) aanwezig`, 'heet {names} [van harte] welkom']],
    ['present', 'staff', ['ambtelijk [aanwezig] [zijn|is] {names}', 'namens (de gemeente|de administratie|de beheerder|het secretariaat) (is|zijn) aanwezig {names}']],
    ['present', 'people', [`aanwezig ${were} {names}`, `{names} ${were} aanwezig`, `tegenwoordig ${were} {names}`, 'waren aanwezig {names}', 'zijn aanwezig {names}', 'is aanwezig {names}', '{names} (neemt|nemen|nam|namen) deel aan de vergadering', 'van het bestuur (is|zijn|waren) aanwezig {names}']],
  ],
  exceptions: ['(allen|alle leden|iedereen|voltallig|alle bestuursleden|alle raadsleden) … aanwezig[,] (behalve|uitgezonderd|met uitzondering van|op … na) {names}', '(allen|alle leden|iedereen|alle bestuursleden) (behalve|met uitzondering van|uitgezonderd) {names}', 'met uitzondering van {names}', 'aanwezig[,] (behalve|uitgezonderd) {names}'],
  offices: [
    ['chair', ['[de|wnd.|waarnemend|plaatsvervangend|plv.|technisch|tijdelijk] (voorzitter|voorzitster|vz|vz.|raadsvoorzitter|vergadervoorzitter|gespreksleider) [van (de|het) …|a.i.]', 'voorzitter van de (gemeenteraad|raad|vergadering|commissie|vereniging)', 'voorzitter-burgemeester', 'burgemeester-voorzitter', 'commissievoorzitter', 'kamervoorzitter', 'vergaderleider', 'praeses', 'preses', 'voorz.']],
    ['presiding', ['[de|waarnemend|wnd.] burgemeester', 'dijkgraaf', 'commissaris van de koning', 'commissaris der koningin', 'gouverneur', 'burgemeester - voorzitter']],
    ['vice-chair', ['[1e|eerste|tweede|2e] (vice-voorzitter|vicevoorzitter|vice voorzitter|ondervoorzitter|plaatsvervangend voorzitter|plv. voorzitter|waarnemend voorzitter|loco-burgemeester|locoburgemeester|vice-praeses)', 'vice-voorzitter*']],
    [
      'secretary',
      [
        '[de|plv.|plaatsvervangend|wnd.|waarnemend|raads|ambtelijk|1e|2e|adjunct] (secretaris|secretaresse|griffier|griffieplaatsvervanger|notulist|notuliste|notulant|notulante|verslaglegger|verslaggever|verslaggeefster|raadsgriffier|statengriffier|commissiegriffier|gemeentesecretaris|ambtssecretaris|ab-actis|abactis|scriba)', '(notulen|verslag|verslaglegging|genotuleerd|notulering|aantekeningen) [door|van|:]', 'algemeen directeur', 'waarnemend algemeen directeur', 'secretaris-penningmeester', 'secretaris/penningmeester', 'commissiesecretaris', 'secretaris-directeur', 'secr.', 'algemeen directeur-secretaris', 'plaatsvervangend griffier', 'secretaris van *',
      ],
    ],
    ['teller', ['stemopnemer*', 'stemteller*', 'stembureau', 'lid stembureau', 'lid van het stembureau', 'stemcommissie']],
    ['substitute', ['(plaatsvervanger|plaatsvervangster|vervanger|vervangster|plaatsvervangend lid|opvolger) [voor …|van …]', 'plv. lid', 'reservelid']],
    [
      'member',
      [
        'lid', 'leden', '[gemeente] (raadslid|raadsleden)', 'gemeenteraadslid', 'gemeenteraadsleden', 'bestuurslid', 'bestuursleden', '[algemeen|gewoon] (bestuurslid|commissielid|steunfractielid|burgerraadslid|burgerlid|burgerraadslid|duoraadslid|schaduwraadslid|statenlid)', '[2e|eerste|1e] penningmeester', 'penningmeester*', 'wethouder [van *|voor *]', 'wethouders', 'schepen [van *]', 'schepenen', '[1e|eerste|2e|tweede|3e|derde] schepen', 'gedeputeerde', 'heemraad', 'hoogheemraad', 'fractievoorzitter [*]', 'commissaris', 'vertegenwoordiger* [*]', 'afgevaardigde*', 'ouder', 'ouderlid', 'personeelslid', 'leerling', 'ouderling', 'diaken', 'predikant', 'kerkrentmeester', 'eigenaar', 'commissaris *', 'quaestor', 'fiscus', 'lid dagelijks bestuur', 'lid algemeen bestuur', 'ereleden', 'erelid', 'coördinator *', 'districtsraadslid', 'districtsschepen', 'ocmw-raadslid', 'voorstemmer', 'informateur', 'bestuurder', 'aspirant-bestuurslid',
      ],
    ],
    ['guest', ['gast', 'gasten', 'toehoorder*', 'genodigde', 'inspreker*', 'accountant', 'adviseur', 'notaris', 'architect', 'bezoeker', 'waarnemer', 'stagiair*', 'publiek', 'journalist', 'kandidaat*']],
    ['staff', ['directeur', 'directrice', 'ambtenaar', 'beleidsmedewerker', 'projectleider', 'financieel directeur', 'financieel beheerder', 'beheerder', 'vve-beheerder', 'griffiemedewerker', 'bode', 'korpschef', 'jurist', 'stadssecretaris', 'adjunct-directeur', 'teamleider']],
  ],
  titleWords: [
    ['staff', ['*directeur', '*directrice', '*manager', '*medewerker', '*medewerkster', '*ambtenaar', '*ambtenaren', '*adviseur', '*leider', '*leidster', '*coördinator', '*beheerder', '*jurist', '*controller', '*planoloog', '*inspecteur', '*hoofd', 'hoofd *', 'afdelingshoofd', 'diensthoofd', '*ingenieur', '*assistent*', '*consulent', 'bestuurssecretaris', 'projectmanager', '*verantwoordelijke', '*deskundige', 'stafmedewerker', 'concerncontroller', 'afdeling', 'gemeente', 'administrateur', 'boekhouder', 'conciërge']],
    ['guest', ['gast*', 'toehoorder*', 'genodigde*', 'inspreker*', 'accountant*', 'notaris*', 'architect*', 'bezoeker*', 'bewoner*', 'inwoner*', 'pers', 'journalist*', 'stagiair*', 'kandida*', 'extern*', 'publiek', 'belangstellende*', 'waarnemer*']],
    ['member', ['*lid', '*leden', '*voorzitter', '*voorzitster', 'penningmeester*', 'secretaris*', 'wethouder*', 'schepen*', 'burgemeester*', 'raadslid', 'griffier*', 'gedeputeerde*', 'bestuur*', 'vertegenwoordig*', 'notulist*', 'fractie*', 'afgevaardigde*', 'commissaris*', 'algemeen directeur']],
  ],
  notNames: [
    'geen', 'niemand', 'allen', 'alle', 'iedereen', 'vacature', 'vacant', 'raad', 'gemeenteraad', 'vergadering', 'zitting', 'bijeenkomst', 'notulen', 'verslag', 'agenda', 'agendapunt', 'punt', 'datum', 'tijd', 'tijdstip', 'aanvang', 'locatie', 'plaats', 'begin', 'einde', 'start', 'eind', 'opening', 'sluiting', 'mededelingen', 'ingekomen', 'stukken', 'rondvraag', 'vaststelling', 'goedkeuring', 'verkiezing', 'benoeming', 'begroting', 'jaarrekening', 'jaarverslag', 'besluit', 'besluitenlijst', 'voorstel', 'motie', 'amendement', 'gemeente', 'stad', 'provincie', 'commissie', 'college', 'bestuur', 'vereniging', 'stichting', 'fractie', 'fracties', 'partij', 'afdeling', 'dienst', 'kantoor', 'zaal', 'raadzaal', 'raadszaal', 'gemeentehuis', 'stadhuis', 'gebouw', 'kantine', 'school', 'kerk', 'straat', 'aanwezig', 'aanwezigen', 'afwezig', 'afwezigen', 'afgemeld', 'verontschuldigd', 'kennisgeving', 'volmacht', 'volmachten', 'stemmen', 'stemming', 'voor', 'tegen', 'onthouding', 'onthoudingen', 'quorum', 'leden', 'lid', 'gasten', 'deelnemers', 'naam', 'namen', 'functie', 'voorzitter', 'secretaris', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'pagina', 'bijlage', 'bijlagen', 'openbare', 'openbaar', 'besloten', 'samenstelling', 'concept', 'handtekening', 'wethouders', 'burgemeester', 'teams', 'zoom', 'online', 'vve', 'bv', 'nv', 'b.v.', 'n.v.', 'vzw', 'er', 'het', 'dit', 'dat', 'deze', 'hij', 'zij', 'wij', 'we', 'men', 'ik', 'na', 'verder', 'vervolgens', 'hierna', 'daarna', 'voorts', 'tevens', 'ook', 'naar', 'met', 'zonder', 'tijdens', 'volgens', 'enkele', 'diverse', 'meerdere', 'overige', 'andere', 'beide', 'dank', 'actie', 'actiepunten', 'tijden', 'totaal', 'aantal', 'appartementsrechten', 'eigenaren', 'bewoners', 'huis', 'wonen', 'ruimte', 'zorg', 'onderwijs', 'financiën',
  ],
  elections: [
    '{name} (wordt|is|werd|worden|zijn) [unaniem|bij acclamatie|met algemene stemmen] (gekozen|benoemd|aangewezen|herkozen|aangesteld|verkozen|aangeduid) (tot|als) [de|het] {office}', '(als|tot) {office} (wordt|is|werd) [unaniem] (gekozen|benoemd|aangewezen|aangesteld|aangeduid) {name}', '{name} (treedt op|fungeert|trad op|fungeerde) als {office}', '{name} (zit|zat) de vergadering voor als {office}', '{name} (neemt|nam) (het|de) … {office} … (op zich|waar)', '(benoemt|kiest|wijst) {name} (tot|als|aan als) {office}', '{name} is {office}',
  ],
  electing: ['verkiezing', 'benoeming', 'aanwijzing', 'aanstelling', 'aanduiding', 'herbenoeming'],
  elected: ['(wordt|is|werd) … (gekozen|benoemd|herkozen|verkozen|aangewezen)'],
  meetingOffices: [
    ['chair', ['voorzitter van [de|deze] vergadering', 'vergadervoorzitter', 'gespreksleider']],
    ['secretary', ['notulist*', 'notuliste', 'notulant*', 'secretaris van de vergadering', 'verslaglegger', 'verslag', 'notulen', 'griffier']],
    ['teller', ['stemopnemer*', 'stemteller*', 'lid van het stembureau', 'leden van het stembureau', 'stembureau', 'stemcommissie']],
  ],
  tasks: [
    ['chair', ['onder voorzitterschap van {name}', 'voorgezeten door {name}', 'voorzitterschap {name}', '{name} (opent|opende|sluit|sloot) (de|om) … (vergadering|zitting|bijeenkomst|alv)', '{name} (opent|opende) de', '{name} (zit|zat) de vergadering voor', 'de (voorzitter|burgemeester)[,] {name}', 'geopend door {name}', 'gesloten door {name}']],
    ['secretary', ['{name} (notuleert|notuleerde|maakt de notulen|verzorgt de notulen|maakt het verslag|maakte de notulen)', '(notulen|verslag) (gemaakt|opgesteld|verzorgd|opgemaakt) door {name}', 'notulist[,] {name}', 'notuliste[,] {name}', 'genotuleerd door {name}']],
  ],
  remarks: [
    ['arrival', ['vanaf (punt|agendapunt|{time}|#|circa|ca.|ong.)', 'komt later', 'later aanwezig', 'arriveert', 'gearriveerd', 'aangekomen', 'te laat', 'verlaat', 'treedt toe', 'betreedt', 'sluit later aan', 'sluit aan']],
    ['departure', ['tot (punt|agendapunt|{time}|#|en met)', 't/m (punt|agendapunt|#)', 'verlaat de *', 'vertrekt*', 'vertrokken', 'eerder weg', 'verlaat om']],
    ['partial', ['gedeeltelijk', 'deels [aanwezig]', 'afwezig op #', '(bij|voor) (punt|agendapunt|agendapunten) #', '(punt|agendapunt) #', 'niet bij (punt|agendapunt)', 'behalve (punt|agendapunt)']],
    ['excused', ['afgemeld', 'verhinderd', `met ${notice}`, 'verontschuldigd', 'ziek', 'vakantie', 'm.k.', 'verlof', 'volmacht*', 'per volmacht', 'machtiging*', 'afwezig m.k.', 'bericht van verhindering']],
    ['absent', ['afwezig', 'absent', 'niet aanwezig', 'zonder kennisgeving', 'z.k.']],
    ['remote', ['online', 'digitaal', 'virtueel', 'op afstand', '(via|per|over) (teams|zoom|skype|telefoon|video*|videoverbinding|ms teams)', 'telefonisch', 'inbellend']],
    ['substitute', ['(vervangt|vervangend|plaatsvervanger voor|plaatsvervanger van|vervanger van|namens|in plaats van|ter vervanging van) …', 'plaatsvervanger', 'vervanger', 'plv.']],
    ['present', ['aanwezig', 'present', 'fysiek']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'a', 'aanwezig', 'ja', 'j', 'p', '•', '●', '1', 'v']],
    ['absent', ['afwezig', 'nee', 'n', 'af', '☐', '-', '–', '0', 'azk', 'zk']],
    ['excused', ['afgemeld', 'mk', 'm.k.', 'amk', 'v.', 'verontschuldigd', 'e', 'afm', 'ver', 'verh', 'bericht', 'volmacht']],
    ['remote', ['online', 'digitaal', 'teams', 'zoom', 'o', 'd']],
  ],
  substitutions: [
    '{substitute} (vervangt|vervangen|verving|vervingen) {absent}', '{substitute} (als vervanger van|als vervanger voor|als plaatsvervanger van|ter vervanging van|in plaats van|in de plaats van|namens) {absent}', '{absent} [wordt|is|werd] vervangen door {substitute}', '{substitute} (neemt de plaats in van|treedt op voor) {absent}', '{substitute} plaatsvervanger van {absent}', '{absent} vervangen door {substitute}',
  ],
  representing: ['namens', 'van', 'vanuit', 'vertegenwoordiger van', 'vertegenwoordigt', 'voor'],
  relatives: ['die', 'welke', 'dat', 'wiens', 'waarvan'],
  changes: [
    [
      'missed',
      [
        '{name} (neemt|nemen|nam|namen) geen deel aan (de|het) (beraadslaging*|stemming*|bespreking*|behandeling*|besluitvorming|punt)', '{name} (neemt|nemen|nam) niet deel aan (de|het) (beraadslaging*|stemming*|bespreking*|behandeling|besluitvorming)', '{name} (verlaat|verlaten|verliet) (de zaal|de raadzaal|de vergadering|de zitting) (tijdens|bij|gedurende|voor de) …', '{name} (onthoudt|onthouden|onthield) zich van (beraadslaging*|de beraadslaging|deelname|stemming en)', '{name} (stemt|stemde) niet mee',
      ],
    ],
    ['recusal', ['{name} (verklaart|verklaarde) … (betrokken|belangenconflict|belangenverstrengeling)', '{name} trekt zich terug']],
    ['arrival', ['{name} (komt|kwam|komen) (om … binnen|binnen|later|ter vergadering|de vergadering binnen)', '{name} (betreedt|betreden|betrad|vervoegt|vervoegen) (de|het) …', '{name} (arriveert|arriveerde|arriveren|treedt binnen|is aangekomen)', '{name} (sluit|sloot|sluiten) [zich] [om|vanaf] … aan', '{name} (neemt|nemen) weer deel', '{name} (keert|keren) terug', '{name} is vanaf']],
    ['departure', ['{name} (verlaat|verlaten|verliet) (de|om|het) (vergadering|zitting|zaal|raadzaal|bijeenkomst|{time})', '{name} (vertrekt|vertrok|vertrekken|gaat weg|moet weg|moet eerder weg)', '{name} (verlaat|verlaten|verliet) om', '{name} heeft de vergadering verlaten']],
  ],
  timing: [
    ['before', ['voor aanvang', 'voorafgaand', 'vóór', 'voordat']],
    ['after', ['na', 'nadat', 'na afloop', 'aan het einde']],
    ['during', ['tijdens', 'gedurende', 'bij agendapunt', 'bij punt', 'bij de behandeling', 'vanaf punt', 'vanaf agendapunt']],
  ],
  quorum: [
    ['not-met', ['(geen|niet voldoende|onvoldoende) quorum', 'quorum (is|was|wordt|werd) niet (aanwezig|bereikt|gehaald|behaald)', 'zonder quorum', 'niet in getale', 'onvoldoende (leden|eigenaars|stemmen) aanwezig', 'niet het vereiste (quorum|aantal)', 'quorum niet (gehaald|aanwezig|bereikt|behaald)']],
    ['met', ['quorum (is|was|wordt|werd) [hiermee|dus|ruim] (aanwezig|bereikt|gehaald|behaald|vastgesteld)', '(voldoende|vereiste) quorum', 'quorum (aanwezig|bereikt|gehaald|behaald)', 'quorum : ja', 'voldoende (leden|eigenaars|stemmen) (aanwezig|vertegenwoordigd)', 'in voldoende aantal', 'rechtsgeldige besluiten', 'geldig (beraadslagen|vergaderen)', 'rechtsgeldig (vergaderen|besluiten)']],
  ],
  honorifics: [
    'de heer', 'de heren', 'dhr', 'dhr.', 'heer', 'heren', 'mevrouw', 'mevr', 'mevr.', 'mw', 'mw.', 'mvr', 'mvr.', 'de dames', 'dames', 'de dame', 'mej', 'mej.', 'mejuffrouw', 'mr', 'mr.', 'drs', 'drs.', 'ir', 'ir.', 'ing', 'ing.', 'dr', 'dr.', 'prof', 'prof.', 'ds', 'ds.', 'pastoor', 'meneer', 'burg', 'h.', 'de h.', 'jhr', 'jhr.', 'bc', 'bc.', 'weth', 'weth.', 'mevrouw en de heer', 'de dames en heren', 'de heer en mevrouw', 'raadslid', 'de leden', 'de raadsleden', 'het raadslid', 'de wethouders', 'de wethouder', 'wethouder', 'de schepenen', 'de burgemeester', 'het lid', 'de bestuursleden', 'de gedeputeerden',
  ],
  postNominals: ['msc', 'bsc', 'mba', 'ma', 'ba', 'ra', 'aa', 'llm', 'phd', 'mpa', 'rc', 'mbi', 'rm', 'rt', 'emba', 'mmc'],
} as const satisfies AttendanceWords;
