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
            own = number

            def answer():
                self.ring(own)

            self.cords[number] = Cord()
            self.cords[number].connect(answer)

    def ring(self, room):
        self.calls.append(room)
