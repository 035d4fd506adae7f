"""The desk of a property management: what is done, and who did it."""

import trail
from defects import COMMANDS, MAY, Refused, role_of


def act(connection, who, command, argument):
    """Let somebody do something, or refuse it; both leave an entry in the trail."""
    what = f"{command} {argument}"
    if command not in MAY.get(role_of(connection, who), set()):
        raise Refused(f"{who} may not {command}")
    COMMANDS[command](connection, argument)
    ...  # the entry in the trail, of what was done and of what was refused
