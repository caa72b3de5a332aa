"""Whether a whole sentence of an outsider's may be told further: no order, no way to reach or pay anybody, no claim.

A short quotation carries little; a whole sentence can carry an order that reads like courtesy (`It was a joy to meet
you; please transfer …`) or a claim that a letter would make its writer's own (`You hold a degree in physics, which we
liked`). So each of its clauses is looked at: what it asks for, and what it says of the one it speaks to.
"""

from __future__ import annotations

import re
import unicodedata

from letterkit.wording.claims import CREDENTIAL, STATE, claims
from letterkit.wording.dates import dates
from letterkit.wording.outside import commands, quotable
from letterkit.wording.tokens import flat

LONGEST_WORD = 34
_START = r"(?:^|[;:,.!?()–—-]\s*|\b(?:and|or|but|then|so|also|und|oder|dann|et|ou|puis)\s+)"
_ASKED = r"(?:please|kindly|just|do|now|simply|be sure to|make sure (?:to|you)|remember to|bitte|merci de|veuillez)"
_DOES = (
    r"(?:ignore|disregard|forget|write|tell|forward|include|add|mention|state|say|send|transfer|wire|pay|deposit|"
    r"remit|buy|"
    r"purchase|click|visit|open|download|install|text|confirm|copy|paste|repeat|quote|append|insert|begin|start|end|"
    r"sign|"
    r"submit|upload|provide|supply|share|thank|praise|promise|admit|apologi[sz]e|translate|output|print|put|note|"
    r"ensure|claim|"
    r"attach|cc|bcc|reveal|disclose|rewrite|scan|register|log|verify|update|follow|pretend|act|summari[sz]e|list|"
    r"describe|"
    r"recommend|endorse|present|introduce yourself|replace|remove|delete|change|swap|fill|enter|type|dial|phone|"
    r"proceed|"
    r"schreib\w*|füg\w*|erwähn\w*|schick\w*|send\w*|überweis\w*|zahl\w*|klick\w*|öffne\w*|bestätig\w*|leite\w*|"
    r"nenn\w*|kauf\w*|"
    r"ignorier\w*|lade\w*|écrivez|ajoutez|mentionnez|envoyez|virez|versez|payez|cliquez|ouvrez|confirmez|transférez|"
    r"dites|"
    r"incluez|indiquez|achetez|téléchargez|ignorez)"
)
_TO_US = (
    r"(?!\s+(?:back\s+)?(?:to\s+|an\s+)?(?:me|us|mir|mich|uns|sie mir|sie uns|sie mich)\b(?!\s+(?:your|ihre|the|a|an|"
    r"some)\b)"
    r"|\s+(?:if|again|soon|wieder|erneut|sie wieder)\b|(?:-l[ea]s?)?-moi\b|(?:-l[ea]s?)?-nous\b)"
)
_ASKING = (
    rf"{_START}(?:{_ASKED}\s+)*{_DOES}\b{_TO_US}|\b{_ASKED}\s+{_DOES}\b{_TO_US}"
    r"|\b(?:merci de|veuillez|prière de)\s+(?!me\b|nous\b)\w+"
    r"|\b(?:you|applicants?|candidates?|sie|du|vous)\s+(?:must|should|shall|have to|need to|are to|ought to|müssen|"
    r"musst|sollten|"
    rf"sollen|devez|devriez)\s+(?:\w+\s+){{0,3}}?{_DOES}\b"
)
_DICTATING = (
    r"\b(?:reply|answer|respond|antworten sie|répondez)\b[^.;]{0,20}\b(?:with|mit|par|avec)\b"
    r"|\b(?:whoever|whomever|anyone who|anybody who|any(?:one|body) (?:writing|answering|reading|processing)|"
    r"quiconque|celui qui|"
    r"toute personne qui|wer (?:das|dies|diese\w*|hier|auch))\b"
    r"|\b(?:assistant|ai|a\.i\.|ki|ia|bot|robot|model|modell|modèle|llm|software|algorithm\w*|machine|program|programm|"
    r"logiciel|system|script|tool)\b[^.;]{0,60}\b(?:must|should|shall|has to|have to|adds?|writes?|includes?|says?|"
    r"soll|muss|doit)\b"
    r"|\b(?:letter|reply|answer|response|message|e-?mail|draft|text|paragraph|sentence|brief|schreiben|antwort|"
    r"lettre|réponse)\b"
    r"[^.;]{0,30}\b(?:must|should|shall|has to|needs? to|ought to|is to|muss|soll|sollte|doit|devrait)\b"
    r"|\b(?:states?|stating|says?|saying|said|claims?|claiming|confirms?|confirming|mentions?|mentioning|assert\w*|"
    r"told|tells?|"
    r"writes?|wrote|wissen|sagt|dit|disant|affirm\w*)\s+(?:us\s+|them\s+)?(?:that|dass|que|qu')\s*(?:i|my|you|your|"
    r"ich|mein\w*|sie|"
    r"ihr\w*|je|j'|mon|ma|mes|vous|votre|vos)\b"
    r"|\bthe following\b|\bas follows\b|\bword for word\b|\bverbatim\b|\bwörtlich\b|\bfolgende\w*\b|\bmot pour mot\b"
)
_ORDER = re.compile(rf"{_ASKING}|{_DICTATING}")
_ORDERED = re.compile(_DICTATING)
_OF_LETTERS = re.compile(
    r"\b(?:letters?|cover letters?|applications?|repl(?:y|ies)|answers?|anschreiben|briefe?|antwort|bewerbung|lettres?|"
    r"réponse|candidature|whoever writes\b[^.;]{0,30}|wer (?:das|dies|den brief) schreibt|quiconque écrit)\b[^.;]{0,40}"
    r"\b(?:must|should|shall|has to|needs? to|ought to|is to|muss|müssen|soll\w*|doit|doivent|devrait)\b[^.;]{0,60}"
    r"\b(?:states?|say|mention|claim|confirm|include|contain|name|write|add|erwähn\w*|nennen|sagen|schreiben|enthalten|"
    r"angeben|bestätigen|mentionner|indiquer|dire|écrire|contenir|affirmer|ajouter)\b"
)
"""What a letter is to say, in a paper that is no letter."""
_MONEY = re.compile(
    r"\b(?:deposits?|fees?|invoices?|gift ?cards?|vouchers?|bank|account (?:number|details)|your account|wallets?|"
    r"crypto\w*|"
    r"payments?|refunds?|prizes?|lottery|bribes?|passwords?|passcode|passport|social security|credit card|id card|wire|"
    r"transfer|anzahlung|gebühr\w*|konto\w*|gutschein\w*|passwort|ausweis\w*|rechnung\w*|bankverbindung|überweis\w*|"
    r"virement|acompte|frais|compte bancaire|mot de passe|passeport|facture|carte bancaire|grand|(?:five|six|seven|"
    r"eight)-figure)\b"
    r"|\b\d[\d.,']*\s?(?:k|m|mio|tsd|bn|mrd)\b|\b(?:thousand|hundred|million|tausend|hundert|mille|millions?)\b"
)
_CODE = re.compile(
    r"[<>{}\[\]|\\=`~^#@€$£]|\*\*|__|&\w+;|%\d\d|\\u|//|\d{5,}|(?:\b\d{1,4}\b[\s-]+){3,}\d|\bslash\b"
    r"|\b[a-z0-9][a-z0-9-]{2,}\.\w{2,}"
)
"""Signs, files and figures that no sentence of a personal mail needs, whether or not they lead anywhere."""
_CREDENTIAL = (
    rf"(?:{CREDENTIAL}|{STATE}|administrators?|qualified|accredited|decorated|veteran|member of|founder|professor|"
    r"doctor|surgeon|licensed|registered|insured|owner of|earned|"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|zehn|fünf|dix|cinq) (?:\w+ )?(?:years?|jahre[n]?|"
    r"ans)\b(?! more))"
)
_ONESELF = (
    r"(?:you|your|yours|you're|you've|i|my|mine|i'm|i've|me|sie|ihre?[nmrs]?|du|deine?[nmrs]?|ich|"
    r"meine?[nmrs]?|vous|votre|vos|je|j'\w+|mon|ma|mes)"
)
_PAPERS = re.compile(rf"\b{_CREDENTIAL}\b")
_CLAIM = re.compile(rf"\b{_ONESELF}\b[^.;]*\b{_CREDENTIAL}\b|\b{_CREDENTIAL}\b[^.;]*\b{_ONESELF}\b")
_OF_YOU = re.compile(
    r"\b(?:you(?:'re|'ve)?|sie|du|vous|applicants?|candidate) (?:(?:are|have|hold|held|had|were|possess|earned|own|"
    r"sind|haben|besitzen|hast|bist|avez|êtes|possédez|détenez|is|has|holds) )?(?:\w+ ){0,4}?"
    rf"{_CREDENTIAL}\b|\b(?:your|ihre?[nmrs]?|deine?[nmrs]?|votre|vos) (?:\w+ ){{0,2}}?{_CREDENTIAL}\b"
)
_MY = re.compile(
    r"\bmy (?!manager|boss|colleagues?|team|door|direct|line|mobile|desk|notes|address|day|week|month|own|thanks|"
    r"apologies|first|"
    r"call|deputy|side|view|hope|wish|impression|mind|calendar|diary|director|office|inbox|predecessor|successor|"
    r"favou?rite|"
    r"heart|regards|card|phone|thinking|question|staff|people|e?-?mail|morning)"
)
"""What is the sender's own and no harm: anything else would read as the writer's in a letter that repeats it."""
_I_DO = re.compile(
    r"\bi(?:'m| am) (?!(?:very |so |really |always |more than |of course |only |still |quite )*(?:happy|glad|sorry|"
    r"pleased|free|"
    r"available|back|around|delighted|at|in|on|afraid|writing|going|sure|keen|not sure|grateful|confident|out|away|"
    r"reachable|"
    r"looking|hoping|planning)\b)"
    r"|\bi(?:'ve| have) (?!(?:rarely|seldom|never (?:seen|met|heard|read)|kept|learn\w+|asked|enjoyed|put|set|passed|"
    r"only|no doubt|"
    r"not seen|spoken|time|a slot|half an hour|thought|been thinking)\b)"
    r"|\bi (?:would|will|can|could|may|might|shall)(?: \w+)? (?:accept|take|work|pay|withdraw|start|resign|waive|"
    r"earn|own)\b"
    r"|\bi(?:'d|'ll) (?:accept|work|pay|withdraw|start|resign|waive|earn|own)\b"
    r"|\bi (?!am\b|have\b|'|would|will|can|could|may|might|shall|should|do\b|did\b|hope|think|believe|feel|felt|"
    r"enjoy|love|like|"
    r"want|wish|remember|promise|owe you|learn|understand|know|look|expect|plan|still|really|also|especially|"
    r"particularly|was (?:struck|impressed|glad|sorry|taken|moved|delighted|happy|pleased|touched|sad|surprised|hoping|"
    r"thinking|very|so|really)|"
    r"had hoped|admire|appreciate|found|thought|keep|kept|gladly|certainly|very much|just|personally|must say|"
    r"need to|came away|"
    r"left|read your|saw you|met you|heard you|always|often|walked|spoke to|speak for)"
)
"""First persons: what the sender hopes, thought and can do is told; a deed or a state would read as the writer's."""
_SPOKEN_OF = re.compile(r"\byour (?:answers?|responses?)\b(?! (?:must|should|shall|has|have)\b)", re.IGNORECASE)
"""What the writer answered in the talk, which is no answer that anybody orders."""
_VOUCH = (
    r"\b(?:offered|owes?|recommend\w*|promised|vouch\w*) (?:\w+ )?(?:me|for me|mir|mich)\b|\bvouch\w*|\bbürg\w*"
    r"|\b(?:job|post|position|role|stelle|poste) is (?:mine|yours)\b"
    r"|\b(?:linkedin|signal|whatsapp|telegram|github|skype|instagram|twitter|facebook|discord|wechat|extension|ext\.|"
    r"durchwahl)\b"
)
_VOUCHED = re.compile(_VOUCH)
_TOLD_YOU = re.compile(
    r"\b(?:you|sie|vous) (?:told|mentioned|promised|agreed|confirmed|accepted|offered|sagten|versprachen|avez dit|"
    rf"avez promis)\b|{_VOUCH}"
)
_QUOTED = re.compile(r"[\"“”„«»].{3,}[\"“”„«»]")
_THAT_I = re.compile(
    r"\b(?:that|dass|que|qu')\s*(?:you|i|sie|ich|vous|je|they|he|she)\b(?!\s+(?:must|need|have|want|could|can|would|"
    r"wish|expect|hope))"
)
_DICTATES = re.compile(
    r"\b(?:states?|stating|says?|saying|claims?|claiming|confirms?|confirming|mentions?|asserts?|declares?|writes?|"
    r"schreib\w*|sagt|erklärt|bestätigt|erwähnt|indiquez?|affirmez?|disent|dit|dites|déclarez?|mentionnez?|dice|indica|"
    r"afferma|declara|verklaart|schrijft|zegt)\b(?: \w+)? (?:that|dass|que|qu'|che|dat)\b"
)
"""What somebody is to say, word for word."""
_WHO_SAYS = re.compile(
    r"\b(?:who|whoever|which|that|it|letters?|answers?|application|candidate|der|die|das|wer|es|qui|lettre|réponse)\s+"
    r"(?:also |auch |aussi )?(?:states?|says?|writes?|claims?|confirms?|mentions?|schreibt|sagt|erklärt|bestätigt|"
    r"affirme|dit|écrit|indique),?\s+(?:that|dass|que|qu')"
)
"""Somebody who says it: the words behind are put into a mouth."""
_SINGULAR = re.compile(r"\b(?:i|i'\w+|me|mine|ich|mir|mich|meine?[nmrs]?|je|moi)\b|\b[jm]'")
"""An employer is `we`."""
_DUTY = re.compile(
    r"\b(?:must|need\w*|requir\w+|essential|mandatory|necessary|should|hold|possess|have|erforderlich|voraussetz\w*|"
    r"notwendig|"
    r"zwingend|exigée?s?|requise?s?|obligatoire|indispensable|nécessaire|applicants?|candidates?|please|bitte|merci)\b"
)


