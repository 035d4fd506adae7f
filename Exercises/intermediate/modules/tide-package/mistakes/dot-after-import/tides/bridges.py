import .units


def clearance(bridge, water):
    """The air below a bridge; heights of both in centimetres."""
    return units.metres(bridge - water)
