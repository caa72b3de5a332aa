"""Portuguese: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell=r"indi(?:ca|que|car|cando)\w*|mencion\w+|inform\w+|diga-nos|diz-nos|inclu\w+|escrev\w+|anex\w+|envi(?:e|ar|a|em)",
    need="obrigatóri[oa]|necessári[oa]|imprescindível|exige-se|disponível",
    on_site=r"presencial\w*|no escritório",
    shift="turnos? (?:rotativos?|da noite|noturnos?)|fins de semana|plantões|plantão|escala 6x1",
    letter="carta de (?:apresentação|motivação)|currículo|candidatura",
    coded="referência|código da vaga",
    limit_no="máximo(?: de)?|no máximo|até|não mais de",
    limit_one="uma|duas",
    limit_words="palavras|páginas?|caracteres|linhas",
    capped=r"máximo|não mais|não exced\w+|não ultrapass\w+|até",
    start="disponibilidade|data de (?:início|entrada)|quando (?:pode|poderia|podes) começar",
    notice="aviso prévio|pré-aviso",
    pay=r"pretens\w+ salaria\w+|expectativas? salaria\w+|salário pretendido",
    days_days="dias",
    days_days_2="dias",
    licence_driv="carta de condução|cnh|carteira de motorista",
    permit="autorização de (?:trabalho|residência)|visto de trabalho",
    reference_quote="assunto|citando",
    reference_subject="assunto",
    words_words="palavras|páginas?|linhas",
    words_words_2="palavras|páginas?",
    to_addressed="ao cuidado de|aos cuidados de|a/c",
    to_address=r"dirigid\w+|enderec\w+",
    to_to="a|à|ao",
    documents_send=r"anex\w+|envi(?:e|ar|a|em)",
    documents_curriculum_vitae="currículo|carta de apresentação|certificados?|diploma|portfólio|referências",
    closing="prazo|data limite|inscrições até|candidaturas até|até (?:ao )?dia",
    spoken="escrit[oa]s?|gerad[oa]s?|não",
    offered="oferecemos",
    named_to="ao cuidado de|aos cuidados de|a/c",
    named_mr="Sra?|Dra?|D",
    named_van="de|da|dos",
    titled_to="ao cuidado d[eoa]|aos cuidados d[eoa]|à",
    titled_mr="Sra?|Dra?|Dona",
    sometime="dias|mês|semana",
)

ASKS = Asks(
    code="referência|código da vaga",
    ones={"uma": 1, "duas": 2},
    label="prazo|data limite",
    pages="páginas?",
    signs="caracteres",
    attach="anexos?",
    none=r"sem|não (?:envi\w+|mand\w+|anex\w+|aceit\w+|abr\w+)",
)
