"""French: see `topics/notes.py`."""

from __future__ import annotations

from letterkit.languages.topics.notes import (
    Addresses,
    Answers,
    Choices,
    Fitting,
    Headings,
    Loose,
    Meant,
    NoteDays,
    NoteItems,
    NoteSentences,
    PeopleMet,
    Tidying,
)

NOTE_SENTENCES = NoteSentences(
    joins="et|mais|puis|alors|parce|donc",
    speaks="il|elle|on|je|nous",
    filler="euh|hein|voilà",
)


NOTE_ITEMS = NoteItems(
    wish_unsure="peut-être",
    wish_no="non",
    wish_yes="oui",
    particles="de|del|della|la|le|du|di|dos|al",
    goes_by="se fait appeler",
    number=r"euros?\b",
)


FITTING = Fitting(
    true="y|oui|si",
    false="non|pas",
    unsure="peut-être",
)

LOOSE = Loose(
    mail_head="à|a|de|objet",
    me="moi|je",
)


NOTE_DAYS = NoteDays(
    bound="avant|date limite",
    later="avant|après|dès|d[’']ici|jusqu[’']au",
)

PEOPLE_MET = PeopleMet(
    written={"M": "M."},
    not_names="Vu|Rencontré|Entretien",
    my="mon|ma",
    titles="Mme|Mlle|Madame|Monsieur|M",
    before_with="avec|vu",
    before_the="le ",
    and_="et",
    about="la |le ",
    work=(
        r"mgr|hm|em|vp|svp|coo|cto|ceo|cfo|hr|cadre|daf|drh|rh|patron\w*|gérante?|responsable|directeur|"
        r"directrice|recruteu\w+"
    ),
    leads=r"mgr|chef|boss|cadre|daf|patron\w*|gérante?|directeur|directrice",
)

ADDRESSES = Addresses(
    no_reply="ne[._-]?pas[._-]?repondre",
    team="emploi|recrutement|candidatures?|empleo|ta|peopleops",
)

