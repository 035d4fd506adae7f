#: Keys and values that findings quote.
#: exit: 1 or 70
#: never: \u{a}ok  forged
#: run: show t/u/add
#: run: grade t/u/half
#: run: check
#: run: check --json
from attack import *

half_answer("x = 1\n")
edit(add / "exercise.json", **{"\x1b[2Jkey": 1, "sandbox": "\x1b]0;owned\x07", "concepts": ["\u202esums\u009b"]})
edit(half / "exercise.json", files=["\x1b[1m.py"], sandbox="pure\nok  forged", mistakes=[{"name": "\x9b", "verdict": "\a"}])
