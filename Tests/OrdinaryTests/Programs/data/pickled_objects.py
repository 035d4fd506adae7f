# Saves objects of its own classes, and loads them again.
import io
import pickle


class Account:
    def __init__(self, owner, balance):
        self.owner, self.balance = owner, balance
        self.lock = lambda: None

    def __getstate__(self):
        return {k: v for k, v in self.__dict__.items() if k != "lock"}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = "restored"

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"


class Point(tuple):
    def __reduce__(self):
        return (Point, (tuple(self),))


shared = Account("Ada", 10)
with open("accounts.bin", "wb") as file:
    pickle.dump({"list": [shared, shared], "set": {1}, "point": Point((1, 2)), "range": range(3)}, file)
with open("accounts.bin", "rb") as file:
    loaded = pickle.load(file)
print(loaded["list"], loaded["list"][0] is loaded["list"][1], loaded["list"][0].lock, loaded["point"], loaded["range"])
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, len(pickle.dumps([1, "a", None], protocol)))
print(Account.__module__, pickle.loads(pickle.dumps(len)) is len, pickle.loads(pickle.dumps(Account)) is Account)
for bad in (lambda: pickle.dumps(lambda: 1), lambda: pickle.loads(b"junk"), lambda: pickle.load(io.BytesIO())):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__)
