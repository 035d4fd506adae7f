"""A desk for cards. Its clock moves only while somebody works there."""


class Desk:
    def __init__(self, *cards, disturbed=()):
        self.cards = cards
        self.disturbed = disturbed
        self.seconds = 0
        self.laid_out = 0
        self.sorted = 0

    def clock(self):
        return self.seconds

    def lay_out(self):
        self.seconds += 50
        self.laid_out += 1
        return list(self.cards)

    def sort(self, pile):
        self.sorted += 1
        if self.sorted in self.disturbed:
            self.seconds += 400
        self.seconds += len(pile)
        for left, right in zip(pile, pile[1:]):
            if left > right:
                self.seconds += 10
        pile.sort()
