#: Names and notes that are markup: of HTML, of Markdown, of a script.
#: exit: 0
#: keeps: work/journal.jsonl
#: never: <script>
#: never: <img
#: run: report --format html
#: run: report --format markdown
#: never:  [x](javascript:
from attack import *

odd = "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) | # `"
failed = [{"name": odd, "verdict": "runtime-error", "exception": odd, "line": 3}]
write(journal, "".join(line(id=numbered(n), failed=failed, trap=odd, concepts=[odd]) for n in range(9)))
