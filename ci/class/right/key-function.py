def time_and_name(result):
    name, time = result
    minutes, seconds = time.split(":")
    return int(minutes), int(seconds), name


def ranking(results):
    return sorted(results, key=time_and_name)
