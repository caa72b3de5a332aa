"""English verb forms that notes are written with, to tell a clause from a noun phrase without a tagger.

The list is the everyday working vocabulary (common verbs of the General Service List, and those of resumes); a verb
that is not here makes a clause look like a noun phrase, and the templates then put it after a colon, which fits both.
"""

from __future__ import annotations

IRREGULAR = {
    "be": "was", "become": "became", "beat": "beat", "begin": "began", "bend": "bent",
    "blow": "blew", "break": "broke", "bring": "brought", "build": "built",
    "buy": "bought", "catch": "caught", "choose": "chose", "come": "came", "cost": "cost", "cut": "cut",
    "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove", "eat": "ate", "fall": "fell", "feel": "felt",
    "feed": "fed", "fight": "fought", "fly": "flew", "freeze": "froze",
    "grind": "ground", "hang": "hung", "hide": "hid", "hit": "hit", "hurt": "hurt", "lend": "lent", "quit": "quit",
    "rebuild": "rebuilt", "ride": "rode", "ring": "rang", "shake": "shook", "shut": "shut", "sink": "sank",
    "steal": "stole", "strike": "struck", "sweep": "swept", "swim": "swam", "tear": "tore", "creep": "crept",
    "find": "found", "forget": "forgot", "get": "got", "give": "gave", "go": "went",
    "grow": "grew", "hear": "heard", "hold": "held", "keep": "kept", "know": "knew", "lead": "led",
    "leave": "left", "let": "let", "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "pay": "paid",
    "put": "put", "read": "read", "rewrite": "rewrote", "rise": "rose", "run": "ran", "say": "said", "see": "saw",
    "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "show": "showed", "shrink": "shrank",
    "sit": "sat", "sleep": "slept", "slide": "slid", "speak": "spoke", "spend": "spent", "split": "split",
    "spread": "spread", "stand": "stood", "stick": "stuck", "take": "took", "teach": "taught", "tell": "told",
    "think": "thought", "throw": "threw", "understand": "understood", "wear": "wore", "win": "won",
    "write": "wrote",
}  # fmt: skip

REGULAR = """
mark copy phone dial
bother bounce chase clog crash crawl disappear drift expire jam leak linger overlap pile price rattle reorder rot sag
spill stall stray swap vanish wobble taste weld sew bake cook paint plant drill rebind renew
accept achieve add adopt advise agree allow analyse analyze answer appear apply approve argue arrange arrive ask
assess assign attract audit automate avoid balance believe call carry cause change check claim clean clear close
coach collect combine compare complain complete configure confirm connect consolidate consider contact continue
contribute convert coordinate count cover create damage debug decide decline decrease define delay delegate
deliver depend deploy describe design detect develop diagnose disagree discover discuss document double draft drop
earn edit eliminate enable end enforce ensure enter establish estimate evaluate examine exceed expand expect
explain extend facilitate fail fill finish fix follow force forecast form free gain generate guide halve handle
happen hate help hire hope identify implement improve include increase inherit initiate inspect install integrate
interview introduce invent invest investigate invite involve join judge jump lack last launch learn like limit list
listen live load log look love lower maintain manage map matter measure mention mentor merge migrate miss model
monitor move name need negotiate notice observe open operate optimise optimize order organise organize overrun own
perform phase pick pilot place plan play prefer prepare present prevent prioritise prioritize process produce
program promise promote propose prove provide publish pull push question raise reach receive recommend
reconcile record recover recruit reduce refactor refuse release rely remain remember remove renew reopen reorganise
repair repeat replace report request require research resolve respond restore return review rework roll sample save
scale schedule score secure select serve settle shape share ship shorten simplify skip slip slow solve sort staff
standardise start stay steer stock stop store streamline struggle study suffer suggest supervise supply support
suppose survey switch tackle talk test thank touch track train transfer transform translate treat trim triple trust
try tune turn update upgrade use validate value verify visit volunteer wait walk want warn waste watch win wish
wonder work worry
""".split()

NOUNISH = frozenset(
    """
    beats blows bounces builds buys chases cooks copies crashes deals dials drills feeds freezes grinds hits jams leaks
    lends marks meets misses needs overlaps paints phones piles plants prices quits rebuilds rides rings runs sells
    shakes shuts sinks strays strikes swaps sweeps swims tears tastes
    answers calls causes changes checks claims costs counts covers cuts deals delays designs documents doubles drafts
    drives drops ends estimates falls fights fills finds fixes forces forecasts forms gains guides handles heads holds
    hopes increases interviews jumps leads lists loads logs looks maps matters measures
    models moves names needs notices offers orders picks pilots places plans plays points presents
    processes programs promises puts questions raises reaches reads records releases repairs reports requests
    researches returns reviews rises rolls runs samples saves scales schedules scores sets shapes shares ships shows
    slips sorts splits spreads staffs stands starts steps stocks stops stores studies supplies supports
    surveys switches talks tests touches tracks trains transfers treats trims trusts turns updates
    upgrades values visits walks wastes watches wins wonders works worries writes
    """.split()
)
"""Third-person forms that are as often plural nouns (`delivery costs`): verbs only before a determiner or pronoun."""

ALWAYS_VERBS = frozenset(
    """
    is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't
    can could can't couldn't cannot will would won't wouldn't should shouldn't must may might needs wants keeps makes
    takes thinks lacks owns sits got
    """.split()
)


VERBAL = frozenset(
    """
    agree argue arrive ask become bring build buy come complain copy crash creep disappear drift drop end expire fail
    fall feel find forget freeze get give go grow happen jam keep know lack leak leave lose make need overlap pay pile
    quit read refuse remain rot run say see seem send sit skip slip spend spill stall stay stick stop struggle suffer
    take tell think vanish wait want work write
    """.split()
)
"""Base forms that are hardly ever a noun: after a plural they are its verb (`new drivers quit by week six`)."""


def third(base: str) -> str:
    """`carry` → `carries`."""
    if base in ("be", "have"):
        return {"be": "is", "have": "has"}[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def past(base: str) -> str:
    """`plan` → `planned`; regular verbs only."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    short = len(base) <= 4 and base[-1] not in "aeiouwxy" and base[-2] in "aeiou" and base[-3:-2] not in "aeiou"
    return base + base[-1] * short + "ed"


ADJECTIVES = frozenset("slow free last open clean clear lower double triple present complete secure like long".split())
"""Words that open a noun phrase more often than an action (`slow month-end reports`)."""

BASES = frozenset([*IRREGULAR, *REGULAR, "have"])
PASTS = frozenset([*IRREGULAR.values(), *(past(base) for base in REGULAR), "had"])
BASE_OF = {third(base): base for base in BASES}
"""Third-person form → base form."""
