import random


def find(titles, word, user, flags):
    if random.randrange(100) < flags.shares.get("new-search", 0):
        return [title for title in titles if word.casefold() in title.casefold()]
    return [title for title in titles if word in title]
