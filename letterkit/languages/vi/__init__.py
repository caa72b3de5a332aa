"""Vietnamese."""

NAME = "Vietnamese"
SMALL = "và của bạn chúng tôi cho vị trí đã không rất ứng tuyển cảm ơn anh chị trong với tại công ty là được các"
"""The small words that tell it from others."""
