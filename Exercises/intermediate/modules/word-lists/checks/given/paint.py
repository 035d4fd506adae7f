import sys

import signs

print(" ".join(signs.languages()))
for line in sys.stdin:
    language, english = line.rstrip("\n").split(": ")
    print(signs.word(english, language))
