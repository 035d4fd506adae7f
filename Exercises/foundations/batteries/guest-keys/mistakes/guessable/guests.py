import hashlib
import random
import secrets
import string


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


class Guests:
    def __init__(self):
        self.kept = {}

    def invite(self, name):
        signs = string.ascii_letters + string.digits
        key = "".join(random.choice(signs) for _ in range(40))
        self.kept[name] = digest(key)
        return key

    def may_enter(self, name, key):
        return name in self.kept and secrets.compare_digest(self.kept[name], digest(key))