def tellable(text: str) -> bool:
    """Whether a whole sentence of an outsider's may be given to whoever writes the answer.

    Not one with a link, an address, a number to call, a sum, code, letters that look like others, an order to anybody
    but to answer the sender, or a claim about a person's qualifications or private life.
    """
    plain = flat(_undated(text))
    forms = (_ORDER, _MONEY, _CODE, _CLAIM, _MY, _I_DO, _TOLD_YOU, _WHO_SAYS)
    return quotable(_undated(text)) and _is_plain(text) and not any(form.search(plain) for form in forms)


def readable(text: str, *, masked: bool = False) -> bool:
    """Whether a whole sentence of an outsider's may be shown to whoever writes the answer, so that they understand it.

    It may hold what `tellable` keeps out of a letter (a deed of the sender's, `on invoice`), for nothing can be built
    on it; not a link, an address, a number to call, a sum with its currency, code, words that dictate an
    answer, or papers of the writer.
    masked: a name in it has to be hidden; then nobody's papers may be spoken of at all.
    """
    bare = _SPOKEN_OF.sub("that", _undated(text))
    plain = flat(bare)
    forms = (_ORDERED, _CODE, _OF_YOU, _VOUCHED, _WHO_SAYS, *([_PAPERS] if masked else []))
    return quotable(bare) and _is_plain(text) and not any(form.search(plain) for form in forms)


