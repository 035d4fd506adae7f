class Cord:
    def __init__(self):
        self.actions = []

    def connect(self, action):
        self.actions.append(action)

    def pull(self):
        for action in self.actions:
            action()


class Board:
    def __init__(self):
        self.cords = {}
        self.calls = []

    def wire(self, rooms):
        for number in rooms:
            cord = Cord()
            cord.connect(self.ring)
            self.cords[number] = cord

    def ring(self, room):
        self.calls.append(room)
