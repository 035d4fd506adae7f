import os
import sys
import zipfile

with zipfile.ZipFile("club.zip", "w") as archive:
    for folder, _, names in os.walk("signs"):
        for name in names:
            archive.write(os.path.join(folder, name))
os.rename("signs", "put-away")
sys.path.insert(0, "club.zip")

import signs

print(signs.languages())
print(signs.word("hut", "hu"))
