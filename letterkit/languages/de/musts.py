"""German: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts, Sections

_SAID = r"(?:gesagt|sagen|erwähnt|erwähnen|erzählt|erzählen|genannt|nennen|angesprochen|ansprechen)"
MUSTS = Musts(
    doubt=(
        r"\b(?:zweifel\w*|bedenken|skeptisch|einwand|einwände|vorbehalt\w*|unsicher,? ob ich|nicht sicher,? ob ich|(?:seine|ihre|\w+s) (?:sorge|angst),? (?:dass|ob)? ?ich|"
        r"sorgt? sich,? (?:ob|dass) ich|haken bei mir|sie haben (?:noch nie|ja nur|bisher nur|doch nur|lange)|(?:meint|glaubt|fürchtet),? (?:dass )?ich)\b|"
        # What is said to the writer of the writer, with a limit in it.
        r"(?:[„\"“«]|\bzitat\b)(?=[^”\"»]*\b(?:nicht|nie|noch nie|nur|kein\w*|bisher|bloß|ander(?:e|s|en)|aber|immer)\b)[^”\"»]*\b(?:(?-i:Sie|Ihnen|Ihre?[nmrs]?)|du|dir)\b"
    ),
    contrast=r"\b(?:aber|allerdings|nur|jedoch)\b",
    untold=(
        rf"\b(?:nicht|nie|nix|vergessen zu|vergessen,? zu)\b[^,.;:!?]{{0,40}}\b{_SAID}\b|\b{_SAID}\b[^,.;:!?]{{0,10}}\b(?:vergessen|nicht)\b|\bhab(?:e)? ich vergessen\b|\b(?:aber|bloß|nur) nicht "
        r"d(?:ie|as|en|\.) (?:zahl|zahlen|ergebnis|grund)\b|\bdie zahl(?:en)? nicht\b|\bwei(?:ß|ss) (?:er|sie) (?:noch )?nicht\b|\bvergessen zu sagen\b|\bsteht nicht im lebenslauf\b"
    ),
    said=r"\bhab(?:e|s|['’]s)? (?:ich |es |ihr |ihm |ihnen |ihr das |das )*(?:so|auch|offen|ehrlich|gleich|direkt) (?:\w+ )?gesagt\b",
    unsaid=r"\A\W*(?:\w+ ){0,2}(?:nicht|nie|vergessen zu) (?:gesagt|sagen|erwähnt|erwähnen|erzählt|beantwortet)\W*\Z|\b(?:ausgerechnet das|völlig|glatt|komplett) vergessen\b",
    todo=r"\b(?:mail an|dankesmail|danke sagen)\b|\b(?:schreiben|mailen|anrufen)\W*(?:\w+)?\W*\Z",
    replied=r"\A\W*(?:ich|nur|bloß|hab(?:e)?|da|und)?(?: ich| nur| bloß)*:? ?(?:gesagt|geantwortet|genickt|gemurmelt|gestammelt|„)|\A\W*ich\s*:",
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
        r"noch offen|zu fragen|fragen? noch|noch (?:eine )?frage)\b(?=(?:\W+\w+){2})"
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
    to_me=r"\A(?:sie|du) (?:\w+ ){0,2}(?:mir|mich|uns)\b|\A(?:sie haben|du hast) .{3,}\b(?:gezeigt|gezeichnet|vorgezeichnet|aufgezeichnet|aufgemalt|skizziert|vorgeführt|ausgebreitet|hervorgeholt)\b",
    wish=r"\b(?:will|möcht\w*|hätt\w*|würd\w*|nehm\w*)\b.{0,30}\b(?:stelle|job|posten|die|das|sie|hin)\b|\b(?:stelle|job|posten)\b.{0,25}\b(?:will|möcht\w*|hätt\w*)\b",
    me=r"\b(?:ich|mir|mich|mein\w*)\b",
    status=r"\b(?:noch offen|besetzt|entscheid\w+|bis wann|wann|rückmeldung|bescheid|noch (?:etwas|was) (?:von mir|nötig)|fehlt noch)\b",
    anyway=r"\b(?:trotzdem|dennoch|auf jeden fall)\b",
)
SECTIONS = Sections(
    private=(
        r"nur für mich|bleibt (?:herau(?:ß|ss)en|draußen|drin|unter uns)|privat|vertraulich|nicht (?:für|erwähnen|schreiben|sagen)|gehalt|lohn|geld|gesundheit|familie|"
        r"andere (?:bewerbungen|stellen|angebote)|bauchgefühl|eindruck"
    ),
    promise=r"versprochen|zugesagt|schick\w*|nachreich\w*|zusagen?",
    question=r"offen\w*|nicht gefragt|(?:noch |zu )fragen|vergessen zu fragen|unbeantwortet|nachfragen|rückfragen",
    untold=r"nicht gesagt|vergessen(?: zu sagen)?|nicht erwähnt|hätte? (?:ich )?(?:sagen|antworten)|(?:heute|besser|anders) (?:\w+ )?(?:antworten|sagen|geben)|nicht zur sprache",
    doubt=r"zweifel\w*|bedenken|einw[aä]nd\w*|skep\w+|sorgen?|unsicher\w*|vorbehalt\w*|haken",
    step=r"nächste\w* schritt\w*|wie weiter|weiteres|entscheid\w+|bis wann|wann",
    problem=r"braucht|brauchen|probleme?|schmerz\w*|sorgen (?:der|des)|baustellen?|deren thema|bedarf",
)
