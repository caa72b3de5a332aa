"""Portuguese: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import EmployerFrames, HeadlineWords, Posting, PostingSentences, PostingText

POSTING = Posting(
    sections={
        "nice": r"diferenciais|desejável|(?:será|serão) (?:um )?(?:diferencial|valorizad\w+).*|valoriza(?:mos|-se)(?: .*)?",
        "requirements": (
            r"requisitos(?: .*)?|(?:o teu |o seu |seu |teu )?perfil(?: .*)?|(?:o que|quem) (?:procuramos|buscamos|esperamos)(?: .*)?|"
            r"qualificações(?: .*)?|o que (?:precisamos|você precisa)(?: .*)?"
        ),
        "responsibilities": (
            r"atividades|(?:principais )?(?:responsabilidades|funções|atribuições|tarefas)(?: .*)?|o que (?:vais|vai|você vai) "
            r"fazer|descrição (?:da função|da vaga)"
        ),
        "benefits": r"(?:o que )?oferecemos|benefícios(?: .*)?|o que temos para (?:ti|si|você)",
        "apply": r"como (?:se )?candidatar(?:-se)?|candidatura|candidate-se|inscrição",
        "about": r"sobre (?:nós|a empresa)|quem somos",
    },
    hints={
        "requirements": r"requisitos|perfil|procuramos|buscamos|precisa\w*|qualificações|experiência",
        "nice": r"diferencia\w+|desejável|valoriza\w*",
        "responsibilities": r"responsabilidades|funções|atribuições|atividades|fazer|missão",
        "benefits": r"oferecemos|benefícios",
        "about": r"sobre|somos",
        "apply": r"candidat\w+|inscri\w+|processo",
        "notice": r"lgpd|rgpd|diversidade",
    },
    telling={
        "requirements": (
            r"^(?:experiência|conhecimento\w*|domínio|formação|ensino|licenciatura|carta de condução|cnh|inglês|fluência|"
            r"disponibilidade|capacidade|gosto por)\b"
        ),
        "benefits": (
            r"\b(?:vale[- ]\w+|plano de saúde|seguro de saúde|férias|subsídio\w*|contrato sem termo|teletrabalho|clt|"
            r"gympass|refeição)\b"
        ),
        "about": r"^(?:somos|a nossa|nossa|a gente é)\b",
        "apply": r"\b(?:currículo|cv|carta de apresentação|candidatura|enviar para|inscrições)\b",
        "notice": r"\b(?:independentemente|diversidade|igualdade|dados pessoais|discriminação)\b",
        "furniture": r"^(?:partilhar|compartilhar|candidatar-?me|entrar|guardar|salvar|ver mais|imprimir)\W*$",
    },
    opens=r"o que|por que|porquê|quem|sobre|como|os? teus?|os? seus?|nossa",
    labels={
        "unit": r"departamento|área|setor",
        "title": r"cargo|função|vaga|posição",
        "company": r"empresa|empregador",
        "location": r"local(?: de trabalho)?|localização|cidade",
        "salary": r"salário|remuneração|vencimento",
        "employment_type": r"(?:tipo de )?contrato|regime|vínculo",
        "reference": r"referência|código da vaga",
        "closes": r"(?:data|prazo)(?: limite| final)?(?: de (?:candidatura|inscrição))?|inscrições até",
    },
    wish=r"\b(?:pré|desejável|diferencial|valoriza\w*|preferencial\w*|será um plus)\b",
    demand=(
        r"\b(?:\d+\s*(?:\+|-\s*\d+|–\s*\d+|a\s*\d+)?\s*anos?|experiência (?:com|em|de|como)|conhecimentos?|domínio|formação|"
        r"carta de condução|cnh|obrigatóri\w+|imprescindível|licenciatura)\b"
    ),
)

POSTING_SENTENCES = PostingSentences(
    asks=(r"(?i:procuramos|buscamos|contratamos)\s+(?:uma?|um)",), salary_year="ano", pay_before="salário"
)

POSTING_TEXT = PostingText(size=r"funcionários|colaboradores", no_title=r"olá|bem-vind\w+|anúncio")

HEADLINE_WORDS = HeadlineWords(
    before=r"(?:vaga|oferta de emprego|contrata-se|procura-se)",
    hires_is_hiring="busca|procura|contrata|recruta|está a recrutar|está contratando",
    hires_an=r"(?:um|uma)\s+",
    job_in="em",
)

EMPLOYER_FRAMES = EmployerFrames(
    heading=r"sobre|porquê|por que|trabalhar n[ao]|conheça a?",
    at=r"[Jj]unta-te à|[Tt]rabalhar n[ao]|[Vv]enha para a?|[Ee]quipa d[ao]|[Ee]quipe d[ao]",
    after=r"somos|e|está|procura|busca|é",
    unit=r"equipa|equipe|departamento",
    opening=r"departamento|equipa|equipe",
    terms=r"tempo inteiro|integral|presencial|híbrido|remoto|clt|estágio|part-time|termo certo|efetivo",
)
