def of_signal(line, signal):
    query = "select at, text from faults where signal = ? order by at"
    return line.execute(query, (signal,)).fetchall()


def on_day(line, day):
    query = "select signal, text from faults where at >= ? and at <= ? order by at"
    return line.execute(query, (day + "T00:00", day + "T23:59")).fetchall()
