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
    silent = []
    wrong = []
    try:
        read_all(sensors)
    except ExceptionGroup as group:
        for error in group.exceptions:
            if isinstance(error, ConnectionError):
                silent.append(error)
            if isinstance(error, ValueError):
                wrong.append(error)
    texts = []
    if silent:
        texts.append(f"silent: {len(silent)}")
    if wrong:
        texts.append(f"wrong value: {len(wrong)}")
    return texts
