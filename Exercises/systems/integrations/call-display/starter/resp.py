class StoreError(Exception):
    """The store's answer that it could not do what it was asked for."""


class BadReply(Exception):
    """What came is no reply of this protocol."""


def command(*words):
    return b""


class Reader:
    def feed(self, data):
        return []


class Store:
    def __init__(self, connection):
        self.connection = connection

    def ask(self, *words):
        return None

    def ask_all(self, commands):
        return []
