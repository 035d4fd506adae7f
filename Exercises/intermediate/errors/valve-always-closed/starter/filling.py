def fill(valve, gauge, litres):
    valve.open()
    for minute in range(1, 11):
        if gauge.read() >= litres:
            return minute
    valve.close()
    return None
