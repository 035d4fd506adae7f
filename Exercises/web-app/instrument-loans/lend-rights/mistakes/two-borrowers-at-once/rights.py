"""Who may do what."""

from logins import person_of
from messages import Refusal

KEEPER = 1  # the id of the first account


def must_be_keeper(request):
    """Refuses a request of anybody but the keeper."""
    if person_of(request) != KEEPER:
        raise Refusal(403, "only the keeper may do this")
