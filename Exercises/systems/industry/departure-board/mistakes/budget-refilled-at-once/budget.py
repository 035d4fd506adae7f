import math


class Budget:
    def __init__(self, most, per):
        self.most = most
        self.per = per
        self.clients = {}

    def check(self, client, now):
        start, count = self.clients.get(client, (now, 0))
        if now - start >= self.per:
            start, count = now, 0
        if count >= self.most:
            return math.ceil(start + self.per - now)
        self.clients[client] = start, count + 1
        return None
