"""What a French sentence is made of, as far as notes are told: see `letterkit.clauses.grammar`."""

from __future__ import annotations

import re

from letterkit import wording
from letterkit.clauses._clause import Form
from letterkit.clauses.grammar import Classes, Grammar
from letterkit.languages.fr.clauses._forms import infinitive_of, is_finite, is_verb

RULES = Grammar("""
    Sentence = Lead? Clause Further*
    Question = wh de Bare Asked Further* | wh Asked Further* | Clause Further* | wh Thing Asked Further* | Lead Question | prep wh Asked Further* | est ce que Clause Further* | wh est ce que Clause Further* | est ce que Clause Further*
    Asked = Verbal | Verbal Infinitive | Finite pro Neg? Rest* | Things Verbal | Finite Things Rest* | Clause
    Lead = adv comma? | moi Place | Place comma? | Sub comma | Time comma? | moi comma? | conj
    Further = comma? conj Lead? Clause | comma? conj Verbal | comma Sub | comma Place | comma Thing | comma adv | comma dont Things Place* | colon Things Rest*
    Clause = Subject Verbal | Things comma? cest Verbal | Place comma cest Verbal
    Subject = pro | moi pro | Things | ce qui Verbal comma? | ce que Clause | Infinitive
    Finite = ne? cl* fin
    Neg = neg Adverbs
    Adverbs = adv*
    Verbal = Finite Neg? Adverbs Complement* | Finite Neg? Adverbs part Complement* | Finite Neg? Adverbs part part Complement* | Finite Neg? Adverbs cl* inf Complement* | Finite Neg? Adverbs part cl* inf Complement* | Finite Neg? Adverbs part adv inf Complement*
    Complement = Things | Rest
    Rest = Place | adv | Time | neg | Quality | Sub | a Infinitive | de Infinitive | pour Infinitive | prep Infinitive | en ing Things? | conj Place | conj Infinitive | comma Place | pro2 | inf Things?
    Infinitive = ne? neg? cl* inf Complement* | cl* inf part Complement*
    Quality = adv? Mod Quality2*
    Quality2 = conj adv? Mod | comma Mod
    Sub = Said Again*
    Again = conj que Lead? Clause | conj sub Clause | conj si Clause
    Said = que Lead? Clause | que Clause | sub Clause | wh Clause | wh Verbal | wh Infinitive | ce que Clause | ce qui Verbal | si Clause | comme Things | dont Clause | sub que Clause | prep wh Head Clause | wh de Bare Clause | a wh Head Clause
    Things = Thing And*
    And = comma Thing | comma? conj Thing
    Thing = det num? Mod* Head Post* | det det num? Mod* Head Post* | num Mod* Head Post* | num | det num Post* | Name Post* | pron Post* | det Mod | adv de Bare | num de Things
    Name = title? name+
    Mod = word | part | num | name | adv word
    Head = word | name | part | inf | fin
    Post = Place | qui Verbal | que Clause | que Subject Finite part Place* | ou Clause | dont Clause | a Infinitive | Mod | Name | part Place* | pour Infinitive | de Infinitive | num
    Place = prep Things | prep Bare | de Things | de Bare | a Things | a Bare | pour Things | en Bare | en Things | prep moi | prep adv | de adv | prep de Things | a moi | de moi | pour moi | prep num | comme Things | prep Time | chez Name | prep pron | prep pro2
    Bare = num? Mod* Head Post* | Name Post* | num Head?
    Time = det* Mod* time Mod? | time num? | det num time num? | num time
""")
_SETS = {
    "pro": "je j’ tu il elle on nous vous ils elles c’ ce ça cela personne rien tout chacun certains",
    "pro2": "nous vous eux elles lui elle",
    "moi": "moi toi lui elle nous vous eux elles soi",
    "cl": "me m’ te t’ se s’ le la l’ les lui leur y en nous vous",
    "ne": "ne n’",
    "neg": "pas plus jamais rien personne guère point que qu’",
    "det": "le la l’ les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque quelques "
    "plusieurs tout toute tous toutes aucun aucune quel quelle quels quelles différents certaines certains",
    "num": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent "
    "mille demi demie premier première second seconde dernier dernière",
    "prep": "dans sur sous avec sans par entre vers depuis pendant avant après dès jusque jusqu’ contre selon malgré hors devant derrière "
    "parmi durant chez compris autour lors près loin grâce face au aux du des à de d’ en pour suite",
    "de": "de d’ du des",
    "a": "à au aux",
    "conj": "et ou mais ni donc car puis",
    "sub": "quand comme parce lorsque lorsqu’ puisque puisqu’ pourquoi comment combien alors tant dès pendant depuis avant après pour sans",
    "wh": "qui que quand où comment combien pourquoi quel quelle quels quelles quoi",
    "adv": "ici là hier demain aujourd’hui encore déjà souvent toujours parfois très trop assez bien mal mieux aussi surtout seulement presque "
    "environ ensuite alors enfin tard tôt vite beaucoup peu moins plus autant ensemble même tout longtemps maintenant bientôt dehors dedans dessus "
    "partout ailleurs seul seule peut-être vraiment là-haut là-bas d’abord d’habitude directement tellement avant après auparavant non oui",
    "pron": "celui celle ceux celles cela ça tout rien quelqu’un chacun l’un l’une",
    "cest": "c’ ce",
    "que": "que qu’",
    "qui": "qui",
    "ou": "où",
    "dont": "dont",
    "si": "si s’",
    "comme": "comme",
    "ce": "ce",
    "est": "est",
    "en": "en",
    "chez": "chez",
    "pour": "pour",
    "title": "m mme mlle monsieur madame dr",
    "time": "jour jours semaine semaines mois an ans année années matin soir nuit nuits heure heures minute minutes trimestre saison saisons hiver été "
    "printemps automne lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches janvier février mars avril mai "
    "juin juillet août septembre octobre novembre décembre midi minuit fois prochain prochaine",
}
_OF = {name: frozenset(words.split()) for name, words in _SETS.items()}
_CLOSED = frozenset().union(*(words for name, words in _OF.items() if name not in ("time", "num", "adv"))) - {
    "tout",
    "personne",
    "leur",
    "point",
}
_TOKEN = re.compile(
    r"(?:aujourd|quelqu|jusqu|lorsqu|puisqu)’\w*|[^\W\d_]+’(?=[\w])|[^\W\d_][\w&]*(?:-[\w]+)*|\d[\d.,:/h  ]*(?<![ , .])\s?[%€]?|[^\s\w]"
)


