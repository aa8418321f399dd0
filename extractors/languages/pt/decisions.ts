// Portuguese: what decides and with what outcome (vocabulary pt.7; traps T10, T11, T20).
import type { DecisionWords } from '../decision-words.ts';

const body =
  '(câmara|camara|assembleia|junta|executivo|reunião|conselho|direção|direcção|comissão|mesa|órgão|membros|presentes|sócios|associados|condóminos|condôminos|vereadores|plenário|colegiado|congregação|diretoria|ag|vereação)';
const verb =
  '(deliberou|deliberaram|delibera|deliberam|aprovou|aprovaram|aprova|aprovam|ratificou|ratificaram|rejeitou|rejeitaram|autorizou|autorizaram|decidiu|decidiram|decide|elegeu|elegeram|designou|nomeou|homologou|indeferiu|deferiu|tomou conhecimento|tomaram conhecimento|toma conhecimento|concordou|concordaram|resolveu|reprovou|retirou|adiou|adotou|concedeu|atribuiu|emitiu parecer|fixou|manifestou|recomendou|mandatou|acordou|acordaram|aceitou|aceitaram)';
const done =
  '(aprovado|aprovada|aprovados|aprovadas|ratificado|ratificada|rejeitado|rejeitada|rejeitados|rejeitadas|reprovado|reprovada|deliberado|retirado|retirada|retirados|adiado|adiada|adiados|adiadas|eleito|eleita|eleitos|reeleito|reeleita|designado|designada|nomeado|nomeada|homologado|homologada|autorizado|autorizada|decidido|decidida|deferido|deferida|indeferido|indeferida|acordado|concedido|concedida|aceite|aceites|aceito|aceita)';
const matter =
  '(ata|atas|acta|actas|proposta|propostas|moção|moções|minuta|voto|recomendação|ordem de trabalhos|ponto|orçamento|relatório|contas|documento|documentos|protocolo|regulamento|requerimento|projeto|plano|parecer|alteração|emenda|emendas|lista|orçamentos|quota|processo|balancete|substitutivo|indicação|redação)';
const how = '(por unanimidade|por maioria|unanimemente|por aclamação|por consenso|com # votos|por escrutínio secreto|por maioria absoluta|em minuta)';

