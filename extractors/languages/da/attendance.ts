// Danish: attendance, offices, substitutes, coming and going (vocabulary da.3).
import type { AttendanceWords } from '../attendance-words.ts';

export const attendance = {
  labels: [
    ['remote', 'people', ['deltag* (online|virtuelt|via …|på teams|digitalt)', 'online [deltagere]', 'virtuelt til stede', 'på (teams|zoom|skype|telefon)', 'via (teams|zoom|skype|telefon|video)']],
    ['present', 'substitutes', ['[mødte|fremmødte|deltagende] (stedfortrædere|stedfortræder|suppleanter|suppleant) [til stede|tilstede|mødt|for …]', 'i stedet (mødte|deltog)', 'som stedfortræder* (mødte|deltog)', 'indkaldt (stedfortræder|suppleant)*']],
    ['excused', 'members', ['afbud*', 'fraværende med afbud', 'meldt afbud', 'forfald', 'lovligt forfald', 'meldt forfald', 'forhindret', 'forhindrede', 'med afbud', 'orlov', 'undskyldt']],
    ['absent', 'members', ['fraværende*', 'fravær', 'ikke [til stede|tilstede|mødt|fremmødt*|deltagende]', 'ej (til stede|tilstede|mødt)', 'udeblevet', 'udeblev*', 'uden afbud', 'mødte ikke', 'manglende fremmøde']],
    ['present', 'guests', [
      'gæst*', 'særligt indkaldt*', 'særligt inviteret', 'ekstern* delta*', 'observatør*', 'tilstedeværende observatører', 'på besøg', 'inviteret*', 'inviterede', 'tilhører*', 'oplægsholder*', 'øvrige [deltagere|tilstedeværende|fremmødte]', 'andre [deltagere|tilstedeværende]', '(desuden|endvidere|derudover|tillige|også|i øvrigt) (deltog|deltager|deltagende|til stede|tilstede|mødte|var|deltagere)', 'delvis deltagelse',
    ]],
    ['present', 'staff', ['[deltager* |deltog |til stede |mødt ] fra (administrationen|forvaltningen|sekretariatet|ledelsen|skolen|kommunen|staben|direktionen|personalet|magistratsafdelingen|institutionen)', 'administrationen', 'forvaltningen', 'sekretariatet', 'embedsværket', 'embedsmænd', 'ansatte', 'personale', 'medarbejdere', 'tjenestemænd', 'direktionen deltog']],
    ['present', 'members', ['(til stede|tilstede|tilstedeværende|fremmødte|mødte|deltagende) medlemmer', 'medlemmer (til stede|tilstede|mødt)', 'mødt af …', 'fremmødte medlemmer']],
    ['present', 'people', ['til stede*', 'tilstede*', 'mødedeltager*', 'mødets deltagere', '*deltagere', 'deltager', 'deltagelse', 'deltog', 'mødedeltagelse', 'fremmødt*', 'fremmøde', 'mødt', 'mødte', 'i mødet (deltog|deltager)', 'deltagerliste', 'deltagerkreds', 'tilstedeværelse', 'navneopråb', 'deltagende', 'til stede på mødet']],
    ['present', 'roster', ['medlemmer', 'medlemmer af …', '*medlemmer', 'bestyrelsen', 'bestyrelse', 'udvalgets medlemmer', 'rådets medlemmer', 'bestyrelsens medlemmer', 'udvalgsmedlemmer', 'byrådsmedlemmer', 'udvalget består af']],
    ['same', 'staff', ['ledelsen', 'fra ledelsen', 'direktionen', '*ledelsen', 'direktion']],
    ['same', 'members', ['*valgte', '*repræsentanter', '*repræsentant', 'for …', 'gruppe *', 'partierne', 'kommunalbestyrelsen', 'byrådet', 'udvalget', 'menighedsrådet', 'forretningsudvalget', 'udpeget*']],
  ],
  notAttendance: ['kopi', 'kopi til', 'indkaldelse', 'indkaldte', 'indkaldt', 'sendt til', 'udsendt til', 'fordeling', 'cc', 'på valg', 'valgt', 'udvalg', 'næste møde', 'mødekalender', 'dagsorden', 'for stemte', 'imod stemte', 'sagsbehandler*', 'kontakt*', 'underskrift*'],
  items: ['fraværende*', 'fremmøde*', 'mødets deltagere*', 'deltagere*', 'til stede', 'afbud*', 'navneopråb', 'mødedeltagere', 'indkaldelse af (stedfortræder|suppleant)*', 'stedfortræder*', 'velkomst*', 'ved mødets indledning', 'mødets (åbning|indledning)', 'formalia', 'konstatering af (fremmøde|fremmødte)', 'habilitet*', 'inhabilitet*'],
  sentences: [
    ['remote', 'people', ['{names} (deltog|deltager|deltog i mødet) (online|virtuelt|digitalt|via …|på (teams|zoom|skype|telefon)|over (teams|telefon|zoom)|pr. (telefon|video))', '{names} var med (online|via …|på (teams|zoom|telefon))']],
    ['excused', 'members', [
      'afbud fra {names}', '[der er|der var|der var meldt|der er meldt|der forelå|med] afbud fra {names}', '{names} (havde|har) (meldt|sendt|givet) (afbud|forfald|lovligt forfald)', '{names} (meldte|sendte) (afbud|forfald)', '{names} (var fraværende|deltog ikke|var) (med|p.g.a.|pga.) (afbud|lovligt forfald|forfald)', '{names} var forhindret*', 'meldt (afbud|forfald) fra {names}', '{names} (er|var) undskyldt', '{names} (har|havde) orlov', 'afbud {names}',
    ]],
    ['absent', 'members', ['{names} (var|er|og var) (fraværende|ikke til stede|ikke tilstede|ikke mødt|udeblevet)', '{names} (mødte ikke|udeblev|var fraværende)', '{names} deltog ikke i mødet', 'fraværende (var|er) {names}', '{names} fraværende', 'ikke (mødt|til stede|tilstede) (var|er) {names}']],
    ['present', 'guests', ['(endvidere|desuden|derudover|tillige|herudover|i øvrigt|foruden|ydermere) (deltog|deltager|var|mødte|er) [der|også|på mødet|i mødet] {names} (repræsenteret|til stede|tilstede|mødt)', '(endvidere|desuden|derudover|tillige|herudover|i øvrigt|foruden|ydermere) (deltog|deltager|var|mødte|er) [der|også|på mødet|i mødet|til stede] {names}', '{names} (deltog|deltager|var) som (gæst|gæster|observatør|observatører|tilhører*)', 'som gæst* deltog {names}', 'gæst* var {names}', '{names} deltog (desuden|endvidere|tillige|også|ligeledes)']],
    ['present', 'staff', ['fra (administrationen|forvaltningen|sekretariatet|ledelsen|kommunen|staben|direktionen|magistratsafdelingen) (deltog|deltager|mødte|var|deltog der) {names}', '{names} deltog fra (administrationen|forvaltningen|sekretariatet)']],
    ['present', 'people', [
      'i mødet (deltog|deltager) {names}', 'på mødet deltog {names}', '(til stede|tilstede|mødt|fremmødt|fremmødte|mødte) (var|er) {names}', '{names} (var|er) (til stede|tilstede|mødt|fremmødt|mødt frem)', '{names} deltog i mødet', 'følgende [medlemmer|personer] (var|er|deltog|mødte) [til stede|tilstede|mødt|fremmødt|i mødet] {names}', 'der (var|er) mødt {names}', 'mødet (var|blev) (besøgt|overværet) af {names}', 'i mødet deltog følgende {names}', 'deltagere i mødet (var|er) {names}',
    ]],
  ],
  exceptions: [
    'alle [medlemmer|medlemmerne|bestyrelsesmedlemmer|udvalgets medlemmer] [var|er] (mødt|til stede|tilstede|fremmødt) [med undtagelse af|undtagen|på nær|bortset fra|minus|pånær|undtaget|ud over|foruden] {names}', 'medlemmerne var til stede[,] (undtagen|på nær|bortset fra|med undtagelse af) {names}', 'alle [medlemmer|medlemmerne] (undtagen|på nær|bortset fra|pånær|med undtagelse af|undtaget) {names}', '(til stede|tilstede|mødt)[,] (undtagen|på nær|bortset fra|med undtagelse af|pånær) {names}',
  ],
  offices: [
    ['chair', ['[fung.|fungerende|konstitueret|tidligere|afgående] [bestyrelses|udvalgs|råds|afdelings|menighedsråds|forenings|regionsråds|skolebestyrelses|hoved] formand', 'formand', '*formand', 'formand for (bestyrelsen|udvalget|rådet|mødet|kommissionen|nævnet)', 'forperson', 'forkvinde', '*forperson', 'mødeleder', 'dirigent', 'ordstyrer', 'mødedirigent', 'mødeformand', 'forkvinde', 'rådsformand', 'overdirigent']],
    ['presiding', ['borgmester', 'overborgmester', 'borgmesteren', 'sognerådsformand', 'amtsborgmester']],
    ['vice-chair', ['[1.|2.|3.|første|anden] næstformand', '*næstformand', '[1.|2.|3.|første|anden] vice[-]borgmester', 'næstforperson', 'viceformand', 'viceborgmester', 'næstforkvinde', 'stedfortrædende formand']],
    ['secretary', ['referent', 'referant', 'ref.', 'ref', '*referent', 'mødereferent', 'sekretær', '*sekretær', 'protokolfører', 'protokolsekretær', 'protokollant', 'mødesekretær', 'direktionssekretær', 'udvalgssekretær', 'referat', 'referat (v.|v/|ved|af|ved:)', 'skriftfører', 'pennefører', 'sekretær og referent', 'referatskriver', 'referatfører']],
    ['teller', ['stemmetæller*', 'stemmeudvalg*', 'stemmetællerudvalg', 'tilforordnet*']],
    ['substitute', ['[1.|2.|3.|4.|5.|første|anden|indkaldt|mødt|indtrådt|personlig] (suppleant|stedfortræder) [for …]', 'stedfortræder', 'suppleanter', 'stedfortrædere', 'bestyrelsessuppleant*', 'substitut', 'vikar for …', 'i stedet for …']],
    ['member', [
      'medlem', 'medlemmer', '*medlem', '*medlemmer', 'kasserer', 'kassér', 'kassere', '*kasserer', 'rådmand', 'rådmænd', 'kirkeværge', 'kontaktperson', 'sognepræst', '*præst', 'provst', 'menig[t] [bestyrelses]medlem', 'bestyrelsesmedlem*', '*repræsentant*', 'gruppeformand', 'regnskabsfører', 'politisk ordfører', 'materialeforvalter', 'byggesagkyndig', 'bestyrelsen', 'tovholder', 'webmaster', 'aktivitetsudvalg*', 'løsgænger', 'uden for parti*', 'uden for partierne', 'beboerrepræsentant', 'grundejer',
    ]],
    ['guest', ['gæst', 'gæster', 'observatør*', 'tilhører', 'oplægsholder', 'revisor', 'foredragsholder', 'kritisk revisor', 'intern revisor', 'bygherrerådgiver', 'rådgiver']],
    ['staff', ['administrator', 'ejendomsadministrator', 'rektor', 'varmemester', 'vicevært', 'direktør', 'kommunaldirektør', 'skoleleder', 'graver', 'kordegn', 'organist', 'jurist', 'advokat', 'sagsbehandler', 'udvalgskoordinator', 'stadsdirektør', 'daglig leder']],
  ],
  titleWords: [
    ['staff', [
      '*direktør*', '*chef', '*chefen', '*chefer', '*leder', '*lederen', '*ledere', '*konsulent*', '*koordinator*', '*medarbejder', '*medarbejdere', '*fuldmægtig*', '*planlægger*', '*ingeniør*', 'arkitekt*', '*arkitekt', '*økonom', 'jurist*', '*inspektør*', '*administrator*', '*forvalter*', '*assistent*', '*specialist*', '*analytiker*', '*rektor', '*lærer', 'pædagog*', '*pædagog', 'bogholder', '*controller', '*ansvarlig', '*supporter', '*tekniker', '*bibliotekar', '*vejleder', '*sagsbehandler', '*advokat*', 'sekretariat*', 'administrationen', 'forvaltningen', 'landinspektør', 'stab', '*staben', 'centerchef', 'souschef', '*mester', 'kommune', 'kommunal*',
    ]],
    ['guest', ['gæst*', 'observatør*', 'tilhører*', '*revisor', 'rådgiver*', '*rådgiver', 'beboer*', 'borger*', 'journalist*', 'pressen', 'ansøger*', 'oplægsholder*']],
    ['member', ['*medlem', '*medlemmer', '*formand', '*formanden', '*repræsentant*', 'kasserer*', '*suppleant*', 'stedfortræder*', 'referent*', 'sekretær*', 'dirigent*', '*borgmester*', '*præst', '*råd', '*udvalg', 'bestyrelse*', '*bestyrelsen', 'næstformand*', 'ordstyrer*']],
  ],
  notNames: [
    'ingen', 'alle', 'vakant', 'vacant', 'ledig', 'møde', 'mødet', 'dagsorden', 'dagsordenen', 'referat', 'referatet', 'punkt', 'pkt', 'pkt.', 'sag', 'sager', 'side', 'dato', 'sted', 'tid', 'tidspunkt', 'kl', 'kl.', 'start', 'slut', 'bilag', 'beslutning', 'beslutninger', 'godkendelse', 'orientering', 'eventuelt', 'evt', 'evt.', 'velkomst', 'valg', 'beretning', 'regnskab', 'budget', 'kontingent', 'forslag', 'næste', 'kommune', 'kommunen', 'byråd', 'byrådet', 'udvalg', 'udvalget', 'region', 'regionen', 'forvaltning', 'forvaltningen', 'administration', 'administrationen', 'foreningen', 'forening', 'bestyrelsen', 'bestyrelse', 'generalforsamling', 'generalforsamlingen', 'medlemmer', 'medlemmerne', 'deltagere', 'deltager', 'fraværende', 'afbud', 'gæst', 'gæster', 'referent', 'dirigent', 'formand', 'formanden', 'dirigenten', 'referenten', 'kassereren', 'borgmesteren', 'udvalgsformanden', 'teams', 'zoom', 'rådhus', 'rådhuset', 'mødelokale', 'lokale', 'a/s', 'aps', 'i/s', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'navn', 'navne', 'parti', 'rolle', 'funktion', 'titel', 'tilstede', 'status', 'mødt', 'kommentar', 'kommentarer', 'bemærkninger', 'bemærkning', 'indstilling', 'indhold', 'underskrift', 'underskrifter', 'åben', 'lukket', 'åbent', 'ja', 'nej', 'jeg', 'vi', 'man', 'han', 'hun', 'den', 'det', 'der', 'de', 'herefter', 'derefter', 'efter', 'inden', 'under', 'desuden', 'endvidere', 'derudover', 'herudover', 'følgende', 'flere', 'andre', 'øvrige', 'begge', 'samtlige', 'ejer', 'ejere', 'ejerne', 'beboer', 'beboere', 'husstand', 'husstande', 'personer', 'stemmer', 'fuldmagt', 'fuldmagter', 'fuldmægtig', 'ejendomme', 'parceller', 'som', 'da', 'når', 'hvis', 'hvor', 'ved', 'til', 'fra', 'på', 'i', 'af', 'for', 'med', 'om', 'vedtægter', 'konstituering', 'opfølgning', 'gennemgang', 'status', 'tak', 'punkter',
  ],
  elections: [
    '{name} (blev|bliver|er|var|blev enstemmigt|blev herefter) [enstemmigt] (valgt|udpeget|foreslået|indstillet|genvalgt) (som|til) {office}', '{name} (valgt|valgtes|udpeget|foreslået|foreslås|vælges) (som|til) {office}', '(som|til) {office} (blev|bliver|er|var) [enstemmigt] (valgt|foreslået|udpeget) {name}', '(som|til) {office} (valgtes|foreslog bestyrelsen|vælges|foreslås|valgt|udpegedes|foresloges) {name}', '{office} (blev|bliver|er|var) [valgt] {name}', '(valgte|valgt|vælger|udpegede|foreslog|foreslår|foreslået) {name} (som|til) {office}', '{name} som {office}', '{name} (er|var) {office}', '{name} (påtog|tog) sig [hvervet|opgaven] som {office}', '{name} (fungerede|virkede|agerede) som {office}', 'valg af {office} {name}',
  ],
  electing: ['valg af', 'valg ad', 'udpegning af', 'konstituering', 'valg'],
  elected: ['blev valgt', 'valgtes', 'blev enstemmigt valgt', 'er valgt', 'valgt', 'konstaterede', 'konstateret', 'konstaterer', 'takkede for valget', 'blev foreslået', 'bliver valgt', 'vælges'],
  meetingOffices: [
    ['chair', ['dirigent', 'ordstyrer', 'mødeleder', 'mødedirigent']],
    ['secretary', ['referent', 'referant', 'ref.', 'mødereferent', 'protokolfører', 'referat (v.|v/|ved|af|ved:)', 'referat', 'sekretær', 'mødesekretær', 'referatskriver', 'skriftfører']],
    ['teller', ['stemmetæller*', 'stemmeudvalg']],
  ],
  tasks: [
    ['chair', ['mødet (blev|er) (ledet|åbnet) af {name}', '{name} (ledede|åbnede) mødet', 'under (ledelse|forsæde) af {name}', '{name} (er|var) mødeleder', 'formanden[,] {name}']],
    ['secretary', ['{name} (tog|skrev|tager|skriver|fører|førte|udarbejdede) referat*', 'referat (blev|er) (taget|skrevet|udarbejdet) af {name}', 'referat (v/|v.|ved) {name}']],
  ],
  remarks: [
    ['excused', ['afbud*', 'med afbud', 'forfald', 'sygdom', 'syg', 'ferie', 'orlov', 'tjenesterejse', 'forhindret', 'arbejde', 'meldt afbud', 'p.g.a. …', 'pga. …', 'barsel', 'kursus', 'anden årsag', 'barn syg']],
    ['absent', ['fraværende', 'ikke (mødt|til stede|tilstede|fremmødt)', 'udeblevet', 'uden afbud', 'mødte ikke']],
    ['remote', ['online', 'virtuelt', 'virtuel', 'digitalt', '(via|på|over|pr.) (teams|zoom|skype|telefon|video|videolink|link|microsoft teams)', 'telefonisk', 'teams', 'fjerndeltagelse']],
    ['departure', ['til (kl.|kl|klokken) #', 'til kl.{time}', 'gik (kl.|kl|efter|før|under|ved|klokken)', 'forlod*', 'deltager ikke herfra', 'til og med (punkt|pkt.|pkt|sag)', 't.o.m. *', 'forlader*', 'måtte gå', 'gik tidligere', 'gik']],
    ['arrival', ['fra (kl.|kl|klokken) #', 'fra kl.{time}', 'ankom*', 'ankommer', 'kom (kl.|kl|senere|for sent|under|efter|klokken)', 'fra og med (punkt|pkt.|pkt|sag)', 'fra (punkt|pkt.|pkt|sag)', 'mødte (kl.|kl|klokken|under)', 'forsinket', 'kl. #', 'ankommet*']],
    ['partial', ['(deltog|deltager|deltog kun|var med|mødte|til stede|tilstede) (under|i|ved|til|på) (punkt*|pkt.|pkt|sag*|behandling*|den|første|en del)', '(punkt|pkt.|pkt|sag|sagerne|punkterne|under punkt|under pkt.|vedr. punkt|vedrørende punkt) #', 'delvist', 'delvis', 'en del af mødet', 'deltog ikke (i|under) *']],
    ['substitute', ['(suppleant|stedfortræder|substitut|vikar|afløser|vara) for …', 'i stedet for …', 'stedfortræder', 'suppleant', 'indkaldt (som|for) …', 'som stedfortræder …', 'for …']],
    ['present', ['til stede', 'tilstede', 'mødt', 'deltog', 'deltager', 'fremmødt', 'fysisk', 'til stede fysisk']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'ja', 'mødt', 'til stede', 'tilstede', 'deltog', 'deltager', '•', '●', 'm', 'fremmødt', '1']],
    ['absent', ['nej', 'fraværende', '-', '–', '☐', 'f', '0', 'ej mødt', 'ikke mødt', 'ikke til stede', 'udeblevet']],
    ['excused', ['afbud', 'a', 'meldt afbud', 'forfald', 'orlov', 'syg', 'ferie', 'med afbud']],
    ['remote', ['online', 'teams', 'virtuelt', 'telefon', 'digitalt', 'o', 'via teams']],
  ],
  substitutions: [
    '{absent} i stedet (mødte|deltog|deltager) [stedfortræder|suppleant|stedfortræderen] {substitute}', '{absent} (stedfortræder|suppleant)[:] {substitute}', '{substitute} (mødte|deltog|deltager|var mødt|møder|er indkaldt|indkaldt|sad) [i mødet|på mødet] (i stedet for|som (stedfortræder|suppleant) for|istedet for|for) {absent}', '{substitute} (i stedet for|istedet for) {absent}', '{substitute} (deltager|deltog|mødte|møder) i {absent} sted', '{substitute} er indkaldt som (suppleant|stedfortræder) for {absent}', '{substitute} (suppleant|stedfortræder) for {absent}', '{substitute} som (suppleant|stedfortræder) for {absent}', 'for {absent} (mødte|deltog) {substitute}', 'som (stedfortræder|suppleant) for {absent} (deltog|mødte|deltager|møder) {substitute}', '{absent} - {substitute} mødte som stedfortræder', '{absent} (er|blev|var) (erstattet|afløst) af {substitute}', '{absent} suppleant {substitute} deltager i stedet',
  ],
  representing: ['fra', 'repræsenterer', 'repræsenterende', 'på vegne af', 'for', 'ved', 'hos', 'v/', 'af'],
  relatives: ['der', 'som', 'hvis', 'hvilket', 'idet'],
  changes: [
    ['recusal', [
      '{name} (deltog|deltager|medvirkede|medvirker) ikke (i|under|ved) (sagens|sagen|behandling*|punkt*|pkt.|pkt|drøftelse*|afstemning*|denne|dette|beslutning*)', '{name} (var|er|erklærede sig|erklærer sig|blev erklæret|blev kendt|kendtes) inhabil*', '{name} forlod (lokalet|mødelokalet|mødet|salen|mødesalen) (under|ved|mens) (sagens|behandling*|drøftelse*|punkt*|pkt.|afstemning*) …', '{name} gik uden for døren', '{name} (fratrådte|udtrådte|vigede sit sæde|veg sit sæde|viger sit sæde)',
    ]],
    ['arrival', ['{name} (ankom|ankommer|ankommet|kom|mødte|mødte ind|stødte til|indtrådte|trådte ind|indfandt sig|sluttede sig til) (til|i|kl.|kl|klokken|under|ved|efter|før|mødet|senere|for sent)', '{name} ankom', '{name} (deltog|deltager|var til stede) fra (kl.|kl|punkt|pkt.|pkt|og med|sag)', '{name} tiltrådte mødet']],
    ['departure', ['{name} (forlod|forlader|gik|måtte forlade|måtte gå|udgik|udgår|trak sig) [fra] (mødet|kl.|kl|klokken|under|efter|før|lokalet|salen|mødelokalet|ved)', '{name} (deltog|deltager|var til stede) (til kl.|til kl|til og med|indtil|til punkt|til pkt.)', '{name} deltager ikke herfra', '{name} forlod (mødet|lokalet|mødelokalet)', '{name} deltog ikke (under|i) (punkterne|pkt.|punkt|sagerne) # (til|-|og) …']],
  ],
  timing: [
    ['after', ['efter', 'efter behandling*', 'da … var (slut|færdig*|afsluttet)']],
    ['before', ['før', 'inden', 'forud for']],
    ['during', ['under', 'ved behandling*', 'mens', 'i punkt', 'i pkt.', 'i forbindelse med', 'ved punkt', 'ved pkt.']],
  ],
  quorum: [
    ['not-met', ['ikke beslutningsdygtig*', 'ej beslutningsdygtig*', 'ikke (var|er) beslutningsdygtig*', 'ikke beslutningsdygtigt']],
    ['met', ['beslutningsdygtig*', 'beslutningsdygtigt', 'fuldtallig*', 'beslutningsdygtige']],
  ],
  honorifics: ['hr', 'hr.', 'fr', 'fr.', 'fru', 'frk', 'frk.', 'frøken', 'dr', 'dr.', 'prof.', 'professor', 'pastor', 'lektor', 'cand.', 'cand.jur.', 'dr.med.', 'adj.'],
  postNominals: ['ph.d.', 'phd', 'm.v.', 'm.fl.', 'mfl.', 'm.fl', 'statsaut. revisor', 'r.'],
} as const satisfies AttendanceWords;
