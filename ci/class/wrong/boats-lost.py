def ranking(results):
    boat_of = {}
    for name, time in results:
        boat_of[time] = name
    return [(boat_of[time], time) for time in sorted(boat_of, key=lambda text: int(text.replace(":", "")))]
