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
    later="avant|après|dès|d[’']ici|jusqu[’']au",
)

PEOPLE_MET = PeopleMet(
    not_names="Vu|Rencontré|Entretien",
    my="mon|ma",
    titles="Mme|Mlle|Madame|Monsieur",
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
    sections={
        "talk.memorable_moments": "anecdotes?",
        "signals.positive": "positive signale",
        "self.private": "(?:ne )?pas (?:dire|mentionner|écrire|dans la lettre)|à ne pas dire|privé",
    },
    labels={
        "application.company": "organi[sz]ation|entreprise",
        "application.role_title": "poste",
        "application.locale": "locale",
        "interviewers.known_as": "se fait appeler|prénom usuel",
        "practical.start": "disponib(?:le|ilité)(?: à partir du| dès)?",
        "practical.notice": "préavis",
        "practical.days": "jours? (?:sur site|de présence)",
        "practical.roster": "horaires|roulement",
        "practical.licence": "permis(?: de conduire)?",
        "practical.permit": "(?:permis|autorisation) de travail|titre de séjour",
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