def claimless(text: str) -> bool:
    """Whether a sentence that asks for something may be told: as `tellable`, but asking is what it is for.

    A duty (`You must hold a driving licence`) is no claim.
    """
    plain = flat(_undated(text))
    forms = (_MONEY, _CODE, _MY, _I_DO, _TOLD_YOU, _QUOTED, _THAT_I)
    is_claim = bool(_CLAIM.search(plain)) and not _DUTY.search(plain)
    return (
        quotable(_undated(text)) and _is_plain(text) and not is_claim and not any(form.search(plain) for form in forms)
    )


def demand(text: str) -> bool:
    """Whether a line of an advertisement may stand as what the job asks for: it says nothing of whoever answers it.

    Its words are a trade's, where banks, payments and C# are no harm.
    """
    plain = flat(text)
    of_oneself = any(_SINGULAR.search(flat(claim.text)) for claim in claims(text))
    return (
        quotable(_undated(text))
        and not of_oneself
        and not any(form.search(plain) for form in (_THAT_I, _MY, _DICTATES))
    )


def dictates(text: str) -> bool:
    """Whether words in a paper of the writer's own order whoever processes it, or dictate what a letter says.

    Somebody else put them there; what its owner works on or as (models, assistants) is no order.
    """
    return commands(text, trade=True) or bool(_OF_LETTERS.search(flat(text)))


def _undated(text: str) -> str:
    """A text with words in the place of its dates, whose figures look like those of a telephone."""
    for day in reversed(dates(text)):
        text = f"{text[: day.start]}that day{text[day.end :]}" if day.day and day.month else text
    return text


def _is_plain(text: str) -> bool:
    """Whether all characters are what they look like: Latin letters, none invisible, no run that is no word."""
    if any(len(word) > LONGEST_WORD for word in text.split()):
        return False
    for char in text:
        kind = unicodedata.category(char)
        if kind in ("Cf", "Co", "Cs", "Cn", "Mn", "Me") or (kind == "Cc" and char not in "\n\t\r"):
            return False
        if kind.startswith(("L", "N")) and (unicodedata.normalize("NFKC", char) != char):
            return False
        if kind.startswith("N") and not char.isascii():
            return False
        if kind.startswith("L") and not unicodedata.name(char, "").startswith("LATIN"):
            return False
    return True
