"""A mail's own words apart from the history it quotes, its signature and its footer, line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_WROTE = re.compile(
    r"(?i)(?:"
    r"\bon\b.{5,250}\bwrote|\bam\b.{5,250}\bschrieb\b.{0,120}|\ble\b.{5,250}a écrit|\bel\b.{5,250}escribió"
    r"|\bem\b.{5,250}escreveu|\bil\b.{5,250}ha scritto|\bop\b.{5,250}schreef\b.{0,120}"
    r"|\bdnia?\b.{3,250}(?:pisze|napisał\(?a?\)?)"
    r"|\bden\b.{5,250}skrev\b.{0,120}|.{5,250}kirjoitti|.{5,250}(?:пише|написав|написала|пишет|написал\(?а?\)?)"
    r"|.{5,250}님이 작성|.{5,250}写道|.{5,250}寫道|.{5,250}đã viết|.{5,250}menulis|.{5,250}เขียนว่า"
    r"|.{5,250}كتب.{0,120}"
    r"|.{5,250}(?:のメール|書きました)"
    r")\s?[:：]\s*\Z"
)
_BY_ADDRESS = re.compile(r".{5,250}<[^<>\s]+@[^<>\s]+>\s?[:：]\s*\Z")
_ORIGINAL = re.compile(
    r"(?i)\s*[-_]{2,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|message d'origine"
    r"|mensaje original"
    r"|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|oprindelig meddelelse"
    r"|alkuperäinen viesti|原始邮件|原始郵件|元のメッセージ|원본 메시지)\s*[-_]{2,}\s*\Z"
)
_FORWARDED = re.compile(
    r"(?i)\s*(?:[-_]{3,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado"
    r"|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomość|videresendt meddelelse"
    r"|转发的邮件|轉寄的郵件|転送メッセージ|전달된 메일)(?: [^-]{0,60})?\s*[-_]{3,}"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié\s*:)\s*\Z"
)
_FROM = re.compile(
    r"(?i)\s*\*?(?:from|von|de|da|van|od|fra|lähettäjä|від|от|差出人|보낸 ?사람|发件人|寄件者|từ|dari|จาก"
    r"|من)\*?\s?[:：]"
)
_WITH_FROM = re.compile(
    r"(?i)\s*\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|objet|à|enviado|fecha|para"
    r"|asunto|data|assunto"
    r"|inviato|a|oggetto|verzonden|aan|onderwerp|wysłano|do|temat|sendt|til|emne|lähetetty|päivämäärä"
    r"|vastaanottaja|aihe"
    r"|надіслано|кому|тема|отправлено|送信日時|宛先|件名|보낸 ?날짜|받는 ?사람|제목|发送时间|收件人|主题"
    r"|寄件日期|收件者|主旨"
    r"|ngày|đến|chủ đề|tanggal|kepada|subjek|reply-to)\*?\s?[:：]"
)
_DEVICE = re.compile(
    r"(?i)\s*(?:sent from (?:my |the )?[\w .-]{2,40}|get outlook for \w+.{0,60}|(?:von meinem"
    r"|von mein) [\w .-]{2,30} gesendet"
    r"|gesendet (?:von|mit) .{2,60}|envoyé (?:de|depuis) mon .{2,40}|enviado (?:desde|do|de) .{2,40}"
    r"|inviato da .{2,40}"
    r"|verzonden vanaf .{2,40}|wysłane z .{2,40})\s*\Z"
)
_FOOTER = re.compile(
    r"(?i)unsubscribe|opt[- ]out|manage (?:your )?(?:email )?preferences|email preferences|view (?:this|it"
    r"|the) (?:e-?mail|message)?"
    r" ?(?:in|on) (?:your|a) (?:web )?browser|all rights reserved|^\s*(?:©|\(c\)|copyright)"
    r"|privacy (?:policy|notice|statement)"
    r"|intended (?:solely |only )?for the|(?:is|are|be) confidential|confidentiality notice|powered by \w|virus-free"
    r"|abmelden|abbestellen|datenschutz|vertraulich|désinscrire|désabonner|confidentiel|darse de baja"
    r"|cancelar (?:la )?suscripción"
    r"|cancelar (?:a )?inscrição|annulla l.iscrizione|riservat|uitschrijven|afmelden|wypisz|poufn|afmeld"
    r"|peruuta tilaus"
    r"|відписатися|配信停止|수신 ?거부|退订|取消訂閱|hủy đăng ký|berhenti berlangganan|ยกเลิกการรับ|إلغاء الاشتراك"
)
_ABOUT_REPLY = re.compile(
    r"(?i)repl(?:y|ies)|respond|monitored|antwort|répond|respond|rispond|odpowiad|返信|送信専用|회신|回复|回覆"
)
_QUOTED = re.compile(r"\s{0,3}>(?!From )")
_SHORT = 14
"""Words up to which what stands above a forwarded mail is a cover note."""


@dataclass(frozen=True, slots=True)
class Words:
    """The numbers (from 0) of the lines that are own, that quote, and that sign; `forwarded` starts another mail."""

    own: tuple[int, ...]
    quoted: tuple[int, ...]
    signature: tuple[int, ...]
    forwarded: int | None = None


def own_words(lines: Sequence[str]) -> Words:
    """Tell apart the lines of one mail's text. If nothing would be left, all lines are its own."""
    quotes = _quoted(lines)
    cut, forwarded = _history(lines, quotes)
    own = [n for n in range(cut) if n not in quotes]
    quoted = [n for n in range(len(lines)) if n in quotes or n >= cut]
    keep = _signature_start(lines, own)
    signature, own = own[keep:], own[:keep]
    if forwarded is not None and sum(len(lines[n].split()) for n in own) <= _SHORT:
        return Words(tuple(own), tuple(quoted), tuple(signature), forwarded)
    if not any(lines[n].strip() for n in own):
        return Words(tuple(range(len(lines))), (), ())
    return Words(tuple(own), tuple(quoted), tuple(signature))


