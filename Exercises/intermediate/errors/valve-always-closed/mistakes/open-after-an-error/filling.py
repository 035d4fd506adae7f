def fill(valve, gauge, litres):
    valve.open()
    for minute in range(1, 11):
        if gauge.read() >= litres:
            valve.close()
            return minute
    valve.close()
    return None
