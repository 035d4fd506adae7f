def bottle_routes():
    """The router of all paths that begin with /bottles."""
    raise NotImplementedError
