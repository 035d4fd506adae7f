class Album:
    def __init__(self):
        self._photos = []

    def add(self, day, title):
        self._photos.append(title)

    def __len__(self):
        return len(self._photos)

    def __getitem__(self, index):
        return self._photos[index]

    def __contains__(self, title):
        for known in self._photos:
            if known.lower() == title.lower():
                return True
        return False

    def __iter__(self):
        return iter(self._photos)
