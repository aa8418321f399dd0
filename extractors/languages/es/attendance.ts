// Spanish: attendance, offices, coming and going (vocabulary es.3; traps T7, T32, T33).
import type { AttendanceWords } from '../attendance-words.ts';

const gentlemen = '(señores|señoras|señores/as|sres.|sres|sras.|sres./sras.|sres./as.|sr.|sra.|señoras y señores|señores y señoras|sres/as|sres./as|d.|los|las|los/as)';
const councillors = '(concejales|concejalas|concejales/as|concejal|concejala|miembros|capitulares|ediles|vocales|diputados|diputadas|consejeros|regidores|regidors|socios|socias|propietarios|propietarias|copropietarios|accionistas|patronos|asambleístas|corporativos|miembros de la corporación)';

export const attendance = {
  labels: [
    ['remote', 'people', ['(asisten|asistentes|asiste|asistencia|participan|participantes|presentes|conectad*) (telemática*|por videoconferencia|por medios telemáticos|a distancia|en línea|online|virtual*|por zoom|vía …|de forma telemática)', 'por videoconferencia', 'telemáticamente', 'de forma telemática', 'en línea', 'virtual', 'modo virtual']],
    [
      'excused',
      'members',
      [
        `[${gentlemen}] [no asisten|no asiste|ausentes|ausencias|ausente|faltan] [que|quienes|con|y|han] (excusan|excusa|excusó|excusaron|excusado|excusada|excusados|excusadas|justificado|justificada|justificados|justifican|justificadas) [su|la|asistencia|ausencia|inasistencia|presencia] [asistencia|ausencia|presencia]`, `(excusan|excusa|excusó|excusaron|excusados|excusadas|justifican|justifica) [su|la] [asistencia|ausencia|presencia|inasistencia] [${gentlemen}]`, '(ausentes|ausencias|inasistencias|faltas|inasistentes) (con excusa|justificad*|con justificación|con permiso|con aviso|excusad*)', `no asisten[,] (excusa*|justifica*|con excusa|habiendo excusado …|previa excusa|excusando su asistencia)`, `no asiste[,] (excusa*|justifica*|habiendo excusado …|previa excusa)`, 'excusas', 'excusados', 'con licencia', 'con permiso', 'delegan [su] [voto]', 'delegaciones de voto', 'representados', 'representadas', 'excusaron', 'excusa', 'excusan', 'excusado*', 'no asistentes justificados',
      ],
    ],
    ['absent', 'members', [`[${gentlemen}] [${councillors}] (ausentes|ausente|ausencias|inasistentes|inasistencias|faltan|falta|faltas|faltaron)`, `no (asisten|asiste|asistieron|asistió|asistentes|concurren|concurre|concurrieron|comparecen|presentes) [${gentlemen}] [${councillors}]`, `miembros (no asistentes|ausentes)`, `(ausentes|no asisten|no asiste|faltan) [sin] [excusa|justifica*|excusar|justificación]`, `${councillors} (ausentes|no asistentes|que no asisten)`, 'inasistencia', 'ausencia']],
    ['present', 'substitutes', ['(suplentes|suplente|sustitutos|sustitutas) [asistentes|presentes|de …]']],
    [
      'present',
      'guests',
      [
        '(también|asimismo|además|igualmente) (asisten|asiste|asistieron|asistió|están presentes|participan|participa|presentes|concurren|se encuentra*)', 'invitad*', 'público (asistente|presente|en general)', 'otros (asistentes|participantes|presentes)', 'asistentes invitados', 'oyentes', 'con voz (pero|y) sin voto', 'asisten como invitados', 'asesores', 'vecinos', 'comparecientes',
      ],
    ],
    ['present', 'staff', ['(personal|técnicos|funcionarios|empleados|servicios) [municipal*|asistente*|presente*|técnico*|del ayuntamiento]', 'por la administración', 'funcionari*', 'personal técnico', 'equipo técnico']],
    ['present', 'members', [`[${gentlemen}] ${councillors} (asistentes|presentes|que asisten)`, `(asistentes|asisten|asistieron|presentes|concurren) [${gentlemen}] ${councillors}`, `${gentlemen} ${councillors} [siguientes]`, `miembros (asistentes|presentes)`, 'concejales asistentes', `asisten … ${councillors} [siguientes]`, 'vocales asistentes']],
    ['present', 'people', [`[${gentlemen}] (asistentes|asisten|asiste|asistieron|presentes|concurrentes|concurren|concurrieron|comparecen|participantes|participan|asistencia|asistentes presenciales)`, 'asistentes (a la sesión|a la reunión|al acto|presenciales)', 'reunidos', 'reunidas', 'estando presentes', 'con la asistencia de', 'con asistencia de', 'lista de asistencia', 'lista de asistentes', 'relación de asistentes', 'pase de lista', 'personas asistentes', 'se reúnen', 'presencial*', 'participantes', 'con la presencia de', 'presente*', 'en la sala']],
    ['present', 'roster', [`[${gentlemen}] ${councillors} [por *|del grupo *|de *|electos]`, 'miembros [de la (corporación|junta|comisión|mesa|directiva)]', 'junta directiva', 'vocales', 'concejales [presentes]', 'composición', 'miembros del pleno', 'tenientes de alcalde', 'comisión']],
    ['same', 'members', ['grupo (municipal|político|socialista|popular|mixto) …', 'grupo *', 'por el grupo …', 'partido …', 'por el partido …', 'tenientes de alcalde', 'sres. tenientes de alcalde', 'tenientes [de] alcalde', 'vocales', 'en representación de …', 'agrupación …', 'izquierda …', 'por (el|la) …', 'equipo de gobierno', 'grupo municipal *', 'psoe', 'pp', 'diputados', 'consejeros', 'concejales no adscritos']],
  ],
  notAttendance: [
    'convocatoria', 'orden del día', 'votos a favor', 'votos en contra', 'a favor', 'en contra', 'abstenciones', 'abstención', 'candidatos', 'fecha firma', 'hash', 'número', 'asunto', 'tipo de sesión', 'copia', 'destinatario*', 'interesado*', 'ponente', 'proponente', 'titulares', 'suplentes', 'vocal', '#º vocal', 'presidente suplente', 'distrito *', 'expediente', 'próxima reunión', 'carácter', 'firmantes',
  ],
  items: ['asistencia', 'asistentes', 'lista de asistencia …', 'pase de lista …', 'verificación … quórum …', 'quórum …', 'excusas …', 'instalación …', 'apertura …', 'constitución de la mesa …', 'elección de presidente y secretario …', 'bienvenida …', 'nombramiento de (secretario|presidente) …', 'apertura de la sesión …'],
  sentences: [
    ['remote', 'people', ['{names} (asiste|asisten|participa|participan) (telemáticamente|por videoconferencia|de forma telemática|a distancia|por medios telemáticos|de manera virtual)']],
    [
      'excused',
      'members',
      [
        '(excusa|excusan|excusó|excusaron|justifica|justifican|justificó) [su|la] (asistencia|ausencia|inasistencia|presencia) {names}', '{names} (excusa|excusan|excusó|excusaron|ha excusado|han excusado|justifica|justifican) [su|la] (asistencia|ausencia|presencia|inasistencia)', 'no (asiste|asisten|asistió|asistieron|concurre|concurren)[,] [habiendo|y|por causa|que] (excusa*|justifica*|excusado|justificado) [previamente|su|la] [su|la] [ausencia|asistencia|inasistencia] {names}', '(excusándose|excusando) [su] [asistencia|ausencia|la ausencia de] {names}', '{names} no (asiste|asisten|asistió|asistieron) [a la sesión|, |por …] [por] (excusa*|justifica*|habiendo excusado …)', 'se excusa la (ausencia|asistencia) de {names}', '{names} (se excusó|se excusa|se excusaron|se excusan)',
      ],
    ],
    ['absent', 'members', ['no (asiste|asisten|asistió|asistieron|concurre|concurren|comparece|comparecen) [a la sesión|los concejales|el concejal|la concejala|los señores|el señor|la señora|a la reunión] {names}', '{names} no (asiste|asisten|asistió|asistieron|comparece|concurre|concurren)', '(con la ausencia|ausencia) de {names}', '{names} (está|están|estuvo|estuvieron) ausente*', '(ausente|ausentes) {names}']],
    ['present', 'guests', ['(también|asimismo|además|igualmente) (asiste|asisten|asistió|asistieron|está presente|están presentes|se encuentra presente) {names}', '{names} (asiste|asisten|asistió) como (invitado*|oyente*|observador*|asesor*)']],
    ['present', 'people', ['con (la asistencia|asistencia|la presencia) de [los|las] [señores|concejales|siguientes] … {names}', '(asisten|asistieron|asiste|asistió|concurren|concurrieron) [a la sesión|los|las] [concejales|señores|siguientes|miembros] … {names}', '(estando|están|estuvieron|se encuentran|se encontraban) presentes {names}', '{names} (asisten|asistieron) a la (sesión|reunión)', 'se (reúnen|reunieron|reúne) … (señores|concejales|miembros|siguientes) {names}', 'se (reunieron|reúnen) {names}', '{names} (están|estuvieron|estaban) presentes', 'comparecen {names}', 'reunidos … {names}']],
  ],
  exceptions: ['(todos|la totalidad de) los (miembros|concejales|señores) … (excepto|salvo|a excepción de|con excepción de|menos) {names}', '(asisten|asistieron|presentes) todos … (excepto|salvo|a excepción de|menos) {names}', '(salvo|excepto|a excepción de|con excepción de) {names}'],
  offices: [
    [
      'chair',
      [
        '[el|la] [sr.|sra.|señor|señora|ilmo.|ilma.|excmo.|excma.] [sr.|sra.] (alcalde-presidente|alcaldesa-presidenta|alcalde - presidente|alcaldesa - presidenta|alcalde presidente|alcaldesa presidenta|alcalde/presidente|alcalde-presidente accidental|presidente-alcalde)', '[el|la|señor|señora|sr.|sra.] (presidente|presidenta|presidente/a) [de la (corporación|sesión|junta|mesa|comisión|asamblea|reunión|comunidad|asociación)|del (pleno|consejo|comité|ayuntamiento)|accidental|en funciones|de …]', 'preside', 'presidencia', 'preside la sesión', 'presidente de la mesa', 'moderador', 'moderadora', 'quien preside', 'bajo la presidencia de', 'alcalde en funciones', 'alcalde accidental', 'alcaldesa en funciones', 'director de debates', 'presidente de debates', 'coordinador de la reunión',
      ],
    ],
    ['presiding', ['[el|la|sr.|sra.|señor|señora|ilmo.|ilma.|excmo.|excma.] [sr.|sra.] (alcalde|alcaldesa|intendente|intendenta|alcalde/sa) [de *|municipal|pedáneo|pedánea]', 'alcalde municipal', 'presidente municipal', 'presidenta municipal', 'prefecto', 'gobernador']],
    ['vice-chair', ['[1º|2º|3º|1er|1ª|2ª|1.º|2.º|primer|primero|primera|segundo|segunda|tercer|tercera|tercero|cuarto] (teniente|tenienta) [de] (alcalde|alcaldesa|alcaldía) [presidente*|accidental]', '[primer|primera|segundo|segunda] (vicepresidente|vicepresidenta|vicealcalde|vicealcaldesa) [primero|segundo|1º|2º|primera|segunda]', 'teniente-alcalde', 'tenientes de alcalde', 'teniente de alcaldesa', 'vicepresidente*', 'teniente-alcaldesa']],
    [
      'secretary',
      [
        '[el|la|sr.|sra.] (secretario|secretaria|secretario/a|secretaría) [accidental|acctal.|acctal|general|municipal|interventor|interventora|-interventor|de actas|técnico|de la (corporación|junta|comisión|mesa|sesión|asamblea)|del (pleno|ayuntamiento|consejo)|en funciones|titular|suplente|académico*|ejecutiv*|tesorer*|administrador*]', '(secretario|secretaria)[-| |/| - ](interventor|interventora|interventor/a|administrador|administradora|tesorero|tesorera) [accidental|acctal.|general|municipal]', '(secretario|secretaria) (general|accidental|municipal) (accidental|del pleno|en funciones)', '(vicesecretario|vicesecretaria) [general|-interventor*]', 'secretararia-interventora', 'actúa (como|de) secretari*', 'da fe [del acto]', 'fedatario', 'fedataria', 'relator', 'relatora', 'levanta el acta', 'redactor del acta', 'prosecretari*',
      ],
    ],
    ['teller', ['escrutador*', 'interventor* de mesa', 'interventores del acta', 'escrutadora*']],
    ['keeper-of-minutes', ['interventor* del acta', 'firmante* del acta']],
    ['substitute', ['(suplente|sustituto|sustituta) [de …]', 'miembro suplente', 'vocal suplente', 'delegado suplente']],
    [
      'member',
      [
        '[el|la|sr.|sra.] (concejal|concejala|concejales|concejalas|concejal/a|edil|ediles|edila|regidor|regidora|regidores|síndico|síndica|vocal|vocales|consejero|consejera|consejeros|diputado|diputada|diputados|senador|senadora|miembro|miembros|patrono|patrona|socio|socia|propietario|propietaria|tesorero|tesorera|cabildante|legislador|capitular|decano|delegado|delegada|representante|representantes|contador|comisario|director de área) [de …|del …|delegad* …|primero|segundo|tercero|1º|2º|3º|no adscrito|no adscrita|titular|por …|de la junta|provincial|suelto]', 'concejal* delegad* …', '(portavoz|portavoces) [del …|de …|adjunt*|suplente]', 'portavoz', 'tesorero*', 'miembro de la junta [directiva]', 'vocal #', 'capitán', 'alcalde pedáneo',
      ],
    ],
    ['guest', ['invitado', 'invitada', 'invitados', 'asesor', 'asesora', 'oyente', 'observador', 'observadora', 'público', 'vecino', 'vecina', 'notario', 'notaria', 'arquitecto', 'abogado', 'abogada', 'periodista', 'auditor']],
    ['staff', ['interventor', 'interventora', '[el|la] interventor* [municipal|accidental|general|de fondos]', 'tesorer* municipal', 'viceinterventor*', 'administrador [de la finca|de fincas]', 'administradora [de fincas]', 'arquitect* municipal', 'técnico municipal', 'gerente', 'director general', 'directora general', 'director', 'directora', 'jefe de *', 'letrado', 'letrada', 'asesor jurídico', 'asesora jurídica', 'director del centro']],
  ],
  titleWords: [
    ['staff', ['técnic*', 'jefe de', 'jefa de', 'jefatura', 'director*', 'directora*', 'gerente*', 'ingenier*', 'arquitect*', 'letrad*', 'abogad*', 'funcionari*', 'interventor*', 'tesorer* municipal', 'coordinador*', 'administrativ*', 'auxiliar*', 'trabajador* social', 'policía', 'agente', 'encargad*', 'asistente*', 'bibliotecari*', 'administrador*', 'contador*', 'responsable*', 'servicio', 'departamento', 'analista*', 'economista*', 'notari*', 'asesor* jurídic*', 'personal']],
    ['guest', ['invitad*', 'vecin*', 'oyente*', 'observador*', 'asesor*', 'público', 'periodista*', 'empresa', 'representante de', 'consultor*', 'ciudadan*', 'auditor*']],
    ['member', ['alcalde*', 'alcaldesa*', 'concejal*', 'president*', 'vicepresident*', 'secretari*', 'tesorer*', 'vocal*', 'miembro*', 'consejer*', 'diputad*', 'edil*', 'portavoz*', 'delegad*', 'representante*', 'teniente*', 'regidor*', 'soci*', 'propietari*', 'síndico*', 'grupo']],
  ],
  notNames: [
    'ninguno', 'ninguna', 'nadie', 'todos', 'todas', 'vacante', 'acta', 'sesión', 'sesion', 'pleno', 'ayuntamiento', 'corporación', 'orden', 'día', 'dia', 'fecha', 'hora', 'horas', 'lugar', 'asunto', 'asuntos', 'punto', 'puntos', 'acuerdo', 'acuerdos', 'aprobación', 'aprobacion', 'votación', 'votos', 'voto', 'favor', 'contra', 'abstención', 'abstenciones', 'unanimidad', 'mayoría', 'asistentes', 'asisten', 'ausentes', 'excusa', 'excusan', 'presentes', 'señores', 'sres', 'concejales', 'concejal', 'miembros', 'quórum', 'quorum', 'casa', 'consistorial', 'salón', 'salon', 'plenos', 'sala', 'calle', 'plaza', 'avenida', 'edificio', 'municipio', 'municipal', 'provincia', 'diputación', 'junta', 'comisión', 'comision', 'consejo', 'asamblea', 'asociación', 'comunidad', 'propietarios', 'club', 'sociedad', 'empresa', 'grupo', 'partido', 'socialista', 'popular', 'psoe', 'pp', 'vox', 'unidas', 'izquierda', 'ciudadanos', 'convocatoria', 'primera', 'segunda', 'expediente', 'ley', 'decreto', 'real', 'reglamento', 'boletín', 'oficial', 'artículo', 'moción', 'propuesta', 'ruegos', 'preguntas', 'informe', 'informes', 'presupuesto', 'documento', 'firmado', 'electrónicamente', 'hash', 'validación', 'verificación', 'página', 'número', 'nombre', 'apellidos', 'cargo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'anexo', 'ordinaria', 'extraordinaria', 'urgente', 'visto', 'vista', 'considerando', 'sometido', 'siendo', 'estando', 'habiendo', 'seguidamente', 'acto', 'tras', 'después', 'antes', 'durante', 'esta', 'este', 'estos', 'ello', 'éste', 'ésta', 'quien', 'cuando', 'como', 'según', 'otros', 'otras', 'varios', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'zoom', 'teams', 'telf', 'telf.', 'web', 'mail', 'e-mail', 'asistencia', 'alcaldía', 'secretaría', 'intervención', 'gracias', 'total', 'dni',
  ],
  elections: [
    '{name} (es|fue|queda|resulta|resultó|ha sido|quedó) (elegido|elegida|designado|designada|nombrado|nombrada|electo|electa) [como|para] {office}', '(se designa|se nombra|se elige|se designó|se eligió|se nombró|designándose|resultando elegido|resultando electo|se propone) [como|a|para] [a] [d.|don|doña] {name} (como|para|en calidad de|para que actúe como) {office}', '(se designa|se nombra|se elige|se designó|se eligió|es elegido|resulta elegido|fue elegido) [como] {office} [a] {name}', '{name} (actúa|actuó|actuando|actuará) (como|de|en calidad de) {office}', '(actúa|actuando|actuó|actuará) (como|de|en calidad de) {office} [:] {name}', '{office} (de la|del) … {name} (preside|levanta)',
  ],
  electing: ['elección', 'eleccion', 'designación', 'nombramiento', 'elegir', 'designar'],
  elected: ['(es|fue|ha sido|queda|resulta) (elegido|elegida|designado|designada|nombrado|nombrada)'],
  meetingOffices: [
    ['chair', ['(presidente|presidenta) de la (sesión|reunión|asamblea|mesa)', 'moderador*', 'director* de debates']],
    ['secretary', ['secretari* (de la|del) (sesión|reunión|asamblea|mesa|acta|acto)', 'secretari* de actas', 'relator*']],
    ['teller', ['escrutador*']],
  ],
  tasks: [
    [
      'chair',
      [
        '(preside|presidió|presidida por|presidido por|presidiendo) [la sesión|el acto|la reunión] [el|la] [sr.|sra.|señor|señora] [alcalde*|president*] [,] {name}', 'bajo la presidencia (de|del|de la) {name}', '{name} (preside|presidió|abre la sesión|abrió la sesión|declara abierta|declaró abierta|levanta la sesión|declara abierto)', '(preside|presidió) {name}', 'presidida por {name}', 'presidencia de {name}', '(alcalde presidente|alcalde-presidente) {name}', '(alcaldesa presidenta|alcaldesa-presidenta) {name}', 'presidida por el alcalde {name}', 'la presidencia {name}', 'moderada por {name}',
      ],
    ],
    ['secretary', ['(asistido|asistida|asistidos|asistidas|asiste) (por|de|por mí,) [el|la|mí] [secretari*] … {name}', 'da fe [del acto|de] … {name}', 'secretaria interventora {name}', 'secretario interventor {name}', 'secretaria general {name}', 'secretario general {name}', '(secretario|secretaria) [de la corporación|del ayuntamiento|municipal] [,] {name}', '{name} (da fe|levanta acta|levanta el acta|que certifica|que da fe)', 'ante mí[,] [el|la] [secretari*] {name}']],
  ],
  remarks: [
    ['arrival', ['se (incorpora|incorporó|incorpora*)', 'incorpora* (a las|a la sesión|en el punto|durante)', 'llega*', 'llegó', 'se une', 'entra a', 'con retraso']],
    ['departure', ['se (ausenta|ausentó|retira|retiró|marcha|marchó)', 'abandona*', 'hasta (las|el punto)', 'salió']],
    ['partial', ['(presente|ausente) (en|desde|hasta|a partir) (el|del|los) punto*', 'parcialmente', '(desde|a partir) (el|del) punto', 'punto* # (a|al|y) #']],
    ['excused', ['excusa*', 'excusad*', 'siendo excusad*', 'justifica*', 'con (permiso|licencia|excusa)', 'enferm*', 'vacaciones', 'delega*', 'representad* por', 'motivos *', 'baja']],
    ['absent', ['ausente*', 'no asiste*', 'no asistió', 'sin excusa', 'sin justificar']],
    ['remote', ['telemática*', 'por videoconferencia', 'videoconferencia', 'virtual*', 'en línea', 'online', '(por|vía) (zoom|teams|skype|teléfono|meet)', 'a distancia']],
    ['substitute', ['(suplente|sustituto|sustituta) de …', 'en sustitución de …', 'sustituye a …', 'suplente', 'en representación de …']],
    ['present', ['presente', 'asiste', 'presencial*', 'asistió']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'p', 'presente', 'sí', 'si', 'asiste', '•', '●', '1', 'asistió']],
    ['absent', ['a', 'ausente', 'no', 'n', 'no asiste', '☐', '-', '–', '0', 'f', 'falta', 'no asistió']],
    ['excused', ['e', 'excusa', 'excusado', 'excusada', 'justificado', 'justificada', 'j', 'ej', 'permiso', 'delega']],
    ['remote', ['v', 'virtual', 'telemático', 'telemática', 'online', 'videoconferencia']],
  ],
  substitutions: ['{substitute} (en sustitución de|sustituye a|sustituyendo a|en lugar de|en representación de|suplente de) {absent}', '{absent} (es sustituido por|es sustituida por|sustituido por|sustituida por|representado por|representada por) {substitute}'],
  representing: ['en representación de', 'representante de', 'por', 'de', 'del', 'representando a'],
  relatives: ['que', 'quien', 'quienes', 'cuyo', 'cuya', 'el cual', 'la cual'],
  changes: [
    ['missed', ['{name} (se ausenta|se ausentó|se ausentan|abandona|abandonan|abandonó|sale|salen) (de la sala|del salón|el salón|la sala|de la sesión|del pleno) (durante|por|en|para|al|mientras) …', '{name} no (participa|participan|participó|interviene|toma parte) (en la|en el) (votación|debate|deliberación|asunto|punto)', '{name} no vota*']],
    ['recusal', ['{name} (se abstiene|se abstienen) de (participar|intervenir|conocer|votar)', '{name} (se inhibe|se recusa|se inhiben) …', '{name} … causa de abstención', '{name} por tener interés']],
    ['arrival', ['se (incorpora|incorporó|incorporan|incorporaron) [a la sesión|en este momento|al pleno|a la reunión] [el|la] [concejal*|señor|señora|sr.|sra.] {name}', '{name} [quien] se (incorpora|incorporó|incorporan|reincorpora|reincorporó|une|integra|integró)', '{name} (llega|llegó|llegan|ingresa|ingresó|entra en)', 'se reincorpora {name}', '{name} (regresa|vuelve) …']],
    ['departure', ['se (ausenta|ausentó|retira|retiró|marcha|marchó|ausentan|retiran) [de la sesión|de la sala|en este momento|del pleno|el|la] [el|la] [concejal*|señor|señora|sr.|sra.] {name}', '{name} se (ausenta|ausentó|retira|retiró|marcha|marchó|retiran|ausentan)', '{name} (abandona|abandonó|abandonan) [definitivamente] (la sesión|la reunión|el pleno|el salón|la sala)', 'abandona (la sesión|la sala|el pleno|el salón) … {name}', '{name} (salió|sale) de la (sesión|reunión)']],
  ],
  timing: [
    ['before', ['antes de', 'previo a', 'antes del', 'con anterioridad']],
    ['after', ['después de', 'después del', 'tras', 'una vez', 'finalizado', 'a continuación', 'al finalizar']],
    ['during', ['durante', 'en el punto', 'al inicio del punto', 'en este momento', 'mientras', 'al tratar']],
  ],
  quorum: [
    ['not-met', ['(no existe|no hay|sin|falta de|no existiendo|no habiendo|ausencia de|no se alcanza|no se alcanzó|no se cuenta con) [el] (quórum|quorum)', '(quórum|quorum) (insuficiente|no alcanzado)', 'no se reunió el (quórum|quorum)']],
    ['met', ['(existe|existiendo|existir|hay|habiendo|comprobado|comprobada|verificado|verificada|constatado|constatada|se alcanza|con el|con|declarado|confirmado|existencia de|existencia del|concurriendo|comprueba) [la existencia de|la existencia del|el|de|la] [existencia de] (quórum|quorum)', '(quórum|quorum) (suficiente|legal|necesario|reglamentario|requerido|exigido)', '(quórum|quorum) (existente|verificado|comprobado)', 'número legal suficiente', 'mayoría legal', 'válidamente constituid*', 'constituid* válidamente']],
  ],
  honorifics: ['d', 'd.', 'd.ª', 'dª', 'dª.', 'dña', 'dña.', 'd.ña', 'dn.', 'dn', 'don', 'doña', 'sr', 'sr.', 'sra', 'sra.', 'srta', 'srta.', 'sres', 'sres.', 'sras', 'sras.', 'señor', 'señora', 'señorita', 'señores', 'señoras', 'ilmo.', 'ilma.', 'ilmo', 'ilma', 'excmo.', 'excma.', 'excmo', 'excma', 'ilmo. sr.', 'ilma. sra.', 'excmo. sr.', 'excma. sra.', 'lic.', 'lic', 'licda.', 'ing.', 'ing', 'dr', 'dr.', 'dra', 'dra.', 'prof.', 'profa.', 'mtro.', 'mtra.', 'arq.', 'abg.', 'sr. d.', 'sra. dª', 'sra. dña.', 'sr. don', 'sra. doña', 'el sr.', 'la sra.', 'padre', 'fray', 'd~', 'd~.'],
  postNominals: ['phd', 'msc', 'mba', 'cpa'],
} as const satisfies AttendanceWords;
