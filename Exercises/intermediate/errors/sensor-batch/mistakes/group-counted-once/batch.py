def read_all(sensors):
    values = {}
    errors = []
    for name, read in sensors.items():
        try:
            values[name] = read()
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("sensors failed", errors)
    return values


def faults(sensors):
    texts = []
    silent = 0
    wrong = 0
    try:
        read_all(sensors)
    except* ConnectionError:
        silent += 1
    except* ValueError:
        wrong += 1
    if silent:
        texts.append(f"silent: {silent}")
    if wrong:
        texts.append(f"wrong value: {wrong}")
    return texts
