"""French: see `topics/claims.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.claims import Claims, Giving, Standing

CLAIMS = Claims(
    participles="iué",
    credential=r"licence|courant|bilingu\w+",
    state=r"enceinte|marié\w*|handicap\w*|malad\w+|religi\w+",
    end_and="et|mais|ou",
    end_i="je|nous|vous|il|elle|on",
    end_while="tandis|que|qui|parce|quand|si|dont|où|comme",
    end=r"\bqu'",
    subject=r"nous|je(?! \w+t\b| ben\b)",
    open=words("si"),
    offer_gladly="volontiers",
    offer_you="vous",
    offer_have="ai|avais|j'ai|suis|étais",
    something_i_have="j'ai",
    something_something="quelque chose",
    no_quarrel_no=r"aucune?|pas d\w",
    no_quarrel_with="à|contre",
    no_quarrel_decision="décision|choix",
    elided="[cdjlmnst]|qu",
    speaks_also=r"aussi|\w+ly",
    speaks_speak="parle",
    speaks_to="ici|de|avec|à|au|pour",
    mine_and="et ",
    mine_my="mon|ma|mes",
    you="vous|votre|vos|merci",
    for_me=r"recommand\w+|propos(?:é|e)|promis|engagé\w*|garanti\w*",
    me="moi",
    credit_job="poste",
    credit_is="est",
    credit_reserved="réservée?",
    credit_mine="à moi",
    confirms_nobody="je|nous|vous|on",
    confirms_can="peut|pourra|pourrait",
    confirms_confirm="confirmer",
    agrees_i="je",
    agrees_accept="démissionne|renonce|consens",
    agrees_i_2="j'ai",
    agrees_signed="signé",
    agrees_no_longer="plus",
    agrees_interested="intéressée?",
    agrees_not="pas",
    agrees_my="mon|ma",
    agrees_consent="accord|consentement|démission|retrait",
    agrees_withdrawal="retrait",
    agrees_of_my="de ma",
    agrees=(
        r"\A(?:\w+ et )?(?:acceptée?s?|approuvée?s?)\Z|\bbon pour accord\b|"
        r"\bcandidature\b.{0,20}\b(?:retirée|caduque|nulle)\b|"
        r"\baucune autre (?:offre|candidature|entreprise)\b|\bj'accepte\b|\baucune? (?:inconvénient|objection)\b|\b(?:vous pouvez|libre à vous de?)\b.{0,20}?"
        r"\b(?:effacer|supprimer|annuler|clore|retirer|détruire|transmettre|publier|vendre)\b.{0,20}?\bm(?:a|on|es)\b"
    ),
    a_decision_decisions="décision|choix|réponse",
    a_decision_accept="accepte",
    a_decision_it="cela",
    you_told_you="vous",
    you_told_told="avez (?:dit|confirmé|promis|annoncé)",
    you_told_that="que",
)

STANDING = Standing(
    done=(r"terminé|obtenu|réussi|passé|validé|achevé|décroché|commencé|titulaire|diplômée?"),
    ahead=(
        r"inscrite?|pens\w+|envisage\w*|voudrais|peut-être|pas encore|commence\w*|débute\w*|prévue?|"
        r"bientôt|vais|prochaine?|en cours"
    ),
)

GIVING = Giving(
    will=(
        r"je (?:vous |lui |leur )?(?:apporterai|enverrai|ferai|préparerai|livrerai|passerai|viendrai|apporte|envoie)\b"
        r"|vous (?:aurez|recevrez|trouverez dès)\b(?! un (?:moment|instant|peu))"
    ),
    gives=r"je (?:vous |te )?(?:le |la |les )?(?:ferai|enverrai|transmettrai|apporterai|donnerai|remettrai|ferai parvenir)|vous (?:aurez|recevrez)|suivra",
    in_month=r"(?:en|courant|fin|mi|début|au mois de|au cours de|dans le courant de)",
    offered="si|pourrais|pourrai|peux|volontiers|plaisir|dès que",
)
