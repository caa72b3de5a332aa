"""What an English sentence is made of, as far as notes are told: see `letterkit.clauses.grammar`."""

from __future__ import annotations

import re

from letterkit import wording
from letterkit.clauses._clause import Form
from letterkit.clauses.grammar import Classes, Grammar
from letterkit.languages.en.clauses._verbs import BASE_OF, BASES, PASTS
from letterkit.languages.en.phrasing import MONTHS, UNCOUNTABLE, WEEKDAYS

RULES = Grammar("""
    Sentence = Lead? Clause Further*
    Question = Asked comma pro conj Things | Asked comma Asked | Asked comma Things | Asked | Lead Asked | Asked conj Asked
    Asked = wh Noun2* Turned | wh Things Turned | wh Predicate | Turned | how det Mod* Noun? Turned | prep wh Noun2* Turned | wh Things Predicate
    Turned = aux Subject Adverbs After | cop Subject As? Rest* | aux there be Things Rest* | cop there Things Rest*
    Noun2 = Mod | Noun
    Lead = adv comma? | Place comma? | Sub comma | Time comma?
    Further = comma? conj Lead? Clause | comma? conj Predicate | comma Sub | comma Place | comma Thing | comma adv | comma pro conj Things
    Clause = Subject Adverbs Predicate | there aux? cop Things Rest* | It cop Quality to Infinitive
    It = pro
    Subject = pro | Things | Gerund | what Clause
    Adverbs = adv*
    Predicate = say Person base Objects Rest* | say Things base Objects Place* | cop Adverbs As Rest* | verb Objects Rest* | say Objects? Said Rest* | say Objects Rest* | aux Adverbs After | verb prt Objects Rest*
    After = aux Adverbs After | base Objects Rest* | part Objects Rest* | ing Objects Rest* | cop Adverbs As Rest* | As Rest* | say Objects? Said Rest* | say Objects Rest* | to Infinitive | Place Rest*
    As = Quality | Things | Place | Gerund | Passive | to Infinitive | Said | adv
    Quality = Adverbs Mod Quality2*
    Quality2 = conj Adverbs Mod | comma Mod
    Passive = part Rest*
    Objects = Person? Things? prt?
    Person = obj | name | det name
    Rest = Place | adv | prt | Time | to Infinitive | Sub | Gerund | Range | conj Place | conj Predicate2 | conj say Person base Objects | comma Place | comma Gerund | comma Sub | self
    Predicate2 = Adverbs verb Objects | Adverbs base Objects | cop As | part Objects | say Objects? Said | say Objects | ing Objects
    Said = that? Clause | wh Clause | wh Predicate | wh to Infinitive | how det Mod* Noun? Clause | wh cop pro | wh Noun2* Clause | wh pro aux
    Sub = sub Clause | sub Gerund | sub Passive | wh Clause | as Quality as Clause | that Clause
    Infinitive = Adverbs base Objects Rest* | Adverbs cop As Rest* | Adverbs say Objects? Said | Adverbs say Objects Rest* | Adverbs aux After
    Gerund = Adverbs ing Objects Rest3* | ing As
    Rest3 = Place | adv | Time | to Infinitive | Sub | prt | self
    Place = prep Things | prep obj | prep Gerund | prep Said | prep Time | prep adv | prep prep Things | prep Bare | than Things | than Amount | as Things | prep Amount
    Bare = Mod* Head
    Time = Freq | det? Ord? Modt* time adv? | name time | either way
    Modt = word | num | time
    Ord = last | next | every | each | this
    Freq = num Noun? a time | adv a time | a time
    Range = prep num Noun? prep num Noun? | prep Amount prep Amount | Amount
    Amount = num Mod* Noun | a num? time | prep num
    Noun = noun | word | time
    Things = Thing And*
    And = comma Thing | comma? conj Thing
    Thing = Dets Mod* Head Post* | Mod* Mass Post* | Name Post* | Dets Of | det? one Of? | adv det one | everyone Post* | num Post* | Dets
    Of = of Things | of obj
    Dets = adv? det num? | adv? num | det det num? | Name gen | Dets2 gen
    Dets2 = det Mod* Head
    Name = title? name+
    Mod = word | noun | part | ing | num | name | time | adv
    Head = word | noun | ing | time | name | base
    Mass = noun | ing | name
    Post = Place | Relative | to Infinitive2 | Passive2 | Gerund2 | Of | adv
    Infinitive2 = base Objects Place* | cop As
    Passive2 = part Place*
    Gerund2 = ing Objects Place*
    Relative = who Adverbs Predicate | that Adverbs Predicate | which Predicate | where Clause | Gap | that Gap | who Gap
    Gap = pro Adverbs verb adv* Place* | pro aux adv* part Place* | pro aux adv* base Place* | pro say pro verb
    Loose = Things Rest* | part Objects Rest* | Gerund | Adverbs base Objects Rest* | verb Objects Rest* | Place Things? Rest*
""")

