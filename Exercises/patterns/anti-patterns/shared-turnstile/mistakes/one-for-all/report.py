def line(turnstile):
    from turnstile import THE_TURNSTILE as one

    numbers = " ".join(one.tickets) or "none"
    return f"tickets: {numbers}, refused: {one.refused}"
