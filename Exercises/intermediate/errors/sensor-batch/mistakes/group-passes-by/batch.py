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
    silent = 0
    wrong = 0
    try:
        read_all(sensors)
    except ConnectionError:
        silent = silent + 1
    except ValueError:
        wrong = wrong + 1
    texts = []
    if silent:
        texts.append(f"silent: {silent}")
    if wrong:
        texts.append(f"wrong value: {wrong}")
    return texts
