# Looks at characters from everywhere.
import unicodedata

for character in "aß√é€中🐍\u0301\n":
    name = unicodedata.name(character, "no name")
    print(f"U+{ord(character):04X} {unicodedata.category(character)} {name}")
decomposed = unicodedata.normalize("NFD", "Crème Brûlée")
print(len(decomposed), "".join(c for c in decomposed if not unicodedata.combining(c)))
print(unicodedata.normalize("NFC", "e\u0301") == "é", "Straße".casefold() == "STRASSE".casefold())
print(unicodedata.lookup("GREEK SMALL LETTER PI"), unicodedata.numeric("½"), unicodedata.east_asian_width("中"))
print("ǆ".title(), "İ".lower().encode(), "ﬁ".upper(), "١٢٣".isdigit(), int("١٢٣"))
print(sorted(["zebra", "Äpfel", "apfel", "Öl"]))
print("naïve".encode("ascii", "xmlcharrefreplace"), "naïve".encode("ascii", "backslashreplace"), ascii("naïve"))
