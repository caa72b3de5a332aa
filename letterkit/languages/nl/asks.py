"""Dutch: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell=r"vermeld\w*|noem\w*|geef|laat (?:ons )?weten|schrijf|stuur|mail|voeg|zet",
    need="vereist|noodzakelijk|verplicht|bereid",
    on_site="op locatie|op kantoor",
    shift=r"nachtdienst\w*|ploegendienst\w*|weekenddienst\w*",
    letter="motivatie(?:brief)?|sollicitatie(?:brief)?|brief",
    coded=r"vacaturenummer|referentie\w*|kenmerk",
    limit_no="maximaal|hooguit|hoogstens|niet (?:langer|meer) dan",
    limit_one="één|een|twee",
    limit_words="woorden|pagina(?:'s)?|kantjes?|a4|tekens",
    capped="maximaal|hooguit|hoogstens|niet (?:langer|meer)",
    start=r"beschikbaar\w*|startdatum|wanneer je (?:kunt|kan|zou kunnen) (?:beginnen|starten)",
    notice="opzegtermijn",
    pay=r"salaris(?:wens\w*|indicatie|verwachting\w*)|gewenst\w* salaris",
    days_days="dagen",
    days_days_2="dagen",
    licence_driv="rijbewijs|big-registratie|heftruckcertificaat",
    permit="werkvergunning|verblijfsvergunning",
    reference_quote="onder vermelding van|onderwerp",
    reference_subject=r"onderwerp\w*|onder vermelding van",
    words_words="woorden|pagina(?:'s)?|kantjes?|a4",
    words_words_2="woorden|kantje|a4",
    to_addressed=r"ter attentie van|t\.a\.v\.|gericht aan",
    to_address="richt",
    to_to="aan",
    documents_send="stuur|mail|voeg|upload",
    documents_curriculum_vitae="motivatiebrief|diploma's|referenties|vog|portfolio",
    closing="sluitingsdatum|reageer (?:voor|vóór|uiterlijk)|solliciteren kan tot|uiterlijk",
    spoken="geschreven|niet|geen",
    offered="wij bieden|we bieden",
    named_to=r"ter attentie van|t\.a\.v\.|gericht aan",
    named_mr=r"mevrouw|meneer|de heer|mevr\.?|dhr\.?",
    named_van="van|de|van der",
    titled_to=r"ter attentie van|t\.a\.v\.|aan",
    titled_mr="mevrouw|de heer|mevr|dhr",
    sometime="dagen|weken|maand",
)

ASKS = Asks(
    code=r"vacaturenummer|referentie\w*|kenmerk",
    ones={"één": 1, "een": 1, "twee": 2},
    label="sluitingsdatum",
    pages="pagina(?:'s)?|kantjes?|a4",
    signs="tekens",
    attach="bijlagen?",
    none="geen|zonder",
)
