# --- what a module of the driver answers with ------------------------------------------------------------------------


def field(value):
    return str(value).encode("utf-8", "backslashreplace")


def shortened(part):
    """As much of a piece of a program as can stand in a sentence."""
    part = str(part)
    return part if len(part) <= 80 else part[:50] + "…" + part[-29:]


