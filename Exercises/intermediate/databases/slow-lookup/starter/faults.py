OF_SIGNAL = "select at, text from faults where lower(signal) = lower(?) order by at"
ON_DAY = "select signal, text from faults where substr(at, 1, 10) = ? order by at"


def of_signal(line, signal):
    return line.execute(OF_SIGNAL, (signal,)).fetchall()


def on_day(line, day):
    return line.execute(ON_DAY, (day,)).fetchall()
