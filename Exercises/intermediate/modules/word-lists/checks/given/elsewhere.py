import os

os.mkdir("office")
os.chdir("office")

import signs

print(signs.languages())
print(signs.word("hut", "pt"))
