"""A counter that does everything right."""

from cards import Card, State, give_back, lend, search_list, spine, titles

tides: Card = {"title": "Tides", "year": 1907, "state": "in"}
mosses: Card = {"title": "Mosses", "year": 1988, "state": "lent", "reader": "Ines"}
wanted: State = "lost"
lend(tides, "Bo")
give_back(mosses)
print(spine(tides).upper(), tides["year"] + 1, mosses["state"])
print(titles([tides, mosses], wanted) + titles([tides], "in") + search_list([mosses]))
if "reader" in tides:
    print(tides["reader"].upper())
