"""Thai."""

NAME = "Thai"
SMALL = "และ ที่ ของ ใน ไม่ ได้ ท่าน ขอบคุณ สมัคร"
"""The small words that tell it from others."""
