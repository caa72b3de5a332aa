"""Which section of a resume a heading means, in the words people use for it."""

from __future__ import annotations

import re

WORDS = {
    "basics": (
        "contact|contact (?:info|information|details)|personal (?:info|information|details|data)|kontakt|"
        "persönliche (?:daten|angaben)|coordonnées|contacto|datos personales|contatti"
    ),
    "summary": (
        "summary|(?:professional|executive|career|personal) (?:summary|profile|statement|overview)|profile|profil|"
        "about(?: me)?|objective|career objective|introduction|bio|highlights of qualifications|über mich|"
        "kurzprofil|à propos|résumé|perfil|sobre m[ií]|profilo|acerca de m[ií]|headline"
    ),
    "volunteer": (
        "volunteer(?:ing)?(?: (?:work|experience|activities))?|community (?:service|involvement|work)|"
        "ehrenamt(?:liche[sr]? .*)?|bénévolat|voluntariado|volontariato|leadership(?: (?:experience|activities))?|"
        "extracurriculars?(?: activities)?|activities|affiliations|memberships|"
        "professional (?:affiliations|memberships)|engagement"
    ),
    "work": (
        "(?:work|professional|employment|relevant|industry|research|teaching|other|additional|academic|clinical|"
        "military)? ?(?:experiences?|history|background|employment)(?: history)?|work|career(?: history)?|"
        "employment|positions?|(?:academic |professional )?positions(?: held)?|professional background|"
        "career summary|internships?|recent .*|berufserfahrung|beruflicher werdegang|werdegang|praktika|"
        "praktische erfahrung(?:en)?|berufspraxis|exp[ée]riences?(?: professionnelles?)?|"
        "parcours(?: professionnel)?|experiencia(?: (?:laboral|profesional))?|"
        "esperienza(?: (?:lavorativa|professionale))?|esperienze(?: .*)?|werkervaring|"
        "experiência(?: profissional)?|stages?"
    ),
    "education": (
        "education(?:al)?(?: (?:and|&) (?:training|certifications?|qualifications?))?|"
        "education(?:al)? (?:background|history)|academic (?:background|history|qualifications?)|qualifications|"
        "degrees?|studies|schooling|training|ausbildung|bildung(?:sweg)?|studium|schulbildung|akademische .*|"
        "formation(?:s)?(?: .*)?|éducation|études|diplômes|educación|formación(?: académica)?|istruzione(?: .*)?|"
        "opleiding(?:en)?|educação|formação(?: acadêmica)?"
    ),
    "skills": (
        "(?:technical|key|core|professional|relevant|hard|soft|computer|it|additional|other|main|"
        "top)? ?(?:skills?|competenc(?:y|ies|es)|proficienc(?:y|ies)|expertise|strengths|abilities)(?: (?:and|"
        "&) .*)?|(?:skills?|areas of) (?:expertise|summary|highlights|set)|skill ?set|technologies|tools|"
        "tech(?:nology)? stack|programming languages|tools (?:and|&) technologies|technologies (?:and|&) tools|"
        "kenntnisse(?: .*)?|fähigkeiten(?: .*)?|kompetenzen|fachkenntnisse|edv-?kenntnisse|it-?kenntnisse|"
        "compétences(?: .*)?|habilidades|competencias|aptitudes|competenze|vaardigheden|competências"
    ),
    "languages": (
        "languages?(?: skills)?|spoken languages|foreign languages|sprach(?:en|kenntnisse)|langues|idiomas|lingue|talen"
    ),
    "certificates": (
        "certificat(?:es?|ions?)(?: .*)?|licen[sc]es?(?: .*)?|licen[sc]ures?|courses?(?: (?:and|&) .*)?|"
        "coursework|relevant courses|zertifi(?:kate|zierungen)|weiterbildung(?:en)?|fortbildung(?:en)?|"
        "certificaciones|certificazioni|professional development|accreditations|online courses"
    ),
    "awards": (
        "(?:selected )?(?:awards?|honou?rs?|prizes|scholarships|achievements|accomplishments|recognitions?|"
        "distinctions|grants|fellowships)(?:(?:,| and| &|/) .*)?|auszeichnungen|preise|stipendien|prix(?: .*)?|"
        "distinctions|premios(?: .*)?|premi(?: .*)?|key achievements|additional .*awards"
    ),
    "publications": (
        "(?:selected )?(?:publications?|papers|articles|writing|patents|talks|invited talks|presentations|"
        "speaking|conferences)(?:(?:,| and| &|/) .*)?|veröffentlichungen|publikationen|vorträge|publicaciones|"
        "pubblicazioni"
    ),
    "projects": (
        "(?:selected|personal|academic|key|side|notable|open.source|research|relevant|professional|"
        "university)? ?(?:projects?|portfolio)(?: experience)?|projekte|projets(?: .*)?|proyectos|progetti|"
        "open source(?: contributions)?"
    ),
    "interests": (
        "(?:personal )?interests?|hobbies|hobbies (?:and|&) interests|interests (?:and|&) hobbies|interessen|"
        "hobbys|loisirs|centres d.int[ée]r[êe]ts?|intereses|aficiones|interessi"
    ),
    "references": ("references?|recommendations|referees|testimonials|referenzen|références|referencias|referenze"),
}
_FORMS = {section: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for section, words in WORDS.items()}


def section_of(heading: str) -> str:
    """`work` for "Work Experience:" and so on; "" for a heading that names no section."""
    plain = re.sub(r"\([^)]*\)", "", heading)
    plain = re.sub(r"[_*#`]+", " ", plain)
    plain = re.sub(r"\s+", " ", re.sub(r"[^\w&,/' .-]", " ", plain)).strip(" .:-–—,/")
    if not plain or len(plain) > 60:
        return ""
    return next((section for section, form in _FORMS.items() if form.match(plain)), "")
