// Portuguese: attendance, offices, substitutes, coming and going (vocabulary pt.3).
import type { AttendanceWords } from '../attendance-words.ts';

const members = '(vereadores|vereadoras|vereador|vereadora|membros|deputados|deputadas|eleitos|vogais|conselheiros|sócios|associados|condóminos|condôminos|representantes|acionistas|delegados)';
const sirs = '(os|as|o|a|os senhores|as senhoras|senhores|senhoras|srs.|sras.|sr.|sra.|os srs.|excelentíssimos senhores|os excelentíssimos senhores|exmos. senhores|exmos. srs.|os seguintes|os senhores)';

export const attendance = {
  labels: [
    ['remote', 'people', ['(presentes|participaram|presença|participação) (por videoconferência|online|via …|à distância|remota*|virtual*)', 'por videoconferência', 'online', 'à distância', 'remotamente', 'via (zoom|teams|meet|skype)']],
    [
      'excused',
      'members',
      [
        '(faltas|ausências|ausentes|faltaram|falta|ausência) (justificad*|com justificação|com justificativa|por motivo *)', 'faltou justificadamente', 'faltaram justificadamente', 'justificad*', 'justificaram (a falta|a ausência|a sua falta)', 'justificou (a falta|a sua falta|a ausência)', 'ausente* justificad*', 'pedidos de (substituição|justificação)', 'justificação de faltas', 'licenciad*', 'em licença', 'representad* por procuração', 'com procuração', 'procuraç*', 'representados',
      ],
    ],
    ['absent', 'members', [`[${sirs}] [${members}] (ausentes|ausente|ausências|ausência|faltas|falta|faltaram|faltou|não compareceram|não compareceu|faltosos) [injustificad*|${members}]`, `${members} (ausentes|faltosos|que faltaram)`, 'não presentes', 'não estiveram presentes', 'faltas injustificadas', 'membros que faltaram']],
    ['present', 'substitutes', ['(substitutos|substituições|suplentes|suplente|substituto|em substituição) [presentes|de …]', 'fizeram-se substituir']],
    ['present', 'guests', ['(também|ainda|igualmente|bem como) (estiveram presentes|esteve presente|presentes|presente|participaram|participou|compareceram|assistiram|assistiu)', 'convidad*', 'público presente', 'outras presenças', 'outros presentes', 'outros participantes', 'assistência', 'estiveram ainda presentes', 'observadores', 'participantes convidados', 'munícipes']],
    ['present', 'staff', ['(funcionários|técnicos|serviços|trabalhadores|dirigentes) [presentes|municipais|da câmara|de apoio]', 'apoio técnico', 'chefes de divisão', 'serviços de apoio']],
    ['present', 'members', [`[${sirs}] ${members} (presentes|que compareceram)`, `(presentes|compareceram|presença dos|comparecendo) ${sirs} ${members}`, `membros (presentes|da mesa presentes)`, 'vereadores presentes', 'eleitos presentes', `com a presença (dos|das) ${members}`]],
    ['present', 'people', ['presentes', 'presenças', 'presença', 'presente', 'participantes', 'participaram', 'estiveram presentes', 'estando presentes', 'estavam presentes', 'compareceram', 'comparecendo', 'comparência', 'lista de presenças', 'registo de presenças', 'com a presença de', 'com as presenças de', 'registaram-se as (presenças|seguintes presenças)', 'encontravam-se presentes', 'chamada', 'comparecimento', 'presentes à reunião', 'verificou-se a presença (de|dos)']],
    ['present', 'roster', [`[${sirs}] ${members} [do *|da *|pelo *|pela *]`, 'membros [da (câmara|assembleia|direção|mesa|junta)|do (executivo|conselho)]', 'vereação', 'composição da mesa', 'composição', 'executivo', 'direção', 'mesa', 'mesa da assembleia', 'vogais']],
    ['same', 'members', ['(pelo|pela|do|da|eleitos) (partido|coligação|grupo|lista|ps|psd|cdu|cds|be|bloco|pan|chega|il) …', 'partido *', 'grupo municipal *', 'eleitos na lista d* *', 'coligação *', 'presidentes de junta', 'presidentes das juntas de freguesia', 'bancada *', 'ps', 'psd', 'cdu', 'cds-pp', 'be', 'deputados municipais', 'secretários', 'vice-presidente']],
  ],
  notAttendance: ['convocatória', 'ordem de trabalhos', 'ordem do dia', 'votos a favor', 'votos contra', 'a favor', 'contra', 'abstenções', 'abstenção', 'candidatos', 'assunto', 'requerente*', 'proponente*', 'local', 'destinatário*', 'c/c', 'próxima reunião', 'lista a', 'lista b', 'processo', 'relator', 'titulares', 'assinaturas', 'favor', 'anexos'],
  items: ['presenças …', 'faltas …', 'justificação de faltas …', 'abertura …', 'chamada …', 'verificação … (quórum|presenças) …', 'substituições …', 'composição da mesa', 'comparecimento', 'quórum', 'ausências', 'tomada de posse …', 'instalação …', 'comparência …', 'presença*'],
  sentences: [
    ['remote', 'people', ['{names} (participou|participaram|participa|participam) (por videoconferência|à distância|remotamente|online|via …)']],
    ['excused', 'members', ['(faltou|faltaram|não compareceu|não compareceram)[,] (justificadamente|por motivo*|por se encontrar*|por razões|com justificação) … {names}', '{names} (faltou|faltaram) (justificadamente|por motivo*|por se encontrar*|por razões|por doença)', '(justificou|justificaram|justificada|justificadas) [a|as|a sua|as suas] (falta|faltas|ausência|ausências) [de|do|da|dos|à reunião|dada*] {names}', '{names} (justificou|justificaram) [a|as|a sua] (falta|faltas|ausência|ausências)', 'falta* justificad* [de|do|da|a] {names}', '{names} (apresentou|apresentaram) (justificação|justificativa|pedido de justificação)']],
    ['absent', 'members', ['(faltou|faltaram|não compareceu|não compareceram|ausente|ausentes) [à (reunião|sessão)|os|o|a] [senhores|senhor|vereador*|membros] {names}', '{names} (faltou|faltaram|não compareceu|não compareceram|esteve ausente|estiveram ausentes)', 'a ausência (de|do|da|dos) {names}']],
    ['present', 'guests', ['(esteve|estiveram) (ainda|também|igualmente) presente* {names}', '(também|ainda|igualmente) (esteve presente|estiveram presentes|participou|participaram) {names}', '{names} (assistiu|assistiram) à (reunião|sessão)']],
    ['present', 'people', ['(estando|estavam|estiveram|estão|encontravam-se|encontrando-se) presentes [os|as] [senhores|seguintes|membros|vereadores|excelentíssimos] … {names}', '(compareceram|comparecendo|participaram) [os|as] [senhores|seguintes|vereadores|excelentíssimos] … {names}', '{names} (estiveram|estavam|encontravam-se) presentes', 'com a presença (de|dos|das) [senhores|vereadores|seguintes|membros] … {names}', 'verificou-se a presença (de|dos|das) [senhores|membros|seguintes] … {names}', 'reuniu … constituída (por|pelos) {names}', 'registou-se a presença de {names}']],
  ],
  exceptions: ['todos os (membros|vereadores|elementos) … (exceto|excepto|à exceção de|à exceção do|com exceção de|salvo|menos) {names}', '(à|com) (exceção|excepção) (de|do|da|dos) {names}', 'presentes todos … (exceto|excepto|menos|à exceção de) {names}'],
  offices: [
    ['chair', ['[o|a|senhor|senhora|sr.|sra.|exmo. senhor|exma. senhora] (presidente|presidenta) [da (mesa|câmara|câmara municipal|assembleia|assembleia municipal|assembleia geral|junta|junta de freguesia|direção|reunião|sessão|comissão|mesa da assembleia|mesa da assembleia municipal|mesa da assembleia geral|sessão)|do (executivo|conselho|conselho diretivo|conselho de administração)|em exercício|substituto|interin*|de …]', 'presidiu', 'presidência', 'presidida por', 'presidiu à reunião', 'presidiu à sessão', 'sob a presidência de', 'presidente da mesa', 'coordenador da reunião', 'síndico', 'síndica', 'moderador']],
    ['presiding', ['prefeito', 'prefeita', 'prefeito municipal']],
    ['vice-chair', ['[1º|2º|1.º|2.º|primeiro|segundo|o|a] (vice-presidente|vice presidente|vice-prefeito) [da (câmara|assembleia|direção|mesa)]', 'vice-presidente*']],
    [
      'secretary',
      [
        '[o|a|1º|2º|1.º|2.º|1.ª|2.ª|1ª|2ª|primeiro|primeira|segundo|segunda|sr.|sra.|senhor|senhora] (secretário|secretária|secretario|secretaria) [da (mesa|reunião|sessão|assembleia|junta|câmara|direção)|geral|executivo|executiva|ad hoc|em exercício|da mesa da assembleia]', 'secretários', 'secretariou', 'secretariou a reunião', 'secretariada por', 'secretariado por', 'secretariado', 'relator da ata', 'redigiu a ata', 'lavrou a ata', 'ata elaborada por', 'elaborou a ata', 'redator da ata', 'servindo de secretári*', 'escrivão', 'secretário da mesa',
      ],
    ],
    ['teller', ['escrutinador*', 'escrutinadores']],
    ['substitute', ['(substituto|substituta|suplente) [de …|do …|da …]', 'membro suplente', 'em substituição de …', 'vogal suplente', 'membro substituto']],
    ['member', ['[o|a|sr.|sra.|senhor|senhora|srs.] (vereador|vereadora|vereadores|vereadoras|deputado|deputada|deputados|deputadas|membro|membros|vogal|vogais|conselheiro|conselheira|conselheiros|tesoureiro|tesoureira|sócio|sócia|condómino|condômino|associado|associada|eleito|eleita|delegado|delegada|representante|representantes|administrador|administradora) [municipal|municipais|da (assembleia|direção|junta|mesa|câmara)|do (executivo|ps|psd)|efetivo|substituto|em exercício|eleit*|sem pelouro*|a tempo inteiro|d* *]', 'presidente da junta de freguesia [de *|do *|da *]', 'presidente de junta', 'presidente da união de freguesias …', 'líder (da bancada|do grupo|de bancada) …', 'líder de bancada', 'tesoureir*', '1º vogal', '2º vogal', '1.º vogal', '2.º vogal', 'vogal da direção', 'diretor', 'deputad* municipal', 'presidente do conselho fiscal', 'relator']],
    ['guest', ['convidado', 'convidada', 'munícipe', 'observador', 'observadora', 'revisor oficial de contas', 'auditor', 'jornalista', 'público', 'advogado', 'advogada']],
    ['staff', ['(chefe|chefes) (da|de|do) (divisão|gabinete|serviço|unidade|departamento|secção) …', 'chefe de divisão', 'diretor (municipal|de departamento|do departamento|de *|do *) …', 'diretora (municipal|de departamento|do departamento|de *|do *) …', 'técnico superior', 'técnica superior', 'assistente técnic*', 'coordenador* técnic*', 'coordenadora técnica', 'dirigente', 'jurista', 'engenheiro', 'adjunto', 'chefe de gabinete', 'administrador do condomínio', 'procurador', 'assessor', 'assessora']],
  ],
  titleWords: [
    ['staff', ['chefe*', 'diretor municipal', 'diretora municipal', 'diretor de', 'diretora de', 'diretor do departamento', 'técnic*', 'assistente*', 'coordenador*', 'engenheir*', 'arquitet*', 'jurista*', 'assessor*', 'adjunt*', 'funcionári*', 'dirigente*', 'administrativ*', 'advogad*', 'gerente*', 'contabilista*', 'responsáve*', 'departamento', 'divisão', 'gabinete', 'serviço*']],
    ['guest', ['convidad*', 'munícipe*', 'público', 'revisor oficial*', 'auditor*', 'jornalista*', 'observador*', 'empresa', 'representante da empresa', 'consultor*', 'morador*', 'cidad*']],
    ['member', ['president*', 'vereador*', 'vice-president*', 'deputad*', 'membro*', 'vogal', 'vogais', 'secretári*', 'tesoureir*', 'conselheir*', 'eleit*', 'representante*', 'delegad*', 'sóci*', 'condómin*', 'líder*', 'prefeit*', 'síndic*', 'diretor*']],
  ],
  notNames: [
    'nenhum', 'nenhuma', 'ninguém', 'todos', 'todas', 'vago', 'ata', 'acta', 'reunião', 'sessão', 'assembleia', 'câmara', 'municipal', 'município', 'freguesia', 'junta', 'ordem', 'trabalhos', 'dia', 'data', 'hora', 'horas', 'local', 'assunto', 'ponto', 'pontos', 'proposta', 'propostas', 'deliberação', 'deliberado', 'deliberou', 'aprovação', 'aprovado', 'aprovada', 'votação', 'votos', 'voto', 'favor', 'contra', 'abstenção', 'abstenções', 'unanimidade', 'maioria', 'presentes', 'presenças', 'ausências', 'ausentes', 'faltas', 'falta', 'justificada', 'justificadas', 'senhor', 'senhora', 'senhores', 'vereadores', 'vereador', 'membros', 'quórum', 'edifício', 'paços', 'concelho', 'salão', 'nobre', 'sala', 'rua', 'avenida', 'largo', 'praça', 'associação', 'clube', 'grupo', 'partido', 'socialista', 'coligação', 'bloco', 'mandato', 'quadriénio', 'livro', 'fls', 'fls.', 'folha', 'página', 'anexo', 'nome', 'cargo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo', 'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro', 'ordinária', 'extraordinária', 'pública', 'abertura', 'encerramento', 'informação', 'informações', 'expediente', 'obras', 'orçamento', 'relatório', 'contas', 'lei', 'decreto-lei', 'artigo', 'regulamento', 'código', 'processo', 'requerimento', 'presente', 'foi', 'foram', 'não', 'seguidamente', 'posteriormente', 'depois', 'antes', 'após', 'durante', 'esta', 'este', 'nos', 'nas', 'aos', 'às', 'pelas', 'pelo', 'pela', 'quem', 'quando', 'como', 'outros', 'outras', 'vários', 'zoom', 'teams', 'telefone', 'email', 'total', 'obrigado', 'texto', 'definitivo', 'mesa', 'direção', 'conselho', 'fiscal', 'geral', 'ps', 'psd', 'cdu', 'cds-pp', 'be',
  ],
  elections: [
    '{name} (foi|foram|é) (eleito|eleita|designado|designada|nomeado|nomeada|escolhido|escolhida|indicado|indicada) (para|como) [a|o] {office}', '(foi|foram) (eleito|eleita|designado|designada|nomeado|nomeada) (como|para) {office} [o|a|:] {name}', '{name} (assumiu|exerceu|desempenhou|assume) (as funções de|a função de|a|o) {office}', '(serviu|servindo|atuou|servindo-se) (de|como) {office} {name}', '{name} (serviu|atuou) (de|como) {office}',
  ],
  electing: ['eleição', 'designação', 'nomeação', 'eleger', 'designar'],
  elected: ['(foi|foram|é) (eleito|eleita|designado|designada|nomeado|nomeada)'],
  meetingOffices: [
    ['chair', ['presidente da (mesa|reunião|sessão|assembleia)', 'moderador*']],
    ['secretary', ['[1º|2º|1.º|2.º|primeiro|segundo] (secretário|secretária) [da (mesa|reunião|sessão|assembleia)]', 'relator* da ata', 'secretári* ad hoc']],
    ['teller', ['escrutinador*']],
  ],
  tasks: [
    [
      'chair',
      [
        'sob a presidência (de|do|da) {name}', '(presidida|presidido) (por|pelo|pela) {name}', 'presidiu à (reunião|sessão|assembleia|mesa) {name}', 'presidiu {name}', 'presidindo {name}', '{name} (presidiu|declarou aberta|deu início|declarou encerrada|deu por aberta|deu por encerrada|deu por iniciada|assumiu a presidência|abriu a|encerrou a|preside)', '(presidente da câmara|presidente da mesa|presidente da junta|presidente da câmara municipal|presidente da assembleia)[,] {name}', 'aberta (por|pelo|pela) {name}',
      ],
    ],
    ['secretary', ['(secretariada|secretariado|secretariou|secretariaram) [a reunião|a sessão|por|pelo|pela|pelos] {name}', '{name} (secretariou|que a secretariou|que secretariou|que lavrou|que a lavrou|que a redigi|redigiu|lavrou|elaborou|que a elaborei|que a subscrevi|que a escrevi)', '(redigida|lavrada|elaborada) (por|pelo|pela) {name}', 'servindo de (secretário|secretária) {name}', '{name} na qualidade de secretári*']],
  ],
  remarks: [
    ['arrival', ['chegou', 'chegada', 'entrou', 'a partir (das|do ponto|do momento)', 'ingressou', 'com atraso']],
    ['departure', ['ausentou-se', 'saiu', 'até às', 'retirou-se', 'até ao ponto', 'abandonou']],
    ['partial', ['parcialmente', '(ausente|presente) (no|nos|do|dos) ponto*', '(do|desde o) ponto # (ao|até)']],
    ['excused', ['justificad*', 'falta justificada', 'justificou', 'por motivo*', 'doença', 'férias', 'licença', 'procuração', 'pediu substituição', 'substituíd* por', 'representad* por']],
    ['absent', ['ausente', 'faltou', 'falta', 'não compareceu', 'falta injustificada']],
    ['remote', ['por videoconferência', 'videoconferência', 'online', 'à distância', 'remot*', '(via|por|através de|através do) (zoom|teams|skype|telefone|meet|videoconferência)', 'virtual*']],
    ['substitute', ['em substituição (de|do|da) …', '(substituto|substituta|suplente) (de|do|da) …', 'substitui …', 'suplente', 'em representação (de|do|da) …']],
    ['present', ['presente', 'compareceu', 'presencial*']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'p', 'presente', 'sim', 's', '•', '●', '1']],
    ['absent', ['a', 'ausente', 'não', 'n', 'f', 'falta', '☐', '-', '–', '0', 'fi']],
    ['excused', ['j', 'fj', 'justificada', 'justificado', 'justificou', 'procuração', 'lic', 'falta justificada']],
    ['remote', ['v', 'online', 'videoconferência', 'virtual', 'r']],
  ],
  substitutions: ['{absent} (é|foi|fez-se|será|sendo) [substituído|substituída|substituir] por {substitute}', '{absent} (substituído|substituída|substituido) por {substitute}', '{substitute} (em substituição de|em substituição do|em substituição da|substitui|substituindo|em representação de) {absent}', 'fez-se substituir {absent} por {substitute}', '{absent} por {substitute} em substituição'],
  representing: ['em representação de', 'em representação da', 'em representação do', 'representante de', 'representante da', 'representante do', 'pela', 'pelo', 'da', 'do', 'de'],
  relatives: ['que', 'quem', 'cujo', 'cuja', 'o qual', 'a qual'],
  changes: [
    ['missed', ['{name} não (participou|participaram|participa|tomou parte|tomaram parte|esteve presente) (na|nas|no|em|à) (discussão|votação|apreciação|deliberação|debate|discussão e votação|análise)', '{name} (ausentou-se|ausentaram-se|retirou-se|saiu|saíram) (da sala|da reunião|dos trabalhos) (durante|por|no|para|aquando|na) …', '{name} não (votou|votaram)']],
    ['recusal', ['{name} (declarou-se|declararam-se|considerou-se|se declarou|invocou|declarou|por se considerar|considerando-se) [estar] (impedid*|impedimento|impedido)', '{name} por se (encontrar|encontrarem|considerar|considerarem) impedid*', '{name} pediu escusa']],
    ['arrival', ['{name} (chegou|entrou|ingressou|chegaram|entraram|regressou|regressaram|deu entrada|reentrou|juntou-se|tomou assento)', 'entrou [na sala|na reunião|o|a] [senhor*|vereador*] {name}', 'a (chegada|entrada) (de|do|da) {name}']],
    ['departure', ['{name} (ausentou-se|retirou-se|saiu|abandonou|ausentaram-se|retiraram-se|deixou) [definitivamente] [da|a] (reunião|sala|sessão|os trabalhos|dos trabalhos|assembleia)', '{name} (ausentou-se|retirou-se|teve de se ausentar)', 'ausentou-se [da sala|da reunião] [o|a] [senhor*|vereador*] {name}', 'a saída (de|do|da) {name}']],
  ],
  timing: [
    ['before', ['antes da', 'antes do', 'antes de', 'previamente']],
    ['after', ['após', 'depois da', 'depois do', 'finda', 'terminada', 'a seguir']],
    ['during', ['durante', 'no decurso', 'no ponto', 'na discussão', 'aquando', 'neste ponto', 'neste momento', 'na apreciação']],
  ],
  quorum: [
    ['not-met', ['(sem|falta de|não havendo|não existindo|não havia|ausência de|inexistência de|não existia) (quórum|quorum)', '(quórum|quorum) insuficiente', 'não se verificou (quórum|quorum)', 'por falta de (quórum|quorum)']],
    ['met', ['(havendo|existindo|verificado|verificada|verificou-se|verificando-se|existência de|constatada|constatado|confirmado|confirmada|existia|havia|haver|com|comprovado) [a existência de|o|existência de|a existência do] (quórum|quorum)', '(quórum|quorum) (legal|suficiente|necessário|verificado|constituído|deliberativo|existente)', 'número legal', 'legalmente constituíd*', 'em número legal', 'maioria legal dos membros']],
  ],
  honorifics: ['sr', 'sr.', 'sra', 'sra.', 'srª', 'sr.ª', 'srs', 'srs.', 'sras', 'sras.', 'senhor', 'senhora', 'senhores', 'senhoras', 'dr', 'dr.', 'dra', 'dra.', 'drª', 'dr.ª', 'drs.', 'doutor', 'doutora', 'eng', 'eng.', 'engº', 'engª', 'eng.º', 'eng.ª', 'engenheiro', 'engenheira', 'arq.', 'arqº', 'arq.º', 'arq.ª', 'arqt.º', 'prof', 'prof.', 'profª', 'prof.ª', 'professor', 'professora', 'exmo.', 'exma.', 'exmo', 'exma', 'exmo. sr.', 'exma. sra.', 'excelentíssimo', 'excelentíssima', 'excelentíssimos senhores', 'd.', 'dona', 'dom', 'ilmo.', 'ilma.', 'padre', 'pe.', 'sr. dr.', 'sra. dra.', 'sr. eng.º', 'coronel', 'cel.', 'lic.', 'mestre', 'enf.', 'enf.ª', 'irmão'],
  postNominals: ['phd', 'msc'],
} as const satisfies AttendanceWords;
