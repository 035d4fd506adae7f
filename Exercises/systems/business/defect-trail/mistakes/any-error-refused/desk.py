import trail
from defects import COMMANDS, MAY, Refused, role_of


def act(connection, who, command, argument):
    deed = f"{command} {argument}"
    allowed = MAY.get(role_of(connection, who), set())
    try:
        if command not in allowed:
            raise Refused(f"{who} may not {command}")
        COMMANDS[command](connection, argument)
        trail.add(connection, who, deed)
        connection.commit()
    except Exception:
        connection.rollback()
        trail.add(connection, who, "refused: " + deed)
        connection.commit()
        raise
