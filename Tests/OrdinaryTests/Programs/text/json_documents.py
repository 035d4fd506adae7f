# Writes and reads JSON in all its shapes.
import json

data = {"name": "Zoë", "tags": ["x", "y"], "nested": {"pi": 3.14159, "none": None, "ok": True}, "big": 10**20}
print(json.dumps(data))
print(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.dumps(data, separators=(",", ":")) == json.dumps(json.loads(json.dumps(data)), separators=(",", ":")))
print(json.dumps({1: "int", None: "none", True: "bool", 2.5: "float"}))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
print(json.loads("[1.10, NaN, -Infinity]"), json.loads("1.10", parse_float=str))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        return {"point": [o.x, o.y]} if isinstance(o, Point) else super().default(o)


print(json.dumps([Point(1, 2)], cls=PointEncoder))
for bad in ('{"a": }', "[1, 2", "{'a': 1}", '"\t"', ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(error.lineno, error.colno, error.msg)
try:
    json.dumps({"when": {1, 2}})
except TypeError as error:
    print(error)
