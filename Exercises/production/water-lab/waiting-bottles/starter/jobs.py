class Jobs:
    """The jobs in the database, as one session sees them."""

    def __init__(self, session):
        raise NotImplementedError
