# Ends with the traceback of a broken document.
# exits: 1
import json

print("reading")
json.loads('{"name": "Ada",\n "age": 36,\n}')
