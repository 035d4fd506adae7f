class Album:
    def __init__(self):
        self._photos = []

    def add(self, day, title):
        self._photos.append((day, title))
        self._photos.sort()

    def __len__(self):
        return len(self._photos)

    def __getitem__(self, index):
        return self._photos[index][1]

    def __iter__(self):
        return [title for day, title in self._photos]

    def __contains__(self, title):
        for day, known in self._photos:
            if known.lower() == title.lower():
                return True
        return False
