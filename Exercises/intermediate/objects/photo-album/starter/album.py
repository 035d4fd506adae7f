class Album:
    def add(self, day, title):
        pass
