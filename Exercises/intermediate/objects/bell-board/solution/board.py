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
        for room in rooms:
            cord = Cord()
            cord.connect(lambda room=room: self.ring(room))
            self.cords[room] = cord

    def ring(self, room):
        self.calls.append(room)
