"""Pages for tests to read."""

from __future__ import annotations


def pdf_with(content: str) -> bytes:
    """The smallest PDF with one page of this content, in Helvetica as F1."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
    ]
    body = "%PDF-1.4\n" + "".join(f"{at} 0 obj\n{text}\nendobj\n" for at, text in enumerate(objects, start=1))
    return (body + "trailer << /Root 1 0 R /Size 5 >>\n%%EOF\n").encode("latin-1")
