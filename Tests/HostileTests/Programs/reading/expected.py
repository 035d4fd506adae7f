# Looks for what is expected of it in everything that it can open.
# verdict: accepted
import os

found = []
for folder, _, names in os.walk("/"):
    found += [folder + "/" + name for name in names if name in ("cases.json", "exercise.json", "catalog.json")]
print("held" if not found else f"ESCAPED: {found}")
