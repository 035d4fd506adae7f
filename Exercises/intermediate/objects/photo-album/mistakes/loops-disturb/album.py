class Album:
    def __init__(self):
        self._photos = []
        self._next = 0

    def add(self, day, title):
        self._photos.append((day, title))
        self._photos.sort()

    def __len__(self):
        return len(self._photos)

    def __getitem__(self, index):
        return self._photos[index][1]

    def __contains__(self, title):
        for day, known in self._photos:
            if known.lower() == title.lower():
                return True
        return False

    def __iter__(self):
        self._next = 0
        return self

    def __next__(self):
        if self._next == len(self._photos):
            raise StopIteration
        self._next += 1
        return self._photos[self._next - 1][1]
