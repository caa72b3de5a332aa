"""Finnish."""

NAME = "Finnish"
SMALL = """
ja on ei että olet sinun hakemus hakemuksesi kiitos kiitämme tehtävään valitettavasti meidän emme olemme tällä
kertaa ystävällisin terveisin mielenkiinnosta paikka joka sekä
"""
"""The small words that tell it from others."""