def _quoted(lines: Sequence[str]) -> set[int]:
    """Lines that start with `>`, with the line or two above that say who wrote them."""
    quotes = {n for n, line in enumerate(lines) if _QUOTED.match(line)}
    for n in sorted(quotes):
        if n - 1 not in quotes:
            quotes.update(_attribution(lines, n))
    return quotes


def _attribution(lines: Sequence[str], below: int) -> range:
    """The lines above `below` that say who wrote what is quoted there."""
    end = below
    while end > 0 and below - end < 3 and not lines[end - 1].strip():
        end -= 1
    start = _attributed(lines, end)
    return range(below if start is None else start, below)


def _attributed(lines: Sequence[str], end: int) -> int | None:
    """Where an attribution starts that ends before line `end`: up to three lines that start as one, or a name."""
    first = next((n for n in range(end - 1, max(end - 4, -1), -1) if not lines[n].strip()), max(end - 4, -1)) + 1
    for start in range(first, end):
        if _WROTE.match(" ".join(line.strip() for line in lines[start:end])):
            return start
    return end - 1 if end and _BY_ADDRESS.match(lines[end - 1]) else None


def _history(lines: Sequence[str], quotes: set[int]) -> tuple[int, int | None]:
    """The line at which history without `>` starts, and the first line of a mail that is forwarded whole."""
    for n, line in enumerate(lines):
        if n in quotes or not line.strip() or len(line) > 1000:
            continue
        if _FORWARDED.match(line):
            return n, n + 1
        if _ORIGINAL.match(line) or _is_head(lines, n):
            return (n, None) if any(other.strip() for other in lines[:n]) else (len(lines), None)
        if line.rstrip().endswith((":", "：")) and n > 0:
            start = _attributed(lines, n + 1)
            if start is not None and _has_year_or_address(" ".join(lines[start : n + 1])):
                return start, None
    return len(lines), None


def _has_year_or_address(attribution: str) -> bool:
    """ "On this we wrote:" is a sentence; who wrote when has a year, a time or an address."""
    return bool(re.search(r"\b(?:19|20)\d\d\b|\d{1,2}[:h.]\d\d|@", attribution))


def _is_head(lines: Sequence[str], n: int) -> bool:
    """Whether a header block starts here: `From:` and two more fields within the next lines."""
    if not _FROM.match(lines[n]) or n == 0:
        return False
    return sum(1 for line in lines[n + 1 : n + 7] if _WITH_FROM.match(line)) >= 2


def _signature_start(lines: Sequence[str], own: list[int]) -> int:
    """How many of the own lines come before signature and footer."""
    for place, n in enumerate(own):
        if lines[n].rstrip() in ("--", "—", "–") and any(lines[m].strip() for m in own[:place]):
            return place
    end = len(own)
    while end:
        start = end
        while start and lines[own[start - 1]].strip():
            start -= 1
        paragraph = "\n".join(lines[n] for n in own[start:end])
        if paragraph and not _is_footer(paragraph, start):
            break
        end = start if paragraph else end - 1
    while end < len(own) and not lines[own[end]].strip():
        end += 1
    return end if end < len(own) else len(own)


def _is_footer(paragraph: str, start: int) -> bool:
    if start == 0 or _ABOUT_REPLY.search(paragraph):
        return False
    return bool(_DEVICE.match(paragraph) or (_FOOTER.search(paragraph) and len(paragraph) < 3_000))
