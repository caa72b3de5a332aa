"""A table of rows becomes a folder of letters: none lost, none doubled, none paid for twice.

tables    rows, streamed from a file             columns   what a column's name means
rows      a row becomes a brief, and has a key   work      a brief becomes an outcome: letter, bytes, line
report    one line a row, on the disk            folder    the letters' files, and who may write there
across    what a letter shares with the others   tally     figures while it runs, and at the end
"""
