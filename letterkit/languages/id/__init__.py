"""Indonesian."""

NAME = "Indonesian"
SMALL = """
dan yang di untuk dengan kami anda tidak telah terima kasih lamaran posisi ini atas dari pada sebagai kepada akan
saat mohon hormat perusahaan
"""
"""The small words that tell it from others."""
