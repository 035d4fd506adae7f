class Book:
    def __init__(self, path):
        self.path = path
