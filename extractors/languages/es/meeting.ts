// Spanish: the head of minutes (vocabulary es.1, es.2, es.10; traps T8, T9, T38).
import type { MeetingWords } from '../meeting-words.ts';

const sitting = '(sesión|sesion|reunión|reunion)';

export const meeting = {
  titles: [
    '[borrador|borrador del|borrador de|minuta del|copia del|extracto del] (acta|actas) [certificada|definitiva|provisional] [de la|del|de|número|nº|correspondiente*|num.]', 'borrador [del] [acta] [certificada]', 'minuta', 'orden del día', 'convocatoria', 'extracto', 'libro de actas', 'certificado', 'diario de sesiones', 'relación de acuerdos', 'acuerdos', 'memoria',
  ],
  meetings: [`${sitting} [plenaria|de pleno] [pública] [ordinaria|extraordinaria|extraordinaria y urgente|constitutiva|pública|urgente|solemne|conjunta]`, 'sesiones', 'celebrada', 'celebrado', 'celebrada por', 'ordinaria', 'extraordinaria', 'urgente', 'plenaria', 'con carácter (ordinario|extraordinario|urgente)', 'primera convocatoria', 'segunda convocatoria', 'y urgente', 'ordinario', 'extraordinario'],
  status: [
    ['corrected', ['acta (corregida|rectificada)', 'rectificación']],
    ['provisional', ['provisional', 'pendiente de aprobación', 'sin aprobar', 'a reserva de']],
    ['draft', ['borrador', 'borrador del acta', 'minuta', 'proyecto de acta', 'borrador acta']],
    ['approved', ['acta (aprobada|definitiva)', 'aprobada (en|por) …', 'acta aprobada', 'aprobado en sesión']],
  ],
  classification: [
    ['extraordinary', ['extraordinaria', 'extraordinario', 'urgente']],
    ['constitutive', ['constitutiva', 'constitución', 'constituyente', 'organizativa']],
    ['joint', ['conjunta']],
    ['ordinary', ['ordinaria', 'ordinario', 'anual']],
  ],
  labels: [
    ['date', ['fecha', 'fecha de la (sesión|reunión)', 'fecha de celebración', 'fecha y hora', 'día', 'sesión de', 'fecha de (sesión|reunión)', 'celebrada el']],
    ['time', ['hora', 'horario', 'hora de la reunión', 'hora de celebración']],
    ['start', ['hora de (inicio|comienzo|apertura)', 'hora inicio', 'inicio', 'comienzo', 'hora de comienzo', 'hora inicial', 'comienza', 'apertura']],
    ['end', ['hora de (finalización|terminación|fin|término|cierre|conclusión)', 'hora fin', 'fin', 'finalización', 'hora final', 'termina', 'cierre', 'término', 'hora término']],
    ['place', ['lugar', 'lugar de (la reunión|celebración|reunión|la sesión)', 'sede', 'ubicación', 'sitio']],
    ['time-and-place', ['lugar y fecha', 'fecha y lugar', 'lugar, fecha y hora', 'lugar y hora', 'fecha, hora y lugar']],
    ['body', ['órgano', 'órgano colegiado', 'comisión', 'órgano convocante', 'tipo de órgano', 'comité']],
    ['organization', ['entidad', 'organismo', 'asociación', 'comunidad', 'empresa', 'institución', 'ayuntamiento']],
    ['number', ['número', 'acta nº', 'acta n.º', 'acta número', 'sesión nº', 'sesión número', 'nº', 'acta no.', 'número de acta', 'nº de acta']],
    ['next', ['próxima (reunión|sesión|junta|asamblea|convocatoria)', 'fecha de la próxima (reunión|sesión)', 'próximo pleno']],
    ['previous', ['(sesión|reunión|acta) anterior']],
    ['other-date', ['fecha firma', 'fecha de firma', 'fecha de (aprobación|publicación|convocatoria|emisión|elaboración|registro)', 'firmado el', 'publicado el', 'aprobada el', 'fecha de la convocatoria', 'validez', 'impreso el']],
    [
      'other',
      [
        'asistentes', 'señores asistentes', 'asisten', 'presentes', 'ausentes', 'no asisten', 'excusan', 'excusas', 'alcalde', 'alcaldesa', 'alcalde-presidente', 'alcaldesa-presidenta', 'presidente', 'presidenta', 'secretario', 'secretaria', 'concejales', 'orden del día', 'interventor', 'interventora', 'tipo de sesión', 'carácter', 'convocatoria', 'asunto', 'telf', 'telf.', 'web', 'e-mail', 'hash', 'cód. validación', 'verificación', 'miembros', 'tipo', 'de', 'para', 'quórum', 'participantes', 'invitados', 'vocales', 'tesorero', 'duración', 'expediente', 'expediente nº', 'tipo convocatoria', 'preside', 'presidida por',
      ],
    ],
  ],
  headEnds: ['asistentes', '(señores|señoras|sres.|sres|sres./as|señores/as) (asistentes|concejales)', 'asisten', 'presentes', 'orden del día', 'orden del dia', 'alcalde*', 'presidente*', 'concejales', 'miembros *', 'ausentes', 'no asisten', 'excusan', 'reunidos', 'comparecen', 'índice', 'participantes', 'secretari*', 'sr. alcalde', 'sra. alcaldesa', 'sra. presidenta', 'sr. presidente', 'preside', 'convocados', 'tenientes *', 'lista de asistencia'],
  otherDates: ['fecha firma', 'firmado', 'publicad*', 'aprobad* el', 'convocatoria de', 'próxim*', 'ley', 'decreto', 'real decreto', 'de fecha', 'con fecha', 'resolución', 'bop', 'boe', 'hasta el', 'antes del', 'plazo', 'desde el', 'a partir del', 'vigente', 'nacid*', 'vence', 'anterior', 'artículo', 'expediente', 'número', 'registro', 'orden de', 'acta de la sesión anterior', 'acuerdo de', 'periodo', 'ejercicio', 'validación', 'factura', 'presentad*'],
  next: ['próxima (sesión|reunión|junta|asamblea|fecha)', 'próximo pleno', 'se convoca', 'siguiente (reunión|sesión)', 'fecha de la próxima'],
  previous: ['(acta|actas|acta/s|borrador*) [de la|del|de las] [sesión|sesiones|pleno|anterior] [anterior|anteriores|de fecha|ordinaria|extraordinaria|celebrad*]', 'sesión anterior', '(aprobación|lectura) … acta*', 'último pleno', 'sesiones anteriores'],
  clocks: ['{time} (horas|hrs|hrs.|hora)', 'las {time} horas', '(a|siendo) las {time}', '{time} h'],
  opened: [
    'siendo las', '(siendo|cuando son) [aproximadamente] las', '(se abre|se abrió|abre|abrió|da comienzo|dio comienzo|se inicia|se inició|inicia|comienza|comenzó|se da inicio|declara abierta|declaró abierta|da inicio|dio inicio|queda abierta) [a] [la|el|a la|al] [sesión|reunión|acto|asamblea|junta|pleno]', '(declara|declaró) abierto el acto', '(sesión|reunión|asamblea|junta) (comienza|comenzó|da comienzo|se inicia|se inició|inicia)', 'abierta la (sesión|reunión)', 'abierto el acto', '(se reúnen|se reunió|se reunieron|se constituye|se constituyó|concurrieron|concurren|se reúne)', 'hora de (inicio|comienzo)',
  ],
  closed: [
    '(se levanta|se levantó|levanta|levantó|levantándose|se da por (finalizada|terminada|concluida|levantada)|se dio por (finalizada|terminada|concluida)|da por (finalizada|terminada|concluida)|dio por (finalizada|terminada|concluida)|se cierra|cierra|clausura|se clausura|finaliza|finalizó|termina|terminó|concluye|concluyó|levantada) la (sesión|reunión|asamblea|junta|presente)', '(se levanta|levantó|dando por finalizado|dio por terminado|da por terminado) el acto', '(sesión|reunión|asamblea|junta) (finaliza|finalizó|termina|terminó|concluye|concluyó|se levanta)', 'levantada la sesión', 'se da por terminado el acto', '(no siendo|no habiendo) … más asuntos', 'hora de (finalización|cierre|término|conclusión)',
  ],
  pauses: ['receso', 'se suspende', 'se reanuda', 'se ausenta', 'se incorpora', 'descanso', 'interrumpe', 'pausa', 'suspensión', 'se retira', 'abandona'],
  held: ['celebrad* (el|en|por|con)', '(se reúne|se reúnen|se reunió|se reunieron|reunidos|reunidas|se constituye|se constituyó|concurrieron|concurren)', 'tuvo lugar', 'se celebra', 'se celebró', 'siendo las', 'previa convocatoria'],
  placeLinks: ['en', 'a'],
  mediumLinks: ['por', 'vía', 'mediante', 'a través de'],
  placeEnds: ['siendo', 'a las', 'el día', 'se', 'con', 'bajo', 'previa', 'concurr*', 'los señores', 'al objeto', 'para', 'y siendo', 'cuando', 'debidamente', 'reunid*', 'en primera', 'en segunda', 'en sesión', 'a fin', 'de este ayuntamiento', 'que', 'por', 'presid*', 'a #'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'esta', 'este', 'su'],
  places: ['casa consistorial', 'salón', 'salon', 'salón de (plenos|actos|sesiones)', 'sala', 'sala de (juntas|reuniones|plenos)', 'ayuntamiento', 'casa', 'consistorial', 'edificio', 'centro', 'local', 'sede', 'domicilio', 'colegio', 'instituto', 'calle', 'c/', 'plaza', 'avenida', 'avda', 'avda.', 'paseo', 'carretera', 'biblioteca', 'auditorio', 'teatro', 'hotel', 'restaurante', 'bar', 'oficinas', 'oficina', 'palacio', 'municipal', 'parroquia', 'club', 'polideportivo', 'universidad', 'facultad', 'aula', 'planta', 'recinto', 'casa de la cultura', 'cabildo', 'dependencias', 'portal', 'garaje'],
  media: ['videoconferencia', 'video conferencia', 'telemática', 'telemático', 'medios telemáticos', 'zoom', '[microsoft|ms] teams', 'teams', 'skype', 'google meet', 'meet', 'virtual', 'en línea', 'online', 'plataforma', 'teléfono', 'modalidad virtual', 'jitsi', 'webex'],
  numbers: ['(acta|sesión|reunión|sesion) (nº|n.º|n°|número|núm.|num.|no.|no|n.) {number}', '(acta|sesión) {number}', 'pleno nº {number}'],
  names: [
    [
      'organ',
      [
        '[junta|asamblea] general [ordinaria|extraordinaria|universal] [y extraordinaria] [de (accionistas|socios|propietarios|copropietarios|vecinos)]', '(junta|asamblea) general [ordinaria|extraordinaria]', 'asamblea [ordinaria|extraordinaria|anual|general|de socios|de vecinos|de copropietarios|de propietarios|constituyente]', 'junta directiva', 'junta de (propietarios|accionistas|socios|vecinos|facultad|centro|portavoces|distrito|rectora)', 'junta rectora', 'junta general', 'consejo (de administración|directivo|rector|escolar|de dirección|social|de gobierno|ejecutivo)', 'comité (ejecutivo|directivo|de dirección|de empresa|de seguimiento)', 'comisión (ejecutiva|permanente|directiva)', 'claustro', 'patronato', 'directorio', 'equipo directivo', '[ayuntamiento|excmo. ayuntamiento|excelentísimo ayuntamiento] pleno [corporativo|municipal|extraordinario|ordinario]', 'pleno [corporativo|municipal|ordinario|extraordinario] [de (este|la) (ayuntamiento|corporación)|del ayuntamiento]', 'corporación (municipal|plenaria|en pleno)', '[honorable] (concejo|cabildo|consejo) (municipal|cantonal|metropolitano|distrital|provincial|deliberante)', '[honorable] cabildo', 'consejo municipal', 'junta de gobierno [local]', 'comisión de gobierno',
      ],
    ],
    ['body', ['comisión [informativa|especial|municipal|mixta|permanente|de *]', 'comité [de *]', 'consejo [de *|municipal|local|comarcal]', 'mesa [de contratación|de negociación|general]', 'senado', 'congreso', 'cámara', 'parlamento', 'asamblea legislativa', 'tribunal', 'grupo de trabajo', 'diputación permanente', 'consejería']],
    ['opens', ['[excmo.|excelentísimo|ilustrísimo|ilmo.] ayuntamiento (de|del) [la|los|las|el]', '(municipio|municipalidad|villa|ciudad|provincia|diputación|mancomunidad|cabildo|comarca|alcaldía|distrito|estado|departamento|concello|concejo) (de|del|provincial de|insular de) [la|los|las|el]', '(asociación|comunidad|federación|fundación|sociedad|cooperativa|club|colegio|cofradía|unión|consorcio|universidad|instituto|sindicato|hermandad|peña|confederación|cámara|parroquia|urbanización|condominio|residencial|ampa|comunidad de propietarios|comunidad de regantes|colectivo|agrupación) [de|del|de los|de las|deportivo|deportiva|cultural|vecinal|de vecinos|oficial|nacional|española] [la|los|las|el|de]', 'ayto. de', 'ayto de', 'excma. diputación']],
    ['closes', ['s.a.', 's.l.', 'sa', 'sl', 's.a.u.', 's. coop.', 's.l.u.', 'ong', 'a.c.', 's.c.', 'ltda.']],
  ],
  topics: [],
  complements: ['para', 'sobre'],
  owners: ['de', 'del', 'en', 'por'],
  links: ['de', 'del', 'al', 'a', 'en', 'y', 'e', 'con', 'por', 'para', 'un', 'una', 'este', 'esta', 'celebrada', 'celebrado', 'día', 'sobre', 'desde', 'que', 'su', 'nuestro', 'siendo', 'las', 'la', 'el', 'los'],
  joins: ['&', '-', '/'],
  forms: ['s.a.', 's.l.', 'sa', 'sl', 's.a.u.', 's.l.u.', 's.coop.', 'a.c.', 'ltda.', 's.c.'],
  attributes: ['miembro*', 'president*', 'secretari*', 'concejal*', 'salón', 'informativ*', 'vocal*', 'asistente*'],
} as const satisfies MeetingWords;
