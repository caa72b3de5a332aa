"""Spanish: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell=r"indi(?:ca|que|car|cando)\w*|mencion\w+|señal\w+|dinos|díganos|incluy\w+|incluir|escrib\w+|cuéntanos|adjunt\w+|envía\w*|envíe\w*|manda\w*",
    need=r"imprescindible|necesari[oa]s?|obligatori[oa]s?|requiere\w*|dispuest[oa]s?",
    on_site=r"presencial\w*|en (?:la )?oficina",
    shift="turnos? (?:de noche|rotativos?|partidos?)|fines de semana|guardias",
    letter="carta(?:s)? de (?:presentación|motivación)|currículum|candidatura",
    coded="referencia",
    limit_no="máximo(?: de)?|como máximo|no más de|hasta",
    limit_one="una|dos",
    limit_words="palabras|páginas?|caracteres",
    capped=r"máximo|no más|no (?:debe )?super\w+",
    start=r"disponibilidad|fecha de (?:incorporación|inicio)|cuándo (?:puedes|podrías|podría|puede) (?:empezar|incorporar\w*)",
    notice="preaviso",
    pay=r"(?:pretensi\w+|expectativas?|aspiraci\w+) (?:salarial\w*|económicas?)|salario deseado",
    days_days="días",
    days_days_2="días",
    licence_driv="(?:carné|permiso|carnet) de conducir|carretillero",
    permit="permiso de trabajo|permiso de residencia",
    reference_quote="asunto|citando",
    reference_subject="asunto",
    words_words="palabras|páginas?|caracteres",
    words_words_2="páginas?|palabras",
    to_addressed="a la atención de|dirigida a",
    to_address=r"dirij\w+|dirige",
    to_to="a la atención de",
    documents_send=r"adjunt\w+|envía\w*|envíe\w*|enviar|manda\w*",
    documents_curriculum_vitae="currículum|carta de presentación|título|titulación|referencias|portafolio",
    closing=r"fecha límite|plazo de (?:presentación|inscripción)|hasta el \d",
    spoken="escrit[oa]s?|generad[oa]s?|no",
    offered="ofrecemos",
    named_to="a la atención de|dirigida a",
    named_mr="Sra?|D|Dña",
    titled_to="a la atención de|dirigida a",
    titled_mr="Sra?|Dña",
    sometime="días|mes|semana",
)

ASKS = Asks(
    code="referencia",
    ones={"una": 1, "dos": 2},
    label="fecha límite",
    pages="páginas?",
    signs="caracteres",
    attach="adjuntos?|archivos adjuntos",
    none=r"sin|no (?:se )?(?:adjunt\w+|acept\w+|envíe\w*|mand\w+)",
)
