def send(radio, text, tries):
    return radio.send(text)
