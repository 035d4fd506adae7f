import math


class Budget:
    def __init__(self, most, per):
        self.most = most
        self.per = per
        self.clients = {}

    def check(self, client, now):
        times = [time for time in self.clients.get(client, []) if time > now - self.per]
        self.clients[client] = times
        if len(times) >= self.most:
            return math.ceil(min(times) - (now - self.per))
        times.append(now)
        return None
