def of_signal(line, signal):
    query = "select at, text from faults where signal = ? order by at"
    return line.execute(query, (signal.upper(),)).fetchall()


def on_day(line, day):
    query = "select signal, text from faults where at between ? and ? order by at"
    return line.execute(query, (day, day)).fetchall()
