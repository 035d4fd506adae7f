def send(radio, text, tries):
    for attempt in range(1, tries + 1):
        try:
            return radio.send(text)
        except ConnectionError:
            if attempt == tries:
                raise
