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
        self.current = ""

    def wire(self, rooms):
        for number in rooms:
            self.current = number
            self.cords[number] = Cord()
            self.cords[number].connect(lambda: self.ring(self.current))

    def ring(self, room):
        self.calls.append(room)
