"""Which section of a posting a heading opens, which label names what, and which words make a wish of a demand."""

from __future__ import annotations

import re

SECTIONS = {
    "nice": (
        r"nice.to.haves?|(?:it'?s )?(?:a )?(?:bonus|plus)(?: points?)?(?: (?:if|for) .*)?|bonus .*|"
        r"preferred(?: (?:qualifications?|skills?|experience|requirements?))?(?: .*)?|desir(?:able|ed)(?: .*)?|"
        r"it (?:would|'d) be (?:great|nice|good|a plus).*|(?:great|nice|extra) if you.*|we(?:'d| would) love.*|"
        r"good to have|you (?:may|might|could) (?:also )?(?:have|bring)(?: .*)?|"
        r"(?:would|will) be (?:nice|a plus).*|pluses|extra credit|even better.*|optional.*|"
        r"von vorteil.*|wünschenswert.*|idealerweise.*|das wäre.*|pluspunkte|les plus|atouts?(?: .*)?|"
        r"se valorará.*|deseable.*|valorable.*|costituisce .*|diferenciais"
    ),
    "requirements": (
        r"(?:minimum |basic |required |key |job |core |essential |position |formal )*(?:requirements?|"
        r"qualifications?|skills?|competenc(?:y|ies)|criteria|experience|education)(?:(?: and|,| &| \/) .*)?|"
        r"essentials?|required|requires|you need|"
        r"must.haves?(?: .*)?|qualifications? (?:required|needed)|requirements? (?:for|of) .*|what (?:you(?:'?ll|"
        r" will)? (?:bring|need|have)|you should (?:have|bring)|we(?:'?re| are)? ?(?:look(?:ing)? for|expect|need|"
        r"require|want)|it takes|makes you .*)(?: .*)?|what you'?ll bring.*|you(?:'?ll)? (?:have|bring|need|are|"
        r"might be|should have|may be|must (?:have|be|bring))(?: .*)?|"
        r"you(?:'?re| are) .*|your (?:profile|background|skills?|experience|"
        r"qualifications?|strengths)(?: .*)?|who (?:you are|we(?:'?re| are) looking for|are you)|about you|"
        r"ideal(?:ly)? (?:candidate|profile).*|we(?:'?re| are) looking for.*|the (?:ideal|right|"
        r"successful) (?:candidate|person).*|candidate profile|person specification|skills (?:required|needed)|"
        r"technical (?:skills|requirements)|tech stack|(?:dein|ihr|euer|das) profil|(?:das|was) (?:bringst|"
        r"bringen) (?:du|sie) mit|was du mitbringst|was sie mitbringen|(?:deine |ihre |unsere )?(?:anforderungen|"
        r"qualifikation(?:en)?|voraussetzungen|kenntnisse)(?: .*)?|was wir (?:erwarten|uns wünschen|suchen)|"
        r"(?:das |damit )?(?:solltest|überzeugst|zeichnet) .*|wen wir suchen|(?:votre |ton |"
        r"le )?profil(?: (?:recherché|souhaité))?|compétences(?: .*)?|prérequis|qualifications requises|"
        r"requisitos(?: .*)?|(?:tu |su )?perfil(?: .*)?|qué (?:buscamos|necesitas)|conocimientos.*|"
        r"requisiti(?: .*)?|profilo.*|competenze.*|wat (?:je|jij) meebrengt|functie-?eisen|"
        r"requisitos e qualificações"
    ),
    "role": (
        r"the (?:role|job|position|opportunity|work)(?: \/ position)?|about (?:the|this) (?:role|job|position)|"
        r"(?:role|position|job) (?:overview|summary|description|details)|description|stellenbeschreibung|le poste|"
        r"description du poste|descripción .*|descrizione .*"
    ),
    "responsibilities": (
        r"(?:your |key |main |core |primary |job |essential |major )*(?:duties|tasks|responsibilit(?:y|ies)|"
        r"accountabilities|functions)(?:(?: and|,| &| \/) .*)?|what (?:you(?:'?ll| will)|"
        r"you'?re going to)(?: be)? ?(?:do|doing|work.*|own|build)(?: .*)?|what you do|in (?:the|this) (?:role|"
        r"job|position)|your (?:role|impact|mission|job|tasks|day)(?: .*)?|day.to.day|a day in .*|you will|"
        r"you'?ll|how you(?:'?ll| will) .*|(?:deine |ihre |die )?(?:aufgaben|tätigkeiten?)(?: .*)?|(?:das|"
        r"was) (?:erwartet|machst|tust) .*|was (?:dich|sie) erwartet|das (?:sind|werden) .* aufgaben|"
        r"aufgabengebiet|(?:vos |tes |les )?missions?(?: .*)?|votre rôle|(?:tus |sus |las )?(?:funciones|"
        r"responsabilidades|tareas)(?: .*)?|qué harás|(?:le )?(?:attività|mansioni|responsabilità)(?: .*)?|"
        r"wat ga je doen|atividades|responsabilidades e atribuições"
    ),
    "benefits": (
        r"(?:our |the )?(?:benefits|perks)(?: .*)?|what (?:we|you(?:'?ll)?) (?:offer|get|receive)(?: .*)?|"
        r"we offer.*|what'?s in it for .*|why (?:join|work|us|you).*|(?:compensation|salary|pay|"
        r"remuneration)(?: .*)?|wir bieten.*|(?:das|was) (?:bieten wir|wir bieten).*|(?:unser )?angebot.*|"
        r"deine vorteile|(?:les |vos )?avantages|nous (?:offrons|proposons).*|ofrecemos.*|qué ofrecemos|"
        r"beneficios|offriamo|cosa offriamo|wat wij bieden|o que oferecemos"
    ),
    "apply": (
        r"(?:how to )?apply(?: .*)?|(?:the |our )?(?:application|interview|hiring|recruitment|"
        r"selection)(?: process.*)?|next steps|contact(?: .*)?|equal (?:opportunity|employment).*|eeoc?.*|"
        r"diversity.*|accommodations?.*|privacy.*|legal.*|(?:deine |ihre )?bewerbung.*|kontakt.*|interesse.*|"
        r"haben wir .*|postuler|candidature.*|cómo aplicar|come candidarsi"
    ),
    "about": (
        r"about(?: (?!you\b|the role|this role|the job|the position).*)?|who we are|our (?:company|mission|story|"
        r"team|values|culture|product)|the (?:company|team)|company(?: .*)?|über .*|wer wir sind|das sind wir|"
        r"unser (?:unternehmen|team)|qui sommes.nous.*|l'entreprise|à propos.*|sobre (?:nosotros|la empresa|nós)|"
        r"quiénes somos|chi siamo|over ons|overview|introduction|summary"
    ),
}
_FORMS = {name: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in SECTIONS.items()}

