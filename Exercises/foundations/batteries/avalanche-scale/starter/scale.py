def warning(centimetres):
    """The word for so much new snow."""
    if centimetres < 10:
        return "low"
    elif centimetres < 30:
        return "moderate"
    elif centimetres < 50:
        return "considerable"
    elif centimetres < 80:
        return "high"
    else:
        return "very high"
