"""Swedish: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell="ange|uppge|nämn|berätta|skriv|skicka|bifoga|märk|mejla",
    need=r"krävs|nödvändig\w*|krav|måste|villig",
    on_site="på plats|på kontoret",
    shift="nattpass|skift(?:arbete|gång)?|jour|varannan helg|helgarbete",
    letter="personligt brev|ansökan|följebrev",
    coded=r"referens(?:nummer)?|diarienummer|ref\.?nr",
    limit_no="högst|max(?:imalt)?|inte (?:längre|mer) än|som mest",
    limit_one="en|två|ett",
    limit_words="ord|sid(?:a|or)|a4-sida|tecken",
    capped="högst|max(?:imalt)?|inte (?:längre|mer)|som mest",
    start=r"startdatum|tillträde\w*|när du (?:kan|skulle kunna) börja",
    notice=r"uppsägningstid\w*",
    pay=r"löneanspråk\w*|löneönskemål\w*|önskad lön",
    days_days="dagar",
    days_days_2="dagar",
    licence_driv="b-körkort|körkort|truckkort|legitimation",
    permit="arbetstillstånd|uppehållstillstånd",
    reference_quote=r"märk|ämnesrad\w*",
    reference_subject=r"ämnesrad\w*|ämne",
    words_words="ord|sid(?:a|or)|a4-sida",
    words_words_2="ord|sid(?:a|or)",
    to_addressed=r"ställ\w* till|adresser\w* till|att\.",
    to_address="ställ|adressera",
    to_to="till",
    documents_send="skicka|bifoga|mejla",
    documents_curriculum_vitae="personligt brev|betyg|intyg|referenser|arbetsprover",
    closing="sista ansökningsdag|senast den|ansök senast|sök senast",
    spoken=r"skriv\w*|inte|utan",
    offered="vi erbjuder",
    named_to=r"till|att\.",
    named_mr="fru|herr",
    titled_mr="fru|herr",
    sometime="dagar|veckor|månad",
)

ASKS = Asks(
    code=r"referens\w*|diarienummer|ref\.?nr",
    ones={"ett": 1, "två": 2},
    label="sista ansökningsdag",
    pages="sid(?:a|or)|a4-sida",
    signs="tecken",
    attach="bilagor|bilaga|bifogade filer",
    none="inga|utan|skicka inte|inte",
)
