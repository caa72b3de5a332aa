"""German: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Fields, Header, Resumes, ResumeText, Sections

SECTIONS = Sections(
    words={
        "basics": "kontakt|persönliche (?:daten|angaben)",
        "summary": "profil|über mich|kurzprofil",
        "volunteer": "ehrenamt(?:liche[sr]? .*)?",
        "work": "berufserfahrung|beruflicher werdegang|werdegang|praktika|praktische erfahrung(?:en)?|berufspraxis",
        "education": "ausbildung|bildung(?:sweg)?|studium|schulbildung|akademische .*",
        "skills": "kenntnisse(?: .*)?|fähigkeiten(?: .*)?|kompetenzen|fachkenntnisse|edv-?kenntnisse|it-?kenntnisse",
        "languages": "sprach(?:en|kenntnisse)",
        "certificates": "zertifi(?:kate|zierungen)|weiterbildung(?:en)?|fortbildung(?:en)?",
        "awards": "auszeichnungen|preise|stipendien",
        "publications": "veröffentlichungen|publikationen|vorträge",
        "projects": "projekte",
        "interests": "interessen|hobbys",
        "references": "referenzen|referenze",
    },
)


ENTRIES = Entries(
    terms="teilzeit|vollzeit|befristet|praktikum|minijob|freiberuflich",
    now="heute|aktuell|aujourd.hui",
    range_from="seit ",
    range_to="bis",
    duration="jahre?|monate?|wochen?",
    since="seit",
    company="gmbh|ag|kg|bv|nv|ab|oy",
    school=r"\w*schule|\w*gymnasium|MIT|KIT|LMU|RWTH|IHK|NIT",
    degree=r"b\.?eng|m\.?eng|b\.?tech|m\.?tech|abitur|matura|magister|staatsexamen|meister|ausbildung",
    grade="abschlussnote",
)

HEADER = Header(
    link="fr|es|ch",
    label=(
        "mobil|handy|linkedin|github|gitlab|website|web|homepage|portfolio|blog|adresse|anschrift|wohnort|"
        "ort|city|standort|twitter|xing|skype"
    ),
    place="adresse|anschrift|wohnort|standort|ort",
    titles_curriculum_vitae="lebenslauf",
    titles_of="von",
)

RESUME_TEXT = ResumeText(
    level="muttersprache|fließend",
)

RESUMES = Resumes(countries={"deutschland": "DE", "österreich": "AT", "schweiz": "CH"})


FIELDS = Fields(
    words={
        "person": "vollständiger name",
        "label": "beruf|bezeichnung",
        "phone": "telefon|handy|mobil",
        "town": "ort|wohnort|adresse|stadt",
        "summary": "profil|kurzprofil|über mich|beschreibung",
        "contact": "kontakt|kontaktdaten|persönliche daten|person|persönliches",
        "employer": "firma|arbeitgeber|unternehmen|betrieb|wo|verein",
        "post": "rolle|stelle|funktion|als|tätigkeit",
        "title": "titel|projekt",
        "told": "aufgaben|tätigkeiten|erfolge|ergebnisse|gemacht",
        "start": "von|beginn|seit|anfang",
        "end": "bis|ende",
        "period": "zeitraum|zeit|jahr|jahre|datum|wann",
        "school": "schule|hochschule|universität|einrichtung|ort|wo",
        "degree": "abschluss|titel",
        "area": "fach|studiengang|fachrichtung",
        "grade": "note",
    },
)