_PRO = frozenset("i you we they he she it nobody everybody everyone someone somebody".split())
_OBJ = frozenset(
    "me you us them him her it everything nothing something anything everyone everybody nobody someone somebody".split()
)
_DET = frozenset(
    "the a an my your our their his her its this that these those no some any each every both all more most many few fewer "
    "several another other enough half such much less same either neither own".split()
)
_NUM = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen first second third "
    "couple".split()
)
_ADV = frozenset(
    "also still never just always often really only already even actually now then soon sometimes usually here there home "
    "back again away too very so well once twice together today tomorrow yesterday tonight ahead abroad inside outside "
    "upstairs downstairs straight later earlier early late first last long far much more less better best almost nearly quite "
    "rather else ever yet not about around roughly over under alone instead perhaps maybe though apart".split()
)
_PREP = frozenset(
    "about across after against among at before behind below beside between by during for from in inside into of off on onto "
    "outside over past per round since through throughout to toward towards under until till up upon via with within without "
    "near along around above beyond despite like down out as".split()
)
_PRT = frozenset("up down out off on in over away back through round around along together".split())
_SUB = frozenset(
    "because when while since until till although though before after unless once where so as than whereas".split()
)
_WH = frozenset("what how why when where who which whom whose whether if".split())
_COP = frozenset(
    "is are was were be been being am isn't aren't wasn't weren't become becomes became feel feels felt look looks looked seem "
    "seems seemed get gets got go goes went keep keeps kept stay stays stayed grow grows grew remain remained stand stands stood run runs ran sound sounds".split()
)
_AUX = frozenset(
    "is are was were am be been isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't can could "
    "can't couldn't cannot will would won't wouldn't should shouldn't must may might".split()
)
_SAY = frozenset(
    "say says said tell tells told ask asks asked know knows knew think thinks thought hope hopes hoped hear hears heard believe mean means "
    "meant feel feels felt see sees saw show shows showed shown explain explained mention mentioned find finds found notice noticed learn learned "
    "learnt promise promised agree agreed wonder wondered worry worried decide decided understand understood let lets make makes made help helped watch watched have had "
    "like liked love loved want wants wanted need needs needed remember explain suggested suggest describe described".split()
)
_PART = frozenset(
    "done been seen written taken given gone known shown driven grown drawn thrown broken chosen spoken worn torn begun run come become sung "
    "rung swum eaten fallen forgotten frozen hidden ridden risen shaken stolen woken beaten bitten built sent spent lost left kept made paid held "
    "led met told said sold taught thought bought brought caught found got had put read set cut let hit shut split won".split()
)
_TIMES = (
    frozenset(
        "second minute hour day week weekend month quarter year season morning afternoon evening night shift term seconds minutes hours days weeks "
        "weekends months quarters years seasons mornings afternoons evenings nights shifts terms spring summer autumn winter fall noon midnight "
        "time times o'clock am pm ago".split()
    )
    | {day.casefold() for day in (*WEEKDAYS, *MONTHS)}
    | {f"{day.casefold()}s" for day in WEEKDAYS}
)
_OTHER = dict(
    pair.split("=")
    for pair in r"""
to=to,prep that=that,det,pro,wh there=there,adv and=conj but=conj or=conj nor=conj if=if,wh whether=if,wh
who=who,wh which=which,wh where=where,wh,sub of=of,prep than=than,prep as=as,prep,sub what=what,wh
how=wh,sub,how ago=ago,adv last=last,adv,word next=next,word every=every,det each=each,det this=this,det,pro
a=a,det an=a,det per=a,prep twice=twice,adv once=once,adv,sub one=one,num everyone=everyone,pro,obj
everybody=everyone,pro,obj everything=everyone,obj nothing=everyone,obj,pro nobody=everyone,pro,obj
something=everyone,obj anyone=everyone,obj,pro people=noun ones=one,noun those=one,det not=adv ,=comma
's=gen,cop,aux 'm=cop,aux 're=cop,aux 've=aux 'd=aux 'll=aux best=word,adv worst=word,adv way=way,word
either=either,adv,det be=be,cop,aux,base many=det much=det,adv yourself=self '=gen myself=self ourselves=self
themselves=self,obj itself=self himself=self herself=self mr=title mrs=title ms=title dr=title prof=title
miss=title st=name ready=word fun=noun rain=noun water=noun paper=noun,word lunch=noun coffee=noun tea=noun
english=noun,name same=word,det
""".split()
)
"""Words with places of their own, each with its classes."""
_MASS = re.compile(r"\w{3,}(?:ness|ship|age|ism|ics|ity|ance|ence|tion|ure)\Z")
_TOKEN = re.compile(
    r"[A-Za-z]+n't\b|[A-Za-zÀ-ɏ][\w&-]*(?:\.[A-Za-z]\b)*|'(?:m|re|ve|d|ll|s)\b|(?<=s)'(?=\s)|[$£€]?\d[\w.,:%/-]*[\w%]|"
    r"[$£€]?\d%?|[^\s\w]"
)


