"""The desk of a property management: what is done, and who did it."""

import trail
from defects import COMMANDS, MAY, Refused, role_of


def act(connection, who, command, argument):
    """Let somebody do something, or refuse it; both leave an entry in the trail."""
    fault = None
    with connection:
        try:
            if command not in MAY.get(role_of(connection, who), ()):
                raise Refused(f"{who} may not {command}")
            COMMANDS[command](connection, argument)
        except Refused as refused:
            fault = refused
        note = f"{command} {argument}"
        trail.add(connection, who, f"refused: {note}" if fault else note)
    if fault:
        raise fault
