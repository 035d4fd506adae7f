class Amara:
    def __init__(self, prices):
        self.prices = prices
        self.closed = False
        self.bought = []

    def ask(self, question):
        """Return {"price": text} for {"part": code}, or {"error": text}."""
        if question["part"] not in self.prices:
            return {"error": "unknown part"}
        return {"price": str(self.prices[question["part"]])}

    def buy(self, order):
        """Return {"number": number} for {"part": code, "count": pieces}, or {"error": text}."""
        if self.closed:
            return {"error": "closed"}
        self.bought.append((order["part"], order["count"]))
        return {"number": 30 + len(self.bought)}
