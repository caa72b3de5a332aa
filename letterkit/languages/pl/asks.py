"""Polish: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell=r"poda(?:ć|nie|j)|prosimy o (?:podanie|przesłanie|dołączenie)|wska(?:ż|zać)|napisz|wpisz|dołącz\w*|prześlij|wyślij|zaznacz\w*",
    need=r"wymagan\w+|konieczn\w+|niezbędn\w+|gotowość",
    on_site="stacjonarnie|w biurze",
    shift=r"zmian\w* nocn\w+|praca zmianowa|weekendy|dyżur\w*",
    letter=r"list\w* motywacyjn\w+|zgłoszeni\w+|aplikacj\w+",
    coded=r"numer\w* referencyjn\w+|nr ref",
    limit_no="maksymalnie|najwyżej|nie więcej niż|do",
    limit_one="jednej|jedna|dwie",
    limit_words=r"słów|stron\w*|znaków",
    capped=r"maksymalnie|najwyżej|nie więcej|nie dłuższ\w+",
    start=r"dostępnoś\w+|termin\w* rozpoczęcia|kiedy (?:możesz|może \w+|mógłbyś|mogłabyś) (?:zacząć|rozpocząć)",
    notice=r"okres\w* wypowiedzenia",
    pay=r"oczekiwa\w+ (?:finansow\w+|płacow\w+)|oczekiwane\w* wynagrodzeni\w+",
    days_days="dni",
    days_days_2="dni",
    licence_driv=r"praw\w+ jazdy|uprawnieni\w+ na wózki",
    permit=r"pozwoleni\w+ na pracę|karta pobytu",
    reference_quote="tytule|temacie",
    reference_subject="tytule|temacie|dopiskiem",
    words_words=r"słów|stron\w*|znaków",
    words_words_2=r"słów|stron\w*",
    to_addressed="na ręce|do rąk",
    to_address=r"adresow\w+|kierow\w+",
    to_to="na ręce|do rąk",
    documents_send=r"dołącz\w*|prześlij|wyślij|przesłanie|załącz\w*",
    documents_curriculum_vitae=r"list motywacyjny|świadectw\w+|referencje|dyplom\w*|portfolio",
    closing="termin (?:składania|nadsyłania)|do dnia",
    spoken=r"napisan\w+|nie|bez",
    offered="oferujemy",
    named_to="na ręce|do rąk",
    named_mr="Pani|Pana|Pan",
    titled_to="na ręce|do rąk",
    titled_mr="Pani|Pana|Pan",
    sometime=r"dni|tygodni\w*|miesiąc\w*",
)

ASKS = Asks(
    code=r"numer\w* referencyjn\w+|nr ref",
    ones={"jednej": 1, "jedna": 1, "dwie": 2},
    label="termin składania (?:ofert|aplikacji|dokumentów)",
    pages=r"stron\w*",
    signs="znaków",
    attach=r"załącznik\w*",
    none=r"bez|nie (?:wysyłaj\w*|przesyłaj\w*|dołączaj\w*|otwieramy)",
)
