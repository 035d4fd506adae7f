def find(titles, word, user, flags):
    if flags.is_on("new-search", user):
        return [title for title in titles if word.casefold() in title.casefold()]
    return [title for title in titles if word in title]
