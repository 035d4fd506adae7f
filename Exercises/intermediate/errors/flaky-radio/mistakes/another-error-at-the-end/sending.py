def send(radio, text, tries):
    left = tries
    while left > 0:
        try:
            return radio.send(text)
        except ConnectionError:
            left = left - 1
    raise ConnectionError(f"{text} could not be sent")
