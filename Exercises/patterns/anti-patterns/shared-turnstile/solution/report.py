def line(turnstile):
    numbers = " ".join(turnstile.tickets) or "none"
    return f"tickets: {numbers}, refused: {turnstile.refused}"
