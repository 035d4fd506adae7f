"""Prints who is in which course."""

from store import Store

store = Store("pool.db")
for course in ["otters", "seals"]:
    print(course + ":", *store.children(course))
