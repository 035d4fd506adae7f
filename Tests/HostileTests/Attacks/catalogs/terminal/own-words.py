#: The user's own words with escapes, in an error that repeats them.
#: exit: 64
#: run: show \u{1b}]0;x\u{7}
#: run: \u{1b}[2J
#: run: grade \u{9b}31m.py
#: run: explain \u{202e}abc
#: run: list --\u{1b}[1m
#: run: journal \u{1b}[1m
#: run: sandbox \u{9b}2J
#: run: sandbox prepare \u{1b}c
#: run: journal list --since \u{1b}[2J
#: run: journal list --exercise \u{1b}[2J
#: run: report --format \u{1b}[2J
#: run: completions \u{1b}[2J
#: run: help \u{1b}[2J
#: run: report \u{1b}[2J\u{a}reprise:\u{20}forged
from attack import *

write(journal, line())
