# Keeps keys and values in dbm.dumb, and objects in a shelf.
# needs: full
import dbm.dumb
import os
import shelve

with dbm.dumb.open("store", "c") as store:
    store["one"] = "1"
    store[b"two"] = b"2" * 600
    print(sorted(store.keys()), store["one"], len(store["two"]), "three" in store)
    del store["one"]
with dbm.dumb.open("store", "r") as store:
    print(store.keys(), store.get("one", b"none"))
print(sorted(name for name in os.listdir() if name.startswith("store")))
with shelve.Shelf(dbm.dumb.open("shelf", "n"), writeback=True) as shelf:
    shelf["list"] = [1, 2]
    shelf["list"].append({"deep": (3, 4)})
with shelve.Shelf(dbm.dumb.open("shelf", "r")) as shelf:
    print(dict(shelf))
with shelve.open("any") as shelf:
    shelf["key"] = {"x": 1}
with shelve.open("any", flag="r") as shelf:
    print(shelf["key"])
try:
    dbm.dumb.open("nowhere", "r")
except OSError as error:
    print(type(error).__name__, error.errno)
