# Every container of the collections module at work.
import collections

grouped = collections.defaultdict(list)
for word in "apple avocado bean banana cherry".split():
    grouped[word[0]].append(word)
print(dict(grouped), grouped["z"], len(grouped))
recent = collections.deque(maxlen=3)
for i in range(5):
    recent.append(i)
recent.rotate(1)
print(recent, recent.popleft(), recent[-1])
Point = collections.namedtuple("Point", "x y", defaults=[0])
print(Point(1), Point(1, 2)._replace(x=5), Point._fields, Point(3, 4)._asdict())
ordered = collections.OrderedDict(a=1, b=2, c=3)
ordered.move_to_end("a")
print(list(ordered), ordered.popitem(last=False), ordered == collections.OrderedDict(a=1, c=3), ordered == dict(a=1, c=3))
layers = collections.ChainMap({"a": 1}, {"a": 0, "b": 2})
layers["b"] = 3
print(dict(layers), layers.maps, layers.parents["b"])
votes = collections.Counter("mississippi")
print(votes, votes["x"], votes & collections.Counter("miss"), sorted(votes.elements())[:3])


class Lower(collections.UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


print(Lower(A=1, b=2))
