#: The journal is a link to a file of somebody else's: nothing may be appended there, and nothing read.
#: exit: 64 or 69
#: says: journal.jsonl: it is a link
#: run: journal add note
#: run: journal list
#: run: journal verify
#: run: report
#: run: grade t/u/add
from attack import *

answer(SOLUTION)
link(journal, secret)