def classes(line: str) -> list[Classes]:
    """What each word of a line may be."""
    return [_classes(found[0], found.start()) for found in _TOKEN.finditer(line)]


def _classes(word: str, at: int) -> Classes:
    """What one word may be, by the lists, its form, and whether a capital stands inside the line."""
    small = word.casefold()
    if word[:1].isdigit() or word[:1] in "$£€":
        return _of_number(word, small)
    found = {*filter(None, _OTHER.get(small, "").split(",")), *(name for name, members in _SETS if small in members)}
    found |= _verbal(small)
    closed = found - _ALSO_OPEN
    if word[:1].isupper() and word != "I" and (at or (small in wording.first_names() and not closed)):
        found |= {"name", "word"}
    if word.isalpha() and word.isupper() and len(word) > 1:
        found |= {"name", "noun"}
    if not closed and word[:1].isalpha():
        found.add("word")
        is_many = small.endswith("s") and not small.endswith("ss")
        found |= {"noun"} if is_many or small in UNCOUNTABLE or _MASS.fullmatch(small) else set()
        found |= {"adv"} if small.endswith("ly") else {"part"} if small.endswith("ed") else set()
    return frozenset(found)


def _of_number(word: str, small: str) -> Classes:
    is_time = ":" in word or small.endswith(("am", "pm", "th", "st", "nd", "rd")) or len(word) == YEAR
    return frozenset({"num"} | ({"time"} if is_time else set()) | ({"noun"} if re.search("[A-Za-z]", word) else set()))


def _verbal(small: str) -> set[str]:
    """What a word may be as a form of a verb."""
    found = {"verb"} if small in PASTS or small in BASE_OF or small in BASES else set()
    found |= {"base"} if small in BASES else set()
    found |= {"part"} if small in PASTS and small not in _IRREGULAR_PAST else set()
    return found | ({"ing", "noun"} if small.endswith("ing") and len(small) > len("ring") else set())


YEAR = 4
"""Figures of a year."""
_ALSO_OPEN = frozenset("verb base part ing noun time cop say".split())
"""Classes of words that may be nouns or adjectives as well."""
_SETS = (
    ("pro", _PRO), ("obj", _OBJ), ("det", _DET), ("num", _NUM), ("adv", _ADV), ("prep", _PREP), ("prt", _PRT),
    ("sub", _SUB), ("wh", _WH), ("cop", _COP), ("aux", _AUX), ("say", _SAY), ("part", _PART), ("time", _TIMES),
)  # fmt: skip
_IRREGULAR_PAST = frozenset(
    "went came gave took knew saw wrote drove grew fell began broke spoke chose rose ran threw wore flew drew became did was were".split()
)


def explained(line: str, form: Form) -> bool:
    """Whether the grammar explains a line, as far as the form that it is printed in wants a sentence."""
    start = {"question": "Question", "colon": "Loose"}.get(form, "Sentence")
    return RULES.explains(classes(line.rstrip(".?")), start)