export const decisions = {
  outcomes: [
    ['rejected', ['(reprovad*|reprovou|reprovar)', '(rejeitad*|rejeitou|rejeitar|rejeitaram)', 'não (aprovad*|aprovou|aprovar|foi aprovad*|aceite*|aceitou|autorizar|deferir)', '(indeferido|indeferida|indeferiu|indeferidos)', 'deliberou … indeferir', 'parecer desfavorável', 'chumbad*']],
    ['adopted-amended', ['com (as|a|os|o|as seguintes|a seguinte|esta|estas|uma|algumas|pequenas) (alteraç*|correç*|emenda*|retificaç*|modificaç*|ressalva*|alteração|correção|retificação)', '(alterad*|corrigid*|emendad*) e aprovad*', 'após (correção|correções|alterações|introdução)', 'com a redação (alterada|proposta)', 'conforme (alterado|emendado)']],
    ['withdrawn', ['(retirado|retirada|retirados|retirar|retirou|retiradas) [o|a|este|da|de|foi|do|da ordem] [ponto|proposta|ordem|trabalhos|processo|agenda|tramitação|pauta|votação]', 'retirada de tramitação', 'retirado da (ordem|agenda|pauta)']],
    ['returned', ['(devolver|devolvido|devolvida) (aos serviços|à comissão|ao)']],
    ['postponed', ['(adiado|adiada|adiar|adiou|adiados|adiamento|adiadas|protelar|diferir)', '(para|em|numa|na) (próxima|uma próxima|posterior|ulterior) (reunião|sessão|assembleia)', 'sobrest*', 'suspender a (decisão|apreciação)', 'ficou pendente', 'pedido de vista*', 'vista ao processo']],
    ['referred', ['(baixa|baixar|baixou|baixaram) à comissão', '(remeter|remetido|remetida|encaminhar|encaminhado|encaminhada|enviar|reenviar) [a proposta|o processo|o assunto] (à comissão|aos serviços|à divisão|para os serviços|ao departamento|para a comissão|às comissões)', 'solicitar parecer', 'para parecer', 'para estudo', 'para análise dos serviços']],
    ['recommended', ['(dar|emitir|deu|emitiu) parecer favorável', 'parecer favorável', '(submeter|submetê-la|submetê-lo|remeter|propor|submeta) … [à] (aprovação|apreciação|deliberação|consideração|votação|sancionamento) da assembleia', 'à assembleia municipal', 'submeter à aprovação da assembleia', 'recomendar', 'recomenda']],
    ['elected', ['(eleito|eleita|eleitos|eleitas|reeleito|reeleita|elegeu|elegeram|eleger)', '(designar|designou|designado|designada|designados)', '(nomear|nomeou|nomeado|nomeada)', 'tomou posse', 'tomaram posse', 'indicar como representante']],
    [
      'adopted',
      [
        'aprov*', 'ratific*', 'homolog*', '(deferir|deferiu|deferido|deferida|deferimento)', '(concordar|concordou|concordaram)', 'autoriz*', '(concedeu|conceder|concedido|concedida|atribuir|atribuiu|atribuída)', '(adjudicar|adjudicou)', '(celebrar|isentar|proceder|emitir|manter|declarar|fixar|abrir|contratar|adquirir|ceder|alienar|proceder|apoiar|conceder|prorrogar|reconhecer|determinar|dar|iniciar|pagar|certificar|mandar|aceitar|solicitar|tornar|transferir|revogar|alterar|criar|constituir)', 'por unanimidade', 'unanimidade', 'por maioria', '(aceite|aceites|aceito|aceita|aceitar|aceitou)', 'favorável', '# votos a favor', '(decidido|decidida)', 'deliberado', 'encerrada', 'acordado',
      ],
    ],
    ['noted', ['(tomou|tomaram|tomado|tomar|toma) [o devido|devido] conhecimento', 'ficou (ciente|inteirad*)', 'ficaram inteirad*', 'inteirad*', 'para conhecimento', 'conhecimento', 'tomou nota', 'registado']],
    ['no-decision', ['não (houve|se registaram|se verificou|se registou|existiram) [qualquer|quaisquer|intervenções|inscrições|deliberação|votação]', 'sem deliberação', 'sem votação', 'nada a registar', 'declarada nula']],
  ],
  formal: [
    `${body} [municipal|geral|de freguesia|diretivo|fiscal|de administração|da câmara] [,|${how}|também|então|assim|presentes|ainda] [,] ${verb}`,
    `${body} [municipal|geral|de freguesia|diretivo|fiscal|de administração] … ${verb}`,
    `(deliberou|deliberaram|deliberado|deliberando) … (${how}|aprovar|ratificar|autorizar|concordar|homologar|conceder|atribuir|proceder|deferir|indeferir|emitir|submeter|dar|isentar|manter|adjudicar|retirar|adiar|remeter|designar|eleger|nomear|celebrar|aceitar|solicitar|reconhecer|determinar|declarar|fixar|tomar|não|o seguinte)`,
    `(foi|foram|é|são|sendo|ficou|ficaram|tendo sido|resultou|fica) [esta|então|assim|por isso|a mesma|o mesmo|ambas|todas|todos|igualmente|submetid* a votação e|posta à votação e|colocad* à votação e|lida e|,] ${done} [${how}|por *|com|em minuta|,|a|o]`,
    `(foi|foram|é|são|sendo|tendo sido) [,] [${how}] [,] ${done}`, `${done} [,] ${how}`, `${matter} [*|…] ${done} [,] (${how}|com)`, `${how} [,] … ${done}`, `${how} [,] (deliberou|aprovou|foi deliberado|decidiu|deliberou-se|foi aprovad*|aprovar|ratificar|deliberado)`,
    '(deliberou-se|decidiu-se|aprovou-se|acordou-se|delibera-se) …', 'deliberado (aprovar|ratificar|autorizar|por *)', '(submetid*|posta|posto|colocad*|post*) [a|à|em] votação[,] … … (aprovad*|rejeitad*|reprovad*)', 'tomou conhecimento', 'tomaram conhecimento', 'tomado conhecimento', '(colocad*|post*) à votação … por unanimidade', 'retirada de tramitação', '(ponto|proposta|processo|assunto|moção|requerimento) (retirad*|adiad*) [da|de|para|pelo|a]', 'encaminhad* para (análise|a comissão)', 'por escrutínio secreto, aprovad*',
  ],
  soft: ['(ficou|foi) (decidido|acordado|combinado|definido|assente) (que|o|a)', '(todos|todos os presentes|os presentes) (concordaram|estiveram de acordo|aceitaram)', '(decidimos|acordámos|acordamos|concordou-se|concordaram) …', 'por consenso', 'houve consenso', 'ficou combinado'],
  bare: [
    '(aprovado|aprovada|aprovados|aprovadas|rejeitado|rejeitada|reprovado|reprovada|ratificado|ratificada|retirado|retirada|adiado|adiada|deliberado|homologado|deferido|indeferido|conhecimento|eleito|eleita)', `(deliberado|aprovado|aprovada|aprovação) [,] ${how}`, 'por unanimidade', 'unanimidade', 'tomado conhecimento', 'tomou conhecimento', 'tomou-se conhecimento', 'a câmara tomou conhecimento', 'para conhecimento', 'aprovado *',
  ],
  fragments: ['(aprovado|aprovada|aprovados|aprovadas|rejeitado|rejeitada|reprovado|reprovada|ratificado|ratificada|homologado|deferido|indeferido)', '(aprovado|aprovada|aprovados|aprovadas) por (unanimidade|maioria)', 'tomou conhecimento'],
  elected: ['eleito', 'eleita', 'eleitos', 'reeleito', 'reeleita', 'designado', 'designada', 'nomeado', 'nomeada'],
  resolutions: [],
  void: [
    `(se|caso|quando|após|depois de|antes de|logo que|uma vez|até que|desde que) [a|o|que|ser|a proposta|for|seja|fosse] [for|seja|ser|fosse|*] ${done}`, `(será|serão|seria|poderá|poderão|pode|podem|deve|devem|deverá|deverão|ser|sejam|seja|tivesse sido|terá sido|fosse) [ser|sido|objeto] [*] ${done}`,
    `(propõe-se|propõe|propôs|proponho|propor|solicita|solicitou|requer|requereu|para que|a fim de que|com vista a|no sentido de) [que|a|o] … (delibere|deliberar|aprovar|aprove|autorize|autorizar)`, 'que (a câmara|a assembleia) [municipal] … (delibere|aprove|autorize|deliberar)', `(lei|decreto-lei|decreto|governo|ministério|tribunal|estado|instituto|ccdr|regulamento|artigo|comissão europeia|assembleia da república|portaria|despacho) … (aprovad*|aprovou|deliberou|aprova|autorizou)`, `(que|como|conforme|tal como|a qual|o qual|onde) (deliberou|aprovou|autorizou|ratificou|foi aprovad*|foram aprovad*|foi deliberad*)`, '(plano|regulamento|projeto|orçamento|protocolo|contrato|mapa|minuta|loteamento|lei|acordo|programa) (aprovad*|homologad*) (em|por|pela|pelo|no|na|através|ao)', '(aprovad*|deliberad*|tomada|proferida) (em reunião|em sessão|na reunião|na sessão|no dia|em # |pela assembleia|por despacho|pelo decreto|pela lei|nos termos|pela deliberação)', '(vereador|vereadora|senhor|senhora|deputado|deputada|sr.|sra.|dr.|dra.) [*] [*] [*] (concordou|decidiu|aceitou|manifestou|recomendou|concedeu|atribuiu|autorizou)', 'deliberação (de|da|tomada)', '(despacho|deliberação) que (aprovou|autorizou|deliberou)', 'delibere', 'recém-eleit*', 'presidente eleit*', 'eleitos (na lista|pelo|pela)', 'intenção de indeferimento', 'proposta de (indeferimento|deferimento)', 'eleit* local', 'eleitos locais',
  ],
  reported: [
    '(disse|referiu|perguntou|questionou|respondeu|explicou|informou|esclareceu|salientou|acrescentou|afirmou|considerou que|lembrou|alertou|sublinhou|agradeceu|felicitou|lamentou|opinou|sugeriu|interveio|manifestou a sua|expôs|usou da palavra|solicitou|pediu|comunicou|recordou|declarou que|mencionou|frisou|defendeu|congratulou|criticou|realçou|destacou|indagou|indicou que)',
  ],
  otherTimes: ['(na|em) (reunião|sessão) (anterior|de # de|realizada|do dia|ordinária de|pública de|de câmara de)', '(reunião|sessão|ano|mandato) (anterior|passad*|transato)', '(anteriormente|oportunamente|previamente|já) (foi|tinha|havia|deliberad*|aprovad*|foram)', '(tinha|havia|tinham) …', 'em # de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) de #', 'por despacho', 'no passado dia', 'em tempos', 'na altura'],
  standing: [],
  closings: ['(declarou|deu por|foi dada por|deu-se por|foi declarada|deu como) (encerrada|encerrados|terminada|encerrado|finda)', '(reunião|sessão|assembleia) (foi|é) encerrada'],
  leaning: ['(esta|a|a presente|esta mesma|o|este|a referida|ambas as) (proposta|propostas|moção|documento|ponto|requerimento|minuta) (foi|foram|é) … (aprovad*|rejeitad*|retirad*|aceit*)', '(todas|todos|ambos|ambas) foram … (aprovad*|eleit*|rejeitad*)', '(a mesma|o mesmo|as mesmas|os mesmos) (foi|foram|sido)', 'o que foi aprovado', 'a qual foi … aprovad*', 'o qual foi … aprovad*', 'tendo sido aprovad*', 'tendo a mesma sido', 'sendo aprovad*', 'concordar com a proposta', 'aprovar a proposta', 'aprovar o proposto', 'concordar com o proposto'],
  dissent: ['(votou|votaram|votando) contra', '(absteve-se|abstiveram-se|abstendo-se|se absteve)', '# votos contra', 'voto* contra', 'com (a abstenção|as abstenções|o voto contra|os votos contra)', 'abstenç*', 'declaração de voto', 'votos em branco', 'em sentido contrário'],
  numberLabels: ['deliberação n.º', 'deliberação nº', 'deliberação número', 'resolução nº', 'resolução n.º'],
  currencies: [
    ['EUR', ['€', 'euros', 'euro', 'eur']],
    ['BRL', ['r$', 'reais', 'brl']],
    ['USD', ['us$', 'usd', 'dólares']],
    ['CVE', ['cve']],
    ['AOA', ['kz', 'aoa']],
    ['MZN', ['mt', 'mzn']],
  ],
  magnitudes: { milhão: 1_000_000, milhões: 1_000_000, mil: 1000, bilhão: 1_000_000_000, bilhões: 1_000_000_000 },
  decimal: ',',
} as const satisfies DecisionWords;
