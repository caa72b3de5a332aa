"""German: see `topics/claims.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.claims import Claims, Giving, Standing

CLAIMS = Claims(
    inverted=words("ich wir"),
    credential=r"visum|zertifi\w+|lizenz\w*|abschluss|studium|fließend|staatsangehörig\w*|nationalit\w*",
    state=r"schwanger\w*|verheiratet|behinder\w+|krank\w*|vorbestraft\w*",
    end_and="und|aber|oder",
    end_i="ich|wir|sie|es",
    end_while="während|sondern|weil|dass|wenn|falls|als|ob|wie|wo|bevor|bis|denn",
    subject="ich|wir",
    open=words("wenn falls ob"),
    until=words("bis"),
    now="am|bin|habe|kann",
    offer_gladly="gerne?",
    offer_you="sie|ihnen|dir|dich|euch",
    offer_have="habe|hatte|bin|war|wurde",
    something_i_have="habe ich|ich habe",
    something_something="etwas",
    no_quarrel_no=r"kein\w*",
    no_quarrel_with="gegen|mit",
    no_quarrel_decision="entscheidung|wahl",
    speaks_also="auch",
    speaks_speak="spreche",
    speaks_to="mit|über|von|zu|für|hier",
    mine_and="und ",
    mine_my="meine?[mnrs]?",
    you="danke?|sie|ihnen|ihre?[nmrs]?|du|bitte",
    for_me=r"bürg\w*|empf(?:iehlt|ahl|ohlen)|angeboten|verspr(?:ach|ochen)|eingestellt",
    me="mir|mich",
    credit_was="am",
    credit_job="stelle",
    credit_is="ist|wird",
    credit_already="mir |mich |schon |für ",
    credit_reserved="reserviert",
    credit_mine="meine",
    confirms_nobody="ich|wir|sie|es",
    confirms_can="kann|könnte",
    confirms_confirm="bestätigen",
    agrees_i="ich",
    agrees_accept="annehmen|zurückziehen?|kündige|verzichte|stimme zu|willige|akzeptiere",
    agrees_i_2="ich",
    agrees_signed="unterschrieben",
    agrees_no_longer="nicht mehr",
    agrees_interested="interessiert",
    agrees_not=r"nicht|kein\w*",
    agrees_contest=r"anfecht\w*|einspruch",
    agrees_my=r"mein\w*",
    agrees_consent="zustimmung|einwilligung|kündigung|zusage",
    agrees_withdrawal="rückzug",
    agrees_of_my="meiner",
    agrees=(
        r"\A(?:\w+ und )?(?:akzeptiert|angenommen|genehmigt|zugestimmt)\Z|"
        r"\bbewerbung\b.{0,30}\b(?:hinfällig|gegenstandslos|zurückgezogen|erledigt)\b|"
        r"\bnehme\b.{0,30}\bangebot\b|\bziehe\b.{0,40}\bzurück\b|\bsage\b.{0,30}\bzu\Z|\beinverstanden\b|"
        r"\bnichts (?:dagegen|einzuwenden)\b|\bkeine (?:weiteren|anderen) (?:angebote|stellen|arbeitgeber)\b|"
        r"\b(?:sie (?:dürfen|können)|(?:dürfen|können) sie)\b.{0,20}?\bmein\w*\b.{0,40}?"
        r"\b(?:löschen|streichen|schließen|vernichten|entfernen|weitergeben|verkaufen|veröffentlichen|stornieren)\b"
    ),
    a_decision_decisions="entscheidung|wahl|ergebnis",
    a_decision_accept="akzeptiere",
    a_decision_it="das",
    you_told_you="sie",
    you_told_told="sagten|erwähnten|bestätigten",
    you_told_me="mir|uns",
    you_told_that="dass",
)

STANDING = Standing(
    done=(
        r"abgeschlossen|bestanden|absolviert|besitze|erworben|erhalten|gemacht|begonnen|angefangen|"
        r"habe ich"
    ),
    ahead=(
        r"überleg\w*|will|möchte|vielleicht|noch (?:nicht|kein\w*)|angemeldet|angem|beginnt|startet|fängt|"
        r"ab|geplant|plane|werde|nächste\w*|eingeschrieben|vorgemerkt|läuft noch"
    ),
)

GIVING = Giving(
    will=(
        r"bringe ich\b(?! (?:\w+ ){0,12}mit[.!]?$)|bringe ich (?:ihnen|euch|dir)\b|(?:schicke|sende|liefere|erstelle|baue|komme|besorge|übernehme) ich\b"
        r"|ich (?:bringe|schicke|sende|liefere|erstelle|baue|komme|besorge|übernehme)\b|sie (?:haben|bekommen|erhalten) (?:dann|bis|am|gleich|ab)\b"
    ),
    gives=r"(?:schicke|sende|bringe|reiche|liefere) ich|ich (?:schicke|sende|bringe|reiche|liefere)|folgt|folgen|bekommen sie|erhalten sie|kommt|kriegt ihr",
    in_month=r"(?:im|erst im|im laufe des|anfang|mitte|ende)",
    offered="wenn|falls|könnte|würde|gern|gerne|möchte|kann|sobald",
)
