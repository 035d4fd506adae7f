"""How the register is used."""

from register import borrowed, contents, places, sizes

drawers = {"saw": ("A", 2), "rasp": ("B", 1)}
print("; ".join(places(drawers)))
for name, tools in borrowed([("Ines", "plane"), ("Tariq", "saw")]).items():
    print(name.upper(), ", ".join(tools))
print(max(sizes({"pin": (4,), "long": (8, 13), "ring": (10, 13, 17)})) + 1)
for (cabinet, number), tools in contents(drawers).items():
    print(cabinet.lower(), number + 1, len(tools), tools[0].title())
