def send(radio, text, tries):
    failed = 0
    while True:
        try:
            return radio.send(text)
        except ConnectionError:
            failed = failed + 1
            if failed > tries:
                raise
