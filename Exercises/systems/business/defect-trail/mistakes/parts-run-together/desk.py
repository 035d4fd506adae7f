"""The desk of a property management: what is done, and who did it."""

import trail
from defects import COMMANDS, MAY, Refused, role_of


def act(connection, who, command, argument):
    """Let somebody do something, or refuse it; both leave an entry in the trail."""
    what = f"{command} {argument}"
    try:
        with connection:
            if command not in MAY.get(role_of(connection, who), set()):
                raise Refused(f"{who} may not {command}")
            COMMANDS[command](connection, argument)
            trail.add(connection, who, what)
    except Refused:
        with connection:
            trail.add(connection, who, f"refused: {what}")
        raise