def classes(line: str) -> list[Classes]:
    """What each word of a line may be."""
    return [
        _classes(found[0].strip(), found.start())
        for found in _TOKEN.finditer(line.replace("'", "’").replace(" - ", ", "))
    ]


def _classes(word: str, at: int) -> Classes:
    small = word.casefold()
    if word in ",;":
        return frozenset(("comma",)) if word == "," else frozenset((word,))
    if word == ":":
        return frozenset(("colon",))
    if word[:1].isdigit():
        return frozenset(("num", "time" if re.search(r"[h:/]", word) else "num"))
    found = {name for name, members in _OF.items() if small in members}
    if small in _CLOSED:
        if small in ("est", "s’"):
            found |= {"fin"} if small == "est" else set()
        if small in ("a",):
            found.add("fin")
        return frozenset(found)
    if word[:1].isupper() and (at or small in wording.first_names() or word.isupper()):
        found |= {"name", "word"}
    if is_finite(small):
        found.add("fin")
    if infinitive_of(small):
        found |= {"part", "word"}
    if is_verb(small) or re.fullmatch(r"\w{3,}er", small):
        found.add("inf")
    if small.endswith("ant") and len(small) > 5:
        found.add("ing")
    if small.endswith("ment") and len(small) > 6:
        found.add("adv")
    if word[:1].isalpha():
        found.add("word")
    return frozenset(found)


def explained(line: str, form: Form) -> bool:
    """Whether the grammar explains a line, as far as the form that it is printed in wants a sentence."""
    line = re.sub(
        r"\b(?:tout de suite|tout à l’heure|au moins|en même temps|en ce moment|à peu près|de temps en temps)\b",
        "encore",
        line,
    )
    plain = re.sub(r"«[^»]*»|\"[^\"]*\"", "cela", line.rstrip(" .?"))
    found = classes(plain.replace("-ce ", " ce ") if form == "question" else plain)
    if form == "colon":
        return any(RULES.explains(found, start) for start in ("Things", "Sentence", "Infinitive", "Sub"))
    starts = {"question": ("Question",), "that": ("Sentence", "Sub")}.get(form, ("Sentence",))
    return any(RULES.explains(found, start) for start in starts)
