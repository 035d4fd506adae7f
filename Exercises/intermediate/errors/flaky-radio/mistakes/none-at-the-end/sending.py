def send(radio, text, tries):
    for attempt in range(tries):
        try:
            return radio.send(text)
        except ConnectionError:
            continue
    return None
