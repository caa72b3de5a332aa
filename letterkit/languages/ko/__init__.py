"""Korean."""

NAME = "Korean"
SMALL = "의 을 를 이 가 은 는 지원 감사합니다 귀하 채용 전형 결과"
"""The small words that tell it from others."""
