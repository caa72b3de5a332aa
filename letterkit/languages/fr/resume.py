"""French: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Header, Resumes, ResumeText, Sections

SECTIONS = Sections(
    words={
        "basics": "coordonnées",
        "summary": "profil|à propos|résumé",
        "volunteer": "bénévolat",
        "work": "exp[ée]riences?(?: professionnelles?)?|parcours(?: professionnel)?",
        "education": "formation(?:s)?(?: .*)?|éducation|études|diplômes",
        "skills": "compétences(?: .*)?|aptitudes",
        "languages": "langues",
        "awards": "prix(?: .*)?|distinctions|premi(?: .*)?",
        "projects": "projets(?: .*)?",
        "interests": "loisirs|centres d.int[ée]r[êe]ts?",
        "references": "références",
    },
)


ENTRIES = Entries(
    terms="stage|alternance|cdi|cdd|temps (?:partiel|plein)|intérim",
    now="en cours",
    range_from="depuis ",
    range_to="à|a|al",
    since="depuis",
    company="se|plc|corp|corporation|sa|sas|sarl",
    school="école|ecole|lycée|T[UH]|ETH|EPFL",
    degree=r"licen[cs]\w*|bts|dut|b\.?com|m\.?com|bba|bca|mca|mphil",
    in_="en",
)

HEADER = Header(
    link="de|me|co|eu|ai|info|tech|test",
    titles_curriculum_vitae="résumé|cv",
    titles_of="de",
)

RESUME_TEXT = ResumeText(
    level="conversational|courant",
)

RESUMES = Resumes(countries={"suisse": "CH"})
