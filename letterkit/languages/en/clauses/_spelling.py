"""What quick English notes shorten, written out where it can mean one thing only; fillers and interjections "
"left off."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letterkit import wording
from letterkit.languages.en.clauses._verbs import BASES
from letterkit.languages.en.phrasing import MONTHS, WEEKDAYS

SHORT = {
    "w/": "with", "w/o": "without", "b4": "before", "abt": "about", "bout": "about", "'bout": "about",
    "thru": "through",
    "b/w": "between", "ppl": "people", "yr": "year", "yrs": "years", "mgr": "manager", "mgrs": "managers",
    "dept": "department", "cert": "certificate", "certs": "certificates", "refs": "references", "wkend": "weekend",
    "wkends": "weekends", "wknd": "weekend", "wknds": "weekends", "mtg": "meeting", "mtgs": "meetings",
    "appt": "appointment", "appts": "appointments", "acct": "account", "accts": "accounts", "mgmt": "management",
    "avg": "average", "esp": "especially", "govt": "government", "txn": "transaction", "txns": "transactions",
    "hrs": "hours", "mins": "minutes", "wks": "weeks", "cos": "because", "coz": "because", "cuz": "because",
    "bc": "because", "b/c": "because", "tho": "though", "tmrw": "tomorrow", "tmw": "tomorrow", "em": "them",
    "'em": "them",
    "&": "and", "shd": "should", "mth": "month", "mths": "months", "qty": "quantity", "asst": "assistant",
    "natl": "national", "intl": "international", "yest": "yesterday", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "shoulda": "should have", "coulda": "could have", "woulda": "would have", "oughta": "ought to",
    "custs": "customers", "cust": "customer", "til": "until", "'til": "until", "incl": "including", "svc": "service",
    "svcs": "services", "i": "I", "im": "I'm", "everyones": "everyone's", "wholl": "who'll", "hv": "have",
    "itd": "it'd",
    "nobodys": "nobody's", "someones": "someone's", "ive": "I've", "didnt": "didn't", "dont": "don't",
    "doesnt": "doesn't",
    "cant": "can't", "wont": "won't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "werent": "weren't",
    "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "mustnt": "mustn't", "shes": "she's", "hes": "he's", "theyre": "they're",
    "theyll": "they'll", "theyve": "they've", "theyd": "they'd", "youre": "you're", "youve": "you've",
    "youll": "you'll", "youd": "you'd", "weve": "we've", "thats": "that's", "whats": "what's", "theres": "there's",
    "heres": "here's", "wheres": "where's", "whos": "who's", "hows": "how's", "itll": "it'll", "couldve": "could've",
    "wouldve": "would've", "shouldve": "should've", "weds": "Wednesday", "tues": "Tuesday", "thurs": "Thursday",
    "thur": "Thursday", "english": "English", "french": "French", "spanish": "Spanish", "german": "German",
    "portuguese": "Portuguese", "pdf": "PDF", "easter": "Easter", "christmas": "Christmas", "xmas": "Christmas",
}  # fmt: skip
"""Written in small letters, each with its only meaning; `pts`, `mo` and `prob` have two, and stay as they are."""
_NAMED = {day[:3]: day for day in WEEKDAYS} | {month[:3]: month for month in MONTHS} | {"Sept": "September"}
_NAMED |= {day: day for day in ("Tues", "Weds", "Thurs")} | {
    "Tues": "Tuesday",
    "Weds": "Wednesday",
    "Thurs": "Thursday",
}
DAYS = {day.casefold() + end: day + end for day in WEEKDAYS for end in ("", "s")}
MONTH_NAMES = {month.casefold(): month for month in MONTHS if month not in ("March", "May")}
_SMALL_DATES = {"mon": "Monday", "wed": "Wednesday", "fri": "Friday", "jan": "January", "feb": "February",
                "apr": "April", "jun": "June", "jul": "July", "aug": "August", "sep": "September", "sept": "September",
                "oct": "October", "nov": "November", "dec": "December"}  # fmt: skip
_BEFORE_DATE = re.compile(
    r"(?:\b(?:in|on|by|since|until|till|from|before|next|last|this|of)|\d(?:st|nd|rd|th)?)\s\Z", re.I
)
_AFTER_DATE = re.compile(r"\s(?:\d|am\b|pm\b|morning\b|afternoon\b|either way\b)")
_UNITS = {"yr": "year", "hr": "hour", "min": "minutes", "wk": "week", "mth": "month"}
_SPAN = re.compile(
    r"\b(?P<the>an?|the|our|their|your|my) (?P<number>\d+)[ -]?(?P<unit>min|hr|yr|wk|mth)s?\b(?= [a-z])", re.IGNORECASE
)
"""`a 10 min walk` is a 10-minute walk."""
_WORD = re.compile(r"(?<![\w/.@-])(?:w/o|w/|b/w|b/c|'em|'til|'bout|&|[A-Za-z]+)(?![\w'’/@-]|\.\w)|\bw/(?=\w)")
_ID = re.compile(r"\b(?P<word>[Ii]d|[Ii]ll)\b(?= (?P<next>[a-z]+))")
_TO = re.compile(r"\b(?:to|from|would|will|could|can|should|may|might|must) (?=id\b)", re.I)
_HUM = re.compile(r",?\s*\b(?:u+h+m*|u+m+|er+m|hmm+|kinda|sorta|sort of|kind of like)\b,?(?:\s+like\b)?", re.IGNORECASE)
_LIKE = re.compile(
    r"(?:\A|(?<=[,;] )|(?<=\bover )|(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bover))like (?=(?:nobody|everybody|"
    r"the|a|they|he|she|we|"
    r"i)\b)|(?<!more )(?<!thing )(?<!looks )(?<!feels )\blike (?=(?:\d|(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|half|a (?:hundred|thousand|million|dozen))\b))",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[,\s]*(?:\b(?:lol|haha+|tbh|i guess|i think|i suppose|honestly|obviously|genius|for heaven's sake|you know|"
    r"though|tho|"
    r"ngl|imo|fair play|bless|so|check|wow|whew|phew|ugh|apparently|basically|literally|i reckon)\b|"
    r"[\U0001F300-\U0001FAFF\u2600-\u27BF]\ufe0f?|"
    r"!!+|[:;]-?[)(DP])+[\s.!]*\Z",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?:(?:which (?:is|was) (?:true|right|fair|correct)(?: enough)?,?(?: but)?|(?:true|fair|right) enough|and then|and|but|so|oh|ok(?:ay)?|well|also|plus|ah|right|anyway|yeah|yes|look|ha|haha|then|or|"
    r"because|cos|bc|which "
    r"look|honestly|like|um|uh|omg|actually|basically|hey|wow|man|god|lol|tbh|ngl)\b[,.:!]?\s+)+",
    re.IGNORECASE,
)
_OH = re.compile(r"\b(?:in|since) oh (?P<digit>one|two|three|four|five|six|seven|eight|nine)\b", re.IGNORECASE)
_ARROW = re.compile(r"(?P<one>[$£€]?\d[\d.,]*\s?%?)\s*[-=]*(?:>|→)\s*(?P<other>[$£€]?\d)")
_CAUSE = re.compile(
    r"(?<=[a-z0-9,.%] )(?<!\bthe )(?<!\ba )(?<!\broot )(?<!\btop )(?<!\bmain )(?<!\bto )(?<!\bcould )(?<!\bwould )(?<!\bcan )"
    r"(?<!\bwill )(?<!\bmay )(?<!\bthat )(?<!\bwhich )(?<!\bgood )(?<!\bthey )(?<!\byou )(?<!\bwe )(?<!\bI )(?<!\band )"
    r"(?<!\bor )(?<!\bno )(?<!\bone )'?cause (?=(?:i|you|we|they|he|she|it|the|a|an|my|our|their|his|her|your|there|nobody|"
    r"nothing|everyone|new|old|it's|that's|they're) )",
    re.IGNORECASE,
)
"""`died cause new fish went in`: said for because; the noun has an article before it, and the verb a subject."""
_ROUGHLY = re.compile(r"[~≈]\s*(?=[$£€]?\d)")
_PARTS = {"am": "morning", "pm": "afternoon"}
_NUMBER_WORD = {word: number for number, word in enumerate("zero one two three four five six seven eight nine".split())}


def spelt(words: str, names: Iterable[str] = ()) -> str:
    """Words as they would be written with time: no fillers, no telegrams that can mean one thing only.

    names: people's names in the spelling that a letter gives them.
    """
    line = " ".join(words.replace("’", "'").split())
    line = _LIKE.sub("", _HUM.sub(" ", line))
    line = _OH.sub(lambda found: f"in {2000 + _NUMBER_WORD[found['digit'].casefold()]}", line)
    line = _ARROW.sub(r"from \g<one> to \g<other>", line).replace("from from ", "from ")
    line = _CAUSE.sub("because ", line)
    line = re.sub(r"(?<=[a-z)]) \+ (?=[a-z\d])", " and ", line)
    line = _ROUGHLY.sub("about ", line)
    line = re.sub(r"\bi(?='(?:d|m|ve|ll)\b)", "I", line)
    line = re.sub(r"\bv (?=[a-z]{3,})", "very ", line)
    line = re.sub(r"\bw (?=[a-z]{2,})", "with ", line)
    line = _SPAN.sub(
        lambda found: f"{found['the']} {found['number']}-{_UNITS[found['unit'].rstrip('s')].rstrip('s')}", line
    )
    line = _ID.sub(lambda found: _contracted(found, line), line)
    line = _WORD.sub(lambda found: _written(found, line), line)
    for name in names:
        if name[:1].isupper() and len(name) > 2:
            line = re.sub(rf"\b{re.escape(name.casefold())}\b", name, line)
    line = re.sub(rf"\b({'|'.join(WEEKDAYS)}) (am|pm)\b", lambda found: f"{found[1]} {_PARTS[found[2]]}", line)
    return " ".join(_counted(line).split()).replace(" ,", ",")


_CONTRACTED = {word: said for word, said in SHORT.items() if "'" in said and word.isalpha()} | {"i": "I"}


def contracted(words: str) -> str:
    """Words as they were said, with the apostrophes and endings that haste leaves out."""
    return re.sub(r"(?<![\w'])[a-z]+(?![\w'])", lambda found: _CONTRACTED.get(found[0], _ing(found[0])), words)


def _ing(word: str) -> str:
    """`waitin` as `waiting`; any other word as it is."""
    stem = word.removesuffix("in")
    is_clipped = word.endswith("in") and (
        stem in BASES or f"{stem}e" in BASES or (stem[-2:-1] == stem[-1:] and stem[:-1] in BASES)
    )
    return f"{word}g" if is_clipped and word not in BASES and len(stem) > 2 else word


def trimmed(line: str) -> str:
    """Words without what only joins them to others or comments on them: `and`, `oh`, `I guess`, `lol`."""
    head = _HEAD.match(line)
    line = line[head.end() :] if head else line
    tail = _TAIL.search(line)
    line = line[: tail.start()] if tail and tail.start() else line
    return line.strip(" ,;:").rstrip(".!…").strip()


def _contracted(found: re.Match[str], line: str) -> str:
    """`id send` is `I'd send`, `my id card` is not."""
    after, base = found["next"], found["word"].casefold()
    verbal = after in BASES or after in ("been", "be", "like", "still", "also", "never", "have", "had", "rather", "no")
    own = re.search(
        r"\b(?:my|your|an?|the|her|his|of|with|by|feel|felt|fell|was|is|am|been)\s\Z", line[: found.start()], re.I
    )
    thing = (base == "ill" and not verbal) or after in (
        "card",
        "cards",
        "badge",
        "number",
        "check",
        "checks",
        "is",
        "was",
        "scan",
    )
    if thing or own:
        return found["word"]
    return "I'd" if base == "id" else "I'll"


def _written(found: re.Match[str], line: str) -> str:
    word, small = _ing(found[0]), found[0].casefold()
    before, after = line[: found.start()], line[found.end() :]
    if word == "w/":
        return "with" if after.startswith(" ") else "with "
    if small in DAYS:
        return DAYS[small]
    if small in MONTH_NAMES:
        return MONTH_NAMES[small]
    if word in _NAMED and (word not in ("Mar", "May", "Sun", "Sat", "Jan") or _BEFORE_DATE.search(before)):
        return _NAMED[word]
    if word in _SMALL_DATES and (_BEFORE_DATE.search(before) or _AFTER_DATE.match(after)):
        return _SMALL_DATES[word]
    if small in _UNITS and word.islower():
        return _unit(word, before)
    is_shout = word.isupper() and len(word) > 1
    if small in SHORT and not is_shout:
        said = SHORT[small]
        return said[:1].upper() + said[1:] if word[:1].isupper() and not before.strip() else said
    return word


def _unit(word: str, before: str) -> str:
    """`18 wk` and `a wk` are weeks and a week; of `wk 3` nobody knows where its `in` was."""
    counted = re.search(r"(?P<number>\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))[ -]?\Z", before)
    if re.search(r"\b(?:a|an|per|each|every|this|next|last|one|1)[ -]\Z", before, re.I):
        return "minute" if word == "min" else _UNITS[word]
    if counted:
        return _UNITS[word].rstrip("s") + "s"
    return word


def _counted(line: str) -> str:
    """Numbers of several words in figures, as they are read: `thirty one springs` → `31 springs`."""
    if not re.search(r"[a-z]", line):
        return line
    for number in sorted(wording.numbers(line), key=lambda one: -one.start):
        several = len(re.split(r"[\s-]+", number.text.strip())) > 1
        if (
            number.spelt
            and several
            and number.value == int(number.value)
            and 20 < number.value < 10_000
            and not number.unit
        ):
            line = line[: number.start] + str(int(number.value)) + line[number.end :]
        elif number.spelt and several and number.unit == "%" and number.value > 20:
            line = line[: number.start] + f"{number.value:g} percent" + line[number.end :]
    return line
