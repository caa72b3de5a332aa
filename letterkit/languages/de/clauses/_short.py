"""What German notes shorten, and what they write as it is said."""

from __future__ import annotations

import re

MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
DAYS = {
    "mo": "Montag", "di": "Dienstag", "mi": "Mittwoch", "do": "Donnerstag", "fr": "Freitag", "sa": "Samstag",
    "so": "Sonntag",
}  # fmt: skip
FULL = {
    "und": r"u\.|u(?= [a-zäöü])|&(?= (?-i:[a-zäöü]))",
    "zurzeit": r"z\.\s?zt\.|zzt\.?",
    "zum Beispiel": r"z\.\s?b\.|zb\.?",
    "wegen": r"wg\.?",
    "eventuell": r"evtl\.?|ev\.",
    "vielleicht": r"vllt\.?|vlt\.?",
    "bezüglich": r"bzgl\.?",
    "gegebenenfalls": r"ggf\.?|ggfs\.?",
    "inklusive": r"inkl\.?",
    "etwa": r"ca\.?",
    "maximal": r"max\.",
    "mindestens": r"mind\.",
    "insbesondere": r"insb\.?|insbes\.?",
    "vor allem": r"v\.\s?a\.",
    "das heißt": r"d\.\s?h\.",
    "unter anderem": r"u\.\s?a\.",
    "jemand": r"jmd\.?",
    "jemanden": r"jmdn\.?",
    "täglich": r"tgl\.?",
    "monatlich": r"mtl\.?",
    "wöchentlich": r"wöchentl\.",
    "jährlich": r"jhrl\.?",
    "laut": r"lt\.",
    "Herr": r"hr\.(?= ?[A-ZÄÖÜa-zäöü])",
    "Frau": r"fr\.(?= ?[A-ZÄÖÜ])",
    "beispielsweise": r"bspw\.?",
    "voraussichtlich": r"vorauss\.|vsl\.?",
    "nächste": r"nä\.",
    "Nr.": r"nr\.?(?= ?\d)",
    "telefonisch": r"tel\.",
    "besonders": r"bes\.",
    "zusammen": r"zus\.",
    "meines Erachtens": r"m\.\s?e\.",
    "Tausend": r"(?<=\d )tsd\.?",
    "Millionen": r"(?<=\d )mio\.?",
    "Stunden": r"(?<=\d )stdn?\.?",
    "Minuten": r"(?<=\d )min\.?(?!\w)",
    "Sekunden": r"(?<=\d )sek\.?",
    "Wochen": r"(?<=\d )wo\.",
    "Monate": r"(?<=\d )mon\.",
    "Jahre": r"(?<=\d )j\.|jh\.",
    "Prozent": r"(?<=\d )prozent",
    "Euro": r"(?<=\d )euro",
}
"""Words in full, and the abbreviations that mean nothing else."""
SHORT = tuple((re.compile(rf"(?<![\w.])(?:{short})(?![\w])", re.IGNORECASE), full) for full, short in FULL.items())
UNITS = frozenset(
    "Herr Frau Minuten Stunden Sekunden Beispiel Sie Ihnen Millionen Tausend Jahre Monate Wochen Euro Prozent "
    "Erachtens Nr".split()
)
"""Words with a capital that come of abbreviations, so that they do not show how a note is spelt."""
SAID = {
    "hab": "habe", "nix": "nichts", "nochmal": "noch einmal", "nochmals": "noch einmal", "grad": "gerade", "ne": "eine",
    "nen": "einen", "nem": "einem", "ner": "einer", "gehts": "geht es", "gibts": "gibt es", "wars": "war es",
    "hats": "hat es", "isses": "ist es", "habs": "habe es", "wirds": "wird es", "eig": "eigentlich", "rauf": "hinauf",
    "kriegt": "bekommt", "kriegen": "bekommen", "gekriegt": "bekommen", "kriege": "bekomme", "krieg": "bekomme",
    "selber": "selbst", "hatt": "hatte", "hätt": "hätte", "wär": "wäre", "würd": "würde",
}  # fmt: skip
"""What people say and do not write."""
CLIPPED = frozenset("wollt könnt sollt müsst möcht dürft konnt musst durft dacht wusst".split())
"""Forms of `ich` that lost their last letter, beside it."""
