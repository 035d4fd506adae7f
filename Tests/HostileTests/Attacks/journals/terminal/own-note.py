#: A note of the learner's own with escapes, as a terminal that pastes may bring them.
#: run: journal add a\u{1b}]0;x\u{7}b\u{9b}2J\u{202e}c
#: exit: 0 or 64
#: run: journal list
#: exit: 0
#: run: journal export --format csv
#: exit: 0
#: run: journal export
#: exit: 0
#: run: journal list --json
#: exit: 0
#: run: journal add two\u{a}{"format":2}\u{d}three
#: exit: 0 or 64
#: run: journal verify
#: exit: 0
from attack import *


