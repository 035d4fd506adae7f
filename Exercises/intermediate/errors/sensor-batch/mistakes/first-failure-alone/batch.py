def read_all(sensors):
    values = {}
    for name, read in sensors.items():
        try:
            values[name] = read()
        except Exception as error:
            raise ExceptionGroup("sensors failed", [error])
    return values


def faults(sensors):
    texts = []
    try:
        read_all(sensors)
    except* ConnectionError as group:
        texts.append(f"silent: {len(group.exceptions)}")
    except* ValueError as group:
        texts.append(f"wrong value: {len(group.exceptions)}")
    return texts
