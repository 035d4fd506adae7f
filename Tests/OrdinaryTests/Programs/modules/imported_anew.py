# Taken out of the table of modules, a module is loaded anew; put into it, whatever is there is imported.
import importlib
import sys

import json

first = json
del sys.modules["json"]
import json

print(json is first, json.loads is first.loads)
print(importlib.reload(json) is json)
sys.modules["csv"] = "no module"
import csv

print(csv)
sys.modules["socket"] = None
try:
    import http.client
except ImportError as error:
    print(error)
import importlib.util

spec = importlib.util.find_spec("fractions")
print(spec.loader.get_source("fractions").splitlines()[0], "fractions" in sys.modules)
fractions = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fractions)
print(fractions.Fraction(1, 2), "fractions" in sys.modules)
