// Spanish: what decides and with what outcome (vocabulary es.7; traps T2, T4, T14).
import type { DecisionWords } from '../decision-words.ts';

const body =
  '(pleno|corporación|ayuntamiento|junta|comisión|consejo|asamblea|comité|cabildo|concejo|directiva|patronato|mesa|miembros|concejales|asistentes|presentes|socios|propietarios|vecinos|sala|claustro|asambleístas|regidores|comunidad)';
const verb =
  '(acuerda|acuerdan|acordó|acordaron|aprueba|aprueban|aprobó|aprobaron|adopta|adoptan|adoptó|adoptaron|ratifica|ratifican|ratificó|rechaza|rechazan|rechazó|rechazaron|designa|designan|designó|nombra|nombran|nombró|elige|eligen|eligió|autoriza|autorizó|decide|deciden|decidió|decidieron|resuelve|resolvió|acepta|aceptan|aceptó|dictamina|dictaminó|desestima|desestimó|concede|concedió|se da por enterad*|queda enterad*|quedan enterad*|toma conocimiento|tomó conocimiento|toma razón|muestra su conformidad|acuerda por|delega|faculta|declara|insta)';
const done =
  '(aprobado|aprobada|aprobados|aprobadas|aprobándose|ratificado|ratificada|ratificados|rechazado|rechazada|rechazados|rechazadas|desestimado|desestimada|retirado|retirada|adoptado|adoptada|adoptados|acordado|acordada|elegido|elegida|elegidos|reelegido|reelegida|electo|electa|designado|designada|designados|nombrado|nombrada|nombrados|aceptado|aceptada|pospuesto|pospuesta|aplazado|aplazada|autorizado|autorizada|conformada|proclamado|proclamada)';
const matter =
  '(acta|actas|propuesta|propuestas|moción|mociones|enmienda|expediente|convenio|presupuesto|presupuestos|punto|asunto|dictamen|cuentas|cuenta|memoria|informe|balance|ordenanza|reglamento|urgencia|acuerdo|acuerdos|proposición|liquidación|plan|modificación|borrador|orden del día|factura|facturas|cuotas|cuota|candidatura|proyecto|solicitud)';
const how = '(por unanimidad|por mayoría|por asentimiento|unánimemente|por mayoria|por aclamación|por consenso|con # votos|con el voto|en votación)';

