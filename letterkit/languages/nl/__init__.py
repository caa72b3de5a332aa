"""Dutch."""

NAME = "Dutch"
SMALL = """
de het een en van je jouw uw wij we ons hebben niet voor met dat is op sollicitatie bedankt functie helaas
vriendelijke groet te zijn bij aan om
"""
"""The small words that tell it from others."""