LABELS = {
    "title": (
        r"(?:job |position |role )?title|position|role|job|stelle|stellenbezeichnung|(?:intitulé du )?poste|"
        r"puesto|posizione"
    ),
    "company": (
        r"company(?: name)?|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société|empresa|"
        r"azienda|bedrijf"
    ),
    "location": (
        r"(?:job |work |office )?locations?|(?:arbeits)?ort|standorte?|einsatzort|lieu(?: de travail)?|"
        r"localisation|ubicación|lugar|sede|luogo|where|based in|office|city|locatie"
    ),
    "salary": (
        r"(?:base |annual )?salary(?: range)?|compensation|pay(?: range| rate)?|rate|gehalt|vergütung|salaire|"
        r"rémunération|salario|retribución|stipendio|ral|salaris"
    ),
    "employment_type": (
        r"(?:job|employment|contract|position) type|type|contract|schedule|hours|vertragsart|anstellungsart|"
        r"beschäftigung(?:sart)?|arbeitszeit|contrat|type de contrat|contrato|jornada|contratto"
    ),
    "remote": (
        r"remote(?: policy| work)?|work(?:place)?(?: type| model| mode| arrangement)|home ?office|télétravail|"
        r"teletrabajo"
    ),
    "experience": r"experience(?: level| required)?|seniority(?: level)?|level|career level|expérience|berufserfahrung",
    "reference": (
        r"(?:job |requisition |req |posting )?(?:ref(?:erence)?|id|number|no)\.?(?: ?(?:no|number|id|code)\.?)?|"
        r"requisition|kennziffer|referenznummer|référence|referencia"
    ),
    "posted": r"(?:date )?posted(?: on)?|posting date|published(?: on)?|veröffentlicht(?: am)?|publié(?: le)?",
    "closes": (
        r"(?:application )?(?:deadline|closing date)|clos(?:es|ing)(?: date)?|apply by|valid through|"
        r"bewerbungsfrist|date limite|fecha límite"
    ),
    "contact": r"(?:your )?contact(?: person)?|hiring manager|recruiter|reports? to|ansprechpartner(?:in)?|kontakt",
    "url": r"(?:job |apply )?(?:url|link)|source|apply (?:at|here)",
}
_LABELS = {name: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in LABELS.items()}

