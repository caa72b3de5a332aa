"""German: see `topics/orders.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.orders import Labels, Orders, Outside

ORDERS = Orders(
    to="an",
    us="mir|mich|uns|sie mir|sie uns|sie mich",
    whose="ihre",
    again="wieder|erneut|sie wieder",
    request="bitte",
    start="und|oder|dann",
    asked="bitte",
    does=(
        r"schreib\w*|füg\w*|erwähn\w*|schick\w*|send\w*|überweis\w*|zahl\w*|klick\w*|öffne\w*|bestätig\w*|"
        r"leite\w*|nenn\w*|kauf\w*|ignorier\w*|lade\w*"
    ),
    asking_you="sie|du",
    asking_must="müssen|musst|sollten|sollen",
    dictating_reply="antworten sie",
    dictating_with="mit",
    dictating_whoever=r"wer (?:das|dies|diese\w*|hier|auch)",
    dictating_assistant="bot|robot|model|modell|programm",
    dictating_must="soll|muss",
    dictating_letter="schreiben|antwort",
    dictating_must_2="muss|soll|sollte",
    dictating_states="wissen|sagt",
    dictating_that="dass",
    dictating_i=r"ich|mein\w*|sie|ihr\w*",
    dictating=r"\bwörtlich\b|\bfolgende\w*\b",
    of_letters_letter="anschreiben|briefe?|antwort|bewerbung|wer (?:das|dies|den brief) schreibt",
    of_letters_must=r"muss|müssen|soll\w*",
    of_letters_say=r"erwähn\w*|nennen|sagen|schreiben|enthalten|angeben|bestätigen",
    money_deposits=r"anzahlung|gebühr\w*|konto\w*|gutschein\w*|passwort|ausweis\w*|rechnung\w*|bankverbindung|überweis\w*",
    money_k="mio|tsd|bn|mrd",
    money_thousand="tausend|hundert",
    credential_two="zehn|fünf",
    credential_years="jahre[n]?",
    oneself="sie|ihre?[nmrs]?|du|deine?[nmrs]?|ich|meine?[nmrs]?",
    of_you_you="sie|du",
    of_you_are="sind|haben|besitzen|hast|bist",
    of_you_your="ihre?[nmrs]?|deine?[nmrs]?",
    vouch_me="mir|mich",
    vouch_job="stelle",
    vouch_linkedin="whatsapp|telegram|github|skype|instagram|twitter|facebook|discord|wechat|durchwahl",
    vouch=r"\bbürg\w*",
    told_you_you="sie",
    told_you_told="sagten|versprachen",
    that_i_that="dass",
    that_i_you="sie|ich",
    dictates_states=r"schreib\w*|sagt|erklärt|bestätigt|erwähnt",
    dictates_that="dass",
    who_says_who="der|die|das|wer|es",
    who_says_also="auch ",
    who_says_states="schreibt|sagt|erklärt|bestätigt",
    who_says_that="dass",
    singular="ich|mir|mich|meine?[nmrs]?",
    duty=r"erforderlich|voraussetz\w*|notwendig|zwingend|bitte",
)

OUTSIDE = Outside(
    machine_ignore=r"überschreib\w*|ignorier\w*",
    machine_instruct=r"anweisung\w*|bisherig\w*",
    no_names=words("""
        sie ihnen ihr ihre ihrer ihren ihrem ihres du dir dich dein deine deiner deinen deinem deines euch euer
        eure pan
    """),
)

LABELS = Labels(
    between=words("und für der die das des von am im"),
    speaks=r"ich|mir|mich|meine?[nmrs]?|ihnen|ihre?[nmrs]?|dein\w*|bitte",
    verb=(
        "Sie|ist|sind|war|waren|hat|haben|habe|wird|werden|wurde|wurden|muss|kann|können|liegt|liegen|steht|stehen|"
        "findet|zeigt|gibt|geht|kommt|bleibt|man|sich"
    ),
)
