"""French phrasing: a note's words become words that fit the sentence and the reader."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import kinds, readers
from letterkit.brief import compose
from letterkit.drafts.layout import lay_out
from letterkit.inputs import notes as notes_input
from letterkit.languages.fr import phrasing as fr
from letterkit.letter import Person
from letterkit.templating import write

NAMES = ("Claire Roux", "Claire")
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("note", "shape"),
    [
        ("nous perdons une journée à chaque clôture", "clause"),
        ("il manque deux infirmières la nuit", "clause"),
        ("deux systèmes ne s'accordent pas sur le stock", "clause"),
        ("personne n’est responsable du chiffre", "clause"),
        ("le stock n’est pas fiable", "clause"),
        ("les clients attendent trois semaines", "clause"),
        ("l'outil de planification date de 2009", "clause"),
        ("le client principal menace de partir", "clause"),
        ("M. Roy veut un planning à la semaine", "clause"),
        ("Karim dit que personne ne négocie", "clause"),
        ("les équipes déjeunent ensemble", "clause"),
        ("la hausse des prix de vente", "noun"),
        ("le suivi des charges de structure", "noun"),
        ("que le premier appel soit le bon", "noun"),
        ("retards de livraison chez un client", "noun"),
        ("deux systèmes qui ne s’accordent pas", "noun"),
        ("manque d'expérience en management", "noun"),
        ("hausse des coûts", "noun"),
        ("onboarding", "noun"),
        ("réduit les erreurs de préparation", "action"),
        ("encadrer une équipe de 12", "action"),
        ("gère un portefeuille de 40 clients", "action"),
        ("me suis formée à SQL", "action"),
        ("comment sera pourvu le nouveau site", "indirect"),
        ("qui valide un changement de code article ?", "question"),
        ("Les délais s’allongent. Personne ne sait pourquoi.", "sentences"),
        ("90 jours : un rapport hebdomadaire", "label"),
        ("", "noun"),
    ],
)
def test_the_shape_of_a_note_is_told_without_a_tagger(note: str, shape: str) -> None:
    assert fr.shape(note) == shape


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("nous perdons une journée par mois", "vous perdez une journée par mois"),
        ("nous n'arrivons pas à recruter et formons trop peu", "vous n’arrivez pas à recruter et formez trop peu"),
        ("nous nous perdons dans nos fichiers", "vous vous perdez dans vos fichiers"),
        ("nous sommes en retard", "vous êtes en retard"),
        ("on perd une journée par mois", "vous perdez une journée par mois"),
        ("il nous manque deux infirmières", "il vous manque deux infirmières"),
        ("notre équipe de nuit est à bout", "votre équipe de nuit est à bout"),
        ("j'ai hérité de deux systèmes", "vous avez hérité de deux systèmes"),
        ("ils perdent du temps sur leurs saisies", "Vous perdez du temps sur vos saisies"),
        (
            "Claire a dessiné le circuit et a montré où il bloque",
            "Vous avez dessiné le circuit et avez montré où il bloque",
        ),
        ("Mme Roux gère deux sites", "Vous gérez deux sites"),
        ("Claire s’occupe de Nantes", "Vous vous occupez de Nantes"),
        ("Claire rappelle chaque candidat elle-même", "Vous rappelez chaque candidat vous-même"),
        ("elle appelle chaque patient par son nom", "elle appelle chaque patient par son nom"),
        ("Claire connaît chaque patient par son nom", "Vous connaissez chaque patient par son nom"),
        ("Claire et Karim veulent un seul outil", "Karim et vous voulez un seul outil"),
        ("la réunion avec Claire a duré", "la réunion avec vous a duré"),
        ("Claire racontait la fusion", "Vous racontiez la fusion"),
        ("« nous perdons un jour »", "« nous perdons un jour »"),
        ("on fait tout à la main et on se trompe", "vous faites tout à la main et vous vous trompez"),
        ("que le premier appel soit le bon", "que le premier appel soit le bon"),
        ("Claire qui dessine le planning", "Vous dessinez le planning"),
        ("appel de Claire lundi", "appel de votre part lundi"),
        ("Thomas ouvre son tableur le lundi", "Thomas ouvre son tableur le lundi"),
    ],
)
def test_words_about_the_reader_are_said_to_the_reader(note: str, said: str) -> None:
    assert fr.to_reader(note, NAMES, spoken=True) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Claire a dessiné le circuit des retours", "Tu as dessiné le circuit des retours"),
        ("Claire veut un seul chiffre", "Tu veux un seul chiffre"),
        ("je perds une journée", "tu perds une journée"),
        ("nous perdons une journée", "vous perdez une journée"),
    ],
)
def test_the_familiar_reader_is_tu_and_the_company_is_vous(note: str, said: str) -> None:
    assert fr.to_reader(note, NAMES, spoken=True, formality="tutoiement") == said


def test_what_cannot_be_turned_for_sure_is_quoted_or_left_out() -> None:
    assert fr.to_reader("on bricole chaque lundi", spoken=True) == "vous bricolez chaque lundi"
    assert fr.to_reader("on zappelle tout", spoken=True) == "« on zappelle tout »"
    assert fr.to_reader("le jour où Claire est venue", NAMES) == "le jour où vous êtes venue"
    assert fr.to_reader("le bureau de Claire", NAMES) == ""


def test_a_pronoun_of_a_note_about_the_reader_is_the_reader() -> None:
    assert fr.to_reader("elle a sorti une boîte", about=True) == "Vous avez sorti une boîte"
    assert fr.to_reader("il faut deux infirmières", about=True) == "il faut deux infirmières"
    assert fr.to_reader("elle a sorti une boîte") == "elle a sorti une boîte"


def test_what_was_done_together_stays_ours() -> None:
    assert fr.to_reader("nous avons refait le calcul") == "nous avons refait le calcul"
    assert fr.to_reader("nous avons refait le calcul", spoken=True) == "vous avez refait le calcul"
    assert fr.to_reader("nous avons parlé des retours") == "nous avons parlé des retours"


@pytest.mark.parametrize(
    ("note", "number", "context", "said"),
    [
        ("réduit les erreurs", "18 %", "chez Calder", "j’ai réduit les erreurs de 18 % chez Calder"),
        ("réduction de 18 % des erreurs", "", "Calder", "j’ai réduit de 18 % les erreurs chez Calder"),
        ("mise en place d'un tableau de bord", "", "", "j’ai mis en place un tableau de bord"),
        ("formation de 12 préparateurs", "", "", "j’ai formé 12 préparateurs"),
        ("pilotage de la migration", "", "", "j’ai piloté la migration"),
        ("Chiffre d'affaires passé de 1,1 à 1,6 M€", "", "", "le chiffre d’affaires est passé de 1,1 à 1,6 M€"),
        ("conduite du changement", "", "", "j’ai conduit le changement"),
        ("tenue de caisse", "", "", "tenue de caisse"),
        ("Bénévole au refuge", "", "", "bénévole au refuge"),
        (
            "réduit les erreurs",
            "",
            "Cabinet Morel, 280 bulletins",
            "j’ai réduit les erreurs au cabinet Morel (280 bulletins)",
        ),
        ("réduit les erreurs", "", "MECS des Pins", "j’ai réduit les erreurs à la MECS des Pins"),
        ("réduit les erreurs", "", "Prévoyance du Test", "j’ai réduit les erreurs (Prévoyance du Test)"),
        ("recensement de 4 200 bouches", "", "", "j’ai recensé 4 200 bouches"),
        ("gestion de projet", "", "", "gestion de projet"),
        (
            "nous avons réduit les ruptures",
            "de 12 % à 4 %",
            "",
            "mon équipe et moi avons réduit les ruptures de 12 % à 4 %",
        ),
        ("devenue responsable d'équipe", "", "", "je suis devenue responsable d’équipe"),
        ("passé deux ans aux urgences", "", "", "j’ai passé deux ans aux urgences"),
        ("gère un portefeuille", "40 clients", "", "je gère un portefeuille : 40 clients"),
        ("me suis formée à SQL", "", "", "je me suis formée à SQL"),
        ("découpé la suite de tests", "de 50 à 12 minutes", "", "j’ai découpé la suite de tests : de 50 à 12 minutes"),
        (
            "création d'une fiche",
            "relève passée de 40 à 25 minutes",
            "clinique des Tilleuls",
            "j’ai créé une fiche à la clinique des Tilleuls : la relève est passée de 40 à 25 minutes",
        ),
        ("suivi hebdomadaire des transporteurs", "", "", "j’ai suivi chaque semaine les transporteurs"),
        ("deux ans en soins continus", "8 lits", "", "j’ai passé deux ans en soins continus : 8 lits"),
        ("6 ans d'expérience en paie", "", "", "j’ai 6 ans d’expérience en paie"),
        ("tutorat des étudiants", "15 étudiants", "", "tutorat des étudiants, 15 étudiants"),
        ("n'a jamais géré d'équipe", "", "", "je n’ai jamais géré d’équipe"),
        ("responsable de la paie", "", "", "responsable de la paie"),
    ],
)
def test_what_the_writer_did_is_told_in_their_voice(note: str, number: str, context: str, said: str) -> None:
    assert fr.proof(fr.as_writer(fr.lowered(note)), number, context) == said


@pytest.mark.parametrize(
    ("note", "form", "said"),
    [
        ("il manque deux infirmières", "que", "qu’il manque deux infirmières"),
        ("vous perdez une journée", "que", "que vous perdez une journée"),
        ("retards de livraison", "que", ""),
        ("retards de livraison", "named", "les retards de livraison"),
        ("onboarding des nouveaux", "named", "l’onboarding des nouveaux"),
        ("manque de suivi", "named", "le manque de suivi"),
        ("hausse des coûts", "named", "la hausse des coûts"),
        ("pas d’expérience SAP", "named", "l’absence d’expérience SAP"),
        ("deux outils", "named", "deux outils"),
        ("zblorg", "named", ""),
        ("le stock", "de", "du stock"),
        ("les retards", "de", "des retards"),
        ("outils", "de", "d’outils"),
        ("hausse", "de", "de hausse"),
        ("Analyste opérations (H/F)", "post", "poste d’analyste opérations"),
        ("Data analyst H/F", "post", "poste de data analyst"),
        ("Valmont", "chez", "chez Valmont"),
        ("CHU de Test", "chez", "au CHU de Test"),
        ("Hôpital Saint-Roch", "chez", "à l’hôpital Saint-Roch"),
        (
            "vous avez dessiné le flux et avez chiffré le retard",
            "having",
            "d’avoir dessiné le flux et chiffré le retard",
        ),
        ("vous m’avez montré le planning", "having", "de m’avoir montré le planning"),
        ("Vous maîtrisez SQL et Excel", "needed", "quelqu’un qui maîtrise SQL et Excel"),
        ("une première expérience est indispensable", "needed", "une première expérience"),
        ("animer des revues de budget", "needed", "d’animer des revues de budget"),
        ("bonne connaissance d’Excel", "needed", "une bonne connaissance d’Excel"),
        ("bac+5", "needed", ""),
        ("vous perdez une journée", "having", ""),
        ("vous avez perdu deux clients", "having", ""),
        ("vous avez ouvert trois magasins", "having", ""),
        (
            "vous avez retourné une veste pour me montrer la toile",
            "having",
            "d’avoir retourné une veste pour me montrer la toile",
        ),
        ("vous avez ouvert le dossier", "having", "d’avoir ouvert le dossier"),
        ("vous montrez toujours l’atelier", "having", ""),
        ("pas assez précis", "been", "ne pas avoir été assez précis"),
        ("parce que l’équipe est soudée", "because", "l’équipe est soudée"),
        ("deuxième entretien", "named", "un deuxième entretien"),
        ("anglais faible", "mine_or_named", "mon anglais faible"),
        ("mobilité", "of_mine", "de ma mobilité"),
        ("leur transmettre une note", "kept", "je vous transmettrai une note"),
        ("rappeler Karim", "kept", "je rappellerai Karim"),
        ("envoyer CV à jour", "kept", "je vous enverrai mon CV à jour"),
        ("vous racontez la fusion", "having", "d’avoir raconté la fusion"),
        ("trop théorique sur le refus", "been", "avoir été trop théorique sur le refus"),
        ("réponse confuse", "my", "ma réponse confuse"),
        ("le statut", "my", ""),
        ("le soir, tout se joue à 21 h", "named", ""),
        ("3 référents en 18 mois", "named", "3 référents en 18 mois"),
        ("ateliers Brunoy", "chez", "aux Ateliers Brunoy"),
        ("Greta des Monts", "chez", "au Greta des Monts"),
        ("Chaudronnerie Ferval", "chez", "à la chaudronnerie Ferval"),
        ("le Héron Cuivré", "chez", "chez Le Héron Cuivré"),
        ("elle ferme deux jours", "because", "vous fermez deux jours"),
        ("vous m’avez laissé souder puis l’avez coupée", "having", "de m’avoir laissé souder puis de l’avoir coupée"),
        ("département de Test", "chez", "au département de Test"),
        (
            "vous m’avez prêté un casque et m’avez fait visiter",
            "having",
            "de m’avoir prêté un casque et de m’avoir fait visiter",
        ),
        ("envoyer le plan", "kept", "je vous enverrai le plan"),
        ("copie de ma requête", "kept", "je vous enverrai la copie de ma requête"),
        ("rappeler lundi", "kept", ""),
        ("d’envoyer le plan", "kept", "je vous enverrai le plan"),
        ("de lui transmettre une note", "kept", "je vous transmettrai une note"),
    ],
)
def test_forms_that_only_french_has(note: str, form: str, said: str) -> None:
    assert fr.FORMS[form](note, False) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Comment feriez-vous pour trouver l'écart ?", "comment je ferais pour trouver l’écart"),
        ("Pourquoi avez-vous quitté Calder ?", "pourquoi j’ai quitté Calder"),
        ("Que feriez-vous si un chef ignore vos chiffres ?", "ce que je ferais si un chef ignore mes chiffres"),
        ("Comment gérez-vous un conflit ?", "comment je gère un conflit"),
        ("Quel est votre plus gros échec ?", "quel est mon plus gros échec"),
        ("Vous avez un permis ?", ""),
    ],
)
def test_a_question_is_told_back(question: str, said: str) -> None:
    assert fr.indirect(question) == said


def test_greetings_guess_no_gender() -> None:
    claire = Person("Claire de la Tour", address_form="title_surname", honorific="Mme")
    assert fr.greeting(claire) == "Bonjour Madame de la Tour,"
    assert fr.greeting(Person("Claire Roux")) == "Bonjour Claire Roux,"
    assert fr.greeting(claire, "tutoiement") == "Bonjour Claire,"
    assert fr.greeting(claire, "prénoms, vous") == "Bonjour Claire,"
    assert fr.greeting(None) == "Madame, Monsieur,"
    assert fr.greeting(claire, also=[Person("Hugo Lenoir")]) == "Bonjour Madame de la Tour et Hugo Lenoir,"


def test_a_letter_on_paper_has_its_address_its_object_and_the_full_closing() -> None:
    notes = {
        "candidate": {"name": "Camille Verdier", "contact": {"phone": "+33 1 99 00 12 34"}},
        "application": {"company": "Valmont Logistique SAS", "role_title": "Analyste (H/F)", "requirements": ["SQL"]},
        "interviewers": [{"name": "Claire Roux", "honorific": "Mme", "address_form": "title_surname"}],
        "evidence": ["écrit une requête SQL"],
    }
    data = json.dumps(notes).encode()
    made = compose(
        kinds.load("cover-letter"),
        notes_input.read(readers.read_bytes("notes.json", data, "json")),
        today=date(2026, 3, 1),
        language="fr",
    )
    letter = write(made)
    assert letter.body.startswith(
        "Camille Verdier\n+33 1 99 00 12 34\n\nValmont Logistique SAS\nÀ l’attention de Madame Roux\n\n"
        f"Le 1er mars 2026\n\nObjet{NBSP}: candidature au poste d’analyste\n\nMadame,\n\n"
    )
    assert letter.closing == "Je vous prie d’agréer, Madame, mes salutations distinguées."
    assert lay_out(letter.body).greeting == "Madame,"
    assert not letter.body.startswith("Camille", letter.placed[0][0])
    at, first = letter.placed[0]
    assert letter.body[at : at + len(first.text)] == first.text
    assert write(replace(made, kind=made.kind.in_form("email"))).head == ""


def test_days_are_said_as_one_says_them() -> None:
    today = date(2026, 3, 11)
    assert fr.day(date(2026, 3, 10), today) == "hier"
    assert fr.day(date(2026, 3, 6), today) == "vendredi"
    assert fr.day(date(2026, 5, 12), today) == "le mardi 12 mai"
    assert fr.dated(date(2026, 5, 1)) == "1er mai"


def test_typography_is_french() -> None:
    typed = fr.typeset("C'est 18% : «oui» ? https://a.test/x?y=1 à 14:30; [[note]]!")
    assert (
        typed == f"C’est 18{NBSP}%{NBSP}: «{NBSP}oui{NBSP}»{NBSP}? https://a.test/x?y=1 à 14:30{NBSP}; [[note]]{NBSP}!"
    )
    assert fr.typeset(typed) == typed
    assert fr.typeset("0:»") == f"0{NBSP}:{NBSP}»"  # what stands before a closing quote is spaced as well


@given(st.text(max_size=60), st.booleans())
def test_any_text_is_phrased_without_an_error(text: str, spoken: bool) -> None:
    said = fr.to_reader(text, NAMES, spoken)
    for form in fr.FORMS.values():
        form(fr.lowered(said), False)
    fr.sentence(said)
    fr.proof(fr.as_writer(text), text, text)
    fr.promised(text)
    fr.indirect(text)
    fr.steps([text])
    assert fr.typeset(fr.typeset(text)) == fr.typeset(text)
