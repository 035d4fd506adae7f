from flags import Flags


def find(titles, word, user, flags):
    if Flags(flags.shares).is_on("new-search", user):
        return [title for title in titles if word.lower() in title.lower()]
    return [title for title in titles if word in title]
