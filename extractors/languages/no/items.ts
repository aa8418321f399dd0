// Norwegian: headings of items, contents lists, openness (vocabulary no.4-6).
import type { ItemWords } from '../item-words.ts';

export const items = {
  words: ['sak', 'sak nr.', 'sak nr', 'saksnr.', 'saksnr', 'ps', 'rs', 'fo', 'punkt', 'pkt.', 'pkt', 'post', 'ad', 'nr.', '§', 'b-sak', 'o-sak', 'v-sak', 'd-sak', 'vedtakssak', 'orienteringssak', 'drøftingssak', 'dagsordenspunkt'],
  contents: [
    'innhold', 'innholdsfortegnelse', 'innhald', 'innhaldsliste', 'saksliste side', 'saksoversikt', 'saksnr. arkivsaksnr. tittel', 'utvalgssaksnr', 'utvalgssakstype/nr.', 'saksnr. journalnr. tittel', 'saksnr utvalg type dato', 'behandlede saker', 'handsama saker', 'sakskart',
  ],
  agenda: [
    'agenda', 'dagsorden', 'dagsordenen', 'saksliste', 'sakslista', 'sakslisten', 'sakliste', 'sakskart', 'saker til behandling', 'foreløpig (dagsorden|saksliste)', 'forslag til (dagsorden|saksliste)', 'følgende (saker|dagsorden|saksliste)', 'til behandling (var|er|forelå)', 'med (følgende|slik) (dagsorden|saksliste)', 'dagsorden for (møtet|årsmøtet|generalforsamlingen)',
  ],
  ritual: [
    ['approval', ['godkjen* av …', 'godkjen* (innkalling*|dagsorden*|protokoll*|saksliste*|referat*|møteprotokoll*|møtebok*)', 'protokoll fra …', 'referat fra (sist*|forrige|møte*)', 'innkalling og (saksliste|dagsorden|sakskart|agenda)', 'innkalling til møtet']],
    ['election', ['valg av', 'val av', 'valg', 'val', 'oppnevning av', 'oppnemning av', 'suppleringsvalg*', 'nyvalg*', 'konstituering*', 'innstilling fra valgkomit*']],
    ['report', ['*beretning*', 'årsmelding*', 'årsrapport*', 'regnskap*', 'årsregnskap*', 'rekneskap*', 'årsrekneskap*', 'økonomirapport*', 'tertialrapport*', 'status', 'siden sist', 'sidan sist', 'nytt fra', 'nytt frå', 'revisors beretning', 'rapport*', 'økonomi']],
    ['information', ['orientering*', 'meldinger*', 'meldingar*', 'referatsak*', 'refererte saker', 'refererte meldinger', 'meldingssak*', 'delegerte *sak*', 'til orientering', 'saker til orientering', 'ordføreren orienterer', 'informasjon*', 'post inn', 'innkommet post', 'postjournal']],
    ['question', ['spørsmål*', 'spørretime*', 'spurnad*', 'åpen spørretime', 'åpen halvtime', 'open halvtime', 'interpellasjon*', 'grunngitte spørsmål', 'innbyggerspørsmål', 'innbyggerinitiativ*']],
    ['decision', ['budsjett*', 'årsbudsjett*', 'økonomiplan*', 'handlingsplan*', 'forslag*', 'innkomne (forslag|saker)', 'innmeldte saker', 'søknad*', 'reguleringsplan*', 'detaljregulering*', 'klage*', 'fastsett* av', 'fastsettelse av', 'vedtekt*', 'vedtektsendring*', 'kontingent*', 'dispensasjon*', 'endring av', 'endring i', 'behandling av']],
    ['formal', ['velkomst', 'velkommen', 'åpning*', 'opning*', 'møteåpning', 'konstituering*', 'navneopprop', 'opprop', 'eventuelt', 'ymse', 'evt', 'evt.', 'neste møte', 'møteplan', 'nye møter', 'møtekritikk', 'møteevaluering', 'runde rundt bordet', 'avslutning', 'diverse', 'habilitet*', 'dagsorden', 'signering av *']],
  ],
  never: [
    'underskrift*', 'underskrifter', 'signatur*', 'signert av *', 'innhold', 'innholdsfortegnelse', 'referat', 'møteprotokoll', 'møtereferat', 'protokoll', 'møtebok', 'møteinnkalling', 'innkalling', 'agenda', 'dagsorden', 'saksliste', 'sakliste', 'sakskart', 'til stede', 'tilstede', 'tilstedeværende', 'oppmøte', 'forfall', 'meldt forfall', 'medlemmer', 'varamedlemmer', 'møtende medlemmer', 'møtende varamedlemmer', 'fra administrasjonen', 'frå administrasjonen', 'andre', 'gjester', 'stemmeberettigede', 'observatører', 'kopi', 'klagerett', 'klageadgang', 'vedlegg', 'fravær', 'fraværende', 'ikke til stede', 'rett utskrift*', 'møteinfo',
  ],
  closings: [
    'underskrift*', 'underteikna', 'vi bekrefter med våre underskrifter', 'vi stadfester med underskriftene', 'protokollen er (godkjent|underskrevet|opplest)', 'protokollen ble opplest', 'møteboka er godkjend', 'sted, dato', 'stad, dato', 'rett utskrift', 'rett protokollert', 'bankid signing', 'signert elektronisk', 'dokumentet er (signert|elektronisk)', 'signaturside', 'protokollunderskriver*', 'protokollvitner', 'penneo', 'adobe acrobat sign',
  ],
  kinds: [
    ['decision-list', ['vedtaksliste', 'vedtaksprotokoll kort', 'beslutningsliste']],
    ['minutes', ['møteprotokoll', 'møtebok', 'møtereferat', 'styrereferat', 'styreprotokoll', 'saksprotokoll', 'protokoll', 'protokoll (fra|frå|for|fra) …', 'referat', 'referat (fra|frå|for|av) …', '*referat', '*protokoll', 'offentlig hovedutskrift', 'hovedutskrift', 'særutskrift', 'årsmøteprotokoll', 'vedtaksprotokoll']],
    ['agenda', ['møteinnkalling', 'innkalling', 'saksliste', 'sakliste', 'sakspapir', 'dagsorden', 'agenda', 'sakskart', 'møteplan']],
    ['other', ['saksframlegg', 'saksfremlegg', 'notat', 'vedtekter', 'årsmelding', 'pressemelding', 'høringsuttalelse']],
  ],
  held: ['(ble|blei|vart|er) … (vedtatt|vedteke|godkjent|godkjend|valgt|vald|utsatt|utsett)', 'til stede', 'tilstede', 'forfall', '(møtet|møtte) (ble|vart|startet|hevet|slutt|avsluttet)', 'enstemmig', 'samrøystes', 'vedtatt', 'vedtak', 'vedtas', 'godkjent', 'godkjennes', 'godkjend', 'møtet hevet', 'votering', 'avstemning', 'deltok', 'tatt til orientering', 'teke til orientering'],
  closed: ['lukket', 'lukka', 'lukket møte', 'lukka møte', 'møtet ble lukket', 'for lukkede dører', 'lukket sak', 'unntatt offentlighet', 'unntatt offentligheten', 'unnateke offentlegheit*', 'unntatt etter *', 'u.off.', 'u.off', 'untatt offentlighet', 'ikkje offentleg', 'ikke offentlig', 'gradert', 'fortrolig', 'konfidensiell', 'b-sak'],
  open: ['åpent', 'ope', 'åpent møte', 'ope møte', 'åpen sak', 'offentlig', 'offentleg', 'åpne saker', 'offentlige saker', 'for åpne dører'],
  offAgenda: ['tilleggssak*', 'tilleggsak*', 'tilleggsliste', 'ekstrasak*', 'sak utenom saks*', 'utenom saks*', 'utenfor saks*', 'utanom saks*', 'utenfor dagsorden*', 'satt på (sakslista|sakslisten|sakskartet|dagsorden)', 'ny sak', 'ettersendt sak', 'ekstraordinær sak'],
  caseLabels: ['arkivsaksnr.', 'arkivsaksnr', 'arkivsaksnummer', 'arkivsak', 'arkivsakid', 'arkivsakid.', 'arkivsak-id', 'arkivref', 'arkivreferanse', 'saksnr.', 'saksnr', 'saksnummer', 'saks nr.', 'sak nr.', 'sak', 'saksmappe', 'journalnr.', 'journalnr', 'j.nr.', 'jnr.', 'journalpost', 'journalpostid', 'jp.id', 'jpid', 'vår ref', 'vår ref.', 'ephorte saksnr', 'utv.saksnr', 'utvalgssaksnr', 'ref.'],
  referenceLabels: ['arkiv', 'arkivkode', 'klassering', 'klassifikasjon', 'løpenr.', 'løpenr', 'l.nr.', 'dok.nr.', 'dokumentnr.', 'dok.', 'gnr./bnr.', 'gnr/bnr', 'gnr. bnr.', 'gbnr', 'eiendom', 'planid', 'plan-id', 'tittel'],
  metaLabels: ['saksbehandler', 'saksbehandlar', 'saksansvarlig', 'saksansvarleg', 'sakshandsamar', 'ansvarlig', 'ansvarleg', 'behandles av', 'behandling i', 'handsamast av', 'utvalg', 'utval', 'møtedato', 'utvalgssak', 'avgjøres av', 'avgjerast av', 'forfatter', 'enhet', 'avdeling', 'vedtaksorgan', 'vedtaksmyndighet', 'dato', 'type', 'sakstype'],
} as const satisfies ItemWords;
