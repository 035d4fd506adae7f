OF_SIGNAL = "select at, text from faults where signal = upper(?) order by at"
ON_DAY = "select signal, text from faults where at between ? and ? order by at"


def of_signal(line, signal):
    return line.execute(OF_SIGNAL, (signal,)).fetchall()


def on_day(line, day):
    return line.execute(ON_DAY, (f"{day}T00:00", f"{day}T23:59")).fetchall()
