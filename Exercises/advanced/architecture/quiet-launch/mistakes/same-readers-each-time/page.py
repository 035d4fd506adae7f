def head(user, flags):
    if flags.is_on("new-search", user):
        return "Search (new)"
    return "Search"