export const decisions = {
  outcomes: [
    ['rejected', ['(rechazad*|rechaza|rechazan|rechazó|rechazar|rechazaron|rechazándose)', '(desestimad*|desestima|desestimar|desestimó)', 'no (se aprueba|aprobada|aprobado|aprueba|aprobar|prospera|prosperó|acepta|se acepta|se ratifica|es aprobad*|queda aprobad*|fue aprobad*)', '(denegar|deniega|denegad*)', 'no se admite*', 'en contra de la propuesta', 'queda rechazad*']],
    ['adopted-amended', ['con (las|la|los|el|las siguientes|la siguiente|los siguientes|dichas|dicha|estas) (modificacion*|corrección|correcciones|enmienda*|rectificacion*|rectificación|salvedad*|observacion*|modificación|cambio*|aclaracion*)', '(enmendad*|modificad*) [y] (aprobad*)', '(una vez|tras ser) (corregid*|rectificad*|modificad*|enmendad*)', 'con la inclusión de', 'tal como ha sido enmendad*', 'con las enmiendas', 'con la rectificación']],
    ['withdrawn', ['(retira|retirar|retirado|retirada|retirando|retiró|retirarlo|retirarla|retirarse|retirados) [el|la|este|dicho|del|dicha|los] [asunto|punto|moción|propuesta|expediente|orden del día|puntos]', '(punto|asunto|moción|propuesta) retirad*', 'queda retirad*']],
    ['returned', ['(devolver|devuelve|devuelto|devuelta) (a la comisión|el expediente|a su)']],
    ['postponed', ['(queda|quede|dejar|deja|quedan|dejado|quedando) sobre la mesa', 'sobre la mesa', '(aplaza|aplazar|aplazad*|aplazamiento|aplazó|pospone|posponer|pospuest*|pospuso)', '(se tratará|se verá|se decidirá|se debatirá|tratar|se votará|queda pendiente|quedan pendientes) … (próxima|próximo|siguiente|posterior)', '(para|en) (la|una|el|un) (próxima|próximo|siguiente|posterior) (sesión|pleno|reunión|junta|asamblea)', 'queda pendiente', 'quedan pendientes', 'se deja pendiente', 'suspender']],
    ['referred', ['(remitir|remitirlo|elevar|pasar|derivar|trasladar|turnar|enviar|pasarlo) [el asunto|la propuesta|lo|el expediente] a la (comisión|junta|asamblea)', 'pase a (la comisión|estudio|comisión)', 'para su estudio', 'se remite a la comisión', 'encomendar a la comisión']],
    ['recommended', ['dictamin* favorablemente', '(emite|emitir|emitió|informa|informar) [dictamen|informe] favorable*', '(proponer|propone|proponiendo) al pleno', 'recomend*', 'informar favorablemente', 'elevar al pleno', '(instar|insta|instando|exigir|solicitar) (a la junta|al gobierno|a la diputación|a la consejería|al ministerio|a la administración|al congreso)']],
    ['elected', ['(designar|designa|designó|designan|designad*|designándose|designando)', '(nombrar|nombra|nombró|nombran|nombrad*|nombrándose)', '(elegir|elige|eligió|eligen|elegid*|reelegid*|electo|electa|electos|reelegir)', '(resulta|resultan|resultó|resultando|quedan|queda|sale|salen) [por …] (elegid*|electo*|electa|designad*|nombrad*)', 'proclama* (alcalde*|president*|candidat*)', 'tomar posesión', 'toma posesión']],
    [
      'adopted',
      [
        'aprueb*', 'aprob*', 'ratific*', '(acordado|acordó|acordaron|acordar|acordándose)', '(adoptado|adoptada|adoptó|adopta|adoptan|adoptaron)', 'autoriz*', '(acepta|aceptar|aceptó|aceptad*|aceptan)', '(conceder|concede|concedió|otorgar|otorga)', '(adjudicar|adjudica|adjudicó)', '(declarar|declara|declaró|declarando)', '(facultar|faculta)', '(delegar|delega)', '(modificar|crear|adherirse|iniciar|solicitar|encomendar|establecer|fijar|suscribir|imponer|inscribir|publicar|prorrogar|estimar|contratar|ceder|incluir|reconocer|mantener|subir|destinar|realizar)', 'por unanimidad', 'unanimidad', 'por mayoría', 'por asentimiento', 'favorable', 'conformidad', '# votos a favor', 'prospera', 'se levanta la sesión',
      ],
    ],
    ['noted', ['(queda|quedan|quedó|quedando|se da|se dan|se dio|dándose|dio) [el pleno|la corporación|los asistentes|todos|por] [por] enterad*', 'enterad*', '(toma|toman|tomó|tomar|tomando) (conocimiento|razón|nota)', '(dar|da|dio|se da|se dio|fue dada|dada|dando|dación|daba) cuenta', 'darse por enterad*', 'dándose por enterad*', 'para conocimiento', 'se informa', 'tener por enterad*', 'se dan por enterados']],
    ['no-decision', ['no se (formulan|formularon|presentan|presentaron|plantean|producen|hay|adopta|adoptó|toma) [ruegos|preguntas|ninguna|ningún|acuerdo|intervenciones]', 'no (hay|hubo|habiendo) (asuntos|ruegos|preguntas|intervenciones|más)', 'sin acuerdo', 'no se somete a votación', 'sin votación', 'no se produce votación']],
  ],
  formal: [
    `${body} [municipal|general|directiva|informativa|de gobierno|del pleno|plenaria|de la corporación|local|de *] … ${verb}`,
    `${body} [municipal|general|directiva|de gobierno|asistentes|presentes|de la corporación|de esta corporación] … … ${verb}`,
    `sometid* … … a votación[,] … … (se (acuerda|acordó|adopta|adoptó|aprueba|aprobó|rechaza|consideran|considera|declara|ratifica|desestima|obtiene)|${verb}|queda* ${done}|es ${done}|resulta* ${done}|arroja|arrojó|da el siguiente)`,
    `(se|y se) (acuerda|acordó|aprueba|aprueban|aprobó|aprobaron|adopta|adoptó|ratifica|ratificó|rechaza|rechazó|desestima|decide|decidió|resuelve|designa|nombra|elige|acepta|designó|nombró|eligió|autoriza|acordaron|acuerdan|retira|retiró|retiran|aplaza|aplazó|pospone) [${how}|por *|el|la|los|las|que|lo|al|a|con|de|en|como|también|igualmente|dejar|retirar|designar|nombrar]`,
    `(queda|quedan|quedó|quedaron|quedando|resulta|resultó|resultando|es|son|fue|fueron|ha sido|han sido|siendo) [así|pues|por tanto|,|definitivamente|inicialmente] ${done} [${how}|por *|el|la|los|las]`,
    `(queda|quedan|quedó|quedando|es|fue|fueron|son|siendo|resulta|resultó|resultando|ha sido) [${how}|por * [de *|*]] ${done}`,
    `(queda|quedan|quedando) (sobre la mesa|enterad*|pendiente de)`, `(se consideran|se considera|considerándose) [definitivamente] ${done}`, `(se da|se dan|dándose|se dio|se dieron) [el pleno|la corporación|los asistentes|todos|por] por enterad*`,
    `${how} … … ${verb}`, `${how} [de *] [de los|de todos los|de] [asistentes|presentes|miembros|*] [asistentes|presentes|*] [,] (se |)(acuerda|aprueba|adopta|acordó|aprobó|adoptó|ratifica|decide)`,
    `(acuerda|acordó|acuerdan|aprueba|aprobó|aprueban|adopta|adoptó|adoptan|ratifica) [,] ${how}`, `${done} [,] ${how}`, `${matter} [*|…] ${done} [,] ${how}`,
    'acuerdo que se adopta por', '(se adopta|se adoptó|adoptó|adoptaron|adoptan|adoptando) … [el|los] (siguiente|siguientes|presente) [,] (acuerdo|acuerdos)', '(punto|asunto|moción|propuesta|expediente) (retirad*|aplazad*|pospuest*) [del|de|por|para|hasta]', 'se procede a (aprobar|designar|elegir|nombrar)', 'el pleno queda enterado', 'la corporación queda enterada', 'quedan enterad*', 'toman conocimiento', 'toma conocimiento', 'dictaminar favorablemente', 'dictamina favorablemente', 'obteniendo … votos a favor',
  ],
  soft: [
    '(se|todos) (está|están|muestran|muestra) (de acuerdo|conforme*)', '(queda|se queda|quedamos|quedan) en (que|*ar|*er|*ir)', '(por|de) común acuerdo', 'se llega al acuerdo', 'todos los (asistentes|presentes) (están|estuvieron) (de acuerdo|conformes)', 'se conviene (en|que)', '(acordamos|decidimos|aprobamos) …', 'hay consenso', 'se llegó (al|a un) acuerdo',
  ],
  bare: [
    '(aprobado|aprobada|aprobados|aprobadas|rechazado|rechazada|ratificado|ratificada|retirado|retirada|aplazado|aplazada|acordado|desestimada|desestimado|electo|elegido)', `(se aprueba|se acuerda|se ratifica|se rechaza|aprobándose|se aprueban) [${how}]`, 'por unanimidad', 'unanimidad', 'aprobación por *', 'queda (enterado|enterada|aprobado|aprobada|sobre la mesa)', 'sobre la mesa', 'enterado*', 'el pleno queda enterado',
  ],
  fragments: ['(aprobado|aprobada|aprobados|aprobadas|rechazado|rechazada|ratificado|ratificada)', '(aprobado|aprobada|aprobados|aprobadas) por (unanimidad|mayoría|asentimiento)', 'enterado*', 'sobre la mesa'],
  elected: ['elegido', 'elegida', 'electo', 'electa', 'reelegido', 'reelegida', 'nombrado', 'nombrada', 'designado', 'designada'],
  resolutions: [],
  void: [
    `(si|cuando|una vez|hasta que|para que|en caso de|siempre que|antes de|después de|tras|previa|previo|previamente|al haber|al no|que sea|que se|a que) [que|se|sea|ser|el|la|los|este] [sea|haya sido|ser|*] [*] ${done}`,
    `(será|serán|sería|podrá|podrán|debe|deben|deberá|puede|pueden|ha de|han de|considerará|debería|hubiera|tiene que|haber|habiendo|habrá|vaya a|pueda|hay que|hemos|va a) [considerarse|ser|sido|definitivamente|entenderse|quedar] ${done}`,
    `(se propone|se solicita|propone|propongo|proponen|proponiendo|solicita|solicitan|pide|piden|solicito) [que|al pleno|a la|la|el|por …] …`, `(se someterá|someter a|para su|procede la|procedente la|pendiente de) …`,
    `(ley|real decreto|decreto|diputación|ministerio|tribunal|consejería|reglamento|artículo|mancomunidad|consejo de ministros|gobierno de la *) … (aprobad*|aprueba|aprobó|adoptad*|dictamin*|acuerda)`, `(si|cuando|que|como|cual|quien|donde|no) [se|lo|la|le] (aprueba|aprobó|aprueban|retira|adopta|adoptó|acuerda|acordó|acepta|rechaza|decide|declara|delega|insta|designa)`, '(acuerdo|acta|acuerdos|ley|reglamento|plan|presupuesto|ordenanza|normas|convenio|proyecto|texto) (aprobad*|adoptad*|acordad*) [en|el|por|con fecha|inicialmente|definitivamente]', 'aprobad* (por|en|con fecha|mediante|el día) (real|ley|decreto|orden|resolución|pleno|la junta|el pleno|sesión|acuerdo|fecha|#|el ministerio)', '(concejal|concejala|señor|señora|sr.|sra.|portavoz|grupo|alcalde|alcaldesa|d.|don|doña|dña.) [*] [*] [*] (acepta|decide|declara|insta|aprueba|rechaza|resuelve|aceptan|autoriza|designa|delega)', 'se (autoriza|acepta|designa|nombra|decide|resuelve) (cuando|si|a los efectos)', 'por unanimidad … (comisión|diputación|junta de)', 'es (aceptad*|autorizad*) por (la ley|el)', '(fecha|día) acordad*', 'si procede',
  ],
  reported: [
    '(pregunta|preguntan|preguntó|responde|respondió|contesta|contestó|manifiesta|manifestó|explica|explicó|indica|indicó|señala|señaló|comenta|comentó|dice|dijo|añade|añadió|expone que|expuso|aclara|aclaró|informa que|informó|recuerda|recordó|recuerdo|pregunto|quisiera|considera que|opina|insiste|pide|pidió|solicita que|reprocha|interviene|ruega|cree|agradece|felicita|lamenta|afirma|advierte|propone que|sugiere|toma la palabra|replica|puntualiza|argumenta|critica)',
  ],
  otherTimes: ['(en|de) (la|el) [pasada|anterior|última|pasado|anterior] (sesión|pleno|reunión|acuerdo) (anterior|pasad*|de fecha)', '(pasado|anterior|último) pleno', 'en su día', '(ya|anteriormente|previamente) (fue|fueron|se|ha|han|había|aprobad*|adoptad*)', '(había|habían) …', 'en sesión (celebrada|ordinaria|extraordinaria|de) …', 'el # de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de #', 'con fecha #', 'en el año', '(legislatura|mandato) (pasada|anterior)'],
  standing: [],
  closings: ['se (levanta|levantó) la (sesión|reunión|asamblea|junta)', '(levanta|levantó|da por finalizada|dio por finalizada|dio por terminada) la (sesión|reunión|junta)'],
  leaning: ['(la|dicha|esta|el|este|dicho) (propuesta|moción|enmienda|asunto|proposición|punto|candidatura) [es|fue|queda|presentada|sometid*] … (aprobad*|rechazad*|aceptad*|retirad*)', '(ambos|ambas|todos|todas) (son|fueron|quedan) … (elegid*|aprobad*|nombrad*)', '(se aprueba|se acepta|se rechaza) la (propuesta|moción)', 'lo que es aprobado', 'lo cual (es|fue|queda) aprobado', 'lo que se (aprueba|acuerda|aprobó)', 'siendo aprobad*', 'aprobándose'],
  dissent: ['(vota|votan|votó|votaron|votando) en contra', '(se abstiene|se abstienen|se abstuvo|se abstuvieron|absteniéndose)', '# voto* en contra', 'voto* en contra', 'abstencion*', 'abstención', 'voto particular', 'con el voto en contra', 'con la abstención', 'manifiesta su (desacuerdo|oposición|disconformidad)', 'en contra'],
  numberLabels: ['acuerdo nº', 'acuerdo número', 'acuerdo n.º', 'resolución nº', 'acuerdo no.'],
  currencies: [
    ['EUR', ['€', 'euros', 'euro', 'eur']],
    ['MXN', ['mxn', 'm.n.', 'pesos mexicanos']],
    ['USD', ['us$', 'usd', 'dólares', 'u$s']],
    ['COP', ['cop']],
    ['CLP', ['clp']],
    ['ARS', ['ars']],
    ['PEN', ['s/', 's/.', 'soles']],
    ['CRC', ['₡', 'colones']],
  ],
  magnitudes: { millones: 1_000_000, millón: 1_000_000, mill: 1_000_000, mil: 1000 },
  decimal: ',',
} as const satisfies DecisionWords;
