def fill(valve, gauge, litres):
    try:
        valve.open()
        for minute in range(1, 11):
            if gauge.read() >= litres:
                return minute
    finally:
        valve.close()
    return None
