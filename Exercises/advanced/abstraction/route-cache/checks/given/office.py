"""A survey office for trials: it answers by a rule, and notes what it was asked."""


class Office:
    def __init__(self, *no_way):
        self.questions = []
        self.no_way = no_way

    def __call__(self, start, goal, tonnes):
        self.questions.append((start, goal, tonnes))
        if goal in self.no_way:
            return None
        return len(start + goal) * tonnes
