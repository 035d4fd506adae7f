def fill(valve, gauge, litres):
    valve.open()
    try:
        for minute in range(1, 11):
            if gauge.read() >= litres:
                return minute
    finally:
        valve.close()
        return None
