"""German: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

_SAID = r"(?:gesagt|sagen|erwähnt|erwähnen|erzählt|erzählen|genannt|nennen|angesprochen|ansprechen)"
MUSTS = Musts(
    doubt=(
        r"\b(?:zweifel\w*|bedenken|skeptisch|einwand|einwände|vorbehalt\w*|unsicher,? ob ich|nicht sicher,? ob ich|(?:seine|ihre|\w+s) (?:sorge|angst),? (?:dass|ob)? ?ich|"
        r"sorgt? sich,? (?:ob|dass) ich|haken bei mir|sie haben (?:noch nie|ja nur|bisher nur|doch nur|lange)|(?:meint|glaubt|fürchtet),? (?:dass )?ich)\b"
    ),
    untold=(
        rf"\b(?:nicht|nie|nix|vergessen zu|vergessen,? zu)\b.{{0,40}}\b{_SAID}\b|\b{_SAID}\b.{{0,10}}\b(?:vergessen|nicht)\b|\bhab(?:e)? ich vergessen\b|\b(?:aber|bloß|nur) nicht "
        r"d(?:ie|as|en|\.) (?:zahl|zahlen|ergebnis|grund)\b|\bdie zahl(?:en)? nicht\b|\bwei(?:ß|ss) (?:er|sie) (?:noch )?nicht\b|\bvergessen zu sagen\b|\bsteht nicht im lebenslauf\b"
    ),
    repair=(
        r"\b(?:besser|richtig)(?:e antwort)?(?: wär(?:e)?(?: gewesen)?)?\s*:?\s+(?=(?:\w+\W+){2})(?<!nicht richtig )(?<!viel besser )|\bhätte? ich (?:antworten|sagen) "
        r"(?:sollen|müssen)\b(?=(?:\W+\w+){2})|\bhätte (?:ich )?sagen sollen\b"
    ),
    corrects=r"\b(?:richtigstellen|richtig stellen|klarstellen|korrigieren|berichtigen)\b",
    promise=(
        r"\b(?:versprochen|zugesagt|nachreichen|nachzureichen)\b(?=(?:\W+\w+){2})|(?:\w+\W+){2,}(?:versprochen|zugesagt|nachreichen)\b|\b(?:schick|mail|bring|send)e? ich\b|"
        r"\bich (?:schick|mail|bring|send)e? (?:ihm|ihr|ihnen|denen)\b|\A\W*(?:schick|mail|bring|sende?)e? (?:ihm|ihr|[A-ZÄÖÜ]\w+) (?:\w+\W*){2,}|\A\W*(?:\w+\s){1,6}(?:schicken|mailen|bringen)\b"
    ),
    question=(
        r"\b(?:was ich (?:noch |gern )*(?:fragen|wissen) (?:wollte|will|möchte)|(?:würde|möchte|will) (?:ich )?(?:gern |noch )*(?:wissen|fragen)|(?:vergessen|nicht|nie) (?:zu )?(?:ge)?frag(?:t|en)|"
        r"noch offen|zu fragen)\b(?=(?:\W+\w+){2})"
    ),
    step=(
        r"\b(?:melde[tn]? (?:er |sie |die )?sich|sich melden|ruft (?:\w+ )?an|rufen (?:\w+ )?an|bescheid|entscheid\w+|rückmeldung|schreibt (?:bis|am|mir)|sagt (?:\w+ )?bescheid|probe(?:tag|arbeiten)|"
        r"zweite[sr]? (?:gespräch|runde)|halben? tag mitfahren)\b"
    ),
    asked=r"\b(?:(?:hat|haben|hast) (?:\w+ )?gefragt|fragte|wollte wissen|frage war|dann die frage)\b(?=(?:\W+\w+){2})",
    problem=(
        r"\b(?:verlier\w*|fehl(?:t|en)|kommt? (?:\w+ )?(?:kalt|zu spät)|davon|springen|spring\w* .{0,20}ab|niemand|keiner|beschwer\w*|problem\w*|klemmt|hakt|stockt|wart\w*|ausfäll\w*|kündig\w*|chaos|"
        r"zu (?:lang|spät|wenig|viel|langsam))\b"
    ),
    theirs=r"\A\W*(?:er|sie|die|der)\b(?! (?:schick|mail|bring)\w* ich)",
    mine=r"\A\W*(?:ich|mein\w*|mir|wir|bei uns|bei mir)\b(?!.{0,20}\bsie\b)",
    me=r"\b(?:ich|mir|mich|mein\w*)\b",
    status=r"\b(?:noch offen|besetzt|entscheid\w+|bis wann|wann|rückmeldung|bescheid|noch (?:etwas|was) (?:von mir|nötig)|fehlt noch)\b",
    anyway=r"\b(?:trotzdem|dennoch|auf jeden fall)\b",
)
