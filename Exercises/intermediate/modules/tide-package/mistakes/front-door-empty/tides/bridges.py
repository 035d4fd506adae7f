from .units import metres


def clearance(bridge, water):
    """The air below a bridge; heights of both in centimetres."""
    return metres(bridge - water)
