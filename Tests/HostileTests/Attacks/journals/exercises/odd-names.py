#: Names of exercises, cases, exceptions, traps and mistakes with everything that a name may not have.
#: exit: 0 or 1
#: keeps: work/journal.jsonl
#: run: journal list
#: never: \u{a}forged
#: run: report
#: never: \u{a}forged
#: run: report --format markdown
#: run: report --format html
#: run: report --json
#: run: journal export --format csv
#: run: journal export
#: run: journal list --json
#: run: journal verify
#: run: list
from attack import *

odd = "\x1b]0;x\x07\u009b2J\u202ea\u2028b\nforged\rc\bd\u200be"
failed = [{"name": odd, "verdict": "runtime-error", "exception": odd, "line": 3, "syntax": odd}]
texts = [line(id=numbered(n), exercise="t/u/add", content=odd, failed=failed, notRun=[odd], mistake=odd, trap=odd, concepts=[odd, "sums"]) for n in range(9)]
write(journal, "".join(texts) + line(id=odd) + line(id=numbered(20), exercise=odd) + note(odd, id=numbered(21)))
