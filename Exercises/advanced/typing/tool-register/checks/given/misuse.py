"""Calls that would fail or surprise."""

from register import borrowed, contents, sizes

print(borrowed([("Ines", 3)]))
print(borrowed([("Ines", "plane")])["Ines"].upper())
print(sizes({"ring": ("10",)}))
print(" ".join(sizes({"ring": (10,)})))
print(contents({"saw": ("A", "2")}))
print(contents({"saw": ("A", 2)})["A"])
print(borrowed([("Ines", "plane", "saw")]))
