"""Japanese."""

NAME = "Japanese"
SMALL = "の を に は が と で ます です ました 選考 応募 誠に ございます"
"""The small words that tell it from others."""