HEADINGS = Headings(
    number="chiffres?|résultat",
    told="dit|mentionné",
    file="fichier",
    my_idea="mon idée",
    due="pour|avant(?: le)?|d'ici",
    sections={
        "talk.promised_by_me": "(?:ce que j'ai )?promis|mes promesses|à envoyer",
        "talk.promised_by_them": "(?:ce qu'(?:il|elle|on|ils|elles) m'(?:a|ont) )?promis par eux",
        "talk.open_questions": "(?:mes )?questions (?:ouvertes|en suspens|restées ouvertes)|ce que je n'ai pas demandé",
        "talk.questions_they_asked": "(?:les |leurs )?questions(?: posées)?|ce qu'(?:il|elle|on|ils|elles) m'(?:a|ont) demandé",
        "talk.memorable_moments": "anecdotes?|moments? (?:forts?|marquants?)|ce qui m'a marquée?",
        "role.problems": "(?:leurs? )?(?:problèmes?|difficultés|soucis|défis|enjeux)",
        "role.responsibilities": "(?:le poste|(?:mes )?missions?|tâches|responsabilités)",
        "role.success_measures": "objectifs|critères de réussite",
        "role.team": "(?:l')?équipe",
        "signals.objections": "(?:ses |leurs? )?(?:doutes?|réserves?|réticences?|objections?|craintes?|inquiétude)",
        "signals.positive": "signaux? positifs?|positive signale|ce qui (?:leur |lui )?a plu",
        "signals.turned_off": "ce qui (?:leur |lui )?a déplu",
        "signals.competition": "concurrence|(?:les )?autres candidats?",
        "signals.culture": "(?:l')?ambiance|(?:la )?culture",
        "self.went_well": "(?:\\d+ )?ce qui (?:a|s'est) bien (?:été|marché|passé)|points forts de l'entretien",
        "self.do_differently": (
            "(?:\\d+ )?ce qui (?:a|s'est|n'a pas) (?:mal|bien marché|moins bien)(?: été| marché| passé)?|"
            "(?:ce que je ferais|à faire) (?:autrement|mieux)|à (?:améliorer|refaire)"
        ),
        "self.strengths": "(?:mes )?(?:forces|atouts|points forts)",
        "self.weaknesses": "(?:mes )?(?:faiblesses|lacunes|points faibles)",
        "self.why_more_interested": "pourquoi (?:je|ce|cette|ici|eux|moi).{0,40}|(?:ma )?motivation",
        "self.private": (
            "(?:ne )?pas (?:dire|mentionner|écrire|dans la lettre)|à ne pas (?:dire|écrire)|privé|perso(?:nnel)?|"
            "(?:juste |rien que )?(?:pour|entre) (?:moi|nous)|confidentiel|salaire|autres (?:offres?|pistes|processus)"
        ),
        "evidence": "(?:mes )?(?:preuves?|résultats?|réussites?|réalisations?|exemples?|chiffres)",
        "evidence.told": "(?:ce que j'ai )?(?:dit|mentionné|raconté)(?: à l'entretien)?",
        "evidence.untold": "(?:ce que j'ai )?(?:oublié(?: de dire)?|pas (?:dit|mentionné))|(?:j'aurais|à) dû dire",
        "application.requirements": "exigences|profil (?:recherché|demandé)|ce que (?:l'annonce|le poste) demande",
        "interviewers": (
            "interlocuteurs?|interlocutrices?|(?:qui )?(?:j'ai )?(?:rencontrée?s?|vue?s?)|personnes présentes|"
            "(?:le )?jury|avec|entretien avec"
        ),
        "next": "(?:la )?suite|(?:les )?prochaines? étapes?|et après",
        "rejection": "(?:le |leur )?refus|(?:la )?réponse négative",
    },
    labels={
        "candidate.name": "(?:mon )?nom(?: et prénom| du candidat)?|candidate?",
        "candidate.sign_off": "signature",
        "candidate.contact.phone": "(?:mon )?(?:téléphone|portable|cellulaire)",
        "candidate.contact.email": "(?:mon )?(?:courriel|adresse mail)",
        "application.company": "organi[sz]ation|entreprise|employeur|société|établissement|structure",
        "application.role_title": "(?:intitulé du )?poste|emploi|fonction",
        "application.role_ref": "(?:réf|référence)(?: de l'offre| du poste)?|n° d'offre",
        "application.agency": "cabinet(?: de recrutement)?|agence",
        "application.language": "langue",
        "application.locale": "locale",
        "interview.date": "(?:la )?date(?: d'entrevue| de l'entrevue| de l'entretien| d'entretien)?|quand|jour",
        "interview.time": "heure",
        "interview.round": "tour",
        "interviewers": "interlocuteurs?|interlocutrices?|(?:j'ai )?(?:rencontrée?s?|vue?s?)|avec|qui",
        "interviewers.hiring_manager": "(?:futur )?(?:chef|responsable|manager)",
        "interviewers.recruiter": "recruteur|recruteuse",
        "interviewers.known_as": "se fait appeler|prénom usuel",
        "next.step": "(?:prochaine )?étape|(?:la )?suite",
        "next.decision_date": "(?:réponse|décision|retour)(?: (?:attendue?|prévue?))?(?: (?:pour|avant)(?: le)?)?",
        "next.decision_maker": "qui décide|décideur",
        "self.want_job": "(?:j'ai |est-ce que j'en ai )?envie(?: du poste)?|intéressée?",
        "practical.start": "disponib(?:le|ilité)(?: à partir du| dès)?|(?:date de )?début|prise de poste",
        "practical.notice": "préavis",
        "practical.days": "jours? (?:sur site|de présence)",
        "practical.roster": "horaires|roulement",
        "practical.licence": "permis(?: de conduire)?",
        "practical.permit": "(?:permis|autorisation) de travail|titre de séjour",
        "practical.pay": "salaire (?:souhaité|demandé)|prétentions(?: salariales)?",
    },
)

TIDYING = Tidying(
    person="je",
)

CHOICES = Choices(
    choices={
        "decision_role.hiring_manager": r"\b(?:chef(?:in)?|supérieur\w*|responsable)\b",
        "decision_role.recruiter": r"\b(?:recruteu\w*)\b",
        "decision_role.hr": r"\b(?:rh)\b",
        "decision_role.executive": r"\b(?:patron\w*)\b",
        "decision_role.peer": r"\b(?:collègue)\b",
        "type.too_junior": "manque d.expérience|pas assez d.expérience",
        "type.gap": r"\btrou\b",
        "type.salary": "salaire|trop cher",
        "type.location": r"\blieu|trajet|déménag",
        "type.industry": "branche|secteur|reconversion",
        "type.fit": "personnalité",
        "type.skill": "qualif|licen[cs]e|certif|compéten|maîtrise",
        "address_form.first_name": r"\btu\b|prénom",
        "address_form.title_surname": r"\bvous\b|\bm(?:r|rs|s)\b|nom de famille",
        "source.i_inferred": "ressenti|deviné",
        "source.i_observed": r"observ|\bvu\b|remarqué",
        "source.i_said": r"\bmoi\b|\bje\b",
        "source.public": "annonce|internet",
        "source.they_said": r"\bdit\b|\bil\b|\belle\b",
        "confidence.low": "vague|faible|peut-être",
        "confidence.medium": "moyen",
        "confidence.high": "sûr|certain",
    },
)

ANSWERS = Answers(
    private="privé",
    days_ago={"aujourd'hui": 0, "hier": 1},
    at="à",
    about="vers",
)

MEANT = Meant(
    who="qui",
    title="poste",
)