WISH = re.compile(
    r"\b(?:nice to have|bonus|(?:is|are|be|would be|as|considered) (?:a |an )?(?:big |huge |strong |"
    r"definite )?(?:plus|advantage|asset|bonus)|a plus\b|preferred|preferably|ideally|optional(?:ly)?|desirable|"
    r"desired|advantageous|not required|von vorteil|wünschenswert|idealerweise|gern(?:e)? (?:auch|mit)|un plus|"
    r"un atout|souhaité\w*|idéalement|apprécié\w*|deseable|se valora\w*|valorable|preferibl\w+|gradit\w+|"
    r"un vantaggio|pré)\b",
    re.IGNORECASE,
)
DEMAND = re.compile(
    r"\b(?:\d+\s*(?:\+|or more|to \d+|-\s*\d+|–\s*\d+)?\s*(?:years?|yrs?|jahre|ans|años|anni)|experience (?:with|"
    r"in|of|as|using|building|working|leading|managing)|proficien\w+|fluen\w+|knowledge of|understanding of|"
    r"familiar\w* with|degree|diploma|bachelor'?s?|master'?s?|ph\.?d|certifi\w+|licen[sc]e|able to|ability to|"
    r"must (?:have|be)|required|skilled in|skills in|expertise in|background in|track record|comfortable (?:with|"
    r"working)|you (?:have|are|know|bring)|strong|excellent|solid|proven|erfahrung (?:mit|in|als|im)|kenntnisse|"
    r"abgeschlossene\w*|studium|ausbildung|fähigkeit|maîtrise|expérience|diplôme|experiencia|dominio|"
    r"conocimientos?|titulación|esperienza|conoscenza|laurea)\b",
    re.IGNORECASE,
)


def section_of(heading: str) -> str:
    """`requirements` for "What you'll bring:" and so on; "" for a heading that opens no known section."""
    plain = re.sub(r"[_*#`’]+", lambda found: "'" if "’" in found[0] else " ", heading)
    plain = re.sub(r"\s+", " ", re.sub(r"[^\w&,/' .-]", " ", plain)).strip(" .:-–—,/")
    if not plain or len(plain) > 70:
        return ""
    return next((name for name, form in _FORMS.items() if form.match(plain)), "")


def field_of(label: str) -> str:
    """`company` for "Employer" and so on; "" for a label that names no field."""
    plain = " ".join(re.sub(r"[^\w' ./-]", " ", label).split())
    return next((name for name, form in _LABELS.items() if form.match(plain)), "")
